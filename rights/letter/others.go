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

// others are the bodies beside the recipient that decide over the uses that the letter is about, and that can be reached.
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

func (r *Recipient) reachable() bool {
	return r.Email != "" || r.Link != "" || r.Phone != "" || len(r.Post) > 0
}

// together reports whether all that the letter is about is decided by several together, against each of whom a person may use
// any right (Article 26(3)). Part 3 has no such choice.
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
	out := Recipient{Name: name, Email: l.Email, Link: l.Link, Phone: l.Phone, Post: l.To[1:]}
	for _, over := range [...]notice.Text{d.Records, d.Area} {
		if t := tidy(string(over)); t != "" {
			out.Over = append(out.Over, t)
		}
	}
	return out
}
