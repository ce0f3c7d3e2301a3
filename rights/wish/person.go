package wish

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Person is whose data a sentence is about. Zero is You, the reader.
type Person uint8

// The persons.
const (
	You     Person = iota // the reader: "you"
	Child                 // a child of the reader: "your child"
	Someone               // somebody for whom the reader acts: "the person you act for"
)

var personCodes = []string{"you", "child", "someone"}

// String returns the code, or "" if p is no person.
func (p Person) String() string { return codeset.Code(personCodes, p) }

// MarshalText returns the code; its error is a *privacy.TextError if p is no person.
func (p Person) MarshalText() ([]byte, error) { return codeset.Marshal("person", p.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (p *Person) UnmarshalText(text []byte) error {
	if string(text) == personCodes[You] {
		*p = You
		return nil
	}
	return codeset.Unmarshal("person", personCodes, text, p)
}

// Speaks returns a voice as it speaks of the person's information: of that of somebody else than the reader, "you" is
// only the one who reads and asks.
func (p Person) Speaks(voice say.Voice) say.Voice {
	if p == You {
		return voice.About("")
	}
	return voice.About(voice.Of(&catalogue, &personFamily, p.String(), len(personSlots)))
}

// Letter is what kind of letter an answer leads to. Zero: none, since the person has not said what they want.
type Letter uint8

// The letters.
const (
	_               Letter = iota
	LetterRequest          // it uses the right of the answer
	LetterLate             // it asks where an answer is that is late
	LetterRefused          // it asks why something was refused or left out
	LetterComplaint        // it complains to whoever decides
)

var letterCodes = []string{"", "request", "late", "refused", "complaint"}

// String returns the code, or "" if l is none.
func (l Letter) String() string { return codeset.Code(letterCodes, l) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if l is none.
func (l Letter) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("letter", l.String(), l == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (l *Letter) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("letter", letterCodes, text, l)
}
