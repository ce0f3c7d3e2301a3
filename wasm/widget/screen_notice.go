package widget

import (
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// section is one part of what a notice says. One that is closed shows only its title until it is opened.
type section struct {
	id     string
	title  string
	body   view.Nodes
	closed bool
}

// noticeScreen is what the notice says, statement by statement: about the service where one was
// chosen, and, one level down, in general.
func (m *Model) noticeScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil {
		return m.councilsScreen()
	}
	out := view.Nodes{m.heading(0, m.words(wordAboutNotice)), view.P.Of(view.Class("pr-caption"), foreign(n.Title))}
	if a != nil {
		out = append(out, view.P.Of(view.Class("pr-caption"), m.fill(wordAboutNoticeFor, slot{"service", foreign(a.Title)})))
	}
	out = append(out, view.P.Of(m.words(wordAboutNoticeMeans)))
	general := []view.Part{}
	if a == nil {
		general = append(general, view.P.Of(m.words(wordSaidElsewhere)))
	}
	sections, silent := (&teller{m, n}).sections(a)
	for _, s := range sections {
		if s.closed {
			general = append(general, view.Details.Of(view.Class("pr-details"), view.ID(m.id(s.id)), view.Summary.Of(view.Words(s.title)), s.body))
			continue
		}
		out = append(out, m.part(s.id, view.Words(s.title), s.body))
	}
	out = append(out, m.part("general", m.words(wordEverything), general...))
	if len(silent) > 0 {
		out = append(out, m.part("silent", m.words(wordNotSaid), silent))
	}
	return out
}

// sections returns what the notice says, and what it says nothing about.
func (t *teller) sections(a *notice.Activity) ([]section, view.Nodes) {
	out := []section{}
	add := func(id string, title word, body view.Nodes, closed bool) {
		if len(body) > 0 {
			out = append(out, section{id, t.m.say(title), body, closed})
		}
	}
	at := t.pointer(a)
	if a != nil {
		add("uses", wordWhatFor, append(t.purposes(a, at), t.remarksOnActivity(at)...), false)
	}
	stated, silent := t.statements(a, at)
	out = append(out, stated...)
	add("controllers", wordControllers, append(t.controllers(a), t.remarksUnder("/controllers")...), true)
	add("contacts", wordContacts, append(t.list(reflect.ValueOf(t.n.Contacts)), t.remarksUnder("/contacts")...), true)
	add("version", wordVersion, append(t.version(), t.remarksUnder("/version")...), true)
	add("editions", wordEditions, t.list(reflect.ValueOf(t.n.Editions)), true)
	add("glossary", wordGlossary, append(t.list(reflect.ValueOf(t.n.Glossary)), t.remarksUnder("/glossary")...), true)
	add("remarks", wordNoticed, t.remarksOnWhole(), true)
	return out, silent
}

// pointer is the JSON Pointer of an activity in its notice; "" if it is nil.
func (t *teller) pointer(a *notice.Activity) string {
	for i := range t.n.Activities {
		if a != nil && t.n.Activities[i].ID == a.ID {
			return "/activities/" + itoa(i)
		}
	}
	return ""
}

func (t *teller) list(v reflect.Value) view.Nodes {
	if v.Len() == 0 {
		return nil
	}
	return t.block(v)
}

// purposes is what the data are used for, with the reason in law: said once for purposes of which the
// notice says nothing different.
func (t *teller) purposes(a *notice.Activity, at string) view.Nodes {
	var order []string
	titles, rest := map[string][]view.Part{}, map[string]view.Nodes{}
	for i := range a.Purposes {
		p := &a.Purposes[i]
		said := append(t.purpose(*p), t.remarksUnder(at+"/purposes/"+itoa(i))...)
		said = append(said, t.m.sources(t.n, append(slices.Clone(p.Basis.Sources), p.Sources...)))
		key := string(view.AppendHTML(nil, view.Div.Of(said)))
		if titles[key] == nil {
			order = append(order, key)
		}
		titles[key] = append(titles[key], view.Li.Of(foreign(p.Title)))
		rest[key] = said
	}
	out := view.Nodes{}
	for _, key := range order {
		out = append(out, view.Div.Of(view.Class("pr-purposes"), view.Ul.Of(titles[key]...), rest[key]))
	}
	return out
}

// purpose is what the notice says of one purpose, apart from its name.
func (t *teller) purpose(p notice.Purpose) view.Nodes {
	out := view.Nodes{view.P.Of(t.m.basis(p.Basis))}
	if p.Basis.Words != "" {
		out = append(out, view.P.Of(t.text(p.Basis.Words, p.Basis.Language)))
	}
	basis := p.Basis
	basis.AllOf, basis.OneOf = nil, nil
	out = append(out, t.fields(reflect.ValueOf(basis), 1)...)
	p.Basis = notice.Basis{}
	return append(out, t.fields(reflect.ValueOf(p), 0)...)
}

