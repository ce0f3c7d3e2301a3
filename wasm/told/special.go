package told

import (
	"reflect"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// point is one thing that a statement says.
func (w *Writer) point(p *notice.Point, v reflect.Value) {
	w.Begin(view.P)
	w.Quote(p.Words)
	if p.Link.Title != "" || p.Link.URL != "" {
		w.Brackets(w.Link(p.Link.Title, p.Link.URL))
	}
	w.End()
	w.fields(v, 0)
}

// Route writes a way to reach the council: what it is, its address, and what the notice says of it.
func (w *Writer) Route(r *notice.Route) {
	w.Begin(view.P)
	w.Strong(w.code(&r.Kind))
	own := w.RouteAt(r)
	if !own.IsZero() {
		w.Text(": ")
		w.Add(own)
	}
	if r.Preferred == privacy.Yes {
		w.Brackets(view.Words(w.phrase(phrasePreferred)))
	}
	w.End()
	w.address(r.Address)
	w.Line(r.Words)
	w.contactNamed(r.Contact, !own.IsZero() || len(r.Address) > 0)
	if r.Controller != "" { // where there are several
		w.Begin(view.P)
		w.id(r.Controller)
		w.End()
	}
	if len(r.Rights) > 0 {
		names := ""
		for i, right := range r.Rights {
			if i > 0 {
				names += ", "
			}
			names += w.term(right)
		}
		w.filled(view.P, phraseOnlyFor, "rights", view.Words(names))
	}
}

// RouteAt is where a route leads, as a link where it is one; the zero Node where the notice does not give that.
func (w *Writer) RouteAt(r *notice.Route) view.Node {
	switch {
	case r.URL != "":
		return w.Link(r.Value, r.URL)
	case r.Kind == notice.RouteEmail:
		return w.mailto(r.Value)
	case r.Kind == notice.RouteTelephone:
		return w.telephone(r.Value)
	case r.Value != "":
		return w.quoted(r.Value)
	}
	return view.Node{}
}

// contactNamed is the contact of a route: its name alone where the route has an address of its own.
func (w *Writer) contactNamed(id notice.ID, brief bool) {
	for i := range w.notice.Contacts {
		switch c := &w.notice.Contacts[i]; {
		case id == "" || c.ID != id:
		case !brief:
			w.Contact(c)
			return
		case c.Name != "":
			w.Line(c.Name)
			return
		}
	}
}

// Contact writes someone to write to.
func (w *Writer) Contact(c *notice.Contact) {
	w.Title(w.code(&c.Kind))
	w.Line(c.Name)
	w.Line(c.Position)
	w.Line(c.Words)
	w.reach("email", w.mailto(c.Email))
	w.reach("phone", w.telephone(c.Phone))
	if c.URL != "" {
		w.Put(view.P, w.Link("", c.URL))
	}
	w.address(c.Address)
	if c.Where.Title != "" || c.Where.URL != "" {
		w.Begin(view.P)
		w.Elsewhere(&c.Where)
		w.End()
	}
}

// ContactNumber writes who a contact is and the number to call alone.
func (w *Writer) ContactNumber(c *notice.Contact) {
	w.Title(w.code(&c.Kind))
	w.Line(c.Name)
	w.reach("phone", w.telephone(c.Phone))
}

// reach says where someone can be reached, by a member of a contact; nothing for the zero Node.
func (w *Writer) reach(by string, at view.Node) {
	if !at.IsZero() {
		w.Begin(view.P)
		label, _ := w.label("", by)
		w.Text(label + ": ")
		w.Add(at)
		w.End()
	}
}

// address says a postal address.
func (w *Writer) address(lines []notice.Text) {
	if len(lines) == 0 {
		return
	}
	w.Box(view.P, "pr-address")
	for _, l := range lines {
		w.Then(", ")
		w.PutIn(view.Span, "pr-line", w.quoted(l))
	}
	w.End()
}

// mailto is an address to write to; the zero Node if it is empty.
func (w *Writer) mailto(address notice.Text) view.Node {
	if address == "" {
		return view.Node{}
	}
	return w.leads("mailto:"+string(address), address)
}

// telephone is a number to call, where it is one. The zero Node if it is empty.
func (w *Writer) telephone(number notice.Text) view.Node {
	to := letter.Dial(string(number))
	switch {
	case number == "":
		return view.Node{}
	case to == "":
		return w.quoted(number)
	}
	return w.leads("tel:"+to, number)
}

// id says the name of what an id stands for; the id itself if nothing has it.
func (w *Writer) id(id notice.ID) {
	for i := range w.notice.Controllers {
		if c := &w.notice.Controllers[i]; c.ID == id {
			w.Quote(c.Name)
			return
		}
	}
	for i := range w.notice.Contacts {
		if c := &w.notice.Contacts[i]; c.ID == id {
			if c.Name != "" {
				w.Quote(c.Name)
			} else {
				w.Text(w.code(&c.Kind))
			}
			return
		}
	}
	if w.service != nil {
		for i := range w.service.Purposes {
			if p := &w.service.Purposes[i]; p.ID == id {
				w.Quote(p.Title)
				return
			}
		}
	}
	w.Text(string(id))
}

// amount says a number of units of time.
func (w *Writer) amount(n int, unit notice.Unit) {
	number := view.Words(strconv.Itoa(n))
	if unit == notice.UnitAge {
		w.fill(phrasePeriodAge, "amount", number)
		return
	}
	words := w.of(&unitFamily, strconv.Itoa(n)+"-"+string(unit)) // what follows 1 and, in Welsh, some other numbers
	if words == "" {
		words = w.of(&unitFamily, string(unit))
	}
	if words == "" {
		w.Add(number)
		return
	}
	of := view.Slot{Name: "unit", Node: view.Words(words)}
	w.AddAll(view.Fill(w.phrase(phrasePeriod), view.Slot{Name: "amount", Node: number}, of))
}

// time is how long an answer takes, as published.
func (w *Writer) time(x *notice.Time, v reflect.Value) {
	if x.Amount > 0 {
		w.Begin(view.P)
		w.amount(x.Amount, x.Unit)
		w.End()
	}
	if x.Extension > 0 {
		label, _ := w.label("", "extension")
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
func (w *Writer) given(d *notice.RecipientData) {
	w.Begin(view.P)
	for _, id := range d.Items {
		w.Then(", ")
		w.Quote(w.dataItem(id))
	}
	for i := range d.Kinds {
		w.Then(", ")
		w.Text(w.code(&d.Kinds[i]))
	}
	w.Add(w.Some())
	w.Line(d.Words)
}

// dataItem is the name of a data item that stands for its id: of one that the service has or, where it
// has none of that id, of one that is about everything.
func (w *Writer) dataItem(id notice.ID) notice.Text {
	lists := [...][]notice.DataItem{nil, w.notice.Common.Data.Items}
	if w.service != nil {
		lists[0] = w.service.Data.Items
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
func (w *Writer) origin(o *notice.Origin, v reflect.Value) {
	w.Begin(view.P)
	w.Text(w.code(&o.From))
	if o.Name != "" {
		w.Text(": ")
		w.Quote(o.Name)
	}
	if o.Channel != "" {
		w.Text(", ")
		w.filled(view.Span, phraseBy, "channel", view.Words(w.code(&o.Channel)))
	}
	w.End()
	w.Line(o.Words)
	w.fields(v, 0)
}

// law is the name of a law, with what the notice says of it.
func (w *Writer) law(l *notice.Law) {
	w.Begin(view.Bdi)
	if lang := w.notice.Language; lang != "" && lang != w.voice.Language() {
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
		w.Text(w.code(&l.Kind))
	}
	if l.Power != "" {
		w.Then("; ")
		w.Text(w.code(&l.Power))
	}
	if l.For != "" {
		w.Then("; ")
		w.Quote(l.For)
	}
	for _, n := range l.Nations {
		w.Then("; ")
		w.Text(w.term(n))
	}
	if l.AsPublished != "" {
		w.Then("; ")
		w.filled(view.Span, phraseCalled, "name", w.quoted(l.AsPublished))
	}
	w.Brackets(w.Some())
}
