package rights

import (
	"flag"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

var cases = flag.Int("cases", 10000, "random cases to compare with the slow evaluator")

var days = []privacy.Date{
	privacy.NewDate(2018, 5,
		24), privacy.NewDate(2018, 5, 25), privacy.NewDate(2024, 1, 1), privacy.NewDate(2025, 8, 18),
	privacy.NewDate(2025, 9, 4), privacy.NewDate(2025, 9, 5),
	privacy.NewDate(2026, 2,
		4), privacy.NewDate(2026, 2, 5), privacy.NewDate(2026, 6, 18), privacy.NewDate(2026, 6, 19), LawAsAt(),
}

// relevant is the atoms that some rule of a right names: the others cannot matter to it.
func relevant(right privacy.Right) []Atom {
	named := map[Atom]bool{}
	for _, r := range Rules() {
		if r.Right == right || r.Right == 0 {
			slowAtoms(r.When, named)
		}
	}
	var out []Atom
	for a := range atomEnd {
		if named[a] {
			out = append(out, a)
		}
	}
	return out
}

// pick returns yes or no, or, one time in three, unknown.
func pick(r *rand.Rand) privacy.Answer { return privacy.Answer(r.IntN(3)) }

// randomProcessing returns a processing of which any part may be unknown.
func randomProcessing(r *rand.Rand) Processing {
	p := Processing{
		Regime: privacy.Regimes()[min(r.IntN(6), 1)^1], PublicAuthority: pick(r), AutomatedMeans: pick(r),
		DirectMarketing: pick(r), SolelyAutomated: pick(r), ThirdPartySource: pick(r),
		OnlineServiceToChild: pick(r), Part3Consent: pick(r), CriminalOffence: pick(r),
	}
	if r.IntN(20) != 0 {
		p.Nation = privacy.Nations()[r.IntN(4)]
	}
	if r.IntN(8) == 0 {
		p.UnstructuredPaper = pick(r)
	} else {
		p.UnstructuredPaper = privacy.No
	}
	p.KindsNotStated = r.IntN(40) == 0
	for _, k := range privacy.DataKinds() {
		if !p.KindsNotStated && r.IntN(3) == 0 {
			p.DataKinds = append(p.DataKinds, k)
		}
	}
	p.SpecialNotStated = r.IntN(4) == 0
	for _, c := range privacy.SpecialConditions() {
		if !p.SpecialNotStated && r.IntN(5) == 0 {
			p.Special = append(p.Special, c)
		}
	}
	some := func() []privacy.Basis {
		out := []privacy.Basis{}
		for _, b := range privacy.Bases() {
			if r.IntN(4) == 0 {
				out = append(out, b)
			}
		}
		return out
	}
	switch r.IntN(4) {
	case 0: // not stated
	case 1:
		p.OneOf = [][]privacy.Basis{some(), some(), some()}[:2+r.IntN(2)]
	default:
		p.Bases = some()
	}
	return p
}

// slowOf states the same case for the slow evaluator, from the processing and not from the bits.
func slowOf(day privacy.Date, p Processing, answers map[privacy.Fact]privacy.Answer, right privacy.Right) slowCase {
	c := slowCase{day: day, regime: p.Regime, authority: p.PublicAuthority, right: right, atoms: map[Atom]bool{}}
	c.stated = p.Bases != nil || len(p.OneOf) > 0
	c.bases = p.OneOf
	if p.Bases != nil {
		c.bases = [][]privacy.Basis{p.Bases}
	}
	know := func(a Atom, v privacy.Answer) {
		if v != privacy.Unknown {
			c.atoms[a] = v == privacy.Yes
		}
	}
	for i, v := range map[Input]privacy.Answer{
		InputPublicAuthority: p.PublicAuthority, InputAutomatedMeans: p.AutomatedMeans,
		InputDirectMarketing: p.DirectMarketing,
		InputSolelyAutomated: p.SolelyAutomated, InputThirdPartySource: p.ThirdPartySource,
		InputOnlineChild: p.OnlineServiceToChild, InputPart3Consent: p.Part3Consent,
		InputUnstructuredPaper: p.UnstructuredPaper,
	} {
		know(atomInput+Atom(i), v)
	}
	for _, n := range privacy.Nations() {
		if p.Nation != 0 {
			c.atoms[atomNation+Atom(n)] = n == p.Nation
		}
	}
	for _, k := range privacy.DataKinds() {
		if !p.KindsNotStated {
			c.atoms[atomKind+Atom(k)] = slices.Contains(p.DataKinds, k)
		}
	}
	if health := atomKind + Atom(privacy.DataHealth); slices.Contains(p.DataKinds, privacy.DataFertility) &&
		!c.atoms[health] {
		delete(c.atoms, health) // treatment is
	}
	if p.SpecialNotStated {
		c.atoms[atomInput+Atom(InputAnySpecial)] = true
	} else {
		listed := map[privacy.SpecialCondition]bool{}
		for _, s := range p.Special {
			listed[s] = true
		}
		for _, s := range privacy.SpecialConditions() {
			c.atoms[atomSpecial+Atom(s)] = listed[s]
		}
		c.atoms[atomInput+Atom(InputAnySpecial)] = len(listed) > 0
		delete(listed, privacy.SpecialA)
		c.atoms[atomInput+Atom(InputAnotherSpecial)] = len(listed) > 0
	}
	for f, a := range answers {
		know(Atom(f), a)
	}
	return c
}

// randomFacts returns answers to the facts that bear on a right: most of them, so that the slow
// evaluator has few completions to go through, and now and then few.
func randomFacts(r *rand.Rand, atoms []Atom) map[privacy.Fact]privacy.Answer {
	answers := map[privacy.Fact]privacy.Answer{}
	silence := 2 + r.IntN(4)
	for _, a := range atoms {
		if f, ok := a.Fact(); ok && r.IntN(silence) > 0 {
			answers[f] = privacy.Yes + privacy.Answer(min(r.IntN(3), 1))
		}
	}
	return answers
}

// TestAgainstSlow compares verdict, presumption and ask with the slow evaluator, and tests that no
// answer flips a settled verdict. The whole proof is: go test ./rights -run TestAgainstSlow -cases 1000000
func TestAgainstSlow(t *testing.T) {
	workers, n := runtime.GOMAXPROCS(0), *cases
	if testing.Short() {
		n /= 20 // under the race detector, or in node
	}
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(w), 20260619))
			for range n / workers {
				if !oneCase(t, r) {
					return
				}
			}
		})
	}
	wg.Wait()
}

