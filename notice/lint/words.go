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

// Ask is what to ask the data protection officer about what a check finds, in a sentence; "" of a check whose findings
// somebody else mends.
func Ask(v say.Voice, code string) string { return v.Of(&catalogue, &askFamily, code, 0) }

// Catalogue returns the words of the checks with their keys, for whoever replaces or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "lint", Catalogue: &catalogue, Keys: catalogueKeys}
}
