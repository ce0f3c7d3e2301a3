package lawfulness

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// The last day before DUAA s.70 and the first under it.
var (
	eve   = privacy.NewDate(2026, 2, 4)
	dawn  = privacy.NewDate(2026, 2, 5)
	sides = []privacy.Date{eve, dawn}
)

// of returns the status of a check of a basis; zero if there is no such finding.
func of(fs []Finding, code Code, b privacy.Basis) Status {
	for _, f := range fs {
		if f.Code == code && f.Basis == b {
			return f.Status
		}
	}
	return 0
}

// get returns the first finding of a code.
func get(t *testing.T, fs []Finding, code Code) Finding {
	t.Helper()
	for _, f := range fs {
		if f.Code == code {
			return f
		}
	}
	t.Fatalf("no finding of %v in %+v", code, fs)
	return Finding{}
}

// letters are the statuses as the tables below write them; a dash is no finding.
var letters = map[byte]Status{'-': 0, 'B': Breach, 'O': Open, 'S': Sound}

// matrix is the status of a check for each body (not stated, public authority, local body, councillor,
// other) and, within it, for tasks performed, not performed and not stated.
type matrix [5]string

var (
	none    = matrix{"---", "---", "---", "---", "---"}
	barred  = matrix{"OSO", "BSO", "SSS", "SSS", "SSS"} // s.7(1)-(3)
	doubted = matrix{"OSO", "OSO", "SSS", "SSS", "SSS"} // recital 43: never a breach
	asTask  = matrix{"SBO", "SBO", "SBO", "SBO", "SBO"} // the task itself
	always  = matrix{"SSS", "SSS", "SSS", "SSS", "SSS"}
	never   = matrix{"BBB", "BBB", "BBB", "BBB", "BBB"}
)

// everyBasisForEveryBodyCases are the cases of TestEveryBasisForEveryBody.
var everyBasisForEveryBodyCases = []struct {
	basis privacy.Basis
	side  int
	want  map[Code]matrix
}{
	{privacy.BasisConsent, 0, map[Code]matrix{FreelyGiven: doubted, LawfulBasis: doubted}},
	{privacy.BasisConsent, 1, map[Code]matrix{FreelyGiven: doubted, LawfulBasis: doubted}},
	{privacy.BasisContract, 0, map[Code]matrix{LawfulBasis: always}},
	{privacy.BasisContract, 1, map[Code]matrix{LawfulBasis: always}},
	{privacy.BasisLegalObligation, 0, map[Code]matrix{BasisInLaw: always, LawfulBasis: always}},
	{privacy.BasisLegalObligation, 1, map[Code]matrix{BasisInLaw: always, LawfulBasis: always}},
	{privacy.BasisVitalInterests, 0, map[Code]matrix{LawfulBasis: always}},
	{privacy.BasisVitalInterests, 1, map[Code]matrix{LawfulBasis: always}},
	{privacy.BasisPublicTask, 0, map[Code]matrix{PublicTask: asTask, BasisInLaw: always, LawfulBasis: asTask}},
	{privacy.BasisPublicTask, 1, map[Code]matrix{PublicTask: asTask, BasisInLaw: always, LawfulBasis: asTask}},
	{privacy.BasisRecognisedLegitimateInterests, 0, map[Code]matrix{BasisInForce: never, LawfulBasis: never}},
	{privacy.BasisRecognisedLegitimateInterests, 1, map[Code]matrix{BasisInForce: always, AuthorityBar: barred,
		InterestNamed: always, DecisionBar: always, LawfulBasis: barred}},
	{
		privacy.BasisLegitimateInterests,
		0,
		map[Code]matrix{
			AuthorityBar:      barred,
			InterestNecessary: always,
			InterestBalance:   always,
			LawfulBasis:       barred,
		},
	},
	{
		privacy.BasisLegitimateInterests,
		1,
		map[Code]matrix{
			AuthorityBar:      barred,
			InterestNecessary: always,
			InterestBalance:   always,
			LawfulBasis:       barred,
		},
	},
}

// Every basis, by every body, in and out of its tasks, on both sides of 5 February 2026. All else that a
// basis needs is stated.
func TestEveryBasisForEveryBody(t *testing.T) {
	checks := []Code{
		BasisInForce, AuthorityBar, InterestNamed, InterestNecessary, InterestBalance, DecisionBar, PublicTask,
		BasisInLaw, FreelyGiven, LawfulBasis,
	}
	rows := everyBasisForEveryBodyCases
	seen := 0
	for _, row := range rows {
		for body := Body(0); body < bodyCount; body++ {
			for i, tasks := range []privacy.Answer{privacy.Yes, privacy.No, privacy.Unknown} {
				got := Check(Use{
					Day:             sides[row.side],
					Body:            body,
					Tasks:           tasks,
					AnothersTask:    privacy.No,
					Bases:           []privacy.Basis{row.basis},
					Interests:       []privacy.RecognisedInterest{privacy.RecognisedP6},
					DomesticLaw:     privacy.Yes,
					SolelyAutomated: privacy.No,
					Necessary:       privacy.Yes,
					Overridden:      privacy.No,
				})
				for _, code := range checks {
					m, there := row.want[code]
					if !there {
						m = none
					}
					subject := row.basis
					if code == LawfulBasis {
						subject = 0
					}
					if s, want := of(got, code, subject), letters[m[body][i]]; s != want {
						t.Errorf("%v %v, %v, tasks %v: %v is %q, want %q", sides[row.side], row.basis, body, tasks,
							code, s, want)
					}
				}
				seen++
			}
		}
	}
	if seen != 7*2*5*3 {
		t.Errorf("%d cases", seen)
	}
}
