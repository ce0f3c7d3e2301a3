package lawfulness_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawfulness"
)

// usesFor returns the uses of one purpose of a notice.
func usesFor(n *notice.Notice, activity, purpose notice.ID) []lawfulness.Use {
	var out []lawfulness.Use
	for _, u := range lawfulness.UsesOf(n) {
		if u.Activity == activity && u.Purpose == purpose {
			out = append(out, u.Use)
		}
	}
	return out
}

// usesOfCouncilsCase is a case of TestUsesOfCouncils.
type usesOfCouncilsCase struct {
	says, council     string
	activity, purpose notice.ID
	want              []lawfulness.Use
}

// usesOfCouncilsCases are the cases of TestUsesOfCouncils.
func usesOfCouncilsCases() []usesOfCouncilsCase {
	council := lawfulness.Use{Body: lawfulness.PublicAuthority}
	with := func(change func(*lawfulness.Use)) lawfulness.Use {
		u := council
		change(&u)
		return u
	}
	// Leeds has an appropriate policy document, and leaves it to each service whether it uses sensitive data.
	leeds := func(change func(*lawfulness.Use)) lawfulness.Use {
		return with(func(u *lawfulness.Use) { u.PolicyDocument = privacy.Yes; change(u) })
	}
	either := func(base func(func(*lawfulness.Use)) lawfulness.Use, law privacy.Answer) []lawfulness.Use {
		return []lawfulness.Use{
			base(func(u *lawfulness.Use) {
				u.Bases, u.DomesticLaw = []privacy.Basis{privacy.BasisLegalObligation}, law
			}),
			base(func(u *lawfulness.Use) {
				u.Bases, u.Tasks, u.DomesticLaw = []privacy.Basis{privacy.BasisPublicTask}, privacy.Yes, law
			}),
		}
	}
	return []usesOfCouncilsCase{
		{"each service's notice has the basis", "leeds", "council-services", "provide-services",
			[]lawfulness.Use{leeds(func(*lawfulness.Use) {})}},
		{"the law requires it or it is a public task; the laws listed are of the whole council", "leeds",
			"council-services", "legal-duties",
			either(leeds, privacy.Unknown)},
		{"the Local Audit and Accountability Act 2014 requires it", "leeds", "national-data-matching",
			"national-matching",
			[]lawfulness.Use{leeds(func(u *lawfulness.Use) {
				u.Bases, u.DomesticLaw = []privacy.Basis{privacy.BasisLegalObligation}, privacy.Yes
			})}},
		{"consent", "leeds", "optional-services", "providing-optional-services",
			[]lawfulness.Use{leeds(func(u *lawfulness.Use) { u.Bases = []privacy.Basis{privacy.BasisConsent} })}},
		{"no basis is given", "leeds", "newsletters", "sending-newsletters",
			[]lawfulness.Use{leeds(func(*lawfulness.Use) {})}},
		{"the law requires it or it is a public task, under the Acts that the page names", "leicester", "cctv", "crime",
			either(with, privacy.Yes)},
		{"legitimate interests, beside the Acts that the page names for the service", "leicester",
			"information-technology", "analytics",
			[]lawfulness.Use{with(func(u *lawfulness.Use) {
				u.Bases, u.DomesticLaw = []privacy.Basis{privacy.BasisLegitimateInterests}, privacy.Yes
			})}},
		{"consent", "leicester", "public-health", "stop-smoking",
			[]lawfulness.Use{with(func(u *lawfulness.Use) {
				u.Bases, u.DomesticLaw = []privacy.Basis{privacy.BasisConsent}, privacy.Yes
			})}},
		{"no basis anywhere; the data held about residents include their health or ethnic origin", "peterborough",
			"council-services", "deliver-service",
			[]lawfulness.Use{with(func(u *lawfulness.Use) { u.SpecialData = privacy.Yes })}},
		{"calls are recorded; that sensitive data may be used is said of the whole council", "peterborough",
			"recording", "quality",
			[]lawfulness.Use{council}},
	}
}