// someExemptions answers what a few exemptions turn on, mostly so that they are met.
func someExemptions(r *rand.Rand, answers map[privacy.Fact]privacy.Answer) {
	for range r.IntN(4) {
		named := map[Atom]bool{}
		rule := exemptionRules[r.IntN(len(exemptionRules))]
		slowAtoms(rule.When, named)
		for _, bar := range rule.Unless {
			slowAtoms(bar.When, named)
		}
		for a := range atomEnd {
			if f, ok := a.Fact(); ok && named[a] && r.IntN(8) > 0 {
				answers[f] = privacy.Yes + privacy.Answer(min(r.IntN(4), 1)^1)
			}
		}
	}
}

var exemptionRules = ExemptionRules()

var atomsOf = func() map[privacy.Right][]Atom {
	out := map[privacy.Right][]Atom{}
	for _, right := range privacy.Rights() {
		out[right] = relevant(right)
	}
	return out
}()

func oneCase(t *testing.T, r *rand.Rand) bool {
	right := privacy.Right(1 + r.IntN(13))
	day, p := days[r.IntN(len(days))], randomProcessing(r)
	answers := randomFacts(r, atomsOf[right])
	someExemptions(r, answers)
	f := NewFacts(day, p)
	for fact, a := range answers {
		f.Set(fact, a)
	}
	decisions := Evaluate(f)
	got := decisions.For(right)
	c := slowOf(day, p, answers, right)
	verdict, ask := slowDecide(c)
	c.presumeAll = true
	presumed, _ := slowDecide(c)
	c.presumeAll = false
	statuses := slowStatuses(c)
	if !sameStatuses(t, got, statuses) {
		t.Errorf("%v on %v\n%+v\n%v", right, day, p, answers)
		return false
	}
	if !sameDisputes(t, got, c, statuses) {
		t.Errorf("%v on %v\n%+v\n%v", right, day, p, answers)
		return false
	}
	gotAsk := map[Atom]bool{}
	for a := range got.Ask() {
		gotAsk[Atom(a)] = true
	}
	for a := range got.Unsaid() {
		gotAsk[a] = true
	}
	if got.Verdict != verdict || got.Presumed != presumed || !maps.Equal(gotAsk, ask) {
		t.Errorf("%v on %v\n%+v\n%v\ngot  %v %v %v\nwant %v %v %v", right, day, p, answers, got.Verdict, got.Presumed,
			gotAsk, verdict, presumed, ask)
		return false
	}
	return neverFlips(t, r, f, got)
}

