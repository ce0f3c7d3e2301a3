package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// ours is the words of a screen that are not of the notice.
func ours(n view.Node) string {
	var out strings.Builder
	var walk func(view.Node)
	walk = func(n view.Node) {
		if n.Tag() == view.Bdi {
			return
		}
		out.WriteString(n.Text())
		for _, c := range n.Children() {
			walk(c)
		}
		if n.Tag() != 0 {
			out.WriteString("\n")
		}
	}
	walk(n)
	return out.String()
}

// In Welsh no screen says anything of ours in English, and what is English on it is marked so.
func TestWelshScreensAreWelsh(t *testing.T) {
	english := map[string]bool{}
	add := func(_, en, cy string) bool {
		for _, s := range strings.FieldsFunc(en, func(r rune) bool { return r == '{' || r == '}' || r == '.' }) {
			if s = strings.TrimSpace(s); len(s) > 14 && !strings.Contains(cy, s) {
				english[s] = true
			}
		}
		return true
	}
	sentences(func(name string, s sentence) { add(name, s.En, s.Cy) })
	explain.Words(add)
	letter.Words(add)
	o := offer(t)
	o.Language, o.Languages = notice.Welsh, []notice.Language{notice.English, notice.Welsh}
	screens := 0
	check := func(m Model) {
		screens++
		s := View(m)
		text := ours(s.Body) + s.Title
		for en := range english {
			if strings.Contains(text, en) {
				t.Errorf("%s of %s says %q", placeNames[m.at], m.service, en)
			}
		}
		visitAll(s.Body, func(n view.Node) {
			if lang, _ := attr(n, "lang"); n.Tag() == view.Bdi && lang == "" && m.notice() != nil && m.at != PlaceLetter && m.at != PlaceSummary {
				t.Errorf("%s of %s: words of the notice without their language: %s", placeNames[m.at], m.service, n.Children()[0].Text())
			}
		})
	}
	for _, n := range o.Notices {
		check(press(t, Start(o), doContinue, picked(string(n.ID))))
		for _, who := range whoNames[1:] {
			check(ends(t, o, n, pickHelp, who, "", ""))
		}
		for i := range n.Activities {
			if skips(i) {
				continue
			}
			m := ends(t, o, n, n.Activities[i].ID, whoNames[1+i%5], wants[1+Want(i)%WantAll].name, "unsure")
			check(m)
			check(press(t, m, doNotice))
			check(press(t, m, doSummary))
			check(press(t, press(t, m, doLetter+"access"), doContinue, written...))
			if m.living() {
				check(press(t, press(t, m, doLetter+"late"), doContinue))
			}
			for what, day := range map[string]string{"access": "in-asked", "complain-controller": "in-complained"} {
				if dates := press(t, m, doDates+what); dates.at == PlaceDates {
					check(dates)
					check(press(t, dates, doContinue, Field{day + "-day", "7"}, Field{day + "-month", "7"}, Field{day + "-year", "2026"}))
				}
			}
		}
	}
	t.Logf("%d screens", screens)
}
