package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Title is what the person wants to do with a right, as "See your information"; "" for no right.
func Title(voice say.Voice, right privacy.Right) string {
	return voice.Of(&catalogue, &rightFamily, right.String(), rightTitle)
}

// StaleWords says that what is told of the law here may be out of date, for a day of which Stale is true.
func StaleWords(voice say.Voice) string { return voice.Text(&catalogue, phraseStale) }

// CiteShort is the short form of a citation in a language, as "Art 17(1)(a)" or "Erthygl 17(1)(a)".
func CiteShort(voice say.Voice, c *privacy.Citation) string {
	if c == nil {
		c = &privacy.Citation{}
	}
	named := instrument(voice, c.Instrument, citeShort)
	if named == "" || c.Provision == "" {
		return provision(voice, c.Short(), citeShort)
	}
	return put(named, "{provision}", provision(voice, c.Provision, citeShort))
}

// CiteLong is the long form of a citation in a language, beginning with a capital; "" where it cites nothing. The names
// of instruments are English ones, as they were made, but for those that public bodies call by a name in the language.
func CiteLong(voice say.Voice, c *privacy.Citation) string { return capital(CiteWithin(voice, c)) }

// CiteWithin is the same as it stands within a sentence, as "section 45 of the Data Protection Act 2018".
func CiteWithin(voice say.Voice, c *privacy.Citation) string {
	if c == nil {
		c = &privacy.Citation{}
	}
	if c.IsZero() {
		return ""
	}
	out := instrument(voice, c.Instrument, citeLong)
	if out == "" {
		out = c.Instrument.Long()
	}
	if c.Provision != "" {
		of := put(voice.Text(&catalogue, jointCitation), "{instrument}", out)
		out = put(of, "{provision}", provision(voice, c.Provision, citeLong))
	}
	if c.Force.Ended() {
		ended := put(voice.Text(&catalogue, jointEnded), "{date}", Date(voice, c.Force.Until))
		out = put(ended, "{citation}", out)
	}
	return out
}

// ProvisionLong is the provision of a citation in its long form in a language, as it stands within a sentence and
// without the instrument, as "Article 17(1)(a)"; "" where it has none.
func ProvisionLong(voice say.Voice, c *privacy.Citation) string {
	if c == nil {
		c = &privacy.Citation{}
	}
	return provision(voice, c.Provision, citeLong)
}

// instrument is the name of an instrument in a form; "" where it has none in the tables.
func instrument(voice say.Voice, i privacy.Instrument, form int) string {
	return voice.Of(&catalogue, &instrumentFamily, i.String(), form)
}

// provision says each abbreviation of a provision in a language: it is known by how it is written in English, with its
// number in the place of {n}.
func provision(voice say.Voice, text string, form int) string {
	out := ""
	for _, part := range strings.SplitAfter(text, " ") {
		out += pinpoint(voice, part, form)
	}
	return out
}

func pinpoint(voice say.Voice, part string, form int) string {
	code := provisionFamily.First // the first form of one code after another, which is sooner found than each by name
	for range provisionFamily.Each {
		before, _, _ := strings.Cut(say.Voice{}.Text(&catalogue, code+citeShort), "{n}")
		if n, ok := strings.CutPrefix(part, before); ok {
			return put(voice.Text(&catalogue, code+say.Word(form)), "{n}", n)
		}
		code += say.Word(provisionFamily.Forms)
	}
	return part
}

// capital returns s with a capital letter first.
func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(rune(s[0]-'a'+'A')) + s[1:]
}
