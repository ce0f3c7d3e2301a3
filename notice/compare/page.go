package compare

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// Page is the report to read, in a voice: what changes for people's rights first, then whom to tell, and then what the
// notice says otherwise. Provisions stand beside what rests on them.
func (r *Report) Page(voice say.Voice) render.Page {
	r = r.orEmpty()
	s := newSpeaker(voice, r.after)
	title := s.line(lineTitle, "notice", string(r.after.Title))
	body := view.Nodes{view.H1.Of(filled(s.line(lineTitle), "notice", told.Quoted(voice, r.after, r.after.Title)))}
	return render.Page{Title: title, Lang: string(voice.Language()), Body: s.reviewed(append(body, r.body(s, 2)...))}
}

// orEmpty is the report, or one of two notices that say nothing.
func (r *Report) orEmpty() *Report {
	if r.after == nil {
		empty := Notices(nil, nil, r.AsAt)
		return &empty
	}
	return r
}

// reviewed adds to a page that nobody has checked its language.
func (s *speaker) reviewed(body view.Nodes) view.Nodes {
	if !s.voice.Reviewed() {
		body = append(body, view.P.Of(view.Class("pr-unreviewed"), view.Words(s.line(lineUnreviewed))))
	}
	return body
}

// body is what a report says, with headings of a level.
func (r *Report) body(s *speaker, level int) view.Nodes {
	var out view.Nodes
	if b, a := Begins(r.before), Begins(r.after); b.Valid() && a.Valid() && a != b {
		out = append(out, view.P.Of(view.Words(s.line(lineBetween, "before", s.day(b), "after", s.day(a)))))
	}
	out = append(out, r.rights(s, level)...)
	if len(r.Tell) > 0 {
		out = append(out, r.tell(s, level)...)
	}
	out = append(out, view.Heading(level).Of(view.Words(s.line(lineSays))))
	if len(r.Changes) == 0 {
		out = append(out, view.P.Of(view.Words(s.line(lineSame))))
	}
	out = append(out, r.changes(s, level+1)...)
	if len(r.Law) > 0 {
		out = append(out, view.Heading(level).Of(view.Words(s.line(lineLaw))), view.P.Of(view.Words(s.line(lineLawMeans,
			"before", s.day(r.Since), "after", s.day(r.AsAt)))))
		out = append(out, s.lawChanges(r.before, r.Law))
	}
	if len(r.Pairings) > 0 {
		var items view.Nodes
		for _, p := range r.Pairings {
			items = append(items, view.Li.Of(filled(s.line(linePairing, "how", s.of(&matchFamily, string(p.Match))),
				"was", view.Foreign(p.Was), "path", view.Foreign(p.Path))))
		}
		out = append(out, view.Heading(level).Of(view.Words(s.line(lineFound))), view.Ul.Of(items))
	}
	return out
}

// rights is what changes for people's rights.
func (r *Report) rights(s *speaker, level int) view.Nodes {
	out := view.Nodes{view.Heading(level).Of(view.Words(s.line(lineRights)))}
	if len(r.Consequences) == 0 {
		return append(out, view.P.Of(view.Words(s.line(lineRightsSame))))
	}
	out = append(out, view.P.Of(view.Words(s.line(lineRightsDay, "day", s.day(r.AsAt)))))
	return append(out, s.consequences(r.after, r.Consequences, level+1)...)
}

// consequences are those of a notice, under what each activity is called and what each use is.
func (s *speaker) consequences(n *notice.Notice, all []Consequence, level int) view.Nodes {
	var out, items view.Nodes
	for i := range all {
		c := &all[i]
		if i == 0 || all[i-1].Activity != c.Activity {
			out = append(out, view.Heading(level).Of(told.Quoted(s.voice, n, c.title)))
		}
		if i == 0 || all[i-1].Activity != c.Activity || all[i-1].Purpose != c.Purpose {
			out = append(out, view.P.Of(view.Strong.Of(told.Quoted(s.voice, n, c.purposeTitle))))
		}
		items = append(items, view.Li.Of(view.Words(s.fromTo(c)+" "), s.level(c.Level), s.law(c.Cites)))
		if i+1 == len(all) || all[i+1].Activity != c.Activity || all[i+1].Purpose != c.Purpose {
			out, items = append(out, view.Ul.Of(items)), nil
		}
	}
	return out
}

