package widget

import "github.com/plainrights/plainrights/wasm/view"

// line is something to write in a form.
type line struct {
	kind     textKind
	label    word
	text     string // the label where it is none of the catalogue's
	hint     word   // 0: none
	hintText string // likewise
	complete string // what a browser may offer, as the HTML standard names it; "": nothing
	rows     int    // 0: one line
	wrong    word   // 0: nothing
	optional bool   // whether it says that it need not be answered
}

// field writes a line with its label, its hint and what is wrong with it.
func (w *writer) field(l *line) {
	name := texts[l.kind].name
	id := w.m.id("in-" + name)
	w.group(l.wrong != 0)
	w.Begin(view.Label)
	w.Attr(view.Class("pr-ask"))
	w.Attr(view.For(id))
	w.either(l.label, l.text)
	w.End()
	described := w.about(name, l)
	tag := view.Input
	if l.rows > 0 {
		tag = view.Textarea
	}
	w.Begin(tag)
	w.Attr(view.ID(id))
	w.Attr(view.Name(fieldIn + name))
	w.Attr(view.Class("pr-input"))
	w.Attr(view.DescribedBy(described))
	w.Attr(view.MaxLength(texts[l.kind].most / 4)) // bytes to the UTF-16 units that a browser counts
	if l.complete != "" {
		w.Attr(view.Autocomplete(l.complete))
	} else {
		w.Attr(view.NoAutocomplete())
	}
	if l.rows > 0 {
		w.Attr(view.Rows(l.rows))
		w.Add(view.Lines(w.m.text(l.kind)))
	} else {
		w.Attr(view.TextInput())
		w.Attr(view.Value(w.m.text(l.kind)))
	}
	w.End()
	w.End()
}

// either writes a sentence of the catalogue, or else words of ours from elsewhere.
func (w *writer) either(k word, text string) {
	if text != "" {
		w.Text(text)
	} else {
		w.say(k)
	}
}

// about writes the hint of a field and what is wrong with it, and returns their ids.
func (w *writer) about(name string, l *line) string {
	described := ""
	hinted := l.hint != 0 || l.hintText != ""
	kept := l.complete != "" && w.m.offer.Medium != Served // by Chromium and Firefox: of a server's page all is
	if hinted || kept {
		described = w.m.id("in-" + name + "-hint")
		w.Box(view.Div, "pr-hint")
		w.Attr(view.ID(described))
		if hinted {
			w.either(l.hint, l.hintText)
		}
		if hinted && kept {
			w.Text(" ")
		}
		if kept {
			w.say(wordKept)
		}
		w.End()
	}
	if l.wrong != 0 {
		if described != "" {
			described += " "
		}
		described += w.wrong("in-"+name+"-error", l.wrong)
	}
	return described
}

// dayWords are the labels of the three parts of a day, in the order of dayParts.
var dayWords = [...]word{wordDay, wordMonth, wordYear}

// days writes the three parts of a day.
func (w *writer) days(l *line) {
	name := texts[l.kind].name
	w.group(l.wrong != 0)
	w.Box(view.Fieldset, "pr-fieldset")
	w.Box(view.Legend, "pr-ask")
	w.say(l.label)
	if l.optional {
		w.Text(" ")
		w.say(wordOptional)
	}
	w.End()
	w.Attr(view.DescribedBy(w.about(name, l)))
	w.Box(view.Div, "pr-days")
	for i, part := range splitDay(w.m.text(l.kind)) {
		id := w.m.id("in-" + name + dayParts[i])
		w.Box(view.Div, "pr-day")
		w.Begin(view.Label)
		w.Attr(view.For(id))
		w.say(dayWords[i])
		w.End()
		w.Box(view.Input, "pr-input")
		w.Attr(view.TextInput())
		w.Attr(view.Digits())
		w.Attr(view.NoAutocomplete())
		w.Attr(view.ID(id))
		w.Attr(view.Name(fieldIn + name + dayParts[i]))
		w.Attr(view.MaxLength(mostPart))
		w.Attr(view.Value(part))
		w.End()
		w.End()
	}
	w.End()
	w.End()
	w.End()
}

// wrongWith is what is wrong with a field; 0 if nothing is.
func wrongWith(problems []problem, k textKind) word {
	id := "in-" + texts[k].name
	for _, p := range problems {
		if p.id == id || p.id == id+dayParts[0] || p.id == id+dayParts[2] {
			return p.words
		}
	}
	return 0
}

// writing begins a screen that people write on: what is wrong with what they wrote, its heading and which
// letter it is about. It returns what is wrong.
func (w *writer) writing(title word, problems func() []problem) []problem {
	var wrong []problem
	if w.m.missing {
		wrong = problems()
		w.errorSummary(wrong)
	}
	w.heading(0, title)
	w.letterTitle()
	if w.m.offer.Medium == Served {
		w.paragraph(wordKept) // by Chromium, with the address that it was sent to
	}
	return wrong
}
