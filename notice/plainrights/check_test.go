package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// report is what is read of a report as JSON.
type report struct {
	File     string `json:"file"`
	Day      string `json:"day"`
	Findings []struct {
		Code   string `json:"code"`
		Level  string `json:"level"`
		File   string `json:"file"`
		Notice string `json:"notice"`
		Line   int    `json:"line"`
		Key    string `json:"key"`
		Wrong  string `json:"wrong"`
	} `json:"findings"`
	Aside []json.RawMessage `json:"aside"`
	Gone  []lint.SetAside   `json:"gone"`
}

// checked runs check and reads its report.
func checked(t *testing.T, want int, args ...string) report {
	t.Helper()
	var r report
	out := must(t, want, "", append([]string{"check", "--format", "json"}, args...)...)
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// documentOf is a notice as a document, after some changes.
func documentOf(t *testing.T, n *notice.Notice) string {
	t.Helper()
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestCheckIsLint: check finds what package lint finds, with the same places, of one notice and of several.
func TestCheckIsLint(t *testing.T) {
	var files []string
	for _, name := range noticetest.Names() {
		files = append(files, name+".json", text(t, noticetest.File(t, name)))
	}
	folder(t, files...)
	whole, names := 0, []string{}
	for i := 0; i < len(files); i += 2 {
		want, err := lint.Document([]byte(files[i+1]), today)
		if err != nil {
			t.Fatal(err)
		}
		r := checked(t, found, files[i])
		if len(r.Findings) != len(want) || r.File != files[i] || r.Day != today.String() {
			t.Errorf("%s: %d findings, want %d", r.File, len(r.Findings), len(want))
		}
		for k, f := range r.Findings {
			if f.Code != want[k].Code || f.Line != want[k].Line || f.Line == 0 || f.File != "" || f.Notice == "" {
				t.Errorf("%s: %v, want %v", r.File, f, want[k])
			}
		}
		whole, names = whole+len(want), append(names, files[i])
	}
	r := checked(t, found, names...)
	if len(r.Findings) < whole || r.File != "" {
		t.Errorf("together %d findings, want %d", len(r.Findings), whole)
	}
	for _, f := range r.Findings {
		if f.File != f.Notice+".json" {
			t.Errorf("a finding of %s is told in %q", f.Notice, f.File)
		}
	}
}

// TestCheckFormats writes every format for one notice and for several, to standard output and to a file.
func TestCheckFormats(t *testing.T) {
	folder(t, exampleFiles(t)...)
	for _, format := range formats() {
		for _, names := range [][]string{{"notice.json"}, {"notice.json", "other.json"}} {
			args := append([]string{"check", "--format", format}, names...)
			out := must(t, found, "", args...)
			for _, name := range names {
				if !strings.Contains(out, name) {
					t.Errorf("%s does not name %s", format, name)
				}
			}
			if must(t, found, "", append(args, "-o", "report")...); text(t, "report") != out {
				t.Errorf("%s in a file is another", format)
			}
		}
	}
}

// TestCheckClean exits 0 where nothing is found.
func TestCheckClean(t *testing.T) {
	if out := must(t, clean, text(t, "../lint/testdata/sound.json"), "check", "-"); !strings.Contains(out, "error 0") {
		t.Error(out)
	}
}

// TestCheckTogether holds notices to each other: one in two languages, and several that speak of the same body.
func TestCheckTogether(t *testing.T) {
	english := noticetest.Council(t, "authors/cctv")
	welsh := noticetest.Council(t, "authors/cctv")
	welsh.Language = notice.Welsh
	welsh.Activities[0].Purposes[0].Basis = notice.RestsOn(privacy.BasisConsent)
	files := []string{"en.json", documentOf(t, english), "cy.json", documentOf(t, welsh)}
	welsh.ID = "another"
	folder(t, append(files, "other-id.json", documentOf(t, welsh))...)
	differ := func(args ...string) (out []string) {
		for _, f := range checked(t, found, args...).Findings {
			if f.Code == "LNG003" {
				out = append(out, f.File)
				if f.Line == 0 {
					t.Error("a finding has no line")
				}
			}
		}
		return out
	}
	if got := differ("en.json", "cy.json"); len(got) == 0 || got[0] != "cy.json" {
		t.Errorf("of one id: %v", got)
	}
	if got := differ("en.json", "other-id.json"); len(got) > 0 {
		t.Errorf("of two ids: %v", got)
	}
	if got := differ("--languages", "en.json", "other-id.json"); len(got) == 0 {
		t.Error("of two ids that are said to be one notice nothing is found")
	}
}

// TestCheckPage checks the text of a page, alone and beside a notice.
func TestCheckPage(t *testing.T) {
	dir := folder(t, append(exampleFiles(t), "bad.txt", "Line\nc\xe9", "empty.txt", " \n", "page.html", "<p>Text")...)
	alone := checked(t, found, "--page", "page.txt")
	if len(alone.Findings) == 0 || alone.File != "page.txt" || alone.Findings[0].Line != 1 {
		t.Errorf("%v", alone)
	}
	beside := 0
	for _, f := range checked(t, found, "--page", "page.txt", "notice.json").Findings {
		if f.File == "page.txt" {
			beside++
		}
	}
	if beside != len(alone.Findings) {
		t.Errorf("beside a notice %d are found, alone %d", beside, len(alone.Findings))
	}
	for want, args := range map[string]string{
		"bad.txt:2:2: bad-utf8": "--page bad.txt", "empty.txt: is empty": "--page empty.txt",
		"page.html: is HTML": "--page page.html", "--guess: give one notice": "--guess --page page.txt",
		"--languages: give the notice in": "--languages notice.json", "nowhere.txt: no such": "--page nowhere.txt",
		`--level: "grave": give note, warning, error`:    "--level grave notice.json",
		`--format: "sarf": give`:                         "--format sarf notice.json",
		"did you mean sarif?":                            "--format sarf notice.json",
		"--reason, --by and --until are of --write-base": "--reason x notice.json",
	} {
		refuses(t, dir, "", want, append([]string{"check"}, strings.Fields(args)...)...)
	}
}

// TestCheckGuess guesses what a page has left over from another notice only if it is asked to.
func TestCheckGuess(t *testing.T) {
	folder(t, append(exampleFiles(t), "page.txt", "We use this for your planning application. Patients too.")...)
	for _, guess := range []bool{false, true} {
		args := []string{"--page", "page.txt", "notice.json"}
		if guess {
			args = append(args, "--guess")
		}
		guessed := false
		for _, f := range checked(t, found, args...).Findings {
			guessed = guessed || f.Code == "TXT008"
		}
		if guessed != guess {
			t.Errorf("with --guess=%v it is told: %v", guess, guessed)
		}
	}
}

// TestCheckBaseline: what is set aside is counted apart and is no finding; after edits one new finding counts, and one
// that is gone is told; and on its day all count again.
func TestCheckBaseline(t *testing.T) {
	n := noticetest.Council(t, "authors/parish")
	others := " " + string(noticetest.Council(t, "authors/cctv").ID) + "/"
	dir := folder(t, append(exampleFiles(t), "broken.json", `{"set_aside": [{"finding": "x"}]}`)...)
	before := checked(t, found, "notice.json", "other.json")
	set := []string{"--write-baseline", "b.json", "--reason", "as published", "--by", "A. Officer", "--until",
		"2027-06-30"}
	if r := checked(t, clean, append(set, "notice.json", "other.json")...); len(r.Aside) != len(before.Findings) {
		t.Errorf("%d are set aside of %d", len(r.Aside), len(before.Findings))
	}
	first := text(t, "b.json")
	out := must(t, clean, "", "check", "--baseline", "b.json", "notice.json", "other.json")
	if !strings.Contains(out, "error 0, warning 0, note 0\nset aside ") {
		t.Error(out)
	}
	last := len(n.Activities) - 1
	n.Activities[0], n.Activities[last] = n.Activities[last], n.Activities[0]
	n.Common.Rights.Items = append(n.Common.Rights.Items, notice.PublishedRight{Right: privacy.RightRestriction,
		Words: "You may have us hold back."})
	n.Controllers[0].Name = "Kettering Borough Council"
	if err := os.WriteFile("notice.json", []byte(documentOf(t, n)), 0o644); err != nil {
		t.Fatal(err)
	}
	r := checked(t, found, "--baseline", "b.json", "notice.json")
	if len(r.Findings) != 1 || r.Findings[0].Code != "ORG006" || len(r.Gone) != 1 {
		t.Errorf("new %v, gone %v", r.Findings, r.Gone)
	}
	checked(t, clean, append(set, "--baseline", "b.json", "notice.json")...)
	if second := text(t, "b.json"); second == first || strings.Contains(second, r.Gone[0].Finding) ||
		!strings.Contains(second, "ORG006 ") || !strings.Contains(second, others) {
		t.Error("what is gone stays, what is new is not there, or what is of another notice is lost:", second)
	}
	if r := checked(t, found, "--baseline", "b.json", "--as-at", "2027-06-30", "notice.json"); len(r.Aside) > 0 {
		t.Errorf("on the day %d are set aside", len(r.Aside))
	}
	const whole = "--write-baseline b.json --baseline b.json --reason x --by x --until 2027-01-01"
	for want, args := range map[string]string{
		"broken.json: lint: Baseline /set_aside/0/reason": "--baseline broken.json",
		"nowhere":                             "--baseline nowhere",
		"--write-baseline: say with --reason": "--write-baseline b.json --by x --until 2027-01-01",
		"--write-baseline: say with --by":     "--write-baseline b.json --reason x --until 2027-01-01",
		"--write-baseline: say with --until":  "--write-baseline b.json --reason x --by x",
		"after 2026-11-30 they count again":   "--write-baseline b.json --reason x --by x --until 2026-11-30",
		"--write-baseline: name a file":       "--write-baseline - --reason x --by x --until 2027-01-01",
		"two things would be written there":   whole + " -o b.json",
		"nowhere/out: no such file":           whole + " -o nowhere/out",
		`--until: "soon": give a day`:         "--write-baseline b.json --until soon",
	} {
		refuses(t, dir, "", want, append([]string{"check", "notice.json"}, strings.Fields(args)...)...)
	}
}

// TestCheckLevel tells of what is grave enough, and of no other.
func TestCheckLevel(t *testing.T) {
	folder(t, exampleFiles(t)...)
	all := checked(t, found, "notice.json").Findings
	want := 0
	for _, f := range all {
		if f.Level != "note" {
			want++
		}
	}
	got := checked(t, found, "--level", "warning", "notice.json").Findings
	if len(got) != want || want == len(all) || want == 0 {
		t.Errorf("%d of %d are told, want %d", len(got), len(all), want)
	}
}

// TestCheckSpeaks prints findings in every language, and in no colour unless the screen has them; nothing of a notice
// steers the screen.
func TestCheckSpeaks(t *testing.T) {
	folder(t, exampleFiles(t)...)
	if en, cy := must(t, found, "", "check", "notice.json"), must(t, found, "", "check", "--lang", "cy",
		"notice.json"); en == cy || !strings.Contains(cy, "rhybudd") {
		t.Error(cy)
	}
	on := func(screen, colour bool) string {
		var out bytes.Buffer
		env := &environment{stdin: strings.NewReader(""), stdout: &out, stderr: &out, today: today, screen: screen,
			colour: colour}
		execute(context.Background(), env, []string{"check", "notice.json"})
		return out.String()
	}
	plain, coloured := on(true, false), on(true, true)
	if on(false, false) != plain || strings.Contains(plain, "\x1b") {
		t.Error("there are colours where nobody wants them")
	}
	if !strings.Contains(coloured, "\x1b[1mnotice.json:") ||
		strings.NewReplacer("\x1b[1m", "", "\x1b[0m", "").Replace(coloured) != plain {
		t.Error(coloured)
	}
	if got := string(bytes.Map(seen, []byte("a\x1b[2J\u009bb\tc\n"))); got != "a\ufffd[2J\ufffdb\tc\n" {
		t.Errorf("%q", got)
	}
	for _, c := range []struct {
		screen        bool
		noColor, term string
		want          bool
	}{{true, "", "xterm", true}, {false, "", "xterm", false}, {true, "1", "xterm", false}, {true, "", "dumb", false},
		{true, "", "", false}} {
		if colourful(c.screen, c.noColor, c.term) != c.want {
			t.Errorf("%v", c)
		}
	}
}
