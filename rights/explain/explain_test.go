package explain

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// asking is the day of the request in the tests.
var asking = privacy.NewDate(2026, 11, 22)

var update = flag.Bool("update", false, "write the golden files")

// TestEveryRuleHasWords: each is said where it holds, and one that may fail where it does and where that is open.
func TestEveryRuleHasWords(t *testing.T) {
	texts := all(say.Voice{})
	for _, r := range rights.Rules() {
		key := "rule/" + string(r.ID)
		always := r.When.Op() == rights.Always
		// That the person has died is no before anybody has said so, and says nothing of whom the information is about.
		if texts[key+"/yes"] == "" || always != (texts[key+"/no"] == "") && r.ID != "every-deceased" ||
			always != (texts[key+"/unknown"] == "") && r.ID != "every-deceased" {
			t.Errorf("%s: words are missing, or are there for what cannot be", r.ID)
		}
	}
}

// TestEveryDisputeHasWords: each side in words, and what everybody is told.
func TestEveryDisputeHasWords(t *testing.T) {
	texts := all(say.Voice{})
	for _, d := range rights.Disputes() {
		for _, form := range []string{"people", "here", "there"} {
			if key := "dispute/" + string(d.ID) + "/" + form; texts[key] == "" {
				t.Errorf("%s: no words", key)
			}
		}
	}
}

// TestEveryFactIsAskedOrAStep: an act is a step and all else a question, a belief one of what the person thinks.
func TestEveryFactIsAskedOrAStep(t *testing.T) {
	for _, f := range privacy.Facts() {
		term, ask := f.FactTerm(), factText(say.Voice{}, f, factQuestion)
		act := term.Kind == privacy.KindAct
		switch {
		case term.By != privacy.ByPerson:
		case act != (factText(say.Voice{}, f, factStep) != "") || act == (ask != ""):
			t.Errorf("%v: an act is a step and anything else a question", f)
		case term.Kind == privacy.KindBelief && !strings.HasPrefix(ask, "Do you think"):
			t.Errorf("%v: a belief is asked as one: %q", f, ask)
		case !act && factText(say.Voice{}, f, factWhy) == "":
			t.Errorf("%v: no reason for asking", f)
		}
	}
	if _, ok := QuestionFor(say.Voice{}, privacy.FactConsentWithdrawn); ok {
		t.Error("an act is asked")
	}
}

func random(r *rand.Rand) *rights.AssessedGround {
	pick := func() privacy.Answer { return privacy.Answer(r.IntN(3)) }
	some := func() []privacy.Basis {
		var out []privacy.Basis
		for len(out) == 0 {
			for _, b := range privacy.Bases() {
				if r.IntN(5) == 0 {
					out = append(out, b)
				}
			}
		}
		return out
	}
	p := rights.Processing{
		Nation: privacy.NationEngland, Regime: privacy.Regimes()[r.IntN(8)/7], PublicAuthority: pick(),
		AutomatedMeans: pick(), DirectMarketing: pick(),
		SolelyAutomated: pick(), ThirdPartySource: pick(), OnlineServiceToChild: pick(), Part3Consent: pick(),
		UnstructuredPaper: pick(), SpecialNotStated: r.IntN(6) == 0,
	}
	if !p.SpecialNotStated && r.IntN(3) == 0 {
		p.Special = []privacy.SpecialCondition{privacy.SpecialConditions()[r.IntN(10)]}
	}
	switch r.IntN(3) {
	case 0:
		p.Bases = some()
	case 1:
		p.OneOf = [][]privacy.Basis{some(), some()}
	}
	days := []privacy.Date{
		privacy.NewDate(2018, 5, 1),
		privacy.NewDate(2026, 2, 4),
		privacy.NewDate(2026, 2, 5),
		privacy.NewDate(2026, 6, 19),
	}
	f := rights.NewFacts(days[r.IntN(4)], p)
	for _, fact := range privacy.Facts() {
		if r.IntN(6) == 0 {
			f.Set(fact, pick())
		}
	}
	return &rights.AssessedGround{
		Ground:    rights.Ground{Elsewhere: r.IntN(10) == 0},
		Facts:     f,
		Decisions: rights.Evaluate(f),
	}
}

