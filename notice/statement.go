package notice

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// Said is whether a notice makes a statement. Its zero is NotStated.
type Said uint8

// The ways of saying or not saying something.
const (
	NotStated     Said = iota // the notice is silent
	Stated                    // it says what follows
	None                      // it says that there is none
	NotApplicable             // it says that the matter does not arise
	Elsewhere                 // it says that another document has it
	// nobody has read yet what it says: the page is cut off, or whoever models it has not got to it
	NotRead
)

var saidCodes = [...]string{"not-stated", "stated", "none", "not-applicable", "elsewhere", "not-read"}

// Saids returns the values, NotStated first.
func Saids() []Said { return append([]Said(nil), saids...) }

var saids = []Said{NotStated, Stated, None, NotApplicable, Elsewhere, NotRead}

// String returns the code.
func (s Said) String() string {
	if int(s) < len(saidCodes) {
		return saidCodes[s]
	}
	return ""
}

// MarshalText returns the code; its error is a *privacy.TextError if s is not one of the five.
func (s Said) MarshalText() ([]byte, error) {
	if int(s) < len(saidCodes) {
		return []byte(saidCodes[s]), nil
	}
	return nil, &privacy.TextError{Set: "way of saying"}
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *Said) UnmarshalText(text []byte) error { return unmarshal(s, text) }

// Statement is the part that all statements share. The zero Statement is one that was not made.
type Statement struct {
	// Whether the notice makes the statement.
	Said Said `json:"said"`
	// What it says, in the words of whoever modelled the notice, not copied from it; of a basis that
	// is not stated, what it says instead.
	Words Text `json:"words,omitempty"`
	// The document that has it, where it is elsewhere.
	Where Link `json:"where,omitzero"`
	// Where it was read; absent: where the activity was, or else the notice.
	Sources []Provenance `json:"sources,omitempty"`
	// The language of the words, where it is not the notice's.
	Language Language `json:"language,omitempty"`
	// Whether the notice says more here that was not read, so that nothing follows from what is missing; absent: it
	// does not.
	Unread privacy.Answer `json:"unread,omitempty"`
}

// Whole reports whether all that the notice says here was read, so that what is missing is not stated.
func (s Statement) Whole() bool { return s.Said != NotRead && s.Unread != privacy.Yes }

// Link is something to follow: an address, or only a name where the notice gives no address.
//
//schema:name link
type Link struct {
	// What it leads to.
	Title Text `json:"title"`
	// Its address; absent: the notice gives none.
	URL URL `json:"url,omitempty"`
}

// Source is a document that statements were read in.
//
//schema:name source
type Source struct {
	// Its name, for what points to it.
	ID ID `json:"id"`
	// What the document is called.
	Title Text `json:"title"`
	// Where it is published.
	URL URL `json:"url,omitempty"`
	// The day on which it was read.
	Retrieved privacy.Date `json:"retrieved,omitzero"`
	// The day that it gives as its last update.
	Updated privacy.Date `json:"updated,omitzero"`
	// Its language, where it is not the notice's.
	Language Language `json:"language,omitempty"`
}

// Provenance says where a statement comes from and how far to trust the reading of it.
//
//schema:name provenance
type Provenance struct {
	// The id of a source.
	Source ID `json:"source"`
	// The heading or place in it.
	Place Text `json:"place,omitempty"`
	// A few of its words, where the reading turns on them.
	Quote Text `json:"quote,omitempty"`
	// How it was read; absent: it is plainly stated.
	Reading Reading `json:"reading,omitempty"`
}

// Reading is how a statement was got from its source.
type Reading string

// The readings.
const (
	ReadingStated    Reading = "stated"    // plainly there
	ReadingInferred  Reading = "inferred"  // follows from what is there
	ReadingAssumed   Reading = "assumed"   // an assumption to be checked
	ReadingConfirmed Reading = "confirmed" // the council has confirmed it
)

// Readings returns the readings in order of their table.
func Readings() []Reading { return append([]Reading(nil), readings...) }

var readings = []Reading{ReadingStated, ReadingInferred, ReadingAssumed, ReadingConfirmed}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Reading) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// LanguageTag names any language by its tag (BCP 47), as "pl", "zh-Hant" or "bfi" for British Sign Language: a
// language, and perhaps a script, a region and variants, each in the case that is usual for it. It is for what a
// council publishes beside a notice; a notice's own words are in a Language.
type LanguageTag string

