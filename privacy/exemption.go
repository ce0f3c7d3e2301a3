package privacy

// ExemptionTest is the kind of test that an exemption sets.
type ExemptionTest uint8

// The members of ExemptionTest, in the order of their table.
const (
	_                             ExemptionTest = iota
	TestClass                                   // the data are of a described class: no prejudice need be shown
	TestPrejudice                               // the right would be likely to prejudice a purpose, case by case
	TestDerivative                              // as far as another controller is exempt
	TestFunctional                              // the right would prevent something that the paragraph names
	TestOtherPerson                             // another person would be identified
	TestMarketEffect                            // a corporate finance condition is met
	TestReasonableBelief                        // the controller reasonably believes what the paragraph says
	TestImpairment                              // the right would prevent or seriously impair a purpose
	TestExpectation                             // the data were given in an expectation of confidence
	TestHarm                                    // disclosure would be likely to cause serious harm
	TestPriorOpinion                            // no disclosure before a health professional or the Reporter has spoken
	TestBestInterests                           // disclosure is not in the child's best interests
	TestRequired                                // required for the purpose
	TestDescriptionOrCost                       // the request describes too little or would cost too much
	TestUnfoundedOrExcessive                    // the request is manifestly unfounded or excessive
	TestIdentification                          // the controller cannot identify the person
	TestNecessaryAndProportionate               // a restriction is necessary and proportionate for a listed purpose
	TestTiming                                  // not an exemption: it moves a time limit
	TestOverride                                // not an exemption: it limits another paragraph
)

var exemptionTestsTable = [...]struct{ Term }{
	TestClass:                     {Term{Code: "class", Name: "Class"}},
	TestPrejudice:                 {Term{Code: "prejudice", Name: "Prejudice"}},
	TestDerivative:                {Term{Code: "derivative", Name: "Derivative"}},
	TestFunctional:                {Term{Code: "functional", Name: "Functional"}},
	TestOtherPerson:               {Term{Code: "other-person", Name: "Other person"}},
	TestMarketEffect:              {Term{Code: "market-effect", Name: "Market effect"}},
	TestReasonableBelief:          {Term{Code: "reasonable-belief", Name: "Reasonable belief"}},
	TestImpairment:                {Term{Code: "impairment", Name: "Impairment"}},
	TestExpectation:               {Term{Code: "expectation", Name: "Expectation"}},
	TestHarm:                      {Term{Code: "harm", Name: "Harm"}},
	TestPriorOpinion:              {Term{Code: "prior-opinion", Name: "Prior opinion"}},
	TestBestInterests:             {Term{Code: "best-interests", Name: "Best interests"}},
	TestRequired:                  {Term{Code: "required", Name: "Required"}},
	TestDescriptionOrCost:         {Term{Code: "description-or-cost", Name: "Description or cost"}},
	TestUnfoundedOrExcessive:      {Term{Code: "unfounded-or-excessive", Name: "Unfounded or excessive"}},
	TestIdentification:            {Term{Code: "identification", Name: "Identification"}},
	TestNecessaryAndProportionate: {Term{Code: "necessary-and-proportionate", Name: "Necessary and proportionate"}},
	TestTiming:                    {Term{Code: "timing", Name: "Timing"}},
	TestOverride:                  {Term{Code: "override", Name: "Override"}},
}

var exemptionTests = set{
	"exemption test",
	len(exemptionTestsTable),
	func(i int) *Term { return &exemptionTestsTable[i].Term },
}

// ExemptionTests returns the kinds of test.
func ExemptionTests() []ExemptionTest { return all[ExemptionTest](&exemptionTests) }

// String returns the code, or "" if t is not a member.
func (t ExemptionTest) String() string { return exemptionTests.at(int(t)).Code }

// Valid reports whether t is a member of the set.
func (t ExemptionTest) Valid() bool { return t > 0 && int(t) < exemptionTests.size }

// Term returns the member's code, name and source; the zero Term if t is not a member.
func (t ExemptionTest) Term() Term { return *exemptionTests.at(int(t)) }

