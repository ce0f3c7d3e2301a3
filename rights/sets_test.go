package rights

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/privacy"
)

// The provisions that each exemption disapplies, as they are printed in the Act on the two sides of 5
// February 2026: of the sets that are the same on both, one line. A colon stands before the right that the
// provision gives.
const printedSets = `
P1: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 16:rectification 17(1)-(2):erasure 18(1):restriction 19:notification 20(1)-(2):portability 21(1):object 5 5(1)(a) before:5(1)(b)
P2: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 16:rectification 17(1)-(2):erasure 18(1):restriction 19:notification 20(1)-(2):portability 21(1):object 5
P3: 15(1)-(3):access 5
P4: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 5
P5: 5(1)(a)-(e) 6 7:withdraw-consent 8(1)-(2) 9 10 11(2) 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 16:rectification 17(1)-(2):erasure 18(1)(a):restriction 18(1)(b) 18(1)(d) 19:notification 20(1)-(2):portability 21(1):object 34(1),(4) 36 before:44 since:44A
P6-27: 15(1)-(3):access 16:rectification 18(1):restriction 21(1):object
P6-28: 15(1)-(3):access 16:rectification 18(1):restriction 19:notification 20(1):portability 21(1):object
RISK: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 5
C2: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 5
IMM: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 17(1)-(2):erasure 18(1):restriction 21(1):object 5
S3: 13(1)-(3):informed 14(1)-(4):informed 15(1)-(3):access 16:rectification 17(1)-(2):erasure 18(1):restriction 20(1)-(2):portability 21(1):object 5
S3-15: 15(1)-(3):access
S4: 15(1)-(3):access 5
S24-1: 5(1)(a)-(c),(e)-(f) 6 7:withdraw-consent 8(1)-(2) 9 10 11(2) 13(1)-(3):informed 14(1)-(4):informed 20:portability 21(1):object before:44-49 since:44A-49A
S24-3: 7:withdraw-consent 13-14:informed 15:access 16:rectification 17:erasure 18:restriction 19:notification 20:portability 21:object before:22:automated-decisions since:22A-22D:automated-decisions
S24-5: 15(1)-(3):access
S25: 5(1)(d) 16:rectification 17(1)-(2):erasure
S26: 7:withdraw-consent 13-14:informed 15:access 16:rectification 17:erasure 18:restriction 19:notification 20:portability 21:object before:22:automated-decisions since:22A-22D:automated-decisions 33-34 until-september-2025:77:complain-regulator 79,82
ART12-5: 15:access 16:rectification 17:erasure 18:restriction 19,second sentence 20:portability 21:object before:22:automated-decisions since:22A-22D:automated-decisions
ART11-2: 15:access 16:rectification 17:erasure 18:restriction 19:notification 20:portability
S43-3: s.44:informed s.45:access s.46:rectification s.47:erasure s.47:restriction s.48(9):notification
S44-4: s.44(2):informed
S45-4: s.45(1):access
S45A: s.44(2):informed s.45(1):access
S48-3: s.48(1)(b)(i):rectification s.48(1)(b)(i):erasure s.48(1)(b)(i):restriction
S50C-3: s.50C(1)-(2):automated-decisions
S53: s.45:access s.46:rectification before:s.50:automated-decisions since:50C-50D:automated-decisions
S53-47: s.48(1):erasure s.48(1):restriction
S78A: s.40A:withdraw-consent s.44:informed s.45:access s.46:rectification s.47:erasure s.47:restriction s.48(9):notification before:s.50:automated-decisions since:50A-50D:automated-decisions
`

// TestListedSets holds every set to the Act, entry by entry, on both sides of the change of law.
func TestListedSets(t *testing.T) {
	want := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(printedSets), "\n") {
		code, entries, _ := strings.Cut(line, ": ")
		want[code] = entries
	}
	got := map[string]string{}
	for _, r := range ExemptionRules() {
		got[r.Lists.Code] = printed(r.Lists)
		if r.Lists.Cite.IsZero() {
			t.Errorf("%s is listed nowhere", r.Lists.Code)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the sets (-the Act +ours):\n%s", diff)
	}
}

