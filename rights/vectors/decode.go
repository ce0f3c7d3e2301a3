package vectors

import (
	"io"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// File is the vectors of one file, each kind in its order. The zero File has none.
type File struct {
	Rights    []RightsVector
	Deadlines []DeadlineVector
}

// RightsVector is one question about one right, and its answer.
type RightsVector struct {
	ID     string
	Facts  rights.Facts // of the day, the processing and the person together
	Right  privacy.Right
	Expect Expect
	Note   string

	// unknown names the members of processing that are null and that no Facts can yet hold as unknown.
	unknown []string
}

// Decode reads a vector file. Whatever is not exactly one is refused with an error of type
// [Refusals], in which the file bears the given name; any other error is r's.
func Decode(name string, r io.Reader) (File, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return File{}, err
	}
	rd := &reader{file: name, data: data}
	var out File
	if root, ok := parse(data, rd.refuse); ok {
		out = rd.document(root)
	}
	if err := rd.sorted(); err != nil {
		return File{}, err
	}
	return out, nil
}

func (r *reader) document(n node) File {
	var out File
	r.object(n, map[string]func(node){
		"rights": func(n node) {
			r.list(n, func(n node) { out.Rights = append(out.Rights, r.rightsVector(n)) })
		},
		"deadlines": func(n node) {
			r.list(n, func(n node) { out.Deadlines = append(out.Deadlines, r.deadlineVector(n)) })
		},
	})
	return out
}

func (r *reader) rightsVector(n node) RightsVector {
	var v RightsVector
	var asAt privacy.Date
	p := defaults()
	given := map[privacy.Fact]privacy.Answer{}
	r.object(n, map[string]func(node){
		"id":         func(n node) { v.ID = r.text(n) },
		"as_at":      func(n node) { r.code(n, &asAt) },
		"processing": func(n node) { p, v.unknown = r.processing(n) },
		"facts":      func(n node) { r.each(n, func(m member) { r.fact(m, given) }) },
		"right":      func(n node) { r.code(n, &v.Right) },
		"expect":     func(n node) { v.Expect = r.expect(n) },
		"note":       func(n node) { v.Note = r.text(n) },
	}, "id", "as_at", "right", "expect")
	v.Facts = rights.NewFacts(asAt, p)
	for fact, answer := range given {
		v.Facts.Set(fact, answer)
	}
	return v
}

// fact reads an answer. A fact that is not known is left out, never written as unknown.
func (r *reader) fact(m member, given map[privacy.Fact]privacy.Answer) {
	var fact privacy.Fact
	var answer privacy.Answer
	if r.key(m, &fact) && answer.UnmarshalText([]byte(r.choice(m.node, "yes", "no"))) == nil {
		given[fact] = answer
	}
}
