package requester

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// so says when a reason that states a fact of the case may be given.
var so = map[Why]func(q Request) bool{
	WhyDoesNotGrasp: func(q Request) bool {
		return q.Answers[FactUnderstands] == no || q.Answers[FactAgainstInterests] == yes
	},
	WhyAgainstOwn: func(q Request) bool {
		return q.Answers[FactAgainstInterests] == yes && q.Nation != privacy.NationScotland
	},
	WhyScotsRebutted: func(q Request) bool { return q.Answers[FactUnderstands] == no },
	WhyChildsToUse:   func(q Request) bool { return q.Answers[FactUnderstands] != no && q.Answers[FactAgreed] == no },
	WhyChildAgreed:   func(q Request) bool { return q.Answers[FactAgreed] == yes },
	WhyChildCannot:   func(q Request) bool { return q.Answers[FactUnderstands] == no },
	WhyInInterests:   func(q Request) bool { return q.Answers[FactInInterests] == yes },
	WhyAgainst:       func(q Request) bool { return q.Answers[FactAgainstInterests] == yes },
	WhyNoAuthority:   func(q Request) bool { return q.Answers[FactAuthority] == no || q.Answers[FactAgreed] == no },
	WhyNotAuthorised: func(q Request) bool {
		return q.Answers[FactLacksCapacity] == yes || q.Answers[FactUnderstands] == no || q.Answers[FactAgainstInterests] == yes
	},
	WhyHasCapacity: func(q Request) bool { return q.Answers[FactLacksCapacity] == no && q.Answers[FactAuthority] == no },
	WhyNotCovered:  func(q Request) bool { return q.Answers[FactPowerCovers] == no },
	WhyNotInForce:  func(q Request) bool { return q.Answers[FactPowerInForce] == no },
	WhyCourtRules:  func(q Request) bool { return q.Right == privacy.RightJudicialRemedy },
	WhyBodyMust:    func(q Request) bool { return q.Relation == Representative },
}

// A reason states nothing that is not so, and who may not ask is told of something that stands in the way.
func TestReasonsAreSo(t *testing.T) {
	bars := []Why{WhyDoesNotGrasp, WhyChildsToUse, WhyAgainst, WhyNoAuthority, WhyNotAuthorised, WhyHasCapacity, WhyNotCovered, WhyNotInForce, WhyLivingOnly, WhyPeopleOnly}
	every(func(q Request) {
		s := MayAsk(q)
		barred := q.Answers[FactCourtAllows] == no && hasWhy(s, WhyCourtRules) || q.Answers[FactBodyQualifies] == no && hasWhy(s, WhyBodyMust)
		for _, w := range whys(s) {
			if is := so[w]; is != nil && !is(q) {
				t.Fatalf("%+v: %v is not so", q, w)
			}
			barred = barred || slices.Contains(bars, w)
		}
		if s.Verdict == MayNot && !barred {
			t.Fatalf("%+v: nothing stands in the way: %v", q, whys(s))
		}
	})
}

// The law of incapacity is each nation's own, and all of them where the nation is not known.
func TestPowers(t *testing.T) {
	for n, want := range map[privacy.Nation][]Work{
		privacy.NationEngland: {MentalCapacityAct}, privacy.NationWales: {MentalCapacityAct}, privacy.NationScotland: {AdultsIncapacityAct},
		privacy.NationNorthernIreland: {EnduringPowersOrder, MentalHealthOrder},
		0:                             {MentalCapacityAct, AdultsIncapacityAct, EnduringPowersOrder, MentalHealthOrder},
	} {
		var got []Work
		for _, r := range MayAsk(ask(n, Attorney, nil)).Reasons {
			if r.Why == WhyPower {
				got = append(got, r.Source.Work)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v: (-want +got):\n%s", n, diff)
		}
	}
}

// What may be withheld from those with parental responsibility is in paras 4 and 10, and for access outside of
// Scotland in para 21; it is not for Part 3, nor for what Sch 3 does not list.
func TestWithheld(t *testing.T) {
	for _, c := range []struct {
		nation privacy.Nation
		regime privacy.Regime
		right  privacy.Right
		want   string
	}{
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4, 10, 21"},
		{privacy.NationScotland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightErasure, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightInformed, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAutomatedDecisions, ""},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightWithdrawConsent, ""},
		{privacy.NationEngland, privacy.RegimePart3, privacy.RightAccess, ""},
	} {
		for _, r := range []Relation{Parent, Attorney} {
			q := ask(c.nation, r, nil)
			q.Regime, q.Right = c.regime, c.right
			got := ""
			for _, reason := range MayAsk(q).Reasons {
				if reason.Why == WhyWithheld {
					got = reason.Source.Cite.Provision
				}
			}
			if got != c.want {
				t.Errorf("%+v, %v: %q", c, r, got)
			}
		}
	}
}
