// Package explain says decisions in plain words: every verdict, reason, limit, question and next act.
//
//	answer := rights.Assess(n, day, nil, newsletter)
//	ground := &answer.Activities[0].Grounds[0]
//	for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightObject, privacy.RightWithdrawConsent} {
//		words := explain.Explain(say.Voice{}, ground, right, day)
//		fmt.Println(words.Title + ": " + words.Headline)
//	}
//
// Sentences stand in the tables of notice/say/tables, a language in each, under keys that begin with "explain/" and go
// by rule, right, state and fact; go generate makes the Go from them. Rules hold none. Citations stand beside the
// words, never in them, so that a page can show them one level down. Who speaks, and in which language, is a say.Voice,
// in which a program can put words of its own in place of those of Catalogue. No translator has reviewed the Welsh.
package explain

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Line is a sentence or two, with the provision that it rests on.
type Line struct {
	Text string           `json:"text"`          // plain words, with a stop at the end
	Cite privacy.Citation `json:"cite,omitzero"` // zero where it rests on none
}

// Explanation is a decision in words.
type Explanation struct {
	Right    privacy.Right `json:"right,omitzero"`   // that it is about
	Title    string        `json:"title"`            // what the person wants to do, as "See your information"
	State    State         `json:"state,omitzero"`   // the verdict in short, as a tag has it
	Headline string        `json:"headline"`         // the verdict in one sentence
	Why      []Line        `json:"why,omitempty"`    // the reasons that decide it
	Limits   []Line        `json:"limits,omitempty"` // what narrows it, and what the council may show against it
	// the exemptions that have been shown, and those that nothing known rules out
	Refusals []Refusal `json:"refusals,omitempty"`
	Turns    []Line    `json:"turns,omitempty"` // what it turns on, and who knows
	Steps    []Line    `json:"steps,omitempty"` // acts that would change it: "Object first …"
	// whom to ask, by their names: where somebody else decides, or several do together
	Whom    []Line   `json:"whom,omitempty"`
	Next    []Line   `json:"next,omitempty"`    // what to do now
	Reasons []Reason `json:"reasons,omitempty"` // every rule that was looked at
	// The points of law on which informed people differ and on which the answer turns.
	Unsettled []Unsettled `json:"unsettled,omitempty"`

	arises bool              // the right may hold
	uses   []*notice.Purpose // those that it is about, where it may
}

// Reason is one rule in words.
type Reason struct {
	Rule   rights.RuleID  `json:"rule,omitzero"`   // its permanent id
	Effect rights.Effect  `json:"effect,omitzero"` // what it does to the right where it holds
	Held   privacy.Answer `json:"held"`            // whether it holds; Unknown: it may
	Unsaid bool           `json:"unsaid"`          // it counts as not held only since nobody has said what it turns on
	Line
}

// Open reports whether the rule may yet hold.
func (r *Reason) Open() bool { return r.Held == privacy.Unknown || r.Unsaid }

// may reports whether the rule holds, as the person is told it: what nobody has said is open.
func (r *Reason) may() privacy.Answer {
	if r.Open() {
		return privacy.Unknown
	}
	return r.Held
}

// Explain says the decision on a right for a ground, in a language, to a person who asks on a day; zero:
// on no particular day, so that no day is said by which the council must answer; and so of one that does not exist. The
// zero Answer is for a right that is not a member of its set.
func Explain(voice say.Voice, g *rights.AssessedGround, right privacy.Right, on privacy.Date) Explanation {
	if g == nil {
		g = &rights.AssessedGround{}
	}
	if !right.Valid() {
		return Explanation{}
	}
	if !on.Valid() {
		on = privacy.Date{}
	}
	d := g.Decisions.For(right)
	e := &explainer{voice: voice, g: g, d: &d, on: on}
	e.own = stateOf(g, e.d)
	e.Right, e.Title, e.State = right, Title(voice, right), whose(g, right, e.own)
	e.d.Because()(e.reason)
	e.Reasons = slices.DeleteFunc(e.Reasons, e.moot)
	e.governed = e.governing()
	e.Headline = e.headline()
	e.refusals()
	e.why()
	e.d.Disputes()(e.dispute)
	e.limits()
	e.turns()
	e.steps()
	e.next()
	e.called()
	e.whom()
	return e.Explanation
}

// Disclaimer says once what an answer is, on the law as at a day in the words of the page.
func Disclaimer(voice say.Voice, date string) string {
	return put(voice.Text(&catalogue, phraseGuidance), "{date}", date)
}

// OnRefusals says once what a body of a kind owes to a person whom it refuses by an exemption.
func OnRefusals(voice say.Voice, kind notice.ControllerKind) string {
	return Called(voice, kind, voice.Text(&catalogue, phraseExemptions))
}

// put is a text with a value in the place of a slot, if it has the slot.
func put(text, slot, value string) string {
	if before, after, ok := strings.Cut(text, slot); ok {
		return before + value + after
	}
	return text
}

