package explain_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/same/cases"
)

// settled is the state of each verdict that is not open, by its strength. Of one that is exempt or does not apply
// the strength says nothing.
var settled = map[rights.Verdict]map[rights.Strength]explain.State{
	rights.Applies:      {rights.Absolute: explain.Applies, rights.Qualified: explain.AppliesWithLimits},
	rights.ExemptInPart: {rights.Absolute: explain.AppliesWithLimits, rights.Qualified: explain.AppliesWithLimits},
	rights.Exempt: {
		rights.Absolute:  explain.DoesNotApply,
		rights.Qualified: explain.DoesNotApply,
		0:                explain.DoesNotApply,
	},
	rights.DoesNotApply: {
		rights.Absolute:  explain.DoesNotApply,
		rights.Qualified: explain.DoesNotApply,
		0:                explain.DoesNotApply,
	},
}

// want is the state by the table that WIDGET asks for: verdict, what holds if the council's statements do
// (presumed), exemption, strength, and who decides.
func want(g *rights.AssessedGround, d rights.Decision) (explain.State, bool) {
	lacks := g.Facts.Regime() == privacy.RegimePart3 &&
		(d.Right == privacy.RightPortability || d.Right == privacy.RightObject)
	var out explain.State
	switch {
	case d.Verdict == rights.DoesNotApply && lacks, d.Verdict == rights.Exempt && lacks:
		out = explain.DifferentRules
	case d.Right == privacy.RightObject && d.Verdict == rights.Applies && d.Presumed == rights.DoesNotApply:
		out = explain.Unlikely // research on a public task (R14)
	case d.Verdict != rights.Depends:
		out = settled[d.Verdict][d.Strength]
	case g.Facts.Asserted(d.Right) == rights.DoesNotApply:
		out = explain.Unlikely
	default:
		return 0, false // what it turns on decides between two
	}
	common := d.Right == privacy.RightComplainRegulator || d.Right == privacy.RightJudicialRemedy // whoever decides
	if g.Elsewhere && !common && out != explain.DoesNotApply && out != explain.DifferentRules {
		out = explain.AskSomeoneElse
	}
	return out, true
}

// Each decision has the state that the table gives it, and each of them is reached.
func TestStates(t *testing.T) {
	reached := map[explain.State]int{}
	for i := range uint64(60) {
		n, err := notice.Decode(bytes.NewReader(cases.Notice(i)))
		if err != nil {
			t.Fatal(err)
		}
		for _, reply := range []privacy.Answer{privacy.Unknown, privacy.Yes, privacy.No} {
			answers := rights.Answers{}
			if reply != privacy.Unknown {
				for _, f := range []privacy.Fact{privacy.FactInaccurate, privacy.FactUnlawfullyProcessed,
					privacy.FactProvidedByPerson, privacy.FactPersonDeceased} {
					answers[f] = reply
				}
			}
			for _, a := range rights.Assess(n, rights.LawAsAt(), answers).Activities {
				for k := range a.Grounds {
					g := &a.Grounds[k]
					for _, right := range privacy.Rights() {
						d := g.Decisions.For(right)
						got := explain.StateOf(g, d)
						reached[got]++
						state, sure := want(g, d)
						if sure && got != state {
							t.Fatalf("case %d: %s is %s, presumed %s, of strength %v: shown as %q, want %q", i, right,
								d.Verdict, d.Presumed, d.Strength, got.Name(say.Voice{}), state.Name(say.Voice{}))
						}
						if !sure && d.Verdict == rights.Depends && got != explain.DependsOn &&
							got != explain.NotStated &&
							got != explain.InAnother &&
							got != explain.NotRead &&
							got != explain.AskSomeoneElse {
							t.Fatalf("case %d: %s is open and shown as %q", i, right, got.Name(say.Voice{}))
						}
					}
				}
			}
		}
	}
	for s := explain.Applies; s <= explain.InAnother; s++ {
		if reached[s] == 0 {
			t.Errorf("no case is shown as %q", s.Name(say.Voice{}))
		}
	}
}

