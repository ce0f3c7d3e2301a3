package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

func (m *Model) councilsScreen() view.Nodes {
	c := choice{
		legend:  m.words(wordWhichCouncil),
		hint:    view.Nodes{m.words(wordWhichCouncilHint)},
		missing: wordMissingCouncil,
	}
	for _, n := range m.offer.Notices {
		of := Model{offer: m.offer, voice: m.voice, step: step{council: n.ID}} // whose name may be in another language
		c.options = append(c.options,
			option{value: string(n.ID), label: of.foreign(controllerName(n)), chosen: n.ID == m.council})
	}
	return m.pose(&c)
}

// searched is the number of services over which there is a search.
const searched = 8

func (m *Model) servicesScreen() view.Nodes {
	n := m.notice()
	if n == nil {
		return m.councilsScreen()
	}
	c := choice{
		legend:  m.words(wordWhichService),
		hint:    m.fill(wordWhichServiceHint, view.Slot{Name: "council", Node: m.foreign(controllerName(n))}),
		missing: wordMissingService,
	}
	list := inOrder(n)
	c.options = m.services(search(list, m.text(textFind)), m.service)
	found := len(c.options)
	live := m.offer.Medium != Static
	w := m.writer()
	switch {
	case len(n.Activities) <= searched:
	case live:
		w.search(list, found)
	case m.offer.Find != nil:
		c.find = m.offer.Find(n)
		w.finds(list)
	}
	c.search = w.Drop()
	w = m.writer()
	if live && len(n.Activities) > 1 {
		c.options = append(c.options,
			option{value: pickMore, label: m.words(wordMoreThanOne), or: found > 0, chosen: len(m.several) > 1})
	}
	c.options = append(c.options, option{value: pickHelp, label: m.words(wordDoNotKnow)})
	w.AddAll(m.pose(&c))
	if !live && len(n.Activities) > 1 {
		w.Box(view.Div, "pr-more")
		w.goes(doSeveral, wordMoreThanOne)
		w.begun()
	}
	w.leadsOn()
	return w.Drop()
}

// services are services as options.
func (m *Model) services(found []*notice.Activity, chosen ...notice.ID) []option {
	var out []option
	for _, a := range found {
		o := option{value: string(a.ID), label: m.foreign(a.Title)}
		for _, id := range chosen {
			o.chosen = o.chosen || id == a.ID
		}
		if a.Summary != "" {
			o.hint = m.foreign(a.Summary)
		}
		out = append(out, o)
	}
	return out
}

func (m *Model) severalScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	c := choice{
		legend:  m.words(wordWhichServices),
		hint:    view.Nodes{m.words(wordWhichServicesHint)},
		missing: wordMissingServices,
		any:     true,
	}
	c.options = m.services(search(inOrder(m.notice()), ""), m.several...)
	return m.pose(&c)
}

func (m *Model) whoScreen() view.Nodes {
	c := choice{legend: m.words(wordWho), missing: wordMissingWho, why: m.say(wordWhoWhy)}
	for who := Who(1); int(who) < len(whoNames); who++ {
		c.options = append(c.options, option{value: whoNames[who], label: m.words(whoWords[who]), chosen: m.who == who})
	}
	return m.pose(&c)
}

// wishScreen asks what is wanted: what fits the service stands first, and the rest one level down.
func (m *Model) wishScreen() view.Nodes {
	c := choice{legend: m.words(wordWant), missing: wordMissingWant, why: m.say(wordWantWhy), rest: wordSomethingElse}
	first, others := wish.Fitting(m.notice(), m.activity())
	for _, w := range first {
		c.options = append(c.options, m.wishOption(w))
	}
	for _, w := range others {
		c.others = append(c.others, m.wishOption(w))
	}
	return m.pose(&c)
}