// MarshalText returns the code; its error is a *TextError if t is not a member.
func (t ExemptionTest) MarshalText() ([]byte, error) { return exemptionTests.marshal(int(t)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (t *ExemptionTest) UnmarshalText(text []byte) error { return unmarshal(&exemptionTests, text, t) }

// Exemption is a paragraph that lets a controller refuse a right in whole or in part, or that a
// reader would look for among those: TestTiming and TestOverride mark the ones that refuse nothing.
type Exemption uint8

// The exemptions, in the order of the provisions.
const (
	_                     Exemption = iota
	ExemptionSch2P2                 // Sch 2 para 2(1)
	ExemptionSch2P2Sub2             // Sch 2 para 2(2)-(3)
	ExemptionSch2P3                 // Sch 2 para 3
	ExemptionSch2P4                 // Sch 2 paras 4, 4A, 4B
	ExemptionSch2P5Sub1             // Sch 2 para 5(1)
	ExemptionSch2P5Sub2             // Sch 2 para 5(2)
	ExemptionSch2P5Sub3             // Sch 2 para 5(3)
	ExemptionSch2P7                 // Sch 2 para 7
	ExemptionSch2P8                 // Sch 2 para 8
	ExemptionSch2P9                 // Sch 2 para 9
	ExemptionSch2P10                // Sch 2 para 10
	ExemptionSch2P11                // Sch 2 paras 11-12
	ExemptionSch2P13                // Sch 2 para 13
	ExemptionSch2P14Sub12           // Sch 2 para 14(1)-(2)
	ExemptionSch2P14Sub3            // Sch 2 para 14(3)
	ExemptionSch2P15                // Sch 2 para 15
	ExemptionSch2P16                // Sch 2 para 16
	ExemptionSch2P17                // Sch 2 para 17
	ExemptionSch2P19                // Sch 2 para 19
	ExemptionSch2P20                // Sch 2 para 20
	ExemptionSch2P21                // Sch 2 para 21
	ExemptionSch2P22                // Sch 2 para 22
	ExemptionSch2P23                // Sch 2 para 23
	ExemptionSch2P24                // Sch 2 para 24
	ExemptionSch2P25Sub1            // Sch 2 para 25(1)
	ExemptionSch2P25Sub2            // Sch 2 para 25(2)-(3)
	ExemptionSch2P26                // Sch 2 para 26
	ExemptionSch2P27                // Sch 2 para 27
	ExemptionSch2P28                // Sch 2 para 28
	ExemptionSch3P3                 // Sch 3 para 3
	ExemptionSch3P4                 // Sch 3 para 4
	ExemptionSch3P5                 // Sch 3 para 5
	ExemptionSch3P6                 // Sch 3 para 6
	ExemptionSch3P9                 // Sch 3 para 9
	ExemptionSch3P10                // Sch 3 para 10
	ExemptionSch3P11                // Sch 3 para 11
	ExemptionSch3P12                // Sch 3 para 12
	ExemptionSch3P18                // Sch 3 para 18
	ExemptionSch3P19                // Sch 3 para 19
	ExemptionSch3P20                // Sch 3 para 20
	ExemptionSch3P21                // Sch 3 para 21
	ExemptionSch4P2                 // Sch 4 para 2
	ExemptionSch4P3                 // Sch 4 para 3
	ExemptionSch4P4                 // Sch 4 para 4
	ExemptionSch4P5                 // Sch 4 para 5
	ExemptionSch4P6                 // Sch 4 para 6
	ExemptionS24Sub1                // s.24(1)-(2)
	ExemptionS24Sub3                // s.24(3)-(4)
	ExemptionS24Sub5                // s.24(5)-(8)
	ExemptionS25                    // s.25
	ExemptionS26                    // ss.26-27
	ExemptionArt12Sub5              // Art 12(5)
	ExemptionArt12Sub6              // Art 12(6)
	ExemptionArt11Sub2              // Art 11(2)
	ExemptionS43Sub3                // s.43(3)-(4)
	ExemptionS44Sub4                // s.44(4)-(7)
	ExemptionS45Sub4                // s.45(4)-(7)
	ExemptionS45A                   // s.45A
	ExemptionS48Sub3                // s.48(3)-(6)
	ExemptionS50CSub3               // s.50C(3)-(4)
	ExemptionS53                    // s.53
	ExemptionS78A                   // s.78A
)

// ExemptionTerm is an exemption with the kind of test that it sets.
type ExemptionTerm struct {
	Term
	Test ExemptionTest `json:"test,omitzero"` // what has to be shown for it
}

var exemptionsTable = [...]ExemptionTerm{
	ExemptionSch2P2: {
		Term{
			Code: "sch2-p2",
			Name: "Crime and taxation: general",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 2(1)"},
		},
		TestPrejudice,
	},
	ExemptionSch2P2Sub2: {
		Term{
			Code: "sch2-p2-2",
			Name: "Crime and taxation: second controller",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 2(2)-(3)"},
		},
		TestDerivative,
	},
	ExemptionSch2P3: {
		Term{
			Code: "sch2-p3",
			Name: "Crime and taxation: risk assessment systems",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 3"},
		},
		TestFunctional,
	},
	ExemptionSch2P4: {
		Term{
			Code: "sch2-p4",
			Name: "Immigration",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 paras 4, 4A, 4B"},
		},
		TestPrejudice,
	},
	ExemptionSch2P5Sub1: {
		Term{
			Code: "sch2-p5-1",
			Name: "Information an enactment obliges the controller to publish",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 5(1)"},
		},
		TestFunctional,
	},
	ExemptionSch2P5Sub2: {
		Term{
			Code: "sch2-p5-2",
			Name: "Disclosure required by enactment, rule of law or court order",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 5(2)"},
		},
		TestFunctional,
	},
	ExemptionSch2P5Sub3: {
		Term{
			Code: "sch2-p5-3",
			Name: "Disclosure for legal proceedings, legal advice, legal rights",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 5(3)"},
		},
		TestFunctional,
	},
	ExemptionSch2P7: {
		Term{
			Code: "sch2-p7",
			Name: "Functions designed to protect the public etc",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 7"},
		},
		TestPrejudice,
	},
	ExemptionSch2P8: {
		Term{Code: "sch2-p8", Name: "Audit functions", Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 8"}},
		TestPrejudice,
	},
	ExemptionSch2P9: {
		Term{
			Code: "sch2-p9",
			Name: "Functions of the Bank of England",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 9"},
		},
		TestPrejudice,
	},
	ExemptionSch2P10: {
		Term{
			Code: "sch2-p10",
			Name: "Regulatory functions: legal services, health service, children's services",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 10"},
		},
		TestPrejudice,
	},
	ExemptionSch2P11: {
		Term{
			Code: "sch2-p11",
			Name: "Regulatory functions of certain other persons",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 paras 11-12"},
		},
		TestPrejudice,
	},
	ExemptionSch2P13: {
		Term{
			Code: "sch2-p13",
			Name: "Parliamentary privilege",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 13"},
		},
		TestRequired,
	},
	ExemptionSch2P14Sub12: {
		Term{
			Code: "sch2-p14-12",
			Name: "Judicial appointments; judicial capacity",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 14(1)-(2)"},
		},
		TestClass,
	},
	ExemptionSch2P14Sub3: {
		Term{
			Code: "sch2-p14-3",
			Name: "Judicial independence and proceedings",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 14(3)"},
		},
		TestPrejudice,
	},
	ExemptionSch2P15: {
		Term{
			Code: "sch2-p15",
			Name: "Crown honours, dignities and appointments",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 15"},
		},
		TestClass,
	},
	ExemptionSch2P16: {
		Term{
			Code: "sch2-p16",
			Name: "Protection of the rights of others",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 16"},
		},
		TestOtherPerson,
	},
	ExemptionSch2P17: {
		Term{
			Code: "sch2-p17",
			Name: "Assumption of reasonableness: health, social work, education workers",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 17"},
		},
		TestOverride,
	},
	ExemptionSch2P19: {
		Term{
			Code: "sch2-p19",
			Name: "Legal professional privilege",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 19"},
		},
		TestClass,
	},
	ExemptionSch2P20: {
		Term{
			Code: "sch2-p20",
			Name: "Self incrimination",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 20"},
		},
		TestFunctional,
	},
	ExemptionSch2P21: {
		Term{
			Code: "sch2-p21",
			Name: "Corporate finance",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 21"},
		},
		TestMarketEffect,
	},
	ExemptionSch2P22: {
		Term{
			Code: "sch2-p22",
			Name: "Management forecasts",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 22"},
		},
		TestPrejudice,
	},
	ExemptionSch2P23: {
		Term{Code: "sch2-p23", Name: "Negotiations", Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 23"}},
		TestPrejudice,
	},
	ExemptionSch2P24: {
		Term{
			Code: "sch2-p24",
			Name: "Confidential references",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 24"},
		},
		TestClass,
	},
	ExemptionSch2P25Sub1: {
		Term{
			Code: "sch2-p25-1",
			Name: "Exam scripts",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 25(1)"},
		},
		TestClass,
	},
	ExemptionSch2P25Sub2: {
		Term{
			Code: "sch2-p25-2",
			Name: "Exam marks (timing)",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 25(2)-(3)"},
		},
		TestTiming,
	},
	ExemptionSch2P26: {
		Term{
			Code: "sch2-p26",
			Name: "Journalistic, academic, artistic and literary purposes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 26"},
		},
		TestReasonableBelief,
	},
	ExemptionSch2P27: {
		Term{
			Code: "sch2-p27",
			Name: "Research and statistics",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 27"},
		},
		TestImpairment,
	},
	ExemptionSch2P28: {
		Term{
			Code: "sch2-p28",
			Name: "Archiving in the public interest",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 2 para 28"},
		},
		TestImpairment,
	},
	ExemptionSch3P3: {
		Term{
			Code: "sch3-p3",
			Name: "Health data processed by a court",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 3"},
		},
		TestClass,
	},
	ExemptionSch3P4: {
		Term{
			Code: "sch3-p4",
			Name: "Health data: expectations and wishes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 4"},
		},
		TestExpectation,
	},
	ExemptionSch3P5: {
		Term{
			Code: "sch3-p5",
			Name: "Health data: serious harm",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 5"},
		},
		TestHarm,
	},
	ExemptionSch3P6: {
		Term{
			Code: "sch3-p6",
			Name: "Health data: no disclosure without prior opinion",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 6"},
		},
		TestPriorOpinion,
	},
	ExemptionSch3P9: {
		Term{
			Code: "sch3-p9",
			Name: "Social work data processed by a court",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 9"},
		},
		TestClass,
	},
	ExemptionSch3P10: {
		Term{
			Code: "sch3-p10",
			Name: "Social work data: expectations and wishes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 10"},
		},
		TestExpectation,
	},
	ExemptionSch3P11: {
		Term{
			Code: "sch3-p11",
			Name: "Social work data: serious harm",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 11"},
		},
		TestHarm,
	},
	ExemptionSch3P12: {
		Term{
			Code: "sch3-p12",
			Name: "Social work data from the Principal Reporter (Scotland)",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 12"},
		},
		TestPriorOpinion,
	},
	ExemptionSch3P18: {
		Term{
			Code: "sch3-p18",
			Name: "Education data processed by a court",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 18"},
		},
		TestClass,
	},
	ExemptionSch3P19: {
		Term{
			Code: "sch3-p19",
			Name: "Education data: serious harm",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 19"},
		},
		TestHarm,
	},
	ExemptionSch3P20: {
		Term{
			Code: "sch3-p20",
			Name: "Education data from the Principal Reporter (Scotland)",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 20"},
		},
		TestPriorOpinion,
	},
	ExemptionSch3P21: {
		Term{
			Code: "sch3-p21",
			Name: "Child abuse data",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 21"},
		},
		TestBestInterests,
	},
	ExemptionSch4P2: {
		Term{
			Code: "sch4-p2",
			Name: "Human fertilisation and embryology information",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 2"},
		},
		TestClass,
	},
	ExemptionSch4P3: {
		Term{
			Code: "sch4-p3",
			Name: "Adoption records and reports",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 3"},
		},
		TestClass,
	},
	ExemptionSch4P4: {
		Term{
			Code: "sch4-p4",
			Name: "Statements of special educational needs",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 4"},
		},
		TestClass,
	},
	ExemptionSch4P5: {
		Term{
			Code: "sch4-p5",
			Name: "Parental order records and reports",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 5"},
		},
		TestClass,
	},
	ExemptionSch4P6: {
		Term{
			Code: "sch4-p6",
			Name: "Information provided by Principal Reporter for children's hearing",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 6"},
		},
		TestClass,
	},
	ExemptionS24Sub1: {
		Term{
			Code: "s24-1",
			Name: "Manual unstructured data held by FOI public authorities",
			Cite: Citation{Instrument: DPA2018, Provision: "s.24(1)-(2)"},
		},
		TestClass,
	},
	ExemptionS24Sub3: {
		Term{
			Code: "s24-3",
			Name: "Manual unstructured personnel data",
			Cite: Citation{Instrument: DPA2018, Provision: "s.24(3)-(4)"},
		},
		TestClass,
	},
	ExemptionS24Sub5: {
		Term{
			Code: "s24-5",
			Name: "Manual unstructured data: description and cost limit",
			Cite: Citation{Instrument: DPA2018, Provision: "s.24(5)-(8)"},
		},
		TestDescriptionOrCost,
	},
	ExemptionS25: {
		Term{
			Code: "s25",
			Name: "Manual unstructured data in longstanding historical research",
			Cite: Citation{Instrument: DPA2018, Provision: "s.25"},
		},
		TestClass,
	},
	ExemptionS26: {
		Term{
			Code: "s26",
			Name: "National security and defence",
			Cite: Citation{Instrument: DPA2018, Provision: "ss.26-27"},
		},
		TestRequired,
	},
	ExemptionArt12Sub5: {
		Term{
			Code: "art12-5",
			Name: "Manifestly unfounded or excessive request",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 12(5)"},
		},
		TestUnfoundedOrExcessive,
	},
	ExemptionArt12Sub6: {
		Term{Code: "art12-6", Name: "Identity", Cite: Citation{Instrument: UKGDPR, Provision: "Art 12(6)"}},
		TestTiming,
	},
	ExemptionArt11Sub2: {
		Term{
			Code: "art11-2",
			Name: "Controller demonstrates it cannot identify the data subject",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 11(2)"},
		},
		TestIdentification,
	},
	ExemptionS43Sub3: {
		Term{
			Code: "s43-3",
			Name: "Judicial decisions and court-created documents",
			Cite: Citation{Instrument: DPA2018, Provision: "s.43(3)-(4)"},
		},
		TestClass,
	},
	ExemptionS44Sub4: {
		Term{
			Code: "s44-4",
			Name: "Restriction of specific information",
			Cite: Citation{Instrument: DPA2018, Provision: "s.44(4)-(7)"},
		},
		TestNecessaryAndProportionate,
	},
	ExemptionS45Sub4: {
		Term{
			Code: "s45-4",
			Name: "Restriction of access",
			Cite: Citation{Instrument: DPA2018, Provision: "s.45(4)-(7)"},
		},
		TestNecessaryAndProportionate,
	},
	ExemptionS45A: {
		Term{
			Code:  "s45A",
			Name:  "Legal professional privilege",
			Cite:  Citation{Instrument: DPA2018, Provision: "s.45A"},
			Force: Period{From: part3PrivilegeBegan},
		},
		TestClass,
	},
	ExemptionS48Sub3: {
		Term{
			Code: "s48-3",
			Name: "Restriction of the reasons for refusing rectification, erasure or restriction",
			Cite: Citation{Instrument: DPA2018, Provision: "s.48(3)-(6)"},
		},
		TestNecessaryAndProportionate,
	},
	ExemptionS50CSub3: {
		Term{
			Code:  "s50C-3",
			Name:  "Automated-decision safeguards displaced",
			Cite:  Citation{Instrument: DPA2018, Provision: "s.50C(3)-(4)"},
			Force: Period{From: mainChange},
		},
		TestRequired,
	},
	ExemptionS53: {
		Term{
			Code: "s53",
			Name: "Manifestly unfounded or excessive request (Part 3)",
			Cite: Citation{Instrument: DPA2018, Provision: "s.53"},
		},
		TestUnfoundedOrExcessive,
	},
	ExemptionS78A: {
		Term{
			Code:  "s78A",
			Name:  "National security (Part 3)",
			Cite:  Citation{Instrument: DPA2018, Provision: "s.78A"},
			Force: Period{From: part3PrivilegeBegan},
		},
		TestRequired,
	},
}

var exemptions = set{"exemption", len(exemptionsTable), func(i int) *Term { return &exemptionsTable[i].Term }}

// Exemptions returns the exemptions in the order of the provisions.
func Exemptions() []Exemption { return all[Exemption](&exemptions) }

// String returns the code, or "" if e is not a member.
func (e Exemption) String() string { return exemptions.at(int(e)).Code }

// Valid reports whether e is a member of the set.
func (e Exemption) Valid() bool { return e > 0 && int(e) < exemptions.size }

// Term returns the member's code, name and source; the zero Term if e is not a member.
func (e Exemption) Term() Term { return *exemptions.at(int(e)) }

// MarshalText returns the code; its error is a *TextError if e is not a member.
func (e Exemption) MarshalText() ([]byte, error) { return exemptions.marshal(int(e)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (e *Exemption) UnmarshalText(text []byte) error { return unmarshal(&exemptions, text, e) }

// ExemptionTerm returns the exemption with its test; the zero value if e is not a member.
func (e Exemption) ExemptionTerm() ExemptionTerm {
	if !e.Valid() {
		return ExemptionTerm{}
	}
	return exemptionsTable[e]
}
