package letter

import "github.com/plainrights/plainrights/notice"

// other is the controller that the letter is to in place of the council: all uses that it is about are for that body
// to decide over, and the notice names it. It is nil for the council's own, and where data protection covers nothing.
func (w *writer) other() *notice.Controller {
	all := w.deciders()
	if len(all) == 0 {
		return nil
	}
	return all[0]
}

// deciders are the bodies with a name that decide over all uses, where the council is none of them.
func (w *writer) deciders() []*notice.Controller {
	if w.b.Notice == nil || w.b.Activity == nil || len(w.b.Grounds) == 0 || !w.living() {
		return nil
	}
	for i := range w.b.Grounds {
		if !w.b.Grounds[i].Elsewhere {
			return nil
		}
	}
	var out []*notice.Controller
	for _, c := range w.b.Notice.Deciders(w.b.Activity) {
		if tidy(string(c.Name)) != "" {
			out = append(out, c)
		}
	}
	return out
}

// to is a body other than the council, by its own routes or contacts and no others.
func (w *writer) to(c *notice.Controller) Letter {
	n := w.b.Notice
	l := Letter{To: []string{tidy(string(c.Name))}, Other: true}
	for _, r := range w.routes() {
		l.take(n, r)
	}
	for i := range n.Contacts {
		for _, id := range c.Contacts {
			if n.Contacts[i].ID == id {
				l.reach(&n.Contacts[i])
			}
		}
	}
	l.NoRoute = l.Email == "" && l.Link == "" && len(l.To) == 1
	return l
}

// reaches reports whether a route leads to whom the letter is to: one to another body does not lead to the council.
func (w *writer) reaches(r *notice.Route) bool {
	if c := w.other(); c != nil {
		return r.Reaches(c)
	}
	return r.Controller == "" || len(w.b.Notice.Controllers) == 0 || r.Reaches(council(w.b.Notice))
}

// council is the controller that residents know a council by.
func council(n *notice.Notice) *notice.Controller {
	for i := range n.Controllers {
		if n.Controllers[i].Kind == notice.ControllerCouncil {
			return &n.Controllers[i]
		}
	}
	return &n.Controllers[0]
}

// against is whom a complaint to somebody else is about.
func (w *writer) against() string {
	if c := w.other(); c != nil {
		return tidy(string(c.Name))
	}
	return tidy(string(Council(w.b.Notice)))
}
