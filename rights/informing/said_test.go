package informing

import (
	"reflect"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// publicTask is what a purpose says of its basis unless a test says something else.
const publicTask = `"basis": {"said": "stated", "all_of": ["public-task"]}`

// document is a notice with one activity that has one purpose: members of the purpose, of what is said in
// common, and of the activity. It has an authority for a controller and nobody to write to.
func document(purpose, common, activity string) string {
	return withContacts("", purpose, common, activity)
}

func withContacts(contacts, purpose, common, activity string) string {
	if !strings.Contains(purpose, `"basis"`) && !strings.Contains(purpose, `"enforcement"`) {
		purpose = joined(purpose, publicTask)
	}
	if !strings.HasPrefix(purpose, `"kind"`) {
		purpose = joined(`"kind": "other"`, purpose)
	}
	return `{"$schema": "` + notice.SchemaID + `", "id": "n", "title": "T", "language": "en", "nation": "england", "layer": "corporate",
	 "sources": [{"id": "s", "title": "S"}], "controllers": [{"id": "c", "name": "C", "kind": "council", "role": "sole", "public_authority": "yes"}],` +
		wrapped(
			`"contacts": [`,
			contacts,
			"],",
		) + wrapped(
		`"common": {`,
		common,
		"},",
	) +
		`"activities": [{` + joined(
		`"id": "a", "title": "A", "sources": [{"source": "s"}], "purposes": [{`+joined(
			`"id": "p", "title": "P"`,
			purpose,
		)+`}]`,
		activity,
	) + `}]}`
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}

func wrapped(before, what, after string) string {
	if what == "" {
		return ""
	}
	return before + what + after
}

func decoded(t *testing.T, text string) *notice.Notice {
	t.Helper()
	n, err := notice.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return n
}

// finding is one item of what is found of such a notice today.
func finding(t *testing.T, text, code string, route Route) Finding {
	t.Helper()
	n := decoded(t, text)
	for _, f := range Check(n, &n.Activities[0], &n.Activities[0].Purposes[0], route, privacy.Date{}) {
		if f.Code == code {
			return f
		}
	}
	t.Fatalf("%s is not found", code)
	return Finding{}
}

const elsewhere = `{"said": "elsewhere", "where": {"title": "T"}}`

// allRights names every right that a use may have.
const allRights = `{"right": "access"}, {"right": "rectification"}, {"right": "erasure"}, {"right": "restriction"}`

// toldCases are the cases of TestTold.
var toldCases = []struct{ name, purpose, common, code, want string }{
	{"a basis", "", "", "basis", "stated yes"},
	{"a purpose", "", "", "purposes", "stated yes"},
	{"a purpose that is not stated", `"kind": "not-stated"`, "", "purposes", "not-stated no"},
	{"no basis", `"basis": {"said": "not-stated"}`, "", "basis", "not-stated no"},
	{"one basis or another", `"basis": {"said": "stated", "one_of": [["consent"], ["public-task"]]}`, "", "basis",
		"stated no"},
	{"a basis that was not read", `"basis": {"said": "not-read"}`, "", "basis", "not-read unknown"},
	{"a task under Part 3", `"regime": "part3", "enforcement": {"said": "stated", "all_of": ["task"]}`, "", "basis",
		"stated yes"},
	{"one or the other under Part 3",
		`"regime": "part3", "enforcement": {"said": "stated", "one_of": [["task"], ["consent"]]}`, "", "basis",
		"stated no"},
	{"nothing under Part 3", `"regime": "part3", "enforcement": {"said": "not-stated"}`, "", "basis", "not-stated no"},
	{"a basis elsewhere", `"basis": ` + elsewhere, "", "basis", "elsewhere unknown"},
	{"interests elsewhere", `"basis": ` + elsewhere, "", "interests", "elsewhere unknown"},
	{"interests", `"basis": {"said": "stated", "all_of": ["legitimate-interests"], "interests": "W"}`, "", "interests",
		"stated yes"},
	{"a condition of Annex 1",
		`"basis": {"said": "stated", "all_of": ["recognised-legitimate-interests"], "recognised": ["annex1-p5"]}`, "",
		"recognised-interest", "stated yes"},
	{"no condition of Annex 1", `"basis": {"said": "stated", "all_of": ["recognised-legitimate-interests"]}`, "",
		"recognised-interest", "not-stated no"},

	{"categories", "", `"data": {"said": "stated", "items": [{"name": "N"}]}`, "categories", "stated yes"},
	{"categories in words", "", `"data": {"said": "stated", "words": "W"}`, "categories", "stated unknown"},
	{"only that they are wanted", "", `"data": {"said": "stated", "required": "optional"}`, "categories",
		"not-stated no"},
	{"no data", "", `"data": {"said": "none"}`, "categories", "none no"},
	{"data elsewhere", "", `"data": ` + elsewhere, "categories", "elsewhere unknown"},

	{"recipients", "", `"recipients": {"said": "stated", "words": "W"}`, "recipients", "stated yes"},
	{"no recipients", "", `"recipients": {"said": "none"}`, "recipients", "none yes"},
	{"recipients elsewhere", "", `"recipients": ` + elsewhere, "recipients", "elsewhere unknown"},
	{"transfers, protected", "", `"transfers": {"said": "stated", "extent": "some", "safeguards": ["W"]}`, "transfers",
		"stated yes"},
	{"transfers, nothing more", "", `"transfers": {"said": "stated", "extent": "some"}`, "transfers", "stated unknown"},
	{"the United Kingdom", "", `"transfers": {"said": "stated", "extent": "uk-only"}`, "transfers", "stated yes"},
	{"no transfers", "", `"transfers": {"said": "none"}`, "transfers", "none yes"},

	{"for ever", "", `"retention": {"said": "stated", "rules": [{"kind": "permanent"}]}`, "retention", "stated yes"},
	{"as long as needed", "", `"retention": {"said": "stated", "rules": [{"kind": "as-long-as-needed"}]}`, "retention",
		"stated unknown"},
	{"one and the other", "",
		`"retention": {"said": "stated", "rules": [{"kind": "as-long-as-needed"}, {"kind": "permanent"}]}`, "retention",
		"stated yes"},
	{"kept in words", "", `"retention": {"said": "stated", "words": "W"}`, "retention", "stated unknown"},
	{"nothing kept", "", `"retention": {"said": "none"}`, "retention", "none yes"},
	{"keeping does not arise", "", `"retention": {"said": "not-applicable"}`, "retention", "not-applicable no"},
	{"a schedule", "", `"retention": ` + elsewhere, "retention", "elsewhere unknown"},

	{"every right", "", `"rights": {"said": "stated", "items": [` + allRights + `, {"right": "object"}]}`, "rights",
		"stated yes"},
	{"all but objecting", "", `"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated no"},
	{"all but erasure", "",
		`"rights": {"said": "stated", "items": [{"right": "access"}, {"right": "rectification"}, {"right": "restriction"}, {"right": "object"}]}`, "rights", "stated no"},
	{"nothing to object to", `"basis": {"said": "stated", "all_of": ["legal-obligation"]}`,
		`"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated yes"},
	{"perhaps portability", `"basis": {"said": "stated", "all_of": ["contract"]}`,
		`"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated unknown"},
	{"portability", `"basis": {"said": "stated", "all_of": ["contract"]}`, `"rights": {"said": "stated", "items": [` +
		allRights + `, {"right": "portability"}]}`, "rights", "stated yes"},
	{"neither portability nor access", `"basis": {"said": "stated", "all_of": ["contract"]}`,
		`"rights": {"said": "stated", "items": [{"right": "erasure"}]}`, "rights", "stated no"},
	{"perhaps objecting to research", `"kind": "research", "basis": {"said": "stated", "all_of": ["legal-obligation"]}`,
		`"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated unknown"},
	{"objecting to research", `"kind": "research", "basis": {"said": "stated", "all_of": ["public-task"]}`,
		`"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated no"},
	{"rights under Part 3", `"regime": "part3", "enforcement": {"said": "not-stated"}`,
		`"rights": {"said": "stated", "items": [` + allRights + `]}`, "rights", "stated yes"},
	{"rights in words", "", `"rights": {"said": "stated", "words": "W"}`, "rights", "stated unknown"},
	{"no rights", "", `"rights": {"said": "none"}`, "rights", "none no"},
	{"rights elsewhere", "", `"rights": ` + elsewhere, "rights", "elsewhere unknown"},
	{"rights not stated", "", "", "rights", "not-stated no"},

	{"how consent is withdrawn",
		`"basis": {"said": "stated", "all_of": ["consent"], "consent": {"withdrawal": [{"kind": "email"}]}}`, "",
		"withdrawing-consent", "stated yes"},
	{"how messages are stopped", `"kind": "direct-marketing", "basis": {"said": "stated", "all_of": ["consent"]}`,
		`"messages": {"said": "stated", "items": [{"title": "T", "class": "alerts", "sent": "opted-in", "stop": [{"kind": "unsubscribe-link"}]}]}`, "withdrawing-consent", "stated yes"},
	{"how other messages are stopped", `"basis": {"said": "stated", "all_of": ["consent"]}`,
		`"messages": {"said": "stated", "items": [{"title": "T", "class": "alerts", "sent": "opted-in", "stop": [{"kind": "unsubscribe-link"}]}]}`, "withdrawing-consent", "not-stated no"},
	{"that it can be", "", `"rights": {"said": "stated", "items": [{"right": "withdraw-consent"}]}`,
		"withdrawing-consent", "stated yes"},
	{"another right", "", `"rights": {"said": "stated", "items": [{"right": "access"}]}`, "withdrawing-consent",
		"not-stated no"},
	{"withdrawal elsewhere", "", `"rights": ` + elsewhere, "withdrawing-consent", "elsewhere unknown"},

	{"a complaint to the council", "", `"complaints": {"said": "stated", "controller": [{"kind": "email"}]}`,
		"complaint-to-controller", "stated yes"},
	{"to the regulator only", "", `"complaints": {"said": "stated", "regulator": [{"kind": "email"}]}`,
		"complaint-to-controller", "not-stated no"},
	{"to the regulator", "", `"complaints": {"said": "stated", "regulator": [{"kind": "email"}]}`,
		"complaint-to-regulator", "stated yes"},
	{"to the council only", "", `"complaints": {"said": "stated", "controller": [{"kind": "email"}]}`,
		"complaint-to-regulator", "not-stated no"},
	{"the right to the one", "", `"rights": {"said": "stated", "items": [{"right": "complain-controller"}]}`,
		"complaint-to-controller", "stated yes"},
	{"the right to the other", "", `"rights": {"said": "stated", "items": [{"right": "complain-regulator"}]}`,
		"complaint-to-regulator", "stated yes"},
	{"complaints in words", "", `"complaints": {"said": "stated", "words": "W"}`, "complaint-to-regulator",
		"stated unknown"},
	{"complaints elsewhere", "", `"complaints": ` + elsewhere, "complaint-to-controller", "elsewhere unknown"},
	{"rights and so complaints elsewhere", "", `"rights": ` + elsewhere, "complaint-to-controller",
		"elsewhere unknown"},

	{"not required", "", `"data": {"said": "stated", "required": "optional"}`, "requirement", "stated yes"},
	{"by law", "", `"data": {"said": "stated", "required": "by-law"}`, "requirement", "stated unknown"},
	{"by law, and what follows", "", `"data": {"said": "stated", "required": "by-law", "consequence": "W"}`,
		"requirement", "stated yes"},
	{"one item by law", "", `"data": {"said": "stated", "items": [{"name": "N", "required": "by-law"}]}`, "requirement",
		"stated unknown"},
	{"one item by law, and what follows", "",
		`"data": {"said": "stated", "items": [{"name": "N", "required": "by-law", "consequence": "W"}]}`, "requirement",
		"stated yes"},
	{"one item by law, and what follows from all", "",
		`"data": {"said": "stated", "consequence": "W", "items": [{"name": "N", "required": "by-law"}]}`, "requirement",
		"stated yes"},
	{"data alone", "", `"data": {"said": "stated", "items": [{"name": "N"}]}`, "requirement", "not-stated no"},
	{"required elsewhere", "", `"data": ` + elsewhere, "requirement", "elsewhere unknown"},

	{"a source", "", `"origins": {"said": "stated", "items": [{"from": "person"}, {"from": "third-party"}]}`, "source",
		"stated yes"},
	{"only the person", "", `"origins": {"said": "stated", "items": [{"from": "person"}]}`, "source", "stated no"},
	{"a source in words", "", `"origins": {"said": "stated", "words": "W"}`, "source", "stated unknown"},
	{"sources elsewhere", "", `"origins": ` + elsewhere, "source", "elsewhere unknown"},
	{"no source", "", `"origins": {"said": "none"}`, "source", "none no"},

	{"no decisions", "", `"automated": {"said": "none"}`, "automated-decisions", "none yes"},
	{"people decide", "", `"automated": {"said": "stated", "decisions": "human"}`, "automated-decisions", "stated yes"},
	{"a computer decides", "", `"automated": {"said": "stated", "decisions": "solely-automated"}`,
		"automated-decisions", "stated no"},
	{"and how", "", `"automated": {"said": "stated", "decisions": "solely-automated", "logic": "W"}`,
		"automated-decisions", "stated yes"},
	{"decisions elsewhere", "", `"automated": ` + elsewhere, "automated-decisions", "elsewhere unknown"},

	{"a new purpose", "", `"new_purposes": {"said": "stated", "words": "W"}`, "new-purpose", "stated yes"},
	{"no word of one", "", "", "new-purpose", "not-stated no"},
	{"objecting", "", `"rights": {"said": "stated", "items": [{"right": "object"}]}`, "objecting-apart",
		"stated unknown"},
	{"no objecting", "", `"rights": {"said": "stated", "items": [{"right": "access"}]}`, "objecting-apart",
		"not-stated no"},
	{"objecting elsewhere", "", `"rights": ` + elsewhere, "objecting-apart", "elsewhere unknown"},
}

// TestTold tests each item told, not told, and not known to be.
func TestTold(t *testing.T) {
	for _, c := range toldCases {
		route := FromPerson
		if c.code == "categories" || c.code == "source" {
			route = FromElsewhere
		}
		f := finding(t, document(c.purpose, c.common, ""), c.code, route)
		if got := f.Said.String() + " " + f.Told.String(); got != c.want {
			t.Errorf("%s: %s is %s, want %s", c.name, c.code, got, c.want)
		}
	}
}

// TestContacts tests what tells who the controller and its data protection officer are.
func TestContacts(t *testing.T) {
	for _, c := range []struct{ contacts, controller, officer, regulator string }{
		{"", "no", "no", "no"},
		{`{"id": "x", "kind": "controller", "phone": "1"}`, "yes", "no", "no"},
		{`{"id": "x", "kind": "rights-requests", "address": ["1 Road"]}`, "yes", "no", "no"},
		{`{"id": "x", "kind": "controller", "name": "N"}`, "no", "no", "no"},
		{`{"id": "x", "kind": "data-protection-officer", "email": "d@example.gov.uk"}`, "no", "yes", "no"},
		{`{"id": "x", "kind": "data-protection-officer", "name": "N"}`, "no", "no", "no"},
		{`{"id": "x", "kind": "controller", "where": {"title": "T"}}`, "unknown", "no", "no"},
		{`{"id": "x", "kind": "data-protection-officer", "where": {"title": "T"}}`, "no", "unknown", "no"},
		{`{"id": "x", "kind": "regulator", "url": "https://example.gov.uk"}`, "no", "no", "unknown"},
	} {
		text := withContacts(c.contacts, "", "", "")
		for code, want := range map[string]string{"controller": c.controller, "officer": c.officer,
			"complaint-to-regulator": c.regulator} {
			if got := finding(t, text, code, FromPerson).Told.String(); got != want {
				t.Errorf("%s: %s told %s, want %s", c.contacts, code, got, want)
			}
		}
	}
}

// TestNothingSaidIsMissing tests that an empty notice misses whatever must be told and can be shown, and that
// one that says it all misses nothing and leaves open only what no typed notice shows.
func TestNothingSaidIsMissing(t *testing.T) {
	for _, f := range check(notice.Purpose{ID: "p"}, FromElsewhere, privacy.Date{}) {
		if wanted := f.Required == privacy.Yes && f.Code != "in-time"; f.Missing() != wanted {
			t.Errorf("%s: missing %v", f.Code, f.Missing())
		}
	}
	whole := decoded(
		t,
		withContacts(
			`{"id": "d", "kind": "data-protection-officer", "email": "d@example.gov.uk"}, {"id": "c", "kind": "controller", "phone": "1"}`,
			"",
			`"data": {"said": "stated", "required": "optional", "items": [{"name": "N"}]}, "recipients": {"said": "none"}, "transfers": {"said": "none"},
		 "retention": {"said": "stated", "rules": [{"kind": "permanent"}]}, "origins": {"said": "stated", "items": [{"from": "third-party"}]}, "automated": {"said": "none"}, "new_purposes": {"said": "stated", "words": "W"},
		 "rights": {"said": "stated", "items": [`+allRights+`, {"right": "object"}]}, "complaints": {"said": "stated", "controller": [{"kind": "email"}], "regulator": [{"kind": "email"}]}`,
			"",
		),
	)
	for _, route := range []Route{FromPerson, FromElsewhere} {
		for _, f := range Check(whole, &whole.Activities[0], &whole.Activities[0].Purposes[0], route, privacy.Date{}) {
			if f.Missing() || f.Required == privacy.Yes && f.Told != privacy.Yes && !f.Manner {
				t.Errorf("%v: %s is told %v", route, f.Code, f.Told)
			}
		}
	}
}

// TestPlaces tests that each place is a member of a notice, by the names in documents.
func TestPlaces(t *testing.T) {
	places := 0
	for _, route := range []Route{FromPerson, FromElsewhere} {
		for _, f := range check(on(privacy.BasisPublicTask), route, privacy.Date{}) {
			if f.Code == "in-time" {
				if f.Place != "" {
					t.Errorf("when people are told was looked for at %s", f.Place)
				}
				continue
			}
			places++
			at := []reflect.Type{
				reflect.TypeFor[notice.Notice](),
				reflect.TypeFor[notice.Activity](),
				reflect.TypeFor[notice.Statements](),
			}
			for _, name := range strings.Split(f.Place, "/") {
				next := member(at, name)
				if next == nil {
					t.Errorf("%s: nothing has a member %q of %s", f.Code, name, f.Place)
					break
				}
				at = []reflect.Type{next}
			}
		}
	}
	if places == 0 {
		t.Error("no places")
	}
}

// member is the type of a member of any of some types, or of the items of a list of it.
func member(of []reflect.Type, name string) reflect.Type {
	for _, typ := range of {
		for typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct {
			continue
		}
		for i := range typ.NumField() {
			if tag, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); tag == name {
				return typ.Field(i).Type
			}
		}
	}
	return nil
}
