package letter

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// recipient is who the letter is to, and how it gets there.
func (w *writer) recipient() Letter {
	switch w.kind() {
	case ToRegulator:
		return w.regulator()
	case ToOmbudsman:
		o := &ombudsmen[0]
		if n := w.b.Notice; n != nil && int(n.Nation) < len(ombudsmen) {
			o = &ombudsmen[n.Nation]
		}
		return Letter{To: []string{o.name.in(w.lang)}, Link: o.link.in(w.lang), Phone: o.phone}
	}
	return w.council()
}

// regulator is the regulator of the day of the letter, by its page for complaints and its line for the nation.
func (w *writer) regulator() Letter {
	r, welsh := privacy.RegulatorOn(w.day()), w.lang == notice.Welsh
	t, nation := r.RegulatorTerm(), privacy.Nation(0)
	if w.b.Notice != nil {
		nation = w.b.Notice.Nation
	}
	return Letter{To: []string{explain.Regulator(w.lang, w.day())}, Link: either(welsh, t.ComplainWelsh, t.Complain), Phone: r.Phone(nation, welsh)}
}

// ombudsman is whom to go to where a council handled something badly, by the form and the number that its own page,
// or those of councils, give for it.
type ombudsman struct {
	name, link words
	phone      string
}

// ombudsmen are those of the nations: Local Government Act 1974 Part III, Public Services Ombudsman (Wales) Act
// 2019, Scottish Public Services Ombudsman Act 2002, Public Services Ombudsman Act (Northern Ireland) 2016.
// Without a nation, that of England.
var ombudsmen = [...]ombudsman{
	0:                             {"Local Government and Social Care Ombudsman|Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol", "https://www.lgo.org.uk/make-a-complaint", "0300 061 0614"},
	privacy.NationEngland:         {"Local Government and Social Care Ombudsman|Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol", "https://www.lgo.org.uk/make-a-complaint", "0300 061 0614"},
	privacy.NationWales:           {"Public Services Ombudsman for Wales|Ombwdsmon Gwasanaethau Cyhoeddus Cymru", "https://www.ombudsman.wales/|https://www.ombwdsmon.cymru/", "0300 790 0203"},
	privacy.NationScotland:        {"Scottish Public Services Ombudsman|Ombwdsmon Gwasanaethau Cyhoeddus yr Alban", "https://www.spso.org.uk/", "0800 377 7330"},
	privacy.NationNorthernIreland: {"Northern Ireland Public Services Ombudsman|Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon", "https://www.nipso.org.uk/", ""},
}

// HasOmbudsman reports whether there is an ombudsman for those who decide over an activity of a notice, or if it is nil over
// all: one of the ombudsmen of councils, for a council. For a parish or town council in England there is none (Local
// Government Act 1974 sections 25 and 34). Without a nation, that is taken to be England. An officer who decides in their
// own right, or another body, is outside those Acts or has an ombudsman of another kind. A letter ToOmbudsman about those
// for whom there is none is one ToCouncil.
func HasOmbudsman(n *notice.Notice, a *notice.Activity) bool {
	if n == nil || len(n.Controllers) == 0 {
		return true
	}
	england := !n.Nation.Valid() || n.Nation == privacy.NationEngland
	for _, c := range n.Deciders(a) {
		if c.Kind == notice.ControllerCouncil || c.Kind == notice.ControllerParishCouncil && !england {
			return true
		}
	}
	return false
}

// council is the council, by the notice's own route for the right, or else by a contact; or whoever decides in its place,
// by their own.
func (w *writer) council() Letter {
	n := w.b.Notice
	l := Letter{To: []string{w.whom()}}
	if n == nil {
		l.NoRoute = true
		return l
	}
	w.routes(&l)
	if c, _ := w.other(); c != nil {
		l.Other = true
		for _, id := range c.Contacts {
			l.take(n, &notice.Route{Contact: id})
		}
	} else {
		if l.Email == "" && l.Link == "" && len(l.To) == 1 {
			l.contacts(n, w.kind() == ToCouncil)
		}
		l.rings(n, w.kind() == ToCouncil)
	}
	l.NoRoute = l.Email == "" && l.Link == "" && len(l.To) == 1
	if l.NoRoute {
		l.Where = w.addressIn()
	}
	l.Names = l.To
	return l
}

// addressIn is the document that the notice says has the details of whoever the letter is to; zero: it names none.
func (w *writer) addressIn() notice.Link {
	n := w.b.Notice
	other, _ := w.other()
	for _, kind := range fitting(w.kind() == ToCouncil) {
		for i := range n.Contacts {
			c := &n.Contacts[i]
			its := other == nil && c.Kind == kind
			if other != nil {
				for _, id := range other.Contacts {
					its = its || id == c.ID
				}
			}
			if its && c.Where != (notice.Link{}) {
				return c.Where
			}
		}
	}
	return notice.Link{}
}

