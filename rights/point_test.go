package rights

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
	"github.com/plainrights/plainrights/rights/requester"
)

// pointNames are the points as testdata/law/points.tsv names them, in their order.
var pointNames = strings.Fields(
	`- proof records records-scotland others staff long bodies adoption marks support risk anonymous open appeal
	child-own child-scotland child-understands child-sixteen child-kept child-kept-scotland identity child-show someone-own someone-show
	died-rights died-records died-records-scotland died-health died-health-ni died-ask
	business-rights business-person business-records business-records-scotland
	adopted-since adopted-before adopted-scotland birth-scotland adopted-ni agency adopted
	kept-back kept-privileged reasons check uses-basis council-shows not-theirs contested involvement some-dead explicit each marketing task
	opinions meanwhile-wrong meanwhile-object links keep order part3 part3-lacks part3-keeps part3-rests told told-other exam scots dead-too nobody-named anyway
	besides recipients passed-on why claim messages safe`,
)

var askerNames = map[requester.Relation]string{
	0: "0", requester.Self: "self", requester.Parent: "parent", requester.Agent: "agent",
	requester.Survivor: "survivor", requester.Business: "business",
}

// pointLine is a line of points.tsv: what each column names, nil for whatever it is.
type pointLine struct {
	lawtest.Case
	rights, askers, purposes, regime, nations []string
}

func pointLines(t *testing.T) []pointLine {
	var out []pointLine
	names := func(list string) []string {
		if list == "" {
			return nil
		}
		return strings.Split(list, ",")
	}
	for _, c := range lawtest.Cases(t, "points") {
		out = append(out, pointLine{
			c,
			names(c["rights"]),
			names(c["askers"]),
			names(c["purposes"]),
			names(c["regime"]),
			names(c["nations"]),
		})
	}
	return out
}

// told reports whether the line is told in some circumstances.
func (l *pointLine) told(at *Circumstances) bool {
	among := func(list []string, what string) bool { return list == nil || slices.Contains(list, what) }
	nation, kind := "0", ""
	if at.Nation.Valid() {
		nation = at.Nation.String()
	}
	if len(at.Purposes) > 0 {
		kind = string(at.Purposes[0].Kind)
	}
	return among(l.rights, at.Right.String()) && among(l.askers, askerNames[at.Asker]) && among(l.purposes, kind) &&
		among(l.regime, at.Regime.String()) &&
		among(l.nations, nation) &&
		(l.Case["council"] == "" || at.Council) &&
		(l.Case["from"] == "" || at.On.String() >= l.Case["from"]) &&
		(l.Case["until"] == "" || at.On.String() < l.Case["until"])
}

// TestLawPoints holds what is told beside an answer to testdata/law/points.tsv, in every circumstance that a line of it
// names.
func TestLawPoints(t *testing.T) {
	cases := pointLines(t)
	everyCircumstance(func(at *Circumstances) {
		for topic, name := range map[Topic]string{TopicWanted: "wanted", TopicAsker: "asker",
			TopicAdoption: "adoption"} {
			got := PointsOf(topic, at)
			n := 0
			for i := range cases {
				c := cases[i].Case
				if c["topic"] != name || !cases[i].told(at) {
					continue
				}
				if n >= len(got) || pointNames[got[n].Point] != c["point"] || pointCite(got[n].Cite) != c["cite"] {
					t.Fatalf("%v: %v is told as %v", at, c, got)
				}
				n++
			}
			if n != len(got) {
				t.Fatalf("%v: too much is told: %v", at, got)
			}
		}
	})
}

// TestLawPointsByName does the same for points that are asked for by name.
func TestLawPointsByName(t *testing.T) {
	cases := pointLines(t)
	for p := Point(1); int(p) < max(len(pointNames), len(pointCodes)); p++ {
		if p.String() == "" || int(p) >= len(pointNames) || p.String() != pointNames[p] {
			t.Fatalf("point %d has the code %q, and is not so named in points.tsv: give it one in point_code.go", p, p)
		}
		of := slices.DeleteFunc(slices.Clone(cases), func(c pointLine) bool { return c.Case["point"] != pointNames[p] })
		if len(of) == 0 {
			t.Errorf("no line for %s", pointNames[p])
		}
		if of[0].Case["topic"] != "" {
			continue // which is held to every circumstance
		}
		for _, regime := range privacy.Regimes() {
			for i, on := range pointDays {
				for right := privacy.Right(0); right == 0 || right.Valid(); right++ {
					at := &Circumstances{
						Right:  right,
						Regime: regime,
						On:     on,
						Nation: privacy.Nation((int(right) + i) % 5),
					}
					want, fits := "", false
					for j := range of {
						if of[j].told(at) {
							want, fits = of[j].Case["cite"], true
						}
					}
					n := 0
					for j := range points {
						if points[j].point == p && points[j].fits(at) {
							n++
						}
					}
					if n > 1 {
						t.Errorf("%s, %v: %d provisions", pointNames[p], at, n)
					}
					if got, ok := PointFor(p, at); ok != fits || pointCite(got) != want {
						t.Errorf("%s, %v: %s", pointNames[p], at, pointCite(got))
					}
				}
			}
		}
	}
}

