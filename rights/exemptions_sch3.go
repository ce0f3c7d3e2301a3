package rights

import "github.com/plainrights/plainrights/privacy"

// scheduleThree is Schedule 3 to the DPA 2018: health, social work, education and child abuse data.
var scheduleThree = []ExemptionRule{
	{
		Exemption: privacy.ExemptionSch3P3,
		Regime:    ukgdpr,
		Lists:     &scheduleThreeSet,
		Extent:    InPart,
		Who:       Court,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 3"},
		When:      Cond{all{kind(privacy.DataHealth), fact(privacy.FactCourtData)}},
	},
	{
		Exemption: privacy.ExemptionSch3P4,
		Regime:    ukgdpr,
		Lists:     &scheduleThreeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 4"},
		When: Cond{
			all{kind(privacy.DataHealth), fact(privacy.FactParentRequest), fact(privacy.FactExpectationOfConfidence)},
		},
	},
	// A controller that is no health professional needs the opinion of one, not older than six months (para 5(2)-(4)).
	{
		Exemption: privacy.ExemptionSch3P5,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 5"},
		When: Cond{
			all{
				kind(privacy.DataHealth),
				either{
					fact(privacy.FactHealthOpinionSeriousHarm),
					all{given{privacy.FactControllerIsHealthProfessional, privacy.Yes}, fact(privacy.FactSeriousHarm)},
				},
			},
		},
		Unless: []Bar{
			{Cond{given{privacy.FactSeriousHarm, privacy.No}}, cite{Instrument: dpa, Provision: "Sch 3 para 2(2)"}},
		},
	},
	// A bar on disclosing before an opinion that the test is not met, save what the person has seen or knows.
	// A council is no health professional unless it is given that it is.
	{
		Exemption: privacy.ExemptionSch3P6,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Duties:    []Duty{OpinionFirst},
		Sooner:    true,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 6"},
		When: Cond{
			all{
				kind(privacy.DataHealth),
				not{fact(privacy.FactHealthOpinionNoHarm)},
				not{fact(privacy.FactAlreadyKnownToPerson)},
			},
		},
		Unless: []Bar{
			{
				Cond{given{privacy.FactControllerIsHealthProfessional, privacy.Yes}},
				cite{Instrument: dpa, Provision: "Sch 3 para 6(1)"},
			},
		},
	},
	{
		Exemption: privacy.ExemptionSch3P9,
		Regime:    ukgdpr,
		Lists:     &scheduleThreeSet,
		Extent:    InPart,
		Who:       Court,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 9"},
		When:      Cond{all{kind(privacy.DataSocialWork), fact(privacy.FactCourtData)}},
	},
	{
		Exemption: privacy.ExemptionSch3P10,
		Regime:    ukgdpr,
		Lists:     &scheduleThreeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 10"},
		When: Cond{
			all{
				kind(privacy.DataSocialWork),
				fact(privacy.FactParentRequest),
				fact(privacy.FactExpectationOfConfidence),
			},
		},
	},
	{
		Exemption: privacy.ExemptionSch3P11,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Who:       SocialWorkBody,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 11"},
		When:      Cond{all{kind(privacy.DataSocialWork), fact(privacy.FactSeriousHarm)}},
	},
	{
		Exemption: privacy.ExemptionSch3P12,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Who:       ScottishAuthority,
		Duties:    []Duty{TellReporter},
		Sooner:    true,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 12"},
		When:      Cond{all{kind(privacy.DataSocialWork), fact(privacy.FactReporterNotCleared)}},
		Unless: []Bar{
			{Cond{not{nation(privacy.NationScotland)}}, cite{Instrument: dpa, Provision: "Sch 3 para 12(1)"}},
		},
	},
	// Education data have no paragraph on expectations and wishes.
	{
		Exemption: privacy.ExemptionSch3P18,
		Regime:    ukgdpr,
		Lists:     &scheduleThreeSet,
		Extent:    InPart,
		Who:       Court,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 18"},
		When:      Cond{all{kind(privacy.DataEducation), fact(privacy.FactCourtData)}},
	},
	{
		Exemption: privacy.ExemptionSch3P19,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 19"},
		When:      Cond{all{kind(privacy.DataEducation), fact(privacy.FactSeriousHarm)}},
	},
	{
		Exemption: privacy.ExemptionSch3P20,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Who:       ScottishAuthority,
		Duties:    []Duty{TellReporter},
		Sooner:    true,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 20"},
		When:      Cond{all{kind(privacy.DataEducation), fact(privacy.FactReporterNotCleared)}},
		Unless: []Bar{
			{Cond{not{nation(privacy.NationScotland)}}, cite{Instrument: dpa, Provision: "Sch 3 para 20(1)"}},
		},
	},
	{
		Exemption: privacy.ExemptionSch3P21,
		Regime:    ukgdpr,
		Lists:     &harmSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 3 para 21"},
		When: Cond{
			all{kind(privacy.DataChildAbuse), fact(privacy.FactParentRequest), fact(privacy.FactNotInBestInterests)},
		},
		Unless: []Bar{{Cond{nation(privacy.NationScotland)}, cite{Instrument: dpa, Provision: "Sch 3 para 21(5)"}}},
	},
}

// scheduleFour is Schedule 4 to the DPA 2018: what listed enactments prohibit or restrict.
var scheduleFour = []ExemptionRule{
	{
		Exemption: privacy.ExemptionSch4P2,
		Regime:    ukgdpr,
		Lists:     &scheduleFourSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 4 para 2"},
		When:      Cond{all{kind(privacy.DataFertility), fact(privacy.FactSch4Prohibited)}},
	},
	{
		Exemption: privacy.ExemptionSch4P3,
		Regime:    ukgdpr,
		Lists:     &scheduleFourSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 4 para 3"},
		When:      Cond{all{kind(privacy.DataAdoption), fact(privacy.FactSch4Prohibited)}},
	},
	// Enactments of England, Scotland and Northern Ireland are listed, and none of Wales.
	{
		Exemption: privacy.ExemptionSch4P4,
		Regime:    ukgdpr,
		Lists:     &scheduleFourSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 4 para 4"},
		When:      Cond{all{kind(privacy.DataSpecialEducationalNeeds), fact(privacy.FactSch4Prohibited)}},
		Unless:    []Bar{{Cond{nation(privacy.NationWales)}, cite{Instrument: dpa, Provision: "Sch 4 para 4"}}},
	},
	{
		Exemption: privacy.ExemptionSch4P5,
		Regime:    ukgdpr,
		Lists:     &scheduleFourSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 4 para 5"},
		When:      Cond{all{kind(privacy.DataParentalOrder), fact(privacy.FactSch4Prohibited)}},
	},
	{
		Exemption: privacy.ExemptionSch4P6,
		Regime:    ukgdpr,
		Lists:     &scheduleFourSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 4 para 6"},
		When:      Cond{all{kind(privacy.DataHearingReport), fact(privacy.FactSch4Prohibited)}},
		Unless:    []Bar{{Cond{not{nation(privacy.NationScotland)}}, cite{Instrument: dpa, Provision: "Sch 4 para 6"}}},
	},
}
