package privacy_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

const site = "https://www.legislation.gov.uk/"

// citationCase is a case of TestCitation.
type citationCase struct {
	cite             privacy.Citation
	short, long, url string
}

// citationCases are the cases of TestCitation.
func citationCases() []citationCase {
	old := privacy.Period{Until: privacy.NewDate(2026, 2, 5)}
	const gdpr, dpa = " of the UK General Data Protection Regulation", " of the Data Protection Act 2018"
	return []citationCase{
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 17(1)(a)"},
			"Art 17(1)(a)", "Article 17(1)(a)" + gdpr, "eur/2016/679/article/17"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 6(1)(ea)"},
			"Art 6(1)(ea)", "Article 6(1)(ea)" + gdpr, "eur/2016/679/article/6"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Arts 13-14"},
			"Arts 13-14", "Articles 13-14" + gdpr, "eur/2016/679/article/13"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Arts 22A-22D"},
			"Arts 22A-22D", "Articles 22A-22D" + gdpr, "eur/2016/679/article/22A"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Arts 79, 82"},
			"Arts 79, 82", "Articles 79, 82" + gdpr, "eur/2016/679/article/79"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 22", Force: old},
			"Art 22", "Article 22" + gdpr + ", as it stood before 5 February 2026",
			"eur/2016/679/article/22/2026-02-04"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 84B", Force: privacy.Period{From: old.Until}},
			"Art 84B", "Article 84B" + gdpr, "eur/2016/679/article/84B"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Annex 1 paras 3-4"},
			"Annex 1 paras 3-4", "Annex 1 paragraphs 3-4" + gdpr, "eur/2016/679/annex/1"},
		{privacy.Citation{Instrument: privacy.UKGDPR}, "UK GDPR", "UK General Data Protection Regulation",
			"eur/2016/679"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 2(1)"},
			"Sch 2 para 2(1)", "Schedule 2 paragraph 2(1)" + dpa, "ukpga/2018/12/schedule/2/paragraph/2"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 paras 4, 4A, 4B"},
			"Sch 2 paras 4, 4A, 4B", "Schedule 2 paragraphs 4, 4A, 4B" + dpa, "ukpga/2018/12/schedule/2/paragraph/4"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 14(1)-(2)"},
			"Sch 2 para 14(1)-(2)", "Schedule 2 paragraph 14(1)-(2)" + dpa, "ukpga/2018/12/schedule/2/paragraph/14"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 4"}, "Sch 4", "Schedule 4" + dpa,
			"ukpga/2018/12/schedule/4"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.164A"}, "s.164A", "section 164A" + dpa,
			"ukpga/2018/12/section/164A"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.50C(3)-(4)"},
			"s.50C(3)-(4)", "section 50C(3)-(4)" + dpa, "ukpga/2018/12/section/50C"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "ss.26-27"}, "ss.26-27", "sections 26-27" + dpa,
			"ukpga/2018/12/section/26"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Part 3"}, "Part 3", "Part 3" + dpa,
			"ukpga/2018/12/part/3"},
		{privacy.Citation{Instrument: privacy.PECR, Provision: "reg 6"}, "PECR reg 6",
			"regulation 6 of the Privacy and Electronic Communications (EC Directive) Regulations 2003",
			"uksi/2003/2426/regulation/6"},
		{privacy.Citation{Instrument: privacy.PECR, Provision: "Sch A1 para 5"}, "PECR Sch A1 para 5",
			"Schedule A1 paragraph 5 of the Privacy and Electronic Communications (EC Directive) Regulations 2003",
			"uksi/2003/2426/schedule/A1/paragraph/5"},
		{privacy.Citation{Instrument: privacy.SI2026No82, Provision: "regs 4-5"}, "SI 2026/82 regs 4-5",
			"regulations 4-5 of the Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving " +
				"Provisions) Regulations 2026",
			"uksi/2026/82/regulation/4"},
		{privacy.Citation{Instrument: privacy.FOISA2002, Provision: "s.38(5A)"}, "FOISA s.38(5A)",
			"section 38(5A) of the Freedom of Information (Scotland) Act 2002", "asp/2002/13/section/38"},
		{privacy.Citation{Instrument: privacy.TimeLimits, Provision: "Art 3(4)"}, "Reg 1182/71 Art 3(4)",
			"Article 3(4) of the Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits",
			"eur/1971/1182/article/3"},
	}
}

