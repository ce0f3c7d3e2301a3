package rights

import "github.com/plainrights/plainrights/privacy"

// rectification is the rules of the right to rectification. Data are inaccurate if incorrect or
// misleading as to a matter of fact (DPA s.205(1)).
var rectification = []Rule{
	{
		ID:     "rectification-16-inaccurate",
		Right:  privacy.RightRectification,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 16"},
		When:   Cond{fact(privacy.FactInaccurate)},
	},
	{
		ID:     "rectification-16-incomplete",
		Right:  privacy.RightRectification,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 16"},
		When:   Cond{fact(privacy.FactIncomplete)},
	},
	// An opinion is not a matter of fact: the record of it is completed by a supplementary statement.
	{
		ID:     "rectification-16-opinion",
		Right:  privacy.RightRectification,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 16"},
		When:   Cond{fact(privacy.FactOpinionDisputed)},
	},

	{
		ID:     "rectification-p3-46-inaccurate",
		Right:  privacy.RightRectification,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.46(1)"},
		When:   Cond{fact(privacy.FactInaccurate)},
	},
	{
		ID:     "rectification-p3-46-incomplete",
		Right:  privacy.RightRectification,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.46(2)"},
		When:   Cond{fact(privacy.FactIncomplete)},
	},
	{
		ID:     "rectification-p3-46-opinion",
		Right:  privacy.RightRectification,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.46(3)"},
		When:   Cond{fact(privacy.FactOpinionDisputed)},
	},
	{
		ID:     "rectification-p3-46-evidence",
		Right:  privacy.RightRectification,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   RestrictInstead,
		Cite:   cite{Instrument: dpa, Provision: "s.46(4)"},
		When: Cond{
			all{
				fact(privacy.FactMustKeepAsEvidence),
				either{fact(privacy.FactInaccurate), fact(privacy.FactIncomplete)},
			},
		},
	},
	// Where the data must be kept as evidence nothing is rectified, and so nothing told.
	{
		ID:     "rectification-p3-48-7",
		Right:  privacy.RightRectification,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   TellOrigin,
		Owed:   true,
		Cite:   cite{Instrument: dpa, Provision: "s.48(7)"},
		When: Cond{
			all{
				input(InputThirdPartySource),
				either{fact(privacy.FactInaccurate), fact(privacy.FactIncomplete)},
				not{fact(privacy.FactMustKeepAsEvidence)},
			},
		},
	},
}
