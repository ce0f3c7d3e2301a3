package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
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

// days are days on which the law changed, the days before them, that of the law, and one after it.
var days = []privacy.Date{
	privacy.NewDate(2018, 5,
		24), privacy.NewDate(2018, 5, 25), privacy.NewDate(2025, 8, 18), privacy.NewDate(2025, 9, 5),
	privacy.NewDate(2026, 2,
		4), privacy.NewDate(2026, 2, 5), privacy.NewDate(2026, 6, 18), privacy.NewDate(2026, 6, 19), rights.LawAsAt(),
	privacy.NewDate(2027, 3, 1),
}

// TestNoOutputDeniesAnother: -json, the text, the page and the letters say the same of every right over every use, read
// as they are written: what -json has as the verdict allows few states, the text says one of them, the page says the
// same of the same uses, and the letter asks for no more and no less than that state lets it. So no output corrects the
// engine or another.
func TestNoOutputDeniesAnother(t *testing.T) {
	c := comparison{
		t:      t,
		states: map[explain.State]int{},
		asked:  map[asking]int{},
		file:   filepath.Join(t.TempDir(), "notice.json"),
	}
	for _, n := range noticetest.Every(t) {
		for _, lang := range []notice.Language{notice.English, notice.Welsh} {
			c.compare(n, circumstances{lang: lang, on: rights.LawAsAt()})
		}
	}
	for i := range uint64(noticetest.Some(60, 700, 2000)) {
		c.compare(cases.Small(i), circumstancesOf(i))
	}
	for s := explain.Applies; s <= explain.InAnother; s++ {
		if c.states[s] < 20 {
			t.Errorf("%q is said %d times", s.Name(say.Voice{}), c.states[s])
		}
	}
	for a, words := range asksIn {
		if c.asked[a] < 20 {
			t.Errorf("%d letters say %q", c.asked[a], words[0])
		}
	}
}

// circumstances are whom a notice is compared for, and when.
type circumstances struct {
	lang  notice.Language
	on    privacy.Date
	facts rights.Answers
	page  bool // whether only what people are asked is given, so that there is a page
}

// circumstancesOf are those of a case: without a fact, with some that a page asks for, or with any.
func circumstancesOf(i uint64) circumstances {
	r := rand.New(rand.NewPCG(i, 7))
	c := circumstances{lang: notice.English, on: days[r.IntN(len(days))], facts: rights.Answers{}}
	if i%5 == 0 {
		c.lang = notice.Welsh
	}
	for _, f := range privacy.Facts() {
		term := f.FactTerm()
		asked := term.By == privacy.ByPerson && term.Kind != privacy.KindAct
		if i%3 > 0 && f != privacy.FactPersonDeceased && (asked || i%3 == 2) && r.IntN(4) == 0 {
			c.facts[f] = privacy.Yes
			if r.IntN(2) == 0 {
				c.facts[f] = privacy.No
			}
		}
	}
	c.page = i%3 < 2
	return c
}

// What is read of the JSON.
type (
	decidedJSON struct {
		Right    privacy.Right    `json:"right"`
		Verdict  rights.Verdict   `json:"verdict"`
		Presumed rights.Verdict   `json:"presumed"`
		Strength *rights.Strength `json:"strength"`
		Because  []struct {
			Rule rights.RuleID  `json:"rule"`
			Held privacy.Answer `json:"held"`
		} `json:"because"`
	}
	groundJSON struct {
		Purposes    []notice.ID    `json:"purposes"`
		Regime      privacy.Regime `json:"regime"`
		Controllers []struct {
			Name string `json:"name"`
			Own  bool   `json:"own"`
		} `json:"controllers"`
		Decisions []decidedJSON `json:"decisions"`
	}
	answerJSON struct {
		Activities []struct {
			ID      notice.ID    `json:"id"`
			Grounds []groundJSON `json:"grounds"`
		} `json:"activities"`
	}
)

// own reports whether the body whose notice it is is among those who decide.
func (g *groundJSON) own() bool {
	for _, c := range g.Controllers {
		if c.Own {
			return true
		}
	}
	return false
}

// statesOf are the states that a verdict allows, with the presumed one beside it. Only what an open verdict waits for
// is not told by it.
func (g *groundJSON) statesOf(d *decidedJSON) []explain.State {
	var out []explain.State
	switch d.Verdict {
	case rights.Applies:
		out = []explain.State{explain.AppliesWithLimits}
		if d.Right == privacy.RightObject &&
			d.Presumed == rights.DoesNotApply { // to research that the council says a public task needs (R14)
			out[0] = explain.Unlikely
		}
		if d.Strength != nil && *d.Strength == rights.Absolute {
			out[0] = explain.Applies
		}
		if d.Right == privacy.RightObject &&
			d.Presumed == rights.DoesNotApply { // research that a public task needs (Article 21(6))
			out[0] = explain.Unlikely
		}
	case rights.ExemptInPart:
		out = []explain.State{explain.AppliesWithLimits}
	case rights.Depends:
		out = []explain.State{explain.DependsOn, explain.NotStated, explain.NotRead, explain.InAnother}
		if d.Presumed == rights.DoesNotApply {
			out = append(out, explain.Unlikely)
		}
	case rights.Exempt, rights.DoesNotApply:
		if g.Regime == privacy.RegimePart3 && (d.Right == privacy.RightPortability || d.Right == privacy.RightObject) {
			return []explain.State{explain.DifferentRules}
		}
		return []explain.State{explain.DoesNotApply}
	}
	if !g.own() && d.Right != privacy.RightComplainRegulator && d.Right != privacy.RightJudicialRemedy {
		return []explain.State{explain.AskSomeoneElse}
	}
	return out
}

