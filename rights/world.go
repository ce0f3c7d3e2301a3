package rights

import "github.com/plainrights/plainrights/privacy"

// world is what is known of every atom under one alternative of the bases; yes is within known.
type world struct{ known, yes set }

func (w world) answer(a Atom) privacy.Answer {
	switch {
	case !w.known.has(a):
		return privacy.Unknown
	case w.yes.has(a):
		return privacy.Yes
	}
	return privacy.No
}

// put sets atom a to v, which is Yes or No.
func (w *world) put(a Atom, v bool) {
	w.known.add(a)
	w.yes.remove(a)
	if v {
		w.yes.add(a)
	}
}

// contradicts reports whether w rules term t out.
func (w world) contradicts(t term) bool {
	return t.no.overlap(w.yes) || !t.yes.and(w.known).within(w.yes)
}

// satisfies reports whether w, with no atom of t unknown, satisfies t.
func (w world) satisfies(t term) bool {
	return t.yes.within(w.yes) && t.no.within(w.known.minus(w.yes))
}

// shown returns w with the atoms of unshown known, and not so where nobody has given them.
func (w world) shown(unshown set) world {
	w.known = w.known.or(unshown)
	return w
}

// held is the three-valued answer to whether condition d holds.
func (w world) held(d terms) privacy.Answer {
	out := privacy.No
	for _, t := range d {
		switch {
		case w.contradicts(t):
		case w.satisfies(t):
			return privacy.Yes
		default:
			out = privacy.Unknown
		}
	}
	return out
}

// columns is the fact table as sets.
type columns struct {
	controller              set // facts that only the controller can give
	askable                 set // facts that the notice or the person can give
	defaultYes, defaultNo   set // what counts where nobody has said
	presumedYes, presumedNo set // what is so if the notice is right and nothing is contested
}

var facts = factColumns()

func factColumns() columns {
	var c columns
	for _, f := range privacy.Facts() {
		t, a := f.FactTerm(), Atom(f)
		if t.By == privacy.ByController {
			c.controller.add(a)
		} else {
			c.askable.add(a)
		}
		place(a, t.IfNotGiven, &c.defaultYes, &c.defaultNo)
		place(a, t.Presumed, &c.presumedYes, &c.presumedNo)
	}
	// What a notice asserts depends on its basis: see worlds.
	for _, p := range asserted {
		c.presumedYes.remove(Atom(p.fact))
	}
	return c
}

func place(a Atom, v privacy.Answer, yes, no *set) {
	switch v {
	case privacy.Yes:
		yes.add(a)
	case privacy.No:
		no.add(a)
	}
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
func (f Facts) given() world {
	w := world{f.known, f.yes}
	for i, o := range outrights {
		w.put(atomOutright+Atom(i), w.answer(Atom(o.fact)) == o.answer)
	}
	return w
}

// fill gives w the answers yes and no where it has none.
func (w world) fill(yes, no set) world {
	yes = yes.minus(w.known)
	no = no.minus(w.known)
	w.known = w.known.or(yes).or(no)
	w.yes = w.yes.or(yes)
	return w
}

// maxAlternatives is the number of sets of bases that a notice can leave open: every one of them.
const maxAlternatives = 1 << 7

// presumption is how much is presumed of what nobody has said.
type presumption uint8

const (
	presumeNothing presumption = iota
	presumeCouncil             // what the notice asserts of the council
	presumeAll                 // that, and that the person contests nothing
)

// worlds appends to out the world of each alternative of the bases: as known, or with something
// presumed. Not stated, each single basis open to the controller on that day is one.
func (f Facts) worlds(out []world, presume presumption) []world {
	base := f.given().fill(facts.defaultYes, facts.defaultNo)
	if f.stated || f.Regime() == privacy.RegimePart3 {
		bases := f.bases
		if !f.stated {
			bases[0] = 1
		}
		for n := range maxAlternatives {
			if bases[n>>6]&(1<<(n&63)) != 0 {
				out = append(out, base.on(n, presume))
			}
		}
		return out
	}
	authority := base.answer(atomInput+Atom(InputPublicAuthority)) == privacy.Yes
	for b := privacy.BasisConsent; b.Valid(); b++ {
		closed := authority && b.ClosedToAuthorities()
		if !closed && (b != privacy.BasisRecognisedLegitimateInterests || !f.AsAt().Before(mainChange)) {
			out = append(out, base.on(1<<(b-1), presume))
		}
	}
	return out
}

// on returns w with exactly the bases of set n relied on.
func (w world) on(n int, presume presumption) world {
	for b := privacy.BasisConsent; b.Valid(); b++ {
		w.put(atomBasis+Atom(b), n&(1<<(b-1)) != 0)
	}
	w.put(atomInput+Atom(InputAnotherBasis), n&^1 != 0)
	if presume == presumeNothing {
		return w
	}
	yes, no := facts.presumedYes, facts.presumedNo
	if presume == presumeCouncil {
		yes, no = yes.and(facts.controller), no.and(facts.controller)
	}
	for _, p := range asserted {
		if n&(1<<(p.basis-1)) != 0 {
			yes.add(Atom(p.fact))
		}
	}
	return w.fill(yes, no)
}
