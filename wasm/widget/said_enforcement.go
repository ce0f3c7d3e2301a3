package widget

import (
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// rests is what a purpose rests on: its reason in law or, under Part 3 of the DPA 2018, consent or a task.
func (w *writer) rests(p *notice.Purpose) {
	if p.Regime != notice.RegimePart3 {
		w.Begin(view.P)
		w.basis(&p.Basis)
		w.End()
		w.inLanguage(p.Basis.Words, p.Basis.Language)
	}
	if p.Regime == notice.RegimePart3 || p.Regime == notice.RegimeBoth {
		w.enforcement(&p.Enforcement)
	}
}

// instead says of which uses other rules may govern, where they fight crime or may and the notice does not say, and
// what is different then.
func (w *writer) instead(grounds []rights.AssessedGround) {
	var uses []*notice.Purpose
	var lines []explain.Line
	for i := range grounds {
		g := &grounds[i]
		for _, l := range explain.Instead(w.m.voice, &g.Ground) {
			if !hasLine(lines, &l) {
				lines = append(lines, l)
			}
		}
		for j := range g.Purposes {
			if slices.Contains(g.MayBePart3, g.Purposes[j].ID) {
				uses = append(uses, &g.Purposes[j])
			}
		}
	}
	if len(lines) == 0 {
		return
	}
	w.Put(view.P, view.Words(lines[0].Text))
	w.details(wordInsteadMore)
	w.Begin(view.Ul)
	for _, p := range uses {
		w.Put(view.Li, w.m.use(p))
	}
	w.End()
	w.Begin(view.Ul)
	for i := range lines {
		w.Begin(view.Li)
		if i > 0 {
			w.Text(lines[i].Text)
			w.Text(" ")
		}
		w.cite(&lines[i].Cite, explain.CiteShort(w.m.voice, &lines[i].Cite))
		w.End()
	}
	w.End()
	w.End()
}

// enforcements is what the purposes of a ground under Part 3 rest on, each thing once.
func (w *writer) enforcements(g *rights.AssessedGround) {
	var sources []notice.Provenance
	for i := range g.Purposes {
		e := &g.Purposes[i].Enforcement
		sources = provenances(sources, reflect.ValueOf(e).Elem())
		said := false
		for j := range i {
			said = said || alike(&g.Purposes[j].Enforcement, e)
		}
		if !said {
			w.enforcement(e)
		}
	}
	w.sources(sources)
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
func (w *writer) oneOf(k word, e *notice.Enforcement) {
	which := wordWhichUnsaid
	if !e.Whole() {
		which = wordWhichNotRead
	}
	w.Begin(view.P)
	w.say(k)
	w.Text(" ")
	w.say(which)
	w.End()
}

// enforcement is what a use under Part 3 rests on: never a lawful basis, and never none (DPA 2018 s.35(2), (3)).
func (w *writer) enforcement(e *notice.Enforcement) {
	w.paragraph(wordEnforcement)
	switch e.Said {
	case notice.NotStated:
		w.paragraph(wordEnforcementUnstated)
	case notice.NotRead:
		w.paragraph(wordNotRead)
	case notice.Elsewhere:
		w.Begin(view.P)
		w.elsewhere(&e.Where)
		w.End()
	}
	switch {
	case len(e.OneOf) > 0:
		w.oneOf(wordEnforcementEither, e)
	case len(e.AllOf) > 1:
		w.paragraph(wordEnforcementBoth)
	case len(e.AllOf) == 1 && e.AllOf[0] == notice.EnforcementConsent:
		w.paragraph(wordEnforcementConsent)
	case len(e.AllOf) == 1:
		w.paragraph(wordEnforcementTask)
	}
	switch s := &e.Sensitive; {
	case len(s.OneOf) > 0:
		w.oneOf(wordSensitiveEither, e)
	case len(s.AllOf) > 1:
		w.paragraph(wordSensitiveBoth)
	case len(s.AllOf) == 1 && s.AllOf[0] == notice.SensitiveConsent:
		w.paragraph(wordSensitiveConsent)
	case len(s.AllOf) == 1:
		w.paragraph(wordSensitiveNeeded)
	}
	if len(e.Schedule8) > 0 {
		w.labelled(w.m.say(wordSensitiveFor), reflect.ValueOf(e.Schedule8))
	}
	w.inLanguage(e.Words, e.Language)
	if e.Unread == privacy.Yes {
		w.paragraph(wordReadInPart)
	}
	if e.AsPublished != "" {
		label, _ := w.m.fieldLabel("Basis", "AsPublished")
		w.labelled(label, reflect.ValueOf(e.AsPublished))
	}
}