// explainer gathers the parts of one answer.
type explainer struct {
	Explanation
	voice    say.Voice
	g        *rights.AssessedGround
	d        *rights.Decision
	on       privacy.Date // when the person asks; zero: on no particular day
	own      State        // the state, whoever decides over the use
	governed *governor    // nil where no rule answers for every right
}

// reason notes a rule that was looked at: of an objection to marketing none that lets the council go on, for each
// answers another objection.
func (e *explainer) reason(r rights.Reason) bool {
	if r.Effect == rights.Removes && marketing(e.d) && r.Held != privacy.No {
		return true
	}
	unsaid, held := r.Held == privacy.No && e.unasked(r.Rule), r.Held
	if unsaid {
		held = privacy.Unknown
	}
	if text := ruleText(e.voice, r.Rule, held); text != "" {
		e.Reasons = append(e.Reasons, Reason{r.Rule, r.Effect, r.Held, unsaid, Line{text, r.Cite}})
	}
	return true
}

// moot reports whether a rule is open, and could only take away what is not there.
func (e *explainer) moot(r Reason) bool {
	return r.Effect == rights.Removes && r.Open() && !e.reaches(r.Rule)
}

// unasked reports whether a rule names a belief that counts as no while nobody has said it.
func (e *explainer) unasked(id rights.RuleID) bool {
	rule, _ := rights.RuleOf(id)
	for f := privacy.Fact(1); f.Valid(); f++ {
		if rule.When.Names(f) && assumed(&e.g.Facts, f) {
			return true
		}
	}
	return false
}

// add adds a line whose text is not there yet.
func add(to *[]Line, l *Line) {
	for i := range *to {
		if (*to)[i].Text == l.Text {
			return
		}
	}
	*to = append(*to, *l)
}

func (e *explainer) say(to *[]Line, p say.Word) { add(to, &Line{Text: e.text(p)}) }

// fill says a phrase with bases in the place of {bases}.
func (e *explainer) fill(to *[]Line, p say.Word, bases []privacy.Basis) {
	add(to, &Line{Text: put(e.text(p), "{bases}", e.named(bases))})
}

// named is bases that are relied on together.
func (e *explainer) named(bases []privacy.Basis) string {
	names := ""
	for i, b := range bases {
		if i > 0 {
			names += e.text(jointAnd)
		}
		names += e.voice.Of(&catalogue, &basisFamily, b.String(), 0)
	}
	return names
}

// pick adds the reasons of an effect that hold as given, and of which keep, unless nil, is true.
func (e *explainer) pick(to *[]Line, effect rights.Effect, held privacy.Answer,
	keep func(*explainer, rights.RuleID) bool) {
	for i := range e.Reasons {
		r := &e.Reasons[i]
		if r.Effect == effect && r.may() == held && (keep == nil || keep(e, r.Rule)) {
			add(to, &r.Line)
		}
	}
}

// held returns the reason of a rule that holds; nil if it does not.
func (e *explainer) held(by rights.RuleID) *Reason {
	for i := range e.Reasons {
		if r := &e.Reasons[i]; r.Rule == by && r.Held == privacy.Yes {
			return r
		}
	}
	return nil
}

// limits is what narrows the right, and what the council may show against it.
func (e *explainer) limits() {
	if e.d.Verdict == rights.DoesNotApply || e.d.Verdict == rights.Exempt {
		return
	}
	e.adoptionBar(&e.Limits)
	e.first(&e.Limits, true)
	e.shown(&e.Limits, rights.ReasonsOnly)
	if r := e.held("judicial-security"); r != nil {
		add(&e.Limits, &r.Line)
	}
	e.paper(&e.Limits)
	e.dead(&e.Limits)
	e.pick(&e.Limits, rights.Limits, privacy.Yes, nil)
	e.pick(&e.Limits, rights.Limits, privacy.Unknown, nil)
	e.first(&e.Limits, false)
	e.guess(&e.Limits)
	if e.d.Strength != rights.Absolute && e.d.Verdict != rights.Depends {
		e.pick(&e.Limits, rights.Removes, privacy.Unknown, func(e *explainer, id rights.RuleID) bool {
			return e.reaches(id) && (id != "object-21-6-task" || e.own == Unlikely || e.turnsOn(rights.TurnGoesOn))
		})
	}
}

// reaches reports whether a rule that takes grants away reaches one that holds or may.
func (e *explainer) reaches(id rights.RuleID) bool {
	rule, _ := rights.RuleOf(id)
	for i := range e.Reasons {
		r := &e.Reasons[i]
		if r.Effect != rights.Grants || r.may() == privacy.No {
			continue
		}
		for _, of := range rule.Of {
			if of == r.Rule {
				return true
			}
		}
	}
	return len(rule.Of) == 0
}

