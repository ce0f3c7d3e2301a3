package privacy

import "strings"

// Instrument is an enactment, or a paper that is not law, that citations point into.
type Instrument uint8

// The instruments.
const (
	_           Instrument = iota
	UKGDPR                 // UK General Data Protection Regulation
	DPA2018                // Data Protection Act 2018
	DUAA2025               // Data (Use and Access) Act 2025
	SI2025No904            // Data (Use and Access) Act 2025 (Commencement No. 1) Regulations 2025
	// Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) Regulations 2026
	SI2026No82
	// Data Protection Act 2018 (Commencement No. 1 and Transitional and Saving Provisions) Regulations 2018
	SI2018No625
	PECR    // Privacy and Electronic Communications (EC Directive) Regulations 2003
	IPA2016 // Investigatory Powers Act 2016
	// Investigatory Powers (Interception by Businesses etc. for Monitoring and Record-keeping Purposes) Regulations
	// 2018
	SI2018No356
	FOIA2000   // Freedom of Information Act 2000
	FOISA2002  // Freedom of Information (Scotland) Act 2002
	TimeLimits // Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits
	VPA2024    // Victims and Prisoners Act 2024
	// Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations 2026
	SI2026No386
	SI2026No1015 // Data (Use and Access) Act 2025 (Commencement No. 9) Regulations 2026
	ACA2002      // Adoption and Children Act 2002
	ACSA2007     // Adoption and Children (Scotland) Act 2007
	// Adoption (Disclosure of Information and Medical Information about Natural Parents) (Scotland) Regulations 2009
	SSI2009No268
	AdoptionNI1987 // Adoption (Northern Ireland) Order 1987
	AHRA1990       // Access to Health Records Act 1990
	AHRNI1993      // Access to Health Records (Northern Ireland) Order 1993
	LGA1974        // Local Government Act 1974
	PSOWA2019      // Public Services Ombudsman (Wales) Act 2019
	SPSOA2002      // Scottish Public Services Ombudsman Act 2002
	PSOANI2016     // Public Services Ombudsman Act (Northern Ireland) 2016
	BDRA1953       // Births and Deaths Registration Act 1953
	RPA1983        // Representation of the People Act 1983
	TCPA1990       // Town and Country Planning Act 1990
	LGFA1992       // Local Government Finance Act 1992
	HA1996         // Housing Act 1996
	CSPSSA2000     // Child Support, Pensions and Social Security Act 2000
	SI2001No341    // Representation of the People (England and Wales) Regulations 2001
	SI2001No497    // Representation of the People (Scotland) Regulations 2001
	SI2005No1437   // Education (Pupil Information) (England) Regulations 2005
	LAAA2014       // Local Audit and Accountability Act 2014
	// Civil Enforcement of Road Traffic Contraventions (Representations and Appeals) (England) Regulations 2022
	SI2022No576
	ICOResearch // guidance of the regulator, which is not law
	// guidelines of the European Data Protection Board, which are not law and bind nobody here since 2021
	EDPBConsent
)

// instrumentTerm is an instrument: Term.Name is its long form.
type instrumentTerm struct {
	Term
	short string // its short form
	path  string // below https://www.legislation.gov.uk/; a whole address for what is not legislation
}

