package rights

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// A notice that says nothing of the kinds of data rules out no exemption of Schedules 3 and 4 that its purpose makes
// likely, and rules out the others; one that names a kind closes none by that (R02).
func TestKindsThatAPurposeMayHold(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	for _, c := range []struct {
		kind notice.PurposeKind
		said []privacy.DataKind
		e    privacy.Exemption
		want Status
	}{
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch3P11, Possible},
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch4P3, Possible},
		{notice.PurposeSafeguarding, nil, privacy.ExemptionSch3P21, Possible},
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch4P2, Unavailable},
		{notice.PurposeSocialCare, []privacy.DataKind{privacy.DataHealth}, privacy.ExemptionSch3P11, Possible},
		{notice.PurposeEducation, nil, privacy.ExemptionSch3P19, Possible},
		{notice.PurposePublicHealth, nil, privacy.ExemptionSch3P5, Possible},
		{notice.PurposePublicHealth, nil, privacy.ExemptionSch3P11, Unavailable},
		{notice.PurposeSurveillance, nil, privacy.ExemptionSch3P5, Unavailable},
	} {
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: c.kind, DataKinds: c.said,
			Basis: notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}}}}
		d := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAccess)
		if got := d.Finding(c.e).Status; got != c.want {
			t.Errorf("%s, kinds %v: %v is %v, want %v", c.kind, c.said, c.e, got, c.want)
		}
		if d.Verdict != Applies {
			t.Errorf("%s, kinds %v: access %v", c.kind, c.said, d.Verdict)
		}
	}
}

// The file of a social service of a real notice may be kept back for serious harm.
func TestSocialCareOfALeicesterNotice(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for _, a := range Assess(n, LawAsAt(), nil).Activities {
		if a.ID != "social-care" {
			continue
		}
		for i := range a.Grounds {
			if a.Grounds[i].Decisions.For(privacy.RightAccess).Finding(privacy.ExemptionSch3P11).Status == Possible {
				return
			}
		}
	}
	t.Error("serious harm is ruled out for social care")
}

// accessTo is the decision on access to the data of the first purpose of an activity, with what is guessed of it.
func accessTo(a *notice.Activity) (Ground, Decision) {
	g := Grounds(&notice.Notice{ID: "n", Nation: privacy.NationEngland}, a)[0]
	return g, EvaluateOne(g.Facts(LawAsAt()), privacy.RightAccess)
}

func statesSpecial(use notice.DataUse, kinds ...notice.SpecialKind) notice.SpecialData {
	return notice.SpecialData{Statement: notice.Statement{Said: notice.Stated}, Use: use, Kinds: kinds}
}

// r01StatedHealthDecidesCase is a case of TestR01StatedHealthDecides.
type r01StatedHealthDecidesCase struct {
	name    string
	kind    notice.PurposeKind
	special notice.SpecialData
	own     notice.SpecialData
	items   []notice.DataItem
	want    privacy.Answer // whether the data are health data
	guess   bool
}

