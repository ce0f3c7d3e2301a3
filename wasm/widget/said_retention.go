package widget

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// retention is how long one class of records is kept, in a sentence.
func (w *writer) retention(r *notice.RetentionRule, v reflect.Value) {
	if r.Class != "" {
		w.Begin(view.P)
		w.Put(view.Strong, w.m.foreign(r.Class))
		w.End()
	}
	w.Begin(view.P)
	w.Label(w.m.say(wordHowLong))
	choice, separator := false, ": "
	switch r.Kind {
	case notice.RetentionUntilEvent:
		w.until(r.Trigger, r.Event)
	case notice.RetentionVariable:
		w.Begin(view.Span)
		w.code(&r.Kind)
		w.from(wordVariesFrom, wordVariesFromThis, r.Trigger, r.Event)
		w.AddAll(w.Drop())
	case notice.RetentionFixed, notice.RetentionConditional:
		choice, separator = true, ""
	case notice.RetentionLongest, notice.RetentionShortest, notice.RetentionFirst, notice.RetentionLast:
		choice = true
		w.code(&r.Kind)
	default:
		w.code(&r.Kind)
	}
	for i := range r.Periods {
		w.Text(separator)
		if choice && i > 0 {
			w.say(wordOr)
			w.Text(" ")
		}
		w.period(&r.Periods[i])
		separator = "; "
	}
	w.End()
	w.fields(v, 0)
}

// period is a time that something is kept, in words.
func (w *writer) period(p *notice.RetentionPeriod) {
	w.Begin(view.Span)
	if p.Amount == 0 {
		w.until(p.From, p.Event)
	} else {
		w.amount(p.Amount, p.Unit)
		if p.Bound != "" && p.Bound != notice.BoundExact {
			w.around(w.m.code(&p.Bound))
		}
		w.from(wordPeriodFrom, wordPeriodFromThis, p.From, p.Event)
	}
	if p.Plus.Amount > 0 {
		w.Begin(view.Span)
		w.amount(p.Plus.Amount, p.Plus.Unit)
		w.around(w.m.say(wordPeriodPlus), slot{"plus", w.Take()})
	}
	if p.CurrentYear == privacy.Yes {
		w.around(w.m.say(wordPeriodPlusYear))
	}
	if p.If != "" {
		w.around(w.m.say(w.inside(wordPeriodIf, wordPeriodIfThis)), slot{"if", w.m.foreign(notice.Text(p.If))})
	}
	w.AddAll(w.Drop())
}

// around puts words around what was begun last: it fills their slot for the period.
func (w *writer) around(words string, slots ...slot) {
	period := w.Take()
	w.Begin(view.Span)
	w.AddAll(w.m.fillIn(words, append(slots, slot{"period", period})...))
}

// from says which event a period that was begun last runs from; nothing if that is not said.
func (w *writer) from(here, apart word, trigger notice.Trigger, event notice.Phrase) {
	switch {
	case event != "":
		w.around(w.m.say(w.inside(here, apart)), slot{"event", w.m.foreign(notice.Text(event))})
	case trigger != "":
		w.around(w.m.say(here), slot{"event", view.Words(w.m.code(&trigger))})
	}
}

// until says the event until which something is kept.
func (w *writer) until(trigger notice.Trigger, event notice.Phrase) {
	words, known := w.m.find(untilWords, string(trigger))
	switch {
	case event != "":
		w.fill(w.inside(wordUntil, wordUntilThis), "event", w.m.foreign(notice.Text(event)))
	case known:
		w.Text(words)
	default:
		kind := notice.RetentionUntilEvent
		w.code(&kind)
	}
}

// inside chooses between a sentence that goes on in words of the notice, and one that keeps them apart because they are
// in another language.
func (w *writer) inside(here, apart word) word {
	if lang := w.n.Language; lang != "" && lang != w.m.language() {
		return apart
	}
	return here
}
