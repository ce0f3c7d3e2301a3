package rights

import (
	"iter"

	"github.com/plainrights/plainrights/privacy"
)

// DisputeID names a dispute. It may be retired and is never given to another.
type DisputeID string

// Dispute is a point on which informed people read the law differently. The rules hold one reading; a dispute
// says how the rules of one right are on the other, so that the same engine decides on both.
type Dispute struct {
	ID      DisputeID      `json:"id,omitzero"`       // permanent
	Right   privacy.Right  `json:"right,omitzero"`    // that the rules are of
	Regime  privacy.Regime `json:"regime,omitzero"`   // under which it is disputed
	Without []RuleID       `json:"without,omitempty"` // the rules that the other reading does not have
	With    []Rule         `json:"with,omitempty"`    // the rules that it has besides, of the same right and regime
	Reaches []Reach        `json:"reaches,omitempty"` // the exemptions that reach the right otherwise
	// What each reading rests on: the one that the rules hold, and the other.
	Here  []privacy.Citation `json:"here,omitempty"`
	There []privacy.Citation `json:"there,omitempty"` // see Here
	Force privacy.Period     `json:"force,omitzero"`  // when there is a dispute; zero: throughout
}

// Reach is that an exemption reaches a right so far as a condition holds, and no further.
type Reach struct {
	Exemption privacy.Exemption `json:"exemption,omitzero"` // that reaches the right
	Only      Cond              `json:"only,omitzero"`      // so far as this holds
}

// Disputes returns every dispute, by right in the order of privacy.Rights. The caller owns all of it.
func Disputes() []Dispute {
	out := append([]Dispute(nil), disputes...)
	for i := range out {
		d := &out[i]
		d.Without, d.Reaches = append([]RuleID(nil), d.Without...), append([]Reach(nil), d.Reaches...)
		d.With = append([]Rule(nil), d.With...)
		for j := range d.With {
			d.With[j].Of = append([]RuleID(nil), d.With[j].Of...)
		}
		d.Here, d.There = append([]cite(nil), d.Here...), append([]cite(nil), d.There...)
	}
	return out
}

// Difference is in what a decision on the other reading is another one.
type Difference uint8

// The differences, of which there may be several.
const (
	DifferentVerdict  Difference = 1 << iota
	DifferentPresumed            // another verdict if what the notice asserts holds
	DifferentStrength
	DifferentStatus // an exemption is met, possible or out of reach where here it is not
	DifferentDuties
)

var differenceCodes = [...]string{"verdict", "presumed", "strength", "status", "duties"}

// Codes yields the codes of the differences, in their order.
func (d Difference) Codes() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, code := range differenceCodes {
			if d&(1<<i) != 0 && !yield(code) {
				return
			}
		}
	}
}

// String returns the codes of the differences with a space between them; "" where there is none, or d has a bit that is
// no difference.
func (d Difference) String() string {
	out := ""
	if d >= 1<<len(differenceCodes) {
		return out
	}
	for code := range d.Codes() {
		if out != "" {
			out += " "
		}
		out += code
	}
	return out
}

// MarshalText returns what String does; its error is a *privacy.TextError if d has a bit that is no difference.
func (d Difference) MarshalText() ([]byte, error) {
	if d >= 1<<len(differenceCodes) {
		return nil, &privacy.TextError{Set: "difference"}
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what String returns; its error is a *privacy.TextError for any other text.
func (d *Difference) UnmarshalText(text []byte) error {
	for all := range Difference(1 << len(differenceCodes)) {
		if all.String() == string(text) {
			*d = all
			return nil
		}
	}
	return &privacy.TextError{Set: "difference", Text: string(text)}
}

// Disputed is a dispute that a decision turns on, and the decision on the other reading.
type Disputed struct {
	ID                DisputeID  // of the dispute
	Verdict, Presumed Verdict    // on the other reading
	Strength          Strength   // on the other reading
	Differs           Difference // in what the other decision is another one
	// What the reading rests on that the decision takes, and the other one. The slices must not be changed.
	Here, There []privacy.Citation
}

// Disputes yields the disputes that the decision turns on, in the order of their table: those on whose other
// reading verdict, presumed verdict, strength, the status of an exemption or the duties would be others.
func (d Decision) Disputes() iter.Seq[Disputed] {
	return func(yield func(Disputed) bool) {
		others := d.table().others
		for i := range others {
			o := &d.others[i]
			if o.differs == 0 {
				continue
			}
			of := others[i].of
			if !yield(Disputed{of.ID, o.verdict, o.presumed, o.strength, o.differs, of.Here, of.There}) {
				return
			}
		}
	}
}

// maxOthers is the most disputes that one right can have under one regime on one day; a test counts them.
const maxOthers = 2

// otherwise is a decision on another reading.
type otherwise struct {
	verdict, presumed Verdict
	strength          Strength
	differs           Difference
}

// other is the law of one right on the other reading of a dispute.
type other struct {
	of *Dispute
	table
}

// compare returns the decision on another reading, and in what it is another one than d.
func (d *Decision) compare(o *Decision) otherwise {
	out := otherwise{verdict: o.Verdict, presumed: o.Presumed, strength: o.Strength}
	if d.Verdict != o.Verdict {
		out.differs |= DifferentVerdict
	}
	if d.Presumed != o.Presumed {
		out.differs |= DifferentPresumed
	}
	if d.Strength != o.Strength {
		out.differs |= DifferentStrength
	}
	if d.met != o.met || d.possible != o.possible {
		out.differs |= DifferentStatus
	}
	if d.duties != o.duties {
		out.differs |= DifferentDuties
	}
	return out
}

// otherwise decides again on the other reading of each dispute of the right.
func (c *court) otherwise(t *table, d *Decision) {
	for i := range t.others {
		on := Decision{Right: d.Right, law: d.law, regime: d.regime}
		c.judge(&t.others[i].table, &on)
		d.others[i] = d.compare(&on)
	}
}

// drops reports whether the other reading does not have a rule; none does where there is no dispute.
func (d *Dispute) drops(id RuleID) bool {
	if d == nil {
		return false
	}
	for _, dropped := range d.Without {
		if dropped == id {
			return true
		}
	}
	return false
}

// reach returns on what condition an exemption reaches the right on the other reading, where only is that of this one,
// which may not list it.
func (d *Dispute) reach(e privacy.Exemption, only Cond, listed bool) (Cond, bool) {
	for i := range d.Reaches {
		if d.Reaches[i].Exemption == e {
			return d.Reaches[i].Only, true
		}
	}
	return only, listed
}
