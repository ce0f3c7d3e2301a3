package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// The points.
const (
	PointProof           Point = iota + 1 // a council may ask who somebody is
	PointRecords                          // other records are asked for by freedom of information law
	PointRecordsScotland                  // the same in Scotland
	PointOthers                           // what is about others may be kept back
	PointStaff                            // the names of staff are mostly not kept back
	PointLong                             // a large file may take longer
	PointBodies                           // other bodies hold files of their own
	PointAdoption                         // adoption records are kept closed
	PointMarks                            // exam marks have a time of their own
	PointSupport                          // to read a file can be hard
	PointRisk                             // a risk from being shown is a reason to object
	PointAnonymous                        // electors can register without their name being shown
	PointOpen                             // electors can stay out of the open register
	PointAppeal                           // an appeal against a decision is another thing

	PointChildOwn                // the rights are the child's own
	PointChildScotland           // at what age a child in Scotland can use them
	PointChildUnderstands        // a child who understands can use them
	PointChildSixteen            // whoever is 16 is taken to be able to
	PointChildKept               // what a child said in confidence may be kept from a parent
	PointChildKeptScotland       // the same in Scotland, where the age is another
	PointIdentity                // a council may ask who somebody is that asks about another
	PointChildShow               // what a parent can show
	PointSomeoneOwn              // the rights are the other person's own
	PointSomeoneShow             // what whoever acts for another can show
	PointDiedRights              // the rights end with life
	PointDiedRecords             // what a council holds of the dead is asked for by freedom of information law
	PointDiedRecordsScotland     // the same in Scotland
	PointDiedHealth              // there is a law on their health records
	PointDiedHealthNI            // the same in Northern Ireland
	PointDiedAsk                 // anybody can ask
	PointBusinessRights          // a business has none of the rights
	PointBusinessPerson          // a sole trader has, as a person
	PointBusinessRecords         // a business can ask by freedom of information law
	PointBusinessRecordsScotland // the same in Scotland

	PointAdoptedSince    // who was adopted since 30 December 2005 asks the agency
	PointAdoptedBefore   // who was adopted before then asks the Registrar General
	PointAdoptedScotland // an agency in Scotland tells what it has
	PointBirthScotland   // and the Registrar General there of the birth
	PointAdoptedNI       // the birth record in Northern Ireland
	PointAgency          // an agency there can be asked for more
	PointAdopted         // where the nation is not known

	PointKeptBack        // what is kept back under Part 3 need not be told
	PointKeptPrivileged  // the same of what is privileged
	PointReasons         // a refusal under Part 3 comes with its reasons
	PointCheck           // the regulator can be asked to check one under Part 3
	PointUsesBasis       // the right turns on the legal reason for a use
	PointCouncilShows    // the right can turn on what only a council can show
	PointNotTheirs       // the right is not used with whoever decides over a use, but is the same whoever does
	PointContested       // who contests what is right under Part 3 may have the use limited
	PointInvolvement     // what a decision by automated means alone is
	PointSomeDead        // what is held of people who have died is outside the right
	PointExplicit        // the notice does not say on which condition sensitive data are used
	PointEach            // each of those who decide together can be asked
	PointMarketing       // marketing that is objected to must stop
	PointTask            // research that a public task needs may go on
	PointOpinions        // the right can turn on what somebody disputes of an opinion
	PointMeanwhileWrong  // who contests what is right can have the use limited meanwhile
	PointMeanwhileObject // who objects can have it limited while that is weighed
	PointLinks           // others who show what was published are told that it is to be deleted
	PointKeep            // it is an offence to change or delete what was asked for
	PointOrder           // a tribunal can order the regulator to get on with a complaint
	PointPart3           // when Part 3 applies in place of the UK GDPR
	PointPart3Lacks      // which rights it then takes away
	PointPart3Keeps      // what can then be kept back
	PointPart3Rests      // what a use then rests on
	PointTold            // by when whoever gives information is told how it is used
	PointToldOther       // the same where it comes from others
	PointExam            // by when exam marks that are kept back must be given
	PointScots           // privilege goes by another name
	PointDeadToo         // other law gives what this right would have given of somebody who has died
	PointNobodyNamed     // nobody is told who was given the information, only they of the change
	PointAnyway          // the right is there whatever the use is
	PointBesides         // what is told with a copy
	PointRecipients      // who was given information is told with it
	PointPassedOn        // those who were given it are told of a change
	PointWhy             // a refusal comes with its reasons
	PointClaim           // what somebody needs for a legal claim can be kept for that
	PointMessages        // marketing by e-mail, text or phone has a law of its own
	PointSafe            // information is kept safe from those who must not have it
)

