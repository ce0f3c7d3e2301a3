package letter

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
)

// Calendar returns an entry for a calendar (RFC 5545) on the day by which an answer is due, with a reminder on
// the morning after; "" for no day. It names neither council nor service, and the right only tells it of a
// complaint, of which by that day only the receipt is due. stamp is the day that it was made for, as that of the
// request.
func Calendar(lang notice.Language, right privacy.Right, due, stamp privacy.Date) string {
	due, stamp = day(due), day(stamp)
	if due.IsZero() {
		return ""
	}
	if stamp.IsZero() {
		stamp = due
	}
	of, title, means := "request", phraseReminder, phraseReminderMeans
	if deadline.Received(right) {
		of, title, means = "complaint", phraseReminderHave, phraseReminderHaveMeans
	}
	var out strings.Builder
	for _, line := range [...]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//plainrights//plainrights//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
		// an entry with the same UID takes its place
		"UID:" + basic(stamp) + "-" + basic(due) + "-" + of + "@plainrights.invalid",
		"DTSTAMP:" + basic(stamp) + "T000000Z",
		"DTSTART;VALUE=DATE:" + basic(due),
		"DTEND;VALUE=DATE:" + basic(due.Next()),
		"SUMMARY:" + phrases[title].in(lang),
		"DESCRIPTION:" + phrases[means].in(lang),
		"TRANSP:TRANSPARENT",
		"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + phrases[title].in(lang), "TRIGGER:PT33H", "END:VALARM",
		"END:VEVENT", "END:VCALENDAR",
	} {
		fold(&out, line)
	}
	return out.String()
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
