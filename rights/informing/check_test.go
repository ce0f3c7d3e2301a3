package informing

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

var update = flag.Bool("update", false, "write the golden files")

// wants is what each route wants of a use on two sides of the changes of law: the provisions, in order.
func wants(p notice.Purpose, route Route, day privacy.Date) map[string]string {
	n := &notice.Notice{Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{p}}}}
	out := map[string]string{}
	for _, f := range Check(n, &n.Activities[0], &n.Activities[0].Purposes[0], route, day) {
		out[f.Code] = f.Cite.Short() + " " + f.Required.String()
	}
	return out
}

// on is a purpose on some bases.
func on(bases ...privacy.Basis) notice.Purpose {
	p := notice.Purpose{ID: "p", Title: "Something", Basis: notice.Basis{AllOf: bases}}
	p.Basis.Said = notice.Stated
	return p
}

// TestChecklist tests the whole list, cell by cell: each item on each route and each side of the changes, for
// a use on a public task of which the notice says nothing else.
func TestChecklist(t *testing.T) {
	want := map[string][3]string{ // Article 13, Article 14, Part 3
		"controller":              {"Art 13(1)(a) yes", "Art 14(1)(a) yes", "s.44(1)(a) yes"},
		"officer":                 {"Art 13(1)(b) unknown", "Art 14(1)(b) unknown", "s.44(1)(b) unknown"},
		"purposes":                {"Art 13(1)(c) yes", "Art 14(1)(c) yes", "s.44(1)(c) yes"},
		"basis":                   {"Art 13(1)(c) yes", "Art 14(1)(c) yes", "s.44(2)(a) yes"},
		"categories":              {"", "Art 14(1)(d) yes", ""},
		"interests":               {"Art 13(1)(d) no", "Art 14(2)(b) no", ""},
		"recognised-interest":     {"Art 13(1)(c) no", "Art 14(1)(c) no", ""},
		"recipients":              {"Art 13(1)(e) unknown", "Art 14(1)(e) unknown", "s.44(2)(c) unknown"},
		"transfers":               {"Art 13(1)(f) unknown", "Art 14(1)(f) unknown", ""},
		"retention":               {"Art 13(2)(a) yes", "Art 14(2)(a) yes", "s.44(2)(b) yes"},
		"rights":                  {"Art 13(2)(b) yes", "Art 14(2)(c) yes", "s.44(1)(d) yes"},
		"withdrawing-consent":     {"Art 13(2)(c) no", "Art 14(2)(d) no", ""},
		"complaint-to-controller": {"Art 13(2)(ca) yes", "Art 14(2)(da) yes", "s.44(1)(da) yes"},
		"complaint-to-regulator":  {"Art 13(2)(d) yes", "Art 14(2)(e) yes", "s.44(1)(e) yes"},
		"requirement":             {"Art 13(2)(e) yes", "", ""},
		"source":                  {"", "Art 14(2)(f) yes", ""},
		"automated-decisions":     {"Art 13(2)(f) unknown", "Art 14(2)(g) unknown", ""},
		"new-purpose":             {"Art 13(3) unknown", "Art 14(4) unknown", ""},
		"objecting-apart":         {"Art 21(4) yes", "Art 21(4) yes", ""},
		"in-time":                 {"Art 13(1) yes", "Art 14(3) yes", ""},
	}
	if len(want) != len(Items()) {
		t.Errorf("%d items, %d wanted", len(Items()), len(want))
	}
	since := map[string]privacy.Date{"complaint-to-controller": complaintDuty, "recognised-interest": mainChange}
	part3 := on()
	part3.Regime = privacy.RegimePart3
	for _, day := range []privacy.Date{start.Previous(), start, mainChange.Previous(), mainChange, complaintDuty.Previous(), complaintDuty, {}} {
		for column, got := range []map[string]string{
			wants(on(privacy.BasisPublicTask), FromPerson, day), wants(on(privacy.BasisPublicTask), FromElsewhere, day), wants(part3, FromPerson, day),
		} {
			for code, cells := range want {
				cell := cells[column]
				if !day.IsZero() && (day.Before(start) || day.Before(since[code])) {
					cell = ""
				}
				if got[code] != cell {
					t.Errorf("%s, column %d, on %v: %q, want %q", code, column, day, got[code], cell)
				}
			}
		}
	}
}

