package widget

import (
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// The due date is that of package deadline, with its reasons; it is late from the day after.
func TestDueDate(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 3, 20)
	days := func(name, d, m, y string) []Field {
		return []Field{{"in-" + name + "-day", d}, {"in-" + name + "-month", m}, {"in-" + name + "-year", y}}
	}
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	m = press(t, m, doDates+"access")
	for name, c := range map[string]struct {
		fields []Field
		due    string // "": refused
		late   bool
	}{
		"late":     {days("asked", "16", "2", "2026"), "16 March 2026", true},
		"not late": {days("asked", "20", "2", "2026"), "20 March 2026", false},
		"weekend":  {days("asked", "21", "2", "2026"), "23 March 2026", false},
		"none":     {nil, "", false},
		"no day":   {days("asked", "31", "2", "2026"), "", false},
		"words":    {days("asked", "ten", "2", "2026"), "", false},
		"to come":  {days("asked", "21", "3", "2026"), "", false},
		"wrong order": {append(days("asked", "20", "2", "2026"),
			append(days("identity-asked", "21", "2", "2026"), days("identity-sent", "20", "2", "2026")...)...), "",
			false},
		"answer alone": {append(days("asked", "20", "2", "2026"), days("identity-sent", "21", "2", "2026")...), "",
			false},
		"identity": {append(days("asked", "9", "2", "2026"),
			append(days("identity-asked", "10", "2", "2026"), days("identity-sent", "17", "2", "2026")...)...),
			"17 March 2026", true},
		"three months":  {append(days("asked", "9", "2", "2026"), Field{"in-extended", "yes"}), "11 May 2026", false},
		"long ago":      {days("asked", "1", "1", "1999"), "", false},
		"far too large": {days("asked", "1", "1", "99999999"), "", false},
	} {
		got := press(t, m, doContinue, c.fields...)
		shown := text(View(got).Body)
		if name == "long ago" {
			if !strings.Contains(shown, inEnglish(wordNoDayForce)) {
				t.Errorf("%s: %s", name, shown)
			}
			continue
		}
		if c.due == "" {
			if got.at != PlaceDates || !got.missing {
				t.Errorf("%s is taken", name)
			}
			continue
		}
		if !strings.Contains(shown, "They must answer by "+c.due) ||
			strings.Contains(shown, inEnglish(wordIsLate)) != c.late ||
			!strings.Contains(shown, "Art 12A(") {
			t.Errorf("%s: %s", name, shown)
		}
		if got.Calendar().Content == "" {
			t.Errorf("%s: no calendar entry", name)
		}
	}
}

// A due date by law that is more than a year old says so: from the day of the request, or from today.
func TestDueDateOfOldLaw(t *testing.T) {
	law := rights.LawAsAt()
	fresh, old := privacy.Date{
		Year:  law.Year + 1,
		Month: law.Month,
		Day:   law.Day,
	}, privacy.Date{
		Year:  law.Year + 1,
		Month: law.Month + 1,
		Day:   1,
	}
	for _, c := range []struct {
		asked, today privacy.Date
		stale        bool
	}{{law, law, false}, {fresh, fresh, false}, {law, old, true}, {old, old, true}, {old, privacy.Date{}, true},
		{fresh, privacy.Date{}, false}} {
		o := offer(t)
		o.AsAt = c.today
		m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doDates+"access")
		m = press(t, m, doContinue, dayFields("asked", strconv.Itoa(int(c.asked.Day)), strconv.Itoa(int(c.asked.Month)),
			strconv.Itoa(int(c.asked.Year)))...)
		if shown := text(View(m).Body); m.due().Due.IsZero() ||
			strings.Contains(shown, explain.StaleWords(say.Voice{})) != c.stale {
			t.Errorf("asked on %v, seen on %v: due on %v: %s", c.asked, c.today, m.due().Due, shown)
		}
	}
}

// A complaint has its own day and its own time, which is thirty days to say that it came; a late one is in the
// letter as a complaint.
func TestComplaintDates(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 9, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "unsure", "unsure")
	m = press(t, m, doDates+"complain-controller")
	if shown := text(View(m).Body); strings.Contains(shown, inEnglish(wordIdentityAsked)) ||
		strings.Contains(shown, inEnglish(wordAskedOn)) {
		t.Errorf("what is asked of a request is asked of a complaint: %s", shown)
	}
	day := func(d, m string) []Field {
		return []Field{{"in-complained-day", d}, {"in-complained-month", m}, {"in-complained-year", "2026"}}
	}
	for _, bad := range [][]Field{nil, day("31", "6"), day("2", "9")} {
		if got := press(t, m, doContinue, bad...); got.at != PlaceDates || !got.missing {
			t.Errorf("%v is taken", bad)
		}
	}
	if shown := text(View(press(t, m, doContinue, day("18", "6")...)).Body); !strings.Contains(shown,
		inEnglish(wordNoDayForce)) {
		t.Error(shown)
	}
	m = press(t, m, doContinue, day("1", "7")...)
	if shown := text(View(m).Body); !strings.Contains(shown,
		"They must tell you by 31 July 2026 that they have your complaint.") ||
		strings.Contains(shown, "They must answer by") ||
		!strings.Contains(shown, "s.164A(3)") {
		t.Error(shown)
	}
	if shown := text(View(m).Body); !strings.Contains(shown, inEnglish(wordIsLateComplaint)) ||
		strings.Contains(shown, inEnglish(wordIsLate)) {
		t.Errorf("only the receipt is late: %s", shown)
	}
	if got := m.Calendar().Content; !strings.Contains(got, "that they have it") || strings.Contains(got, "answer") {
		t.Error(got)
	}
	m = press(t, m, doLetter+"late-complain-controller")
	m = press(t, m, doContinue, written...)
	if got := m.File().Content; !strings.Contains(got, "On 1 July 2026 I asked you to look into my complaint.") ||
		strings.Contains(got, "was due") ||
		strings.Contains(got, "one month") {
		t.Error(got)
	}
}

