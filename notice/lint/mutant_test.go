package lint

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// portrait is all that a row of the table does to its fixture: its record, and what it finds on the days around those
// that it begins and ends with.
func portrait(c *Check, broken *notice.Notice, on privacy.Date) string {
	var by []string
	for _, cite := range c.Cites {
		by = append(by, cite.Short())
	}
	out := fmt.Sprintf("%s %s, %s, %v, practice %t, %s\n", c.Code, c.Name, c.Level, c.Mend, c.Practice,
		strings.Join(by, ", "))
	days := []privacy.Date{
		privacy.LawBegan().Previous(),
		privacy.LawBegan(),
		privacy.NewDate(2020, 12, 31),
		privacy.NewDate(2021, 1, 1),
		immigrationNarrowed.Previous(),
		immigrationNarrowed,
		privacy.MainChange().Previous(),
		privacy.MainChange(),
		privacy.ComplaintDutyBegan().Previous(),
		privacy.ComplaintDutyBegan(),
		on,
	}
	slices.SortFunc(days, func(a, b privacy.Date) int { return compareText(a.String(), b.String()) })
	last := "-"
	for _, day := range slices.Compact(days) {
		if now := lines(runTable(broken, day, []Check{*c})); now != last {
			out += "  " + day.String() + ": " + strings.ReplaceAll(strings.TrimSpace(now), "\n", "\n    ") + "\n"
			last = now
		}
	}
	return out
}

// mutants are the ways in which a row may be broken.
var mutants = []struct {
	what   string
	mutate func(c *Check)
}{
	{"finds nothing", func(c *Check) { c.run = func(*run) {} }},
	{"finds it everywhere", func(c *Check) { c.run = func(r *run) { r.tell(place{}, "", nil) } }},
	{"another level", func(c *Check) {
		c.Level = map[Level]Level{Note: Warning, Warning: Error, Error: Note}[c.Level]
	}},
	{"another mender", func(c *Check) {
		c.Mend = map[Mender]Mender{ByMachine: ByAuthor, ByAuthor: ByOfficer, ByOfficer: ByMachine}[c.Mend]
	}},
	{"another provision", func(c *Check) { c.Cites = cites(gdpr("Art 99")) }},
	{"practice and law", func(c *Check) { c.Practice = !c.Practice }},
	{"not the first day", func(c *Check) {
		if c.Force.From.IsZero() {
			c.Force.From = privacy.LawBegan()
		}
		c.Force.From = c.Force.From.Next()
	}},
	{"the day before the first", func(c *Check) { c.Force.From = c.Force.From.Previous() }},
	{"not the last day", func(c *Check) { c.Force.Until = c.Force.Until.Previous() }},
	{"the day after the last", func(c *Check) { c.Force.Until = c.Force.Until.Next() }},
}

// applies reports whether a mutant changes anything: a check without a first or a last day has none to move.
func applies(c *Check, what string) bool {
	switch what {
	case "the day before the first":
		return !c.Force.From.IsZero()
	case "not the last day", "the day after the last":
		return !c.Force.Until.IsZero()
	case "not the first day": // of tables with days of their own, the later of the two counts
		return !slices.Contains([]string{"LAW001", "ORG006", "ORG007", "ORG009", "VER001", "VER003"}, c.Code)
	}
	return true
}

// equivalent are the mutants that change no finding, each with the reason.
var equivalent = map[string]string{
	"ADM005: the day before the first": "package lawfulness has the bar since the same day",
	"BAS012: the day after the last":   "package lawfulness has the basis since the same day",
	"BAS016: the day before the first": "package informing has the item since the same day",
	"LAW009: the day before the first": "the table of articles has the first of them since the same day",
	"RGT011: the day before the first": "package informing has the item since the same day",
}

// TestMutants breaks every row of the table in every way, one at a time, and fails where nothing notices.
func TestMutants(t *testing.T) {
	golden, killed := "", 0
	for _, c := range ofNotices() {
		f := fixtures[c.Code]
		broken, _ := f.make(t)
		whole := portrait(&c, broken, f.on())
		golden += whole
		for _, m := range mutants {
			if !applies(&c, m.what) {
				continue
			}
			mutant := c
			m.mutate(&mutant)
			survives := portrait(&mutant, broken, f.on()) == whole
			if reason, listed := equivalent[c.Code+": "+m.what]; survives != listed {
				t.Errorf("%s: %s: survives %t, and is listed as equivalent for %q", c.Code, m.what, survives, reason)
			}
			if !survives {
				killed++
			}
		}
	}
	t.Logf("%d checks, %d mutants killed", len(ofNotices()), killed)
	noticetest.Golden(t, "testdata/checks.txt", golden, *update)
}

