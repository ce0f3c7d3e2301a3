package compare

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// bins is a notice with one use of much, which each case changes.
func bins() *notice.Notice {
	n := notice.New("northtown", "Northtown", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Northtown Council", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes})
	n.Common.Security = notice.Security{Statement: notice.Says("Locked.")}
	n.Add(notice.Activity{ID: "bins", Title: "Bins", Identifiers: []notice.Identifier{
		{Scheme: notice.IdentifierLGSL, Value: "524"}},
		Purposes: []notice.Purpose{{ID: "collect", Title: "Collect bins", Kind: notice.PurposeServiceDelivery,
			Basis: notice.RestsOn(privacy.BasisPublicTask)}}})
	s := &n.Activities[0].Statements
	s.Origins = notice.Origins{Statement: notice.Says(""), Items: []notice.Origin{{From: notice.FromPerson}}}
	s.Recipients = notice.Recipients{Statement: notice.Says(""), Items: []notice.Recipient{
		{Name: "Haulage Ltd", Kind: notice.RecipientNamed}}}
	s.Retention = notice.Retention{Statement: notice.Says(""), Rules: []notice.RetentionRule{{ID: "all",
		Kind:    notice.RetentionFixed,
		Periods: []notice.RetentionPeriod{{Amount: 6, Unit: notice.UnitYears, From: notice.TriggerCaseClosed}}}}}
	s.Transfers = notice.Transfers{Statement: notice.Says(""), Extent: notice.TransferUKOnly}
	s.Automated = notice.Automated{Statement: notice.Says(""), Decisions: notice.DecisionsHuman}
	s.Undertakings = notice.Points{
		Statement: notice.Says(""),
		Items:     []notice.Point{{ID: "p", Words: "No selling."}},
	}
	return n
}

// oneChange is changes, each with the one that is told of it.
var oneChange = []struct {
	code  Code
	level Level
	do    func(n *notice.Notice, a *notice.Activity)
}{
	{"recipient-added", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Recipients.Items = append(
			a.Recipients.Items,
			notice.Recipient{Name: "Police", Kind: notice.RecipientNamed},
		)
	}},
	{"recipient-removed", More, func(_ *notice.Notice, a *notice.Activity) { a.Recipients.Items = nil }},
	{"retention-lengthened", Less, func(_ *notice.Notice, a *notice.Activity) { firstPeriod(a).Amount = 7 }},
	{"retention-shortened", More, func(_ *notice.Notice, a *notice.Activity) { firstPeriod(a).Amount = 5 }},
	{"retention-changed", Unclear, func(_ *notice.Notice, a *notice.Activity) {
		firstPeriod(a).Amount, firstPeriod(a).From = 12, notice.TriggerCreation
	}},
	{"wording", Wording, func(_ *notice.Notice, a *notice.Activity) { // six years
		firstPeriod(a).Amount, firstPeriod(a).Unit = 72, notice.UnitMonths
	}},
	{"retention-lengthened", Less, func(_ *notice.Notice, a *notice.Activity) {
		firstPeriod(a).Amount, firstPeriod(a).Unit = 73, notice.UnitMonths
	}},
	{"retention-changed", Unclear, func(_ *notice.Notice, a *notice.Activity) {
		firstPeriod(a).Amount, firstPeriod(a).Unit = 2000, notice.UnitDays
	}},
	{"retention-lengthened", Less, func(_ *notice.Notice, a *notice.Activity) {
		firstPeriod(a).Plus = notice.Span{Amount: 1, Unit: notice.UnitYears}
	}},
	{"retention-lengthened", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Retention.Rules[0].Kind, a.Retention.Rules[0].Periods = notice.RetentionPermanent, nil
	}},
	{"basis-changed", Different, func(_ *notice.Notice, a *notice.Activity) {
		a.Purposes[0].Basis.AllOf = []privacy.Basis{privacy.BasisLegalObligation}
	}},
	{"purpose-added", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Purposes = append(a.Purposes, notice.Purpose{ID: "sell", Title: "Sell compost",
			Kind: notice.PurposeCommercial, Basis: notice.RestsOn(privacy.BasisConsent)})
	}},
	{"activity-removed", More, func(n *notice.Notice, _ *notice.Activity) { n.Activities = nil }},
	{"stated-elsewhere-now", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Recipients = notice.Recipients{Statement: notice.Statement{Said: notice.Elsewhere,
			Where: notice.Link{Title: "A list"}}}
	}},
	{"none-now", More, func(_ *notice.Notice, a *notice.Activity) {
		a.Recipients = notice.Recipients{Statement: notice.Statement{Said: notice.None}}
	}},
	{"stated-no-more", Less, func(_ *notice.Notice, a *notice.Activity) { a.Retention = notice.Retention{} }},
	{"own-now", Unclear, func(_ *notice.Notice, a *notice.Activity) {
		a.Security = notice.Security{Statement: notice.Says("Otherwise.")}
	}},
	{"own-now", Wording, func(n *notice.Notice, a *notice.Activity) { a.Security = n.Common.Security }},
	{"transfers-widened", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Transfers.Extent = notice.TransferSome
	}},
	{"automation-widened", Less, func(_ *notice.Notice, a *notice.Activity) {
		a.Automated.Decisions = notice.DecisionsSolelyAutomated
	}},
	{"automation-changed", Unclear, func(_ *notice.Notice, a *notice.Activity) {
		a.Automated.Decisions = notice.DecisionsContradictory
	}},
	{"promise-removed", Less, func(_ *notice.Notice, a *notice.Activity) { a.Undertakings.Items = nil }},
	{"wording", Wording, func(_ *notice.Notice, a *notice.Activity) { a.Title = "Bins and recycling" }},
}

