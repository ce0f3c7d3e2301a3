package template_test

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/template"
	"github.com/plainrights/plainrights/privacy"
)

// first is the service in the first notice of it of a council, in English.
func first(t *testing.T, council, service string) *notice.Activity {
	t.Helper()
	a, err := template.FindAuthority(council)
	if err != nil {
		t.Fatal(err)
	}
	s, err := template.FindService(service, say.Voice{})
	if err != nil || !s.In(a.Nation) {
		t.Fatalf("%s in %v: %v", service, a.Nation, err)
	}
	return &template.Notice(template.Council{Authority: a, Day: today}, say.Voice{}, s).Activities[0]
}

func purposeIDs(a *notice.Activity) []notice.ID {
	var out []notice.ID
	for _, p := range a.Purposes {
		out = append(out, p.ID)
	}
	return out
}

func recipient(a *notice.Activity, id notice.ID) bool {
	return slices.ContainsFunc(a.Recipients.Items, func(r notice.Recipient) bool { return r.ID == id })
}

func item(a *notice.Activity, id notice.ID) *notice.DataItem {
	for i := range a.Data.Items {
		if a.Data.Items[i].ID == id {
			return &a.Data.Items[i]
		}
	}
	return nil
}

// TestOtherNationsKeepTheirUses holds that Scotland and Wales have their own laws for what only England had one for.
func TestOtherNationsKeepTheirUses(t *testing.T) {
	for _, row := range []struct {
		council, service string
		purposes         []notice.ID
	}{
		{"Glasgow City Council", "council-homes",
			[]notice.ID{"housing-list", "tenancy", "tenant-trouble", "match-records"}},
		{"Glasgow City Council", "adult-social-care", []notice.ID{"care-assess", "care-charges", "care-safety"}},
		{"Glasgow City Council", "complaints", []notice.ID{"answer-complaints", "ombudsman"}},
		{"Cardiff", "complaints", []notice.ID{"answer-complaints", "ombudsman"}},
	} {
		if a := first(t, row.council, row.service); !slices.Equal(purposeIDs(a), row.purposes) {
			t.Errorf("%s, %s: %v", row.council, row.service, purposeIDs(a))
		}
	}
}

// TestUseTakesItsDataAlong holds that what only one use needs is not in a notice which leaves that use out, and that
// the service says which it left out.
func TestUseTakesItsDataAlong(t *testing.T) {
	jury := first(t, "Glasgow City Council", "electoral-register")
	if recipient(jury, "jury-bureau") || slices.Contains(purposeIDs(jury), "juries") {
		t.Error("a body that chooses juries in England gets the register of Scotland")
	}
	jobs := first(t, "Belfast", "recruitment")
	if item(jobs, "ethnicity") != nil || slices.Contains(jobs.Special.Schedule1, privacy.Sch1P8) ||
		slices.Contains(jobs.Special.Kinds, notice.SpecialSexualOrientation) || len(jobs.Choices.Items) > 0 ||
		!slices.Equal(jobs.Special.Conditions, []privacy.SpecialCondition{privacy.SpecialB}) {
		t.Errorf("Belfast: %+v %+v", jobs.Special, jobs.Choices)
	}
	taxis := first(t, "Cardiff", "taxi-licensing")
	if recipient(taxis, "refusals-register") {
		t.Error("the register of refusals is England's")
	}
	leeds := first(t, "Leeds", "recruitment")
	if !slices.Contains(leeds.Special.Schedule1, privacy.Sch1P8) {
		t.Errorf("Leeds: %+v", leeds.Special)
	}
	s, _ := template.FindService("recruitment", say.Voice{})
	if out := s.LeftOut(say.Voice{}, privacy.NationNorthernIreland); len(out) != 1 {
		t.Errorf("left out: %q", out)
	}
	if out := s.LeftOut(say.Voice{}, privacy.NationEngland); len(out) != 0 {
		t.Errorf("left out: %q", out)
	}
}

// TestRecruitment holds that questions about equality need no answer, and that a check of criminal records has its
// condition (Article 10; DPA 2018 s.10(5)).
func TestRecruitment(t *testing.T) {
	a := first(t, "Leeds", "recruitment")
	if e := item(a, "ethnicity"); e == nil || e.Required != notice.RequiredOptional {
		t.Errorf("%+v", e)
	}
	if o := item(a, "offences"); o == nil || o.Class != notice.DataOffence ||
		a.Offence.Authority != privacy.OffenceSchedule1 || !slices.Contains(a.Offence.Schedule1, privacy.Sch1P1) {
		t.Errorf("%+v %+v", o, a.Offence)
	}
}

// TestLawOfPeriods holds that a period names the law that sets it.
func TestLawOfPeriods(t *testing.T) {
	for service, want := range map[string]notice.ID{
		"council-tax": "tax-collect-time", "business-rates": "rates-time", "elections": "election-keep",
	} {
		a := first(t, "Leeds", service)
		if laws := a.Retention.Rules[0].Laws; len(laws) != 1 || laws[0].ID != want {
			t.Errorf("%s: %+v", service, laws)
		}
	}
	a := first(t, "Leeds", "elections")
	r := &a.Retention.Rules[0]
	if r.Reason != notice.ReasonLaw || r.Laws[0].Provision != "Schedule 1, rule 57" {
		t.Errorf("%+v", r)
	}
}

// TestElectionsInWales holds that the rules of local elections in Wales are made under section 36A.
func TestElectionsInWales(t *testing.T) {
	for council, want := range map[string]notice.Text{"Cardiff": "sections 35, 36A", "Leeds": "sections 35, 36"} {
		a := first(t, council, "elections")
		if laws := a.Purposes[0].Laws.Items; len(laws) != 2 || laws[1].Provision != want {
			t.Errorf("%s: %+v", council, laws)
		}
	}
}

// TestSuccessorsAreOfToday goes on from a council whose successor has ended too.
func TestSuccessorsAreOfToday(t *testing.T) {
	a, err := template.FindAuthority("Taunton Deane")
	if now := template.Successors(a); err != nil || len(now) != 1 || now[0].Name != "Somerset Council" {
		t.Errorf("%v %v", now, err)
	}
}

// TestNamesThatPeopleSay finds councils by what people call them, and names their files so that they are known.
func TestNamesThatPeopleSay(t *testing.T) {
	for text, want := range map[string]notice.ID{"City of London": "city-of-london", "Caerdydd": "cardiff",
		"Wrecsam": "wrexham", "Greater London Authority": "greater-london-authority", "Camden": "camden"} {
		a, err := template.FindAuthority(text)
		if n := template.Head(template.Council{Authority: a}, say.Voice{}); err != nil || n.ID != want {
			t.Errorf("%q: %s %v", text, n.ID, err)
		}
	}
}
