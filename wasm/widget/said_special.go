package widget

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

func (t *teller) point(p notice.Point) view.Nodes {
	line := view.Nodes{foreign(p.Words)}
	if p.Link.Title != "" || p.Link.URL != "" {
		line = append(line, view.Words(" ("), link(p.Link), view.Words(")"))
	}
	out := view.Nodes{view.P.Of(line)}
	if p.Scope != "" {
		out = append(out, t.labelled(t.m.pick(fieldWords["Scope"]), reflect.ValueOf(p.Scope))...)
	}
	return out
}

// route is a way to reach the council: what it is, its address, and what the notice says of it.
func (t *teller) route(r notice.Route) view.Nodes {
	line := view.Nodes{view.Strong.Of(view.Words(t.m.code(r.Kind)))}
	if value := t.routeValue(r); !value.IsZero() {
		line = append(line, view.Words(": "), value)
	}
	if r.Preferred == privacy.Yes {
		line = append(line, view.Words(" ("), t.m.words(wordPreferred), view.Words(")"))
	}
	out := view.Nodes{view.P.Of(line)}
	if len(r.Address) > 0 {
		out = append(out, view.P.Of(view.Class("pr-address"), lineByLine(r.Address)))
	}
	if r.Words != "" {
		out = append(out, view.P.Of(foreign(r.Words)))
	}
	if r.Contact != "" {
		out = append(out, t.contactNamed(r.Contact, r.Value != "" || r.URL != "" || len(r.Address) > 0)...)
	}
	if len(r.Rights) > 0 {
		out = append(out, view.P.Of(t.m.filled(wordOnlyFor, "rights", rightNames(r.Rights))))
	}
	return out
}

func (t *teller) routeValue(r notice.Route) view.Node {
	words := r.Value
	if words == "" && r.URL != "" {
		words = notice.Text(r.URL)
	}
	switch {
	case words == "":
		return view.Node{}
	case r.URL != "":
		return link(notice.Link{Title: words, URL: r.URL})
	case r.Kind == notice.RouteEmail:
		return mailto(words)
	case r.Kind == notice.RouteTelephone:
		return telephone(words)
	}
	return foreign(words)
}

// contactNamed is the contact of a route: its name alone where the route has an address of its own.
func (t *teller) contactNamed(id notice.ID, brief bool) view.Nodes {
	for _, c := range t.n.Contacts {
		switch {
		case c.ID != id:
		case brief && c.Name != "":
			return view.Nodes{view.P.Of(foreign(c.Name))}
		case !brief:
			return t.contact(c)
		}
	}
	return nil
}

// contact is someone to write to.
func (t *teller) contact(c notice.Contact) view.Nodes {
	name := view.Words(t.m.code(c.Kind))
	out := view.Nodes{view.P.Of(view.Strong.Of(name))}
	line := func(words notice.Text) {
		if words != "" {
			out = append(out, view.P.Of(foreign(words)))
		}
	}
	line(c.Name)
	line(c.Position)
	line(c.Words)
	if c.Email != "" {
		out = append(out, view.P.Of(t.m.words(wordEmail), view.Words(": "), mailto(c.Email)))
	}
	if c.Phone != "" {
		out = append(out, view.P.Of(t.m.words(wordPhone), view.Words(": "), telephone(c.Phone)))
	}
	if c.URL != "" {
		out = append(out, view.P.Of(link(notice.Link{URL: c.URL})))
	}
	if len(c.Address) > 0 {
		out = append(out, view.P.Of(view.Class("pr-address"), lineByLine(c.Address)))
	}
	return out
}

func lineByLine(lines []notice.Text) view.Nodes {
	out := view.Nodes{}
	for i, l := range lines {
		if i > 0 {
			out = append(out, view.Words(", "))
		}
		out = append(out, view.Span.Of(view.Class("pr-line"), foreign(l)))
	}
	return out
}

func mailto(address notice.Text) view.Node {
	return view.A.Of(view.Href("mailto:"+string(address)), foreign(address))
}

// telephone is a number to call, where it is one: its digits, with spaces, brackets and hyphens.
func telephone(number notice.Text) view.Node {
	digits := ""
	for _, c := range string(number) {
		switch {
		case c >= '0' && c <= '9' || c == '+' && digits == "":
			digits += string(c)
		case c == ' ' || c == '-' || c == '(' || c == ')':
		default:
			return foreign(number)
		}
	}
	if len(digits) < 3 {
		return foreign(number)
	}
	return view.A.Of(view.Href("tel:"+digits), foreign(number))
}

func rightNames(list []privacy.Right) string {
	out := ""
	for i, r := range list {
		if i > 0 {
			out += ", "
		}
		out += r.Term().Name
	}
	return out
}

// named is the name of what an id stands for; the id itself if nothing has it.
func (t *teller) named(id notice.ID) view.Node {
	for _, c := range t.n.Controllers {
		if c.ID == id {
			return foreign(c.Name)
		}
	}
	for _, c := range t.n.Contacts {
		if c.ID == id && c.Name != "" {
			return foreign(c.Name)
		}
		if c.ID == id {
			return view.Words(t.m.code(c.Kind))
		}
	}
	return view.Words(string(id))
}