// TestTrap22 tests that a notice must mention the complaint to the controller since 19 June 2026, and not before.
func TestTrap22(t *testing.T) {
	if _, ok := wants(on(privacy.BasisPublicTask), FromPerson, complaintDuty)["complaint-to-controller"]; !ok {
		t.Error("not wanted on the day")
	}
	if _, ok := wants(on(privacy.BasisPublicTask), FromPerson, complaintDuty.Previous())["complaint-to-controller"]; ok {
		t.Error("wanted on the day before")
	}
}

// TestTrap34 tests that disproportionate effort never excuses telling people at collection, save before
// further processing.
func TestTrap34(t *testing.T) {
	for _, day := range []privacy.Date{start, mainChange, {}} {
		for _, e := range Exceptions(FromPerson, day) {
			if (e.Fact == privacy.FactDisproportionateEffort || e.Fact == privacy.FactInformingWouldImpair) && e.Only != "new-purpose" {
				t.Errorf("%s excuses telling people at collection", e.ID)
			}
		}
	}
}

func TestExceptions(t *testing.T) {
	list := func(route Route, day privacy.Date) string {
		var ids []string
		for _, e := range Exceptions(route, day) {
			if e.Cite.IsZero() || (e.Fact == 0) != e.Protects {
				t.Errorf("%s: no citation, or neither a fact nor a duty", e.ID)
			}
			ids = append(ids, e.ID)
		}
		return strings.Join(ids, " ")
	}
	for _, c := range []struct {
		route Route
		day   privacy.Date
		want  string
	}{
		{FromPerson, mainChange.Previous(), "13-4"},
		{FromPerson, mainChange, "13-4 13-5 13-7"},
		{FromElsewhere, mainChange.Previous(), "14-5-a 14-5-b 14-5-b-impair 14-5-b-protect 14-5-c 14-5-d"},
		{FromElsewhere, mainChange, "14-5-a 14-5-c 14-5-d 14-5-e 14-5-f 14-7"},
		{FromElsewhere, start.Previous(), ""},
	} {
		if got := list(c.route, c.day); got != c.want {
			t.Errorf("%v on %v: %s, want %s", c.route, c.day, got, c.want)
		}
	}
}

