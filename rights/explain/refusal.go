package explain

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Refusal is an exemption that the council may rely on, or that has been shown, in words.
type Refusal struct {
	Exemption  privacy.Exemption `json:"exemption,omitzero"`  // which one it is
	Status     rights.Status     `json:"status,omitzero"`     // Met or Possible
	Likelihood rights.Likelihood `json:"likelihood,omitzero"` // how likely it is of use here
	Line
	// Some is the uses of which it is a reason, where it is one of some of the uses that are spoken of and not of all;
	// nil where it is one of all, or unlikely for each.
	Some    []*notice.Purpose `json:"some,omitempty"`
	finding rights.Standing
	uses    []*notice.Purpose // those for which it is not unlikely
}

// refusals is the exemptions that are not ruled out, the likeliest first. A right that does not arise has none to speak
// of, and one that is wholly exempt none that the council would still have to show.
func (e *explainer) refusals() {
	if e.d.Verdict == rights.DoesNotApply {
		return
	}
	e.arises = true
	for i := range e.g.Purposes {
		e.uses = append(e.uses, &e.g.Purposes[i])
	}
	for f := range e.d.Likeliest() {
		if f.Status == rights.Met || e.d.Verdict != rights.Exempt || f.Unsaid {
			line := Line{e.exemption(f.Exemption), f.Cite}
			e.Refusals = append(e.Refusals, Refusal{f.Exemption, f.Status, f.Likelihood, line, nil, f, e.usesOf(&f)})
		}
	}
}

// usesOf is the uses of which an exemption is a reason: those for which it is not unlikely; none if it is for each.
// What is about records of a kind that may be there only because another use may well need them is no reason of this
// one.
func (e *explainer) usesOf(f *rights.Standing) []*notice.Purpose {
	if f.Likelihood == rights.Remote {
		return nil
	}
	kind, about := f.Kind()
	guessed := about && e.g.Guessed(kind)
	var out []*notice.Purpose
	for _, p := range e.uses {
		of, known := e.d.LikelihoodFor(*f, p.Kind)
		if of != rights.Remote && (known || !guessed) {
			out = append(out, p)
		}
	}
	return out
}

// RefusalsOver is what may be refused of one right, by its answers for several uses, each exemption once. The reasons
// of all the uses for which the right may hold come first; then those of some of them, which say of which; and those
// that are unlikely for each come last. In each part the likeliest come first: an exemption is as likely as it is for
// the use for which it is likeliest, and where it is as likely for others the purposes of all count.
func RefusalsOver(answers []Explanation) []Refusal {
	var out []Refusal
	uses := 0
	for i := range answers {
		a := &answers[i]
		out = joinRefusals(out, a.Refusals, true)
		if a.arises {
			uses += len(a.uses)
		}
	}
	for i := range out {
		if r := &out[i]; r.Likelihood != rights.Remote && len(r.uses) < uses {
			r.Some = r.uses
		}
	}
	return someAfterAll(out)
}

// RefusalsAgainst is what may be refused of several rights, from the RefusalsOver each of them, each exemption once and
// in the same order. A reason of all uses of one right is one of all.
func RefusalsAgainst(lists [][]Refusal) []Refusal {
	var out []Refusal
	for _, l := range lists {
		out = joinRefusals(out, l, false)
	}
	return someAfterAll(out)
}

// someAfterAll puts the reasons of some uses after those of all, and before those that are unlikely. It keeps the order
// within each of the three.
func someAfterAll(all []Refusal) []Refusal {
	out := make([]Refusal, 0, len(all))
	for part := range 3 {
		for i := range all {
			if all[i].part() == part {
				out = append(out, all[i])
			}
		}
	}
	return out
}

// part is the place of a reason among those of all uses, of some, and the unlikely.
func (r *Refusal) part() int {
	switch {
	case r.Likelihood == rights.Remote:
		return 2
	case r.Some != nil:
		return 1
	}
	return 0
}

