package rights_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Special category data that a data item names are used, whatever its class, and wherever else the notice is silent of
// them: which condition of Article 9(2) is relied on is then not stated. A notice that says there are none is believed.
func TestKindsOfADataItemAreSpecial(t *testing.T) {
	n := &notice.Notice{Nation: privacy.NationEngland}
	for _, c := range []struct {
		item notice.DataItem
		said notice.Said
		want privacy.Answer
	}{
		{notice.DataItem{Name: "Illness", Kinds: []notice.SpecialKind{notice.SpecialHealth}}, notice.NotStated,
			privacy.Unknown},
		{notice.DataItem{Name: "Illness", Class: notice.DataSpecial}, notice.NotStated, privacy.Unknown},
		{notice.DataItem{Name: "Illness", Kinds: []notice.SpecialKind{notice.SpecialHealth}}, notice.None, privacy.No},
		{notice.DataItem{Name: "Illness"}, notice.NotStated, privacy.No},
	} {
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery}}}
		a.Data = notice.Data{Statement: notice.Statement{Said: notice.Stated}, Items: []notice.DataItem{c.item}}
		a.Special.Said = c.said
		f := rights.Grounds(n, a)[0].Facts(privacy.Date{})
		if got := f.Relies(privacy.SpecialG); got != c.want {
			t.Errorf("%+v, special %v: relied on %v, want %v", c.item, c.said, got, c.want)
		}
	}
}

// Of a purpose that the notice does not state nothing is guessed: its data may be of any kind that Schedules 3 and 4
// treat apart, and it may be marketing, so that no protection is taken away and no objection is ruled out.
func TestPurposeNotStated(t *testing.T) {
	n := &notice.Notice{Nation: privacy.NationEngland}
	basis := notice.Basis{
		Statement: notice.Statement{Said: notice.Stated},
		AllOf:     []privacy.Basis{privacy.BasisLegalObligation},
	}
	facts := func(kind notice.PurposeKind) rights.Facts {
		a := &notice.Activity{
			ID:       "a",
			Purposes: []notice.Purpose{{ID: "p", Title: "See below", Kind: kind, Basis: basis}},
		}
		return rights.Grounds(n, a)[0].Facts(privacy.Date{})
	}
	known, unknown := facts(notice.PurposePayments), facts(notice.PurposeNotStated)
	was, is := rights.EvaluateOne(known, privacy.RightObject).Verdict, rights.EvaluateOne(unknown,
		privacy.RightObject).Verdict
	if was != rights.DoesNotApply || is != rights.Depends {
		t.Errorf("to object: %v for payments, %v where the purpose is not stated", was, is)
	}
	opened := 0
	for _, e := range privacy.Exemptions() {
		provision := e.Term().Cite.Provision
		if !strings.HasPrefix(provision, "Sch 3") && !strings.HasPrefix(provision, "Sch 4") {
			continue
		}
		was, is := rights.EvaluateOne(known, privacy.RightAccess).
			Status(e),
			rights.EvaluateOne(unknown, privacy.RightAccess).
				Status(e)
		if was == rights.Possible {
			t.Errorf("%v is possible for payments", e)
		}
		if is == rights.Possible {
			opened++
		}
	}
	if opened < 10 {
		t.Errorf("%d exemptions of Schedules 3 and 4 are possible where the purpose is not stated", opened)
	}
}

// Every kind of data is open to a purpose that is not stated.
func TestPurposeNotStatedHasEveryKind(t *testing.T) {
	n := &notice.Notice{Nation: privacy.NationEngland}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeNotStated}}}
	open := rights.NewFacts(privacy.Date{}, rights.Processing{Nation: privacy.NationEngland, KindsNotStated: true})
	ground := rights.Grounds(n, a)[0]
	got := ground.Facts(privacy.Date{})
	for _, k := range privacy.DataKinds() {
		if ground.Guessed(k) {
			t.Errorf("%v is said to be a guess from what the use is for, which is not known", k)
		}
	}
	for _, e := range privacy.Exemptions() {
		want := rights.EvaluateOne(open, privacy.RightAccess).Status(e)
		if s := rights.EvaluateOne(got, privacy.RightAccess).Status(e); strings.HasPrefix(e.String(), "sch4") &&
			s != want {
			t.Errorf("%v is %v, want %v", e, s, want)
		}
	}
}

