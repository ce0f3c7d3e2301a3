package letter

import (
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// Calendar returns an entry for a calendar (RFC 5545) at nine on the first day on which an answer is late, the morning
// after it was due, with an alarm as it begins; "" for no due day, and for the last that there is. An alarm that comes
// after its entry began is one that calendars read as so long before. It names neither council nor service, and the
// right only tells it of a complaint, of which by that day only the receipt is due. stamp is the day that it was made
// for, as that of the request.
//
// Nine is by London's clock, of which the law's day is, and is written in universal time: a time of no place would come
// early to a reader further east, and calendars differ in what they take it for; a time of a place brings that place's
// rules along, in more bytes than the rest of the entry, and calendars differ in how they read those.
func Calendar(voice say.Voice, right privacy.Right, due, stamp privacy.Date) string {
	due, stamp = day(due), day(stamp)
	late := due.Next()
	if late.IsZero() {
		return ""
	}
	if stamp.IsZero() {
		stamp = due
	}
	of, title, means := "request", phraseReminder, phraseReminderMeans
	if deadline.Received(right) {
		of, title, means = "complaint", phraseReminderHave, phraseReminderHaveMeans
	}
	says := put(voice.Text(&catalogue, title), "{date}", explain.Date(voice, due))
	at := basic(late) + "T09"
	if summer(late) {
		at = basic(late) + "T08"
	}
	var out strings.Builder
	for _, line := range [...]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//plainrights//plainrights//EN", "CALSCALE:GREGORIAN",
		"BEGIN:VEVENT",
		// an entry with the same UID takes its place
		"UID:" + basic(stamp) + "-" + basic(due) + "-" + of + "@plainrights.invalid",
		"DTSTAMP:" + basic(stamp) + "T000000Z",
		"DTSTART:" + at + "0000Z",
		"DTEND:" + at + "1500Z",
		"SUMMARY:" + says,
		"DESCRIPTION:" + voice.Text(&catalogue, means),
		"TRANSP:TRANSPARENT",
		"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + says, "TRIGGER:PT0S", "END:VALARM",
		"END:VEVENT", "END:VCALENDAR",
	} {
		fold(&out, line)
	}
	return out.String()
}

// summer reports whether at nine on a day London's clock is an hour before universal time: from the last Sunday in
// March until the last in October (Summer Time Act 1972, s 1). It finds those Sundays until 2099.
func summer(d privacy.Date) bool {
	year := int(d.Year)
	weekday := year + year/4
	return !d.Before(privacy.NewDate(year, 3, 31-(weekday+4)%7)) && d.Before(privacy.NewDate(year, 10,
		31-(weekday+1)%7))
}

// basic is a day as 20261224.
func basic(d privacy.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

// fold writes a line of at most 75 bytes, going on in the next with a space before it, and never within a
// character. Commas and semicolons of the words in it have a backslash before them.
func fold(out *strings.Builder, line string) {
	if name, text, ok := strings.Cut(line, ":"); ok && (name == "SUMMARY" || name == "DESCRIPTION") {
		line = name + ":" + strings.ReplaceAll(strings.ReplaceAll(text, ",", "\\,"), ";", "\\;")
	}
	n := 0
	for _, r := range line {
		c := string(r)
		if n+len(c) > 75 {
			out.WriteString("\r\n ")
			n = 1
		}
		out.WriteString(c)
		n += len(c)
	}
	out.WriteString("\r\n")
}
