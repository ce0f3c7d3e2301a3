package deadline

import "github.com/plainrights/plainrights/privacy"

// months returns the day of the same number some months on, or the last of that month (Regulation
// 1182/71 Art 3(2)(c)).
func months(d privacy.Date, n int) privacy.Date {
	month := int(d.Month) - 1 + n
	year, month := int(d.Year)+month/12, month%12+1
	return privacy.NewDate(year, month, min(int(d.Day), privacy.MonthLength(year, month)))
}

// days returns the day some days on.
func days(d privacy.Date, n int) privacy.Date {
	for range n {
		d = d.Next()
	}
	return d
}

// between returns how many days b is after a; 0 if it is not.
func between(a, b privacy.Date) int {
	n := 0
	for ; a.Before(b); a = a.Next() {
		n++
	}
	return n
}

// weekend reports whether a day is a Saturday or Sunday.
func weekend(d privacy.Date) bool {
	// Zeller's congruence, in which January and February belong to the year before and Saturday is 0.
	year, month := int(d.Year), int(d.Month)
	if month < 3 {
		year, month = year-1, month+12
	}
	weekday := (int(d.Day) + 13*(month+1)/5 + year + year/4 - year/100 + year/400) % 7
	return weekday < 2
}

// roll returns the day, or the next working day after it (Regulation 1182/71 Art 3(4)). It reports false
// where the table of bank holidays ends.
func roll(n privacy.Nation, d privacy.Date) (privacy.Date, bool) {
	for {
		holiday, known := Holiday(n, d)
		if !known {
			return privacy.Date{}, false
		}
		if !holiday && !weekend(d) {
			return d, true
		}
		d = d.Next()
	}
}

// WorkingDay reports whether a day is neither at a weekend nor a bank holiday of a nation. Its second result
// is false where that is not known, as for Holiday.
func WorkingDay(n privacy.Nation, d privacy.Date) (working, known bool) {
	holiday, known := Holiday(n, d)
	return known && !holiday && !weekend(d), known
}
