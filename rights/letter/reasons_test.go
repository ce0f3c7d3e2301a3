package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestReasonsOfARefusal tests that who was refused asks for the tests of what the council is likely to rely on, the
// likeliest first, and for none where nothing is likely, or where data protection covers nothing.
func TestReasonsOfARefusal(t *testing.T) {
	for _, c := range []struct {
		council  string
		activity notice.ID
		about    About
		right    privacy.Right
		want     []string
	}{
		{"leicester", "cctv", AboutMe, privacy.RightAccess,
			[]string{"Schedule 2 paragraph 16", "Schedule 2 paragraph 2(1)"}},
		{"leeds", "council-tax", AboutMe, privacy.RightAccess,
			[]string{"Schedule 2 paragraph 2(1)", "Schedule 2 paragraph 16"}},
		{"leeds", "council-tax", AboutMe, privacy.RightErasure, []string{"Schedule 2 paragraph 2(1)"}},
		{"leeds", "council-tax", AboutDeceased, privacy.RightAccess, nil},
		{"leeds", "optional-services", AboutMe, privacy.RightAccess, nil},
	} {
		n := noticetest.Council(t, c.council)
		b := Brief{
			Kind:   Refused,
			Notice: n,
			About:  c.about,
			Right:  c.right,
			On:     rights.LawAsAt(),
			Person: Person{Name: "A", Contact: "a@example.org"},
		}
		for i := range n.Activities {
			if n.Activities[i].ID == c.activity {
				b.Activity = &n.Activities[i]
				b.Grounds = rights.Assess(n, rights.LawAsAt(), nil, &n.Activities[i]).Activities[0].Grounds
			}
		}
		l := Write(say.Voice{}, &b)
		var got []string
		for _, p := range l.Paragraphs {
			if after, ok := strings.CutPrefix(p, "If you rely on one of these, please show me that its test is "+
				"met:\n- "); ok {
				got = strings.Split(after, "\n- ")
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%s, %v: %q, want %q", c.activity, c.right, got, c.want)
			continue
		}
		for i := range got {
			if !strings.HasPrefix(got[i], c.want[i]+" of the ") {
				t.Errorf("%s, %v: %q, want %q", c.activity, c.right, got, c.want)
			}
		}
	}
}
