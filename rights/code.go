package rights

import "github.com/plainrights/plainrights/rights/internal/codeset"

// Verdict is what the law says of a right for one use of data. Zero is not one.
type Verdict uint8

// The verdicts.
const (
	_            Verdict = iota
	Applies              // the right arises and no exemption is shown
	DoesNotApply         // it does not arise, or a built-in exception fully answers it
	// it arises, and an exemption is shown by which the whole request or the whole file is outside it
	Exempt
	ExemptInPart // it arises, and an exemption is shown for some of the data: the rest is still owed
	Depends      // it turns on something that the notice or the person has not said
)

var verdictCodes = [...]string{
	Applies: "applies", DoesNotApply: "does-not-apply", Exempt: "exempt", ExemptInPart: "exempt-in-part",
	Depends: "depends",
}

// Strength says whether a right is subject to a test that the council may invoke. Its zero is not
// stated, as where the right does not apply.
type Strength uint8

// The strengths.
const (
	NoStrength Strength = iota
	Absolute            // no balancing test and no condition
	Qualified           // a built-in test that the council may invoke
)

var strengthCodes = [...]string{NoStrength: "", Absolute: "absolute", Qualified: "qualified"}

// Effect is what a rule does where it holds. Zero is not one.
type Effect uint8

// The effects.
const (
	_        Effect = iota
	Grants          // the right arises
	Removes         // a grant falls away, or a built-in exception fully answers it
	Limits          // the right is narrower, or may cost something; the verdict stays
	AddsDuty        // the council has a duty besides
	Secures         // the law stands behind the right besides, by an order, an offence or a power; the verdict stays
)

var effectCodes = [...]string{
	Grants:   "grants",
	Removes:  "removes",
	Limits:   "limits",
	AddsDuty: "adds-duty",
	Secures:  "secures",
}

// Duty is something that the council must do, or must not, besides answering. Zero is not one.
type Duty uint8

// The duties. The first seven are those of the vector format.
const (
	_                  Duty = iota
	RestrictInstead         // restrict rather than rectify or erase (DPA ss.46(4), 47(2))
	Safeguards              // the safeguards of Art 22C or DPA s.50C
	DecisionProhibited      // the decision itself may not be made this way (Art 22B)
	FormerLaw               // the rule before a change applies
	OpinionFirst            // no disclosure before a health opinion (Sch 3 para 6)
	RefuseOrCharge          // the council may refuse or charge (Art 12(5), s.53)
	PublishInstead          // protect the person, by publication among others (Art 14(7))

	// Duties that come with relying on an exemption.
	TellReporter // tell the Principal Reporter within 14 days, and wait (Sch 3 paras 12, 20)
	// tell the person of the restriction, unless that would undermine it (DPA ss.44(5), 45(5), 45A, 48(4))
	TellRestricted
	RecordReasons  // record why, for the regulator (DPA ss.44(7), 45(7), 48(6))
	ConfirmHolding // still confirm whether data are held, unless that alone costs too much (DPA s.24(6))

	// Duties to others that come with what the person is owed.
	TellOrigin      // tell the competent authority that wrong data came from, if one gave them (DPA s.48(7))
	TellControllers // take reasonable steps to tell the controllers that use what was made public (Art 17(2))
)

var dutyCodes = [...]string{
	RestrictInstead: "restrict-instead", Safeguards: "safeguards", DecisionProhibited: "decision-prohibited",
	FormerLaw: "former-law", OpinionFirst: "opinion-first", RefuseOrCharge: "refuse-or-charge",
	PublishInstead: "publish-instead",
	TellReporter:   "tell-reporter", TellRestricted: "tell-restricted", RecordReasons: "record-reasons",
	ConfirmHolding: "confirm-holding",
	TellOrigin:     "tell-origin", TellControllers: "tell-controllers",
}

// String returns the code, or "" if v is not a verdict.
func (v Verdict) String() string { return codeset.Code(verdictCodes[:], v) }

// MarshalText returns the code; its error is a *privacy.TextError if v is not a verdict.
func (v Verdict) MarshalText() ([]byte, error) { return codeset.Marshal("verdict", v.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (v *Verdict) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("verdict", verdictCodes[:], text, v)
}

// String returns the code, or "" where no strength is stated.
func (s Strength) String() string { return codeset.Code(strengthCodes[:], s) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if s has no code.
func (s Strength) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("strength", s.String(), s == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (s *Strength) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("strength", strengthCodes[:], text, s)
}

// String returns the code, or "" if e is not an effect.
func (e Effect) String() string { return codeset.Code(effectCodes[:], e) }

// MarshalText returns the code; its error is a *privacy.TextError if e is not an effect.
func (e Effect) MarshalText() ([]byte, error) { return codeset.Marshal("effect", e.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (e *Effect) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("effect", effectCodes[:], text, e)
}

// String returns the code, or "" if d is not a duty.
func (d Duty) String() string { return codeset.Code(dutyCodes[:], d) }

// MarshalText returns the code; its error is a *privacy.TextError if d is not a duty.
func (d Duty) MarshalText() ([]byte, error) { return codeset.Marshal("duty", d.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (d *Duty) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("duty", dutyCodes[:], text, d)
}