// joinRefusals adds to all those of more, each exemption once, and keeps the likeliest first: an exemption is as likely
// as it is for the use, or against the right, for which it is likeliest. Where the two are of other uses, and not of
// another right for the same ones, the purposes of both count.
func joinRefusals(all, more []Refusal, otherUses bool) []Refusal {
	for _, r := range more {
		i := len(all)
		for j := range all {
			if of := &all[j]; of.Exemption == r.Exemption {
				switch {
				case otherUses:
					r.finding = of.finding.With(r.finding)
				case of.finding.Before(r.finding):
					r.finding = of.finding
				}
				r.Status, r.Likelihood, r.Line = r.finding.Status, r.finding.Likelihood, of.Line
				r.Some, r.uses = someOf(of, &r), union(of.uses, r.uses)
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

// someOf is the uses of which one of two reasons is, if both are of some uses; nil if either is of all. One that is
// unlikely is of none.
func someOf(a, b *Refusal) []*notice.Purpose {
	switch {
	case len(a.uses) == 0:
		return b.Some
	case len(b.uses) == 0:
		return a.Some
	case a.Some == nil || b.Some == nil:
		return nil
	}
	return union(a.Some, b.Some)
}

// union is the uses of either.
func union(a, b []*notice.Purpose) []*notice.Purpose {
	out := slices.Clip(a)
	for _, p := range b {
		if !slices.Contains(a, p) {
			out = append(out, p)
		}
	}
	return out
}

// PartRefusals parts refusals, which are in order, into the first, the others that are not remote, and those that are.
// The first are the first three of all uses; then the first three of those that are likely for several of the uses,
// though not for all; or, where there is no reason of all uses, the first three of some. What is a reason of one use
// among many is one of the others.
func PartRefusals(all []Refusal) (first, more, remote []Refusal) {
	const most = 3
	whole, some := 0, 0
	for i := range all {
		r := &all[i]
		switch r.part() {
		case 2:
			return first, more, all[i:]
		case 0:
			if whole++; whole <= most {
				first = append(first, *r)
				continue
			}
		case 1:
			if several := r.Likelihood == rights.Likely && r.finding.Uses > 1; some < most && (several || whole == 0) {
				some++
				first = append(first, *r)
				continue
			}
		}
		more = append(more, *r)
	}
	return first, more, nil
}

// exemption is an exemption in words, as this right in this nation has it: by when exam marks must be given is a matter
// of access alone (Sch 2 para 25(2)), and Scots law has a name of its own for privilege (Sch 2 para 19, s.45A).
func (e *explainer) exemption(x privacy.Exemption) string {
	text := Exemption(e.voice, x)
	switch {
	case x == privacy.ExemptionSch2P25Sub1 && fits(e.g, e.Right, rights.PointExam):
		text += " " + e.text(phraseExamMarks)
	case (x == privacy.ExemptionSch2P19 || x == privacy.ExemptionS45A) && fits(e.g, e.Right, rights.PointScots):
		text += " " + e.text(phrasePrivilegeScotland)
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

// guess says that some of the exemptions are listed for kinds of data that the notice does not name: that there may be
// such data here is a guess from what the use is for. Only those kinds are named, each once and in the order of their
// set.
func (e *explainer) guess(to *[]Line) {
	var guessed [privacy.DataHearingReport + 1]bool
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
	kinds, comma := "", e.text(jointComma)
	for k := range last {
		if guessed[k] {
			kinds += comma + e.records(k)
		}
	}
	if kinds != "" {
		kinds = kinds[len(comma):] + e.text(jointOr)
	}
	p := phraseGuess
	switch e.g.DataSaid() {
	case notice.NotRead:
		p = phraseGuessNotRead
	case notice.Elsewhere:
		p = phraseGuessElsewhere
	}
	add(to, &Line{Text: put(e.text(p), "{kinds}", kinds+e.records(last))})
}

func (e *explainer) records(k privacy.DataKind) string {
	return e.voice.Of(&catalogue, &recordsFamily, k.String(), 0)
}

// challenge is what the council owes where it relies on an exemption, and what to do about one that has
// been shown.
func (e *explainer) challenge() {
	for duty := range e.d.Duties() {
		if duty != rights.OpinionFirst || e.opinionIsLikely() {
			e.duty(duty)
		}
	}
	for i := range e.Refusals {
		r := &e.Refusals[i]
		if r.Status != rights.Met {
			continue
		}
		e.say(&e.Next, phraseChallenge)
		if way, cite := rights.ChallengeTo(r.Exemption); way == rights.TribunalAppeals {
			add(&e.Next, &Line{e.text(phraseTribunal), cite})
		}
	}
}

// duty says a duty that comes with relying on an exemption; the others are said by their rules.
func (e *explainer) duty(d rights.Duty) {
	if text := e.voice.Of(&catalogue, &dutyFamily, d.String(), 0); text != "" {
		add(&e.Next, &Line{Text: text})
	}
}

// opinionIsLikely reports whether it is likely that there is something of which a health professional must be asked
// first.
func (e *explainer) opinionIsLikely() bool {
	for i := range e.Refusals {
		if r := &e.Refusals[i]; r.Likelihood == rights.Likely &&
			r.Exemption.ExemptionTerm().Test == privacy.TestPriorOpinion {
			return true
		}
	}
	return false
}

// first adds the exemptions that bind the council before it may answer, such as to ask a health professional first:
// those that are likely, or the others. Of those that are met it is said as a reason.
func (e *explainer) first(to *[]Line, likely bool) {
	if !e.d.Has(rights.OpinionFirst) && !e.d.Has(rights.TellReporter) {
		return
	}
	for i := range e.Refusals {
		if r := &e.Refusals[i]; r.Status == rights.Possible && (r.Likelihood == rights.Likely) == likely &&
			r.Exemption.ExemptionTerm().Test == privacy.TestPriorOpinion {
			add(to, &r.Line)
		}
	}
}

// dead says that what may be there of people who have died is not to be seen by this right.
func (e *explainer) dead(to *[]Line) {
	if e.g.SomeDead {
		e.tell(to, rights.PointSomeDead, phraseSomeDead)
	}
}

// paper says that loose paper is outside the right, where some of the data are or may be in it.
func (e *explainer) paper(to *[]Line) {
	f := e.d.Finding(privacy.ExemptionS24Sub1)
	if e.g.SomeLoosePaper && f.Closed == rights.ClosedByFacts {
		add(to, &Line{Exemption(e.voice, f.Exemption), f.Cite})
	}
}
