package rights

import (
	"iter"

	"github.com/plainrights/plainrights/privacy"
)

// Decision is the answer for one right. The zero Decision decides nothing. It holds no pointers.
type Decision struct {
	Right    privacy.Right // zero: of no right, as in the zero Decision
	Verdict  Verdict       // the answer on what is known
	Presumed Verdict       // the verdict if what the notice asserts holds and nothing is contested
	Strength Strength      // NoStrength where the right does not apply

	ask           set    // facts worth asking, and what the notice leaves out that matters
	held, failed  uint32 // a bit for each rule of its table; neither: unknown
	met, possible uint64 // a bit for each exemption of its regime and day; neither: unavailable
	unsaid        uint64 // those possible that wait for nothing that the controller would have to show
	duties        duties // a bit for each duty
	law           uint8
	regime        privacy.Regime
	others        [maxOthers]otherwise // of the table's disputes, in their order
	use           use                  // what the exemptions are put in order by
}

// duties is a set of duties.
type duties uint32

// Reason is a rule that was looked at and whether it holds.
type Reason struct {
	Rule   RuleID `json:"rule,omitzero"`   // its permanent id
	Effect Effect `json:"effect,omitzero"` // what it does to the right where it holds
	// Unknown: it may, on something not said or not shown, or on an alternative
	Held privacy.Answer   `json:"held"`
	Cite privacy.Citation `json:"cite,omitzero"` // its provision
	Duty Duty             `json:"duty,omitzero"` // for AddsDuty
}

func (d *Decision) table() *table {
	if !d.Right.Valid() {
		return &table{}
	}
	return &versions[d.law].tables[d.regime-1][d.Right]
}

// Because yields every rule that bears on the right on that day, in the order of the provisions, those
// that do not hold included. It never yields nothing for a decision that Evaluate made.
func (d Decision) Because() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		for i, r := range d.table().rules {
			held := privacy.Unknown
			switch {
			case d.held&(1<<i) != 0:
				held = privacy.Yes
			case d.failed&(1<<i) != 0:
				held = privacy.No
			}
			if !yield(Reason{Rule: r.ID, Effect: r.Effect, Held: held, Cite: r.Cite, Duty: r.Duty}) {
				return
			}
		}
	}
}

// Ask yields the facts whose answers could change the verdict, in the order of their table: none
// unless the verdict is Depends.
func (d Decision) Ask() iter.Seq[privacy.Fact] {
	return func(yield func(privacy.Fact) bool) {
		for f := privacy.Fact(1); f.Valid(); f++ {
			if d.ask.has(Atom(f)) && !yield(f) {
				return
			}
		}
	}
}

// Unsaid yields what the notice leaves out of the processing and the verdict turns on, as the condition for special
// category data, or which basis is relied on: nothing unless the verdict is Depends.
func (d Decision) Unsaid() iter.Seq[Atom] {
	return func(yield func(Atom) bool) {
		for a := range atomEnd {
			if _, fact := a.Fact(); !fact && d.ask.has(a) && !yield(a) {
				return
			}
		}
	}
}

// IsUnsaid reports whether name is one that something yielded by Unsaid can have.
func IsUnsaid(name string) bool {
	for a := range atomEnd {
		if _, fact := a.Fact(); !fact && name != "" && a.String() == name {
			return true
		}
	}
	return false
}

// Asks reports whether an answer to fact could change the verdict.
func (d Decision) Asks(fact privacy.Fact) bool { return fact.Valid() && d.ask.has(Atom(fact)) }

// Duties yields what the council must do, or must not, besides answering.
func (d Decision) Duties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for i := range dutyCodes {
			if i > 0 && d.duties&(1<<i) != 0 && !yield(Duty(i)) {
				return
			}
		}
	}
}

// Has reports whether the council has that duty.
func (d Decision) Has(duty Duty) bool { return d.duties&(1<<duty) != 0 && duty != 0 }