func firstPeriod(a *notice.Activity) *notice.RetentionPeriod { return &a.Retention.Rules[0].Periods[0] }

// TestChangesByCode makes one change each, and wants that one told and no other.
func TestChangesByCode(t *testing.T) {
	for _, c := range oneChange {
		n := bins()
		c.do(n, &n.Activities[0])
		got, _ := changesOf(bins(), n, nil)
		if len(got) != 1 || got[0].Code != c.code || got[0].Level != c.level {
			t.Errorf("want %s (%s), got %+v", c.code, c.level, got)
		}
	}
}

// TestMatching: an activity is found by its id, by its number in a register, because somebody says so, or because it is
// alike; and one that is none of it is another.
func TestMatching(t *testing.T) {
	rename := Rename{From: "/activities/bins", To: "/activities/waste"}
	for _, c := range []struct {
		how     Match
		title   notice.Text
		number  notice.Text
		renames []Rename
	}{
		{MatchOutside, "Something else", "524", []Rename{rename}},
		{MatchDeclared, "Something else", "1", []Rename{rename}},
		{MatchAlike, "The bins", "1", nil},
		{"", "Something else", "1", nil},
	} {
		n := bins()
		a := &n.Activities[0]
		a.ID, a.Title, a.Identifiers[0].Value = "waste", c.title, c.number
		if c.how == "" {
			a.Statements, a.Purposes[0].ID = notice.Statements{}, "other"
			a.Purposes[0].Title = "Other"
		}
		changes, pairings := changesOf(bins(), n, c.renames)
		switch {
		case c.how == "" && (len(changes) != 2 || len(pairings) > 0):
			t.Errorf("what is nothing alike is the same: %+v", changes)
		case c.how != "" && (len(pairings) != 1 || pairings[0].Match != c.how ||
			pairings[0].Was != "/activities/bins" ||
			pairings[0].Path != "/activities/waste"):
			t.Errorf("%s: %+v", c.how, pairings)
		}
	}
}

// TestRenamedIDs: what leads to a thing that has another id now leads to the same.
func TestRenamedIDs(t *testing.T) {
	before, after := bins(), bins()
	for i, n := range []*notice.Notice{before, after} {
		id := []notice.ID{"office", "the-office"}[i]
		n.Contacts = []notice.Contact{{ID: id, Kind: notice.ContactController, Name: "The office"}}
		n.Common.Exercise = notice.Exercise{Statement: notice.Says(""), Routes: []notice.Route{
			{ID: "r", Kind: notice.RouteService, Contact: id}}}
	}
	if got, _ := changesOf(before, after, nil); len(got) != 1 || got[0].Code != "id-changed" {
		t.Errorf("%+v", got)
	}
}

// TestTell: people are told of a new purpose first, by the Article of the way their data came; of one under Part 3 they
// are not, and of a new activity perhaps.
func TestTell(t *testing.T) {
	day := privacy.NewDate(2026, 11, 22)
	added := func(do func(n *notice.Notice, p *notice.Purpose)) []Telling {
		n := bins()
		p := notice.Purpose{ID: "sell", Title: "Sell compost", Kind: notice.PurposeCommercial,
			Basis: notice.RestsOn(privacy.BasisConsent)}
		do(n, &p)
		n.Activities[0].Purposes = append(n.Activities[0].Purposes, p)
		return Notices(bins(), n, day).Tell
	}
	got := added(func(*notice.Notice, *notice.Purpose) {})
	if len(got) != 1 || got[0].Needed != privacy.Yes || len(got[0].Cites) != 1 ||
		got[0].Cites[0].Provision != "Art 13(3)" {
		t.Errorf("from the person: %+v", got)
	}
	got = added(func(n *notice.Notice, _ *notice.Purpose) {
		n.Activities[0].Origins.Items[0].From = notice.FromThirdParty
	})
	if len(got) != 1 || len(got[0].Cites) != 1 || got[0].Cites[0].Provision != "Art 14(4)" {
		t.Errorf("from somebody else: %+v", got)
	}
	got = added(func(_ *notice.Notice, p *notice.Purpose) {
		p.Regime, p.Basis = notice.RegimePart3, notice.Basis{}
		p.Enforcement = notice.Enforcement{Statement: notice.Says(""),
			AllOf: []notice.EnforcementGround{notice.EnforcementTask}}
	})
	if len(got) > 0 {
		t.Errorf("under Part 3: %+v", got)
	}
	n := bins()
	n.Activities[0].Purposes[0].Kind = notice.PurposeResearch
	if got := Notices(bins(), n, day).Tell; len(got) != 1 || got[0].Needed != privacy.Yes {
		t.Errorf("of another kind: %+v", got)
	}
	n = bins()
	n.Add(notice.Activity{ID: "parks", Title: "Parks", Purposes: []notice.Purpose{{ID: "mow", Title: "Mow",
		Kind: notice.PurposeEnvironment, Basis: notice.RestsOn(privacy.BasisPublicTask)}}})
	if got := Notices(bins(), n, day).Tell; len(got) != 1 || got[0].Needed != privacy.Unknown {
		t.Errorf("in a new activity: %+v", got)
	}
	if got := Notices(n, bins(), day).Tell; len(got) > 0 {
		t.Errorf("of what was taken away: %+v", got)
	}
}
