package lint

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/privacy"
)

// Report is findings of one document, to be written in some form.
type Report struct {
	// File is the name of the document, as whoever reads the report knows it; empty: each finding has its own.
	File string
	// Day is that of the law, as "2026-11-30".
	Day string
	// Voice is who speaks.
	Voice say.Voice
	// Findings are what is reported.
	Findings []Finding
	// Aside are findings that a baseline sets aside: counted apart, and kept in SARIF, where what is missing reads as
	// mended.
	Aside []Aside
	// Gone are what a baseline sets aside and is not found any more: told, so that they are taken out of it.
	Gone []SetAside
	// Mended are what was found and has been mended in the document: told, and counted as no finding.
	Mended []Finding
}

// Format is a form of a report.
type Format string

// The formats.
const (
	FormatText   Format = "text"   // for people, a finding a paragraph
	FormatJSON   Format = "json"   // for programs
	FormatSARIF  Format = "sarif"  // SARIF 2.1.0, for code scanning
	FormatGitHub Format = "github" // the workflow commands of GitHub Actions
	FormatCSV    Format = "csv"    // for a spreadsheet
	FormatHTML   Format = "html"   // a page for people, to read and to print
)

// Formats returns the formats in the order of their table.
func Formats() []Format {
	return []Format{FormatText, FormatJSON, FormatSARIF, FormatGitHub, FormatCSV, FormatHTML}
}

// Write writes a report in a format. Its error is that of w, or a [privacy.Error] of the code bad-value for a format
// that there is not.
func (r *Report) Write(w io.Writer, f Format) error {
	var text string
	var err error
	switch f {
	case FormatText:
		text = r.text()
	case FormatJSON:
		text, err = r.json()
	case FormatSARIF:
		text, err = r.sarif()
	case FormatGitHub:
		text = r.github()
	case FormatCSV:
		text = string(r.csv())
	case FormatHTML:
		text = r.html()
	default:
		var want []string
		for _, each := range Formats() {
			want = append(want, string(each))
		}
		return &privacy.Error{Code: privacy.ErrorBadValue, At: "lint: Format", Value: string(f), Want: want}
	}
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text)
	return err
}

// provisions are the citations of a finding, in a line.
func provisions(f *Finding) string {
	var out []string
	for _, c := range f.Cites {
		out = append(out, c.Short())
	}
	return strings.Join(out, "; ")
}

// file is the document that a finding is of.
func (r *Report) file(f *Finding) string {
	if f.File != "" {
		return f.File
	}
	return r.File
}

// where is the place of a finding for people: line and column if there are.
func (r *Report) where(f *Finding) string {
	out := r.file(f)
	if f.Line > 0 {
		out += fmt.Sprintf(":%d:%d", f.Line, f.Column)
	}
	return out
}

// text is a finding a paragraph, and how many there are of each level.
func (r *Report) text() string {
	var b strings.Builder
	count := map[Level]int{}
	say := func(w say.Word) string { return r.Voice.Text(&catalogue, w) }
	levels := map[Level]string{Error: say(labelError), Warning: say(labelWarning), Note: say(labelNote)}
	for i := range r.Findings {
		f := &r.Findings[i]
		count[f.Level]++
		fmt.Fprintf(&b, "%s: %s %s: %s\n", r.where(f), levels[f.Level], f.Code, Wrong(r.Voice, f.Code))
		for _, line := range [][2]string{{say(labelAt), f.Path}, {say(labelIs), f.Value},
			{say(labelMend), Mend(r.Voice, f.Code)}, {say(labelChoose), r.choices(f)},
			{say(labelOfficer), Ask(r.Voice, f.Code)}, {say(labelLaw), provisions(f)},
			{say(labelUses), shortened(f.Uses)}} {
			if line[1] != "" {
				fmt.Fprintf(&b, "    %s: %s\n", line[0], strings.Join(strings.Fields(line[1]), " "))
			}
		}
	}
	of := ""
	if r.File != "" {
		of = r.File + ": "
	}
	fmt.Fprintf(&b, "%s%s %d, %s %d, %s %d\n", of, levels[Error], count[Error], levels[Warning], count[Warning],
		levels[Note], count[Note])
	if len(r.Aside) > 0 {
		fmt.Fprintf(&b, "%s%s %d\n", of, say(labelAside), len(r.Aside))
	}
	for _, s := range r.Gone {
		fmt.Fprintf(&b, "%s%s: %s\n", of, say(labelGone), s.Finding)
	}
	for i := range r.Mended {
		f := &r.Mended[i]
		fmt.Fprintf(&b, "%s: %s: %s %s\n", r.file(f), say(labelMended), f.Code, f.Path)
	}
	return b.String()
}