// A letter about a late answer, or a refusal, is about what was asked for, also where that is not what the
// person came for.
func TestLateIsAboutWhatWasAsked(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 9, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	m = press(t, press(t, m, doLetter+"erasure"), doContinue, written...)
	m = press(t, press(t, m, doDates+"erasure"), doContinue, Field{"in-asked-day", "1"}, Field{"in-asked-month", "6"},
		Field{"in-asked-year", "2026"})
	for letter, want := range map[string]string{"late-erasure": "I asked you to delete",
		"refused-access": "I asked you to send me a " +
			"copy", "late": "I asked you to send me a copy"} {
		got := press(t, press(t, m, doLetter+letter), doContinue, written...)
		if s := got.File().Content; !strings.Contains(s, want) {
			t.Errorf("%s: %s", letter, s)
		}
		read, _, err := Read(o, got.Fields())
		if err != nil || !equal(read, got) {
			t.Errorf("%s reads back as %v, %v", letter, read.Fields(), err)
		}
	}
	if !strings.Contains(string(view.AppendHTML(nil, View(m).Body)), `value="letter/late-erasure"`) {
		t.Error("the due date of one request leads to a letter about another")
	}
}

// What data protection does not cover has none of its times.
func TestNoDatesForTheDead(t *testing.T) {
	o := offer(t)
	for _, who := range []string{"died", "business"} {
		m := ends(t, o, o.Notices[0], "council-tax", who, "see", "unsure")
		m = press(t, press(t, m, doLetter+"access"), doContinue, written...)
		if html := string(view.AppendHTML(nil, View(m).Body)); strings.Contains(html, doDates) {
			t.Errorf("%s: a due date is offered", who)
		}
		if dates := press(t, m, doDates+"access"); dates.at != PlaceLetter {
			t.Errorf("%s: at %s", who, places[dates.at].name)
		}
		if late := press(t, m, doLetter+"to-regulator"); late.at != PlaceLetter || late.letter != letter.Request {
			t.Errorf("%s: a complaint by a law that does not cover it", who)
		}
		for name, value := range map[string]string{"at": "dates", "letter": "late"} {
			fields := m.Fields()
			for i := range fields {
				if fields[i].Name == name {
					fields[i].Value = value
				}
			}
			if _, _, err := Read(o, fields); err == nil {
				t.Errorf("%s: %s %s is read", who, name, value)
			}
		}
		me := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
		if back := m.Revisit(press(t, me, doDates+"access")); back.at != PlaceResult {
			t.Errorf("%s: back at %s", who, places[back.at].name)
		}
	}
}

// A service with uses under Part 3 and others goes by the UK GDPR for what only that has a time for, and who may
// be asked who they are by the provision that covers all.
func TestRegimes(t *testing.T) {
	both := *offer(t).Notices[0]
	first, _ := Open(&Offer{Notices: []*notice.Notice{&both}}, both.ID, "council-tax")
	a := *first.activity()
	crime := a.Purposes[0]
	crime.ID, crime.Regime = "prosecute", notice.RegimePart3
	for name, c := range map[string]struct {
		purposes []notice.Purpose
		due      bool
		cite     string
	}{
		"both":   {append([]notice.Purpose{crime}, a.Purposes...), true, "Art 12(6)"},
		"Part 3": {[]notice.Purpose{crime}, false, "s.52(4)"},
	} {
		a.Purposes = c.purposes
		both.Activities = []notice.Activity{a}
		o := &Offer{Notices: []*notice.Notice{&both}, AsAt: privacy.NewDate(2026, 9, 1)}
		m := ends(t, o, &both, a.ID, "child", "stop", "unsure")
		told := m.standing()
		if shown := text(View(m).Body); !strings.Contains(shown, told.MayShow[0].Text+" ("+c.cite+")") {
			t.Errorf("%s: not by %s: %s", name, c.cite, shown)
		}
		m = press(t, m, doDates+"object")
		if shown := text(View(m).Body); !strings.Contains(shown, inEnglish(wordProofAsked)) {
			t.Errorf("%s: proof that one may ask is not thought of: %s", name, shown)
		}
		m = press(t, m, doContinue, Field{"in-asked-day", "1"}, Field{"in-asked-month", "6"},
			Field{"in-asked-year", "2026"})
		if shown := text(View(m).Body); strings.Contains(shown, "They must answer by 1 July 2026") != c.due ||
			strings.Contains(shown, inEnglish(wordNoDayPeriod)) == c.due {
			t.Errorf("%s: %s", name, shown)
		}
	}
}

