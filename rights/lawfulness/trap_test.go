package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// The traps are those of the law reference, by their numbers there.

// Trap 2: a council that performs its tasks cannot use recognised legitimate interests to share without a
// balancing test, whatever condition of Annex 1 it names, nor legitimate interests instead.
func TestTrap2CouncilsCannotUseRecognisedInterests(t *testing.T) {
	for _, interest := range privacy.RecognisedInterests() {
		u := Use{
			Day:             dawn,
			Body:            PublicAuthority,
			Tasks:           privacy.Yes,
			SolelyAutomated: privacy.No,
			Interests:       []privacy.RecognisedInterest{interest},
			Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests,
				privacy.BasisLegitimateInterests},
		}
		got := Check(u)
		for _, b := range u.Bases {
			if of(got, AuthorityBar, b) != Breach {
				t.Errorf("%v: %v is open to a council", interest, b)
			}
		}
		if get(t, got, LawfulBasis).Status != Breach {
			t.Errorf("%v: a basis stands", interest)
		}
	}
}

// Trap 2, the day before: (ea) is no basis of anyone's, and the bar names (f) alone.
func TestTrap2BeforeTheChange(t *testing.T) {
	for body := Body(0); body < bodyCount; body++ {
		u := Use{
			Day:   eve,
			Body:  body,
			Tasks: privacy.No,
			Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests},
		}
		got := Check(u)
		if of(got, BasisInForce, privacy.BasisRecognisedLegitimateInterests) != Breach ||
			of(got, AuthorityBar, privacy.BasisRecognisedLegitimateInterests) != 0 {
			t.Errorf("%v: %+v", body, got)
		}
	}
}

// Trap 3: a council is a public authority only when it performs a task, and a parish or community council never.
func TestTrap3NotEveryCouncilNorEverything(t *testing.T) {
	for _, row := range []struct {
		body  Body
		tasks privacy.Answer
		want  Status
	}{
		{PublicAuthority, privacy.Yes, Breach},
		{PublicAuthority, privacy.No, Sound},
		{PublicAuthority, privacy.Unknown, Open},
		{LocalBody, privacy.Yes, Sound},
		{LocalBody, privacy.No, Sound},
		{LocalBody, privacy.Unknown, Sound},
	} {
		for _, b := range []privacy.Basis{privacy.BasisRecognisedLegitimateInterests,
			privacy.BasisLegitimateInterests} {
			if s := of(Check(Use{Day: dawn, Body: row.body, Tasks: row.tasks, Bases: []privacy.Basis{b}}), AuthorityBar,
				b); s != row.want {
				t.Errorf("%v, tasks %v, %v: %v, want %v", row.body, row.tasks, b, s, row.want)
			}
		}
	}
}

// Trap 32: a policy document is needed for some conditions of Schedule 1 and not for others.
func TestTrap32NeitherEveryConditionNorNone(t *testing.T) {
	without := map[privacy.ScheduleCondition]Status{ // what is no breach when there is no document
		privacy.Sch1P2: Sound, privacy.Sch1P3: Sound, privacy.Sch1P4: Sound, // Part 1: only 1 needs one
		// Part 2: all but 13, with exceptions in 10 and 27
		privacy.Sch1P13: Sound, privacy.Sch1P10: Open, privacy.Sch1P27: Open,
		privacy.Sch1P29: Sound, privacy.Sch1P30: Sound, privacy.Sch1P31: Sound, privacy.Sch1P32: Sound, // Part 3: 35,
		privacy.Sch1P33: Sound, privacy.Sch1P34: Sound, privacy.Sch1P36: Open, // and 36 and 37 through Part 2
	}
	for _, s := range privacy.ScheduleConditions() {
		want, there := without[s]
		if !there {
			want = Breach
		}
		if f := get(t, Check(Use{Conditions: []privacy.ScheduleCondition{s}, PolicyDocument: privacy.No}),
			PolicyDocument); f.Status != want {
			t.Errorf("%v: %v, want %v", s, f.Status, want)
		}
	}
	preparing := Use{PolicyDocument: privacy.No, ToCompetentAuthority: privacy.Yes, ToAntiDopingBody: privacy.Yes}
	for _, s := range []privacy.ScheduleCondition{privacy.Sch1P10, privacy.Sch1P27} {
		preparing.Conditions = []privacy.ScheduleCondition{s}
		if f := get(t, Check(preparing), PolicyDocument); f.Status != Sound {
			t.Errorf("%v: %+v", s, f)
		}
	}
	crossed := Use{
		PolicyDocument:       privacy.No,
		ToAntiDopingBody:     privacy.Yes,
		ToCompetentAuthority: privacy.No,
		Conditions:           []privacy.ScheduleCondition{privacy.Sch1P10},
	}
	if f := get(t, Check(crossed), PolicyDocument); f.Status != Breach {
		t.Errorf("the exception of 27 excuses 10: %+v", f)
	}
}
