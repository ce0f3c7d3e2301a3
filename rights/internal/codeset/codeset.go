// Package codeset reads and writes the members of closed sets that are small integers with a table of codes, as the
// packages beside privacy have them. Number 0 of a table is no member, or says that there is none.
package codeset

import "github.com/plainrights/plainrights/privacy"

// Code returns the i-th of codes; "" if there is none.
func Code[T ~uint8](codes []string, i T) string {
	if int(i) < len(codes) {
		return codes[i]
	}
	return ""
}

// Marshal returns a code of the set of that name; its error is a *privacy.TextError if the code is empty.
func Marshal(set, code string) ([]byte, error) {
	if code == "" {
		return nil, &privacy.TextError{Set: set}
	}
	return []byte(code), nil
}

// MarshalOptional is Marshal for a set whose zero says that there is none, and is written as nothing.
func MarshalOptional(set, code string, zero bool) ([]byte, error) {
	if zero {
		return nil, nil
	}
	return Marshal(set, code)
}

// Unmarshal sets *into to the number of text among codes, of which number 0 is never found. Its error is a
// *privacy.TextError.
func Unmarshal[T ~uint8](set string, codes []string, text []byte, into *T) error {
	for i, c := range codes {
		if i > 0 && c == string(text) {
			*into = T(i)
			return nil
		}
	}
	return &privacy.TextError{Set: set, Text: string(text)}
}

// UnmarshalOptional is Unmarshal for a set whose zero says that there is none, and is written as nothing.
func UnmarshalOptional[T ~uint8](set string, codes []string, text []byte, into *T) error {
	if len(text) == 0 {
		*into = 0
		return nil
	}
	return Unmarshal(set, codes, text, into)
}