// The number for saying it stands beside what to say.
func TestPhoneNumbers(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	for letter, want := range map[string]string{"access": `href="tel:01133784251"`,
		"to-regulator": `href="tel:03031231113"`, "to-ombudsman": `href="tel:03000610614"`} {
		if html := string(view.AppendHTML(nil, View(press(t, press(t, m, doLetter+letter), doContinue,
			written...)).Body)); !strings.Contains(
			html,
			want,
		) {
			t.Errorf("%s has no %s", letter, want)
		}
	}
}

// Where the day for an answer has not passed, a letter about a late one says so before it is written and beside it, and
// does not say that it is late.
func TestLateLetterBeforeTheDay(t *testing.T) {
	for _, c := range []struct {
		asAt privacy.Date
		late bool
	}{{privacy.NewDate(2026, 9, 1), false}, {privacy.NewDate(2026, 9, 2), true}} {
		o := offer(t)
		o.AsAt = c.asAt
		m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doLetter+"late")
		if strings.Contains(text(View(m).Body), inEnglish(wordNotLate)) {
			t.Error("not late by no day")
		}
		day := []Field{{"in-asked-day", "30"}, {"in-asked-month", "7"}, {"in-asked-year", "2026"}}
		m = press(t, m, doContinue, append(day, written...)...)
		for _, screen := range []Model{m, press(t, m, doBack)} {
			shown := text(View(screen).Body)
			must := strings.Contains(shown, "They must answer by 1 September 2026.")
			if said := must && strings.Contains(shown, inEnglish(wordNotLate)); said == c.late {
				t.Errorf("%s at %s: %s", c.asAt, places[screen.at].name, shown)
			}
		}
		if got := m.File().Content; strings.Contains(got, "was due by") != c.late ||
			strings.Contains(got, "is due by 1 September 2026") == c.late ||
			strings.Contains(got, "why it is late") != c.late {
			t.Errorf("%s: %s", c.asAt, got)
		}
	}
}

// A letter about a complaint says that of the day for its receipt.
func TestLateComplaintBeforeTheDay(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 7, 31)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "unsure", "unsure"),
		doLetter+"late-complain-controller")
	day := []Field{{"in-complained-day", "1"}, {"in-complained-month", "7"}, {"in-complained-year", "2026"}}
	m = press(t, m, doContinue, append(day, written...)...)
	if shown := text(View(m).Body); !strings.Contains(shown,
		"They must tell you by 31 July 2026 that they have your complaint.") ||
		!strings.Contains(shown, inEnglish(wordNotLate)) {
		t.Error(shown)
	}
}

// Where nothing is due because of what the council asked, the day is given too if it had no need to ask: proof may be
// asked for on real doubt alone, and a question only where it must be answered to find what is asked for.
func TestDueIfNothingHadToBeAsked(t *testing.T) {
	for _, asked := range []string{"identity-asked", "question-asked"} {
		o := offer(t)
		o.AsAt = privacy.NewDate(2026, 9, 20)
		m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doDates+"access")
		var fields []Field
		for name, day := range map[string]string{"asked": "1", asked: "3"} {
			fields = append(fields, Field{"in-" + name + "-day", day}, Field{"in-" + name + "-month", "9"},
				Field{"in-" + name + "-year", "2026"})
		}
		shown := text(View(press(t, m, doContinue, fields...)).Body)
		if !strings.Contains(shown, "1 October 2026") || !strings.Contains(shown, "If they had") {
			t.Errorf("%s: %s", asked, shown)
		}
	}
}

// A page that was given a day that does not exist answers for no day, and a council whose nation nobody states has no
// due date: the screen says why.
func TestNoSuchDayAndNoNation(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.Date{Year: 2026, Month: 13, Day: 30}
	fields := []Field{{"in-asked-day", "20"}, {"in-asked-month", "2"}, {"in-asked-year", "2026"}}
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	got := press(t, press(t, m, doDates+"access"), doContinue, fields...)
	if shown := text(View(got).Body); !strings.Contains(shown, "20 March 2026") ||
		!strings.Contains(shown, inEnglish(wordIfLate)) {
		t.Errorf("on no day: %s", shown)
	}
	nowhere := *o.Notices[0]
	nowhere.Nation = 0
	o.Notices = []*notice.Notice{&nowhere}
	m = ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	got = press(t, press(t, m, doDates+"access"), doContinue, fields...)
	if shown := text(View(got).Body); !strings.Contains(shown, inEnglish(wordNoDayNation)) ||
		strings.Contains(shown, "March") {
		t.Errorf("of no nation: %s", shown)
	}
}
