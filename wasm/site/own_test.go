package site

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
)

// TestAuthorsOwnRemarks holds a site to having none of its author's own remarks in any file, the notices included, and
// every other remark.
func TestAuthorsOwnRemarks(t *testing.T) {
	notices, err := Load(noticetest.ValidFile(t, "authors-own"))
	if err != nil {
		t.Fatal(err)
	}
	o := options(t)
	o.Notices, o.Voices, o.Base, o.Frames = notices, say.Voices(), "https://www.example.gov.uk/rights/",
		[]string{"https://www.example.gov.uk"}
	build(t, o)
	published := map[string]int{}
	for name, data := range tree(t, o.Out) {
		if strings.Contains(data, "SECRET") {
			t.Errorf("%s has a remark that is its author's own", name)
		}
		if strings.Contains(data, "Does this cover garden waste?") {
			published[name[strings.LastIndex(name, ".")+1:]]++
		}
	}
	if published["html"] == 0 || published["json"] == 0 {
		t.Errorf("the other remark is in %v", published)
	}
}

// The council's own name, image and foot stand around every page, those of each language in its own, and around none
// that is shown in a frame or copied.
func TestCouncilsOwn(t *testing.T) {
	logo := filepath.Join(t.TempDir(), "crest.SVG")
	if err := os.WriteFile(logo, []byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), 0o600); err != nil {
		t.Fatal(err)
	}
	o := Options{Name: "Leeds", Home: "https://www.leeds.gov.uk/", Logo: logo, Voices: say.Voices(),
		Base: base, Frames: []string{"https://www.leeds.gov.uk"},
		Footer: map[notice.Language][]notice.Link{
			notice.English: {{Title: "Accessibility", URL: "https://www.leeds.gov.uk/access"}},
			notice.Welsh:   {{Title: "Hygyrchedd", URL: "https://www.leeds.gov.uk/cy/access"}},
		}}
	files := made(t, o)
	image := asset("logo.svg", []byte("<svg xmlns='http://www.w3.org/2000/svg'/>")).name
	if files[image] == nil {
		t.Fatalf("no %s", image)
	}
	for name, f := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		own := !strings.HasPrefix(name, "embed/")
		welsh := strings.HasPrefix(name, "cy/")
		up := strings.Repeat("../", strings.Count(name, "/"))
		if up == "" {
			up = "./"
		}
		for text, want := range map[string]bool{
			`<img src="` + up + image + `" alt="">Leeds</a>`: own,
			`<a href="https://www.leeds.gov.uk/" rel="nor`:   own,
			">Accessibility</a>":                             own && !welsh,
			">Hygyrchedd</a>":                                own && welsh,
		} {
			if strings.Contains(string(f.data), text) != want {
				t.Errorf("%s: %s: not %v", name, text, want)
			}
		}
	}
}
