package deadline

import "github.com/plainrights/plainrights/privacy"

// The years of the table of bank holidays. A day outside them is refused, not guessed.
const (
	firstYear = 2018
	lastYear  = 2028
)

// calendar is the bank holidays of a part of the United Kingdom: of each year their months and days.
type calendar [lastYear - firstYear + 1]string

// The bank holidays, substitute days included, from the feed that GOV.UK publishes (a copy of
// 7 August 2026, compared in a test with the rules of the Banking and Financial Dealings Act 1971 and
// the royal proclamations). Holidays that a council keeps on its own, as many in Scotland do, are none.
var (
	englandAndWales = calendar{
		2018 - firstYear: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
		2019 - firstYear: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
		2020 - firstYear: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
		2021 - firstYear: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
		2022 - firstYear: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
		2023 - firstYear: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
		2024 - firstYear: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
		2025 - firstYear: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
		2026 - firstYear: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
		2027 - firstYear: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
		2028 - firstYear: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
	}
	// 15 June 2026 was a bank holiday in Scotland alone, by a proclamation that is not in that copy.
	scotland = calendar{
		2018 - firstYear: "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
		2019 - firstYear: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
		2020 - firstYear: "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
		2021 - firstYear: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
		2022 - firstYear: "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
		2023 - firstYear: "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
		2024 - firstYear: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
		2025 - firstYear: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
		2026 - firstYear: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
		2027 - firstYear: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
		2028 - firstYear: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
	}
	northernIreland = calendar{
		2018 - firstYear: "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
		2019 - firstYear: "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
		2020 - firstYear: "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
		2021 - firstYear: "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
		2022 - firstYear: "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
		2023 - firstYear: "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
		2024 - firstYear: "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
		2025 - firstYear: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
		2026 - firstYear: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
		2027 - firstYear: "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
		2028 - firstYear: "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
	}
)

// calendarOf is the calendar of the nation where the council acts; nil if n is none. Neither the Acts nor
// the ICO say expressly whose holidays count; this is the reading of Regulation 1182/71 Art 2(1).
func calendarOf(n privacy.Nation) *calendar {
	switch n {
	case privacy.NationEngland, privacy.NationWales:
		return &englandAndWales
	case privacy.NationScotland:
		return &scotland
	case privacy.NationNorthernIreland:
		return &northernIreland
	}
	return nil
}

// Holiday reports whether a day is a bank holiday of a nation. Its second result is false where that is not
// known: for a nation or a day that is none, and before 2018 and after 2028.
func Holiday(n privacy.Nation, d privacy.Date) (holiday, known bool) {
	c := calendarOf(n)
	if c == nil || !inTable(d) || !d.Valid() {
		return false, false
	}
	days, day := c[d.Year-firstYear], d.String()[len("2018-"):]
	for ; len(days) >= len(day); days = days[min(len(day)+1, len(days)):] {
		if days[:len(day)] == day {
			return true, true
		}
	}
	return false, true
}

// inTable reports whether the table has the year of a day.
func inTable(d privacy.Date) bool { return d.Year >= firstYear && d.Year <= lastYear }
