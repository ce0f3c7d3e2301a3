package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
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
	return m.called(explain.Title(m.language(), right))
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
		if kind == letter.ToOmbudsman && !letter.HasOmbudsman(w.n, w.m.activity()) || kind == letter.Late && w.m.untimed(w.m.asked()) {
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
		w.Add(w.m.goes(class, doLetter+name, w.m.fill(wordLetterAbout, slot{"letter", view.Words(w.m.letterCalled(name))})...))
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

// asked is the right that a letter is about, or else what the person wants; zero if neither is known.
func (m *Model) asked() privacy.Right {
	if m.right != 0 {
		return m.right
	}
	return m.wanted()
}

// dated is the letter whose answer is waited for: the right that is wanted, or else to see information.
func (m *Model) dated() string {
	if right := m.wanted(); right != 0 {
		return right.String()
	}
	return privacy.RightAccess.String()
}

// ends reports whether what is asked for is that marketing end, for which the law gives nobody any time.
func (m *Model) ends() bool {
	return letter.Ends(&letter.Brief{
		Kind: m.letter, About: m.who, Right: m.asked(), Notice: m.notice(), Activity: m.activity(), Grounds: m.grounds(),
		Person: letter.Person{Details: m.text(textDetails)},
	})
}

// untimed reports whether the law sets no time for an answer to a request under a right, as for one that takes back consent;
// false where it is not known which right.
func (m *Model) untimed(right privacy.Right) bool {
	_, runs := deadline.PeriodFor(right, m.regime(), m.asAt())
	return right != 0 && !runs && !deadline.Received(right)
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
