package rights

import "github.com/plainrights/plainrights/privacy"

// otherExemptions is the exemptions of the UK GDPR itself and of sections 24 to 26 of the DPA 2018.
var otherExemptions = []ExemptionRule{
	// The controller must show it, and may charge instead of refusing.
	{
		Exemption: privacy.ExemptionArt12Sub5,
		Regime:    ukgdpr,
		Lists:     &requestsSet,
		Extent:    Wholly,
		Duties:    []Duty{RefuseOrCharge},
		Cite:      cite{Instrument: gdpr, Provision: "Art 12(5)"},
		When:      Cond{fact(privacy.FactManifestlyUnfoundedOrExcessive)},
	},
	// Section 24(2)(a)(vii) disapplies Article 11(2) itself for loose paper.
	{
		Exemption: privacy.ExemptionArt11Sub2,
		Regime:    ukgdpr,
		Lists:     &identifiedSet,
		Extent:    Wholly,
		Cite:      cite{Instrument: gdpr, Provision: "Art 11(2)"},
		When:      Cond{fact(privacy.FactCannotIdentifyPerson)},
		Unless:    []Bar{{Cond{input(InputUnstructuredPaper)}, cite{Instrument: dpa, Provision: "s.24(2)(a)(vii)"}}},
	},
	{
		Exemption: privacy.ExemptionS24Sub1,
		Regime:    ukgdpr,
		Lists:     &paperSet,
		Extent:    Wholly,
		Who:       FreedomOfInformer,
		Cite:      cite{Instrument: dpa, Provision: "s.24(1)-(2)"},
		When:      Cond{input(InputUnstructuredPaper)},
	},
	{
		Exemption: privacy.ExemptionS24Sub3,
		Regime:    ukgdpr,
		Lists:     &personnelSet,
		Extent:    Wholly,
		Who:       FreedomOfInformer,
		Cite:      cite{Instrument: dpa, Provision: "s.24(3)-(4)"},
		When:      Cond{all{input(InputUnstructuredPaper), fact(privacy.FactPersonnelMatter)}},
	},
	// No description answers the request. Cost leaves a duty to confirm, unless that alone would cost too much.
	{
		Exemption: privacy.ExemptionS24Sub5,
		Regime:    ukgdpr,
		Lists:     &paperAccessSet,
		Extent:    Wholly,
		Who:       FreedomOfInformer,
		Cite:      cite{Instrument: dpa, Provision: "s.24(5)(a)"},
		When:      Cond{all{input(InputUnstructuredPaper), fact(privacy.FactPaperNotDescribed)}},
	},
	{
		Exemption: privacy.ExemptionS24Sub5,
		Regime:    ukgdpr,
		Lists:     &paperAccessSet,
		Extent:    InPart,
		Who:       FreedomOfInformer,
		Duties:    []Duty{ConfirmHolding},
		Cite:      cite{Instrument: dpa, Provision: "s.24(5)(b)"},
		When:      Cond{all{input(InputUnstructuredPaper), fact(privacy.FactPaperCostOverLimit)}},
	},
	{
		Exemption: privacy.ExemptionS25,
		Regime:    ukgdpr,
		Lists:     &historySet,
		Extent:    InPart,
		Who:       FreedomOfInformer,
		Cite:      cite{Instrument: dpa, Provision: "s.25"},
		When:      Cond{all{input(InputUnstructuredPaper), fact(privacy.FactLongStandingHistoricalResearch)}},
	},
	// A Minister's certificate is conclusive; who is affected may appeal to the Tribunal (s.27).
	{
		Exemption: privacy.ExemptionS26,
		Regime:    ukgdpr,
		Lists:     &securitySet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "s.26"},
		When:      Cond{fact(privacy.FactNationalSecurity)},
	},
}
