package rights

import (
	"iter"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Standing is how one exemption stands for one right.
type Standing struct {
	Exemption privacy.Exemption `json:"exemption,omitzero"` // which one it is
	Status    Status            `json:"status,omitzero"`    // whether it is met, possible or unavailable
	Closed    Closed            `json:"closed,omitzero"`    // why it is unavailable; zero unless it is
	// possible only for want of what the notice or the person has not said
	Unsaid bool             `json:"unsaid"`
	Extent Extent           `json:"extent,omitzero"` // how much it would take; zero where it is out of reach
	Cite   privacy.Citation `json:"cite,omitzero"`   // its provision

	Likelihood Likelihood `json:"likelihood,omitzero"` // how likely it is of use here; zero where it is unavailable
	Uses       int        `json:"uses"`                // how many of the purposes it is as likely for
	// Perhaps, and only because it is not known what the data are used for, or if such data are among them
	unknownUse bool
}

// Closed is why an exemption is unavailable. Zero: it is not.
type Closed uint8

// The reasons, of which the first that fits is given.
const (
	NotClosed        Closed = iota
	ClosedRegime            // the other regime governs
	ClosedNotInForce        // it was not law on that day
	ClosedOutOfReach        // its listed provisions leave this right alone
	ClosedToCouncils        // no council can claim it
	ClosedByFacts           // something known rules it out: a fact, the nation or the kind of data
)

var closedCodes = [...]string{
	NotClosed: "", ClosedRegime: "regime", ClosedNotInForce: "not-in-force", ClosedOutOfReach: "out-of-reach",
	ClosedToCouncils: "councils", ClosedByFacts: "facts",
}

// String returns the code; "" for zero.
func (c Closed) String() string { return codeset.Code(closedCodes[:], c) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if c has no code.
func (c Closed) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("reason", c.String(), c == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (c *Closed) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("reason", closedCodes[:], text, c)
}

// Exemptions yields how every exemption stands, in the order of the provisions, those that are unavailable
// included. It leaves out paragraphs that refuse nothing themselves: Sch 2 paras 17 and 25(2), and Art 12(6).
// The zero Decision has none.
func (d Decision) Exemptions() iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		if !d.Right.Valid() {
			return
		}
		for e := privacy.Exemption(1); e.Valid(); e++ {
			if f := d.Finding(e); f.Status != 0 && !yield(f) {
				return
			}
		}
	}
}

// Status returns how an exemption stands; zero for one that has no status, and for the zero Decision.
func (d Decision) Status(e privacy.Exemption) Status { return d.Finding(e).Status }

// Finding returns how an exemption stands; the zero Finding for one that has no status, and for the zero
// Decision.
func (d Decision) Finding(e privacy.Exemption) Standing {
	rule := first(e)
	if rule == nil || !d.Right.Valid() {
		return Standing{}
	}
	out := Standing{Exemption: e, Status: Unavailable, Closed: d.closed(rule), Cite: rule.Cite}
	law := &versions[d.law].exemptions[d.regime-1]
	for i, r := range law.rules {
		bit := uint64(1) << i
		if r.Exemption != e || d.table().of&bit == 0 {
			continue
		}
		status := Unavailable
		switch {
		case d.met&bit != 0:
			status = Met
		case d.possible&bit != 0:
			status = Possible
			out.Unsaid = out.Unsaid || d.unsaid&bit != 0
		}
		if status < out.Status || out.Extent == 0 {
			out.Status, out.Extent, out.Cite = status, r.Extent, r.Cite
		}
	}
	if out.Status != Unavailable {
		out.Closed = NotClosed
	}
	out.Unsaid = out.Unsaid && out.Status == Possible
	switch out.Status {
	case Met:
		out.Likelihood = Likely
	case Possible:
		out.Likelihood, out.unknownUse = d.use.likelihood(e, d.Right)
		out.Uses = d.use.uses(e, d.Right, out.Likelihood)
		if out.shownButForSilence() {
			out.Likelihood, out.unknownUse, out.Uses = Likely, false, d.use.all()
		}
	}
	return out
}

// shownButForSilence reports whether nothing of the exemption is left for the controller to show, of what it had to:
// what is open is what the notice or the person has not said, as whether there are data of its kind.
func (f *Standing) shownButForSilence() bool {
	if f.Unsaid {
		for range f.Shows() {
			return true
		}
	}
	return false
}

// closed is why an exemption would be unavailable.
func (d *Decision) closed(r *ExemptionRule) Closed {
	v := &versions[d.law]
	switch _, reaches := r.Lists.only(v.from, d.Right); {
	case r.Regime != d.regime:
		return ClosedRegime
	case v.from.IsZero() || !r.Force.Contains(v.from):
		return ClosedNotInForce
	case !reaches:
		return ClosedOutOfReach
	case r.Who.ClosedToCouncils():
		return ClosedToCouncils
	}
	return ClosedByFacts
}

// first returns the first rule of an exemption; nil if it has none.
func first(e privacy.Exemption) *ExemptionRule {
	for _, rules := range exemptionTables {
		for i := range rules {
			if rules[i].Exemption == e {
				return &rules[i]
			}
		}
	}
	return nil
}

// Bars yields where the law says what rules an exemption out, and, for one that is out of reach, where the
// provisions are listed that it does reach.
func (f Standing) Bars() iter.Seq[privacy.Citation] {
	return func(yield func(privacy.Citation) bool) {
		for _, rules := range exemptionTables {
			for i := range rules {
				if r := &rules[i]; r.Exemption == f.Exemption && !r.bars(yield) {
					return
				}
			}
		}
	}
}

func (r *ExemptionRule) bars(yield func(privacy.Citation) bool) bool {
	for i := range r.Unless {
		if !yield(r.Unless[i].Cite) {
			return false
		}
	}
	return yield(r.Lists.Cite)
}

// Shows yields what the controller must show for an exemption to be met, in the order of the facts.
func (f Standing) Shows() iter.Seq[privacy.Fact] {
	return func(yield func(privacy.Fact) bool) {
		for fact := privacy.Fact(1); fact.Valid(); fact++ {
			if fact.FactTerm().By == privacy.ByController && turns(f.Exemption, fact) && !yield(fact) {
				return
			}
		}
	}
}

// turns reports whether an exemption turns on a fact.
func turns(e privacy.Exemption, fact privacy.Fact) bool {
	for _, rules := range exemptionTables {
		for i := range rules {
			if rules[i].Exemption == e && rules[i].When.Names(fact) {
				return true
			}
		}
	}
	return false
}
