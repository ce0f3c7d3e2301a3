package told

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// retention is how long one class of records is kept, in a sentence.
func (w *Writer) retention(r *notice.RetentionRule, v reflect.Value) {
	if r.Class != "" {
		w.Begin(view.P)
		w.Put(view.Strong, w.quoted(r.Class))
		w.End()
	}
	w.Begin(view.P)
	w.Label(w.phrase(phraseHowLong))
	choice, separator := false, ": "
	switch r.Kind {
	case notice.RetentionUntilEvent:
		w.until(r.Trigger, r.Event)
	case notice.RetentionVariable:
		w.Begin(view.Span)
		w.Text(w.code(&r.Kind))
		w.from(phraseVariesFrom, phraseVariesFromThis, r.Trigger, r.Event)
		w.AddAll(w.Drop())
	case notice.RetentionFixed, notice.RetentionConditional:
		choice, separator = true, ""
	case notice.RetentionLongest, notice.RetentionShortest, notice.RetentionFirst, notice.RetentionLast:
		choice = true
		w.Text(w.code(&r.Kind))
	default:
		w.Text(w.code(&r.Kind))
	}
	for i := range r.Periods {
		w.Text(separator)
		if choice && i > 0 {
			w.say(phraseOr)
			w.Text(" ")
		}
		w.period(&r.Periods[i])
		separator = "; "
	}
	w.End()
	w.fields(v, 0)
}

// period is a time that something is kept, in words.
func (w *Writer) period(p *notice.RetentionPeriod) {
	w.Begin(view.Span)
	if p.Amount == 0 {
		w.until(p.From, p.Event)
	} else {
		w.amount(p.Amount, p.Unit)
		if p.Bound != "" && p.Bound != notice.BoundExact {
			w.around(w.code(&p.Bound))
		}
		w.from(phrasePeriodFrom, phrasePeriodFromThis, p.From, p.Event)
	}
	if p.Plus.Amount > 0 {
		w.Begin(view.Span)
		w.amount(p.Plus.Amount, p.Plus.Unit)
		w.around(w.phrase(phrasePeriodPlus), view.Slot{Name: "plus", Node: w.Take()})
	}
	if p.CurrentYear == privacy.Yes {
		w.around(w.phrase(phrasePeriodPlusYear))
	}
	if p.If != "" {
		condition := view.Slot{Name: "if", Node: w.quoted(notice.Text(p.If))}
		w.around(w.phrase(w.inside(phrasePeriodIf, phrasePeriodIfThis)), condition)
	}
	w.AddAll(w.Drop())
}

// around puts words around what was begun last: it fills their slot for the period.
func (w *Writer) around(words string, slots ...view.Slot) {
	period := w.Take()
	w.Begin(view.Span)
	w.AddAll(view.Fill(words, append(slots, view.Slot{Name: "period", Node: period})...))
}

// from says which event a period that was begun last runs from; nothing if that is not said.
func (w *Writer) from(here, apart say.Word, trigger notice.Trigger, event notice.Phrase) {
	switch {
	case event != "":
		w.around(w.phrase(w.inside(here, apart)), view.Slot{Name: "event", Node: w.quoted(notice.Text(event))})
	case trigger != "":
		w.around(w.phrase(here), view.Slot{Name: "event", Node: view.Words(w.code(&trigger))})
	}
}

// until says the event until which something is kept.
func (w *Writer) until(trigger notice.Trigger, event notice.Phrase) {
	words := w.of(&untilFamily, string(trigger))
	switch {
	case event != "":
		w.fill(w.inside(phraseUntil, phraseUntilThis), "event", w.quoted(notice.Text(event)))
	case words != "":
		w.Text(words)
	default:
		kind := notice.RetentionUntilEvent
		w.Text(w.code(&kind))
	}
}

// inside chooses between a sentence that goes on in words of the notice, and one that keeps them apart because they are
// in another language.
func (w *Writer) inside(here, apart say.Word) say.Word {
	if lang := w.notice.Language; lang != "" && lang != w.voice.Language() {
		return apart
	}
	return here
}
