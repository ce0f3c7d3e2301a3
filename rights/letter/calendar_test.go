package letter

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

func TestCalendar(t *testing.T) {
	for _, lang := range both {
		got := Calendar(lang, privacy.RightAccess, privacy.NewDate(2026, 12, 31), privacy.NewDate(2026, 11, 30))
		if !strings.HasSuffix(got, "\r\n") || strings.Contains(strings.ReplaceAll(got, "\r\n", ""), "\n") {
			t.Errorf("%q", got)
		}
		for _, line := range strings.Split(got, "\r\n") {
			if len(line) > 75 {
				t.Errorf("%d bytes: %s", len(line), line)
			}
		}
		whole := strings.ReplaceAll(got, "\r\n ", "")
		for _, want := range []string{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", "DTSTAMP:20261130T000000Z", "UID:20261130-20261231-request@", "END:VEVENT\r\nEND:VCALENDAR\r\n"} {
			if !strings.Contains(whole, want) {
				t.Errorf("no %q in %s", want, whole)
			}
		}
		if strings.Count(whole, "BEGIN:") != strings.Count(whole, "END:") {
			t.Error("what begins does not end")
		}
	}
	if got := Calendar(notice.English, privacy.RightComplainController, privacy.NewDate(2026, 12, 31), privacy.Date{}); strings.Contains(
		got,
		"answer",
	) ||
		!strings.Contains(got, "that they have it") ||
		!strings.Contains(got, "UID:20261231-20261231-complaint@") {
		t.Error(got)
	}
	if Calendar(notice.English, 0, privacy.Date{}, privacy.Date{}) != "" {
		t.Error("an entry for no day")
	}
}

// An entry is what stands in testdata, to the letter: its reminder is at nine on the morning after (33 hours after the
// day begins), when what it says is true.
func TestCalendarGolden(t *testing.T) {
	for name, right := range map[string]privacy.Right{"request": privacy.RightAccess, "complaint": privacy.RightComplainController} {
		for _, lang := range both {
			got := Calendar(lang, right, privacy.NewDate(2026, 12, 31), privacy.NewDate(2026, 11, 30))
			noticetest.Golden(
				t,
				filepath.Join("testdata", "reminder-"+name+"."+string(lang)+".txt"),
				strings.ReplaceAll(got, "\r\n", "\n"),
				*update,
			)
			if !strings.Contains(got, "TRIGGER:PT33H\r\n") ||
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
	for line, want := range map[string]string{"SUMMARY:a, b; c": "SUMMARY:a\\, b\\; c\r\n", "DESCRIPTION:a,b": "DESCRIPTION:a\\,b\r\n", "DTSTART;VALUE=DATE:20261231": "DTSTART;VALUE=DATE:20261231\r\n"} {
		var out strings.Builder
		if fold(&out, line); out.String() != want {
			t.Errorf("%q", out.String())
		}
	}
}
