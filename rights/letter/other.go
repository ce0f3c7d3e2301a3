package letter

import "github.com/plainrights/plainrights/notice"

// other is the controller that the letter is to in place of the council, and whether there are more of its kind: all
// uses that it is about are for such bodies to decide over, and the notice names them. Of several it is the first by
// its id, in whatever order they stand. It is nil for what is the council's own. What data protection does not cover
// goes there too: freedom of information is asked of whoever holds the records (Freedom of Information Act 2000 section
// 1(1)).
func (w *writer) other() (first *notice.Controller, more bool) {
	if w.b.Notice == nil || w.b.Activity == nil {
		return nil, false
	}
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		if !g.Elsewhere {
			return nil, false
		}
		for _, c := range g.Deciders {
			switch {
			case tidy(string(c.Name)) == "" || first != nil && c.ID == first.ID:
			case first == nil:
				first = c.Controller
			case c.ID < first.ID:
				first, more = c.Controller, true
			default:
				more = true
			}
		}
	}
	return first, more
}

// whom is who the letter is to, or whom a complaint to somebody else is about.
func (w *writer) whom() string {
	if c, _ := w.other(); c != nil {
		return tidy(string(c.Name))
	}
	return tidy(string(Council(w.b.Notice)))
}

// services are what the notice calls those that the letter is about; none if it is not known which.
func (w *writer) services() []string {
	all := w.b.Activities
	if len(all) == 0 {
		all = []*notice.Activity{w.b.Activity}
	}
	var out []string
	for _, a := range all {
		if a == nil {
			continue
		}
		if title := tidy(string(a.Title)); title != "" {
			out = append(out, title)
		}
	}
	return out
}
