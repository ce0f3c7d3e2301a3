package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// resultScreen shows every right at once.
func (m *Model) resultScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil || a == nil {
		return m.councilsScreen()
	}
	out := view.Nodes{
		m.heading(0, m.words(wordResult)),
		view.P.Of(view.Class("pr-caption"), m.fill(wordResultFor, slot{"service", foreign(a.Title)}, slot{"council", foreign(controllerName(n))})),
	}
	if a.Summary != "" {
		out = append(out, view.P.Of(foreign(a.Summary)))
	}
	grounds, found := m.grounds(), []*finding(nil)
	if len(grounds) == 0 {
		out = append(out, view.P.Of(m.words(wordNoUses)))
	} else {
		found = findings(m.language(), grounds)
		out = append(out, m.inShort(found), m.more(), m.uses(n, grounds))
		out = append(out, m.groups(n, a, found)...)
	}
	return append(out, m.howToAsk(n, a, found), m.otherChoices(n, a), m.yourAnswers(n, a), m.aboutAnswer(n))
}

// inShort is the state of each right, with a link to the whole of it.
func (m *Model) inShort(found []*finding) view.Node {
	list := []view.Part{view.Class("pr-short")}
	for _, g := range groupsOf(found) {
		for _, f := range g.findings {
			link := view.A.Of(view.Local("#"+m.rightID(f.right)), view.Words(f.title()))
			list = append(list, view.Row.Of(view.Dt.Of(link), view.Dd.Of(m.stateTags(f))))
		}
	}
	return m.part("short", m.words(wordInShort), view.Dl.Of(list...))
}

// stateTags is the state in words, to which colour only adds: each state with its uses where not all
// uses have the same.
func (m *Model) stateTags(f *finding) view.Nodes {
	best, same := f.state()
	if same {
		return view.Nodes{m.tag(best)}
	}
	var out view.Nodes
	seen := explain.State(0)
	for _, v := range f.views {
		if v.state == seen {
			continue
		}
		seen = v.state
		words := m.words(wordForUse)
		if n := f.uses(seen); n != 1 {
			words = view.Span.Of(m.filled(wordForNUses, "count", itoa(n)))
		}
		out = append(out, view.Div.Of(view.Class("pr-tag-line"), m.tag(seen), view.Words(" "), words))
	}
	return out
}

func (m *Model) tag(s explain.State) view.Node {
	if int(s) >= len(stateWords) {
		return view.Node{}
	}
	w := stateWords[s]
	return view.Strong.Of(view.Class("pr-tag pr-tag-"+w.class), view.Words(m.pick(w.sentence)))
}

// more offers the questions that could change the answer.
func (m *Model) more() view.Node {
	words := m.words(wordMoreOne)
	switch n := len(m.open()); n {
	case 0:
		return view.Node{}
	case 1:
	default:
		words = view.Span.Of(m.filled(wordMoreMany, "count", itoa(n)))
	}
	parts := []view.Part{view.Class("pr-more"), m.goes("pr-button", doAsk, words), view.P.Of(view.Class("pr-hint"), m.words(wordMoreMeans))}
	if m.offer.Medium == Static {
		parts = append(parts, view.Unshown())
	}
	return view.Div.Of(parts...)
}

// uses is what the data are used for, ground by ground, as the notice says.
func (m *Model) uses(n *notice.Notice, grounds []rights.AssessedGround) view.Node {
	parts := []view.Part{view.Class("pr-details"), view.Summary.Of(m.words(wordUses))}
	for i := range grounds {
		g := &grounds[i]
		list := []view.Part{}
		for _, p := range g.Purposes {
			list = append(list, view.Li.Of(foreign(p.Title)))
		}
		parts = append(parts, view.Ul.Of(list...), view.P.Of(m.basis(g.Basis)))
		if g.Basis.Words != "" {
			parts = append(parts, view.P.Of(foreign(g.Basis.Words)))
		}
		parts = append(parts, m.sources(n, g.Basis.Sources))
	}
	return view.Details.Of(parts...)
}

// basis is the reason in law in words.
func (m *Model) basis(b notice.Basis) view.Part {
	switch {
	case len(b.AllOf) > 0:
		return m.filled(wordReliesOn, "basis", m.bases(b.AllOf))
	case len(b.OneOf) > 0:
		words := ""
		for i, bases := range b.OneOf {
			if i > 0 {
				words += ", " + m.say(wordOr) + " "
			}
			words += m.bases(bases)
		}
		return m.filled(wordReliesOnOne, "basis", words)
	case b.Said == notice.None || b.Said == notice.NotApplicable:
		return m.words(wordBasisNone)
	case b.Said == notice.Elsewhere:
		return m.elsewhere(b.Where)
	}
	return m.words(wordBasisUnstated)
}

