package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// r07WhatIsSaidOfEverythingCase is a case of TestR07WhatIsSaidOfEverything.
type r07WhatIsSaidOfEverythingCase struct {
	name  string
	set   func(n *notice.Notice, a *notice.Activity)
	right privacy.Right
	want  Verdict
}

// r07WhatIsSaidOfEverythingCases are the cases of TestR07WhatIsSaidOfEverything.
func r07WhatIsSaidOfEverythingCases() []r07WhatIsSaidOfEverythingCase {
	stated := notice.Statement{Said: notice.Stated}

	police := notice.Recipients{
		Statement: stated,
		Items:     []notice.Recipient{{Name: "The police", Kind: notice.RecipientNamed}},
	}
	explicit := notice.SpecialData{Statement: stated, Conditions: []privacy.SpecialCondition{privacy.SpecialA}}
	return []r07WhatIsSaidOfEverythingCase{
		{"nothing is said of recipients", func(*notice.Notice, *notice.Activity) {}, privacy.RightNotification,
			Depends},
		{"recipients of everything", func(n *notice.Notice, _ *notice.Activity) { n.Common.Recipients = police },
			privacy.RightNotification, Applies},
		{"recipients of everything, none of this", func(n *notice.Notice, a *notice.Activity) {
			n.Common.Recipients, a.Recipients.Said = police, notice.None
		}, privacy.RightNotification, DoesNotApply},
		{"nothing is said of special category data", func(*notice.Notice, *notice.Activity) {},
			privacy.RightWithdrawConsent, DoesNotApply},
		{"recipients who are parts of the council", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Recipients = notice.Recipients{Statement: stated,
				Items: []notice.Recipient{{Name: "Our lawyers", Kind: notice.RecipientInternal}}}
		}, privacy.RightNotification, Depends},
		{"the public alone", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Recipients = notice.Recipients{Statement: stated,
				Items: []notice.Recipient{{Name: "Everybody", Kind: notice.RecipientPublic}}}
		}, privacy.RightNotification, Applies},
		{"recipients in words alone", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Recipients = notice.Recipients{Statement: notice.Statement{Said: notice.Stated,
				Words: "Many bodies."}}
		}, privacy.RightNotification, Applies},
		{"explicit consent in all of it", func(n *notice.Notice, _ *notice.Activity) { n.Common.Special = explicit },
			privacy.RightWithdrawConsent, Applies},
		{"explicit consent may be, in some of it", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Special = explicit
			n.Common.Special.Use = notice.UsePossible
		}, privacy.RightWithdrawConsent, Depends},
		{"special category data somewhere", func(n *notice.Notice,
			_ *notice.Activity) {
			n.Common.Special.Statement = stated
		}, privacy.RightWithdrawConsent, Depends},
		{"another condition somewhere", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Special = notice.SpecialData{Statement: stated,
				Conditions: []privacy.SpecialCondition{privacy.SpecialB}}
		}, privacy.RightWithdrawConsent, DoesNotApply},
		{"by chance", func(n *notice.Notice, _ *notice.Activity) {
			n.Common.Special = notice.SpecialData{Statement: stated, Use: notice.UseIncidental}
		}, privacy.RightWithdrawConsent, DoesNotApply},
		{"explicit consent somewhere, none here", func(n *notice.Notice, a *notice.Activity) {
			n.Common.Special, a.Special.Said = explicit, notice.None
		}, privacy.RightWithdrawConsent, DoesNotApply},
		{"explicit consent here", func(_ *notice.Notice, a *notice.Activity) { a.Special = explicit },
			privacy.RightWithdrawConsent, Applies},
	}
}

// TestR07WhatIsSaidOfEverything tests that what a notice says of all that it covers reaches each activity that says
// nothing of its own: who is given data, that there are special category data or none, and that there are no offence
// data.
func TestR07WhatIsSaidOfEverything(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	task := notice.Basis{Statement: stated, AllOf: []privacy.Basis{privacy.BasisPublicTask}}

	for _, c := range r07WhatIsSaidOfEverythingCases() {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		a := &notice.Activity{
			ID:       "a",
			Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery, Basis: task}},
		}
		c.set(n, a)
		if d := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), c.right); d.Verdict != c.want {
			t.Errorf("%s: %v, want %v", c.name, d.Verdict, c.want)
		}
	}
}

