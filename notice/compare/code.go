package compare

// Code is a kind of change, as "recipient-added": what changed, and what became of it. A code is never used for
// anything else.
type Code string

// Kind is what changed, as "recipient": the first part of a code.
type Kind string

// Action is what became of it, as "added": the last part of a code.
type Action string

// The kinds that stand in code. Those of the items of lists are in the table of lists.
const (
	kindAddress     Kind = "address"
	kindAudience    Kind = "audience"
	kindAutomation  Kind = "automation"
	kindBasis       Kind = "basis"
	kindCondition   Kind = "condition"
	kindDetail      Kind = "detail"
	kindID          Kind = "id"
	kindLimit       Kind = "limit"
	kindPoint       Kind = "point"
	kindPromise     Kind = "promise"
	kindPurpose     Kind = "purpose"
	kindRecipient   Kind = "recipient"
	kindRegime      Kind = "regime"
	kindRequirement Kind = "requirement"
	kindResponsible Kind = "responsible"
	kindRetention   Kind = "retention"
	kindSensitive   Kind = "sensitive-data"
	kindStated      Kind = "stated" // whether a statement is made: its actions are codes of their own
	kindTime        Kind = "time-to-answer"
	kindTransfers   Kind = "transfers"
	kindUnread      Kind = "unread"
	kindVersion     Kind = "version"
	kindWording     Kind = "wording"
)

// The actions.
const (
	added      Action = "added"
	removed    Action = "removed"
	changed    Action = "changed"
	lengthened Action = "lengthened"
	shortened  Action = "shortened"
	widened    Action = "widened"
	narrowed   Action = "narrowed"

	statedNow      Action = "stated-now"
	statedNoMore   Action = "stated-no-more"
	noneNow        Action = "none-now"
	notApplicable  Action = "not-applicable-now"
	elsewhereNow   Action = "stated-elsewhere-now"
	notReadNow     Action = "not-read-now"
	inheritedNow   Action = "inherited-now"
	ownNow         Action = "own-now"
	wordingChanged Action = "wording"
)

// Row is a code with its parts.
type Row struct {
	Code   Code   // the whole
	Kind   Kind   // its first part
	Action Action // its last part
	// Mirror is the code of the same change the other way about; empty: that goes by what was there before, as
	// Waiver says.
	Mirror Code
	// Waiver is why there is no one mirror; empty where there is.
	Waiver string
}

// pairs are the actions, each with what it is the other way about.
var pairs = map[Action]Action{
	added: removed, removed: added, changed: changed, lengthened: shortened, shortened: lengthened,
	widened: narrowed, narrowed: widened, inheritedNow: ownNow, ownNow: inheritedNow, wordingChanged: wordingChanged,
}

// leaves are the kinds that are no items of lists, each with its actions.
var leaves = []struct {
	kind    Kind
	actions []Action
}{
	{kindAddress, []Action{changed}},
	{kindAudience, []Action{changed}},
	{kindAutomation, []Action{widened, narrowed, changed}},
	{kindBasis, []Action{changed}},
	{kindCondition, []Action{changed}},
	{kindDetail, []Action{changed}},
	{kindID, []Action{changed}},
	{kindLimit, []Action{changed}},
	{kindPurpose, []Action{changed}},
	{kindRecipient, []Action{changed}},
	{kindRegime, []Action{changed}},
	{kindRequirement, []Action{widened, narrowed, changed}},
	{kindResponsible, []Action{changed}},
	{kindRetention, []Action{lengthened, shortened, changed}},
	{kindSensitive, []Action{widened, narrowed, changed}},
	{kindTime, []Action{lengthened, shortened, changed}},
	{kindTransfers, []Action{widened, narrowed, changed}},
	{kindUnread, []Action{changed}},
	{kindVersion, []Action{changed}},
}

// whole are the codes that are an action alone.
var whole = []struct {
	kind   Kind
	action Action
	waiver string
}{
	{kindWording, wordingChanged, ""},
	{kindStated, statedNow, "what was not stated may have been a silence, none, elsewhere or not read"},
	{kindStated, statedNoMore, "what fell silent may have been stated, none, elsewhere or not read"},
	{kindStated, noneNow, "what is none may have been stated, a silence, elsewhere or not read"},
	{kindStated, notApplicable, "what does not arise may have been stated, a silence, elsewhere or not read"},
	{kindStated, elsewhereNow, "what is elsewhere may have been stated, a silence, none or not read"},
	{kindStated, notReadNow, "what is not read may have been stated, a silence, none or elsewhere"},
	{kindStated, inheritedNow, ""},
	{kindStated, ownNow, ""},
}

// Rows returns every code, in the order of their tables.
func Rows() []Row {
	var out []Row
	for _, w := range whole {
		out = append(out, Row{Code: Code(w.action), Kind: w.kind, Action: w.action, Mirror: Code(pairs[w.action]),
			Waiver: w.waiver})
	}
	put := func(kind Kind, actions ...Action) {
		for _, a := range actions {
			out = append(out, Row{Code: codeOf(kind, a), Kind: kind, Action: a, Mirror: codeOf(kind, pairs[a])})
		}
	}
	for _, l := range leaves {
		put(l.kind, l.actions...)
	}
	for _, kind := range itemKinds() {
		put(kind, added, removed)
	}
	return out
}

// codeOf is the code of a kind and an action. Whether a statement is made, and words, have codes of one part.
func codeOf(kind Kind, action Action) Code {
	if kind == kindStated || kind == kindWording {
		return Code(action)
	}
	return Code(string(kind) + "-" + string(action))
}

// Level is what people lose by a change, or by what follows from it.
type Level string

// The levels.
const (
	// people lose something: more is done with their data, or they are told or may do less
	Less      Level = "less"
	More      Level = "more"      // people gain something
	Different Level = "different" // it is another thing, and neither more nor less
	Unclear   Level = "unclear"   // it cannot be told from the two notices whether it is more or less
	Wording   Level = "wording"   // words, dates and names: nothing that people have or may do
)

// Levels returns the levels in the order of their table.
func Levels() []Level { return []Level{Less, More, Different, Unclear, Wording} }

// mirror is the level of the same change the other way about.
func (l Level) mirror() Level {
	switch l {
	case Less:
		return More
	case More:
		return Less
	}
	return l
}

// sense is what more of something is to people.
type sense uint8

const (
	neutral sense = iota
	burden        // the more, the less they have: another recipient
	benefit       // the more, the more they have: another way to ask
	unclear       // it cannot be told
	words         // it is only words
)

// of is the level of more of something.
func (s sense) more() Level { return [...]Level{Different, Less, More, Unclear, Wording}[s] }
