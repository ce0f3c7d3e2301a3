package lint

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"slices"
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
					quoted(t, format, Mend(v, f.Code)), quoted(t, format, f.Value), quoted(t, format, Ask(v, f.Code))} {
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
	case FormatHTML:
		return html.EscapeString(text)
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
		tells := slices.Contains([]Format{FormatText, FormatJSON, FormatHTML}, f)
		if told := strings.Contains(text, r.Gone[0].Finding); told != tells {
			t.Errorf("%s tells what is gone: %v", f, told)
		}
	}
	if text := r.in(t, FormatText); !strings.Contains(text, "\nerror 2, warning 0, note 0\n") {
		t.Errorf("how many there are is not told of all: %s", text)
	}
}

// TestOffersAreWritten: what may be so is in every format for people, and as data in JSON.
func TestOffersAreWritten(t *testing.T) {
	for _, v := range say.Voices() {
		r := &Report{File: "n.json", Day: today.String(), Voice: v, Findings: everyKind(t)}
		written := map[Format]string{}
		for _, format := range []Format{FormatText, FormatCSV, FormatHTML} {
			written[format] = r.in(t, format)
		}
		offered := 0
		for i := range r.Findings {
			f := &r.Findings[i]
			if r.choices(f) == "" {
				continue
			}
			offered++
			for format, text := range written {
				if !strings.Contains(text, quoted(t, format, r.choices(f))) {
					t.Errorf("%s, %s: %s does not offer %q", v.Name(), format, f.Code, r.choices(f))
				}
			}
		}
		if offered != len(offers) {
			t.Errorf("%d findings offer something, and %d checks do", offered, len(offers))
		}
		var out struct {
			Findings []struct{ Fix Fix }
		}
		if err := json.Unmarshal([]byte(r.in(t, FormatJSON)), &out); err != nil || !slices.ContainsFunc(out.Findings,
			func(f struct{ Fix Fix }) bool { return len(f.Fix.Choices) > 1 && len(f.Fix.Choices[0].Edits) > 0 }) {
			t.Errorf("JSON has no choices (%v)", err)
		}
	}
}

// TestAskIsOfOfficersAlone: what takes the officer has a question for the officer, in each language, and nothing else
// has.
func TestAskIsOfOfficersAlone(t *testing.T) {
	for _, v := range say.Voices() {
		for _, c := range Checks() {
			ask := Ask(v, c.Code)
			if (ask != "") != (c.Mend == ByOfficer) || ask != "" && !strings.HasSuffix(ask, "?") {
				t.Errorf("%s (%s), %s: %q", c.Code, c.Mend, v.Name(), ask)
			}
		}
	}
}

// TestHTMLIsWell: a report is a page whose every element ends, with one first heading and none left out, whatever
// stands in a notice, and the same of what is set aside.
func TestHTMLIsWell(t *testing.T) {
	for _, v := range say.Voices() {
		all := everyKind(t)
		all[0].Value = `<script>alert("1")</script> & more`
		aside := SetAll(all[:3], `for <now> & "later"`, "A. Officer", later)
		r := &Report{File: "a<b>.json", Day: today.String(), Voice: v, Findings: all, Gone: aside.SetAside,
			Mended: all[:1]}
		for i := range aside.SetAside {
			r.Aside = append(r.Aside, Aside{all[i], aside.SetAside[i]})
		}
		text := r.in(t, FormatHTML)
		d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(text, "<!doctype html>")))
		headings, last := map[string]int{}, byte('0')
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", v.Name(), err)
			}
			start, ok := token.(xml.StartElement)
			name := start.Name.Local
			if ok && len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' {
				headings[name]++
				if name[1] > last+1 {
					t.Errorf("%s after h%c", name, last)
				}
				last = name[1]
			}
			if ok && (name == "script" || name == "title" && headings["h1"] > 0) {
				t.Errorf("%s is not escaped", name)
			}
		}
		if headings["h1"] != 1 || headings["h2"] != 6 || headings["h3"] != len(all)+4 {
			t.Errorf("headings: %v", headings)
		}
		if lang := `<html lang="` + string(v.Language()) + `">`; !strings.Contains(text, lang) {
			t.Errorf("no %s", lang)
		}
		none := (&Report{Day: today.String(), Voice: v}).in(t, FormatHTML)
		if !strings.Contains(none, html.EscapeString(v.Text(&catalogue, labelNone))) || strings.Contains(none, "<h2") {
			t.Errorf("nothing was found: %s", none)
		}
	}
}
