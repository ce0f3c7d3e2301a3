package notice_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// An id that no activity has is told, with those that it may be a slip for, and never more than five.
func TestActivityThatThereIsNot(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for id, want := range map[notice.ID]string{"cctvv": "cctv", "housing-help": "", "x": string(n.Activities[0].ID)} {
		a, err := n.Activity(id)
		var e *privacy.Error
		if a != nil || !errors.As(err, &e) || e.Code != privacy.ErrorUnknownID || e.Value != string(id) {
			t.Fatalf("%s: %v", id, err)
		}
		if len(e.Want) == 0 || len(e.Want) > 5 || want != "" && e.Want[0] != want {
			t.Errorf("%s: %q", id, e.Want)
		}
		for _, other := range e.Want {
			if !slices.ContainsFunc(n.Activities, func(a notice.Activity) bool { return string(a.ID) == other }) {
				t.Errorf("%s: %q is not there either", id, other)
			}
			if id == "housing-help" && !strings.Contains(other, "hous") {
				t.Errorf("%s: %q is not like it", id, other)
			}
		}
	}
	if a, err := n.Activity("cctv"); err != nil || a.ID != "cctv" {
		t.Errorf("%v, %v", a, err)
	}
	if _, err := new(notice.Notice).Activity("cctv"); err == nil {
		t.Error("a notice of nothing has cctv")
	}
}

// A language that no package has words in is told, with those that there are.
func TestLanguageThatThereIsNot(t *testing.T) {
	for _, lang := range notice.Languages() {
		if err := lang.Check(); err != nil {
			t.Errorf("%s: %v", lang, err)
		}
	}
	for _, lang := range []notice.Language{"", "fr", "EN"} {
		err := lang.Check()
		if e := new(privacy.Error); !errors.As(err, &e) || e.Code != privacy.ErrorUnknownLanguage ||
			len(e.Want) != len(notice.Languages()) {
			t.Errorf("%q: %v", lang, err)
		}
	}
}
