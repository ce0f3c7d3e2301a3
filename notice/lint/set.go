package lint

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// setChecks are of notices together: the same in two languages, and those of bodies that work together.
var setChecks = []Check{
	{Code: "LNG003", Name: "languages-differ", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(a)"), gdpr("Art 12(1)")), pair: languagesDiffer},
	{Code: "ADM008", Name: "notices-disagree-on-decisions", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(a)"), gdpr("Art 13(2)(f)")), all: decisionsDisagree},
	{Code: "ORG010", Name: "roles-disagree", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 26(2)"), gdpr("Art 28(3)")), all: rolesDisagree},
}

// pair is one notice in two languages.
type pair struct {
	one, other *notice.Notice
	row        *Check
	out        []Finding
}

// Parity returns where a notice and the same notice in another language do not say the same: a statement, a code, a
// number or an item of a list that one has and the other has not. The words themselves are not compared. A finding is
// of the second notice. A zero day is that on which the library states the law.
func Parity(one, other *notice.Notice, day privacy.Date) []Finding {
	return parityTable(one, other, day, Checks())
}

func parityTable(one, other *notice.Notice, day privacy.Date, table []Check) []Finding {
	if one == nil || other == nil {
		return nil
	}
	p := &pair{one: one, other: other}
	for i := range table {
		if table[i].pair != nil && table[i].Holds(dayOf(day)) {
			p.row = &table[i]
			p.row.pair(p)
		}
	}
	return sorted(p.out)
}

func dayOf(day privacy.Date) privacy.Date {
	if !day.Valid() {
		return rights.LawAsAt()
	}
	return day
}

func (p *pair) tell(at place, value string) {
	p.out = append(p.out, Finding{Code: p.row.Code, Level: p.row.Level, Notice: p.other.ID, Pointer: at.pointer,
		Path: at.path, Value: value, Cites: slices.Clone(p.row.Cites), Mend: p.row.Mend})
}

// own are what may differ between languages: words, what names a document, and the notice's head.
var own = []reflect.Type{
	reflect.TypeFor[notice.Text](),
	reflect.TypeFor[notice.Phrase](),
	reflect.TypeFor[notice.URL](),
	reflect.TypeFor[notice.Language](),
	reflect.TypeFor[notice.Link](),
	reflect.TypeFor[[]notice.Provenance](),
	reflect.TypeFor[[]notice.Source](),
	reflect.TypeFor[[]notice.Edition](),
	reflect.TypeFor[[]notice.Remark](),
	reflect.TypeFor[[]notice.Definition](),
	reflect.TypeFor[notice.Version](),
	reflect.TypeFor[notice.Extends](),
}

func languagesDiffer(p *pair) {
	if p.one.Language == p.other.Language {
		return
	}
	a, b := *p.one, *p.other
	a.ID, b.ID = "", ""
	p.compare(reflect.ValueOf(a), reflect.ValueOf(b), place{})
}

// compare tells of each place in which two values differ.
func (p *pair) compare(a, b reflect.Value, at place) {
	switch {
	case slices.Contains(own, a.Type()):
		if a.Kind() == reflect.String && (a.Len() == 0) != (b.Len() == 0) {
			p.tell(at, which(a.Len() > 0))
		}
	case a.Kind() == reflect.Struct && a.Type() != reflect.TypeFor[privacy.Date]():
		for i := range a.NumField() {
			if f := a.Type().Field(i); f.IsExported() {
				name, inline := member(f)
				here := at
				if !inline {
					here = at.in(name)
				}
				p.compare(a.Field(i), b.Field(i), here)
			}
		}
	case a.Kind() == reflect.Slice && a.Type().Elem().Kind() == reflect.Struct:
		p.lists(a, b, at)
	case a.Kind() == reflect.Slice && slices.Contains(own, a.Type().Elem()):
		if a.Len() != b.Len() {
			p.tell(at, fmt.Sprintf("%d, %d", a.Len(), b.Len()))
		}
	case !reflect.DeepEqual(a.Interface(), b.Interface()):
		p.tell(at, fmt.Sprintf("%v, %v", a.Interface(), b.Interface()))
	}
}

// which says which of the two has something that the other lacks.
func which(first bool) string {
	if first {
		return "in the first alone"
	}
	return "in the second alone"
}

// lists compares items by their ids, and those without by their order.
func (p *pair) lists(a, b reflect.Value, at place) {
	ids := func(v reflect.Value) (out []string) {
		for i := range v.Len() {
			id := ""
			if f := v.Index(i).FieldByName("ID"); f.IsValid() && f.Kind() == reflect.String {
				id = f.String()
			}
			if id == "" {
				id = fmt.Sprint(i)
			}
			out = append(out, id)
		}
		return out
	}
	first, second := ids(a), ids(b)
	for i, id := range first {
		j := slices.Index(second, id)
		if j < 0 {
			p.tell(at.item(min(i, b.Len()), notice.ID(id)), which(true))
			continue
		}
		p.compare(a.Index(i), b.Index(j), at.item(j, notice.ID(id)))
	}
	for j, id := range second {
		if !slices.Contains(first, id) {
			p.tell(at.item(j, notice.ID(id)), which(false))
		}
	}
}

// group is several notices.
type group struct {
	all []*notice.Notice
	row *Check
	out []Finding
}

// Together returns what several notices say that cannot all be so. A finding is of the later notice in the list. A zero
// day is that on which the library states the law.
func Together(all []*notice.Notice, day privacy.Date) []Finding {
	return groupTable(all, day, Checks())
}

func groupTable(all []*notice.Notice, day privacy.Date, table []Check) []Finding {
	g := &group{}
	for _, n := range all {
		if n != nil {
			g.all = append(g.all, n)
		}
	}
	for i := range table {
		if table[i].all != nil && table[i].Holds(dayOf(day)) {
			g.row = &table[i]
			g.row.all(g)
		}
	}
	return sorted(g.out)
}

func (g *group) tell(n *notice.Notice, at place, value string, of ...string) {
	g.out = append(g.out, Finding{Code: g.row.Code, Level: g.row.Level, Notice: n.ID, Pointer: at.pointer,
		Path: at.path, Value: value, Uses: of, Cites: slices.Clone(g.row.Cites), Mend: g.row.Mend})
}

// decisionsDisagree is of a body that says in one notice, for all that it does, that no decision is automated, and in
// another that some are made by a computer alone. It is told at those.
func decisionsDisagree(g *group) {
	for _, whole := range g.all {
		body := whole.BodyController()
		if whole.Layer != notice.LayerCorporate || whole.Common.Automated.Said != notice.None || body == nil {
			continue
		}
		for _, n := range g.all {
			if n == whole || find(n, body) == nil {
				continue
			}
			uses := newUses(n)
			for i := range uses {
				u := &uses[i]
				if u.s.Automated.Decisions == notice.DecisionsSolelyAutomated {
					g.tell(n, u.at("automated").in("decisions"), string(whole.ID), u.id())
				}
			}
		}
	}
}

// rolesDisagree is of two bodies that two notices both name, of which one is said to decide in the one notice, and only
// to act for the other in the other.
func rolesDisagree(g *group) {
	for i := range g.all {
		for j := range i {
			before, now := g.all[j], g.all[i]
			for k := range now.Controllers {
				c := &now.Controllers[k]
				same := find(before, c)
				if same == nil || same.Role.Decides() == c.Role.Decides() || c.Role == notice.RoleNone ||
					same.Role == notice.RoleNone || !partners(before, now, c) || divided(before) || divided(now) {
					continue
				}
				g.tell(now, place{}.in("controllers").item(k, c.ID).in("role"),
					string(before.ID)+": "+string(same.Role)+", "+string(now.ID)+": "+string(c.Role))
			}
		}
	}
}

// find is the controller of the same name.
func find(n *notice.Notice, c *notice.Controller) *notice.Controller {
	for i := range n.Controllers {
		if strings.EqualFold(plain(string(n.Controllers[i].Name)), plain(string(c.Name))) {
			return &n.Controllers[i]
		}
	}
	return nil
}

// partners reports whether both notices name another body besides c.
func partners(a, b *notice.Notice, c *notice.Controller) bool {
	for i := range a.Controllers {
		other := &a.Controllers[i]
		if !strings.EqualFold(plain(string(other.Name)), plain(string(c.Name))) && find(b, other) != nil {
			return true
		}
	}
	return false
}

// divided reports whether a notice gives bodies other parts in some of its uses: then no one role is all of it.
func divided(n *notice.Notice) bool {
	for i := range n.Activities {
		a := &n.Activities[i]
		if len(a.Roles) > 0 ||
			slices.ContainsFunc(a.Purposes, func(p notice.Purpose) bool { return len(p.Roles) > 0 }) {
			return true
		}
	}
	return false
}
