package lawfulness

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Finding is what one check has come to.
type Finding struct {
	Code      Code                      `json:"code,omitzero"`      // what was checked
	Basis     privacy.Basis             `json:"basis,omitzero"`     // that the check is of; zero if of none
	Special   privacy.SpecialCondition  `json:"special,omitzero"`   // that the check is of; zero if of none
	Condition privacy.ScheduleCondition `json:"condition,omitzero"` // that the check is of; zero if of none
	Status    Status                    `json:"status,omitzero"`    // what it came to
	// of an Open finding; the answers settle it, unless they raise a question of their own
	TurnsOn []Question         `json:"turns_on,omitempty"`
	Cites   []privacy.Citation `json:"cites,omitempty"` // at least one; each in force on the day
}

// Check returns the findings on a use, in a fixed order: those of its bases, of special category data, of
// Schedule 1 conditions, of offence data and of children online; or, under Part 3 of the DPA, those of its ground and
// of sensitive processing. It
// is total. There are none for a day before 25 May 2018. The caller owns what is returned.
func Check(u Use) []Finding {
	c := checker{Use: u}
	c.tidy()
	switch {
	case c.Day.Before(privacy.LawBegan()):
		return nil
	case c.Regime == privacy.RegimePart3:
		c.enforcement()
		c.sensitive()
	default:
		c.bases()
		c.special()
		c.conditions()
		c.offences()
		c.children()
	}
	return c.out
}

// checker is a use that is being checked.
type checker struct {
	Use
	out []Finding
}

// tidy takes out what is no member of its set.
func (c *checker) tidy() {
	if !c.Day.Valid() {
		c.Day = rights.LawAsAt()
	}
	if c.Body >= bodyCount {
		c.Body = 0
	}
	if c.SensitiveOn >= groundCount {
		c.SensitiveOn = 0
	}
	if c.EnforcementOn >= enforcementGround {
		c.EnforcementOn = 0
	}
	c.Bases, c.Interests = members(c.Bases), members(c.Interests)
	c.Special, c.Conditions = members(c.Special), members(c.Conditions)
}

// members returns the members of a list that are of its set, each once, in a list of its own; nil if nothing
// is stated.
func members[T interface {
	comparable
	Valid() bool
}](list []T) []T {
	if list == nil {
		return nil
	}
	out := make([]T, 0, len(list))
	for _, m := range list {
		if m.Valid() && !has(out, m) {
			out = append(out, m)
		}
	}
	if len(out) == 0 && len(list) > 0 {
		return nil
	}
	return out
}

// has reports whether a list holds m.
func has[T comparable](list []T, m T) bool {
	for _, have := range list {
		if have == m {
			return true
		}
	}
	return false
}

// part is one check of a basis, a point or a condition, which stands if every part of it does.
type part struct {
	code Code
	reading
	cites []privacy.Citation
}

// together is what the parts of something come to.
func together(parts []part) reading {
	out := make([]reading, len(parts))
	for i := range parts {
		out[i] = parts[i].reading
	}
	return every(out...)
}

// add reports parts as findings on what of says.
func (c *checker) add(of Finding, parts ...part) {
	for _, p := range parts {
		f := of
		f.Code, f.Status, f.TurnsOn, f.Cites = p.code, p.status, p.turns.list(), p.cites
		c.out = append(c.out, f)
	}
}
