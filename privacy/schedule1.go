package privacy

// ScheduleCondition is a condition in Schedule 1 to the DPA 2018 for special category or criminal
// offence data. Paragraph 5, which is a rule about the others, is not one.
type ScheduleCondition uint8

// The conditions of Schedule 1; the number is the paragraph.
const (
	_       ScheduleCondition = iota
	Sch1P1                    // Employment, social security and social protection
	Sch1P2                    // Health or social care purposes
	Sch1P3                    // Public health
	Sch1P4                    // Research etc
	Sch1P6                    // Statutory etc and government purposes
	Sch1P7                    // Administration of justice and parliamentary purposes
	Sch1P8                    // Equality of opportunity or treatment
	Sch1P9                    // Racial and ethnic diversity at senior levels of organisations
	Sch1P10                   // Preventing etc unlawful acts
	Sch1P11                   // Protecting the public against dishonesty etc
	Sch1P12                   // Regulatory requirements relating to unlawful acts and dishonesty etc
	Sch1P13                   // Journalism etc in connection with unlawful acts and dishonesty etc
	Sch1P14                   // Preventing fraud
	Sch1P15                   // Suspicion of terrorist financing or money laundering
	Sch1P16                   // Support for individuals with a particular disability or medical condition
	Sch1P17                   // Counselling etc
	Sch1P18                   // Safeguarding of children and of individuals at risk
	Sch1P19                   // Safeguarding of economic well-being of certain individuals
	Sch1P20                   // Insurance
	Sch1P21                   // Occupational pensions
	Sch1P22                   // Political parties
	Sch1P23                   // Elected representatives responding to requests
	Sch1P24                   // Disclosure to elected representatives
	Sch1P25                   // Informing elected representatives about prisoners
	Sch1P26                   // Publication of legal judgments
	Sch1P27                   // Anti-doping in sport
	Sch1P28                   // Standards of behaviour in sport
	Sch1P29                   // Consent
	Sch1P30                   // Protecting individual's vital interests
	Sch1P31                   // Processing by not-for-profit bodies
	Sch1P32                   // Personal data in the public domain
	Sch1P33                   // Legal claims
	Sch1P34                   // Judicial acts
	Sch1P35                   // Administration of accounts used in commission of indecency offences involving children
	Sch1P36                   // Extension of Part 2 conditions referring to substantial public interest
	Sch1P37                   // Extension of insurance conditions
)

// PolicyRule says whether relying on a Schedule 1 condition needs an appropriate policy document
// (Schedule 1 paras 38-41).
type PolicyRule uint8

// The policy rules; zero is not one.
const (
	_                           PolicyRule = iota
	PolicyNotRequired                      // no document needed
	PolicyRequired                         // needed
	PolicyRequiredWithException            // needed, save for disclosures that the paragraph names
	PolicyFollows                          // as for the condition that this one extends
)

var policyRulesTable = [...]struct{ Term }{
	PolicyNotRequired: {Term{Code: "not-required", Name: "Not needed"}},
	PolicyRequired:    {Term{Code: "required", Name: "Needed"}},
	PolicyRequiredWithException: {
		Term{Code: "required-with-exception", Name: "Needed, save for disclosures that the paragraph names"},
	},
	PolicyFollows: {Term{Code: "follows", Name: "As for the condition that it extends"}},
}

var policyRules = set{"policy rule", len(policyRulesTable), func(i int) *Term { return &policyRulesTable[i].Term }}

// PolicyRules returns the four rules.
func PolicyRules() []PolicyRule { return all[PolicyRule](&policyRules) }

// String returns the code, or "" if p is not a member.
func (p PolicyRule) String() string { return policyRules.at(int(p)).Code }

// Valid reports whether p is a member of the set.
func (p PolicyRule) Valid() bool { return p > 0 && int(p) < policyRules.size }

// Term returns the member's code, name and source; the zero Term if p is not a member.
func (p PolicyRule) Term() Term { return *policyRules.at(int(p)) }

