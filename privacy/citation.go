package privacy

import "strings"

// Citation is a pinpoint in an instrument. The zero Citation cites nothing.
type Citation struct {
	Instrument Instrument // zero: it cites nothing
	Provision  string     // as "Art 17(1)(a)", "s.164A", "Sch 2 para 2(1)", "reg 6"
	Force      Period     // when the provision said what it is cited for; zero: throughout
}

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c.Instrument == 0 }

// Short returns the short form: the provision alone for the UK GDPR and the DPA 2018, whose
// provisions cannot be confused, and with the instrument's short name before it for any other. It is
// the instrument's short name where there is no provision, and "" where c cites nothing.
func (c Citation) Short() string {
	switch {
	case c.IsZero() || c.Provision == "":
		return c.Instrument.Short()
	case c.Instrument == UKGDPR || c.Instrument == DPA2018:
		return c.Provision
	}
	return c.Instrument.Short() + " " + c.Provision
}

// word is an abbreviation of a provision with its long form and its path segment on
// legislation.gov.uk.
type word struct{ short, long, path string }

const annexPath = "/annex/"

// words are the abbreviations, the longer before the shorter that it begins with.
var words = [...]word{
	{"Arts ", "Articles ", "/article/"}, {"Art ", "Article ", "/article/"},
	{"ss.", "sections ", "/section/"}, {"s.", "section ", "/section/"},
	{"Sch ", "Schedule ", "/schedule/"}, {"Annex ", "Annex ", annexPath},
	{"paras ", "paragraphs ", "/paragraph/"}, {"para ", "paragraph ", "/paragraph/"},
	{"regs ", "regulations ", "/regulation/"}, {"reg ", "regulation ", "/regulation/"},
	{"Part ", "Part ", "/part/"},
}

// Long returns the long form, as "Article 17(1)(a) of the UK General Data Protection Regulation"; ""
// where c cites nothing.
func (c Citation) Long() string {
	if c.IsZero() {
		return ""
	}
	out := c.Instrument.Long()
	if c.Provision != "" {
		out = expand(c.Provision) + " of the " + out
	}
	if c.Force.Ended() {
		out += ", as it stood before " + c.Force.Until.inWords()
	}
	return out
}

func expand(provision string) string {
	out := ""
	for _, part := range strings.SplitAfter(provision, " ") {
		w, rest := firstWord(part)
		out += w.long + rest
	}
	return out
}

// URL returns the address of the provision on legislation.gov.uk, as it stood on its last day where it
// has ended, and of guidance the address of the whole; "" where c cites nothing.
func (c Citation) URL() string {
	if c.IsZero() {
		return ""
	}
	url := c.Instrument.URL()
	if !c.Instrument.Law() {
		return url
	}
	url += path(c.Provision)
	if c.Force.Ended() {
		url += "/" + c.Force.Until.Previous().String()
	}
	return url
}

// path returns the path of the first whole article, section or paragraph that a provision names, and
// of an annex as a whole: legislation.gov.uk does not give every subdivision an address of its own.
func path(provision string) string {
	out := ""
	for {
		w, rest := firstWord(provision)
		if w.path == "" {
			return out
		}
		n := numberLength(rest)
		out += w.path + rest[:n]
		if w.path == annexPath {
			return out
		}
		provision = strings.TrimPrefix(rest[n:], " ")
	}
}

// firstWord returns the abbreviation that a provision begins with and what follows it; the zero word
// where it begins with none.
func firstWord(provision string) (w word, rest string) {
	for _, w := range words {
		if rest, ok := strings.CutPrefix(provision, w.short); ok {
			return w, rest
		}
	}
	return word{}, provision
}

// numberLength returns the length of the number that s begins with, as "22A" or "2".
func numberLength(s string) int {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] >= 'A' && s[n] <= 'Z') {
		n++
	}
	return n
}