// r01StatedHealthDecidesCases are the cases of TestR01StatedHealthDecides.
func r01StatedHealthDecidesCases() []r01StatedHealthDecidesCase {
	none := notice.SpecialData{Statement: notice.Statement{Said: notice.None}}
	health, origin := notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin
	ill := notice.DataItem{Name: "Illness", Kinds: []notice.SpecialKind{health}}
	some, unnamed := ill, notice.DataItem{Name: "Sensitive things", Class: notice.DataSpecial}
	some.Relevance = "If you use a wheelchair"
	return []r01StatedHealthDecidesCase{
		{"benefits that use health", notice.PurposePayments, statesSpecial(notice.UseUsed, health),
			notice.SpecialData{}, nil, privacy.Yes, false},
		{"of one purpose", notice.PurposePayments, notice.SpecialData{}, statesSpecial("", health), nil, privacy.Yes,
			false},
		{"may be used", notice.PurposePayments, statesSpecial(notice.UsePossible, health), notice.SpecialData{}, nil,
			privacy.Unknown, false},
		{"comes by chance", notice.PurposeSurveillance, statesSpecial(notice.UseIncidental, health),
			notice.SpecialData{}, nil, privacy.Unknown, false},
		{"a data item", notice.PurposeServiceDelivery, notice.SpecialData{}, notice.SpecialData{},
			[]notice.DataItem{ill}, privacy.Yes, false},
		{"a data item of some people", notice.PurposeServiceDelivery, notice.SpecialData{}, notice.SpecialData{},
			[]notice.DataItem{some}, privacy.Unknown, false},
		{"a data item of no named kind", notice.PurposeServiceDelivery, notice.SpecialData{}, notice.SpecialData{},
			[]notice.DataItem{unnamed}, privacy.Unknown, false},
		{"special, and which is not said", notice.PurposePayments, statesSpecial(notice.UseUsed), notice.SpecialData{},
			nil, privacy.Unknown, false},
		{"another kind alone", notice.PurposePayments, statesSpecial(notice.UseUsed, origin), notice.SpecialData{}, nil,
			privacy.No, false},
		{"nothing said", notice.PurposePayments, notice.SpecialData{}, notice.SpecialData{}, nil, privacy.No, false},
		{"nothing said of eligibility", notice.PurposeEligibility, notice.SpecialData{}, notice.SpecialData{}, nil,
			privacy.Unknown, true},
		{"none is used for eligibility", notice.PurposeEligibility, none, notice.SpecialData{}, nil, privacy.No, false},
		{"none for this purpose of it", notice.PurposeEligibility, statesSpecial(notice.UseUsed, health), none, nil,
			privacy.No, false},
		{"health is used for eligibility", notice.PurposeEligibility, statesSpecial(notice.UseUsed, health),
			notice.SpecialData{}, nil, privacy.Yes, false},
		{"another kind is used for eligibility", notice.PurposeEligibility, statesSpecial(notice.UseUsed, origin),
			notice.SpecialData{}, nil, privacy.Unknown, true},
	}
}

// Health that a notice states opens paragraphs 5 and 6 of Schedule 3 whatever the purpose is for; a guess from the kind
// of purpose does so only where the notice is silent, and is said to be one.
func TestR01StatedHealthDecides(t *testing.T) {

	health, _ := notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin
	ill := notice.DataItem{Name: "Illness", Kinds: []notice.SpecialKind{health}}
	some, _ := ill, notice.DataItem{Name: "Sensitive things", Class: notice.DataSpecial}
	some.Relevance = "If you use a wheelchair"
	for _, c := range r01StatedHealthDecidesCases() {
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: c.kind, Special: c.own}}}
		a.Special = c.special
		a.Data = notice.Data{Statement: notice.Statement{Said: notice.Stated}, Items: c.items}
		g, d := accessTo(a)
		status := Possible
		if c.want == privacy.No {
			status = Unavailable
		}
		f := g.Facts(LawAsAt())
		if got := f.answer(atomKind + Atom(privacy.DataHealth)); got != c.want ||
			g.Guessed(privacy.DataHealth) != c.guess ||
			d.Status(privacy.ExemptionSch3P5) != status ||
			d.Status(privacy.ExemptionSch3P6) != status ||
			d.Has(OpinionFirst) != (status == Possible) {
			t.Errorf("%s: health %v, guessed %v, para 5 %v, para 6 %v", c.name, got, g.Guessed(privacy.DataHealth),
				d.Status(privacy.ExemptionSch3P5), d.Status(privacy.ExemptionSch3P6))
		}
	}
}

// Health that is named for one purpose of an activity is health for all of them, and other kinds that are named for one
// stay open for the others; what a notice says of everything leaves both open.
func TestR01NamedOnceInAnActivity(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{
		{
			ID:        "p",
			Kind:      notice.PurposePayments,
			DataKinds: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork},
		},
		{ID: "q", Kind: notice.PurposeEnquiries},
	}}
	f := Grounds(n, a)[1].facts
	if f.answer(atomKind+Atom(privacy.DataHealth)) != privacy.Yes ||
		f.answer(atomKind+Atom(privacy.DataSocialWork)) != privacy.Unknown {
		t.Error("what one purpose names is not so, or not open, for the other")
	}
	given := notice.Recipient{
		Name: "The hospital",
		Data: notice.RecipientData{Kinds: []notice.SpecialKind{notice.SpecialHealth}},
	}
	some := given
	some.Relevance = "If you use a wheelchair"
	for _, c := range []struct {
		to   notice.Recipient
		want privacy.Answer
	}{{given, privacy.Yes}, {some, privacy.Unknown}, {notice.Recipient{Name: "The hospital"}, privacy.No}} {
		b := &notice.Activity{ID: "b", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposePayments}}}
		b.Recipients = notice.Recipients{
			Statement: notice.Statement{Said: notice.Stated},
			Items:     []notice.Recipient{c.to},
		}
		if got := Grounds(n, b)[0].facts.answer(atomKind + Atom(privacy.DataHealth)); got != c.want {
			t.Errorf("a recipient that is given %v, of some %v: health %v, want %v", c.to.Data.Kinds,
				c.to.Relevance != "", got, c.want)
		}
	}
	ill := notice.Data{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.DataItem{{Name: "Illness", Kinds: []notice.SpecialKind{notice.SpecialHealth}}},
	}
	for _, common := range []notice.Statements{{Data: ill},
		{Special: statesSpecial(notice.UseUsed, notice.SpecialHealth)}} {
		n.Common = common
		b := &notice.Activity{ID: "b", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposePayments}}}
		if g := Grounds(n, b)[0]; g.facts.answer(atomKind+Atom(privacy.DataHealth)) != privacy.Unknown ||
			g.Guessed(privacy.DataHealth) {
			t.Error("what is said of everything settles what one activity uses, or is a guess")
		}
	}
}

