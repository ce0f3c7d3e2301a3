package rights

import "github.com/plainrights/plainrights/privacy"

// likelihoodTables is how likely each exemption is for which uses of data, in the order of the provisions.
var likelihoodTables = [][]likelihoodRow{likelySchedule2, likelySchedules34, likelyOthers, likelyPart3}

// publishedRights are those whose use can stop what a law has published, and disclosedRights those whose use can stop
// what a law has disclosed.
const (
	publishedRights = 1<<privacy.RightRectification | disclosedRights
	disclosedRights = 1<<privacy.RightErasure | 1<<privacy.RightRestriction | 1<<privacy.RightObject
)

// notAdvised are the uses whose data are no file on somebody, on which there would be legal advice.
const notAdvised = forServiceImprovement | forPublicRegister | forElections | forDataMatching | forSurveillance |
	forPayments | forTraining |
	forEqualityMonitoring | forResearch | forStatistics | forConsultation | forTransparency | forAnonymisation |
	forCommunications |
	forDirectMarketing | forServiceMessages | forCommunity | forEmergency | forAccounts | forWebsite | forAnalytics |
	forItSecurity

// likelySchedule2 is Schedule 2 to the DPA 2018. Most of it reaches data that are processed for the purposes of a named
// function, or that consist of a named thing: an exemption is likely where a use is for that by its own words.
var likelySchedule2 = []likelihoodRow{
	// Data processed for: preventing, investigating or detecting crime; catching or prosecuting offenders; assessing or
	// collecting a tax, as council tax and business rates are; little else that is paid and owed is. Cameras are for
	// the safety of the public as well, and claims and proceedings include prosecutions.
	{
		exemption:  privacy.ExemptionSch2P2,
		likelihood: Likely,
		purposes:   forCrimePrevention | forFraudPrevention | forDataMatching | forRegulation,
		cite:       "Sch 2 para 2(1)(a)-(b)",
	},
	{exemption: privacy.ExemptionSch2P2, likelihood: Likely, purposes: forTaxation, cite: "Sch 2 para 2(1)(c)"},
	{
		exemption:  privacy.ExemptionSch2P2,
		likelihood: Perhaps,
		purposes:   forPayments | forDebtRecovery,
		cite:       "Sch 2 para 2(1)(c)",
	},
	{
		exemption:  privacy.ExemptionSch2P2,
		likelihood: Perhaps,
		purposes: forEligibility | forSafeguarding | forHousing | forSurveillance | forLegalClaims | forInsurance |
			forItSecurity,
		cite: "Sch 2 para 2(1)(a)-(b)",
	},
	{exemption: privacy.ExemptionSch2P2, likelihood: Perhaps, offence: true, cite: "Sch 2 para 2(1)(a)-(b)"},
	{exemption: privacy.ExemptionSch2P2, likelihood: Remote, cite: "Sch 2 para 2(1)"},

	// Data that another body processes for those purposes, and that this one obtained to discharge statutory functions:
	// as from the police, and for a tax from who values homes.
	{
		exemption:  privacy.ExemptionSch2P2Sub2,
		likelihood: Perhaps,
		purposes: forCrimePrevention | forFraudPrevention | forDataMatching | forRegulation | forSafeguarding |
			forTaxation,
		cite: "Sch 2 para 2(2)",
	},
	{exemption: privacy.ExemptionSch2P2Sub2, likelihood: Perhaps, offence: true, cite: "Sch 2 para 2(2)"},
	{exemption: privacy.ExemptionSch2P2Sub2, likelihood: Remote, cite: "Sch 2 para 2(2)"},

	// A classification in a system that a government department, a local authority or another authority that
	// administers housing benefit operates, for tax or against the unlawful use of public money.
	{
		exemption:  privacy.ExemptionSch2P3,
		likelihood: Remote,
		bodies: byRegistrar | byElectoralRegistrationOfficer | byReturningOfficer | byCoroner | byOfficeHolder |
			byCouncillor | byCompany | byPartnership | byCharity,
		cite: "Sch 2 para 3(2)(a)",
	},
	{
		exemption:  privacy.ExemptionSch2P3,
		likelihood: Likely,
		purposes:   forFraudPrevention | forDataMatching,
		cite:       "Sch 2 para 3(2)(b)(ii)",
	},
	{
		exemption:  privacy.ExemptionSch2P3,
		likelihood: Perhaps,
		purposes:   forCrimePrevention | forPayments | forDebtRecovery | forTaxation | forEligibility,
		cite:       "Sch 2 para 3(2)(b)",
	},
	{exemption: privacy.ExemptionSch2P3, likelihood: Remote, cite: "Sch 2 para 3(1)"},

	// Information that an enactment has the controller make available to the public. To change or stop its use can
	// prevent that; to show a person their own data, or to tell them of its use, cannot.
	{
		exemption:  privacy.ExemptionSch2P5Sub1,
		likelihood: Likely,
		purposes:   forPublicRegister | forElections | forTransparency,
		rights:     publishedRights,
		cite:       "Sch 2 para 5(1)",
	},
	{
		exemption:  privacy.ExemptionSch2P5Sub1,
		likelihood: Perhaps,
		purposes:   forStatutoryDuty | forRegulation | forPlanning | forDemocracy,
		rights:     publishedRights,
		cite:       "Sch 2 para 5(1)",
	},
	{exemption: privacy.ExemptionSch2P5Sub1, likelihood: Remote, cite: "Sch 2 para 5(1)"},

	// Data whose disclosure an enactment, a rule of law or a court requires: the data of a matching exercise, what a
	// request for information reaches, a return to government.
	{
		exemption:  privacy.ExemptionSch2P5Sub2,
		likelihood: Likely,
		purposes:   forDataMatching | forInformationRequests,
		rights:     disclosedRights,
		cite:       "Sch 2 para 5(2)",
	},
	{
		exemption:  privacy.ExemptionSch2P5Sub2,
		likelihood: Perhaps,
		purposes: forStatutoryDuty | forPublicRegister | forElections | forTransparency | forCrimePrevention |
			forLegalClaims,
		rights: disclosedRights,
		cite:   "Sch 2 para 5(2)",
	},
	{exemption: privacy.ExemptionSch2P5Sub2, likelihood: Remote, cite: "Sch 2 para 5(2)"},

	// Data whose disclosure is necessary for legal proceedings, legal advice or legal rights.
	{
		exemption:  privacy.ExemptionSch2P5Sub3,
		likelihood: Likely,
		purposes:   forLegalClaims,
		rights:     disclosedRights,
		cite:       "Sch 2 para 5(3)",
	},
	{
		exemption:  privacy.ExemptionSch2P5Sub3,
		likelihood: Perhaps,
		purposes: forRegulation | forHousing | forCrimePrevention | forSurveillance | forDebtRecovery |
			forEmployment | forInsurance,
		rights: disclosedRights,
		cite:   "Sch 2 para 5(3)",
	},
	{exemption: privacy.ExemptionSch2P5Sub3, likelihood: Remote, cite: "Sch 2 para 5(3)"},

	// Functions designed to protect the public that stand in the Table: among them against dishonesty, malpractice,
	// unfitness or incompetence, and for health and safety at work. A councillor who acts for constituents has none.
	{exemption: privacy.ExemptionSch2P7, likelihood: Remote, bodies: byCouncillor, cite: "Sch 2 para 7(b)"},
	{exemption: privacy.ExemptionSch2P7, likelihood: Likely, purposes: forRegulation, cite: "Sch 2 para 7(a)"},
	{
		exemption:  privacy.ExemptionSch2P7,
		likelihood: Perhaps,
		purposes:   forSafeguarding | forCrimePrevention,
		cite:       "Sch 2 para 7(a)",
	},
	{exemption: privacy.ExemptionSch2P7, likelihood: Remote, cite: "Sch 2 para 7"},

	// The functions of four national auditors. In Wales the Auditor General audits councils and matches their data.
	{exemption: privacy.ExemptionSch2P8, likelihood: Likely, purposes: forDataMatching, cite: "Sch 2 para 8(2)(c)"},
	{
		exemption:  privacy.ExemptionSch2P8,
		likelihood: Perhaps,
		purposes:   forFraudPrevention | forPayments | forTaxation | forProcurement | forDemocracy,
		cite:       "Sch 2 para 8(2)(c)",
	},
	{exemption: privacy.ExemptionSch2P8, likelihood: Remote, cite: "Sch 2 para 8(2)"},

	// Considering a complaint under the enactments that the paragraph lists, about health or children’s services, or in
	// Wales about social services.
	{
		exemption:  privacy.ExemptionSch2P10,
		likelihood: Remote,
		bodies: byParishCouncil | byRegistrar | byElectoralRegistrationOfficer | byReturningOfficer | byCoroner |
			byCouncillor | byCompany | byPartnership,
		cite: "Sch 2 para 10(2)",
	},
	{
		exemption:  privacy.ExemptionSch2P10,
		likelihood: Likely,
		purposes:   forEnquiries,
		kinds:      ofSocialWork | ofHealth,
		cite:       "Sch 2 para 10(2)(c)-(d)",
	},
	{exemption: privacy.ExemptionSch2P10, likelihood: Remote, cite: "Sch 2 para 10(2)"},

	// The functions of those in the Table: of councils, the monitoring officer of a principal council.
	{
		exemption:  privacy.ExemptionSch2P11,
		likelihood: Remote,
		bodies: byParishCouncil | byRegistrar | byElectoralRegistrationOfficer | byReturningOfficer | byCoroner |
			byCouncillor | byCompany | byPartnership | byCharity,
		cite: "Sch 2 para 12",
	},
	{exemption: privacy.ExemptionSch2P11, likelihood: Perhaps, purposes: forDemocracy, cite: "Sch 2 para 11"},
	{exemption: privacy.ExemptionSch2P11, likelihood: Remote, cite: "Sch 2 para 11"},

	// The privileges of either House of Parliament.
	{exemption: privacy.ExemptionSch2P13, likelihood: Remote, cite: "Sch 2 para 13"},

	// Who acts in a judicial capacity, as a coroner does, a court or a tribunal; and who assesses for judicial office.
	{exemption: privacy.ExemptionSch2P14Sub12, likelihood: Likely, bodies: byCoroner, cite: "Sch 2 para 14(2)(a)"},
	{
		exemption:  privacy.ExemptionSch2P14Sub12,
		likelihood: Remote,
		bodies: byCouncil | byParishCouncil | byRegistrar | byElectoralRegistrationOfficer | byReturningOfficer |
			byCouncillor | byCompany | byPartnership | byCharity,
		cite: "Sch 2 para 14(1)-(2)",
	},
	{
		exemption:  privacy.ExemptionSch2P14Sub12,
		likelihood: Perhaps,
		purposes:   forLegalClaims,
		cite:       "Sch 2 para 14(2)(b)",
	},
	{exemption: privacy.ExemptionSch2P14Sub12, likelihood: Remote, cite: "Sch 2 para 14(1)-(2)"},

	// Judicial proceedings, whoever holds the data.
	{
		exemption:  privacy.ExemptionSch2P14Sub3,
		likelihood: Perhaps,
		purposes:   forLegalClaims | forSafeguarding | forCrimePrevention | forRegulation,
		cite:       "Sch 2 para 14(3)",
	},
	{exemption: privacy.ExemptionSch2P14Sub3, likelihood: Perhaps, bodies: byCoroner, cite: "Sch 2 para 14(3)"},
	{exemption: privacy.ExemptionSch2P14Sub3, likelihood: Remote, cite: "Sch 2 para 14(3)"},

	// The conferring of honours by the Crown, and lord-lieutenants, whose office a council may run.
	{
		exemption:  privacy.ExemptionSch2P15,
		likelihood: Perhaps,
		purposes:   forDemocracy | forCommunity,
		bodies:     byOfficeHolder,
		cite:       "Sch 2 para 15(1), (2)(e)",
	},
	{exemption: privacy.ExemptionSch2P15, likelihood: Remote, cite: "Sch 2 para 15(1)-(2)"},

	// Information about another individual, or that identifies one as a source, in any use of data; as the rule where
	// more people than one are in a picture, a household, a bill, a case or a complaint, or in the minutes of a
	// meeting.
	{
		exemption:  privacy.ExemptionSch2P16,
		likelihood: Likely,
		purposes: forRegulation | forSafeguarding | forCrimePrevention | forFraudPrevention | forDataMatching |
			forInformationRequests | forEnquiries,
		cite: "Sch 2 para 16(1), (4)(a)",
	},
	{
		exemption:  privacy.ExemptionSch2P16,
		likelihood: Likely,
		purposes: forEligibility | forSocialCare | forEducation | forHousing | forSurveillance | forPayments |
			forDebtRecovery | forTaxation | forInsurance | forLegalClaims | forDemocracy,
		cite: "Sch 2 para 16(1)",
	},
	{
		exemption:  privacy.ExemptionSch2P16,
		likelihood: Likely,
		kinds:      ofSocialWork | ofChildAbuse | ofAdoption | ofParentalOrder | ofHearingReport,
		cite:       "Sch 2 para 16(1)",
	},
	{exemption: privacy.ExemptionSch2P16, likelihood: Perhaps, cite: "Sch 2 para 16(1)"},

	// Data that consist of advice, or of what is made for proceedings. A council can take advice on any case. What it
	// sends, counts, publishes, registers, logs or films is not advice.
	{
		exemption:  privacy.ExemptionSch2P19,
		likelihood: Likely,
		purposes:   forLegalClaims | forInsurance,
		cite:       "Sch 2 para 19(a)-(b)",
	},
	{exemption: privacy.ExemptionSch2P19, likelihood: Remote, purposes: notAdvised, cite: "Sch 2 para 19(a)-(b)"},
	{exemption: privacy.ExemptionSch2P19, likelihood: Perhaps, cite: "Sch 2 para 19(a)-(b)"},

	// Evidence of an offence of the controller’s own.
	{
		exemption:  privacy.ExemptionSch2P20,
		likelihood: Perhaps,
		purposes:   forLegalClaims | forInsurance,
		cite:       "Sch 2 para 20(1)",
	},
	{exemption: privacy.ExemptionSch2P20, likelihood: Remote, cite: "Sch 2 para 20(1)"},

	// Data processed for management forecasting or planning, as of a change of staff. To improve a service is that only
	// in part.
	{exemption: privacy.ExemptionSch2P22, likelihood: Likely, purposes: forEmployment, cite: "Sch 2 para 22"},
	{
		exemption:  privacy.ExemptionSch2P22,
		likelihood: Perhaps,
		purposes:   forServiceImprovement | forProcurement | forDemocracy,
		cite:       "Sch 2 para 22",
	},
	{exemption: privacy.ExemptionSch2P22, likelihood: Remote, cite: "Sch 2 para 22"},

	// Records of the controller’s intentions in negotiations with the person: over pay or leaving, a price, a claim, a
	// planning obligation.
	{
		exemption:  privacy.ExemptionSch2P23,
		likelihood: Likely,
		purposes:   forEmployment | forProcurement | forInsurance | forLegalClaims,
		cite:       "Sch 2 para 23",
	},
	{
		exemption:  privacy.ExemptionSch2P23,
		likelihood: Perhaps,
		purposes:   forCommercial | forBusinessSupport | forDebtRecovery | forPlanning,
		cite:       "Sch 2 para 23",
	},
	{exemption: privacy.ExemptionSch2P23, likelihood: Remote, cite: "Sch 2 para 23"},

	// A reference in confidence for education, training or employment, volunteering, an office, or a service that the
	// person provides, such as fostering.
	{
		exemption:  privacy.ExemptionSch2P24,
		likelihood: Likely,
		purposes:   forEmployment | forProcurement,
		cite:       "Sch 2 para 24(a), (d)",
	},
	{
		exemption:  privacy.ExemptionSch2P24,
		likelihood: Perhaps,
		purposes:   forEducation | forTraining | forSocialCare | forSafeguarding | forDemocracy | forCommunity,
		cite:       "Sch 2 para 24(a)-(d)",
	},
	{exemption: privacy.ExemptionSch2P24, likelihood: Remote, cite: "Sch 2 para 24"},

	// What candidates record in an exam, which can be an assessment at work. A council sets few.
	{
		exemption:  privacy.ExemptionSch2P25Sub1,
		likelihood: Perhaps,
		purposes:   forEducation | forTraining | forEmployment | forRegulation,
		cite:       "Sch 2 para 25(1), (4)",
	},
	{exemption: privacy.ExemptionSch2P25Sub1, likelihood: Remote, cite: "Sch 2 para 25(1)"},

	// Journalism, and academic, artistic and literary purposes.
	{
		exemption:  privacy.ExemptionSch2P26,
		likelihood: Perhaps,
		purposes:   forCommunity | forResearch | forArchiving,
		cite:       "Sch 2 para 26(1)-(2)",
	},
	{exemption: privacy.ExemptionSch2P26, likelihood: Remote, cite: "Sch 2 para 26(1)-(2)"},

	// Each of the two is possible only for data that are processed for what it names.
	{
		exemption:  privacy.ExemptionSch2P27,
		likelihood: Likely,
		purposes:   forResearch | forStatistics,
		cite:       "Sch 2 para 27(1)",
	},
	{exemption: privacy.ExemptionSch2P27, likelihood: Perhaps, cite: "Sch 2 para 27(1), (4)"},
	{exemption: privacy.ExemptionSch2P28, likelihood: Likely, purposes: forArchiving, cite: "Sch 2 para 28(1)"},
	{exemption: privacy.ExemptionSch2P28, likelihood: Perhaps, cite: "Sch 2 para 28(1), (4)"},
}
