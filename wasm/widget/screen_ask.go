package widget

import (
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// howToAsk is where to send a request: by the routes that the notice gives, or else to its contacts,
// saying that it gives no route. What goes for several rights is said here. The activity may be nil.
func (m *Model) howToAsk(n *notice.Notice, a *notice.Activity, found []*finding) view.Node {
	t := &teller{m, n}
	exercise := n.Common.Exercise
	if a != nil {
		exercise = n.Resolve(a).Exercise
	}
	parts := []view.Part{m.saidOnce(found)}
	if len(exercise.Routes) > 0 {
		parts = append(parts, view.P.Of(m.words(wordHowToAskRoutes)), t.block(reflect.ValueOf(exercise.Routes)))
		return m.part("how", m.words(wordHowToAsk), parts...)
	}
	parts = append(parts, view.P.Of(m.words(wordHowToAskNone)))
	if exercise.Said == notice.Elsewhere {
		parts = append(parts, view.P.Of(m.elsewhere(exercise.Where)))
	}
	list := t.contacts(notice.ContactController, notice.ContactDataProtectionOfficer, notice.ContactRightsRequests)
	if len(list) == 0 {
		list = t.contacts(notice.ContactService, notice.ContactComplaints, notice.ContactTakedown, notice.ContactOther)
	}
	if len(list) == 0 {
		parts = append(parts, view.P.Of(m.words(wordHowToAskNobody)))
	} else {
		parts = append(parts, view.P.Of(m.words(wordHowToAskContacts)), view.Ul.Of(list...))
	}
	return m.part("how", m.words(wordHowToAsk), parts...)
}

// otherChoices is the choices that are not data protection rights: opt-outs, appeals. The zero Node if
// the notice has none.
func (m *Model) otherChoices(n *notice.Notice, a *notice.Activity) view.Node {
	choices := n.Resolve(a).Choices
	if len(choices.Items) == 0 {
		return view.Node{}
	}
	return m.part("choices", m.words(wordOtherChoices), view.P.Of(m.words(wordOtherChoicesMeans)),
		(&teller{m, n}).block(reflect.ValueOf(choices.Items)))
}

// contacts returns the contacts of some kinds as items of a list.
func (t *teller) contacts(kinds ...notice.ContactKind) []view.Part {
	var list []view.Part
	for _, c := range t.n.Contacts {
		if slices.Contains(kinds, c.Kind) {
			list = append(list, view.Li.Of(t.contact(c)))
		}
	}
	return list
}

// saidOnce is what goes for several rights, with the rights that it goes for.
func (m *Model) saidOnce(found []*finding) view.Nodes {
	var order []string
	lines := map[string]view.Nodes{}
	titles := map[string][]view.Part{}
	for _, l := range repeated(found) {
		key, list := "", []view.Part{}
		for _, f := range found {
			if f.always(l) {
				key += f.right.String() + " "
				list = append(list, view.Li.Of(view.Words(f.title())))
			}
		}
		if titles[key] == nil {
			order = append(order, key)
			titles[key] = list
		}
		lines[key] = append(lines[key], view.P.Of(view.Words(l.Text)))
	}
	var out view.Nodes
	for _, key := range order {
		out = append(out, view.P.Of(m.words(wordGoesFor)), view.Ul.Of(titles[key]...))
		out = append(out, lines[key]...)
	}
	return out
}