// Health that is named once, of what a recipient is given, is health for every purpose of the activity: which condition
// of Article 9(2) is relied on is then not stated, and the Schedule 3 exemptions on health data are open. Of some
// people, or in a list about everything, it is left open.
func TestHealthOfWhatARecipientIsGiven(t *testing.T) {
	given := notice.Recipient{Name: "The health service", Kind: notice.RecipientCategory,
		Data: notice.RecipientData{Kinds: []notice.SpecialKind{notice.SpecialHealth}}}
	some := given
	some.Relevance = "People who ask for help"
	for name, c := range map[string]struct {
		own, common []notice.Recipient
		special     privacy.Answer // whether a condition is relied on
		want        rights.Status
	}{
		"to a recipient of the activity": {[]notice.Recipient{given}, nil, privacy.Unknown, rights.Possible},
		"of some people":                 {[]notice.Recipient{some}, nil, privacy.Unknown, rights.Possible},
		"in a list about everything":     {nil, []notice.Recipient{given}, privacy.Unknown, rights.Possible},
		"to none": {[]notice.Recipient{{Name: "All", Kind: notice.RecipientPublic}}, nil,
			privacy.No, rights.Unavailable},
	} {
		n := &notice.Notice{Nation: privacy.NationEngland}
		n.Common.Recipients.Items = c.common
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposePayments}}}
		a.Recipients.Items = c.own
		if len(c.common) > 0 {
			n.Common.Recipients.Said = notice.Stated
		} else {
			a.Recipients.Said = notice.Stated
		}
		ground := rights.Grounds(n, a)[0]
		f := ground.Facts(privacy.Date{})
		if got := f.Relies(privacy.SpecialG); got != c.special {
			t.Errorf("%s: relied on %v, want %v", name, got, c.special)
		}
		if got := rights.EvaluateOne(f, privacy.RightAccess).Status(privacy.ExemptionSch3P5); got != c.want ||
			ground.Guessed(privacy.DataHealth) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// What a notice may say beside its statements changes no answer: how a page prints a citation, who keeps data where and
// how long, which data a recipient is given, and to whom a thing applies.
func TestWhatChangesNoAnswer(t *testing.T) {
	strip := map[string]func(*notice.Notice, *notice.Activity){
		"as-published": func(n *notice.Notice, a *notice.Activity) {
			for i := range a.Purposes {
				p := &a.Purposes[i]
				p.Basis.AsPublished, p.Special.AsPublished, p.Offence.AsPublished = "", "", ""
			}
			n.Common.Bases.Items[0].AsPublished = ""
		},
		"authors-own":       func(n *notice.Notice, _ *notice.Activity) { n.Remarks = nil },
		"contact-elsewhere": func(n *notice.Notice, _ *notice.Activity) { n.Contacts = n.Contacts[:1] },
		"editions":          func(n *notice.Notice, _ *notice.Activity) { n.Editions = nil },
		"remarks-by-id":     func(n *notice.Notice, _ *notice.Activity) { n.Remarks = nil },
		"retention":         func(n *notice.Notice, _ *notice.Activity) { n.Common.Retention = notice.Retention{} },
		"storage":           func(n *notice.Notice, _ *notice.Activity) { n.Common.Storage = notice.Storage{} },
		"sub-groups": func(n *notice.Notice, a *notice.Activity) {
			a.Recipients.For, a.Special.OnlyFor, a.Retention = "", nil, notice.Retention{}
			for i := range a.Recipients.Items {
				r := &a.Recipients.Items[i]
				r.Data.Items, r.Data.Words = nil, "" // that health is that of some people leaves it open
			}
		},
	}
	for name, without := range strip {
		n := noticetest.Valid(t, name)
		answer := func() string {
			out, err := rights.Assess(n, privacy.Date{}, nil).MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			return string(out)
		}
		with, said := answer(), fmt.Sprint(n)
		without(n, &n.Activities[0])
		if answer() != with || said == fmt.Sprint(n) {
			t.Errorf("%s: the answer differs, or nothing was taken out", name)
		}
	}
}
