package rights

import "github.com/plainrights/plainrights/privacy"

// partThree is the exemptions and restrictions of Part 3 of the DPA 2018. Schedules 2 to 4 do not reach it.
var partThree = []ExemptionRule{
	{Exemption: privacy.ExemptionS43Sub3, Regime: part3, Lists: &judicialSet, Extent: InPart, Who: CompetentAuthority, Cite: cite{Instrument: dpa, Provision: "s.43(3)-(4)"},
		When: Cond{fact(privacy.FactJudicialDocument)}},
	// The limb on national security left ss.44(4), 45(4) and 48(3) for s.78A on 5 September 2025 (DUAA s.88).
	{Exemption: privacy.ExemptionS44Sub4, Regime: part3, Lists: &specificSet, Extent: InPart, Who: CompetentAuthority, Duties: []Duty{TellRestricted, RecordReasons}, Cite: cite{Instrument: dpa, Provision: "s.44(4)-(7)"},
		When: Cond{fact(privacy.FactPart3Prejudice)}},
	{Exemption: privacy.ExemptionS45Sub4, Regime: part3, Lists: &part3AccessSet, Extent: InPart, Who: CompetentAuthority, Duties: []Duty{TellRestricted, RecordReasons}, Cite: cite{Instrument: dpa, Provision: "s.45(4)-(7)"},
		When: Cond{fact(privacy.FactPart3Prejudice)}},
	{Exemption: privacy.ExemptionS45A, Regime: part3, Lists: &part3PrivilegeSet, Extent: InPart, Who: CompetentAuthority, Duties: []Duty{TellRestricted, RecordReasons}, Cite: cite{Instrument: dpa, Provision: "s.45A"}, Force: period{From: part3PrivilegeBegan},
		When: Cond{fact(privacy.FactPrivileged)}},
	{Exemption: privacy.ExemptionS48Sub3, Regime: part3, Lists: &reasonsSet, Extent: ReasonsOnly, Who: CompetentAuthority, Duties: []Duty{TellRestricted, RecordReasons}, Cite: cite{Instrument: dpa, Provision: "s.48(3)-(6)"},
		When: Cond{fact(privacy.FactPart3Prejudice)}},
	{Exemption: privacy.ExemptionS50CSub3, Regime: part3, Lists: &safeguardsSet, Extent: InPart, Who: CompetentAuthority, Cite: cite{Instrument: dpa, Provision: "s.50C(3)-(4)"}, Force: period{From: mainChange},
		When: Cond{all{fact(privacy.FactPart3Prejudice), fact(privacy.FactHumanReconsiderationPromptly)}}},
	{Exemption: privacy.ExemptionS53, Regime: part3, Lists: &part3RequestsSet, Extent: Wholly, Who: CompetentAuthority, Duties: []Duty{RefuseOrCharge}, Cite: cite{Instrument: dpa, Provision: "s.53"},
		When: Cond{fact(privacy.FactManifestlyUnfoundedOrExcessive)}},
	{Exemption: privacy.ExemptionS53, Regime: part3, Lists: &part3DutiesSet, Extent: ReasonsOnly, Who: CompetentAuthority, Duties: []Duty{RefuseOrCharge}, Cite: cite{Instrument: dpa, Provision: "s.53"},
		When: Cond{fact(privacy.FactManifestlyUnfoundedOrExcessive)}},
	// A Minister's certificate is conclusive; who is affected may appeal to the Tribunal (s.79).
	{Exemption: privacy.ExemptionS78A, Regime: part3, Lists: &part3SecuritySet, Extent: InPart, Who: CompetentAuthority, Cite: cite{Instrument: dpa, Provision: "s.78A"}, Force: period{From: part3PrivilegeBegan},
		When: Cond{fact(privacy.FactNationalSecurity)}},
}
