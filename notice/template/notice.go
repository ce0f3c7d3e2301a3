package template

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Council is what a first notice has to know of a council. What is empty is left out of the notice, and the checks of
// package lint say so.
type Council struct {
	Authority
	// Email is where requests about rights go.
	Email string `json:"email,omitempty"`
	// Officer is the email address of the data protection officer.
	Officer string `json:"officer,omitempty"`
	// Phone is a telephone number for both.
	Phone string `json:"phone,omitempty"`
	// Day is the day on which the notice is made; zero: the notice has no date.
	Day privacy.Date `json:"day,omitzero"`
}

// id is the id of its notice: its name without the words that say which kind it is, unless nothing else is left, as of
// the City of London.
func (c *Council) id() notice.ID {
	name := short(c.Name)
	switch name {
	case "", "corporation":
		name = "city-of-london"
	case "greater authority":
		name = "greater-london-authority"
	}
	var b strings.Builder
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == ' ' || r == '-':
			b.WriteByte('-')
		}
	}
	return notice.ID(b.String())
}

// Head returns the notice of the whole council, which those of its services extend: who it is, how to ask, and how to
// complain. Its one activity is what every council does: answering requests for information.
func Head(c Council, v say.Voice) *notice.Notice {
	b := builder{v: v}
	body := c.controller(v)
	n := notice.New(c.id(), b.fill(lineTitle, "{council}", string(c.In(v.Language()))), v.Language(), c.Nation, body)
	n.Version = notice.Version{Status: notice.StatusDraft, Updated: c.Day}
	n.Sources[0].URL = c.Site
	n.Sources = append(n.Sources, notice.Source{ID: usual, Title: b.line(lineUsual)})
	answers, _ := FindService("information-requests", v) // there is one: a test finds each
	n.Add(answers.Activity(v, c.Nation))
	n.Contacts = c.contacts()
	for _, k := range n.Contacts {
		n.Controllers[0].Contacts = append(n.Controllers[0].Contacts, k.ID)
	}
	n.Common.Exercise = notice.Exercise{Statement: weighs(), Routes: c.routes(),
		Identity: notice.Identity{Statement: states(), Items: []notice.Point{{Words: b.line(lineProof)}}},
		Fee:      notice.Fee{Statement: states(), Free: privacy.Yes},
		Time: notice.Time{Statement: states(), Amount: 1, Unit: notice.UnitMonths, Extension: 2,
			ExtensionUnit: notice.UnitMonths},
		OnBehalf: notice.Points{Statement: states(), Items: []notice.Point{{Words: b.line(lineOnBehalf)}}},
	}
	n.Common.Complaints = notice.Complaints{Statement: weighs(), Controller: c.routes(),
		Regulator: []notice.Route{{Kind: notice.RouteWebsite, Value: b.line(lineRegulator),
			URL: "https://ico.org.uk/make-a-complaint/"}}}
	return n
}

// fill is a sentence with words in a place that it leaves open.
func (b *builder) fill(w say.Word, pairs ...string) notice.Text {
	return notice.Text(strings.NewReplacer(pairs...).Replace(b.v.Text(&catalogue, w)))
}

func (c *Council) controller(v say.Voice) notice.Controller {
	out := notice.Controller{ID: "council", Name: c.In(v.Language()), Kind: notice.ControllerCouncil,
		Role: notice.RoleSole, PublicAuthority: privacy.Yes}
	if c.GSS != "" {
		out.Identifiers = []notice.Identifier{{Scheme: notice.IdentifierGSS, Value: notice.Text(c.GSS)}}
	}
	return out
}

func (c *Council) contacts() []notice.Contact {
	var out []notice.Contact
	if c.Email != "" || c.Phone != "" {
		out = append(out, notice.Contact{ID: "requests", Kind: notice.ContactRightsRequests,
			Email: notice.Text(c.Email), Phone: notice.Text(c.Phone)})
	}
	if c.Officer != "" {
		out = append(out, notice.Contact{ID: "officer", Kind: notice.ContactDataProtectionOfficer,
			Email: notice.Text(c.Officer)})
	}
	return out
}

func (c *Council) routes() []notice.Route {
	var out []notice.Route
	if c.Email != "" {
		out = append(out, notice.Route{Kind: notice.RouteEmail, Contact: "requests"})
	}
	if c.Phone != "" {
		out = append(out, notice.Route{Kind: notice.RouteTelephone, Contact: "requests"})
	}
	if len(out) == 0 {
		out = []notice.Route{{Kind: notice.RouteNotStated}}
	}
	return out
}

// Notice returns the first notice of one service of a council, which extends that of Head. What it says is usual for
// councils, and assumed until the council confirms it.
func Notice(c Council, v say.Voice, s Service) *notice.Notice {
	b := builder{kind: s.of, v: v, nation: c.Nation}
	name := string(c.In(v.Language()))
	n := notice.New(c.id()+"-"+s.of.id, b.fill(lineServiceTitle, "{council}", name, "{service}", s.Title(v)),
		v.Language(), c.Nation, c.controller(v))
	n.Layer = notice.LayerService
	n.Extends = notice.Extends{Notice: c.id()}
	n.Version = notice.Version{Status: notice.StatusDraft, Updated: c.Day}
	n.Sources = []notice.Source{{ID: usual, Title: b.line(lineUsual)}}
	if s.of.officer != "" {
		n.Controllers[0] = b.officer(name)
		n.Body = n.Controllers[0].ID
		n.Contacts = c.contacts()[:min(len(c.contacts()), 1)]
	}
	n.Add(s.Activity(v, c.Nation))
	return n
}

// officer is the officer who decides in the council's place. Those who keep the register of electors and run elections
// are no public authorities in the sense of section 7 of the Act; of registrars and coroners that is left open.
func (b *builder) officer(council string) notice.Controller {
	name := strings.ReplaceAll(string(b.of(&officerFamily, string(b.kind.officer), 0)), "{council}", council)
	out := notice.Controller{ID: "officer", Name: notice.Text(name), Kind: b.kind.officer, Role: notice.RoleSole,
		PublicAuthority: privacy.Unknown, Sources: assumed()}
	switch out.Kind {
	case notice.ControllerElectoralRegistrationOfficer, notice.ControllerReturningOfficer:
		out.PublicAuthority = privacy.No
	}
	return out
}
