package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/template"
	"github.com/plainrights/plainrights/wasm/site"
)

// newParking writes the first notices of a council and of its parking.
func newParking(t testing.TB) {
	t.Helper()
	must(t, clean, "", "new", "--council", "Leeds", "--service", "parking fine", "--email", "rights@leeds.example",
		"--officer", "officer@leeds.example")
}

// TestFirstNoticeInFewLines goes from a template to a notice that is accepted, checked without a finding and ready to
// be bundled, and counts the lines that somebody wrote by hand for it: at most 40.
func TestFirstNoticeInFewLines(t *testing.T) {
	folder(t)
	newParking(t)
	if out := must(t, found, "", "check", "leeds.json", "leeds-parking.json"); !strings.Contains(out, "SRC001") {
		t.Errorf("a draft is not told of: %s", out)
	}
	byHand := 0
	edit := func(name string, pairs ...string) {
		before := text(t, name)
		after := strings.NewReplacer(pairs...).Replace(before)
		if err := os.WriteFile(name, []byte(after), 0o644); err != nil {
			t.Fatal(err)
		}
		byHand += added(unified(name, before, after))
	}
	live := `"status": "live", "updated": "2026-11-30", "reviewed": "2026-11-30", "review_due": "2027-11-30"`
	edit("leeds.json", `"assumed"`, `"confirmed"`, `"status": "draft", "updated": "2026-11-30"`, live,
		`  "common": {`, `  "common": {
    "transfers": {"said": "none", "words": "We keep it all in the United Kingdom."},
    "policy_document": {
      "said": "stated",
      "items": [{"words": "How we keep sensitive data safe.", "link": {"title": "Policy"}}]
    },`)
	edit("leeds-parking.json", `"assumed"`, `"confirmed"`, `"status": "draft", "updated": "2026-11-30"`, live)
	if out := must(t, clean, "", "check", "leeds.json", "leeds-parking.json"); strings.Contains(out, "RET") {
		t.Error(out)
	}
	if byHand > 40 {
		t.Errorf("%d lines were written by hand", byHand)
	}
	t.Logf("%d lines by hand", byHand)
	env := &environment{today: today}
	whole, parent, _, err := env.whole("leeds-parking.json")
	if err != nil || parent == nil || whole.Extends.Notice != "" {
		t.Fatal(parent, err)
	}
	data, err := notice.Encode(whole)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := site.Read(data); err != nil {
		t.Error(err)
	}
	if out := must(t, clean, "", "rights", "leeds-parking.json", "parking"); !strings.Contains(out, "rights@leeds.ex") {
		t.Errorf("the service does not fall back on the council's notice: %s", out)
	}
}

// added is how many lines a comparison adds.
func added(diff string) int {
	n := 0
	for line := range strings.Lines(diff) {
		if strings.HasPrefix(line, "+") && !strings.HasPrefix(line, "+++") {
			n++
		}
	}
	return n
}

// TestNewForEveryService writes every service of every nation that has a first notice there, in both languages, and
// checks it: nothing is wrong in law.
func TestNewForEveryService(t *testing.T) {
	folder(t)
	for lang, council := range map[string]string{"en": "Leeds", "cy": "Cyngor Caerdydd"} {
		a, err := template.FindAuthority(council)
		if err != nil {
			t.Fatal(err)
		}
		line := []string{"new", "--council", council, "--lang", lang, "--email", "a@b.example", "--officer",
			"c@b.example"}
		for _, s := range template.Services() {
			if s.In(a.Nation) {
				line = append(line, "--service", string(s.ID()))
			}
		}
		out, told, code := run(t, "", line...)
		if code != clean || (told != "") != (lang == "cy") { // Wales has no register of taxi refusals
			t.Fatalf("%d: %s", code, told)
		}
		for written := range strings.Lines(out) {
			if name, _, ok := strings.Cut(written, ": "); ok && strings.HasSuffix(name, ".json") {
				must(t, clean, "", "check", "--level", "error", name)
			}
		}
	}
}

// TestNewKeepsWhatIsThere holds that nothing is written over, and that a service can be added to a council's notice.
func TestNewKeepsWhatIsThere(t *testing.T) {
	dir := folder(t)
	newParking(t)
	head := text(t, "leeds.json")
	refuses(t, dir, "", "leeds-parking.json: is there already", "new", "--council", "LDS", "--service", "cctv",
		"--service", "parking")
	out := must(t, clean, "", "new", "--council", "E08000035", "--service", "bins")
	if !strings.Contains(out, "leeds.json is there already and stays as it is") || text(t, "leeds.json") != head {
		t.Errorf("%s", out)
	}
	if _, err := notice.Decode(strings.NewReader(text(t, "leeds-waste.json"))); err != nil {
		t.Error(err)
	}
}