// lawChanges are those that the law made: each once, with the activities that it is of.
func (s *speaker) lawChanges(n *notice.Notice, all []Consequence) view.Node {
	var order []string
	first, of := map[string]*Consequence{}, map[string]view.Nodes{}
	for i := range all {
		c := &all[i]
		words := s.fromTo(c)
		if first[words] == nil {
			order, first[words] = append(order, words), c
		}
		title := view.Li.Of(told.Quoted(s.voice, n, c.title))
		if i == 0 || !slices.ContainsFunc(all[:i], func(o Consequence) bool {
			return o.Activity == c.Activity && s.fromTo(&o) == words
		}) {
			of[words] = append(of[words], title)
		}
	}
	var items view.Nodes
	for _, words := range order {
		c := first[words]
		items = append(items, view.Li.Of(view.P.Of(view.Words(words+" "), s.level(c.Level), s.law(c.Cites)),
			view.Ul.Of(of[words])))
	}
	return view.Ul.Of(items)
}

// level is what people lose, between brackets.
func (s *speaker) level(l Level) view.Node {
	return view.Span.Of(view.Words("(" + s.of(&levelFamily, string(l)) + ")"))
}

// law is the provisions, for those who look them up.
func (s *speaker) law(cites []privacy.Citation) view.Node {
	if len(cites) == 0 {
		return view.Node{}
	}
	parts := view.Nodes{view.Words(" " + s.line(lineRests) + ": ")}
	for i := range cites {
		if i > 0 {
			parts = append(parts, view.Words(", "))
		}
		parts = append(parts, view.A.Of(view.Href(cites[i].URL()), view.Words(explain.CiteShort(s.voice, &cites[i]))))
	}
	return view.Span.Of(parts)
}

// tell is whom to tell of new purposes first.
func (r *Report) tell(s *speaker, level int) view.Nodes {
	var items view.Nodes
	for i := range r.Tell {
		t := &r.Tell[i]
		items = append(items, view.Li.Of(filled(s.tells(t), "purpose", told.Quoted(s.voice, r.after, t.title)),
			s.law(t.Cites)))
	}
	return view.Nodes{view.Heading(level).Of(view.Words(s.line(lineTell))), view.Ul.Of(items),
		view.P.Of(view.Words(s.line(lineTellUnless)))}
}

// filled is words with some slots filled, name and node in turn.
func filled(words string, slots ...any) view.Nodes {
	var all []view.Slot
	for i := 0; i+1 < len(slots); i += 2 {
		all = append(all, view.Slot{Name: slots[i].(string), Node: slots[i+1].(view.Node)})
	}
	return view.Fill(words, all...)
}

// changes are what the notice says otherwise: of everything first, then activity by activity.
func (r *Report) changes(s *speaker, level int) view.Nodes {
	var order []notice.ID
	of := map[notice.ID]view.Nodes{}
	for i := range r.Changes {
		c := &r.Changes[i]
		id := c.Activity
		if c.Code == codeOf("activity", added) || c.Code == codeOf("activity", removed) {
			id = ""
		}
		if of[id] == nil && id != "" {
			order = append(order, id)
		}
		of[id] = append(of[id], r.change(s, c))
	}
	var out view.Nodes
	for _, id := range slices.Insert(order, 0, notice.ID("")) {
		if len(of[id]) == 0 {
			continue
		}
		title := view.Words(s.line(lineEverything))
		if a, err := r.after.Activity(id); id != "" && err == nil {
			title = told.Quoted(s.voice, r.after, a.Title)
		}
		out = append(out, view.Heading(level).Of(title), view.Ul.Of(of[id]))
	}
	return out
}

// change is one item: what it is in, what became of it, and where a value changed what stood and stands there.
func (r *Report) change(s *speaker, c *Change) view.Node {
	from := r.after
	if c.After == nil {
		from = r.before
	}
	parts := view.Nodes{view.P.Of(view.Strong.Of(view.Words(s.area(c.Area)+": ")),
		filled(s.sentence(c), "name", told.Quoted(s.voice, from, notice.Text(unstopped(c.Name)))), view.Words(" "),
		s.level(c.Level))}
	if row := rowOf(c.Code); row.Kind == kindStated || row.Action == added || row.Action == removed {
		return view.Li.Of(parts) // the whole of a thing or of a statement says too much here
	}
	for _, side := range []struct {
		label say.Word
		of    *notice.Notice
		value any
	}{{lineBefore, r.before, c.Before}, {lineNow, r.after, c.After}} {
		if words := s.value(side.of, side.value); !words.IsZero() && strings.TrimSpace(view.Text(words)) != "" {
			parts = append(parts, view.P.Of(view.Strong.Of(view.Words(s.line(side.label)))), words)
		}
	}
	return view.Li.Of(parts)
}

// rowOf is the row of a code.
func rowOf(code Code) Row {
	for _, r := range Rows() {
		if r.Code == code {
			return r
		}
	}
	return Row{}
}
