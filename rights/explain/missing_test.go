package explain

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestMissingIsSaid: what the law has behind a right is said where the right is, in both languages: the offence of
// section
// 173, the order of section 166, what the court may look at, a new purpose, and a breach.
func TestMissingIsSaid(t *testing.T) {
	part3 := func(p *rights.Processing) { p.Regime, p.Bases = privacy.RegimePart3, []privacy.Basis{} }
	for _, c := range []struct {
		edit  func(*rights.Processing)
		right privacy.Right
		rule  rights.RuleID
	}{
		{func(*rights.Processing) {}, privacy.RightAccess, "access-173"},
		{part3, privacy.RightAccess, "access-173"},
		{func(p *rights.Processing) { p.Bases = []privacy.Basis{privacy.BasisConsent} }, privacy.RightPortability,
			"portability-173"},
		{func(*rights.Processing) {}, privacy.RightComplainRegulator, "complain-regulator-166"},
		{part3, privacy.RightComplainRegulator, "complain-regulator-166"},
		{func(*rights.Processing) {}, privacy.RightJudicialRemedy, "judicial-180A"},
		{func(*rights.Processing) {}, privacy.RightInformed, "informed-8A"},
		{func(*rights.Processing) {}, privacy.RightInformed, "informed-34"},
		{part3, privacy.RightInformed, "informed-p3-36"},
		{part3, privacy.RightInformed, "informed-p3-68"},
	} {
		g := groundOf(c.edit, nil)
		for _, lang := range notice.Languages() {
			a, want := Explain(say.Must(lang), g, c.right, asking), Rule(say.Must(lang), c.rule, privacy.Yes)
			found := false
			for _, l := range a.Next {
				found = found || l.Text == want && !l.Cite.IsZero()
			}
			if !found || want == "" {
				t.Errorf("%s in %s: %q is not among what to do next: %v", c.rule, lang, want, a.Next)
			}
		}
	}
	// Nobody is told of an offence about a right that is not there.
	a := Explain(say.Voice{}, groundOf(func(*rights.Processing) {}, nil), privacy.RightPortability, asking)
	for _, l := range a.Next {
		if l.Text == Rule(say.Voice{}, "portability-173", privacy.Yes) {
			t.Errorf("of a right that does not apply: %q", l.Text)
		}
	}
}

// TestMissingDutiesAreSaid: who else must be told of what is corrected or deleted is among the reasons.
func TestMissingDutiesAreSaid(t *testing.T) {
	corrected := groundOf(func(p *rights.Processing) {
		p.Regime, p.Bases, p.ThirdPartySource = privacy.RegimePart3, []privacy.Basis{}, privacy.Yes
	}, rights.Answers{privacy.FactInaccurate: privacy.Yes})
	deleted := groundOf(func(p *rights.Processing) { p.Bases = []privacy.Basis{privacy.BasisContract} },
		rights.Answers{privacy.FactNoLongerNecessary: privacy.Yes, privacy.FactMadePublic: privacy.Yes})
	for _, lang := range notice.Languages() {
		if want := Rule(say.Must(lang), "rectification-p3-48-7", privacy.Yes); !saysLine(
			Explain(say.Must(lang), corrected, privacy.RightRectification, asking).Why,
			want,
		) {
			t.Errorf("not said: %q", want)
		}
		if want := Rule(say.Must(lang), "erasure-17-2", privacy.Yes); !saysLine(
			Explain(say.Must(lang), deleted, privacy.RightErasure, asking).Why,
			want,
		) {
			t.Errorf("not said: %q", want)
		}
	}
}

func saysLine(lines []Line, text string) bool {
	for _, l := range lines {
		if l.Text == text {
			return true
		}
	}
	return false
}