// TestUsesOfCouncils holds the uses to what the three councils' pages say, which each case tells in words.
func TestUsesOfCouncils(t *testing.T) {

	// Leeds has an appropriate policy document, and leaves it to each service whether it uses sensitive data.

	for _, test := range usesOfCouncilsCases() {
		got := usesFor(noticetest.Council(t, test.council), test.activity, test.purpose)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s, %s/%s: %s (-want +got)\n%s", test.council, test.activity, test.purpose, test.says, diff)
		}
	}
}

// TestUsesOfAuthors holds the uses to smaller notices, each of which says something that the councils do not.
func TestUsesOfAuthors(t *testing.T) {
	for _, test := range []struct {
		says, notice      string
		activity, purpose notice.ID
		want              []lawfulness.Use
	}{
		{"a parish council, where no machine decides, relies on a recognised interest for its cameras; a picture " +
			"may show a crime", "authors/parish", "cameras", "crime",
			[]lawfulness.Use{{Regime: privacy.RegimeUKGDPR, Body: lawfulness.LocalBody,
				Bases: []privacy.Basis{privacy.BasisRecognisedLegitimateInterests}, SolelyAutomated: privacy.No,
				Interests:  []privacy.RecognisedInterest{privacy.RecognisedP5},
				Conditions: []privacy.ScheduleCondition{privacy.Sch1P10}}}},
		{"sickness of staff is needed by employment law, and there is a policy document", "authors/parish", "staff",
			"employment",
			[]lawfulness.Use{{Body: lawfulness.LocalBody,
				Bases:       []privacy.Basis{privacy.BasisContract, privacy.BasisLegalObligation},
				SpecialData: privacy.Yes, Special: []privacy.SpecialCondition{privacy.SpecialB},
				SolelyAutomated: privacy.No, PolicyDocument: privacy.Yes,
				Conditions: []privacy.ScheduleCondition{privacy.Sch1P1}}}},
		{"the Registrar General is an authority, and of the superintendent registrar the notice does not say",
			"authors/registrars", "births", "register",
			[]lawfulness.Use{
				{Body: lawfulness.PublicAuthority, Bases: []privacy.Basis{privacy.BasisLegalObligation},
					DomesticLaw: privacy.Yes},
				{Bases: []privacy.Basis{privacy.BasisLegalObligation}, DomesticLaw: privacy.Yes},
			}},
		{"sensitive data rest on consent or Schedule 8 and there is a policy document; what the use rests on was " +
			"not read", "authors/trading-standards", "crime", "criminal-investigations",
			[]lawfulness.Use{{Regime: privacy.RegimePart3, Body: lawfulness.PublicAuthority, Sensitive: privacy.Yes,
				PolicyDocument: privacy.Yes}}},
		{"health and past offences are used; which conditions there are was not read", "authors/youth-justice",
			"youth-justice", "deliver",
			[]lawfulness.Use{
				{Body: lawfulness.PublicAuthority, Bases: []privacy.Basis{privacy.BasisLegalObligation},
					DomesticLaw: privacy.Yes, SpecialData: privacy.Yes, CriminalOffence: privacy.Yes},
				{Body: lawfulness.PublicAuthority, Bases: []privacy.Basis{privacy.BasisPublicTask}, Tasks: privacy.Yes,
					DomesticLaw: privacy.Yes, SpecialData: privacy.Yes, CriminalOffence: privacy.Yes},
				{Body: lawfulness.PublicAuthority, Bases: []privacy.Basis{privacy.BasisLegalObligation,
					privacy.BasisPublicTask}, Tasks: privacy.Yes,
					DomesticLaw: privacy.Yes, SpecialData: privacy.Yes, CriminalOffence: privacy.Yes},
			}},
	} {
		got := usesFor(noticetest.Council(t, test.notice), test.activity, test.purpose)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s, %s/%s: %s (-want +got)\n%s", test.notice, test.activity, test.purpose, test.says, diff)
		}
	}
}

