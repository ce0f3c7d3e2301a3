package template

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// placeKinds are of homes, streets and the places where people live.
var placeKinds = []kind{
	{
		id: "planning", lgsl: "485 487", tiers: billing,
		purposes: []purpose{
			{id: "planning-decide", kind: notice.PurposePlanning, basis: task,
				laws: "planning-decide planning-e planning-w planning-decide-s"},
			{id: "planning-register", kind: notice.PurposePublicRegister, basis: duty,
				laws: "planning-register planning-register-e planning-register-w planning-register-s"},
			{id: "planning-breaches", kind: notice.PurposeRegulation, basis: task,
				laws: "planning-enforce planning-enforce-s"},
		},
		data: "contact property representations", special: statutory(notice.UseIncidental, health...),
		from: "objectors", channels: forms, to: "public planning-inspectors consultees suppliers",
		public: []public{{"planning-register", notice.PublicStatutoryRegister,
			"planning-register planning-register-s"}},
		keep:   []keeping{always("planning-register"), years("planning-cases", 10, notice.TriggerCaseClosed)},
		needed: notice.RequiredForService,
	},
	{
		id: "building-control", lgsl: "499", tiers: billing,
		purposes: []purpose{
			{id: "building-work", kind: notice.PurposeRegulation, basis: task, laws: "building building-regs-e"},
		},
		data: "contact property payments", from: "builders", channels: forms,
		to: "fire water-companies suppliers", keep: []keeping{years("building-records", 15, notice.TriggerCaseClosed)},
		needed: notice.RequiredForService,
	},
	{
		id: "waste", lgsl: "524 528", tiers: billing,
		purposes: []purpose{
			{id: "collect-waste", kind: notice.PurposeEnvironment, basis: task, laws: "waste waste-bins"},
			{id: "assisted-collection", kind: notice.PurposeEnvironment, basis: task, laws: "waste"},
			{id: "paid-collections", kind: notice.PurposeCommercial, basis: contract, laws: "waste"},
		},
		data: "contact property payments assistance", special: statutory(notice.UsePossible, health...),
		channels: forms, to: "waste-contractors suppliers",
		keep:   []keeping{years("requests", 2, notice.TriggerLastAction)},
		needed: notice.RequiredForService,
	},
	{
		id: "environmental-health", lgsl: "412 407", tiers: billing,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceBusiness},
		purposes: []purpose{
			{id: "nuisance", kind: notice.PurposeRegulation, basis: task, laws: "nuisance"},
			{id: "food-safety", kind: notice.PurposeRegulation, basis: task, laws: "food"},
			{id: "work-safety", kind: notice.PurposeRegulation, basis: task, laws: "safety"},
		},
		data: "contact business reports health", special: statutory(notice.UsePossible, health...),
		offence: authority(notice.UsePossible), from: "reporters health-workers", channels: contact,
		to:   "food-agency safety-executive police courts suppliers",
		keep: []keeping{years("case-records", 6, notice.TriggerCaseClosed)},
	},
	{
		id: "trading-standards", lgsl: "401 403", tiers: upper,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceBusiness},
		purposes: []purpose{
			{id: "trade-advice", kind: notice.PurposeRegulation, basis: task, laws: "trading"},
			{id: "trade-crime", kind: notice.PurposeCrimePrevention, regime: notice.RegimePart3, laws: "trading"},
		},
		data: "contact business reports offences", offence: authority(notice.UseUsed),
		from: "reporters police other-councils", channels: contact,
		to:   "police courts other-councils other-departments suppliers",
		keep: []keeping{years("case-records", 6, notice.TriggerCaseClosed)},
	},
	{
		id: "cctv", lgsl: "498", tiers: every, audiences: []notice.Audience{notice.AudienceVisitor},
		purposes: []purpose{
			{id: "cameras", kind: notice.PurposeSurveillance, basis: task, laws: "cameras disorder camera-code"},
		},
		data: "pictures", special: statutory(notice.UseIncidental), offence: authority(notice.UsePossible),
		to: "police courts insurers suppliers",
		keep: []keeping{{records: "recordings", kind: notice.RetentionFixed, amount: 31, unit: notice.UnitDays,
			from: notice.TriggerCreation, bound: notice.BoundAtMost, reason: notice.ReasonBusinessNeed}},
	},
	{
		id: "homelessness", lgsl: "1800 112", tiers: billing, sensitive: true,
		purposes: []purpose{
			{id: "homeless-assess", kind: notice.PurposeHousing, basis: task,
				laws: "homeless-e homeless-w homeless-s"},
			{id: "homeless-house", kind: notice.PurposeHousing, basis: task,
				laws: "homeless-home-e homeless-w homeless-home-s"},
		},
		data:    "contact birth household money housing-history health offences",
		special: statutory(notice.UseUsed, health...), offence: authority(notice.UsePossible),
		from: "landlords police health-workers other-councils", channels: contact,
		to:      "landlords other-councils health-workers police government-returns suppliers",
		keep:    []keeping{years("case-records", 6, notice.TriggerCaseClosed)},
		choices: []notice.ChoiceKind{notice.ChoiceAppeal},
		needed:  notice.RequiredForService,
	},
	{
		id: "council-homes", lgsl: "89 120 141", tiers: billing,
		purposes: []purpose{
			{id: "housing-list", kind: notice.PurposeHousing, basis: task,
				laws: "allocation-e allocation-w allocation-s"},
			{id: "tenancy", kind: notice.PurposeHousing, basis: contract, laws: "homes-manage tenancy-s"},
			{id: "tenant-trouble", kind: notice.PurposeHousing, basis: task,
				laws: "antisocial antisocial-s homes-manage",
				only: "reports neighbours"},
			{id: "match-records", kind: notice.PurposeDataMatching, basis: duty, laws: "match-e match-w match-s",
				side: true, only: "fraud-initiative"},
		},
		data:    "contact birth household money bank housing-history reports assistance",
		special: statutory(notice.UsePossible, health...), offence: authority(notice.UsePossible),
		from: "landlords benefits-department police neighbours", channels: forms,
		to: "builders benefits-department police courts fraud-initiative suppliers", matched: true,
		keep: []keeping{years("tenancy-records", 6, notice.TriggerEndOfTenancy).
			because(notice.ReasonLimitation, "limitation-contract"),
			years("list-records", 6, notice.TriggerLastAction)},
		needed: notice.RequiredForService,
	},
	{
		id: "burials", lgsl: "1538", tiers: billing, audiences: []notice.Audience{notice.AudienceFamilyOfDeceased},
		purposes: []purpose{
			{id: "burials", kind: notice.PurposeEnvironment, basis: task, laws: "burials"},
			{id: "burial-register", kind: notice.PurposePublicRegister, basis: duty, laws: "burial-register"},
		},
		data: "contact relationship graves payments", from: "funeral-directors", channels: forms,
		to:     "funeral-directors registrars public suppliers",
		public: []public{{"burial-register", notice.PublicStatutoryRegister, "burial-register"}},
		keep: []keeping{always("burial-register"),
			years("accounts", 6, notice.TriggerPayment).because(notice.ReasonLimitation, "limitation-contract")},
		needed: notice.RequiredForService,
	},
	{
		id: "libraries", lgsl: "438 1141", tiers: upper, audiences: []notice.Audience{notice.AudienceServiceUser},
		purposes: []purpose{
			{id: "lend", kind: notice.PurposeServiceDelivery, basis: task, laws: "libraries libraries-s"},
			{id: "library-charges", kind: notice.PurposePayments, basis: task, laws: "libraries-charges", side: true,
				only: "payments"},
		},
		data: "contact birth loans payments", channels: forms, to: "suppliers",
		keep:   []keeping{years("member-records", 2, notice.TriggerLastAction)},
		needed: notice.RequiredForService,
	},
	{
		id: "public-health", lgsl: "661 1745", tiers: upper,
		purposes: []purpose{
			{id: "improve-health", kind: notice.PurposePublicHealth, basis: task, laws: "health-e health-regs-e"},
			{id: "study-health", kind: notice.PurposeStatistics, basis: task, laws: "health-e"},
		},
		data: "contact birth ethnicity health",
		special: special{notice.UseUsed, []notice.SpecialKind{notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin},
			[]privacy.SpecialCondition{privacy.SpecialH, privacy.SpecialI},
			[]privacy.ScheduleCondition{privacy.Sch1P2, privacy.Sch1P3}},
		from: "health-workers schools", channels: contact, to: "health-workers health-returns suppliers",
		keep:    []keeping{years("health-records", 8, notice.TriggerEndOfService)},
		choices: []notice.ChoiceKind{notice.ChoiceNationalDataOptOut},
	},
}
