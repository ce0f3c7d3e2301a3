package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// kindSet is a set of kinds of data, with a bit for each.
type kindSet uint16

func (s kindSet) has(k privacy.DataKind) bool { return s&(1<<k) != 0 }

// Guessed reports whether nothing in the notice says that the data are of a kind, or may be: it is left open only
// because a purpose for which the body uses them may well need such data. It is false of a kind that is stated, and of
// one that is not left open.
func (g Ground) Guessed(k privacy.DataKind) bool { return k.Valid() && g.guessed.has(k) }

// Kind returns the kind of data that the exemption is about, as health data; false if it is about any.
func (f Standing) Kind() (privacy.DataKind, bool) {
	rule := first(f.Exemption)
	if rule == nil {
		return 0, false
	}
	for _, c := range append([]Cond{rule.When}, rule.When.Kids()...) {
		if a := c.Atom(); c.Op() == Is && a >= atomKind && a < atomNation {
			return privacy.DataKind(a - atomKind), true
		}
	}
	return 0, false
}

// setKindsOf sets the kinds of data that Schedules 3 and 4 treat apart, and returns those that are open only by a
// guess. What a notice names for a purpose is known. To name one closes no other: a kind that it does not name stays
// open where another purpose of the activity has it, since they share their data, or where a purpose may well use it.
func (f *Facts) setKindsOf(
	n *notice.Notice,
	by []notice.Decider,
	a *notice.Activity,
	p *notice.Purpose,
	s *notice.Resolved,
) kindSet {
	f.setKinds(nil)
	held, guessed := fileOf(n, by, a, p)
	for k := privacy.DataKind(1); k.Valid(); k++ {
		if held.has(k) {
			f.put(atomKind+Atom(k), privacy.Unknown)
		}
	}
	say := func(k privacy.DataKind, a privacy.Answer) {
		f.put(atomKind+Atom(k), a)
		guessed &^= 1 << k
	}
	for i := range a.Purposes {
		for _, k := range a.Purposes[i].DataKinds {
			say(k, privacy.Unknown)
		}
	}
	if health, said := healthOf(a, p, s); said {
		say(privacy.DataHealth, health)
	}
	if mayBeHealth(p, s) {
		f.use.kinds |= 1 << privacy.DataHealth
	}
	for _, k := range p.DataKinds {
		say(k, privacy.Yes)
	}
	for k := privacy.DataKind(1); k.Valid() && p.Kind != notice.PurposeNotStated; k++ {
		if f.answer(atomKind+Atom(k)) == privacy.Unknown && !(guessed & usual(p.Kind)).has(k) {
			f.use.open |= 1 << k // what is owed before such data are shown is then no remote matter
		}
	}
	return guessed
}

// mayBeHealth reports whether the notice says, of the purpose or its activity and not of everything, that data
// concerning health are used or may be: what Schedule 3 has on them is then no remote matter.
func mayBeHealth(p *notice.Purpose, s *notice.Resolved) bool {
	own := &p.Special
	if own.Said == notice.NotStated && s.Level("special") != notice.LevelNotice {
		own = &s.Special
	}
	return own.Said == notice.Stated && own.Use != notice.UseIncidental && namesHealth(own.Kinds)
}

// healthOf returns whether a notice says that the data of a purpose are data concerning health, in whoever's hands
// (Schedule 3 paragraph 6(1)); false where it is silent. Health that is named once in an activity, as a kind of special
// category data, as a data item, of what a recipient is given or for a purpose, is health for all its purposes. It is
// left open where it may be used or arise by chance, where special category data are used of which the kind is not
// said, and by a list that is about everything. A notice that says that there are no special category data is believed,
// unless it names health as near to the purpose: which of the two is right is then left open.
func healthOf(a *notice.Activity, p *notice.Purpose, s *notice.Resolved) (answer privacy.Answer, said bool) {
	own := &p.Special
	if own.Said == notice.NotStated {
		own = &s.Special
	}
	if own.Said == notice.None || own.Said == notice.NotApplicable {
		return contested(p, s), true
	}
	var h health
	if h.special(&s.Special); s.Level("special") == notice.LevelNotice {
		h = health{open: h.used || h.open}
	}
	for i := range a.Purposes {
		q := &a.Purposes[i]
		h.special(&q.Special)
		for _, k := range q.DataKinds {
			h.kind(k)
		}
	}
	for i := range s.Data.Items {
		h.item(&s.Data.Items[i], s.Level("data") == notice.LevelNotice)
	}
	for i := range s.Recipients.Items {
		r := &s.Recipients.Items[i]
		h.item(&notice.DataItem{Kinds: r.Data.Kinds, Relevance: r.Relevance},
			s.Level("recipients") == notice.LevelNotice)
	}
	if h.used {
		return privacy.Yes, true
	}
	return privacy.Unknown, h.open
}

// contested is whether data concern health of which it is said that there are no special category data: left open where
// something as near to the purpose names health all the same, for no protection goes because a notice contradicts
// itself.
func contested(p *notice.Purpose, s *notice.Resolved) privacy.Answer {
	var h health
	for _, k := range p.DataKinds {
		h.kind(k)
	}
	if p.Special.Said != notice.NotStated && !h.used && !h.open {
		return privacy.No
	}
	for i := range s.Data.Items {
		if s.Level("data") >= s.Level("special") {
			h.item(&s.Data.Items[i], false)
		}
	}
	for i := range s.Recipients.Items {
		if r := &s.Recipients.Items[i]; s.Level("recipients") >= s.Level("special") {
			h.item(&notice.DataItem{Kinds: r.Data.Kinds, Relevance: r.Relevance}, false)
		}
	}
	if h.used || h.open {
		return privacy.Unknown
	}
	return privacy.No
}

// health is what is said of data concerning health: that they are used, or may be.
type health struct{ used, open bool }

// kind notes a kind of data that a purpose is said to use. Records of fertility treatment tell of health care, which
// makes them data concerning health (Article 4(1)(15)); that kind also has donors and births in it, of which this is
// not certain, so that they leave health open.
func (h *health) kind(k privacy.DataKind) {
	h.used = h.used || k == privacy.DataHealth
	h.open = h.open || k == privacy.DataFertility
}

// special notes what a statement on special category data says.
func (h *health) special(s *notice.SpecialData) {
	used := s.Use == notice.UseUsed || s.Use == ""
	switch {
	case s.Said == notice.Elsewhere:
		h.open = true
	case s.Said != notice.Stated:
	case namesHealth(s.Kinds) && used:
		h.used = true
	case namesHealth(s.Kinds), len(s.Kinds) == 0 && s.Use != notice.UseIncidental:
		h.open = true
	}
}

// item notes what a data item says: of all people whom the activity covers, unless it is of some of them, or stands in
// a list about everything.
func (h *health) item(d *notice.DataItem, everything bool) {
	switch {
	case namesHealth(d.Kinds) && !everything && d.Relevance == "":
		h.used = true
	case namesHealth(d.Kinds), d.IsSpecial() && len(d.Kinds) == 0:
		h.open = true
	}
}

// namesHealth reports whether health is among kinds of special category data.
func namesHealth(kinds []notice.SpecialKind) bool {
	for _, k := range kinds {
		if k == notice.SpecialHealth {
			return true
		}
	}
	return false
}
