package widget

import (
	"math/rand/v2"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// dayFields are the three parts of a day as they are written.
func dayFields(name, d, m, y string) []Field {
	return []Field{{fieldIn + name + "-day", d}, {fieldIn + name + "-month", m}, {fieldIn + name + "-year", y}}
}

// fieldsOf are the names of what can be written on a screen.
func fieldsOf(m Model) []string {
	var out []string
	visitAll(View(m).Body, func(n view.Node) {
		if name, _ := attr(n, "name"); len(name) > len(fieldIn) && name[:len(fieldIn)] == fieldIn {
			out = append(out, name)
		}
	})
	return out
}

// A person can put right on the screen whatever it says is wrong: over a long random conversation in days and
// letters about several rights, each problem leads to a field that is there.
func TestEveryProblemHasItsField(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 8, 1)
	r := rand.New(rand.NewPCG(3, 5))
	result := ends(t, o, o.Notices[0], "council-tax", "child", "all", "unsure")
	values := []string{"1", "5", "31", "2026", "26", "yes", "", "x"}
	problems := 0
	for range 1500 {
		m := result
		do := []string{doDates + "access", doDates + "erasure", doDates + "complain-controller", doLetter + "late-access", doLetter + "late", doLetter + "object"}[r.IntN(6)]
		m = press(t, m, do)
		var written []Field
		for _, name := range fieldsOf(m) {
			if r.IntN(3) > 0 && name != "in-extended" {
				written = append(written, Field{name, values[r.IntN(len(values))]})
			}
		}
		m = press(t, m, doContinue, written...)
		if m.missing {
			problems++
			visitAll(View(m).Body, func(n view.Node) {
				to, ok := attr(n, "href")
				if ok && to[0] == '#' && count(View(m).Body, func(n view.Node) bool { return hasID(n, to[1:]) }) != 1 {
					t.Fatalf("%s says that something is wrong at %s, which is nowhere", do, to)
				}
			})
		}
		result.typed = m.typed // and the way back
	}
	if problems < 100 {
		t.Errorf("only %d problems", problems)
	}
}

// What was written about a question that the council asked, when it was asked to see information, neither stands in
// the way of the day of another request nor moves it.
func TestQuestionIsOfAccessOnly(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 8, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "all", "unsure")
	paused := append(dayFields("asked", "1", "5", "2026"), append(dayFields("question-asked", "5", "5", "2026"), dayFields("question-answered", "9", "5", "2026")...)...)
	access := press(t, press(t, m, doDates+"access"), doContinue, paused...)
	if got := access.due().Due; got != privacy.NewDate(2026, 6, 8) {
		t.Errorf("access is due on %v", got)
	}
	m = press(t, press(t, access, doBack), doBack)
	for month, due := range map[string]privacy.Date{"5": privacy.NewDate(2026, 6, 1), "6": privacy.NewDate(2026, 7, 1)} {
		erasure := press(t, press(t, m, doDates+"erasure"), doContinue, dayFields("asked", "1", month, "2026")...)
		if got := erasure.due().Due; erasure.at != PlaceDue || got != due {
			t.Errorf("asked in month %s, erasure is due on %v, at %s", month, got, placeNames[erasure.at])
		}
	}
}
