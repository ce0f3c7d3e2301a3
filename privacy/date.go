package privacy

import "strconv"

// Date is a civil day in the Gregorian calendar. The zero Date means no date. One that was not made by NewDate or
// ParseDate may be of a day that does not exist, as 30 February: Valid tells, and nothing is counted from it.
type Date struct {
	Year  int16 // 1 to 9999
	Month uint8 // 1 to 12
	Day   uint8 // 1 to the length of the month
}

// NewDate returns the date of that year, month and day; the zero Date if there is no such day.
func NewDate(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > MonthLength(year, month) {
		return Date{}
	}
	return Date{int16(year), uint8(month), uint8(day)}
}

// MonthLength returns the number of days in a month from 1 to 12.
func MonthLength(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether there is such a day: not of the zero Date, and not of 30 February.
func (d Date) Valid() bool { return d == NewDate(int(d.Year), int(d.Month), int(d.Day)) && !d.IsZero() }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.order() < e.order() }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return e.Before(d) }

func (d Date) order() int { return int(d.Year)<<9 | int(d.Month)<<5 | int(d.Day) }

// Next returns the day after d; the zero Date for what is no day and for the last day of year 9999.
func (d Date) Next() Date {
	if !d.Valid() {
		return Date{}
	}
	y, m, n := int(d.Year), int(d.Month), int(d.Day)+1
	if n > MonthLength(y, m) {
		m, n = m+1, 1
	}
	if m > 12 {
		y, m = y+1, 1
	}
	return NewDate(y, m, n)
}

// Previous returns the day before d; the zero Date for what is no day and for the first day of year 1.
func (d Date) Previous() Date {
	if !d.Valid() {
		return Date{}
	}
	y, m, n := int(d.Year), int(d.Month), int(d.Day)-1
	if n < 1 {
		m--
		if m < 1 {
			y, m = y-1, 12
		}
		n = MonthLength(y, m)
	}
	return NewDate(y, m, n)
}

// String returns d as YYYY-MM-DD, or "" for the zero Date. What is no day is written in the same way.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return pad(int(d.Year), 4) + "-" + pad(int(d.Month), 2) + "-" + pad(int(d.Day), 2)
}

// months are the English names of the months.
var months = [...]string{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

// inWords returns d as "5 February 2026"; as String does if d has no such month.
func (d Date) inWords() string {
	if d.Month < 1 || d.Month > 12 {
		return d.String()
	}
	return strconv.Itoa(int(d.Day)) + " " + months[d.Month-1] + " " + strconv.Itoa(int(d.Year))
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

const dateSet = "date (YYYY-MM-DD)"

// MarshalText returns d as YYYY-MM-DD; the zero Date as nothing. Its error is a *TextError if there is no such day.
func (d Date) MarshalText() ([]byte, error) {
	if !d.Valid() && !d.IsZero() {
		return nil, &TextError{Set: dateSet, Text: d.String()}
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads YYYY-MM-DD and refuses anything else, the empty text included.
func (d *Date) UnmarshalText(text []byte) error {
	got, ok := parseDate(string(text))
	if !ok {
		return &TextError{Set: dateSet, Text: string(text)}
	}
	*d = got
	return nil
}

// ParseDate reads YYYY-MM-DD. Its error is a *TextError.
func ParseDate(text string) (Date, error) {
	var d Date
	err := d.UnmarshalText([]byte(text))
	return d, err
}

func parseDate(s string) (Date, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, false
	}
	for i := 0; i < len(s); i++ {
		if i != 4 && i != 7 && (s[i] < '0' || s[i] > '9') {
			return Date{}, false
		}
	}
	y, m, n := number(s[:4]), number(s[5:7]), number(s[8:])
	d := NewDate(y, m, n)
	return d, !d.IsZero()
}

// Period is a run of days. The zero Period is all time.
type Period struct {
	From  Date `json:"from,omitzero"`  // first day; zero: no beginning that matters here
	Until Date `json:"until,omitzero"` // first day after the last; zero: no end known
}

// Contains reports whether day d is in the period. No period contains the zero Date, save the zero Period.
func (p Period) Contains(d Date) bool {
	if d.IsZero() {
		return p == Period{}
	}
	return !d.Before(p.From) && (p.Until.IsZero() || d.Before(p.Until))
}

// Ended reports whether the period has a last day.
func (p Period) Ended() bool { return !p.Until.IsZero() }

// number returns the number that digits make.
func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
