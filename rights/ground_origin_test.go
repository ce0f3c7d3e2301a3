package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestR09Origins: where a notice says where all the data come from, it says whether the person provided them; where it
// has both, or is silent, it does not, and the person is asked.
func TestR09Origins(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	from := func(kinds ...notice.OriginKind) notice.Origins {
		o := notice.Origins{Statement: stated}
		for _, k := range kinds {
			o.Items = append(o.Items, notice.Origin{From: k})
		}
		return o
	}
	for _, c := range []struct {
		name    string
		origins notice.Origins
		want    privacy.Answer
		verdict Verdict
	}{
		{"all from the person", from(notice.FromPerson), privacy.Yes, Applies},
		{"given and observed", from(notice.FromPerson, notice.FromObserved), privacy.Yes, Applies},
		{"all from others", from(notice.FromThirdParty, notice.FromThirdParty), privacy.No, DoesNotApply},
		{"from both", from(notice.FromPerson, notice.FromThirdParty), privacy.Unknown, Depends},
		{"silent", notice.Origins{}, privacy.Unknown, Depends},
		{"elsewhere", notice.Origins{Statement: notice.Statement{Said: notice.Elsewhere}}, privacy.Unknown, Depends},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		a := &notice.Activity{ID: "a",
			Statements: notice.Statements{
				Origins: c.origins,
				Filing:  notice.Filing{Statement: stated, Items: []notice.FilingForm{notice.FilingAutomated}},
			},
			Purposes: []notice.Purpose{
				{
					ID:    "p",
					Kind:  notice.PurposeServiceDelivery,
					Basis: notice.Basis{Statement: stated, AllOf: []privacy.Basis{privacy.BasisConsent}},
				},
			}}
		f := Grounds(n, a)[0].Facts(LawAsAt())
		d := EvaluateOne(f, privacy.RightPortability)
		if f.Answer(privacy.FactProvidedByPerson) != c.want || d.Verdict != c.verdict ||
			d.Asks(privacy.FactProvidedByPerson) != (c.verdict == Depends) {
			t.Errorf("%s: provided by the person %v, portability %v", c.name, f.Answer(privacy.FactProvidedByPerson),
				d.Verdict)
		}
	}
}

// TestMissingPublication: a list of what is published says whether data are made public (Article 17(2)), be it an
// activity's own or, where that has none, the one for all that the notice covers; and whoever has data erased that were
// has others told.
func TestMissingPublication(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	record := func(personal ...privacy.Answer) notice.Publication {
		p := notice.Publication{Statement: stated}
		for _, a := range personal {
			p.Items = append(p.Items, notice.PublicRecord{Name: "Register", Personal: a})
		}
		return p
	}
	unread := record(privacy.No)
	unread.Unread = privacy.Yes
	for _, c := range []struct {
		name   string
		own    notice.Publication
		common notice.Publication
		want   privacy.Answer
	}{
		{"a register of people", record(privacy.No, privacy.Yes), notice.Publication{}, privacy.Yes},
		{"figures alone", record(privacy.No), notice.Publication{}, privacy.No},
		{"not said of whom", record(privacy.No, privacy.Unknown), notice.Publication{}, privacy.Unknown},
		{"none", notice.Publication{Statement: notice.Statement{Said: notice.None}}, notice.Publication{}, privacy.No},
		{"silent", notice.Publication{}, notice.Publication{}, privacy.Unknown},
		{"read in part", unread, notice.Publication{}, privacy.Unknown},
		{"said of everything", notice.Publication{}, record(privacy.Yes), privacy.Yes},
		{"figures alone, of everything", notice.Publication{}, record(privacy.No), privacy.No},
		{"not said of whom, of everything", notice.Publication{}, record(privacy.Unknown), privacy.Unknown},
		{"said of everything, and none of this", notice.Publication{Statement: notice.Statement{Said: notice.None}},
			record(privacy.Yes), privacy.No},
		{"said of everything, and this was not read",
			notice.Publication{Statement: notice.Statement{Said: notice.NotRead}}, record(privacy.Yes),
			privacy.Unknown},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		n.Common.Publication = c.common
		a := &notice.Activity{ID: "a", Statements: notice.Statements{Publication: c.own},
			Purposes: []notice.Purpose{
				{
					ID:    "p",
					Kind:  notice.PurposeServiceDelivery,
					Basis: notice.Basis{Statement: stated, AllOf: []privacy.Basis{privacy.BasisContract}},
				},
			}}
		f := Grounds(n, a)[0].Facts(LawAsAt())
		if got := f.Answer(privacy.FactMadePublic); got != c.want {
			t.Errorf("%s: made public %v, want %v", c.name, got, c.want)
		}
		f.Set(privacy.FactNoLongerNecessary, privacy.Yes)
		if got := EvaluateOne(f, privacy.RightErasure); got.Has(TellControllers) != (c.want == privacy.Yes) {
			t.Errorf("%s: others are told: %v", c.name, got.Has(TellControllers))
		}
	}
}
