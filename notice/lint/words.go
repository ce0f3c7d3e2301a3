package lint

import "github.com/plainrights/plainrights/notice/say"

// The forms of the words of a check.
const (
	formWrong = iota
	formMend
)

// Wrong says what is wrong where a check finds something, in a sentence; "" of a code that no check has.
func Wrong(v say.Voice, code string) string { return v.Of(&catalogue, &checkFamily, code, formWrong) }

// Mend says what mends it; "" of a code that no check has.
func Mend(v say.Voice, code string) string { return v.Of(&catalogue, &checkFamily, code, formMend) }

// Catalogue returns the words of the checks with their keys, for whoever replaces or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "lint", Catalogue: &catalogue, Keys: catalogueKeys}
}
