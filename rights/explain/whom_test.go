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

// c03NamesWhomToAskCase is a case of TestC03NamesWhomToAsk.
type c03NamesWhomToAskCase struct {
	what   string
	roles  []notice.Part
	en, cy string // the lines
}

// c03NamesWhomToAskCases are the cases of TestC03NamesWhomToAsk.
func c03NamesWhomToAskCases() []c03NamesWhomToAskCase {
	joint := func(ids ...notice.ID) (out []notice.Part) {
		for _, id := range ids {
			out = append(out, notice.Part{Controller: id, Role: notice.RoleJoint})
		}
		return out
	}
	return []c03NamesWhomToAskCase{
		{"one", []notice.Part{{Controller: "alpha"}}, "Send your request to Port of the council.",
			"Dyma i bwy y dylech anfon eich cais: Port of the council."},
		{"two", []notice.Part{{Controller: "alpha"}, {Controller: "beta"}}, "Send your request to Port of the " +
			"council or Beta Body.",
			"Dyma i bwy y gallwch anfon eich cais: Port of the council; Beta Body."},
		{"three", []notice.Part{{Controller: "alpha"}, {Controller: "beta"}, {Controller: "gamma"}},
			"Send your request to one of these:\nPort of the council\nBeta Body\nGamma Ltd",
			"Anfonwch eich cais at un o’r rhain:\nPort of the council\nBeta Body\nGamma Ltd"},
		{"two together", joint("alpha", "beta"),
			"Send your request to Port of the council or Beta Body.\nAs they decide together, you can ask either of " +
				"them.",
			"Dyma i bwy y gallwch anfon eich cais: Port of the council; Beta Body.\nGan eu bod yn penderfynu ar y " +
				"cyd, gallwch ofyn i’r naill neu’r llall."},
		{"the council and another together", joint("council", "beta"),
			"These decide together: Beta Body and North Council.\nAs they decide together, you can ask either of them.",
			"Mae’r rhain yn penderfynu ar y cyd: Beta Body; North Council.\nGan eu bod yn penderfynu ar y cyd, " +
				"gallwch ofyn i’r naill neu’r llall."},
		{"three together", joint("council", "beta", "gamma"),
			"These decide together:\nBeta Body\nNorth Council\nGamma Ltd\nAs they decide together, you can ask any " +
				"of them.",
			"Mae’r rhain yn penderfynu ar y cyd:\nBeta Body\nNorth Council\nGamma Ltd\nGan eu bod yn penderfynu ar " +
				"y cyd, gallwch ofyn i unrhyw un ohonynt."},
		{"by area", []notice.Part{{Controller: "alpha", Area: "The north"}, {Controller: "beta", Area: "The south"}},
			"Send your request to Port of the council (The north) or Beta Body (The south).",
			"Dyma i bwy y gallwch anfon eich cais: Port of the council (The north); Beta Body (The south)."},
		{"the council alone", []notice.Part{{Controller: "council"}}, "", ""},
	}
}

// TestC03NamesWhomToAsk: the sentence that sends people to somebody else names everybody whom they may ask, as the
// notice does and whatever words a name has; of several who decide together each can be asked. The regulator and the
// courts are the same.
func TestC03NamesWhomToAsk(t *testing.T) {

	for _, c := range c03NamesWhomToAskCases() {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Body: "council", Controllers: []notice.Controller{
			{
				ID:              "council",
				Name:            "North Council",
				Kind:            notice.ControllerCouncil,
				Role:            notice.RoleSole,
				PublicAuthority: privacy.Yes,
			},
			{
				ID:              "alpha",
				Name:            "Port of the council",
				Kind:            notice.ControllerPublicBody,
				Role:            notice.RoleSeparate,
				PublicAuthority: privacy.Yes,
			},
			{
				ID:              "beta",
				Name:            "Beta Body",
				Kind:            notice.ControllerPublicBody,
				Role:            notice.RoleSeparate,
				PublicAuthority: privacy.Yes,
			},
			{
				ID:              "gamma",
				Name:            "Gamma Ltd",
				Kind:            notice.ControllerCompany,
				Role:            notice.RoleSeparate,
				PublicAuthority: privacy.Yes,
			},
		}}
		n.Activities = []notice.Activity{
			{ID: "a", Roles: c.roles, Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeEnquiries}}},
		}
		g := &rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0]
		for lang, want := range map[notice.Language]string{notice.English: c.en, notice.Welsh: c.cy} {
			said := lines(explain.Explain(say.Must(lang), g, privacy.RightAccess, privacy.Date{}).Whom)
			if said != want {
				t.Errorf("%s: %s", c.what, said)
			}
			court := lines(explain.Explain(say.Must(lang), g, privacy.RightJudicialRemedy, privacy.Date{}).Whom)
			if court != "" {
				t.Errorf("%s, of the courts: %s", c.what, court)
			}
		}
	}
}

func lines(all []explain.Line) string {
	var out []string
	for _, l := range all {
		out = append(out, l.Text)
	}
	return strings.Join(out, "\n")
}
