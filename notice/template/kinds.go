package template

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// kind is a kind of council service: what is usual of it. Its words are rows of the tables of package say, by the codes
// that stand here; its laws are rows of laws.tsv.
type kind struct {
	id        notice.ID
	lgsl      string // ids in the Local Government Services List, with spaces between
	tiers     []Tier
	sensitive bool // being seen to read about it could put someone in danger
	audiences []notice.Audience
	officer   notice.ControllerKind // who decides, where that is not the council
	purposes  []purpose
	data      string // codes of data items
	special   special
	offence   offence
	channels  []notice.Channel // by which people give data themselves
	from      string           // codes of others that data come from
	to        string           // codes of recipients
	keep      []keeping
	public    []public
	matched   bool // records are compared for the National Fraud Initiative
	choices   []notice.ChoiceKind
	messages  bool // marketing by email goes out for it
	// Whether people must give what they are asked for; empty: nothing is usual.
	needed notice.Requirement
	// Which data the exemptions of Schedules 3 and 4 are for.
	treated []privacy.DataKind
}

// purpose is one use, with the basis that councils usually state. The rule of this package: a legal obligation where a
// law makes the council do that very thing with data, as to send a bill or keep a register; a public task where a law
// gives it a task, be it a duty, that it carries out as it judges fit (ICO's guidance on public task); a contract where
// people buy something or apply for a post.
type purpose struct {
	id    notice.ID
	kind  notice.PurposeKind
	basis privacy.Basis
	laws  string // codes of laws
	// What differs from the kind of service.
	regime notice.Regime
	// It comes beside what the service is for: where nothing else is left, there is no first notice.
	side bool
	// Codes of data, parties and choices that nothing else needs: where the use is not in a nation, nor are they.
	only string
	// Special category data that only it needs.
	special special
}

// special is what is usual of special category data. Its zero: none are used.
type special struct {
	use        notice.DataUse
	kinds      []notice.SpecialKind
	conditions []privacy.SpecialCondition
	schedule1  []privacy.ScheduleCondition
}

// offence is the same of criminal offence data.
type offence struct {
	use       notice.DataUse
	authority privacy.OffenceAuthority
	schedule1 []privacy.ScheduleCondition
}

// keeping is how long one class of records is usually kept.
type keeping struct {
	records string // the code of their words
	kind    notice.RetentionKind
	amount  int
	unit    notice.Unit
	from    notice.Trigger
	bound   notice.Bound
	reason  notice.RetentionReason
	laws    string // where it is a law that sets the period, it is usual only where that is law
	died    int    // the years from the death of a child, where that is another period
}

// public is what of it others may see.
type public struct {
	code string
	kind notice.PublicRecordKind
	laws string // it is there only where one of them is law
}

const (
	task     = privacy.BasisPublicTask
	duty     = privacy.BasisLegalObligation
	contract = privacy.BasisContract
	consent  = privacy.BasisConsent
)

var (
	billing = []Tier{TierDistrict, TierUnitary, TierMetropolitan, TierLondon}
	upper   = []Tier{TierCounty, TierUnitary, TierMetropolitan, TierLondon}
	every   = []Tier{TierCounty, TierDistrict, TierUnitary, TierMetropolitan, TierLondon}
	noTaxis = []Tier{TierDistrict, TierUnitary, TierMetropolitan} // in London the mayor's transport body licenses them
	forms   = []notice.Channel{notice.ChannelOnlineForm, notice.ChannelPaperForm, notice.ChannelTelephone}
	contact = []notice.Channel{notice.ChannelTelephone, notice.ChannelEmail, notice.ChannelInPerson}
	health  = []notice.SpecialKind{notice.SpecialHealth}
	// What questions about equality ask, under Article 9(2)(g) with paragraph 8 of Schedule 1.
	equality = special{notice.UsePossible, []notice.SpecialKind{notice.SpecialHealth,
		notice.SpecialRacialOrEthnicOrigin, notice.SpecialReligiousOrPhilosophicalBeliefs,
		notice.SpecialSexualOrientation}, []privacy.SpecialCondition{privacy.SpecialG},
		[]privacy.ScheduleCondition{privacy.Sch1P8}}
	family = []notice.Audience{notice.AudienceChild, notice.AudienceParent}
)

// statutory is special category data for a task that a law gives the council: Article 9(2)(g) with paragraph 6.
func statutory(use notice.DataUse, kinds ...notice.SpecialKind) special {
	return special{use, kinds, []privacy.SpecialCondition{privacy.SpecialG},
		[]privacy.ScheduleCondition{privacy.Sch1P6}}
}

// caring is special category data for care and support: Article 9(2)(h) with paragraph 2, and safeguarding.
func caring(kinds ...notice.SpecialKind) special {
	return special{notice.UseUsed, kinds, []privacy.SpecialCondition{privacy.SpecialG, privacy.SpecialH},
		[]privacy.ScheduleCondition{privacy.Sch1P2, privacy.Sch1P18}}
}

// authority is criminal offence data under the control of official authority (Article 10(1)).
func authority(use notice.DataUse) offence {
	return offence{use: use, authority: privacy.OffenceOfficialAuthority}
}

// years is a period in years from an event, which the council needs.
func years(records string, n int, from notice.Trigger) keeping {
	return keeping{records: records, kind: notice.RetentionFixed, amount: n, unit: notice.UnitYears, from: from,
		bound: notice.BoundExact, reason: notice.ReasonBusinessNeed}
}

// months is the same in months.
func months(records string, n int, from notice.Trigger) keeping {
	k := years(records, n, from)
	k.unit = notice.UnitMonths
	return k
}

// because is a period that laws set, or are the reason for.
func (k keeping) because(reason notice.RetentionReason, laws string) keeping {
	k.reason, k.laws = reason, laws
	return k
}

// least is a period of at least that long.
func (k keeping) least() keeping { k.bound = notice.BoundAtLeast; return k }

// always is records that are never destroyed.
func always(records string) keeping {
	return keeping{records: records, kind: notice.RetentionPermanent, reason: notice.ReasonBusinessNeed}
}
