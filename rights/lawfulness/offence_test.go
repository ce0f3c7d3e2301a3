package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// Offence data with every condition, under official authority or not.
func TestOffenceData(t *testing.T) {
	for i, official := range answers {
		for _, p := range paragraphs {
			u := Use{CriminalOffence: privacy.Yes, OfficialAuthority: official, Conditions: []privacy.ScheduleCondition{p.condition},
				PolicyDocument: privacy.Yes, NoticeToStop: privacy.No, FreelyGiven: privacy.Yes}
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
			f := get(t, Check(Use{CriminalOffence: privacy.Yes, OfficialAuthority: official, Conditions: conditions}), OffenceData)
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
		u := Use{Day: day, CriminalOffence: privacy.Yes, OfficialAuthority: privacy.No, Agreement: true, Conditions: []privacy.ScheduleCondition{}}
		if f := get(t, Check(u), OffenceData); f.Status != []Status{Breach, Sound}[i] {
			t.Errorf("%v: %+v", day, f)
		}
	}
}

// A condition of Part 3 of the Schedule serves offence data alone.
func TestConditionsAreNotMixed(t *testing.T) {
	for _, p := range paragraphs {
		for i, offence := range answers {
			u := Use{Special: []privacy.SpecialCondition{privacy.SpecialG, privacy.SpecialB}, CriminalOffence: offence, Conditions: []privacy.ScheduleCondition{p.condition}, PolicyDocument: privacy.Yes}
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
				Bases: []privacy.Basis{}, Special: []privacy.SpecialCondition{privacy.SpecialG}, CriminalOffence: privacy.Yes}
			got := Check(u)
			if len(got) != 2 {
				t.Fatalf("%+v", got)
			}
			if f := get(t, got, SensitivePermitted); f.Status != []Status{Open, Sound, Sound, Breach}[ground] {
				t.Errorf("%v: %+v", ground, f)
			}
			if f := get(t, got, SensitiveDocument); f.Status != []Status{Sound, Breach, Open}[i] || !citing(f, "s.42") ||
				citing(f, "s.35(4)(b)") == (ground == OnSchedule8) || citing(f, "s.35(5)(c)") == (ground == OnConsent) {
				t.Errorf("%v, document %v: %+v", ground, document, f)
			}
		}
	}
	for _, u := range []Use{{}, {Sensitive: privacy.No, SensitiveOn: OnConsent}} {
		u.Regime = privacy.RegimePart3
		if got := Check(u); got != nil {
			t.Errorf("%+v: %+v", u, got)
		}
	}
}
