package explain_test

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// oneUse is the ground of a notice with one activity for one purpose, as edit has them.
func oneUse(
	t *testing.T,
	kind notice.PurposeKind,
	edit func(*notice.Notice, *notice.Activity, *notice.Purpose),
) *rights.AssessedGround {
	t.Helper()
	n := &notice.Notice{
		ID:         "n",
		Nation:     privacy.NationEngland,
		Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: kind}}}},
	}
	edit(n, &n.Activities[0], &n.Activities[0].Purposes[0])
	grounds := rights.Assess(n, rights.LawAsAt(), nil).Activities[0].Grounds
	if len(grounds) != 1 {
		t.Fatalf("%d grounds", len(grounds))
	}
	return &grounds[0]
}

// said is the lines that have a text among them.
func said(lines []explain.Line, text string) string {
	out := ""
	for _, l := range lines {
		if strings.Contains(l.Text, text) {
			out += l.Text
		}
	}
	return out
}

// TestR01GuessNamesWhatIsGuessed: kinds of data of which nobody has read, or that another notice has, are not told as
// the notice's silence, and a kind that the notice names is not among those that it does not.
func TestR01GuessNamesWhatIsGuessed(t *testing.T) {
	unread := notice.Statement{Said: notice.NotRead}
	elsewhere := notice.Statement{Said: notice.Elsewhere}
	const care = "health, social care, child abuse, adoption or surrogacy. "
	for name, c := range map[string]struct {
		edit func(*notice.Notice, *notice.Activity, *notice.Purpose)
		want string
	}{
		"silent": {func(*notice.Notice, *notice.Activity, *notice.Purpose) {}, "The notice does not say if there " +
			"are records here of " + care},
		"special not read": {func(n *notice.Notice, _ *notice.Activity,
			_ *notice.Purpose) {
			n.Common.Special.Statement = unread
		},
			"We have not read whether there are records here of " + care},
		"data not read": {func(n *notice.Notice, _ *notice.Activity,
			_ *notice.Purpose) {
			n.Common.Data.Statement = unread
		},
			"We have not read whether there are records here of " + care},
		"special read in part": {func(n *notice.Notice, _ *notice.Activity, _ *notice.Purpose) {
			n.Common.Special = notice.SpecialData{Statement: notice.Statement{Said: notice.Stated, Unread: privacy.Yes},
				Use: notice.UseUsed, Kinds: []notice.SpecialKind{notice.SpecialRacialOrEthnicOrigin}}
		}, "We have not read whether there are records here of " + care},
		"data elsewhere": {func(_ *notice.Notice, a *notice.Activity,
			_ *notice.Purpose) {
			a.Data.Statement = elsewhere
		},
			"Another notice tells which information this is. From what the information is used for, there may be " +
				"records of health, social care, child abuse, adoption or surrogacy."},
		"special elsewhere": {func(_ *notice.Notice, _ *notice.Activity,
			p *notice.Purpose) {
			p.Special.Statement = elsewhere
		},
			"Another notice tells which information this is. From what the information is used for, there may be " +
				"records of social care, child abuse, adoption or surrogacy."},
		"adoption named": {func(_ *notice.Notice, _ *notice.Activity, p *notice.Purpose) {
			p.DataKinds = []privacy.DataKind{privacy.DataAdoption}
		}, "The notice does not say if there are records here of health, social care, child abuse or surrogacy. "},
	} {
		g := oneUse(t, notice.PurposeSocialCare, c.edit)
		for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightInformed, privacy.RightRectification} {
			got := said(explain.Explain(say.Voice{}, g, right, privacy.Date{}).Limits, "From what the information "+
				"is used for")
			if right == privacy.RightAccess && !strings.HasPrefix(got, c.want) ||
				strings.HasPrefix(got, "The notice") != strings.HasPrefix(c.want, "The notice") {
				t.Errorf("%s, %s: %q, want %q", name, right, got, c.want)
			}
			if welsh := said(explain.Explain(say.Must(notice.Welsh), g, right, privacy.Date{}).Limits,
				"O ystyried at ba ddibenion"); strings.HasPrefix(
				welsh,
				"Nid yw’r hysbysiad",
			) != strings.HasPrefix(c.want, "The notice") {
				t.Errorf("%s, %s: %q", name, right, welsh)
			}
		}
	}
}

// TestR08ConditionElsewhere: a condition for special category data that another notice has is not said to be missing.
func TestR08ConditionElsewhere(t *testing.T) {
	for _, c := range []struct {
		said      notice.Said
		want, not string
	}{
		{notice.Elsewhere, "The notice says that another notice gives it.", "the notice does not give it"},
		{notice.Stated, "the notice does not give it", "another notice"},
	} {
		g := oneUse(t, notice.PurposeServiceDelivery, func(n *notice.Notice, _ *notice.Activity, p *notice.Purpose) {
			n.Common.Special.Said = c.said
			p.Basis = notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}
		})
		if text := explain.Explain(say.Voice{}, g, privacy.RightWithdrawConsent,
			privacy.Date{}).Headline; !strings.Contains(
			text,
			c.want,
		) ||
			strings.Contains(text, c.not) {
			t.Errorf("%s: %q", c.said, text)
		}
	}
}
