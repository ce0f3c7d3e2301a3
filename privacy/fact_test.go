package privacy_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

var update = flag.Bool("update", false, "write the fact table of the vectors")

const factsFile = "../testdata/vectors/facts.tsv"

// The fact table stands beside the vectors, for whoever runs them against another implementation.
func TestFactTable(t *testing.T) {
	lines := []string{"code\tby\tif_not_given\tpresumed\tkind\tmeaning (yes when true)\tprovisions"}
	for _, f := range privacy.Facts() {
		term := f.FactTerm()
		presumed := term.Presumed.String()
		if term.Presumed == privacy.Unknown {
			presumed = "-"
		}
		lines = append(lines, strings.Join([]string{
			term.Code, term.By.String(), term.IfNotGiven.String(), presumed, term.Kind.String(), term.Name,
			provisions(term.Cites),
		}, "\t"))
	}
	got := strings.Join(lines, "\n") + "\n"
	if *update {
		if err := os.WriteFile(factsFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(factsFile)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is not the table of package privacy; run the test with -update. -file +table:\n%s", factsFile,
			diff)
	}
}

// provisions returns citations in a cell.
func provisions(cites []privacy.Citation) string {
	if len(cites) == 0 {
		return "none"
	}
	var out []string
	for _, c := range cites {
		s := c.Short()
		if c.Force.Ended() {
			s += " (until " + c.Force.Until.Previous().String() + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func TestFactColumns(t *testing.T) {
	for _, f := range privacy.Facts() {
		term := f.FactTerm()
		if term.Term != f.Term() || !term.By.Valid() || !term.Kind.Valid() || term.IfNotGiven > privacy.No ||
			term.Presumed > privacy.No {
			t.Errorf("%v has the columns %+v", f, term)
		}
		if term.Kind != privacy.KindState && term.By != privacy.ByPerson {
			t.Errorf("%v is an %v of the %v: only a person acts or believes", f, term.Kind, term.By)
		}
		if term.IfNotGiven != privacy.Unknown && term.Presumed != privacy.Unknown && term.IfNotGiven != term.Presumed {
			t.Errorf("%v counts as %v and is presumed %v", f, term.IfNotGiven, term.Presumed)
		}
		if len(term.Cites) == 0 != term.Cite.IsZero() || len(term.Cites) > 0 && term.Cites[0] != term.Cite {
			t.Errorf("%v is cited as %v and as %v", f, term.Cite, term.Cites)
		}
		for i, c := range term.Cites {
			for _, other := range term.Cites[:i] {
				if c == other {
					t.Errorf("%v cites %s twice", f, c.Short())
				}
			}
		}
	}
	if got := privacy.Fact(0).FactTerm(); !cmp.Equal(got, privacy.FactTerm{}) {
		t.Errorf("no fact has the term %+v", got)
	}
}

// A paragraph of a Schedule is cited in its own Schedule: in one table they are easily mixed up.
func TestFactsCiteTheRightSchedule(t *testing.T) {
	for fact, want := range map[privacy.Fact]string{
		privacy.FactCourtData:                    "Sch 3 para 3, Sch 3 para 9, Sch 3 para 18",
		privacy.FactParentRequest:                "Sch 3 para 4, Sch 3 para 10, Sch 3 para 21",
		privacy.FactExpectationOfConfidence:      "Sch 3 para 4, Sch 3 para 10",
		privacy.FactSeriousHarm:                  "Sch 3 para 5, Sch 3 para 11, Sch 3 para 19",
		privacy.FactReporterNotCleared:           "Sch 3 para 12, Sch 3 para 20",
		privacy.FactPurposeWouldBeImpaired:       "Sch 2 paras 27-28",
		privacy.FactResearchPurpose:              "Art 21(6), Sch 2 para 27",
		privacy.FactNationalSecurity:             "s.26, s.78A",
		privacy.FactPart3Prejudice:               "ss.44-48, s.50C",
		privacy.FactInternalAuditPrejudice:       "none",
		privacy.FactDecisionNecessaryForContract: "Art 22B, Art 22 (until 2026-02-04)",
	} {
		if got := provisions(fact.FactTerm().Cites); got != want {
			t.Errorf("%v: %s, want %s", fact, got, want)
		}
	}
}

// A caller owns the citations that it is given.
func TestCitesAreFresh(t *testing.T) {
	privacy.FactInaccurate.FactTerm().Cites[0] = privacy.Citation{}
	if privacy.FactInaccurate.FactTerm().Cites[0].IsZero() {
		t.Error("changing the citations changes the table")
	}
}
