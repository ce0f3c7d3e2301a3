package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// letterCalled is the words of a letter where it is chosen: the right in the words of what people want, or
// what went wrong.
func (m *Model) letterCalled(name string) string {
	kind, right, _ := letterNamed(name)
	switch {
	case kind != letter.Request:
		return m.say(letters[kind].words)
	case !m.living(): // who have no right to ask by
		return m.say(wordAskShare)
	case right == privacy.RightJudicialRemedy: // a court is gone to without us
		return m.say(wordLetterCourt)
	}
	return m.called(explain.Title(m.voice, right))
}

// ways leads to some letters; nothing for none.
func (w *writer) ways(names []string) {
	if len(names) == 0 {
		return
	}
	w.Box(view.Div, "pr-letters")
	if w.m.offer.Medium == Static {
		w.Attr(view.Unshown())
	}
	for _, name := range names {
		kind, _, _ := letterNamed(name)
		if kind == letter.ToOmbudsman && !letter.HasOmbudsman(w.n, w.m.activity()) ||
			kind == letter.Late && w.m.untimed(w.m.asked()) {
			continue
		}
		if letters[kind].right == rightMay {
			name = nameOf(kind, w.m.asked())
		}
		class := "pr-link"
		if right := w.m.wanted(); w.m.at == PlaceResult && right != 0 && name == right.String() {
			class = "pr-button" // what the person came for
		}
		w.Begin(view.P)
		w.Add(w.m.goes(class, doLetter+name,
			w.m.fill(wordLetterAbout, view.Slot{Name: "letter", Node: view.Words(w.m.letterCalled(name))})...))
		w.End()
	}
	w.End()
}

// wrongs is what to do if it goes wrong: no answer, a refusal, a complaint.
func (w *writer) wrongs() {
	w.Begin(0)
	w.paragraph(wordWrongMeans)
	if w.m.offer.Medium != Static && w.m.at != PlaceDue && !w.m.ends() && !w.m.untimed(w.m.wanted()) {
		w.goes(doDates+w.m.dated(), wordWorkOut)
	}
	w.ways(remediesFrom(nameLate))
	w.section("wrong", wordWrong)
}

// noTime says so, and of consent that is taken back what that means.
func (w *writer) noTime() {
	w.paragraph(wordNoDayPeriod)
	if w.m.asked() != privacy.RightWithdrawConsent {
		return
	}
	cite, _ := rights.ClaimFor(privacy.RightWithdrawConsent, w.m.regime(), w.m.asAt())
	w.resting(wordConsentEnds, cite)
}
