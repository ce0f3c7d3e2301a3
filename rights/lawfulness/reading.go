package lawfulness

import "github.com/plainrights/plainrights/privacy"

// questions is a set of questions, a bit for each.
type questions uint32

// reading is what something comes to: a status and, where that is Open, what it turns on.
type reading struct {
	status Status
	turns  questions
}

// The settled readings.
var (
	sound  = reading{status: Sound}
	breach = reading{status: Breach}
)

// open is turning on questions alone.
func open(on ...Question) reading {
	r := reading{status: Open}
	for _, q := range on {
		r.turns |= 1 << q
	}
	return r
}

// wants is sound if the answer is yes, and a breach if it is no.
func wants(a privacy.Answer, q Question) reading {
	switch a {
	case privacy.Yes:
		return sound
	case privacy.No:
		return breach
	}
	return open(q)
}

// forbids is a breach if the answer is yes, and sound if it is no.
func forbids(a privacy.Answer, q Question) reading {
	switch a {
	case privacy.Yes:
		return breach
	case privacy.No:
		return sound
	}
	return open(q)
}

// settled is sound if it is so, and a breach otherwise.
func settled(so bool) reading {
	if so {
		return sound
	}
	return breach
}

// every is a breach if one of them is, and sound if all are.
func every(of ...reading) reading { return fold(of, Breach, Sound) }

// some is sound if one of them is, and a breach if all are.
func some(of ...reading) reading { return fold(of, Sound, Breach) }

// fold is decisive if any reading is, otherwise open on all that the open ones turn on, otherwise the rest.
func fold(of []reading, decisive, otherwise Status) reading {
	out := reading{status: otherwise}
	for _, r := range of {
		switch r.status {
		case decisive:
			return r
		case Open:
			out.status = Open
			out.turns |= r.turns
		}
	}
	return out
}

// list returns the questions in their order; nil if there is none.
func (s questions) list() []Question {
	var out []Question
	for q := Question(1); q < questionCount; q++ {
		if s&(1<<q) != 0 {
			out = append(out, q)
		}
	}
	return out
}
