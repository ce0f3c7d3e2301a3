package widget

import (
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// section is one part of what a notice says.
type section struct {
	id    string
	title string
	body  view.Nodes
}

// noticeScreen is what the notice says, statement by statement: about the service where one was
// chosen, and in general.
func (m Model) noticeScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil {
		return m.councilsScreen()
	}
	t := teller{m, n}
	out := view.Nodes{m.heading(0, m.words(wordAboutNotice)), view.P.Of(view.Class("pr-caption"), foreign(n.Title))}
	if a != nil {
		out = append(out, view.P.Of(view.Class("pr-caption"), m.fill(wordAboutNoticeFor, slot{"service", foreign(a.Title)})))
	}
	out = append(out, view.P.Of(m.words(wordAboutNoticeMeans)))
	sections := t.sections(a)
	contents := []view.Part{}
	for _, s := range sections {
		contents = append(contents, view.Li.Of(view.A.Of(view.Local("#"+m.id(s.id)), view.Words(s.title))))
	}
	out = append(out, view.Ul.Of(append(contents, view.Class("pr-contents"))...))
	for _, s := range sections {
		out = append(out, m.part(s.id, view.Words(s.title), s.body))
	}
	return out
}

func (t teller) sections(a *notice.Activity) []section {
	out := []section{}
	add := func(id string, title word, body view.Nodes) {
		if len(body) > 0 {
			out = append(out, section{id, t.m.say(title), body})
		}
	}
	if a != nil {
		add("uses", wordWhatFor, t.purposes(a))
	}
	add("controllers", wordControllers, t.controllers(a))
	stated, silent := t.statements(a)
	out = append(out, stated...)
	add("contacts", wordContacts, t.list(reflect.ValueOf(t.n.Contacts)))
	add("version", wordVersion, t.version())
	add("editions", wordEditions, t.list(reflect.ValueOf(t.n.Editions)))
	add("glossary", wordGlossary, t.list(reflect.ValueOf(t.n.Glossary)))
	add("silent", wordNotSaid, silent)
	add("remarks", wordNoticed, t.remarks(a))
	return out
}

func (t teller) list(v reflect.Value) view.Nodes {
	if v.Len() == 0 {
		return nil
	}
	return t.block(v)
}

// purposes is what the data are used for, with the reason in law for each.
func (t teller) purposes(a *notice.Activity) view.Nodes {
	out := view.Nodes{}
	for i := range a.Purposes {
		p := &a.Purposes[i]
		out = append(out, t.m.heading(2, foreign(p.Title)), view.P.Of(t.m.basis(p.Basis)))
		if p.Basis.Words != "" {
			out = append(out, view.P.Of(t.text(p.Basis.Words, p.Basis.Language)))
		}
		shown := *p
		shown.Basis.Statement, shown.Basis.AllOf, shown.Basis.OneOf = notice.Statement{}, nil, nil
		out = append(out, t.fields(reflect.ValueOf(shown.Basis), 1)...)
		shown.Basis = notice.Basis{}
		out = append(out, t.fields(reflect.ValueOf(shown), 0)...)
		out = append(out, t.m.sources(t.n, append(slices.Clone(p.Basis.Sources), p.Sources...)))
	}
	return out
}

// controllers is who is responsible for the service, or for everything in the notice.
func (t teller) controllers(a *notice.Activity) view.Nodes {
	var list []notice.Controller
	for _, c := range t.n.Controllers {
		if a == nil || len(a.Controllers) == 0 || slices.Contains(a.Controllers, c.ID) {
			list = append(list, c)
		}
	}
	return t.list(reflect.ValueOf(list))
}

// statements returns a section for each statement that was made, and a list of those that were not.
func (t teller) statements(a *notice.Activity) ([]section, view.Nodes) {
	if a == nil {
		a = &notice.Activity{}
	}
	resolved := t.n.Resolve(a)
	all := reflect.ValueOf(resolved.Statements)
	var stated []section
	silent := []view.Part{}
	for i := range all.NumField() {
		member, _, _ := strings.Cut(all.Type().Field(i).Tag.Get("json"), ",")
		title := t.m.pick(statementWords[member])
		if resolved.Level(member) == notice.LevelNone {
			silent = append(silent, view.Li.Of(view.Words(title)))
			continue
		}
		body := view.Nodes{}
		if resolved.Level(member) == notice.LevelNotice && a.ID != "" {
			body = append(body, view.P.Of(view.Class("pr-hint"), t.m.words(wordInGeneral)))
		}
		body = append(body, t.statement(all.Field(i))...)
		body = append(body, t.m.sources(t.n, provenances(all.Field(i), resolved.Sources(member))))
		stated = append(stated, section{"say-" + strings.ReplaceAll(member, "_", "-"), title, body})
	}
	if len(silent) == 0 {
		return stated, nil
	}
	return stated, view.Nodes{view.P.Of(t.m.words(wordNotSaidMeans)), view.Ul.Of(silent...)}
}

