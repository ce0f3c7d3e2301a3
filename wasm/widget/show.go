package widget

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// Screen is what is shown at one place.
type Screen struct {
	Title string          // for the title of a page: it names nothing that was chosen
	Lang  notice.Language // the language of its words
	Error bool            // whether it says that something is missing; Title says so too
	Exit  bool            // whether "Exit this page" stands on it
	Way   view.Node       // the way back and the languages, where Offer.Apart has them stand by themselves
	Body  view.Node       // all else, one heading of the highest level included
}

// View returns the screen of m. It is total: whatever the model, there is a screen.
func View(m Model) Screen {
	m.voice = m.whose().Speaks(m.voice)
	title, content := m.content()
	s := Screen{Title: title + m.say(wordTitleEnd), Lang: m.language(), Error: m.missing}
	if m.missing {
		s.Title = m.say(wordErrorTitle) + s.Title
	}
	s.Exit = m.guarded()
	w := m.writer()
	if m.offer.Apart {
		w.Box(view.Div, "pr")
		w.Attr(view.Lang(string(m.language())))
		w.travel()
		s.Way = w.Take()
	}
	class := "pr"
	if screens[m.at].paper {
		class += " pr-paper"
	}
	if m.secret() {
		class += " pr-secret" // by which a script leaves no entry of it in the browser's history
	}
	if m.at == PlaceResult {
		class += " pr-result" // of which paper shows what stands open
	}
	w.Box(view.Div, class)
	w.Attr(view.ID(m.id("screen")))
	w.Attr(view.Lang(string(m.language())))
	w.exit() // not within what follows, so that it stays in sight down the whole screen
	if !m.offer.Apart {
		w.travel()
	}
	w.exitHow()
	w.AddAll(content)
	w.foot()
	s.Body = w.Take()
	return s
}

// content returns the screen's own title and what it holds between the way back and the foot.
func (m *Model) content() (string, view.Nodes) {
	s := &screens[m.at]
	if s.titled != nil {
		return s.titled(m), s.shows(m)
	}
	return m.say(s.title), s.shows(m)
}

// travel is the form that every button but Continue sends: the state, and the way back. It stands
// apart from the form with the radios, so that the Enter key there presses Continue.
func (w *writer) travel() {
	m := w.m
	var back view.Node
	if m.above() != 0 || len(m.trail) > 0 {
		back = m.goes("pr-back", doBack, m.words(wordBack))
	}
	if m.offer.Medium == Static {
		w.Box(view.Div, "pr-travel")
	} else {
		w.form("travel")
		w.Attr(view.Class("pr-travel"))
	}
	w.Add(back)
	w.languages()
	w.End()
}

// exit leads away, for somebody who is not safe: at the end of the row with the way back, so that no more of the first
// screen than that goes to it.
func (w *writer) exit() {
	if !w.m.guarded() {
		return
	}
	w.leave("pr-exit")
	w.Attr(view.DescribedBy(w.m.id("exit-means")))
	w.say(wordExit)
	w.End()
}

// leave begins a link of a class that leads away.
func (w *writer) leave(class string) {
	w.Box(view.A, class)
	if w.m.offer.Leave != "" {
		w.Attr(view.Local(w.m.offer.Leave))
	} else {
		w.Attr(view.Href(ExitTo(w.m.offer.Exit)))
	}
}

// exitHow explains the way out where it stands, one level down: whoever needs to read it stays on the screen, and no
// page that explains it is left in a history.
func (w *writer) exitHow() {
	if !w.m.guarded() {
		return
	}
	w.Box(view.Details, "pr-exit-how")
	w.Put(view.Summary, w.m.words(wordExitHow))
	w.Box(view.P, "pr-exit-means")
	w.Attr(view.ID(w.m.id("exit-means")))
	w.say(wordExitMeans)
	w.exitKeys(wordExitKeys)
	w.End()
	w.Begin(view.P)
	w.say(wordExitDoes)
	w.exitKeys(wordExitShift)
	w.End()
	w.paragraph(wordExitBack)
	w.paragraph(wordExitStays)
	w.paragraph(wordExitPrivate)
	w.End()
}

// exitKeys adds to a paragraph that keys do the same, where a script heeds them.
func (w *writer) exitKeys(words word) {
	if w.m.offer.Medium == Served {
		return
	}
	w.Box(view.Span, "pr-exit-keys")
	if w.m.offer.Medium == Static {
		w.Attr(view.Unshown()) // until a script that heeds them runs
	}
	w.Text(" ")
	w.say(words)
	w.End()
}

// guarded reports whether "Exit this page" stands on the screen: on each about a sensitive service or somebody at risk,
// on each that lists such a service, and on all where the council asks for that.
func (m *Model) guarded() bool {
	lists := m.at == PlaceService || m.at == PlaceSeveral
	return m.offer.ExitAlways || m.secret() || lists && m.anySensitive(nil)
}

// secret reports whether nobody else must know of the conversation: a service that it is about is sensitive, or
// somebody could be at risk.
func (m *Model) secret() bool {
	return m.atRisk() ||
		m.service != "" && m.anySensitive(append([]notice.ID{m.service}, m.several...))
}

// anySensitive reports whether one of some services of the council is sensitive; nil: of all.
func (m *Model) anySensitive(among []notice.ID) bool {
	n := m.notice()
	for i := 0; n != nil && i < len(n.Activities); i++ {
		if a := &n.Activities[i]; sensitive(a) && (among == nil || slices.Contains(among, a.ID)) {
			return true
		}
	}
	return false
}

// ExitTo is where "Exit this page" leads for an Offer.Exit: somewhere, whatever was asked for, for a way out that does
// nothing harms whoever needs it.
func ExitTo(address string) string {
	if MayExit(address) {
		return address
	}
	return "https://www.bbc.co.uk/weather"
}

// MayExit reports whether "Exit this page" may lead to an address, which is one of https.
func MayExit(address string) bool {
	return strings.HasPrefix(address, "https://") && view.Outside(address)
}

// foot says what the answers are worth and where they go.
func (w *writer) foot() {
	w.Box(view.Div, "pr-foot")
	switch w.m.offer.Medium {
	case Served:
		w.paragraph(wordSent)
		w.paragraph(wordSentAgain)
	case Live:
		w.paragraph(wordNotSent)
	case Static:
		w.status()
	}
	if !screens[w.m.at].begins {
		w.goes(doAgain, wordStartAgain)
	}
	if !w.m.voice.Reviewed() {
		w.PutIn(view.P, "pr-unreviewed", w.m.words(wordUnreviewed))
	}
	w.End()
}

// heading is the heading of the screen, or of a part of it, depth levels down.
func (m *Model) heading(depth int, parts ...view.Part) view.Node {
	if depth == 0 {
		parts = append(parts, view.ID(m.id("heading")), view.Class("pr-heading"), view.Focusable())
	}
	return view.Heading(m.level(depth)).Of(parts...)
}

// level is the level of headings that many levels below that of the screen.
func (m *Model) level(depth int) int { return max(m.offer.Level, 1) + depth }

func (m *Model) id(name string) string {
	if m.offer.ID == "" {
		return "pr-" + name
	}
	return m.offer.ID + "-" + name
}

// controllerName is the name that residents know a council by, as in letters.
func controllerName(n *notice.Notice) notice.Text { return letter.Council(n) }
