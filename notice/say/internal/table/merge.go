package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// Rows returns what is to be sent out for a language: a row for each of the English table, with what the language has
// of it. With news only those that want something: words, or a look since the English changed, or a review.
func Rows(english, t *Table, news bool) []Row {
	var out []Row
	for i := range english.Rows {
		e := &english.Rows[i]
		r := Row{Key: e.Key, English: e.English, Note: e.Note + theirs(e, t.Find(e.Key), nil), Group: e.Group}
		if old := t.Find(e.Key); old != nil && !old.Waits {
			r.Text, r.Reviewed = old.Text, old.Reviewed && old.English == e.English
		}
		if !news || r.Text == "" || !r.Reviewed {
			out = append(out, r)
		}
	}
	return out
}

// Merge returns the table of a language with what came back put into it, in the order of the English table, whose
// headings and notes it has. What did not come back is as it was. Old may be nil: a language that is new.
//
// It refuses, and says each fault with its key: a key that the English table does not have, one that came back twice,
// a row whose English is no longer that of the table, since its words are then of another sentence, and words that
// would take the place of reviewed ones and are not reviewed.
func Merge(english, old, back *Table) (*Table, []error) {
	out := &Table{Code: back.Code, Name: back.Name}
	if old != nil {
		out.Name = old.Name
	}
	var faults []error
	fault := func(r *Row, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s: %s: %s", back.Code, r.Key, fmt.Sprintf(format, args...)))
	}
	if back.Code == notice.English {
		return nil, []error{fmt.Errorf("en: the English is written in its table, and not taken back")}
	}
	if len(back.Rows) == 0 {
		return nil, []error{fmt.Errorf("%s: no text was found in it", back.Code)}
	}
	came := map[string]*Row{}
	for i := range back.Rows {
		r := &back.Rows[i]
		e := english.Find(r.Key)
		switch {
		case e == nil:
			fault(r, "there is no such text")
		case came[r.Key] != nil:
			fault(r, "came back twice")
		case e.English != r.English:
			fault(r, "it was sent out when the English was %q, which is %q now; send it out anew", r.English, e.English)
		}
		came[r.Key] = r
	}
	for i := range english.Rows {
		e := &english.Rows[i]
		r := Row{Key: e.Key, English: e.English, Note: e.Note, Group: e.Group}
		if was := find(old, e.Key); was != nil {
			r.English, r.Text, r.Reviewed, r.Waits = was.English, was.Text, was.Reviewed, was.Waits
		}
		r.Note += theirs(e, find(old, e.Key), came[e.Key])
		switch now := came[e.Key]; {
		case now == nil || now.Text == "" || now.Waits:
		case now.Text == r.Text && !now.Reviewed && r.English != e.English: // nobody has looked: it waits as it did
		case r.Reviewed && !now.Reviewed && now.Text != r.Text && r.English == e.English:
			fault(now, "its words are reviewed, and came back as others that are not; "+
				"mark them as reviewed, or leave it out")
		case r.Reviewed && !now.Reviewed && now.Text == r.Text: // a tool that knows no state takes no review away
		default:
			r.English, r.Text, r.Reviewed, r.Waits = e.English, now.Text, now.Reviewed, false
		}
		out.Rows = append(out.Rows, r)
	}
	return out, faults
}

// byTranslator stands before what a translator noted, behind the note of the English table.
const byTranslator = " | translator: "

// theirs is what a translator noted of a row: what came back beside the note of the English, or else what was noted
// before; with byTranslator before it, empty if it is nothing.
func theirs(e, old, came *Row) string {
	for _, r := range []*Row{came, old} {
		if r == nil {
			continue
		}
		note, own, marked := strings.Cut(r.Note, byTranslator)
		if !marked && r == came {
			own = strings.Trim(strings.TrimPrefix(note, e.Note), " ;,.:|-")
		}
		if own != "" {
			return byTranslator + own
		}
	}
	return ""
}

// Fill returns the table of a language with the rows that the English table has more, in English, each marked as one
// that waits for a translation, so that whoever adds a text writes it in one table. What waits is the English of now.
// It has the order, headings and notes of the English table; a row that English does not have stays, for Check to tell.
func Fill(english, t *Table) *Table {
	out := &Table{Code: t.Code, Name: t.Name}
	for i := range english.Rows {
		e := &english.Rows[i]
		r := Row{Key: e.Key, English: e.English, Text: e.English, Waits: true}
		if was := t.Find(e.Key); was != nil && !was.Waits {
			r = *was
		}
		r.Note, r.Group = e.Note+theirs(e, &r, nil), e.Group
		out.Rows = append(out.Rows, r)
	}
	for i := range t.Rows {
		if r := &t.Rows[i]; english.Find(r.Key) == nil {
			out.Rows = append(out.Rows, *r)
		}
	}
	return out
}

func find(t *Table, key string) *Row {
	if t == nil {
		return nil
	}
	return t.Find(key)
}

// Changed returns the keys whose words or review differ between two tables.
func Changed(a, b *Table) []string {
	var out []string
	for i := range b.Rows {
		r := &b.Rows[i]
		if was := find(a, r.Key); was == nil || was.Text != r.Text || was.Reviewed != r.Reviewed ||
			was.English != r.English || was.Waits != r.Waits || was.Note != r.Note {
			out = append(out, r.Key)
		}
	}
	slices.Sort(out)
	return out
}