// R06: under Part 3 the engine itself says what restriction waits for, and the state names that and corrects nothing.
func TestR06Part3Restriction(t *testing.T) {
	no := privacy.No
	well := rights.Answers{
		privacy.FactAccuracyContested:   no,
		privacy.FactInaccurate:          no,
		privacy.FactIncomplete:          no,
		privacy.FactPrinciplesInfringed: no,
	}
	for _, c := range []struct {
		name    string
		said    rights.Answers
		verdict rights.Verdict
		want    explain.State
	}{
		{"nothing said", nil, rights.Depends, explain.DependsOn},
		{"it is contested", rights.Answers{privacy.FactAccuracyContested: privacy.Yes}, rights.Depends,
			explain.DependsOn},
		{"it is contested, and nothing else", rights.Answers{privacy.FactAccuracyContested: privacy.Yes,
			privacy.FactInaccurate: no,
			privacy.FactIncomplete: no, privacy.FactPrinciplesInfringed: no}, rights.Depends, explain.DependsOn},
		{"all is well", well, rights.DoesNotApply, explain.DoesNotApply},
		{"nobody can find out", rights.Answers{privacy.FactAccuracyContested: privacy.Yes,
			privacy.FactAccuracyCannotBeAscertained: privacy.Yes}, rights.Applies, explain.AppliesWithLimits},
		{"has died", rights.Answers{privacy.FactPersonDeceased: privacy.Yes}, rights.DoesNotApply,
			explain.DoesNotApply},
		{"a judge's document", rights.Answers{privacy.FactJudicialDocument: privacy.Yes}, rights.Depends,
			explain.DependsOn},
	} {
		f := rights.NewFacts(rights.LawAsAt(), rights.Processing{Regime: privacy.RegimePart3, Bases: []privacy.Basis{}})
		for fact, a := range c.said {
			f.Set(privacy.Fact(fact), a)
		}
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		d := g.Decisions.For(privacy.RightRestriction)
		if got := explain.StateOf(g, d); got != c.want || d.Verdict != c.verdict {
			t.Errorf("%s: %v, %q, want %v, %q", c.name, d.Verdict, got.Name(say.Voice{}), c.verdict,
				c.want.Name(say.Voice{}))
		}
	}
}

// TestR04Assisted tests that who reads that a computer helps and a person decides is told what that turns on, in both
// languages, and not that there is no decision by computer alone.
func TestR04Assisted(t *testing.T) {
	said := notice.Automated{
		Statement:   notice.Statement{Said: notice.Stated},
		Decisions:   notice.DecisionsAssisted,
		Significant: privacy.Yes,
	}
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Activities: []notice.Activity{
		{
			ID: "a",
			Purposes: []notice.Purpose{
				{ID: "p", Automated: said},
				{ID: "q", Automated: said, Regime: notice.RegimePart3},
			},
		}}}
	grounds := rights.Assess(n, rights.LawAsAt(), nil).Activities[0].Grounds
	for lang, want := range map[notice.Language]string{
		notice.English: "You can have a person look again if no person takes a real part in the decision.",
		notice.Welsh: "Gallwch gael person i edrych eto os nad oes unrhyw berson yn cymryd rhan wirioneddol yn y " +
			"penderfyniad.",
	} {
		for i, cite := range []string{"Art 22A(1)(a), (2)", "s.50A(1)(a), (2)"} {
			a := explain.Explain(say.Must(lang), &grounds[i], privacy.RightAutomatedDecisions, rights.LawAsAt())
			if a.State != explain.DependsOn || a.Headline != want || a.Why[0].Cite.Short() != cite {
				t.Errorf("%s: %q, %q, by %s", a.State.Name(say.Must(lang)), a.Headline, a.Why[0].Text,
					a.Why[0].Cite.Short())
			}
		}
	}
	for _, involved := range []privacy.Answer{privacy.Yes, privacy.No} {
		for _, a := range rights.Assess(n, rights.LawAsAt(),
			rights.Answers{privacy.FactHumanInvolvement: involved}).Activities {
			got := explain.StateOf(&a.Grounds[0], a.Grounds[0].Decisions.For(privacy.RightAutomatedDecisions))
			if want := map[privacy.Answer]explain.State{privacy.Yes: explain.DoesNotApply,
				privacy.No: explain.AppliesWithLimits}[involved]; got != want {
				t.Errorf("a real part %v: %s, want %s", involved, got.Name(say.Voice{}), want.Name(say.Voice{}))
			}
		}
	}
}

// TestR01GuessIsSaid tests that a guess from the kind of purpose at what data there are is said to be one, in both
// languages, and that what the notice states is not.
func TestR01GuessIsSaid(t *testing.T) {
	stated := notice.SpecialData{
		Statement: notice.Statement{Said: notice.Stated},
		Kinds:     []notice.SpecialKind{notice.SpecialHealth},
	}
	for _, c := range []struct {
		kind    notice.PurposeKind
		special notice.SpecialData
		want    map[notice.Language]string
	}{
		{notice.PurposeHousing, notice.SpecialData{}, map[notice.Language]string{
			"en": "The notice does not say if there are records here of health.", "cy": "Nid yw’r hysbysiad yn " +
				"dweud a oes cofnodion o’r math hwn yma: iechyd."}},
		{notice.PurposeSocialCare, notice.SpecialData{}, map[notice.Language]string{
			"en": "The notice does not say if there are records here of health, social care, child abuse, adoption " +
				"or surrogacy.", "cy": "Nid yw’r hysbysiad yn " +
				"dweud a oes cofnodion o’r math hwn yma: iechyd, gofal cymdeithasol, cam-drin plant, mabwysiadu, " +
				"benthyg croth."}},
		{notice.PurposeHousing, stated, nil},
		{notice.PurposeWebsite, notice.SpecialData{}, nil},
	} {
		n := &notice.Notice{
			ID:         "n",
			Nation:     privacy.NationEngland,
			Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: c.kind}}}},
		}
		n.Activities[0].Special = c.special
		g := &rights.Assess(n, rights.LawAsAt(), nil).Activities[0].Grounds[0]
		for _, lang := range []notice.Language{"en", "cy"} {
			said := ""
			for _, l := range explain.Explain(say.Must(lang), g, privacy.RightAccess, rights.LawAsAt()).Limits {
				if strings.Contains(l.Text, "does not say if there are") ||
					strings.Contains(l.Text, "yn dweud a oes cofnodion") {
					said += l.Text
				}
			}
			if !strings.HasPrefix(said, c.want[lang]) || (said == "") != (c.want == nil) {
				t.Errorf("%s, %s: %q", c.kind, lang, said)
			}
		}
	}
}

