package letter

import (
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

func TestCalendar(t *testing.T) {
	for _, lang := range both {
		got := Calendar(say.Must(lang), privacy.RightAccess, privacy.NewDate(2026, 12, 31), privacy.NewDate(2026, 11,
			30))
		if !strings.HasSuffix(got, "\r\n") || strings.Contains(strings.ReplaceAll(got, "\r\n", ""), "\n") {
			t.Errorf("%q", got)
		}
		for _, line := range strings.Split(got, "\r\n") {
			if len(line) > 75 {
				t.Errorf("%d bytes: %s", len(line), line)
			}
		}
		whole := strings.ReplaceAll(got, "\r\n ", "")
		for _, want := range []string{
			"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "DTSTART:20270101T090000Z\r\n", "DTEND:20270101T091500Z\r\n",
			"DTSTAMP:20261130T000000Z", "UID:20261130-20261231-request@", "END:VEVENT\r\nEND:VCALENDAR\r\n",
		} {
			if !strings.Contains(whole, want) {
				t.Errorf("no %q in %s", want, whole)
			}
		}
		if strings.Count(whole, "BEGIN:") != strings.Count(whole, "\nEND:") {
			t.Error("what begins does not end")
		}
	}
	if got := Calendar(say.Voice{}, privacy.RightComplainController, privacy.NewDate(2026, 12, 31),
		privacy.Date{}); strings.Contains(got, "answer") ||
		!strings.Contains(got, "that they have it") ||
		!strings.Contains(got, "UID:20261231-20261231-complaint@") {
		t.Error(got)
	}
	for _, due := range []privacy.Date{{}, {Year: 9999, Month: 12, Day: 31}} {
		if Calendar(say.Voice{}, 0, due, privacy.Date{}) != "" {
			t.Errorf("an entry for no day, or one without a next: %v", due)
		}
	}
}

// An entry is what stands in testdata, to the letter: it begins at nine on the morning after, when what it says is
// true, and its alarm is as it begins. Outlook reads one that comes later as one that comes so long before.
func TestCalendarGolden(t *testing.T) {
	for name, right := range map[string]privacy.Right{"request": privacy.RightAccess,
		"complaint": privacy.RightComplainController} {
		for _, lang := range both {
			got := Calendar(say.Must(lang), right, privacy.NewDate(2026, 12, 31), privacy.NewDate(2026, 11, 30))
			noticetest.Golden(t, filepath.Join("testdata", "reminder-"+name+"."+string(lang)+".txt"),
				strings.ReplaceAll(got, "\r\n", "\n"), *update)
			if !strings.Contains(got, "TRIGGER:PT0S\r\n") || !strings.Contains(got, "31 ") ||
				strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), "answer, you") {
				t.Errorf("%s: %s", name, got)
			}
		}
	}
}

// A line is folded before it is too long, and never within a character; commas and semicolons of words are marked.
func TestFold(t *testing.T) {
	for pad := range 5 {
		for _, c := range []string{"x", "â", "’", "😀"} {
			line := "X-LINE:" + strings.Repeat("x", pad) + strings.Repeat(c, 150)
			var out strings.Builder
			fold(&out, line)
			for i, part := range strings.Split(strings.TrimSuffix(out.String(), "\r\n"), "\r\n") {
				if len(part) > 75 || !utf8.ValidString(part) || i > 0 && part[0] != ' ' {
					t.Errorf("%d bytes: %q", len(part), part)
				}
			}
			if got := strings.ReplaceAll(out.String(), "\r\n ", ""); got != line+"\r\n" {
				t.Errorf("%q", got)
			}
		}
	}
	for line, want := range map[string]string{"SUMMARY:a, b; c": "SUMMARY:a\\, b\\; c\r\n",
		"DESCRIPTION:a,b": "DESCRIPTION:a\\,b\r\n", "DTSTART;VALUE=DATE:20261231": "DTSTART;VALUE=DATE:20261231\r\n"} {
		var out strings.Builder
		if fold(&out, line); out.String() != want {
			t.Errorf("%q", out.String())
		}
	}
}

// At nine in London it is that in winter and eight in summer by universal time, on every day until 2099.
func TestSummer(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	for at := time.Date(2000, 1, 1, 9, 0, 0, 0, london); at.Year() < 2100; at = at.AddDate(0, 0, 1) {
		if d := privacy.NewDate(at.Year(), int(at.Month()), at.Day()); summer(d) != (at.UTC().Hour() == 8) {
			t.Fatalf("%v: %v", at, summer(d))
		}
	}
}
