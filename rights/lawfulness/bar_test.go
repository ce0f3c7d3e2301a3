package lawfulness

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// Where the bar does not bite, the citation says why.
func TestWhyNotBarred(t *testing.T) {
	for _, row := range []struct {
		use  Use
		want string
	}{
		{Use{Body: LocalBody, Tasks: privacy.Yes}, "s.7(3)"},
		{Use{Body: Councillor}, "s.7(1)"},
		{Use{Body: OtherBody, Tasks: privacy.Yes}, "s.7(1)"},
		{Use{Body: PublicAuthority, Tasks: privacy.No}, "s.7(2)"},
		{Use{Tasks: privacy.No}, "s.7(2)"},
		{Use{Body: PublicAuthority, Tasks: privacy.Yes, Request: true}, "s.40(8)"},
		{Use{Request: true}, "s.38(5A)"},
	} {
		for _, day := range sides {
			row.use.Day, row.use.Bases = day, []privacy.Basis{privacy.BasisLegitimateInterests}
			f := get(t, Check(row.use), AuthorityBar)
			if f.Status != Sound || !citing(f, row.want) {
				t.Errorf("%+v: %+v", row.use, f)
			}
		}
	}
}

func citing(f Finding, provision string) bool {
	for _, c := range f.Cites {
		if c.Provision == provision {
			return true
		}
	}
	return false
}

// On a request for information only (f) comes back; (ea) stays barred.
func TestRequestOpensLegitimateInterestsAlone(t *testing.T) {
	u := Use{Day: dawn, Body: PublicAuthority, Tasks: privacy.Yes, Request: true,
		Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests, privacy.BasisLegitimateInterests}}
	got := Check(u)
	if of(got, AuthorityBar, privacy.BasisRecognisedLegitimateInterests) != Breach ||
		of(got, AuthorityBar, privacy.BasisLegitimateInterests) != Sound {
		t.Errorf("%+v", got)
	}
	if f := get(t, Check(Use{Day: eve, Body: PublicAuthority, Tasks: privacy.Yes, Request: true,
		Bases: []privacy.Basis{privacy.BasisLegitimateInterests}}), AuthorityBar); citing(f, "s.70(8)-(9)") {
		t.Errorf("cites what was not law: %+v", f)
	}
}

// Recognised legitimate interests need a condition of Annex 1, and carry no decision by machine alone.
func TestRecognisedInterests(t *testing.T) {
	base := Use{Day: dawn, Body: OtherBody, Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests}}
	for _, row := range []struct {
		interests []privacy.RecognisedInterest
		automated privacy.Answer
		want      [3]Status // the interest, the decision, the basis
	}{
		{nil, privacy.Unknown, [3]Status{Open, Open, Open}},
		{nil, privacy.No, [3]Status{Open, Sound, Open}},
		{[]privacy.RecognisedInterest{}, privacy.No, [3]Status{Breach, Sound, Breach}},
		{[]privacy.RecognisedInterest{privacy.RecognisedP1}, privacy.No, [3]Status{Sound, Sound, Sound}},
		{[]privacy.RecognisedInterest{privacy.RecognisedP5}, privacy.Yes, [3]Status{Sound, Breach, Breach}},
		{[]privacy.RecognisedInterest{99}, privacy.No, [3]Status{Open, Sound, Open}}, // no member: not stated
	} {
		u := base
		u.Interests, u.SolelyAutomated = row.interests, row.automated
		got := Check(u)
		if s := [3]Status{get(t, got, InterestNamed).Status, get(t, got, DecisionBar).Status,
			get(t, got, LawfulBasis).Status}; s != row.want {
			t.Errorf("%v %v: %v, want %v", row.interests, row.automated, s, row.want)
		}
	}
}

// The basis in law of (c) and (e), with relevant international law for (e) alone and since 5 February 2026.
func TestBasisInLaw(t *testing.T) {
	for _, row := range []struct {
		basis     privacy.Basis
		domestic  privacy.Answer
		agreement bool
		want      [2]Status // on either side
	}{
		{privacy.BasisLegalObligation, privacy.Yes, false, [2]Status{Sound, Sound}},
		{privacy.BasisLegalObligation, privacy.No, false, [2]Status{Breach, Breach}},
		{privacy.BasisLegalObligation, privacy.No, true, [2]Status{Breach, Breach}},
		{privacy.BasisLegalObligation, privacy.Unknown, true, [2]Status{Open, Open}},
		{privacy.BasisPublicTask, privacy.Yes, false, [2]Status{Sound, Sound}},
		{privacy.BasisPublicTask, privacy.No, false, [2]Status{Breach, Breach}},
		{privacy.BasisPublicTask, privacy.No, true, [2]Status{Breach, Sound}},
		{privacy.BasisPublicTask, privacy.Unknown, false, [2]Status{Open, Open}},
		{privacy.BasisPublicTask, privacy.Unknown, true, [2]Status{Open, Sound}},
	} {
		for i, day := range sides {
			u := Use{
				Day:         day,
				Tasks:       privacy.Yes,
				Bases:       []privacy.Basis{row.basis},
				DomesticLaw: row.domestic,
				Agreement:   row.agreement,
			}
			if f := get(t, Check(u), BasisInLaw); f.Status != row.want[i] {
				t.Errorf("%v %v, domestic %v, agreement %v: %v", day, row.basis, row.domestic, row.agreement, f.Status)
			}
		}
	}
}