// routes takes what the notice's routes for the right add, of those that lead to whom the letter is to: first what the
// notice prefers.
func (w *writer) routes(l *Letter) {
	s := w.b.Notice.Common
	if w.b.Activity != nil {
		s = w.b.Notice.Resolve(w.b.Activity).Statements
	}
	all := s.Exercise.Routes
	if w.kind() == ToCouncil && len(s.Complaints.Controller) > 0 {
		all = s.Complaints.Controller
	}
	if w.kind() == Request && (w.right == privacy.RightWithdrawConsent || w.ends()) {
		w.stops(l)
	}
	for _, preferred := range [...]bool{true, false} {
		for i := range all {
			if r := &all[i]; (r.Preferred == privacy.Yes) == preferred && serves(r, w.right) && w.reaches(r) {
				l.take(w.b.Notice, r)
			}
		}
	}
}

// stops takes the ways that the notice gives of having the use stop, before those that are for any request.
func (w *writer) stops(l *Letter) {
	for i := range w.b.Grounds {
		for j := range w.b.Grounds[i].Stops {
			if r := &w.b.Grounds[i].Stops[j]; w.reaches(r) {
				l.take(w.b.Notice, r)
			}
		}
	}
}

func serves(r *notice.Route, right privacy.Right) bool {
	for _, of := range r.Rights {
		if of == right {
			return true
		}
	}
	return len(r.Rights) == 0
}

// take notes what a route adds: of each way the first.
func (l *Letter) take(n *notice.Notice, r *notice.Route) {
	switch r.Kind {
	case notice.RouteEmail:
		l.email(r.Value)
	case notice.RouteTelephone:
		l.phone(r.Value)
	}
	l.link(r.URL)
	l.post(r.Address)
	for i := range n.Contacts {
		if c := &n.Contacts[i]; r.Contact != "" && c.ID == r.Contact {
			l.reach(c)
		}
	}
}

func (l *Letter) reach(c *notice.Contact) {
	l.email(c.Email)
	l.phone(c.Phone)
	l.link(c.URL)
	l.post(c.Address)
}

// contacts looks among the contacts, in the order in which they fit.
func (l *Letter) contacts(n *notice.Notice, complains bool) {
	for _, kind := range fitting(complains) {
		for i := range n.Contacts {
			if c := &n.Contacts[i]; c.Kind == kind {
				l.reach(c)
			}
		}
	}
}

// rings looks there for a number alone, where the way to send the letter has none.
func (l *Letter) rings(n *notice.Notice, complains bool) {
	for _, kind := range fitting(complains) {
		for i := range n.Contacts {
			if c := &n.Contacts[i]; c.Kind == kind {
				l.phone(c.Phone)
			}
		}
	}
}

// fitting is the kinds of contact for a request, or for a complaint.
func fitting(complains bool) [3]notice.ContactKind {
	first := notice.ContactRightsRequests
	if complains {
		first = notice.ContactComplaints
	}
	return [...]notice.ContactKind{first, notice.ContactDataProtectionOfficer, notice.ContactController}
}

func (l *Letter) email(address notice.Text) {
	if a := string(address); l.Email == "" && plausible(a) {
		l.Email = a
	}
}

// phone takes a number that can be rung.
func (l *Letter) phone(number notice.Text) {
	if l.Phone == "" && Dial(string(number)) != "" {
		l.Phone = tidy(string(number))
	}
}

// plausible reports whether an address is one that a letter can be sent to: name and host, with nothing that
// would begin another part of a link.
func plausible(a string) bool {
	at := strings.IndexByte(a, '@')
	if at <= 0 || at != strings.LastIndexByte(a, '@') || !strings.Contains(a[at:], ".") || len(a) > 254 || a[len(a)-1] == '.' {
		return false
	}
	for i := 0; i < len(a); i++ {
		c := a[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("@.-_+'", c) >= 0) {
			return false
		}
	}
	return true
}

func (l *Letter) link(to notice.URL) {
	s := string(to)
	if l.Link != "" || !strings.HasPrefix(s, "https://") || len(s) > 500 {
		return
	}
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] >= 0x7f || strings.IndexByte("\"<>\\^`{|}", s[i]) >= 0 {
			return
		}
	}
	l.Link = s
}

func (l *Letter) post(lines []notice.Text) {
	if len(l.To) > 1 {
		return
	}
	for _, line := range lines {
		if t := tidy(string(line)); t != "" && t != l.To[0] {
			l.To = append(l.To, t)
		}
	}
}

// Council returns the name of the body whose notice it is, by which residents know it, or else the notice's title; "" for
// no notice.
func Council(n *notice.Notice) notice.Text {
	if n == nil {
		return ""
	}
	if c := n.BodyController(); c != nil {
		return c.Name
	}
	return n.Title
}