func TestCitation(t *testing.T) {

	const gdpr, dpa = " of the UK General Data Protection Regulation", " of the Data Protection Act 2018"
	for _, c := range citationCases() {
		got := [...]string{c.cite.Short(), c.cite.Long(), c.cite.URL()}
		if diff := cmp.Diff([...]string{c.short, c.long, site + c.url}, got); diff != "" {
			t.Errorf("%+v: -want +got:\n%s", c.cite, diff)
		}
		if c.cite.IsZero() {
			t.Errorf("%+v cites nothing", c.cite)
		}
	}
}

func TestNoCitation(t *testing.T) {
	for _, c := range []privacy.Citation{{}, {Provision: "Art 17"}} {
		if !c.IsZero() || c.Short() != "" || c.Long() != "" || c.URL() != "" {
			t.Errorf("%+v cites %q, %q, %q", c, c.Short(), c.Long(), c.URL())
		}
	}
	if i := privacy.Instrument(0); i.Short() != "" || i.Long() != "" || i.URL() != "" {
		t.Errorf("no instrument is %q, %q, %q", i.Short(), i.Long(), i.URL())
	}
}

// address is the shape of an address on legislation.gov.uk: an instrument, a provision, a day.
var address = regexp.MustCompile(`^https://www\.legislation\.gov\.uk/(eur|ukpga|uksi|anaw|asp|ssi|nia|nisi)/\d{4}/\d+` +
	`(/article/\d+[A-Z]?|/section/\d+[A-Z]?|/annex/\d+|/regulation/\d+[A-Z]?|/part/\d+` +
	`|/schedule/[A-Z]?\d+(/paragraph/\d+[A-Z]?)?)(/\d{4}-\d{2}-\d{2})?$`)

// provision is how a citation in the tables is spelt.
var provision = regexp.MustCompile(
	`^(Arts? |ss?\.|Sch \d+( paras? )?|Annex \d+ paras? |regs? )[0-9A-Z][0-9A-Za-z(), -]*$|^Sch \d+$`,
)

// abbreviated finds an abbreviation that the long form should have written out.
var abbreviated = regexp.MustCompile(`\b(Arts?|ss?\.|Sch|paras?|regs?)( |\d)`)

// plural finds the abbreviation of several provisions, and several finds that there are several.
var (
	plural  = regexp.MustCompile(`ss\.|Arts |paras |regs `)
	several = regexp.MustCompile(`\d[A-Z]?(-|, )\d`)
)

// uncited are the sets of which the law knows nothing: they are words of ours, or places, or cited of each condition.
var uncited = map[string]bool{
	"Answerer":      true,
	"ExemptionTest": true,
	"FactKind":      true,
	"Instrument":    true,
	"Nation":        true,
	"PolicyRule":    true,
}

func TestEveryMemberIsCited(t *testing.T) {
	for name, set := range sets {
		all := members(set.list)
		for i := range all.Len() {
			m := all.Index(i).Interface().(member)
			cite := m.Term().Cite
			switch {
			case uncited[name]:
				if !cite.IsZero() {
					t.Errorf("%s %v is cited as %s", name, m, cite.Short())
				}
			case name == "Fact" && m.(privacy.Fact) == privacy.FactInternalAuditPrejudice:
				if !cite.IsZero() {
					t.Errorf("%v is cited as %s: no provision turns on it", m, cite.Short())
				}
			default:
				checkCitation(t, name+" "+m.String(), cite)
			}
		}
	}
	for _, f := range privacy.Facts() {
		for _, cite := range f.FactTerm().Cites {
			checkCitation(t, "Fact "+f.String(), cite)
		}
	}
	for _, c := range privacy.ScheduleConditions() {
		if cite := c.ScheduleTerm().PolicyCite; !cite.IsZero() {
			checkCitation(t, "ScheduleCondition "+c.String(), cite)
		}
	}
}

