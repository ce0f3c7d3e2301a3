package notice

import "github.com/plainrights/plainrights/privacy"

// Regime is the rules that a notice says govern a purpose.
type Regime string

// The members of Regime.
const (
	RegimeUKGDPR Regime = "uk-gdpr" // the UK GDPR
	RegimePart3  Regime = "part3"   // Part 3 of the DPA 2018: law enforcement
	RegimeBoth   Regime = "both"    // some of it is under each
)

// Regimes returns the members in the order of their table.
func Regimes() []Regime { return append([]Regime(nil), regimes...) }

var regimes = []Regime{RegimeUKGDPR, RegimePart3, RegimeBoth}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Regime) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// Of returns the rules that are answered for: the UK GDPR where a notice states none, which governs whatever is not
// done by a competent authority for a law enforcement purpose (DPA ss.29 to 31), and where it states both, which
// [Purpose.Under] takes apart.
func (r Regime) Of() privacy.Regime {
	if r == RegimePart3 {
		return privacy.RegimePart3
	}
	return privacy.RegimeUKGDPR
}

// Under returns the purpose as it is under each regime that it is under: itself, or where it is under both, once with
// its basis under the UK GDPR and once with what it rests on under Part 3.
func (p *Purpose) Under() []Purpose {
	if p.Regime != RegimeBoth {
		return []Purpose{*p}
	}
	first, second := *p, *p
	first.Regime, first.Enforcement = RegimeUKGDPR, Enforcement{}
	second.Regime, second.Basis = RegimePart3, Basis{}
	return []Purpose{first, second}
}

// bare reports whether p has no lawful basis to speak of: Part 3 alone governs it.
func (p *Purpose) bare() bool { return p.Regime == RegimePart3 }

// enforces reports whether Part 3 alone governs all that a is for.
func (a *Activity) enforces() bool {
	for i := range a.Purposes {
		if !a.Purposes[i].bare() {
			return false
		}
	}
	return len(a.Purposes) > 0
}

// enforces reports whether Part 3 governs p, be it alone or beside the UK GDPR.
func (p *Purpose) enforces() bool { return p.Regime == RegimePart3 || p.Regime == RegimeBoth }
