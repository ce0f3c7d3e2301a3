package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestNotReadIsNoSilence compares a purpose of which the notice says nothing with one of which it was not read: what
// silence is read as saying no to is open where nobody has read.
func TestNotReadIsNoSilence(t *testing.T) {
	unread := notice.Statement{Said: notice.NotRead}
	task := notice.Basis{
		Statement: notice.Statement{Said: notice.Stated},
		AllOf:     []privacy.Basis{privacy.BasisPublicTask},
	}
	for _, c := range []struct {
		name  string
		set   func(a *notice.Activity)
		right privacy.Right
		// The verdict where the notice is silent, and where it was not read.
		silent, want Verdict
		notRead      bool
	}{
		{"special category data", func(a *notice.Activity) { a.Special.Statement = unread },
			privacy.RightWithdrawConsent, DoesNotApply, Depends, true},
		{"the data", func(a *notice.Activity) { a.Data.Statement = unread }, privacy.RightWithdrawConsent, DoesNotApply,
			Depends, true},
		{"the basis", func(a *notice.Activity) { a.Purposes[0].Basis = notice.Basis{Statement: unread} },
			privacy.RightObject, Applies, Depends, true},
		{"recipients", func(a *notice.Activity) { a.Recipients.Statement = unread }, privacy.RightNotification, Depends,
			Depends, true},
		{"automated decisions", func(a *notice.Activity) { a.Automated.Statement = unread },
			privacy.RightAutomatedDecisions, Depends, Depends, true},
		{"all that follows", func(a *notice.Activity) { a.Unread = privacy.Yes }, privacy.RightWithdrawConsent,
			DoesNotApply, Depends, true},
		{"all that follows, and to whom data are given", func(a *notice.Activity) { a.Unread = privacy.Yes },
			privacy.RightNotification, Depends, Depends, true},
		{"all that follows, of an objection", func(a *notice.Activity) { a.Unread = privacy.Yes }, privacy.RightObject,
			Applies, Applies, false},
		{"retention", func(a *notice.Activity) { a.Retention.Statement = unread }, privacy.RightAutomatedDecisions,
			Depends, Depends, false},
		{"loose paper", func(a *notice.Activity) { a.Filing.Statement = unread }, privacy.RightObject, Applies, Depends,
			true},
	} {
		silent := &notice.Activity{
			ID:       "a",
			Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery, Basis: task}},
		}
		a := &notice.Activity{
			ID:       "a",
			Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeServiceDelivery, Basis: task}},
		}
		c.set(a)
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		before, after := Grounds(n, silent)[0], Grounds(n, a)[0]
		d, e := EvaluateOne(before.Facts(LawAsAt()), c.right), EvaluateOne(after.Facts(LawAsAt()), c.right)
		if d.Verdict != c.silent || before.NotRead(d) {
			t.Errorf("%s, silent: %v, not read %v", c.name, d.Verdict, before.NotRead(d))
		}
		if e.Verdict != c.want || after.NotRead(e) != c.notRead {
			t.Errorf("%s, not read: %v, not read %v; want %v, %v", c.name, e.Verdict, after.NotRead(e), c.want,
				c.notRead)
		}
	}
}

// TestReadInPart tests that a list of which not all was read settles nothing by what is missing from it, and that what
// it has stands.
func TestReadInPart(t *testing.T) {
	part := notice.Statement{Said: notice.Stated, Unread: privacy.Yes}
	consent := notice.Basis{
		Statement: notice.Statement{Said: notice.Stated},
		AllOf:     []privacy.Basis{privacy.BasisConsent},
	}
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Basis: consent}}}
	a.Origins = notice.Origins{Statement: part, Items: []notice.Origin{{From: notice.FromPerson}}}
	a.Filing = notice.Filing{Statement: part, Items: []notice.FilingForm{notice.FilingAutomated}}
	a.Recipients = notice.Recipients{Statement: part, Items: []notice.Recipient{{Name: "The police"}}}
	g := Grounds(n, a)[0]
	f := g.Facts(LawAsAt())
	if got := f.Answer(privacy.FactProvidedByPerson); got != privacy.Unknown {
		t.Errorf("provided by the person: %v", got)
	}
	if d := EvaluateOne(f, privacy.RightPortability); d.Verdict != Depends || !g.NotRead(d) {
		t.Errorf("portability: %v", d.Verdict)
	}
	if got := f.Answer(privacy.FactDisclosedToRecipients); got != privacy.Yes {
		t.Errorf("given to somebody: %v", got)
	}
}

// TestNotReadIsNotInherited tests that an activity of which the notice was not read does not take over what the notice
// says of everything.
func TestNotReadIsNotInherited(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	n.Common.Automated = notice.Automated{Statement: notice.Statement{Said: notice.None}}
	a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p"}}}
	verdict := func() Verdict {
		return EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAutomatedDecisions).Verdict
	}
	if got := verdict(); got != DoesNotApply {
		t.Errorf("inherited: %v", got)
	}
	a.Automated.Said = notice.NotRead
	if got := verdict(); got != Depends {
		t.Errorf("not read: %v", got)
	}
}
