package element_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// query is what somebody types into the search of a list: whose, what, and the page that must be among the first
// that stay, or "-".
type query struct {
	Council string `json:"council"`
	Words   string `json:"words"`
	Service string `json:"service"`
}

// The list of a built page becomes shorter as somebody types, without any program: what finds a service in the
// conversation's own search finds it there.
func TestListFinds(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile(filepath.Join("..", "widget", "testdata", "searches.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	pages := map[string]string{} // what the page of a service is called, which tells nothing of a sensitive one
	for _, n := range noticetest.Councils(t) {
		pages[string(n.ID)+"/-"] = "-"
		for i := range n.Activities {
			a := &n.Activities[i]
			name := string(n.ID + "/" + a.ID)
			if pages[name] = string(a.ID); a.Sensitive == privacy.Yes {
				pages[name] = fmt.Sprintf("%x", sha256.Sum256([]byte(name)))[:10]
			}
		}
	}
	var queries []query
	for line := range strings.Lines(string(data)) {
		if column := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(column) == 3 {
			queries = append(queries, query{column[0], column[1], pages[column[0]+"/"+column[2]]})
		}
	}
	if len(queries) < 100 {
		t.Fatalf("only %d searches", len(queries))
	}
	paths := map[string]string{"chromium": browser(t, "chromium"), "firefox": browser(t, "firefox")}
	server := builtSite(t)
	for name, path := range paths {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			drive(t, "find.mjs", job{Base: server.URL, Browser: kind(name), Path: path, Queries: queries})
		})
	}
}
