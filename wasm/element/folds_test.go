package element_test

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// folded are what is typed in every way of writing, each with the service that it finds, and a notice with those among
// so many services.
func folded(t testing.TB, services int) ([]query, *notice.Notice) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "widget", "testdata", "folds.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	n := *noticetest.Council(t, "leeds")
	one := n.Activities[0]
	one.Purposes = one.Purposes[:1]
	n.Activities, n.Remarks = nil, nil
	add := func(title string) string {
		one.ID, one.Title = notice.ID("s"+strconv.Itoa(len(n.Activities))), notice.Text(title)
		one.Summary = notice.Text("What the council does for those who live here, part " +
			strconv.FormatInt(int64(len(n.Activities)*7919%services), 36))
		n.Activities = append(n.Activities, one)
		return string(one.ID)
	}
	var queries []query
	ids := map[string]string{}
	for line := range strings.Lines(string(data)) {
		title, typed, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		if ids[title] == "" {
			said, err := strconv.Unquote(title)
			if err != nil {
				t.Fatal(err)
			}
			ids[title] = add(said)
		}
		words, err := strconv.Unquote(typed)
		if err != nil {
			t.Fatal(err)
		}
		queries = append(queries, query{Words: words, Service: ids[title]})
	}
	for len(n.Activities) < services {
		add("Service " + strconv.FormatInt(int64(len(n.Activities)*7919%services), 36))
	}
	return queries, &n
}

// foldedPages are the list of such a notice on a page made beforehand, with the script that looks through it, and the
// same in a conversation.
func foldedPages(t testing.TB, h *host, services int) []query {
	t.Helper()
	queries, n := folded(t, services)
	m, _ := widget.Open(&widget.Offer{
		Notices: []*notice.Notice{n}, Medium: widget.Static, Apart: true, Find: widget.Findable, ID: "pr-list",
		Page: func(at widget.Place, _, service notice.ID, _ notice.Language) string {
			if at == widget.PlaceResult {
				return "./" + string(service) + ".html"
			}
			return ""
		},
	}, n.ID, "")
	find, err := os.ReadFile(filepath.Join("..", "site", "find.js"))
	if err != nil {
		t.Fatal(err)
	}
	h.file("/folds/find.js", "text/javascript; charset=utf-8", find)
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	h.file("/folds/notice.json", "application/json", data)
	h.guest("/folds/list", strict, `<script type="module" src="/folds/find.js"></script>`,
		string(view.AppendHTML(nil, widget.View(m).Body)))
	h.guest("/folds/live", strict, module("/a"), `<plain-rights notice="/folds/notice.json"></plain-rights>`)
	return queries
}

// What is typed in any way of writing finds its service among hundreds, on a page made beforehand and in a
// conversation.
func TestListFolds(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	drives(t, h, "folds.mjs", job{Queries: foldedPages(t, h, 600)})
}

// BenchmarkListFinds prints what a key costs in a list of 600 services, and a search in the conversation, in both
// browsers: go test ./wasm/element -run '^$' -bench ListFinds
func BenchmarkListFinds(b *testing.B) {
	h := newHost(b)
	j := job{Queries: foldedPages(b, h, 600), Runs: benchRuns(9)}
	for _, name := range []string{"chromium", "firefox"} {
		server := httptest.NewServer(h.mux)
		b.Cleanup(server.Close)
		j.Base, j.Browser, j.Path = server.URL, kind(name), browser(b, name)
		drive(b, "folds.mjs", j)
	}
}
