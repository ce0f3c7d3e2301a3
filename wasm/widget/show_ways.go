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
	of, _ := letterNamed(name)
	switch {
	case of.letter == letter.ToOmbudsman:
		return m.say(letters[of.letter].words) + m.which(of.ombudsman)
	case of.letter != letter.Request:
		return m.say(letters[of.letter].words)
	case !m.living(): // who have no right to ask by
		return m.say(wordAskShare)
	case of.right == privacy.RightJudicialRemedy: // a court is gone to without us
		return m.say(wordLetterCourt)
	}
	return m.called(explain.Title(m.voice, of.right))
}

// which names an ombudsman where there are several, by its code; "" stands for the first.
func (m *Model) which(code string) string {
	all := rights.OmbudsmenFor(m.notice(), m.activity())
	if len(all) < 2 {
		return ""
	}
	if code == "" {
		code = all[0].Code
	}
	return ": " + letter.Ombudsman(m.voice, code)
}

// eachOmbudsman is names of letters with one to each ombudsman that there is in the place of that to the ombudsman.
func (m *Model) eachOmbudsman(names []string) []string {
	var out []string
	for _, name := range names {
		if name != nameOmbudsman {
			out = append(out, name)
			continue
		}
		for i, o := range rights.OmbudsmenFor(m.notice(), m.activity()) {
			if i == 0 {
				o.Code = ""
			}
			out = append(out, nameTo(name, o.Code))
		}
	}
	return out
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
	for _, name := range w.m.eachOmbudsman(names) {
		of, _ := letterNamed(name)
		if of.letter == letter.Late && w.m.untimed(w.m.asked()) ||
			of.letter == letter.Refused && w.m.asked() == privacy.RightComplainController { // which the regulator hears
			continue
		}
		if letters[of.letter].right == rightMay {
			name = nameOf(of.letter, w.m.asked())
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

// wrongs is what to do if it goes wrong: no answer, a refusal, a complaint. On a result it stands one level down.
func (w *writer) wrongs() {
	w.Begin(0)
	w.paragraph(wordWrongMeans)
	if w.m.offer.Medium != Static && w.m.at != PlaceDue && !w.m.ends() && !w.m.untimed(w.m.wanted()) {
		w.goes(doDates+w.m.dated(), wordWorkOut)
	}
	w.ways(remediesFrom(nameLate))
	if w.m.at == PlaceResult {
		w.folded("wrong", wordWrong)
		return
	}
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