// MarshalText returns the code; its error is a *TextError if p is not a member.
func (p PolicyRule) MarshalText() ([]byte, error) { return policyRules.marshal(int(p)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (p *PolicyRule) UnmarshalText(text []byte) error { return unmarshal(&policyRules, text, p) }

// ScheduleTerm is a Schedule 1 condition with what it serves.
type ScheduleTerm struct {
	Term
	Part uint8 `json:"part"` // 1 to 3; Part 3 serves Article 10 only
	// the Article 9(2) point that it completes; zero: Article 10 only
	For    SpecialCondition `json:"for,omitzero"`
	Policy PolicyRule       `json:"policy,omitzero"` // whether it needs an appropriate policy document
	// what says whether one is needed; zero where nothing asks for one
	PolicyCite Citation `json:"policy_cite,omitzero"`
}

var scheduleConditionsTable = [...]ScheduleTerm{
	Sch1P1: {
		Term{
			Code: "sch1-p1",
			Name: "Employment, social security and social protection",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 1"},
		},
		1,
		SpecialB,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 1(1)(b)"},
	},
	Sch1P2: {
		Term{
			Code: "sch1-p2",
			Name: "Health or social care purposes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 2"},
		},
		1,
		SpecialH,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P3: {
		Term{Code: "sch1-p3", Name: "Public health", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 3"}},
		1,
		SpecialI,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P4: {
		Term{Code: "sch1-p4", Name: "Research etc", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 4"}},
		1,
		SpecialJ,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P6: {
		Term{
			Code: "sch1-p6",
			Name: "Statutory etc and government purposes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 6"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P7: {
		Term{
			Code: "sch1-p7",
			Name: "Administration of justice and parliamentary purposes",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 7"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P8: {
		Term{
			Code: "sch1-p8",
			Name: "Equality of opportunity or treatment",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 8"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P9: {
		Term{
			Code: "sch1-p9",
			Name: "Racial and ethnic diversity at senior levels of organisations",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 9"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P10: {
		Term{
			Code: "sch1-p10",
			Name: "Preventing etc unlawful acts",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 10"},
		},
		2,
		SpecialG,
		PolicyRequiredWithException,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 10(2)"},
	},
	Sch1P11: {
		Term{
			Code: "sch1-p11",
			Name: "Protecting the public against dishonesty etc",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 11"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P12: {
		Term{
			Code: "sch1-p12",
			Name: "Regulatory requirements relating to unlawful acts and dishonesty etc",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 12"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P13: {
		Term{
			Code: "sch1-p13",
			Name: "Journalism etc in connection with unlawful acts and dishonesty etc",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 13"},
		},
		2,
		SpecialG,
		PolicyNotRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 13(3)"},
	},
	Sch1P14: {
		Term{
			Code: "sch1-p14",
			Name: "Preventing fraud",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 14"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P15: {
		Term{
			Code: "sch1-p15",
			Name: "Suspicion of terrorist financing or money laundering",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 15"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P16: {
		Term{
			Code: "sch1-p16",
			Name: "Support for individuals with a particular disability or medical condition",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 16"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P17: {
		Term{
			Code: "sch1-p17",
			Name: "Counselling etc",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 17"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P18: {
		Term{
			Code: "sch1-p18",
			Name: "Safeguarding of children and of individuals at risk",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 18"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P19: {
		Term{
			Code: "sch1-p19",
			Name: "Safeguarding of economic well-being of certain individuals",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 19"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P20: {
		Term{Code: "sch1-p20", Name: "Insurance", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 20"}},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P21: {
		Term{
			Code: "sch1-p21",
			Name: "Occupational pensions",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 21"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P22: {
		Term{
			Code: "sch1-p22",
			Name: "Political parties",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 22"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P23: {
		Term{
			Code: "sch1-p23",
			Name: "Elected representatives responding to requests",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 23"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P24: {
		Term{
			Code: "sch1-p24",
			Name: "Disclosure to elected representatives",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 24"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P25: {
		Term{
			Code: "sch1-p25",
			Name: "Informing elected representatives about prisoners",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 25"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P26: {
		Term{
			Code: "sch1-p26",
			Name: "Publication of legal judgments",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 26"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P27: {
		Term{
			Code: "sch1-p27",
			Name: "Anti-doping in sport",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 27"},
		},
		2,
		SpecialG,
		PolicyRequiredWithException,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 27(3)"},
	},
	Sch1P28: {
		Term{
			Code: "sch1-p28",
			Name: "Standards of behaviour in sport",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 28"},
		},
		2,
		SpecialG,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 5"},
	},
	Sch1P29: {
		Term{Code: "sch1-p29", Name: "Consent", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 29"}},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P30: {
		Term{
			Code: "sch1-p30",
			Name: "Protecting individual's vital interests",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 30"},
		},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P31: {
		Term{
			Code: "sch1-p31",
			Name: "Processing by not-for-profit bodies",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 31"},
		},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P32: {
		Term{
			Code: "sch1-p32",
			Name: "Personal data in the public domain",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 32"},
		},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P33: {
		Term{Code: "sch1-p33", Name: "Legal claims", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 33"}},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P34: {
		Term{Code: "sch1-p34", Name: "Judicial acts", Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 34"}},
		3,
		0,
		PolicyNotRequired,
		Citation{},
	},
	Sch1P35: {
		Term{
			Code: "sch1-p35",
			Name: "Administration of accounts used in commission of indecency offences involving children",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 35"},
		},
		3,
		0,
		PolicyRequired,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 35(1)(c)"},
	},
	Sch1P36: {
		Term{
			Code: "sch1-p36",
			Name: "Extension of Part 2 conditions referring to substantial public interest",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 36"},
		},
		3,
		0,
		PolicyFollows,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 36"},
	},
	Sch1P37: {
		Term{
			Code: "sch1-p37",
			Name: "Extension of insurance conditions",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 1 para 37"},
		},
		3,
		0,
		PolicyFollows,
		Citation{Instrument: DPA2018, Provision: "Sch 1 para 37"},
	},
}

var scheduleConditions = set{
	"Schedule 1 condition",
	len(scheduleConditionsTable),
	func(i int) *Term { return &scheduleConditionsTable[i].Term },
}

// ScheduleConditions returns the conditions in the order of the Schedule.
func ScheduleConditions() []ScheduleCondition { return all[ScheduleCondition](&scheduleConditions) }

// String returns the code, or "" if c is not a member.
func (c ScheduleCondition) String() string { return scheduleConditions.at(int(c)).Code }

// Valid reports whether c is a member of the set.
func (c ScheduleCondition) Valid() bool { return c > 0 && int(c) < scheduleConditions.size }

// Term returns the member's code, name and source; the zero Term if c is not a member.
func (c ScheduleCondition) Term() Term { return *scheduleConditions.at(int(c)) }

// MarshalText returns the code; its error is a *TextError if c is not a member.
func (c ScheduleCondition) MarshalText() ([]byte, error) { return scheduleConditions.marshal(int(c)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (c *ScheduleCondition) UnmarshalText(text []byte) error {
	return unmarshal(&scheduleConditions, text, c)
}

// ScheduleTerm returns the condition with what it serves; the zero value if c is not a member.
func (c ScheduleCondition) ScheduleTerm() ScheduleTerm {
	if !c.Valid() {
		return ScheduleTerm{}
	}
	return scheduleConditionsTable[c]
}
