package site

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	law "github.com/plainrights/plainrights/rights/catalogue"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// The pages for officers: the law of each right in the folder lawName, and of each council what its notice leads to.
const (
	lawName     = "law"
	decidedName = "decisions.html"
)

// officers are those pages. The law is in English alone, as package catalogue has it.
func (w *writer) officers() []*file {
	page := func(name, title string, markdown []byte) *file {
		body := view.Div.Of(view.Class("pr pr-law"), view.Lang(string(notice.English)), nodesOf(string(markdown)))
		return &file{name: lawName + "/" + name + ".html",
			data: w.officer(notice.English, "../", title, view.Node{}, body)}
	}
	out := []*file{
		page("index", w.line(notice.English, lineLaw), law.Index()),
		page("reasons", w.line(notice.English, lineReasons), law.Reasons()),
	}
	for _, right := range privacy.Rights() {
		out = append(out, page(right.String(), right.Term().Name+" - "+w.line(notice.English, lineLaw),
			law.Page(right)))
	}
	for _, lang := range w.languages() {
		for _, d := range w.Notices {
			up, name := w.up(lang, 1), w.inFolder(lang)+string(d.notice.ID)+"/"+decidedName
			title := fill(w.line(lang, lineDecided), "", string(letter.Council(d.notice)))
			out = append(out, &file{name: name,
				data: w.officer(lang, up, title, w.twins(lang, up, d.notice), w.decided(lang, up, d.notice))})
		}
	}
	return out
}

// officer is a page for officers, which no script works on.
func (w *writer) officer(lang notice.Language, up, title string, way, body view.Node) []byte {
	around := w.host(up).Around(w.voiceOf(lang))
	return view.AppendPage(nil, view.Page{
		Lang: string(lang), Title: title, Styles: []view.Asset{w.style.at(up)}, Class: w.host("").Class(),
		Body: around.Around(way, view.Nodes{body}),
	})
}

// twins leads to the same of a notice in the other languages.
func (w *writer) twins(lang notice.Language, up string, n *notice.Notice) view.Node {
	return w.twinsOf(lang, up, n, decidedName)
}

// twinsOf leads to a page about a notice in the other languages.
func (w *writer) twinsOf(lang notice.Language, up string, n *notice.Notice, name string) view.Node {
	var out view.Nodes
	for _, v := range w.voices() {
		if v.Language() != lang {
			to := up + w.inFolder(v.Language()) + string(n.ID) + "/" + name
			out = append(out, view.A.Of(view.Local(to), view.Lang(string(v.Language())), view.Words(v.Name())))
		}
	}
	if len(out) == 0 {
		return view.Node{}
	}
	return view.P.Of(view.Class("pr"), out)
}

// line is a line of the words of this package.
func (w *writer) line(lang notice.Language, line say.Word) string {
	return w.voiceOf(lang).Text(&catalogue, line)
}

// decided is what a notice leads to where nobody has said anything: of each service, right by right, each state with
// the uses that have it and the provisions that it rests on. It is what a data protection officer signs.
func (w *writer) decided(lang notice.Language, up string, n *notice.Notice) view.Node {
	voice := w.voiceOf(lang)
	day := rights.LawAsAt()
	parts := view.Nodes{
		view.H1.Of(view.Class("pr-heading"), view.Words(fill(w.line(lang, lineDecided), "",
			string(letter.Council(n))))),
		view.P.Of(view.Words(fill(w.line(lang, lineDecidedMeans), explain.Date(voice, day), ""))),
		view.P.Of(view.A.Of(view.Local(up+lawName+"/index.html"), view.Words(w.line(lang, lineLaw)))),
	}
	assessed := rights.Assess(n, day, nil)
	for i := range assessed.Activities {
		a := &assessed.Activities[i]
		rows := view.Nodes{view.Tr.Of(
			view.Th.Of(view.Words(w.line(lang, lineRight))), view.Th.Of(view.Words(w.line(lang, lineAnswer))),
			view.Th.Of(view.Words(w.line(lang, lineUses))), view.Th.Of(view.Words(w.line(lang, lineRests))))}
		for _, right := range privacy.Rights() {
			rows = append(rows, w.rowsOf(voice, up, right, a.Grounds)...)
		}
		parts = append(parts, view.H2.Of(view.Foreign(string(a.Title))),
			view.Div.Of(view.Class("pr-wide"), view.Table.Of(view.Tbody.Of(rows))))
	}
	if unreviewed := w.around(lang).Unreviewed; unreviewed != "" {
		parts = append(parts, view.P.Of(view.Words(unreviewed)))
	}
	return view.Div.Of(view.Class("pr pr-law"), view.Lang(string(lang)), parts)
}

// rowsOf are the rows of a right, one for each state that some use has.
func (w *writer) rowsOf(voice say.Voice, up string, right privacy.Right, grounds []rights.AssessedGround) view.Nodes {
	var states []explain.State
	uses, cites := map[explain.State]view.Nodes{}, map[explain.State][]privacy.Citation{}
	for i := range grounds {
		g := &grounds[i]
		d := g.Decisions.For(right)
		state := explain.StateOf(g, d)
		if len(uses[state]) == 0 {
			states = append(states, state)
		}
		for j := range g.Purposes {
			uses[state] = append(uses[state], view.Li.Of(view.Foreign(string(g.Purposes[j].Title))))
		}
		for r := range d.Because() {
			if r.Held == privacy.Yes && !slices.Contains(cites[state], r.Cite) {
				cites[state] = append(cites[state], r.Cite)
			}
		}
	}
	var out view.Nodes
	for _, state := range states {
		var rests view.Nodes
		for i := range cites[state] {
			c := &cites[state][i]
			rests = append(rests, view.Li.Of(view.A.Of(view.Href(c.URL()), view.Words(explain.CiteShort(voice, c)))))
		}
		out = append(out, view.Tr.Of(
			view.Td.Of(view.A.Of(view.Local(up+lawName+"/"+right.String()+".html"),
				view.Words(explain.Title(voice, right)))),
			view.Td.Of(view.Words(state.Name(voice))), view.Td.Of(view.Ul.Of(uses[state])),
			view.Td.Of(view.Ul.Of(rests))))
	}
	return out
}

// fill puts a day and a council in the place of the slots of a line.
func fill(line, day, council string) string {
	return strings.NewReplacer("{day}", day, "{council}", council).Replace(line)
}

// host is what the council has around each page, so many folders deep.
func (w *writer) host(up string) *widget.Host {
	out := &widget.Host{Name: w.Name, Home: w.Home, Footer: w.Footer, Dark: w.Dark}
	if w.logo != nil {
		out.Logo = up + w.logo.name
	}
	return out
}
