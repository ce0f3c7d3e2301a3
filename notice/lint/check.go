package lint

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// Level is how sure a check is, and how grave what it finds.
type Level string

// The levels.
const (
	Note    Level = "note"    // worth a look: it may be well as it is
	Warning Level = "warning" // likely wrong, or wrong unless something holds that the notice does not say
	Error   Level = "error"   // wrong in law or in fact as it stands
)

// Mender is who can mend what a check finds. A lawful basis is never mended by a machine.
type Mender string

// The menders.
const (
	ByMachine Mender = "mechanical" // there is one way to mend it, which changes nothing that the notice says
	ByAuthor  Mender = "asks-you"   // whoever writes the notice has to say which of several things is so
	ByOfficer Mender = "law"        // it takes the data protection officer: it is a question of law
)

// Check is the record of one check.
type Check struct {
	// Code is permanent, as "BAS012": it is never given another meaning, and one that is retired is never used again.
	Code string `json:"code"`
	// Name is what people call it, as "consent-beside-duty".
	Name string `json:"name"`
	// Level is how sure it is, and how grave what it finds.
	Level Level `json:"level"`
	// Practice is that no law wants it: it is good practice, for the reason that its provision gives.
	Practice bool `json:"practice,omitempty"`
	// Force is the days on which it is a fault; zero: since 25 May 2018, when the UK GDPR began to apply.
	Force privacy.Period `json:"force,omitzero"`
	// Cites is what wants it. A finding has its own where they turn on the use.
	Cites []privacy.Citation `json:"cites"`
	// Mend is who can mend what it finds.
	Mend Mender `json:"mend"`

	run  func(*run)   // of a notice; nil: it needs more than one, or what the page prints
	page func(*page)  // of the text of a page
	pair func(*pair)  // of one notice in two languages
	all  func(*group) // of several notices together
	// of the text of a page beside the words of the notice that was typed from it
	residue func(*page, string)
}

// Holds reports whether the check is made of a notice on a day.
func (c *Check) Holds(day privacy.Date) bool {
	return !day.Before(privacy.LawBegan()) && c.Force.Contains(day)
}

// Checks returns the record of every check, in the order of their codes. The caller owns it.
func Checks() []Check {
	out := slices.Concat(tables()...)
	slices.SortFunc(out, func(a, b Check) int { return compareText(a.Code, b.Code) })
	for i := range out {
		out[i].Cites = slices.Clone(out[i].Cites)
	}
	return out
}

// tables are the checks, a table for each matter.
func tables() [][]Check {
	return [][]Check{basisChecks, lawfulChecks, consentChecks, specialChecks, toldChecks, rightsChecks, requestChecks,
		retentionChecks, decisionChecks, bodyChecks, lawChecks, versionChecks, pageChecks, setChecks, residueChecks}
}

func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func gdpr(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.UKGDPR, Provision: provision}
}

func dpa(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.DPA2018, Provision: provision}
}

func pecr(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.PECR, Provision: provision}
}

func cites(of ...privacy.Citation) []privacy.Citation { return of }

// since is the days from one on, and from a provision that is law from a day on.
func since(d privacy.Date) privacy.Period { return privacy.Period{From: d} }

// changed is a provision that was another until a day, or was numbered otherwise.
func changed(d privacy.Date, before, after privacy.Citation) []privacy.Citation {
	before.Force, after.Force = privacy.Period{Until: d}, since(d)
	return cites(before, after)
}

// consentMeans cites the definition of consent, which DUAA s.67 numbered anew.
func consentMeans(and ...privacy.Citation) []privacy.Citation {
	return append(changed(privacy.MainChange(), gdpr("Art 4(11)"), gdpr("Art 4(1)(11)")), and...)
}

// inTime cites the time to answer, which DUAA s.76 moved into an article of its own.
func inTime() []privacy.Citation {
	return changed(privacy.MainChange(), gdpr("Art 12(3)"), gdpr("Art 12A"))
}

func from(d privacy.Date, c privacy.Citation) privacy.Citation {
	c.Force = since(d)
	return c
}
