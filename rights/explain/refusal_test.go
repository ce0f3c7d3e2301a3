package explain

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestSomeLoosePaper tests that a part in loose paper is said to be outside the rights that section 24(2)
// lists, and of no other.
func TestSomeLoosePaper(t *testing.T) {
	outside := Exemption(say.Voice{}, privacy.ExemptionS24Sub1)
	f := rights.NewFacts(privacy.Date{}, rights.Processing{
		Nation:            privacy.NationEngland,
		PublicAuthority:   privacy.Yes,
		UnstructuredPaper: privacy.No,
		ThirdPartySource:  privacy.No,
		DirectMarketing:   privacy.No,
		AutomatedMeans:    privacy.Yes,
		Bases:             []privacy.Basis{privacy.BasisPublicTask, privacy.BasisConsent},
	})
	for _, some := range []bool{false, true} {
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		g.SomeLoosePaper = some
		var got []string
		for _, right := range privacy.Rights() {
			for _, l := range Explain(say.Voice{}, g, right, asking).Limits {
				if l.Text == outside {
					got = append(got, right.String())
				}
			}
		}
		want := ""
		if some {
			want = "informed object withdraw-consent"
		}
		if strings.Join(got, " ") != want {
			t.Errorf("some loose paper %v: said of %v", some, got)
		}
	}
}

// TestReasonsComeInOrder tests that what the council may rely on is told in the order of the decision, that no more
// than three of all uses and three of some come first and none of them is remote, and that the remote ones come last.
func TestReasonsComeInOrder(t *testing.T) {
	firsts := map[notice.ID]string{}
	for _, name := range []string{"leeds", "leicester", "peterborough"} {
		for _, a := range rights.Assess(noticetest.Council(t, name), rights.LawAsAt(), nil).Activities {
			var lists [][]Refusal
			for _, right := range privacy.Rights() {
				var answers []Explanation
				for i := range a.Grounds {
					said := Explain(say.Voice{}, &a.Grounds[i], right, asking)
					var want, got []privacy.Exemption
					for f := range a.Grounds[i].Decisions.For(right).Likeliest() {
						want = append(want, f.Exemption)
					}
					for _, r := range said.Refusals {
						got = append(got, r.Exemption)
					}
					if len(got) > 0 && !slices.Equal(got, want) {
						t.Errorf("%s, %v: %v, want %v", a.ID, right, got, want)
					}
					answers = append(answers, said)
				}
				lists = append(lists, RefusalsOver(answers))
			}
			uses := lists[privacy.RightAccess-1]
			for _, all := range append(slices.Clip(lists), RefusalsAgainst(lists)) {
				first, more, remote := PartRefusals(all)
				if len(first) > 6 || len(more) > 0 && len(first) == 0 || len(first)+len(more)+len(remote) != len(all) {
					t.Errorf("%s: %d first, %d more, %d remote of %d", a.ID, len(first), len(more), len(remote),
						len(all))
				}
				seen := map[privacy.Exemption]bool{}
				for i, r := range slices.Concat(first, more, remote) {
					if late := i >= len(first)+len(more); (r.Likelihood == rights.Remote) != late || seen[r.Exemption] {
						t.Errorf("%s: %v, %v, is at %d of %d", a.ID, r.Exemption, r.Likelihood, i, len(all))
					}
					seen[r.Exemption] = true
				}
			}
			first, _, _ := PartRefusals(uses)
			for _, r := range first {
				firsts[a.ID] += r.Exemption.String() + " "
			}
		}
	}
	for id, want := range map[notice.ID]string{
		"cctv":              "sch2-p16 art12-5 sch2-p2 ",
		"social-care":       "sch2-p16 art12-5 sch3-p10 sch3-p11 sch3-p21 ",
		"council-tax":       "sch2-p2 sch2-p16 sch2-p2-2 ",
		"optional-services": "sch2-p16 sch2-p19 art12-5 ",
	} {
		if firsts[id] != want {
			t.Errorf("%s: %sfirst, want %s", id, firsts[id], want)
		}
	}
}

