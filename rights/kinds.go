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
	{notice.PurposeEducation, []privacy.DataKind{privacy.DataEducation, privacy.DataSpecialEducationalNeeds, privacy.DataHealth, privacy.DataChildAbuse}},
	{notice.PurposePublicHealth, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeHousing, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeEligibility, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeEmployment, []privacy.DataKind{privacy.DataHealth}},
	{notice.PurposeInsurance, []privacy.DataKind{privacy.DataHealth}},
}

var careKinds = [...]privacy.DataKind{
	privacy.DataSocialWork, privacy.DataHealth, privacy.DataChildAbuse, privacy.DataAdoption, privacy.DataParentalOrder, privacy.DataHearingReport,
}

// setKindsOf sets the kinds that a notice states of a purpose or, where it states none, leaves open those that the
// purpose may well use.
func (f *Facts) setKindsOf(p *notice.Purpose) {
	f.setKinds(p.DataKinds)
	if len(p.DataKinds) > 0 {
		return
	}
	for i := range mayHold {
		if mayHold[i].purpose != p.Kind {
			continue
		}
		for _, k := range mayHold[i].kinds {
			f.put(atomKind+Atom(k), privacy.Unknown)
		}
	}
}
