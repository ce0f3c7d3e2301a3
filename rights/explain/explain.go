// Package explain says decisions in plain words: every verdict, reason, limit, question and next act.
//
// Sentences live in this package's catalogues (words.go, words_rules.go, words_facts.go) and nowhere
// else, keyed by rule, right, state and fact. Rules hold none. Citations stand beside the words, never
// in them, so that a page can show them one level down. Where a language has no words yet, English is
// given: Welsh has none so far.
package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Line is a sentence or two, with the provision that it rests on.
type Line struct {
	Text string
	Cite privacy.Citation // zero where it rests on none
}

// Answer is a decision in words.
type Answer struct {
	Right    privacy.Right
	Title    string // what the person wants to do, as "See your information"
	State    State
	Headline string   // the verdict in one sentence
	Why      []Line   // the reasons that decide it
	Limits   []Line   // what narrows it, and what the council may show against it
	Turns    []Line   // what it turns on, and who knows
	Steps    []Line   // acts that would change it: "Object first …"
	Next     []Line   // what to do now
	Reasons  []Reason // every rule that was looked at
}

// Reason is one rule in words.
type Reason struct {
	Rule   rights.RuleID
	Effect rights.Effect
	Held   privacy.Answer
	Line
}

// Explain says the decision on a right for a ground, in a language. The zero Answer is for a right
// that is not a member of its set.
func Explain(lang notice.Language, g *rights.AssessedGround, right privacy.Right) Answer {
	d := g.Decisions.For(right)
	if !right.Valid() {
		return Answer{}
	}
	w := rightsInWords[right]
	e := explainer{lang: lang, g: g, d: d, state: StateOf(g, d)}
	for r := range d.Because() {
		e.reasons = append(e.reasons, Reason{r.Rule, r.Effect, r.Held, Line{ruleText(lang, r.Rule, r.Held), r.Cite}})
	}
	return Answer{
		Right: right, Title: w.title.in(lang), State: e.state, Headline: e.headline(w),
		Why: e.why(), Limits: e.limits(), Turns: e.turns(), Steps: e.steps(), Next: e.next(), Reasons: e.reasons,
	}
}

// Disclaimer says once what an answer is, on the law as at a day in the words of the page.
func Disclaimer(lang notice.Language, date string) string {
	return strings.Replace(phraseGuidance.in(lang), "{date}", date, 1)
}

// Omissions says what an answer does not cover yet, to be shown once beside the answers.
func Omissions(lang notice.Language) string { return phraseExemptions.in(lang) }

// explainer gathers the parts of one answer.
type explainer struct {
	lang    notice.Language
	g       *rights.AssessedGround
	d       rights.Decision
	state   State
	reasons []Reason
}

func (e *explainer) say(p phrase) Line { return Line{Text: p.in(e.lang)} }

// fill is a phrase with bases in the place of {bases}.
func (e *explainer) fill(p phrase, bases []privacy.Basis) Line {
	names := make([]string, len(bases))
	for i, b := range bases {
		names[i] = basisInWords[b].in(e.lang)
	}
	return Line{Text: strings.Replace(p.in(e.lang), "{bases}", strings.Join(names, and.in(e.lang)), 1)}
}

// headlines are the rules that have a headline of their own where they answer for the whole right.
var headlines = map[rights.RuleID]phrase{
	"every-before-gdpr": phraseBefore, "every-deceased": phraseDied, "notification-19-effort": phraseEffort,
}

// governed reports whether a rule on every right, as that the person has died, answers for this one.
func (e *explainer) governed(by rights.RuleID) bool {
	for _, r := range e.reasons {
		if r.Rule == by && r.Held == privacy.Yes {
			return true
		}
	}
	return false
}

func (e *explainer) headline(w rightWords) string {
	for _, r := range e.reasons {
		if p := headlines[r.Rule]; p != 0 && r.Held == privacy.Yes && e.d.Verdict == rights.DoesNotApply {
			return p.in(e.lang)
		}
	}
	switch e.d.Verdict {
	case rights.Applies:
		if e.d.Strength == rights.Absolute {
			return w.applies.in(e.lang)
		}
		return w.limits.in(e.lang)
	case rights.Exempt:
		return phraseExempt.in(e.lang)
	case rights.ExemptInPart:
		return phraseExemptPart.in(e.lang)
	case rights.DoesNotApply:
		return w.not.in(e.lang)
	}
	switch s := stateOf(e.g, e.d); {
	case s == Unlikely && w.unlikely.En != "":
		return w.unlikely.in(e.lang)
	case s == NotStated && w.unsaid.En != "":
		return w.unsaid.in(e.lang)
	}
	return w.depends.in(e.lang)
}

