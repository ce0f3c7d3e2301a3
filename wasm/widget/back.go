package widget

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// step is a screen that led to another: what Back returns to. What was said there is in the model.
type step struct {
	at             Place
	council        notice.ID
	service        notice.ID
	fact           privacy.Fact
	letter         letter.Kind
	right          privacy.Right
	changing, more bool
}

// maxTrail is the number of steps that are kept. Of more the first are forgotten, and Back then leads up.
const maxTrail = 60

func (m *Model) step() step {
	return step{m.at, m.council, m.service, m.fact, m.letter, m.right, m.changing, m.more}
}

// stand goes to where a step was.
func (m *Model) stand(s *step) {
	m.at, m.council, m.service, m.fact = s.at, s.council, s.service, s.fact
	m.letter, m.right, m.changing, m.more = s.letter, s.right, s.changing, s.more
}

// led notes the step that led to where m is.
func (m *Model) led(from step) {
	m.trail = append(slices.Clone(m.trail[max(0, len(m.trail)-maxTrail+1):]), from)
}

// text is the step as the fields of its state, in one.
func (s *step) text() string {
	var m Model
	m.stand(s)
	var out []string
	for _, f := range m.Fields() {
		out = append(out, f.Name+"="+f.Value)
	}
	return strings.Join(out, ";")
}

// step takes in a step as text writes it, and reports whether it is one.
func (r *reader) step(text string) bool {
	of := reader{m: Model{offer: r.m.offer}}
	for part := range strings.SplitSeq(text, ";") {
		name, value, _ := strings.Cut(part, "=")
		if i := slices.Index(singles[:], name); i < 0 || !of.single(Field{name, value}) {
			return false
		}
	}
	s := of.m.step()
	r.m.trail = append(r.m.trail, s)
	return len(r.m.trail) <= maxTrail && s.text() == text
}

// trailFits reports whether somebody could have been at each step. Whom it was about, and what was written by
// then, may have been changed since.
func (m *Model) trailFits() bool {
	for i := range m.trail {
		of := Model{offer: m.offer, who: letter.AboutMe}
		of.stand(&m.trail[i])
		if of.at == PlaceLetter || of.at == PlaceDue {
			of.at-- // for which nothing need have been written
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
	earlier.stand(&m.trail[last])
	earlier.trail = m.trail[:last]
	*m = m.Return(earlier)
}

// up goes to the screen that the screen stands under.
func (m *Model) up() {
	switch m.at {
	case PlaceCouncil:
	case PlaceService:
		m.to(PlaceCouncil, len(m.offer.Notices) > 1)
	case PlaceHelp, PlaceResult, PlaceSeveral, PlaceWho:
		m.to(PlaceService, true)
	default:
		m.to(m.home(), true)
	}
}

// Return is Revisit where a list shows what has been chosen on it since: for Back, ours and the browser's.
func (m Model) Return(earlier Model) Model {
	if earlier.at == PlaceCouncil {
		earlier.council = m.council
	}
	if earlier.council == m.council && (earlier.at <= PlaceService || earlier.at == PlaceSeveral) {
		earlier.service = m.service
	}
	earlier.several = m.several
	if !earlier.severalFits() {
		earlier.several = nil
	}
	return m.Revisit(earlier)
}
