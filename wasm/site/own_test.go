package site

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestAuthorsOwnRemarks holds a site to having none of its author's own remarks in any file, the notices included, and
// every other remark.
func TestAuthorsOwnRemarks(t *testing.T) {
	notices, err := Load(noticetest.ValidFile(t, "authors-own"))
	if err != nil {
		t.Fatal(err)
	}
	o := options(t)
	o.Notices, o.Languages, o.Base, o.Frames = notices, notice.Languages(), "https://www.example.gov.uk/rights/",
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
