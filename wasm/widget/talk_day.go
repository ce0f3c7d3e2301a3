package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// A day is written as three numbers, which are kept as they were written, with slashes between, so that
// one that is no day can be shown again.

// mostPart is the number of UTF-16 units that each of the three may be, and mostDay that of the bytes of all of
// them: a unit is three at most.
const (
	mostPart = 10
	mostDay  = 3*3*mostPart + len("//")
)

// dayParts are the endings of the names of the three inputs of a day.
var dayParts = [...]string{"-day", "-month", "-year"}

// isDay reports whether a text is a day.
func (k textKind) isDay() bool { return k >= textComplained && k <= textQuestionAnswered }

// splitDay returns the three parts of a day as they were written.
func splitDay(text string) [3]string {
	var out [3]string
	part := strings.SplitN(text, "/", 3)
	copy(out[:], part)
	return out
}

// day is a text read as a day; the zero Date if it is none, or empty.
func (m *Model) day(k textKind) privacy.Date {
	var n [3]int
	part := splitDay(m.text(k))
	for i := range part {
		if !digits(part[i]) || len(part[i]) > 4 {
			return privacy.Date{}
		}
		for _, c := range []byte(part[i]) {
			n[i] = n[i]*10 + int(c-'0')
		}
	}
	if n[2] < 1000 { // the year 26 is not what anybody means
		return privacy.Date{}
	}
	return privacy.NewDate(n[2], n[1], n[0])
}

func digits(text string) bool {
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// shortYear reports whether a day is none because its year has not four digits, as where somebody writes 26.
func (m *Model) shortYear(k textKind) bool {
	year := splitDay(m.text(k))[2]
	return year != "" && len(year) != 4 && digits(year)
}

// badDay adds what is wrong with a day: that it is none, that it has not come, or that it is before the
// request.
func (m *Model) badDay(to []problem, k textKind, bad word) []problem {
	d, today, part := m.day(k), m.today(), dayParts[0]
	switch {
	case m.shortYear(k):
		bad, part = wordBadYear, dayParts[2]
	case d.IsZero():
	case !today.IsZero() && d.After(today):
		bad = wordBadFuture
	case k > textAsked && d.Before(m.day(textAsked)):
		bad = wordBadOrder
	default:
		return to
	}
	return append(to, problem{"in-" + texts[k].name + part, bad})
}
