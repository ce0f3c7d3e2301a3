package informing

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// heard is how a notice says an item, whether it tells it, and where that was looked for.
type heard struct {
	said  notice.Said
	told  privacy.Answer
	place string
}

// hear is what the notice says of an item.
func (c *checker) hear(i *Item) heard {
	switch i.ID {
	case "pn1":
		return found("contacts", c.reachable(), c.contactElsewhere(c.another))
	case "pn2":
		return found("contacts", c.officerReachable(), c.contactElsewhere(officer))
	case "pn3":
		return found("purposes", c.p.Title != "" && c.p.Kind != notice.PurposeNotStated)
	case "pn3-basis":
		return c.basis()
	case "pn4":
		return c.categories()
	case "pn5":
		return found("purposes/basis/interests", c.p.Basis.Interests != "", c.inBasis())
	case "pn5-ea":
		return found("purposes/basis/recognised", len(c.p.Basis.Recognised) > 0, c.inBasis())
	case "pn6":
		return plain("recipients", c.s.Recipients.Said)
	case "pn7":
		return c.abroad()
	case "pn8":
		return c.period()
	case "pn9":
		return c.named()
	case "pn10":
		return found("rights",
			len(c.p.Basis.Consent.Withdrawal)+len(c.s.Stops(c.p)) > 0 || c.published(privacy.RightWithdrawConsent),
			c.inRights(), c.inBasis())
	case "pn11":
		return found("complaints/controller",
			len(c.s.Complaints.Controller) > 0 || c.published(privacy.RightComplainController), c.inComplaints(),
			c.inRights())
	case "pn12":
		return found("complaints/regulator",
			len(c.s.Complaints.Regulator) > 0 || c.published(privacy.RightComplainRegulator), c.inComplaints(),
			c.inRights(), c.regulator())
	case "pn13":
		return c.requirement()
	case "pn14":
		return c.source()
	case "pn15":
		return c.logic()
	case "pn16":
		return plain("new_purposes", c.s.NewPurposes.Said)
	case "pn17":
		return c.apart()
	}
	return heard{said: notice.Elsewhere} // when people are told is outside any notice
}

// whole reports whether all was read of the statement that a place is in; of what is no statement there is no telling.
func (c *checker) whole(place string) bool {
	member, rest, _ := strings.Cut(place, "/")
	switch member {
	case "purposes":
		return rest == "" || c.p.Basis.Whole() && c.p.Enforcement.Whole()
	case "data":
		return c.s.Data.Whole()
	case "recipients":
		return c.s.Recipients.Whole()
	case "transfers":
		return c.s.Transfers.Whole()
	case "retention":
		return c.s.Retention.Whole()
	case "rights":
		return c.s.Rights.Whole()
	case "complaints":
		return c.s.Complaints.Whole()
	case "origins":
		return c.s.Origins.Whole()
	case "automated":
		return c.s.Automated.Whole()
	case "new_purposes":
		return c.s.NewPurposes.Whole()
	}
	return true
}

// plain is a statement that tells the item by being made. To say that there is none of something tells it.
func plain(place string, said notice.Said) heard {
	switch said {
	case notice.NotStated:
		return heard{said, privacy.No, place}
	case notice.Elsewhere, notice.NotRead:
		return heard{said, privacy.Unknown, place}
	}
	return heard{said, privacy.Yes, place}
}

// holder is a statement in which an item could be told without a member of its own.
type holder struct {
	said  notice.Said
	words bool // it is stated in words alone
}

// heldBy is a statement as one in which an item could be told, of which what was not read may tell it.
func heldBy(s notice.Statement, words bool) holder {
	if !s.Whole() {
		return holder{said: notice.NotRead}
	}
	return holder{s.Said, words}
}

// found is an item that a notice has or has not. One that is in another document, or may be in words that
// would have to be read, is not known.
func found(place string, yes bool, in ...holder) heard {
	if yes {
		return heard{notice.Stated, privacy.Yes, place}
	}
	out := heard{notice.NotStated, privacy.No, place}
	for _, h := range in {
		switch {
		case h.said == notice.Stated && h.words:
			return heard{notice.Stated, privacy.Unknown, place}
		case h.said == notice.Elsewhere, h.said == notice.NotRead:
			out = heard{h.said, privacy.Unknown, place}
		}
	}
	return out
}

func (c *checker) inBasis() holder { return heldBy(c.p.Basis.Statement, false) }

func (c *checker) inRights() holder {
	return heldBy(c.s.Rights.Statement, len(c.s.Rights.Items) == 0)
}

func (c *checker) inComplaints() holder {
	return heldBy(c.s.Complaints.Statement, len(c.s.Complaints.Controller) == 0 && len(c.s.Complaints.Regulator) == 0)
}

// regulator is the regulator among the contacts: that is no word of a right to complain to it.
func (c *checker) regulator() holder {
	for i := range c.n.Contacts {
		if c.n.Contacts[i].Kind == notice.ContactRegulator {
			return holder{notice.Stated, true}
		}
	}
	return holder{}
}

// reachable reports whether a controller of the activity is named, with a way to reach it other than its
// data protection officer, who is an item apart.
func (c *checker) reachable() bool {
	for _, one := range c.contacts() {
		if c.another(one) && details(one) {
			return true
		}
	}
	return false
}

// another reports whether a contact is one of a named controller other than its data protection officer.
func (c *checker) another(one *notice.Contact) bool {
	return one.Kind != notice.ContactDataProtectionOfficer && one.Kind != notice.ContactRegulator &&
		len(c.n.DecidersFor(c.a, c.p)) > 0
}

func (c *checker) officerReachable() bool {
	for _, one := range c.contacts() {
		if officer(one) && details(one) {
			return true
		}
	}
	return false
}

func officer(c *notice.Contact) bool { return c.Kind == notice.ContactDataProtectionOfficer }

// contactElsewhere is a contact of which another document has the details.
func (c *checker) contactElsewhere(wanted func(*notice.Contact) bool) holder {
	for _, one := range c.contacts() {
		if wanted(one) && one.Where != (notice.Link{}) {
			return holder{said: notice.Elsewhere}
		}
	}
	return holder{}
}

// details reports whether a contact has any way to reach it.
func details(c *notice.Contact) bool {
	return c.Email != "" || c.Phone != "" || len(c.Address) > 0 || c.URL != ""
}