// TestR07OffenceData tests the same of criminal offence data, on which no verdict turns alone and how likely crime is
// as a reason does.
func TestR07OffenceData(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p"}}}
	for said, want := range map[notice.Said]privacy.Answer{
		notice.NotStated: privacy.Unknown, notice.None: privacy.No, notice.NotApplicable: privacy.No,
		notice.Stated: privacy.Yes, notice.NotRead: privacy.Unknown,
	} {
		n.Common.Offence.Said = said
		f := Grounds(n, a)[0].Facts(LawAsAt())
		if got := f.answer(atomInput + Atom(InputCriminalOffence)); got != want {
			t.Errorf("%v: %v, want %v", said, got, want)
		}
		likelihood := Perhaps
		if a.Purposes[0].Kind = notice.PurposeServiceDelivery; want != privacy.Yes {
			likelihood = Remote
		}
		p2 := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAccess).Finding(privacy.ExemptionSch2P2)
		if p2.Likelihood != likelihood {
			t.Errorf("%v: crime as a reason is %v, want %v", said, p2.Likelihood, likelihood)
		}
	}
}

// TestAutomatedDecisionsAreOfTheirPurposes tests that what an activity says of automated decisions reaches the purposes
// that it names and no others, and is known of none of several where it names none.
func TestAutomatedDecisionsAreOfTheirPurposes(t *testing.T) {
	alone := notice.Automated{
		Statement:   notice.Statement{Said: notice.Stated},
		Decisions:   notice.DecisionsSolelyAutomated,
		Significant: privacy.Yes,
	}
	none := notice.Automated{Statement: notice.Statement{Said: notice.None}}
	named := alone
	named.Purposes = []notice.ID{"p"}
	two := []notice.Purpose{{ID: "p"}, {ID: "q"}}
	for _, c := range []struct {
		name         string
		common, said notice.Automated
		purposes     []notice.Purpose
		want         []Verdict
	}{
		{"one purpose", notice.Automated{}, alone, two[:1], []Verdict{Applies}},
		{"one of two is named", notice.Automated{}, named, two, []Verdict{Applies, Depends}},
		{"one of two is named, and otherwise there are none", none, named, two, []Verdict{Applies, DoesNotApply}},
		{"two and none is named", none, alone, two, []Verdict{Depends, Depends}},
		{"two and there are none", notice.Automated{}, none, two, []Verdict{DoesNotApply, DoesNotApply}},
		{"a purpose says otherwise", notice.Automated{}, named, []notice.Purpose{{ID: "p", Automated: none}, {ID: "q"}},
			[]Verdict{DoesNotApply, Depends}},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		n.Common.Automated = c.common
		a := &notice.Activity{ID: "a", Purposes: c.purposes}
		a.Automated = c.said
		got := map[notice.ID]Verdict{}
		for _, g := range Grounds(n, a) {
			for _, p := range g.Purposes {
				got[p.ID] = EvaluateOne(g.Facts(LawAsAt()), privacy.RightAutomatedDecisions).Verdict
			}
		}
		for i, p := range c.purposes {
			if got[p.ID] != c.want[i] {
				t.Errorf("%s: %s is %v, want %v", c.name, p.ID, got[p.ID], c.want[i])
			}
		}
	}
}

// TestR01HealthThatIsDenied tests that a notice which says that there are no special category data, and names health
// all the same, takes no protection away: a health professional may have to be asked first (Sch 3 para 6).
func TestR01HealthThatIsDenied(t *testing.T) {
	health := notice.Data{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.DataItem{{Name: "Your medical history", Kinds: []notice.SpecialKind{notice.SpecialHealth}}},
	}
	for name, set := range map[string]func(n *notice.Notice, a *notice.Activity){
		"for everything":   func(n *notice.Notice, a *notice.Activity) { n.Common.Special.Said = notice.None },
		"for the activity": func(_ *notice.Notice, a *notice.Activity) { a.Special.Said = notice.None },
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery}}}
		set(n, a)
		if d := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAccess); d.Has(OpinionFirst) {
			t.Errorf("%s: a denial alone brings the duty", name)
		}
		a.Data = health
		if d := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAccess); !d.Has(OpinionFirst) ||
			d.Status(privacy.ExemptionSch3P6) != Possible {
			t.Errorf("%s: no duty, and paragraph 6 is %v", name, d.Status(privacy.ExemptionSch3P6))
		}
	}
}
