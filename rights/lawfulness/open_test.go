package lawfulness

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// ways are the ways of answering a question, each a change to a use. They are written apart from Use.set.
func ways(q Question) []func(*Use) {
	var out []func(*Use)
	switch q {
	case AskBody:
		for b := PublicAuthority; b < bodyCount; b++ {
			out = append(out, func(u *Use) { u.Body = b })
		}
	case AskChildAge:
		for _, age := range []uint8{1, 12, 13, 17} {
			out = append(out, func(u *Use) { u.ChildAge = age })
		}
	case AskBases:
		for _, l := range [][]privacy.Basis{{}, {privacy.BasisContract}, {privacy.BasisVitalInterests}} {
			out = append(out, func(u *Use) { u.Bases = l })
		}
	case AskInterests:
		for _, l := range [][]privacy.RecognisedInterest{{}, {privacy.RecognisedP2}} {
			out = append(out, func(u *Use) { u.Interests = l })
		}
	case AskSpecial:
		for _, l := range [][]privacy.SpecialCondition{{}, {privacy.SpecialF}} {
			out = append(out, func(u *Use) { u.Special = l })
		}
	case AskConditions:
		for _, l := range [][]privacy.ScheduleCondition{{}, {privacy.Sch1P2}, {privacy.Sch1P13}} {
			out = append(out, func(u *Use) { u.Conditions = l })
		}
	case AskExtended:
		for _, c := range []privacy.ScheduleCondition{privacy.Sch1P13, privacy.Sch1P18} {
			out = append(out, func(u *Use) { u.Conditions = append(slices.Clone(u.Conditions), c) })
		}
	case AskSensitiveOn:
		for g := OnConsent; g < groundCount; g++ {
			out = append(out, func(u *Use) { u.SensitiveOn = g })
		}
	case AskEnforcementOn:
		for g := ByConsent; g < enforcementGround; g++ {
			out = append(out, func(u *Use) { u.EnforcementOn = g })
		}
	case AskFreelyGiven:
		// Silence is an answer here: the body settles it, by what is presumed.
		for _, a := range answers {
			out = append(out, func(u *Use) { u.FreelyGiven = a })
		}
	default:
		for _, a := range []privacy.Answer{privacy.Yes, privacy.No} {
			out = append(out, func(u *Use) { *u.answer(q) = a })
		}
	}
	return out
}

// reach calls visit with the status of a finding for every way of answering the questions; answered holds
// the number of the way for each.
func reach(u Use, k key, qs []Question, answered []int, visit func(answered []int, s Status)) {
	if len(qs) == 0 {
		visit(answered, statuses(Check(u))[k])
		return
	}
	for i, way := range ways(qs[0]) {
		next := u
		way(&next)
		reach(next, k, qs[1:], append(slices.Clone(answered), i), visit)
	}
}

// An open finding can become sound and can become a breach by answers to what it names, and by nothing less:
// for every question there are answers to the others that leave it to decide.
func TestOpenFindingsTurnOnWhatTheyName(t *testing.T) {
	seen := map[string]bool{}
	check := func(u Use) {
		for _, f := range Check(u) {
			if f.Status != Open || len(f.TurnsOn) > 7 {
				continue
			}
			k := f.key()
			by := map[string]Status{}
			reached := map[Status]bool{}
			reach(u, k, f.TurnsOn, nil, func(answered []int, s Status) {
				by[string(letter(answered))] = s
				reached[s] = true
			})
			if !reached[Sound] || !reached[Breach] {
				t.Fatalf("%+v: %+v reaches %v", u, f, reached)
			}
			for i, q := range f.TurnsOn {
				if !decides(by, i) {
					t.Fatalf("%+v: %v makes no difference to %+v", u, q, f)
				}
			}
			seen[f.Code.String()] = true
		}
	}
	for r, n := rand.New(rand.NewPCG(3, 4)), 0; n < 3000; n++ {
		check(anyUse(r))
	}
	n := 0
	everyCondition(func(u Use) {
		if n++; n%29 == 0 {
			check(u)
		}
	})
	if len(seen) < 15 {
		t.Errorf("only %v are ever open", seen)
	}
}

// letter writes the numbers of ways as letters.
func letter(answered []int) []byte {
	out := make([]byte, len(answered))
	for i, n := range answered {
		out[i] = 'a' + byte(n)
	}
	return out
}

// decides reports whether two rows that differ in place i alone have different statuses.
func decides(by map[string]Status, i int) bool {
	for row, s := range by {
		other := []byte(row)
		for other[i] = 'a'; other[i] < 'e'; other[i]++ {
			if o, there := by[string(other)]; there && o != s {
				return true
			}
		}
	}
	return false
}
