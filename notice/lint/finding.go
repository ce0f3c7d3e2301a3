package lint

import (
	"bytes"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Finding is one fault in one place.
type Finding struct {
	// Code is that of the check.
	Code string `json:"code"`
	// Level is that of the check.
	Level Level `json:"level"`
	// File is the document that it is of, where a report is of several; else empty.
	File string `json:"file,omitempty"`
	// Notice is the id of the notice, where several were looked at together; else empty.
	Notice notice.ID `json:"notice,omitempty"`
	// Pointer is the JSON Pointer (RFC 6901) of what is to be mended; of what is missing, where it ought to be. It is
	// empty of the text of a page.
	Pointer string `json:"pointer"`
	// Path is the same by the ids on the way, so that it stays when a list is put in another order. An item without an
	// id has its number.
	Path string `json:"path"`
	// Line and Column count from 1, in Unicode code points, and are those of what stands there, or of the nearest thing
	// that it would stand in. Both are zero of a typed notice, which no document has yet: see Document.
	Line int `json:"line,omitempty"`
	// Column is that of the same place: see Line.
	Column int `json:"column,omitempty"`
	// Value is what the fault turns on, as a code, a name or the words that stand there; empty: nothing does.
	Value string `json:"value,omitempty"`
	// Uses are the ids of those uses that the fault is of, as "parking/permits", in the order of the notice; empty: it
	// is of the whole.
	Uses []string `json:"uses,omitempty"`
	// Cites is what wants it: at least one.
	Cites []privacy.Citation `json:"cites"`
	// Mend is who can mend it.
	Mend Mender `json:"mend"`
	// Fix is what a program can do about it.
	Fix Fix `json:"fix,omitzero"`
}

// Key is what stays of a finding when the notice is edited elsewhere and its lists are put in another order: its code,
// the notice if it names one, where it is by ids, with a star for an item that has none, and the value.
func (f *Finding) Key() string {
	path := strings.Split(f.Path, "/")
	for i, token := range path {
		if token != "" && token[0] >= '0' && token[0] <= '9' {
			path[i] = "*" // no id begins with a digit
		}
	}
	return strings.TrimRight(f.Code+" "+string(f.Notice)+strings.Join(path, "/")+" "+f.Value, " ")
}

// Run returns what is to be said of a notice on a day, in the order of its places and then of the codes. A zero day,
// and one that does not exist, is that on which the library states the law.
func Run(n *notice.Notice, day privacy.Date) []Finding { return runTable(n, day, Checks()) }

// Document is Run for a document: each finding has its line and column. Its error is that of [notice.Decode].
func Document(data []byte, day privacy.Date) ([]Finding, error) {
	n, err := notice.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	out := Run(n, day)
	Locate(data, out)
	return out, nil
}

// runTable makes the checks of a table.
func runTable(n *notice.Notice, day privacy.Date, table []Check) []Finding {
	if n == nil {
		return nil
	}
	if !day.Valid() {
		day = rights.LawAsAt()
	}
	r := newRun(n, day)
	for i := range table {
		if table[i].run != nil && table[i].Holds(day) {
			r.row = &table[i]
			r.row.run(r)
		}
	}
	offer(n, r.out)
	return sorted(r.out)
}

// sorted is findings in the order of their places and then of their codes.
func sorted(out []Finding) []Finding {
	slices.SortStableFunc(out, func(a, b Finding) int {
		if a.Notice != b.Notice {
			return compareText(string(a.Notice), string(b.Notice))
		}
		if c := slices.Compare(places(a.Pointer), places(b.Pointer)); c != 0 {
			return c
		}
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return compareText(a.Code, b.Code)
	})
	return out
}

// places is a pointer with its numbers in order of their size.
func places(pointer string) []string {
	var out []string
	for token := range bytes.SplitSeq([]byte(pointer), []byte("/")) {
		t := string(token)
		if t != "" && t[0] >= '0' && t[0] <= '9' {
			t = "00000"[:max(0, 5-len(t))] + t
		}
		out = append(out, t)
	}
	return out
}
