package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// dueCase is a case of TestDue.
type dueCase struct {
	name  string
	p     rights.Processing
	right privacy.Right
	on    privacy.Date
	want  []string // what is said, in this order, and nothing else of the four above
}

// dueCases are the cases of TestDue.
func dueCases() []dueCase {
	const month, days, stale, holidays = "within one month", "within 30 days", "more than a year old", "bank holidays"
	day := privacy.NewDate
	england := rights.Processing{
		Nation:            privacy.NationEngland,
		PublicAuthority:   privacy.Yes,
		UnstructuredPaper: privacy.No,
		Bases:             []privacy.Basis{privacy.BasisPublicTask},
	}
	scotland, nowhere, part3 := england, england, england
	scotland.Nation, nowhere.Nation = privacy.NationScotland, 0
	part3.Regime, part3.Bases = privacy.RegimePart3, []privacy.Basis{}
	return []dueCase{
		{"no day", england, privacy.RightAccess, privacy.Date{}, []string{month}},
		{"a day that does not exist", england, privacy.RightAccess, privacy.Date{Year: 2026, Month: 2, Day: 30},
			[]string{month}},
		{"a month that does not exist", england, privacy.RightAccess, privacy.Date{Year: 2026, Month: 13, Day: 1},
			[]string{month}},
		{"a day", england, privacy.RightAccess, day(2026, 11, 25), []string{"If you ask on 25 November 2026, the " +
			"council must answer by 29 December 2026."}},
		{"a Monday that is a holiday in Scotland alone", scotland, privacy.RightErasure, day(2026, 10, 30),
			[]string{"by 1 December 2026."}},
		{"law enforcement", part3, privacy.RightAccess, day(2026, 11, 25), []string{"by 29 December 2026."}},
		{"a complaint", england, privacy.RightComplainController, day(2026, 11, 25), []string{"If you complain on 25 " +
			"November 2026, the council must say by 29 December 2026 that it has your complaint."}},
		{"a complaint on no day", england, privacy.RightComplainController, privacy.Date{}, []string{days}},
		{"a year after the law", england, privacy.RightAccess, day(2027, 11, 22), []string{"by 22 December 2027."}},
		{"more than a year after", england, privacy.RightAccess, day(2027, 11, 23), []string{month, stale}},
		{"no nation", nowhere, privacy.RightAccess, day(2026, 11, 25), []string{month, "which nation", holidays}},
		{"what has no period", england, privacy.RightInformed, day(2026, 11, 25), nil},
	}
}

// TestDue tests what is said of the time that the council has: a date where one can be given, and else the
// rule and why there is no date.
func TestDue(t *testing.T) {
	const month, days, stale, holidays = "within one month", "within 30 days", "more than a year old", "bank holidays"

	england := rights.Processing{
		Nation:            privacy.NationEngland,
		PublicAuthority:   privacy.Yes,
		UnstructuredPaper: privacy.No,
		Bases:             []privacy.Basis{privacy.BasisPublicTask},
	}
	scotland, nowhere, part3 := england, england, england
	scotland.Nation, nowhere.Nation = privacy.NationScotland, 0
	part3.Regime, part3.Bases = privacy.RegimePart3, []privacy.Basis{}
	for _, c := range dueCases() {
		f := rights.NewFacts(privacy.Date{}, c.p)
		a := Explain(say.Voice{}, &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}, c.right, c.on)
		said := ""
		for _, l := range a.Next {
			said += l.Text + " "
			if strings.Contains(l.Text, "must answer by") && l.Cite.IsZero() {
				t.Errorf("%s: a date without a provision", c.name)
			}
		}
		rest := said
		for _, want := range c.want {
			_, after, ok := strings.Cut(rest, want)
			if !ok {
				t.Errorf("%s: %q is not in %q", c.name, want, said)
			}
			rest = after
		}
		for _, other := range []string{month, days, stale, holidays, "must answer by"} {
			if strings.Contains(said, other) &&
				!strings.Contains(strings.Join(c.want, " ")+" must answer "+strings.Join(c.want, " "), other) {
				t.Errorf("%s: %q is said: %q", c.name, other, said)
			}
		}
	}
}
