package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// mayHold is the kinds of data of Schedules 3 and 4 that a purpose of a kind may well use, so that the silence of a
// notice on them is not read as no: who asks for a social care file must not be told that serious harm cannot matter.
var mayHold = [...]struct {
	purpose notice.PurposeKind
	kinds   []privacy.DataKind
}{
	{notice.PurposeSocialCare, careKinds[:]},
	{notice.PurposeSafeguarding, careKinds[:]},
	{
		notice.PurposeEducation,
		[]privacy.DataKind{
			privacy.DataEducation, privacy.DataSpecialEducationalNeeds, privacy.DataHealth, privacy.DataChildAbuse,
		},
	},
	{notice.PurposePublicHealth, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeHousing, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeEligibility, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeEmployment, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeInsurance, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeNotStated, allKinds[:]},
}

var careKinds = [...]privacy.DataKind{
	privacy.DataSocialWork, privacy.DataHealth, privacy.DataChildAbuse, privacy.DataAdoption,
	privacy.DataParentalOrder, privacy.DataHearingReport,
}

var allKinds = [...]privacy.DataKind{
	privacy.DataHealth, privacy.DataSocialWork, privacy.DataEducation, privacy.DataChildAbuse, privacy.DataAdoption,
	privacy.DataSpecialEducationalNeeds, privacy.DataFertility, privacy.DataParentalOrder, privacy.DataHearingReport,
}

// mayBeHeld is the kinds of data that a purpose may well use: those of its kind, but for health where it is said of the
// purpose itself that no special category data are used; and those of a care file where it is said to use social work
// data or data on the abuse of a child. Such a file has more in it than these: what concerns health or education is by
// definition not social work data, though it lies beside them (Schedule 3 paragraph 7(1)).
func mayBeHeld(p *notice.Purpose) kindSet {
	out := usual(p.Kind)
	for _, k := range p.DataKinds {
		if k == privacy.DataSocialWork || k == privacy.DataChildAbuse {
			out.add(careKinds[:])
		}
	}
	if p.Special.Said == notice.None || p.Special.Said == notice.NotApplicable {
		out &^= 1 << privacy.DataHealth
	}
	return out
}

// usual is the kinds of data that purposes of a kind may well use.
func usual(k notice.PurposeKind) kindSet {
	out := kindSet(0)
	for i := range mayHold {
		if mayHold[i].purpose == k {
			out.add(mayHold[i].kinds)
		}
	}
	return out
}

func (s *kindSet) add(kinds []privacy.DataKind) {
	for _, k := range kinds {
		*s |= 1 << k
	}
}

// fileOf returns the kinds of data that may well be in the file of which a purpose of an activity uses something, and
// those of them that are so by a guess: what the body that decides over it holds for any purpose of the activity. A
// request is for all that it holds (Articles 15(1) and 4(7)), and Schedules 3 and 4 go by what data are, not by what
// they are used for (Schedule 3 paragraphs 2, 7, 17 and 21). Of a purpose that is not stated nothing is guessed:
// nothing is known.
func fileOf(n *notice.Notice, by []notice.Decider, a *notice.Activity, p *notice.Purpose) (held, guessed kindSet) {
	add := func(q *notice.Purpose) {
		kinds := mayBeHeld(q)
		held |= kinds
		if q.Kind != notice.PurposeNotStated {
			guessed |= kinds
		}
	}
	add(p)
	for i := range a.Purposes {
		if q := &a.Purposes[i]; mayBeHeld(q)&^(held&guessed) != 0 && sharesDecider(by, n.DecidersFor(a, q)) {
			add(q)
		}
	}
	return held, guessed
}

// sharesDecider reports whether some body is among those who decide of both lists, or both name nobody.
func sharesDecider(a, b []notice.Decider) bool {
	for i := range a {
		for j := range b {
			if a[i].Controller == b[j].Controller {
				return true
			}
		}
	}
	return len(a)+len(b) == 0
}
