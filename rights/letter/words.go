package letter

import "github.com/plainrights/plainrights/notice/say"

// Catalogue is the words of letters, for whoever replaces some of them: see say.Voice.With.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "letter", Catalogue: &catalogue, Keys: catalogueKeys}
}
