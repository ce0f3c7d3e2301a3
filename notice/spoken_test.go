package notice_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestC03SplitByRecords tests that a use of which a council decides over some records, and an officer over others, is
// not said to be the council's.
func TestC03SplitByRecords(t *testing.T) {
	n := noticetest.Council(t, "authors/registrars")
	for i := range n.Activities {
		a := &n.Activities[i]
		// the superintendent registrar and the Registrar General, and the council for some
		want := notice.ControllerOther
		if a.ID == "civil-partnerships" {
			want = notice.ControllerCouncil
		}
		if got := n.SpokenOf(a); got != want {
			t.Errorf("%s: %s, want %s", a.ID, got, want)
		}
	}
	if n = noticetest.Council(t, "authors/youth-justice"); n.SpokenOf(&n.Activities[0]) != notice.ControllerCouncil {
		t.Error("four councils, by area, are councils")
	}
}
