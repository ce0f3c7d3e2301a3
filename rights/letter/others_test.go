package letter_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// TestC02LettersNameWhoElseDecides tests that a letter about uses over which several bodies decide says how to reach those
// that it is not to: the registrars of births and deaths, beside the borough.
func TestC02LettersNameWhoElseDecides(t *testing.T) {
	var n *notice.Notice
	for _, one := range noticetest.Every(t) {
		if one.ID == "barking-and-dagenham-registrars" {
			n = one
		}
	}
	if n == nil {
		t.Fatal("there is no such notice")
	}
	several := 0
	for i := range n.Activities {
		a := &n.Activities[i]
		grounds := rights.Assess(n, privacy.Date{}, nil, a).Activities[0].Grounds
		l := letter.Write(notice.English, &letter.Brief{Right: privacy.RightAccess, Notice: n, Activity: a, Grounds: grounds})
		for _, o := range l.Others {
			several++
			if o.Name == l.To[0] || o.Email == "" && o.Link == "" && o.Phone == "" && len(o.Post) == 0 {
				t.Errorf("%s: %+v beside %v", a.ID, o, l.To)
			}
		}
	}
	if several < 2 {
		t.Errorf("only %d others", several)
	}
	leeds := noticetest.Council(t, "leeds")
	a := &leeds.Activities[0]
	l := letter.Write(notice.English, &letter.Brief{Right: privacy.RightAccess, Notice: leeds, Activity: a, Grounds: rights.Assess(leeds, privacy.Date{}, nil, a).Activities[0].Grounds})
	if len(l.Others) != 0 {
		t.Errorf("one body decides, and there are others: %+v", l.Others)
	}
}