// TestUsesOfIsComplete tests that every purpose has its uses, in the order of the notice: one for each alternative of
// its basis, and each decided over by whom the notice names.
func TestUsesOfIsComplete(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		uses := lawfulness.UsesOf(n)
		for i := range n.Activities {
			a := &n.Activities[i]
			for j := range a.Purposes {
				p := &a.Purposes[j]
				own := 0
				for own < len(uses) && uses[own].Activity == a.ID && uses[own].Purpose == p.ID {
					own++
				}
				if own < max(1, len(p.Basis.OneOf))*len(p.Under()) {
					t.Errorf("%s, %s/%s: %d uses", n.ID, a.ID, p.ID, own)
				}
				held := map[notice.ID]bool{}
				for _, u := range uses[:own] {
					for _, id := range u.Controllers {
						held[id] = true
					}
					if u.Alternative != (len(p.Basis.OneOf) > 1) {
						t.Errorf("%s, %s/%s: alternative %v", n.ID, a.ID, p.ID, u.Alternative)
					}
				}
				for _, d := range n.DecidersFor(a, p) {
					if !held[d.ID] {
						t.Errorf("%s, %s/%s: %s decides and has no use", n.ID, a.ID, p.ID, d.ID)
					}
				}
				uses = uses[own:]
			}
		}
		if len(uses) > 0 {
			t.Errorf("%s: %d uses are of no purpose, or out of order", n.ID, len(uses))
		}
	}
}

// TestUsesOfPart3 tests that a use under Part 3 has what it rests on there and no basis, once for each alternative and
// for each ground relied on together, and that one under both regimes is two.
func TestUsesOfPart3(t *testing.T) {
	n := noticetest.Valid(t, "enforcement")
	p := &n.Activities[0].Purposes[0]
	consent, task := notice.EnforcementConsent, notice.EnforcementTask
	for _, c := range []struct {
		says        string
		e           notice.Enforcement
		alternative bool
		want        [][2]string
	}{
		{"either of each", notice.Enforcement{OneOf: [][]notice.EnforcementGround{{task}, {consent}},
			Sensitive: notice.Sensitive{OneOf: [][]notice.SensitiveGround{{notice.SensitiveConsent},
				{notice.SensitiveSchedule8}}}},
			true, [][2]string{{"consent", "consent"}, {"consent", "schedule-8"}, {"task", "consent"},
				{"task", "schedule-8"}}},
		{"both of each", notice.Enforcement{AllOf: notice.EnforcementGrounds(),
			Sensitive: notice.Sensitive{AllOf: notice.SensitiveGrounds()}},
			false, [][2]string{{"consent", "consent"}, {"consent", "schedule-8"}, {"task", "schedule-8"}}},
		{"one of each", notice.Enforcement{AllOf: []notice.EnforcementGround{task},
			Sensitive: notice.Sensitive{AllOf: []notice.SensitiveGround{notice.SensitiveSchedule8}}},
			false, [][2]string{{"task", "schedule-8"}}},
	} {
		p.Enforcement = c.e
		p.Enforcement.Statement = notice.Says("")
		var got [][2]string
		for _, u := range lawfulness.UsesOf(n) {
			if u.Purpose != p.ID {
				continue
			}
			got = append(got, [2]string{u.Use.EnforcementOn.String(), u.Use.SensitiveOn.String()})
			if u.Use.Regime != privacy.RegimePart3 || u.Use.Bases != nil || u.Use.Sensitive != privacy.Yes ||
				u.Alternative != c.alternative {
				t.Errorf("%s: %+v", c.says, u)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.says, diff)
		}
	}
	var regimes []privacy.Regime
	for _, u := range lawfulness.UsesOf(noticetest.Valid(t, "regime-both")) {
		regimes = append(regimes, u.Use.Regime)
	}
	if !slices.Contains(regimes, privacy.RegimePart3) || !slices.Contains(regimes, privacy.RegimeUKGDPR) {
		t.Errorf("both: %v", regimes)
	}
}

