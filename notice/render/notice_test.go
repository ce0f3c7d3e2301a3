package render

import (
	"flag"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

var update = flag.Bool("update", false, "write the files of testdata anew")

// pages are what is made of a notice for people in every way, by name.
func pages(n *notice.Notice, voice say.Voice) map[string]Page {
	o := Options{Voice: voice}
	record, decisions := Record(n, o), Decisions(n, o)
	out := map[string]Page{"notice": Notice(n, o), "record": record.Page, "decisions": decisions.Page}
	o.Annotated, o.Level = true, 3
	out["annotated"] = Notice(n, o)
	return out
}

// sampled is a notice with the first few of its services.
func sampled(n *notice.Notice, services int) *notice.Notice {
	out := *n
	out.Activities = n.Activities[:min(services, len(n.Activities))]
	return &out
}

// TestGoldens holds what a parish council's notice is rendered as, and one service of each large one, to files.
func TestGoldens(t *testing.T) {
	parish := noticetest.Every(t)[len(noticetest.Names()):]
	for _, n := range parish {
		if n.ID != "nether-sallow" {
			continue
		}
		n = sampled(n, 1)
		for _, lang := range notice.Languages() {
			o := Options{Voice: say.Must(lang)}
			page, record, decisions := Notice(n, o), Record(n, o), Decisions(n, o)
			golden := func(name, got string) {
				// Git gives each file of the repository line feeds alone.
				noticetest.Golden(t, "testdata/parish."+string(lang)+"."+name, strings.ReplaceAll(got, "\r\n", "\n"),
					*update)
			}
			golden("md", string(page.Markdown()))
			golden("txt", page.Text())
			golden("html", strings.ReplaceAll(string(page.HTML("notice.css")), "><", ">\n<"))
			golden("record.csv", string(record.CSV()))
			golden("decisions.csv", string(decisions.CSV()))
		}
	}
	for _, n := range noticetest.Councils(t) {
		page := Notice(sampled(n, 1), Options{})
		noticetest.Golden(t, "testdata/"+string(n.ID)+".md", string(page.Markdown()), *update)
	}
}

// TestNothingIsLost finds all that a notice names in every form of it.
func TestNothingIsLost(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		p := Notice(n, Options{})
		once := func(all string) string { return strings.Join(strings.Fields(all), " ") }
		html, text := string(p.Fragment()), once(p.Text())
		mark := once(strings.ReplaceAll(string(p.Markdown()), `\`, ""))
		check := func(words notice.Text) {
			t.Helper()
			plain := once(string(words))
			for form, all := range map[string]string{"text": text, "Markdown": mark} {
				if !strings.Contains(all, plain) {
					t.Errorf("%s: %s lacks %q", n.ID, form, words)
				}
			}
			if !strings.Contains(html, string(view.AppendHTML(nil, view.Words(string(words))))) {
				t.Errorf("%s: HTML lacks %q", n.ID, words)
			}
		}
		check(n.Title)
		for i := range n.Activities {
			a := &n.Activities[i]
			check(a.Title)
			for j := range a.Purposes {
				check(a.Purposes[j].Title)
			}
			for j := range a.Data.Items {
				check(a.Data.Items[j].Name)
			}
			for j := range a.Recipients.Items {
				check(a.Recipients.Items[j].Name)
			}
		}
		for i := range n.Contacts {
			check(n.Contacts[i].Email)
		}
	}
}

var (
	idOf       = regexp.MustCompile(` id="([^"]*)"`)
	toID       = regexp.MustCompile(` (?:aria-labelledby="|href="#)([^"]*)"`)
	headingOf  = regexp.MustCompile(`<h([1-6])[ >]`)
	styled     = regexp.MustCompile(`(?i)<(style|script|iframe|object|embed)|\s(style|on[a-z]+)=`)
	bindsTo    = regexp.MustCompile(`(?i)(href|src)="(?:javascript|data|http):`)
	tableParts = regexp.MustCompile(`<th>|<th class`)
)

// TestPagesAreSound finds no style or script in what is written, each id once and what leads to it, and headings that
// pass over no level.
func TestPagesAreSound(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		for _, lang := range notice.Languages() {
			for name, p := range pages(sampled(n, 2), say.Must(lang)) {
				html := string(p.HTML("notice.css"))
				for _, re := range []*regexp.Regexp{styled, bindsTo, tableParts} {
					if bad := re.FindString(html); bad != "" {
						t.Errorf("%s %s %s has %q", n.ID, lang, name, bad)
					}
				}
				ids := map[string]int{}
				for _, m := range idOf.FindAllStringSubmatch(html, -1) {
					if ids[m[1]]++; ids[m[1]] > 1 {
						t.Errorf("%s %s %s has the id %s again", n.ID, lang, name, m[1])
					}
				}
				for _, m := range toID.FindAllStringSubmatch(html, -1) {
					if ids[m[1]] == 0 {
						t.Errorf("%s %s %s leads to %s, which is nowhere", n.ID, lang, name, m[1])
					}
				}
				last := 0
				for _, m := range headingOf.FindAllStringSubmatch(html, -1) {
					level := int(m[1][0] - '0')
					if last > 0 && level > last+1 {
						t.Errorf("%s %s %s: a heading of level %d after one of %d", n.ID, lang, name, level, last)
					}
					last = level
				}
				if !strings.Contains(html, `<html lang="`+string(lang)+`">`) || p.Title == "" {
					t.Errorf("%s %s %s has no language or title", n.ID, lang, name)
				}
			}
		}
	}
}