// controllers is who is responsible for the service, or for everything in the notice.
func (t *teller) controllers(a *notice.Activity) view.Nodes {
	var list []notice.Controller
	for _, c := range t.n.Controllers {
		if a == nil || len(a.Controllers) == 0 || slices.Contains(a.Controllers, c.ID) {
			list = append(list, c)
		}
	}
	return t.list(reflect.ValueOf(list))
}

// statements returns a section for each statement that was made, and a list of those that were not.
// What is said in general is closed.
func (t *teller) statements(a *notice.Activity, at string) ([]section, view.Nodes) {
	means := wordNotSaidHere
	if a == nil {
		a, means = &notice.Activity{}, wordNotSaidMeans
	}
	resolved := t.n.Resolve(a)
	all := reflect.ValueOf(resolved.Statements)
	var stated []section
	silent := []view.Part{}
	for i := range all.NumField() {
		member, _, _ := strings.Cut(all.Type().Field(i).Tag.Get("json"), ",")
		title := t.m.pick(statementWords[member])
		level, from := resolved.Level(member), at
		switch level {
		case notice.LevelNone:
			if means == wordNotSaidHere || !t.saidOfSome(member) {
				silent = append(silent, view.Li.Of(view.Words(title)))
			}
			continue
		case notice.LevelNotice:
			from = "/common"
		}
		body := append(t.statement(all.Field(i)), t.remarksUnder(from+"/"+member)...)
		body = append(body, t.m.sources(t.n, provenances(all.Field(i), resolved.Sources(member))))
		stated = append(stated, section{"say-" + strings.ReplaceAll(member, "_", "-"), title, body, level == notice.LevelNotice})
	}
	if len(silent) == 0 {
		return stated, nil
	}
	return stated, view.Nodes{view.P.Of(t.m.words(means)), view.Ul.Of(silent...)}
}

// saidOfSome reports whether the notice makes a statement about any activity.
func (t *teller) saidOfSome(member string) bool {
	for i := range t.n.Activities {
		if t.n.Resolve(&t.n.Activities[i]).Level(member) != notice.LevelNone {
			return true
		}
	}
	return false
}

// version is how up to date the notice is.
func (t *teller) version() view.Nodes {
	shown := t.n.Version
	shown.Updated, shown.Reviewed, shown.FirstPublished, shown.EffectiveFrom = privacy.Date{}, privacy.Date{}, privacy.Date{}, privacy.Date{}
	out := append(t.m.noticeAge(t.n), t.fields(reflect.ValueOf(shown), 0)...)
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

// remarks is what is wrong or unclear in what stands at the pointers that are about it.
func (t *teller) remarks(about func(pointer string) bool) view.Nodes {
	list := []view.Part{}
	for _, r := range t.n.Remarks {
		if about(string(r.About)) {
			list = append(list, view.Li.Of(view.Words(t.m.code(r.Kind)+". "), foreign(r.Words)))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return view.Nodes{view.Div.Of(view.Class("pr-noticed"), view.P.Of(view.Strong.Of(t.m.words(wordNoticed))), view.Ul.Of(list...))}
}

func (t *teller) remarksUnder(at string) view.Nodes {
	return t.remarks(func(p string) bool { return p == at || strings.HasPrefix(p, at+"/") })
}

// remarksOnActivity is about an activity as such, and about none of its statements or purposes.
func (t *teller) remarksOnActivity(at string) view.Nodes {
	return t.remarks(func(p string) bool {
		rest, ok := strings.CutPrefix(p, at+"/")
		return p == at || ok && slices.Contains([]string{"title", "summary", "sensitive", "audiences", "controllers", "identifiers", "sources", "purposes"}, rest)
	})
}

// remarksOnWhole is about the notice as a whole, and about nothing that has a section of its own.
func (t *teller) remarksOnWhole() view.Nodes {
	own := []string{"controllers", "contacts", "version", "glossary", "activities", "common"}
	return t.remarks(func(p string) bool {
		first, _, deep := strings.Cut(strings.TrimPrefix(p, "/"), "/")
		return !slices.Contains(own, first) || !deep && (first == "activities" || first == "common")
	})
}

// publishedRight is one right as the notice describes it, at a pointer.
func (m *Model) publishedRight(n *notice.Notice, p *notice.PublishedRight, at string, sources []notice.Provenance) view.Nodes {
	t := &teller{m, n}
	out := append(t.fields(reflect.ValueOf(*p), 1), t.remarksUnder(at)...)
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
func (m *Model) sources(n *notice.Notice, list []notice.Provenance) view.Node {
	if len(list) == 0 {
		return view.Node{}
	}
	items := []view.Part{}
	for _, p := range list {
		items = append(items, view.Li.Of(m.source(n, p)))
	}
	return view.Details.Of(view.Class("pr-details"), view.Summary.Of(m.words(wordSources)), view.Ul.Of(items...))
}

func (m *Model) source(n *notice.Notice, p notice.Provenance) view.Nodes {
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
