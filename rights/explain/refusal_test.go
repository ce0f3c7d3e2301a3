package explain

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestSomeLoosePaper tests that a part in loose paper is said to be outside the rights that section 24(2)
// lists, and of no other.
func TestSomeLoosePaper(t *testing.T) {
	outside := Exemption(notice.English, privacy.ExemptionS24Sub1)
	f := rights.NewFacts(privacy.Date{}, rights.Processing{PublicAuthority: privacy.Yes, UnstructuredPaper: privacy.No, ThirdPartySource: privacy.No,
		DirectMarketing: privacy.No, AutomatedMeans: privacy.Yes, Bases: []privacy.Basis{privacy.BasisPublicTask, privacy.BasisConsent}})
	for _, some := range []bool{false, true} {
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		g.SomeLoosePaper = some
		var got []string
		for _, right := range privacy.Rights() {
			for _, l := range Explain(notice.English, g, right, asking).Limits {
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

// TestReasonsComeInOrder tests that what the council may rely on is told in the order of the decision, that no more than
// three come first and none of them is remote, and that the remote ones come last.
func TestReasonsComeInOrder(t *testing.T) {
	firsts := map[notice.ID]string{}
	for _, name := range []string{"leeds", "leicester", "peterborough"} {
		for _, a := range rights.Assess(noticetest.Council(t, name), rights.LawAsAt(), nil).Activities {
			var uses, both []Refusal
			for i := range a.Grounds {
				g := &a.Grounds[i]
				for _, right := range privacy.Rights() {
					said := Explain(notice.English, g, right, asking)
					var want, got []privacy.Exemption
					for f := range g.Decisions.For(right).Likeliest() {
						want = append(want, f.Exemption)
					}
					for _, r := range said.Refusals {
						got = append(got, r.Exemption)
					}
					if len(got) > 0 && !slices.Equal(got, want) {
						t.Errorf("%s, %v: %v, want %v", a.ID, right, got, want)
					}
					if right == privacy.RightAccess {
						uses = JoinRefusals(uses, said.Refusals, true)
					}
					both = JoinRefusals(both, said.Refusals, false)
				}
			}
			for _, all := range [][]Refusal{uses, both} {
				first, more, remote := PartRefusals(all)
				if len(first) > 3 || len(more) > 0 && len(first) < 3 || len(first)+len(more)+len(remote) != len(all) {
					t.Errorf("%s: %d first, %d more, %d remote of %d", a.ID, len(first), len(more), len(remote), len(all))
				}
				seen := map[privacy.Exemption]bool{}
				for i, r := range all {
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
		"cctv":              "sch2-p16 sch2-p2 art11-2 ",
		"social-care":       "sch2-p16 sch3-p10 sch3-p11 ",
		"council-tax":       "sch2-p2 sch2-p16 sch2-p3 ",
		"optional-services": "sch2-p16 sch2-p19 art12-5 ",
	} {
		if firsts[id] != want {
			t.Errorf("%s: %sfirst, want %s", id, firsts[id], want)
		}
	}
}
