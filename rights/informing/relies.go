package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// relies is whether the purpose rests on a basis: Unknown where the notice states none, or only in some of
// the alternatives that it leaves open, and No on days before the basis was law.
func (c *checker) relies(b privacy.Basis) privacy.Answer {
	basis := &c.p.Basis
	switch {
	case !b.Term().Force.Contains(c.day):
		return privacy.No
	case len(basis.AllOf) > 0:
		return answer(has(basis.AllOf, b))
	case len(basis.OneOf) > 0:
		n := 0
		for _, alternative := range basis.OneOf {
			if has(alternative, b) {
				n++
			}
		}
		if n > 0 && n < len(basis.OneOf) {
			return privacy.Unknown
		}
		return answer(n > 0)
	case basis.Said == notice.None || basis.Said == notice.NotApplicable:
		return privacy.No
	}
	return privacy.Unknown
}

func has(list []privacy.Basis, b privacy.Basis) bool {
	for _, one := range list {
		if one == b {
			return true
		}
	}
	return false
}

// explicit is whether the use rests on explicit consent under Article 9(2)(a). As in package rights, what a notice says
// of such data in general leaves it open, and where they are used and no condition is given, it is not known.
func (c *checker) explicit() privacy.Answer {
	s := &c.p.Special
	if s.Said == notice.NotStated {
		s = &c.a.Special
	}
	used := s.Said == notice.Elsewhere || s.Said == notice.Stated && s.Use != notice.UseIncidental
	used = used || s.Said != notice.None && c.s.NamesSpecial()
	for _, condition := range s.Conditions {
		if condition == privacy.SpecialA {
			return privacy.Yes
		}
	}
	if general := &c.n.Common.Special; s.Said == notice.NotStated &&
		(general.Said == notice.Elsewhere || general.Said == notice.Stated && general.Use != notice.UseIncidental) {
		return privacy.Unknown
	}
	if !s.Whole() || used && len(s.Conditions) == 0 {
		return privacy.Unknown
	}
	return privacy.No
}
