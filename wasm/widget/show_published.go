package widget

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// published is what the notice itself says about a right, right or wrong.
func (w *writer) published(a *notice.Activity, right privacy.Right) {
	resolved := w.n.Resolve(a)
	if len(resolved.Rights.Items) == 0 {
		return // what it says of rights saidOfRights says
	}
	at := "/common"
	if resolved.Level("rights") == notice.LevelActivity {
		at = pointer(a)
	}
	w.heading(3, wordSaysHead)
	found := false
	for i := range resolved.Rights.Items {
		p := &resolved.Rights.Items[i]
		if p.Right != right {
			continue
		}
		found = true
		w.fields(reflect.ValueOf(p).Elem(), 1)
		if p.ID != "" {
			w.remarks(at+"/rights/items/"+string(p.ID), "")
		}
		sources := p.Sources
		if len(sources) == 0 {
			sources = resolved.Sources("rights")
		}
		w.sources(sources)
	}
	switch {
	case found:
	case resolved.Rights.Whole():
		w.paragraph(wordSaysRightNot)
	default:
		w.paragraph(wordNotRead)
	}
}

// saidOfRights says once for all rights where the notice speaks of them, or that it does not: of each right is said
// only what a notice that speaks of some says of that one.
func (w *writer) saidOfRights(a *notice.Activity) {
	said := w.n.Resolve(a).Rights
	if len(said.Items) > 0 {
		return
	}
	title, _ := w.m.find(statementWords, "rights")
	w.Begin(view.P)
	w.Label(w.m.called(title))
	switch {
	case said.Said == notice.Elsewhere:
		w.elsewhere(&said.Where)
	case said.Said == notice.NotRead:
		w.say(wordNotRead)
	case said.Said == notice.NotStated:
		w.say(wordDoesNotSay)
	case said.Said != notice.Stated:
		w.Drop()
		return
	case said.Words != "":
		w.quote(said.Words)
	default:
		w.say(wordStatedOnly)
	}
	w.End()
}
