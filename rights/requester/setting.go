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

// place is where a law of capacity of its own applies.
type place uint8

const (
	englandWales place = iota
	scotland
	northernIreland
)

// placeOf returns the place of a nation: that of England and Wales for one that is not known.
func placeOf(n privacy.Nation) place {
	if law := lawOf(n); law != nil {
		return law.capacity
	}
	return englandWales
}

// setting is which law of capacity applies to an individual of which ages.
type setting struct {
	in   place
	band band
}

func (s setting) scots() bool { return s.in == scotland }

// able reports whether the individual is of an age from which the Mental Capacity Act 2005 presumes capacity, until
// want of it is shown: from 16, for no power under the Act reaches anybody younger (ss.1(2), 2(5)). It presumes so for
// its own purposes: that these rights are to be used by whoever has capacity in that sense is a reading. The Mental
// Capacity Act (Northern Ireland) 2016 presumes the same from 16 (s.1(1)-(2)), for its own purposes alone, and is law
// only for research, deprivation of liberty and some money (SR 2019/163): there the common law on understanding goes on
// to 18.
func (s setting) able() bool { return s.in == englandWales && s.band == under18 }

// grown reports whether nobody asks about the individual's understanding: from 16 in Scotland, where s.208
// ends and the Age of Legal Capacity (Scotland) Act 1991 s.1(1)(b) begins, and from 18 elsewhere. Sch 3
// para 4(1)(a)-(b) draws the line of parental responsibility at the same ages.
func (s setting) grown() bool { return s.band == adult || s.scots() && s.band == under18 }

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
	places := []place{englandWales, scotland, northernIreland}
	if q.Nation.Valid() {
		places = []place{placeOf(q.Nation)}
	}
	out := make([]setting, 0, 9)
	for b := first; b <= last; b++ {
		for _, in := range places {
			out = append(out, setting{in, b})
		}
	}
	return out
}
