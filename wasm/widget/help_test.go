package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// Whoever does not know which service it is is told what holds for whom they ask, can change that, and finds no
// button that does nothing.
func TestHelpIsForWhoeverAsks(t *testing.T) {
	o := offer(t)
	for _, n := range o.Notices {
		for _, who := range whoNames[1:] {
			m := ends(t, o, n, pickHelp, who, "", "")
			shown := text(View(m).Body)
			if title := askingTitles[min(int(m.who), len(askingTitles)-1)]; title != 0 &&
				!strings.Contains(shown, inEnglish(title)) {
				t.Errorf("%s: nothing is said of that", who)
			}
			for _, k := range []word{wordAlways, wordWrong, wordWorkOut} {
				if strings.Contains(shown, inEnglish(k)+"\n") != m.living() {
					t.Errorf("%s: %q", who, inEnglish(k))
				}
			}
			if strings.Contains(shown, inEnglish(wordAskShare)) == m.living() {
				t.Errorf("%s: another name for the letter", who)
			}
			pressed := pressesAll(t, m)
			for _, want := range []string{doWho, doService, doLetter + "access"} {
				if !pressed[want] {
					t.Errorf("%s: no button for %s", who, want)
				}
			}
			if changed := press(t, press(t, m, doWho), doContinue, picked("me")); changed.at != PlaceHelp ||
				changed.who != letter.AboutMe {
				t.Errorf("%s: changed to %v", who, changed.Fields())
			}
		}
	}
}

// pressesAll presses every button of a screen, and returns what they do. None may do nothing.
func pressesAll(t *testing.T, m Model) map[string]bool {
	t.Helper()
	pressed := map[string]bool{}
	visitAll(View(m).Body, func(n view.Node) {
		if do, _ := attr(n, "value"); n.Tag() == view.Button {
			pressed[do] = true
			if press(t, m, do).Same(m) {
				t.Errorf("at %s %s does nothing", places[m.at].name, do)
			}
		}
	})
	return pressed
}
