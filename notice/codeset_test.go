package notice

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

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
		setOf(Wishes()),
		setOf(Layers()),
		setOf(Statuses()),
		setOf(Forms()),
		setOf(IdentifierSchemes()),
		setOf(ControllerKinds()),
		setOf(Roles()),
		setOf(ContactKinds()),
		setOf(BasisCitations()),
		setOf(EnforcementGrounds()),
		setOf(SensitiveGrounds()),
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
		setOf(Regimes()),
		setOf(privacy.Rights()),
		setOf(privacy.ScheduleConditions()),
		setOf(privacy.SpecialConditions()),
	}
}

// TestCodeSets holds every closed set to codes that are there, unlike each other and read back.
func TestCodeSets(t *testing.T) {
	names := map[reflect.Type]bool{}
	for _, s := range codeSets() {
		if names[s.typ] {
			t.Errorf("%v is listed twice", s.typ)
		}
		names[s.typ] = true
		if closedSetOf(s.typ) == nil {
			t.Errorf("%v is not in closedSets in notice/sets.go: add its name and its members", s.typ)
			continue
		}
		seen := map[string]bool{}
		for i, code := range s.codes() {
			if code == "" || seen[code] {
				t.Errorf("%v: code %q is empty or not its own", s.typ, code)
			}
			seen[code] = true
			v := reflect.New(s.typ)
			if err := v.Interface().(interface{ UnmarshalText([]byte) error }).UnmarshalText([]byte(code)); err != nil {
				t.Error(err)
			}
			if v.Elem().Interface() != s.members[i] {
				t.Errorf("%v: %q reads as another member", s.typ, code)
			}
			if err := v.Interface().(interface{ UnmarshalText([]byte) error }).UnmarshalText([]byte(code +
				"x")); err == nil {
				t.Errorf("%v reads %q", s.typ, code+"x")
			}
		}
	}
}

// TestClosedSets holds the table of closed sets to their types: each is in it, with the words of its own error.
func TestClosedSets(t *testing.T) {
	for _, s := range codeSets() {
		set := closedSetOf(s.typ)
		if set == nil {
			continue // which TestCodeSets tells
		}
		var refused *privacy.TextError
		err := reflect.New(s.typ).Interface().(interface{ UnmarshalText([]byte) error }).UnmarshalText([]byte("#"))
		if !errors.As(err, &refused) || !strings.HasPrefix(refused.Set, set.name) {
			t.Errorf("%v: %v, but %q in the table", s.typ, err, set.name)
		}
		codes := set.codes()
		for i, code := range s.codes() {
			v := reflect.New(s.typ).Elem()
			if !set.read(v, codes, code) || v.Interface() != s.members[i] {
				t.Errorf("%v: the table reads %q as %v", s.typ, code, v)
			}
		}
		if len(codes) != len(s.members) {
			t.Errorf("%v has %d codes in the table", s.typ, len(codes))
		}
	}
	for i := range closedSets {
		typ := closedSets[i].list().Type().Elem()
		if !slices.ContainsFunc(codeSets(), func(s codeSet) bool { return s.typ == typ }) {
			t.Errorf("closedSets in sets.go has %v: add the list of its members, which the package exports, to "+
				"codeSets here", typ)
		}
	}
	if len(closedSets) != len(codeSets()) {
		t.Errorf("%d sets in the table, and %d here: one stands there twice", len(closedSets), len(codeSets()))
	}
}
