package lint

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Fix is what a program can do about a finding, by who has to mend it. What is mended by the machine has edits, and
// what somebody has to say has choices, where they can be told by codes and names. Of a question of law it has neither:
// Ask says what to ask the officer. Its zero value offers nothing.
type Fix struct {
	// Edits mend it by themselves, and change nothing that the notice says. Only a finding of ByMachine has them.
	Edits []Edit `json:"edits,omitempty"`
	// Choices are what may be so. Whoever writes the notice says which is: none of them is a proposal.
	Choices []Choice `json:"choices,omitempty"`
}

// Choice is one of the things that may be so, and what then is to be written.
type Choice struct {
	// Use is the id of the use that it is of, where several are told together, as "parking/permits"; empty: all.
	Use string `json:"use,omitempty"`
	// Value is the code, the number or the name that would stand there; empty: what stands there is taken out.
	Value string `json:"value"`
	// Edits are the changes of the document that it takes.
	Edits []Edit `json:"edits"`
}

// Mending is what was mended of a document by the machine.
type Mending struct {
	// Data is the document. But for what was mended it is what it was, to the byte.
	Data []byte
	// Mended are the findings that it has no more, at the places that they had.
	Mended []Finding
	// Left are the findings that it still has.
	Left []Finding
}

// MendAll mends in a document what a machine may mend, a finding at a time: the document that comes of it is one that
// notice.Decode reads, that has the finding no more, and that has none which was not there before. Where that cannot
// be, the finding is left. Its error is that of [notice.Decode] for a document that is no notice.
func MendAll(data []byte, day privacy.Date) (Mending, error) {
	found, err := Document(data, day)
	if err != nil {
		return Mending{}, err
	}
	out := Mending{Data: data, Left: found}
	tried := map[string]bool{}
	for i := 0; i < len(out.Left); {
		f := out.Left[i]
		if i++; f.Mend != ByMachine || len(f.Fix.Edits) == 0 || tried[f.Key()] {
			continue
		}
		tried[f.Key()] = true
		next, err := Apply(out.Data, f.Fix.Edits)
		if err != nil {
			continue // as where a remark is about what would go
		}
		left, err := Document(next, day)
		if err != nil || !fewer(out.Left, left, f.Key()) {
			continue
		}
		delete(tried, f.Key()) // another of the same key may be left
		out.Data, out.Left, out.Mended, i = next, left, append(out.Mended, f), 0
	}
	return out, nil
}

// fewer reports whether findings are those before but for one of a key, and perhaps others that went with it.
func fewer(before, after []Finding, key string) bool {
	count := map[string]int{}
	for i := range before {
		count[before[i].Key()]++
	}
	count[key]--
	for i := range after {
		k := after[i].Key()
		if count[k]--; count[k] < 0 {
			return false
		}
	}
	return true
}

// document is a notice as a program reads a document: what its offers are made from.
type document struct{ root any }

func newDocument(n *notice.Notice) (*document, bool) {
	data, err := notice.Encode(n)
	if err != nil {
		return nil, false // one that was made by a program and cannot be written
	}
	var out document
	if json.Unmarshal(data, &out.root) != nil {
		return nil, false
	}
	return &out, true
}

// at is what stands at a pointer; nil: nothing.
func (d *document) at(pointer string) any {
	here := d.root
	for _, token := range tokens(pointer) {
		switch v := here.(type) {
		case map[string]any:
			here = v[token]
		case []any:
			i := number(token)
			if i < 0 || i >= len(v) {
				return nil
			}
			here = v[i]
		default:
			return nil
		}
	}
	return here
}

// text is what stands at a pointer, if it is a text.
func (d *document) text(pointer string) string {
	s, _ := d.at(pointer).(string)
	return s
}

// offer gives findings what a program can do about them.
func offer(n *notice.Notice, found []Finding) {
	var d *document
	for i := range found {
		f := &found[i]
		how := offers[f.Code]
		if how == nil {
			continue
		}
		if d == nil {
			var ok bool
			if d, ok = newDocument(n); !ok {
				return
			}
		}
		f.Fix = how(d, f)
	}
}

// jsonText is a text as JSON.
func jsonText(s string) json.RawMessage {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a text is always written
	return bytes.TrimRight(b.Bytes(), "\n")
}

// choose are choices between codes that would stand at a place.
func choose[T ~string](pointer string, codes []T, not ...T) Fix {
	var out Fix
	for _, c := range codes {
		if !slices.Contains(not, c) {
			out.Choices = append(out.Choices, Choice{Value: string(c), Edits: []Edit{{pointer, jsonText(string(c))}}})
		}
	}
	return out
}