// period is a time that something is kept, in words.
func (t *teller) period(p notice.RetentionPeriod) view.Nodes {
	amount := t.amount(p.Amount, p.Unit)
	if p.Bound != "" && p.Bound != notice.BoundExact {
		amount = view.Nodes{view.Words(t.m.code(p.Bound) + " ("), view.Span.Of(amount), view.Words(")")}
	}
	event := view.Nodes{}
	switch {
	case p.Event != "":
		event = append(event, foreign(p.Event))
	case p.From != "":
		event = append(event, view.Words(t.m.code(p.From)))
	}
	out := amount
	if len(event) > 0 {
		out = t.m.fill(wordPeriodFrom, slot{"period", view.Span.Of(amount)}, slot{"event", view.Span.Of(event)})
	}
	if p.CurrentYear == privacy.Yes {
		out = t.m.fill(wordPeriodPlusYear, slot{"period", view.Span.Of(out)})
	}
	if p.If != "" {
		out = append(out, view.Words(" ("), foreign(p.If), view.Words(")"))
	}
	return out
}

func (t *teller) amount(n int, unit notice.Unit) view.Nodes {
	if unit == notice.UnitAge {
		return t.m.filled(wordPeriodAge, "amount", itoa(n))
	}
	one := 1
	if n == 1 {
		one = 0
	}
	words, ok := unitWords[string(unit)]
	if !ok {
		return view.Nodes{view.Words(itoa(n))}
	}
	return t.m.fill(wordPeriod, slot{"amount", view.Words(itoa(n))}, slot{"unit", view.Words(t.m.pick(words[one]))})
}

// time is how long an answer takes, as published.
func (t *teller) time(x notice.Time) view.Nodes {
	v := reflect.ValueOf(x)
	plain := notice.Time{Statement: x.Statement, ExtendedIf: x.ExtendedIf, Promises: x.Promises}
	out := view.Nodes{}
	if x.Amount > 0 {
		out = append(out, view.P.Of(t.amount(x.Amount, x.Unit)))
	}
	if x.Extension > 0 {
		label, _ := fieldLabel(v.Type(), "Extension")
		out = append(out, view.P.Of(view.Strong.Of(view.Words(t.m.pick(label)+": ")), view.Span.Of(t.amount(x.Extension, x.ExtensionUnit))))
	}
	if len(out) > 0 && x.Words == "" && len(x.ExtendedIf) == 0 && len(x.Promises) == 0 {
		return out
	}
	return append(out, t.statement(reflect.ValueOf(plain))...)
}

// origin is one place that data come from.
func (t *teller) origin(o notice.Origin) view.Nodes {
	line := view.Nodes{view.Words(t.m.code(o.From))}
	if o.Name != "" {
		line = append(line, view.Words(": "), foreign(o.Name))
	}
	if o.Channel != "" {
		line = append(line, view.Words(", "), view.Span.Of(t.m.filled(wordBy, "channel", t.m.code(o.Channel))))
	}
	out := view.Nodes{view.P.Of(line)}
	if o.Words != "" {
		out = append(out, view.P.Of(foreign(o.Words)))
	}
	if o.Public != privacy.Unknown {
		out = append(out, t.labelled(t.m.pick(fieldWords["Public"]), reflect.ValueOf(o.Public))...)
	}
	return out
}

// retention is how long one class of records is kept.
func (t *teller) retention(r notice.RetentionRule) view.Nodes {
	out := view.Nodes{}
	if r.Class != "" {
		out = append(out, view.P.Of(view.Strong.Of(foreign(r.Class))))
	}
	long := view.Nodes{}
	if r.Kind != notice.RetentionFixed || len(r.Periods) == 0 {
		long = append(long, view.Words(t.m.code(r.Kind)))
	}
	for i, p := range r.Periods {
		switch {
		case i > 0:
			long = append(long, view.Words("; "))
		case len(long) > 0:
			long = append(long, view.Words(": "))
		}
		long = append(long, t.period(p)...)
	}
	out = append(out, view.P.Of(view.Strong.Of(t.m.words(wordHowLong), view.Words(": ")), long))
	r.Class, r.Kind, r.Periods = "", "", nil
	return append(out, t.fields(reflect.ValueOf(r), 0)...)
}

// law is the name of a law, with what the notice says of it.
func (t *teller) law(l notice.Law) view.Nodes {
	name := string(l.Title)
	for i, y := range l.Years {
		if i > 0 {
			name += ","
		}
		name += " " + itoa(y)
	}
	for _, more := range []notice.Text{l.Number, l.Provision, l.Amendment} {
		if more != "" {
			name += ", " + string(more)
		}
	}
	remarks := view.Nodes{}
	add := func(n view.Node) {
		if len(remarks) > 0 {
			remarks = append(remarks, view.Words("; "))
		}
		remarks = append(remarks, n)
	}
	if l.Kind != notice.LawAct && l.Kind != notice.LawRegulations {
		add(view.Words(t.m.code(l.Kind)))
	}
	if l.Power != "" {
		add(view.Words(t.m.code(l.Power)))
	}
	if l.For != "" {
		add(foreign(l.For))
	}
	for _, n := range l.Nations {
		add(view.Words(n.Term().Name))
	}
	if l.AsPublished != "" {
		add(view.Span.Of(t.m.fill(wordCalled, slot{"name", foreign(l.AsPublished)})))
	}
	if len(remarks) == 0 {
		return view.Nodes{view.Foreign(name)}
	}
	return view.Nodes{view.Foreign(name), view.Words(" ("), view.Span.Of(remarks), view.Words(")")}
}