// TestNothingIsLeftUnsaid explains every right on random facts: there is always a headline, a reason
// and something to do, nobody is told that they cannot ask, and no placeholder is left.
func TestNothingIsLeftUnsaid(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	seen := map[State]int{}
	cases := 1500
	if testing.Short() {
		cases = 100
	}
	for range cases {
		g := random(r)
		for _, right := range privacy.Rights() {
			a := Explain(say.Voice{}, g, right, asking)
			seen[a.State]++
			d := g.Decisions.For(right)
			if a.Title == "" || a.Headline == "" || len(a.Why) == 0 || len(a.Next) == 0 || len(a.Reasons) == 0 ||
				a.State.Name(say.Voice{}) == "" {
				t.Fatalf("%v, %v presumed %v, state %v: something is left unsaid: %+v", right, d.Verdict, d.Presumed,
					a.State.Name(say.Voice{}), a)
			}
			if d.Verdict == rights.Depends && len(a.Turns)+len(a.Steps) == 0 {
				t.Fatalf("%v: it depends, and on what is not said: %+v", right, a)
			}
			text := fmt.Sprint(a)
			if strings.Contains(strings.ToLower(text), "cannot ask") ||
				strings.Contains(text, "{") && strings.Contains(text, "}") && strings.Contains(text, "{bases}") {
				t.Fatalf("%v: %s", right, text)
			}
		}
	}
	for s := Applies; s <= AskSomeoneElse; s++ {
		if seen[s] == 0 && !testing.Short() {
			t.Errorf("no answer was %s", s.Name(say.Voice{}))
		}
	}
}

// goldensCase is a case of TestGoldens.
type goldensCase struct {
	name  string
	day   privacy.Date
	p     rights.Processing
	facts rights.Answers
}

