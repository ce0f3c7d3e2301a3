package told

import (
	"reflect"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

// Remarks writes what is wrong or unclear in what stands at a pointer into the notice and within it, with a title;
// nothing if nothing is.
func (w *Writer) Remarks(at string) { w.remarks(at, "") }

func (w *Writer) remarks(at, names string) {
	list := w.remarked(at, names)
	if list.IsZero() {
		return
	}
	w.Box(view.Div, "pr-noticed")
	w.Title(w.phrase(phraseNoticed))
	w.Add(list)
	w.End()
}

// remarked is what is wrong or unclear in what stands at a pointer and within it or, if names are given,
// only at those within it. At "" it is about the notice as a whole, and about nothing that has a part
// of its own.
func (w *Writer) remarked(at, names string) view.Node {
	if w.Bare {
		return view.Node{}
	}
	w.Begin(view.Ul)
	for i := range w.notice.Remarks {
		r := &w.notice.Remarks[i]
		rest, within := strings.CutPrefix(string(r.About)+"/", at+"/")
		switch {
		case r.Kind == notice.RemarkOwn,
			!within,
			names != "" && rest != "" && !among(names, strings.TrimSuffix(rest, "/")),
			at == "" && !ofWhole(rest):
			continue
		}
		w.Begin(view.Li)
		w.Text(w.code(&r.Kind))
		w.Text(". ")
		w.Quote(r.Words)
		w.End()
	}
	return w.Some()
}

func ofWhole(pointer string) bool {
	first, rest, _ := strings.Cut(pointer, "/")
	return !among(" controllers contacts version glossary activities common ", first) ||
		rest == "" && among(" activities common ", first)
}

// provenances appends every source named within a value to those that are known.
func provenances(known []notice.Provenance, v reflect.Value) []notice.Provenance {
	switch v.Kind() {
	case reflect.Struct:
		if p, ok := v.Interface().(notice.Provenance); ok {
			for i := range known {
				if known[i] == p {
					return known
				}
			}
			return append(known, p)
		}
		for i := range v.NumField() {
			known = provenances(known, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			known = provenances(known, v.Index(i))
		}
	}
	return known
}

// Sources writes where something was read, one level down; nothing if that is not known.
func (w *Writer) Sources(list []notice.Provenance) {
	if len(list) == 0 || w.Bare {
		return
	}
	w.details(phraseSources)
	w.Begin(view.Ul)
	for i := range list {
		w.Begin(view.Li)
		w.source(&list[i])
		w.End()
	}
	w.End()
	w.End()
}

func (w *Writer) source(p *notice.Provenance) {
	title := view.Words(string(p.Source))
	for i := range w.notice.Sources {
		if s := &w.notice.Sources[i]; s.ID == p.Source {
			title = w.Link(s.Title, s.URL)
		}
	}
	if p.Place != "" {
		w.AddAll(view.Fill(w.phrase(phrasePlace),
			view.Slot{Name: "source", Node: title}, view.Slot{Name: "place", Node: w.quoted(p.Place)}))
	} else {
		w.Add(title)
	}
	if p.Quote != "" {
		w.Text(". ")
		w.fill(phraseQuote, "quote", w.quoted(p.Quote))
	}
	switch p.Reading {
	case notice.ReadingInferred:
		w.sentence(phraseReadInferred)
	case notice.ReadingAssumed:
		w.sentence(phraseReadAssumed)
	case notice.ReadingConfirmed:
		w.sentence(phraseReadConfirmed)
	}
}

// sentence writes one more sentence in a line.
func (w *Writer) sentence(k say.Word) {
	w.Text(". ")
	w.say(k)
}
