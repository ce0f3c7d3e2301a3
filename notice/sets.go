package notice

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// closedSet is a closed set of codes that a string may be one of.
type closedSet struct {
	name    string // in messages; with hyphens for its spaces its permanent name in the schema: see def
	members any    // a slice or a pointer to one; of numbers, in their order and without a gap
	exact   bool   // no slip for one of its codes is looked for
	// What authors call some of its members, each before the code.
	called []string
}

// closedSets is every closed set that a notice uses. The reader has them from here and not from their methods: one that
// is reached through an interface is linked into a .wasm for every type that has it.
var closedSets = [...]closedSet{
	{name: "way of saying", members: &saids, exact: true},
	{name: "way of citing a basis", members: &basisCitations},
	{name: "audience", members: &audiences},
	{name: "kind of purpose", members: &purposeKinds, called: []string{
		"benefits", "eligibility", "cctv", "surveillance", "adoption", "social-care", "fostering", "social-care",
		"law-enforcement", "crime-prevention", "licensing", "regulation", "schools", "education",
		"council-tax", "taxation", "recycling", "environment", "complaints", "enquiries",
		"recruitment", "employment", "newsletters", "communications",
	}},
	{name: "kind of controller", members: &controllerKinds},
	{name: "role", members: &roles},
	{name: "kind of contact", members: &contactKinds, called: []string{"helpline", "safety", "domestic-abuse",
		"safety"}},
	{name: "requirement", members: &requirements},
	{name: "class of data", members: &dataClasses},
	{name: "use of data", members: &dataUses},
	{name: "kind of special category data", members: &specialKinds},
	{name: "form of filing", members: &filingForms},
	{name: "kind of source", members: &originKinds},
	{name: "channel", members: &channels},
	{name: "class of cookie", members: &cookieClasses},
	{name: "class of message", members: &messageClasses},
	{name: "rule for sending", members: &sendRules},
	{name: "kind of recording", members: &recordingKinds},
	{name: "layer", members: &layers},
	{name: "status", members: &statuses},
	{name: "form", members: &forms},
	{name: "identifier scheme", members: &identifierSchemes},
	{name: "kind of retention rule", members: &retentionKinds},
	{name: "unit of time", members: &units},
	{name: "trigger", members: &triggers},
	{name: "bound", members: &bounds},
	{name: "disposal", members: &disposals},
	{name: "reason for retention", members: &retentionReasons},
	{name: "frequency", members: &frequencies},
	{name: "kind of route", members: &routeKinds},
	{name: "kind of choice", members: &choiceKinds},
	{name: "kind of law", members: &lawKinds},
	{name: "power", members: &powers},
	{name: "kind of recipient", members: &recipientKinds},
	{name: "role of a recipient", members: &recipientRoles},
	{name: "kind of public record", members: &publicRecordKinds},
	{name: "extent of transfers", members: &transferExtents},
	{name: "way of deciding", members: &decisionMakings},
	{name: "ground of law enforcement", members: &enforcementGrounds},
	{name: "ground of sensitive processing", members: &sensitiveGrounds},
	{name: "reading", members: &readings},
	{name: "language", members: &languages},
	{name: "kind of remark", members: &remarkKinds},
	{name: "wish", members: &wishes},
	{name: "answer", members: &[]privacy.Answer{privacy.Unknown, privacy.Yes, privacy.No}, exact: true},
	{name: "lawful basis", members: privacy.Bases()},
	{name: "kind of data", members: privacy.DataKinds()},
	{name: "exemption", members: privacy.Exemptions()},
	{name: "nation", members: privacy.Nations()},
	{name: "authority for offence data", members: privacy.OffenceAuthorities()},
	{name: "recognised legitimate interest", members: privacy.RecognisedInterests()},
	{name: "regime", members: &regimes},
	{name: "right", members: privacy.Rights()},
	{name: "Schedule 1 condition", members: privacy.ScheduleConditions(), exact: true},
	{name: "special category condition", members: privacy.SpecialConditions(), exact: true},
}

// closedSetOf returns the closed set whose members are of a type, or nil.
func closedSetOf(typ reflect.Type) *closedSet {
	for i := range closedSets {
		if s := &closedSets[i]; s.list().Type().Elem() == typ {
			return s
		}
	}
	return nil
}

// def is the permanent name of the set in the schema.
func (s *closedSet) def() string { return strings.ToLower(strings.ReplaceAll(s.name, " ", "-")) }

func (s *closedSet) list() reflect.Value { return reflect.Indirect(reflect.ValueOf(s.members)) }

// codes returns the codes in the order of the members.
func (s *closedSet) codes() []string {
	list := s.list()
	out := make([]string, list.Len())
	for i := range out {
		out[i] = codeOf(list.Index(i))
	}
	return out
}

// codeOf returns the code of a member.
func codeOf(m reflect.Value) string {
	if m.Kind() == reflect.String {
		return m.String()
	}
	return m.Interface().(fmt.Stringer).String()
}

// read sets v to the member whose code is text; codes are those of s. It reports false if none is.
func (s *closedSet) read(v reflect.Value, codes []string, text string) bool {
	for i, code := range codes {
		if code != text {
			continue
		}
		if v.Kind() == reflect.String {
			v.SetString(code)
		} else {
			v.SetUint(s.list().Index(0).Uint() + uint64(i))
		}
		return true
	}
	return false
}

// wanted says what is wanted in place of text: one of a few codes or, of a longer set, perhaps the nearest.
func (s *closedSet) wanted(codes []string, text string) string {
	if !teaches {
		return ""
	}
	if len(codes) <= few {
		return s.name + ": " + oneOf(codes)
	}
	near := ""
	if !s.exact {
		near = s.near(text, codes)
	}
	if near == "" {
		return s.name
	}
	return s.name + " (perhaps " + strconv.Quote(near) + ")"
}

// near is the code that a text is most likely meant for: one that it is a slip for, one that authors call so, or one
// with which it shares a word, be it the whole of either; "" if there is none.
func (s *closedSet) near(text string, codes []string) string {
	if !teaches {
		return ""
	}
	if near := nearest(text, codes); near != "" {
		return near
	}
	for i := 0; i+1 < len(s.called); i += 2 {
		if nearest(text, s.called[i:i+1]) != "" {
			return s.called[i+1]
		}
	}
	for _, code := range codes {
		if len(text) > 2 && (strings.Contains("-"+code+"-", "-"+plain(text)+"-") ||
			strings.Contains("-"+clip(text)+"-", "-"+code+"-")) {
			return code
		}
	}
	return ""
}

// unmarshal sets *into, a member of a closed set, to text; its error is a *privacy.TextError if text is no code of it.
func unmarshal(into any, text []byte) error {
	v := reflect.ValueOf(into).Elem()
	s := closedSetOf(v.Type())
	codes := s.codes()
	if s.read(v, codes, string(text)) {
		return nil
	}
	return &privacy.TextError{Set: s.wanted(codes, string(text)), Text: clip(string(text))}
}