// sameStatuses compares how the exemptions stand.
func sameStatuses(t *testing.T, d Decision, want map[privacy.Exemption]Status) bool {
	for f := range d.Exemptions() {
		w := Unavailable
		if s, ok := want[f.Exemption]; ok {
			w = s
		}
		if f.Status != w || (f.Closed != NotClosed) != (w == Unavailable) {
			t.Errorf("%v: got %v (%v), want %v", f.Exemption, f.Status, f.Closed, w)
			return false
		}
	}
	return true
}

// sameDisputes decides each dispute of the right again on its other reading, slowly, and tests that the decision
// lists it if and only if that makes a difference. Strength and duties the slow evaluator knows nothing of.
func sameDisputes(t *testing.T, d Decision, c slowCase, statuses map[privacy.Exemption]Status) bool {
	listed := map[DisputeID]Disputed{}
	for of := range d.Disputes() {
		listed[of.ID] = of
	}
	for _, of := range Disputes() {
		if of.Right != c.right || of.Regime != c.regime || !of.Force.Contains(c.day) {
			continue
		}
		on := c
		on.on = &of
		verdict, _ := slowDecide(on)
		on.presumeAll = true
		presumed, _ := slowDecide(on)
		on.presumeAll = false
		var want Difference
		if verdict != d.Verdict {
			want |= DifferentVerdict
		}
		if presumed != d.Presumed {
			want |= DifferentPresumed
		}
		if !maps.Equal(available(slowStatuses(on)), available(statuses)) {
			want |= DifferentStatus
		}
		got := listed[of.ID]
		delete(listed, of.ID)
		if known := DifferentVerdict | DifferentPresumed | DifferentStatus; got.Differs&known != want {
			t.Errorf("%s: differs in %b, want %b", of.ID, got.Differs&known, want)
			return false
		}
		if got.Differs != 0 && (got.Verdict != verdict || got.Presumed != presumed) {
			t.Errorf("%s: on the other reading %v, presumed %v; want %v, presumed %v", of.ID, got.Verdict, got.Presumed,
				verdict, presumed)
			return false
		}
	}
	if len(listed) > 0 {
		t.Errorf("disputes of another right, regime or day: %v", listed)
	}
	return len(listed) == 0
}

// available leaves out what is unavailable, as what does not reach the right is.
func available(statuses map[privacy.Exemption]Status) map[privacy.Exemption]Status {
	out := maps.Clone(statuses)
	maps.DeleteFunc(out, func(_ privacy.Exemption, s Status) bool { return s == Unavailable })
	return out
}

// stillNothing reports whether a right that is wholly exempt turned out not to arise at all, or, where the
// basis is left open, not on each of the alternatives.
func stillNothing(f Facts, before, after Decision) bool {
	return before.Verdict == Exempt &&
		(after.Verdict == DoesNotApply || after.Verdict == Depends && len(f.Alternatives()) > 1)
}

// neverFlips tests that an answer to a fact that nobody has answered leaves a settled verdict as it
// is, and that an answer to a fact not worth asking leaves any verdict as it is.
func neverFlips(t *testing.T, r *rand.Rand, f Facts, before Decision) bool {
	atoms := atomsOf[before.Right]
	if len(atoms) == 0 {
		return true
	}
	fact, ok := atoms[r.IntN(len(atoms))].Fact()
	if !ok || f.Answer(fact) != privacy.Unknown || before.Asks(fact) {
		return true
	}
	term := fact.FactTerm()
	if term.By == privacy.ByController || term.IfNotGiven != privacy.Unknown || fact == privacy.FactAtCollection ||
		fact == privacy.FactHumanInvolvement {
		return true // its silence counts as an answer, which another answer may change
	}
	f.Set(fact, privacy.Yes+privacy.Answer(r.IntN(2)))
	decisions := Evaluate(f)
	after := decisions.For(before.Right)
	if after.Verdict != before.Verdict && !stillNothing(f, before, after) {
		t.Errorf("%v: %v set to %v flips %v to %v", before.Right, fact, f.Answer(fact), before.Verdict, after.Verdict)
		return false
	}
	return true
}
