package element_test

import (
	"bytes"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// audited looks at whole documents in a browser, by their paths: see test/documents.mjs. Beside them there may be style
// sheets: then no page may have a style or a script of its own.
func audited(t *testing.T, pages map[string]string) {
	t.Helper()
	needs(t, "html-validate")
	var names []string
	policy := ""
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		if strings.HasSuffix(name, ".css") {
			policy = "default-src 'none'; style-src 'self'; img-src 'self'"
		} else {
			names = append(names, name)
		}
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, ok := pages[r.URL.Path]
		if !ok { // the icon, which a browser asks for unasked
			w.WriteHeader(http.StatusNoContent)
			return
		}
		kind := "text/html; charset=utf-8"
		if strings.HasSuffix(r.URL.Path, ".css") {
			kind = "text/css"
		}
		w.Header().Set("Content-Type", kind)
		if policy != "" {
			w.Header().Set("Content-Security-Policy", policy)
		}
		_, _ = w.Write([]byte(page))
	}))
	t.Cleanup(server.Close)
	drive(t, "documents.mjs", job{Base: server.URL, Path: chromium(t), Names: names})
}

// TestReportsOfFindings looks at what check --format html writes of each council, in each language, with what is set
// aside, gone and mended, and at a report of nothing.
func TestReportsOfFindings(t *testing.T) {
	t.Parallel()
	day := privacy.NewDate(2026, 11, 30)
	pages := map[string]string{}
	for _, v := range say.Voices() {
		lang := string(v.Language())
		write := func(name string, r *lint.Report) {
			r.Day, r.Voice = day.String(), v
			var b bytes.Buffer
			if err := r.Write(&b, lint.FormatHTML); err != nil {
				t.Fatal(err)
			}
			pages["/"+name+"."+lang+".html"] = b.String()
		}
		for _, council := range noticetest.Names() {
			data, err := os.ReadFile(noticetest.File(t, council))
			if err != nil {
				t.Fatal(err)
			}
			found, err := lint.Document(data, day)
			if err != nil {
				t.Fatal(err)
			}
			old := lint.SetAll(found[:2], "as published", "A. Officer", privacy.NewDate(2027, 6, 30))
			aside := []lint.Aside{{Finding: found[0], For: old.SetAside[0]}, {Finding: found[1], For: old.SetAside[1]}}
			write(council, &lint.Report{File: council + ".json", Findings: found[2:], Aside: aside,
				Gone: old.SetAside, Mended: found[:1]})
		}
		write("nothing", &lint.Report{File: "sound.json"})
	}
	audited(t, pages)
}

// TestChangeLogsInABrowser looks at the change log of a council whose uses rest on something else than they did and are
// kept for longer, and at one of nothing, in each language.
func TestChangeLogsInABrowser(t *testing.T) {
	t.Parallel()
	pages := map[string]string{"/notice.css": string(render.Style())}
	before, after := noticetest.Council(t, "authors/parish"), noticetest.Council(t, "authors/parish")
	before.Version.EffectiveFrom = privacy.NewDate(2026, 1, 1)
	for i := range after.Activities {
		a := &after.Activities[i]
		a.Purposes[0].Basis = notice.RestsOn(privacy.BasisPublicTask)
		a.Recipients.Items = nil
		a.Title += " & more"
		if rules := a.Retention.Rules; len(rules[0].Periods) > 0 {
			rules[0].Periods[0].Amount++
		}
	}
	editions, err := compare.InOrder(before, after)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range say.Voices() {
		log, none := editions.Log().PageWithFeed(v, "./feed.1.html"), compare.Log{}.Page(v)
		lang := string(v.Language())
		pages["/log."+lang+".html"], pages["/none."+lang+".html"] = string(log.HTML("notice.css")),
			string(none.HTML("notice.css"))
	}
	audited(t, pages)
}
