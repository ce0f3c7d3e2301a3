package told

import (
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// Purposes writes what the data of the service are used for, with the reason in law: said once for purposes of which
// the notice says nothing different.
func (w *Writer) Purposes() {
	if w.service == nil {
		return
	}
	purposes := w.service.Purposes
	said := make([]string, len(purposes)) // of each, as HTML
	rest := make([]view.Node, len(said))
	for i := range said {
		rest[i] = w.purpose(&purposes[i])
		said[i] = string(view.AppendHTML(nil, rest[i]))
	}
	for i, first := range said {
		if first == "" {
			continue
		}
		var uses []*notice.Purpose
		for j := range said {
			if said[j] == first {
				said[j] = ""
				uses = append(uses, &purposes[j])
			}
		}
		w.told(uses, rest[i])
	}
}

// Purpose writes what the data are used for in one purpose of the service, with the reason in law.
func (w *Writer) Purpose(p *notice.Purpose) { w.told([]*notice.Purpose{p}, w.purpose(p)) }

// told writes purposes of which the notice says the same.
func (w *Writer) told(uses []*notice.Purpose, rest view.Node) {
	w.Box(view.Div, "pr-purposes")
	w.Begin(view.Ul)
	for _, p := range uses {
		w.Put(view.Li, w.Use(p))
	}
	w.End()
	w.AddAll(rest.Children())
	w.End()
}

// purpose is what the notice says of one purpose, apart from its name.
func (w *Writer) purpose(p *notice.Purpose) view.Node {
	w.Begin(view.Div)
	if p.Regime != notice.RegimePart3 {
		w.Begin(view.P)
		w.basis(&p.Basis)
		w.End()
		w.LineIn(p.Basis.Words, p.Basis.Language)
	}
	if p.Regime == notice.RegimePart3 || p.Regime == notice.RegimeBoth {
		w.enforcement(&p.Enforcement)
	}
	w.fields(reflect.ValueOf(&p.Basis).Elem(), 1)
	w.fields(reflect.ValueOf(p).Elem(), 0)
	w.Remarks(w.at() + "/purposes/" + string(p.ID))
	w.Sources(slices.Concat(p.Basis.Sources, p.Enforcement.Sources, p.Sources))
	return w.Take()
}

// Use is what the notice calls a purpose, and that it does not say what that is for where it does not. Of a use that is
// under both sets of rules it says which part of it is meant.
func (w *Writer) Use(p *notice.Purpose) view.Node {
	use := w.quoted(p.Title)
	if p.Kind == notice.PurposeNotStated {
		use = view.Span.Of(view.Fill(w.phrase(phraseUseNotStated), view.Slot{Name: "words", Node: use}))
	}
	part := phraseUseOtherwise
	switch {
	case !w.underBoth(p):
		return use
	case p.Regime == notice.RegimePart3:
		part = phraseUseEnforces
	}
	return view.Span.Of(view.Fill(w.phrase(part), view.Slot{Name: "use", Node: use}))
}

// underBoth reports whether p is one part of a use that the notice has under both sets of rules.
func (w *Writer) underBoth(p *notice.Purpose) bool {
	if w.service != nil && p.Regime != notice.RegimeBoth {
		for i := range w.service.Purposes {
			if whole := &w.service.Purposes[i]; whole.ID == p.ID {
				return whole.Regime == notice.RegimeBoth
			}
		}
	}
	return false
}

// RestsOn writes the reason in law of purposes that have the same, and what the notice says of it for each, which may
// be in several places: each thing once. Where it is in no other document it is given as basis has it.
func (w *Writer) RestsOn(purposes []notice.Purpose, basis *notice.Basis) {
	if len(purposes) > 0 && purposes[0].Regime == notice.RegimePart3 {
		w.enforcements(purposes)
		return
	}
	var where []notice.Link
	var words []*notice.Basis
	var sources []notice.Provenance
	for i := range purposes {
		own := &purposes[i].Basis
		sources = provenances(sources, reflect.ValueOf(own).Elem())
		b := basis
		if own.Said == notice.Elsewhere {
			b = own
		}
		if !slices.Contains(where, b.Where) {
			where = append(where, b.Where)
			w.Begin(view.P)
			w.basis(b)
			w.End()
		}
		if !slices.ContainsFunc(words, func(o *notice.Basis) bool {
			return o.Words == own.Words && o.Language == own.Language
		}) {
			words = append(words, own)
		}
	}
	for _, b := range words {
		w.LineIn(b.Words, b.Language)
	}
	w.Sources(sources)
}

// basis is the reason in law in words.
func (w *Writer) basis(b *notice.Basis) {
	switch {
	case len(b.AllOf) > 0:
		w.fill(phraseReliesOn, "basis", view.Words(w.bases(b.AllOf[:1])))
		for i := range b.AllOf[1:] { // each in a sentence of its own, which two would make too long
			w.Text(" ")
			w.fill(phraseReliesOnAlso, "basis", view.Words(w.bases(b.AllOf[i+1:i+2])))
		}
	case len(b.OneOf) > 0:
		w.say(phraseReliesOnOne)
		for _, bases := range b.OneOf {
			w.Text(" ")
			w.fill(phraseMayBe, "basis", view.Words(w.bases(bases)))
		}
	case b.Said == notice.Elsewhere:
		w.Elsewhere(&b.Where)
	case b.Said == notice.NotRead:
		w.say(phraseBasisNotRead)
	default:
		w.say(phraseBasisUnstated)
	}
}

// bases is lawful bases in words.
func (w *Writer) bases(bases []privacy.Basis) string {
	words := ""
	for i, b := range bases {
		if i > 0 {
			words += " " + w.phrase(phraseAnd) + " "
		}
		words += w.of(&basisFamily, b.String())
	}
	return words
}