func (m *Model) bases(bases []privacy.Basis) string {
	words := ""
	for i, b := range bases {
		if i > 0 {
			words += " " + m.say(wordAnd) + " "
		}
		if int(b) < len(basisWords) {
			words += m.pick(basisWords[b])
		}
	}
	return words
}

// groups is the rights in groups, each with its heading.
func (m *Model) groups(n *notice.Notice, a *notice.Activity, found []*finding) view.Nodes {
	var out view.Nodes
	for _, g := range groupsOf(found) {
		parts := []view.Part{}
		if g.group == groupNot {
			parts = append(parts, view.P.Of(m.words(wordGroupNotMeans)))
		}
		for _, f := range g.findings {
			parts = append(parts, m.right(n, a, f))
		}
		title := groupWords[g.group]
		if g.group == groupObject && !g.findings[0].all(explain.Applies, explain.AppliesWithLimits) {
			title = wordGroupObjectSome
		}
		part := m.part("group-"+itoa(int(g.group)), m.words(title), parts...)
		if g.group == groupObject {
			part = view.Div.Of(view.Class("pr-box"), part)
		}
		out = append(out, part)
	}
	return out
}

// yourAnswers is what was chosen and answered, each with a way to change it.
func (m *Model) yourAnswers(n *notice.Notice, a *notice.Activity) view.Node {
	rows := []view.Part{view.Class("pr-answers")}
	row := func(key, value view.Part, do string) {
		cells := []view.Part{view.Dt.Of(key), view.Dd.Of(value)}
		if do != "" {
			cells = append(cells, view.Dd.Of(m.goes("pr-link", do, m.words(wordChange), view.Span.Of(view.Class("pr-unseen"), view.Words(" "), key))))
		}
		rows = append(rows, view.Row.Of(cells...))
	}
	row(m.words(wordYourCouncil), foreign(controllerName(n)), "")
	row(m.words(wordYourService), foreign(a.Title), doService)
	for _, g := range m.replies() {
		if q, ok := m.question(g.Fact); ok {
			row(view.Words(q.Text), m.words(replyWords[g.Reply]), doChange+g.Fact.String())
		}
	}
	return m.part("answers", m.words(wordYourAnswers), view.Dl.Of(rows...),
		view.P.Of(m.goes("pr-link", doAgain, m.words(wordStartAgain))))
}

// aboutAnswer is what the answer is worth: the day of the law, the age of the notice, and that it is
// guidance.
func (m *Model) aboutAnswer(n *notice.Notice) view.Node {
	parts := []view.Part{view.P.Of(view.Words(explain.Disclaimer(m.language(), m.date(rights.LawAsAt()))), view.Words(" "), m.words(wordGuidance)),
		view.P.Of(view.Words(explain.Omissions(m.language())))}
	if m.asAt() != rights.LawAsAt() {
		parts = append(parts, view.P.Of(m.filled(wordAnsweredFor, "date", m.date(m.asAt()))))
	}
	parts = append(parts, m.noticeAge(n), view.P.Of(m.goes("pr-link", doNotice, m.words(wordSeeNotice))))
	return m.part("about", m.words(wordAboutAnswer), parts...)
}

// noticeAge says how up to date the notice is: each day that it gives of itself, or that it gives none.
func (m *Model) noticeAge(n *notice.Notice) view.Nodes {
	var page privacy.Date
	for _, s := range n.Sources {
		if s.Updated.After(page) && s.Updated != n.Version.Updated {
			page = s.Updated
		}
	}
	var out view.Nodes
	for _, given := range []struct {
		words word
		day   privacy.Date
	}{
		{wordNoticeUpdated, n.Version.Updated}, {wordNoticePage, page}, {wordNoticeReviewed, n.Version.Reviewed},
		{wordNoticePublished, n.Version.FirstPublished}, {wordNoticeFrom, n.Version.EffectiveFrom},
	} {
		if !given.day.IsZero() {
			out = append(out, view.P.Of(m.filled(given.words, "date", m.date(given.day))))
		}
	}
	if len(out) == 0 {
		return view.Nodes{view.P.Of(m.words(wordNoticeUndated))}
	}
	return out
}
