package element_test

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"testing"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// A calendar that knows RFC 5545 reads our entries: each begins at nine in London on the first late day, in summer time
// and outside of it, with an alarm as it begins.
func TestCalendarReadsEntries(t *testing.T) {
	t.Parallel()
	needs(t, "ical.js")
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	var entries []struct{ Content, Begins string }
	for day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2028; day = day.AddDate(0, 0, 1) {
		due := privacy.NewDate(day.Year(), int(day.Month()), day.Day())
		late := time.Date(day.Year(), day.Month(), day.Day()+1, 9, 0, 0, 0, london)
		for _, lang := range notice.Languages() {
			for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightComplainController} {
				entries = append(entries, struct{ Content, Begins string }{
					letter.Calendar(say.Must(lang), right, due, privacy.Date{}),
					late.UTC().Format("2006-01-02T15:04:05.000Z"),
				})
			}
		}
	}
	in, err := json.Marshal(entries)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "test/calendar.mjs")
	cmd.Stdin = bytes.NewReader(in)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %.2000s", err, out)
	}
}
