package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

var onConsent = []privacy.Basis{privacy.BasisConsent}

// A child's own consent to an online service counts from 13.
func TestChildConsent(t *testing.T) {
	for _, row := range []struct {
		online     privacy.Answer
		age        uint8
		preventive privacy.Answer
		parent     privacy.Answer
		want       Status
	}{
		{privacy.Yes, 12, privacy.No, privacy.No, Breach},
		{privacy.Yes, 13, privacy.No, privacy.No, Sound},
		{privacy.Yes, 17, privacy.No, privacy.No, Sound},
		{privacy.Yes, 5, privacy.No, privacy.Yes, Sound},
		{privacy.Yes, 5, privacy.Yes, privacy.No, Sound},
		{privacy.Yes, 12, privacy.Unknown, privacy.No, Open},
		{privacy.Yes, 12, privacy.No, privacy.Unknown, Open},
		{privacy.Yes, 0, privacy.No, privacy.No, Open},
		{privacy.Yes, 0, privacy.No, privacy.Yes, Sound},
		{privacy.Unknown, 12, privacy.No, privacy.No, Open},
		{privacy.Unknown, 13, privacy.No, privacy.No, Sound},
		{privacy.Unknown, 0, privacy.No, privacy.No, 0}, // nothing speaks of a child
		{privacy.No, 12, privacy.No, privacy.No, Sound},
		{privacy.No, 0, privacy.No, privacy.No, 0},
	} {
		u := Use{
			Bases:          onConsent,
			OnlineService:  row.online,
			ChildAge:       row.age,
			Preventive:     row.preventive,
			ParentConsents: row.parent,
		}
		if s := of(Check(u), ChildConsent, privacy.BasisConsent); s != row.want {
			t.Errorf("%+v: %v", row, s)
		}
		u.Bases = []privacy.Basis{privacy.BasisContract}
		if s := of(Check(u), ChildConsent, privacy.BasisContract); s != 0 {
			t.Errorf("%+v on a contract: %v", row, s)
		}
	}
}

// The age stood in DPA s.9 until the end of 2020, and the exception for counselling with it.
func TestWhereTheAgeStood(t *testing.T) {
	u := Use{Bases: onConsent, OnlineService: privacy.Yes, ChildAge: 13}
	for _, row := range []struct {
		day       privacy.Date
		nine, art bool
	}{{privacy.NewDate(2020, 12, 31), true, false}, {privacy.NewDate(2021, 1, 1), false, true}} {
		u.Day = row.day
		if f := get(t, Check(u), ChildConsent); citing(f, "s.9") != row.nine || citing(f, "Art 8(4)") != row.art ||
			f.Status != Sound {
			t.Errorf("%v: %+v", row.day, f)
		}
	}
}

// Imbalance is a question and no breach, wherever consent is relied on; consent that is not freely given is
// none, whoever asked for it.
func TestFreelyGiven(t *testing.T) {
	offences := []privacy.ScheduleCondition{privacy.Sch1P29}
	for body := Body(0); body < bodyCount; body++ {
		for i, free := range answers {
			u := Use{
				Day:             dawn,
				Body:            body,
				Tasks:           privacy.Yes,
				FreelyGiven:     free,
				Bases:           onConsent,
				Special:         []privacy.SpecialCondition{privacy.SpecialA},
				CriminalOffence: privacy.Yes,
				Conditions:      offences,
			}
			want := []Status{Sound, Breach, Sound}[i]
			if free == privacy.Unknown && body <= PublicAuthority {
				want = Open
			}
			seen := 0
			for _, f := range Check(u) {
				if f.Code != FreelyGiven {
					continue
				}
				seen++
				if f.Status != want || citing(f, "Recital 43") != (want == Open) || !citing(f, "Art 4(1)(11)") {
					t.Errorf("%v, %v: %+v", body, free, f)
				}
			}
			if seen != 3 { // the basis, the point and the condition
				t.Errorf("%d findings", seen)
			}
		}
	}
	if f := get(t, Check(Use{Day: eve, Bases: onConsent}), FreelyGiven); !citing(f, "Art 4(11)") {
		t.Errorf("%+v", f)
	}
}
