package told

import (
	"github.com/plainrights/plainrights/notice/say"
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// enforcements is what purposes under Part 3 rest on, each thing once.
func (w *Writer) enforcements(purposes []notice.Purpose) {
	var sources []notice.Provenance
	for i := range purposes {
		e := &purposes[i].Enforcement
		sources = provenances(sources, reflect.ValueOf(e).Elem())
		said := false
		for j := range i {
			said = said || alike(&purposes[j].Enforcement, e)
		}
		if !said {
			w.enforcement(e)
		}
	}
	w.Sources(sources)
}

// alike reports whether two such statements say the same.
func alike(a, b *notice.Enforcement) bool {
	use, sensitive := a.Rests()
	useB, sensitiveB := b.Rests()
	return use == useB && sensitive == sensitiveB && a.Said == b.Said && a.Words == b.Words && a.Where == b.Where &&
		a.AsPublished == b.AsPublished &&
		a.Unread == b.Unread &&
		slices.Equal(a.Schedule8, b.Schedule8)
}

// oneOf writes of what there are alternatives, and that the notice does not say which: of one that was not all read,
// that we have not read it.
func (w *Writer) oneOf(k say.Word, e *notice.Enforcement) {
	which := phraseWhichUnsaid
	if !e.Whole() {
		which = phraseWhichNotRead
	}
	w.Begin(view.P)
	w.say(k)
	w.Text(" ")
	w.say(which)
	w.End()
}

// enforcement is what a use under Part 3 rests on: never a lawful basis, and never none (DPA 2018 s.35(2), (3)).
func (w *Writer) enforcement(e *notice.Enforcement) {
	w.paragraph(phraseEnforcement)
	switch e.Said {
	case notice.NotStated:
		w.paragraph(phraseEnforcementUnstated)
	case notice.NotRead:
		w.paragraph(phraseNotRead)
	case notice.Elsewhere:
		w.Begin(view.P)
		w.Elsewhere(&e.Where)
		w.End()
	}
	switch {
	case len(e.OneOf) > 0:
		w.oneOf(phraseEnforcementEither, e)
	case len(e.AllOf) > 1:
		w.paragraph(phraseEnforcementBoth)
	case len(e.AllOf) == 1 && e.AllOf[0] == notice.EnforcementConsent:
		w.paragraph(phraseEnforcementConsent)
	case len(e.AllOf) == 1:
		w.paragraph(phraseEnforcementTask)
	}
	switch s := &e.Sensitive; {
	case len(s.OneOf) > 0:
		w.oneOf(phraseSensitiveEither, e)
	case len(s.AllOf) > 1:
		w.paragraph(phraseSensitiveBoth)
	case len(s.AllOf) == 1 && s.AllOf[0] == notice.SensitiveConsent:
		w.paragraph(phraseSensitiveConsent)
	case len(s.AllOf) == 1:
		w.paragraph(phraseSensitiveNeeded)
	}
	if len(e.Schedule8) > 0 {
		w.labelled(w.phrase(phraseSensitiveFor), reflect.ValueOf(e.Schedule8))
	}
	w.LineIn(e.Words, e.Language)
	if e.Unread == privacy.Yes {
		w.paragraph(phraseReadInPart)
	}
	if e.AsPublished != "" {
		label, _ := w.label("basis", "as_published")
		w.labelled(label, reflect.ValueOf(e.AsPublished))
	}
}
