package site

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// Each page is there once more for frames, with the same answer, for the origins that were asked for.
func TestFramedPages(t *testing.T) {
	files := made(t, Options{
		Name:   "Your rights",
		Base:   base,
		Frames: []string{"https://www.example.gov.uk", "https://intranet.example.gov.uk:8443"},
	})
	pages, script := 0, `src="../../`+asset("frame.js", frameScript).name+`" integrity="`+integrity(frameScript)+`"`
	for name, f := range files {
		if strings.HasPrefix(name, "embed/") || path.Ext(name) != ".html" || name == indexName ||
			strings.HasPrefix(name, lawName) || path.Base(name) == decidedName {
			continue
		}
		pages++
		framed := files["embed/"+name]
		if framed == nil {
			t.Fatalf("%s is not there for frames", name)
		}
		tags, inside := read(t, framed)
		if _, want := read(t, f); inside != want {
			t.Errorf("%s says something else in a frame", name)
		}
		i := slices.IndexFunc(tags, func(e tag) bool { return e.attrs["name"] == parentsMeta })
		if i < 0 || tags[i].attrs["content"] != "https://www.example.gov.uk https://intranet.example.gov.uk:8443" {
			t.Errorf("%s does not say for whom it is", name)
		}
		if !bytes.Contains(framed.data, []byte(script)) || bytes.Contains(framed.data, []byte("pr-page-top")) ||
			bytes.Contains(framed.data, []byte("All councils")) {
			t.Errorf("%s: not a page for a frame", name)
		}
		for _, e := range tags {
			if href := e.attrs["href"]; e.name == "a" &&
				strings.HasPrefix(href, "https:") != (e.attrs["target"] == "_top") {
				t.Errorf("%s: %v", name, e.attrs)
			}
		}
	}
	if pages < 100 {
		t.Errorf("only %d pages", pages)
	}
	for name := range made(t, Options{Base: base}) {
		if strings.HasPrefix(name, "embed/") && path.Ext(name) == ".html" ||
			path.Ext(name) == ".js" && !strings.HasPrefix(name, "assets/plainrights.") &&
				!strings.HasPrefix(name, "assets/page.") && !strings.HasPrefix(name, "assets/find.") {
			t.Errorf("%s is there, and no frame", name)
		}
	}
}

// The text for a page has a frame with a title, and a script of the page's own host. The title of a sensitive
// service tells nothing of it.
func TestFrameTexts(t *testing.T) {
	files := made(t, Options{Name: "Your rights", Base: base, Frames: []string{"https://www.example.gov.uk"}})
	text := func(name string) (frame tag) {
		tags, _ := read(t, files["embed/"+name+"-frame.txt"])
		if len(tags) != 2 {
			t.Fatalf("%s: %v", name, tags)
		}
		frame = only(t, name, tags, "iframe")
		_, marked := frame.attrs["data-plain-rights"]
		if to := files[strings.TrimPrefix(frame.attrs["src"], base)]; to == nil || !marked ||
			frame.attrs["allow"] != "clipboard-write" ||
			len(frame.attrs) != 6 {
			t.Errorf("%s: %v", name, frame.attrs)
		}
		script := only(t, name, tags, "script")
		checkTag(t, name, script)
		if to := files[strings.TrimPrefix(script.attrs["src"], "/rights/")]; to == nil ||
			!strings.HasPrefix(to.name, "assets/parent.") ||
			script.attrs["integrity"] != integrity(to.data) {
			t.Errorf("%s: %v", name, script.attrs)
		}
		return frame
	}
	sensitive := 0
	each(t, func(n *notice.Notice, a *notice.Activity, name string) {
		want := "Your rights: " + view.Undirected(string(a.Title))
		if a.Sensitive == privacy.Yes {
			sensitive++
			want = "Your rights"
		}
		frame := text(name)
		if frame.attrs["title"] != want || frame.attrs["src"] != base+"embed/"+name+".html" {
			t.Errorf("%s: %v", name, frame.attrs)
		}
	})
	if frame := text("leeds/index"); sensitive < 3 || frame.attrs["src"] != base+"embed/leeds/index.html" ||
		!strings.Contains(frame.attrs["title"], "Leeds") {
		t.Errorf("%d sensitive, %v", sensitive, frame.attrs)
	}
}

// Whatever a service is called, it stays within the title of its frame.
func TestFrameTitleIsOnlyWords(t *testing.T) {
	d := small(t, "northtown", "parking")
	d.notice.Activities[0].Title = "\" onload=\"a()\"><script>\u202e\nx"
	files := made(t,
		Options{Name: "Rights", Notices: []Document{d}, Base: base, Frames: []string{"https://www.example.gov.uk"}})
	const want = `title="Rights: &quot; onload=&quot;a()&quot;&gt;&lt;script&gt; x" allow=`
	if got := files["embed/northtown/parking-frame.txt"]; !bytes.Contains(got.data, []byte(want)) {
		t.Errorf("%s", got.data)
	}
}
