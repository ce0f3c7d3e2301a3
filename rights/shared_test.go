package rights_test

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
)

// What is handed out of a table is the caller's own: to write over it changes nothing that the next caller gets.
func TestWhatIsHandedOutIsTheCallersOwn(t *testing.T) {
	day := rights.LawAsAt()
	for range 2 {
		p, _ := deadline.PeriodFor(privacy.RightAccess, privacy.RegimeUKGDPR, day)
		owed := rights.OnRefusal(privacy.RightAutomatedDecisions, privacy.RegimePart3, day)
		of, _ := privacy.RecordsLawOf(privacy.NationEngland)
		all := privacy.RecordsLaws()
		named := 0
		for i := range owed {
			for j := range owed[i].Rights {
				if named++; owed[i].Rights[j] != privacy.RightAutomatedDecisions {
					t.Errorf("what is owed on a refusal is of %v", owed[i].Rights[j])
				}
				owed[i].Rights[j] = privacy.RightAccess
			}
		}
		if p.Rights[0] != privacy.RightAccess || p.Asked[0] != privacy.RightAccess ||
			of.Nations[0] != privacy.NationEngland || all[0].Nations[0] != privacy.NationEngland || named == 0 {
			t.Errorf("%+v, %+v, %+v, %d rights named on a refusal", p, of, all[0], named)
		}
		p.Rights[0], p.Asked[0] = privacy.RightObject, privacy.RightObject
		of.Nations[0], all[0].Nations[0] = privacy.NationScotland, privacy.NationScotland
	}
}
