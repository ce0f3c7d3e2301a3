package site

import (
	"path"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
)

// Each page of a service leads to its parts, but none of a sensitive one, where a link adds to the history. No page in
// a frame, no list and no text to copy does.
func TestPartsAreLedTo(t *testing.T) {
	o := Options{Voices: say.Voices(), Base: base, Frames: []string{"https://www.leeds.gov.uk"}}
	led, without := 0, 0
	for name, f := range made(t, o) {
		page := string(f.data)
		list := strings.Contains(page, "pr-contents")
		exit := strings.Contains(page, `class="pr-exit"`)
		service := path.Ext(name) == ".html" && path.Base(name) != "index.html" && path.Base(name) != "help.html" &&
			path.Base(name) != decidedName && !strings.HasPrefix(name, lawName+"/") &&
			!strings.HasPrefix(name, embedName+"/")
		switch {
		case path.Ext(name) == ".css":
		case list && (exit || !service):
			t.Errorf("%s leads to its parts", name)
		case list:
			led++
			_, links, _ := strings.Cut(page, `<nav class="pr pr-contents"`)
			links, _, _ = strings.Cut(links, "</nav>")
			for _, link := range strings.Split(links, `href="#`)[1:] {
				id, _, _ := strings.Cut(link, `"`)
				if strings.Count(page, `id="`+id+`"`) != 1 {
					t.Errorf("%s leads to %s", name, id)
				}
			}
		case service && !exit && !strings.HasSuffix(name, "notice.html"): // of which some are short
			t.Errorf("%s does not lead to its parts", name)
		case service:
			without++
		}
	}
	if led == 0 || without == 0 {
		t.Errorf("%d pages lead to their parts, %d do not", led, without)
	}
}

// A page is dark where a person has their device so if the council wants it, and never without.
func TestDarkIsTheCouncils(t *testing.T) {
	for _, dark := range []bool{false, true} {
		o := Options{Dark: dark, Base: base, Frames: []string{"https://www.leeds.gov.uk"}}
		for name, f := range made(t, o) {
			if path.Ext(name) == ".html" && strings.Contains(string(f.data), `class="pr-page pr-dark"`) != dark {
				t.Errorf("with %t: %s", dark, name)
			}
		}
	}
}