func printed(s *ListedSet) string {
	var out []string
	for _, e := range s.Entries {
		text := strings.NewReplacer("Arts ", "", "Art ", "", "ss.", "", ", ", ",").Replace(e.Cite.Provision)
		switch {
		case e.Cite.Force.Until == mainChange:
			text = "before:" + text
		case e.Cite.Force.Until == part3PrivilegeBegan:
			text = "until-september-2025:" + text
		case e.Cite.Force.From == mainChange:
			text = "since:" + text
		}
		if e.Right != 0 {
			text += ":" + e.Right.String()
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

// printedExemptions is, of each exemption, the set that it disapplies, how much it takes, and who can claim it.
const printedExemptions = `
sch2-p2 P1 in-part any-controller
sch2-p2-2 C2 in-part statutory-body
sch2-p3 RISK in-part public-money-body
sch2-p4 IMM in-part secretary-of-state
sch2-p5-1 P1 in-part any-controller
sch2-p5-2 P1 in-part any-controller
sch2-p5-3 P1 in-part any-controller
sch2-p7 P2 in-part table-function
sch2-p8 P2 in-part national-auditor
sch2-p9 P2 in-part bank-of-england
sch2-p10 P2 in-part complaint-body
sch2-p11 P2 in-part table-function
sch2-p13 P2 in-part any-controller
sch2-p14-12 P2 in-part judicial-body
sch2-p14-3 P2 in-part any-controller
sch2-p15 P2 in-part any-controller
sch2-p16 P3 in-part any-controller
sch2-p19 P4 in-part any-controller
sch2-p20 P4 in-part any-controller
sch2-p21 P4 in-part corporate-financier
sch2-p22 P4 in-part any-controller
sch2-p23 P4 in-part any-controller
sch2-p24 P4 in-part any-controller
sch2-p25-1 P4 in-part any-controller
sch2-p26 P5 in-part any-controller
sch2-p27 P6-27 in-part any-controller
sch2-p28 P6-28 in-part any-controller
sch3-p3 S3 in-part court
sch3-p4 S3 in-part any-controller
sch3-p5 S3-15 in-part any-controller
sch3-p6 S3-15 in-part any-controller
sch3-p9 S3 in-part court
sch3-p10 S3 in-part any-controller
sch3-p11 S3-15 in-part social-work-body
sch3-p12 S3-15 in-part scottish-authority
sch3-p18 S3 in-part court
sch3-p19 S3-15 in-part any-controller
sch3-p20 S3-15 in-part scottish-authority
sch3-p21 S3-15 in-part any-controller
sch4-p2 S4 in-part any-controller
sch4-p3 S4 in-part any-controller
sch4-p4 S4 in-part any-controller
sch4-p5 S4 in-part any-controller
sch4-p6 S4 in-part any-controller
s24-1 S24-1 wholly foi-authority
s24-3 S24-3 wholly foi-authority
s24-5 S24-5 wholly foi-authority
s24-5 S24-5 in-part foi-authority
s25 S25 in-part foi-authority
s26 S26 in-part any-controller
art12-5 ART12-5 wholly any-controller
art11-2 ART11-2 wholly any-controller
s43-3 S43-3 in-part competent-authority
s44-4 S44-4 in-part competent-authority
s45-4 S45-4 in-part competent-authority
s45A S45A in-part competent-authority
s48-3 S48-3 reasons-only competent-authority
s50C-3 S50C-3 in-part competent-authority
s53 S53 wholly competent-authority
s53 S53-47 reasons-only competent-authority
s78A S78A in-part competent-authority
`

// TestExemptionsAreWhole holds the tables to the list above and to the vocabulary: every exemption that
// refuses something has a rule; and a part is all that is taken, save by a request that may be refused as a whole, a
// person who cannot be identified, and loose paper. R03: a class takes only the data that consist of the thing it
// describes.
func TestExemptionsAreWhole(t *testing.T) {
	want, got := map[string]int{}, map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(printedExemptions), "\n") {
		want[line]++
	}
	seen := map[privacy.Exemption]bool{}
	for _, r := range ExemptionRules() {
		got[strings.Join([]string{r.Exemption.String(), r.Lists.Code, r.Extent.String(), r.Who.String()}, " ")]++
		seen[r.Exemption] = true
		if r.Cite.IsZero() || r.Cite.URL() == "" || !r.Regime.Valid() {
			t.Errorf("%v: no citation or regime", r.Exemption)
		}
		whole := false
		switch r.Exemption {
		case privacy.ExemptionArt12Sub5, privacy.ExemptionArt11Sub2, privacy.ExemptionS24Sub1, privacy.ExemptionS24Sub3:
			whole = true
		case privacy.ExemptionS53:
			_, duty := r.Lists.only(mainChange, privacy.RightErasure)
			whole = !duty
		case privacy.ExemptionS24Sub5:
			whole = r.When.Names(privacy.FactPaperNotDescribed)
		}
		if whole != (r.Extent == Wholly) {
			t.Errorf("%v: %v, on a test of %v", r.Exemption, r.Extent, r.Exemption.ExemptionTerm().Test)
		}
		for _, c := range append([]Cond{r.When}, barred(r)...) {
			for _, a := range named(c) {
				if a >= atomBasis && a < atomSpecial || a == atomInput+Atom(InputAnotherBasis) {
					t.Errorf("%v turns on a basis, which Evaluate takes none to do", r.Exemption)
				}
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the exemptions (-the Act +ours):\n%s", diff)
	}
	for _, e := range privacy.Exemptions() {
		test := e.ExemptionTerm().Test
		if refuses := test != privacy.TestOverride && test != privacy.TestTiming; refuses != seen[e] {
			t.Errorf("%v: a rule, in exemptions_*.go, for what refuses nothing, or none for what does", e)
		}
	}
}

func barred(r ExemptionRule) []Cond {
	var out []Cond
	for _, b := range r.Unless {
		out = append(out, b.When)
	}
	return out
}

// TestMasksAreTheExemptions compares the masks of each exemption with its readable parts, on every
// assignment of what it turns on, unknowns included.
func TestMasksAreTheExemptions(t *testing.T) {
	for _, r := range ExemptionRules() {
		all := append([]Cond{r.When}, barred(r)...)
		atoms, d := named(all...), r.shown()
		e := slowExemption{conds: []Cond{r.When}, bars: all[1:], never: r.Who.ClosedToCouncils()}
		for m := range pow(3, len(atoms)) {
			w := ternary(atoms, m)
			known := map[Atom]bool{}
			for _, a := range atoms {
				if w.known.has(a) {
					known[a] = w.yes.has(a)
				}
			}
			want := map[Status]privacy.Answer{Met: privacy.Yes, Possible: privacy.Unknown,
				Unavailable: privacy.No}[slowStatus(e, known)]
			if got := w.held(d); got != want {
				t.Fatalf("%v: masks say %v and every completion says %v of %v", r.Exemption, got, want, known)
			}
		}
	}
}
