package rights

import "github.com/plainrights/plainrights/privacy"

// world is what is known of every atom under one alternative of the bases; yes is within known.
type world struct{ known, yes set }

func (w *world) answer(a Atom) privacy.Answer {
	switch {
	case !w.known.has(a):
		return privacy.Unknown
	case w.yes.has(a):
		return privacy.Yes
	}
	return privacy.No
}

// put sets atom a to v, or forgets it.
func (w *world) put(a Atom, v privacy.Answer) {
	i, bit := a>>6, uint64(1)<<(a&63)
	w.known[i] &^= bit
	w.yes[i] &^= bit
	if v == privacy.Yes || v == privacy.No {
		w.known[i] |= bit
	}
	if v == privacy.Yes {
		w.yes[i] |= bit
	}
}

// contradicts reports whether w rules term t out.
func (w *world) contradicts(t *term) bool {
	for i := range w.known {
		if t.no[i]&w.yes[i]|t.yes[i]&w.known[i]&^w.yes[i] != 0 {
			return true
		}
	}
	return false
}

// satisfies reports whether w satisfies t, whatever is unknown.
func (w *world) satisfies(t *term) bool {
	for i := range w.known {
		if t.yes[i]&^w.yes[i]|t.no[i]&^(w.known[i]&^w.yes[i]) != 0 {
			return false
		}
	}
	return true
}

// held is the three-valued answer to whether condition d holds.
func (w *world) held(d terms) privacy.Answer {
	out := privacy.No
	for i := range d {
		switch {
		case w.satisfies(&d[i]):
			return privacy.Yes
		case !w.contradicts(&d[i]):
			out = privacy.Unknown
		}
	}
	return out
}

// columns is the fact table as sets.
type columns struct {
	controller set   // facts that only the controller can give
	askable    set   // facts that the notice or the person can give
	defaults   world // what counts where nobody has said
	presumed   world // what is so if the notice is right and nothing is contested
}

var facts = factColumns()

func factColumns() columns {
	var c columns
	for f := privacy.Fact(1); f.Valid(); f++ {
		t, a := f.FactTerm(), Atom(f)
		if t.By == privacy.ByController {
			c.controller.add(a)
		} else {
			c.askable.add(a)
		}
		c.defaults.put(a, t.IfNotGiven)
		c.presumed.put(a, t.Presumed)
	}
	// What a notice asserts depends on its basis: see worlds.
	for i := range asserted {
		c.presumed.put(Atom(asserted[i].fact), privacy.Unknown)
	}
	return c
}

// asserted is what a notice asserts by relying on a basis. The fact table presumes both facts; a
// notice that relies on another basis asserts neither, and is not presumed to.
var asserted = [...]struct {
	basis privacy.Basis
	fact  privacy.Fact
}{
	{privacy.BasisLegalObligation, privacy.FactNecessaryForLegalObligation},
	{privacy.BasisPublicTask, privacy.FactNecessaryForPublicTask},
}

// given returns the facts with whatever was given outright noted as such, and before any default.
func (f *Facts) given() world {
	w := f.world
	for i := range outrights {
		o := &outrights[i]
		w.put(atomOutright+Atom(i), answer(f.answer(Atom(o.fact)) == o.answer))
	}
	return w
}

// follow gives two facts, where nobody has, the answer that another input brings with it: data that come
// from the person are collected from them, and the others are not (Articles 13 and 14); and in a decision
// that is said to be automated there is no human involvement. Where that input is unknown, so is the fact. And the
// other way about: a decision that no person takes a meaningful part in is one by automated means alone (Article
// 22A(1)(a)).
func (w *world) follow() {
	third := w.answer(atomInput + Atom(InputThirdPartySource))
	if at := Atom(privacy.FactAtCollection); !w.known.has(at) && third != privacy.Unknown {
		w.put(at, answer(third == privacy.No))
	}
	human, alone := Atom(privacy.FactHumanInvolvement), atomInput+Atom(InputSolelyAutomated)
	if !w.known.has(human) && w.answer(alone) == privacy.Yes {
		w.put(human, privacy.No)
	}
	if !w.known.has(alone) && w.answer(human) == privacy.No {
		w.put(alone, privacy.Yes)
	}
}

// fill gives w the answers of v where it has none. Of those, only the atoms of some count, unless nil.
func (w *world) fill(v *world, some *set) {
	for i := range w.known {
		free := ^w.known[i]
		if some != nil {
			free &= some[i]
		}
		w.known[i] |= v.known[i] & free
		w.yes[i] |= v.yes[i] & free
	}
}

// maxAlternatives is the number of sets of bases that a notice can leave open: every one of them.
const maxAlternatives = 1 << 7

// alternatives is the world of each alternative of the bases.
type alternatives struct {
	n        int
	standing standing
	bases    [maxAlternatives]uint8 // the number of the set of bases of each
	worlds   [maxAlternatives]world
}

// add adds the world in which exactly the bases of set n are relied on, and else all is as in base.
func (a *alternatives) add(base *world, n uint8, presume presumption) {
	w := &a.worlds[a.n]
	a.bases[a.n] = n
	a.n++
	*w = *base
	w.rely(n, presume)
}

// presumption is how much is presumed of what nobody has said.
type presumption uint8

const (
	presumeNothing presumption = iota
	presumeCouncil             // what the notice asserts of the council
	presumeAll                 // that, and that the person contests nothing
)

// worlds adds to out the world of each alternative of the bases: as known, or with something presumed.
// Not stated, each single basis open to the controller on that day is one.
func (f *Facts) worlds(out *alternatives, presume presumption) {
	base := f.given()
	base.follow()
	base.fill(&facts.defaults, nil)
	if f.stated || f.Regime() == privacy.RegimePart3 {
		for n := range uint8(maxAlternatives) {
			if f.open(n) || !f.stated && n == 0 {
				out.add(&base, n, presume)
			}
		}
		return
	}
	authority := base.answer(atomInput+Atom(InputPublicAuthority)) == privacy.Yes
	for b := privacy.BasisConsent; b.Valid(); b++ {
		closed := authority && b.ClosedToAuthorities()
		if !closed && (b != privacy.BasisRecognisedLegitimateInterests || !f.AsAt().Before(mainChange)) {
			out.add(&base, 1<<(b-1), presume)
		}
	}
}

// rely makes w one in which exactly the bases of set n are relied on.
func (w *world) rely(n uint8, presume presumption) {
	for b := privacy.BasisConsent; b.Valid(); b++ {
		w.put(atomBasis+Atom(b), answer(n&(1<<(b-1)) != 0))
	}
	w.put(atomInput+Atom(InputAnotherBasis), answer(n&^1 != 0))
	if presume == presumeNothing {
		return
	}
	var some *set
	if presume == presumeCouncil {
		some = &facts.controller
	}
	for i := range asserted {
		p := &asserted[i]
		if n&(1<<(p.basis-1)) != 0 && !w.known.has(Atom(p.fact)) {
			w.put(Atom(p.fact), privacy.Yes)
		}
	}
	w.fill(&facts.presumed, some)
}
