package notice_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestStops finds how to stop a newsletter in whichever place a notice has it, and once where it has it twice.
func TestStops(t *testing.T) {
	n := noticetest.Valid(t, "newsletter")
	a := &n.Activities[0]
	p, said := &a.Purposes[0], a.Messages.Items[0].Stop
	want := append([]notice.Route(nil), said...)
	want[3].Value = "0113 496 0000" // that of the contact
	stops := func() []notice.Route { return n.Resolve(a).Stops(p) }
	check := func(where string, want []notice.Route) {
		t.Helper()
		if diff := cmp.Diff(want, stops()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", where, diff)
		}
	}
	check("messages", want)
	p.Basis.Consent.Withdrawal = said[1:2]
	check("messages and consent", []notice.Route{want[1], want[0], want[2], want[3]})
	a.Messages = notice.Messages{}
	check("consent", want[1:2])
	p.Basis.Consent.Withdrawal = nil
	check("nowhere", nil)
	n.Common.Choices = notice.Choices{Statement: notice.Statement{Said: notice.Stated}, Items: []notice.Choice{
		{Kind: notice.ChoiceAppeal, Routes: said[2:3]}, {Kind: notice.ChoiceContactPreferences, Routes: said[1:2]}}}
	check("choices of everything", want[1:2])
	p.Kind = notice.PurposeCommunications
	check("messages of which it is not said whether they are marketing", want[1:2])
	p.Kind = notice.PurposePayments
	check("another purpose", nil)
	p.Basis.Consent.Withdrawal = said[2:3]
	check("consent to another purpose", want[2:3])
}

// TestStopsOfMessages takes the ways to stop messages that may be stopped, and none that the notice does not name.
func TestStopsOfMessages(t *testing.T) {
	n := noticetest.Valid(t, "newsletter")
	a := &n.Activities[0]
	for _, class := range notice.MessageClasses() {
		a.Messages.Items[0].Class = class
		stopped := class == notice.MessageDirectMarketing || class == notice.MessageAlerts ||
			class == notice.MessageFeedback
		if got := n.Resolve(a).Stops(&a.Purposes[0]); (len(got) > 0) != stopped {
			t.Errorf("%s: %v", class, got)
		}
	}
	a.Messages.Items[0].Class, a.Messages.Items[0].Stop = notice.MessageAlerts, []notice.Route{
		{Kind: notice.RouteNotStated},
	}
	if got := n.Resolve(a).Stops(&a.Purposes[0]); got != nil {
		t.Errorf("a way that is not stated: %v", got)
	}
}
