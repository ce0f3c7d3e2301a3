package letter

import "github.com/plainrights/plainrights/rights/internal/codeset"

var kindCodes = [...]string{
	Request: "request", Late: "late", Refused: "refused", ToCouncil: "to-council", ToRegulator: "to-regulator",
	ToOmbudsman: "to-ombudsman",
}

var aboutCodes = [...]string{
	AboutMe: "me", AboutMyChild: "child", AboutSomeone: "someone", AboutDeceased: "died", AboutBusiness: "business",
}

// String returns the code; "" where there is none.
func (k Kind) String() string { return codeset.Code(kindCodes[:], k) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if k has no code.
func (k Kind) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("kind of letter", k.String(), k == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (k *Kind) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("kind of letter", kindCodes[:], text, k)
}

// String returns the code; "" where there is none.
func (a About) String() string { return codeset.Code(aboutCodes[:], a) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if a has no code.
func (a About) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("relation", a.String(), a == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (a *About) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("relation", aboutCodes[:], text, a)
}
