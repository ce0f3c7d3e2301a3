package informing

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// check is what is found of a purpose, in a notice that says nothing else.
func check(p notice.Purpose, route Route, day privacy.Date) []Finding {
	n := &notice.Notice{Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{p}}}}
	return Check(n, &n.Activities[0], &n.Activities[0].Purposes[0], route, day)
}

// wants is the provision that wants each item of it, and whether it must be told.
func wants(p notice.Purpose, route Route, day privacy.Date) map[string]string {
	out := map[string]string{}
	for _, f := range check(p, route, day) {
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
		"officer":                 {"Art 13(1)(b) unknown", "Art 14(1)(b) unknown", "s.44(1)(b) yes"},
		"purposes":                {"Art 13(1)(c) yes", "Art 14(1)(c) yes", "s.44(1)(c) yes"},
		"basis":                   {"Art 13(1)(c) yes", "Art 14(1)(c) yes", "s.44(2)(a) unknown"},
		"categories":              {"", "Art 14(1)(d) yes", ""},
		"interests":               {"Art 13(1)(d) no", "Art 14(2)(b) no", ""},
		"recognised-interest":     {"Art 13(1)(c) no", "Art 14(1)(c) no", ""},
		"recipients":              {"Art 13(1)(e) unknown", "Art 14(1)(e) unknown", "s.44(2)(c) unknown"},
		"transfers":               {"Art 13(1)(f) unknown", "Art 14(1)(f) unknown", ""},
		"retention":               {"Art 13(2)(a) yes", "Art 14(2)(a) yes", "s.44(2)(b) unknown"},
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
	since := map[string]privacy.Date{
		"complaint-to-controller": privacy.ComplaintDutyBegan(),
		"recognised-interest":     privacy.MainChange(),
	}
	part3 := on()
	part3.Regime = notice.RegimePart3
	for _, day := range []privacy.Date{privacy.LawBegan().Previous(), privacy.LawBegan(),
		privacy.MainChange().Previous(), privacy.MainChange(), privacy.ComplaintDutyBegan().Previous(),
		privacy.ComplaintDutyBegan(), {}} {
		for column, got := range []map[string]string{
			wants(on(privacy.BasisPublicTask), FromPerson, day), wants(on(privacy.BasisPublicTask), FromElsewhere, day),
			wants(part3, FromPerson, day),
		} {
			for code, cells := range want {
				cell := cells[column]
				if !day.IsZero() && (day.Before(privacy.LawBegan()) || day.Before(since[code])) {
					cell = ""
				}
				if got[code] != cell {
					t.Errorf("%s, column %d, on %v: %q, want %q", code, column, day, got[code], cell)
				}
			}
		}
	}
}

// TestEveryItemIsCited tests that every item has a provision on each route that wants it: all but the two that
// are about data from elsewhere under Article 13, and all but the one about giving data under Article 14.
func TestEveryItemIsCited(t *testing.T) {
	ids := map[string]bool{}
	for k, i := range Items() {
		if ids[i.ID] || i.Code == "" || i.Need.String() == "" {
			t.Errorf("%s: repeated, without a code or without a need", i.ID)
		}
		ids[i.ID] = true
		for _, c := range []struct {
			cite   privacy.Citation
			in     privacy.Instrument
			begins string
			wanted bool
		}{
			{i.Person, privacy.UKGDPR, "Art 13(", i.ID != "pn4" && i.ID != "pn14"},
			{i.Elsewhere, privacy.UKGDPR, "Art 14(", i.ID != "pn13"},
			{i.Part3, privacy.DPA2018, "s.44(", !i.Part3.IsZero()},
		} {
			if c.cite.IsZero() == c.wanted {
				t.Errorf("%s: cited %v, wanted %v", i.ID, c.cite, c.wanted)
			}
			if c.wanted &&
				(c.cite.Instrument != c.in || !strings.HasPrefix(c.cite.Provision, c.begins) &&
					c.cite.Provision != "Art 21(4)") {
				t.Errorf("%s: %s", i.ID, c.cite.Long())
			}
		}
		if i.InCases != strings.HasPrefix(i.Part3.Provision, "s.44(2)") {
			t.Errorf("%s: in specific cases %v, under %s", i.ID, i.InCases, i.Part3.Provision)
		}
		if Items()[k] != i {
			t.Errorf("%s is not the same twice", i.ID)
		}
	}
	for n := 1; n <= 18; n++ {
		if id := fmt.Sprintf("pn%d", n); !ids[id] {
			t.Errorf("there is no %s", id)
		}
	}
}

// TestReferences tests what each item refers to on both sides of each change.
func TestReferences(t *testing.T) {
	days := []privacy.Date{
		privacy.LawBegan(),
		privacy.MainChange().Previous(),
		privacy.MainChange(),
		privacy.ComplaintDutyBegan().Previous(),
		privacy.ComplaintDutyBegan(),
	}
	part3 := on()
	part3.Regime = notice.RegimePart3
	named := on(privacy.BasisPublicTask)
	named.Regime = notice.RegimeUKGDPR
	for _, c := range []struct {
		p    notice.Purpose
		code string
		want [5]string
	}{
		{on(privacy.BasisPublicTask), "transfers", [5]string{"", "", "Art 45A", "Art 45A", "Art 45A"}},
		{on(privacy.BasisPublicTask), "complaint-to-controller", [5]string{4: "s.164A"}},
		{on(privacy.BasisPublicTask), "complaint-to-regulator",
			[5]string{"Art 77", "Art 77", "Art 77", "Art 77", "s.165"}},
		{named, "complaint-to-regulator", [5]string{"Art 77", "Art 77", "Art 77", "Art 77", "s.165"}},
		{on(privacy.BasisPublicTask), "automated-decisions",
			[5]string{"Art 22", "Art 22", "Art 22C", "Art 22C", "Art 22C"}},
		{on(privacy.BasisPublicTask), "retention", [5]string{}},
		{part3, "complaint-to-controller", [5]string{4: "s.164A"}},
		{part3, "complaint-to-regulator", [5]string{"s.165", "s.165", "s.165", "s.165", "s.165"}},
	} {
		for d, day := range days {
			for _, route := range []Route{FromPerson, FromElsewhere} {
				got := ""
				for _, f := range check(c.p, route, day) {
					if f.Code == c.code {
						got = f.Refers.Short()
					}
				}
				if got != c.want[d] {
					t.Errorf("%s, %v, on %v: %q, want %q", c.code, route, day, got, c.want[d])
				}
			}
		}
	}
	for _, r := range References() {
		if (r.Cite.Force.From != privacy.Date{} && r.Cite.Force.Ended()) || !r.Regime.Valid() || r.Cite.URL() == "" {
			t.Errorf("%s: %v", r.Item, r)
		}
	}
}

// TestTrap22 tests that a notice must mention the complaint to the controller since 19 June 2026 and not
// before, and that nothing refers to Article 77 from that day on.
func TestTrap22(t *testing.T) {
	part3 := on()
	part3.Regime = notice.RegimePart3
	for _, p := range []notice.Purpose{on(privacy.BasisPublicTask), part3} {
		for _, route := range []Route{FromPerson, FromElsewhere} {
			if got := wants(p, route, privacy.ComplaintDutyBegan())["complaint-to-controller"]; !strings.HasSuffix(got,
				" yes") {
				t.Errorf("%v: on the day %q", route, got)
			}
			if got, ok := wants(p, route, privacy.ComplaintDutyBegan().Previous())["complaint-to-controller"]; ok {
				t.Errorf("%v: on the day before %q", route, got)
			}
			for _, day := range []privacy.Date{privacy.ComplaintDutyBegan(), privacy.NewDate(2030, 1, 1), {}} {
				for _, f := range check(p, route, day) {
					if f.Refers.Provision == "Art 77" || f.Cite.Provision == "Art 77" {
						t.Errorf("%s on %v is by Article 77", f.ID, day)
					}
				}
			}
		}
	}
}

// TestTrap34 tests that disproportionate effort never excuses telling people at collection: what Article 13
// has of it reaches only the telling of a further use, and that only for research.
func TestTrap34(t *testing.T) {
	for _, day := range []privacy.Date{privacy.LawBegan(), privacy.MainChange().Previous(), privacy.MainChange(), {}} {
		effort := 0
		for _, e := range Exceptions(FromPerson, day) {
			if e.Fact != privacy.FactAlreadyHasInformation && (e.Only != "new-purpose" || !e.Research) {
				t.Errorf("on %v %s excuses telling people at collection", day, e.ID)
			}
			if e.Fact == privacy.FactDisproportionateEffort {
				effort++
			}
		}
		if before := !day.IsZero() && day.Before(privacy.MainChange()); before != (effort == 0) {
			t.Errorf("on %v %d exceptions for effort", day, effort)
		}
		for _, e := range Exceptions(FromElsewhere, day) {
			if e.Research || e.Only != "" || e.Route != FromElsewhere {
				t.Errorf("on %v %s of Article 14 is narrowed as Article 13(5) is", day, e.ID)
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
			if factors := map[string]string{"13-5": "Art 13(6)",
				"14-5-e": "Art 14(6)"}[e.ID]; e.Factors.Short() != factors {
				t.Errorf("%s: by factors of %q, want %q", e.ID, e.Factors.Short(), factors)
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
		{FromPerson, privacy.MainChange().Previous(), "13-4"},
		{FromPerson, privacy.MainChange(), "13-4 13-5 13-7"},
		{FromElsewhere, privacy.MainChange().Previous(), "14-5-a 14-5-b 14-5-b-impair 14-5-b-protect 14-5-c 14-5-d"},
		{FromElsewhere, privacy.MainChange(), "14-5-a 14-5-c 14-5-d 14-5-e 14-5-f 14-7"},
		{FromElsewhere, privacy.LawBegan().Previous(), ""},
	} {
		if got := list(c.route, c.day); got != c.want {
			t.Errorf("%v on %v: %s, want %s", c.route, c.day, got, c.want)
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
	if got := fmt.Sprint(Moments(FromPerson), Moments(FromElsewhere), Moments(0)); got != "[at-collection] "+
		"[within-a-month at-first-communication at-first-disclosure] []" {
		t.Error(got)
	}
	for m, want := range map[Moment]string{0: "", AtCollection: "Art 13(1)", WithinAMonth: "Art 14(3)(a)",
		AtFirstContact: "Art 14(3)(b)", AtFirstDisclosure: "Art 14(3)(c)", momentCount: ""} {
		if got := m.Cite().Short(); got != want {
			t.Errorf("%v is set by %q, want %q", m, got, want)
		}
	}
	if dayOf(privacy.Date{}) != rights.LawAsAt() {
		t.Error("a zero day is not that of the law")
	}
}

// TestCodes tests that each code is one of its set alone, and that what is none of a set has none.
func TestCodes(t *testing.T) {
	type code interface {
		String() string
		MarshalText() ([]byte, error)
	}
	sets := make([][]code, 3)
	for r := range routeCount + 1 {
		sets[0] = append(sets[0], r)
	}
	for n := range needCount + 1 {
		sets[1] = append(sets[1], n)
	}
	for m := range momentCount + 1 {
		sets[2] = append(sets[2], m)
	}
	for _, set := range sets {
		seen := map[string]bool{}
		for i, c := range set {
			text, err := c.MarshalText()
			if i == 0 || i == len(set)-1 {
				var none *privacy.TextError
				if c.String() != "" || !errors.As(err, &none) {
					t.Errorf("%T %d is %q, %v", c, i, c, err)
				}
				continue
			}
			if err != nil || string(text) != c.String() || c.String() == "" || seen[c.String()] {
				t.Errorf("%T %d is %q, %q, %v", c, i, c, text, err)
			}
			seen[c.String()] = true
		}
	}
}