// version is how up to date the notice is.
func (t teller) version() view.Nodes {
	out := view.Nodes{t.m.noticeAge(t.n)}
	out = append(out, t.fields(reflect.ValueOf(t.n.Version), 0)...)
	list := []view.Part{}
	for _, s := range t.n.Sources {
		words := view.Nodes{link(notice.Link{Title: s.Title, URL: s.URL})}
		if !s.Retrieved.IsZero() {
			words = append(words, view.Words(". "))
			words = append(words, t.m.filled(wordNoticeRead, "date", t.m.date(s.Retrieved))...)
		}
		list = append(list, view.Li.Of(words))
	}
	return append(out, view.Ul.Of(list...))
}

// remarks is what is wrong or unclear in what the notice says about the service, or in general.
func (t teller) remarks(a *notice.Activity) view.Nodes {
	list := []view.Part{}
	for _, r := range t.n.Remarks {
		if t.concerns(r.About, a) {
			list = append(list, view.Li.Of(view.Strong.Of(view.Words(t.m.code(r.Kind)+". ")), foreign(r.Words)))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return view.Nodes{view.P.Of(t.m.words(wordNoticedMeans)), view.Ul.Of(list...)}
}

// concerns reports whether a pointer is into the activity, or into no activity at all.
func (t teller) concerns(about notice.Pointer, a *notice.Activity) bool {
	rest, within := strings.CutPrefix(string(about), "/activities/")
	if !within {
		return true
	}
	index, _, _ := strings.Cut(rest, "/")
	for i := range t.n.Activities {
		if itoa(i) == index {
			return a != nil && t.n.Activities[i].ID == a.ID
		}
	}
	return false
}

// publishedRight is one right as the notice describes it.
func (m Model) publishedRight(n *notice.Notice, p *notice.PublishedRight, sources []notice.Provenance) view.Nodes {
	t := teller{m, n}
	out := t.fields(reflect.ValueOf(*p), 1)
	if len(p.Sources) > 0 {
		sources = p.Sources
	}
	return append(out, m.sources(n, sources))
}

// provenances returns every source named within a value, or else the given ones.
func provenances(v reflect.Value, otherwise []notice.Provenance) []notice.Provenance {
	var out []notice.Provenance
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		if p, ok := v.Interface().(notice.Provenance); ok {
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
			return
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	walk(v)
	if len(out) == 0 {
		return otherwise
	}
	return out
}

// sources is where something was read, one level down; the zero Node if that is not known.
func (m Model) sources(n *notice.Notice, list []notice.Provenance) view.Node {
	if len(list) == 0 {
		return view.Node{}
	}
	items := []view.Part{}
	for _, p := range list {
		items = append(items, view.Li.Of(m.source(n, p)))
	}
	return view.Details.Of(view.Class("pr-details"), view.Summary.Of(m.words(wordSources)), view.Ul.Of(items...))
}

func (m Model) source(n *notice.Notice, p notice.Provenance) view.Nodes {
	title := view.Words(string(p.Source))
	for _, s := range n.Sources {
		if s.ID == p.Source {
			title = link(notice.Link{Title: s.Title, URL: s.URL})
		}
	}
	out := view.Nodes{title}
	if p.Place != "" {
		out = m.fill(wordPlace, slot{"source", title}, slot{"place", foreign(p.Place)})
	}
	if p.Quote != "" {
		out = append(append(out, view.Words(". ")), m.fill(wordQuote, slot{"quote", foreign(p.Quote)})...)
	}
	readings := map[notice.Reading]word{notice.ReadingInferred: wordReadInferred, notice.ReadingAssumed: wordReadAssumed, notice.ReadingConfirmed: wordReadConfirmed}
	if k, ok := readings[p.Reading]; ok {
		out = append(out, view.Words(". "), m.words(k))
	}
	return out
}
