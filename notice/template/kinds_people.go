package template

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// careFile is how long the file of a child in care is kept, from birth, and from the death of a child.
func careFile(born, died int, laws string) keeping {
	k := years("care-files", born, notice.TriggerDateOfBirth).because(notice.ReasonLaw, laws)
	k.kind, k.died = notice.RetentionConditional, died
	return k
}

// peopleKinds are of care, children and schools.
var peopleKinds = []kind{
	{
		id: "adult-social-care", lgsl: "209 1756", tiers: upper, sensitive: true,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceServiceUser},
		purposes: []purpose{
			{id: "care-assess", kind: notice.PurposeSocialCare, basis: task, laws: "care-e care-w care-s"},
			{id: "care-charges", kind: notice.PurposePayments, basis: task,
				laws: "care-money-e care-money-w care-money-s",
				side: true, only: "money"},
			{id: "care-safety", kind: notice.PurposeSafeguarding, basis: task,
				laws: "care-safe-e care-safe-w care-safe-s"},
		},
		data: "contact birth household money ethnicity health care-notes",
		special: caring(notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin,
			notice.SpecialReligiousOrPhilosophicalBeliefs),
		offence: authority(notice.UsePossible), from: "health-workers relatives police care-providers",
		channels: contact, to: "health-workers care-providers police regulators-of-care government-returns suppliers",
		keep:    []keeping{years("care-records", 8, notice.TriggerEndOfService)},
		choices: []notice.ChoiceKind{notice.ChoiceNationalDataOptOut},
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork},
	},
	{
		id: "childrens-social-care", lgsl: "266 310", tiers: upper, sensitive: true, audiences: family,
		purposes: []purpose{
			{id: "child-help", kind: notice.PurposeSocialCare, basis: task, laws: "child-e child-w child-s"},
			{id: "child-safety", kind: notice.PurposeSafeguarding, basis: task, laws: "child-safe child-safe-s"},
			{id: "child-in-care", kind: notice.PurposeSocialCare, basis: task,
				laws: "looked-after-e looked-after-w looked-after-s"},
		},
		data: "contact birth household ethnicity health school offences care-notes",
		special: caring(notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin,
			notice.SpecialReligiousOrPhilosophicalBeliefs, notice.SpecialSexLife),
		offence: authority(notice.UseUsed), from: "schools health-workers police relatives", channels: contact,
		to: "schools health-workers police courts regulators-of-care government-returns suppliers",
		keep: []keeping{
			careFile(75, 15, "care-records-e care-records-w"),
			careFile(100, 25, "care-records-s"),
			years("child-records", 25, notice.TriggerDateOfBirth),
		},
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork, privacy.DataChildAbuse},
	},
	{
		id: "early-help", lgsl: "1772 1579", tiers: upper, sensitive: true, audiences: family,
		purposes: []purpose{
			{id: "family-help", kind: notice.PurposeSocialCare, basis: task, laws: "help-e help-w"},
		},
		data: "contact birth household health school care-notes", special: caring(notice.SpecialHealth),
		from: "schools health-workers police", channels: contact,
		to:      "schools health-workers police charities government-returns suppliers",
		keep:    []keeping{years("child-records", 25, notice.TriggerDateOfBirth)},
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork},
	},
	{
		id: "special-needs", lgsl: "9 10", tiers: upper, audiences: family,
		purposes: []purpose{
			{id: "needs-assess", kind: notice.PurposeEducation, basis: task, laws: "send-e send-w send-s"},
			{id: "needs-support", kind: notice.PurposeEducation, basis: task, laws: "send-support-e send-w send-s"},
		},
		data: "contact birth school health", special: statutory(notice.UseUsed, health...),
		from: "schools health-workers relatives", channels: contact,
		to:      "schools health-workers tribunals government-returns suppliers",
		keep:    []keeping{years("needs-records", 31, notice.TriggerDateOfBirth)},
		choices: []notice.ChoiceKind{notice.ChoiceAppeal},
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataEducation, privacy.DataSpecialEducationalNeeds},
	},
	{
		id: "school-admissions", lgsl: "705", tiers: upper, audiences: family,
		purposes: []purpose{
			{id: "admit", kind: notice.PurposeEducation, basis: task, laws: "admissions admissions-e admissions-s"},
			{id: "admission-appeals", kind: notice.PurposeEducation, basis: task,
				laws: "admissions-appeals admissions-appeals-s"},
		},
		data: "contact birth school assistance", special: statutory(notice.UsePossible, notice.SpecialHealth,
			notice.SpecialReligiousOrPhilosophicalBeliefs),
		from: "schools other-councils", channels: forms, to: "schools other-councils appeal-panels suppliers",
		keep:    []keeping{years("admission-records", 1, notice.TriggerDecision)},
		choices: []notice.ChoiceKind{notice.ChoiceAppeal},
		needed:  notice.RequiredForService,
	},
	{
		id: "fostering", lgsl: "159", tiers: upper, sensitive: true, audiences: []notice.Audience{notice.AudienceAdult},
		purposes: []purpose{
			{id: "foster-approve", kind: notice.PurposeSocialCare, basis: task, laws: "fostering-e fostering-w"},
			{id: "foster-support", kind: notice.PurposeSocialCare, basis: task, laws: "looked-after-e looked-after-w"},
		},
		data:    "contact birth household money ethnicity health offences care-notes",
		special: caring(notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin, notice.SpecialSexualOrientation),
		offence: authority(notice.UseUsed), from: "disclosure-service health-workers referees", channels: contact,
		to: "panel-members health-workers regulators-of-care suppliers",
		keep: []keeping{
			years("foster-records", 10, notice.TriggerEndOfService).least().
				because(notice.ReasonLaw, "fostering-keep-e fostering-keep-w"),
			years("refused-records", 3, notice.TriggerDecision).least().
				because(notice.ReasonLaw, "fostering-keep-e fostering-keep-w"),
		},
		needed:  notice.RequiredForService,
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork},
	},
	{
		id: "adoption", lgsl: "160 1828", tiers: upper, sensitive: true,
		audiences: []notice.Audience{notice.AudienceAdult, notice.AudienceChild},
		purposes: []purpose{
			{id: "adopt", kind: notice.PurposeSocialCare, basis: task,
				laws: "adoption adoption-agencies-e adoption-agencies-w"},
		},
		data:    "contact birth household money ethnicity health offences care-notes",
		special: caring(notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin, notice.SpecialSexualOrientation),
		offence: authority(notice.UseUsed), from: "disclosure-service health-workers referees", channels: contact,
		to: "panel-members courts health-workers regulators-of-care suppliers",
		keep: []keeping{years("adoption-records", 100, notice.TriggerOrderDate).least().
			because(notice.ReasonLaw, "adoption-keep-e adoption-keep-w")},
		needed:  notice.RequiredForService,
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork, privacy.DataAdoption},
	},
	{
		id: "youth-justice", lgsl: "1695", tiers: upper, sensitive: true, audiences: family,
		purposes: []purpose{
			{id: "youth-supervise", kind: notice.PurposeSocialCare, basis: task, laws: "youth"},
			{id: "youth-prevent", kind: notice.PurposeCrimePrevention, basis: task, laws: "youth youth-share"},
		},
		data:    "contact birth household ethnicity health school offences care-notes",
		special: statutory(notice.UseUsed, notice.SpecialHealth, notice.SpecialRacialOrEthnicOrigin),
		offence: authority(notice.UseUsed), from: "police courts schools health-workers", channels: contact,
		to:      "police courts probation schools health-workers justice-board suppliers",
		keep:    []keeping{years("youth-records", 25, notice.TriggerDateOfBirth)},
		treated: []privacy.DataKind{privacy.DataHealth, privacy.DataSocialWork, privacy.DataEducation},
	},
}