// made is the use of a notice with one purpose, after a change.
func made(change func(*notice.Notice, *notice.Activity, *notice.Purpose)) lawfulness.Use {
	n := notice.New("n", "N", notice.English, privacy.NationEngland,
		notice.Controller{ID: "c", Name: "C", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes})
	n.Add(notice.Activity{
		ID:       "a",
		Title:    "A",
		Purposes: []notice.Purpose{{ID: "p", Title: "P", Kind: notice.PurposeOther}},
	})
	a := &n.Activities[0]
	change(n, a, &a.Purposes[0])
	return lawfulness.UsesOf(n)[0].Use
}

// reading is something that a notice says, and what is read of it.
type reading struct {
	change func(*notice.Notice, *notice.Activity, *notice.Purpose)
	got    func(lawfulness.Use) any
	want   any
}

// readings are the cases of TestUsesOfReadsWhatIsSaid, by what the notice says.
var readings = map[string]reading{
	"a council": {body(notice.ControllerCouncil, privacy.Yes), bodyAndTasks,
		"public-authority unknown"},
	"a council without its tasks": {body(notice.ControllerCouncil, privacy.No), bodyAndTasks,
		"public-authority no"},
	"a parish council": {body(notice.ControllerParishCouncil, privacy.No), bodyAndTasks,
		"local-body unknown"},
	"a councillor": {body(notice.ControllerCouncillor, privacy.Unknown), bodyAndTasks,
		"councillor unknown"},
	"a company": {body(notice.ControllerCompany, privacy.No), bodyAndTasks, "other-body unknown"},
	"a company of a council's": {body(notice.ControllerCompany, privacy.Yes), bodyAndTasks,
		"public-authority unknown"},
	"a registrar": {body(notice.ControllerRegistrar, privacy.Unknown), bodyAndTasks, " unknown"},

	"a law for the activity": {func(_ *notice.Notice, a *notice.Activity,
		_ *notice.Purpose) {
		a.Laws = statute(notice.LawAct)
	}, inLaw, privacy.Yes},
	"a law for the purpose": {func(_ *notice.Notice, _ *notice.Activity,
		p *notice.Purpose) {
		p.Laws = statute(notice.LawCommonLaw)
	}, inLaw, privacy.Yes},
	"a law for everything": {func(n *notice.Notice, _ *notice.Activity,
		_ *notice.Purpose) {
		n.Common.Laws = statute(notice.LawAct)
	}, inLaw, privacy.Unknown},
	"guidance": {func(_ *notice.Notice, a *notice.Activity,
		_ *notice.Purpose) {
		a.Laws = statute(notice.LawGuidance)
	}, inLaw, privacy.Unknown},
	"a law of Scotland": {func(_ *notice.Notice, a *notice.Activity, _ *notice.Purpose) {
		a.Laws = statute(notice.LawAct, privacy.NationScotland)
	}, inLaw, privacy.Unknown},
	"no law": {func(_ *notice.Notice, a *notice.Activity, _ *notice.Purpose) {
		a.Laws.Said = notice.None
	}, inLaw, privacy.No},

	"a machine decides what matters": {decides(notice.DecisionsSolelyAutomated, privacy.Yes), alone, privacy.Yes},
	"a machine decides little":       {decides(notice.DecisionsSolelyAutomated, privacy.No), alone, privacy.No},
	"people decide":                  {decides(notice.DecisionsHuman, privacy.Yes), alone, privacy.No},
	"a machine helps":                {decides(notice.DecisionsAssisted, privacy.Yes), alone, privacy.Unknown},

	"health is used": {special(notice.SpecialData{Statement: notice.Says(""),
		Kinds: []notice.SpecialKind{notice.SpecialHealth}}), sensitive, "yes []"},
	"health may be used": {special(notice.SpecialData{Statement: notice.Says(""), Use: notice.UsePossible}),
		sensitive, "unknown []"},
	"no sensitive data": {special(notice.SpecialData{Statement: notice.Statement{Said: notice.None}}), sensitive,
		"no []"},
	"elsewhere": {special(notice.SpecialData{Statement: notice.Statement{Said: notice.Elsewhere}}),
		sensitive, "unknown []"},
	"on a condition": {special(notice.SpecialData{Statement: notice.Says(""),
		Conditions: []privacy.SpecialCondition{privacy.SpecialA}}), sensitive, "yes [a]"},
	"not all of it read": {special(notice.SpecialData{Statement: notice.Statement{Said: notice.Stated,
		Unread: privacy.Yes}, Conditions: []privacy.SpecialCondition{privacy.SpecialA}}), sensitive, "yes []"},
	"an item of the data": {func(_ *notice.Notice, a *notice.Activity, _ *notice.Purpose) {
		a.Data = notice.Data{Statement: notice.Says(""),
			Items: []notice.DataItem{{Name: "D", Class: notice.DataSpecial}}}
	}, sensitive, "yes []"},
	"somewhere in the council": {func(n *notice.Notice, _ *notice.Activity, _ *notice.Purpose) {
		n.Common.Special = notice.SpecialData{Statement: notice.Says(""), Use: notice.UsePossible,
			Conditions: []privacy.SpecialCondition{privacy.SpecialG}}
	}, sensitive, "unknown []"},
	"everywhere in the council": {func(n *notice.Notice, _ *notice.Activity, _ *notice.Purpose) {
		n.Common.Special = notice.SpecialData{Statement: notice.Says(""),
			Conditions: []privacy.SpecialCondition{privacy.SpecialG}}
	}, sensitive, "yes [g]"},

	"offences under official authority": {offences(notice.OffenceData{Statement: notice.Says(""),
		Authority: privacy.OffenceOfficialAuthority}), offence, "yes yes []"},
	"offences on a condition": {offences(notice.OffenceData{Statement: notice.Says(""),
		Authority: privacy.OffenceSchedule1,
		Schedule1: []privacy.ScheduleCondition{privacy.Sch1P10}}), offence, "yes unknown [sch1-p10]"},
	"no offences": {offences(notice.OffenceData{Statement: notice.Statement{Said: notice.None}}), offence,
		"no unknown []"},

	"a policy document":     {policy(notice.Stated), document, privacy.Yes},
	"no policy document":    {policy(notice.None), document, privacy.No},
	"one that is elsewhere": {policy(notice.Elsewhere), document, privacy.Unknown},
}

