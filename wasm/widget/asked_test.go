package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// within calls visit with the parts of a node that have a class.
func within(n view.Node, class string, visit func(view.Node)) {
	visitAll(n, func(n view.Node) {
		if c, _ := attr(n, "class"); slices.Contains(strings.Fields(c), class) {
			visit(n)
		}
	})
}

// Beside each right stand the letters for what a person can do to change its verdict, and beside no other right.
func TestLettersForActs(t *testing.T) {
	o := offer(t)
	letters := map[privacy.Right][]privacy.Fact{
		privacy.RightWithdrawConsent: {privacy.FactConsentWithdrawn, privacy.FactExplicitConsentWithdrawn},
		privacy.RightObject: {
			privacy.FactObjectionMade,
			privacy.FactObjectionPending,
			privacy.FactMarketingObjectionMade,
		},
		privacy.RightRectification: {privacy.FactAccuracyContested},
	}
	seen := map[privacy.Right]int{}
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			grounds := m.grounds()
			within(View(m).Body, "pr-right", func(section view.Node) {
				id, _ := attr(section, "id")
				right := privacy.Rights()[slices.IndexFunc(privacy.Rights(),
					func(r privacy.Right) bool { return m.rightID(r) == id })]
				html := string(view.AppendHTML(nil, section))
				for of, acts := range letters {
					want := of == right
					for j := range grounds {
						d := grounds[j].Decisions.For(right)
						want = want || slices.ContainsFunc(acts, d.Asks)
					}
					if strings.Contains(html, `value="letter/`+of.String()+`"`) != want {
						t.Errorf("%s: beside %s, the letter for %s: want %v", m.service, right, of, want)
					}
					if want && of != right {
						seen[of]++
					}
				}
			})
		}
	}
	if len(seen) != len(letters) {
		t.Errorf("only %v were seen", seen)
	}
}

// On every question, and on who it is about, one can open why that is asked.
func TestWhyWeAsk(t *testing.T) {
	o, questions := offer(t), map[privacy.Fact]bool{}
	everyPlace(t, o, func(m Model) {
		m.voice = m.whose().Speaks(m.voice)
		why := ""
		switch m.at {
		case PlaceWho:
			why = m.say(wordWhoWhy)
		case PlaceQuestion:
			q, _ := m.question(m.fact)
			why, questions[m.fact] = q.Why, true
		default:
			return
		}
		found := count(View(m).Body, func(n view.Node) bool {
			return n.Tag() == view.Details && text(n) == inEnglish(wordWhyAsked)+"\n"+why+"\n\n"
		})
		if why == "" || found != 1 {
			t.Errorf("%s of %s: no reason %q", places[m.at].name, m.service, why)
		}
	})
	if len(questions) < 3 && !testing.Short() || len(questions) == 0 {
		t.Errorf("only %v were asked", questions)
	}
}

// Where people say what they want, to show everything stands apart, after “or”, and nothing else does.
func TestOrEverything(t *testing.T) {
	o := offer(t)
	m := press(t, press(t, at(t, o, "leeds", "council-tax"), doWho), doContinue, picked("me"))
	before := ""
	within(View(m).Body, "pr-radios", func(n view.Node) {
		for _, c := range n.Children() {
			class, _ := attr(c, "class")
			last := strings.Contains(text(c), wish.Title(m.voice, notice.WishUnsure))
			if class == "pr-radio" && last != (before == "pr-or") {
				t.Errorf("before %q stands %s", text(c), before)
			}
			if class == "pr-or" && text(c) != inEnglish(wordOr)+"\n" {
				t.Errorf("says %q", text(c))
			}
			before = class
		}
	})
	if before != "" { // the class of the part that holds all others
		t.Errorf("ends with %q", before)
	}
}

// Choices that are not rights are on the result, each in the words of the notice, where it has any.
func TestOtherChoices(t *testing.T) {
	o, choices := offer(t), 0
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			shown := ""
			visitAll(View(m).Body, func(n view.Node) {
				if hasID(n, m.id("choices")) {
					shown = text(n)
				}
			})
			items := n.Resolve(&n.Activities[i]).Choices.Items
			if (shown == "") != (len(items) == 0) ||
				shown != "" && !strings.Contains(shown, inEnglish(wordOtherChoicesMeans)) {
				t.Errorf("%s: %d choices: %s", m.service, len(items), shown)
			}
			for _, c := range items {
				choices++
				if !strings.Contains(shown, string(c.Title)) || !strings.Contains(shown, string(c.Words)) {
					t.Errorf("%s: no %q in %s", m.service, c.Title, shown)
				}
			}
		}
	}
	if choices == 0 {
		t.Error("no notice has any")
	}
}

// What somebody believes is asked after what they know.
func TestBeliefsAreAskedLast(t *testing.T) {
	o, both := offer(t), 0
	for _, n := range o.Notices {
		for i := range n.Activities {
			m, beliefs, states := at(t, o, n.ID, n.Activities[i].ID), 0, 0
			for _, q := range explain.Questions(m.voice, m.grounds(), 0) {
				if q.Fact.FactTerm().Kind == privacy.KindBelief {
					beliefs++
				} else if states++; beliefs > 0 {
					t.Errorf("%s asks %s after a belief", m.service, q.Fact)
				}
			}
			if beliefs > 0 && states > 0 {
				both++
			}
		}
	}
	if both == 0 {
		t.Error("there is nothing of both kinds to ask")
	}
}
