package requester

import "github.com/plainrights/plainrights/privacy"

// SourceKind is what a rule rests on. Zero is not one.
type SourceKind uint8

// The kinds.
const (
	_        SourceKind = iota
	Law                 // an enactment
	CaseLaw             // a decision of a court
	Guidance            // what a regulator or another public body says; it binds nobody
	kindCount
)

// Work is an authority that package privacy has no name for. Zero is none.
type Work uint8

// The works.
const (
	_                   Work = iota
	Gillick                  // the House of Lords on the understanding of children
	ReAB                     // the High Court on who sees what of the records of the dead
	ICOChildren              // the regulator on the rights of children
	ICORequests              // the regulator on recognising a request
	ICOAgents                // the regulator on requests through others
	OPGDisclosure            // the Public Guardian on disclosure to attorneys and deputies
	MentalCapacityAct        // England and Wales
	MentalCapacityActNI      // Northern Ireland
	AdultsIncapacityAct      // Scotland
	EnduringPowersOrder      // Northern Ireland: attorneys
	MentalHealthOrder        // Northern Ireland: controllers appointed by the High Court
	LegalCapacityAct         // Scotland: capacity from 16
	HealthRecordsAct         // England, Wales and Scotland
	HealthRecordsOrder       // Northern Ireland
	PupilInformation         // England: maintained and special schools
	PupilRecords             // Scotland
	InquestsRules            // England and Wales
	FormerAct                // the Data Protection Act 1998
	workCount
)

type work struct {
	code, title, path string
	kind              SourceKind
}

const (
	legislation = "https://www.legislation.gov.uk/"
	ico         = "https://ico.org.uk/for-organisations/"
)

var works = [workCount]work{
	Gillick: {
		"gillick",
		"Gillick v West Norfolk and Wisbech Area Health Authority [1986] AC 112",
		"https://www.bailii.org/uk/cases/UKHL/1985/7.html",
		CaseLaw,
	},
	ReAB: {
		"re-ab-2020",
		"Re AB [2020] EWHC 691 (Fam)",
		"https://caselaw.nationalarchives.gov.uk/ewhc/fam/2020/691",
		CaseLaw,
	},
	ICOChildren: {
		"ico-children",
		"ICO: What rights do children have?",
		ico + "uk-gdpr-guidance-and-resources/childrens-information/children-and-the-uk-gdpr/what-rights-do-children-have/",
		Guidance,
	},
	ICORequests: {
		"ico-requests",
		"ICO: How do we recognise a subject access request?",
		ico + "guide-to-data-protection/guide-to-the-general-data-protection-regulation-gdpr/right-of-access/how-do-we-recognise-a-subject-access-request-sar/",
		Guidance,
	},
	ICOAgents: {
		"ico-agents",
		"ICO: I need to complete a SAR",
		"https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar",
		Guidance,
	},
	OPGDisclosure: {
		"opg-disclosure",
		"Office of the Public Guardian: Medical disclosure information to attorneys and deputies",
		"https://www.gov.uk/guidance/medical-disclosure-information-to-attorneys-and-deputies",
		Guidance,
	},
	MentalCapacityAct: {"mca-2005", "Mental Capacity Act 2005", legislation + "ukpga/2005/9", Law},
	MentalCapacityActNI: {
		"mcani-2016",
		"Mental Capacity Act (Northern Ireland) 2016",
		legislation + "nia/2016/18",
		Law,
	},
	AdultsIncapacityAct: {"awisa-2000", "Adults with Incapacity (Scotland) Act 2000", legislation + "asp/2000/4", Law},
	EnduringPowersOrder: {
		"epani-1987",
		"Enduring Powers of Attorney (Northern Ireland) Order 1987",
		legislation + "nisi/1987/1627",
		Law,
	},
	MentalHealthOrder: {
		"mhni-1986",
		"Mental Health (Northern Ireland) Order 1986",
		legislation + "nisi/1986/595",
		Law,
	},
	LegalCapacityAct: {
		"alcsa-1991",
		"Age of Legal Capacity (Scotland) Act 1991",
		legislation + "ukpga/1991/50",
		Law,
	},
	HealthRecordsAct: {"ahra-1990", "Access to Health Records Act 1990", legislation + "ukpga/1990/23", Law},
	HealthRecordsOrder: {
		"ahrni-1993",
		"Access to Health Records (Northern Ireland) Order 1993",
		legislation + "nisi/1993/1250",
		Law,
	},
	PupilInformation: {
		"si-2005-1437",
		"Education (Pupil Information) (England) Regulations 2005",
		legislation + "uksi/2005/1437",
		Law,
	},
	PupilRecords: {
		"ssi-2003-581",
		"Pupils' Educational Records (Scotland) Regulations 2003",
		legislation + "ssi/2003/581",
		Law,
	},
	InquestsRules: {"si-2013-1616", "Coroners (Inquests) Rules 2013", legislation + "uksi/2013/1616", Law},
	FormerAct:     {"dpa-1998", "Data Protection Act 1998", legislation + "ukpga/1998/29", Law},
}

func (w Work) row() work {
	if w < workCount {
		return works[w]
	}
	return work{}
}

// Title returns the name of the work; "" if w is not one.
func (w Work) Title() string { return w.row().title }

// URL returns the address of the work; "" if w is not one.
func (w Work) URL() string { return w.row().path }

// Kind returns what the work is; zero if w is not one.
func (w Work) Kind() SourceKind { return w.row().kind }

// Source is where a rule comes from.
type Source struct {
	Kind SourceKind `json:"kind,omitzero"` // what kind of source it is
	// Cite is the provision of data protection law that is the rule, or that the work bears on. It is zero
	// where the rule is no data protection law, which only an Alternative is.
	Cite      privacy.Citation `json:"cite,omitzero"`
	Work      Work             `json:"work,omitzero"` // zero: Cite is all
	Provision string           `json:"provision"`     // of the work, where it has provisions
}

// law is a source in data protection law.
func law(i privacy.Instrument, provision string) Source {
	return Source{Kind: Law, Cite: privacy.Citation{Instrument: i, Provision: provision}}
}

func dpa(provision string) Source  { return law(privacy.DPA2018, provision) }
func gdpr(provision string) Source { return law(privacy.UKGDPR, provision) }

// by is the work on a provision of data protection law, and its kind is that of the work.
func (s Source) by(w Work, provision string) Source {
	s.Kind, s.Work, s.Provision = w.Kind(), w, provision
	return s
}

// outside is a source that is no data protection law.
func outside(w Work, provision string) Source { return Source{}.by(w, provision) }

// either is the one source under the UK GDPR and the other under Part 3.
func (q *Request) either(article, section string) Source {
	if q.part3() {
		return dpa(section)
	}
	return gdpr(article)
}
