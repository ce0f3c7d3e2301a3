package render

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

func said(s notice.Said) notice.Statement { return notice.Statement{Said: s} }

// both says the same of data of special categories and of data about crime.
func both(n *notice.Notice, s notice.Statement, use notice.DataUse) {
	n.Common.Special = notice.SpecialData{Statement: s, Use: use}
	n.Common.Offence = notice.OffenceData{Statement: s, Use: use}
}

// basis has the one use rest on something.
func basis(all ...privacy.Basis) func(*notice.Notice) {
	return func(n *notice.Notice) { n.Activities[0].Purposes[0].Basis = notice.RestsOn(all...) }
}

const unsaid, outOf, no = "the notice does not say", "no notice says this", "-"

// recordCases are notices of one use with something changed, and some cells of their records.
var recordCases = map[string]struct {
	change func(n *notice.Notice)
	cells  map[string]string // by column: words, a reason, or no where it does not arise
}{
	"joint": {func(n *notice.Notice) {
		n.Contacts = []notice.Contact{{ID: "dpo", Kind: notice.ContactController, Email: "dpo@nhs.example"}}
		n.Controllers = append(n.Controllers, notice.Controller{ID: "nhs", Name: "NHS Trust",
			Role:     notice.RoleJoint,
			Contacts: []notice.ID{"dpo"}})
		n.Controllers[0].Role, n.Body = notice.RoleJoint, "c"
	}, map[string]string{"joint-controller": "NHS Trust\n"}},
	"alone": {func(*notice.Notice) {}, map[string]string{"joint-controller": no}},
	"stays in the UK": {func(n *notice.Notice) {
		n.Common.Transfers = notice.Transfers{Statement: said(notice.Stated), Extent: notice.TransferUKOnly}
	}, map[string]string{"safeguards": no, "countries": "Whether it leaves"}},
	"leaves without a word": {func(n *notice.Notice) {
		n.Common.Transfers = notice.Transfers{Statement: said(notice.Stated), Extent: notice.TransferSome}
	}, map[string]string{"safeguards": unsaid}},
	"shared with nobody": {func(n *notice.Notice) {
		n.Common.Recipients = notice.Recipients{Statement: said(notice.None)}
	}, map[string]string{"contract": no, "recipients": "there is none"}},
	"shared": {func(n *notice.Notice) {
		n.Common.Recipients = notice.Recipients{Statement: said(notice.Stated), Items: []notice.Recipient{
			{Name: "Police", Role: notice.RecipientRoleController}}}
	}, map[string]string{"contract": outOf, "recipients": "Police (decides"}},
	"consent": {basis(privacy.BasisConsent), map[string]string{"consent-record": outOf, "basis": "Art 6(1)(a)",
		"interests": no, "interests-assessment": no}},
	"interests": {basis(privacy.BasisLegitimateInterests), map[string]string{"interests": unsaid,
		"interests-assessment": outOf, "consent-record": no}},
	"recognised": {basis(privacy.BasisRecognisedLegitimateInterests), map[string]string{"interests": unsaid,
		"interests-assessment": no}},
	"no sensitive data": {func(n *notice.Notice) { both(n, said(notice.None), "") }, map[string]string{
		"schedule-1": no, "sensitive-basis": no, "policy-link": no, "policy-kept": no, "policy-reasons": no,
		"special-condition": "there is none"}},
	"nothing said of sensitive data": {func(*notice.Notice) {}, map[string]string{"schedule-1": unsaid,
		"sensitive-basis": unsaid, "policy-link": unsaid, "policy-kept": no, "special-condition": unsaid}},
	"sensitive data": {func(n *notice.Notice) {
		both(n, said(notice.Stated), notice.UseUsed)
		n.Common.Special.Conditions = []privacy.SpecialCondition{privacy.SpecialG}
		basis(privacy.BasisPublicTask)(n)
	}, map[string]string{"schedule-1": unsaid, "sensitive-basis": "Art 6(1)(e)", "policy-kept": outOf,
		"special-condition": "Art 9(2)(g): ", "data": "Information about crime (it is used"}},
	"whom": {func(n *notice.Notice) { n.Activities[0].Audiences = []notice.Audience{notice.AudienceChild} },
		map[string]string{"individuals": "children"}},
	"nobody named": {func(*notice.Notice) {}, map[string]string{"individuals": unsaid, "data": unsaid}},
	"no purpose": {func(n *notice.Notice) { n.Activities[0].Purposes[0].Kind = notice.PurposeNotStated },
		map[string]string{"purpose": unsaid}},
	"cut off": {func(n *notice.Notice) { n.Unread = privacy.Yes },
		map[string]string{"recipients": "nobody has read", "schedule-1": "nobody has read", "contract": outOf}},
}

// TestRecordCells holds single cells to what a notice says: the words that they have, or why they are empty, or that
// they do not arise.
func TestRecordCells(t *testing.T) {
	for name, c := range recordCases {
		n := notice.New("x", "X", notice.English, privacy.NationEngland, notice.Controller{ID: "c", Name: "C",
			Kind: notice.ControllerCouncil, Role: notice.RoleSole})
		n.Add(notice.Activity{ID: "a", Title: "A", Purposes: []notice.Purpose{{ID: "p", Title: "P",
			Kind: notice.PurposeServiceDelivery}}})
		c.change(n)
		record := Record(n, Options{})
		row := record.Rows.Rows[0]
		for code, want := range c.cells {
			words, reason := row[at(t, code)], ""
			for _, line := range split(row[len(row)-1]) {
				if rest, ok := strings.CutPrefix(line, (&renderer{}).column(code)+": "); ok {
					reason = rest
				}
			}
			switch {
			case want == no && words == "" && reason == "",
				want != no && strings.Contains(words, want), want != no && reason != "" &&
					strings.HasPrefix(reason, want):
			default:
				t.Errorf("%s, %s: %q, %q; want %q", name, code, words, reason, want)
			}
		}
	}
}
