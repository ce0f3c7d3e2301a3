package notice

import (
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/privacy"
)

// SchemaID is the value of $schema in a notice. It names the format; it is not an address. In its place a document may
// have the address of the schema, from which editors complete what is typed and show what each member says: any that
// ends with the name SchemaFile, as "../notice.schema.json".
const (
	SchemaID   = "urn:plainrights:notice:1"
	SchemaFile = "notice.schema.json"
)

// namesSchema reports whether the value of $schema names the format, or is an address of its schema.
func namesSchema(s string) bool {
	folder, ok := strings.CutSuffix(s, SchemaFile)
	return s == SchemaID || ok && len(s) <= 2000 && !strings.ContainsFunc(folder, oddInAddress) &&
		(folder == "" || strings.HasSuffix(folder, "/"))
}

// oddInAddress reports whether a character stands in no address.
func oddInAddress(r rune) bool {
	return r <= ' ' || r >= 0x7f || strings.ContainsRune("\"<>\\^`{|}", r)
}

// ID names a thing within one document: lower-case letters, digits and hyphens, at most 80, a letter first.
type ID string

// UnmarshalText reads an id; its error is a *privacy.TextError.
func (d *ID) UnmarshalText(text []byte) error {
	ok := len(text) > 0 && len(text) <= 80 && text[0] >= 'a' && text[0] <= 'z'
	for _, c := range text {
		ok = ok && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
	}
	if !ok {
		return &privacy.TextError{Set: "id (a letter, then letters a to z, digits and hyphens)", Text: string(text)}
	}
	*d = ID(text)
	return nil
}

// Text is words for people, in the language of the notice: not blank, at most 10,000 characters, no
// control characters. It is never markup.
type Text string

// UnmarshalText reads words; its error is a *privacy.TextError.
func (t *Text) UnmarshalText(text []byte) error {
	s := string(text)
	control := strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 })
	if strings.TrimSpace(s) == "" || control || utf8.RuneCountInString(s) > 10000 {
		return &privacy.TextError{Set: "text (1 to 10,000 characters on one line)", Text: clip(s)}
	}
	*t = Text(s)
	return nil
}

// Phrase is Text that stands inside a sentence: at most 200 characters that follow "after", "until" or "if", as "the
// tenancy ends" or "the end of the tenancy". It begins with none of those words and with no capital but that of a name,
// and ends without a stop. In Welsh it follows "ar ôl", "tan" or "os", with the mutation that the word causes, as
// "diwedd y denantiaeth" after a time and "ddiwedd y denantiaeth" where it is until then.
type Phrase string

// UnmarshalText reads a phrase; its error is a *privacy.TextError.
func (p *Phrase) UnmarshalText(text []byte) error {
	s := string(text)
	err := new(Text).UnmarshalText(text)
	if err != nil || strings.TrimSpace(s) != s || utf8.RuneCountInString(s) > 200 ||
		strings.ContainsAny(s[len(s)-1:], ".,:;!?") ||
		outside(s) {
		return &privacy.TextError{
			Set:  `phrase to follow "after", "until" or "if", without that word, a capital or a stop, as "the tenancy ends"`,
			Text: clip(s),
		}
	}
	*p = Phrase(s)
	return nil
}

// noPhrase are words that begin a sentence, or a phrase that is already in one: of those in small letters, with a
// capital too.
var noPhrase = [...]string{
	"after", "until", "till", "from", "when", "since", "once", "if", "on", "upon", "following", "or", "and", "but",
	"ar ôl", "tan", "hyd", "nes", "pan", "os", "ers", "wedi", "neu", "ond", "ac", "The", "A", "An", "Any", "All",
	"Each", "Every", "You", "Your", "It", "Its", "They", "Their", "This", "That", "We", "Our", "Y", "Yr", "Eich", "Ein",
	"Mae",
}

// outside reports whether text begins as no phrase does.
func outside(s string) bool {
	for _, word := range noPhrase {
		if rest, ok := strings.CutPrefix(s, word); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
		if rest, ok := strings.CutPrefix(s, strings.ToUpper(word[:1])+word[1:]); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	return false
}

// URL is an address that a resident may follow: https, mailto or tel, and no other scheme.
type URL string

// UnmarshalText reads an address; its error is a *privacy.TextError.
func (u *URL) UnmarshalText(text []byte) error {
	s := string(text)
	odd := strings.ContainsFunc(s, oddInAddress)
	ok := false
	for _, scheme := range [...]string{"https://", "mailto:", "tel:"} {
		rest, found := strings.CutPrefix(s, scheme)
		ok = ok || found && rest != "" && rest[0] != '/'
	}
	if !ok || odd || len(s) > 2000 {
		return &privacy.TextError{Set: "address (https://, mailto: or tel:)", Text: clip(s)}
	}
	*u = URL(s)
	return nil
}

// Pointer leads from a notice to something in it, as "/activities/bins/purposes/collect/basis": the names of members
// and, of an item of a list, its id. It is written as a JSON Pointer (RFC 6901) but for the ids in place of numbers, so
// that it leads to the same thing wherever that thing moves in its list. What has no id is not pointed to; the list it
// is in may be.
type Pointer string

// UnmarshalText reads a pointer; its error is a *privacy.TextError.
func (p *Pointer) UnmarshalText(text []byte) error {
	if len(text) == 0 || text[0] != '/' || utf8.RuneCount(text) > 1000 {
		return &privacy.TextError{Set: "pointer (as /activities/bins/title)", Text: clip(string(text))}
	}
	*p = Pointer(text)
	return nil
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
