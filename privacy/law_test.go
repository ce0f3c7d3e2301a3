package privacy_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// The lists below were written from the law reference and not from the tables that they check.

// exemptions are the exemptions with their tests and provisions: Schedules 2 to 4, ss.24 to 26,
// Articles 11 and 12, and the restrictions of Part 3.
var exemptions = []struct{ code, test, provision string }{
	{"sch2-p2", "prejudice", "Sch 2 para 2(1)"},
	{"sch2-p2-2", "derivative", "Sch 2 para 2(2)-(3)"},
	{"sch2-p3", "functional", "Sch 2 para 3"},
	{"sch2-p4", "prejudice", "Sch 2 paras 4, 4A, 4B"},
	{"sch2-p5-1", "functional", "Sch 2 para 5(1)"},
	{"sch2-p5-2", "functional", "Sch 2 para 5(2)"},
	{"sch2-p5-3", "functional", "Sch 2 para 5(3)"},
	{"sch2-p7", "prejudice", "Sch 2 para 7"},
	{"sch2-p8", "prejudice", "Sch 2 para 8"},
	{"sch2-p9", "prejudice", "Sch 2 para 9"},
	{"sch2-p10", "prejudice", "Sch 2 para 10"},
	{"sch2-p11", "prejudice", "Sch 2 paras 11-12"},
	{"sch2-p13", "required", "Sch 2 para 13"},
	{"sch2-p14-12", "class", "Sch 2 para 14(1)-(2)"},
	{"sch2-p14-3", "prejudice", "Sch 2 para 14(3)"},
	{"sch2-p15", "class", "Sch 2 para 15"},
	{"sch2-p16", "other-person", "Sch 2 para 16"},
	{"sch2-p17", "override", "Sch 2 para 17"},
	{"sch2-p19", "class", "Sch 2 para 19"},
	{"sch2-p20", "functional", "Sch 2 para 20"},
	{"sch2-p21", "market-effect", "Sch 2 para 21"},
	{"sch2-p22", "prejudice", "Sch 2 para 22"},
	{"sch2-p23", "prejudice", "Sch 2 para 23"},
	{"sch2-p24", "class", "Sch 2 para 24"},
	{"sch2-p25-1", "class", "Sch 2 para 25(1)"},
	{"sch2-p25-2", "timing", "Sch 2 para 25(2)-(3)"},
	{"sch2-p26", "reasonable-belief", "Sch 2 para 26"},
	{"sch2-p27", "impairment", "Sch 2 para 27"},
	{"sch2-p28", "impairment", "Sch 2 para 28"},
	{"sch3-p3", "class", "Sch 3 para 3"},
	{"sch3-p4", "expectation", "Sch 3 para 4"},
	{"sch3-p5", "harm", "Sch 3 para 5"},
	{"sch3-p6", "prior-opinion", "Sch 3 para 6"},
	{"sch3-p9", "class", "Sch 3 para 9"},
	{"sch3-p10", "expectation", "Sch 3 para 10"},
	{"sch3-p11", "harm", "Sch 3 para 11"},
	{"sch3-p12", "prior-opinion", "Sch 3 para 12"},
	{"sch3-p18", "class", "Sch 3 para 18"},
	{"sch3-p19", "harm", "Sch 3 para 19"},
	{"sch3-p20", "prior-opinion", "Sch 3 para 20"},
	{"sch3-p21", "best-interests", "Sch 3 para 21"},
	{"sch4-p2", "class", "Sch 4 para 2"},
	{"sch4-p3", "class", "Sch 4 para 3"},
	{"sch4-p4", "class", "Sch 4 para 4"},
	{"sch4-p5", "class", "Sch 4 para 5"},
	{"sch4-p6", "class", "Sch 4 para 6"},
	{"s24-1", "class", "s.24(1)-(2)"},
	{"s24-3", "class", "s.24(3)-(4)"},
	{"s24-5", "description-or-cost", "s.24(5)-(8)"},
	{"s25", "class", "s.25"},
	{"s26", "required", "ss.26-27"},
	{"art12-5", "unfounded-or-excessive", "Art 12(5)"},
	{"art12-6", "timing", "Art 12(6)"},
	{"art11-2", "identification", "Art 11(2)"},
	{"s43-3", "class", "s.43(3)-(4)"},
	{"s44-4", "necessary-and-proportionate", "s.44(4)-(7)"},
	{"s45-4", "necessary-and-proportionate", "s.45(4)-(7)"},
	{"s45A", "class", "s.45A"},
	{"s48-3", "necessary-and-proportionate", "s.48(3)-(6)"},
	{"s50C-3", "required", "s.50C(3)-(4)"},
	{"s53", "unfounded-or-excessive", "s.53"},
	{"s78A", "required", "s.78A"},
}

