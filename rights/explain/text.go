package explain

import "github.com/plainrights/plainrights/rights/internal/codeset"

// stateKeys are the codes of the states.
var stateKeys = [...]string{
	Applies: "applies", AppliesWithLimits: "applies-with-limits", DoesNotApply: "does-not-apply", DependsOn: "depends",
	Unlikely: "unlikely", NotStated: "not-stated", DifferentRules: "different-rules",
	AskSomeoneElse: "ask-someone-else",
	NotRead:        "not-read", InAnother: "in-another",
}

// String returns the code, or "" if s is not a state.
func (s State) String() string { return codeset.Code(stateKeys[:], s) }

// MarshalText returns the code; its error is a *privacy.TextError if s is not a state.
func (s State) MarshalText() ([]byte, error) { return codeset.Marshal("state", s.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *State) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("state", stateKeys[:], text, s)
}
