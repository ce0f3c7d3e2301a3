package rights

import "github.com/plainrights/plainrights/privacy"

// ListedSet is the provisions that an exemption disapplies: the "listed provisions" of a Schedule or
// section. The sets differ, and an exemption reaches no right that its own set does not name. The zero
// ListedSet lists nothing.
type ListedSet struct {
	Code    string           `json:"code"`              // as "P1"; permanent
	Cite    privacy.Citation `json:"cite,omitzero"`     // where the provisions are listed
	Entries []Listed         `json:"entries,omitempty"` // in the order of the provisions
}

// Listed is one entry of a set.
type Listed struct {
	// the provision disapplied; with a period where it was listed only then
	Cite  privacy.Citation `json:"cite,omitzero"`
	Right privacy.Right    `json:"right,omitzero"` // the right that it gives; zero: none of the thirteen
	Only  Cond             `json:"only,omitzero"`  // the right is reached only so far as this holds; zero: wholly
}

// A right that can arise under several provisions is reached only where the one that decides it is
// listed. The right to object is decided by Article 21(2) where the data are used for direct marketing,
// else by 21(1) where the basis allows it, else by 21(6).
var (
	bySituation = not{either{input(InputDirectMarketing), all{fact(privacy.FactResearchPurpose), not{objectable}}}}
	// An objection to direct marketing ends it: where a person objects the data shall no longer be processed for that
	// (Article 21(3)), which leaves nothing to refuse by Article 12(5).
	notMarketing = not{input(InputDirectMarketing)}
	// Paragraph 26(9) leaves out Article 18(1)(c), which holds where the person needs for a claim what the
	// council no longer needs. That it does not need them is only ever shown.
	notForClaim = not{all{given{privacy.FactNoLongerNecessary, privacy.Yes}, fact(privacy.FactNeededForPersonsClaim)}}
	// Paragraph 27(3)(b): Article 15 is reached only where the results identify nobody.
	identifyNobody = not{fact(privacy.FactResultsIdentifyPerson)}
)

