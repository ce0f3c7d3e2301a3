package widget

import "github.com/plainrights/plainrights/wasm/view"

// starts is start, where nothing else stands with it.
func (w *writer) starts(do string) {
	w.Box(view.Div, "pr-more")
	w.start(do)
	w.begun()
}

// start leads into the conversation, by something that is pressed.
func (w *writer) start(do string) {
	w.PutIn(view.P, "pr-hint", w.m.words(wordStartMeans))
	if w.m.offer.Medium != Static {
		w.Add(w.m.goes("pr-button pr-start", do, w.m.words(wordStartNow)))
		return
	}
	w.PutIn(view.P, "pr-hint", w.m.words(wordNotSent)) // what begins is live
	w.Box(view.Button, "pr-button pr-start")
	w.Attr(view.Press())
	w.Attr(view.Do(do))
	w.Attr(view.Unshown())
	w.say(wordStartNow)
	w.End()
}

// begun ends the box of what begins or goes on with the conversation. On a page made beforehand it stays hidden
// until there is a script, and where there is none a server has the same questions.
func (w *writer) begun() {
	if w.m.offer.Medium != Static {
		w.End()
		return
	}
	w.Attr(view.Unshown())
	w.End()
	w.onServer(view.Nodes{w.m.words(wordStartNow)})
}