// askedScreen asks what had been asked for, where the answer to it is late or was no: nothing is chosen beforehand, for
// the letter says that it was asked.
func (m *Model) askedScreen() view.Nodes {
	c := choice{legend: m.words(wordAskedFor), missing: wordMissingAskedFor, why: m.say(wordAskedForWhy)}
	first, others := wish.Fitting(m.notice(), m.activity())
	for _, w := range append(first, others...) {
		if asksFor(w) {
			c.options = append(c.options, option{value: string(w), label: m.wishTitle(w), chosen: m.wish == w})
		}
	}
	c.options = append(c.options, option{value: string(notice.WishUnsure), label: m.words(wordAskedElse), or: true,
		chosen: m.wish == notice.WishUnsure})
	return m.pose(&c)
}

func (m *Model) wishOption(w notice.Wish) option {
	o := option{value: string(w), label: m.wishTitle(w), chosen: m.wish == w, or: w == notice.WishUnsure}
	if hint := wish.Hint(m.voice, w); hint != "" {
		o.hint = view.Words(m.called(hint))
	}
	return o
}

// wishTitle is what a wish is called, of whoever decides over the service.
func (m *Model) wishTitle(w notice.Wish) view.Node {
	return view.Words(m.called(wish.Title(m.voice, w)))
}

// helpScreen is for someone who does not know which service it is: how to find out, and what they can
// do whichever it is.
func (m *Model) helpScreen() view.Nodes {
	n := m.notice()
	if n == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	w.heading(0, wordHelp)
	w.asker()
	if m.who == 0 {
		w.starts(doWho)
	}
	w.paragraph(wordHelpTry)
	w.Begin(view.Ul)
	for _, k := range [...]word{wordHelpLetter, wordHelpTalk, wordHelpAsk} {
		w.Put(view.Li, m.words(k))
	}
	w.End()
	switch {
	case m.barred():
	case m.living():
		w.always(n)
		w.ways([]string{privacy.RightAccess.String(), privacy.RightComplainController.String()})
		w.wrongs()
	default:
		w.ways([]string{privacy.RightAccess.String()})
	}
	w.howToAsk(nil, nil)
	w.yourAnswers(m.words(wordDoNotKnow))
	w.Put(view.P, m.goes("pr-button", doService, m.words(wordChooseService)))
	return w.Drop()
}

// always is the rights that apply whichever service it is; nothing if there are none.
func (w *writer) always(n *notice.Notice) {
	titles := w.m.everywhere(n)
	if len(titles) == 0 {
		return
	}
	w.Begin(0)
	w.paragraph(wordAlwaysMeans)
	w.Begin(view.Ul)
	for _, title := range titles {
		w.Put(view.Li, view.Words(title))
	}
	w.End()
	w.section("always", wordAlways)
}

// everywhere returns the titles of the rights that apply, limits apart, to every use in the notice.
func (m *Model) everywhere(n *notice.Notice) []string {
	assessed := rights.Assess(n, m.asAt(), nil)
	var out []string
	for _, right := range privacy.Rights() {
		title, all := "", len(assessed.Activities) > 0
		for i := range assessed.Activities {
			grounds := assessed.Activities[i].Grounds
			for j := range grounds {
				a := explain.Explain(m.voice, &grounds[j], right, privacy.Date{})
				title = a.Title
				all = all && (a.State == explain.Applies || a.State == explain.AppliesWithLimits)
			}
		}
		if all && title != "" {
			out = append(out, title)
		}
	}
	return out
}

// questionTitle is the question that is asked.
func (m *Model) questionTitle() string {
	if q, ok := m.question(m.fact); ok {
		return q.Text
	}
	return m.resultTitled()
}

// questionScreen asks one question.
func (m *Model) questionScreen() view.Nodes {
	q, ok := m.question(m.fact)
	if !ok {
		return m.resultScreen()
	}
	c := choice{legend: view.Words(q.Text), missing: wordMissingAnswer, why: q.Why}
	if q.Hint != "" {
		c.hint = view.Nodes{view.Words(q.Hint)}
	}
	for i, words := range [...]string{q.Yes, q.No, q.Unsure} {
		reply := SaidYes + Reply(i)
		c.options = append(c.options,
			option{value: replyNames[reply], label: view.Words(words), chosen: m.reply(q.Fact) == reply})
	}
	w := m.writer()
	if m.combines() { // where each service has its own questions
		w.resultFor(m.activity())
	}
	w.AddAll(m.pose(&c))
	return w.Drop()
}
