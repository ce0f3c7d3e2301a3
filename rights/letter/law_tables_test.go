package letter

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// somewhere is the notice of a council of a nation, with one service.
func somewhere(nation privacy.Nation) *notice.Notice {
	return &notice.Notice{ID: "n", Nation: nation,
		Controllers: []notice.Controller{
			{
				ID:              "c",
				Name:            "Anytown Council",
				Kind:            notice.ControllerCouncil,
				Role:            notice.RoleSole,
				PublicAuthority: privacy.Yes,
			},
		},
		Activities: []notice.Activity{{ID: "a", Title: "Parking"}},
	}
}

// under is a brief about one use under a regime, as the law is on a day.
func under(kind Kind, right privacy.Right, regime privacy.Regime, on privacy.Date) *Brief {
	n := somewhere(privacy.NationEngland)
	p := rights.Processing{
		Regime:          regime,
		Bases:           []privacy.Basis{privacy.BasisPublicTask},
		PublicAuthority: privacy.Yes,
		DirectMarketing: privacy.No,
	}
	if regime == privacy.RegimePart3 {
		p = rights.Processing{Regime: regime, Bases: []privacy.Basis{}}
	}
	f := rights.NewFacts(on, p)
	b := &Brief{
		Kind:     kind,
		Right:    right,
		Notice:   n,
		Activity: &n.Activities[0],
		On:       on,
		Asked:    on,
		Person:   Person{Name: "Ann Example", Contact: "ann@example.org"},
	}
	b.Grounds = []rights.AssessedGround{{Facts: f, Decisions: rights.Evaluate(f)}}
	return b
}

// TestLawPeriodsInLetters holds what letters say of the time for an answer to testdata/law/periods.tsv.
func TestLawPeriodsInLetters(t *testing.T) {
	all := map[string]string{} // every provision that sets a time, as a letter has it
	for _, c := range lawtest.Cases(t, "periods") {
		if c["set-by"] != "" {
			long := privacy.Citation{Instrument: privacy.UKGDPR, Provision: c["set-by"]}.Long()
			all[c["set-by"]], _, _ = strings.Cut(long, " of the ")
		}
	}
	for _, c := range lawtest.Cases(t, "periods") {
		right := c.Right(t, "right")
		if right == privacy.RightComplainController || right == privacy.RightComplainRegulator {
			continue // whose letters are complaints
		}
		for _, kind := range [...]Kind{Request, Late} {
			l := Write(say.Voice{}, under(kind, right, c.Regime(t, "regime"), c.Day(t, "received")))
			text := l.Text()
			for provision, long := range all {
				if said := strings.Contains(text, "one month ("+long) ||
					strings.Contains(text, "one month for this ("+long); said != (provision == c["set-by"]) {
					t.Errorf("%v, kind %d: %s: %v: %s", c, kind, long, said, text)
				}
			}
			if strings.Contains(text, "one month") != (c["set-by"] != "") {
				t.Errorf("%v, kind %d: whether a month is said: %s", c, kind, text)
			}
			if kind != Late {
				continue
			}
			for sentence, column := range map[string]string{"It can be longer": "longer", "wait for proof": "starts",
				"wait for my reply": "question"} {
				if strings.Contains(text, sentence) != (c[column] != "") {
					t.Errorf("%v: whether %q is said: %s", c, sentence, text)
				}
			}
		}
	}
}

// TestLawReceiptsInLetters holds what complaints, and letters about them, say of their receipt to
// testdata/law/receipts.tsv.
func TestLawReceiptsInLetters(t *testing.T) {
	for _, c := range lawtest.Cases(t, "receipts") {
		right, on := c.Right(t, "right"), c.Day(t, "received")
		for _, kind := range [...]Kind{Late, ToCouncil} {
			owed := c["days"] != ""
			if kind == ToCouncil { // which is a complaint, whatever it is about
				owed = !on.Before(privacy.NewDate(2026, 6, 19))
			}
			l := Write(say.Voice{}, under(kind, right, privacy.RegimeUKGDPR, on))
			if text := l.Text(); strings.Contains(text, "within 30 days") != owed ||
				strings.Contains(text, "ection 164A of") != owed {
				t.Errorf("%v, kind %d: %s", c, kind, text)
			}
			if entry := Calendar(say.Voice{}, right, on, on); strings.Contains(entry,
				"complaint") != (right == privacy.RightComplainController) {
				t.Errorf("%v: %s", c, entry)
			}
		}
	}
}

