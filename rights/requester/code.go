package requester

import "github.com/plainrights/plainrights/privacy"

// code returns the i-th of codes; "" if there is none.
func code(codes []string, i int) string {
	if i < len(codes) {
		return codes[i]
	}
	return ""
}

func marshal(name, code string) ([]byte, error) {
	if code == "" {
		return nil, &privacy.TextError{Set: name}
	}
	return []byte(code), nil
}

// optional is the text of a code of a set whose zero says that there is none: nothing for zero.
func optional(name, code string, zero bool) ([]byte, error) {
	if zero {
		return nil, nil
	}
	return marshal(name, code)
}

// unmarshalOptional is unmarshal for a set whose zero says that there is none, and is written as nothing.
func unmarshalOptional[T ~uint8](name string, codes []string, text []byte, into *T) error {
	if len(text) == 0 {
		*into = 0
		return nil
	}
	return unmarshal(name, codes, text, into)
}

// unmarshal sets *into to the number of text among codes, of which number 0 is never found.
func unmarshal[T ~uint8](name string, codes []string, text []byte, into *T) error {
	for i, c := range codes {
		if i > 0 && c == string(text) {
			*into = T(i)
			return nil
		}
	}
	return &privacy.TextError{Set: name, Text: string(text)}
}

// String returns the code, or "" if r is not a member.
func (r Relation) String() string { return code(relationCodes[:], int(r)) }

// MarshalText returns the code; its error is a *privacy.TextError if r is not a member.
func (r Relation) MarshalText() ([]byte, error) { return marshal("relation", r.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Relation) UnmarshalText(text []byte) error {
	return unmarshal("relation", relationCodes[:], text, r)
}

// String returns the code, or "" if f is not a member.
func (f Fact) String() string { return code(factCodes[:], int(f)) }

// MarshalText returns the code; its error is a *privacy.TextError if f is not a member.
func (f Fact) MarshalText() ([]byte, error) { return marshal("fact about a request", f.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (f *Fact) UnmarshalText(text []byte) error {
	return unmarshal("fact about a request", factCodes[:], text, f)
}

// String returns the code, or "" if v is not a member.
func (v Verdict) String() string { return code(verdictCodes[:], int(v)) }

// MarshalText returns the code; its error is a *privacy.TextError if v is not a member.
func (v Verdict) MarshalText() ([]byte, error) { return marshal("verdict on a request", v.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (v *Verdict) UnmarshalText(text []byte) error {
	return unmarshal("verdict on a request", verdictCodes[:], text, v)
}

// String returns the code, or "" if w is not a member.
func (w Why) String() string { return code(whyCodes[:], int(w)) }

// MarshalText returns the code; its error is a *privacy.TextError if w is not a member.
func (w Why) MarshalText() ([]byte, error) { return marshal("reason", w.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (w *Why) UnmarshalText(text []byte) error { return unmarshal("reason", whyCodes[:], text, w) }

// String returns the code, or "" if k is not a member.
func (k Kind) String() string { return code(kindCodes[:], int(k)) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if k is not a member.
func (k Kind) MarshalText() ([]byte, error) { return optional("kind of source", k.String(), k == 0) }

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (k *Kind) UnmarshalText(text []byte) error {
	return unmarshalOptional("kind of source", kindCodes[:], text, k)
}

// String returns the code, or "" if h is not a member.
func (h Holder) String() string { return code(holderCodes[:], int(h)) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if h is not a member.
func (h Holder) MarshalText() ([]byte, error) {
	return optional("holder of a right", h.String(), h == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (h *Holder) UnmarshalText(text []byte) error {
	return unmarshalOptional("holder of a right", holderCodes[:], text, h)
}
