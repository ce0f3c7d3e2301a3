package lawfulness

import (
	"math/rand/v2"

	"github.com/plainrights/plainrights/privacy"
)

// days are both sides of every day on which the law of the basis changed.
var days = []privacy.Date{
	privacy.NewDate(2018, 5, 25), privacy.NewDate(2020, 12, 31), privacy.NewDate(2021, 1, 1),
	privacy.NewDate(2025, 8, 19), privacy.NewDate(2025, 8, 20), eve, dawn, {},
}

// lists are what the lists of a use may hold, with nil for what is not stated.
var (
	basesLists    = subsets(privacy.Bases())
	interestLists = [][]privacy.RecognisedInterest{
		nil,
		{},
		{privacy.RecognisedP1},
		{privacy.RecognisedP6, privacy.RecognisedP5},
	}
	specialLists = [][]privacy.SpecialCondition{nil, {}, {privacy.SpecialA}, {privacy.SpecialC}, {privacy.SpecialG},
		{privacy.SpecialH}, {privacy.SpecialB, privacy.SpecialG}, {privacy.SpecialA, privacy.SpecialJ}}
	conditionLists = [][]privacy.ScheduleCondition{
		nil,
		{},
		{privacy.Sch1P1},
		{privacy.Sch1P2},
		{privacy.Sch1P6},
		{privacy.Sch1P6, privacy.Sch1P8},
		{
			privacy.Sch1P10,
		},
		{privacy.Sch1P10, privacy.Sch1P27},
		{privacy.Sch1P22, privacy.Sch1P1},
		{privacy.Sch1P29},
		{privacy.Sch1P30, privacy.Sch1P13},
		{
			privacy.Sch1P36,
		},
		{privacy.Sch1P36, privacy.Sch1P10},
		{privacy.Sch1P36, privacy.Sch1P7},
		{privacy.Sch1P35, privacy.Sch1P37},
		{privacy.Sch1P29, privacy.Sch1P8},
	}
)

// subsets returns every subset of a list, of which the first is nil and the second is empty.
func subsets[T any](list []T) [][]T {
	out := [][]T{nil}
	for n := 0; n < 1<<len(list); n++ {
		set := []T{}
		for i, m := range list {
			if n>>i&1 == 1 {
				set = append(set, m)
			}
		}
		out = append(out, set)
	}
	return out
}

// everyBasis calls visit with every subset of the bases, by every body, on every day, with every answer that
// any basis turns on.
func everyBasis(visit func(Use)) {
	for _, day := range []privacy.Date{eve, dawn} {
		for body := Body(0); body < bodyCount; body++ {
			for _, bases := range basesLists {
				for n := range 3 * 3 * 3 * 3 {
					u := Use{
						Day:       day,
						Body:      body,
						Bases:     bases,
						Interests: interestLists[n%4],
						Agreement: n%5 == 0,
						Request:   n%7 == 0,
					}
					for _, a := range []*privacy.Answer{&u.Tasks, &u.DomesticLaw, &u.FreelyGiven, &u.SolelyAutomated} {
						*a, n = privacy.Answer(n%3), n/3
					}
					visit(u)
				}
			}
		}
	}
}

// everyCondition calls visit with every list of points and of conditions, with every answer that any of them turns on.
func everyCondition(visit func(Use)) {
	for _, special := range specialLists {
		for _, conditions := range conditionLists {
			for n := range 3 * 3 * 3 * 3 * 3 * 3 {
				u := Use{
					Day:        days[n%len(days)],
					Body:       Body(n % int(bodyCount)),
					Bases:      basesLists[n%4],
					Special:    special,
					Conditions: conditions,
					Agreement:  n%11 == 0,
				}
				for _, a := range []*privacy.Answer{&u.PolicyDocument, &u.ToCompetentAuthority, &u.NoticeToStop,
					&u.CriminalOffence, &u.OfficialAuthority, &u.Secrecy} {
					*a, n = privacy.Answer(n%3), n/3
				}
				visit(u)
			}
		}
	}
}

// anyUse is a use at random, one answer in three of which is not stated.
func anyUse(r *rand.Rand) Use {
	u := Use{
		Day: days[r.IntN(len(days))], Body: Body(r.IntN(int(bodyCount))), Request: r.IntN(5) == 0,
		Agreement: r.IntN(5) == 0,
		Bases:     basesLists[r.IntN(len(basesLists))], Interests: interestLists[r.IntN(len(interestLists))],
		ChildAge: uint8(
			r.IntN(3) * 7,
		), SpecialData: privacy.Answer(r.IntN(3)), Special: specialLists[r.IntN(len(specialLists))],
		Conditions: conditionLists[r.IntN(len(conditionLists))], Sensitive: privacy.Answer(r.IntN(3)),
		SensitiveOn:   SensitiveGround(r.IntN(int(groundCount))),
		EnforcementOn: EnforcementGround(r.IntN(enforcementGround)), ChildrenUse: privacy.Answer(r.IntN(3)),
	}
	if r.IntN(8) == 0 {
		u.Regime = privacy.RegimePart3
	}
	for q := Question(1); q < questionCount; q++ {
		if a := u.answer(q); a != nil {
			*a = privacy.Answer(r.IntN(3))
		}
	}
	return u
}

// everyUse calls visit with all of them.
func everyUse(visit func(Use)) {
	everyBasis(visit)
	everyCondition(visit)
	for r, n := rand.New(rand.NewPCG(1, 2)), 0; n < 20000; n++ {
		visit(anyUse(r))
	}
}
