package rights

import "github.com/plainrights/plainrights/privacy"

// scheduleTwo is Schedule 2 to the DPA 2018, Parts 1 to 6. No set in it lists Article 21(2) or Articles 22A to
// 22D: nothing here reaches the objection to marketing or the safeguards of automated decisions.
var scheduleTwo = []ExemptionRule{
	// Request by request, and only so far as there would be prejudice: no class of records, council tax
	// included, is exempt as such. Council tax and business rates are read as a tax or an imposition of a
	// similar nature. "Investigation" joined prevention and detection on 5 February 2026 (DUAA Sch 11).
	{
		Exemption: privacy.ExemptionSch2P2,
		Regime:    ukgdpr,
		Lists:     &crimeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 2(1)"},
		When:      Cond{fact(privacy.FactCrimeOrTaxPrejudice)},
	},
	{
		Exemption: privacy.ExemptionSch2P2Sub2,
		Regime:    ukgdpr,
		Lists:     &secondSet,
		Extent:    InPart,
		Who:       StatutoryBody,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 2(2)-(3)"},
		When:      Cond{fact(privacy.FactFromExemptController)},
	},
	{
		Exemption: privacy.ExemptionSch2P3,
		Regime:    ukgdpr,
		Lists:     &riskSet,
		Extent:    InPart,
		Who:       PublicMoneyBody,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 3"},
		When:      Cond{all{fact(privacy.FactRiskClassification), fact(privacy.FactRiskSystemImpaired)}},
	},
	// The Secretary of State alone, and so no fact of a council makes it out.
	{
		Exemption: privacy.ExemptionSch2P4,
		Regime:    ukgdpr,
		Lists:     &immigrationSet,
		Extent:    InPart,
		Who:       SecretaryOfState,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 4(1)"},
	},
	{
		Exemption: privacy.ExemptionSch2P5Sub1,
		Regime:    ukgdpr,
		Lists:     &crimeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 5(1)"},
		When:      Cond{fact(privacy.FactPublicationDutyPrevented)},
	},
	{
		Exemption: privacy.ExemptionSch2P5Sub2,
		Regime:    ukgdpr,
		Lists:     &crimeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 5(2)"},
		When:      Cond{fact(privacy.FactLegalDisclosurePrevented)},
	},
	{
		Exemption: privacy.ExemptionSch2P5Sub3,
		Regime:    ukgdpr,
		Lists:     &crimeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 5(3)"},
		When:      Cond{fact(privacy.FactLegalDisclosurePrevented)},
	},
	{
		Exemption: privacy.ExemptionSch2P7,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       TableFunction,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 7"},
		When:      Cond{fact(privacy.FactProtectiveFunctionPrejudice)},
	},
	// Four national auditors and no others: neither internal audit nor the auditors of councils in England.
	// In Wales the Auditor General audits councils; what a council holds may then prejudice a listed function.
	{
		Exemption: privacy.ExemptionSch2P8,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       NationalAuditor,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 8"},
		When:      Cond{fact(privacy.FactNationalAuditPrejudice)},
		Unless:    []Bar{{Cond{not{nation(privacy.NationWales)}}, cite{Instrument: dpa, Provision: "Sch 2 para 8(2)"}}},
	},
	{
		Exemption: privacy.ExemptionSch2P9,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       BankOfEngland,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 9"},
	},
	// Every enactment listed is of England and Wales alone (10(2)), and so in the law of Scotland and of Northern
	// Ireland there is no such complaint to consider.
	{
		Exemption: privacy.ExemptionSch2P10,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       ComplaintBody,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 10"},
		When:      Cond{fact(privacy.FactComplaintFunctionPrejudice)},
		Unless: []Bar{
			{
				Cond{either{nation(privacy.NationScotland), nation(privacy.NationNorthernIreland)}},
				cite{Instrument: dpa, Provision: "Sch 2 para 10(2)"},
			},
		},
	},
	{
		Exemption: privacy.ExemptionSch2P11,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       TableFunction,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 paras 11-12"},
		When:      Cond{fact(privacy.FactMonitoringOfficerPrejudice)},
	},
	{
		Exemption: privacy.ExemptionSch2P13,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 13"},
		When:      Cond{fact(privacy.FactParliamentaryPrivilege)},
	},
	{
		Exemption: privacy.ExemptionSch2P14Sub12,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Who:       JudicialBody,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 14(1)-(2)"},
		When:      Cond{fact(privacy.FactJudicialCapacity)},
	},
	{
		Exemption: privacy.ExemptionSch2P14Sub3,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 14(3)"},
		When:      Cond{fact(privacy.FactJudicialIndependencePrejudice)},
	},
	{
		Exemption: privacy.ExemptionSch2P15,
		Regime:    ukgdpr,
		Lists:     &functionsSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 15"},
		When:      Cond{fact(privacy.FactCrownHonours)},
	},
	// Paragraph 17 deems it reasonable to disclose who a health, social work or education worker is that acted
	// officially.
	{
		Exemption: privacy.ExemptionSch2P16,
		Regime:    ukgdpr,
		Lists:     &othersSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 16"},
		When: Cond{
			all{
				fact(privacy.FactThirdPartyIdentifiable),
				not{fact(privacy.FactThirdPartyConsents)},
				not{fact(privacy.FactReasonableWithoutConsent)},
			},
		},
		Unless: []Bar{
			{
				Cond{given{privacy.FactThirdPartyIsProfessional, privacy.Yes}},
				cite{Instrument: dpa, Provision: "Sch 2 para 17"},
			},
		},
	},
	{
		Exemption: privacy.ExemptionSch2P19,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 19"},
		When:      Cond{fact(privacy.FactPrivileged)},
	},
	{
		Exemption: privacy.ExemptionSch2P20,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 20"},
		When:      Cond{fact(privacy.FactSelfIncrimination)},
	},
	{
		Exemption: privacy.ExemptionSch2P21,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Who:       CorporateFinancier,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 21"},
		When:      Cond{fact(privacy.FactCorporateFinanceEffect)},
	},
	{
		Exemption: privacy.ExemptionSch2P22,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 22"},
		When:      Cond{all{fact(privacy.FactManagementForecast), fact(privacy.FactForecastPrejudice)}},
	},
	{
		Exemption: privacy.ExemptionSch2P23,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 23"},
		When:      Cond{all{fact(privacy.FactNegotiationIntentions), fact(privacy.FactNegotiationPrejudice)}},
	},
	{
		Exemption: privacy.ExemptionSch2P24,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 24"},
		When:      Cond{fact(privacy.FactConfidentialReference)},
	},
	{
		Exemption: privacy.ExemptionSch2P25Sub1,
		Regime:    ukgdpr,
		Lists:     &privilegeSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 25(1)"},
		When:      Cond{fact(privacy.FactExamScript)},
	},
	{
		Exemption: privacy.ExemptionSch2P26,
		Regime:    ukgdpr,
		Lists:     &specialPurposesSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 26"},
		When:      Cond{fact(privacy.FactSpecialPurposes)},
	},
	// Article 84B since 5 February 2026, Article 89(1) before.
	{
		Exemption: privacy.ExemptionSch2P27,
		Regime:    ukgdpr,
		Lists:     &researchSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 27"},
		When: Cond{
			all{
				fact(privacy.FactResearchPurpose),
				fact(privacy.FactSafeguards84b),
				fact(privacy.FactPurposeWouldBeImpaired),
			},
		},
	},
	{
		Exemption: privacy.ExemptionSch2P28,
		Regime:    ukgdpr,
		Lists:     &archivingSet,
		Extent:    InPart,
		Cite:      cite{Instrument: dpa, Provision: "Sch 2 para 28"},
		When: Cond{
			all{
				fact(privacy.FactArchivingPurpose),
				fact(privacy.FactSafeguards84b),
				fact(privacy.FactPurposeWouldBeImpaired),
			},
		},
	},
}
