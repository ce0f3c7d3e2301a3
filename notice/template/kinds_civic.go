package template

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// civicKinds are of elections, registers, the council's own staff and what it answers and asks.
var civicKinds = []kind{
	{
		id: "electoral-register", lgsl: "364", tiers: billing,
		officer: notice.ControllerElectoralRegistrationOfficer,
		purposes: []purpose{
			{id: "register-electors", kind: notice.PurposeElections, basis: duty, laws: "register canvass"},
			{id: "open-register", kind: notice.PurposeElections, basis: duty,
				laws: "register-open-ew register-open-s"},
			{id: "juries", kind: notice.PurposeElections, basis: duty, laws: "jury", side: true, only: "jury-bureau"},
		},
		data: "contact birth insurance-number nationality signature",
		from: "other-departments household-members", channels: forms,
		to: "parties credit-agencies public jury-bureau other-councils suppliers",
		public: []public{{"electoral-register", notice.PublicStatutoryRegister, "register"},
			{"open-register", notice.PublicSoldRegister, "register-open-ew register-open-s"}},
		keep:    []keeping{always("electoral-registers"), months("applications", 12, notice.TriggerDecision)},
		choices: []notice.ChoiceKind{notice.ChoiceOpenRegisterOptOut},
		needed:  notice.RequiredByLaw,
	},
	{
		id: "elections", lgsl: "365", tiers: billing, officer: notice.ControllerReturningOfficer,
		purposes: []purpose{
			{id: "run-elections", kind: notice.PurposeElections, basis: duty,
				laws: "returning returning-local-e returning-local-w"},
		},
		data:    "contact candidates signature votes",
		special: statutory(notice.UseUsed, notice.SpecialPoliticalOpinions),
		from:    "electoral-officer parties", channels: []notice.Channel{notice.ChannelPaperForm},
		to:     "public parties election-staff suppliers",
		public: []public{{"nominations", notice.PublicWebsite, "returning"}},
		keep: []keeping{years("election-papers", 1, notice.TriggerElection).
			because(notice.ReasonLaw, "election-keep")},
		needed: notice.RequiredForService,
	},
	{
		id: "registrars", lgsl: "319 321", tiers: upper, officer: notice.ControllerRegistrar,
		purposes: []purpose{
			{id: "register-births", kind: notice.PurposePublicRegister, basis: duty, laws: "births births-s"},
			{id: "register-marriages", kind: notice.PurposePublicRegister, basis: duty,
				laws: "marriage partnership marriage-s"},
		},
		data: "contact birth relationship nationality cause-of-death",
		from: "hospitals coroners", channels: []notice.Channel{notice.ChannelInPerson, notice.ChannelTelephone},
		to:     "registrar-general public fraud-agencies health-workers suppliers",
		public: []public{{"civil-registers", notice.PublicStatutoryRegister, "certificates births-s"}},
		keep:   []keeping{always("civil-registers")},
		needed: notice.RequiredByLaw,
	},
	{
		id: "coroner", lgsl: "626", tiers: upper, sensitive: false, officer: notice.ControllerCoroner,
		audiences: []notice.Audience{notice.AudienceFamilyOfDeceased},
		purposes: []purpose{
			{id: "inquests", kind: notice.PurposeStatutoryDuty, basis: duty, laws: "coroner"},
		},
		data:    "contact relationship reports health",
		special: special{notice.UseUsed, health, []privacy.SpecialCondition{privacy.SpecialF}, nil},
		from:    "police hospitals relatives", channels: contact, to: "registrars police courts public suppliers",
		keep: []keeping{years("inquest-records", 15, notice.TriggerCaseClosed).least().
			because(notice.ReasonLaw, "coroner-keep")},
	},
	{
		id: "recruitment", lgsl: "337", tiers: every, audiences: []notice.Audience{notice.AudienceEmployee},
		purposes: []purpose{
			{id: "choose-staff", kind: notice.PurposeEmployment, basis: contract},
			{id: "equal-chances", kind: notice.PurposeEqualityMonitoring, basis: task, laws: "equality", side: true,
				only: "ethnicity equality-questions", special: equality},
		},
		data: "contact birth work-history work-right ethnicity health offences",
		special: special{notice.UsePossible, health, []privacy.SpecialCondition{privacy.SpecialB},
			[]privacy.ScheduleCondition{privacy.Sch1P1}},
		// The law of the United Kingdom allows a check of criminal records where a condition of Schedule 1 is met
		// (DPA 2018 s.10(5)); paragraph 1 is the one for work.
		offence: offence{use: notice.UsePossible, authority: privacy.OffenceSchedule1,
			schedule1: []privacy.ScheduleCondition{privacy.Sch1P1}},
		from: "referees disclosure-service", channels: []notice.Channel{notice.ChannelOnlineForm},
		to: "referees disclosure-service suppliers",
		keep: []keeping{months("applications", 6, notice.TriggerDecision).
			because(notice.ReasonLimitation, "claims-work")},
		choices: []notice.ChoiceKind{notice.ChoiceEqualityQuestions},
		needed:  notice.RequiredForService,
	},
	{
		id: "pensions", lgsl: "", tiers: upper, audiences: []notice.Audience{notice.AudienceEmployee},
		purposes: []purpose{
			{id: "pay-pensions", kind: notice.PurposePayments, basis: duty, laws: "pensions"},
			{id: "match-records", kind: notice.PurposeDataMatching, basis: duty, laws: "match-e match-w", side: true,
				only: "fraud-initiative"},
		},
		data: "contact birth insurance-number bank work-history relationship health",
		special: special{notice.UsePossible, health, []privacy.SpecialCondition{privacy.SpecialB},
			[]privacy.ScheduleCondition{privacy.Sch1P1}},
		from: "employers relatives tax-office", channels: forms, matched: true,
		to:   "employers tax-office actuaries fraud-initiative suppliers",
		keep: []keeping{years("pension-records", 100, notice.TriggerDateOfBirth)},
	},
	{
		id: "complaints", lgsl: "353", tiers: every,
		purposes: []purpose{
			{id: "answer-complaints", kind: notice.PurposeEnquiries, basis: task,
				laws: "subsidiary subsidiary-s"},
			{id: "ombudsman", kind: notice.PurposeEnquiries, basis: duty, laws: "ombudsman-e ombudsman-w ombudsman-s",
				side: true, only: "ombudsman"},
		},
		data: "contact correspondence", special: statutory(notice.UseIncidental, health...), channels: contact,
		to: "ombudsman councillors suppliers", keep: []keeping{years("complaint-records", 3, notice.TriggerCaseClosed)},
		needed: notice.RequiredForService,
	},
	{
		id: "information-requests", lgsl: "722 826", tiers: every,
		purposes: []purpose{
			{id: "public-requests", kind: notice.PurposeInformationRequests, basis: duty, laws: "foi eir foi-s eir-s"},
			{id: "personal-requests", kind: notice.PurposeInformationRequests, basis: duty, laws: "gdpr"},
		},
		data: "contact identity correspondence", special: statutory(notice.UseIncidental, health...),
		channels: contact, to: "regulator suppliers",
		keep:   []keeping{years("request-records", 3, notice.TriggerCaseClosed)},
		needed: notice.RequiredForService,
	},
	{
		id: "newsletter", lgsl: "", tiers: every,
		purposes: []purpose{{id: "send-news", kind: notice.PurposeDirectMarketing, basis: consent}},
		data:     "email", channels: []notice.Channel{notice.ChannelOnlineForm}, to: "mailing-firms",
		keep: []keeping{{records: "subscriptions", kind: notice.RetentionFixed, amount: 1, unit: notice.UnitMonths,
			from: notice.TriggerConsentWithdrawn, bound: notice.BoundAtMost, reason: notice.ReasonBusinessNeed}},
		messages: true,
		needed:   notice.RequiredOptional,
	},
	{
		id: "consultations", lgsl: "867", tiers: every,
		purposes: []purpose{
			{id: "ask-people", kind: notice.PurposeConsultation, basis: task,
				laws: "competence-e competence-w competence-s"},
			{id: "equal-voices", kind: notice.PurposeEqualityMonitoring, basis: task, laws: "equality", side: true,
				only: "ethnicity equality-questions", special: equality},
		},
		data:     "contact opinions ethnicity",
		channels: []notice.Channel{notice.ChannelOnlineForm, notice.ChannelPaperForm}, to: "survey-firms suppliers",
		keep:    []keeping{years("answers", 2, notice.TriggerEndOfService)},
		choices: []notice.ChoiceKind{notice.ChoiceEqualityQuestions},
		needed:  notice.RequiredOptional,
	},
}
