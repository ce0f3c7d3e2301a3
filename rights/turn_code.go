package rights

import "github.com/plainrights/plainrights/rights/internal/codeset"

// turnCodes are the turns as testdata/law/turns.tsv names them.
var turnCodes = [...]string{
	TurnBefore: "before", TurnDied: "died", TurnEffort: "effort", TurnNoRight: "no-right",
	TurnNotDeleted: "not-deleted",
	TurnNotChanged: "not-changed", TurnMarketing: "marketing", TurnNeeded: "needed", TurnResearch: "research",
	TurnBoth: "both", TurnAdoption: "adoption", TurnGoesOn: "goes-on", TurnAnswered: "answered",
	TurnInPlace:    "in-place",
	TurnRestsOnLaw: "rests-on-law",
}

// String returns the code, or "" if t is not a turn.
func (t Turn) String() string { return codeset.Code(turnCodes[:], t) }

// MarshalText returns the code; its error is a *privacy.TextError if t is not a turn.
func (t Turn) MarshalText() ([]byte, error) { return codeset.Marshal("turn", t.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (t *Turn) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("turn", turnCodes[:], text, t)
}
