package rights

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// firstForAccess reads which reasons come first for who asks a council in England for a copy of what it uses for each
// kind of purpose, where the notice says no more. The file was written from the provisions that it names, not from an
// answer.
func firstForAccess(t *testing.T) map[notice.PurposeKind]string {
	t.Helper()
	data, err := os.ReadFile("../testdata/likelihood/access.tsv")
	if err != nil {
		t.Fatal(err)
	}
	out := map[notice.PurposeKind]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != 5 || cells[4] == "" {
			t.Fatalf("not a row: %q", line)
		}
		out[notice.PurposeKind(cells[0])] = strings.TrimRight(strings.Join(cells[1:4], " "),
			" ") // two, where no third is open
	}
	return out
}

// aNotice is a notice that says of one purpose only what kind it is of.
func aNotice(kind notice.PurposeKind, body notice.ControllerKind, more ...notice.PurposeKind) *notice.Notice {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Activities: []notice.Activity{{ID: "a"}},
		Controllers: []notice.Controller{{ID: "c", Kind: body, Role: notice.RoleSole, PublicAuthority: privacy.Yes}}}
	for _, k := range append([]notice.PurposeKind{kind}, more...) {
		n.Activities[0].Purposes = append(n.Activities[0].Purposes, notice.Purpose{ID: notice.ID(k), Kind: k,
			Basis: notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}})
	}
	return n
}

// firstThree returns the codes of the first three that are not remote.
func firstThree(d Decision) string {
	var out []string
	for f := range d.Likeliest() {
		if f.Likelihood != Remote && len(out) < 3 {
			out = append(out, f.Exemption.String())
		}
	}
	return strings.Join(out, " ")
}