// goldensCases are the cases of TestGoldens.
var goldensCases = []goldensCase{
	{"task", goldenNow, onBases(privacy.BasisPublicTask), nil},
	{
		"task-objected",
		goldenNow,
		onBases(privacy.BasisPublicTask),
		rights.Answers{privacy.FactObjectionMade: privacy.Yes, privacy.FactObjectionPending: privacy.Yes},
	},
	{
		"task-not-needed",
		goldenNow,
		onBases(privacy.BasisPublicTask),
		rights.Answers{privacy.FactNoLongerNecessary: privacy.Yes, privacy.FactNecessaryForPublicTask: privacy.No},
	},
	{"obligation", goldenNow, onBases(privacy.BasisLegalObligation), nil},
	{"either", goldenNow, councilWith(func(p *rights.Processing) {
		p.OneOf = [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}
	}), nil},
	{"newsletter", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.DirectMarketing = []privacy.Basis{privacy.BasisConsent}, privacy.Yes
	}), nil},
	{"newsletter-withdrawn", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.DirectMarketing = []privacy.Basis{privacy.BasisConsent}, privacy.Yes
	}), rights.Answers{privacy.FactConsentWithdrawn: privacy.Yes}},
	{"leisure", goldenNow, onBases(privacy.BasisContract), rights.Answers{privacy.FactProvidedByPerson: privacy.Yes}},
	{"not-stated", goldenNow, councilWith(func(p *rights.Processing) { p.SolelyAutomated = privacy.Unknown }), nil},
	{
		"wrong",
		goldenNow,
		onBases(privacy.BasisPublicTask),
		rights.Answers{privacy.FactInaccurate: privacy.Yes, privacy.FactAccuracyContested: privacy.Yes},
	},
	{"computer-decides", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.SolelyAutomated = []privacy.Basis{privacy.BasisPublicTask}, privacy.Yes
		p.Special = []privacy.SpecialCondition{privacy.SpecialH}
	}), rights.Answers{privacy.FactSignificantDecision: privacy.Yes}},
	{"computer-decided-before", goldenBefore, councilWith(func(p *rights.Processing) {
		p.Bases, p.SolelyAutomated = []privacy.Basis{privacy.BasisPublicTask}, privacy.Yes
	}), rights.Answers{privacy.FactSignificantDecision: privacy.Yes}},
	{
		"law-enforcement",
		goldenNow,
		councilWith(func(p *rights.Processing) { p.Regime = privacy.RegimePart3; p.Bases = []privacy.Basis{} }),
		nil,
	},
	{"privileged", goldenNow, onBases(privacy.BasisPublicTask), rights.Answers{privacy.FactPrivileged: privacy.Yes}},
	{
		"crime",
		goldenNow,
		onBases(privacy.BasisLegalObligation),
		rights.Answers{privacy.FactCrimeOrTaxPrejudice: privacy.Yes},
	},
	{"security", goldenNow, onBases(privacy.BasisPublicTask),
		rights.Answers{privacy.FactNationalSecurity: privacy.Yes}},
	{"child-abuse", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.DataKinds = []privacy.Basis{privacy.BasisPublicTask}, []privacy.DataKind{
			privacy.DataChildAbuse, privacy.DataHealth,
		}
	}), rights.Answers{privacy.FactNotInBestInterests: privacy.Yes}},
	{"loose-paper", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.UnstructuredPaper, p.AutomatedMeans = []privacy.Basis{
			privacy.BasisPublicTask,
		}, privacy.Yes, privacy.No
	}), nil},
	{"loose-paper-or-not", goldenNow, councilWith(func(p *rights.Processing) {
		p.Bases, p.UnstructuredPaper = []privacy.Basis{privacy.BasisPublicTask}, privacy.Unknown
	}), nil},
	{
		"research-by-law",
		goldenNow,
		onBases(privacy.BasisLegalObligation),
		rights.Answers{privacy.FactResearchPurpose: privacy.Yes},
	},
	{
		"research-on-task",
		goldenNow,
		onBases(privacy.BasisPublicTask),
		rights.Answers{privacy.FactResearchPurpose: privacy.Yes, privacy.FactNecessaryForPublicTask: privacy.Yes},
	},
	{
		"law-enforcement-restricted",
		goldenNow,
		councilWith(func(p *rights.Processing) { p.Regime = privacy.RegimePart3; p.Bases = []privacy.Basis{} }),
		rights.Answers{privacy.FactPart3Prejudice: privacy.Yes, privacy.FactInaccurate: privacy.Yes},
	},
	{"died", goldenNow, onBases(privacy.BasisPublicTask), rights.Answers{privacy.FactPersonDeceased: privacy.Yes}},
}

// The days of the goldens, after the Data (Use and Access) Act and before.
var goldenNow, goldenBefore = privacy.NewDate(2026, 11, 22), privacy.NewDate(2026, 2, 4)

// councilWith is what a council in England does with an edit.
func councilWith(edit func(*rights.Processing)) rights.Processing {
	p := rights.Processing{
		Nation:               privacy.NationEngland,
		PublicAuthority:      privacy.Yes,
		AutomatedMeans:       privacy.Yes,
		DirectMarketing:      privacy.No,
		SolelyAutomated:      privacy.No,
		ThirdPartySource:     privacy.No,
		OnlineServiceToChild: privacy.No,
		UnstructuredPaper:    privacy.No,
	}
	edit(&p)
	return p
}

func onBases(b ...privacy.Basis) rights.Processing {
	return councilWith(func(p *rights.Processing) { p.Bases = b })
}

// TestGoldens writes out whole answers for telling cases, to be read.
func TestGoldens(t *testing.T) {

	cases := goldensCases
	for _, c := range cases {
		f := rights.NewFacts(c.day, c.p)
		for fact, a := range c.facts {
			f.Set(fact, a)
		}
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		noticetest.Golden(t, "testdata/"+c.name+".txt", page(notice.English, g), *update)
		if inWelsh[c.name] {
			noticetest.Golden(t, "testdata/"+"cy/"+c.name+".txt", page(notice.Welsh, g), *update)
		}
	}
}

