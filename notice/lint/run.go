package lint

import (
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/informing"
	"github.com/plainrights/plainrights/rights/lawfulness"
)

// place is somewhere in a notice, by numbers and by ids.
type place struct{ pointer, path string }

// in is a member of what stands there.
func (p place) in(member string) place { return place{p.pointer + "/" + member, p.path + "/" + member} }

// item is an item of a list there.
func (p place) item(i int, id notice.ID) place {
	n := strconv.Itoa(i)
	if id == "" {
		id = notice.ID(n)
	}
	return place{p.pointer + "/" + n, p.path + "/" + string(id)}
}

// use is one purpose of one activity, and what the notice says of it.
type use struct {
	activity, purpose place
	a                 *notice.Activity
	p                 *notice.Purpose
	s                 notice.Resolved
}

func (u *use) id() string { return string(u.a.ID) + "/" + string(u.p.ID) }

// at is where a statement about the use was made; where it was made nowhere, the activity's.
func (u *use) at(member string) place {
	switch u.s.Level(member) {
	case notice.LevelNotice:
		return place{}.in("common").in(member)
	case notice.LevelPurpose:
		return u.purpose.in(member)
	}
	return u.activity.in(member)
}

// lawful is what package lawfulness says of a use.
type lawful struct {
	*use
	of    lawfulness.NoticeUse
	found []lawfulness.Finding
}

// told is what package informing says of a use, by the routes that the notice says its data come by.
type told struct {
	*use
	found []informing.Finding
}

// run is one notice on one day.
type run struct {
	n    *notice.Notice
	day  privacy.Date
	uses []use
	row  *Check
	out  []Finding

	lawful   []lawful
	told     []told
	assessed []rights.AssessedActivity
}

func newRun(n *notice.Notice, day privacy.Date) *run {
	r := &run{n: n, day: day, uses: newUses(n)}
	at := map[string]int{}
	for i := range r.uses {
		at[r.uses[i].id()] = i
	}
	for _, of := range lawfulness.UsesOf(n) {
		of.Use.Day = day
		u := &r.uses[at[string(of.Activity)+"/"+string(of.Purpose)]]
		r.lawful = append(r.lawful, lawful{u, of, lawfulness.Check(of.Use)})
	}
	for i := range r.uses {
		u := &r.uses[i]
		for _, route := range informing.Routes(n, u.a) {
			r.told = append(r.told, told{u, informing.Check(n, u.a, u.p, route, day)})
		}
	}
	r.assessed = rights.Assess(n, day, nil).Activities
	return r
}

// newUses are the uses of a notice, in its order.
func newUses(n *notice.Notice) []use {
	var out []use
	for i := range n.Activities {
		a := &n.Activities[i]
		whole := n.Resolve(a)
		activity := place{}.in("activities").item(i, a.ID)
		for j := range a.Purposes {
			p := &a.Purposes[j]
			out = append(out, use{activity, activity.in("purposes").item(j, p.ID), a, p, whole.For(p)})
		}
	}
	return out
}

// tell adds a finding. One of the same check, place and value is not told twice: the uses that it is of are added.
func (r *run) tell(at place, value string, by []privacy.Citation, of ...*use) {
	var ids []string
	for _, u := range of {
		ids = append(ids, u.id())
	}
	for i := range r.out {
		f := &r.out[i]
		if f.Code != r.row.Code || f.Pointer != at.pointer || f.Value != value {
			continue
		}
		for _, id := range ids {
			if !slices.Contains(f.Uses, id) {
				f.Uses = append(f.Uses, id)
			}
		}
		return
	}
	if len(by) == 0 {
		by = inForce(r.row.Cites, r.day)
	}
	r.out = append(
		r.out,
		Finding{Code: r.row.Code, Level: r.row.Level, Pointer: at.pointer, Path: at.path, Value: value,
			Uses: ids, Cites: slices.Clone(by), Mend: r.row.Mend},
	)
}

// inForce leaves the citations of what is law on a day.
func inForce(all []privacy.Citation, day privacy.Date) []privacy.Citation {
	var out []privacy.Citation
	for _, c := range all {
		if c.Force.Contains(day) {
			out = append(out, c)
		}
	}
	return out
}

// hit is a use that a statement is missing of, and what wants it.
type hit struct {
	*use
	by []privacy.Citation
}

// missing tells of a statement that some uses lack, once where it can be mended: for the whole notice where all of them
// lack it, and otherwise for each activity.
func (r *run) missing(member string, hits []hit) {
	all := map[string]bool{}
	for _, h := range hits {
		all[h.id()] = true
	}
	for _, h := range hits {
		at := h.activity.in(member)
		switch {
		case h.s.Level(member) != notice.LevelNone:
			at = h.at(member)
		case len(all) == len(r.uses):
			at = place{}.in("common").in(member)
		}
		r.tell(at, "", h.by, h.use)
	}
}

// missingBasis is the same of what purposes rest on.
func (r *run) missingBasis(member string, hits []hit) {
	all, of := map[string]bool{}, map[string]int{}
	for _, h := range hits {
		if !all[h.id()] {
			of[h.activity.pointer]++
		}
		all[h.id()] = true
	}
	for _, h := range hits {
		at := h.purpose.in(member)
		switch {
		case len(all) == len(r.uses) && len(r.uses) > 1:
			at = place{}.in("activities")
		case of[h.activity.pointer] > 1:
			at = h.activity.in("purposes")
		}
		r.tell(at, "", h.by, h.use)
	}
}

// dedup leaves each use once: routes differ in provision only.
func dedup(hits []hit) []hit {
	var out []hit
	for _, h := range hits {
		i := slices.IndexFunc(out, func(o hit) bool { return o.use == h.use })
		if i < 0 {
			out = append(out, h)
			continue
		}
		for _, c := range h.by {
			if !slices.Contains(out[i].by, c) {
				out[i].by = append(out[i].by, c)
			}
		}
	}
	return out
}

// statements calls visit with each statement of a name that the notice makes, once, with a use that it is of.
func (r *run) statements(member string, visit func(u *use, at place)) {
	seen := map[string]bool{}
	for i := range r.uses {
		u := &r.uses[i]
		if at := u.at(member); u.s.Level(member) != notice.LevelNone && !seen[at.pointer] {
			seen[at.pointer] = true
			visit(u, at)
		}
	}
}
