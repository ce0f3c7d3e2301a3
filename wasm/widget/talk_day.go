package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// A day is written in three inputs, or all of it in one of them, in numbers or with its month as a word. What was
// written is kept as it was, with slashes between the three, so that one that is no day can be shown again.

// mostPart is the number of UTF-16 units that each of the three may be, which has room for the whole of a day, and
// mostDay that of the bytes of all of them: a unit is three at most.
const (
	mostPart = 30
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
	d, _ := readDay(m.text(k))
	return d
}

// What stands in a day besides words: between them, and of numbers.
const (
	dayGaps   = " ,./-"
	dayDigits = "0123456789"
)

// besides are the words of a day that say nothing of it: the endings of its number, as in 24th, and what joins them.
const besides = " st nd rd th af il ail ydd edd ed fed eg ain of the o y mis fis "

// readDay reads a day as people write it: 24/12/2025, 24th of December 2025, 24 Rhag 2025, December 24, 2025 or
// 2025-12-24. It returns the zero Date for what is none, or may be more than one; and true where that is because its
// year has not four digits, as in 26.
func readDay(text string) (d privacy.Date, short bool) {
	var n [3]string // the numbers, in order
	count, month := 0, 0
	for text = strings.TrimLeft(text, dayGaps); text != ""; text = strings.TrimLeft(text, dayGaps) {
		end := len(text) - len(strings.TrimLeft(text, dayDigits))
		if end == 0 {
			end = strings.IndexAny(text+" ", dayDigits+dayGaps)
		}
		word := strings.ToLower(text[:end])
		text = text[end:]
		switch {
		case strings.Contains(besides, " "+word+" "):
		case word[0] <= '9' && count < len(n):
			n[count] = word
			count++
		case month == 0 && monthNamed(word) > 0:
			month = monthNamed(word)
		default:
			return d, false
		}
	}
	if month > 0 && count == 2 {
		n[2] = n[1]
	} else if month > 0 || count < 3 {
		return d, false
	} else {
		month = whole(n[1])
	}
	if len(n[0]) == 4 {
		n[0], n[2] = n[2], n[0]
	}
	if len(n[2]) != 4 {
		return d, true
	}
	if n[2][0] > '0' { // nobody means the year 26
		d = privacy.NewDate(whole(n[2]), month, whole(n[0]))
	}
	return d, false
}

// whole is a number that is written in digits; 10,000 for any that is larger than a year.
func whole(text string) int {
	n := 0
	for _, c := range []byte(text) {
		if n = n*10 + int(c-'0'); n > 9999 {
			return 10000
		}
	}
	return n
}

// softened are how Welsh months begin after a word that softens them, as in o Ragfyr, and how they begin by themselves.
var softened = [...][2]string{{"f", "m"}, {"d", "t"}, {"r", "rh"}, {"o", "go"}}

// monthNamed is the month with a name, or with three of its letters or more, in any language; 0 for none.
func monthNamed(word string) int {
	if len(word) < 3 {
		return 0
	}
	for _, lang := range say.Languages() {
		month := 0
		for name := range strings.Lines(strings.ToLower(lang.Months)) {
			month++
			if strings.HasPrefix(name, word) {
				return month
			}
			for _, s := range softened {
				if lang.Code == notice.Welsh && word[:1] == s[0] && strings.HasPrefix(name, s[1]+word[1:]) {
					return month
				}
			}
		}
	}
	return 0
}

// badDay adds what is wrong with a day: that it is none, that it has not come, or that it is before the
// request.
func (m *Model) badDay(to []problem, k textKind, bad word) []problem {
	today, part := m.today(), dayParts[0]
	d, short := readDay(m.text(k))
	switch {
	case short:
		bad = wordBadYear
		if splitDay(m.text(k))[2] != "" {
			part = dayParts[2]
		}
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
