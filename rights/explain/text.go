package explain

import "github.com/plainrights/plainrights/rights/internal/codeset"

// String returns the code, or "" if s is not a state.
func (s State) String() string { return codeset.Code(stateKeys[:], s) }

// MarshalText returns the code; its error is a *privacy.TextError if s is not a state.
func (s State) MarshalText() ([]byte, error) { return codeset.Marshal("state", s.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *State) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("state", stateKeys[:], text, s)
}
