package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// Offence data with every condition, under official authority or not.
func TestOffenceData(t *testing.T) {
	for i, official := range answers {
		for _, p := range paragraphs {
			u := Use{
				CriminalOffence:   privacy.Yes,
				OfficialAuthority: official,
				Conditions:        []privacy.ScheduleCondition{p.condition},
				PolicyDocument:    privacy.Yes,
				NoticeToStop:      privacy.No,
				FreelyGiven:       privacy.Yes,
			}
			if f := get(t, Check(u), OffenceData); f.Status != Sound { // a condition of any Part will do
				t.Errorf("%v, official %v: %+v", p.condition, official, f)
			}
			u.PolicyDocument, u.ToCompetentAuthority, u.ToAntiDopingBody = privacy.No, privacy.No, privacy.No
			want := []Status{Sound, Breach, Open}[i]
			if p.need == "no" {
				want = Sound
			} else if p.need == "extends" && want == Breach {
				want = Open
			}
			if f := get(t, Check(u), OffenceData); f.Status != want {
				t.Errorf("%v without a document, official %v: %+v", p.condition, official, f)
			}
		}
		for j, conditions := range [][]privacy.ScheduleCondition{{}, nil} {
			want := [][]Status{{Sound, Breach, Open}, {Sound, Open, Open}}[j][i]
			f := get(t, Check(Use{CriminalOffence: privacy.Yes, OfficialAuthority: official, Conditions: conditions}),
				OffenceData)
			if f.Status != want || !citing(f, "Art 10(1)") {
				t.Errorf("conditions %v, official %v: %+v", conditions, official, f)
			}
		}
	}
	for _, a := range answers[1:] {
		if f := Check(Use{CriminalOffence: a}); len(f) != 1 || f[0].Code != LawfulBasis {
			t.Errorf("offence data %v: %+v", a, f)
		}
	}
	for i, day := range sides {
		u := Use{
			Day:               day,
			CriminalOffence:   privacy.Yes,
			OfficialAuthority: privacy.No,
			Agreement:         true,
			Conditions:        []privacy.ScheduleCondition{},
		}
		if f := get(t, Check(u), OffenceData); f.Status != []Status{Breach, Sound}[i] {
			t.Errorf("%v: %+v", day, f)
		}
	}
}

// A condition of Part 3 of the Schedule serves offence data alone.
func TestConditionsAreNotMixed(t *testing.T) {
	for _, p := range paragraphs {
		for i, offence := range answers {
			u := Use{
				Special:         []privacy.SpecialCondition{privacy.SpecialG, privacy.SpecialB},
				CriminalOffence: offence,
				Conditions:      []privacy.ScheduleCondition{p.condition},
				PolicyDocument:  privacy.Yes,
			}
			got, want := Check(u), Status(0)
			if p.part == 3 {
				want = []Status{Sound, Breach, Open}[i]
				if f := get(t, got, SpecialCategory); f.Status != Breach {
					t.Errorf("%v serves Article 9: %+v", p.condition, f)
				}
			}
			if s := of(got, ConditionPlace, 0); s != want {
				t.Errorf("%v, offence data %v: %v, want %v", p.condition, offence, s, want)
			}
		}
	}
}