// UnmarshalText reads a tag; its error is a *privacy.TextError.
func (l *LanguageTag) UnmarshalText(text []byte) error {
	least := 0 // what may still come: 1 and more of a language, a script, a region, variants
	for i, part := range strings.Split(string(text), "-") {
		stage := tagStage(part, i)
		if stage < least || i > 0 && stage == least && stage != tagVariant {
			return &privacy.TextError{Set: `language tag (BCP 47), as "pl" or "zh-Hant"`, Text: clip(string(text))}
		}
		least = stage
	}
	*l = LanguageTag(text)
	return nil
}

// The parts of a tag in their order.
const (
	tagNone = iota - 1
	tagLanguage
	tagExtension
	tagScript
	tagRegion
	tagVariant
)

// tagStage returns which part of a tag part i is: tagNone of none.
func tagStage(part string, i int) int {
	small, capital, digit := 0, 0, 0
	for _, c := range part {
		switch {
		case c >= 'a' && c <= 'z':
			small++
		case c >= 'A' && c <= 'Z':
			capital++
		case c >= '0' && c <= '9':
			digit++
		default:
			return tagNone
		}
	}
	n := len(part)
	switch {
	case i == 0 && small == n && (n == 2 || n == 3):
		return tagLanguage
	case i == 0:
		return tagNone
	case small == n && n == 3:
		return tagExtension
	case n == 4 && small == 3 && part[0] <= 'Z' && capital == 1:
		return tagScript
	case n == 2 && capital == 2 || n == 3 && digit == 3:
		return tagRegion
	case capital == 0 && (n >= 5 && n <= 8 || n == 4 && part[0] <= '9'):
		return tagVariant
	}
	return tagNone
}

// Language is a language of a notice or of some of its words.
type Language string

// The languages.
const (
	English Language = "en"
	Welsh   Language = "cy"
)

// Languages returns the languages.
func Languages() []Language { return append([]Language(nil), languages...) }

var languages = []Language{English, Welsh}

// Check returns a [privacy.Error] if the language is none of Languages: no package has words in it. What takes a
// language and returns no error, as package explain does, speaks English then.
func (l Language) Check() error {
	var want []string
	for _, each := range languages {
		if each == l {
			return nil
		}
		want = append(want, string(each))
	}
	return &privacy.Error{Code: privacy.ErrorUnknownLanguage, At: "notice: Language", Value: string(l), Want: want}
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (l *Language) UnmarshalText(text []byte) error { return unmarshal(l, text) }

// Remark is something to know about a published statement: a fault that is kept as published, a
// contradiction, an old name. It changes no answer. One of the kind RemarkOwn is for whoever writes the document: see
// Published.
//
//schema:name remark
type Remark struct {
	// What it is about, within the notice.
	About Pointer `json:"about"`
	// What kind of remark it is.
	Kind RemarkKind `json:"kind"`
	// What is the matter, and what would be right.
	Words Text `json:"words"`
}

// Published returns the notice as it may be published: without the author's own remarks. It shares all else with n,
// which stays as it is. Pages, letters and answers leave such remarks out of themselves; a document that is published
// whole is made of this.
func (n *Notice) Published() *Notice {
	out := *n
	out.Remarks = nil
	for _, r := range n.Remarks {
		if r.Kind != RemarkOwn {
			out.Remarks = append(out.Remarks, r)
		}
	}
	return &out
}

// RemarkKind is a kind of remark.
type RemarkKind string

// The kinds of remark.
const (
	RemarkFault         RemarkKind = "fault"         // wrong in law or in fact
	RemarkContradiction RemarkKind = "contradiction" // at odds with another statement of the same council
	RemarkOutdated      RemarkKind = "outdated"      // a law or body that is no more
	RemarkRepeated      RemarkKind = "repeated"      // said twice
	RemarkUnclear       RemarkKind = "unclear"       // can be read in more than one way
	RemarkOwn           RemarkKind = "own"           // the author's own, which is never published
)

// RemarkKinds returns the kinds in the order of their table.
func RemarkKinds() []RemarkKind { return append([]RemarkKind(nil), remarkKinds...) }

var remarkKinds = []RemarkKind{
	RemarkFault, RemarkContradiction, RemarkOutdated, RemarkRepeated, RemarkUnclear, RemarkOwn,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (k *RemarkKind) UnmarshalText(text []byte) error { return unmarshal(k, text) }
