package widget

import (
	"slices"
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
	label  view.Part
	hint   view.Part // nil: none
	chosen bool
}

// choice is a question with its radios.
type choice struct {
	legend  view.Part
	hint    view.Part // nil: none
	missing word      // what to say where nothing was chosen
	options []option
	after   view.Nodes // between the radios and Continue
}

// ask is the form for a choice. Where Continue was pressed with nothing chosen it says so twice: above,
// with a link to the first radio, and beside the radios.
func (m *Model) ask(c choice) view.Nodes {
	if m.offer.Medium == Static {
		return m.links(c)
	}
	fieldset := []view.Part{view.Class("pr-fieldset")}
	described := ""
	legend := view.Legend.Of(view.Class("pr-legend"), m.heading(0, c.legend))
	fieldset = append(fieldset, legend)
	if c.hint != nil {
		described = m.id("hint")
		fieldset = append(fieldset, view.Div.Of(view.ID(described), view.Class("pr-hint"), c.hint))
	}
	var out view.Nodes
	group := "pr-group"
	if m.missing {
		out = append(out, m.errorSummary(c.missing))
		id := m.id("error")
		described = strings.TrimSpace(described + " " + id)
		fieldset = append(fieldset, view.P.Of(view.ID(id), view.Class("pr-error"), view.Span.Of(view.Class("pr-unseen"), m.words(wordErrorTitle)), m.words(c.missing)))
		group += " pr-group-error"
	}
	fieldset = append(fieldset, view.DescribedBy(described), m.radios(c.options))
	return append(out, m.form("form",
		view.Div.Of(view.Class(group), view.Fieldset.Of(fieldset...)),
		c.after,
		view.Button.Of(view.Class("pr-button"), view.Submit(), view.Name(fieldDo), view.Value(doContinue), m.words(wordContinue))))
}

func (m *Model) errorSummary(missing word) view.Node {
	title, focus := m.id("error-title"), view.Attr{}
	if m.offer.Medium == Served {
		focus = view.Autofocus() // in a live conversation the focus is moved there
	}
	return view.Div.Of(view.Class("pr-error-summary"), view.Role("alert"), view.LabelledBy(title), view.Focusable(), focus,
		m.heading(1, view.ID(title), m.words(wordProblem)),
		view.Ul.Of(view.Li.Of(view.A.Of(view.Local("#"+m.id("pick-1")), m.words(missing)))))
}

func (m *Model) radios(options []option) view.Node {
	out := []view.Part{view.Class("pr-radios")}
	for i, o := range options {
		id := m.id("pick-" + itoa(i+1))
		hint := ""
		if o.hint != nil {
			hint = id + "-hint"
		}
		parts := []view.Part{view.Class("pr-radio"),
			view.Input.Of(view.Radio(), view.ID(id), view.Name(fieldPick), view.Value(o.value), view.Checked(o.chosen), view.DescribedBy(hint)),
			view.Label.Of(view.For(id), o.label)}
		if o.hint != nil {
			parts = append(parts, view.Div.Of(view.ID(hint), view.Class("pr-hint"), o.hint))
		}
		out = append(out, view.Div.Of(parts...))
	}
	return view.Div.Of(out...)
}

func (m *Model) councilsScreen() view.Nodes {
	c := choice{legend: m.words(wordWhichCouncil), hint: m.words(wordWhichCouncilHint), missing: wordMissingCouncil}
	for _, n := range m.offer.Notices {
		c.options = append(c.options, option{value: string(n.ID), label: foreign(controllerName(n)), chosen: n.ID == m.council})
	}
	return m.ask(c)
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
	return append(m.ask(c), view.P.Of(m.goes("pr-link", doNotice, m.words(wordSeeNotice))))
}

// alphabetical returns the activities of a notice by title.
func alphabetical(n *notice.Notice) []*notice.Activity {
	out := make([]*notice.Activity, len(n.Activities))
	for i := range n.Activities {
		out[i] = &n.Activities[i]
	}
	slices.SortStableFunc(out, func(a, b *notice.Activity) int {
		return strings.Compare(strings.ToLower(string(a.Title)), strings.ToLower(string(b.Title)))
	})
	return out
}

// helpScreen is for someone who does not know which service it is: how to find out, and what they can
// do whichever it is.
func (m *Model) helpScreen() view.Nodes {
	n := m.notice()
	if n == nil {
		return m.councilsScreen()
	}
	out := view.Nodes{
		m.heading(0, m.words(wordHelp)),
		view.P.Of(m.words(wordHelpTry)),
		view.Ul.Of(view.Li.Of(m.words(wordHelpLetter)), view.Li.Of(m.words(wordHelpTalk)), view.Li.Of(m.words(wordHelpAsk))),
	}
	if always := m.everywhere(n); len(always) > 0 {
		list := []view.Part{}
		for _, title := range always {
			list = append(list, view.Li.Of(view.Words(title)))
		}
		out = append(out, m.part("always", m.words(wordAlways), view.P.Of(m.words(wordAlwaysMeans)), view.Ul.Of(list...)))
	}
	return append(out, m.howToAsk(n, nil, nil),
		view.P.Of(m.goes("pr-button", doService, m.words(wordChooseService))))
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
				a := explain.Explain(m.language(), &grounds[j], right)
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
func (m *Model) questionScreen(q explain.Question) view.Nodes {
	c := choice{legend: view.Words(q.Text), missing: wordMissingAnswer}
	if q.Hint != "" {
		c.hint = view.Words(q.Hint)
	}
	for _, o := range [...]struct {
		reply Reply
		words string
	}{{SaidYes, q.Yes}, {SaidNo, q.No}, {SaidUnsure, q.Unsure}} {
		c.options = append(c.options, option{value: replyNames[o.reply], label: view.Words(o.words), chosen: m.reply(q.Fact) == o.reply})
	}
	if q.Why != "" {
		c.after = view.Nodes{view.Details.Of(view.Summary.Of(m.words(wordWhyAsked)), view.P.Of(view.Words(q.Why)))}
	}
	return m.ask(c)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
