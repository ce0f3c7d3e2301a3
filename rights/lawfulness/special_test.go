package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// needsPart is the Part of Schedule 1 that each Article 9(2) point needs a condition of, by DPA s.10.
var needsPart = map[privacy.SpecialCondition]uint8{
	privacy.SpecialB: 1, privacy.SpecialG: 2, privacy.SpecialH: 1, privacy.SpecialI: 1, privacy.SpecialJ: 1,
}

// Every point with every condition: only one of the right Part will do.
func TestEveryPointWithEveryCondition(t *testing.T) {
	for _, s := range privacy.SpecialConditions() {
		for _, p := range paragraphs {
			u := Use{
				Bases:          []privacy.Basis{privacy.BasisContract},
				Special:        []privacy.SpecialCondition{s},
				Conditions:     []privacy.ScheduleCondition{p.condition},
				PolicyDocument: privacy.Yes,
				NoticeToStop:   privacy.No,
				FreelyGiven:    privacy.Yes,
				Secrecy:        privacy.Yes,
			}
			want := Breach
			if needsPart[s] == 0 || needsPart[s] == p.part {
				want = Sound
			}
			got := Check(u)
			for _, code := range []Code{ScheduleNeeded, SpecialCategory, BasisAndCondition} {
				if f := get(t, got, code); f.Status != want {
					t.Errorf("%v with %v: %v is %v, want %v", s, p.condition, code, f.Status, want)
				}
			}
		}
	}
}

// Without a condition, and where none is stated.
func TestPointsWithoutCondition(t *testing.T) {
	for _, s := range privacy.SpecialConditions() {
		u := Use{Special: []privacy.SpecialCondition{s}, Conditions: []privacy.ScheduleCondition{}}
		missing, silent := Breach, Open
		if needsPart[s] == 0 {
			missing, silent = Sound, Sound
		}
		if f := get(t, Check(u), ScheduleNeeded); f.Status != missing || f.Special != s {
			t.Errorf("%v: %+v", s, f)
		}
		u.Conditions = nil
		if f := get(t, Check(u), ScheduleNeeded); f.Status != silent ||
			has(f.TurnsOn, AskConditions) != (silent == Open) {
			t.Errorf("%v: %+v", s, f)
		}
	}
}

// A condition whose document is missing is not met, so that the point that needs it does not stand.
func TestConditionNotMet(t *testing.T) {
	for _, row := range []struct {
		conditions []privacy.ScheduleCondition
		document   privacy.Answer
		want       Status
	}{
		{[]privacy.ScheduleCondition{privacy.Sch1P6}, privacy.No, Breach},
		{[]privacy.ScheduleCondition{privacy.Sch1P6}, privacy.Unknown, Open},
		{[]privacy.ScheduleCondition{privacy.Sch1P6, privacy.Sch1P13}, privacy.No, Sound},
		{[]privacy.ScheduleCondition{privacy.Sch1P8}, privacy.Yes, Open}, // a notice to stop may have run out
		{[]privacy.ScheduleCondition{privacy.Sch1P6, privacy.Sch1P8}, privacy.Yes, Sound},
		{[]privacy.ScheduleCondition{privacy.Sch1P6, privacy.Sch1P8}, privacy.Unknown, Open},
	} {
		u := Use{
			Special:        []privacy.SpecialCondition{privacy.SpecialG},
			Conditions:     row.conditions,
			PolicyDocument: row.document,
		}
		f := get(t, Check(u), ScheduleNeeded)
		if f.Status != row.want {
			t.Errorf("%v, document %v: %+v", row.conditions, row.document, f)
		}
		if len(row.conditions) == 2 && row.want == Open && has(f.TurnsOn, AskNoticeToStop) {
			t.Errorf("the notice makes no difference beside paragraph 6: %+v", f)
		}
	}
}

// A basis and a condition are both needed, and the opening words of Art 9(2) say so since 20 August 2025.
func TestBothAreNeeded(t *testing.T) {
	basis, condition := []privacy.Basis{privacy.BasisVitalInterests}, []privacy.SpecialCondition{privacy.SpecialC}
	for _, row := range []struct {
		bases   []privacy.Basis
		special []privacy.SpecialCondition
		want    Status
	}{
		{basis, condition, Sound},
		{[]privacy.Basis{}, condition, Breach},
		{basis, []privacy.SpecialCondition{}, Breach},
		{nil, condition, Open},
		{basis, nil, Open},
		{nil, []privacy.SpecialCondition{}, Breach},
	} {
		for _, day := range []privacy.Date{privacy.NewDate(2025, 8, 19), privacy.NewDate(2025, 8, 20)} {
			f := get(t, Check(Use{Day: day, Bases: row.bases, SpecialData: privacy.Yes, Special: row.special}),
				BasisAndCondition)
			if f.Status != row.want || citing(f, "Art 9(2)") != (day.Day == 20) {
				t.Errorf("%v %v %v: %+v", day, row.bases, row.special, f)
			}
		}
	}
}

// Data that are said not to be special, or of which nothing is said, are not asked about.
func TestNoSpecialData(t *testing.T) {
	for _, u := range []Use{{}, {SpecialData: privacy.No},
		{SpecialData: privacy.No, Special: []privacy.SpecialCondition{privacy.SpecialG}}} {
		for _, f := range Check(u) {
			if f.Code != LawfulBasis {
				t.Errorf("%+v: %+v", u, f)
			}
		}
	}
}

// Point (h) needs someone bound to secrecy; relevant international law serves (g) since 5 February 2026.
func TestSecrecyAndAgreement(t *testing.T) {
	for i, secret := range answers {
		u := Use{
			Special:    []privacy.SpecialCondition{privacy.SpecialH},
			Conditions: []privacy.ScheduleCondition{privacy.Sch1P2},
			Secrecy:    secret,
		}
		want := []Status{Sound, Breach, Open}[i]
		if got := Check(u); get(t, got, Secrecy).Status != want || get(t, got, SpecialCategory).Status != want {
			t.Errorf("secrecy %v: %+v", secret, got)
		}
	}
	for i, day := range sides {
		u := Use{
			Day:        day,
			Agreement:  true,
			Special:    []privacy.SpecialCondition{privacy.SpecialG},
			Conditions: []privacy.ScheduleCondition{},
		}
		if f := get(t, Check(u), ScheduleNeeded); f.Status != []Status{Breach, Sound}[i] {
			t.Errorf("%v: %+v", day, f)
		}
	}
}
