package lint

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
)

// TestEveryKnownFaultIsFound holds the checks to every fault that is known of the three councils' pages: it is found at
// its place, with the line of it, the provision, and what mends it, in each language.
func TestEveryKnownFaultIsFound(t *testing.T) {
	_, files := everyNotice(t)
	of := map[string]int{}
	for _, r := range table(t, "faults.tsv") {
		council, fault, code, place := r[0], r[1], r[2], r[3]
		of[council]++
		found := documented(t, files[council])
		i := slices.IndexFunc(found, func(f Finding) bool { return f.Code == code && strings.HasPrefix(f.Path, place) })
		if i < 0 {
			t.Errorf("%s: %s: no %s at %s", council, fault, code, place)
			continue
		}
		f := &found[i]
		if f.Line == 0 || f.Column == 0 || f.Pointer == "" || len(f.Cites) == 0 || f.Cites[0].URL() == "" {
			t.Errorf("%s: %s: no place or provision: %+v", council, fault, f)
		}
		for _, v := range say.Voices() {
			if Wrong(v, code) == "" || Mend(v, code) == "" || f.Mend == ByOfficer && Ask(v, code) == "" {
				t.Errorf("%s: %s: nothing mends it in %s", council, fault, v.Name())
			}
		}
	}
	for _, council := range noticetest.Names() {
		if of[council] < 4 {
			t.Errorf("%s has %d known faults", council, of[council])
		}
	}
}

// TestNothingUnexpectedInAuthors holds what is found in the ten authors' notices to what their reader expected: every
// finding was expected.
func TestNothingUnexpectedInAuthors(t *testing.T) {
	_, files := everyNotice(t)
	expected := table(t, "expected.tsv")
	for _, name := range noticetest.Authors() {
		short := strings.TrimPrefix(name, "authors/")
		for _, f := range documented(t, files[short]) {
			if !slices.ContainsFunc(expected, func(r row) bool {
				return r[0] == short && r[1] == f.Code && strings.HasPrefix(f.Path, r[2])
			}) {
				t.Errorf("%s: %s at %s was not expected (%q)", short, f.Code, f.Path, f.Value)
			}
		}
	}
}

// TestFaultsOnPages: what a page itself shows of those faults is found in its text, in our own words, once.
func TestFaultsOnPages(t *testing.T) {
	for text, value := range map[string]string{
		"We share with customs and excise.":                    "Customs and Excise",
		"We tell the police complaints authority.":             "Police Complaints Authority",
		"We rely on the Data Protection Act 1998.":             "Data Protection Act 1998",
		"Partners: Public Health England.":                     "Public Health England",
		"Partners: NHS Digital.":                               "NHS Digital",
		"Departments: HMRC, DCLG.":                             "DCLG",
		"Departments: DLUHC, DWP.":                             "DLUHC",
		"We count those in the Troubled Families Programme.":   "Troubled Families Programme",
		"We count those in the troubled families programme.":   "Troubled Families Programme",
		"What for:\n• to employ people\n• to employ people":    "• to employ people",
		"We answer your rights request within 40 working days": "40 working days",
	} {
		found := Page(text, today)
		if len(found) != 1 || !strings.HasPrefix(found[0].Value, value) || found[0].Line == 0 ||
			len(found[0].Cites) == 0 {
			t.Errorf("%q: %v", text, found)
		}
	}
}

// mistakes are the thirty real mistakes of councils' notices by their numbers, with the checks that find each; and what
// needs no check, for notice.Decode refuses it.
var mistakes = map[int][]string{
	1: {"BAS001"}, 2: {"BAS002"}, 3: {"BAS004"}, 4: {"BAS005"}, 5: {"BAS006", "SPC008"}, 6: {"SPC009"}, 7: {"SPC010"},
	8: {"BAS020", "BAS021"}, 9: {"SPC001"}, 10: {"SPC002"}, 11: {"RGT002", "RGT003", "RGT013"}, 12: {"RGT004"},
	13: {"RGT005", "RGT006"}, 14: {"LAW001", "LAW008", "LAW009", "ORG007", "ORG009", "RGT010", "TXT007", "TXT011"},
	15: {"LAW002", "LAW003", "LAW005", "LAW006"}, 16: {"TXT002"}, 17: {"TXT008"}, 18: {"ORG006"},
	19: {"RET002", "RET003", "RET004", "TXT010"}, 20: {"TXT001", "TXT003"}, 21: {"ORG005", "TXT009"}, 22: {"RGT011"},
	23: {"VER001", "VER003"}, 24: {"RGT020", "RGT021", "RGT022", "TXT004", "TXT005", "TXT006"}, 25: {"TRA002"},
	26: {"ADM003", "ADM008"}, 27: {"ORG010"}, 28: {"BAS003"}, 29: {"BAS010", "BAS011"}, 30: {"LNG001", "LNG003"},
}

// TestThirtyMistakes: each of the thirty has a check, whose fixture and mended twin TestEachCheckHasAFixture and
// TestPagesAndSets look at.
func TestThirtyMistakes(t *testing.T) {
	for n := 1; n <= 30; n++ {
		if len(mistakes[n]) == 0 {
			t.Errorf("nothing finds mistake %d", n)
		}
		for _, code := range mistakes[n] {
			_, of := fixtures[code]
			_, page := pages[code]
			_, set := sets[code]
			if !slices.ContainsFunc(Checks(), func(c Check) bool { return c.Code == code }) || !of && !page && !set {
				t.Errorf("mistake %d: %s is no check, or has nothing that it is found in", n, code)
			}
		}
	}
}

// TestRefusedAndNoFinding: what a notice cannot say is refused with its place before any check is made: a basis of
// Article 6 under Part 3, a number that is none of the regulator's register, and a period without a unit.
func TestRefusedAndNoFinding(t *testing.T) {
	data := string(read(t, "testdata/sound.json"))
	for name, with := range map[string][2]string{
		"Part 3 with Article 6": {`"kind": "eligibility",`, `"kind": "crime-prevention", "regime": "part3",`},
		"register":              {`"public_authority": "yes",`, `"public_authority": "yes", "registration": "12345678",`},
		"no unit":               {`"unit": "years", `, ``},
		"a placeholder":         {`"title": "Parking permits"`, `"title": "[Insert service]"`},
	} {
		broken := strings.Replace(data, with[0], with[1], 1)
		_, err := notice.Decode(bytes.NewReader([]byte(broken)))
		if broken == data || err == nil || !strings.Contains(err.Error(), "/") {
			t.Errorf("%s: %v", name, err)
		}
		if _, ofDocument := Document([]byte(broken), today); ofDocument == nil {
			t.Errorf("%s: it has findings and no error", name)
		}
	}
}
