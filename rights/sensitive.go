package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// specialConditions returns the Article 9(2) conditions stated for a purpose, or for its activity. Where such data are,
// or may be, used and no condition is given, or it is elsewhere, the condition is not stated.
func specialConditions(
	a *notice.Activity,
	p *notice.Purpose,
	all *notice.Statements,
) ([]privacy.SpecialCondition, bool) {
	s := specialOf(a, p)
	used := s.Said == notice.Elsewhere || s.Said == notice.Stated && s.Use != notice.UseIncidental
	used = used || s.Said != notice.None && all.NamesSpecial()
	return s.Conditions, used && len(s.Conditions) == 0
}

// inherit takes over what a notice says of special category data in all that it covers, where neither the purpose nor
// its activity says anything of its own. That such data are used, and on which conditions, holds of each; that they may
// be used is known of none of them and ruled out of none.
func (f *Facts) inherit(a *notice.Activity, p *notice.Purpose, common *notice.SpecialData) {
	if specialOf(a, p).Said != notice.NotStated {
		return
	}
	if common.Said != notice.Elsewhere && (common.Said != notice.Stated || common.Use == notice.UseIncidental) {
		return
	}
	if common.Said == notice.Stated && common.Use != notice.UsePossible && len(common.Conditions) > 0 {
		f.setSpecial(common.Conditions, false)
		return
	}
	open := func(a Atom) {
		if f.answer(a) == privacy.No {
			f.put(a, privacy.Unknown)
		}
	}
	for _, c := range common.Conditions {
		open(atomSpecial + Atom(c))
	}
	for c := privacy.SpecialCondition(1); c.Valid() && len(common.Conditions) == 0; c++ {
		open(atomSpecial + Atom(c))
	}
	open(atomInput + Atom(InputAnySpecial))
	open(atomInput + Atom(InputAnotherSpecial))
}

// specialOf is what is said of special category data for a purpose, or else for its activity.
func specialOf(a *notice.Activity, p *notice.Purpose) *notice.SpecialData {
	if p.Special.Said != notice.NotStated {
		return &p.Special
	}
	return &a.Special
}

// offenceOf is what is said of criminal offence data for a purpose, or else for its activity.
func offenceOf(a *notice.Activity, p *notice.Purpose) *notice.OffenceData {
	if p.Offence.Said != notice.NotStated {
		return &p.Offence
	}
	return &a.Offence
}

// offence is what is said of criminal offence data for a purpose, for its activity or, where both are silent, for all
// that the notice covers. It is unknown where nothing is said, or that such data may be used.
func offence(a *notice.Activity, p *notice.Purpose, common *notice.OffenceData) privacy.Answer {
	o := offenceOf(a, p)
	if o.Said == notice.NotStated {
		o = common
	}
	switch {
	case o.Said == notice.None || o.Said == notice.NotApplicable:
		return privacy.No
	case o.Said == notice.Stated && (o.Use == notice.UseUsed || o.Use == ""):
		return privacy.Yes
	}
	return privacy.Unknown
}
