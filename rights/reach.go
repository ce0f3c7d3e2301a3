package rights

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Way is one way to a body: a route that a notice gives, or one thing that a contact has, as its e-mail address.
type Way struct {
	Kind    notice.RouteKind `json:"kind,omitzero"`     // of what a contact has: email, telephone, website or post
	Value   notice.Text      `json:"value,omitzero"`    // the address, number or name
	URL     notice.URL       `json:"url,omitzero"`      // a page or form; "": none
	Address []notice.Text    `json:"address,omitempty"` // a line each
	// the document that has the details of a contact, of kind not-stated: the notice has none
	Where   notice.Link `json:"where,omitzero"`
	Contact notice.ID   `json:"contact,omitzero"` // the contact that has it; "" where the route does
	// Preferred reports whether the notice calls it the best.
	Preferred bool `json:"preferred"`
	place     int  // among all ways to a body, whatever the right
}

// Email is the address of the way, if it is one that a letter can be sent to: name and host, with nothing that would
// begin another part of a link. Else it is "".
func (w *Way) Email() string {
	a := string(w.Value)
	at := strings.IndexByte(a, '@')
	if w.Kind != notice.RouteEmail || at <= 0 || at != strings.LastIndexByte(a, '@') ||
		!strings.Contains(a[at:], ".") ||
		len(a) > 254 ||
		a[len(a)-1] == '.' {
		return ""
	}
	for i := 0; i < len(a); i++ {
		c := a[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
			strings.IndexByte("@.-_+'", c) >= 0) {
			return ""
		}
	}
	return a
}

// Form is the address of a page by which something can be sent, by https; "" if the way has none.
func (w *Way) Form() string {
	s := string(w.URL)
	if !strings.HasPrefix(s, "https://") || len(s) > 500 {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] >= 0x7f || strings.IndexByte("\"<>\\^`{|}", s[i]) >= 0 {
			return ""
		}
	}
	return s
}

// carries reports whether a letter to a body can go that way. An address of its name alone leads nowhere.
func (w *Way) carries(to *notice.Controller) bool {
	for _, line := range w.Address {
		if t := strings.TrimSpace(string(line)); t != "" && (to == nil || t != strings.TrimSpace(string(to.Name))) {
			return true
		}
	}
	return w.Email() != "" || w.Form() != ""
}

// Errand is what is to reach a body.
type Errand struct {
	About     *notice.Statements // those about the use that it concerns
	Right     privacy.Right      // that it is about; zero: none
	Complaint bool               // whether it is a complaint about what came of a request
	Stops     []notice.Route     // the ways of having the use stop, if that is what it is to do
}

// WaysTo returns the ways by which an errand reaches a body, the best first. Nil, like the body whose notice it is, is
// reached by:
//
//   - the ways of having the use stop, and the routes that serve the right: those that the notice prefers, then the
//     rest. A complaint goes by the routes for complaints where there are any, and else by those for requests. No route
//     that names another body leads there;
//   - where nothing can be sent by any of these, what the contacts have: of those for requests or for complaints, of
//     the data protection officer, and of the body as such, in that order;
//   - else their telephone numbers alone;
//   - and where nothing so far is a way, what the contacts of other kinds have: of a service, for complaints, and of
//     kind other, for a request may be made to any part of a body.
//
// A contact that is another body's is none of its own. Every other body is reached by the routes that name it, in the
// same order, and then by its own contacts. No errand goes to a contact for people who are not safe. It is how letters
// find their way, and what the JSON of an assessment lists.
func WaysTo(n *notice.Notice, body *notice.Controller, e *Errand) []Way {
	if n == nil {
		return nil
	}
	if e == nil {
		e = &Errand{}
	}
	if e.About == nil {
		of := *e
		of.About = &notice.Statements{}
		e = &of
	}
	r := reacher{n: n, body: body, own: n.BodyController()}
	all := e.About.Exercise.Routes
	if e.Complaint && len(e.About.Complaints.Controller) > 0 {
		all = e.About.Complaints.Controller
	}
	r.routes(0, e.Stops, func(*notice.Route) bool { return true })
	r.routes(1, all, func(of *notice.Route) bool { return of.Preferred == privacy.Yes && serves(of, e.Right) })
	r.routes(2, all, func(of *notice.Route) bool { return of.Preferred != privacy.Yes && serves(of, e.Right) })
	r.place = 3 * groupOfWays
	if !r.ours() {
		r.theirs()
	} else {
		r.fitting(e.Complaint)
	}
	return r.out
}

// Places are apart by groupOfWays from one group of routes or contacts to the next, and by waysEach from one route to
// the next, which has at most one way of its own and those of a contact. So a way has the same place whatever the
// right.
const (
	groupOfWays = 1 << 24
	waysEach    = 6
)

// reacher gathers the ways to one body.
type reacher struct {
	n         *notice.Notice
	body, own *notice.Controller
	out       []Way
	place     int
}

// ours reports whether the body is the one whose notice it is.
func (r *reacher) ours() bool { return r.body == nil || r.own != nil && r.body.ID == r.own.ID }

