package serve

import (
	"time"

	"github.com/plainrights/plainrights/privacy"
)

// Today returns the day by the clock of this machine, as it is in London where that is known and else by
// universal time. It is for Options.AsAt, so that pages say by when a council must answer a request made today.
func Today() privacy.Date { return day(time.Now()) }

func day(now time.Time) privacy.Date {
	now = now.UTC()
	if london, err := time.LoadLocation("Europe/London"); err == nil {
		now = now.In(london)
	}
	return privacy.NewDate(now.Year(), int(now.Month()), now.Day())
}
