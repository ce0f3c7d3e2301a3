package notice

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// codeSet is a closed set of codes that a member may have.
type codeSet struct {
	typ     reflect.Type
	members []any
}

func setOf[T any](members []T) codeSet {
	s := codeSet{typ: reflect.TypeFor[T]()}
	for _, m := range members {
		s.members = append(s.members, m)
	}
	return s
}

// codes returns the codes as documents have them.
func (s codeSet) codes() []string {
	var out []string
	for _, m := range s.members {
		out = append(out, fmt.Sprint(m))
	}
	return out
}

// codeSets returns every closed set that a notice uses.
func codeSets() []codeSet {
	return []codeSet{
		setOf([]privacy.Answer{privacy.Yes, privacy.No, privacy.Unknown}),
		setOf(Saids()),
		setOf(Readings()),
		setOf(Languages()),
		setOf(RemarkKinds()),
		setOf(Layers()),
		setOf(Statuses()),
		setOf(Forms()),
		setOf(IdentifierSchemes()),
		setOf(ControllerKinds()),
		setOf(Roles()),
		setOf(ContactKinds()),
		setOf(BasisCitations()),
		setOf(Audiences()),
		setOf(PurposeKinds()),
		setOf(Requirements()),
		setOf(DataClasses()),
		setOf(DataUses()),
		setOf(SpecialKinds()),
		setOf(FilingForms()),
		setOf(OriginKinds()),
		setOf(Channels()),
		setOf(LawKinds()),
		setOf(Powers()),
		setOf(RecipientKinds()),
		setOf(RecipientRoles()),
		setOf(PublicRecordKinds()),
		setOf(TransferExtents()),
		setOf(DecisionMakings()),
		setOf(RetentionKinds()),
		setOf(Units()),
		setOf(Triggers()),
		setOf(Bounds()),
		setOf(Disposals()),
		setOf(RetentionReasons()),
		setOf(Frequencies()),
		setOf(RouteKinds()),
		setOf(ChoiceKinds()),
		setOf(CookieClasses()),
		setOf(MessageClasses()),
		setOf(SendRules()),
		setOf(RecordingKinds()),
		setOf(privacy.Bases()),
		setOf(privacy.DataKinds()),
		setOf(privacy.Exemptions()),
		setOf(privacy.Nations()),
		setOf(privacy.OffenceAuthorities()),
		setOf(privacy.RecognisedInterests()),
		setOf(privacy.Regimes()),
		setOf(privacy.Rights()),
		setOf(privacy.ScheduleConditions()),
		setOf(privacy.SpecialConditions()),
	}
}

// codesOf returns the codes of a type that is a closed set; of any other, none.
func codesOf(typ reflect.Type) []string {
	for _, s := range codeSets() {
		if s.typ == typ {
			return s.codes()
		}
	}
	return nil
}

// nearest returns the name that s is most likely a slip for, or "" if it is like none of them.
func nearest(s string, names []string) string {
	best, least := "", 1+max(1, min(len(s)/3, 4))
	for _, name := range names {
		if d := distance(plain(s), plain(name)); d < least || d == least && best != "" && name < best {
			best, least = name, d
		}
	}
	return best
}

// plain returns a name without what is most often mistaken in it: capitals, hyphens and underlines.
func plain(s string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(clip(s)))
}

// distance returns how many letters must be changed, added or removed to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