// turns is what an open verdict turns on.
func (e *explainer) turns() {
	if e.d.Verdict != rights.Depends {
		return
	}
	stated := onBasis(e.g, e.Right) && e.g.Facts.BasesStated()
	if stated {
		for _, a := range alternatives(e.g, e.Right) {
			p := phraseIfDepends
			switch {
			// it is what the council has to show that ends it
			case a.verdict == rights.Applies && a.presumed == rights.DoesNotApply:
				p = phraseIfNoNeed
			case a.verdict == rights.Applies:
				p = phraseIfApplies
			case a.verdict == rights.DoesNotApply:
				p = phraseIfNot
			}
			e.fill(&e.Turns, p, a.bases)
		}
		e.citeReasons()
	}
	if onSpecial(e.d) && e.own != NotStated && e.own != InAnother {
		p := e.noCondition()
		if e.g.NotRead(*e.d) {
			p = phraseConditionNotRead
		}
		e.tell(&e.Turns, rights.PointExplicit, p)
	}
	e.pick(&e.Turns, rights.Grants, privacy.Unknown, func(e *explainer, id rights.RuleID) bool {
		return e.hasNoStep(id) && !(stated && e.onReasonAlone(id))
	})
	e.unsaid(&e.Turns)
	if fact, _ := asksFact(e.d); onCouncil(e.g, e.d, fact) {
		e.say(&e.Turns, phraseOnlyCouncil)
	}
}

// citeReasons has what is said of each legal reason rest on the provision of the rule that it says all of.
func (e *explainer) citeReasons() {
	for i := range e.Reasons {
		if r := &e.Reasons[i]; r.Effect == rights.Grants && r.may() == privacy.Unknown && e.onReasonAlone(r.Rule) {
			for j := range e.Turns {
				e.Turns[j].Cite = r.Cite
			}
			return
		}
	}
}

// onReasonAlone reports whether each of the reasons that the notice leaves open settles a rule, so that what is said of
// each says all of it.
func (e *explainer) onReasonAlone(id rights.RuleID) bool {
	for _, f := range e.g.Facts.Alternatives() {
		settled := true
		rights.EvaluateOne(f, e.Right).Because()(func(r rights.Reason) bool {
			settled = settled && (r.Rule != id || r.Held != privacy.Unknown)
			return true
		})
		if !settled {
			return false
		}
	}
	return true
}

// noCondition is that the notice leaves out the condition for special category data, or another document has it.
func (e *explainer) noCondition() say.Word {
	if e.g.ConditionElsewhere() {
		return phraseConditionElsewhere
	}
	return phraseNoCondition
}

// hasNoStep reports whether a rule waits for no act of the person, which would be among the steps.
func (e *explainer) hasNoStep(id rights.RuleID) bool {
	rule, _ := rights.RuleOf(id)
	for f := privacy.Fact(1); f.Valid(); f++ {
		if e.d.Asks(f) && f.FactTerm().Kind == privacy.KindAct && rule.When.Names(f) {
			return false
		}
	}
	return true
}

// onlyIf is the condition on an act that helps under some alternatives of the basis and not all: "" for none. Where the
// notice gives the alternatives, it names those.
func (e *explainer) onlyIf(act privacy.Fact) string {
	always, reasons := true, [][]privacy.Basis(nil)
	for _, f := range e.g.Facts.Alternatives() {
		if !rights.EvaluateOne(f, e.Right).Asks(act) {
			always = false
			continue
		}
		bases, _ := f.Bases()
		reasons = append(reasons, bases)
	}
	helps := ""
	for _, bases := range reasons {
		if covered(bases, reasons) {
			continue
		}
		if helps != "" {
			helps += e.text(jointOr)
		}
		helps += e.named(bases)
	}
	switch {
	case act == privacy.FactExplicitConsentWithdrawn && e.g.Facts.Relies(privacy.SpecialA) != privacy.Yes:
		return e.text(phraseOnlyExplicit) // the notice is not known to rely on explicit consent
	case always:
		return ""
	case act == privacy.FactConsentWithdrawn:
		return e.text(phraseOnlyConsent)
	case act != privacy.FactObjectionMade && act != privacy.FactObjectionPending:
		return ""
	case helps != "" && e.g.Facts.BasesStated():
		return put(e.text(phraseOnlyReason), "{bases}", helps)
	}
	return e.text(phraseOnlyObject)
}

// covered reports whether one of some reasons is part of another, so that naming the one names that too.
func covered(all []privacy.Basis, by [][]privacy.Basis) bool {
	for _, part := range by {
		in := 0
		for _, b := range part {
			if slices.Contains(all, b) {
				in++
			}
		}
		if in == len(part) && in < len(all) {
			return true
		}
	}
	return false
}

// steps is the acts of the person that could change the verdict.
func (e *explainer) steps() {
	for f := privacy.Fact(1); f.Valid(); f++ {
		if !e.d.Asks(f) {
			continue
		}
		step := factText(e.voice, f, factStep)
		if step == "" {
			continue
		}
		cite := f.Term().Cite
		if c, ok := pointOf(e.g, e.Right, rights.PointContested); ok && f == privacy.FactAccuracyContested {
			step, cite = e.text(phraseContestPart3), c
		}
		if f == privacy.FactObjectionPending && e.g.Facts.Answer(privacy.FactObjectionMade) == privacy.Yes {
			step = e.text(phraseObjectionUndecided) // who has objected need not do it again (Article 18(1)(d))
		}
		if only := e.onlyIf(f); only != "" {
			step += " " + only
		}
		add(&e.Steps, &Line{step, cite})
	}
}