// named is what each verdict may be named. A state that names another verdict's would correct the engine.
var named = map[rights.Verdict][]explain.State{
	rights.Applies:      {explain.Applies, explain.AppliesWithLimits, explain.AskSomeoneElse},
	rights.ExemptInPart: {explain.AppliesWithLimits, explain.AskSomeoneElse},
	rights.Depends: {
		explain.DependsOn,
		explain.NotStated,
		explain.InAnother,
		explain.NotRead,
		explain.Unlikely,
		explain.AskSomeoneElse,
	},
	rights.DoesNotApply: {explain.DoesNotApply, explain.DifferentRules},
	rights.Exempt:       {explain.DoesNotApply, explain.DifferentRules},
}

// TestR06NoPatchAfterTheEngine tests that no state contradicts its verdict and that reasons are held as the engine
// holds them: for every notice of testdata, two hundred random ones, and answers of every kind to every fact.
func TestR06NoPatchAfterTheEngine(t *testing.T) {
	notices, random := noticetest.Councils(t), uint64(200)
	if testing.Short() {
		random = 30
	}
	for i := range random {
		n, err := notice.Decode(bytes.NewReader(cases.Notice(i)))
		if err != nil {
			t.Fatal(err)
		}
		notices = append(notices, n)
	}
	r := rand.New(rand.NewPCG(6, 2026))
	for i, n := range notices {
		answers := rights.Answers{}
		for _, f := range privacy.Facts() {
			if i%3 > 0 && r.IntN(4) == 0 {
				answers[f] = privacy.Answer(r.IntN(3))
			}
		}
		for _, a := range rights.Assess(n, rights.LawAsAt(), answers).Activities {
			for k := range a.Grounds {
				noPatch(t, &a.Grounds[k])
			}
		}
	}
}

func noPatch(t *testing.T, g *rights.AssessedGround) {
	t.Helper()
	for _, right := range privacy.Rights() {
		d := g.Decisions.For(right)
		said := explain.Explain(say.Voice{}, g, right, privacy.Date{})
		// An objection to research applies until the council shows that a public task needs it, which it says (Article
		// 21(6)).
		unlikely := said.State == explain.Unlikely && right == privacy.RightObject && d.Presumed == rights.DoesNotApply
		if !slices.Contains(named[d.Verdict], said.State) && !unlikely || said.State != explain.StateOf(g, d) {
			t.Fatalf("%s is %s and is shown as %q", right, d.Verdict, said.State.Name(say.Voice{}))
		}
		held := map[rights.RuleID]privacy.Answer{}
		d.Because()(func(r rights.Reason) bool { held[r.Rule] = r.Held; return true })
		for _, r := range said.Reasons {
			if held[r.Rule] != r.Held {
				t.Fatalf("%s: %s is %s, and is told as %s", right, r.Rule, held[r.Rule], r.Held)
			}
		}
	}
}

// TestNotReadIsNeverSilence holds every answer about a notice of which next to nothing was read to saying nowhere that
// the notice does not say it, in either language.
func TestNotReadIsNeverSilence(t *testing.T) {
	data, err := os.ReadFile("../../testdata/valid/not-read.json")
	if err != nil {
		t.Fatal(err)
	}
	n, err := notice.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	answer := rights.Assess(n, privacy.Date{}, nil)
	g := &answer.Activities[0].Grounds[0]
	unread := 0
	for _, right := range privacy.Rights() {
		for _, lang := range notice.Languages() {
			a := explain.Explain(say.Must(lang), g, right, rights.LawAsAt())
			all := a.State.Name(say.Must(lang)) + "\n" + a.Headline
			for _, lines := range [][]explain.Line{a.Why, a.Limits, a.Turns, a.Steps, a.Whom, a.Next} {
				for _, l := range lines {
					all += "\n" + l.Text
				}
			}
			for _, silence := range []string{"does not say", "does not give", "not stated", "yw’r hysbysiad yn dweud",
				"yw’r hysbysiad yn rhoi"} {
				if strings.Contains(strings.ReplaceAll(all, "mae’r hysbysiad yn ei ddweud", ""), silence) {
					t.Errorf("%v says %q of what was not read:\n%s", right, silence, all)
				}
			}
			if a.State == explain.NotRead {
				unread++
			}
		}
	}
	if unread < 2 {
		t.Errorf("%d answers are not read yet", unread)
	}
}
