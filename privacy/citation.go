package privacy

import "strings"

// Citation is a pinpoint in an instrument. The zero Citation cites nothing.
type Citation struct {
	Instrument Instrument
	Provision  string // as "Art 17(1)(a)", "s.164A", "Sch 2 para 2(1)", "reg 6"
	Force      Period // when the provision said what it is cited for; zero: throughout
}

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c.Instrument == 0 }

// Short returns the short form: the provision alone for the UK GDPR and the DPA 2018, whose
// provisions cannot be confused, and with the instrument's short name before it for any other.
func (c Citation) Short() string {
	switch c.Instrument {
	case 0, UKGDPR, DPA2018:
		return c.Provision
	}
	return c.Instrument.Short() + " " + c.Provision
}

// words are the abbreviations of provisions, the longer before the shorter that it begins with,
// each with its long form and its path segment on legislation.gov.uk.
var words = [...]struct{ short, long, path string }{
	{"Arts ", "Articles ", "/article/"}, {"Art ", "Article ", "/article/"},
	{"ss.", "sections ", "/section/"}, {"s.", "section ", "/section/"},
	{"Sch ", "Schedule ", "/schedule/"}, {"Annex ", "Annex ", "/annex/"},
	{"paras ", "paragraphs ", "/paragraph/"}, {"para ", "paragraph ", "/paragraph/"},
	{"regs ", "regulations ", "/regulation/"}, {"reg ", "regulation ", "/regulation/"},
	{"Part ", "Part ", "/part/"},
}

// Long returns the long form, as "Article 17(1)(a) of the UK General Data Protection Regulation".
func (c Citation) Long() string {
	if c.IsZero() {
		return ""
	}
	out := c.Instrument.Long()
	if c.Provision != "" {
		out = expand(c.Provision) + " of the " + out
	}
	if c.Force.Ended() {
		out += ", as it stood before " + c.Force.Until.String()
	}
	return out
}

func expand(provision string) string {
	out := ""
	for _, word := range strings.SplitAfter(provision, " ") {
		for _, w := range words {
			if rest, ok := strings.CutPrefix(word, w.short); ok {
				word = w.long + rest
				break
			}
		}
		out += word
	}
	return out
}

// URL returns the address of the provision on legislation.gov.uk: of its last day where it has ended.
func (c Citation) URL() string {
	if c.IsZero() {
		return ""
	}
	url := c.Instrument.URL() + path(c.Provision)
	if c.Force.Ended() {
		url += "/" + c.Force.Until.Previous().String()
	}
	return url
}

// path returns the path of the first whole article, section or paragraph that a provision names:
// legislation.gov.uk does not give every subdivision an address of its own.
func path(provision string) string {
	out := ""
next:
	for provision != "" {
		for _, w := range words {
			if rest, ok := strings.CutPrefix(provision, w.short); ok {
				n := numberLength(rest)
				out += w.path + rest[:n]
				provision = strings.TrimPrefix(rest[n:], " ")
				continue next
			}
		}
		break
	}
	return out
}

// numberLength returns the length of the number that s begins with, as "22A" or "2".
func numberLength(s string) int {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] >= 'A' && s[n] <= 'Z') {
		n++
	}
	return n
}