// TestLawClaimsInLetters holds the provision that a letter asks under to testdata/law/claims.tsv.
func TestLawClaimsInLetters(t *testing.T) {
	for _, c := range lawtest.Cases(t, "claims") {
		right, regime, on := c.Right(t, "right"), c.Regime(t, "regime"), c.Day(t, "day")
		of := privacy.UKGDPR
		if strings.HasPrefix(c["asked-under"], "s.") {
			of = privacy.DPA2018
		}
		want := privacy.Citation{Instrument: of, Provision: c["asked-under"]}
		if c["asked-under"] == "" {
			want = privacy.Citation{}
		}
		if got, ok := rights.ClaimFor(right, regime, on); got != want || ok != !want.IsZero() {
			t.Errorf("%v: asked under %v", c, got)
		}
		if right >= privacy.RightComplainController { // of which no request is written
			continue
		}
		b := under(Request, right, regime, on)
		w := newWriter(say.Voice{}, b)
		if w.tone == enquires && right != privacy.RightWithdrawConsent {
			continue
		}
		w.tone = claims
		w.ask()
		_, whole := w.parts()
		text := strings.Join(whole, "\n")
		if long := want.Long(); long != "" && !strings.Contains(text, "under "+long+".") ||
			long == "" && strings.Contains(text, "I ask this under") {
			t.Errorf("%v: %s", c, text)
		}
	}
}

// TestLawOfNationsInLetters holds the other laws that letters name to testdata/law/nations.tsv.
func TestLawOfNationsInLetters(t *testing.T) {
	acts := map[string]bool{}
	for _, c := range lawtest.Cases(t, "nations") {
		acts[c["records"]], acts[c["dead"]] = true, true
	}
	for _, c := range lawtest.Cases(t, "nations") {
		b := under(Request, privacy.RightAccess, privacy.RegimeUKGDPR, rights.LawAsAt())
		b.Notice = somewhere(c.Nation(t, "nation"))
		b.Person.Others = "What the repair of the road cost."
		named := func(what string, want ...string) {
			t.Helper()
			l := Write(say.Voice{}, b)
			for act := range acts {
				if strings.Contains(l.Text(), act) != slices.Contains(want, act) {
					t.Errorf("%v: %s: whether the %s is named: %s", c, what, act, l.Text())
				}
			}
		}
		spoken := func(what string) {
			t.Helper()
			said := strings.Join(Phone(say.Voice{}, b), "\n")
			if lasts := strings.Contains(said, "another form that lasts"); lasts != (c["lasting"] == "yes") ||
				!strings.Contains(said, "in writing") {
				t.Errorf("%v: %s: %s", c, what, said)
			}
		}
		named("other records", c["records"])
		spoken("other records")
		l := Write(say.Voice{}, b)
		for _, column := range [...]string{"own", "time"} {
			if !strings.Contains(l.Text(), "(section "+c[column][2:]+" of that Act)") {
				t.Errorf("%v: %s: %s", c, column, l.Text())
			}
		}
		b.About = AboutSomeone
		if l := Write(say.Voice{}, b); !strings.Contains(l.Text(), "(section "+c["anybody"][2:]+" of that Act)") {
			t.Errorf("%v: of somebody else: %s", c, l.Text())
		}
		b.About = AboutDeceased
		named("of the dead", c["records"], c["dead"])
		spoken("of the dead")
		b.About = AboutBusiness
		named("of a business", c["records"])
	}
}

// ombudsmenTold holds the table, as letters say it, to what was read beside those Acts.
func ombudsmenTold(t *testing.T) {
	t.Helper()
	var all strings.Builder
	for _, nation := range privacy.Nations() {
		for _, kind := range notice.ControllerKinds() {
			for _, o := range rights.OmbudsmenOf(nation, kind) {
				n := somewhere(nation)
				n.Controllers[0].Kind = kind
				l := Write(say.Voice{}, &Brief{Kind: ToOmbudsman, Notice: n, Ombudsman: o.Code})
				fmt.Fprintf(&all, "%s, %s: %s (%s); %s; %s; %s %s\n", nation, kind, strings.Join(l.To, ", "), o.Code,
					l.Link, l.Phone, o.Cite.Instrument.Term().Name, o.Cite.Provision)
			}
		}
	}
	noticetest.Golden(t, filepath.Join("testdata", "ombudsmen.txt"), all.String(), *update)
}