// TestNeeds tests each need both ways, and what is left open.
func TestNeeds(t *testing.T) {
	either := notice.Purpose{Basis: notice.Basis{OneOf: [][]privacy.Basis{{privacy.BasisConsent}, {privacy.BasisPublicTask}}}}
	either.Basis.Said = notice.Stated
	marketing, messages := on(privacy.BasisConsent), on(privacy.BasisConsent)
	marketing.Kind, messages.Kind = notice.PurposeDirectMarketing, notice.PurposeCommunications
	explicit, unsaid := on(privacy.BasisPublicTask), on(privacy.BasisPublicTask)
	explicit.Special.Said, explicit.Special.Conditions = notice.Stated, []privacy.SpecialCondition{privacy.SpecialA}
	unsaid.Special.Said = notice.Stated
	decides, helps, mayDecide := on(privacy.BasisPublicTask), on(privacy.BasisPublicTask), on(privacy.BasisPublicTask)
	decides.Automated = notice.Automated{Decisions: notice.DecisionsSolelyAutomated, Significant: privacy.Yes}
	decides.Automated.Said = notice.Stated
	helps.Automated = notice.Automated{Decisions: notice.DecisionsAssisted}
	helps.Automated.Said = notice.Stated
	mayDecide.Automated = notice.Automated{Decisions: notice.DecisionsSolelyAutomated}
	mayDecide.Automated.Said = notice.Stated
	for _, c := range []struct {
		name string
		p    notice.Purpose
		code string
		want privacy.Answer
	}{
		{"legitimate interests", on(privacy.BasisLegitimateInterests), "interests", privacy.Yes},
		{"recognised", on(privacy.BasisRecognisedLegitimateInterests), "recognised-interest", privacy.Yes},
		{"recognised is not the other", on(privacy.BasisRecognisedLegitimateInterests), "interests", privacy.No},
		{"consent", on(privacy.BasisConsent), "withdrawing-consent", privacy.Yes},
		{"explicit consent", explicit, "withdrawing-consent", privacy.Yes},
		{"a condition not stated", unsaid, "withdrawing-consent", privacy.Unknown},
		{"one basis or the other", either, "withdrawing-consent", privacy.Unknown},
		{"one basis or the other, objecting", either, "objecting-apart", privacy.Unknown},
		{"no basis stated", notice.Purpose{}, "interests", privacy.Unknown},
		{"consent cannot be objected to", on(privacy.BasisConsent), "objecting-apart", privacy.No},
		{"recognised can", on(privacy.BasisRecognisedLegitimateInterests), "objecting-apart", privacy.Yes},
		{"legitimate interests can", on(privacy.BasisLegitimateInterests), "objecting-apart", privacy.Yes},
		{"marketing can", marketing, "objecting-apart", privacy.Yes},
		{"messages that may be marketing", messages, "objecting-apart", privacy.Unknown},
		{"a computer decides", decides, "automated-decisions", privacy.Yes},
		{"a computer helps", helps, "automated-decisions", privacy.No},
		{"it may not matter", mayDecide, "automated-decisions", privacy.Unknown},
	} {
		got := wants(c.p, FromPerson, privacy.Date{})[c.code]
		if !strings.HasSuffix(got, " "+c.want.String()) {
			t.Errorf("%s: %s is %q, want %v", c.name, c.code, got, c.want)
		}
	}
}

