package yaml

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	yaml "go.yaml.in/yaml/v4"

	"github.com/plainrights/plainrights/notice"
)

// The codes of an Error. They are permanent.
const (
	CodeSyntax  = "bad-yaml"       // it is no YAML
	CodeEmpty   = "empty-yaml"     // it has no document
	CodeSeveral = "several-yaml"   // it has more than one
	CodeAnchor  = "yaml-anchor"    // something has an anchor, or stands for what has one
	CodeTag     = "yaml-tag"       // something has a tag
	CodeKey     = "yaml-key"       // a name of a member is no text, or merges another map
	CodeDepth   = "yaml-too-deep"  // it has more levels than a notice may have
	CodeLarge   = "yaml-too-large" // it has more than 4 MiB
	CodeText    = "yaml-not-text"  // it is not UTF-8
)

// Error is what makes a document no YAML that is read here.
type Error struct {
	// Code is one of the codes of this package.
	Code string
	// Line and Column are where, from 1; zero: of the whole document.
	Line int
	// Column is that of the same place: see Line.
	Column int
	// Do is what is wrong, and what to do.
	Do string
}

// Error says where and what.
func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Code + ": " + e.Do
	}
	return fmt.Sprintf("%d:%d: %s: %s", e.Line, e.Column, e.Code, e.Do)
}

// Document is a document as JSON.
type Document struct {
	// JSON is the document, a value or the name of a member on each line.
	JSON []byte

	places [][2]int // in the YAML, of each line
}

// Place is where in the YAML something stands that is on a line of the JSON. A line that the JSON has not is 0, 0.
func (d *Document) Place(line int) (yamlLine, yamlColumn int) {
	if line < 1 || line > len(d.places) {
		return 0, 0
	}
	return d.places[line-1][0], d.places[line-1][1]
}

// most is how large a document may be, and deepest how many levels it may have: as package notice has it, and a few
// more, so that it is the one to refuse them.
const (
	most    = 4 << 20
	deepest = 80
)

// JSON turns a document of YAML into JSON. Its error is an *Error.
func JSON(data []byte) (*Document, error) {
	if len(data) > most {
		return nil, &Error{Code: CodeLarge, Do: "split it, or shorten it to 4 MiB"}
	}
	d := yaml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	var root, second yaml.Node
	switch err := d.Decode(&root); {
	case errors.Is(err, io.EOF):
		return nil, &Error{Code: CodeEmpty, Do: "write a notice in it"}
	case err != nil:
		return nil, syntax(err)
	}
	if err := d.Decode(&second); err == nil {
		return nil, at(&second, CodeSeveral, "give one notice a file")
	} else if !errors.Is(err, io.EOF) {
		return nil, syntax(err)
	}
	if root.Kind == yaml.DocumentNode && len(root.Content) == 1 {
		root = *root.Content[0]
	}
	w := writer{}
	if err := w.value(&root, 0); err != nil {
		return nil, err
	}
	w.line(&root, "")
	return &Document{JSON: w.out.Bytes(), places: w.places}, nil
}

var lineIn = regexp.MustCompile(`line (\d+)`)

// syntax is an error of the reader of YAML, with its line where it says one.
func syntax(err error) *Error {
	e := &Error{Code: CodeSyntax, Do: strings.TrimPrefix(err.Error(), "yaml: ")}
	if m := lineIn.FindStringSubmatch(e.Do); m != nil {
		e.Column = 1
		_, _ = fmt.Sscan(m[1], &e.Line)
	}
	return e
}

func at(n *yaml.Node, code, do string) *Error {
	return &Error{Code: code, Line: n.Line, Column: n.Column, Do: do}
}

// writer writes JSON, of which each line has the place of its node.
type writer struct {
	out    bytes.Buffer
	places [][2]int
}

func (w *writer) line(n *yaml.Node, text string) {
	w.out.WriteString(text + "\n")
	w.places = append(w.places, [2]int{n.Line, n.Column})
}

// value writes a node.
func (w *writer) value(n *yaml.Node, depth int) error {
	switch {
	case depth > deepest:
		return at(n, CodeDepth, "a notice has fewer levels")
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		return at(n, CodeAnchor, "write it out in each place: & and * are not read")
	case n.Style&yaml.TaggedStyle != 0:
		return at(n, CodeTag, "leave out "+n.Tag+": what a thing is follows from where it stands")
	}
	switch n.Kind {
	case yaml.MappingNode:
		return w.members(n, depth)
	case yaml.SequenceNode:
		w.line(n, "[")
		for i, item := range n.Content {
			if err := w.value(item, depth+1); err != nil {
				return err
			}
			if i < len(n.Content)-1 {
				w.line(item, ",")
			}
		}
		w.line(n, "]")
		return nil
	}
	text, err := scalar(n)
	if err != nil {
		return err
	}
	w.line(n, text)
	return nil
}

func (w *writer) members(n *yaml.Node, depth int) error {
	w.line(n, "{")
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case key.Anchor != "" || key.Kind == yaml.AliasNode:
			return at(key, CodeAnchor, "write it out in each place: & and * are not read")
		case key.Kind != yaml.ScalarNode || key.Tag == "!!merge":
			return at(key, CodeKey, "the name of a member is a word")
		case key.Style&yaml.TaggedStyle != 0:
			return at(key, CodeTag, "leave out the tag of a name")
		}
		name, err := quoted(key, key.Value)
		if err != nil {
			return err
		}
		w.line(key, name)
		w.line(key, ":")
		if err := w.value(value, depth+1); err != nil {
			return err
		}
		if i+2 < len(n.Content) {
			w.line(value, ",")
		}
	}
	w.line(n, "}")
	return nil
}

// number is a number as JSON has them, and those that a notice refuses with a reason of its own.
var number = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

// scalar is a node without others in it as JSON. Of what is between no quotes a number is one, and true, false and null
// are those; all else is text.
func scalar(n *yaml.Node) (string, error) {
	if n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) == 0 {
		switch n.Value {
		case "", "~", "null":
			return "null", nil
		case "true", "false":
			return n.Value, nil
		}
		if number.MatchString(n.Value) {
			return n.Value, nil
		}
	}
	return quoted(n, n.Value)
}

func quoted(n *yaml.Node, text string) (string, error) {
	out, err := json.Marshal(text)
	if err != nil {
		return "", at(n, CodeText, "write it as UTF-8")
	}
	return string(out), nil
}

// Parse reads a notice. Its error is an *Error where the document is no YAML that is read, and [notice.Misfits], each
// with its place in the YAML, where it is no notice.
func Parse(data []byte) (*notice.Notice, error) {
	d, err := JSON(data)
	if err != nil {
		return nil, err
	}
	n, err := notice.Parse(d.JSON)
	return n, d.Placed(err)
}

// Placed is an error about the JSON with the places of the YAML.
func (d *Document) Placed(err error) error {
	var misfits notice.Misfits
	if !errors.As(err, &misfits) {
		return err
	}
	out := append(notice.Misfits(nil), misfits...)
	for i := range out {
		out[i].Line, out[i].Column = d.Place(out[i].Line)
	}
	return out
}
