package informing

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestBases tests each item that turns on the basis, cell by cell: each basis on each route, on both sides of
// the day from which a legitimate interest can be a recognised one. Before it that is no basis: nobody can
// object to what rests on it, and nothing is wanted for it.
func TestBases(t *testing.T) {
	const y, n, none = "yes", "no", ""
	before, after := privacy.MainChange().Previous(), privacy.MainChange()
	type row struct{ interests, recognised, consent, object string }
	for _, c := range []struct {
		basis privacy.Basis
		day   privacy.Date
		want  row
	}{
		{privacy.BasisConsent, before, row{n, none, y, n}},
		{privacy.BasisConsent, after, row{n, n, y, n}},
		{privacy.BasisContract, before, row{n, none, n, n}},
		{privacy.BasisContract, after, row{n, n, n, n}},
		{privacy.BasisLegalObligation, before, row{n, none, n, n}},
		{privacy.BasisLegalObligation, after, row{n, n, n, n}},
		{privacy.BasisVitalInterests, before, row{n, none, n, n}},
		{privacy.BasisVitalInterests, after, row{n, n, n, n}},
		{privacy.BasisPublicTask, before, row{n, none, n, y}},
		{privacy.BasisPublicTask, after, row{n, n, n, y}},
		{privacy.BasisRecognisedLegitimateInterests, before, row{n, none, n, n}},
		{privacy.BasisRecognisedLegitimateInterests, after, row{n, y, n, y}},
		{privacy.BasisLegitimateInterests, before, row{y, none, n, y}},
		{privacy.BasisLegitimateInterests, after, row{y, n, n, y}},
	} {
		days := []privacy.Date{c.day, privacy.ComplaintDutyBegan().Previous(), privacy.ComplaintDutyBegan(), {}}
		if c.day == before {
			days = []privacy.Date{privacy.LawBegan(), c.day}
		}
		for route, cites := range map[Route]row{
			FromPerson:    {"Art 13(1)(d)", "Art 13(1)(c)", "Art 13(2)(c)", "Art 21(4)"},
			FromElsewhere: {"Art 14(2)(b)", "Art 14(1)(c)", "Art 14(2)(d)", "Art 21(4)"},
		} {
			for _, day := range days {
				got := wants(on(c.basis), route, day)
				for code, cell := range map[string][2]string{
					"interests":           {cites.interests, c.want.interests},
					"recognised-interest": {cites.recognised, c.want.recognised},
					"withdrawing-consent": {cites.consent, c.want.consent},
					"objecting-apart":     {cites.object, c.want.object},
				} {
					want := cell[0] + " " + cell[1]
					if cell[1] == none {
						want = ""
					}
					if got[code] != want {
						t.Errorf("%v, %v, on %v: %s is %q, want %q", c.basis, route, day, code, got[code], want)
					}
				}
			}
		}
	}
}

