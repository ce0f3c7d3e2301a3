package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// basis is the legal basis. Alternatives, of which the notice does not say which, do not tell it, and there
// is no use without one. Under Part 3 it is consent or a task (DPA s.35(2)).
func (c *checker) basis() heard {
	if c.part3() {
		out := plain("purposes/enforcement", c.p.Enforcement.Said)
		if len(c.p.Enforcement.OneOf) > 0 {
			out.told = privacy.No
		}
		return out
	}
	out := plain("purposes/basis", c.p.Basis.Said)
	if len(c.p.Basis.OneOf) > 0 || none(out.said) {
		out.told = privacy.No
	}
	return out
}

// none reports whether a statement says that there is none, or that the matter does not arise.
func none(s notice.Said) bool { return s == notice.None || s == notice.NotApplicable }

// categories is the categories of data, which words about data may or may not be.
func (c *checker) categories() heard {
	d := &c.s.Data
	if none(d.Said) {
		return heard{d.Said, privacy.No, "data"}
	}
	return found("data", len(d.Items) > 0, holder{d.Said, d.Words != ""})
}

// abroad is transfers: that data go abroad is told, what protects them there only if that is said too.
func (c *checker) abroad() heard {
	t := &c.s.Transfers
	out := plain("transfers", t.Said)
	if t.Said == notice.Stated && t.Extent != notice.TransferUKOnly && len(t.Safeguards) == 0 {
		out.told = privacy.Unknown
	}
	return out
}

// period is how long data are kept, or by what that is fixed. "As long as needed" is read as neither, but
// whether its words say more has to be read.
func (c *checker) period() heard {
	r := &c.s.Retention
	out := plain("retention", r.Said)
	switch r.Said {
	case notice.NotApplicable:
		out.told = privacy.No
	case notice.Stated:
		out.told = privacy.Unknown
		for i := range r.Rules {
			switch r.Rules[i].Kind {
			case notice.RetentionFixed, notice.RetentionLongest, notice.RetentionShortest, notice.RetentionFirst,
				notice.RetentionLast, notice.RetentionConditional, notice.RetentionPermanent, notice.RetentionArchive,
				notice.RetentionUntilEvent:
				out.told = privacy.Yes
			}
		}
	}
	return out
}

// named is whether the notice names the rights that exist for this use: a right that it leaves out is not
// told if the use has it, and not known to be if it may.
func (c *checker) named() heard {
	r := &c.s.Rights
	switch {
	case none(r.Said):
		return heard{r.Said, privacy.No, "rights"}
	case r.Said != notice.Stated || len(r.Items) == 0:
		return found("rights", false, c.inRights())
	}
	left := c.left(privacy.RightAccess, privacy.Yes)
	left = or(left, c.left(privacy.RightRectification, privacy.Yes))
	left = or(left, c.left(privacy.RightErasure, privacy.Yes))
	left = or(left, c.left(privacy.RightRestriction, privacy.Yes))
	if !c.part3() {
		left = or(left, c.left(privacy.RightObject, c.objects()))
		left = or(left, c.left(privacy.RightPortability, c.ports()))
	}
	told := [...]privacy.Answer{privacy.Yes: privacy.No, privacy.No: privacy.Yes, privacy.Unknown: privacy.Unknown}
	return heard{r.Said, told[left], "rights"}
}

// left is whether a right that the use has, as far as is known, is left out.
func (c *checker) left(right privacy.Right, has privacy.Answer) privacy.Answer {
	if c.published(right) {
		return privacy.No
	}
	return has
}

// objects is whether there is a right to object. For research it turns on more (Article 21(6)).
func (c *checker) objects() privacy.Answer {
	out := c.needs(NeedObjection)
	research := c.p.Kind == notice.PurposeResearch || c.p.Kind == notice.PurposeStatistics ||
		c.p.Kind == notice.PurposeNotStated
	if out == privacy.No && research {
		return privacy.Unknown
	}
	return out
}

// ports is whether there is a right to portability: on consent or a contract it turns on more (Article 20(1)).
func (c *checker) ports() privacy.Answer {
	if or(c.needs(NeedConsent), c.relies(privacy.BasisContract)) == privacy.No {
		return privacy.No
	}
	return privacy.Unknown
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

// requirement is whether people must give the data and, if they must, what follows if they do not.
func (c *checker) requirement() heard {
	d := &c.s.Data
	said, open := d.Required != "", must(d.Required) && d.Consequence == ""
	for i := range d.Items {
		item := &d.Items[i]
		said = said || item.Required != ""
		open = open || must(item.Required) && item.Consequence == "" && d.Consequence == ""
	}
	out := found("data/required", said, holder{said: d.Said})
	if said && open {
		out.told = privacy.Unknown
	}
	return out
}

func must(r notice.Requirement) bool { return r != "" && r != notice.RequiredOptional }

// source is where data come from that do not come from the person.
func (c *checker) source() heard {
	o := &c.s.Origins
	for i := range o.Items {
		if o.Items[i].From == notice.FromThirdParty {
			return heard{o.Said, privacy.Yes, "origins"}
		}
	}
	out := found("origins", false, holder{o.Said, len(o.Items) == 0})
	out.said = o.Said
	return out
}

// logic is the workings of a decision: that there is none tells it, that there is one does not.
func (c *checker) logic() heard {
	a := &c.s.Automated
	out := plain("automated/logic", a.Said)
	if a.Said == notice.Stated && a.Logic == "" && a.Decisions != notice.DecisionsHuman {
		out.told = privacy.No
	}
	return out
}

// apart is the right to object. Whether it stands clearly and apart from the rest, no typed notice shows.
func (c *checker) apart() heard {
	out := found("rights", c.published(privacy.RightObject), c.inRights())
	if out.told == privacy.Yes {
		out.told = privacy.Unknown
	}
	return out
}
