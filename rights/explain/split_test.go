package explain_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// TestC04Split: an answer says where it depends on where people live, or on the kind of record, which of several bodies
// decides; not where they decide together, and not of the regulator or the courts.
func TestC04Split(t *testing.T) {
	split := []notice.Part{{Controller: "council", Area: "The north"}, {Controller: "south", Area: "The south"}}
	for _, c := range []struct {
		what  string
		roles []notice.Part
		en    string
		cy    string
	}{
		{"councils, by area", split, "Which council decides depends on where you live. Ask the one for your area.",
			"Mae pa gyngor sy’n penderfynu yn dibynnu ar ble rydych yn byw. Gofynnwch i’r un ar gyfer eich ardal chi."},
		{"others, by area", append([]notice.Part{{Controller: "coroner", Area: "The east"}}, split...),
			"Who decides depends on " +
				"where you live. Ask those who decide for your area.",
			"Mae pwy sy’n penderfynu yn dibynnu ar ble rydych yn byw. Gofynnwch i’r rhai sy’n penderfynu ar gyfer " +
				"eich ardal chi."},
		{"by record", []notice.Part{{Controller: "council", Records: "Files"},
			{Controller: "coroner", Records: "Deaths"}},
			"Who decides depends on the kind of record. Ask those who decide over that kind.",
			"Mae pwy sy’n penderfynu yn dibynnu ar y math o gofnod. Gofynnwch i’r rhai sy’n penderfynu ar y math " +
				"hwnnw."},
		{"together", []notice.Part{{Controller: "council", Role: notice.RoleJoint, Records: "Files"},
			{Controller: "coroner", Role: notice.RoleJoint, Records: "Deaths"}}, "", ""},
		{"one alone", split[:1], "", ""},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Body: "council", Controllers: []notice.Controller{
			{ID: "council", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
			{ID: "south", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
			{ID: "coroner", Kind: notice.ControllerCoroner, Role: notice.RoleSeparate, PublicAuthority: privacy.Yes},
		}}
		n.Activities = []notice.Activity{
			{ID: "a", Roles: c.roles, Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeEnquiries}}},
		}
		g := &rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0]
		for _, right := range privacy.Rights() {
			same := right == privacy.RightComplainRegulator || right == privacy.RightJudicialRemedy
			for lang, want := range map[notice.Language]string{notice.English: c.en, notice.Welsh: c.cy} {
				said := false
				for _, l := range explain.Explain(say.Must(lang), g, right, privacy.Date{}).Next {
					said = said || l.Text == want
				}
				if said != (want != "" && !same) {
					t.Errorf("%s, %s in %s: said %v", c.what, right, lang, said)
				}
			}
		}
	}
}
