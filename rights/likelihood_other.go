package rights

import "github.com/plainrights/plainrights/privacy"

// notInformers are the bodies to which the freedom of information Acts do not apply.
const notInformers = byElectoralRegistrationOfficer | byReturningOfficer | byCoroner | byCouncillor | byPartnership |
	byCharity

// likelyOthers is sections 24 to 26 of the DPA 2018 and the UK GDPR itself.
var likelyOthers = []likelihoodRow{
	// Loose paper, in the hands of a freedom of information authority.
	{exemption: privacy.ExemptionS24Sub1, likelihood: Remote, bodies: notInformers, cite: "s.21(2), (5)"},
	{exemption: privacy.ExemptionS24Sub1, likelihood: Perhaps, cite: "s.24(1)-(2)"},
	// Appointments, pay, discipline, pensions and other personnel matters.
	{exemption: privacy.ExemptionS24Sub3, likelihood: Remote, bodies: notInformers, cite: "s.21(2), (5)"},
	{exemption: privacy.ExemptionS24Sub3, likelihood: Likely, purposes: forEmployment, cite: "s.24(3)"},
	{exemption: privacy.ExemptionS24Sub3, likelihood: Perhaps, purposes: forTraining | forDemocracy, cite: "s.24(3)"},
	{exemption: privacy.ExemptionS24Sub3, likelihood: Remote, cite: "s.24(3)"},
	{exemption: privacy.ExemptionS24Sub5, likelihood: Remote, bodies: notInformers, cite: "s.21(2), (5)"},
	{exemption: privacy.ExemptionS24Sub5, likelihood: Perhaps, cite: "s.24(5)"},
	// Historical research that was under way before 24 October 1998.
	{exemption: privacy.ExemptionS25, likelihood: Remote, bodies: notInformers, cite: "s.21(2), (5)"},
	{exemption: privacy.ExemptionS25, likelihood: Perhaps, purposes: forResearch | forArchiving, cite: "s.25(1)"},
	{exemption: privacy.ExemptionS25, likelihood: Remote, cite: "s.25(1)"},
	// National security and defence: of what councils do, the prevention of terrorism.
	{exemption: privacy.ExemptionS26, likelihood: Perhaps, purposes: forCrimePrevention, cite: "s.26(1)"},
	{exemption: privacy.ExemptionS26, likelihood: Remote, cite: "s.26(1)"},
	// A request, not a use of data: it is never what a controller starts from.
	{exemption: privacy.ExemptionArt12Sub5, likelihood: Perhaps, cite: "Art 12(5)"},
	// Purposes that do not need to know who somebody is. Cameras are to tell who did what: a picture is only hard to
	// find, and who asks can say where and when it was taken (Art 12(2)).
	{
		exemption:  privacy.ExemptionArt11Sub2,
		likelihood: Likely,
		purposes:   forEqualityMonitoring | forAnonymisation | forWebsite | forAnalytics,
		cite:       "Art 11(1)-(2)",
	},
	{
		exemption:  privacy.ExemptionArt11Sub2,
		likelihood: Perhaps,
		purposes: forSurveillance | forResearch | forStatistics | forConsultation | forArchiving | forCommunity |
			forItSecurity,
		cite: "Art 11(1)-(2)",
	},
	{exemption: privacy.ExemptionArt11Sub2, likelihood: Remote, cite: "Art 11(1)-(2)"},
}

// likelyPart3 is Part 3 of the DPA 2018.
var likelyPart3 = []likelihoodRow{
	// All that Part 3 governs is for law enforcement (s.31), which is what the restrictions protect.
	{exemption: privacy.ExemptionS43Sub3, likelihood: Likely, purposes: forLegalClaims, cite: "s.43(3)-(4)"},
	{exemption: privacy.ExemptionS43Sub3, likelihood: Perhaps, cite: "s.43(3)-(4)"},
	{exemption: privacy.ExemptionS44Sub4, likelihood: Likely, cite: "s.44(4)(a)-(b)"},
	{exemption: privacy.ExemptionS45Sub4, likelihood: Likely, cite: "s.45(4)(a)-(b)"},
	{exemption: privacy.ExemptionS45A, likelihood: Likely, purposes: forLegalClaims, cite: "s.45A(1)"},
	{exemption: privacy.ExemptionS45A, likelihood: Perhaps, cite: "s.45A(1)"},
	{exemption: privacy.ExemptionS48Sub3, likelihood: Likely, cite: "s.48(3)(a)-(b)"},
	{exemption: privacy.ExemptionS50CSub3, likelihood: Perhaps, cite: "s.50C(3)"},
	{exemption: privacy.ExemptionS53, likelihood: Perhaps, cite: "s.53(1)"},
	{exemption: privacy.ExemptionS78A, likelihood: Perhaps, purposes: forCrimePrevention, cite: "s.78A(1)"},
	{exemption: privacy.ExemptionS78A, likelihood: Remote, cite: "s.78A(1)"},
}
