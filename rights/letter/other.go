package letter

import "github.com/plainrights/plainrights/notice"

// other is the controller that the letter is to in place of the council, and whether there are more of its kind: all
// uses that it is about are for such a body to decide over, and the notice names it. It is nil for what is the council's
// own, and where data protection covers nothing.
func (w *writer) other() (first *notice.Controller, more bool) {
	n, a := w.b.Notice, w.b.Activity
	if n == nil || a == nil || len(w.b.Grounds) == 0 || !w.living() {
		return nil, false
	}
	for i := range w.b.Grounds {
		if !w.b.Grounds[i].Elsewhere {
			return nil, false
		}
	}
	for _, c := range n.Deciders(a) {
		switch {
		case tidy(string(c.Name)) == "":
		case first == nil:
			first = c.Controller
		case c.ID != first.ID:
			more = true
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

// title is what the notice calls the service; "" if it is not known which.
func (w *writer) title() string {
	if w.b.Activity == nil {
		return ""
	}
	return tidy(string(w.b.Activity.Title))
}