var instrumentsTable = [...]instrumentTerm{
	UKGDPR:   {Term{Code: "uk-gdpr", Name: "UK General Data Protection Regulation"}, "UK GDPR", "eur/2016/679"},
	DPA2018:  {Term{Code: "dpa-2018", Name: "Data Protection Act 2018"}, "DPA", "ukpga/2018/12"},
	DUAA2025: {Term{Code: "duaa-2025", Name: "Data (Use and Access) Act 2025"}, "DUAA", "ukpga/2025/18"},
	SI2025No904: {
		Term{Code: "si-2025-904", Name: "Data (Use and Access) Act 2025 (Commencement No. 1) Regulations 2025"},
		"SI 2025/904",
		"uksi/2025/904",
	},
	SI2026No82: {
		Term{
			Code: "si-2026-82",
			Name: "Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) " +
				"Regulations 2026",
		},
		"SI 2026/82",
		"uksi/2026/82",
	},
	SI2018No625: {
		Term{
			Code: "si-2018-625",
			Name: "Data Protection Act 2018 (Commencement No. 1 and Transitional and Saving Provisions) Regulations " +
				"2018",
		},
		"SI 2018/625",
		"uksi/2018/625",
	},
	PECR: {
		Term{Code: "pecr", Name: "Privacy and Electronic Communications (EC Directive) Regulations 2003"},
		"PECR",
		"uksi/2003/2426",
	},
	IPA2016: {Term{Code: "ipa-2016", Name: "Investigatory Powers Act 2016"}, "IPA", "ukpga/2016/25"},
	SI2018No356: {
		Term{
			Code: "si-2018-356",
			Name: "Investigatory Powers (Interception by Businesses etc. for Monitoring and Record-keeping " +
				"Purposes) Regulations 2018",
		},
		"SI 2018/356",
		"uksi/2018/356",
	},
	FOIA2000: {Term{Code: "foia-2000", Name: "Freedom of Information Act 2000"}, "FOIA", "ukpga/2000/36"},
	FOISA2002: {
		Term{Code: "foisa-2002", Name: "Freedom of Information (Scotland) Act 2002"},
		"FOISA",
		"asp/2002/13",
	},
	TimeLimits: {
		Term{Code: "reg-1182-71", Name: "Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits"},
		"Reg 1182/71",
		"eur/1971/1182",
	},
	VPA2024: {Term{Code: "vpa-2024", Name: "Victims and Prisoners Act 2024"}, "VPA", "ukpga/2024/21"},
	SI2026No386: {
		Term{
			Code: "si-2026-386",
			Name: "Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations " +
				"2026",
		},
		"SI 2026/386",
		"uksi/2026/386",
	},
	SI2026No1015: {
		Term{Code: "si-2026-1015", Name: "Data (Use and Access) Act 2025 (Commencement No. 9) Regulations 2026"},
		"SI 2026/1015",
		"uksi/2026/1015",
	},
	ACA2002:  {Term{Code: "aca-2002", Name: "Adoption and Children Act 2002"}, "ACA", "ukpga/2002/38"},
	ACSA2007: {Term{Code: "acsa-2007", Name: "Adoption and Children (Scotland) Act 2007"}, "ACSA", "asp/2007/4"},
	SSI2009No268: {
		Term{
			Code: "ssi-2009-268",
			Name: "Adoption (Disclosure of Information and Medical Information about Natural Parents) (Scotland) " +
				"Regulations 2009",
		},
		"SSI 2009/268",
		"ssi/2009/268",
	},
	AdoptionNI1987: {
		Term{Code: "adoption-ni-1987", Name: "Adoption (Northern Ireland) Order 1987"},
		"SI 1987/2203",
		"nisi/1987/2203",
	},
	AHRA1990: {Term{Code: "ahra-1990", Name: "Access to Health Records Act 1990"}, "AHRA", "ukpga/1990/23"},
	LGA1974:  {Term{Code: "lga-1974", Name: "Local Government Act 1974"}, "LGA 1974", "ukpga/1974/7"},
	PSOWA2019: {
		Term{Code: "psowa-2019", Name: "Public Services Ombudsman (Wales) Act 2019"}, "PSO(W)A 2019", "anaw/2019/3",
	},
	SPSOA2002: {
		Term{Code: "spsoa-2002", Name: "Scottish Public Services Ombudsman Act 2002"}, "SPSOA 2002", "asp/2002/11",
	},
	PSOANI2016: {
		Term{Code: "psoani-2016", Name: "Public Services Ombudsman Act (Northern Ireland) 2016"},
		"PSOA(NI) 2016",
		"nia/2016/4",
	},
	AHRNI1993: {
		Term{Code: "ahr-ni-1993", Name: "Access to Health Records (Northern Ireland) Order 1993"},
		"SI 1993/1250",
		"nisi/1993/1250",
	},
	BDRA1953: {
		Term{Code: "bdra-1953", Name: "Births and Deaths Registration Act 1953"}, "BDRA 1953", "ukpga/Eliz2/1-2/20",
	},
	RPA1983:  {Term{Code: "rpa-1983", Name: "Representation of the People Act 1983"}, "RPA 1983", "ukpga/1983/2"},
	TCPA1990: {Term{Code: "tcpa-1990", Name: "Town and Country Planning Act 1990"}, "TCPA 1990", "ukpga/1990/8"},
	LGFA1992: {Term{Code: "lgfa-1992", Name: "Local Government Finance Act 1992"}, "LGFA 1992", "ukpga/1992/14"},
	HA1996:   {Term{Code: "ha-1996", Name: "Housing Act 1996"}, "HA 1996", "ukpga/1996/52"},
	CSPSSA2000: {
		Term{Code: "cspssa-2000", Name: "Child Support, Pensions and Social Security Act 2000"},
		"CSPSSA 2000",
		"ukpga/2000/19",
	},
	SI2001No341: {
		Term{Code: "si-2001-341", Name: "Representation of the People (England and Wales) Regulations 2001"},
		"SI 2001/341",
		"uksi/2001/341",
	},
	SI2001No497: {
		Term{Code: "si-2001-497", Name: "Representation of the People (Scotland) Regulations 2001"},
		"SI 2001/497",
		"uksi/2001/497",
	},
	SI2005No1437: {
		Term{Code: "si-2005-1437", Name: "Education (Pupil Information) (England) Regulations 2005"},
		"SI 2005/1437",
		"uksi/2005/1437",
	},
	LAAA2014: {
		Term{Code: "laaa-2014", Name: "Local Audit and Accountability Act 2014"}, "LAAA 2014", "ukpga/2014/2",
	},
	SI2022No576: {
		Term{
			Code: "si-2022-576",
			Name: "Civil Enforcement of Road Traffic Contraventions (Representations and Appeals) (England) " +
				"Regulations 2022",
		},
		"SI 2022/576",
		"uksi/2022/576",
	},
	ICOResearch: {
		Term{Code: "ico-research", Name: "ICO guidance on the research provisions"},
		"ICO guidance on research",
		"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/the-research-provisions/exemptions/",
	},
	EDPBConsent: {
		Term{Code: "edpb-2020-5", Name: "European Data Protection Board Guidelines 05/2020 on consent"},
		"EDPB 05/2020",
		"https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en",
	},
}

