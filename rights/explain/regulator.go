package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Regulator returns the name of the regulator of a day in a language, with the short name that people know, as it
// stands in an address; of the latest for the zero Date.
func Regulator(voice say.Voice, day privacy.Date) string {
	return capital(regulator(voice, privacy.RegulatorOn(day), regulatorWithin))
}

// RegulatorPage returns the address of the page, in a language if there is one in it, by which the public complain to a
// regulator; "" if r is not a member of its set.
func RegulatorPage(voice say.Voice, r privacy.Regulator) string {
	return regulator(voice, r, regulatorPage)
}

// RegulatorPhone returns the number to ring in a language about a body in a nation: that of the regulator's office
// there, or of its helpline where the nation is England or not known, or of a line for the language if there is one.
func RegulatorPhone(voice say.Voice, n privacy.Nation) string {
	code := n.String()
	if code == "" {
		code = "unknown"
	}
	return voice.Of(&catalogue, &regulatorPhoneFamily, code, 0)
}

// RegulatorName returns the name of a regulator in a language as it stands without an article, as in a table; "" if r
// is not a member of its set.
func RegulatorName(voice say.Voice, r privacy.Regulator) string {
	return regulator(voice, r, regulatorName)
}

func regulator(voice say.Voice, r privacy.Regulator, form int) string {
	return voice.Of(&catalogue, &regulatorFamily, r.String(), form)
}
