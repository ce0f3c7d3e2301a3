package vectors

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

func TestCites(t *testing.T) {
	tests := []struct {
		want, got string
		satisfied bool
	}{
		{"Art 17(3)(b)", "Art 17(3)(b)", true},
		{"Art 17(3)", "Art 17(3)(b)", true},
		{"Art 17", "Art 17(3)(b)", true},
		{"Art 1", "Art 17", false},
		{"Art 17(3)(a)", "Art 17(3)(b)", false},
		{"Art 17(3)(b)", "Art 17(3)", false},
		{"Art 17(1)", "Art 17(3)(b)", false},
		{"UK GDPR Art 17", "Art 17(3)(b)", true},
		{"DPA s.164A", "s.164A", true},
		{"DPA 2018 s.164A", "s.164A", true},
		{"s.164", "s.164A", false},
		{"Art 164A", "s.164A", false},
		{"Arts 22A-22D", "Art 22B(4)", true},
		{"Arts 22A-22D", "Art 22(1)", false},
		{"Arts 22A-22D (5 Feb 2026)", "Art 22C", true},
		{"Arts 13, 14", "Art 14(5)(a)", true},
		{"Arts 13 and 14", "Art 14", true},
		{"Arts 13, 14, 12(1), 21(4)", "Art 21(4)", true},
		{"Arts 13, 14, 12(1), 21(4)", "Art 21(1)", false},
		{"Art 15(1)-(4), 15(1A)", "Art 15(1A)", true},
		{"Art 15(1)-(3)", "Art 15(1A)", true},
		{"Art 15(1)-(3)", "Art 15(4)", false},
		{"Art 17(1)(a)-(f)", "Art 17(1)(ea)", true},
		{"Art 22B(4)", "Art 22B(1)", false},
		{"s.44(1)", "s.44(1)-(2)", true},
		{"s.44(3)", "s.44(1)-(2)", false},
		{"DPA s.165(2) (since 19 June 2026; before: Art 77 and s.165(1))", "s.165(2)", true},
		{"DPA s.165(2) (since 19 June 2026; before: Art 77 and s.165(1))", "Art 77", false},
		{"Art 79, 82; DPA ss.167-169, 180, 180A", "s.168", true},
		{"Art 79, 82; DPA ss.167-169, 180, 180A", "s.180A", true},
		{"Art 79, 82; DPA ss.167-169, 180, 180A", "Art 82", true},
		{"Art 79, 82; DPA ss.167-169, 180, 180A", "Art 180", false},
		{"17(1)(b)", "Art 17(1)(b)", true},
		{"Sch 2 Pt 1 para 2(1)", "Sch 2 para 2(1)", true},
		{"Sch 2 Part 1 para 2", "Sch 2 para 2(1)", true},
		{"Sch 2", "Sch 2 para 2(1)", true},
		{"Sch 2 para 3", "Sch 2 para 2(1)", false},
		{"Sch 3 paras 5, 6, 11", "Sch 3 para 6(2)", true},
		{"Sch 3 paras 5, 6, 11", "Sch 6 para 11", false},
		{"Sch 3 para 5", "Sch 2 para 5", false},
		{"SI 2026/82 reg 3", "SI 2026/82 reg 3", true},
		{"SI 2026/82 reg 3", "SI 2026/83 reg 3", false},
		{"SI 2026/82 regs 2-5", "SI 2026/82 reg 3", true},
		{"Annex 1 para 2", "Annex 1 para 2", true},
		{"Art seventeen", "Art 17", false},
		{"Art 17(3", "Art 17(3)", false},
		{"", "Art 17", false},
	}
	for _, test := range tests {
		if got := Cites(test.want, test.got); got != test.satisfied {
			t.Errorf("Cites(%q, %q) = %v", test.want, test.got, got)
		}
	}
}

// TestEveryCitationIsRead holds that every citation of the rules and of the vocabulary satisfies itself.
func TestEveryCitationIsRead(t *testing.T) {
	var all []privacy.Citation
	for _, r := range rights.Rules() {
		all = append(all, r.Cite)
	}
	for _, f := range privacy.Facts() {
		all = append(all, f.FactTerm().Cites...)
	}
	for _, e := range privacy.Exemptions() {
		all = append(all, e.Term().Cite)
	}
	for _, c := range all {
		if !Cites(c.Short(), c.Short()) {
			t.Errorf("%q does not satisfy itself", c.Short())
		}
	}
}