func statute(kind notice.LawKind, nations ...privacy.Nation) notice.Laws {
	return notice.Laws{Statement: notice.Says(""), Items: []notice.Law{{Title: "L", Kind: kind, Nations: nations}}}
}

func body(kind notice.ControllerKind, authority privacy.Answer) func(*notice.Notice, *notice.Activity,
	*notice.Purpose) {
	return func(n *notice.Notice, _ *notice.Activity, _ *notice.Purpose) {
		n.Controllers[0].Kind, n.Controllers[0].PublicAuthority = kind, authority
	}
}

// TestUsesOfReadsWhatIsSaid tests each member of a use on each side of what makes it.
func TestUsesOfReadsWhatIsSaid(t *testing.T) {
	for says, test := range readings {
		if got := test.got(made(test.change)); got != test.want {
			t.Errorf("%s: %v, want %v", says, got, test.want)
		}
	}
}

func bodyAndTasks(u lawfulness.Use) any { return u.Body.String() + " " + u.Tasks.String() }
func inLaw(u lawfulness.Use) any        { return u.DomesticLaw }
func alone(u lawfulness.Use) any        { return u.SolelyAutomated }
func sensitive(u lawfulness.Use) any    { return fmt.Sprint(u.SpecialData, u.Special) }
func offence(u lawfulness.Use) any {
	return fmt.Sprint(u.CriminalOffence, u.OfficialAuthority, u.Conditions)
}
func document(u lawfulness.Use) any { return u.PolicyDocument }

func decides(
	how notice.DecisionMaking,
	significant privacy.Answer,
) func(*notice.Notice, *notice.Activity, *notice.Purpose) {
	return func(_ *notice.Notice, _ *notice.Activity, p *notice.Purpose) {
		p.Automated = notice.Automated{Statement: notice.Says(""), Decisions: how, Significant: significant}
	}
}

func special(s notice.SpecialData) func(*notice.Notice, *notice.Activity, *notice.Purpose) {
	return func(_ *notice.Notice, _ *notice.Activity, p *notice.Purpose) { p.Special = s }
}