// The types of the columns.
type (
	those   = []privacy.Right
	askers  = []requester.Relation
	kinds   = []notice.PurposeKind
	nations = []privacy.Nation
)

// The purposes by which what residents ask most is told.
var (
	ofCare   = kinds{notice.PurposeSocialCare, notice.PurposeSafeguarding}
	ofPublic = kinds{
		notice.PurposePublicRegister,
		notice.PurposePlanning,
		notice.PurposeElections,
		notice.PurposeTransparency,
		notice.PurposeDemocracy,
	}
)

// points are in the order of their topics, and in each in that in which they are told.
var points = []point{
	{point: PointProof, topic: TopicWanted, rights: those{privacy.RightAccess}, askers: askers{requester.Self},
		regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 12(6)"}},
	{point: PointProof, topic: TopicWanted, rights: those{privacy.RightAccess}, askers: askers{requester.Self},
		regime: part3, cite: cite{Instrument: dpa, Provision: "s.52(4)"}},
	{point: PointRecords, topic: TopicWanted, rights: those{privacy.RightAccess},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationNorthernIreland}, council: true,
		cite: cite{Instrument: privacy.FOIA2000, Provision: "s.40(1)"}},
	{point: PointRecordsScotland, topic: TopicWanted, rights: those{privacy.RightAccess},
		nations: nations{privacy.NationScotland}, council: true,
		cite: cite{Instrument: privacy.FOISA2002, Provision: "s.38(1)(a)"}},
	{point: PointOthers, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare,
		cite: cite{Instrument: dpa, Provision: "Sch 2 para 16"}},
	{point: PointStaff, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare,
		cite: cite{Instrument: dpa, Provision: "Sch 2 para 17"}},
	{point: PointLong, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare,
		force: period{Until: mainChange}, cite: cite{Instrument: gdpr, Provision: "Art 12(3)"}},
	{point: PointLong, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare,
		force: period{From: mainChange}, cite: cite{Instrument: gdpr, Provision: "Art 12A(4)"}},
	{point: PointBodies, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare},
	{point: PointAdoption, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare,
		cite: cite{Instrument: dpa, Provision: "Sch 4 para 3"}},
	{point: PointMarks, topic: TopicWanted, rights: those{privacy.RightAccess},
		kinds: kinds{notice.PurposeEducation}, cite: cite{Instrument: dpa, Provision: "Sch 2 para 25(2)-(3)"}},
	{point: PointSupport, topic: TopicWanted, rights: those{privacy.RightAccess}, kinds: ofCare},
	{point: PointRisk, topic: TopicWanted, rights: those{privacy.RightObject}, kinds: ofPublic,
		cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{point: PointAnonymous, topic: TopicWanted, rights: those{privacy.RightObject},
		kinds: kinds{notice.PurposeElections}},
	{point: PointOpen, topic: TopicWanted, rights: those{privacy.RightObject},
		kinds: kinds{notice.PurposeElections}},
	{point: PointAppeal, topic: TopicWanted, rights: those{privacy.RightAutomatedDecisions}},

	{point: PointChildOwn, topic: TopicAsker, askers: askers{requester.Parent}},
	{point: PointChildScotland, topic: TopicAsker, askers: askers{requester.Parent},
		nations: nations{privacy.NationScotland}, cite: cite{Instrument: dpa, Provision: "s.208"}},
	{point: PointChildUnderstands, topic: TopicAsker, askers: askers{requester.Parent},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationNorthernIreland}},
	{point: PointChildSixteen, topic: TopicAsker, askers: askers{requester.Parent},
		nations: nations{privacy.NationEngland, privacy.NationWales}},
	{point: PointChildKept, topic: TopicAsker, askers: askers{requester.Parent},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationNorthernIreland},
		cite:    cite{Instrument: dpa, Provision: "Sch 3 paras 4(1)(a), 10(1)(a)"}},
	{point: PointChildKeptScotland, topic: TopicAsker, askers: askers{requester.Parent},
		nations: nations{privacy.NationScotland},
		cite:    cite{Instrument: dpa, Provision: "Sch 3 paras 4(1)(b), 10(1)(b)"}},
	{point: PointIdentity, topic: TopicAsker, askers: askers{requester.Parent}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 12(6)"}},
	{point: PointIdentity, topic: TopicAsker, askers: askers{requester.Parent}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.52(4)"}},
	{point: PointChildShow, topic: TopicAsker, askers: askers{requester.Parent}},
	{point: PointSomeoneOwn, topic: TopicAsker, askers: askers{requester.Agent}},
	{point: PointIdentity, topic: TopicAsker, askers: askers{requester.Agent}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 12(6)"}},
	{point: PointIdentity, topic: TopicAsker, askers: askers{requester.Agent}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.52(4)"}},
	{point: PointSomeoneShow, topic: TopicAsker, askers: askers{requester.Agent}},
	{point: PointDiedRights, topic: TopicAsker, askers: askers{requester.Survivor},
		cite: cite{Instrument: dpa, Provision: "s.3(2)"}},
	{point: PointDiedRecords, topic: TopicAsker, askers: askers{requester.Survivor},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationNorthernIreland}, council: true,
		cite: cite{Instrument: privacy.FOIA2000, Provision: "s.1"}},
	{point: PointDiedRecordsScotland, topic: TopicAsker, askers: askers{requester.Survivor},
		nations: nations{privacy.NationScotland}, council: true,
		cite: cite{Instrument: privacy.FOISA2002, Provision: "s.1"}},
	{point: PointDiedHealth, topic: TopicAsker, askers: askers{requester.Survivor},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationScotland},
		cite:    cite{Instrument: privacy.AHRA1990, Provision: "s.3(1)(f)"}},
	{point: PointDiedHealthNI, topic: TopicAsker, askers: askers{requester.Survivor},
		nations: nations{privacy.NationNorthernIreland}, cite: cite{Instrument: privacy.AHRNI1993}},
	{point: PointDiedAsk, topic: TopicAsker, askers: askers{requester.Survivor}},
	{point: PointBusinessRights, topic: TopicAsker, askers: askers{requester.Business},
		cite: cite{Instrument: dpa, Provision: "s.3(2)"}},
	{point: PointBusinessPerson, topic: TopicAsker, askers: askers{requester.Business},
		cite: cite{Instrument: dpa, Provision: "s.3(2)"}},
	{point: PointBusinessRecords, topic: TopicAsker, askers: askers{requester.Business},
		nations: nations{privacy.NationEngland, privacy.NationWales, privacy.NationNorthernIreland}},
	{point: PointBusinessRecordsScotland, topic: TopicAsker, askers: askers{requester.Business},
		nations: nations{privacy.NationScotland}},

	// Those adopted in England and Wales since the group of sections 56 to 65 came into force ask the agency, and those
	// adopted before it the Registrar General (s.79(5)-(6)). In Scotland the agency must disclose what it has to
	// whoever is 16 and asks for support. The Order in Northern Ireland gives the birth record alone.
	{point: PointAdoptedSince, topic: TopicAdoption, nations: nations{privacy.NationEngland, privacy.NationWales},
		cite: cite{Instrument: privacy.ACA2002, Provision: "ss.60-62"}},
	{point: PointAdoptedBefore, topic: TopicAdoption, nations: nations{privacy.NationEngland, privacy.NationWales},
		cite: cite{Instrument: privacy.ACA2002, Provision: "Sch 2"}},
	{point: PointAdoptedScotland, topic: TopicAdoption, nations: nations{privacy.NationScotland},
		cite: cite{Instrument: privacy.SSI2009No268, Provision: "reg 3"}},
	{point: PointBirthScotland, topic: TopicAdoption, nations: nations{privacy.NationScotland},
		cite: cite{Instrument: privacy.ACSA2007, Provision: "s.55(4)"}},
	{point: PointAdoptedNI, topic: TopicAdoption, nations: nations{privacy.NationNorthernIreland},
		cite: cite{Instrument: privacy.AdoptionNI1987, Provision: "Art 54"}},
	{point: PointAgency, topic: TopicAdoption, nations: nations{privacy.NationNorthernIreland}},
	{point: PointAdopted, topic: TopicAdoption, nations: nations{0}},

	{point: PointKeptBack, rights: those{privacy.RightAccess}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.45(5)-(6)"}},
	{point: PointKeptPrivileged, rights: those{privacy.RightAccess}, regime: part3,
		force: period{From: part3PrivilegeBegan}, cite: cite{Instrument: dpa, Provision: "s.45A(2)-(3)"}},
	{point: PointReasons, rights: those{privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		regime: part3, cite: cite{Instrument: dpa, Provision: "s.48(1)-(3)"}},
	{point: PointCheck,
		rights: those{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		regime: part3, cite: cite{Instrument: dpa, Provision: "s.51"}},
	{point: PointUsesBasis, rights: those{privacy.RightErasure}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 17(1)(b)"}},
	{point: PointUsesBasis, rights: those{privacy.RightRestriction}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 18(1)(d)"}},
	{point: PointUsesBasis, rights: those{privacy.RightPortability}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 20(1)(a)"}},
	{point: PointUsesBasis, rights: those{privacy.RightObject}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{point: PointUsesBasis, rights: those{privacy.RightWithdrawConsent}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 7(3)"}},
	{point: PointCouncilShows, rights: those{privacy.RightErasure}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 17(1)-(3)"}},
	{point: PointCouncilShows, rights: those{privacy.RightErasure}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.47(1)-(2)"}},
	{point: PointCouncilShows, rights: those{privacy.RightRestriction}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "ss.46(4), 47(2)-(3)"}},
	{point: PointNotTheirs, rights: those{privacy.RightComplainRegulator},
		cite: cite{Instrument: dpa, Provision: "s.165"}},
	{point: PointNotTheirs, rights: those{privacy.RightJudicialRemedy},
		cite: cite{Instrument: dpa, Provision: "s.180"}},
	{point: PointContested, regime: part3, cite: cite{Instrument: dpa, Provision: "s.47(3)"}},
	{point: PointInvolvement, rights: those{privacy.RightAutomatedDecisions}, regime: ukgdpr,
		force: period{From: mainChange}, cite: cite{Instrument: gdpr, Provision: "Art 22A(1)(a), (2)"}},
	{point: PointInvolvement, rights: those{privacy.RightAutomatedDecisions}, regime: part3,
		force: period{From: mainChange}, cite: cite{Instrument: dpa, Provision: "s.50A(1)(a), (2)"}},
	{point: PointSomeDead, rights: those{privacy.RightAccess},
		cite: cite{Instrument: dpa, Provision: "s.3(2)-(3)"}},
	{point: PointExplicit, cite: cite{Instrument: gdpr, Provision: "Art 9(2)(a)"}},
	{point: PointEach, regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 26(3)"}},
	{point: PointMarketing, regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 21(3)"}},
	{point: PointTask, rights: those{privacy.RightObject}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 21(6)"}},
	{point: PointOpinions, rights: those{privacy.RightRectification}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 16"}},
	{point: PointOpinions, rights: those{privacy.RightRectification}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.46"}},
	{point: PointMeanwhileWrong, rights: those{privacy.RightRectification}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 18(1)(a)"}},
	{point: PointMeanwhileObject, rights: those{privacy.RightObject}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 18(1)(d)"}},
	{point: PointLinks, rights: those{privacy.RightErasure}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 17(2)"}},
	{point: PointKeep, rights: those{privacy.RightAccess, privacy.RightPortability},
		cite: cite{Instrument: dpa, Provision: "s.173"}},
	{point: PointOrder, cite: cite{Instrument: dpa, Provision: "s.166"}},
	{point: PointPart3, cite: cite{Instrument: dpa, Provision: "s.31"}},
	{point: PointPart3Lacks, cite: cite{Instrument: gdpr, Provision: "Art 2(2)(b)"}},
	{point: PointPart3Keeps, cite: cite{Instrument: dpa, Provision: "s.45(4)"}},
	{point: PointPart3Rests, cite: cite{Instrument: dpa, Provision: "s.35(2)"}},
	{
		point:  PointTold,
		rights: those{privacy.RightInformed},
		regime: ukgdpr,
		cite:   cite{Instrument: gdpr, Provision: "Art 13(1)"},
	},
	{
		point:  PointToldOther,
		rights: those{privacy.RightInformed},
		regime: ukgdpr,
		cite:   cite{Instrument: gdpr, Provision: "Art 14(3)"},
	},
	{point: PointExam, rights: those{privacy.RightAccess}, cite: cite{Instrument: dpa, Provision: "Sch 2 para 25(2)"}},
	{
		point:   PointScots,
		nations: nations{0, privacy.NationScotland},
		cite:    cite{Instrument: dpa, Provision: "Sch 2 para 19"},
	},
	{point: PointDeadToo, rights: those{privacy.RightInformed, privacy.RightAccess}},
	{
		point:  PointNobodyNamed,
		rights: those{privacy.RightNotification},
		regime: part3,
		cite:   cite{Instrument: dpa, Provision: "s.48(9)"},
	},
	{
		point:  PointAnyway,
		rights: those{privacy.RightAccess},
		regime: ukgdpr,
		cite:   cite{Instrument: gdpr, Provision: "Art 15"},
	},
	{
		point:  PointAnyway,
		rights: those{privacy.RightAccess},
		regime: part3,
		cite:   cite{Instrument: dpa, Provision: "s.45"},
	},
	{
		point:  PointAnyway,
		rights: those{privacy.RightComplainController},
		cite:   cite{Instrument: dpa, Provision: "s.164A"},
	},
	{
		point:  PointAnyway,
		rights: those{privacy.RightComplainRegulator},
		cite:   cite{Instrument: dpa, Provision: "s.165"},
	},
	{point: PointAnyway, rights: those{privacy.RightJudicialRemedy}, cite: cite{Instrument: dpa, Provision: "s.167"}},
	{point: PointBesides, rights: those{privacy.RightAccess}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 15(1)"}},
	{point: PointBesides, rights: those{privacy.RightAccess}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.45(2)"}},
	{point: PointRecipients, rights: those{privacy.RightAccess}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 15(1)(c)"}},
	{point: PointRecipients, rights: those{privacy.RightAccess}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.45(2)(c)"}},
	{point: PointPassedOn, rights: those{privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 19"}},
	{point: PointPassedOn, rights: those{privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		regime: part3, cite: cite{Instrument: dpa, Provision: "s.48(9)"}},
	{point: PointWhy, regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 12(4)"}},
	{point: PointWhy, rights: those{privacy.RightAccess}, regime: part3,
		cite: cite{Instrument: dpa, Provision: "s.45(5)"}},
	{point: PointWhy, rights: those{privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		regime: part3, cite: cite{Instrument: dpa, Provision: "s.48(1)"}},
	{point: PointClaim, rights: those{privacy.RightAccess, privacy.RightRestriction}, regime: ukgdpr,
		cite: cite{Instrument: gdpr, Provision: "Art 18(1)(c)"}},
	// Regulation 21 is of calls and 22 of what is sent by e-mail or text; both hold whatever law governs the data.
	{point: PointMessages, rights: those{privacy.RightObject}, regime: ukgdpr,
		cite: cite{Instrument: privacy.PECR, Provision: "regs 21, 22"}},
	{point: PointSafe, regime: ukgdpr, cite: cite{Instrument: gdpr, Provision: "Art 5(1)(f)"}},
	{point: PointSafe, regime: part3, cite: cite{Instrument: dpa, Provision: "s.40"}},
}