// TestBothLanguagesAreOneView has the same parts in both.
func TestBothLanguagesAreOneView(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		english, welsh := pages(sampled(n, 3), say.Voice{}), pages(sampled(n, 3), say.Must(notice.Welsh))
		for name := range english {
			of := func(p Page) string {
				return strings.Join(idOf.FindAllString(string(p.Fragment()), -1), "")
			}
			if of(english[name]) != of(welsh[name]) {
				t.Errorf("%s %s has other parts in Welsh", n.ID, name)
			}
		}
	}
}

// TestShortComesFirst: what is in short stands before the whole, and leads to each service.
func TestShortComesFirst(t *testing.T) {
	n := noticetest.Council(t, "peterborough")
	p := Notice(n, Options{})
	html := string(p.Fragment())
	short, whole, _ := strings.Cut(html, `<section id="pr-of-`+string(n.Activities[0].ID)+`"`)
	for i := range n.Activities {
		if !strings.Contains(short, `href="#pr-of-`+string(n.Activities[i].ID)+`"`) {
			t.Errorf("nothing leads to %s", n.Activities[i].ID)
		}
	}
	if len(short)*3 > len(whole) {
		t.Errorf("in short it is %d bytes of %d", len(short), len(html))
	}
	if strings.Contains(html, "<details") {
		t.Error("something is folded, and would not be printed")
	}
}

// TestAnnotated tells besides what is known of a notice, which is nothing for whom it is for.
func TestAnnotated(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	plain, annotated := Notice(n, Options{}), Notice(n, Options{Annotated: true})
	for _, words := range []string{"Where it says this", "What we noticed", "What the notice does not say"} {
		if strings.Contains(plain.Text(), words) || !strings.Contains(annotated.Text(), words) {
			t.Errorf("%q stands in the wrong one", words)
		}
	}
}

// TestHostileWords are kept as words in each form.
func TestHostileWords(t *testing.T) {
	hostile := notice.Text("<script>alert(1)</script> | **b** [x](javascript:alert(1)) # `c` _d_ &lt; =1+1")
	n := notice.New("x", hostile, notice.English, 0, notice.Controller{ID: "c", Name: hostile})
	n.Add(notice.Activity{ID: "a", Title: hostile, Summary: "1. " + hostile, Purposes: []notice.Purpose{
		{ID: "p", Title: "- " + hostile}}})
	for name, p := range pages(n, say.Voice{}) {
		if html := string(p.HTML("")); strings.Contains(html, "<script") {
			t.Errorf("%s has script", name)
		}
		mark := regexp.MustCompile(`\\.`).ReplaceAllString(string(p.Markdown()), "")
		for _, bad := range []string{"<script", "](javascript", "\n1. ", "**b**", " `c`", " _d_", " &lt;"} {
			if strings.Contains(mark, bad) {
				t.Errorf("%s as Markdown has %q", name, bad)
			}
		}
	}
}

// TestStyleOfAnotherSite is never asked for.
func TestStyleOfAnotherSite(t *testing.T) {
	p := Notice(nil, Options{})
	for at, want := range map[string]string{
		"notice.css": `href="./notice.css"`, "/a/notice.css": `href="/a/notice.css"`, "../x.css": `href="../x.css"`,
		"": "", "https://evil.example/x.css": "", "//evil.example/x.css": "",
	} {
		html := string(p.HTML(at))
		if want == "" && strings.Contains(html, `href="http`) || want == "" && strings.Contains(html, `href="//`) ||
			!strings.Contains(html, want) {
			t.Errorf("%q: %s", at, html)
		}
	}
}
