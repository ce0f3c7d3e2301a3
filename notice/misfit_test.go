package notice_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestMisfitsAreErrors tests that errors.As finds the first misfit, and errors.Is one of a kind, however they are
// wrapped.
func TestMisfitsAreErrors(t *testing.T) {
	_, err := notice.Parse([]byte(`{"$schema": "urn:plainrights:notice:1", "titel": "T", "nation": "England"}`))
	err = fmt.Errorf("wrapped: %w", err)
	var first notice.Misfit
	if !errors.As(err, &first) || first.Pointer != "/id" {
		t.Errorf("the first is %v", first)
	}
	for target, want := range map[notice.Code]bool{
		notice.CodeUnknownMember: true, notice.CodeBadValue: true, notice.CodeMissingMember: true,
		notice.CodeTooLarge: false,
	} {
		if got := errors.Is(err, notice.Misfit{Code: target}); got != want {
			t.Errorf("%s: %v", target, got)
		}
	}
	if errors.Is(err, notice.Misfit{Code: notice.CodeBadValue, Pointer: "/title"}) {
		t.Error("a target that says more is not a kind")
	}
}

// TestMisfitAsJSON tests that a service can tell its caller each misfit in the spelling of documents.
func TestMisfitAsJSON(t *testing.T) {
	_, err := notice.Parse([]byte(`{"$schema": 1}`))
	var misfits notice.Misfits
	if !errors.As(err, &misfits) {
		t.Fatal(err)
	}
	got, err := json.Marshal(misfits[len(misfits)-1])
	const want = `{"code":"wrong-type","pointer":"/$schema","line":1,"column":13,"value":"number","want":["a string, as \"urn:plainrights:notice:1\""]}`
	if err != nil || string(got) != want {
		t.Errorf("%s, %v; want %s", got, err, want)
	}
}

// TestNamesOfLevels tests that what is printed of a level or of a split is its name, and of any other number nothing.
func TestNamesOfLevels(t *testing.T) {
	got := fmt.Sprint(notice.LevelNone, notice.LevelNotice, notice.LevelActivity, notice.LevelPurpose, notice.Level(4),
		"|", notice.NotSplit, notice.SplitByArea, notice.SplitByRecords, notice.Split(3), "|")
	if want := "none notice activity purpose |none area records |"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestDecidersAsJSON tests that what a decider is as such and what its part in the use is are spelt as in documents,
// each once.
func TestDecidersAsJSON(t *testing.T) {
	n := notice.New("n", "N", notice.English, privacy.NationEngland, northtown())
	n.Add(emptying())
	n.Activities[0].Roles = []notice.Part{{Controller: "council", Role: notice.RoleJoint, Area: "In the north"}}
	got, err := json.Marshal(n.Holders(&n.Activities[0]))
	const want = `[{"id":"council","name":"Northtown Council","kind":"council","public_authority":"yes","role":"joint","area":"In the north"}]`
	if err != nil || string(got) != want {
		t.Errorf("%s, %v; want %s", got, err, want)
	}
}
