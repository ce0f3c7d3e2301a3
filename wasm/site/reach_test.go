package site

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestWarnsOfANoticeWithoutAWayToAsk: its author is warned when the site is built, unless there is a contact for the
// whole council; of a notice that gives a way nothing is said.
func TestWarnsOfANoticeWithoutAWayToAsk(t *testing.T) {
	var told []string
	o := Options{Out: "x", Progress: func(step string) { told = append(told, step) }}
	for _, name := range []string{"leeds", "peterborough"} {
		o.Notices = append(o.Notices, Document{notice: noticetest.Council(t, name)})
	}
	o.warnUnreachable()
	if len(told) != 1 || !strings.HasPrefix(told[0], "WARNING: peterborough gives no way to ask about ") {
		t.Errorf("%q", told)
	}
	told = nil
	o.Contact = "rights@peterborough.example"
	o.warnUnreachable()
	if len(told) > 0 {
		t.Errorf("with a contact: %q", told)
	}
	for _, at := range []string{"0113 222 4444", "http://council.example"} {
		o.Contact = at
		if err := o.check(); err == nil || !strings.Contains(err.Error(), "Contact") {
			t.Errorf("%q is no way to reach anybody: %v", at, err)
		}
	}
}
