package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// told is whether a notice tells an item that it says in a way. To say that there is none of something tells it.
func told(i *Item, said notice.Said) privacy.Answer {
	switch {
	case said == notice.NotStated:
		return privacy.No
	case said == notice.Elsewhere || i.Manner:
		return privacy.Unknown
	}
	return privacy.Yes
}

// said is how the notice says an item, and where that was looked for.
func (c *checker) said(i *Item) (notice.Said, string) {
	switch i.ID {
	case "pn1":
		return stated(c.reachable()), "contacts"
	case "pn2":
		return stated(contact(c.n, notice.ContactDataProtectionOfficer)), "contacts"
	case "pn3":
		return stated(c.p.Title != ""), "purposes"
	case "pn3-basis":
		return c.basis(), "purposes/basis"
	case "pn4":
		return c.s.Data.Said, "data"
	case "pn5":
		return stated(c.p.Basis.Interests != ""), "purposes/basis/interests"
	case "pn5-ea":
		return stated(len(c.p.Basis.Recognised) > 0), "purposes/basis/recognised"
	case "pn6":
		return c.s.Recipients.Said, "recipients"
	case "pn7":
		return c.s.Transfers.Said, "transfers"
	case "pn8":
		return c.s.Retention.Said, "retention"
	case "pn9":
		return c.s.Rights.Said, "rights"
	case "pn10":
		return stated(len(c.p.Basis.Consent.Withdrawal) > 0 || c.published(privacy.RightWithdrawConsent)), "rights"
	case "pn11":
		return stated(len(c.s.Complaints.Controller) > 0 || c.published(privacy.RightComplainController)), "complaints/controller"
	case "pn12":
		return stated(len(c.s.Complaints.Regulator) > 0 || c.published(privacy.RightComplainRegulator) || contact(c.n, notice.ContactRegulator)), "complaints/regulator"
	case "pn13":
		return c.requirement(), "data/required"
	case "pn14":
		return c.s.Origins.Said, "origins"
	case "pn15":
		return c.logic(), "automated/logic"
	case "pn16":
		return c.s.NewPurposes.Said, "new_purposes"
	case "pn17":
		return stated(c.published(privacy.RightObject)), "rights"
	}
	return notice.Elsewhere, "" // when people are told is outside any notice
}

func stated(yes bool) notice.Said {
	if yes {
		return notice.Stated
	}
	return notice.NotStated
}

// reachable reports whether a controller of the activity is named, with a contact.
func (c *checker) reachable() bool {
	named := false
	for i := range c.n.Controllers {
		named = named || c.n.Controllers[i].Name != "" && c.n.Controllers[i].Role != notice.RoleProcessor
	}
	return named && len(c.n.Contacts) > 0
}

// basis is how the legal basis is said; alternatives, of which the notice does not say which, are not it.
func (c *checker) basis() notice.Said {
	if len(c.p.Basis.OneOf) > 0 {
		return notice.NotStated
	}
	return c.p.Basis.Said
}

// published reports whether the notice describes a right.
func (c *checker) published(right privacy.Right) bool {
	for i := range c.s.Rights.Items {
		if c.s.Rights.Items[i].Right == right {
			return true
		}
	}
	return false
}

// requirement is how the notice says whether people must give the data.
func (c *checker) requirement() notice.Said {
	d := &c.s.Data
	if d.Required != "" || d.Said == notice.Elsewhere {
		return d.Said
	}
	for i := range d.Items {
		if d.Items[i].Required != "" {
			return d.Said
		}
	}
	return notice.NotStated
}

// logic is how the notice says the workings of a decision: that there is none tells it, that there is one does not.
func (c *checker) logic() notice.Said {
	a := &c.s.Automated
	if a.Said == notice.Stated && a.Logic == "" && a.Decisions != notice.DecisionsHuman && a.Decisions != notice.DecisionsAssisted {
		return notice.NotStated
	}
	return a.Said
}
