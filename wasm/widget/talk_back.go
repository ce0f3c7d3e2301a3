package widget

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/letter"
)

// maxTrail is the number of steps that are kept. Of more the first are forgotten, and Back then leads up.
const maxTrail = 60

// led notes what led to where m is.
func (m *Model) led(from step) {
	if len(m.trail) == maxTrail {
		m.trail = m.trail[1:]
	}
	m.trail = append(m.trail[:len(m.trail):len(m.trail)], from)
}

// text is a step as the fields of its state, in one.
func (s *step) text() string {
	m, out := Model{step: *s}, ""
	for _, f := range m.Fields() {
		if f.Name != fieldLanguage { // which is no part of where one is
			out += f.Name + "=" + f.Value + ";"
		}
	}
	return out
}

// passed takes in a step as text writes it, and reports whether it is one.
func (r *reader) passed(text string) bool {
	of := reader{m: Model{offer: r.m.offer}}
	for part := range strings.SplitSeq(strings.TrimSuffix(text, ";"), ";") {
		name, value, _ := strings.Cut(part, "=")
		if !slices.Contains(singles[:], name) || !of.single(Field{name, value}) {
			return false
		}
	}
	r.m.trail = append(r.m.trail, of.m.step)
	return len(r.m.trail) <= maxTrail && of.m.step.text() == text
}

// trailFits reports whether somebody could have been at each step. Whom it was about, and what was written by
// then, may have been changed since.
func (m *Model) trailFits() bool {
	for _, s := range m.trail {
		of := Model{offer: m.offer, step: s, who: letter.AboutMe}
		if s.poses != 0 {
			of.who = letter.AboutMyChild
		}
		if before := of.before(); before != 0 {
			of.at = before // for which nothing need have been written
		}
		for _, g := range m.given {
			if of.about(g) {
				of.given = []Given{g}
			}
		}
		if of.misfit() != "" {
			return false
		}
	}
	return true
}

// back goes to the screen before, or up where there was none.
func (m *Model) back() {
	last := len(m.trail) - 1
	if last < 0 {
		m.up()
		return
	}
	earlier := *m
	earlier.step, earlier.trail = m.trail[last], m.trail[:last]
	*m = m.Return(earlier)
}

// up goes to the screen that the screen stands under.
func (m *Model) up() {
	above := m.above()
	m.to(above, above != 0)
}

// above is that screen; 0 where there is none.
func (m *Model) above() Place {
	switch above := places[m.at].up; {
	case above == PlaceCouncil && len(m.offer.Notices) == 1:
		return 0
	case above == PlaceResult:
		return m.home()
	default:
		return above
	}
}

// Return is Revisit where a list shows what has been chosen on it since: for Back, ours and the browser's.
func (m Model) Return(earlier Model) Model {
	if earlier.at == PlaceCouncil {
		earlier.council = m.council
	}
	if earlier.at == PlaceAsked && earlier.service == m.service && (asksFor(m.wish) || m.wish == notice.WishUnsure) {
		earlier.wish = m.wish
	}
	earlier.several = nil
	if earlier.council == m.council {
		if places[earlier.at].lists {
			earlier.service = m.service
		}
		if slices.Contains(m.several, earlier.service) {
			earlier.several = m.several
		}
	}
	earlier.alone = earlier.alone && earlier.several != nil
	return m.Revisit(earlier)
}
