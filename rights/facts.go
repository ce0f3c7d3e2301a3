package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// Processing is one use of data as a notice states it: one purpose over one set of data. An Answer
// that is Unknown is something that the notice does not say.
type Processing struct {
	Regime privacy.Regime // zero: the UK GDPR
	Nation privacy.Nation // zero: not known
	// performing its public tasks (DPA s.7); Unknown: as No, so that no basis is left out
	PublicAuthority privacy.Answer

	// The bases relied on together for the same data. Nil, with OneOf empty: not stated. Empty but
	// not nil: none, as under Part 3.
	Bases []privacy.Basis
	// Alternatives of which the notice does not say which; used if Bases is nil.
	OneOf [][]privacy.Basis

	Special          []privacy.SpecialCondition // the Article 9(2) conditions relied on
	SpecialNotStated bool                       // special category data are used and the condition is not stated
	CriminalOffence  privacy.Answer             // criminal offence data are used (Art 10)
	DataKinds        []privacy.DataKind         // those that Schedules 3 and 4 of the DPA treat apart
	KindsNotStated   bool                       // it is not known whether the data are of any of those kinds

	AutomatedMeans privacy.Answer // held on computer
	// loose paper held by a freedom-of-information authority; Unknown leaves open what s.24 takes away
	UnstructuredPaper    privacy.Answer
	DirectMarketing      privacy.Answer // used for direct marketing (Art 21(2))
	SolelyAutomated      privacy.Answer // a decision is made by automated means alone
	ThirdPartySource     privacy.Answer // Yes: not from the person; No: from the person
	OnlineServiceToChild privacy.Answer // an online service offered to a child (Art 8(1))
	Part3Consent         privacy.Answer // under Part 3: it rests on consent (DPA s.40A)

	// What exemptions are put in order by, and nothing else.
	Purposes []notice.PurposeKind    // what the data are used for, a kind for each purpose; none: it is not known
	Bodies   []notice.ControllerKind // what kinds of body decide; none: it is not known
	Asker    requester.Relation      // who asks; zero: it is not known
}

// Facts is what is known of one use of data, one person and one request on one day. It holds no
// pointers and may be copied and compared. The zero Facts knows nothing: bases not stated, in
// England, under the UK GDPR, on the day of LawAsAt.
type Facts struct {
	asAt   privacy.Date
	regime privacy.Regime // zero: the UK GDPR
	world                 // without the bases
	stated bool           // whether the bases are
	bases  [2]uint64      // a bit for each alternative, whose number is the set of its bases
	use    use            // by which no verdict and no status changes
}

// NewFacts returns the facts of a use of data on a day. A zero day, and one that does not exist, is that of LawAsAt.
func NewFacts(asAt privacy.Date, p Processing) Facts {
	f := Facts{asAt: dayOf(asAt), regime: p.Regime}
	f.setInputs(&inputs{
		InputPublicAuthority:   p.PublicAuthority,
		InputCriminalOffence:   p.CriminalOffence,
		InputAutomatedMeans:    p.AutomatedMeans,
		InputUnstructuredPaper: p.UnstructuredPaper,
		InputDirectMarketing:   p.DirectMarketing,
		InputSolelyAutomated:   p.SolelyAutomated,
		InputThirdPartySource:  p.ThirdPartySource,
		InputOnlineChild:       p.OnlineServiceToChild,
		InputPart3Consent:      p.Part3Consent,
	})
	f.setNation(p.Nation)
	f.setSpecial(p.Special, p.SpecialNotStated)
	if !p.KindsNotStated {
		f.setKinds(p.DataKinds)
	}
	if p.Bases != nil {
		f.addBases(p.Bases)
	} else {
		f.setBases(p.OneOf)
	}
	for _, k := range p.Purposes {
		f.use.addPurpose(k)
	}
	for _, k := range p.Bodies {
		f.use.addBody(k)
	}
	f.SetAsker(p.Asker)
	return f
}

// dayOf is a day to answer for; the zero Date, which is the day of LawAsAt, for one that does not exist.
func dayOf(d privacy.Date) privacy.Date {
	if !d.Valid() {
		return privacy.Date{}
	}
	return d
}

// SetAsker records who asks, by which exemptions are put in order; zero takes it back. Whether they may ask is for
// package requester.
func (f *Facts) SetAsker(asker requester.Relation) {
	if asker > requester.Business {
		asker = 0
	}
	f.use.asker = asker
}

// inputs is the answers to the inputs that follow from no others.
type inputs [InputPart3Consent + 1]privacy.Answer

func (f *Facts) setInputs(answers *inputs) {
	for i := InputPublicAuthority; i <= InputPart3Consent; i++ {
		f.setInput(i, answers[i])
	}
}

func (f *Facts) setInput(i Input, a privacy.Answer) { f.put(atomInput+Atom(i), a) }