var instruments = set{"instrument", len(instrumentsTable), func(i int) *Term { return &instrumentsTable[i].Term }}

// Instruments returns the instruments in the order of their table.
func Instruments() []Instrument { return all[Instrument](&instruments) }

// String returns the code, or "" if i is not a member.
func (i Instrument) String() string { return instruments.at(int(i)).Code }

// Valid reports whether i is a member of the set.
func (i Instrument) Valid() bool { return i > 0 && int(i) < instruments.size }

// Term returns the member's code, name and source; the zero Term if i is not a member.
func (i Instrument) Term() Term { return *instruments.at(int(i)) }

// MarshalText returns the code; its error is a *TextError if i is not a member.
func (i Instrument) MarshalText() ([]byte, error) { return instruments.marshal(int(i)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (i *Instrument) UnmarshalText(text []byte) error { return unmarshal(&instruments, text, i) }

// Short returns the short form, as "DPA"; "" if i is not a member.
func (i Instrument) Short() string {
	if !i.Valid() {
		return ""
	}
	return instrumentsTable[i].short
}

// Long returns the long form, as "Data Protection Act 2018"; "" if i is not a member.
func (i Instrument) Long() string { return i.Term().Name }

// Law reports whether the instrument is law; false for guidance, and if i is not a member.
func (i Instrument) Law() bool {
	return i.Valid() && !strings.HasPrefix(instrumentsTable[i].path, "https:")
}

// URL returns the instrument's address, on legislation.gov.uk if it is law; "" if i is not a member.
func (i Instrument) URL() string {
	if !i.Valid() {
		return ""
	}
	path := instrumentsTable[i].path
	if strings.HasPrefix(path, "https:") {
		return path
	}
	return "https://www.legislation.gov.uk/" + path
}