// The sets, in the order of the provisions.
var (
	// Schedule 2 Part 1. Article 5 is listed so far as it corresponds to the rights, and 5(1)(a) for fairness
	// and transparency, never lawfulness. Article 5(1)(b) left the list on 5 February 2026 (DUAA s.71(10)).
	crimeSet = ListedSet{Code: "P1", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 1"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20(1)-(2)"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5(1)(a)"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5(1)(b)", Force: period{Until: mainChange}}},
	}}
	// Schedule 2 Part 2.
	functionsSet = ListedSet{Code: "P2", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 6"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20(1)-(2)"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// Schedule 2 Part 3: access alone.
	othersSet = ListedSet{Code: "P3", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 16(1)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// Schedule 2 Part 4: being informed and access, and nothing else.
	privilegeSet = ListedSet{Code: "P4", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 18"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// Schedule 2 Part 5. Of Article 18(1) it lists (a), (b) and (d).
	specialPurposesSet = ListedSet{
		Code: "P5",
		Cite: cite{Instrument: dpa, Provision: "Sch 2 para 26(9)"},
		Entries: []Listed{
			{Cite: cite{Instrument: gdpr, Provision: "Art 5(1)(a)-(e)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 6"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 7"}, Right: privacy.RightWithdrawConsent},
			{Cite: cite{Instrument: gdpr, Provision: "Art 8(1)-(2)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 9"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 10"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 11(2)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
			{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
			{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
			{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
			{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
			{
				Cite:  cite{Instrument: gdpr, Provision: "Art 18(1)(a)"},
				Right: privacy.RightRestriction,
				Only:  Cond{notForClaim},
			},
			{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)(b)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)(d)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
			{Cite: cite{Instrument: gdpr, Provision: "Art 20(1)-(2)"}, Right: privacy.RightPortability},
			{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 34(1), (4)"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 36"}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 44", Force: period{Until: mainChange}}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 44A", Force: period{From: mainChange}}},
		},
	}
	// Schedule 2 Part 6, research and statistics.
	researchSet = ListedSet{
		Code: "P6-27",
		Cite: cite{Instrument: dpa, Provision: "Sch 2 para 27(2)"},
		Entries: []Listed{
			{
				Cite:  cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"},
				Right: privacy.RightAccess,
				Only:  Cond{identifyNobody},
			},
			{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
			{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
			{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		},
	}
	// Schedule 2 Part 6, archiving: Articles 19 and 20(1) besides.
	archivingSet = ListedSet{
		Code: "P6-28",
		Cite: cite{Instrument: dpa, Provision: "Sch 2 para 28(2)"},
		Entries: []Listed{
			{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
			{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
			{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
			{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
			{Cite: cite{Instrument: gdpr, Provision: "Art 20(1)"}, Right: privacy.RightPortability},
			{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		},
	}
	// Risk assessment systems: narrower than the rest of Part 1.
	riskSet = ListedSet{Code: "RISK", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 3(3)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// A second controller that holds what an exempt one gave it.
	secondSet = ListedSet{Code: "C2", Cite: cite{Instrument: dpa, Provision: "Sch 2 para 2(3)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// Immigration: neither 16, nor 19, nor 20.
	immigrationSet = ListedSet{
		Code: "IMM",
		Cite: cite{Instrument: dpa, Provision: "Sch 2 para 4(2)"},
		Entries: []Listed{
			{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
			{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
			{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
			{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
			{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
			{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
			{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
		},
	}
	// Schedule 3: no Article 19.
	scheduleThreeSet = ListedSet{Code: "S3", Cite: cite{Instrument: dpa, Provision: "Sch 3 para 1"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18(1)"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20(1)-(2)"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// The paragraphs of Schedule 3 that reach access alone.
	harmSet = ListedSet{
		Code: "S3-15",
		Cite: cite{Instrument: dpa, Provision: "Sch 3 paras 5, 6, 11, 12, 19, 20, 21"},
		Entries: []Listed{
			{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		},
	}
	// Schedule 4: access alone.
	scheduleFourSet = ListedSet{Code: "S4", Cite: cite{Instrument: dpa, Provision: "Sch 4 para 1"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 5"}},
	}}
	// Loose paper: access, rectification, erasure, restriction and notification stay, and the accuracy principle.
	paperSet = ListedSet{Code: "S24-1", Cite: cite{Instrument: dpa, Provision: "s.24(2)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 5(1)(a)-(c), (e)-(f)"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 6"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 7"}, Right: privacy.RightWithdrawConsent},
		{Cite: cite{Instrument: gdpr, Provision: "Art 8(1)-(2)"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 9"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 10"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 11(2)"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 13(1)-(3)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 14(1)-(4)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}, Right: privacy.RightObject, Only: Cond{bySituation}},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 44-49", Force: period{Until: mainChange}}},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 44A-49A", Force: period{From: mainChange}}},
	}}
	// Loose paper on personnel matters: all that s.24(2) leaves of Chapters II and III, and with it every right in
	// them.
	personnelSet = ListedSet{Code: "S24-3", Cite: cite{Instrument: dpa, Provision: "s.24(4)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 7"}, Right: privacy.RightWithdrawConsent},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 13-14"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21"}, Right: privacy.RightObject},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Art 22", Force: period{Until: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Arts 22A-22D", Force: period{From: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
	}}
	// Loose paper that a request does not describe, or that would cost too much to find.
	paperAccessSet = ListedSet{Code: "S24-5", Cite: cite{Instrument: dpa, Provision: "s.24(5)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 15(1)-(3)"}, Right: privacy.RightAccess},
	}}
	// Loose paper in historical research that was under way in 1998.
	historySet = ListedSet{Code: "S25", Cite: cite{Instrument: dpa, Provision: "s.25(2)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 5(1)(d)"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(2)"}, Right: privacy.RightErasure},
	}}
	// National security and defence. Of Chapter VIII it excepts Articles 77, 83 and 84, and it does not list ss.164A
	// and 165, so that both complaints survive. Articles 79 and 82 are listed, and of Part 6 of the Act only ss.142-154
	// and 170-173: so a court may still make a compliance order under s.167, which includes an application under
	// Article 79 and is wider (s.167(4)(a)), and compensation under Article 82 is gone. That is disputed: see disputes.
	// Article 77 was listed with the rest until DUAA s.88(2) excepted it, and the complaint went with it alike.
	securitySet = ListedSet{Code: "S26", Cite: cite{Instrument: dpa, Provision: "s.26(2)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 7"}, Right: privacy.RightWithdrawConsent},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 13-14"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: gdpr, Provision: "Art 15"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21"}, Right: privacy.RightObject},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Art 22", Force: period{Until: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Arts 22A-22D", Force: period{From: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 33-34"}},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Art 77", Force: period{Until: part3PrivilegeBegan}},
			Right: privacy.RightComplainRegulator,
		},
		{Cite: cite{Instrument: gdpr, Provision: "Arts 79, 82"}},
	}}
	// Whatever a person may ask for under Articles 15 to 22D. Being informed is not asked for, and consent is simply
	// taken back. Article 19 is a duty that needs no request: only its second sentence, who the recipients are, is
	// asked for.
	requestsSet = ListedSet{Code: "ART12-5", Cite: cite{Instrument: gdpr, Provision: "Art 12(5)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 15"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19, second sentence"}},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20"}, Right: privacy.RightPortability},
		{Cite: cite{Instrument: gdpr, Provision: "Art 21"}, Right: privacy.RightObject, Only: Cond{notMarketing}},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Art 22", Force: period{Until: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{
			Cite:  cite{Instrument: gdpr, Provision: "Arts 22A-22D", Force: period{From: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
	}}
	// Articles 15 to 20, unless the person gives more to be identified by.
	identifiedSet = ListedSet{Code: "ART11-2", Cite: cite{Instrument: gdpr, Provision: "Art 11(2)"}, Entries: []Listed{
		{Cite: cite{Instrument: gdpr, Provision: "Art 15"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: gdpr, Provision: "Art 16"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 17"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: gdpr, Provision: "Art 18"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: gdpr, Provision: "Art 19"}, Right: privacy.RightNotification},
		{Cite: cite{Instrument: gdpr, Provision: "Art 20"}, Right: privacy.RightPortability},
	}}
	// Part 3: sections 44 to 48.
	judicialSet = ListedSet{Code: "S43-3", Cite: cite{Instrument: dpa, Provision: "s.43(3)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.44"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: dpa, Provision: "s.45"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: dpa, Provision: "s.46"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: dpa, Provision: "s.47"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: dpa, Provision: "s.47"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: dpa, Provision: "s.48(9)"}, Right: privacy.RightNotification},
	}}
	// Part 3: the information of s.44(2) alone. What s.44(1) wants published stays.
	specificSet = ListedSet{Code: "S44-4", Cite: cite{Instrument: dpa, Provision: "s.44(4)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.44(2)"}, Right: privacy.RightInformed},
	}}
	// Part 3: the right of access.
	part3AccessSet = ListedSet{Code: "S45-4", Cite: cite{Instrument: dpa, Provision: "s.45(4)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.45(1)"}, Right: privacy.RightAccess},
	}}
	// Part 3: legal professional privilege. Of the right to be informed it lists s.44(2) alone: what s.44(1) wants
	// published stays.
	part3PrivilegeSet = ListedSet{Code: "S45A", Cite: cite{Instrument: dpa, Provision: "s.45A(1)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.44(2)"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: dpa, Provision: "s.45(1)"}, Right: privacy.RightAccess},
	}}
	// Part 3: the reasons for a refusal, never the refusal itself.
	reasonsSet = ListedSet{Code: "S48-3", Cite: cite{Instrument: dpa, Provision: "s.48(3)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(i)"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(i)"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(i)"}, Right: privacy.RightRestriction},
	}}
	// Part 3: the safeguards of an automated decision.
	safeguardsSet = ListedSet{Code: "S50C-3", Cite: cite{Instrument: dpa, Provision: "s.50C(3)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.50C(1)-(2)"}, Right: privacy.RightAutomatedDecisions},
	}}
	// Part 3: requests under ss.45, 46, 50C and 50D (s.50 before 5 February 2026).
	part3RequestsSet = ListedSet{Code: "S53", Cite: cite{Instrument: dpa, Provision: "s.53(1)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.45"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: dpa, Provision: "s.46"}, Right: privacy.RightRectification},
		{
			Cite:  cite{Instrument: dpa, Provision: "s.50", Force: period{Until: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{
			Cite:  cite{Instrument: dpa, Provision: "ss.50C-50D", Force: period{From: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
	}}
	// Part 3: requests under s.47. Its duties apply whether or not there is a request (s.47(4)), so that refusing one
	// takes the answer under s.48(1), and never the duty to erase or to restrict.
	part3DutiesSet = ListedSet{Code: "S53-47", Cite: cite{Instrument: dpa, Provision: "s.53(1)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.48(1)"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: dpa, Provision: "s.48(1)"}, Right: privacy.RightRestriction},
	}}
	// Part 3: Chapter 3, and Chapter 2 with s.40A on withdrawing consent. The complaints and the courts are not listed.
	part3SecuritySet = ListedSet{Code: "S78A", Cite: cite{Instrument: dpa, Provision: "s.78A(2)"}, Entries: []Listed{
		{Cite: cite{Instrument: dpa, Provision: "s.40A"}, Right: privacy.RightWithdrawConsent},
		{Cite: cite{Instrument: dpa, Provision: "s.44"}, Right: privacy.RightInformed},
		{Cite: cite{Instrument: dpa, Provision: "s.45"}, Right: privacy.RightAccess},
		{Cite: cite{Instrument: dpa, Provision: "s.46"}, Right: privacy.RightRectification},
		{Cite: cite{Instrument: dpa, Provision: "s.47"}, Right: privacy.RightErasure},
		{Cite: cite{Instrument: dpa, Provision: "s.47"}, Right: privacy.RightRestriction},
		{Cite: cite{Instrument: dpa, Provision: "s.48(9)"}, Right: privacy.RightNotification},
		{
			Cite:  cite{Instrument: dpa, Provision: "s.50", Force: period{Until: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
		{
			Cite:  cite{Instrument: dpa, Provision: "ss.50A-50D", Force: period{From: mainChange}},
			Right: privacy.RightAutomatedDecisions,
		},
	}}
)
