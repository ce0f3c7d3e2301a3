package widget

import (
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

var update = flag.Bool("update", false, "write the golden files")

// mostTold is the number of changed screens of a table that are named.
const mostTold = 3

// shots are the screens of one table of testdata/screens by their names, each in every language.
type shots struct {
	names []string
	of    map[string][]Model
}

// TestScreensAreTheSame holds the screens of every service of testdata to the tables of testdata/screens, which have a
// row for each: for each language a sum of its words, and one of all that it is made of. A screen that is another is
// named, with the first lines that are. Where that is meant, -update writes the tables anew.
func TestScreensAreTheSame(t *testing.T) {
	if *update && testing.Short() {
		t.Fatal("-update is for all screens, and -short leaves some out")
	}
	tables := map[string]*shots{}
	for i, lang := range notice.Languages() {
		o := everything(t)
		o.Voices, o.Language = say.Voices(), lang
		if i > 0 { // a due date is told otherwise where the day is known
			o.AsAt = privacy.NewDate(2026, 9, 1)
		}
		shot := func(table, name string, m Model) {
			if tables[table] == nil {
				tables[table] = &shots{of: map[string][]Model{}}
			}
			tables[table].add(t, name, m, i)
		}
		everyPlace(t, o, func(m Model) { shot(tableOf(&m), shotName(&m), m) })
		for _, n := range o.Notices {
			otherMedia(o, n, func(name string, m Model) { shot(tableOf(&m), name, m) })
		}
		everyTogether(o, func(name string, m Model) { shot(tableOf(&m), name, m) })
		everyValid(t, o, func(name string, m Model) { shot("valid", name, m) })
	}
	for name, table := range tables {
		table.hold(t, name)
	}
}

// tableOf is the notice that a screen is about, or that it is about all.
func tableOf(m *Model) string {
	if m.council == "" {
		return "councils"
	}
	return string(m.council)
}

// shotName is the service that a screen is about, the place, and what else tells it from the others that everyPlace
// visits.
func shotName(m *Model) string {
	name := string(m.service) + "/" + places[m.at].name
	for _, more := range [...]struct {
		is   bool
		name string
	}{
		{m.fact != 0, m.fact.String()}, {m.poses != 0, m.poses.String()},
		{m.letter != 0, m.letterKey()}, {m.at == PlaceHelp, whoNames[m.who]},
		{m.text(textFind) != "", "found"},
		{m.missing, "missing"},
	} {
		if more.is {
			name += " " + more.name
		}
	}
	return name
}

// otherMedia calls visit with the screens of which there are pages, and with two that only a live conversation has, as
// each medium but a server shows them.
func otherMedia(o *Offer, n *notice.Notice, visit func(name string, m Model)) {
	for _, medium := range [...]Medium{Live, Static} {
		of := *o
		of.Medium = medium
		for i := range n.Activities {
			if i%5 != 0 {
				continue
			}
			m, _ := Open(&of, n.ID, n.Activities[i].ID)
			for _, e := range []Event{{}, {Kind: ChangeService}, {Kind: ShowNotice},
				{Kind: WriteLetter, Letter: 1, Right: privacy.RightAccess}} {
				to := Update(m, e)
				visit(fmt.Sprintf("%s in medium %d", shotName(&to), medium), to)
			}
		}
	}
}

// everyValid calls visit with the result and the notice of each document of testdata/valid.
func everyValid(t *testing.T, o *Offer, visit func(name string, m Model)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(filepath.Dir(noticetest.ValidFile(t, "as-published")), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		n, of := noticetest.Valid(t, name), *o
		of.Notices = []*notice.Notice{n}
		for i := range n.Activities {
			m := at(t, &of, n.ID, n.Activities[i].ID)
			for _, to := range []Model{m, Update(m, Event{Kind: ShowNotice}), Update(m, Event{Kind: ShowSummary})} {
				visit(name+" "+shotName(&to), to)
			}
		}
	}
}

// add adds a screen in a language. One that is there already is left out if it is the same screen, and else wants a
// name.
func (s *shots) add(t *testing.T, name string, m Model, lang int) {
	t.Helper()
	models := s.of[name]
	switch {
	case len(models) == lang+1 && models[lang].Same(m):
		return
	case len(models) != lang:
		t.Fatalf("%s is the name of several screens, or not of one in each language", name)
	case lang == 0:
		s.names = append(s.names, name)
	}
	s.of[name] = append(models, m)
}

// sums are the sum of the words of a screen, and that of all of it.
func sums(m Model) string {
	body := View(m)
	whole := view.AppendHTML([]byte(body.Title+"\n"), body.Body)
	return fmt.Sprintf("\t%08x\t%08x", crc32.ChecksumIEEE([]byte(body.Title+"\n"+text(body.Body))),
		crc32.ChecksumIEEE(whole))
}

// hold holds the screens to their table.
func (s *shots) hold(t *testing.T, table string) {
	t.Helper()
	var out strings.Builder
	out.WriteString("screen")
	for _, lang := range notice.Languages() {
		out.WriteString("\t" + string(lang) + " words\t" + string(lang) + " whole")
	}
	rows := map[string]string{}
	for _, name := range s.names {
		for _, m := range s.of[name] {
			rows[name] += sums(m)
		}
		out.WriteString("\n" + name + rows[name])
	}
	file := filepath.Join("testdata", "screens", table+".tsv")
	if *update {
		for name, data := range map[string]string{file: out.String() + "\n", linesFile(table): s.lines()} {
			if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (-update writes it)", err)
	}
	s.compare(t, table, strings.Split(strings.TrimSpace(string(before)), "\n")[1:], rows)
}

// compare names the screens that are not what they were, and those that are new or gone.
func (s *shots) compare(t *testing.T, table string, before []string, rows map[string]string) {
	t.Helper()
	was, told := map[string]string{}, 0
	for _, line := range before {
		name, sums, _ := strings.Cut(line, "\t")
		was[name] = "\t" + sums
		if rows[name] == "" && !testing.Short() {
			told++
			t.Errorf("%s: %s is no more", table, name)
		}
	}
	var lines map[string]string
	for _, name := range s.names {
		if rows[name] == was[name] {
			continue
		}
		if told++; told > mostTold {
			continue
		}
		if lines == nil {
			lines = readLines(t, table)
		}
		t.Errorf("%s: %s is not what it was%s", table, name, s.now(name, rows[name], was[name], lines))
	}
	if told > 0 {
		t.Errorf("%s: %d screens are not what they were. If it is meant: "+
			"go test ./wasm/widget -run TestScreensAreTheSame -update", table, told)
	}
}

// now is where a changed screen differs, in the languages in which it does.
func (s *shots) now(name, row, was string, lines map[string]string) string {
	if was == "" {
		return ": it is new"
	}
	out, is, before := "", strings.Split(row, "\t"), append(strings.Split(was, "\t"), make([]string, len(row))...)
	for i, m := range s.of[name] {
		at := fmt.Sprintf("\n%s, %s, in %s: ", places[m.at].name, m.service, m.language())
		switch key := name + "\t" + string(m.language()) + "\t" + before[1+2*i]; {
		case is[1+2*i] != before[1+2*i]:
			out += at + differs(words(m), lines[key])
		case is[2+2*i] != before[2+2*i]:
			out += at + "the words are the same, and the elements or their attributes are not"
		}
	}
	return out
}

// words are the title of a screen and its words, a line each.
func words(m Model) []string {
	body := View(m)
	return strings.Split(body.Title+"\n"+text(body.Body), "\n")
}

// perMark is the number of lines that have one mark, and mostLine how much of a screen is told.
const (
	perMark  = 4
	mostLine = 300
)

// marks are a letter for each few lines.
func marks(lines []string) string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	var out strings.Builder
	for some := range slices.Chunk(lines, perMark) {
		out.WriteByte(letters[crc32.ChecksumIEEE([]byte(strings.Join(some, "\n")))%uint32(len(letters))])
	}
	return out.String()
}

// differs tells the first lines whose mark is not what it was, and not more of them than can be read in a log.
func differs(lines []string, was string) string {
	if was == "" {
		return "no marks of its lines are kept: -update writes them"
	}
	is, at := marks(lines), 0
	for at < len(is) && at < len(was) && is[at] == was[at] {
		at++
	}
	if at == len(is) {
		return fmt.Sprintf("it ends after line %d, and had some %d lines", len(lines), perMark*len(was))
	}
	told := strings.Join(lines[at*perMark:min((at+1)*perMark, len(lines))], " / ")
	if len(told) > mostLine {
		told = strings.ToValidUTF8(told[:mostLine], "") + "…"
	}
	return fmt.Sprintf("from line %d of %d: %s", at*perMark+1, len(lines), told)
}

// linesFile has the marks of the lines of each screen of a table, by which a failure tells the first that is another.
// Beside them stands the sum of the words that they are of, so that those of other words are not taken for them.
func linesFile(table string) string { return filepath.Join("testdata", "lines", table+".tsv") }

func (s *shots) lines() string {
	var out strings.Builder
	for _, name := range s.names {
		for _, m := range s.of[name] {
			sum := strings.Split(sums(m), "\t")[1]
			fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", name, m.language(), sum, marks(words(m)))
		}
	}
	return out.String()
}

// readLines reads them by name, language and sum; none where there is no file.
func readLines(t *testing.T, table string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(linesFile(table))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if at := strings.LastIndexByte(line, '\t'); at > 0 {
			out[line[:at]] = strings.TrimSpace(line[at:])
		}
	}
	return out
}

// TestFirstDifferenceIsTold: the lines that are told are those that changed, and no more of them than can be read.
func TestFirstDifferenceIsTold(t *testing.T) {
	var lines []string
	for i := range 50 {
		lines = append(lines, fmt.Sprintf("Line %d", i+1))
	}
	was := marks(lines)
	changed := slices.Clone(lines)
	changed[9] = strings.Repeat("Other words. ", 100)
	for name, c := range map[string]struct {
		is        []string
		was       string
		says, not string
	}{
		"changed":  {changed, was, "from line 9 of 50: Line 9 / Other words.", "Line 1 "},
		"inserted": {slices.Insert(slices.Clone(lines), 20, "New"), was, "from line 21 of 51: New", "Line 1 "},
		"ended":    {lines[:40], was, "it ends after line 40, and had some 52", "Line"},
		"unknown":  {lines, "", "no marks of its lines are kept", "Line"},
	} {
		if got := differs(c.is, c.was); !strings.Contains(got, c.says) || strings.Contains(got, c.not) ||
			len(got) > mostLine+40 {
			t.Errorf("%s: %s", name, got)
		}
	}
}
