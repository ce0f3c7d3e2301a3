package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Recipient is another body that decides over some of what a letter is about, and how to reach it. A letter to one of
// several lists the others, so that nobody is told that there is no way to send what one of them takes.
type Recipient struct {
	Name  string   `json:"name"`           // what the notice calls it
	Over  []string `json:"over,omitempty"` // the records and the area that it decides over, where the notice says
	Email string   `json:"email"`          // "": none is known
	Link  string   `json:"link"`           // a form for it, by https; "": none is known
	Phone string   `json:"phone"`          // "": none is known
	Post  []string `json:"post,omitempty"` // its postal address, a line each; empty: none is known
}

// others are the bodies beside the recipient that decide over the uses that the letter is about, and that can be
// reached.
func (w *writer) others(to *notice.Controller) []Recipient {
	if w.b.Notice == nil || w.b.Activity == nil {
		return nil
	}
	if to == nil {
		to = w.b.Notice.BodyController()
	}
	var out []Recipient
	seen := map[notice.ID]bool{}
	if to != nil {
		seen[to.ID] = true
	}
	for i := range w.b.Grounds {
		for _, d := range w.b.Grounds[i].Deciders {
			if name := tidy(string(d.Name)); name != "" && !seen[d.ID] {
				seen[d.ID] = true
				if r := w.reached(&d, name); r.reachable() {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// accused are those whom a complaint to the regulator or to the ombudsman is about: all who decide over the uses, since
// a letter does not know which of them went wrong, nor where its sender lives; the council where the notice names
// nobody. An ombudsman is told of those that it has to do with: see HasOmbudsman.
func (w *writer) accused() []Recipient {
	var found []accused
	for i := range w.b.Grounds {
		for _, d := range w.b.Grounds[i].Deciders {
			if tidy(string(d.Name)) != "" && (w.kind() != ToOmbudsman || w.hasOmbudsman(d.Controller)) {
				found = add(found, d)
			}
		}
	}
	if w.b.Activity == nil || len(found) == 0 {
		return []Recipient{{Name: w.whom()}}
	}
	var out []Recipient
	for i := range found {
		out = insert(out, found[i].recipient())
	}
	return out
}

// accused is a body with the parts that it decides over, of each use: everything, if it has no part of some use.
type accused struct {
	*notice.Controller
	over       []string
	everything bool
}

// add notes that a body decides over a use, or a part of it.
func add(found []accused, d notice.Decider) []accused {
	at := 0
	for at < len(found) && found[at].ID != d.ID {
		at++
	}
	if at == len(found) {
		found = append(found, accused{Controller: d.Controller})
	}
	over := tidied([]notice.Text{d.Records, d.Area})
	found[at].everything = found[at].everything || len(over) == 0
	for _, o := range over {
		found[at].over = insertText(found[at].over, o)
	}
	return found
}

func (a *accused) recipient() Recipient {
	if a.everything {
		return Recipient{Name: tidy(string(a.Name))}
	}
	return Recipient{Name: tidy(string(a.Name)), Over: a.over}
}

// insert puts a body among others by its name, and then by what it decides over: an id says nothing, and must decide
// nothing.
func insert(out []Recipient, r Recipient) []Recipient {
	for i := range out {
		if out[i].named() == r.named() {
			return out
		}
	}
	out = append(out, r)
	for at := len(out) - 1; at > 0 && out[at-1].named() > r.named(); at-- {
		out[at-1], out[at] = r, out[at-1]
	}
	return out
}

// insertText puts a text among others in their order, once.
func insertText(out []string, s string) []string {
	for _, o := range out {
		if o == s {
			return out
		}
	}
	out = append(out, s)
	for at := len(out) - 1; at > 0 && out[at-1] > s; at-- {
		out[at-1], out[at] = s, out[at-1]
	}
	return out
}

// named is a body with what it decides over.
func (r *Recipient) named() string {
	out := r.Name
	for _, over := range r.Over {
		out += " (" + over + ")"
	}
	return out
}

// tidied are texts as they stand in a letter, without those that are empty.
func tidied(texts []notice.Text) []string {
	var out []string
	for _, text := range texts {
		if t := tidy(string(text)); t != "" {
			out = append(out, t)
		}
	}
	return out
}

func (r *Recipient) reachable() bool {
	return r.Email != "" || r.Link != "" || r.Phone != "" || len(r.Post) > 0
}

// together reports whether all that the letter is about is decided by several together, against each of whom a person
// may use any right (Article 26(3)). Part 3 has no such choice.
func (w *writer) together() bool {
	if w.kind() > ToCouncil || !w.living() {
		return false
	}
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		if len(g.Deciders) < 2 || g.Facts.Regime() == privacy.RegimePart3 {
			return false
		}
		for _, d := range g.Deciders {
			if d.Role != notice.RoleJoint {
				return false
			}
		}
	}
	return len(w.b.Grounds) > 0
}

// reached is a body with the ways to it that a letter to it would go.
func (w *writer) reached(d *notice.Decider, name string) Recipient {
	l := Letter{To: []string{name}}
	ways := rights.WaysTo(w.b.Notice, d.Controller, w.errand())
	for i := range ways {
		l.take(&ways[i])
	}
	return Recipient{
		Name:  name,
		Over:  tidied([]notice.Text{d.Records, d.Area}),
		Email: l.Email,
		Link:  l.Link,
		Phone: l.Phone,
		Post:  l.To[1:],
	}
}
