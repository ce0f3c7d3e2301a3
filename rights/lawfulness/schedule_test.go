package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// The paragraphs of Schedule 1 as the law reference has them, written apart from the table in package
// privacy: whether each needs an appropriate policy document, what excuses it, and by what words.
var paragraphs = []struct {
	condition privacy.ScheduleCondition
	part      uint8
	need      string // yes, no, authority (excused, para 10), doping (excused, para 27), extends (as what it extends)
	says      string // the provision
}{
	{privacy.Sch1P1, 1, "yes", "Sch 1 para 1(1)(b)"},
	{privacy.Sch1P2, 1, "no", "Sch 1 para 2"},
	{privacy.Sch1P3, 1, "no", "Sch 1 para 3"},
	{privacy.Sch1P4, 1, "no", "Sch 1 para 4"},
	{privacy.Sch1P6, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P7, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P8, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P9, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P10, 2, "authority", "Sch 1 para 10(2)"},
	{privacy.Sch1P11, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P12, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P13, 2, "no", "Sch 1 para 13(3)"},
	{privacy.Sch1P14, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P15, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P16, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P17, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P18, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P19, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P20, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P21, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P22, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P23, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P24, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P25, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P26, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P27, 2, "doping", "Sch 1 para 27(3)"},
	{privacy.Sch1P28, 2, "yes", "Sch 1 para 5"},
	{privacy.Sch1P29, 3, "no", "Sch 1 para 29"},
	{privacy.Sch1P30, 3, "no", "Sch 1 para 30"},
	{privacy.Sch1P31, 3, "no", "Sch 1 para 31"},
	{privacy.Sch1P32, 3, "no", "Sch 1 para 32"},
	{privacy.Sch1P33, 3, "no", "Sch 1 para 33"},
	{privacy.Sch1P34, 3, "no", "Sch 1 para 34"},
	{privacy.Sch1P35, 3, "yes", "Sch 1 para 35(1)(c)"},
	{privacy.Sch1P36, 3, "extends", "Sch 1 para 36"},
	{privacy.Sch1P37, 3, "yes", "Sch 1 para 37"}, // as paragraph 20
}

// answers are the three of them, in the order of the columns below.
var answers = []privacy.Answer{privacy.Yes, privacy.No, privacy.Unknown}

// policyWant is the status for the need, the document (row) and the excuse (column).
func policyWant(need string, document, excuse privacy.Answer) Status {
	switch {
	case need == "no" || document == privacy.Yes:
		return Sound
	case need == "authority" || need == "doping":
		if excuse == privacy.Yes {
			return Sound
		}
		if excuse == privacy.No && document == privacy.No {
			return Breach
		}
		return Open
	case need == "extends":
		return Open // on which it extends
	case document == privacy.No:
		return Breach
	}
	return Open
}

// Every paragraph, with and without a document, to a competent authority, to an anti-doping body or neither.
func TestEveryPolicyDocument(t *testing.T) {
	if len(paragraphs) != len(privacy.ScheduleConditions()) {
		t.Fatalf("%d paragraphs", len(paragraphs))
	}
	for _, p := range paragraphs {
		for _, document := range answers {
			for _, authority := range answers {
				for _, doping := range answers {
					u := Use{
						Conditions:           []privacy.ScheduleCondition{p.condition},
						PolicyDocument:       document,
						ToCompetentAuthority: authority,
						ToAntiDopingBody:     doping,
					}
					excuse := authority
					if p.need == "doping" {
						excuse = doping
					}
					f := get(t, Check(u), PolicyDocument)
					if want := policyWant(p.need, document, excuse); f.Status != want || f.Condition != p.condition ||
						!citing(f, p.says) {
						t.Errorf("%v, document %v, authority %v, doping %v: %+v, want %v", p.condition, document,
							authority, doping, f, want)
					}
				}
			}
		}
	}
}

// Paragraph 36 needs a document as the condition that it extends does, which must be one with a requirement
// of substantial public interest to drop.
func TestExtendedCondition(t *testing.T) {
	drops := map[privacy.ScheduleCondition]bool{
		privacy.Sch1P6:  true,
		privacy.Sch1P10: true,
		privacy.Sch1P11: true,
		privacy.Sch1P12: true,
		privacy.Sch1P13: true,
		privacy.Sch1P16: true,
		privacy.Sch1P17: true,
		privacy.Sch1P18: true,
		privacy.Sch1P19: true,
		privacy.Sch1P20: true,
		privacy.Sch1P28: true,
	}
	for _, p := range paragraphs {
		if p.condition == privacy.Sch1P36 {
			continue
		}
		for _, document := range answers {
			u := Use{
				Conditions:           []privacy.ScheduleCondition{privacy.Sch1P36, p.condition},
				PolicyDocument:       document,
				ToCompetentAuthority: privacy.No,
			}
			want := policyWant("extends", document, 0)
			if drops[p.condition] {
				want = policyWant(p.need, document, privacy.No)
			}
			f := get(t, Check(u), PolicyDocument)
			if f.Condition != privacy.Sch1P36 || f.Status != want ||
				has(f.TurnsOn, AskExtended) != (want == Open && !drops[p.condition]) {
				t.Errorf("36 with %v, document %v: %+v, want %v", p.condition, document, f, want)
			}
		}
	}
}

// A written notice to stop ends conditions 8 and 22, and no other asks about one.
func TestStopNotices(t *testing.T) {
	for _, p := range paragraphs {
		for i, notice := range answers {
			fs := Check(Use{
				Conditions:     []privacy.ScheduleCondition{p.condition},
				NoticeToStop:   notice,
				PolicyDocument: privacy.Yes,
			})
			want := Status(0)
			if p.condition == privacy.Sch1P8 || p.condition == privacy.Sch1P22 {
				want = []Status{Breach, Sound, Open}[i]
			}
			if got := of(fs, StopNotice, 0); got != want {
				t.Errorf("%v, notice %v: %v, want %v", p.condition, notice, got, want)
			}
		}
	}
}
