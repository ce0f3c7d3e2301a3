package widget

import (
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// aims reports whether the person has said what they want, and knows it.
func (m *Model) aims() bool { return m.wish != "" && m.wish != notice.WishUnsure }

// wishes is the answer to another wish than that of a query, over the same grounds.
func (m *Model) wishes(of notice.Wish, q wish.Query) wish.Answer {
	q.Wish = of
	return wish.To(m.voice, &q)
}

// answer is the answer to what the person wants: first no more than what they asked, and then, one step away each, the
// rest.
func (w *writer) answer(a *notice.Activity) {
	m := w.m
	q := m.query()
	grounds, said := q.Grounds, wish.To(m.voice, q)
	found := findings(m.voice, grounds, m.today())
	m.order(found)
	f := findingFor(found, said.Right)
	w.resultFor(a)
	w.Begin(0)
	w.named(said.Heading)
	w.Add(m.heading(0, w.Drop()))
	m.fit(a, &said)
	w.Begin(0)
	w.mayAsk()
	may := w.Drop()
	w.AddAll(may)
	w.short(&said, f)
	if m.roomy(a, &said, may) {
		w.before(&said, 1)
		w.acts(&said)
	} else {
		w.acts(&said)
		w.before(&said, 1)
	}
	w.help()
	w.reasonsFor(&said, f, 1)
	w.otherReasons(&said, f)
	w.usesApart(&said)
	w.instead(grounds)
	w.decided(a, f, grounds)
	w.otherWishes(wish.Fitting(w.n, a))
	w.others()
	w.know(a)
	w.dead(a)
	w.yourAnswers(m.foreign(a.Title))
	w.asker()
	w.split(grounds)
	var its []*finding
	if f != nil {
		its = []*finding{f}
	}
	w.howToAsk(a, its)
	w.wrongs()
	w.otherChoices(a)
	w.aboutAnswer()
}

// findingFor is the finding for a right; nil for zero.
func findingFor(found []*finding, right privacy.Right) *finding {
	for _, f := range found {
		if f.right == right {
			return f
		}
	}
	return nil
}

// short is why the answer is so, whom else to ask, and by when they must answer.
func (w *writer) short(said *wish.Answer, f *finding) {
	if said.State == explain.AskSomeoneElse && f != nil {
		w.askThem(f.views[0].deciders(), nil)
	}
	for i := range said.Why {
		w.answerLine(&said.Why[i])
	}
	if said.By.Text != "" {
		w.PutIn(view.P, "pr-by", view.Words(said.By.Text))
	}
}

// before is what to know before asking, with a heading so many levels down; nothing if there is nothing.
func (w *writer) before(said *wish.Answer, depth int) {
	if len(said.Before) == 0 {
		return
	}
	w.heading(depth, wordBefore)
	w.Begin(view.Ul)
	for i := range said.Before {
		if f := &said.Before[i]; f.Cite.IsZero() {
			w.Put(view.Li, w.m.foreign(notice.Text(f.Text)))
		} else {
			w.Put(view.Li, view.Words(f.Text))
		}
	}
	w.End()
}

// letterTo is the name of the letter that an answer leads to; "" if it leads to none.
func letterTo(said *wish.Answer) string {
	switch said.Letter {
	case wish.LetterRequest:
		return said.Right.String()
	case wish.LetterLate:
		return nameLate
	case wish.LetterRefused:
		return nameRefused
	case wish.LetterComplaint:
		return privacy.RightComplainController.String()
	}
	return ""
}

// acts leads to the letter.
func (w *writer) acts(said *wish.Answer) {
	name := letterTo(said)
	if name == "" {
		return
	}
	w.Begin(view.P)
	w.Add(w.m.goes("pr-button", doLetter+name,
		w.m.fill(wordWriteThis, view.Slot{Name: "letter", Node: w.m.wishTitle(said.Wish)})...))
	w.End()
}

// reasonsFor is the likeliest reasons for saying no, each with what they must show to use it, with a heading so many
// levels down; nothing if there are none.
func (w *writer) reasonsFor(said *wish.Answer, f *finding, depth int) {
	if len(said.Reasons) == 0 {
		return
	}
	w.heading(depth, wordMayRefuse)
	w.Begin(view.Ul)
	for i := range said.Reasons {
		r := &said.Reasons[i]
		w.Begin(view.Li)
		w.Begin(view.P)
		w.Text(r.Text)
		if r.Show != "" {
			w.Text(" " + r.Show)
		}
		w.End()
		if some := f.someOf(r.Exemption); some != nil {
			w.usesFolded(some)
		}
		w.End()
	}
	w.End()
}

// someOf is the uses of which an exemption is a reason, where that is not all.
func (f *finding) someOf(e privacy.Exemption) []*notice.Purpose {
	for i := 0; f != nil && i < len(f.may); i++ {
		if f.may[i].Exemption == e {
			return f.may[i].Some
		}
	}
	return nil
}

// otherReasons is the reasons that do not stand in the answer, one level down.
func (w *writer) otherReasons(said *wish.Answer, f *finding) {
	if f == nil {
		return
	}
	rest := slices.DeleteFunc(slices.Clone(f.may), func(r explain.Refusal) bool {
		return slices.ContainsFunc(said.Reasons, func(s wish.Reason) bool { return s.Exemption == r.Exemption })
	})
	if len(rest) == 0 {
		return
	}
	first, more, remote := explain.PartRefusals(rest)
	w.Box(view.Details, "pr-details")
	w.Attr(view.ID(w.m.id("refusals")))
	if len(said.Reasons) == 0 {
		w.Put(view.Summary, w.m.words(wordMayRefuse))
	} else {
		w.filled(view.Summary, wordRefusalsAll, "count", view.Words(strconv.Itoa(len(rest))))
	}
	w.Put(view.P, view.Words(explain.OnRefusals(w.m.voice, w.m.spoken())))
	w.refusalList(append(first, more...), wordReasonsMore)
	w.refusalList(remote, wordReasonsRemote)
	w.End()
}

// refusalList is some of the exemptions with a title; nothing if there are none.
func (w *writer) refusalList(some []explain.Refusal, title word) {
	if len(some) == 0 {
		return
	}
	w.Title(w.m.say(title))
	w.Box(view.Ul, "pr-rules")
	for i := range some {
		w.refusal(&some[i])
	}
	w.End()
}

// usesApart is each use with its own answer, one level down, where they differ.
func (w *writer) usesApart(said *wish.Answer) {
	if len(said.Uses) == 0 {
		return
	}
	w.details(wordApart)
	w.Box(view.Dl, "pr-short")
	for i := range said.Uses {
		u := &said.Uses[i]
		w.Begin(view.Row)
		w.Begin(view.Dt)
		for _, p := range u.Purposes {
			w.Then("; ")
			w.Add(w.Use(p))
		}
		w.End()
		w.Begin(view.Dd)
		w.tag(u.State)
		w.End()
		w.End()
	}
	w.End()
	w.End()
}

// decided is how the answer was come to, one level down: use by use, then the law, every rule that was looked at and
// what the notice says. Without a finding, as for an answer that is late, it is the uses alone.
func (w *writer) decided(a *notice.Activity, f *finding, grounds []rights.AssessedGround) {
	w.Box(view.Details, "pr-details pr-decided")
	w.Attr(view.ID(w.m.id("decided")))
	w.Put(view.Summary, w.m.words(wordHowDecided))
	if f != nil {
		w.Box(view.Section, "pr-right")
		w.Attr(view.ID(w.m.rightID(f.right)))
		w.Add(w.m.heading(2, view.Words(f.wants)))
		for _, v := range f.views {
			w.verdict(f, v)
		}
		w.ways(f.acts())
		first, _, _ := explain.PartRefusals(f.may)
		w.refusalList(first, wordReasonsFirst)
		w.law(a, f)
		w.End()
	}
	w.uses(grounds)
	w.End()
}

// otherWishes leads to the answers to other wishes about the same service, for the same person: whether somebody could
// be at risk, those that fit it, then all of them at once, and the others one level down.
func (w *writer) otherWishes(first, others []notice.Wish) {
	w.Begin(0)
	w.risk()
	if w.m.wish == notice.WishHideAddress && w.m.whose() == wish.You { // and it may be somebody else's
		w.goes(doWho, wordSafetyWho)
	}
	w.wishList(first)
	if len(others) > 0 {
		w.details(wordSomethingElse)
		w.wishList(others)
		w.End()
	}
	w.section("wishes", wordOtherWishes)
}

// wishList is links to the answers to some wishes, but for the one that is answered and that to which risk leads.
func (w *writer) wishList(some []notice.Wish) {
	w.Box(view.Ul, "pr-choices")
	for _, each := range some {
		if each == w.m.wish || each == notice.WishHideAddress {
			continue
		}
		title := w.m.wishTitle(each)
		if each == notice.WishUnsure {
			title = w.m.words(wordAllWishes)
		}
		w.Begin(view.Li)
		w.Add(w.m.goes("pr-link", doOther+string(each), title))
		w.End()
	}
	w.End()
}
