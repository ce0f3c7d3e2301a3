package requester

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// There is no fixed age outside of Scotland, and the presumption there is at 12 and never at 13.
func TestTrap27NoFixedAge(t *testing.T) {
	for _, n := range nations {
		if n == privacy.NationScotland {
			continue
		}
		for _, r := range []Relation{Self, Child, Parent, Agent} {
			first := MayAsk(aged(ask(n, r, nil), 0))
			for age := range uint8(16) {
				if diff := cmp.Diff(first, MayAsk(aged(ask(n, r, nil), age))); diff != "" {
					t.Errorf("%v, %v: %d is not as 0:\n%s", n, r, age, diff)
				}
			}
		}
		s := MayAsk(aged(ask(n, Child, nil), 13))
		if s.Verdict != Depends || !hasWhy(s, WhyUnderstanding) || !hasWhy(s, WhyNoPresumption) ||
			!hasWhy(s, WhyOnlineAgeApart) ||
			hasWhy(s, WhyScotsPresumed) {
			t.Errorf("%v: %+v", n, s)
		}
	}
}

func TestTrap27PresumedInScotlandAt12(t *testing.T) {
	for age, verdict := range map[uint8]Permission{11: Depends, 12: May, 13: May} {
		s := MayAsk(aged(ask(privacy.NationScotland, Child, nil), age))
		if s.Verdict != verdict || hasWhy(s, WhyScotsPresumed) != (verdict == May) || !hasWhy(s, WhyOnlineAgeApart) {
			t.Errorf("%d: %+v", age, s)
		}
	}
	for _, r := range []Relation{Child, Parent, Agent} {
		twelve, thirteen := MayAsk(aged(ask(privacy.NationScotland, r, nil), 12)), MayAsk(
			aged(ask(privacy.NationScotland, r, nil), 13),
		)
		if diff := cmp.Diff(twelve, thirteen); diff != "" {
			t.Errorf("%v: 13 is not as 12:\n%s", r, diff)
		}
	}
}

// A child's right is the child's, whoever asks.
func TestTrap27TheRightIsTheChilds(t *testing.T) {
	for _, n := range nations {
		for _, r := range []Relation{Child, Parent} {
			if s := MayAsk(ask(n, r, nil)); s.Holder != HolderChild {
				t.Errorf("%v, %v: %v", n, r, s.Holder)
			}
		}
	}
}

// Nobody has a data protection right for the dead, whatever else is so; the Acts on health records are other law.
func TestTrap28TheDead(t *testing.T) {
	for _, n := range nations {
		for _, regime := range privacy.Regimes() {
			for _, right := range privacy.Rights() {
				q := ask(n, Survivor,
					known{FactPersonalRepresentative: yes, FactClaim: yes, FactHealthRecords: yes, FactAuthority: yes})
				q.Regime, q.Right = regime, right
				s := MayAsk(q)
				if s.Verdict != MayNot || s.Holder != HolderNobody || len(s.Show)+len(s.Form) != 0 ||
					s.Fee.Charge != 0 {
					t.Errorf("%v, %v, %v: %+v", n, regime, right, s)
				}
			}
		}
		s := MayAsk(ask(n, Survivor, nil))
		if !hasWhy(s, WhyLivingOnly) {
			t.Errorf("%v: %v", n, whys(s))
		}
		for _, a := range s.Elsewhere {
			if i := a.Source.Cite.Instrument; i == privacy.UKGDPR || i == privacy.DPA2018 {
				t.Errorf("%v: %v is data protection law", n, a.Route)
			}
		}
	}
}

// Identity is asked for on reasonable doubts alone: without them never, and not as a matter of course where
// nobody has said.
func TestTrap31IdentityOnlyOnDoubts(t *testing.T) {
	for _, regime := range privacy.Regimes() {
		for _, right := range privacy.Rights() {
			for _, r := range []Relation{Self, Child, Parent, Agent, Representative, Attorney} {
				for _, doubts := range []privacy.Answer{privacy.Unknown, yes, no} {
					q := ask(privacy.NationEngland, r, known{FactDoubts: doubts})
					q.Regime, q.Right = regime, right
					for _, show := range MayAsk(q).Show {
						if (show.Item == ShowIdentity || show.Item == ShowResponsibility) && show.Needed != doubts {
							t.Errorf("%v, %v, %v, %v: %+v", regime, right, r, doubts, show)
						}
					}
				}
			}
		}
	}
}

// The provisions are Art 12(6) and s.52(4). The controller may wait for it under s.52(4) always, and under Art
// 12(6) since 5 February 2026, when it also came to reach decisions made by machines.
func TestTrap31TheProvision(t *testing.T) {
	for _, c := range []struct {
		regime privacy.Regime
		right  privacy.Right
		day    privacy.Date
		cite   string
		waits  privacy.Answer
	}{
		{privacy.RegimeUKGDPR, privacy.RightAccess, privacy.NewDate(2026, 2, 4), "Art 12(6)", no},
		{privacy.RegimeUKGDPR, privacy.RightAccess, privacy.NewDate(2026, 2, 5), "Art 12(6)", yes},
		{privacy.RegimeUKGDPR, privacy.RightAccess, privacy.Date{}, "Art 12(6)", privacy.Unknown},
		{privacy.RegimePart3, privacy.RightAccess, privacy.NewDate(2018, 5, 25), "s.52(4)", yes},
		{privacy.RegimePart3, privacy.RightAutomatedDecisions, privacy.NewDate(2020, 1, 1), "s.52(4)", yes},
		{privacy.RegimeUKGDPR, privacy.RightAutomatedDecisions, privacy.NewDate(2026, 2, 5), "Art 12(6)", yes},
		{privacy.RegimeUKGDPR, privacy.RightAutomatedDecisions, privacy.NewDate(2026, 2, 4), "", 0},
		{privacy.RegimeUKGDPR, privacy.RightWithdrawConsent, today, "", 0},
		{privacy.RegimeUKGDPR, privacy.RightComplainController, today, "", 0},
		{privacy.RegimeUKGDPR, privacy.RightInformed, today, "", 0},
	} {
		q := ask(privacy.NationEngland, Self, nil)
		q.Regime, q.Right, q.Day = c.regime, c.right, c.day
		var cite string
		var waits privacy.Answer
		for _, s := range MayAsk(q).Show {
			cite, waits = s.Source.Cite.Provision, s.MayWait
		}
		if cite != c.cite || waits != c.waits {
			t.Errorf("%+v: %q, %v", c, cite, waits)
		}
	}
}
