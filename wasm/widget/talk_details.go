package widget

import "github.com/plainrights/plainrights/rights/letter"

// problem is something that is missing or wrong in a form, with the id of where to put it right.
type problem struct {
	id    string
	words word
}

// names reports whether the letter names someone besides its writer.
func (m *Model) names() bool {
	return m.who == letter.AboutMyChild || m.who == letter.AboutSomeone || m.who == letter.AboutDeceased ||
		m.who == letter.AboutBusiness
}

// contactWords are the words for where the answer goes: a request under freedom of information law, as for a business,
// must have an address for it (section 8(1)(b) of either Act), and a number is none.
func (m *Model) contactWords() (out struct{ hint, missing word }) {
	out.hint, out.missing = wordContactHint, wordMissingContact
	if m.who == letter.AboutBusiness {
		out.hint, out.missing = wordContactHintBusiness, wordMissingContactBusiness
	}
	return out
}

// detailsProblems is what is missing before the letter can be written.
func (m *Model) detailsProblems() []problem {
	var out []problem
	need := func(k textKind, words word) {
		if letter.Blank(m.text(k)) {
			out = append(out, problem{"in-" + texts[k].name, words})
		}
	}
	if k := m.began(); m.letter != letter.Request && m.text(k) != "" {
		out = m.badDay(out, k, daysAsked[k].bad)
	}
	asks := letter.Asks(m.voice, m.brief())
	for i := range asks {
		if asks[i].Needed {
			need(textNamed(string(asks[i].Field)), wordMissingDetails)
		}
	}
	need(textName, wordMissingName)
	if m.names() {
		need(textAbout, wordMissingAbout)
	}
	if !m.living() || letter.Blank(m.text(textSafe)) { // in whose place the letter gives the one safe way
		need(textContact, m.contactWords().missing)
	}
	return out
}
