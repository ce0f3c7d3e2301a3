package catalogue

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/informing"
)

// page is a text in Markdown.
type page struct{ strings.Builder }

func (p *page) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// row writes a row of a table.
func (p *page) row(cells ...string) {
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(c, "|", `\|`)
	}
	p.line("| %s |", strings.Join(cells, " | "))
}

// table begins a table.
func (p *page) table(heads ...string) {
	p.line("")
	p.row(heads...)
	p.line("|%s", strings.Repeat(" --- |", len(heads)))
}

// cite is a provision as a link to the Act.
func cite(c privacy.Citation) string { return "[" + c.Short() + "](" + c.URL() + ")" }

// force is when something is law.
func force(p privacy.Period) string {
	day := func(d privacy.Date) string { return explain.Date(say.Voice{}, d) }
	switch {
	case p.From.IsZero() && p.Until.IsZero():
		return "throughout"
	case p.Until.IsZero():
		return "since " + day(p.From)
	case p.From.IsZero():
		return "before " + day(p.Until)
	}
	return day(p.From) + " until before " + day(p.Until)
}

func (p *page) head(title string) {
	p.line("# %s", title)
	p.line("")
	p.line("The law as at %s, as the library holds it. Generated from its tables. Not legal advice.",
		explain.Date(say.Voice{}, rights.LawAsAt()))
}

func (p *page) sign() {
	p.line("")
	p.line("Read against the Act by: ______________________ on: ______________")
}

// Page returns the page of one right; nil if right is not a member of its set.
func Page(right privacy.Right) []byte {
	if !right.Valid() {
		return nil
	}
	var p page
	p.head(right.Term().Name)
	turns := map[privacy.Fact]bool{}
	for _, regime := range privacy.Regimes() {
		p.line("")
		p.line("## %s: when it arises", regime.Term().Name)
		p.rules(right, regime, turns)
		p.line("")
		p.line("## %s: what may be refused", regime.Term().Name)
		p.exemptions(right, regime, turns)
		p.refusals(right, regime)
	}
	if right == privacy.RightInformed {
		p.told()
	}
	if right == privacy.RightComplainRegulator {
		p.regulators()
	}
	p.limits(right)
	p.disputes(right)
	p.points(right.String())
	p.facts(turns)
	p.sign()
	return []byte(p.String())
}

// regulators is who the regulator is on which days.
func (p *page) regulators() {
	p.line("")
	p.line("## Who the regulator is")
	p.table("Name", "In Welsh", "Known as", "Provision", "Law")
	for _, r := range privacy.Regulators() {
		t := r.RegulatorTerm()
		p.row(t.Name, explain.RegulatorName(say.Must(notice.Welsh), r), t.Short, cite(t.Cite), force(t.Force))
	}
}

func (p *page) rules(right privacy.Right, regime privacy.Regime, turns map[privacy.Fact]bool) {
	p.table("Rule", "What it does", "Holds when", "In words", "Provision", "Law")
	for _, r := range rights.Rules() {
		if r.Right != 0 && r.Right != right || r.Regime != 0 && r.Regime != regime {
			continue
		}
		does := strings.ReplaceAll(r.Effect.String(), "-", " ")
		switch {
		case r.Effect == rights.Grants:
			does += " (" + r.Nature.String() + ")"
		case r.Effect == rights.AddsDuty:
			does = "duty: " + r.Duty.String()
		case r.Effect == rights.Removes && len(r.Of) > 0:
			does += " " + strings.Join(ids(r.Of), ", ")
		}
		p.row(string(r.ID), does, r.When.String(), explain.Rule(say.Voice{}, r.ID, privacy.Yes), cite(r.Cite),
			force(r.Force))
		noteFacts(r.When, turns)
	}
}

func noteFacts(c rights.Cond, turns map[privacy.Fact]bool) {
	for _, f := range privacy.Facts() {
		if c.Names(f) {
			turns[f] = true
		}
	}
}

func (p *page) exemptions(right privacy.Right, regime privacy.Regime, turns map[privacy.Fact]bool) {
	none := true
	for _, r := range rights.ExemptionRules() {
		only, ok := reaches(r.Lists, right)
		if r.Regime != regime || !ok {
			continue
		}
		if none {
			p.table("Exemption", "Title", "Test and extent", "Who", "Met when", "Not when", "Duties", "In words",
				"Provision, and where it lists the right", "Law")
		}
		none = false
		var bars []string
		for _, b := range r.Unless {
			bars = append(bars, b.When.String()+" ("+cite(b.Cite)+")")
			noteFacts(b.When, turns)
		}
		when := r.When.String()
		if only != "" {
			when += "; and so far as " + only
		}
		who := r.Who.String()
		if r.Who.ClosedToCouncils() {
			who, when = who+", never a council", "never, for a council"
		}
		p.row(r.Exemption.String(), r.Exemption.Term().Name,
			r.Exemption.ExemptionTerm().Test.Term().Name+", "+r.Extent.String(), who, when, strings.Join(bars, "; "),
			strings.Join(names(r.Duties), ", "), explain.Exemption(say.Voice{}, r.Exemption),
			cite(r.Cite)+"; "+cite(r.Lists.Cite), force(r.Force))
		noteFacts(r.When, turns)
	}
	if none {
		p.line("")
		p.line("No exemption reaches this right.")
	}
}

