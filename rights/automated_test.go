package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestR04HowDecisionsAreMade tests what a notice's word on who decides comes to: only automation alone, and people
// alone who profile nobody, settle it.
func TestR04HowDecisionsAreMade(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	for _, c := range []struct {
		name string
		said notice.Automated
		want Verdict
		asks bool
	}{
		{"automation helps and a person decides", notice.Automated{Statement: stated,
			Decisions: notice.DecisionsAssisted, Significant: privacy.Yes}, Depends, true},
		{"and looks at it again later", notice.Automated{Statement: stated, Decisions: notice.DecisionsAssisted,
			Significant: privacy.Yes, HumanReview: privacy.Yes}, Depends, true},
		{"automation decides alone", notice.Automated{Statement: stated, Decisions: notice.DecisionsSolelyAutomated,
			Significant: privacy.Yes}, Applies, false},
		{"people decide", notice.Automated{Statement: stated, Decisions: notice.DecisionsHuman,
			Significant: privacy.Yes}, DoesNotApply, false},
		{"people decide by profiles", notice.Automated{Statement: stated, Decisions: notice.DecisionsHuman,
			Significant: privacy.Yes, Profiling: privacy.Yes}, Depends, true},
		{"nothing is decided", notice.Automated{Statement: notice.Statement{Said: notice.None}}, DoesNotApply, false},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		for _, regime := range privacy.Regimes() {
			a := &notice.Activity{
				ID:       "a",
				Purposes: []notice.Purpose{{ID: "p", Regime: notice.Regime(regime.String()), Automated: c.said}},
			}
			g := Grounds(n, a)
			d := EvaluateOne(g[0].Facts(LawAsAt()), privacy.RightAutomatedDecisions)
			if d.Verdict != c.want || d.Asks(privacy.FactHumanInvolvement) != c.asks ||
				g[0].HowDecided != c.said.Decisions {
				t.Errorf("%s, %v: %v, asks %v, %q", c.name, regime, d.Verdict, d.Asks(privacy.FactHumanInvolvement),
					g[0].HowDecided)
			}
		}
	}
}

// TestR04NotMergedWithSilence tests that a purpose with which a computer helps is no ground with one of which nothing
// is said.
func TestR04NotMergedWithSilence(t *testing.T) {
	assisted := notice.Automated{Statement: notice.Statement{Said: notice.Stated}, Decisions: notice.DecisionsAssisted}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p"}, {ID: "q", Automated: assisted}, {ID: "r"}}}
	g := Grounds(&notice.Notice{ID: "n", Nation: privacy.NationEngland}, a)
	if len(g) != 2 || len(g[0].Purposes) != 2 || g[1].Purposes[0].ID != "q" {
		t.Errorf("%d grounds", len(g))
	}
}
