package site

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// tag is an element of a page as it is written.
type tag struct {
	name     string
	attrs    map[string]string
	template bool // whether it stands in a template, where nobody sees it until a script puts it on the page
}

// read returns the elements of a page and, apart, its words; inside are those within <plain-rights> that are seen.
func read(t *testing.T, f *file) (tags []tag, inside string) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(f.data))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	templates := 0
	within, travel := false, 0 // how deep in the way back and the languages, which pages have outside of the answer
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return tags, inside
		} else if err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "template" {
				templates++
			}
			e := tag{token.Name.Local, map[string]string{}, templates > 0}
			for _, a := range token.Attr {
				e.attrs[a.Name.Local] = a.Value
			}
			tags = append(tags, e)
			within = within || e.name == "plain-rights"
			if travel > 0 || e.attrs["class"] == "pr-travel" {
				travel++
			}
		case xml.EndElement:
			if token.Name.Local == "template" {
				templates--
			}
			within = within && token.Name.Local != "plain-rights"
			travel = max(travel-1, 0)
		case xml.CharData:
			if within && travel == 0 && templates == 0 {
				inside += string(token)
			}
		}
	}
}

// sites are those of the three councils that more than one test looks at, by their options.
var sites = map[string]map[string]*file{}

// made is a site, of the three councils unless it is told of others, not compressed, by name. Tests read it and change
// nothing in it.
func made(t *testing.T, o Options) map[string]*file {
	t.Helper()
	if o.Notices != nil {
		return newSite(t, o)
	}
	key := fmt.Sprintf("%+v", o)
	if sites[key] == nil {
		o.Notices = councils(t)
		sites[key] = newSite(t, o)
	}
	return sites[key]
}