// reaches returns on what condition a set lists a right at any time; false if it never does.
func reaches(s *rights.ListedSet, right privacy.Right) (string, bool) {
	for _, e := range s.Entries {
		if e.Right == right {
			if e.Only.Op() == rights.Always {
				return "", true
			}
			return e.Only.String(), true
		}
	}
	return "", false
}

func (p *page) refusals(right privacy.Right, regime privacy.Regime) {
	owed := rights.OnRefusal(right, regime, rights.LawAsAt())
	if len(owed) == 0 {
		return
	}
	p.line("")
	p.line("Whoever is refused must be told:")
	p.line("")
	p.owed(owed)
	if by := rights.OnRefusalBy(privacy.ExemptionS45A, right, regime, rights.LawAsAt()); by[0].By != 0 {
		p.line("")
		p.line("Whoever is refused by `%v` must be told:", by[0].By)
		p.line("")
		p.owed(by)
	}
}

func (p *page) owed(rules []rights.RefusalRule) {
	for _, r := range rules {
		p.line("- %s (%s, %s)", strings.ReplaceAll(r.Owed.String(), "-", " "), cite(r.Cite), force(r.Force))
	}
}

func (p *page) limits(right privacy.Right) {
	asked := deadline.Due(deadline.Timeline{
		Kind:     deadline.RightsRequest,
		Nation:   privacy.NationEngland,
		Right:    right,
		Received: rights.LawAsAt(),
	})
	p.line("")
	p.line("## By when")
	switch right {
	case privacy.RightInformed:
		p.moments()
	case privacy.RightObject:
		p.line("")
		p.line(
			"An objection to direct marketing ends it: the data may no longer be used for that, and no period below "+
				"is allowed for it (%s).",
			cite(privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 21(3)"}),
		)
	}
	if asked.Due.IsZero() && right != privacy.RightComplainController {
		p.line("")
		p.line("The law sets no period that is counted from a request.")
		return
	}
	p.table("Rule", "In words", "Provision", "Law")
	for _, r := range deadline.Rules() {
		complaint := r.ID == "acknowledgement"
		counting := r.Cite.Instrument == privacy.TimeLimits
		access := strings.HasPrefix(r.ID, "clarification") || r.ID == "exam-marks"
		if !counting &&
			(complaint != (right == privacy.RightComplainController) || access && right != privacy.RightAccess) {
			continue
		}
		p.row(r.ID, limitWords[r.ID], cite(r.Cite), force(r.Force))
	}
}

// moments is by when people must be told, whoever the data come from: of several, the earliest that comes.
func (p *page) moments() {
	p.table("Where the data come from", "By when people must be told", "Provision")
	for _, route := range [...]struct {
		from  informing.Route
		words string
	}{{informing.FromPerson, "the person"}, {informing.FromElsewhere, "elsewhere"}} {
		for _, m := range informing.Moments(route.from) {
			p.row(route.words, strings.ReplaceAll(m.String(), "-", " "), cite(m.Cite()))
		}
	}
}

func (p *page) points(right string) {
	p.line("")
	p.line("## Open points and readings")
	p.table("Point", "What the tables do", "Provision")
	for _, o := range points {
		if o.right == "" || right == "" || o.right == right {
			p.row(o.Title, o.Reading, o.Provision)
		}
	}
}

func (p *page) facts(turns map[privacy.Fact]bool) {
	if len(turns) == 0 {
		return
	}
	p.line("")
	p.line("## The facts")
	p.table("Fact", "It is so when", "Who can say", "If nobody does", "Presumed")
	for _, f := range privacy.Facts() {
		if t := f.FactTerm(); turns[f] {
			p.row(t.Code, t.Name, t.By.String(), t.IfNotGiven.String(), t.Presumed.String())
		}
	}
}

// Index returns the page of what is common to all rights: the listed sets, right by right, and the points
// on which a reading was taken.
func Index() []byte {
	var p page
	p.head("The law in the tables")
	p.line("")
	for _, r := range privacy.Rights() {
		p.line("- [%s](%s.md)", r.Term().Name, r)
	}
	p.line("- [Which reasons come first](reasons.md)")
	p.line("")
	p.line("## Which exemptions reach which rights")
	p.line("")
	p.line("One row for each list of provisions. ● the list names the right; ○ it names a part of it.")
	heads := []string{"List", "Exemptions", "Where"}
	for _, r := range privacy.Rights() {
		heads = append(heads, r.String())
	}
	p.table(heads...)
	var done []string
	for _, r := range rights.ExemptionRules() {
		if !slices.Contains(done, r.Lists.Code) {
			done = append(done, r.Lists.Code)
			p.set(r.Lists)
		}
	}
	p.conditions()
	p.disputes(0)
	p.points("")
	p.sign()
	return []byte(p.String())
}

func (p *page) set(s *rights.ListedSet) {
	var of []string
	for _, r := range rights.ExemptionRules() {
		if r.Lists.Code == s.Code && !slices.Contains(of, r.Exemption.String()) {
			of = append(of, r.Exemption.String())
		}
	}
	cells := []string{s.Code, strings.Join(of, ", "), cite(s.Cite)}
	for _, right := range privacy.Rights() {
		mark := ""
		if only, ok := reaches(s, right); ok {
			mark = "●"
			if only != "" {
				mark = "○"
			}
		}
		cells = append(cells, mark)
	}
	p.row(cells...)
}
