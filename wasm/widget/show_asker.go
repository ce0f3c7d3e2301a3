package widget

import (
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// askingTitles are the titles of what is said to somebody who asks about another.
var askingTitles = [...]word{
	letter.AboutMyChild: wordAskingChild, letter.AboutSomeone: wordAskingSomeone,
	letter.AboutDeceased: wordAskingDied, letter.AboutBusiness: wordAskingBusiness,
}

// asker is what holds for somebody who asks about another; nothing for those who ask about themselves.
func (w *writer) asker() {
	who := w.m.who
	if int(who) >= len(askingTitles) || askingTitles[who] == 0 {
		return
	}
	w.Begin(0)
	for _, p := range rights.PointsOf(rights.TopicAsker, w.m.circumstances(0, nil)) {
		w.resting(pointWords[p.Point], p.Cite)
	}
	w.section("asker", askingTitles[who])
}