// setNation leaves open what turns on the nation where that is not known: an answer as if for England would be wrong
// for three of the four.
func (f *Facts) setNation(n privacy.Nation) {
	if !n.Valid() {
		return
	}
	for m := privacy.Nation(1); m.Valid(); m++ {
		f.put(atomNation+Atom(m), answer(m == n))
	}
}

// setSpecial sets each Article 9(2) condition, and the two inputs that sum them up.
func (f *Facts) setSpecial(conditions []privacy.SpecialCondition, notStated bool) {
	if notStated {
		f.setInput(InputAnySpecial, privacy.Yes)
		return
	}
	another := false
	for c := privacy.SpecialCondition(1); c.Valid(); c++ {
		f.put(atomSpecial+Atom(c), privacy.No)
	}
	for _, c := range conditions {
		f.put(atomSpecial+Atom(c), privacy.Yes)
		another = another || c != privacy.SpecialA
	}
	f.setInput(InputAnotherSpecial, answer(another))
	f.setInput(InputAnySpecial, answer(len(conditions) > 0))
}

func (f *Facts) setKinds(kinds []privacy.DataKind) {
	for k := privacy.DataKind(1); k.Valid(); k++ {
		f.put(atomKind+Atom(k), privacy.No)
	}
	for _, k := range kinds {
		f.put(atomKind+Atom(k), privacy.Yes)
	}
	if health := atomKind + Atom(privacy.DataHealth); f.answer(atomKind+Atom(privacy.DataFertility)) == privacy.Yes &&
		f.answer(health) != privacy.Yes {
		f.put(health, privacy.Unknown) // treatment is: see health.kind
		f.use.open |= 1 << privacy.DataHealth
	}
}

func (f *Facts) setBases(alternatives [][]privacy.Basis) {
	for _, bases := range alternatives {
		f.addBases(bases)
	}
}

// addBases adds an alternative.
func (f *Facts) addBases(bases []privacy.Basis) {
	n := uint8(0)
	for _, b := range bases {
		if b.Valid() {
			n |= 1 << (b - 1)
		}
	}
	f.add(n)
}

// add adds the alternative of that number, and open reports whether it is one.
func (f *Facts) add(n uint8) {
	f.bases[n>>6] |= 1 << (n & 63)
	f.stated = true
}

func (f *Facts) open(n uint8) bool { return f.bases[n>>6]&(1<<(n&63)) != 0 }

// Set records the answer to a fact; Unknown takes back an earlier one. It does nothing if fact is not
// a member of its set.
func (f *Facts) Set(fact privacy.Fact, a privacy.Answer) {
	if !fact.Valid() {
		return
	}
	f.put(Atom(fact), a)
}

// Answer returns what is known of a fact, before anything is presumed or defaulted.
func (f Facts) Answer(fact privacy.Fact) privacy.Answer {
	if !fact.Valid() {
		return privacy.Unknown
	}
	return f.answer(Atom(fact))
}

// Relies reports whether the Article 9(2) condition is relied on; Unknown where it is not stated.
func (f Facts) Relies(c privacy.SpecialCondition) privacy.Answer {
	if !c.Valid() {
		return privacy.Unknown
	}
	return f.answer(atomSpecial + Atom(c))
}

// Input returns what is known of something about the processing; Unknown of what is no input.
func (f Facts) Input(i Input) privacy.Answer {
	if i == 0 || i > InputAnySpecial {
		return privacy.Unknown
	}
	return f.answer(atomInput + Atom(i))
}

// Holds reports whether the data are of a kind that Schedules 3 and 4 of the DPA treat apart; Unknown where that is
// left open, as for a kind that is none.
func (f Facts) Holds(k privacy.DataKind) privacy.Answer {
	if !k.Valid() {
		return privacy.Unknown
	}
	return f.answer(atomKind + Atom(k))
}

// Nation returns the part of the United Kingdom whose law governs; zero where it is not known.
func (f Facts) Nation() privacy.Nation {
	for n := privacy.Nation(1); n.Valid(); n++ {
		if f.answer(atomNation+Atom(n)) == privacy.Yes {
			return n
		}
	}
	return 0
}

// AsAt returns the day that the facts are of.
func (f Facts) AsAt() privacy.Date {
	if f.asAt.IsZero() {
		return LawAsAt()
	}
	return f.asAt
}

// Regime returns the rules that govern.
func (f Facts) Regime() privacy.Regime {
	if f.regime.Valid() {
		return f.regime
	}
	return privacy.RegimeUKGDPR
}

// BasesStated reports whether the notice says which bases, or which alternatives, are relied on.
func (f Facts) BasesStated() bool { return f.stated }

func answer(b bool) privacy.Answer {
	if b {
		return privacy.Yes
	}
	return privacy.No
}
