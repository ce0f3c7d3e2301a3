package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// option is one radio.
type option struct {
	value  string
	label  view.Node
	hint   view.Node // zero: none
	chosen bool
}

// choice is a question with its radios.
type choice struct {
	legend  view.Node
	hint    view.Nodes // nil: none
	missing word       // what to say where nothing was chosen
	options []option
	why     string // why it is asked; "": not said
}

// ask is the form for a choice. Where Continue was pressed with nothing chosen it says so twice: above,
// with a link to the first radio, and beside the radios.
func (m *Model) ask(c *choice) view.Nodes {
	w := m.writer()
	if m.offer.Medium == Static {
		w.links(c)
		return w.drop()
	}
	if m.missing {
		w.errorSummary(c.missing)
	}
	w.form("form")
	w.box(view.Div, "pr-group")
	if m.missing {
		w.last().attrs = nil
		w.attr(view.Class("pr-group pr-group-error"))
	}
	w.fieldset(c)
	w.end()
	if c.why != "" {
		w.begin(view.Details)
		w.put(view.Summary, m.words(wordWhyAsked))
		w.put(view.P, view.Words(c.why))
		w.end()
	}
	w.submit("pr-button", doContinue, wordContinue)
	w.end()
	return w.drop()
}

// fieldset is the question and its radios, and what is wrong.
func (w *writer) fieldset(c *choice) {
	w.box(view.Fieldset, "pr-fieldset")
	w.putIn(view.Legend, "pr-legend", w.m.heading(0, c.legend))
	described := ""
	if c.hint != nil {
		described = w.m.id("hint")
		w.hint(described, c.hint)
	}
	if w.m.missing {
		id := w.m.id("error")
		described = strings.TrimSpace(described + " " + id)
		w.begin(view.P)
		w.attr(view.ID(id))
		w.attr(view.Class("pr-error"))
		w.putIn(view.Span, "pr-unseen", w.m.words(wordErrorTitle))
		w.say(c.missing)
		w.end()
	}
	w.attr(view.DescribedBy(described))
	w.box(view.Div, "pr-radios")
	for i := range c.options {
		w.radio(w.m.id("pick-"+itoa(i+1)), &c.options[i])
	}
	w.end()
	w.end()
}

func (w *writer) radio(id string, o *option) {
	hint := ""
	if !o.hint.IsZero() {
		hint = id + "-hint"
	}
	w.box(view.Div, "pr-radio")
	w.begin(view.Input)
	w.attr(view.Radio())
	w.attr(view.ID(id))
	w.attr(view.Name(fieldPick))
	w.attr(view.Value(o.value))
	w.attr(view.Checked(o.chosen))
	w.attr(view.DescribedBy(hint))
	w.end()
	w.begin(view.Label)
	w.attr(view.For(id))
	w.add(o.label)
	w.end()
	if hint != "" {
		w.hint(hint, view.Nodes{o.hint})
	}
	w.end()
}

// hint writes a hint with an id, or with none.
func (w *writer) hint(id string, words view.Nodes) {
	w.begin(view.Div)
	if id != "" {
		w.attr(view.ID(id))
	}
	w.attr(view.Class("pr-hint"))
	w.addAll(words)
	w.end()
}

func (w *writer) errorSummary(missing word) {
	title := w.m.id("error-title")
	w.box(view.Div, "pr-error-summary")
	w.attr(view.Role("alert"))
	w.attr(view.LabelledBy(title))
	w.attr(view.Focusable())
	if w.m.offer.Medium == Served {
		w.attr(view.Autofocus()) // in a live conversation the focus is moved there
	}
	w.add(w.m.heading(1, view.ID(title), w.m.words(wordProblem)))
	w.begin(view.Ul)
	w.begin(view.Li)
	w.local(w.m.id("pick-1"), w.m.say(missing))
	w.end()
	w.end()
	w.end()
	w.end()
}

func (m *Model) councilsScreen() view.Nodes {
	c := choice{legend: m.words(wordWhichCouncil), hint: view.Nodes{m.words(wordWhichCouncilHint)}, missing: wordMissingCouncil}
	for _, n := range m.offer.Notices {
		c.options = append(c.options, option{value: string(n.ID), label: foreign(controllerName(n)), chosen: n.ID == m.council})
	}
	return m.ask(&c)
}

func (m *Model) servicesScreen() view.Nodes {
	n := m.notice()
	if n == nil {
		return m.councilsScreen()
	}
	c := choice{
		legend:  m.words(wordWhichService),
		hint:    m.fill(wordWhichServiceHint, slot{"council", foreign(controllerName(n))}),
		missing: wordMissingService,
	}
	for _, a := range alphabetical(n) {
		o := option{value: string(a.ID), label: foreign(a.Title), chosen: a.ID == m.service}
		if a.Summary != "" {
			o.hint = foreign(a.Summary)
		}
		c.options = append(c.options, o)
	}
	c.options = append(c.options, option{value: pickHelp, label: m.words(wordDoNotKnow)})
	return append(m.ask(&c), view.P.Of(m.goes("pr-link", doNotice, m.words(wordSeeNotice))))
}

// alphabetical returns the activities of a notice by title.
func alphabetical(n *notice.Notice) []*notice.Activity {
	var out []*notice.Activity
	for i := range n.Activities {
		a := &n.Activities[i]
		at := len(out)
		for at > 0 && strings.ToLower(string(a.Title)) < strings.ToLower(string(out[at-1].Title)) {
			at--
		}
		out = append(out, nil)
		copy(out[at+1:], out[at:])
		out[at] = a
	}
	return out
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
	w.paragraph(wordHelpTry)
	w.begin(view.Ul)
	for _, k := range [...]word{wordHelpLetter, wordHelpTalk, wordHelpAsk} {
		w.put(view.Li, m.words(k))
	}
	w.end()
	if always := m.everywhere(n); len(always) > 0 {
		w.begin(0)
		w.paragraph(wordAlwaysMeans)
		w.begin(view.Ul)
		for _, title := range always {
			w.put(view.Li, view.Words(title))
		}
		w.end()
		w.section("always", wordAlways)
	}
	w.howToAsk(nil, nil)
	w.put(view.P, m.goes("pr-button", doService, m.words(wordChooseService)))
	return w.drop()
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
				a := explain.Explain(m.language(), &grounds[j], right, privacy.Date{})
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

// questionScreen asks one question.
func (m *Model) questionScreen(q *explain.Question) view.Nodes {
	c := choice{legend: view.Words(q.Text), missing: wordMissingAnswer, why: q.Why}
	if q.Hint != "" {
		c.hint = view.Nodes{view.Words(q.Hint)}
	}
	for i, words := range [...]string{q.Yes, q.No, q.Unsure} {
		reply := SaidYes + Reply(i)
		c.options = append(c.options, option{value: replyNames[reply], label: view.Words(words), chosen: m.reply(q.Fact) == reply})
	}
	return m.ask(&c)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
