//go:build js && wasm

// Command resident answers one event of one conversation: it reads a notice, takes a conversation from
// its hidden fields to the next place, and writes the screen as HTML. It is the least that links the
// whole of what a resident's widget needs: the strict reader, the rules, the words and every screen.
package main

import (
	"strings"

	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

func main() {
	answer, err := run()
	if err != nil {
		answer = err.Error()
	}
	if err := safejs.Global().Set("answer", answer); err != nil {
		panic(err)
	}
}

func run() (string, error) {
	text, err := read("notice")
	if err != nil {
		return "", err
	}
	n, err := notice.Decode(strings.NewReader(text))
	if err != nil {
		return "", err
	}
	fields, err := read("fields")
	if err != nil {
		return "", err
	}
	m, event, err := widget.Read(&widget.Offer{Notices: []*notice.Notice{n}}, split(fields))
	if err != nil {
		return "", err
	}
	screen := widget.View(widget.Update(m, event))
	return string(view.AppendHTML([]byte(screen.Title), screen.Body)), nil
}

func read(name string) (string, error) {
	v, err := safejs.Global().Get(name)
	if err != nil {
		return "", err
	}
	return v.String()
}

// split reads fields a line each, as name=value.
func split(lines string) []widget.Field {
	var out []widget.Field
	for line := range strings.Lines(lines) {
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		out = append(out, widget.Field{Name: name, Value: value})
	}
	return out
}
