package render

import (
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// Notice returns a notice for those whom it is for: in short first, with what leads to each part of it, and then whole,
// service by service, and at the end what it says of everything. A nil notice says nothing.
func Notice(n *notice.Notice, o Options) Page {
	r := newRenderer(n, &o)
	p := Page{Title: string(r.n.Title), Lang: string(o.Voice.Language())}
	p.Body = view.Nodes{view.Heading(o.level(0)).Of(told.Quoted(o.Voice, r.n, r.n.Title))}
	w := told.New(o.Voice, r.n, nil)
	w.Bare, w.Level, w.IDs = !o.Annotated, o.level(1), "pr-all-"
	w.Notice(view.Node{})
	var rest view.Nodes
	for _, part := range w.Drop() {
		rest = append(rest, unfolded(part, o.level(2)))
	}
	p.Body = append(p.Body, r.short(rest))
	for i := range r.n.Activities {
		p.Body = append(p.Body, r.service(&r.n.Activities[i]))
	}
	p.Body = append(p.Body, rest...)
	if foot := r.unreviewed(); !foot.IsZero() {
		p.Body = append(p.Body, foot)
	}
	return p
}

// renderer renders one notice.
type renderer struct {
	speaker
	n *notice.Notice
	o *Options
}

// anchor is the id of the part about a service, which no other part of a page can have.
func anchor(a *notice.Activity) string { return "pr-of-" + string(a.ID) }

// short is the first layer: whose notice it is, how up to date, and what each service is, with what leads to the rest.
func (r *renderer) short(rest view.Nodes) view.Node {
	w := told.New(r.voice, r.n, nil)
	w.Bare = !r.o.Annotated
	w.Begin(view.Section)
	w.Attr(view.ID("pr-short"))
	w.Add(view.Heading(r.o.level(1)).Of(view.Words(r.line(lineShort))))
	for _, d := range r.n.Deciders(nil) {
		w.Begin(view.P)
		w.Label(r.line(lineWho))
		w.Quote(d.Name)
		w.End()
	}
	w.Age()
	w.Box(view.Ul, "pr-short")
	for i := range r.n.Activities {
		w.Add(r.inShort(&r.n.Activities[i]))
	}
	w.Add(w.Some())
	w.Add(leading(rest))
	return w.Take()
}

// leading is a list of what leads to parts of a page, and to the parts of each; the zero Node where there is none.
func leading(parts view.Nodes) view.Node {
	var items view.Nodes
	for _, part := range parts {
		id, title := "", view.Node{}
		for _, a := range part.Attrs() {
			if a.Name() == "id" {
				id = a.Value()
			}
		}
		for _, c := range part.Children() {
			if title.IsZero() && c.Tag() >= view.H1 && c.Tag() <= view.H6 {
				title = c
			}
		}
		if part.Tag() == view.Section && id != "" && !title.IsZero() {
			items = append(items, view.Li.Of(
				view.A.Of(view.Local("#"+id), view.Nodes(title.Children())), leading(part.Children())))
		}
	}
	if len(items) == 0 {
		return view.Node{}
	}
	return view.Ul.Of(view.Class(onPage), items)
}

// most is how many uses of a service are named where it is told in short.
const most = 3

// inShort is a service in a few lines: its name, what it is, what its data are used for, and how long they are kept
// where that is short.
func (r *renderer) inShort(a *notice.Activity) view.Node {
	w := told.New(r.voice, r.n, a)
	w.Begin(view.Li)
	w.Begin(view.P)
	w.Begin(view.Strong)
	w.Add(view.A.Of(view.Local("#"+anchor(a)), told.Quoted(r.voice, r.n, a.Title)))
	w.End()
	w.End()
	w.Line(a.Summary)
	w.Begin(view.P)
	w.Label(r.line(lineUsedFor))
	for i := range a.Purposes {
		if i == most && len(a.Purposes) > most+1 {
			w.Text("; " + r.line(lineMore, "count", strconv.Itoa(len(a.Purposes)-most)))
			break
		}
		if i > 0 {
			w.Text("; ")
		}
		w.Add(w.Use(&a.Purposes[i]))
	}
	w.End()
	return w.Take()
}

// service is all that is said of a service.
func (r *renderer) service(a *notice.Activity) view.Node {
	w := told.New(r.voice, r.n, a)
	w.Bare, w.Level, w.IDs = !r.o.Annotated, r.o.level(2), anchor(a)+"-"
	w.Own()
	own := w.Drop()
	w.Begin(view.Section)
	w.Attr(view.ID(anchor(a)))
	w.Add(view.Heading(r.o.level(1)).Of(told.Quoted(r.voice, r.n, a.Title)))
	w.Line(a.Summary)
	for _, part := range own {
		w.Add(unfolded(part, r.o.level(3)))
	}
	return w.Take()
}

// unfolded is a part of a page with whatever has a name and is folded in it, level headings deep, unfolded: a page that
// is printed, and searched with the browser's own search, has nothing that does not show. What has no name, as where
// something was read, stays folded. No part is a landmark: there would be more of them, and more that are called the
// same, than anybody finds their way by, and the headings do that.
func unfolded(n view.Node, level int) view.Node {
	if n.Tag() == 0 {
		return n
	}
	var parts []view.Part
	id := ""
	for _, a := range n.Attrs() {
		if a.Name() == "id" {
			id = a.Value()
		}
	}
	unfold := n.Tag() == view.Details && id != ""
	if unfold {
		parts = append(parts, view.ID(id))
	} else {
		for _, a := range n.Attrs() {
			if a.Name() != "aria-labelledby" && !strings.HasSuffix(a.Value(), "-title") {
				parts = append(parts, a)
			}
		}
	}
	for _, c := range n.Children() {
		if unfold && c.Tag() == view.Summary {
			parts = append(parts, view.Heading(level).Of(view.Nodes(c.Children())))
			continue
		}
		parts = append(parts, unfolded(c, level))
	}
	if unfold {
		return view.Section.Of(parts...)
	}
	return n.Tag().Of(parts...)
}

// council is the name of the body whose notice it is, or of those who decide.
func (r *renderer) council() string {
	for _, d := range r.n.Deciders(nil) {
		if r.n.Body == "" || d.ID == r.n.Body {
			return string(d.Name)
		}
	}
	return string(r.n.Title)
}

// day is the day of the law in words.
func (r *renderer) day() string { return explain.Date(r.voice, dayOf(r.o)) }
