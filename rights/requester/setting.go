package requester

import "github.com/plainrights/plainrights/privacy"

// band is the ages that a law of capacity may tell apart.
type band uint8

const (
	under12 band = iota
	under16      // 12 to 15
	under18      // 16 and 17
	adult
)

func bandOf(age uint8) band {
	switch {
	case age < 12:
		return under12
	case age < 16:
		return under16
	case age < 18:
		return under18
	}
	return adult
}

// setting is which law of capacity applies to an individual of which ages.
type setting struct {
	scots bool
	band  band
}

// grown reports whether nobody asks about the individual's understanding: from 16 in Scotland, where s.208
// ends and the Age of Legal Capacity (Scotland) Act 1991 s.1(1)(b) begins, and from 18 elsewhere. Sch 3
// para 4(1)(a)-(b) draws the line of parental responsibility at the same ages.
func (s setting) grown() bool { return s.band == adult || s.scots && s.band == under18 }

// settings are those that what is known leaves possible. Someone of unknown age is a child where the
// relation says so, and else an adult.
func (q *Request) settings() []setting {
	first, last := adult, adult
	switch {
	case q.AgeKnown:
		first = bandOf(q.Age)
		last = first
	case q.Relation == Child || q.Relation == Parent:
		first, last = under12, under18
	}
	out := make([]setting, 0, 6)
	for b := first; b <= last; b++ {
		if q.Nation != privacy.NationScotland {
			out = append(out, setting{false, b})
		}
		if q.Nation == privacy.NationScotland || !q.Nation.Valid() {
			out = append(out, setting{true, b})
		}
	}
	return out
}
