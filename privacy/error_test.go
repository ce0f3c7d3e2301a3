package privacy_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// An error says all that it knows, in one order.
func TestErrorSaysAllItKnows(t *testing.T) {
	whole := &privacy.Error{
		Code:  privacy.ErrorUnknownID,
		At:    "rights: only",
		Value: "cctvv",
		Want:  []string{"cctv", "bins"},
		Do:    "correct the id",
		Err:   fs.ErrNotExist,
	}
	for want, e := range map[string]*privacy.Error{
		`rights: only: unknown-id: "cctvv": wanted cctv or bins: file does not exist; correct the id`: whole,
		`serve: Options.Notices: missing; give one`:                                                   {Code: privacy.ErrorMissing, At: "serve: Options.Notices", Do: "give one"},
	} {
		if got := e.Error(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if !errors.Is(whole, fs.ErrNotExist) {
		t.Error("what went wrong below is not reached")
	}
	if !errors.Is(whole, &privacy.Error{Code: privacy.ErrorUnknownID}) ||
		errors.Is(whole, &privacy.Error{Code: privacy.ErrorMissing}) {
		t.Error("a kind is not asked for by its code")
	}
	if errors.Is(whole, &privacy.Error{Code: privacy.ErrorUnknownID, Value: "bins"}) {
		t.Error("another error of the same kind is taken for this one")
	}
}

// Codes are each there once, and are what a program may write into its own documents.
func TestErrorCodes(t *testing.T) {
	seen := map[privacy.ErrorCode]bool{}
	for _, code := range privacy.ErrorCodes() {
		if seen[code] || code == "" || strings.Trim(string(code), "abcdefghijklmnopqrstuvwxyz-") != "" {
			t.Errorf("%q", code)
		}
		seen[code] = true
	}
	if len(seen) != 12 {
		t.Errorf("%d codes: add a new one to this count, and take none away", len(seen))
	}
}