// answeredObjection reports whether the council has shown what answers an objection, which the person may still
// challenge.
func (d *decidedJSON) answeredObjection() bool {
	open, shown := false, false
	for _, r := range d.Because {
		open = open || r.Rule == "object-21-1" && r.Held != privacy.No
		shown = shown || (r.Rule == "object-21-1-overriding" || r.Rule == "object-21-1-claim") && r.Held == privacy.Yes
	}
	return d.Right == privacy.RightObject && d.Verdict == rights.DoesNotApply && open && shown
}

// comparison reads what is said of notices, one by one.
type comparison struct {
	t      *testing.T
	file   string
	states map[explain.State]int // how often each is said
	asked  map[asking]int
}

func (c *comparison) compare(n *notice.Notice, at circumstances) {
	c.t.Helper()
	for i := range n.Activities {
		for j := range n.Activities[i].Purposes { // so that each can be told from the others
			p := &n.Activities[i].Purposes[j]
			p.Title = notice.Text("Use for " + p.ID + " here")
		}
	}
	if n.ID == "random" {
		for i := range n.Controllers {
			n.Controllers[i].Name = notice.Text("Body of " + n.Controllers[i].ID)
		}
	}
	data, err := notice.Encode(n)
	if err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(c.file, data, 0o600); err != nil {
		c.t.Fatal(err)
	}
	args := []string{"-notice", c.file, "-as-at", at.on.String(), "-lang", string(at.lang)}
	for f, a := range at.facts {
		args = append(args, "-fact", f.String()+"="+a.String())
	}
	_, whole, stderr := printed(append(args, "-json")...)
	var answer answerJSON
	if err := json.Unmarshal([]byte(whole), &answer); err != nil {
		c.t.Fatal(err, stderr)
	}
	_, text, _ := printed(args...)
	said := inWords(c.t, text, at.lang)
	for i := range answer.Activities {
		a := &answer.Activities[i]
		name := fmt.Sprintf("%s/%s on %v with %v", n.ID, a.ID, at.on, at.facts)
		here := said[:len(a.Grounds)*len(privacy.Rights())]
		said = said[len(here):]
		c.allowed(name, a.Grounds, here)
		if at.page || at.facts == nil {
			c.onPage(name, n, a.ID, at, a.Grounds, here)
		}
		c.inLetters(name, n, &n.Activities[i], at, a.Grounds, here)
	}
	if len(said) > 0 {
		c.t.Fatalf("%s: the text has %d answers more than -json", n.ID, len(said))
	}
}

// word is what is said of a right over a ground.
type word struct {
	state explain.State
	rest  string // what follows the state in the text, from the headline on
}

// of returns what is said of a right over the ground with a number.
func of(said []word, ground int, right privacy.Right) word {
	return said[ground*len(privacy.Rights())+int(right)-1]
}

// named returns the state with a name; zero if there is none.
func named(name string, lang notice.Language) explain.State {
	for s := explain.Applies; s <= explain.InAnother; s++ {
		if s.Name(say.Must(lang)) == name {
			return s
		}
	}
	return 0
}

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// inWords reads the states in the order in which the text has them: activity by activity, ground by ground, right by
// right.
func inWords(t *testing.T, text string, lang notice.Language) []word {
	t.Helper()
	var out []word
	_, text, _ = strings.Cut(text, "\n* ")
	for _, part := range strings.Split(text, "\n* ") {
		first, rest, _ := strings.Cut(part, "\n")
		_, state, _ := strings.Cut(first, ": ")
		s := named(state, lang)
		if s == 0 {
			t.Fatalf("no state in %q", first)
		}
		out = append(out, word{s, spaced(rest)})
	}
	return out
}

// allowed holds the states of the text to the verdicts of -json.
func (c *comparison) allowed(name string, grounds []groundJSON, said []word) {
	c.t.Helper()
	for i := range grounds {
		g := &grounds[i]
		for j := range g.Decisions {
			d := &g.Decisions[j]
			s := of(said, i, d.Right).state
			c.states[s]++
			if !slices.Contains(g.statesOf(d), s) {
				c.t.Fatalf("%s, %v: -json has %v of %v, and the text says %q", name, d.Right, d.Verdict, g.Purposes,
					s.Name(say.Voice{}))
			}
		}
	}
}