// pick returns the reasons of an effect that hold as given.
func (e *explainer) pick(effect rights.Effect, held privacy.Answer) []Line {
	var out []Line
	for _, r := range e.reasons {
		if r.Effect == effect && r.Held == held {
			out = appendNew(out, r.Line)
		}
	}
	return out
}

// appendNew appends lines whose text is not there yet.
func appendNew(out []Line, lines ...Line) []Line {
next:
	for _, l := range lines {
		for _, have := range out {
			if have.Text == l.Text {
				continue next
			}
		}
		out = append(out, l)
	}
	return out
}

// why is what the legal reason is, where the right turns on it, and the rules that decide.
func (e *explainer) why() []Line {
	for _, r := range e.reasons {
		if (r.Rule == "every-before-gdpr" || r.Rule == "every-deceased") && r.Held == privacy.Yes {
			return []Line{r.Line}
		}
	}
	out := e.basis()
	switch e.d.Verdict {
	case rights.DoesNotApply:
		if gone := e.takenAway(); len(gone) > 0 {
			return append(append(out, gone...), e.published()...)
		}
		return append(out, e.failing()...)
	case rights.Depends:
		if stateOf(e.g, e.d) == Unlikely {
			out = append(out, e.keeping()...)
			out = append(out, e.say(phraseIfRight))
		}
		if len(out) == 0 {
			out = append(out, e.say(phrasePoints))
		}
		return out
	}
	out = append(out, e.pick(rights.Grants, privacy.Yes)...)
	out = append(out, e.pick(rights.AddsDuty, privacy.Yes)...)
	if len(out) == 0 {
		// Alternatives agree on the verdict and not on the grant.
		out = e.pick(rights.Grants, privacy.Unknown)
	}
	if e.d.Presumed == rights.DoesNotApply && !e.governed("erasure-17-1-a") && !e.governed("erasure-17-1-c-marketing") {
		out = append(out, e.say(phraseIfShown))
	}
	return out
}

// basis says what the legal reason is, for the rights that turn on it.
func (e *explainer) basis() []Line {
	switch e.d.Right {
	case privacy.RightErasure, privacy.RightRestriction, privacy.RightPortability, privacy.RightObject, privacy.RightWithdrawConsent:
	default:
		return nil
	}
	if e.g.Facts.Regime() == privacy.RegimePart3 {
		return nil
	}
	if bases, ok := e.g.Facts.Bases(); ok {
		if len(bases) == 0 {
			return nil
		}
		return []Line{e.fill(phraseCouncilSays, bases)}
	}
	switch {
	case e.g.Facts.BasesStated():
		return []Line{e.say(phraseOneOf)}
	case e.g.Basis.Said == notice.Elsewhere:
		return []Line{e.say(phraseElsewhere)}
	}
	return []Line{e.say(phraseNotStated)}
}

// published is the duty that is left where the council need not tell the person.
func (e *explainer) published() []Line {
	if e.d.Has(rights.PublishInstead) {
		return e.pick(rights.AddsDuty, privacy.Yes)
	}
	return nil
}

// takenAway is the rules that take away a grant that would otherwise hold, or the whole right.
func (e *explainer) takenAway() []Line {
	var out []Line
	for _, r := range e.reasons {
		if r.Effect == rights.Removes && r.Held == privacy.Yes && e.reaches(r.Rule) {
			out = appendNew(out, r.Line)
		}
	}
	return out
}

// failing is the grants that do not hold: all of them if few, else those that come first.
func (e *explainer) failing() []Line {
	out := e.pick(rights.Grants, privacy.No)
	return append(out, e.pick(rights.Grants, privacy.Unknown)...)
}

