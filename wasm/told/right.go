package told

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// Right writes what the notice itself says about a right, right or wrong: or that it says nothing of it, or that we
// have not read what.
func (w *Writer) Right(right privacy.Right) {
	resolved := w.resolved()
	at := "/common"
	if resolved.Level("rights") == notice.LevelActivity {
		at = w.at()
	}
	found := false
	for i := range resolved.Rights.Items {
		p := &resolved.Rights.Items[i]
		if p.Right != right {
			continue
		}
		found = true
		w.fields(reflect.ValueOf(p).Elem(), 1)
		if p.ID != "" {
			w.Remarks(at + "/rights/items/" + string(p.ID))
		}
		sources := p.Sources
		if len(sources) == 0 {
			sources = resolved.Sources("rights")
		}
		w.Sources(sources)
	}
	switch {
	case found:
	case resolved.Rights.Whole():
		w.paragraph(phraseSaysRightNot)
	default:
		w.NotRead()
	}
}

// Rights writes in a line where the notice speaks of rights, or that it does not; nothing of a notice that speaks of
// some, for Right tells what it says of each.
func (w *Writer) Rights() {
	resolved := w.resolved()
	said := &resolved.Rights
	if len(said.Items) > 0 {
		return
	}
	w.Begin(view.P)
	w.Label(w.title("rights"))
	switch {
	case said.Said == notice.Elsewhere:
		w.Elsewhere(&said.Where)
	case said.Said == notice.NotRead:
		w.say(phraseNotRead)
	case said.Said == notice.NotStated:
		w.say(phraseDoesNotSay)
	case said.Said != notice.Stated:
		w.Drop()
		return
	case said.Words != "":
		w.Quote(said.Words)
	default:
		w.say(phraseStatedOnly)
	}
	w.End()
}

// NotRead writes that we have not read what the notice says of something.
func (w *Writer) NotRead() { w.paragraph(phraseNotRead) }

// Routes writes ways to reach whoever decides, each in an item of a list.
func (w *Writer) Routes(routes []notice.Route) { w.block(reflect.ValueOf(routes)) }

// Choices writes choices that are no data protection rights, each in an item of a list.
func (w *Writer) Choices(choices []notice.Choice) { w.block(reflect.ValueOf(choices)) }