// TestNeeds tests each need both ways, and what is left open.
func TestNeeds(t *testing.T) {
	either := notice.Purpose{
		Basis: notice.Basis{OneOf: [][]privacy.Basis{{privacy.BasisConsent}, {privacy.BasisPublicTask}}},
	}
	either.Basis.Said = notice.Stated
	marketing, messages := on(privacy.BasisConsent), on(privacy.BasisConsent)
	marketing.Kind, messages.Kind = notice.PurposeDirectMarketing, notice.PurposeCommunications
	explicit, unsaid := on(privacy.BasisPublicTask), on(privacy.BasisPublicTask)
	explicit.Special.Said, explicit.Special.Conditions = notice.Stated, []privacy.SpecialCondition{privacy.SpecialA}
	unsaid.Special.Said = notice.Stated
	decides, helps, mayDecide := on(privacy.BasisPublicTask), on(privacy.BasisPublicTask), on(privacy.BasisPublicTask)
	decides.Automated = notice.Automated{Decisions: notice.DecisionsSolelyAutomated, Significant: privacy.Yes}
	decides.Automated.Said = notice.Stated
	helps.Automated = notice.Automated{Decisions: notice.DecisionsAssisted}
	helps.Automated.Said = notice.Stated
	mayDecide.Automated = notice.Automated{Decisions: notice.DecisionsSolelyAutomated}
	mayDecide.Automated.Said = notice.Stated
	health, incidental := on(privacy.BasisPublicTask), on(privacy.BasisPublicTask)
	incidental.Special.Said, incidental.Special.Use = notice.Stated, notice.UseIncidental
	health.Special.Said, health.Special.Conditions = notice.Stated, []privacy.SpecialCondition{privacy.SpecialH}
	for _, c := range []struct {
		name string
		p    notice.Purpose
		code string
		want privacy.Answer
	}{
		{"legitimate interests", on(privacy.BasisLegitimateInterests), "interests", privacy.Yes},
		{"recognised", on(privacy.BasisRecognisedLegitimateInterests), "recognised-interest", privacy.Yes},
		{"recognised is not the other", on(privacy.BasisRecognisedLegitimateInterests), "interests", privacy.No},
		{"consent", on(privacy.BasisConsent), "withdrawing-consent", privacy.Yes},
		{"explicit consent", explicit, "withdrawing-consent", privacy.Yes},
		{"a condition not stated", unsaid, "withdrawing-consent", privacy.Unknown},
		{"another condition", health, "withdrawing-consent", privacy.No},
		{"special data by the way", incidental, "withdrawing-consent", privacy.No},
		{"one basis or the other", either, "withdrawing-consent", privacy.Unknown},
		{"one basis or the other, objecting", either, "objecting-apart", privacy.Unknown},
		{"no basis stated", notice.Purpose{}, "interests", privacy.Unknown},
		{"consent cannot be objected to", on(privacy.BasisConsent), "objecting-apart", privacy.No},
		{"recognised can", on(privacy.BasisRecognisedLegitimateInterests), "objecting-apart", privacy.Yes},
		{"legitimate interests can", on(privacy.BasisLegitimateInterests), "objecting-apart", privacy.Yes},
		{"marketing can", marketing, "objecting-apart", privacy.Yes},
		{"messages that may be marketing", messages, "objecting-apart", privacy.Unknown},
		{"a computer decides", decides, "automated-decisions", privacy.Yes},
		{"R04: a computer helps and a person decides", helps, "automated-decisions", privacy.Unknown},
		{"it may not matter", mayDecide, "automated-decisions", privacy.Unknown},
	} {
		got := wants(c.p, FromPerson, privacy.Date{})[c.code]
		if !strings.HasSuffix(got, " "+c.want.String()) {
			t.Errorf("%s: %s is %q, want %v", c.name, c.code, got, c.want)
		}
	}
}

