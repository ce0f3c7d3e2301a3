package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Refusal is an exemption that the council may rely on, or that has been shown, in words.
type Refusal struct {
	Exemption  privacy.Exemption
	Status     rights.Status // Met or Possible
	Likelihood rights.Likelihood
	Line
	finding rights.Finding
}

// refusals is the exemptions that are not ruled out, the likeliest first. A right that does not arise has none to speak
// of, and one that is wholly exempt none that the council would still have to show.
func (e *explainer) refusals() {
	if e.d.Verdict == rights.DoesNotApply {
		return
	}
	for f := range e.d.Likeliest() {
		if f.Status == rights.Met || e.d.Verdict != rights.Exempt || f.Unsaid {
			e.Refusals = append(e.Refusals, Refusal{f.Exemption, f.Status, f.Likelihood, Line{e.exemption(f.Exemption), f.Cite}, f})
		}
	}
}

// JoinRefusals adds to all those of more, each exemption once, and keeps the likeliest first: an exemption is as likely as
// it is for the use, or against the right, for which it is likeliest. Where the two are of other uses, and not of another
// right for the same ones, the purposes of both count.
func JoinRefusals(all, more []Refusal, otherUses bool) []Refusal {
	for _, r := range more {
		i := len(all)
		for j := range all {
			if all[j].Exemption == r.Exemption {
				of := all[j].finding
				switch {
				case otherUses:
					r.finding = of.With(r.finding)
				case of.Before(r.finding):
					r.finding = of
				}
				r.Status, r.Likelihood, r.Line = r.finding.Status, r.finding.Likelihood, all[j].Line
				i = j
			}
		}
		if i == len(all) {
			all = append(all, r)
		}
		for ; i > 0 && r.finding.Before(all[i-1].finding); i-- { // slices.SortFunc would weigh more
			all[i] = all[i-1]
		}
		all[i] = r
	}
	return all
}

// PartRefusals parts refusals, which are in order, into the first that are not remote, three at most, the others that are
// not, and those that are.
func PartRefusals(all []Refusal) (first, more, remote []Refusal) {
	n := 0
	for n < len(all) && all[n].Likelihood != rights.Remote {
		n++
	}
	three := min(n, 3)
	return all[:three:three], all[three:n:n], all[n:]
}

// exemption is an exemption in words, as this right in this nation has it: by when exam marks must be given is a matter of
// access alone (Sch 2 para 25(2)), and Scots law has a name of its own for privilege (Sch 2 para 19, s.45A).
func (e *explainer) exemption(x privacy.Exemption) string {
	text := exemptionsInWords[x].in(e.lang)
	nation := e.g.Facts.Nation()
	switch {
	case x == privacy.ExemptionSch2P25Sub1 && e.Right == privacy.RightAccess:
		text += " " + phraseExamMarks.in(e.lang)
	case (x == privacy.ExemptionSch2P19 || x == privacy.ExemptionS45A) && (nation == privacy.NationScotland || nation == 0):
		text += " " + phraseScots.in(e.lang)
	}
	return text
}

// shown adds what exemptions have been shown that take so much, or as much, of the right or of the answer.
func (e *explainer) shown(to *[]Line, extents ...rights.Extent) {
	for i := range e.Refusals {
		r := &e.Refusals[i]
		for _, extent := range extents {
			if r.Status == rights.Met && e.d.Finding(r.Exemption).Extent == extent {
				add(to, &r.Line)
			}
		}
	}
}

// unsaid adds the exemptions that wait for what the notice or the person has not said, and for nothing
// that the council would have to show.
func (e *explainer) unsaid(to *[]Line) {
	for i := range e.Refusals {
		if r := &e.Refusals[i]; e.d.Finding(r.Exemption).Unsaid {
			add(to, &r.Line)
		}
	}
}

// guess says that some of the exemptions are listed for kinds of data that the notice does not name: that there may be such
// data here is a guess from what the use is for. Only those kinds are named, each once and in the order of their set.
func (e *explainer) guess(to *[]Line) {
	var guessed [len(recordsInWords)]bool
	last := privacy.DataKind(0)
	for i := range e.Refusals {
		kind, about := e.d.Finding(e.Refusals[i].Exemption).Kind()
		if about && e.g.Guessed(kind) {
			guessed[kind], last = true, max(last, kind)
		}
	}
	if last == 0 {
		return
	}
	kinds := ""
	for k := range last {
		if guessed[k] {
			kinds += ", " + recordsInWords[k].in(e.lang)
		}
	}
	if kinds != "" {
		kinds = kinds[len(", "):] + or.in(e.lang)
	}
	p := phraseGuess
	switch e.g.DataSaid() {
	case notice.NotRead:
		p = phraseGuessUnread
	case notice.Elsewhere:
		p = phraseGuessElsewhere
	}
	add(to, &Line{Text: put(p.in(e.lang), "{kinds}", kinds+recordsInWords[last].in(e.lang))})
}

// challenge is what the council owes where it relies on an exemption, and what to do about one that has
// been shown.
func (e *explainer) challenge() {
	for duty := range e.d.Duties() {
		if int(duty) < len(dutiesInWords) && dutiesInWords[duty] != "" {
			add(&e.Next, &Line{Text: dutiesInWords[duty].in(e.lang)})
		}
	}
	for i := range e.Refusals {
		r := &e.Refusals[i]
		if r.Status != rights.Met {
			continue
		}
		e.say(&e.Next, phraseChallenge)
		if way, cite := rights.ChallengeTo(r.Exemption); way == rights.TribunalAppeals {
			add(&e.Next, &Line{phraseTribunal.in(e.lang), cite})
		}
	}
}

// first adds the exemptions that bind the council before it may answer, such as to ask a health
// professional first. Of those that are met it is said as a reason.
func (e *explainer) first(to *[]Line) {
	if !e.d.Has(rights.OpinionFirst) && !e.d.Has(rights.TellReporter) {
		return
	}
	for i := range e.Refusals {
		if r := &e.Refusals[i]; r.Status == rights.Possible && r.Exemption.ExemptionTerm().Test == privacy.TestPriorOpinion {
			add(to, &r.Line)
		}
	}
}

// dead says that what may be there of people who have died is not to be seen by this right.
func (e *explainer) dead(to *[]Line) {
	if e.g.SomeDead && e.Right == privacy.RightAccess {
		add(to, &Line{phraseSomeDead.in(e.lang), dpa("s.3(2)-(3)")})
	}
}

// paper says that loose paper is outside the right, where some of the data are or may be in it.
func (e *explainer) paper(to *[]Line) {
	f := e.d.Finding(privacy.ExemptionS24Sub1)
	if e.g.SomeLoosePaper && f.Closed == rights.ClosedByFacts {
		add(to, &Line{Exemption(e.lang, f.Exemption), f.Cite})
	}
}
