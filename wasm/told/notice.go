package told

import (
	"reflect"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// Notice writes all that the notice says, statement by statement: about the service, if there is one; in a part of its
// own, about everything, which lead begins if it is some; and the list of what it does not say.
func (w *Writer) Notice(lead view.Node) {
	general := w.beside()
	general.Add(lead)
	silent := w.own(general)
	general.general(w.service)
	w.Begin(0)
	w.AddAll(general.Drop())
	w.Section("general", w.phrase(phraseEverything))
	w.silent(silent)
}

// Own writes what the notice says about the service alone, who is responsible among it where that is not who it is for
// everything, and what it does not say: for a page that has what it says about everything once, for all services.
func (w *Writer) Own() {
	silent := w.own(w.beside())
	if w.service != nil && w.parted() {
		w.Begin(0)
		w.controllers(w.service)
		w.Section("controllers", w.phrase(phraseControllers))
	}
	w.silent(silent)
}

// parted reports whether the service, or a use of it, says itself who has a part in it.
func (w *Writer) parted() bool {
	for i := range w.service.Purposes {
		if len(w.service.Purposes[i].Roles) > 0 {
			return true
		}
	}
	return len(w.service.Controllers) > 0 || len(w.service.Roles) > 0
}

// own writes what the notice says about the service, if there is one, and what about everything by general. It returns
// the list of what it does not say.
func (w *Writer) own(general *Writer) view.Nodes {
	if w.service != nil {
		w.Begin(0)
		w.Purposes()
		w.remarks(w.at(), " title summary sensitive audiences controllers roles identifiers sources purposes ")
		w.Section("uses", w.phrase(phraseWhatFor))
	}
	return w.statements(general)
}

// silent writes the list of what the notice does not say.
func (w *Writer) silent(list view.Nodes) {
	if w.Bare {
		return
	}
	w.Begin(0)
	w.AddAll(list)
	w.Section("silent", w.phrase(w.unsaid(phraseNotSaid, phraseNotReadPart)))
}

// beside is an empty writer of what the notice says of everything.
func (w *Writer) beside() *Writer {
	out := New(w.voice, w.notice, nil)
	out.Body, out.Level, out.IDs, out.Bare = w.Body, w.Level, w.IDs, w.Bare
	return &out
}

// at is the pointer to the service in its notice; "" if there is none.
func (w *Writer) at() string {
	if w.service == nil {
		return ""
	}
	return "/activities/" + string(w.service.ID)
}

// resolved is the statements about the service, or about everything.
func (w *Writer) resolved() notice.Resolved {
	if w.service == nil {
		return w.notice.Resolve(&notice.Activity{})
	}
	return w.notice.Resolve(w.service)
}

// general writes what the notice says of itself, each part one level down, and who is responsible for a service, or for
// everything.
func (w *Writer) general(service *notice.Activity) {
	w.Begin(0)
	w.controllers(service)
	w.closed("controllers", "/controllers", phraseControllers)
	w.list(&w.notice.Contacts)
	w.closed("contacts", "/contacts", phraseContacts)
	w.Begin(0)
	w.version()
	w.closed("version", "/version", phraseVersion)
	w.list(&w.notice.Editions)
	w.closed("editions", "", phraseEditions)
	w.list(&w.notice.Glossary)
	w.closed("glossary", "/glossary", phraseGlossary)
	w.Begin(0)
	w.Add(w.remarked("", "")) // under the title of the part alone
	w.closed("remarks", "", phraseNoticed)
}

// closed ends what was begun last, with the remarks on what stands at a pointer, as a part that shows
// only its title until it is opened; nothing if it is empty.
func (w *Writer) closed(id, at string, title say.Word) {
	if at != "" {
		w.Remarks(at)
	}
	w.fold(id, w.phrase(title))
}

func (w *Writer) fold(id, title string) {
	body := w.Drop()
	if len(body) == 0 {
		return
	}
	w.Box(view.Details, "pr-details")
	w.Attr(view.ID(w.IDs + id))
	w.Put(view.Summary, view.Words(title))
	w.AddAll(body)
	w.End()
}

// list begins a part and says in it what a pointer to a slice leads to; nothing if it is empty.
func (w *Writer) list(slice any) {
	w.Begin(0)
	if v := reflect.ValueOf(slice).Elem(); v.Len() > 0 {
		w.block(v)
	}
}

// Controllers writes who is responsible for the service, or for everything that the notice covers.
func (w *Writer) Controllers() { w.controllers(w.service) }

func (w *Writer) controllers(service *notice.Activity) {
	w.Begin(view.Ul)
	for _, d := range w.notice.Holders(service) {
		w.Begin(view.Li)
		w.Controller(&d)
		w.End()
	}
	w.Add(w.Some())
}

// Controller writes who a body is, and what part it has.
func (w *Writer) Controller(d *notice.Holder) {
	c := *d.Controller
	c.Role, c.Records, c.Area, c.ProcessorFor = d.Role, d.Records, d.Area, d.For
	w.fields(reflect.ValueOf(&c).Elem(), 0)
}

// unsaid is the one sentence on what the notice does not state, or the other where there is more that was not read.
func (w *Writer) unsaid(silent, unread say.Word) say.Word {
	if resolved := w.resolved(); !resolved.Whole() {
		return unread
	}
	return silent
}

// statements writes a part for each statement that was made, those made about everything by general, and
// returns a list of those that were not made.
func (w *Writer) statements(general *Writer) view.Nodes {
	means := phraseNotSaidHere
	if w.service == nil {
		means = phraseNotSaidMeans
	}
	resolved := w.resolved()
	all := reflect.ValueOf(&resolved.Statements).Elem()
	silent := w.beside()
	silent.paragraph(w.unsaid(means, phraseNotReadHere))
	silent.Begin(view.Ul)
	for i := range all.NumField() {
		member := memberName(all.Type().Field(i))
		title := w.title(member)
		id := "say-" + strings.ReplaceAll(member, "_", "-")
		sources := resolved.Sources(member)
		switch resolved.Level(member) {
		case notice.LevelNone:
			if !w.saidOfSome(&resolved, member) {
				silent.Put(view.Li, view.Words(title))
			}
		case notice.LevelNotice:
			general.Begin(0)
			general.made(all.Field(i), "/common/"+member, sources)
			general.fold(id, title)
		default:
			w.Begin(0)
			w.made(all.Field(i), w.at()+"/"+member, sources)
			w.Section(id, title)
		}
	}
	list := silent.Some()
	if list.IsZero() {
		return nil
	}
	silent.Add(list)
	return silent.Drop()
}

// Statement writes what the notice says of the service, or of everything, in one statement, the remarks on it and where
// it was read. The name of the statement is that in documents, as "retention"; of any other nothing is written.
func (w *Writer) Statement(member string) {
	resolved := w.resolved()
	all := reflect.ValueOf(&resolved.Statements).Elem()
	for i := range all.NumField() {
		if memberName(all.Type().Field(i)) != member {
			continue
		}
		at := "/common/"
		if resolved.Level(member) == notice.LevelActivity {
			at = w.at() + "/"
		}
		w.made(all.Field(i), at+member, resolved.Sources(member))
	}
}

// made writes a statement, the remarks on it and where it was read.
func (w *Writer) made(v reflect.Value, at string, sources []notice.Provenance) {
	w.statement(v)
	w.Remarks(at)
	if own := provenances(nil, v); len(own) > 0 {
		sources = own
	}
	w.Sources(sources)
}

// saidOfSome reports whether a statement is made about some purpose of the service or, where there is none, about any
// activity or a purpose of one: it is then shown there.
func (w *Writer) saidOfSome(resolved *notice.Resolved, member string) bool {
	if w.service != nil {
		return saidOfPurpose(resolved, w.service, member)
	}
	for i := range w.notice.Activities {
		a := &w.notice.Activities[i]
		of := w.notice.Resolve(a)
		if of.Level(member) != notice.LevelNone || saidOfPurpose(&of, a, member) {
			return true
		}
	}
	return false
}

// saidOfPurpose reports whether a statement is made about some purpose of an activity, where it is shown.
func saidOfPurpose(of *notice.Resolved, a *notice.Activity, member string) bool {
	for i := range a.Purposes {
		if of.For(&a.Purposes[i]).Level(member) != notice.LevelNone {
			return true
		}
	}
	return false
}

// version is how up to date the notice is.
func (w *Writer) version() {
	w.Age()
	w.fields(reflect.ValueOf(&w.notice.Version).Elem(), 0)
	w.Begin(view.Ul)
	for i := range w.notice.Sources {
		s := &w.notice.Sources[i]
		w.Begin(view.Li)
		w.Add(w.Link(s.Title, s.URL))
		if !s.Retrieved.IsZero() {
			w.Text(". ")
			w.fill(phraseNoticeRead, "date", view.Words(w.date(s.Retrieved)))
		}
		w.End()
	}
	w.End()
}

// Age writes how up to date the notice is: each day that it gives of itself, or that it gives none.
func (w *Writer) Age() {
	var page privacy.Date
	v := &w.notice.Version
	for i := range w.notice.Sources {
		if day := w.notice.Sources[i].Updated; day.After(page) && day != v.Updated {
			page = day
		}
	}
	from := w.Written()
	w.dated(phraseNoticeUpdated, v.Updated)
	w.dated(phraseNoticePage, page)
	w.dated(phraseNoticeReviewed, v.Reviewed)
	w.dated(phraseNoticePublished, v.FirstPublished)
	w.dated(phraseNoticeFrom, v.EffectiveFrom)
	if w.Written() == from && !w.Bare {
		w.paragraph(phraseNoticeUndated)
	}
}

// dated says a day as a paragraph; nothing for the zero Date.
func (w *Writer) dated(k say.Word, day privacy.Date) {
	if !day.IsZero() {
		w.filled(view.P, k, "date", view.Words(w.date(day)))
	}
}
