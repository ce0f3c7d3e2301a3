package widget

import (
	"reflect"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

func (w *writer) point(p *notice.Point, v reflect.Value) {
	w.Begin(view.P)
	w.quote(p.Words)
	if p.Link.Title != "" || p.Link.URL != "" {
		w.Brackets(w.m.link(p.Link.Title, p.Link.URL))
	}
	w.End()
	w.fields(v, 0)
}

// route is a way to reach the council: what it is, its address, and what the notice says of it.
func (w *writer) route(r *notice.Route) {
	w.Begin(view.P)
	w.Strong(w.m.code(&r.Kind))
	own := w.m.routeValue(r)
	if !own.IsZero() {
		w.Text(": ")
		w.Add(own)
	}
	if r.Preferred == privacy.Yes {
		w.Brackets(w.m.words(wordPreferred))
	}
	w.End()
	w.address(r.Address)
	w.line(r.Words)
	w.contactNamed(r.Contact, !own.IsZero() || len(r.Address) > 0)
	if r.Controller != "" { // where there are several
		w.Begin(view.P)
		w.named(r.Controller)
		w.End()
	}
	if len(r.Rights) > 0 {
		names := ""
		for i, right := range r.Rights {
			if i > 0 {
				names += ", "
			}
			names += w.m.term(right)
		}
		w.filled(view.P, wordOnlyFor, "rights", view.Words(names))
	}
}

func (m *Model) routeValue(r *notice.Route) view.Node {
	switch {
	case r.URL != "":
		return m.link(r.Value, r.URL)
	case r.Kind == notice.RouteEmail:
		return m.mailto(r.Value)
	case r.Kind == notice.RouteTelephone:
		return m.telephone(r.Value)
	case r.Value != "":
		return m.foreign(r.Value)
	}
	return view.Node{}
}

// contactNamed is the contact of a route: its name alone where the route has an address of its own.
func (w *writer) contactNamed(id notice.ID, brief bool) {
	for i := range w.n.Contacts {
		switch c := &w.n.Contacts[i]; {
		case id == "" || c.ID != id:
		case !brief:
			w.contact(c)
			return
		case c.Name != "":
			w.line(c.Name)
			return
		}
	}
}

// contact is someone to write to.
func (w *writer) contact(c *notice.Contact) {
	w.Title(w.m.code(&c.Kind))
	w.line(c.Name)
	w.line(c.Position)
	w.line(c.Words)
	w.reach(wordEmail, w.m.mailto(c.Email))
	w.reach(wordPhone, w.m.telephone(c.Phone))
	if c.URL != "" {
		w.Put(view.P, w.m.link("", c.URL))
	}
	w.address(c.Address)
	if c.Where.Title != "" || c.Where.URL != "" {
		w.Begin(view.P)
		w.elsewhere(&c.Where)
		w.End()
	}
}

// reach says where someone can be reached; nothing for the zero Node.
func (w *writer) reach(by word, at view.Node) {
	if !at.IsZero() {
		w.Begin(view.P)
		w.say(by)
		w.Text(": ")
		w.Add(at)
		w.End()
	}
}

// address says a postal address.
func (w *writer) address(lines []notice.Text) {
	if len(lines) == 0 {
		return
	}
	w.Box(view.P, "pr-address")
	for _, l := range lines {
		w.Then(", ")
		w.PutIn(view.Span, "pr-line", w.m.foreign(l))
	}
	w.End()
}

// mailto is an address to write to; the zero Node if it is empty.
func (m *Model) mailto(address notice.Text) view.Node {
	if address == "" {
		return view.Node{}
	}
	return m.leads("mailto:"+string(address), address)
}

// telephone is a number to call, where it is one. The zero Node if it is empty.
func (m *Model) telephone(number notice.Text) view.Node {
	to := letter.Dial(string(number))
	switch {
	case number == "":
		return view.Node{}
	case to == "":
		return m.foreign(number)
	}
	return m.leads("tel:"+to, number)
}

// named says the name of what an id stands for; the id itself if nothing has it.
func (w *writer) named(id notice.ID) {
	for i := range w.n.Controllers {
		if c := &w.n.Controllers[i]; c.ID == id {
			w.quote(c.Name)
			return
		}
	}
	for i := range w.n.Contacts {
		if c := &w.n.Contacts[i]; c.ID == id {
			if c.Name != "" {
				w.quote(c.Name)
			} else {
				w.code(&c.Kind)
			}
			return
		}
	}
	for i := range w.own() {
		if p := &w.activity.Purposes[i]; p.ID == id {
			w.quote(p.Title)
			return
		}
	}
	w.Text(string(id))
}

// own is the purposes of the activity that is told of.
func (w *writer) own() []notice.Purpose {
	if w.activity == nil {
		return nil
	}
	return w.activity.Purposes
}

func (w *writer) amount(n int, unit notice.Unit) {
	number := view.Words(strconv.Itoa(n))
	if unit == notice.UnitAge {
		w.fill(wordPeriodAge, "amount", number)
		return
	}
	words, ok := w.m.find(
		unitWords,
		strconv.Itoa(n)+" "+string(unit),
	) // what follows 1 and, in Welsh, some other numbers
	if !ok {
		words, ok = w.m.find(unitWords, string(unit))
	}
	if !ok {
		w.Add(number)
		return
	}
	w.AddAll(w.m.fill(wordPeriod, slot{"amount", number}, slot{"unit", view.Words(words)}))
}

// time is how long an answer takes, as published.
func (w *writer) time(x *notice.Time, v reflect.Value) {
	if x.Amount > 0 {
		w.Begin(view.P)
		w.amount(x.Amount, x.Unit)
		w.End()
	}
	if x.Extension > 0 {
		label, _ := w.m.find(fieldWords, "Extension")
		w.Begin(view.P)
		w.Label(label)
		w.Begin(view.Span)
		w.amount(x.Extension, x.ExtensionUnit)
		w.End()
		w.End()
	}
	if x.Amount <= 0 && x.Extension <= 0 || x.Words != "" || len(x.ExtendedIf) > 0 || len(x.Promises) > 0 {
		w.statement(v)
	}
}

// given is which data a recipient is given.
func (w *writer) given(d *notice.RecipientData) {
	w.Begin(view.P)
	for _, id := range d.Items {
		w.Then(", ")
		w.quote(w.dataItem(id))
	}
	for i := range d.Kinds {
		w.Then(", ")
		w.code(&d.Kinds[i])
	}
	w.Add(w.Some())
	w.line(d.Words)
}

// dataItem is the name of a data item that stands for its id: of one that the service has or, where the writer is about
// everything or the service has none of that id, of one that is about everything.
func (w *writer) dataItem(id notice.ID) notice.Text {
	lists := [...][]notice.DataItem{nil, w.n.Common.Data.Items}
	if a := w.m.activity(); a != nil && !w.common {
		lists[0] = a.Data.Items
	}
	for _, items := range lists {
		for i := range items {
			if items[i].ID == id {
				return items[i].Name
			}
		}
	}
	return notice.Text(id)
}

// origin is one place that data come from.
func (w *writer) origin(o *notice.Origin, v reflect.Value) {
	w.Begin(view.P)
	w.code(&o.From)
	if o.Name != "" {
		w.Text(": ")
		w.quote(o.Name)
	}
	if o.Channel != "" {
		w.Text(", ")
		w.filled(view.Span, wordBy, "channel", view.Words(w.m.code(&o.Channel)))
	}
	w.End()
	w.line(o.Words)
	w.fields(v, 0)
}

// law is the name of a law, with what the notice says of it.
func (w *writer) law(l *notice.Law) {
	w.Begin(view.Bdi)
	if lang := w.n.Language; lang != "" && lang != w.m.language() {
		w.Attr(view.Lang(string(lang)))
	}
	w.Text(string(l.Title))
	for i, y := range l.Years {
		if i > 0 {
			w.Text(",")
		}
		w.Text(" ")
		w.Text(strconv.Itoa(y))
	}
	for _, more := range [...]notice.Text{l.Number, l.Provision, l.Amendment} {
		if more != "" {
			w.Text(", ")
			w.Text(string(more))
		}
	}
	w.End()
	w.Begin(view.Span)
	if l.Kind != notice.LawAct && l.Kind != notice.LawRegulations {
		w.code(&l.Kind)
	}
	if l.Power != "" {
		w.Then("; ")
		w.code(&l.Power)
	}
	if l.For != "" {
		w.Then("; ")
		w.quote(l.For)
	}
	for _, n := range l.Nations {
		w.Then("; ")
		w.Text(w.m.term(n))
	}
	if l.AsPublished != "" {
		w.Then("; ")
		w.filled(view.Span, wordCalled, "name", w.m.foreign(l.AsPublished))
	}
	w.Brackets(w.Some())
}