// Another body's task was enough for (e), and is no longer.
func TestAnothersTask(t *testing.T) {
	for _, row := range []struct {
		own, anothers privacy.Answer
		want          [2]Status
	}{
		{privacy.No, privacy.Yes, [2]Status{Sound, Breach}},
		{privacy.No, privacy.No, [2]Status{Breach, Breach}},
		{privacy.No, privacy.Unknown, [2]Status{Open, Breach}},
		{privacy.Unknown, privacy.Yes, [2]Status{Sound, Open}},
		{privacy.Yes, privacy.No, [2]Status{Sound, Sound}},
	} {
		for i, day := range sides {
			u := Use{
				Day:          day,
				Bases:        []privacy.Basis{privacy.BasisPublicTask},
				Tasks:        row.own,
				AnothersTask: row.anothers,
			}
			if f := get(t, Check(u), PublicTask); f.Status != row.want[i] {
				t.Errorf("%v own %v, another's %v: %v", day, row.own, row.anothers, f.Status)
			}
		}
	}
}

// No basis at all is a breach; bases that are not stated are not.
func TestNoBasis(t *testing.T) {
	if f := get(t, Check(Use{Bases: []privacy.Basis{}}), LawfulBasis); f.Status != Breach {
		t.Errorf("%+v", f)
	}
	f := get(t, Check(Use{}), LawfulBasis)
	if f.Status != Open || len(f.TurnsOn) != 1 || f.TurnsOn[0] != AskBases {
		t.Errorf("%+v", f)
	}
}

// One basis that stands is enough, and (e) with (f) stand together whether or not a task is performed.
func TestOneBasisIsEnough(t *testing.T) {
	u := Use{
		Day:         dawn,
		Body:        PublicAuthority,
		Bases:       []privacy.Basis{privacy.BasisPublicTask, privacy.BasisLegitimateInterests},
		DomesticLaw: privacy.Yes,
		Necessary:   privacy.Yes,
		Overridden:  privacy.No,
	}
	got := Check(u)
	if f := get(t, got, LawfulBasis); f.Status != Sound || f.TurnsOn != nil {
		t.Errorf("%+v", f)
	}
	if of(got, AuthorityBar, privacy.BasisLegitimateInterests) != Open ||
		of(got, PublicTask, privacy.BasisPublicTask) != Open {
		t.Errorf("each turns on the task: %+v", got)
	}
	u.DomesticLaw = privacy.Unknown
	if f := get(t, Check(u), LawfulBasis); f.Status != Open || !has(f.TurnsOn, AskTasks) ||
		!has(f.TurnsOn, AskDomesticLaw) {
		t.Errorf("%+v", f)
	}
}

// R12: the interest alone makes no basis of (f). Whether the use is necessary for it, and whether the person's
// interests override it, are asked until they are known.
func TestR12LegitimateInterestsAreWeighed(t *testing.T) {
	f := privacy.BasisLegitimateInterests
	for _, row := range []struct {
		necessary, overridden privacy.Answer
		want                  Status
		asks                  []Question
	}{
		{privacy.Unknown, privacy.Unknown, Open, []Question{AskNecessary, AskOverridden}},
		{privacy.Yes, privacy.Unknown, Open, []Question{AskOverridden}},
		{privacy.Unknown, privacy.No, Open, []Question{AskNecessary}},
		{privacy.Yes, privacy.No, Sound, nil},
		{privacy.No, privacy.No, Breach, nil},
		{privacy.Yes, privacy.Yes, Breach, nil},
		{privacy.Unknown, privacy.Yes, Breach, nil},
	} {
		for _, day := range sides {
			got := Check(Use{
				Day:        day,
				Body:       LocalBody,
				Bases:      []privacy.Basis{f},
				Necessary:  row.necessary,
				Overridden: row.overridden,
			})
			whole := get(t, got, LawfulBasis)
			if whole.Status != row.want || !slices.Equal(whole.TurnsOn, row.asks) ||
				!citing(get(t, got, InterestBalance), "Art 6(1)(f)") ||
				of(got, InterestNecessary, f) != wants(row.necessary, AskNecessary).status ||
				of(got, InterestBalance, f) != forbids(row.overridden, AskOverridden).status {
				t.Errorf("necessary %v, overridden %v: %+v", row.necessary, row.overridden, got)
			}
		}
	}
	if got := Check(Use{Day: dawn, Body: LocalBody,
		Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests}}); of(got, InterestBalance,
		privacy.BasisRecognisedLegitimateInterests) != 0 {
		t.Errorf("a recognised interest is weighed: %+v", got)
	}
}