// over is what may be refused of a right over the uses of an activity.
func over(
	t *testing.T,
	council string,
	activity notice.ID,
	grounds int,
	right privacy.Right,
) (first, more, remote []Refusal) {
	t.Helper()
	var answers []Explanation
	n := noticetest.Council(t, council)
	for _, a := range rights.Assess(n, rights.LawAsAt(), nil, noticetest.Activity(t, n, activity)).Activities {
		for i := range a.Grounds {
			answers = append(answers, Explain(say.Voice{}, &a.Grounds[i], right, asking))
		}
	}
	if len(answers) != grounds {
		t.Fatalf("%s has %d grounds, want %d", activity, len(answers), grounds)
	}
	return PartRefusals(RefusalsOver(answers))
}

// TestReasonsOfOneUseAreNotThoseOfAll: a voter is not told first why the council may keep something from its casual
// staff; what goes for that one use stands among the other reasons, and says which use it is.
func TestReasonsOfOneUseAreNotThoseOfAll(t *testing.T) {
	first, more, _ := over(t, "leicester", "electoral-registration", 1, privacy.RightAccess)
	if len(first) != 2 { // others in the register, and a request that asks too much: a register is no legal advice
		t.Errorf("%d reasons come first", len(first))
	}
	for _, r := range first {
		if r.Some != nil {
			t.Errorf("%v comes first, and is of some uses", r.Exemption)
		}
	}
	staff := 0
	for _, r := range more {
		switch r.Exemption {
		case privacy.ExemptionSch2P22, privacy.ExemptionSch2P23, privacy.ExemptionSch2P24:
			staff++
			if len(r.Some) != 1 || r.Some[0].Kind != notice.PurposeEmployment {
				t.Errorf("%v is of %d uses", r.Exemption, len(r.Some))
			}
		}
	}
	if staff != 3 {
		t.Errorf("%d reasons about staff among the others", staff)
	}
}

// TestReasonsWhereSomeUsesMustStop: marketing ends when somebody objects, so what may be refused of the other use is
// not said of both.
func TestReasonsWhereSomeUsesMustStop(t *testing.T) {
	first, _, _ := over(t, "leeds", "newsletters", 2, privacy.RightObject)
	if len(first) != 1 || first[0].Exemption != privacy.ExemptionArt12Sub5 {
		t.Fatalf("%d reasons come first", len(first))
	}
	if some := first[0].Some; len(some) != 1 || some[0].Kind != notice.PurposeCommunications {
		t.Errorf("it is of %d uses", len(some))
	}
}

// TestReasonsOfSeveralUsesStandAfterThoseOfAll: what is likely for several of the uses is told at once, after what goes
// for all, though all of them are one ground; what is likely for one alone is not.
func TestReasonsOfSeveralUsesStandAfterThoseOfAll(t *testing.T) {
	for _, c := range []struct {
		activity        notice.ID
		grounds         int
		all, some, late string
	}{
		{"cctv", 1, "sch2-p16 art12-5", "sch2-p2", "sch2-p19"},
		{"social-care", 4, "sch2-p16 art12-5", "sch3-p10 sch3-p11 sch3-p21", "sch2-p2"},
	} {
		first, more, _ := over(t, "leicester", c.activity, c.grounds, privacy.RightAccess)
		all, some, late := "", "", ""
		for _, r := range first {
			switch {
			case r.Some == nil && some == "":
				all += r.Exemption.String() + " "
			case r.Some != nil:
				some += r.Exemption.String() + " "
			}
		}
		for _, r := range more {
			if r.Likelihood == rights.Likely && r.Some != nil {
				late += r.Exemption.String() + " "
			}
		}
		if all != c.all+" " || some != c.some+" " || !strings.Contains(late, c.late+" ") {
			t.Errorf("%s: of all %s, of some %s, late %s", c.activity, all, some, late)
		}
	}
}
