package explain_test

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// W1: who has said that they objected is not told to object; that the use can be limited waits for the council's
// decision alone (Article 18(1)(d)).
func TestW1WhoHasObjectedIsNotToldTo(t *testing.T) {
	const object, undecided = "Object to the use", "If the council has not yet decided on your objection"
	for _, objected := range []privacy.Answer{privacy.Unknown, privacy.Yes} {
		g := oneUse(t, notice.PurposeSurveillance, func(_ *notice.Notice, _ *notice.Activity, p *notice.Purpose) {
			p.Basis = notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}
		})
		g.Facts.Set(privacy.FactObjectionMade, objected)
		g.Decisions = rights.Evaluate(g.Facts)
		steps := explain.Explain(say.Voice{}, g, privacy.RightRestriction, privacy.Date{}).Steps
		told := [2]bool{said(steps, object) != "", said(steps, undecided) != ""}
		if want := [2]bool{objected != privacy.Yes, objected == privacy.Yes}; told != want {
			t.Errorf("objected %v: told to object, and of the decision: %v, want %v", objected, told, want)
		}
	}
}

// W5: where a contract gives the right to move a file and a law requires the use as well, the reading that decides is
// told, and explicit consent, which nobody relies on, is not spoken of (Article 20(1)(a) and (3), recital 68).
func TestW5TheReadingThatDecides(t *testing.T) {
	g := oneUse(t, notice.PurposeEmployment, func(_ *notice.Notice, _ *notice.Activity, p *notice.Purpose) {
		p.Basis = notice.Basis{
			Statement: notice.Statement{Said: notice.Stated},
			AllOf:     []privacy.Basis{privacy.BasisContract, privacy.BasisLegalObligation},
		}
	})
	points := explain.Explain(say.Voice{}, g, privacy.RightPortability, privacy.Date{}).Unsettled
	if len(points) != 1 || points[0].ID != "portability-legal-obligation" {
		t.Fatalf("%d points are not settled, first %v", len(points), points)
	}
	for _, side := range []explain.Side{points[0].Here, points[0].There} {
		if strings.Contains(side.Text, "xplicit") {
			t.Errorf("%q speaks of explicit consent", side.Text)
		}
	}
}
