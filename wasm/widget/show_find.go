package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// search is the form that makes the list of services shorter, and how long it then is.
func (w *writer) search(list []*listed, found int) {
	w.searchForm(list)
	w.submit("pr-button pr-second", doSearch, wordSearchDo)
	w.End()
	if w.m.text(textFind) == "" {
		return
	}
	w.Begin(view.P)
	w.Attr(view.Role("status"))
	if found == 0 {
		w.say(wordFoundNone)
	} else {
		w.counted(found, wordFoundOne, wordFoundMany)
	}
	w.End()
}

// searchForm begins the form with the words that are looked for.
func (w *writer) searchForm(list []*listed) {
	w.form("search")
	w.Attr(view.Role("search"))
	w.group(false)
	l := line{kind: textFind, label: wordSearch}
	if try := w.m.examples(list); try != "" {
		l.hintText = w.m.say(wordSearchHint) + try + "."
	}
	w.field(&l)
	w.End()
}

// finds is the form on a page made beforehand, where a few lines of script look through the list as somebody types,
// with what it says then. It stays hidden until there is a script.
func (w *writer) finds(list []*listed) {
	w.Box(view.Div, "pr-find")
	w.Attr(view.Unshown())
	w.Attr(view.Find(small))
	w.searchForm(list)
	w.End()
	w.Box(view.P, "pr-found")
	w.Attr(view.Role("status"))
	for _, found := range [...]word{wordFoundNone, wordFoundOne, wordFoundMany} {
		w.Begin(view.Span)
		w.Attr(view.Unshown())
		w.AddAll(w.m.fill(found, view.Slot{Name: "count", Node: view.Span.Of(view.Class("pr-count"))}))
		w.End()
	}
	w.End()
	w.End()
}

// Findable is what such a script looks for in each service of a notice, in the order of its list, as a search of the
// conversation does: the words of its title, a bar, what it is for, a bar, and what the notice says of it besides. What
// people call the same stands among them, with an equals sign after it and between its words. A nil n has no service.
// It is no part of what is sent to browsers.
func Findable(n *notice.Notice) []string {
	if n == nil {
		return nil
	}
	var out []string
	for _, l := range inOrder(n) {
		all := l.about + " " + besidesPurposes(l.Activity)
		title, about := wordsIn("", l.title), wordsIn("", strings.TrimPrefix(l.about, l.title))
		besides := wordsIn(about, strings.TrimPrefix(all, l.about))
		for line := range strings.SplitSeq(strings.TrimSpace(everyday), "\n") {
			word := line[:strings.Index(line, "=")]
			switch typed := " " + strings.ReplaceAll(word, " ", "=") + "="; {
			case either(l.title, line, asWritten):
				title += typed
			case either(l.about, line, asWritten):
				about += typed
			case either(all, line, asWritten):
				besides += typed
			}
		}
		out = append(out, title+" |"+about+" |"+besides)
	}
	return out
}

// wordsIn are those of a folded text that say something, each once, and none that is among others already.
func wordsIn(already, text string) string {
	out := ""
	for _, word := range strings.Fields(text) {
		if said := " " + word + " "; !strings.Contains(small, said) && !strings.Contains(already+out+" ", said) {
			out += " " + word
		}
	}
	return out
}
