package rights_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
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
		{notice.DataItem{Name: "Illness", Kinds: []notice.SpecialKind{notice.SpecialHealth}}, notice.NotStated, privacy.Unknown},
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
