package privacy

import "strings"

// Citation is a pinpoint in an instrument. The zero Citation cites nothing. As text, and so in JSON, it is what String
// returns.
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

// String returns the short form, and with it the period if the citation has one, as "Art 22 (until 2026-02-05)"; ""
// where c cites nothing.
func (c Citation) String() string {
	out := c.Short()
	switch from, until := c.Force.From.String(), c.Force.Until.String(); {
	case out == "":
	case from != "" && until != "":
		out += fromMark + from + " until " + until + ")"
	case from != "":
		out += fromMark + from + ")"
	case until != "":
		out += untilMark + until + ")"
	}
	return out
}

// What String puts before the days of a period.
const (
	fromMark  = " (from "
	untilMark = " (until "
)

// MarshalText returns what String does; nothing where c cites nothing. Its error is always nil.
func (c Citation) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what String returns; its error is a *TextError for any other text, the empty text included.
func (c *Citation) UnmarshalText(text []byte) error {
	got, ok := parseCitation(string(text))
	if !ok {
		return &TextError{Set: "citation", Text: string(text)}
	}
	*c = got
	return nil
}

func parseCitation(text string) (c Citation, ok bool) {
	if i := max(strings.LastIndex(text, fromMark), strings.LastIndex(text, untilMark)); i >= 0 {
		if c.Force, ok = parsePeriod(text[i:]); !ok {
			return Citation{}, false
		}
		text = text[:i]
	}
	for _, i := range Instruments() {
		rest, found := strings.CutPrefix(text, i.Short())
		if found && rest == "" {
			c.Instrument = i
			return c, true
		}
		if provision, found := strings.CutPrefix(rest, " "); found && len(rest) < len(text) && i != UKGDPR &&
			i != DPA2018 {
			c.Instrument, c.Provision = i, provision
			return c, true
		}
	}
	w, rest := firstWord(text)
	switch recital := strings.HasPrefix(text, "Recital "); {
	case strings.HasSuffix(text, " "):
		return Citation{}, false
	case recital || strings.HasPrefix(w.long, "Article") || w.path == annexPath:
		c.Instrument = UKGDPR
	case w.short == "" || rest == "":
		return Citation{}, false
	default:
		c.Instrument = DPA2018
	}
	c.Provision = text
	return c, true
}

// parsePeriod reads " (from D)", " (until D)" and " (from D until D)".
func parsePeriod(text string) (p Period, ok bool) {
	text, ok = strings.CutSuffix(text, ")")
	if until, found := strings.CutPrefix(text, untilMark); found && ok {
		p.Until, ok = parseDate(until)
		return p, ok
	}
	from, until, both := strings.Cut(strings.TrimPrefix(text, fromMark), " until ")
	if both && ok {
		p.Until, ok = parseDate(until)
	}
	if ok {
		p.From, ok = parseDate(from)
	}
	return p, ok
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