// inWelsh are the cases whose answers are written out in Welsh too: every state and the longest sentences.
var inWelsh = map[string]bool{
	"task":                       true,
	"either":                     true,
	"newsletter":                 true,
	"not-stated":                 true,
	"computer-decides":           true,
	"law-enforcement-restricted": true,
	"research-on-task":           true,
	"child-abuse":                true,
	"died":                       true,
}

func page(lang notice.Language, g *rights.AssessedGround) string {
	var b strings.Builder
	for _, right := range privacy.Rights() {
		a := Explain(say.Must(lang), g, right, asking)
		fmt.Fprintf(&b, "# %s: %s\n%s\n", a.Title, a.State.Name(say.Must(lang)), a.Headline)
		for _, part := range []struct {
			name  string
			lines []Line
		}{{"why", a.Why}, {"limits", a.Limits}, {"turns on", a.Turns}, {"you can", a.Steps},
			{"refusals", refusalLines(a)}, {"whom", a.Whom}, {"next", a.Next}} {
			for _, l := range part.lines {
				fmt.Fprintf(&b, "%s: %s", part.name, l.Text)
				if !l.Cite.IsZero() {
					fmt.Fprintf(&b, " [%s]", l.Cite.Short())
				}
				b.WriteString("\n")
			}
		}
		for _, u := range a.Unsettled {
			for _, side := range []Side{u.Here, u.There} {
				fmt.Fprintf(&b, "%s: %s", u.ID, side.Text)
				for i := range side.Cites {
					fmt.Fprintf(&b, " [%s]", CiteShort(say.Must(lang), &side.Cites[i]))
				}
				b.WriteString("\n")
			}
		}
		b.WriteString("\n")
	}
	for _, q := range Questions(say.Must(lang), []rights.AssessedGround{*g}, 0) {
		fmt.Fprintf(&b, "? %s %s (%s)\n", q.Text, q.Hint, q.Why)
	}
	return b.String()
}

// refusalLines is what is shown, and how many more exemptions nothing rules out.
func refusalLines(a Explanation) []Line {
	var out []Line
	n := 0
	for _, r := range a.Refusals {
		if r.Status == rights.Met {
			out = append(out, r.Line)
		} else {
			n++
		}
	}
	if n > 0 {
		out = append(out, Line{Text: fmt.Sprint(n, " more may be relied on")})
	}
	return out
}

// TestPlainWords holds every text to sentences of at most 25 words, and each page of the goldens to
// the reading grade of Flesch and Kincaid that a ten-year-old manages.
func TestPlainWords(t *testing.T) {
	var all []string
	each(func(key, english, _ string) {
		switch section, _, _ := strings.Cut(key, "/"); section {
		case "rule", "right", "exemption", "duty", "dispute", "phrase", "fact":
		default:
			return // parts of sentences
		}
		all = append(all, english)
		for _, s := range sentences(english) {
			if n := len(strings.Fields(s)); n > 25 {
				t.Errorf("%s: %d words: %q", key, n, s)
			}
		}
	})
	if g := grade(strings.Join(all, " ")); g > 6 {
		t.Errorf("the words together are of grade %.1f, over 6", g)
	} else {
		t.Logf("grade %.1f over %d texts", g, len(all))
	}
}

func sentences(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '?' || r == '!' })
}

// grade is the Flesch-Kincaid grade, with syllables counted as runs of vowels.
func grade(text string) float64 {
	fields := strings.Fields(text)
	syllables := 0
	for _, w := range fields {
		syllables += syllablesOf(strings.ToLower(w))
	}
	n := float64(len(fields))
	return 0.39*n/float64(len(sentences(text))) + 11.8*float64(syllables)/n - 15.59
}

func syllablesOf(w string) int {
	w = strings.TrimFunc(w, func(r rune) bool { return r < 'a' || r > 'z' })
	n, vowel := 0, false
	for _, r := range w {
		v := strings.ContainsRune("aeiouy", r)
		if v && !vowel {
			n++
		}
		vowel = v
	}
	if strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "le") && n > 1 {
		n--
	}
	return max(n, 1)
}
