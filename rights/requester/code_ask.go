package requester

import "github.com/plainrights/plainrights/rights/internal/codeset"

// String returns the code, or "" if i is not a member.
func (i Item) String() string { return codeset.Code(itemCodes[:], i) }

// MarshalText returns the code; its error is a *privacy.TextError if i is not a member.
func (i Item) MarshalText() ([]byte, error) { return codeset.Marshal("thing to show", i.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (i *Item) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("thing to show", itemCodes[:], text, i)
}

// String returns the code, or "" if m is not a member.
func (m Manner) String() string { return codeset.Code(mannerCodes[:], m) }

// MarshalText returns the code; its error is a *privacy.TextError if m is not a member.
func (m Manner) MarshalText() ([]byte, error) { return codeset.Marshal("manner of asking", m.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (m *Manner) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("manner of asking", mannerCodes[:], text, m)
}

// String returns the code, or "" if c is not a member.
func (c Charge) String() string { return codeset.Code(chargeCodes[:], c) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if c is not a member.
func (c Charge) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("charge", c.String(), c == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (c *Charge) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("charge", chargeCodes[:], text, c)
}

// String returns the code, or "" if r is not a member.
func (r Route) String() string { return codeset.Code(routeCodes[:], r) }

// MarshalText returns the code; its error is a *privacy.TextError if r is not a member.
func (r Route) MarshalText() ([]byte, error) { return codeset.Marshal("route", r.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Route) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("route", routeCodes[:], text, r)
}

// String returns the code, or "" if l is not a member.
func (l Limit) String() string { return codeset.Code(limitCodes[:], l) }

// MarshalText returns the code; its error is a *privacy.TextError if l is not a member.
func (l Limit) MarshalText() ([]byte, error) { return codeset.Marshal("limit", l.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (l *Limit) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("limit", limitCodes[:], text, l)
}

// String returns the code, or "" if u is not a member.
func (u Unit) String() string { return codeset.Code(unitCodes[:], u) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if u is not a member.
func (u Unit) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("unit of time", u.String(), u == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (u *Unit) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("unit of time", unitCodes[:], text, u)
}

// String returns the code, or "" if w is not a member.
func (w Work) String() string { return w.row().code }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if w is not a member.
func (w Work) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("work", w.String(), w == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (w *Work) UnmarshalText(text []byte) error {
	var codes [workCount]string
	for i := range works {
		codes[i] = works[i].code
	}
	return codeset.UnmarshalOptional("work", codes[:], text, w)
}