// To name a kind of data takes no exemption away that was open before it was named, for any purpose and any two kinds.
func TestR02NamingClosesNothing(t *testing.T) {
	for _, kind := range notice.PurposeKinds() {
		silent := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: kind}}}
		_, before := accessTo(silent)
		for _, k := range privacy.DataKinds() {
			for _, l := range privacy.DataKinds() {
				g, after := accessTo(&notice.Activity{
					ID:       "a",
					Purposes: []notice.Purpose{{ID: "p", Kind: kind, DataKinds: []privacy.DataKind{k, l}}},
				})
				if g.Guessed(k) || g.Guessed(l) {
					t.Fatalf("%s: what is named is called a guess", kind)
				}
				for f := range before.Exemptions() {
					if f.Status != Unavailable && after.Status(f.Exemption) == Unavailable {
						t.Fatalf("%s, naming %v and %v: %v is ruled out", kind, k, l, f.Exemption)
					}
				}
			}
		}
	}
}

// A child's care file of which social work and child abuse are named keeps its paragraphs on health.
func TestR02CareFile(t *testing.T) {
	g, d := accessTo(&notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeSocialCare,
		DataKinds: []privacy.DataKind{privacy.DataSocialWork, privacy.DataChildAbuse}}}})
	for _, e := range []privacy.Exemption{privacy.ExemptionSch3P4, privacy.ExemptionSch3P5, privacy.ExemptionSch3P6,
		privacy.ExemptionSch3P11, privacy.ExemptionSch3P21} {
		f := d.Finding(e)
		kind, about := f.Kind()
		if f.Status != Possible || !about || g.Guessed(kind) != (kind == privacy.DataHealth) {
			t.Errorf("%v: %v, about %v, guessed %v", e, f.Status, kind, g.Guessed(kind))
		}
	}
}

// Records of fertility treatment leave health open, whatever the use is for and whichever purpose of the activity names
// them, and a notice that denies special category data beside them closes nothing: treatment is health care (Art
// 4(1)(15)).
func TestFertilityOpensHealth(t *testing.T) {
	fertility := []privacy.DataKind{privacy.DataFertility}
	none := notice.SpecialData{Statement: notice.Statement{Said: notice.None}}
	for _, c := range []struct {
		name string
		a    notice.Activity
	}{
		{"alone", notice.Activity{Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery,
			DataKinds: fertility}}}},
		{"of another purpose", notice.Activity{Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposePayments},
			{ID: "q", Kind: notice.PurposeEnquiries, DataKinds: fertility}}}},
		{"denied", notice.Activity{Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery,
			DataKinds: fertility}}, Statements: notice.Statements{Special: none}}},
		{"denied for the purpose", notice.Activity{Purposes: []notice.Purpose{{ID: "p",
			Kind: notice.PurposeServiceDelivery, DataKinds: fertility, Special: none}}}},
	} {
		g, d := accessTo(&c.a)
		p6 := d.Finding(privacy.ExemptionSch3P6)
		if !d.Has(OpinionFirst) || p6.Status != Possible || p6.Likelihood == Remote || g.Guessed(privacy.DataHealth) {
			t.Errorf("%s: opinion first %v, para 6 %v and %v, guessed %v", c.name, d.Has(OpinionFirst), p6.Status,
				p6.Likelihood, g.Guessed(privacy.DataHealth))
		}
	}
	if _, d := accessTo(&notice.Activity{Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery,
		DataKinds: []privacy.DataKind{privacy.DataAdoption}}}}); d.Has(
		OpinionFirst,
	) {
		t.Error("records of adoption open health")
	}
}

