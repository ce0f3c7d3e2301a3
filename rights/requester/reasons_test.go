package requester

import (
	"reflect"
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
	WhyAbleRebutted:  func(q Request) bool { return q.Answers[FactUnderstands] == no && (!q.AgeKnown || q.Age >= 16) },
	WhyScotsRebutted: func(q Request) bool { return q.Answers[FactUnderstands] == no },
	WhyChildsToUse:   func(q Request) bool { return q.Answers[FactUnderstands] != no && q.Answers[FactAgreed] == no },
	WhyChildAgreed:   func(q Request) bool { return q.Answers[FactAgreed] == yes },
	WhyChildCannot:   func(q Request) bool { return q.Answers[FactUnderstands] == no },
	WhyInInterests:   func(q Request) bool { return q.Answers[FactInInterests] == yes },
	WhyAgainst:       func(q Request) bool { return q.Answers[FactAgainstInterests] == yes },
	WhyNoAuthority:   func(q Request) bool { return q.Answers[FactAuthority] == no || q.Answers[FactAgreed] == no },
	WhyNotAuthorised: func(q Request) bool {
		return q.Answers[FactLacksCapacity] == yes || q.Answers[FactUnderstands] == no ||
			q.Answers[FactAgainstInterests] == yes
	},
	WhyHasCapacity: func(q Request) bool {
		return q.Answers[FactLacksCapacity] == no &&
			q.Answers[FactAuthority] == no
	},
	WhyNotCovered: func(q Request) bool { return q.Answers[FactPowerCovers] == no },
	WhyNotInForce: func(q Request) bool { return q.Answers[FactPowerInForce] == no },
	WhyCourtRules: func(q Request) bool { return q.Right == privacy.RightJudicialRemedy },
	WhyBodyMust:   func(q Request) bool { return q.Relation == Representative },
}

// A reason states nothing that is not so, and who may not ask is told of something that stands in the way.
func TestReasonsAreSo(t *testing.T) {
	bars := []Why{
		WhyDoesNotGrasp, WhyChildsToUse, WhyAgainst, WhyNoAuthority, WhyNotAuthorised, WhyHasCapacity, WhyNotCovered,
		WhyNotInForce, WhyLivingOnly, WhyPeopleOnly,
	}
	every(func(q Request) {
		s := MayAsk(q)
		barred := q.Answers[FactCourtAllows] == no && hasWhy(s, WhyCourtRules) ||
			q.Answers[FactBodyQualifies] == no && hasWhy(s, WhyBodyMust)
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
		privacy.NationEngland: {MentalCapacityAct}, privacy.NationWales: {MentalCapacityAct},
		privacy.NationScotland:        {AdultsIncapacityAct},
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
// Scotland in para 21, each with a limb for them and one for a court's appointee; it is not for Part 3, nor for what
// Sch 3 does not list.
func TestWithheld(t *testing.T) {
	for _, c := range []struct {
		nation privacy.Nation
		regime privacy.Regime
		right  privacy.Right
		parent string
		court  string
	}{
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4(1)(a), 10(1)(a), 21(1)(a)",
			"Sch 3 paras 4(1)(c), 10(1)(c), 21(1)(b)"},
		{privacy.NationScotland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4(1)(b), 10(1)(b)",
			"Sch 3 paras 4(1)(c), 10(1)(c)"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightErasure, "Sch 3 paras 4(1)(a), 10(1)(a)",
			"Sch 3 paras 4(1)(c), 10(1)(c)"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightInformed, "Sch 3 paras 4(1)(a), 10(1)(a)",
			"Sch 3 paras 4(1)(c), 10(1)(c)"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAutomatedDecisions, "", ""},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightWithdrawConsent, "", ""},
		{privacy.NationEngland, privacy.RegimePart3, privacy.RightAccess, "", ""},
	} {
		for r, want := range map[Relation]string{Parent: c.parent, Attorney: c.court} {
			q := ask(c.nation, r, nil)
			q.Regime, q.Right = c.regime, c.right
			got := ""
			for _, reason := range MayAsk(q).Reasons {
				if reason.Why == WhyWithheld {
					got = reason.Source.Cite.Provision
				}
			}
			if got != want {
				t.Errorf("%+v, %v: %q", c, r, got)
			}
		}
	}
}

// The exemptions aimed at a child's parent are for a child under 18, and in Scotland under 16: the age is asked for,
// and told, and with it the nation where that matters.
func TestMissingAgesOfTheParentLimbs(t *testing.T) {
	england, scotland, either := "Sch 3 paras 4(1)(a), 10(1)(a), 21(1)(a)", "Sch 3 paras 4(1)(b), 10(1)(b)",
		"Sch 3 paras 4(1)(a)-(b), "+
			"10(1)(a)-(b), 21(1)(a)"
	for _, c := range []struct {
		nation  privacy.Nation
		age     uint8 // 255: not known
		reaches privacy.Answer
		under   uint8
		on      []Fact
		source  string
	}{
		{privacy.NationEngland, 255, privacy.Unknown, 18, []Fact{FactAge}, england},
		{privacy.NationEngland, 17, yes, 18, nil, england},
		{privacy.NationWales, 16, yes, 18, nil, england},
		{privacy.NationNorthernIreland, 17, yes, 18, nil, england},
		{privacy.NationEngland, 18, no, 18, nil, ""},
		{privacy.NationScotland, 255, privacy.Unknown, 16, []Fact{FactAge}, scotland},
		{privacy.NationScotland, 15, yes, 16, nil, scotland},
		{privacy.NationScotland, 16, no, 16, nil, ""},
		{0, 15, yes, 0, nil, either},
		{0, 16, privacy.Unknown, 0, []Fact{FactNation}, either},
		{0, 18, no, 0, nil, ""},
		{0, 255, privacy.Unknown, 0, []Fact{FactNation, FactAge}, either},
	} {
		q := ask(c.nation, Parent, known{FactAgreed: yes})
		if c.age != 255 {
			q = aged(q, c.age)
		}
		got := MayAsk(q).Aimed
		if got.Reaches != c.reaches || got.Under != c.under || !slices.Equal(got.DependsOn, c.on) ||
			got.Source.Cite.Provision != c.source {
			t.Errorf("%v, %d: %+v", c.nation, c.age, got)
		}
	}
	for _, q := range []Request{ask(privacy.NationEngland, Child, nil),
		ask(privacy.NationEngland, Agent, known{FactAuthority: yes})} {
		if got := MayAsk(q).Aimed; !reflect.DeepEqual(got, Aimed{}) {
			t.Errorf("%v: %+v", q.Relation, got)
		}
	}
}
