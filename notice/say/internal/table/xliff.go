package table

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/plainrights/plainrights/notice"
)

const xliffSpace = "urn:oasis:names:tc:xliff:document:2.0"

// The elements of XLIFF 2.0 (OASIS, 2014) that we write. What another tool adds beside them is passed over.
type (
	xliff struct {
		XMLName xml.Name    `xml:"urn:oasis:names:tc:xliff:document:2.0 xliff"`
		Version string      `xml:"version,attr"`
		Source  string      `xml:"srcLang,attr"`
		Target  string      `xml:"trgLang,attr"`
		Files   []xliffFile `xml:"file"`
	}
	xliffFile struct {
		ID    string      `xml:"id,attr"`
		Group []xliffPart `xml:"group"`
		Units []xliffUnit `xml:"unit"` // a tool may take our groups away, or put groups into groups
	}
	xliffPart struct {
		ID    string      `xml:"id,attr"`
		Name  string      `xml:"name,attr"`
		Units []xliffUnit `xml:"unit"`
		Group []xliffPart `xml:"group"`
	}
	xliffUnit struct {
		ID      string       `xml:"id,attr"`
		Name    string       `xml:"name,attr"`
		Notes   *xliffNotes  `xml:"notes"`
		Segment xliffSegment `xml:"segment"`
	}
	xliffNotes struct {
		Note []string `xml:"note"`
	}
	xliffSegment struct {
		State  string     `xml:"state,attr"`
		Source xliffText  `xml:"source"`
		Target *xliffText `xml:"target"`
	}
	// xliffText is words in which each slot, as {date}, is a placeholder, so that a translator's tool keeps it whole.
	xliffText string
)

// MarshalXML writes the words and the placeholders between them, on one line: a space more would be the sentence's.
func (t xliffText) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	var inner bytes.Buffer
	rest := string(t)
	for n := 1; ; n++ {
		before, after, open := strings.Cut(rest, "{")
		name, end, closed := strings.Cut(after, "}")
		if !open || !closed {
			break
		}
		write(&inner, before)
		fmt.Fprintf(&inner, `<ph id="%d" disp="`, n)
		write(&inner, "{"+name+"}")
		inner.WriteString(`" equiv="`)
		write(&inner, "{"+name+"}")
		inner.WriteString(`"/>`)
		rest = end
	}
	write(&inner, rest)
	return e.EncodeElement(struct {
		Space string `xml:"xml:space,attr"`
		Inner string `xml:",innerxml"`
	}{"preserve", inner.String()}, start)
}

// write writes words as XML has them; nothing can go wrong in a buffer.
func write(to *bytes.Buffer, words string) { _ = xml.EscapeText(to, []byte(words)) }

// UnmarshalXML reads the words, and each placeholder as the slot that it stands for.
func (t *xliffText) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	var out strings.Builder
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.CharData:
			out.Write(token)
		case xml.StartElement:
			if token.Name.Local == "ph" {
				out.WriteString(slotOf(token))
			}
		case xml.EndElement:
			if token.Name == start.Name {
				*t = xliffText(out.String())
				return nil
			}
		}
	}
}

// lost stands for the slot of a placeholder that no longer says which it is. No text has it.
const lost = "{\x00}"

// slotOf is the slot that a placeholder stands for.
func slotOf(ph xml.StartElement) string {
	out := lost
	for _, a := range ph.Attr {
		if a.Name.Local == "equiv" || a.Name.Local == "disp" && out == lost && strings.HasPrefix(a.Value, "{") {
			out = a.Value
		}
	}
	return out
}

// WriteXLIFF writes rows of a table as XLIFF 2.0, for a translator's tool.
func WriteXLIFF(w io.Writer, t *Table, rows []Row) error {
	doc := xliff{Version: "2.0", Source: string(notice.English), Target: string(t.Code)}
	for i := range rows {
		r := &rows[i]
		if n := len(doc.Files); n == 0 || doc.Files[n-1].ID != r.Catalogue() {
			doc.Files = append(doc.Files, xliffFile{ID: r.Catalogue()})
		}
		file := &doc.Files[len(doc.Files)-1]
		if n := len(file.Group); n == 0 || file.Group[n-1].Name != r.Group {
			file.Group = append(file.Group, xliffPart{ID: fmt.Sprintf("g%d", len(file.Group)+1), Name: r.Group})
		}
		group := &file.Group[len(file.Group)-1]
		u := xliffUnit{ID: strings.ReplaceAll(r.Key, "/", ":"), Name: r.Key}
		if r.Note != "" {
			u.Notes = &xliffNotes{[]string{r.Note}}
		}
		u.Segment.Source, u.Segment.State = xliffText(r.English), "initial"
		if r.Text != "" {
			target := xliffText(r.Text)
			u.Segment.Target, u.Segment.State = &target, "translated"
		}
		if r.Reviewed {
			u.Segment.State = "reviewed"
		}
		group.Units = append(group.Units, u)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// ReadXLIFF reads what a translator sends back: a table of the rows that the document has.
func ReadXLIFF(r io.Reader) (*Table, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	var doc xliff
	d := xml.NewDecoder(strings.NewReader(plain(string(data))))
	d.CharsetReader = charset
	if err := d.Decode(&doc); err != nil {
		return nil, fmt.Errorf("no XLIFF 2.0: %w", err)
	}
	if !strings.HasPrefix(doc.Version, "2.") {
		return nil, fmt.Errorf("XLIFF %s; wanted 2.0", doc.Version)
	}
	if doc.Target == "" {
		return nil, errors.New("trgLang is missing: of which language is it?")
	}
	t := &Table{Code: notice.Language(doc.Target)}
	for _, file := range doc.Files {
		t.take(xliffPart{Units: file.Units, Group: file.Group})
	}
	var faults []error
	for i := range t.Rows {
		if r := &t.Rows[i]; strings.Contains(r.Text+r.English, lost) {
			faults = append(faults, fmt.Errorf("%s: a placeholder (ph) came back without its equiv, so that nobody "+
				"knows which word in braces it stands for; have the tool keep it, or write equiv=\"{…}\"", r.Key))
		}
	}
	return t, errors.Join(faults...)
}

// charset reads a document that says it is UTF-16, which plain has made UTF-8, and refuses others.
func charset(name string, r io.Reader) (io.Reader, error) {
	if lower := strings.ToLower(name); lower == "utf-16" || lower == "utf-16le" || lower == "utf-16be" {
		return r, nil
	}
	return nil, fmt.Errorf("it is written in %s: save it as UTF-8", name)
}

// take takes the units of a group and of those in it.
func (t *Table) take(group xliffPart) {
	for _, u := range group.Units {
		row := Row{Key: u.Name, English: string(u.Segment.Source), Group: group.Name}
		if u.Segment.Target != nil {
			row.Text = string(*u.Segment.Target)
		}
		if u.Notes != nil {
			row.Note = strings.Join(u.Notes.Note, byTranslator)
		}
		row.Reviewed = u.Segment.State == "reviewed" || u.Segment.State == "final"
		t.Rows = append(t.Rows, row)
	}
	for _, inner := range group.Group {
		t.take(inner)
	}
}
