// Package table reads, checks and writes the tables of words that people edit, one a language, and makes from them the
// Go that the packages which speak compile. It is for the command notice/say/words and for tests: no program that
// speaks needs it.
package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/plainrights/plainrights/notice"
)

// Row is a sentence, or some. The zero Row is none.
type Row struct {
	Key      string // its permanent name, as "letter/phrase/dear"
	English  string // in the table of another language: the English that was translated
	Note     string // what a translator should know; empty: nothing
	Text     string // in the language of the table
	Reviewed bool   // whether a translator has reviewed it
	Waits    bool   // whether it waits for a translation, and says the English meanwhile
	Group    string // the heading that it stands under
}

// Catalogue is the package that says the row, as the key has it: "letter".
func (r *Row) Catalogue() string {
	name, _, _ := strings.Cut(r.Key, "/")
	return name
}

// Table is the words of a language.
type Table struct {
	Code notice.Language // the language
	Name string          // its own name for itself
	Rows []Row           // in the order of the file
}

// Find returns the row with a key, or nil.
func (t *Table) Find(key string) *Row {
	for i := range t.Rows {
		if t.Rows[i].Key == key {
			return &t.Rows[i]
		}
	}
	return nil
}

// Load reads the tables of a folder, English first and then by code.
func Load(folder string) ([]*Table, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var out []*Table
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		t, err := Read(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(name), err)
		}
		if want := string(t.Code) + ".tsv"; want != filepath.Base(name) {
			return nil, fmt.Errorf("%s: is of the language %q, so its name is %s", filepath.Base(name), t.Code, want)
		}
		out = append(out, t)
	}
	slices.SortStableFunc(out, func(a, b *Table) int {
		if english := rank(a) - rank(b); english != 0 {
			return english
		}
		return strings.Compare(string(a.Code), string(b.Code))
	})
	if len(out) == 0 || out[0].Code != notice.English {
		return nil, fmt.Errorf("%s: there is no en.tsv", folder)
	}
	return out, nil
}

func rank(t *Table) int {
	if t.Code == notice.English {
		return 0
	}
	return 1
}

// Read reads a table, also one that a spreadsheet has saved: with its own quotes, line ends and byte order, and with
// headings that it filled up to the width of the table. The error says the line.
func Read(data string) (*Table, error) {
	r := csv.NewReader(strings.NewReader(plain(data)))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	t, group := &Table{}, ""
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		line, _ := r.FieldPos(0)
		switch first := strings.TrimSpace(cells[0]); {
		case t.Code == "":
			if len(cells) < 3 || first != "# language" || cells[1] == "" || cells[2] == "" {
				return nil, fmt.Errorf(`line %d: wanted "# language", a tab, the code, a tab and the name, as of Welsh cy and Cymraeg`, line)
			}
			t.Code, t.Name = notice.Language(cells[1]), cells[2]
		case strings.HasPrefix(first, "## "):
			group = first[3:]
		case first == "# key":
			if got := strings.TrimRight(strings.Join(cells, ", "), ", "); got != "# "+strings.Join(columns(t), ", ") {
				return nil, fmt.Errorf("line %d: the columns are %s, wanted %s", line, got,
					strings.Join(columns(t), ", "))
			}
		case strings.HasPrefix(first, "#"), strings.Join(cells, "") == "":
		default:
			row, err := t.row(cells)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			row.Group = group
			t.Rows = append(t.Rows, row)
		}
	}
	if t.Code == "" {
		return nil, errors.New("line 1: the table is empty")
	}
	return t, nil
}

// plain is text as UTF-8 without a mark of its byte order. Excel saves what it calls Unicode text as UTF-16.
func plain(data string) string {
	high, low := 0, 1
	switch {
	case strings.HasPrefix(data, "\xff\xfe"):
		high, low = 1, 0
	case !strings.HasPrefix(data, "\xfe\xff"):
		data = strings.TrimPrefix(data, "\ufeff")
		if !strings.Contains(data, "\n") { // as old spreadsheets end their lines
			data = strings.ReplaceAll(data, "\r", "\n")
		}
		return data
	}
	var units []uint16
	for i := 2; i+1 < len(data); i += 2 {
		units = append(units, uint16(data[i+high])<<8|uint16(data[i+low]))
	}
	return string(utf16.Decode(units))
}

// row reads the cells of a line: key, English and note, and of another language its text and whether that is reviewed.
func (t *Table) row(cells []string) (Row, error) {
	want := 5
	if t.Code == notice.English {
		want = 3
	}
	for len(cells) > want && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1] // what a spreadsheet fills up
	}
	if len(cells) > want || len(cells) < 2 {
		return Row{}, fmt.Errorf("%d cells, wanted %d: %s", len(cells), want, strings.Join(columns(t), ", "))
	}
	cells = append(cells, "", "", "")[:5]
	r := Row{Key: cells[0], English: unescape(cells[1]), Note: cells[2], Text: unescape(cells[3])}
	if t.Code == notice.English {
		r.Text, r.Reviewed = r.English, true
		return r, nil
	}
	switch cells[4] {
	case "yes":
		r.Reviewed = true
	case waits:
		r.Waits = true
	case "", "no":
	default:
		return r, fmt.Errorf("reviewed is %q, wanted yes, nothing or %s", cells[4], waits)
	}
	return r, nil
}

// waits stands in the last cell of a row that Fill added.
const waits = "untranslated"

func columns(t *Table) []string {
	if t.Code == notice.English {
		return []string{"key", "English", "note"}
	}
	return []string{"key", "English", "note", t.Name, "reviewed"}
}

// String is the table as Read reads it.
func (t *Table) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "# language\t%s\t%s\n# %s\n", t.Code, t.Name, strings.Join(columns(t), "\t"))
	group := ""
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Group != group {
			group = r.Group
			out.WriteString("\n## " + group + "\n")
		}
		cells := []string{r.Key, escape(r.English), r.Note}
		if t.Code != notice.English {
			reviewed := ""
			if r.Reviewed {
				reviewed = "yes"
			} else if r.Waits {
				reviewed = waits
			}
			cells = append(cells, escape(r.Text), reviewed)
		}
		for i, cell := range cells {
			if strings.HasPrefix(cell, `"`) { // as a spreadsheet has it: what begins with a quote is read as quoted
				cells[i] = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
		}
		out.WriteString(strings.TrimRight(strings.Join(cells, "\t"), "\t") + "\n")
	}
	return out.String()
}

func escape(s string) string {
	return strings.NewReplacer("\\", `\\`, "\n", `\n`, "\t", `\t`).Replace(s)
}
func unescape(s string) string {
	return strings.NewReplacer(`\\`, "\\", `\n`, "\n", `\t`, "\t").Replace(s)
}