func councils(t *testing.T) []*notice.Notice {
	t.Helper()
	var out []*notice.Notice
	for _, name := range []string{"leeds", "leicester", "peterborough"} {
		f, err := os.Open(filepath.Join("..", "..", "testdata", name, "notice.json"))
		if err != nil {
			t.Fatal(err)
		}
		n, err := notice.Decode(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

// TestCouncils checks every use of the three councils by every route: each finding has a provision, and what
// is said of two uses is as in the golden file.
func TestCouncils(t *testing.T) {
	golden := ""
	for _, n := range councils(t) {
		for i := range n.Activities {
			a := &n.Activities[i]
			routes := Routes(n, a)
			if len(routes) == 0 {
				t.Errorf("%s/%s: no route", n.ID, a.ID)
			}
			for j := range a.Purposes {
				for _, route := range routes {
					found := Check(n, a, &a.Purposes[j], route, privacy.Date{})
					for _, f := range found {
						if f.Cite.IsZero() || f.Place == "" && f.Code != "in-time" {
							t.Errorf("%s/%s: %s has no provision or place", n.ID, a.ID, f.ID)
						}
						if f.Missing() && f.Told != privacy.No {
							t.Errorf("%s/%s: %s is missing and told", n.ID, a.ID, f.ID)
						}
					}
					if j == 0 && (a.ID == "cctv" || n.ID == "leeds" && a.ID == "newsletters") {
						golden += page(n, a, route, found)
					}
				}
			}
		}
	}
	const file = "testdata/councils.txt"
	if *update {
		if err := os.WriteFile(file, []byte(golden), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), golden); diff != "" {
		t.Errorf("(-want +got; -update writes it):\n%s", diff)
	}
}

func page(n *notice.Notice, a *notice.Activity, route Route, found []Finding) string {
	out := fmt.Sprintf("# %s/%s, %v\n", n.ID, a.ID, route)
	for _, f := range found {
		missing := ""
		if f.Missing() {
			missing = " MISSING"
		}
		out += fmt.Sprintf("%-24s %-14s required %-8v told %-8v %v%s\n", f.Code, f.Cite.Short(), f.Required, f.Told, f.Said, missing)
	}
	return out
}

// TestNothingSaidIsMissing tests that an empty notice misses whatever must be told and can be shown, and that
// one that says it all misses nothing.
func TestNothingSaidIsMissing(t *testing.T) {
	n := &notice.Notice{Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{ID: "p"}}}}}
	for _, f := range Check(n, &n.Activities[0], &n.Activities[0].Purposes[0], FromElsewhere, privacy.Date{}) {
		if wanted := f.Required == privacy.Yes && f.Code != "in-time"; f.Missing() != wanted {
			t.Errorf("%s: missing %v", f.Code, f.Missing())
		}
	}
	const all = `{"$schema": "` + notice.SchemaID + `", "id": "n", "title": "T", "language": "en", "nation": "england", "layer": "corporate",
	 "sources": [{"id": "s", "title": "S"}], "controllers": [{"id": "c", "name": "C", "kind": "council", "role": "sole", "public_authority": "yes"}],
	 "contacts": [{"id": "d", "kind": "data-protection-officer", "email": "d@example.gov.uk"}],
	 "common": {"data": {"said": "stated", "required": "optional"}, "recipients": {"said": "none"}, "transfers": {"said": "none"}, "retention": {"said": "stated", "words": "W"},
	  "origins": {"said": "stated", "words": "W"}, "automated": {"said": "none"}, "new_purposes": {"said": "stated", "words": "W"},
	  "rights": {"said": "stated", "items": [{"right": "object"}]}, "complaints": {"said": "stated", "controller": [{"kind": "email"}], "regulator": [{"kind": "email"}]}},
	 "activities": [{"id": "a", "title": "A", "sources": [{"source": "s"}], "purposes": [{"id": "p", "title": "P", "kind": "other", "basis": {"said": "stated", "all_of": ["public-task"]}}]}]}`
	if !json.Valid([]byte(all)) {
		t.Fatal("not JSON")
	}
	whole, err := notice.Decode(strings.NewReader(all))
	if err != nil {
		t.Fatal(err)
	}
	for _, route := range []Route{FromPerson, FromElsewhere} {
		for _, f := range Check(whole, &whole.Activities[0], &whole.Activities[0].Purposes[0], route, privacy.Date{}) {
			if f.Missing() {
				t.Errorf("%v: %s is missing", route, f.Code)
			}
		}
	}
}

func TestRoutesAndMoments(t *testing.T) {
	for _, c := range []struct {
		from []notice.OriginKind
		want string
	}{
		{nil, "[from-person from-elsewhere]"},
		{[]notice.OriginKind{notice.FromPerson}, "[from-person]"},
		{[]notice.OriginKind{notice.FromObserved}, "[from-person]"},
		{[]notice.OriginKind{notice.FromThirdParty}, "[from-elsewhere]"},
		{[]notice.OriginKind{notice.FromThirdParty, notice.FromPerson}, "[from-person from-elsewhere]"},
	} {
		n := &notice.Notice{Activities: []notice.Activity{{}}}
		n.Activities[0].Origins.Said = notice.Stated
		for _, from := range c.from {
			n.Activities[0].Origins.Items = append(n.Activities[0].Origins.Items, notice.Origin{From: from})
		}
		if got := fmt.Sprint(Routes(n, &n.Activities[0])); got != c.want {
			t.Errorf("%v: %s, want %s", c.from, got, c.want)
		}
	}
	if got := fmt.Sprint(Moments(FromPerson), Moments(FromElsewhere), Moments(0)); got != "[at-collection] [within-a-month at-first-communication at-first-disclosure] []" {
		t.Error(got)
	}
	for need := Need(1); need < needCount; need++ {
		if need.String() == "" {
			t.Errorf("need %d has no code", need)
		}
	}
	if dayOf(privacy.Date{}) != rights.LawAsAt() {
		t.Error("a zero day is not that of the law")
	}
}