// Every exemption of Schedules 3 and 4 is about one kind of data, and no other exemption is about any.
func TestKindOfAnExemption(t *testing.T) {
	_, d := accessTo(&notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p"}}})
	for f := range d.Exemptions() {
		_, about := f.Kind()
		schedule := strings.HasPrefix(f.Cite.Provision, "Sch 3") || strings.HasPrefix(f.Cite.Provision, "Sch 4")
		if about != schedule {
			t.Errorf("%v (%s): about a kind %v", f.Exemption, f.Cite.Short(), about)
		}
	}
}

// Health that a notice says may be used comes first among what may keep it back. Health that it names of everything, or
// as what arises by chance, does not, and is not called unlikely either.
func TestHealthThatMayBeUsedIsNotUnlikely(t *testing.T) {
	health := notice.SpecialData{
		Statement: notice.Statement{Said: notice.Stated}, Use: notice.UsePossible,
		Kinds: []notice.SpecialKind{notice.SpecialHealth}, Conditions: []privacy.SpecialCondition{privacy.SpecialG},
	}
	a := notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery}}}
	likelihood := func(n *notice.Notice) Likelihood {
		d := Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0].Decisions
		return d.For(privacy.RightAccess).Finding(privacy.ExemptionSch3P6).Likelihood
	}
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Activities: []notice.Activity{a}}
	n.Common.Special = health
	if got := likelihood(n); got != Perhaps {
		t.Errorf("of everything: %v", got)
	}
	n.Common.Special = notice.SpecialData{}
	n.Common.Data = notice.Data{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.DataItem{{Kinds: []notice.SpecialKind{notice.SpecialHealth}}},
	}
	if got := likelihood(n); got != Perhaps {
		t.Errorf("among the data of everything: %v", got)
	}
	n.Common.Data = notice.Data{}
	n.Activities[0].Special = health
	n.Activities[0].Special.Use = notice.UseIncidental
	if got := likelihood(n); got != Perhaps {
		t.Errorf("by chance: %v", got)
	}
	n.Common.Special, n.Activities[0].Special = notice.SpecialData{}, health
	if got := likelihood(n); got != Likely {
		t.Errorf("of the activity: %v", got)
	}
	n.Activities[0].Special, n.Activities[0].Purposes[0].Special = notice.SpecialData{}, health
	if got := likelihood(n); got != Likely {
		t.Errorf("of the purpose: %v", got)
	}
}

// What a body must do before it shows some records is in no answer beside the word that the reason for it is unlikely,
// in any notice of the project and for any purpose beside one of another kind of data.
func TestNoDutyIsUnlikely(t *testing.T) {
	seen := 0
	check := func(what string, d Decision) {
		for duty, reasons := range map[Duty][]privacy.Exemption{
			OpinionFirst: {privacy.ExemptionSch3P6}, TellReporter: {privacy.ExemptionSch3P12, privacy.ExemptionSch3P20},
		} {
			open := false
			for _, e := range reasons {
				f := d.Finding(e)
				open = open || f.Status != Unavailable && f.Likelihood != Remote
			}
			if d.Has(duty) {
				seen++
				if !open {
					t.Errorf("%s, %v: %v is a duty, and its reason unlikely", what, d.Right, duty)
				}
			}
		}
	}
	for _, n := range append(noticetest.Every(t), noticetest.Valid(t, "data-kinds")) {
		for _, a := range Assess(n, LawAsAt(), nil).Activities {
			for i := range a.Grounds {
				for _, d := range a.Grounds[i].Decisions.of {
					check(string(n.ID)+" "+string(a.ID), d)
				}
			}
		}
	}
	for _, kind := range notice.PurposeKinds() {
		for _, k := range privacy.DataKinds() {
			for _, nation := range privacy.Nations() {
				a := &notice.Activity{
					ID: "a",
					Purposes: []notice.Purpose{
						{ID: "p", Kind: kind},
						{ID: "q", Kind: kind, DataKinds: []privacy.DataKind{k}},
					},
				}
				d := EvaluateOne(Grounds(&notice.Notice{ID: "n", Nation: nation}, a)[0].Facts(LawAsAt()),
					privacy.RightAccess)
				check(string(kind)+" "+k.String(), d)
			}
		}
	}
	if seen < 100 {
		t.Errorf("%d duties", seen)
	}
}