func TestFirstThreeOfEveryKindOfPurpose(t *testing.T) {
	all := firstForAccess(t)
	if len(all) != len(notice.PurposeKinds()) {
		t.Errorf("%d kinds of %d", len(all), len(notice.PurposeKinds()))
	}
	for _, kind := range notice.PurposeKinds() {
		n := aNotice(kind, notice.ControllerCouncil)
		got := firstThree(Assess(n, LawAsAt(), nil).Activities[0].Grounds[0].Decisions.For(privacy.RightAccess))
		if want := all[kind]; got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
}

// TestPurposesShareAGround tests that kinds of purpose part no grounds, and that what is likely for one of those that
// share a ground is likely for the ground, in whatever order the notice has them.
func TestPurposesShareAGround(t *testing.T) {
	kinds := []notice.PurposeKind{notice.PurposeEnvironment, notice.PurposeProcurement, notice.PurposeSurveillance}
	for range kinds {
		kinds = append(kinds[1:], kinds[0])
		n := aNotice(kinds[0], notice.ControllerCouncil, kinds[1:]...)
		grounds := Assess(n, LawAsAt(), nil).Activities[0].Grounds
		if len(grounds) != 1 || len(grounds[0].Purposes) != 3 {
			t.Fatalf("%v: %d grounds, want one of three purposes", kinds, len(grounds))
		}
		d := grounds[0].Decisions.For(privacy.RightAccess)
		if got, want := firstThree(d), "sch2-p16 sch2-p23 sch2-p24"; got != want {
			t.Errorf("%v: %s, want %s", kinds, got, want)
		}
	}
}

// TestGardening tests that help with a garden has nothing to do with honours, judges or Parliament.
func TestGardening(t *testing.T) {
	for _, kind := range []notice.PurposeKind{notice.PurposeServiceDelivery, notice.PurposeEnvironment} {
		d := Assess(aNotice(kind, notice.ControllerCouncil), LawAsAt(), nil).Activities[0].Grounds[0].Decisions.For(
			privacy.RightAccess,
		)
		remote := ""
		for f := range d.Likeliest() {
			if f.Likelihood == Remote {
				remote += f.Exemption.String() + " "
			}
		}
		const want = "sch2-p2 sch2-p2-2 sch2-p3 sch2-p5-1 sch2-p5-2 sch2-p5-3 sch2-p7 sch2-p10 sch2-p11 sch2-p13 " +
			"sch2-p14-12 sch2-p14-3 sch2-p15 " +
			"sch2-p20 sch2-p22 sch2-p23 sch2-p24 sch2-p25-1 sch2-p26 s26 art11-2 "
		if remote != want {
			t.Errorf("%s: remote are\n%s, want\n%s", kind, remote, want)
		}
	}
}

// TestKindsAndAskersFirst tests what comes first where more is known than the kind of purpose.
func TestKindsAndAskersFirst(t *testing.T) {
	for _, c := range []struct {
		what, want string
		p          Processing
	}{
		{"adoption", "sch2-p16 sch3-p11 sch4-p3",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeSocialCare},
				DataKinds: []privacy.DataKind{privacy.DataAdoption, privacy.DataSocialWork}}},
		{"a plan for special needs", "sch2-p16 sch3-p19 sch4-p4",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeEducation},
				DataKinds: []privacy.DataKind{privacy.DataSpecialEducationalNeeds, privacy.DataEducation}}},
		{"children's care with health, a parent", "sch2-p16 sch3-p4 sch3-p5",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeSocialCare},
				DataKinds: []privacy.DataKind{privacy.DataHealth}, Asker: requester.Parent}},
		{"children's care, a parent", "sch2-p16 sch3-p10 sch3-p11",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeSocialCare},
				DataKinds: []privacy.DataKind{privacy.DataSocialWork, privacy.DataChildAbuse},
				Asker:     requester.Parent}},
		{"care, the person", "sch2-p16 sch3-p11 sch2-p19",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeSocialCare},
				DataKinds: []privacy.DataKind{privacy.DataSocialWork, privacy.DataChildAbuse}, Asker: requester.Self}},
		// others in the picture in all, crime in two, a case in court in one
		{"cameras of a council", "sch2-p16 sch2-p2 sch2-p19",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeCrimePrevention, notice.PurposeSurveillance,
				notice.PurposeCrimePrevention, notice.PurposeSurveillance,
				notice.PurposeLegalClaims, notice.PurposeSurveillance, notice.PurposeInformationRequests}}},
		{"a coroner", "sch2-p14-12 sch2-p14-3 sch2-p16",
			Processing{Purposes: []notice.PurposeKind{notice.PurposeStatutoryDuty},
				Bodies: []notice.ControllerKind{notice.ControllerCoroner}}},
		{"a crime, under Part 3", "s45-4 s43-3 s45A",
			Processing{Regime: part3, Purposes: []notice.PurposeKind{notice.PurposeRegulation},
				Bases: []privacy.Basis{}}},
	} {
		c.p.UnstructuredPaper = privacy.No
		if got := firstThree(EvaluateOne(NewFacts(LawAsAt(), c.p), privacy.RightAccess)); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

// TestParentRequestIsAParents tests that who says that they ask as a parent need not say it twice.
func TestParentRequestIsAParents(t *testing.T) {
	f := NewFacts(LawAsAt(), Processing{
		Purposes:  []notice.PurposeKind{notice.PurposeEducation},
		DataKinds: []privacy.DataKind{privacy.DataHealth},
	})
	want := map[privacy.Answer]Likelihood{privacy.Unknown: Perhaps, privacy.Yes: Likely, privacy.No: 0}
	for answer, want := range want {
		f.Set(privacy.FactParentRequest, answer)
		if got := EvaluateOne(f, privacy.RightAccess).Finding(privacy.ExemptionSch3P4).Likelihood; got != want {
			t.Errorf("parent-request %v: %v, want %v", answer, got, want)
		}
	}
	f.Set(privacy.FactParentRequest, privacy.Unknown)
	f.SetAsker(requester.Attorney)
	if got := EvaluateOne(f, privacy.RightAccess).Finding(privacy.ExemptionSch3P4).Likelihood; got != Likely {
		t.Errorf("an attorney: %v", got)
	}
	f.SetAsker(200)
	if got := EvaluateOne(f, privacy.RightAccess).Finding(privacy.ExemptionSch3P4).Likelihood; got != Perhaps {
		t.Errorf("no relation: %v", got)
	}
}

// TestNothingKnownIsNotRemote tests that where nobody has said what the data are used for, only the law's own limits to
// some bodies and askers make an exemption remote.
func TestNothingKnownIsNotRemote(t *testing.T) {
	for _, purposes := range [][]notice.PurposeKind{nil, {notice.PurposeOther}, {notice.PurposeNotStated},
		{notice.PurposeOther, notice.PurposeEnvironment}} {
		f := NewFacts(LawAsAt(), Processing{KindsNotStated: true, Purposes: purposes})
		f.Set(privacy.FactResearchPurpose, privacy.Yes)
		f.Set(privacy.FactArchivingPurpose, privacy.Yes)
		for d := range Evaluate(f).All() {
			for e := range d.Exemptions() {
				byRequest := e.Exemption == privacy.ExemptionSch3P4 ||
					e.Exemption == privacy.ExemptionSch3P10 // for data, by a parent
				if e.Likelihood == Remote && !(byRequest && d.Right != privacy.RightAccess) {
					t.Errorf("%v, %v: %v is remote", purposes, d.Right, e.Exemption)
				}
			}
		}
		f.SetAsker(requester.Self)
		f.use.addBody(notice.ControllerParishCouncil)
		remote := ""
		for e := range EvaluateOne(f, privacy.RightAccess).Likeliest() {
			if e.Likelihood == Remote {
				remote += e.Exemption.String() + " "
			}
		}
		if want := "sch2-p10 sch2-p11 sch2-p14-12 sch3-p4 sch3-p10 sch3-p21 "; remote != want {
			t.Errorf("%v, the person of a parish council: remote are %s, want %s", purposes, remote, want)
		}
	}
}

// TestLikelihoodTable tests that the table is one: every exemption that a council can claim has its rows together, in
// the order of the provisions, each with a provision of that exemption, and the last for all else.
func TestLikelihoodTable(t *testing.T) {
	open := map[privacy.Exemption]bool{}
	for _, r := range ExemptionRules() {
		open[r.Exemption] = open[r.Exemption] || !r.Who.ClosedToCouncils()
	}
	last := map[privacy.Exemption]bool{}
	var before privacy.Exemption
	for _, r := range LikelihoodRules() {
		switch {
		case r.Exemption < before:
			t.Errorf("%v after %v", r.Exemption, before)
		case r.Exemption != before && before != 0 && !last[before]:
			t.Errorf("%v has no last row", before)
		case last[r.Exemption]:
			t.Errorf("%v has a row after its last", r.Exemption)
		case !open[r.Exemption]:
			t.Errorf("%v has a row and is closed to councils", r.Exemption)
		case r.Likelihood.String() == "" || r.Cite.Provision == "":
			t.Errorf("%v has an empty row", r.Exemption)
		}
		if slices.Contains(r.Purposes, notice.PurposeOther) || slices.Contains(r.Purposes, notice.PurposeNotStated) {
			t.Errorf("%v: a row on what nobody has said", r.Exemption)
		}
		if len(r.Bodies) > 0 && r.Likelihood == Remote && len(r.Purposes)+len(r.Kinds)+len(r.Rights) > 0 {
			t.Errorf("%v: a row on bodies that cannot claim it turns on more", r.Exemption)
		}
		last[r.Exemption], before = r.Otherwise(), r.Exemption
	}
	for e, can := range open {
		if can && !last[e] {
			t.Errorf("%v has no rows: give it some in likelihood_*.go, the last of them for all else", e)
		}
	}
	for _, k := range notice.PurposeKinds() {
		var u use
		if u.addPurpose(k); u.purposes == 0 {
			t.Errorf("%s has no bit", k)
		}
	}
	for _, k := range notice.ControllerKinds() {
		var u use
		if u.addBody(k); u.bodies == 0 {
			t.Errorf("%s has no bit", k)
		}
	}
}

// slowLikelihood reads the table as it is printed, row by row and word by word.
func slowLikelihood(
	rules []LikelihoodRule,
	e privacy.Exemption,
	right privacy.Right,
	p Processing,
	known map[privacy.DataKind]bool,
) (Likelihood, bool) {
	some := func(n int, has func(i int) bool) bool {
		for i := range n {
			if has(i) {
				return true
			}
		}
		return n == 0
	}
	// whether a rule of the exemption is about health alone, be there such data or only what may be such
	health := false
	for _, r := range rules {
		if r.Exemption != e {
			continue
		}
		health = health || len(r.Purposes) == 0 && slices.Contains(r.Kinds, privacy.DataHealth)
		bodies := some(len(r.Bodies), func(i int) bool { return slices.Contains(p.Bodies, r.Bodies[i]) })
		for _, b := range p.Bodies {
			bodies = bodies && (r.Likelihood != Remote || len(r.Bodies) == 0 || slices.Contains(r.Bodies, b))
		}
		purposes := some(len(r.Purposes), func(i int) bool { return slices.Contains(p.Purposes, r.Purposes[i]) })
		for _, k := range p.Purposes {
			purposes = purposes && (r.Likelihood != Remote || len(r.Purposes) == 0 || slices.Contains(r.Purposes, k))
		}
		if bodies && purposes &&
			some(len(r.Kinds),
				func(i int) bool { return known[r.Kinds[i]] }) && (!r.Offence || p.CriminalOffence == privacy.Yes) &&
			(len(r.Askers) == 0 || slices.Contains(r.Askers, p.Asker)) &&
			(len(r.Rights) == 0 || slices.Contains(r.Rights, right)) {
			unknown := health && known[privacy.DataFertility] && !known[privacy.DataHealth]
			unknown = unknown || len(p.Purposes) == 0 || slices.Contains(p.Purposes, notice.PurposeOther) ||
				slices.Contains(p.Purposes, notice.PurposeNotStated)
			if r.Otherwise() && r.Likelihood == Remote && unknown {
				return Perhaps, true
			}
			return r.Likelihood, false
		}
	}
	return 0, false
}

// TestLikelihoodOfRandomUses compares the masks with the table, and the order with the likelihoods, and holds that
// neither changes a verdict, a status or a duty.
func TestLikelihoodOfRandomUses(t *testing.T) {
	r, rules := rand.New(rand.NewPCG(13, 3)), LikelihoodRules()
	for range *cases / 10 {
		p, day := randomProcessing(r), days[r.IntN(len(days))]
		without := Evaluate(NewFacts(day, p))
		for _, k := range notice.PurposeKinds() {
			for r.IntN(30) == 0 {
				p.Purposes = append(p.Purposes, k)
			}
		}
		for _, k := range notice.ControllerKinds() {
			if r.IntN(10) == 0 {
				p.Bodies = append(p.Bodies, k)
			}
		}
		p.Asker = requester.Relation(r.IntN(int(requester.Business) + 1))
		known := map[privacy.DataKind]bool{}
		for _, k := range p.DataKinds {
			known[k] = true
		}
		decisions := Evaluate(NewFacts(day, p))
		for i := range decisions.of {
			d := decisions.of[i]
			compareOrder(t, d, func(e privacy.Exemption) (l Likelihood, unknown bool, uses int) {
				l, unknown = slowLikelihood(rules, e, d.Right, p, known)
				for _, k := range p.Purposes {
					one := p
					one.Purposes = []notice.PurposeKind{k}
					if of, _ := slowLikelihood(rules, e, d.Right, one, known); of == l {
						uses++
					}
				}
				return l, unknown, uses
			})
			if d.withoutUse() != without.of[i].withoutUse() {
				t.Fatalf("%v %+v: the use changes the decision", d.Right, p)
			}
		}
	}
}

func (d Decision) withoutUse() Decision { d.use = use{}; return d }

// compareOrder tests that Likeliest yields every exemption that is not unavailable once, in order, with the likelihood
// that the table has for it.
func compareOrder(t *testing.T, d Decision, slow func(privacy.Exemption) (l Likelihood, unknown bool, uses int)) {
	t.Helper()
	seen := map[privacy.Exemption]bool{}
	var before [3]int
	for f := range d.Likeliest() {
		l, unknown, uses := slow(f.Exemption)
		at := [3]int{0, 0, int(f.Exemption)}
		switch {
		case f.Status == Met:
			l, uses = Likely, 0
		case l == Perhaps && unknown:
			at[0] = 3
		case l == Remote:
			at[0] = 4
		default:
			at[0], at[1] = int(l), -uses
		}
		if f.Likelihood != l || f.Uses != uses || seen[f.Exemption] || slices.Compare(before[:], at[:]) > 0 {
			t.Fatalf("%v: %v is %v at %v after %v, want %v", d.Right, f.Exemption, f.Likelihood, at, before, l)
		}
		seen[f.Exemption], before = true, at
	}
	for f := range d.Exemptions() {
		if seen[f.Exemption] == (f.Status == Unavailable) || (f.Likelihood == 0) != (f.Status == Unavailable) {
			t.Fatalf("%v: %v, %v, %v", d.Right, f.Exemption, f.Status, f.Likelihood)
		}
	}
}
