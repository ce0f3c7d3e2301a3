package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Title is what the person wants to do with a right, as "See your information"; "" for no right.
func Title(voice say.Voice, right privacy.Right) string {
	if !right.Valid() {
		return ""
	}
	return rightsInWords[right].title.in(voice)
}

// StaleWords says that what is told of the law here may be out of date, for a day of which Stale is true.
func StaleWords(voice say.Voice) string { return phraseStale.in(voice) }

// CiteShort is the short form of a citation in a language, as "Art 17(1)(a)" or "Erthygl 17(1)(a)".
func CiteShort(voice say.Voice, c *privacy.Citation) string {
	if voice.Language() != notice.Welsh {
		return c.Short()
	}
	name := instrumentInWelsh(c.Instrument)
	if name == "" || c.Provision == "" || c.Instrument == privacy.UKGDPR || c.Instrument == privacy.DPA2018 {
		return provisionInWelsh(c.Short())
	}
	return provisionInWelsh(c.Provision) + ", " + name // of which no abbreviation is known to Welsh readers
}

// instrumentInWelsh is the name by which public bodies call an instrument in Welsh; "" where that is not known.
func instrumentInWelsh(i privacy.Instrument) string {
	switch i {
	case privacy.UKGDPR:
		return "Rheoliad Cyffredinol ar Ddiogelu Data y DU"
	case privacy.DPA2018:
		return "Deddf Diogelu Data 2018"
	case privacy.FOIA2000:
		return "Deddf Rhyddid Gwybodaeth 2000"
	case privacy.FOISA2002:
		return "Deddf Rhyddid Gwybodaeth (Yr Alban) 2002"
	case privacy.ACA2002:
		return "Deddf Mabwysiadu a Phlant 2002"
	case privacy.ACSA2007:
		return "Deddf Mabwysiadu a Phlant (Yr Alban) 2007"
	case privacy.AHRA1990:
		return "Deddf Mynediad at Gofnodion Iechyd 1990"
	}
	return ""
}

// CiteLong is the long form of a citation in a language, beginning with a capital. The names of
// instruments are English ones, as they were made, but for those that public bodies call by a Welsh name.
func CiteLong(voice say.Voice, c *privacy.Citation) string {
	if voice.Language() != notice.Welsh {
		return capital(c.Long())
	}
	name, provision := instrumentInWelsh(c.Instrument), provisionInWelsh(c.Provision)
	if name == "" {
		name = c.Instrument.Long()
	}
	if provision != "" {
		name = provision + ", " + name
	}
	if c.Force.Ended() {
		name += ", fel yr oedd cyn " + Date(voice, c.Force.Until)
	}
	return capital(name)
}

// provisionWords are the abbreviations of provisions, each with its Welsh, the longer before the shorter
// that it begins with.
var provisionWords = [...][2]string{
	{
		"Arts ",
		"Erthyglau ",
	}, {"and ", "a "}, {"Art ", "Erthygl "}, {"ss.", "adrannau "}, {"s.", "adran "}, {"Sch ", "Atodlen "},
	{
		"Annex ",
		"Atodiad ",
	}, {"Recital ", "Cronicliad "}, {"paras ", "paragraffau "}, {"para ", "paragraff "}, {"regs ", "rheoliadau "}, {"reg ", "rheoliad "}, {"Part ", "Rhan "},
}

func provisionInWelsh(provision string) string {
	out := ""
	for _, part := range strings.SplitAfter(provision, " ") {
		for i := range provisionWords {
			if rest, ok := strings.CutPrefix(part, provisionWords[i][0]); ok {
				part = provisionWords[i][1] + rest
				break
			}
		}
		out += part
	}
	return out
}

// capital returns s with a capital letter first.
func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(rune(s[0]-'a'+'A')) + s[1:]
}