func offences(o notice.OffenceData) func(*notice.Notice, *notice.Activity, *notice.Purpose) {
	return func(_ *notice.Notice, a *notice.Activity, _ *notice.Purpose) { a.Offence = o }
}

func policy(said notice.Said) func(*notice.Notice, *notice.Activity, *notice.Purpose) {
	return func(n *notice.Notice, _ *notice.Activity, _ *notice.Purpose) { n.Common.PolicyDocument.Said = said }
}

// TestUsesOfWhatCheckFinds tests what comes of the councils' uses: nothing that the law does not allow, and what each
// turns on that its page leaves out. The numbers are those of the purposes, counted in the notices.
func TestUsesOfWhatCheckFinds(t *testing.T) {
	for council, want := range map[string]map[string]int{
		"leeds": {
			"lawful-basis open [bases]": 27, // none is given, or another notice has it
			// two contracts, and national data matching, for which it names the Act
			"lawful-basis sound []": 3,
			// a duty or a task, three times each, for which the notice names no law
			"lawful-basis open [domestic-law]":                  6,
			"lawful-basis open [tasks freely-given]":            2, // a council's consent
			"freely-given open consent [tasks freely-given]":    2,
			"basis-in-law open legal-obligation [domestic-law]": 3,
			"basis-in-law open public-task [domestic-law]":      3,
			"basis-in-law sound legal-obligation []":            1, // national data matching
			"public-task sound public-task []":                  3,
		},
		"leicester": {
			"lawful-basis sound []":                          353,
			"basis-in-law sound legal-obligation []":         172,
			"basis-in-law sound public-task []":              172,
			"public-task sound public-task []":               172,
			"freely-given open consent [tasks freely-given]": 23,
			"lawful-basis open [tasks freely-given]":         23,
			// legitimate interests, which a council has outside its tasks alone
			"lawful-basis open [tasks necessary overridden]":           1,
			"authority-bar open legitimate-interests [tasks]":          1,
			"interest-necessary open legitimate-interests [necessary]": 1,
			"interest-balance open legitimate-interests [overridden]":  1,
		},
		"peterborough": { // no basis anywhere, and sensitive data among those of two activities
			"lawful-basis open [bases]":                           36,
			"special-category open [special-conditions]":          20,
			"basis-and-condition open [bases special-conditions]": 20,
		},
	} {
		got := map[string]int{}
		for _, u := range lawfulness.UsesOf(noticetest.Council(t, council)) {
			u.Use.Day = privacy.NewDate(2026, 11, 22)
			for _, f := range lawfulness.Check(u.Use) {
				of := ""
				if f.Basis.Valid() {
					of = f.Basis.String() + " "
				}
				got[fmt.Sprintf("%v %v %s%v", f.Code, f.Status, of, f.TurnsOn)]++
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", council, diff)
		}
	}
}

// TestUsesOfAsJSON tests that uses, and what Check finds of them, are the same when they are read back, where a list
// that is empty says another thing than one that is not stated.
func TestUsesOfAsJSON(t *testing.T) {
	n := noticetest.Valid(t, "enforcement")
	n.Activities[0].Purposes[0].Special = notice.SpecialData{
		Statement:  notice.Says(""),
		Conditions: []privacy.SpecialCondition{},
	}
	for _, n := range append(noticetest.Every(t), n) {
		uses := lawfulness.UsesOf(n)
		data, err := json.Marshal(uses)
		if err != nil {
			t.Fatalf("%s: %v", n.ID, err)
		}
		var back []lawfulness.NoticeUse
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatalf("%s: %v", n.ID, err)
		}
		if diff := cmp.Diff(uses, back); diff != "" {
			t.Errorf("%s (-want +got)\n%s", n.ID, diff)
		}
		for i := range uses {
			if diff := cmp.Diff(lawfulness.Check(uses[i].Use), lawfulness.Check(back[i].Use)); diff != "" {
				t.Errorf("%s, %s/%s (-want +got)\n%s", n.ID, uses[i].Activity, uses[i].Purpose, diff)
			}
		}
	}
}