// TestLawOmbudsmen: whoever complains of how a council has handled something is sent to the ombudsman of that nation
// for that kind of body, and to none where the law has none (Local Government Act 1974 s.25, and those of the other
// nations). The table of all, as letters say it, is testdata/ombudsmen.txt, to be read beside those Acts.
func TestLawOmbudsmen(t *testing.T) {
	ombudsmenTold(t)
	for _, c := range []struct {
		nation privacy.Nation
		body   notice.ControllerKind
		code   string
		phone  string
		law    string
	}{
		{
			privacy.NationEngland, notice.ControllerCouncil, "local-government-social-care", "0300 061 0614",
			"Local Government Act 1974 s.25",
		},
		{
			privacy.NationWales, notice.ControllerCouncil, "public-services-wales", "0300 790 0203",
			"Public Services Ombudsman (Wales) Act 2019 Sch 3",
		},
		{
			privacy.NationWales, notice.ControllerParishCouncil, "public-services-wales", "0300 790 0203",
			"Public Services Ombudsman (Wales) Act 2019 Sch 3",
		},
		{
			privacy.NationScotland, notice.ControllerCouncil, "public-services-scotland", "0800 377 7330",
			"Scottish Public Services Ombudsman Act 2002 Sch 2",
		},
		{
			privacy.NationNorthernIreland, notice.ControllerCouncil, "public-services-northern-ireland", "",
			"Public Services Ombudsman Act (Northern Ireland) 2016 Sch 3",
		},
		{privacy.NationEngland, notice.ControllerParishCouncil, "", "", ""},
		{privacy.NationScotland, notice.ControllerParishCouncil, "", "", ""},
		{privacy.NationNorthernIreland, notice.ControllerParishCouncil, "", "", ""},
		{0, notice.ControllerCouncil, "", "", ""},
	} {
		n := somewhere(c.nation)
		n.Controllers[0].Kind = c.body
		found := rights.OmbudsmenFor(n, nil)
		if HasOmbudsman(n, nil) != (c.code != "") || len(found) == 0 && c.code != "" {
			t.Errorf("%v, %v: %d, want %s by %s", c.nation, c.body, len(found), c.code, c.law)
			continue
		}
		if c.code == "" {
			continue
		}
		at := slices.IndexFunc(found, func(o rights.Ombudsman) bool { return o.Code == c.code })
		if at < 0 || found[at].Phone != c.phone ||
			found[at].Cite.Instrument.Term().Name+" "+found[at].Cite.Provision != c.law {
			t.Errorf("%v, %v: %+v, want %s by %s", c.nation, c.body, found, c.code, c.law)
		}
	}
}

// TestEveryOmbudsmanIsWrittenTo: of several for the same body each can be written to, by its code, and the first where
// the brief names none; the table names nobody twice for the same bodies, and what it says can be dialled and read.
func TestEveryOmbudsmanIsWrittenTo(t *testing.T) {
	most := 0
	for _, nation := range privacy.Nations() {
		for _, kind := range notice.ControllerKinds() {
			n := somewhere(nation)
			n.Controllers[0].Kind = kind
			all := rights.OmbudsmenFor(n, nil)
			most = max(most, len(all))
			seen := map[string]bool{}
			for _, o := range rights.OmbudsmenOf(nation, kind) {
				if seen[o.Code] || Ombudsman(say.Voice{}, o.Code) == "" || !o.Cite.Instrument.Valid() ||
					o.Cite.Provision == "" || o.Phone != "" && Dial(o.Phone) == "" {
					t.Errorf("rights/ombudsman.go: %s, %s: %+v stands there twice, or has no name in "+
						"notice/say/tables, no provision or no number that can be dialled", nation, kind, o)
				}
				seen[o.Code] = true
			}
			for i, o := range append(all[:len(all):len(all)], rights.Ombudsman{}, rights.Ombudsman{Code: "nobody"}) {
				if len(all) == 0 {
					break
				}
				l := Write(say.Voice{}, &Brief{Kind: ToOmbudsman, Notice: n, Ombudsman: o.Code})
				want := all[i%len(all)]
				if i >= len(all) {
					want = all[0]
				}
				if l.To[0] != Ombudsman(say.Voice{}, want.Code) || l.Phone != want.Phone ||
					!strings.Contains(l.Text(), "Anytown Council") {
					t.Errorf("%s, %s: the letter to %q is to %s", nation, kind, o.Code, l.To)
				}
			}
		}
	}
	t.Logf("at most %d for a body", most)
}
