package site

import (
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	law "github.com/plainrights/plainrights/rights/catalogue"
	"github.com/plainrights/plainrights/wasm/view"
)

// Each right has its law on a page, all of it, and each notice what it leads to: every service, right and use.
func TestOfficers(t *testing.T) {
	files := made(t, Options{Voices: say.Voices()})
	for _, right := range privacy.Rights() {
		f := files["law/"+right.String()+".html"]
		if f == nil {
			t.Fatalf("no law of %s", right)
		}
		page := string(f.data)
		for _, r := range rights.Rules() {
			if r.Right == right && !strings.Contains(page, string(r.ID)) {
				t.Errorf("the law of %s lacks %s", right, r.ID)
			}
		}
		if rows := strings.Count(string(law.Page(right)), "\n| "); strings.Count(page,
			"<tr>") != rows-strings.Count(string(law.Page(right)), "\n| ---") {
			t.Errorf("%s: %d rows of %d", right, strings.Count(page, "<tr>"), rows)
		}
	}
	for _, d := range councils(t) {
		for _, lang := range []string{"", "cy/"} {
			f := files[lang+string(d.notice.ID)+"/decisions.html"]
			if f == nil {
				t.Fatalf("%s%s has no decisions", lang, d.notice.ID)
			}
			for i := range d.notice.Activities {
				a := &d.notice.Activities[i]
				if !strings.Contains(string(f.data), string(view.AppendHTML(nil, view.Foreign(string(a.Title))))) {
					t.Errorf("%s has no %s", f.name, a.ID)
				}
			}
			if n := strings.Count(string(f.data), "<tr>"); n < 14*len(d.notice.Activities) {
				t.Errorf("%s: %d rows", f.name, n)
			}
		}
	}
	links := 0
	for name, f := range files {
		if path.Ext(name) == ".html" && strings.Contains(string(f.data), "/law/access.html") {
			links++
		}
	}
	if links < 90 {
		t.Errorf("%d pages lead to the law of access", links)
	}
}

func TestMarkdown(t *testing.T) {
	got := ""
	for _, n := range nodesOf("# A\n\nb [c](https://a.example) **d** `e` [f] *g\n\n- h\n- [i](access.md)\n\n" +
		"| j | k |\n| --- | --- |\n| l \\| m |  |\n") {
		got += string(view.AppendHTML(nil, n))
	}
	want := `<h1>A</h1><p>b <a href="https://a.example" rel="noreferrer">c</a> <strong>d</strong> <strong>e</strong> [f] *g</p>` +
		`<ul><li>h</li><li><a href="./access.html">i</a></li></ul><div class="pr-wide"><table><tbody><tr><th>j</th><th>k</th></tr>` +
		`<tr><td>l | m</td><td></td></tr></tbody></table></div>`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
