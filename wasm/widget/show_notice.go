package widget

import (
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// noticeScreen is what the notice says, statement by statement: about the service where one was
// chosen, and, one level down, in general.
func (m *Model) noticeScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil {
		return m.councilsScreen()
	}
	w, general := m.writer(), m.writer()
	general.common = true
	w.heading(0, wordAboutNotice)
	w.PutIn(view.P, "pr-caption", m.foreign(n.Title))
	at := ""
	if a != nil {
		at = pointer(a)
		w.Box(view.P, "pr-caption")
		w.fill(wordAboutNoticeFor, "service", m.foreign(a.Title))
		w.End()
	} else {
		general.paragraph(wordSaidElsewhere)
	}
	w.paragraph(wordAboutNoticeMeans)
	if a != nil {
		w.Begin(0)
		w.purposes(a, at)
		w.remarks(at, "title summary sensitive audiences controllers roles identifiers sources purposes")
		w.section("uses", wordWhatFor)
	}
	silent := w.statements(general, a, at)
	general.general(a)
	w.Add(m.part("general", m.words(wordEverything), general.Drop()))
	w.Begin(0)
	w.AddAll(silent)
	w.section("silent", w.unsaid(a, wordNotSaid, wordNotReadPart))
	return w.Drop()
}

// general writes what the notice says of itself, each part one level down.
func (w *writer) general(a *notice.Activity) {
	w.Begin(0)
	w.controllers(a)
	w.closed("controllers", "/controllers", wordControllers)
	w.list(&w.n.Contacts)
	w.closed("contacts", "/contacts", wordContacts)
	w.Begin(0)
	w.version()
	w.closed("version", "/version", wordVersion)
	w.list(&w.n.Editions)
	w.closed("editions", "", wordEditions)
	w.list(&w.n.Glossary)
	w.closed("glossary", "/glossary", wordGlossary)
	w.Begin(0)
	w.Add(w.remarked("", "")) // under the title of the part alone
	w.closed("remarks", "", wordNoticed)
}

// closed ends what was begun last, with the remarks on what stands at a pointer, as a part that shows
// only its title until it is opened; nothing if it is empty.
func (w *writer) closed(id, at string, title word) {
	if at != "" {
		w.remarks(at, "")
	}
	w.fold(id, w.m.say(title))
}

func (w *writer) fold(id, title string) {
	body := w.Drop()
	if len(body) == 0 {
		return
	}
	w.Box(view.Details, "pr-details")
	w.Attr(view.ID(w.m.id(id)))
	w.Put(view.Summary, view.Words(title))
	w.AddAll(body)
	w.End()
}

// pointer leads to an activity in its notice.
func pointer(a *notice.Activity) string { return "/activities/" + string(a.ID) }

// list begins a part and says in it what a pointer to a slice leads to; nothing if it is empty.
func (w *writer) list(slice any) {
	w.Begin(0)
	if v := reflect.ValueOf(slice).Elem(); v.Len() > 0 {
		w.block(v)
	}
}

// purposes is what the data are used for, with the reason in law: said once for purposes of which the
// notice says nothing different.
func (w *writer) purposes(a *notice.Activity, at string) {
	said := make([]string, len(a.Purposes)) // of each, as HTML
	rest := make([]view.Node, len(said))
	for i := range said {
		rest[i] = w.purpose(&a.Purposes[i], at+"/purposes/"+string(a.Purposes[i].ID))
		said[i] = string(view.AppendHTML(nil, rest[i]))
	}
	for i, first := range said {
		if first == "" {
			continue
		}
		w.Box(view.Div, "pr-purposes")
		w.Begin(view.Ul)
		for j := range said {
			if said[j] == first {
				said[j] = ""
				w.Put(view.Li, w.m.use(&a.Purposes[j]))
			}
		}
		w.End()
		w.AddAll(rest[i].Children())
		w.End()
	}
}

// use is what the notice calls a purpose, and that it does not say what that is for where it does not. Of a use that is
// under both sets of rules it says which part of it is meant.
func (m *Model) use(p *notice.Purpose) view.Node {
	use := m.foreign(p.Title)
	if p.Kind == notice.PurposeNotStated {
		use = view.Span.Of(m.fill(wordUseNotStated, slot{"words", use}))
	}
	switch {
	case !m.underBoth(p):
		return use
	case p.Regime == notice.RegimePart3:
		return view.Span.Of(m.fill(wordUseEnforces, slot{"use", use}))
	}
	return view.Span.Of(m.fill(wordUseOtherwise, slot{"use", use}))
}

