package lint

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// everyKind is a finding of every check.
func everyKind(t *testing.T) []Finding {
	t.Helper()
	var out []Finding
	for _, c := range Checks() {
		var found []Finding
		switch {
		case c.run != nil:
			broken, _ := fixtures[c.Code].make(t)
			found, _ = Document(file(t, c.Code, broken), fixtures[c.Code].on())
		case c.page != nil:
			found = Page(pages[c.Code][0], today)
		case c.residue != nil:
			found = Residue(sound(t), pages[c.Code][0], today)
		default:
			one, other := two(t, c.Code)
			sets[c.Code].fault(other)
			found = sets[c.Code].find(one, other, today, Checks())
		}
		for _, f := range found {
			if f.Code == c.Code {
				out = append(out, f)
				break
			}
		}
	}
	if len(out) != len(Checks()) {
		t.Fatalf("%d findings of %d checks", len(out), len(Checks()))
	}
	return out
}

func (r *Report) in(t *testing.T, f Format) string {
	t.Helper()
	var b bytes.Buffer
	if err := r.Write(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestEveryFormatHasEveryKind writes a finding of every check in every format and language: each has its code, its
// place, its words, its mend and its provision.
func TestEveryFormatHasEveryKind(t *testing.T) {
	for _, v := range say.Voices() {
		r := &Report{File: "notices/a b,c.json", Day: today.String(), Voice: v, Findings: everyKind(t)}
		for _, format := range Formats() {
			text := r.in(t, format)
			if format == FormatJSON || format == FormatSARIF {
				var any map[string]any
				if err := json.Unmarshal([]byte(text), &any); err != nil {
					t.Fatalf("%s: %v", format, err)
				}
			}
			for i := range r.Findings {
				f := &r.Findings[i]
				for _, part := range []string{f.Code, f.Cites[0].Short(), quoted(t, format, Wrong(v, f.Code)),
					quoted(t, format, Mend(v, f.Code)), quoted(t, format, f.Value)} {
					if format == FormatJSON && part == f.Cites[0].Short() {
						part = f.Cites[0].Provision
					}
					if !strings.Contains(text, part) {
						t.Errorf("%s, %s: %s has no %q", v.Name(), format, f.Code, part)
					}
				}
			}
		}
	}
}

// quoted is a text as a format has it.
func quoted(t *testing.T, f Format, text string) string {
	t.Helper()
	switch f {
	case FormatJSON, FormatSARIF:
		data, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Trim(string(data), `"`)
	case FormatCSV:
		return strings.ReplaceAll(text, `"`, `""`)
	case FormatGitHub:
		return strings.ReplaceAll(text, "%", "%25")
	}
	return text
}

// TestFormatsOfOne holds each format of one small report to its file.
func TestFormatsOfOne(t *testing.T) {
	found, err := Document(read(t, "testdata/broken/BAS026.json"), today)
	if err != nil {
		t.Fatal(err)
	}
	r := &Report{File: "notice.json", Day: today.String(), Findings: found}
	all := ""
	for _, f := range Formats() {
		all += "==== " + string(f) + "\n" + strings.ReplaceAll(r.in(t, f), "\r\n", "\n")
	}
	noticetest.Golden(t, "testdata/formats.txt", all, *update)
	if err := r.Write(&bytes.Buffer{}, "xml"); !errors.Is(err, &privacy.Error{Code: privacy.ErrorBadValue}) {
		t.Errorf("xml: %v", err)
	}
}

// TestWhatIsSetAsideStays: it is counted apart for people, and stays in SARIF with why, by whom and until when.
func TestWhatIsSetAsideStays(t *testing.T) {
	n := sound(t)
	law(n).Years = nil
	b := SetAll(Run(n, today), "waits for the council", "A. Officer", later)
	c := b.Compare(Run(n, today), today)
	r := &Report{File: "x.json", Findings: c.New, Aside: c.Aside}
	sarif := r.in(t, FormatSARIF)
	for _, part := range []string{`"baselineState": "unchanged"`, `"kind": "external"`,
		`"justification": "waits for the council (A. Officer, 2027-06-30)"`, `"ruleId": "LAW002"`} {
		if !strings.Contains(sarif, part) {
			t.Errorf("no %s in %s", part, sarif)
		}
	}
	one := &Report{File: "x.json", Findings: Run(n, today), Aside: c.Aside}
	if text := one.in(t, FormatSARIF); strings.Count(text, `"baselineState": "new"`) != 1 {
		t.Errorf("a result beside one that is set aside has no state: %s", text)
	}
	if text := r.in(t, FormatText); text != "x.json: error 0, warning 0, note 0\nx.json: set aside 1\n" {
		t.Errorf("%q", text)
	}
	if data := r.in(t, FormatJSON); !strings.Contains(data, `"aside": [`) || !strings.Contains(data, `"findings": []`) {
		t.Errorf("%s", data)
	}
}

// TestNoFormulas: what a notice says becomes no formula in a spreadsheet, and no command of a workflow.
func TestNoFormulas(t *testing.T) {
	n := sound(t)
	n.Controllers[0].Name = "Kettering Borough Council"
	permits(n).Recipients.Items[0].AsPublished = "=HYPERLINK(\"x\")\n::error::%0A"
	r := &Report{File: "-", Voice: say.Must(notice.Welsh), Findings: Run(n, today)}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(r.in(t, FormatCSV), "\ufeff"))).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
				t.Errorf("a formula: %q", cell)
			}
		}
	}
	if n := strings.Count(r.in(t, FormatGitHub), "\n"); n != 2 {
		t.Errorf("%d lines of workflow commands, want 2", n)
	}
	if empty := (&Report{File: "x"}).in(t, FormatSARIF); !strings.Contains(empty, `"results": []`) {
		t.Errorf("a report of nothing: %s", empty)
	}
}

// TestReportOfSeveral: where a report is of several documents each finding is told with its own, in every format; and
// what a baseline has and nothing has any more is told.
func TestReportOfSeveral(t *testing.T) {
	r := &Report{Day: today.String(), Gone: []SetAside{{Finding: "RET001 parish/common/retention"}}}
	for _, name := range []string{"one.json", "other.json"} {
		found, err := Document(read(t, "testdata/broken/BAS026.json"), today)
		if err != nil {
			t.Fatal(err)
		}
		found[0].File = name
		r.Findings = append(r.Findings, found[0])
	}
	for _, f := range Formats() {
		text := r.in(t, f)
		if !strings.Contains(text, "one.json") || !strings.Contains(text, "other.json") {
			t.Errorf("%s does not name both documents: %s", f, text)
		}
		if told := strings.Contains(text, r.Gone[0].Finding); told != (f == FormatText || f == FormatJSON) {
			t.Errorf("%s tells what is gone: %v", f, told)
		}
	}
	if text := r.in(t, FormatText); !strings.Contains(text, "\nerror 2, warning 0, note 0\n") {
		t.Errorf("how many there are is not told of all: %s", text)
	}
}