// Sensitive processing under Part 3 of the Act needs a document on either ground, and the checks of the UK
// GDPR have no place there.
func TestSensitiveProcessing(t *testing.T) {
	for i, document := range answers {
		for ground := SensitiveGround(0); ground < groundCount; ground++ {
			u := Use{Regime: privacy.RegimePart3, Sensitive: privacy.Yes, SensitiveOn: ground, PolicyDocument: document,
				Bases: []privacy.Basis{}, Special: []privacy.SpecialCondition{privacy.SpecialG},
				CriminalOffence: privacy.Yes}
			got := Check(u)
			if len(got) != 3 { // the ground of the use is checked besides
				t.Fatalf("%+v", got)
			}
			if f := get(t, got, SensitivePermitted); f.Status != []Status{Open, Sound, Sound, Breach}[ground] {
				t.Errorf("%v: %+v", ground, f)
			}
			if f := get(t, got, SensitiveDocument); f.Status != []Status{Sound, Breach, Open}[i] ||
				!citing(f, "s.42") ||
				citing(f, "s.35(4)(b)") == (ground == OnSchedule8) ||
				citing(f, "s.35(5)(c)") == (ground == OnConsent) {
				t.Errorf("%v, document %v: %+v", ground, document, f)
			}
		}
	}
	for _, u := range []Use{{}, {Sensitive: privacy.No, SensitiveOn: OnConsent}} {
		u.Regime = privacy.RegimePart3
		if got := Check(u); len(got) != 1 || got[0].Code != EnforcementLawful {
			t.Errorf("%+v: %+v", u, got)
		}
	}
}

// TestMissingSection35 tests the ground of a use under Part 3 of the Act: based on law, and on consent or on what a
// competent authority's task needs. An Article 6 basis is nothing to it.
func TestMissingSection35(t *testing.T) {
	for ground := EnforcementGround(0); ground < enforcementGround; ground++ {
		for i, law := range answers {
			for j, competent := range answers {
				u := Use{
					Regime:        privacy.RegimePart3,
					EnforcementOn: ground,
					DomesticLaw:   law,
					Competent:     competent,
					Bases:         []privacy.Basis{},
				}
				f := get(t, Check(u), EnforcementLawful)
				onLaw := []Status{Sound, Breach, Open}[i]
				onGround := []Status{Open, Sound, []Status{Sound, Breach, Open}[j], Breach}[ground]
				want := Sound
				switch {
				case onLaw == Breach || onGround == Breach:
					want = Breach
				case onLaw == Open || onGround == Open:
					want = Open
				}
				if f.Status != want || !citing(f, "s.35(1)") || citing(f, "s.35(2)(a)") != (ground == ByConsent) ||
					citing(f, "s.35(2)(b)") != (ground == ByTask) {
					t.Errorf("%v, on law %v, competent %v: %+v, want %v", ground, law, competent, f, want)
				}
			}
		}
	}
	if got := of(Check(Use{EnforcementOn: ByNeither}), EnforcementLawful, 0); got != 0 {
		t.Errorf("checked under the UK GDPR: %v", got)
	}
}

// TestMissingChildrenByDesign tests Article 25(1A), in force since 5 February 2026: for a service that children are
// likely to use, one that is offered to them included, save a preventive or counselling one.
func TestMissingChildrenByDesign(t *testing.T) {
	for _, c := range []struct {
		use  Use
		want Status
	}{
		{Use{Day: dawn, ChildrenUse: privacy.Yes, Preventive: privacy.No, ChildrenByDesign: privacy.Yes}, Sound},
		{Use{Day: dawn, ChildrenUse: privacy.Yes, Preventive: privacy.No, ChildrenByDesign: privacy.No}, Breach},
		{Use{Day: dawn, ChildrenUse: privacy.Yes, Preventive: privacy.No}, Open},
		{Use{Day: dawn, ChildrenUse: privacy.Yes, Preventive: privacy.Yes, ChildrenByDesign: privacy.No}, Sound},
		{Use{Day: dawn, OnlineService: privacy.Yes, Preventive: privacy.No, ChildrenByDesign: privacy.No}, Breach},
		{Use{Day: dawn, ChildrenUse: privacy.No, ChildrenByDesign: privacy.No}, 0},
		{Use{Day: dawn, ChildrenByDesign: privacy.No}, 0},
		{Use{Day: eve, ChildrenUse: privacy.Yes, ChildrenByDesign: privacy.No}, 0},
		{Use{Day: dawn, Regime: privacy.RegimePart3, ChildrenUse: privacy.Yes, ChildrenByDesign: privacy.No}, 0},
	} {
		if got := of(Check(c.use), ChildrenProtected, 0); got != c.want {
			t.Errorf("%+v: %v, want %v", c.use, got, c.want)
		}
	}
}