// checkCitation holds a citation to its forms.
func checkCitation(t *testing.T, of string, c privacy.Citation) {
	t.Helper()
	if !c.Instrument.Valid() || !provision.MatchString(c.Provision) {
		t.Errorf("%s: cited in %q as %q", of, c.Instrument, c.Provision)
	}
	if c.Short() != c.Provision {
		t.Errorf("%s: %q is short for %q", of, c.Short(), c.Provision)
	}
	long := c.Long()
	if abbreviated.MatchString(long) || !strings.Contains(long, " of the "+c.Instrument.Long()) {
		t.Errorf("%s: the long form of %q is %q", of, c.Provision, long)
	}
	if !address.MatchString(c.URL()) {
		t.Errorf("%s: the address of %q is %q", of, c.Provision, c.URL())
	}
	paragraph := c.Instrument == privacy.DPA2018 && strings.Contains(c.Provision, " para")
	if paragraph != strings.Contains(c.URL(), "/paragraph/") {
		t.Errorf("%s: the address of %q is %q", of, c.Provision, c.URL())
	}
	if plural.MatchString(c.Provision) != several.MatchString(c.Provision) {
		t.Errorf("%s: %q is plural or names several provisions, and not both", of, c.Provision)
	}
}

func TestInstruments(t *testing.T) {
	root := regexp.MustCompile(`^https://www\.legislation\.gov\.uk/(eur|ukpga|uksi|anaw|asp|ssi|nia|nisi)/(\d{4}|Eliz2/\d+-\d+)/\d+$`)
	shorts := map[string]bool{}
	for _, i := range privacy.Instruments() {
		if i.Law() != root.MatchString(i.URL()) || !strings.HasPrefix(i.URL(), "https://") || i.Long() == "" ||
			i.Short() == "" ||
			shorts[i.Short()] ||
			len(i.Short()) >= len(i.Long()) {
			t.Errorf("%v is %q, %q, %q", i, i.Short(), i.Long(), i.URL())
		}
		shorts[i.Short()] = true
	}
}

// A citation is written with its period and read back as it was; what is none is refused.
func TestCitationsAsText(t *testing.T) {
	from, until := privacy.MainChange(), privacy.ComplaintDutyBegan()
	for _, c := range []struct {
		cite privacy.Citation
		want string
	}{
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 17(1)(a)"}, "Art 17(1)(a)"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Annex 1 paras 3-4"}, "Annex 1 paras 3-4"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Recital 43"}, "Recital 43"},
		{privacy.Citation{Instrument: privacy.UKGDPR}, "UK GDPR"},
		{privacy.Citation{Instrument: privacy.DPA2018}, "DPA"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "ss.45A, 78A"}, "ss.45A, 78A"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 2(1)"}, "Sch 2 para 2(1)"},
		{privacy.Citation{Instrument: privacy.DUAA2025, Provision: "s.70(8)-(9)"}, "DUAA s.70(8)-(9)"},
		{privacy.Citation{Instrument: privacy.SI2026No82, Provision: "reg 2"}, "SI 2026/82 reg 2"},
		{privacy.Citation{Instrument: privacy.ICOResearch}, "ICO guidance on research"},
		{privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 22", Force: privacy.Period{Until: from}},
			"Art 22 (until 2026-02-05)"},
		{privacy.Citation{Instrument: privacy.PECR, Provision: "reg 6", Force: privacy.Period{From: from}},
			"PECR reg 6 (from " +
				"2026-02-05)"},
		{privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.54",
			Force: privacy.Period{From: from, Until: until}}, "s.54 (from 2026-02-05 " +
			"until 2026-06-19)"},
	} {
		text, err := c.cite.MarshalText()
		back := privacy.Citation{}
		if err != nil || string(text) != c.want || c.cite.String() != c.want {
			t.Errorf("%+v is written as %q, %v; want %q", c.cite, text, err, c.want)
		} else if err := back.UnmarshalText(text); err != nil || back != c.cite {
			t.Errorf("%q is read as %+v, %v", text, back, err)
		}
	}
	if text, err := (privacy.Citation{}).MarshalText(); len(text) > 0 || err != nil {
		t.Errorf("nothing is written as %q, %v", text, err)
	}
	for _, text := range []string{"", " ", "Art ", "Article 17", "DPA2018 s.5", "s.54 (from 2026-02-30)",
		"s.54 (until )", "s.54 (from 2026-02-05 " +
			"until)", "s.54 (from 2026-02-05", " (until 2026-02-05)"} {
		c := privacy.Citation{}
		var refused *privacy.TextError
		if err := c.UnmarshalText([]byte(text)); !errors.As(err, &refused) || !c.IsZero() {
			t.Errorf("%q is read as %+v, %v", text, c, err)
		}
	}
}