// TestRequiredByStatements tests what is required by what a notice says outside the purpose.
func TestRequiredByStatements(t *testing.T) {
	yes, no, unknown := privacy.Yes, privacy.No, privacy.Unknown
	for _, c := range []struct {
		name   string
		said   string // members of the notice, of its common part, and of its activity
		code   string
		want   privacy.Answer
		common bool
	}{
		{"recipients of this activity", `"recipients": {"said": "stated", "words": "W"}`, "recipients", yes, false},
		{"recipients of something", `"recipients": {"said": "stated", "words": "W"}`, "recipients", yes, true},
		{"no recipients", `"recipients": {"said": "none"}`, "recipients", no, true},
		{"recipients elsewhere", `"recipients": {"said": "elsewhere", "where": {"title": "T"}}`, "recipients", unknown,
			false},
		{"transfers of this activity", `"transfers": {"said": "stated", "extent": "some"}`, "transfers", yes, false},
		{"to Europe", `"transfers": {"said": "stated", "extent": "eea-only"}`, "transfers", yes, false},
		{"transfers of something", `"transfers": {"said": "stated", "extent": "some"}`, "transfers", unknown, true},
		{"transfers in words", `"transfers": {"said": "stated", "words": "W"}`, "transfers", unknown, false},
		{"the United Kingdom", `"transfers": {"said": "stated", "extent": "uk-only"}`, "transfers", no, true},
		{"no transfers", `"transfers": {"said": "none"}`, "transfers", no, true},
		{"no decisions", `"automated": {"said": "none"}`, "automated-decisions", no, true},
		{"both ways", `"automated": {"said": "stated", "decisions": "contradictory"}`, "automated-decisions", unknown,
			true},
		{"no new purpose", `"new_purposes": {"said": "none"}`, "new-purpose", no, true},
		{"a new purpose", `"new_purposes": {"said": "stated", "words": "W"}`, "new-purpose", unknown, true},
		{"special data, no condition", `"data": {"said": "stated", "items": [{"name": "N", "class": "special"}]}`,
			"withdrawing-consent", unknown, false},
		{"special data, and then none",
			`"data": {"said": "stated", "items": [{"name": "N", "class": "special"}]}, "special": {"said": "none"}`,
			"withdrawing-consent", no, false},
		{"a condition in general", `"special": {"said": "stated", "conditions": ["a"]}`, "withdrawing-consent", unknown,
			true},
		{"a condition of the activity", `"special": {"said": "stated", "conditions": ["a"]}`, "withdrawing-consent",
			yes, false},
	} {
		common, own := "", c.said
		if c.common {
			common, own = c.said, ""
		}
		if got := finding(t, document("", common, own), c.code, FromPerson).Required; got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestSpecificCases tests that what section 44(2) wants in specific cases is not known to be wanted, save where
// there is nothing to tell.
func TestSpecificCases(t *testing.T) {
	for said, want := range map[string]privacy.Answer{`{"said": "stated", "words": "W"}`: privacy.Unknown,
		`{"said": "none"}`: privacy.No} {
		f := finding(
			t,
			document(`"regime": "part3", "enforcement": {"said": "not-stated"}`, "", `"recipients": `+said),
			"recipients",
			FromPerson,
		)
		if f.Required != want || f.Cite.Short() != "s.44(2)(c)" {
			t.Errorf("%s: %v by %s, want %v", said, f.Required, f.Cite.Short(), want)
		}
	}
}

// TestOfficer tests when there is a data protection officer to tell of.
func TestOfficer(t *testing.T) {
	officer := []notice.Contact{{ID: "d", Kind: notice.ContactDataProtectionOfficer}}
	for _, c := range []struct {
		name string
		n    notice.Notice
		want privacy.Answer
	}{
		{"nothing is known", notice.Notice{}, privacy.Unknown},
		{"a public authority", notice.Notice{Controllers: []notice.Controller{{ID: "c", PublicAuthority: privacy.Yes}}},
			privacy.Yes},
		{"a parish council", notice.Notice{Controllers: []notice.Controller{{ID: "c", PublicAuthority: privacy.No}}},
			privacy.Unknown},
		{"a parish council with an officer", notice.Notice{Contacts: officer,
			Controllers: []notice.Controller{{ID: "c", PublicAuthority: privacy.No}}}, privacy.Yes},
		{"an authority that only processes", notice.Notice{Controllers: []notice.Controller{{ID: "c",
			PublicAuthority: privacy.Yes, Role: notice.RoleProcessor}}}, privacy.Unknown},
		{"the controller of something else", notice.Notice{Controllers: []notice.Controller{{ID: "other",
			PublicAuthority: privacy.Yes}}}, privacy.Unknown},
		{"another's officer", notice.Notice{Contacts: append([]notice.Contact{{ID: "o",
			Kind: notice.ContactController}}, officer...),
			Controllers: []notice.Controller{{ID: "c", PublicAuthority: privacy.No, Contacts: []notice.ID{"o"}},
				{ID: "other", Contacts: []notice.ID{"d"}}}}, privacy.Unknown},
	} {
		c.n.Activities = []notice.Activity{
			{ID: "a", Controllers: []notice.ID{"c"}, Purposes: []notice.Purpose{on(privacy.BasisContract)}},
		}
		a := &c.n.Activities[0]
		for _, f := range Check(&c.n, a, &a.Purposes[0], FromPerson, privacy.Date{}) {
			if f.Code == "officer" && f.Required != c.want {
				t.Errorf("%s: %v, want %v", c.name, f.Required, c.want)
			}
		}
	}
}
