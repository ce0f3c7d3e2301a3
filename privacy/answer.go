package privacy

// Answer is what is known of a fact. Its zero is Unknown.
type Answer uint8

// The three answers.
const (
	Unknown Answer = iota // nobody has said
	Yes                   // it is so
	No                    // it is not so
)

const answerSet = "answer (yes, no or unknown)"

// String returns "unknown", "yes" or "no"; "" if a is none of the three.
func (a Answer) String() string {
	switch a {
	case Unknown:
		return "unknown"
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return ""
}

// MarshalText returns "unknown", "yes" or "no"; its error is a *TextError if a is none of the three.
func (a Answer) MarshalText() ([]byte, error) {
	if a > No {
		return nil, &TextError{Set: answerSet}
	}
	return []byte(a.String()), nil
}

// UnmarshalText reads "unknown", "yes" or "no"; its error is a *TextError for any other text.
func (a *Answer) UnmarshalText(text []byte) error {
	for _, b := range [...]Answer{Unknown, Yes, No} {
		if b.String() == string(text) {
			*a = b
			return nil
		}
	}
	return &TextError{Set: answerSet, Text: string(text)}
}

// Answerer is who can answer a fact. The person is never asked what only the controller can know.
type Answerer uint8

// The members of Answerer, in the order of their table.
const (
	_            Answerer = iota
	ByNotice              // what the council publishes
	ByPerson              // the person whom the data are about
	ByController          // only the council
)

var answerersTable = [...]struct{ Term }{
	ByNotice:     {Term{Code: "notice", Name: "The notice"}},
	ByPerson:     {Term{Code: "person", Name: "The person"}},
	ByController: {Term{Code: "controller", Name: "The controller"}},
}

var answerers = set{"answerer", len(answerersTable), func(i int) *Term { return &answerersTable[i].Term }}

// Answerers returns the three answerers.
func Answerers() []Answerer { return all[Answerer](&answerers) }

// String returns the code, or "" if b is not a member.
func (b Answerer) String() string { return answerers.at(int(b)).Code }

// Valid reports whether b is a member of the set.
func (b Answerer) Valid() bool { return b > 0 && int(b) < answerers.size }

// Term returns the member's code, name and source; the zero Term if b is not a member.
func (b Answerer) Term() Term { return *answerers.at(int(b)) }

// MarshalText returns the code; its error is a *TextError if b is not a member.
func (b Answerer) MarshalText() ([]byte, error) { return answerers.marshal(int(b)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (b *Answerer) UnmarshalText(text []byte) error { return unmarshal(&answerers, text, b) }

// FactKind is how a fact may be put to a person.
type FactKind uint8

// The members of FactKind, in the order of their table.
const (
	_          FactKind = iota
	KindState           // may be asked
	KindAct             // something the person can do: a step, never a question
	KindBelief          // asked last, and as what the person thinks
)

var factKindsTable = [...]struct{ Term }{
	KindState:  {Term{Code: "state", Name: "State"}},
	KindAct:    {Term{Code: "act", Name: "Act"}},
	KindBelief: {Term{Code: "belief", Name: "Belief"}},
}

var factKinds = set{"kind of fact", len(factKindsTable), func(i int) *Term { return &factKindsTable[i].Term }}

// FactKinds returns the three kinds.
func FactKinds() []FactKind { return all[FactKind](&factKinds) }

// String returns the code, or "" if k is not a member.
func (k FactKind) String() string { return factKinds.at(int(k)).Code }

// Valid reports whether k is a member of the set.
func (k FactKind) Valid() bool { return k > 0 && int(k) < factKinds.size }

// Term returns the member's code, name and source; the zero Term if k is not a member.
func (k FactKind) Term() Term { return *factKinds.at(int(k)) }

// MarshalText returns the code; its error is a *TextError if k is not a member.
func (k FactKind) MarshalText() ([]byte, error) { return factKinds.marshal(int(k)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (k *FactKind) UnmarshalText(text []byte) error { return unmarshal(&factKinds, text, k) }