// underBoth reports whether p is one part of a use that the notice has under both sets of rules.
func (m *Model) underBoth(p *notice.Purpose) bool {
	if a := m.activity(); a != nil && p.Regime != notice.RegimeBoth {
		for i := range a.Purposes {
			if a.Purposes[i].ID == p.ID {
				return a.Purposes[i].Regime == notice.RegimeBoth
			}
		}
	}
	return false
}

// purpose is what the notice says of one purpose, apart from its name.
func (w *writer) purpose(p *notice.Purpose, at string) view.Node {
	w.Begin(view.Div)
	w.rests(p)
	w.fields(reflect.ValueOf(&p.Basis).Elem(), 1)
	w.fields(reflect.ValueOf(p).Elem(), 0)
	w.remarks(at, "")
	w.sources(slices.Concat(p.Basis.Sources, p.Enforcement.Sources, p.Sources))
	return w.Take()
}

// controllers is who is responsible for the service, or for everything in the notice.
func (w *writer) controllers(a *notice.Activity) {
	w.Begin(view.Ul)
	for _, d := range w.n.Holders(a) {
		c := *d.Controller
		c.Role, c.Records, c.Area, c.ProcessorFor = d.Role, d.Records, d.Area, d.For
		w.Begin(view.Li)
		w.fields(reflect.ValueOf(&c).Elem(), 0)
		w.End()
	}
	w.Add(w.Some())
}

// unsaid is the one sentence on what the notice does not state, or the other where there is more that was not read.
func (w *writer) unsaid(a *notice.Activity, silent, unread word) word {
	if a == nil {
		a = &notice.Activity{}
	}
	if resolved := w.n.Resolve(a); !resolved.Whole() {
		return unread
	}
	return silent
}

// statements writes a section for each statement that was made, those made in general elsewhere, and
// returns a list of those that were not made.
func (w *writer) statements(general *writer, a *notice.Activity, at string) view.Nodes {
	means := wordNotSaidHere
	if a == nil {
		a, means = &notice.Activity{}, wordNotSaidMeans
	}
	w.activity = a
	resolved := w.n.Resolve(a)
	all := reflect.ValueOf(&resolved.Statements).Elem()
	silent := w.m.writer()
	silent.paragraph(w.unsaid(a, means, wordNotReadHere))
	silent.Begin(view.Ul)
	for i := range all.NumField() {
		member := memberName(all.Type().Field(i))
		title, _ := w.m.find(statementWords, member)
		title = w.m.called(title)
		id := "say-" + strings.ReplaceAll(member, "_", "-")
		sources := resolved.Sources(member)
		switch resolved.Level(member) {
		case notice.LevelNone:
			if means == wordNotSaidHere && !saidOfPurpose(&resolved, a, member) ||
				means != wordNotSaidHere && !w.saidOfSome(member) {
				silent.Put(view.Li, view.Words(title))
			}
		case notice.LevelNotice:
			general.made(all.Field(i), "/common/"+member, sources)
			general.fold(id, title)
		default:
			w.made(all.Field(i), at+"/"+member, sources)
			w.part(id, title)
		}
	}
	list := silent.Some()
	if list.IsZero() {
		return nil
	}
	silent.Add(list)
	return silent.Drop()
}

// made begins a part and writes in it a statement, the remarks on it and where it was read.
func (w *writer) made(v reflect.Value, at string, sources []notice.Provenance) {
	w.Begin(0)
	w.statement(v)
	w.remarks(at, "")
	if own := provenances(nil, v); len(own) > 0 {
		sources = own
	}
	w.sources(sources)
}

