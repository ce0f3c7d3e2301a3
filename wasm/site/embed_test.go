package site

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

const base = "https://www.example.gov.uk/rights/"

// each calls f for every service of the councils, with the names of its pages and texts.
func each(t *testing.T, f func(n *notice.Notice, a *notice.Activity, name string)) {
	t.Helper()
	for _, d := range councils(t) {
		for i := range d.notice.Activities {
			a := &d.notice.Activities[i]
			f(d.notice, a, string(d.notice.ID)+"/"+stem(d.notice.ID, a))
		}
	}
}

// What is pasted is simple, and says what the page says to somebody who presses nothing: no more, no less,
// and in that order.
func TestPastedTextsSayItAll(t *testing.T) {
	without, with := made(t, Options{}), made(t, Options{Base: base})
	services := 0
	each(t, func(n *notice.Notice, a *notice.Activity, name string) {
		services++
		page := said(t, name, without[name+".html"].data)
		if i := slices.Index(page, "All councils"); i == 0 {
			page = page[1:]
		}
		if i := slices.Index(page, "On this page"); i == 0 { // which leads to its parts, and says nothing more
			page = page[1:]
		}
		text := without["embed/"+name+"-paste.txt"]
		pasted(t, text.name, text.data, func(string) {})
		if diff := cmp.Diff(page, said(t, text.name, text.data)); diff != "" || len(page) < 50 {
			t.Errorf("%s, %d sentences (-page +pasted):\n%s", name, len(page), diff)
		}
		if !bytes.HasPrefix(text.data, []byte("<h2>")) {
			t.Errorf("%s begins with %.40q", name, text.data)
		}
		// With an address, what the notice says is one link away, and no link leads into a conversation.
		text = with[text.name]
		toNotice := `<a href="` + base + name + `-notice.html">`
		pasted(t, text.name, text.data, func(tag string) {
			if strings.HasPrefix(tag, `<a href="`+base) && tag != toNotice {
				t.Errorf("%s: %s", name, tag)
			}
		})
		if bytes.Count(text.data, []byte(toNotice)) != 1 || with[name+"-notice.html"] == nil {
			t.Errorf("%s: nothing leads to what the notice says", name)
		}
	})
	if services < 40 {
		t.Errorf("only %d services", services)
	}
}

// allowed is what the text format WYSIWYG of LocalGov Drupal lets through of the elements that could matter
// here, with their attributes, as localgov_core's filter.format.wysiwyg.yml lists them.
var allowed = map[string]string{
	"br": "", "code": "", "pre": "", "p": "class", "h1": "", "h2": "id", "h3": "id", "h4": "id", "h5": "id", "h6": "id",
	"a":  "class hreflang title href",
	"ul": "class type", "cite": "", "dl": "", "dt": "", "dd": "", "blockquote": "cite", "ol": "type start",
	"span": "dir", "strong": "", "em": "", "li": "",
	"table": "", "tr": "", "td": "rowspan colspan", "th": "rowspan colspan", "thead": "", "tbody": "", "caption": "",
}

var (
	anyTag      = regexp.MustCompile(`<[^>]*>`)
	elementName = regexp.MustCompile(`[a-z0-9-]+`)
	attribute   = regexp.MustCompile(` ([a-z-]+)="[^"]*"`)
)

// filtered takes out of a text what LocalGov Drupal would.
func filtered(data []byte) string {
	return anyTag.ReplaceAllStringFunc(string(data), func(tag string) string {
		name := elementName.FindString(tag)
		attrs, ok := allowed[name]
		if !ok {
			return ""
		}
		return attribute.ReplaceAllStringFunc(tag, func(a string) string {
			if slices.Contains(strings.Fields(attrs), attribute.FindStringSubmatch(a)[1]) {
				return a
			}
			return ""
		})
	})
}

func TestPastedTextsPassDrupal(t *testing.T) {
	files := made(t, Options{Base: base})
	each(t, func(_ *notice.Notice, _ *notice.Activity, name string) {
		text := files["embed/"+name+"-paste.txt"].data
		if diff := cmp.Diff(string(text), filtered(text)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if script := files["embed/"+name+"-script.txt"].data; filtered(script) == string(script) {
			t.Errorf("%s: the filter takes nothing out", name)
		}
	})
}

// The two lines and the element load what is there, with the integrity values of it, and hold the whole answer.
func TestScriptTexts(t *testing.T) {
	for _, b := range []string{"https://rights.example.gov.uk/", "https://www.example.gov.uk:8443/a/b/"} {
		files := made(t, Options{Base: b})
		_, at, _ := strings.Cut(strings.TrimPrefix(b, "https://"), "/")
		each(t, func(n *notice.Notice, a *notice.Activity, name string) {
			f := files["embed/"+name+"-script.txt"]
			tags, inside := read(t, f)
			for _, e := range tags {
				checkTag(t, f.name, e)
				if e.name == "h1" {
					t.Errorf("%s has an h1", f.name)
				}
				for _, k := range []string{"src", "href", "notice"} {
					address, has := e.attrs[k]
					if !has || strings.HasPrefix(address, "#") || view.Outside(address) {
						continue
					}
					to := files[strings.TrimPrefix(address, "/"+at)]
					if to == nil || !strings.HasPrefix(address, "/"+at) {
						t.Fatalf("%s leads to %s", f.name, address)
					}
					if e.name != "a" && e.name != "plain-rights" &&
						(e.attrs["integrity"] != integrity(to.data) || e.attrs["crossorigin"] != "anonymous") {
						t.Errorf("%s: %v", f.name, e.attrs)
					}
				}
			}
			e := only(t, f.name, tags, "plain-rights")
			if only(t, f.name, tags, "script"); e.attrs["service"] != string(a.ID) || e.attrs["level"] != "2" ||
				strings.Count(string(f.data), "\n") != 3 {
				t.Errorf("%s: %v", f.name, e.attrs)
			}
			if _, page := read(t, files[name+".html"]); page != inside {
				t.Errorf("%s: the answer is not that of the page", f.name)
			}
		})
	}
}

// What needs an address is not made without one, and the text that says how names all that is made.
func TestHowTo(t *testing.T) {
	parents := []string{"https://www.example.gov.uk"}
	for _, c := range []struct {
		o    Options
		want []string
	}{{Options{}, []string{pasteEnd}}, {Options{Base: base}, []string{pasteEnd, scriptEnd}},
		{Options{Base: base, Frames: parents}, []string{pasteEnd, scriptEnd, frameEnd}}} {
		files := made(t, c.o)
		text := string(files["embed/how-to.txt"].data)
		kinds := map[string]bool{}
		for name := range files {
			if path.Dir(path.Dir(name)) != "embed" || path.Ext(name) != ".txt" {
				continue
			}
			kinds[name[strings.LastIndex(name, "-"):]] = true
			if !strings.Contains(text, "  "+strings.TrimPrefix(name, "embed/")+"\n") {
				t.Errorf("nothing tells of %s", name)
			}
		}
		for _, kind := range c.want {
			if !kinds[kind] || len(kinds) != len(c.want) {
				t.Errorf("%v: %v", c.want, kinds)
			}
		}
		each(t, func(_ *notice.Notice, a *notice.Activity, name string) {
			if a.Sensitive == privacy.Yes && strings.Contains(text, string(a.ID)+"-paste") {
				t.Errorf("a name tells of %s", a.ID)
			}
		})
	}
}