func newSite(t *testing.T, o Options) map[string]*file {
	t.Helper()
	o.compile = fake
	files, err := o.files(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*file{}
	for _, f := range files {
		if out[f.name] != nil {
			t.Errorf("two files are %s", f.name)
		}
		out[f.name] = f
	}
	return out
}

// Every service of every council has its pages, and the first holds the whole answer.
func TestEveryServiceHasItsAnswer(t *testing.T) {
	files := made(t, Options{})
	sensitive := 0
	for _, d := range councils(t) {
		n := d.notice
		assessed := rights.Assess(n, rights.LawAsAt(), nil)
		for i := range n.Activities {
			a := &n.Activities[i]
			name := string(n.ID) + "/" + string(a.ID)
			if a.Sensitive == privacy.Yes {
				sensitive++
				if files[name+".html"] != nil || files[name+"-notice.html"] != nil {
					t.Errorf("%s: a name tells of it", name)
				}
				name = string(n.ID) + "/" + digest([]byte(name))[:10]
			}
			page := files[name+".html"]
			if page == nil || files[name+"-notice.html"] == nil {
				t.Fatalf("%s has no page", name)
			}
			tags, inside := read(t, page)
			for _, right := range privacy.Rights() {
				for j := range assessed.Activities[i].Grounds {
					title := explain.Explain(say.Voice{}, &assessed.Activities[i].Grounds[j], right,
						privacy.Date{}).Title
					if title == "" || strings.Count(inside, title) < 2 {
						t.Errorf("%s: %s is not answered", name, right)
					}
				}
			}
			e := only(t, page.name, tags, "plain-rights")
			if e.attrs["service"] != string(a.ID) ||
				path.Join(path.Dir(page.name), e.attrs["notice"]) != "assets/"+string(
					n.ID,
				)+"."+digest(d.data)[:16]+".json" {
				t.Errorf("%s: %v", name, e.attrs)
			}
		}
		for _, name := range []string{"index", "help", "notice"} {
			if files[string(n.ID)+"/"+name+".html"] == nil {
				t.Errorf("%s has no page %s", n.ID, name)
			}
		}
	}
	if sensitive < 3 {
		t.Errorf("only %d sensitive services", sensitive)
	}
}

// On the list of a council and on its page for people who do not know, a conversation begins as on the pages of
// services: by a button that is hidden until there is a script, or on a server.
func TestListAndHelpBegin(t *testing.T) {
	files := made(t, Options{Conversation: "/your-rights/"})
	for _, d := range councils(t) {
		for page, begins := range map[string][2]string{"index": {"", "several"}, "help": {"?", "who"}} {
			f := files[string(d.notice.ID)+"/"+page+".html"]
			tags, inside := read(t, f)
			if e := only(t, f.name, tags, "plain-rights"); e.attrs["service"] != begins[0] {
				t.Errorf("%s is about %v", f.name, e.attrs)
			}
			buttons := map[string]bool{}
			for _, e := range tags {
				if e.template {
					continue
				}
				_, hidden := e.attrs["hidden"]
				if e.name == "button" && !hidden {
					t.Errorf("%s: a button that does nothing without script: %v", f.name, e.attrs)
				}
				if e.name == "button" {
					buttons[e.attrs["data-pr-do"]] = true
				}
			}
			if !buttons[begins[1]] || page == "help" && !buttons["letter/access"] ||
				!strings.Contains(inside, "Start now") {
				t.Errorf("%s begins nothing: %v", f.name, buttons)
			}
			if !bytes.Contains(f.data, []byte(`href="/your-rights/`+string(d.notice.ID)+`"`)) {
				t.Errorf("%s does not lead to the server", f.name)
			}
		}
	}
}

// only is the one element of a kind.
func only(t *testing.T, page string, tags []tag, name string) tag {
	t.Helper()
	var found []tag
	for _, e := range tags {
		if e.name == name {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%s: %d of %s", page, len(found), name)
	}
	return found[0]
}

// Whatever a page leads to or loads is there, and nothing in it is script, style or of another host.
func TestPagesHoldTogether(t *testing.T) {
	o := Options{
		Conversation: "/your-rights/",
		Base:         base,
		Frames:       []string{"https://www.example.gov.uk"},
		Notices:      councils(t),
	}
	if pages, served := holdTogether(t, o); pages < 200 || served < 80 {
		t.Errorf("%d pages, %d links to a server", pages, served)
	}
	if testing.Short() {
		return
	}
	o.Voices, o.Notices = say.Voices(), o.Notices[:2]
	if pages, served := holdTogether(t, o); pages < 250 || served < 120 {
		t.Errorf("in two languages %d pages, %d links to a server", pages, served)
	}
}

// holdTogether returns how many pages there are, and how many links to a server.
func holdTogether(t *testing.T, o Options) (pages, served int) {
	t.Helper()
	files := made(t, o)
	reached := map[string]bool{indexName: true}
	for _, d := range o.Notices { // what the text for its page leads to
		reached["embed/"+string(d.notice.ID)+"/index.html"] = true
	}
	for _, f := range files {
		if path.Ext(f.name) != ".html" {
			continue
		}
		pages++
		tags, _ := read(t, f)
		ids := map[string]bool{}
		for _, e := range tags {
			ids[e.attrs["id"]] = true
		}
		for _, e := range tags {
			checkTag(t, f.name, e)
			for _, attr := range []string{"href", "src", "notice"} {
				address, has := e.attrs[attr]
				place, isPlace := strings.CutPrefix(address, "#")
				switch {
				case !has, e.name == "a" && view.Outside(address):
				case isPlace && e.name == "a":
					if !ids[place] {
						t.Errorf("%s: no %s", f.name, address)
					}
				case strings.HasPrefix(address, "/your-rights/") && e.name == "a":
					served++
				default:
					to := path.Join(path.Dir(f.name), address)
					if files[to] == nil || !strings.HasPrefix(address, "./") && !strings.HasPrefix(address, "../") {
						t.Fatalf("%s: nothing at %s", f.name, address)
					}
					reached[to] = true
					if want := e.attrs["integrity"]; (e.name == "script" || e.name == "link") &&
						want != integrity(files[to].data) {
						t.Errorf("%s: %s has the integrity value %q", f.name, to, want)
					}
				}
			}
		}
	}
	for name := range files {
		if !reached[name] && path.Ext(name) != ".wasm" && path.Ext(name) != ".txt" &&
			!strings.HasPrefix(name, "assets/parent.") {
			t.Errorf("nothing leads to %s", name)
		}
	}
	return pages, served
}

// "Exit this page" leads where it is told to, on the pages and in the conversations that begin on them.
func TestExit(t *testing.T) {
	const to = "https://www.example.org/news"
	pages, inside := 0, 0
	const script = `<script type="module" src="../assets/plainrights.`
	for name, f := range made(t, Options{Exit: to}) {
		if path.Ext(name) != ".html" {
			continue
		}
		tags, _ := read(t, f)
		for _, e := range tags {
			if e.attrs["class"] == "pr-exit" {
				pages++
				if e.name != "a" || e.attrs["href"] != to {
					t.Errorf("%s: %v", name, e)
				}
				if !bytes.Contains(f.data, []byte(script)) {
					t.Errorf("%s: nothing looks after its way out", name)
				}
			}
			if e.name == "plain-rights" {
				inside++
				if e.attrs["exit"] != to {
					t.Errorf("%s: %v", name, e)
				}
			}
		}
	}
	if pages < 6 || inside < 40 {
		t.Errorf("%d pages lead out, and %d conversations", pages, inside)
	}
}

// A site can be in Welsh alone, or first, with English in a folder.
func TestWelshPagesFirst(t *testing.T) {
	alone := made(t, Options{Notices: councils(t)[:1], Voices: []say.Voice{say.Must(notice.Welsh)}})
	both := made(t, Options{Notices: councils(t)[:1], Voices: []say.Voice{say.Must(notice.Welsh), {}}})
	for name, lang := range map[string]string{"index.html": "cy", "en/index.html": "en"} {
		if data := both[name]; data == nil || !strings.Contains(string(data.data), `<html lang="`+lang+`">`) {
			t.Errorf("%s: %.100s", name, data.data)
		}
	}
	if data := alone["index.html"]; !strings.Contains(string(data.data), `<html lang="cy">`) ||
		alone["en/index.html"] != nil ||
		alone["cy/index.html"] != nil {
		t.Errorf("%.100s", data.data)
	}
}

// Each page has a twin in Welsh, which says so and leads back, as each leads to its twin.
func TestWelshPages(t *testing.T) {
	files := made(t, Options{Notices: councils(t)[:2], Voices: say.Voices()})
	twins := 0
	for name, f := range files {
		welsh := files["cy/"+name]
		if path.Ext(name) != ".html" || strings.HasPrefix(name, "cy/") || strings.HasPrefix(name, lawName+"/") {
			continue // the law is in English alone
		}
		twins++
		if welsh == nil {
			t.Fatalf("%s has no twin", name)
		}
		up := strings.Repeat("../", strings.Count(name, "/"))
		if up == "" {
			up = "./"
		}
		if !bytes.Contains(f.data, []byte(`<html lang="en">`)) ||
			!bytes.Contains(f.data, []byte(`href="`+up+`cy/`+name+`"`)) {
			t.Errorf("%s does not lead to its twin", name)
		}
		back := strings.Repeat("../", strings.Count(name, "/")+1) + name
		if !bytes.Contains(welsh.data, []byte(`<html lang="cy">`)) ||
			!bytes.Contains(welsh.data, []byte(`href="`+back+`"`)) {
			t.Errorf("%s does not lead back", welsh.name)
		}
		for _, want := range []string{"Neidio i’r prif gynnwys", "Eich hawliau data", "Nid oes cyfieithydd"} {
			if !bytes.Contains(welsh.data, []byte(want)) {
				t.Errorf("%s does not say %q", welsh.name, want)
			}
		}
	}
	if twins < 40 {
		t.Errorf("only %d pages have twins", twins)
	}
	tags, _ := read(t, files["cy/leeds/council-tax.html"])
	e := only(t, "cy/leeds/council-tax.html", tags, "plain-rights")
	if _, welsh := e.attrs["welsh"]; e.attrs["lang"] != "cy" || !welsh {
		t.Errorf("%v", e.attrs)
	}
}

// checkTag refuses what no page may hold.
func checkTag(t *testing.T, page string, e tag) {
	t.Helper()
	switch e.name {
	case "style", "iframe", "object", "embed", "base", "img":
		t.Errorf("%s: <%s>", page, e.name)
	case "form":
		if e.attrs["method"] != "dialog" {
			t.Errorf("%s: a form that is sent: %v", page, e.attrs)
		}
	case "script":
		if e.attrs["src"] == "" || e.attrs["type"] != "module" {
			t.Errorf("%s: a script %v", page, e.attrs)
		}
	}
	for name, value := range e.attrs {
		known := name != "style" && !strings.HasPrefix(name, "on") && name != "srcset" && name != "action"
		if !known || strings.Contains(strings.ToLower(value), "javascript:") {
			t.Errorf("%s: <%s %s=%q>", page, e.name, name, value)
		}
	}
}

// A script holds the name of the program and its integrity value, and no script holds more than it says.
func TestScriptNamesTheProgram(t *testing.T) {
	files := made(t, Options{})
	var script, wasm *file
	for name, f := range files {
		switch path.Ext(name) {
		case ".js":
			if strings.HasPrefix(name, "assets/plainrights.") {
				script = f
			}
		case ".wasm":
			wasm = f
		}
		if want := digest(f.data)[:16]; path.Dir(name) == assetsName &&
			!regexp.MustCompile(`^assets/[a-z]+\.`+want+`\.[a-z]+$`).MatchString(name) {
			t.Errorf("%s is not named by its content", name)
		}
	}
	for _, want := range []string{"'./" + path.Base(wasm.name) + "'", "'" + integrity(wasm.data) + "'", "class Go {}",
		"customElements.define"} {
		if !bytes.Contains(script.data, []byte(want)) {
			t.Errorf("the script has no %s", want)
		}
	}
	for _, want := range []string{"Go\nin " + script.name + "\nin " + wasm.name + "\n\nwords of the licence\n",
		"more words", "every page, and what is " +
			"in embed\n"} {
		if !bytes.Contains(files[licencesName].data, []byte(want)) {
			t.Errorf("the licences lack %q:\n%s", want, files[licencesName].data)
		}
	}
}

// A council by itself begins with its services, and its pages know no other.
func TestOneCouncil(t *testing.T) {
	files := made(t, Options{Notices: councils(t)[:1], Name: "Rights in Leeds"})
	tags, inside := read(t, files[indexName])
	if e := only(t, indexName, tags, "plain-rights"); !strings.HasPrefix(e.attrs["notice"], "./assets/leeds.") ||
		!strings.Contains(inside, "Leeds City Council") {
		t.Errorf("%v %s", e.attrs, inside)
	}
	for name, f := range files {
		if bytes.Contains(f.data, []byte("All councils")) {
			t.Errorf("%s tells of others", name)
		}
		if path.Ext(name) == ".html" && !bytes.Contains(f.data, []byte("Rights in Leeds")) {
			t.Errorf("%s has no name", name)
		}
	}
	many := made(t, Options{})
	if tags, _ := read(t, many[indexName]); strings.Contains(string(many[indexName].data), "plain-rights ") ||
		len(tags) < 10 {
		t.Error("the list of councils is about one of them")
	}
	if !bytes.Contains(many["leeds/index.html"].data, []byte(`<a href="../index.html">All councils</a>`)) {
		t.Error("nothing leads back to the list of councils")
	}
}

// Each page has a title of its own, which begins with the service and ends with the council; that of a sensitive
// service says nothing of it.
func TestTitles(t *testing.T) {
	files := made(t, Options{Voices: say.Voices()})
	titles := map[string]string{}
	for name, f := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		_, after, _ := strings.Cut(string(f.data), "<title>")
		title, _, _ := strings.Cut(after, "</title>")
		if other := titles[title]; other != "" && !bytes.Contains(f.data, []byte("pr-exit")) {
			t.Errorf("%s and %s are both %q", name, other, title)
		}
		titles[title] = name
	}
	for title, name := range map[string]string{
		"Council Tax: your data rights - Leeds City Council":                 "leeds/council-tax.html",
		"Council Tax: what the notice says - Leeds City Council":             "leeds/council-tax-notice.html",
		"Your data rights - Leeds City Council":                              "leeds/index.html",
		"If you do not know which service - Leicester City Council":          "leicester/help.html",
		"What the notice says - Leicester City Council":                      "leicester/notice.html",
		"Council Tax: eich hawliau data - Leeds City Council":                "cy/leeds/council-tax.html",
		"Os nad ydych chi’n gwybod pa wasanaeth - Peterborough City Council": "cy/peterborough/help.html",
	} {
		if titles[title] != name {
			t.Errorf("%q is the title of %q, and not of %s", title, titles[title], name)
		}
	}
	each(t, func(_ *notice.Notice, a *notice.Activity, name string) {
		f := files[name+".html"]
		head, _, _ := bytes.Cut(f.data, []byte("</head>"))
		if a.Sensitive == privacy.Yes && bytes.Contains(head, []byte(view.Undirected(string(a.Title)))) {
			t.Errorf("the title of %s tells of it", f.name)
		}
	})
}

func TestEveryLineIsSaid(t *testing.T) { saytest.Used(t) }
