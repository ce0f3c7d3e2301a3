package requester

import "github.com/plainrights/plainrights/rights/internal/codeset"

// String returns the code, or "" if r is not a member.
func (r Relation) String() string { return codeset.Code(relationCodes[:], r) }

// MarshalText returns the code; its error is a *privacy.TextError if r is not a member.
func (r Relation) MarshalText() ([]byte, error) { return codeset.Marshal("relation", r.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Relation) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("relation", relationCodes[:], text, r)
}

// String returns the code, or "" if f is not a member.
func (f Fact) String() string { return codeset.Code(factCodes[:], f) }

// MarshalText returns the code; its error is a *privacy.TextError if f is not a member.
func (f Fact) MarshalText() ([]byte, error) {
	return codeset.Marshal("fact about a request", f.String())
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (f *Fact) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("fact about a request", factCodes[:], text, f)
}

// String returns the code, or "" if v is not a member.
func (v Permission) String() string { return codeset.Code(verdictCodes[:], v) }

// MarshalText returns the code; its error is a *privacy.TextError if v is not a member.
func (v Permission) MarshalText() ([]byte, error) {
	return codeset.Marshal("verdict on a request", v.String())
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (v *Permission) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("verdict on a request", verdictCodes[:], text, v)
}

// String returns the code, or "" if w is not a member.
func (w Why) String() string { return codeset.Code(whyCodes[:], w) }

// MarshalText returns the code; its error is a *privacy.TextError if w is not a member.
func (w Why) MarshalText() ([]byte, error) { return codeset.Marshal("reason", w.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (w *Why) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("reason", whyCodes[:], text, w)
}

// String returns the code, or "" if k is not a member.
func (k SourceKind) String() string { return codeset.Code(kindCodes[:], k) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if k is not a member.
func (k SourceKind) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("kind of source", k.String(), k == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (k *SourceKind) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("kind of source", kindCodes[:], text, k)
}

// String returns the code, or "" if h is not a member.
func (h Holder) String() string { return codeset.Code(holderCodes[:], h) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if h is not a member.
func (h Holder) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("holder of a right", h.String(), h == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (h *Holder) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("holder of a right", holderCodes[:], text, h)
}