// keeping is why the council says that it may go on: the rules that would answer if they are shown.
func (e *explainer) keeping() []Line {
	var out []Line
	for _, r := range e.reasons {
		asserted := r.Rule == "erasure-17-3-b-obligation" || r.Rule == "erasure-17-3-b-task"
		if asserted && r.Held == privacy.Unknown && e.relies(r.Rule) {
			out = append(out, r.Line)
		}
	}
	return out
}

// relies reports whether some alternative of the basis is the one that the rule is about.
func (e *explainer) relies(rule rights.RuleID) bool {
	want := privacy.BasisLegalObligation
	if rule == "erasure-17-3-b-task" {
		want = privacy.BasisPublicTask
	}
	for _, f := range e.g.Facts.Alternatives() {
		bases, _ := f.Bases()
		for _, b := range bases {
			if b == want {
				return true
			}
		}
	}
	return false
}

// limits is what narrows the right, and what the council may show against it.
func (e *explainer) limits() []Line {
	if e.d.Verdict == rights.DoesNotApply {
		return nil
	}
	out := e.pick(rights.Limits, privacy.Yes)
	out = appendNew(out, e.pick(rights.Limits, privacy.Unknown)...)
	if e.d.Strength != rights.Absolute && e.d.Verdict != rights.Depends {
		for _, r := range e.reasons {
			if r.Effect == rights.Removes && r.Held == privacy.Unknown && e.reaches(r.Rule) {
				out = appendNew(out, r.Line)
			}
		}
	}
	return out
}

// reaches reports whether a rule that takes grants away reaches one that holds or may.
func (e *explainer) reaches(id rights.RuleID) bool {
	rule, _ := rights.RuleOf(id)
	for _, r := range e.reasons {
		if r.Effect != rights.Grants || r.Held == privacy.No {
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
func (e *explainer) turns() []Line {
	if e.d.Verdict != rights.Depends {
		return nil
	}
	var out []Line
	if onBasis(e.g, e.d) && e.g.Facts.BasesStated() {
		for _, a := range alternatives(e.g, e.d.Right) {
			p := phraseIfDepends
			switch a.decision.Verdict {
			case rights.Applies:
				p = phraseIfApplies
			case rights.DoesNotApply:
				p = phraseIfNot
			}
			out = append(out, e.fill(p, a.bases))
		}
	}
	for _, r := range e.reasons {
		if r.Effect == rights.Grants && r.Held == privacy.Unknown && !e.hasStep(r.Rule) {
			out = appendNew(out, r.Line)
		}
	}
	if onCouncil(e.d) {
		out = append(out, e.say(phraseOnlyCouncil))
	}
	return out
}

// hasStep reports whether a rule waits for an act of the person, which is among the steps.
func (e *explainer) hasStep(id rights.RuleID) bool {
	rule, _ := rights.RuleOf(id)
	for f := range e.d.Ask() {
		if f.FactTerm().Kind == privacy.KindAct && rule.When.Names(f) {
			return true
		}
	}
	return false
}

// onlyIf is the condition on an act that helps under some alternatives of the basis and not all.
func (e *explainer) onlyIf(act privacy.Fact) phrase {
	open, all := 0, e.g.Facts.Alternatives()
	for _, f := range all {
		if rights.EvaluateOne(f, e.d.Right).Asks(act) {
			open++
		}
	}
	switch {
	case act == privacy.FactExplicitConsentWithdrawn && !e.explicit():
		return phraseOnlyExplicit
	case open == len(all):
		return 0
	case act == privacy.FactConsentWithdrawn:
		return phraseOnlyConsent
	case act == privacy.FactObjectionMade || act == privacy.FactObjectionPending:
		return phraseOnlyObject
	}
	return 0
}

// explicit reports whether the notice is known to rely on explicit consent.
func (e *explainer) explicit() bool {
	return e.g.Facts.Relies(privacy.SpecialA) == privacy.Yes
}

// steps is the acts of the person that could change the verdict.
func (e *explainer) steps() []Line {
	var out []Line
	for f := range e.d.Ask() {
		if w, ok := factsInWords[f]; ok && w.step.En != "" {
			text := w.step.in(e.lang)
			if p := e.onlyIf(f); p != 0 {
				text += " " + p.in(e.lang)
			}
			out = append(out, Line{text, f.Term().Cite})
		}
	}
	return out
}