// pointCite is a citation as points.tsv has it: it is of no former law, save of that which the day is before.
func pointCite(c privacy.Citation) string {
	if c.Force != (privacy.Period{}) {
		return "with days"
	}
	return c.Short()
}

var pointDays = []privacy.Date{
	LawAsAt(),
	{Year: 2025, Month: 9, Day: 4},
	{Year: 2025, Month: 9, Day: 5},
	{Year: 2026, Month: 2, Day: 4},
	{Year: 2026, Month: 2, Day: 5},
}

// everyCircumstance calls visit with each right beside each kind of purpose and day, and beside each asker and regime,
// and with each asker beside each nation, of a council and not: no point turns on more at once.
func everyCircumstance(visit func(*Circumstances)) {
	kinds := []notice.PurposeKind{
		"", notice.PurposeSocialCare, notice.PurposeSafeguarding, notice.PurposeEducation, notice.PurposePublicRegister,
		notice.PurposePlanning, notice.PurposeElections, notice.PurposeTransparency, notice.PurposeDemocracy,
		notice.PurposeHousing,
	}
	askers := []requester.Relation{
		0, requester.Self, requester.Parent, requester.Agent, requester.Survivor, requester.Business,
	}
	for right := privacy.Right(0); right == 0 || right.Valid(); right++ {
		for i, kind := range kinds {
			for j, on := range pointDays {
				at := &Circumstances{
					Right:   right,
					Asker:   requester.Self,
					Regime:  privacy.Regimes()[(i+j/2)%2],
					Nation:  privacy.Nation((i + j) % 5),
					Council: j%2 == 1,
					On:      on,
				}
				if kind != "" {
					at.Purposes = []notice.Purpose{{Kind: kind}}
				}
				visit(at)
			}
		}
		for _, asker := range askers {
			for _, regime := range privacy.Regimes() {
				visit(&Circumstances{Right: right, Asker: asker, Regime: regime, On: LawAsAt()})
			}
		}
	}
	for _, asker := range askers {
		for nation := privacy.Nation(0); nation == 0 || nation.Valid(); nation++ {
			for _, right := range []privacy.Right{0, privacy.RightAccess, privacy.RightRectification,
				privacy.RightObject, privacy.RightAutomatedDecisions} {
				for _, regime := range privacy.Regimes() {
					for _, council := range []bool{false, true} {
						visit(&Circumstances{
							Right:   right,
							Asker:   asker,
							Regime:  regime,
							Nation:  nation,
							Council: council,
							On:      LawAsAt(),
						})
					}
				}
			}
		}
	}
}

// TestLawActs holds the acts that use another right to the law: consent is withdrawn by Article 7(3), an objection made
// by Article 21(1), one to marketing by 21(2), and accuracy contested by Article 16.
func TestLawActs(t *testing.T) {
	want := map[privacy.Fact]struct {
		right privacy.Right
		cite  string
	}{
		privacy.FactConsentWithdrawn:         {privacy.RightWithdrawConsent, "Art 7(3)"},
		privacy.FactExplicitConsentWithdrawn: {privacy.RightWithdrawConsent, "Art 7(3)"},
		privacy.FactObjectionMade:            {privacy.RightObject, "Art 21(1)"},
		privacy.FactObjectionPending:         {privacy.RightObject, "Art 21(1)"},
		privacy.FactMarketingObjectionMade:   {privacy.RightObject, "Art 21(2)"},
		privacy.FactAccuracyContested:        {privacy.RightRectification, "Art 16"},
	}
	for _, f := range privacy.Facts() {
		right, cite, ok := ActOf(f)
		w, act := want[f]
		if ok != act || right != w.right || cite.Short() != w.cite ||
			ok && cite != (privacy.Citation{Instrument: privacy.UKGDPR, Provision: w.cite}) {
			t.Errorf("%v: %v by %v", f, right, cite)
		}
	}
	if len(acts) != len(want) {
		t.Errorf("%d acts, want %d", len(acts), len(want))
	}
}
