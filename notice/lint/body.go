package lint

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// bodyChecks are of who decides, whom to write to, and bodies that are named.
var bodyChecks = []Check{
	{Code: "ORG001", Name: "no-contact", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(a)"), gdpr("Art 14(1)(a)")), run: noContact("pn1")},
	{Code: "ORG002", Name: "no-officer", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(b)"), gdpr("Art 14(1)(b)"), gdpr("Art 37(1)(a)")), run: noContact("pn2")},
	{Code: "ORG003", Name: "no-way-to-ask", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(2)")), run: noWayToAsk},
	{Code: "ORG004", Name: "joint-with-nobody", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 26(1)"), gdpr("Art 26(2)")), run: jointWithNobody},
	{Code: "ORG005", Name: "officer-of-another-body", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(b)"), gdpr("Art 37(7)")), run: officerElsewhere},
	{Code: "ORG006", Name: "abolished-council", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(a)"), gdpr("Art 5(1)(d)")), run: abolished},
	{Code: "ORG007", Name: "body-that-is-no-more", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(e)"), gdpr("Art 5(1)(a)")), run: deadBody},
	{Code: "ORG008", Name: "body-misnamed", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(e)"), gdpr("Art 12(1)")), run: misnamed},
	{Code: "ORG009", Name: "programme-that-is-no-more", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(c)"), gdpr("Art 12(1)")), run: deadProgramme},
}

// noContact is of contacts, of which nothing follows where the notice was not read to its end, or leaves to another
// document how rights are used: that may name whom to write to.
func noContact(item string) func(*run) {
	return func(r *run) {
		if r.n.Unread == privacy.Yes {
			return
		}
		for _, h := range r.untold(item) {
			if item == "pn1" && reached(&h.s) {
				continue
			}
			if h.s.Whole() && h.s.Rights.Said != notice.Elsewhere && h.s.Exercise.Said != notice.Elsewhere {
				r.tell(place{}.in("contacts"), "", h.by, h.use)
			}
		}
	}
}

// reached reports whether a way to ask or to complain says itself how to reach the body, with no contact that it names.
func reached(s *notice.Resolved) bool {
	return slices.ContainsFunc(slices.Concat(s.Exercise.Routes, s.Complaints.Controller), func(r notice.Route) bool {
		return r.Value != "" || r.URL != ""
	})
}

// noWayToAsk is of notices that have a contact, but none of them for rights, and say of no way to use them.
func noWayToAsk(r *run) {
	if len(r.n.Contacts) == 0 || r.n.Unread == privacy.Yes {
		return // that there is no contact is ORG001
	}
	for i := range r.n.Contacts {
		switch r.n.Contacts[i].Kind {
		case notice.ContactRightsRequests, notice.ContactDataProtectionOfficer, notice.ContactController:
			return
		}
	}
	var out []hit
	for i := range r.uses {
		u := &r.uses[i]
		e := &u.s.Exercise
		if e.Said == notice.NotStated || e.Said == notice.Stated && len(e.Routes) == 0 && e.Words == "" && e.Whole() {
			out = append(out, hit{use: u})
		}
	}
	r.missing("exercise", out)
}

func jointWithNobody(r *run) {
	for i := range r.uses {
		u := &r.uses[i]
		deciders := r.n.DecidersFor(u.a, u.p)
		if len(deciders) != 1 || deciders[0].Role != notice.RoleJoint {
			continue
		}
		switch {
		case len(u.p.Roles) > 0:
			r.tell(u.purpose.in("roles"), "", nil, u)
		case len(u.a.Roles) > 0:
			r.tell(u.activity.in("roles"), "", nil, u)
		case len(u.a.Controllers) > 0:
			r.tell(u.activity.in("controllers"), "", nil, u)
		default:
			r.tell(place{}.in("controllers"), "", nil, u)
		}
	}
}

// officerElsewhere is an officer whose address is that of another body than every other contact's: one may serve
// several, so that it is a question.
func officerElsewhere(r *run) {
	own := ""
	for i := range r.n.Contacts {
		c := &r.n.Contacts[i]
		if c.Kind == notice.ContactDataProtectionOfficer || c.Kind == notice.ContactRegulator || domain(c) == "" {
			continue
		}
		if own != "" && own != domain(c) {
			return
		}
		own = domain(c)
	}
	for i := range r.n.Contacts {
		c := &r.n.Contacts[i]
		if c.Kind == notice.ContactDataProtectionOfficer && own != "" && domain(c) != "" && domain(c) != own {
			r.tell(place{}.in("contacts").item(i, c.ID).in("email"), string(c.Email), nil)
		}
	}
}

func domain(c *notice.Contact) string {
	_, d, _ := strings.Cut(strings.ToLower(string(c.Email)), "@")
	return d
}

// named calls visit with each name of a body, as what the page prints it, whether no examples stand beside it, and
// where it stands.
func (r *run) named(visit func(name, as string, alone bool, at place)) {
	for i := range r.n.Controllers {
		c := &r.n.Controllers[i]
		visit(string(c.Name), "", true, place{}.in("controllers").item(i, c.ID).in("name"))
	}
	r.statements("recipients", func(u *use, at place) {
		for i := range u.s.Recipients.Items {
			item := &u.s.Recipients.Items[i]
			here := at.in("items").item(i, item.ID)
			visit(string(item.Name), string(item.AsPublished), len(item.Examples) == 0, here)
			for j, e := range item.Examples {
				visit(string(e), "", true, here.in("examples").item(j, ""))
			}
		}
	})
	r.statements("matching", func(u *use, at place) {
		for i := range u.s.Matching.Items {
			item := &u.s.Matching.Items[i]
			visit(string(item.Body), "", true, at.in("items").item(i, item.ID).in("body"))
		}
	})
}

func abolished(r *run) {
	r.named(func(name, _ string, _ bool, at place) {
		for _, list := range [][]ended{councils, councilsNI} {
			if b, ok := endedBy(list, name, r.day); ok && !r.successor(name) {
				r.tell(at, name+" → "+b.now, nil)
			}
		}
	})
}

// successor reports whether a controller says that it took over from a council, so that naming that is no fault.
func (r *run) successor(name string) bool {
	for i := range r.n.Controllers {
		for _, of := range r.n.Controllers[i].SuccessorOf {
			if strings.EqualFold(string(of), name) {
				return true
			}
		}
	}
	return false
}

func deadBody(r *run) {
	r.named(func(name, as string, alone bool, at place) {
		if !alone {
			as = "" // what it runs together stands among its examples
		}
		for _, text := range []string{name, as} {
			if b, ok := endedIn(bodies, text, r.day); ok {
				r.tell(at, b.name+" → "+b.now, nil)
				return
			}
		}
	})
}

// misnamed is of a body that the page prints otherwise than the notice names it, be it wrongly or in other words, which
// the author kept as published, and of which no dated table tells that it has ended.
func misnamed(r *run) {
	r.named(func(name, as string, _ bool, at place) {
		if as == "" {
			return
		}
		if _, ok := endedIn(bodies, as, r.day); !ok {
			r.tell(at.in("as_published"), as+" → "+name, nil)
		}
	})
}

func deadProgramme(r *run) {
	for i := range r.uses {
		u := &r.uses[i]
		if b, ok := endedIn(programmes, string(u.p.Title), r.day); ok {
			r.tell(u.purpose.in("title"), b.name+" → "+b.now, nil, u)
		}
	}
}
