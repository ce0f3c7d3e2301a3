package rights

import "github.com/plainrights/plainrights/privacy"

// actsForThem are those who ask about themselves or with the authority of the person whom the data are about.
const actsForThem = fromSelf | fromChild | fromAgent | fromRepresentative

// noDisclosure are the rights by whose use nobody is shown anything.
const noDisclosure = 1<<privacy.RightInformed | 1<<privacy.RightRectification | disclosedRights

// likelySchedules34 is Schedules 3 and 4 to the DPA 2018, which go by kinds of data: what is known of the data comes
// first, then what such a purpose is about.
var likelySchedules34 = []likelihoodRow{
	// Whoever has parental responsibility, or whom a court appointed, asks for data that to comply would disclose:
	// nobody else is refused by it.
	{exemption: privacy.ExemptionSch3P4, likelihood: Remote, askers: actsForThem, cite: "Sch 3 para 4(1)"},
	{exemption: privacy.ExemptionSch3P4, likelihood: Remote, rights: noDisclosure, cite: "Sch 3 para 4(1)-(2)"},
	{
		exemption:  privacy.ExemptionSch3P4,
		likelihood: Likely,
		purposes:   forSafeguarding | forSocialCare | forPublicHealth,
		kinds:      ofHealth,
		cite:       "Sch 3 para 4(1)-(2)",
	},
	{
		exemption:  privacy.ExemptionSch3P4,
		likelihood: Likely,
		kinds:      ofHealth,
		askers:     fromParent | fromAttorney,
		cite:       "Sch 3 para 4(1)-(2)",
	},
	{
		exemption:  privacy.ExemptionSch3P4,
		likelihood: Likely,
		purposes:   forSafeguarding | forSocialCare | forPublicHealth,
		askers:     fromParent | fromAttorney,
		cite:       "Sch 3 para 4(1)-(2)",
	},
	{exemption: privacy.ExemptionSch3P4, likelihood: Perhaps, kinds: ofHealth, cite: "Sch 3 para 4(2)"},
	{
		exemption:  privacy.ExemptionSch3P4,
		likelihood: Perhaps,
		purposes: forEligibility | forSafeguarding | forSocialCare | forEducation | forPublicHealth | forHousing |
			forLegalClaims | forTaxation | forEmployment | forInsurance,
		cite: "Sch 3 para 4(2)",
	},
	{exemption: privacy.ExemptionSch3P4, likelihood: Remote, cite: "Sch 3 para 4(2)"},
	// Data concerning health, in anybody’s hands.
	{exemption: privacy.ExemptionSch3P5, likelihood: Likely, kinds: ofHealth, cite: "Sch 3 para 5(1)-(2)"},
	{exemption: privacy.ExemptionSch3P5, likelihood: Likely, purposes: forPublicHealth, cite: "Sch 3 para 5(1)-(2)"},
	{
		exemption:  privacy.ExemptionSch3P5,
		likelihood: Perhaps,
		purposes: forEligibility | forSafeguarding | forSocialCare | forEducation | forHousing | forLegalClaims |
			forTaxation | forEmployment | forInsurance,
		cite: "Sch 3 para 5(1)-(2)",
	},
	{exemption: privacy.ExemptionSch3P5, likelihood: Remote, cite: "Sch 3 para 5(1)-(2)"},
	{exemption: privacy.ExemptionSch3P6, likelihood: Likely, kinds: ofHealth, cite: "Sch 3 para 6(1)"},
	{exemption: privacy.ExemptionSch3P6, likelihood: Likely, purposes: forPublicHealth, cite: "Sch 3 para 6(1)"},
	{
		exemption:  privacy.ExemptionSch3P6,
		likelihood: Perhaps,
		purposes: forEligibility | forSafeguarding | forSocialCare | forEducation | forHousing | forLegalClaims |
			forTaxation | forEmployment | forInsurance,
		cite: "Sch 3 para 6(1)",
	},
	{exemption: privacy.ExemptionSch3P6, likelihood: Remote, cite: "Sch 3 para 6(1)"},

	// As paragraph 4, for social work data. Records of adoption and of parental orders have Schedule 4 first.
	{exemption: privacy.ExemptionSch3P10, likelihood: Remote, askers: actsForThem, cite: "Sch 3 para 10(1)"},
	{exemption: privacy.ExemptionSch3P10, likelihood: Remote, rights: noDisclosure, cite: "Sch 3 para 10(1)-(2)"},
	{
		exemption:  privacy.ExemptionSch3P10,
		likelihood: Perhaps,
		kinds:      ofAdoption | ofParentalOrder,
		cite:       "Sch 3 para 10(2)",
	},
	{
		exemption:  privacy.ExemptionSch3P10,
		likelihood: Likely,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 3 paras 8(1)(a), 10(1)-(2)",
	},
	{
		exemption:  privacy.ExemptionSch3P10,
		likelihood: Likely,
		kinds:      ofSocialWork,
		askers:     fromParent | fromAttorney,
		cite:       "Sch 3 para 10(1)-(2)",
	},
	{exemption: privacy.ExemptionSch3P10, likelihood: Perhaps, kinds: ofSocialWork, cite: "Sch 3 para 10(2)"},
	{
		exemption:  privacy.ExemptionSch3P10,
		likelihood: Perhaps,
		purposes:   forEducation,
		cite:       "Sch 3 paras 8(1)(f)-(h), 10(2)",
	},
	{exemption: privacy.ExemptionSch3P10, likelihood: Remote, cite: "Sch 3 para 10(2)"},
	// Data of social services functions, and of what a council does so that children go to school.
	{
		exemption:  privacy.ExemptionSch3P11,
		likelihood: Likely,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 3 paras 8(1)(a), 11",
	},
	{exemption: privacy.ExemptionSch3P11, likelihood: Likely, kinds: ofSocialWork, cite: "Sch 3 para 11"},
	{
		exemption:  privacy.ExemptionSch3P11,
		likelihood: Perhaps,
		purposes:   forEducation,
		cite:       "Sch 3 paras 8(1)(f)-(h), 11",
	},
	{exemption: privacy.ExemptionSch3P11, likelihood: Remote, cite: "Sch 3 paras 8(1), 11"},
	// Data from the Principal Reporter.
	{exemption: privacy.ExemptionSch3P12, likelihood: Likely, kinds: ofHearingReport, cite: "Sch 3 para 12(1)(b)"},
	{exemption: privacy.ExemptionSch3P12, likelihood: Perhaps, kinds: ofSocialWork, cite: "Sch 3 para 12(1)(b)"},
	{
		exemption:  privacy.ExemptionSch3P12,
		likelihood: Perhaps,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 3 para 12(1)(b)",
	},
	{exemption: privacy.ExemptionSch3P12, likelihood: Remote, cite: "Sch 3 para 12(1)(b)"},

	// What an educational record consists of: in Scotland what an education authority holds of pupils, elsewhere what
	// is held by or for a school.
	{exemption: privacy.ExemptionSch3P19, likelihood: Likely, purposes: forEducation, cite: "Sch 3 paras 14-17, 19"},
	{exemption: privacy.ExemptionSch3P19, likelihood: Likely, kinds: ofEducation, cite: "Sch 3 paras 17(1), 19"},
	{exemption: privacy.ExemptionSch3P19, likelihood: Remote, cite: "Sch 3 paras 17(1), 19"},
	// Data from the Principal Reporter.
	{exemption: privacy.ExemptionSch3P20, likelihood: Likely, kinds: ofHearingReport, cite: "Sch 3 para 20(1)(b)"},
	{exemption: privacy.ExemptionSch3P20, likelihood: Perhaps, kinds: ofEducation, cite: "Sch 3 para 20(1)(b)"},
	{exemption: privacy.ExemptionSch3P20, likelihood: Perhaps, purposes: forEducation, cite: "Sch 3 para 20(1)(b)"},
	{exemption: privacy.ExemptionSch3P20, likelihood: Remote, cite: "Sch 3 para 20(1)(b)"},

	// As paragraph 4, for data on whether somebody is or was abused as a child.
	{exemption: privacy.ExemptionSch3P21, likelihood: Remote, askers: actsForThem, cite: "Sch 3 para 21(1)"},
	{
		exemption:  privacy.ExemptionSch3P21,
		likelihood: Perhaps,
		kinds:      ofAdoption | ofParentalOrder,
		cite:       "Sch 3 para 21(2)-(3)",
	},
	{
		exemption:  privacy.ExemptionSch3P21,
		likelihood: Likely,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 3 para 21(1)-(3)",
	},
	{
		exemption:  privacy.ExemptionSch3P21,
		likelihood: Likely,
		kinds:      ofChildAbuse,
		askers:     fromParent | fromAttorney,
		cite:       "Sch 3 para 21(1)-(3)",
	},
	{exemption: privacy.ExemptionSch3P21, likelihood: Perhaps, kinds: ofChildAbuse, cite: "Sch 3 para 21(2)-(3)"},
	{exemption: privacy.ExemptionSch3P21, likelihood: Perhaps, purposes: forEducation, cite: "Sch 3 para 21(2)-(3)"},
	{exemption: privacy.ExemptionSch3P21, likelihood: Remote, cite: "Sch 3 para 21(2)-(3)"},

	// Information whose disclosure the enactments that Schedule 4 lists prohibit or restrict.
	{exemption: privacy.ExemptionSch4P2, likelihood: Likely, kinds: ofFertility, cite: "Sch 4 para 2"},
	{exemption: privacy.ExemptionSch4P2, likelihood: Remote, cite: "Sch 4 para 2"},
	{exemption: privacy.ExemptionSch4P3, likelihood: Likely, kinds: ofAdoption, cite: "Sch 4 para 3"},
	{
		exemption:  privacy.ExemptionSch4P3,
		likelihood: Perhaps,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 4 para 3",
	},
	{exemption: privacy.ExemptionSch4P3, likelihood: Remote, cite: "Sch 4 para 3"},
	{exemption: privacy.ExemptionSch4P4, likelihood: Likely, kinds: ofSpecialEducationalNeeds, cite: "Sch 4 para 4"},
	{exemption: privacy.ExemptionSch4P4, likelihood: Perhaps, purposes: forEducation, cite: "Sch 4 para 4"},
	{exemption: privacy.ExemptionSch4P4, likelihood: Remote, cite: "Sch 4 para 4"},
	{exemption: privacy.ExemptionSch4P5, likelihood: Likely, kinds: ofParentalOrder, cite: "Sch 4 para 5"},
	{
		exemption:  privacy.ExemptionSch4P5,
		likelihood: Perhaps,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 4 para 5",
	},
	{exemption: privacy.ExemptionSch4P5, likelihood: Remote, cite: "Sch 4 para 5"},
	{exemption: privacy.ExemptionSch4P6, likelihood: Likely, kinds: ofHearingReport, cite: "Sch 4 para 6"},
	{
		exemption:  privacy.ExemptionSch4P6,
		likelihood: Perhaps,
		purposes:   forSafeguarding | forSocialCare,
		cite:       "Sch 4 para 6",
	},
	{exemption: privacy.ExemptionSch4P6, likelihood: Remote, cite: "Sch 4 para 6"},
}
