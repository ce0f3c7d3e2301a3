package rights

import (
	"iter"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// MarshalJSON writes the assessment by hand, since this package is linked into a .wasm for which
// encoding/json is too heavy. The members and their order are a contract. Its error is always nil.
//
// It is one way: an assessment follows from a notice, a day and answers, and [Assess] works it out of these again in
// less time than reading takes. What was written leaves out what only the tables know, so that nothing could be asked
// of a decision that was read back. UnmarshalJSON refuses.
func (a Assessment) MarshalJSON() ([]byte, error) {
	var w writer
	w.raw(`{"notice":`).text(string(a.Notice)).raw(`,"as_at":`).text(a.AsAt.String()).raw(`,"activities":[`)
	for i := range a.Activities {
		w.comma(i).activity(&a.Activities[i])
	}
	w.raw(`]}`)
	return w.out, nil
}

// MarshalJSON writes the activity as it stands in an assessment. Its error is always nil.
func (a AssessedActivity) MarshalJSON() ([]byte, error) {
	var w writer
	w.activity(&a)
	return w.out, nil
}

// MarshalJSON writes the ground as it stands in an assessment. Its error is always nil.
func (g AssessedGround) MarshalJSON() ([]byte, error) {
	var w writer
	w.ground(&g)
	return w.out, nil
}

// MarshalJSON writes the decision as it stands in an assessment. Its error is always nil.
func (d Decision) MarshalJSON() ([]byte, error) {
	var w writer
	w.decision(d)
	return w.out, nil
}

// MarshalJSON writes the decisions as they stand in an assessment. Its error is always nil.
func (d Decisions) MarshalJSON() ([]byte, error) {
	var w writer
	w.raw(`[`).decisions(&d).raw(`]`)
	return w.out, nil
}

// UnmarshalJSON refuses with a *privacy.Error: see [Assessment.MarshalJSON].
func (a *Assessment) UnmarshalJSON([]byte) error { return oneWay("Assessment") }

// UnmarshalJSON refuses with a *privacy.Error: see [Assessment.MarshalJSON].
func (a *AssessedActivity) UnmarshalJSON([]byte) error { return oneWay("AssessedActivity") }

// UnmarshalJSON refuses with a *privacy.Error: see [Assessment.MarshalJSON].
func (g *AssessedGround) UnmarshalJSON([]byte) error { return oneWay("AssessedGround") }

// UnmarshalJSON refuses with a *privacy.Error: see [Assessment.MarshalJSON].
func (d *Decision) UnmarshalJSON([]byte) error { return oneWay("Decision") }

// UnmarshalJSON refuses with a *privacy.Error: see [Assessment.MarshalJSON].
func (d *Decisions) UnmarshalJSON([]byte) error { return oneWay("Decisions") }

func oneWay(what string) error {
	return &privacy.Error{
		Code: privacy.ErrorBadValue, At: "rights: " + what,
		Do: "read the notice, and call Assess with the day and the answers: what is written of an assessment is not " +
			"read back",
	}
}

// MarshalJSON writes a body as it stands among the controllers of an assessment. Its error is always nil.
func (a Asked) MarshalJSON() ([]byte, error) {
	var w writer
	w.asked(&a)
	return w.out, nil
}

// MarshalJSON writes the dispute as it stands in an assessment. Its error is always nil.
func (d Disputed) MarshalJSON() ([]byte, error) {
	var w writer
	w.disputed(&d)
	return w.out, nil
}

// MarshalJSON writes as_at and regime; known, by the name of each thing that is known, whether it is so; and bases, the
// alternatives of what is relied on, which is null where it is not stated. Its error is always nil.
func (f Facts) MarshalJSON() ([]byte, error) {
	var w writer
	w.raw(`{"as_at":`).text(f.AsAt().String()).raw(`,"regime":`).text(f.Regime().String()).raw(`,"known":{`)
	i := 0
	for a := range atomEnd {
		if v := f.answer(a); v != privacy.Unknown && a.String() != "" {
			w.comma(i).text(a.String()).raw(`:`).text(v.String())
			i++
		}
	}
	if w.raw(`},"bases":`); !f.stated {
		return w.raw(`null}`).out, nil
	}
	i = 0
	w.raw(`[`)
	for n := range uint8(maxAlternatives) {
		if f.open(n) {
			w.comma(i).bases(basesOf(n))
			i++
		}
	}
	return w.raw(`]}`).out, nil
}

// basesOf is the bases of the set of that number.
func basesOf(n uint8) []privacy.Basis {
	var out []privacy.Basis
	for b := privacy.BasisConsent; b.Valid(); b++ {
		if n&(1<<(b-1)) != 0 {
			out = append(out, b)
		}
	}
	return out
}

// writer appends JSON.
type writer struct{ out []byte }

func (w *writer) raw(s string) *writer { w.out = append(w.out, s...); return w }

func (w *writer) comma(i int) *writer {
	if i > 0 {
		w.raw(",")
	}
	return w
}

const hex = "0123456789abcdef"

func (w *writer) text(s string) *writer {
	w.out = append(w.out, '"')
	for _, c := range []byte(strings.ToValidUTF8(s, "\ufffd")) {
		switch {
		case c == '"' || c == '\\':
			w.out = append(w.out, '\\', c)
		case c < ' ':
			w.out = append(w.out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			w.out = append(w.out, c)
		}
	}
	w.out = append(w.out, '"')
	return w
}

// words writes text, or null where there is none.
func (w *writer) words(s string) *writer {
	if s == "" {
		return w.raw(`null`)
	}
	return w.text(s)
}

func (w *writer) link(to *notice.Link) *writer {
	if *to == (notice.Link{}) {
		return w.raw(`null`)
	}
	return w.raw(`{"title":`).text(string(to.Title)).raw(`,"url":`).words(string(to.URL)).raw(`}`)
}

func (w *writer) truth(yes bool) {
	if yes {
		w.raw(`true`)
		return
	}
	w.raw(`false`)
}

func (w *writer) activity(a *AssessedActivity) {
	w.raw(`{"id":`).text(string(a.ID)).raw(`,"title":`).text(string(a.Title)).raw(`,"grounds":[`)
	for i := range a.Grounds {
		w.comma(i).ground(&a.Grounds[i])
	}
	w.raw(`]}`)
}

func (w *writer) ground(g *AssessedGround) {
	w.raw(`{"purposes":[`)
	for i, p := range g.Purposes {
		w.comma(i).text(string(p.ID))
	}
	w.raw(`],"bases":`)
	switch {
	case len(g.Basis.AllOf) > 0:
		w.bases(g.Basis.AllOf)
	case len(g.Basis.OneOf) > 0, g.Facts.Regime() == privacy.RegimePart3:
		w.raw(`[]`) // under Part 3 there is none
	default:
		w.raw(`null`) // none is known: basis_said tells why
	}
	w.raw(`,"one_of":[`)
	for i, alternative := range g.Basis.OneOf {
		w.comma(i).bases(alternative)
	}
	w.raw(`],"basis_said":`).
		text(g.said().String()).
		raw(`,"regime":`).
		text(g.Facts.Regime().String()).
		raw(`,"may_be_part3":[`)
	for i, id := range g.MayBePart3 {
		w.comma(i).text(string(id))
	}
	w.raw(`],"enforcement":`).enforcement(g).raw(`,"controllers":[`)
	for i, c := range g.Asked() {
		w.comma(i).asked(&c)
	}
	w.raw(`],"decisions":[`)
	w.decisions(&g.Decisions)
	w.raw(`]}`)
}

// said is whether the notice states the basis, of which there is none under Part 3.
func (g *AssessedGround) said() notice.Said {
	if g.Facts.Regime() == privacy.RegimePart3 {
		return notice.NotApplicable
	}
	return g.Basis.Said
}

// enforcement writes what the ground rests on under Part 3.
func (w *writer) enforcement(g *AssessedGround) *writer {
	if g.Facts.Regime() != privacy.RegimePart3 || len(g.Purposes) == 0 {
		return w.raw(`null`)
	}
	e := &g.Purposes[0].Enforcement // the others rest on the same
	use, sensitive := e.Rests()
	w.raw(`{"said":`).text(e.Said.String()).raw(`,`).resting(use, string(notice.EnforcementTask))
	w.raw(`,"sensitive":{`).resting(sensitive, string(notice.SensitiveSchedule8))
	return w.raw(`}}`)
}

// resting writes what is relied on together, and alternatives, of consent and one other ground.
func (w *writer) resting(a notice.Resting, other string) {
	lists := [...]string{
		notice.RestsOnConsent: `["consent"]`,
		notice.RestsOnOther:   `["` + other + `"]`,
		notice.RestsOnBoth:    `["consent","` + other + `"]`,
	}
	all, one := `[]`, ``
	for n := notice.RestsOnConsent; n <= notice.RestsOnBoth; n <<= 1 {
		switch {
		case a == n:
			all = lists[n]
		case a&n != 0:
			one += `,` + lists[n]
		}
	}
	w.raw(`"all_of":`).raw(all).raw(`,"one_of":[`).raw(strings.TrimPrefix(one, `,`)).raw(`]`)
}

// asked writes a body that decides, and how it is reached.
func (w *writer) asked(a *Asked) {
	w.raw(`{"id":`).text(string(a.ID)).raw(`,"name":`).text(string(a.Name)).raw(`,"kind":`).text(string(a.Kind))
	w.raw(`,"role":`).text(string(a.Role))
	w.raw(`,"area":`).words(string(a.Area)).raw(`,"records":`).words(string(a.Records)).raw(`,"own":`).truth(a.Own)
	w.raw(`,"stops":[`).routes(a.Stops)
	w.raw(`],"routes":[`).routes(a.Routes)
	w.raw(`],"complaints":[`).routes(a.Complaints)
	w.raw(`]}`)
}

func (w *writer) routes(list []Route) {
	for i := range list {
		r := &list[i]
		w.comma(i).
			raw(`{"kind":`).
			text(string(r.Kind)).
			raw(`,"value":`).
			words(string(r.Value)).
			raw(`,"url":`).
			words(string(r.URL))
		w.raw(`,"address":[`)
		for j, line := range r.Address {
			w.comma(j).text(string(line))
		}
		w.raw(`],"where":`).
			link(&r.Where).
			raw(`,"contact":`).
			words(string(r.Contact)).
			raw(`,"preferred":`).
			truth(r.Preferred)
		w.raw(`,"rights":[`)
		codes(w, slices.Values(r.Rights), privacy.Right.String)
		w.raw(`]}`)
	}
}

func (w *writer) bases(list []privacy.Basis) {
	w.raw(`[`)
	for i, b := range list {
		w.comma(i).text(b.String())
	}
	w.raw(`]`)
}

func (w *writer) decisions(d *Decisions) *writer {
	for i := range d.of {
		w.comma(i).decision(d.of[i])
	}
	return w
}

func (w *writer) decision(d Decision) {
	w.raw(`{"right":`).text(d.Right.String()).raw(`,"verdict":`).text(d.Verdict.String())
	w.raw(`,"presumed":`).text(d.Presumed.String()).raw(`,"strength":`)
	w.strength(d.Strength).raw(`,"because":[`)
	i := 0
	for r := range d.Because() {
		w.comma(i).
			raw(`{"rule":`).
			text(string(r.Rule)).
			raw(`,"held":`).
			text(r.Held.String()).
			raw(`,"cite":`).
			text(r.Cite.Short()).
			raw(`}`)
		i++
	}
	w.raw(`],"exemptions":{`)
	i = 0
	for f := range d.Exemptions() {
		w.comma(i).text(f.Exemption.String()).raw(`:`).text(f.Status.String())
		i++
	}
	w.raw(`},"duties":[`)
	codes(w, d.Duties(), Duty.String)
	w.raw(`],"ask":[`)
	codes(w, d.Ask(), privacy.Fact.String)
	w.raw(`],"unsaid":[`)
	codes(w, d.Unsaid(), Atom.String)
	w.raw(`],"likelihood":{`)
	i = 0
	for f := range d.Likeliest() {
		w.comma(i).text(f.Exemption.String()).raw(`:`).text(f.Likelihood.String())
		i++
	}
	w.raw(`},"disputed":[`)
	i = 0
	for of := range d.Disputes() {
		w.comma(i).disputed(&of)
		i++
	}
	w.raw(`]}`)
}

// disputed writes a dispute: the reading by its id, what it and the other one rest on, and the decision on the other.
func (w *writer) disputed(of *Disputed) {
	w.raw(`{"reading":`).text(string(of.ID)).raw(`,"here":[`)
	w.cites(of.Here).raw(`],"other":[`)
	w.cites(of.There).raw(`],"differs":[`)
	codes(w, of.Differs.Codes(), func(code string) string { return code })
	w.raw(`],"verdict":`).text(of.Verdict.String()).raw(`,"presumed":`).text(of.Presumed.String())
	w.raw(`,"strength":`).strength(of.Strength).raw(`}`)
}

func (w *writer) cites(list []privacy.Citation) *writer {
	for i, c := range list {
		w.comma(i).text(c.Short())
	}
	return w
}

func (w *writer) strength(s Strength) *writer {
	if s == NoStrength {
		return w.raw(`null`)
	}
	return w.text(s.String())
}

func codes[T any](w *writer, seq iter.Seq[T], code func(T) string) {
	i := 0
	for v := range seq {
		w.comma(i).text(code(v))
		i++
	}
}