func TestExemptions(t *testing.T) {
	var got []struct{ code, test, provision string }
	for _, e := range privacy.Exemptions() {
		term := e.ExemptionTerm()
		if term.Term != e.Term() {
			t.Errorf("%v has two terms", e)
		}
		got = append(got, struct{ code, test, provision string }{e.String(), term.Test.String(), term.Cite.Provision})
	}
	if diff := cmp.Diff(exemptions, got, cmp.AllowUnexported(struct{ code, test, provision string }{})); diff != "" {
		t.Errorf(
			"exemptions of this test are read from the law, apart from the table: add a new one to both. -want "+
				"+got:\n%s",
			diff,
		)
	}
	if got := privacy.Exemption(0).ExemptionTerm(); got != (privacy.ExemptionTerm{}) {
		t.Errorf("no exemption has the term %+v", got)
	}
}

// codes returns the codes of a set in its order.
func codes(list any) string {
	var out []string
	all := members(list)
	for i := range all.Len() {
		out = append(out, all.Index(i).Interface().(member).String())
	}
	return strings.Join(out, " ")
}

// Codes are permanent: documents and vectors hold them. The order is that of the law or the format.
func TestCodes(t *testing.T) {
	for name, want := range map[string]string{
		"Answerer": "notice person controller",
		"Basis": "consent contract legal-obligation vital-interests public-task " +
			"recognised-legitimate-interests legitimate-interests",
		"DataKind": "health social-work education child-abuse adoption special-educational-needs " +
			"fertility parental-order hearing-report",
		"FactKind":           "state act belief",
		"PolicyRule":         "not-required required required-with-exception follows",
		"Nation":             "england wales scotland northern-ireland",
		"OffenceAuthority":   "official-authority schedule-1",
		"RecognisedInterest": "annex1-p1 annex1-p2 annex1-p3 annex1-p5 annex1-p6",
		"Regime":             "uk-gdpr part3",
		"Right": "informed access rectification erasure restriction notification portability object " +
			"automated-decisions withdraw-consent complain-controller complain-regulator judicial-remedy",
		"SpecialCondition": "a b c d e f g h i j",
	} {
		if diff := cmp.Diff(want, codes(sets[name].list)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", name, diff)
		}
	}
}

// The bar of Article 6(1), second subparagraph, names points (ea) and (f) and no other.
func TestClosedToAuthorities(t *testing.T) {
	for _, b := range privacy.Bases() {
		provision := b.Term().Cite.Provision
		if want := provision == "Art 6(1)(ea)" || provision == "Art 6(1)(f)"; b.ClosedToAuthorities() != want {
			t.Errorf("%v, %s, is closed to authorities: %v, want %v", b, provision, b.ClosedToAuthorities(), want)
		}
	}
	if privacy.Basis(0).ClosedToAuthorities() {
		t.Error("no basis is closed to authorities")
	}
}

// scheduleTitles are the headings of the conditions of Schedule 1 by paragraph; 5 is none.
var scheduleTitles = map[int]string{
	1:  "Employment, social security and social protection",
	2:  "Health or social care purposes",
	3:  "Public health",
	4:  "Research etc",
	6:  "Statutory etc and government purposes",
	7:  "Administration of justice and parliamentary purposes",
	8:  "Equality of opportunity or treatment",
	9:  "Racial and ethnic diversity at senior levels of organisations",
	10: "Preventing etc unlawful acts",
	11: "Protecting the public against dishonesty etc",
	12: "Regulatory requirements relating to unlawful acts and dishonesty etc",
	13: "Journalism etc in connection with unlawful acts and dishonesty etc",
	14: "Preventing fraud",
	15: "Suspicion of terrorist financing or money laundering",
	16: "Support for individuals with a particular disability or medical condition",
	17: "Counselling etc",
	18: "Safeguarding of children and of individuals at risk",
	19: "Safeguarding of economic well-being of certain individuals",
	20: "Insurance",
	21: "Occupational pensions",
	22: "Political parties",
	23: "Elected representatives responding to requests",
	24: "Disclosure to elected representatives",
	25: "Informing elected representatives about prisoners",
	26: "Publication of legal judgments",
	27: "Anti-doping in sport",
	28: "Standards of behaviour in sport",
	29: "Consent",
	30: "Protecting individual's vital interests",
	31: "Processing by not-for-profit bodies",
	32: "Personal data in the public domain",
	33: "Legal claims",
	34: "Judicial acts",
	35: "Administration of accounts used in commission of indecency offences involving children",
	36: "Extension of Part 2 conditions referring to substantial public interest",
	37: "Extension of insurance conditions",
}