// TestEndedAreDated holds every body, council, programme and law of the dated tables to the day from which it was no
// more, and to a name by which it is found.
func TestEndedAreDated(t *testing.T) {
	for _, list := range [][]ended{bodies, programmes} {
		for _, e := range list {
			if _, ok := endedIn(list, "as "+e.name+", and", e.from); !ok {
				t.Errorf("%s is not found on %v", e.name, e.from)
			}
			if got, ok := endedIn(list, e.name, e.from.Previous()); ok && got.name == e.name {
				t.Errorf("%s is found before %v", e.name, e.from)
			}
			if e.now == "" {
				t.Errorf("%s has nothing in its place", e.name)
			}
		}
	}
	for _, list := range [][]ended{councils, councilsNI, repealed} {
		for _, e := range list {
			if _, ok := endedBy(list, "The "+strings.ToUpper(e.name), e.from); !ok {
				t.Errorf("%s is not found on %v", e.name, e.from)
			}
			if _, ok := endedBy(list, e.name, e.from.Previous()); ok || e.now == "" {
				t.Errorf("%s is found before %v, or has nothing in its place", e.name, e.from)
			}
		}
	}
}

// TestChecksHaveWords holds every check to words in every language, of sentences that people can read, and the words to
// a check that has them.
func TestChecksHaveWords(t *testing.T) {
	for _, v := range say.Voices() {
		for _, c := range Checks() {
			for _, words := range []string{Wrong(v, c.Code), Mend(v, c.Code)} {
				if words == "" {
					t.Errorf("%s has no words in %s", c.Code, v.Name())
				}
				for sentence := range strings.SplitSeq(words, ". ") {
					if n := len(strings.Fields(sentence)); n > 25 {
						t.Errorf("%s, %s: a sentence of %d words: %s", c.Code, v.Name(), n, sentence)
					}
				}
			}
		}
	}
	for code := range checkFamily.Each {
		if !slices.ContainsFunc(Checks(), func(c Check) bool { return c.Code == code }) {
			t.Errorf("%s has words, and is no check", code)
		}
	}
}

// TestCodes holds the codes to their form and to one of each.
func TestCodes(t *testing.T) {
	families := []string{"INF", "BAS", "SPC", "RGT", "RET", "LAW", "TRA", "ADM", "ORG", "TXT", "LNG", "VER", "SRC"}
	names := map[string]bool{}
	for i, c := range Checks() {
		if len(c.Code) != 6 || !slices.Contains(families, c.Code[:3]) || strings.Trim(c.Code[3:], "0123456789") != "" {
			t.Errorf("%q is no code", c.Code)
		}
		if i > 0 && Checks()[i-1].Code == c.Code || names[c.Name] || len(c.Cites) == 0 {
			t.Errorf("%s: its code or its name is another's, or it cites nothing", c.Code)
		}
		names[c.Name] = true
		for _, cite := range c.Cites {
			if cite.URL() == "" || cite.Short() == "" {
				t.Errorf("%s: %v leads nowhere", c.Code, cite)
			}
		}
	}
}

// TestPlaces finds each fault of a document where it stands, and says so by ids whatever the order of lists.
func TestPlaces(t *testing.T) {
	data := []byte(strings.Replace(string(read(t, "testdata/sound.json")), `"years": [1984]`, `"years": []`, 1))
	data = []byte(strings.Replace(string(data), `"kind": "act", "years": [], `, `"kind": "act", `, 1))
	found, err := Document(data, today)
	if err != nil || len(found) != 1 || found[0].Code != "LAW002" {
		t.Fatalf("%v %v", found, err)
	}
	f := found[0]
	lines := strings.Split(string(data), "\n")
	if f.Pointer != "/activities/0/laws/items/0" || !strings.HasPrefix(lines[f.Line-1][f.Column-1:],
		`{"title": "Road Traffic`) {
		t.Errorf("%s is at %d:%d", f.Pointer, f.Line, f.Column)
	}
	n := sound(t)
	law(n).Years = nil
	n.Activities[0], n.Activities[1] = n.Activities[1], n.Activities[0]
	again := Run(n, today)
	if len(again) != 1 || again[0].Key() != f.Key() || again[0].Pointer == f.Pointer || again[0].Line != 0 {
		t.Errorf("in another order it is %v, and was %v", again, f)
	}
	if found := Run(&notice.Notice{}, privacy.Date{}); len(found) > 1 {
		t.Errorf("a notice that says nothing has %v", found)
	}
	if Run(nil, today) != nil {
		t.Error("a nil notice has findings")
	}
	if _, err := Document([]byte("{}"), today); err == nil {
		t.Error("a document that is no notice has no error")
	}
}