// saidOfSome reports whether the notice makes a statement about any activity, or any purpose of one.
func (w *writer) saidOfSome(member string) bool {
	for i := range w.n.Activities {
		resolved := w.n.Resolve(&w.n.Activities[i])
		if resolved.Level(member) != notice.LevelNone || saidOfPurpose(&resolved, &w.n.Activities[i], member) {
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
func (w *writer) version() {
	w.noticeAge()
	w.fields(reflect.ValueOf(&w.n.Version).Elem(), 0)
	w.Begin(view.Ul)
	for i := range w.n.Sources {
		s := &w.n.Sources[i]
		w.Begin(view.Li)
		w.Add(w.m.link(s.Title, s.URL))
		if !s.Retrieved.IsZero() {
			w.Text(". ")
			w.fill(wordNoticeRead, "date", view.Words(w.m.date(s.Retrieved)))
		}
		w.End()
	}
	w.End()
}

// remarks is what remarked lists, with its title.
func (w *writer) remarks(at, names string) {
	list := w.remarked(at, names)
	if list.IsZero() {
		return
	}
	w.Box(view.Div, "pr-noticed")
	w.Title(w.m.say(wordNoticed))
	w.Add(list)
	w.End()
}

// remarked is what is wrong or unclear in what stands at a pointer and within it or, if names are given,
// only at those within it. At "" it is about the notice as a whole, and about nothing that has a section
// of its own.
func (w *writer) remarked(at, names string) view.Node {
	w.Begin(view.Ul)
	for i := range w.n.Remarks {
		r := &w.n.Remarks[i]
		rest, within := strings.CutPrefix(string(r.About)+"/", at+"/")
		switch {
		case r.Kind == notice.RemarkOwn,
			!within,
			names != "" && rest != "" && !among(names, strings.TrimSuffix(rest, "/")),
			at == "" && !ofWhole(rest):
			continue
		}
		w.Begin(view.Li)
		w.code(&r.Kind)
		w.Text(". ")
		w.quote(r.Words)
		w.End()
	}
	return w.Some()
}

func ofWhole(pointer string) bool {
	first, rest, _ := strings.Cut(pointer, "/")
	return !among("controllers contacts version glossary activities common", first) ||
		rest == "" && among("activities common", first)
}

// among reports whether a name is one of several that spaces part.
func among(names, name string) bool {
	return !strings.Contains(name, " ") && strings.Contains(" "+names+" ", " "+name+" ")
}

// provenances appends every source named within a value to those that are known.
func provenances(known []notice.Provenance, v reflect.Value) []notice.Provenance {
	switch v.Kind() {
	case reflect.Struct:
		if p, ok := v.Interface().(notice.Provenance); ok {
			for i := range known {
				if known[i] == p {
					return known
				}
			}
			return append(known, p)
		}
		for i := range v.NumField() {
			known = provenances(known, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			known = provenances(known, v.Index(i))
		}
	}
	return known
}

// sources is where something was read, one level down; nothing if that is not known.
func (w *writer) sources(list []notice.Provenance) {
	if len(list) == 0 {
		return
	}
	w.details(wordSources)
	w.Begin(view.Ul)
	for i := range list {
		w.Begin(view.Li)
		w.source(&list[i])
		w.End()
	}
	w.End()
	w.End()
}

func (w *writer) source(p *notice.Provenance) {
	title := view.Words(string(p.Source))
	for i := range w.n.Sources {
		if s := &w.n.Sources[i]; s.ID == p.Source {
			title = w.m.link(s.Title, s.URL)
		}
	}
	if p.Place != "" {
		w.AddAll(w.m.fill(wordPlace, slot{"source", title}, slot{"place", w.m.foreign(p.Place)}))
	} else {
		w.Add(title)
	}
	if p.Quote != "" {
		w.Text(". ")
		w.fill(wordQuote, "quote", w.m.foreign(p.Quote))
	}
	switch p.Reading {
	case notice.ReadingInferred:
		w.sentence(wordReadInferred)
	case notice.ReadingAssumed:
		w.sentence(wordReadAssumed)
	case notice.ReadingConfirmed:
		w.sentence(wordReadConfirmed)
	}
}

// sentence writes one more sentence of the catalogue in a line.
func (w *writer) sentence(k word) {
	w.Text(". ")
	w.say(k)
}

// memberName is the name of a field in documents. StructTag.Get would link a parser of Go strings.
func memberName(f reflect.StructField) string {
	_, name, _ := strings.Cut(string(f.Tag), `"`)
	return name[:strings.IndexAny(name+`"`, `,"`)]
}
