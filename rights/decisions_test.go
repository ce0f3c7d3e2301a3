package rights_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// One right is asked for where everything is decided, without a variable for it; all come in the order of the set.
func TestDecisionsFor(t *testing.T) {
	f := rights.NewFacts(privacy.Date{},
		rights.Processing{Nation: privacy.NationWales, Bases: []privacy.Basis{privacy.BasisConsent}})
	if d := rights.Evaluate(f).For(privacy.RightPortability); d != rights.EvaluateOne(f, privacy.RightPortability) {
		t.Errorf("%+v", d)
	}
	if d := rights.Evaluate(f).For(0); d != (rights.Decision{}) {
		t.Errorf("no right is decided: %+v", d)
	}
	var got []privacy.Right
	for d := range rights.Evaluate(f).All() {
		got = append(got, d.Right)
	}
	if !slices.Equal(got, privacy.Rights()) {
		t.Errorf("in the order %v", got)
	}
	if n := testing.AllocsPerRun(100, func() { _ = rights.Evaluate(f).For(privacy.RightAccess) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Whoever changes what the tables hand out changes no table.
func TestTablesHandOutCopies(t *testing.T) {
	spoil := func() {
		for _, r := range rights.ExemptionRules() {
			r.Lists.Code, r.Lists.Cite = "spoilt", privacy.Citation{}
			clear(r.Lists.Entries)
			clear(r.Unless)
			clear(r.Duties)
		}
		for _, d := range rights.Disputes() {
			clear(d.Without)
			clear(d.With)
			clear(d.Reaches)
			clear(d.Here)
			clear(d.There)
		}
		for _, r := range rights.Rules() {
			clear(r.Of)
		}
		for _, r := range rights.RefusalRules() {
			clear(r.Rights)
		}
	}
	before := fmt.Sprintf("%+v%+v%+v%+v", lists(), rights.Disputes(), rights.Rules(), rights.RefusalRules())
	spoil()
	if after := fmt.Sprintf("%+v%+v%+v%+v", lists(), rights.Disputes(), rights.Rules(),
		rights.RefusalRules()); after != before {
		t.Error("a table was changed from outside")
	}
}

// lists is what the exemptions list, which fmt would print as addresses.
func lists() string {
	out := ""
	for _, r := range rights.ExemptionRules() {
		out += fmt.Sprintf("%+v %+v %+v\n", *r.Lists, r.Unless, r.Duties)
	}
	return out
}