// policy returns the rule on the appropriate policy document for a paragraph of Schedule 1, and what
// says so: Part 1, only paragraph 1; Part 2, all but 13, with exceptions in 10 and 27; Part 3, only 35,
// and 36 and 37 through Part 2.
func policy(paragraph int) (rule privacy.PolicyRule, provision string) {
	switch paragraph {
	case 1:
		return privacy.PolicyRequired, "Sch 1 para 1(1)(b)"
	case 10:
		return privacy.PolicyRequiredWithException, "Sch 1 para 10(2)"
	case 13:
		return privacy.PolicyNotRequired, "Sch 1 para 13(3)"
	case 27:
		return privacy.PolicyRequiredWithException, "Sch 1 para 27(3)"
	case 35:
		return privacy.PolicyRequired, "Sch 1 para 35(1)(c)"
	case 36, 37:
		return privacy.PolicyFollows, "Sch 1 para " + strconv.Itoa(paragraph)
	}
	if paragraph >= 6 && paragraph <= 28 {
		return privacy.PolicyRequired, "Sch 1 para 5"
	}
	return privacy.PolicyNotRequired, ""
}

// part returns the Part of Schedule 1 that a paragraph is in, and the point of Article 9(2) that it serves.
func part(paragraph int) (number uint8, point string) {
	switch {
	case paragraph <= 4:
		return 1, []string{1: "b", 2: "h", 3: "i", 4: "j"}[paragraph]
	case paragraph <= 28:
		return 2, "g"
	}
	return 3, ""
}

func TestSchedule1(t *testing.T) {
	paragraph := 0
	for _, c := range privacy.ScheduleConditions() {
		if paragraph++; paragraph == 5 {
			paragraph++
		}
		term, n := c.ScheduleTerm(), strconv.Itoa(paragraph)
		rule, said := policy(paragraph)
		number, point := part(paragraph)
		want := [...]any{"sch1-p" + n, scheduleTitles[paragraph], "Sch 1 para " + n, number, point, rule, said}
		got := [...]any{
			c.String(),
			term.Name,
			term.Cite.Provision,
			term.Part,
			term.For.String(),
			term.Policy,
			term.PolicyCite.Provision,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("paragraph %s: -want +got:\n%s", n, diff)
		}
		if term.Term != c.Term() || term.Cite.Instrument != privacy.DPA2018 {
			t.Errorf("paragraph %s: two terms, or not of the DPA 2018", n)
		}
	}
	if paragraph != 37 {
		t.Errorf("the last paragraph is %d", paragraph)
	}
	if got := privacy.ScheduleCondition(0).ScheduleTerm(); got != (privacy.ScheduleTerm{}) {
		t.Errorf("no condition has the term %+v", got)
	}
}

// What is not law throughout begins on one of four days, and what ends does so on the last; everything else has no
// period.
func TestForce(t *testing.T) {
	from := map[string]string{
		"Basis recognised-legitimate-interests": "2026-02-05",
		"RecognisedInterest annex1-p1":          "2026-02-05",
		"RecognisedInterest annex1-p2":          "2026-02-05",
		"RecognisedInterest annex1-p3":          "2026-02-05",
		"RecognisedInterest annex1-p5":          "2026-02-05",
		"RecognisedInterest annex1-p6":          "2026-02-05",
		"Exemption s45A":                        "2025-09-05",
		"Exemption s78A":                        "2025-09-05",
		"Exemption s50C-3":                      "2026-02-05",
		"Right complain-controller":             "2026-06-19",
		"Regulator information-commission":      "2026-09-30",
	}
	until := map[string]string{"Regulator information-commissioner": "2026-09-30"}
	for name, set := range sets {
		all := members(set.list)
		for i := range all.Len() {
			m := all.Index(i).Interface().(member)
			force := m.Term().Force
			key := name + " " + m.String()
			if force.From.String() != from[key] || force.Until.String() != until[key] {
				t.Errorf("%s is law from %q until %q, want from %q until %q", key, force.From, force.Until, from[key],
					until[key])
			}
		}
	}
}
