package template

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// moneyKinds are taxes, benefits, permits and licences.
var moneyKinds = []kind{
	{
		id: "council-tax", lgsl: "57 58", tiers: billing,
		purposes: []purpose{
			{id: "bill", kind: notice.PurposeTaxation, basis: duty, laws: "tax-levy tax-levy-s"},
			{id: "tax-reductions", kind: notice.PurposeEligibility, basis: task, laws: "tax-reduction tax-reduction-s"},
			{id: "tax-arrears", kind: notice.PurposeDebtRecovery, basis: task, laws: "tax-collect tax-collect-s"},
			{id: "match-records", kind: notice.PurposeDataMatching, basis: duty, laws: "match-e match-w match-s",
				side: true, only: "fraud-initiative"},
		},
		data:    "contact birth household property money bank",
		special: statutory(notice.UsePossible, notice.SpecialHealth),
		from:    "landlords valuers benefits-department other-departments", channels: forms,
		to: "valuers benefits-department bailiffs courts fraud-initiative suppliers",
		keep: []keeping{years("accounts", 6, notice.TriggerEndOfAccount).
			because(notice.ReasonLimitation, "tax-collect-time")},
		matched: true, choices: []notice.ChoiceKind{notice.ChoiceAppeal},
		needed: notice.RequiredByLaw,
	},
	{
		id: "benefits", lgsl: "69 63", tiers: billing,
		purposes: []purpose{
			{id: "housing-benefit", kind: notice.PurposeEligibility, basis: task, laws: "hb hb-regs"},
			{id: "tax-support", kind: notice.PurposeEligibility, basis: task, laws: "tax-reduction tax-reduction-s"},
			{id: "match-records", kind: notice.PurposeDataMatching, basis: duty, laws: "match-e match-w match-s",
				side: true, only: "fraud-initiative"},
		},
		data: "contact birth insurance-number household money bank property health",
		special: special{notice.UseUsed, health, []privacy.SpecialCondition{privacy.SpecialB},
			[]privacy.ScheduleCondition{privacy.Sch1P1}},
		from: "benefits-department landlords tax-office employers", channels: forms,
		to: "benefits-department landlords fraud-initiative tribunals suppliers", matched: true,
		keep:    []keeping{years("claims", 6, notice.TriggerEndOfService)},
		choices: []notice.ChoiceKind{notice.ChoiceAppeal},
		needed:  notice.RequiredForService,
	},
	{
		id: "business-rates", lgsl: "54 56", tiers: billing, audiences: []notice.Audience{notice.AudienceBusiness},
		purposes: []purpose{
			{id: "rates-bill", kind: notice.PurposeTaxation, basis: duty, laws: "rates rates-bill"},
			{id: "rates-relief", kind: notice.PurposeEligibility, basis: task, laws: "rates-relief"},
		},
		data: "contact business property bank", from: "landlords valuers", channels: forms,
		to: "valuers bailiffs courts suppliers",
		keep: []keeping{years("accounts", 6, notice.TriggerEndOfAccount).
			because(notice.ReasonLimitation, "rates-time")},
	},
	{
		id: "parking", lgsl: "471 474", tiers: every,
		purposes: []purpose{
			{id: "permits", kind: notice.PurposeEligibility, basis: task, laws: "permits"},
			{id: "fines", kind: notice.PurposeRegulation, basis: task,
				laws: "fines fines-e fines-w fines-s"},
			{id: "fine-appeals", kind: notice.PurposeRegulation, basis: task, laws: "appeals-e appeals-w fines-s"},
		},
		data: "contact vehicle payments pictures permits", from: "vehicle-agency", channels: forms,
		special: statutory(notice.UseIncidental, notice.SpecialHealth),
		to:      "vehicle-agency parking-tribunals courts bailiffs suppliers",
		keep: []keeping{years("permit-records", 2, notice.TriggerEndOfPermit),
			years("fine-records", 6, notice.TriggerCaseClosed).because(notice.ReasonLimitation, "limitation-sum")},
		needed: notice.RequiredForService,
	},
	{
		id: "blue-badge", lgsl: "279", tiers: upper,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceChild, notice.AudienceParent},
		purposes: []purpose{
			{id: "badge", kind: notice.PurposeEligibility, basis: task, laws: "badge badge-e"},
			{id: "badge-misuse", kind: notice.PurposeRegulation, basis: task, laws: "badge"},
		},
		data: "contact birth insurance-number photo vehicle health", special: statutory(notice.UseUsed, health...),
		from: "health-workers benefits-department", channels: forms,
		to:     "badge-service health-workers parking-officers suppliers",
		keep:   []keeping{years("badge-records", 3, notice.TriggerEndOfPermit)},
		needed: notice.RequiredForService,
	},
	{
		id: "licensing", lgsl: "860 1134", tiers: billing,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceBusiness},
		purposes: []purpose{
			{id: "licence-applications", kind: notice.PurposeRegulation, basis: task, laws: "licence-decide"},
			{id: "personal-licences", kind: notice.PurposeRegulation, basis: task, laws: "licence-personal"},
			{id: "licence-register", kind: notice.PurposePublicRegister, basis: duty,
				laws: "licence-register gambling-register"},
		},
		data: "contact birth business offences representations", offence: authority(notice.UseUsed),
		from: "police objectors", channels: forms,
		to: "police fire public other-departments suppliers",
		public: []public{{"licence-register", notice.PublicStatutoryRegister, "licence-register"},
			{"committee-papers", notice.PublicWebsite, "licence-decide"}},
		keep:   []keeping{years("licence-records", 6, notice.TriggerEndOfPermit)},
		needed: notice.RequiredForService,
	},
	{
		id: "taxi-licensing", lgsl: "632 635", tiers: noTaxis,
		purposes: []purpose{
			{id: "taxi-drivers", kind: notice.PurposeRegulation, basis: task, laws: "taxi taxi-hackney taxi-s"},
			{id: "taxi-vehicles", kind: notice.PurposeRegulation, basis: task,
				laws: "taxi-vehicles taxi-hackney taxi-s"},
			{id: "taxi-refusals", kind: notice.PurposePublicRegister, basis: duty, laws: "taxi-database",
				side: true, only: "refusals-register"},
		},
		data:    "contact birth photo vehicle work-right offences health",
		special: statutory(notice.UseUsed, health...), offence: authority(notice.UseUsed),
		from: "disclosure-service vehicle-agency police health-workers", channels: forms,
		to: "police other-councils refusals-register home-office vehicle-agency suppliers",
		keep: []keeping{years("licence-records", 6, notice.TriggerEndOfPermit),
			years("refusal-records", 11, notice.TriggerDecision).because(notice.ReasonLaw, "taxi-database")},
		needed: notice.RequiredForService,
	},
}
