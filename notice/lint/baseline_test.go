package lint

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

var later = privacy.NewDate(2027, 6, 30)

// TestBaselineSurvivesEdits: one made before activities are put in another order, one fault mended and another made
// names exactly one that is gone and one that is new.
func TestBaselineSurvivesEdits(t *testing.T) {
	for _, council := range noticetest.Names() {
		n := noticetest.Council(t, council)
		before := Run(n, today)
		b := SetAll(before, "as published", "A. Officer", later)
		data, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		if b, err = ReadBaseline(data); err != nil {
			t.Fatal(err)
		}
		slices.Reverse(n.Activities)
		for i := range n.Activities {
			slices.Reverse(n.Activities[i].Purposes)
		}
		c := b.Compare(Run(n, today), today)
		if len(c.New)+len(c.Gone)+len(c.Ended) > 0 || len(c.Aside) != len(before) {
			t.Errorf("%s in another order: new %v, gone %v", council, c.New, c.Gone)
		}
		n.Common.Transfers = notice.Transfers{Statement: notice.Statement{Said: notice.None}} // mended
		if council == "leeds" {
			n.Common.Exercise.Identity.Items = nil
			n.Common.Transfers = noticetest.Council(t, council).Common.Transfers
		}
		n.Controllers[0].Name = "Kettering Borough Council" // made
		c = b.Compare(Run(n, today), today)
		if len(c.New) != 1 || c.New[0].Code != "ORG006" || len(c.Gone) != 1 {
			t.Errorf("%s: new %v, gone %v", council, c.New, c.Gone)
		}
	}
}

// TestBaselineEnds: what is set aside counts again from its day, and two faults of one key need two lines.
func TestBaselineEnds(t *testing.T) {
	n := sound(t)
	law(n).Years = nil
	found := Run(n, today)
	b := SetAll(found, "waits for the council", "A. Officer", later)
	if c := b.Compare(found, later.Previous()); len(c.Aside) != 1 || len(c.New) != 0 {
		t.Errorf("the day before: %v", c)
	}
	if c := b.Compare(found, later); len(c.New) != 1 || len(c.Ended) != 1 || len(c.Gone)+len(c.Aside) != 0 {
		t.Errorf("on its day: %v", c)
	}
	if c := b.Compare(append(found, found...), today); len(c.New) != 1 || len(c.Aside) != 1 {
		t.Errorf("twice: %v", c)
	}
}

func TestBaselineIsRead(t *testing.T) {
	for name, bad := range map[string]string{
		"nothing": "", "no JSON": "{", "another member": `{"ignore": []}`, "more": `{"set_aside": []} {}`,
		"no reason":   `{"set_aside": [{"finding": "x", "reason": " ", "by": "A", "until": "2027-01-01"}]}`,
		"no person":   `{"set_aside": [{"finding": "x", "reason": "y", "until": "2027-01-01"}]}`,
		"no day":      `{"set_aside": [{"finding": "x", "reason": "y", "by": "A"}]}`,
		"no finding":  `{"set_aside": [{"reason": "y", "by": "A", "until": "2027-01-01"}]}`,
		"no such day": `{"set_aside": [{"finding": "x", "reason": "y", "by": "A", "until": "2027-02-30"}]}`,
	} {
		if _, err := ReadBaseline([]byte(bad)); !errors.Is(err, &privacy.Error{Code: privacy.ErrorBadValue}) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestBaselineOfSeveral: a finding of one notice of several has its id in its key, which tells whose it is.
func TestBaselineOfSeveral(t *testing.T) {
	f := Finding{Code: "RET001", Notice: "parish", Path: "/activities/hall/retention/2", Value: "a / b"}
	if want := "RET001 parish/activities/hall/retention/* a / b"; f.Key() != want {
		t.Errorf("%q, want %q", f.Key(), want)
	}
	for key, want := range map[string]notice.ID{
		f.Key(): "parish", "RET001 /activities/hall a": "", "TXT003  Both / and more.": "", "": "",
		"RGT002 parish/common/rights/items": "parish",
	} {
		if s := (SetAside{Finding: key}); s.Notice() != want {
			t.Errorf("%q is of %q, want %q", key, s.Notice(), want)
		}
	}
}