// choices are what may be so of a finding, each once, or that the machine can mend it; "" of neither.
func (r *Report) choices(f *Finding) string {
	if len(f.Fix.Edits) > 0 {
		return r.Voice.Text(&catalogue, labelMachine)
	}
	var out []string
	for _, c := range f.Fix.Choices {
		value := c.Value
		if value == "" {
			value = r.Voice.Text(&catalogue, labelOut)
		}
		if !slices.Contains(out, value) {
			out = append(out, value)
		}
	}
	return strings.Join(out, ", ")
}

// shortened is some ids, and how many more there are.
func shortened(ids []string) string {
	const most = 5
	if len(ids) > most {
		return strings.Join(ids[:most], ", ") + ", +" + strconv.Itoa(len(ids)-most)
	}
	return strings.Join(ids, ", ")
}

// spoken is a finding with its words.
type spoken struct {
	Finding
	Key   string `json:"key"`
	Wrong string `json:"wrong"`
	Do    string `json:"do"`
	Ask   string `json:"ask,omitempty"`
}

func (r *Report) json() (string, error) {
	out := struct {
		File     string     `json:"file"`
		Day      string     `json:"day"`
		Language string     `json:"language"`
		Findings []spoken   `json:"findings"`
		Aside    []Aside    `json:"aside,omitempty"`
		Gone     []SetAside `json:"gone,omitempty"`
		Mended   []Finding  `json:"mended,omitempty"`
	}{r.File, r.Day, string(r.Voice.Language()), []spoken{}, r.Aside, r.Gone, r.Mended}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, spoken{f, f.Key(), Wrong(r.Voice, f.Code), Mend(r.Voice, f.Code),
			Ask(r.Voice, f.Code)})
	}
	data, err := json.MarshalIndent(out, "", "  ")
	return string(data) + "\n", err
}

// github is a workflow command for each finding. The message alone has the mend and the provision: nothing else shows.
func (r *Report) github() string {
	var b strings.Builder
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	for i := range r.Findings {
		f := &r.Findings[i]
		command := map[Level]string{Error: "error", Warning: "warning", Note: "notice"}[f.Level]
		fmt.Fprintf(&b, "::%s file=%s", command, property.Replace(r.file(f)))
		if f.Line > 0 {
			fmt.Fprintf(&b, ",line=%d,col=%d", f.Line, f.Column)
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", f.Code, data.Replace(r.message(f)))
	}
	return b.String()
}

// message is all that a viewer which shows a message alone has to show.
func (r *Report) message(f *Finding) string {
	out := Wrong(r.Voice, f.Code) + " " + Mend(r.Voice, f.Code)
	if ask := Ask(r.Voice, f.Code); ask != "" {
		out += " " + ask
	}
	out += " [" + provisions(f) + "]"
	if f.Value != "" {
		out += " (" + f.Value + ")"
	}
	return out
}

// csv is a row for each finding, for a spreadsheet.
func (r *Report) csv() []byte {
	t := sheet.Table{}
	for _, title := range []string{"code", "level", "file", "line", "column", "path", "value", "wrong", "mend",
		"who mends", "provisions", "uses", "may be", "to ask"} {
		t.Columns = append(t.Columns, sheet.Column{Title: title})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		t.Rows = append(t.Rows, []string{f.Code, string(f.Level), r.file(f), strconv.Itoa(f.Line),
			strconv.Itoa(f.Column), f.Path, f.Value, Wrong(r.Voice, f.Code), Mend(r.Voice, f.Code), string(f.Mend),
			provisions(f), strings.Join(f.Uses, " "), r.choices(f), Ask(r.Voice, f.Code)})
	}
	return t.CSV()
}
