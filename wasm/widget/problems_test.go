package widget

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
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
	result := ends(t, o, o.Notices[0], "council-tax", "child", "unsure", "unsure")
	values := []string{"1", "5", "31", "2026", "26", "yes", "", "x"}
	problems := 0
	tries := noticetest.Some(300, 600, 1500)
	for range tries {
		m := result
		do := []string{doDates + "access", doDates + "erasure", doDates + "complain-controller", doLetter +
			"late-access", doLetter + "late", doLetter + "object"}[r.IntN(6)]
		m = press(t, m, do)
		var written []Field
		for _, name := range fieldsOf(m) {
			if r.IntN(3) > 0 && name != "in-extended" && name != "in-limit" { // each of two radios
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
	if problems < tries/15 {
		t.Errorf("only %d problems", problems)
	}
}

// What was written about a question that the council asked, when it was asked to see information, neither stands in
// the way of the day of another request nor moves it.
func TestQuestionIsOfAccessOnly(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 8, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "unsure", "unsure")
	paused := append(dayFields("asked", "1", "5", "2026"),
		append(dayFields("question-asked", "5", "5", "2026"), dayFields("question-answered", "9", "5", "2026")...)...)
	access := press(t, press(t, m, doDates+"access"), doContinue, paused...)
	if got := access.due().Due; got != privacy.NewDate(2026, 6, 8) {
		t.Errorf("access is due on %v", got)
	}
	m = press(t, press(t, access, doBack), doBack)
	for month, due := range map[string]privacy.Date{"5": privacy.NewDate(2026, 6, 1),
		"6": privacy.NewDate(2026, 7, 1)} {
		erasure := press(t, press(t, m, doDates+"erasure"), doContinue, dayFields("asked", "1", month, "2026")...)
		if got := erasure.due().Due; erasure.at != PlaceDue || got != due {
			t.Errorf("asked in month %s, erasure is due on %v, at %s", month, got, places[erasure.at].name)
		}
	}
}

// A year has four digits: nobody who writes 26 means the year 26, and both the days and the letters say so, with the
// year as the field to put right.
func TestYears(t *testing.T) {
	for _, lang := range notice.Languages() {
		said, o := inLang(lang, wordBadYear), offer(t)
		o.AsAt, o.Voices = privacy.NewDate(2026, 8, 1), alone(lang)
		m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
		dates, late := press(t, m, doDates+"access"), press(t, m, doLetter+"late-access")
		for year, want := range map[string]string{"26": said, "1": said, "026": said, "20266": said, "0026": "",
			"year": "", "2026": "ok", "1999": "ok"} {
			fields := append(dayFields("asked", "3", "5", year), written[:2]...)
			letter := press(t, late, doContinue, fields...)
			for _, got := range []Model{press(t, dates, doContinue, fields[:3]...), letter} {
				html := html(got)
				if got.missing != (want != "ok") || strings.Contains(html, said) != (want == said) ||
					strings.Contains(html, `href="#pr-in-asked-year"`) != (want == said) {
					t.Errorf("%s %s at %s: wrong %v: %.900s", lang, year, places[got.at].name, got.missing, html)
				}
				if want == said && strings.Count(html, said) != 2 {
					t.Errorf("%s %s: not said above and beside the field", lang, year)
				}
			}
		}
	}
}

// Whatever a field lets a person write is taken, shown again and said to be no day.
func TestLongDays(t *testing.T) {
	o := offer(t)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doDates+"access")
	for name, part := range map[string]string{"of three bytes": strings.Repeat("年", mostPart),
		"of two units": strings.Repeat("😀", mostPart/2), "digits": strings.Repeat("9", mostPart)} {
		got, ok := Submit(m, append(dayFields("asked", part, part, part), Field{fieldDo, doContinue}))
		if !ok || !got.missing || strings.Count(html(got), `value="`+part+`"`) != 3 {
			t.Errorf("%s: taken %v, wrong %v", name, ok, got.missing)
		}
		if read, _, err := Read(o, got.Fields()); err != nil || !equal(read, got) {
			t.Errorf("%s: reads back as %v, %v", name, read.Fields(), err)
		}
	}
}

// Spaces alone are no name, and no way to answer.
func TestSpacesAreNothing(t *testing.T) {
	o := offer(t)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "correct", "unsure"), doLetter+"rectification")
	for field, said := range map[string]word{"in-name": wordMissingName, "in-contact": wordMissingContact,
		"in-details": wordMissingDetails} {
		for _, spaces := range []string{" ", "\t \u00a0", "\r\n\r\n"} {
			fields := []Field{{"in-name", "Ann"}, {"in-contact", "a@example.org"}, {"in-details", "It is wrong."}}
			for i := range fields {
				if fields[i].Name == field {
					fields[i].Value = spaces
				}
			}
			if got := press(t, m, doContinue, fields...); got.at != PlaceDetails ||
				strings.Count(html(got), inEnglish(said)) != 2 {
				t.Errorf("%s of %q is taken", field, spaces)
			}
		}
	}
}