// reaches reports whether a route leads to the body: one that names nobody leads to the body whose notice it is.
func (r *reacher) reaches(of *notice.Route) bool {
	if r.ours() {
		return of.Controller == "" || r.own == nil || of.Controller == r.own.ID
	}
	return of.Controller == r.body.ID
}

func serves(r *notice.Route, right privacy.Right) bool {
	for _, of := range r.Rights {
		if of == right {
			return true
		}
	}
	return len(r.Rights) == 0
}

// routes adds those of a list that lead to the body and that keep is true of.
func (r *reacher) routes(group int, list []notice.Route, keep func(*notice.Route) bool) {
	for i := range list {
		if of := &list[i]; r.reaches(of) && keep(of) {
			r.place = group*groupOfWays + i*waysEach
			r.route(of)
		}
	}
}

// add adds a way, unless one that is there says all of it.
func (r *reacher) add(w Way) {
	w.place = r.place
	r.place++
	for i := range r.out {
		if r.out[i].says(&w) {
			return
		}
	}
	r.out = append(r.out, w)
}

// says reports whether a way leads wherever another of its kind does.
func (w *Way) says(b *Way) bool {
	if w.Kind != b.Kind || b.Value != "" && b.Value != w.Value || b.URL != "" && b.URL != w.URL || b.Where != w.Where {
		return false
	}
	for i := range b.Address {
		if len(b.Address) != len(w.Address) || b.Address[i] != w.Address[i] {
			return false
		}
	}
	return true
}

// route adds what a route has, and what the contact has that it names.
func (r *reacher) route(of *notice.Route) {
	if of.Contact == "" || of.Value != "" || of.URL != "" || len(of.Address) > 0 {
		r.add(Way{
			Kind:      of.Kind,
			Value:     of.Value,
			URL:       of.URL,
			Address:   of.Address,
			Preferred: of.Preferred == privacy.Yes,
		})
	}
	r.contactNamed(of.Contact, of)
}

// contactNamed adds what a contact has, by a route that names it, if any: without one, nothing of a contact for people
// who are not safe, to whom no letter is written.
func (r *reacher) contactNamed(id notice.ID, by *notice.Route) {
	for i := range r.n.Contacts {
		if c := &r.n.Contacts[i]; id != "" && c.ID == id &&
			(by != nil || c.Kind != notice.ContactSafety) {
			r.contact(c, by, false)
		}
	}
}

// contact adds what a contact has, or its number alone.
func (r *reacher) contact(c *notice.Contact, by *notice.Route, number bool) {
	all := [...]Way{
		{Kind: notice.RouteEmail, Value: c.Email}, {Kind: notice.RouteTelephone, Value: c.Phone},
		{
			Kind: notice.RouteWebsite,
			URL:  c.URL,
		}, {Kind: notice.RoutePost, Address: c.Address}, {Kind: notice.RouteNotStated, Where: c.Where},
	}
	for i := range all {
		w := all[i]
		w.Contact, w.Preferred = c.ID, by != nil && by.Kind == w.Kind && by.Preferred == privacy.Yes
		some := w.Value != "" || w.URL != "" || len(w.Address) > 0 || w.Where != (notice.Link{})
		if some && (!number || w.Kind == notice.RouteTelephone) {
			r.add(w)
		} else {
			r.place++
		}
	}
}

// theirs adds the contacts of a body other than that whose notice it is.
func (r *reacher) theirs() {
	for _, id := range r.body.Contacts {
		r.contactNamed(id, nil)
	}
}

// fitting adds the contacts that fit, all of them where nothing so far carries a letter.
func (r *reacher) fitting(complaint bool) {
	carried := false
	for i := range r.out {
		carried = carried || r.out[i].carries(r.own)
	}
	first := notice.ContactRightsRequests
	if complaint {
		first = notice.ContactComplaints
	}
	for _, kind := range [...]notice.ContactKind{first, notice.ContactDataProtectionOfficer, notice.ContactController} {
		r.ofKind(kind, carried)
	}
	none := len(r.out) == 0
	for _, kind := range [...]notice.ContactKind{notice.ContactService, notice.ContactComplaints, notice.ContactOther} {
		if none {
			r.ofKind(kind, false)
		}
	}
}

// ofKind adds the contacts of a kind that are no other body's, or their numbers alone.
func (r *reacher) ofKind(kind notice.ContactKind, number bool) {
	for i := range r.n.Contacts {
		if c := &r.n.Contacts[i]; c.Kind == kind && !r.anothers(c.ID) {
			r.contact(c, nil, number)
		}
	}
}

// anothers reports whether a contact is another body's, and not that of the body whose notice it is.
func (r *reacher) anothers(contact notice.ID) bool {
	named := false
	for i := range r.n.Controllers {
		c := &r.n.Controllers[i]
		for _, id := range c.Contacts {
			if id != contact {
				continue
			}
			if r.own == nil || c.ID == r.own.ID {
				return false
			}
			named = true
		}
	}
	return named
}
