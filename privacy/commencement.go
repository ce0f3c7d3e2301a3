package privacy

// The days on which the law that this module states changed. Each is the first day of the new law: whoever wants the
// last day of the old takes its Previous. They are functions, so that no importer can move a day for everyone else.

// LawBegan is 25 May 2018, when the UK GDPR (then the EU's) and the Data Protection Act 2018 began (SI 2018/625 reg 2).
// The Data Protection Act 1998 governs what came before, and nothing here states it.
func LawBegan() Date { return lawBegan }

// ChildAgeMoved is 1 January 2021, when the age at which children consent for themselves moved from DPA s.9 into
// Art 8(1) (SI 2019/419), at the end of the transition period at 11 p.m. the evening before.
func ChildAgeMoved() Date { return childAgeMoved }

// SearchBounded is 1 January 2024, from which DUAA s.78(5) treats the reasonable and proportionate search of Art 15(1A)
// and DPA s.45(2A) as law.
func SearchBounded() Date { return searchBounded }

// Part3ConsentBegan is 19 August 2025, when DPA s.40A said what consent is under Part 3, and that it can be taken back.
func Part3ConsentBegan() Date { return part3ConsentBegan }

// FirstChange is 20 August 2025: courts may look at what was withheld (DPA s.180A), and the opening words of Art 9(2)
// want a lawful basis beside the condition (DUAA Sch 11 para 4; SI 2025/904 reg 2).
func FirstChange() Date { return firstChange }

// Part3PrivilegeBegan is 5 September 2025, when DPA ss.45A and 78A exempted legal privilege and national security under
// Part 3 (DUAA ss.79 and 88; SI 2025/996 reg 2(1)).
func Part3PrivilegeBegan() Date { return part3PrivilegeBegan }

// MainChange is 5 February 2026, when most of DUAA Part 5 began: Arts 6(1)(ea), 8A, 12A, 22A-22D and Annex 1, and DPA
// ss.50A-50D and 54 as they now stand (SI 2026/82 regs 2 and 4).
func MainChange() Date { return mainChange }

// ComplaintDutyBegan is 19 June 2026, when controllers had to take complaints (DPA s.164A) and Art 77 was omitted
// (SI 2026/82 reg 3).
func ComplaintDutyBegan() Date { return complaintDutyBegan }

// CommissionBegan is 30 September 2026, when the Information Commission took the Commissioner's place (DUAA ss.117-119;
// SI 2026/1015).
func CommissionBegan() Date { return commissionBegan }

// The days themselves, as the tables of this package have them.
var (
	lawBegan            = Date{2018, 5, 25}
	childAgeMoved       = Date{2021, 1, 1}
	searchBounded       = Date{2024, 1, 1}
	part3ConsentBegan   = Date{2025, 8, 19}
	firstChange         = Date{2025, 8, 20}
	part3PrivilegeBegan = Date{2025, 9, 5}
	mainChange          = Date{2026, 2, 5}
	complaintDutyBegan  = Date{2026, 6, 19}
	commissionBegan     = Date{2026, 9, 30}
)

// Commencement is a day on which the law changed, for reading: a catalogue prints them.
type Commencement struct {
	Day   Date     `json:"day,omitzero"`  // the first on which the new law held
	Began string   `json:"began"`         // what began, in the words of the field
	Cite  Citation `json:"cite,omitzero"` // what says so
}

// Commencements returns every day on which the law that this module states changed, the earliest first. The caller owns
// the slice.
func Commencements() []Commencement {
	return []Commencement{
		{
			LawBegan(),
			"the UK GDPR and the Data Protection Act 2018",
			Citation{Instrument: SI2018No625, Provision: "reg 2"},
		},
		{
			ChildAgeMoved(),
			"the age of consent of children, in the UK GDPR itself",
			Citation{Instrument: UKGDPR, Provision: "Art 8(1)"},
		},
		{
			SearchBounded(),
			"the reasonable and proportionate search",
			Citation{Instrument: DUAA2025, Provision: "s.78(5)"},
		},
		{Part3ConsentBegan(), "consent under Part 3", Citation{Instrument: DPA2018, Provision: "s.40A"}},
		{
			FirstChange(),
			"what courts may look at, and a basis beside each condition",
			Citation{Instrument: SI2025No904, Provision: "reg 2"},
		},
		{
			Part3PrivilegeBegan(),
			"privilege and national security under Part 3",
			Citation{Instrument: DPA2018, Provision: "ss.45A, 78A"},
		},
		{
			MainChange(),
			"most of Part 5 of the Data (Use and Access) Act 2025",
			Citation{Instrument: SI2026No82, Provision: "reg 2"},
		},
		{ComplaintDutyBegan(), "complaints to the controller", Citation{Instrument: SI2026No82, Provision: "reg 3"}},
		{CommissionBegan(), "the Information Commission", Citation{Instrument: SI2026No1015, Provision: "reg 2"}},
	}
}