func TestNewRefuses(t *testing.T) {
	dir := folder(t, "leeds.json", `{}`)
	for want, line := range map[string]string{
		"--council: give the name of the council":              "--service parking",
		"--service: give a kind of service":                    "--council York",
		`"Leads"; did you mean Leeds City Council?`:            "--council Leads --service parking",
		"ended on 2023-04-01; give Cumberland Council or West": "--council Allerdale --service parking --council CMA",
		`"parkin"; did you mean parking`:                       "--council York --service parkin",
		"there is no first notice of council-tax for northern": "--council Belfast --service council-tax",
		"new takes options only, and not \"York\"":             "York",
		"leeds.json:1:1: ":                                     "--council Leeds --service parking",
		`--email: "nobody" is no address`:                      "--council York --service parking --email nobody",
		"nowhere/york.json: no such file":                      "--council York --service parking --folder nowhere",
	} {
		refuses(t, dir, "", want, append([]string{"new"}, strings.Fields(line)...)...)
	}
}

// TestNewAsks answers its questions, and finds that the answers end.
func TestNewAsks(t *testing.T) {
	dir := folder(t)
	out := must(t, clean, "Leeds\nbins, cctv\nrights@leeds.example\n\n01632 960000\n", "new", "--ask")
	for _, want := range []string{"Which council?", "blue-badge", "leeds-cctv.json", "leeds-waste.json"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in %s", want, out)
		}
	}
	if head := text(t, "leeds.json"); !strings.Contains(head, "01632 960000") || strings.Contains(head, "officer") {
		t.Error(head)
	}
	var complaints bytes.Buffer
	env := &environment{stdin: strings.NewReader("York\n"), stdout: &bytes.Buffer{}, stderr: &complaints, today: today}
	before := contents(t, dir)
	if code := execute(t.Context(), env, []string{"new", "--ask"}); code != failed ||
		!strings.Contains(complaints.String(), "no more answers") || contents(t, dir) != before {
		t.Error(code, complaints.String())
	}
}

// TestNewLists lists what a council usually runs.
func TestNewLists(t *testing.T) {
	folder(t)
	county := must(t, clean, "", "new", "--list", "--council", "Surrey County Council")
	for service, runs := range map[string]bool{"adult-social-care": true, "council-tax": false, "registrars": true} {
		if strings.Contains(county, service) != runs {
			t.Errorf("%s: %s", service, county)
		}
	}
	if all := must(t, clean, "", "new", "--list"); strings.Count(all, "\n") != len(template.Services()) {
		t.Error(all)
	}
	if welsh := must(t, clean, "", "new", "--list", "--lang", "cy"); !strings.Contains(welsh, "Treth Gyngor") {
		t.Error(welsh)
	}
}

// TestNewTellsWhatIsLeftOut names on standard error the usual uses that have no law in the nation, and no others.
func TestNewTellsWhatIsLeftOut(t *testing.T) {
	folder(t)
	_, told, code := run(t, "", "new", "--council", "Belfast", "--service", "recruitment")
	if code != clean || told != "recruitment: left out, as no law of northern-ireland is entered for it: "+
		"Check that all have an equal chance of a job\n" {
		t.Errorf("%d: %q", code, told)
	}
	must(t, clean, "", "new", "--council", "York", "--service", "recruitment")
}

// TestNewLeadsToToday names today's successor of a council whose first successor has ended.
func TestNewLeadsToToday(t *testing.T) {
	refuses(t, folder(t), "", "ended on 2019-04-01; give Somerset Council", "new", "--council", "Taunton Deane",
		"--service", "parking")
}

// TestExtendsItself is of notices that fall back on each other.
func TestExtendsItself(t *testing.T) {
	dir := folder(t)
	newParking(t)
	edit := strings.Replace(text(t, "leeds.json"), `"version"`, `"extends": {"notice": "leeds-parking"}, "version"`, 1)
	if err := os.WriteFile("leeds.json", []byte(edit), 0o644); err != nil {
		t.Fatal(err)
	}
	refuses(t, dir, "", "extends itself", "check", "leeds-parking.json")
}
