package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestLoosePaper tests what the form in which a notice says that data are held does to a right that section 24
// takes away: only a use that is wholly in loose paper loses it.
func TestLoosePaper(t *testing.T) {
	for _, c := range []struct {
		name    string
		filing  notice.Filing
		verdict Verdict
		some    bool
	}{
		{"not said", notice.Filing{}, Applies, false},
		{"on computer", filed(notice.FilingAutomated), Applies, false},
		{"in loose paper", filed(notice.FilingUnstructuredPaper), Exempt, false},
		{"on computer and in loose paper", filed(notice.FilingAutomated, notice.FilingUnstructuredPaper), Applies,
			true},
		{"in files and in loose paper", filed(notice.FilingStructuredPaper, notice.FilingUnstructuredPaper), Applies,
			true},
		{"in words alone", filed(), Applies, true},
	} {
		n := &notice.Notice{
			Activities: []notice.Activity{
				{
					ID: "a",
					Purposes: []notice.Purpose{
						{ID: "p", Basis: notice.Basis{AllOf: []privacy.Basis{privacy.BasisPublicTask}}},
					},
				},
			},
		}
		n.Activities[0].Purposes[0].Basis.Said = notice.Stated
		n.Activities[0].Filing = c.filing
		g := Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0]
		if d := g.Decisions.For(privacy.RightObject); d.Verdict != c.verdict || g.SomeLoosePaper != c.some {
			t.Errorf("%s: %v, some loose paper %v", c.name, d.Verdict, g.SomeLoosePaper)
		}
	}
}

func filed(forms ...notice.FilingForm) notice.Filing {
	f := notice.Filing{Items: forms}
	f.Said = notice.Stated
	return f
}
