package lint

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// fixture is a notice with one fault: the sound one, perhaps with something besides that is sound too, and the fault.
type fixture struct {
	day     privacy.Date // zero: that of the tests
	context func(n *notice.Notice)
	fault   func(n *notice.Notice)
}

var (
	today  = privacy.NewDate(2026, 11, 30)
	before = privacy.MainChange().Previous()
)

func permits(n *notice.Notice) *notice.Activity    { return &n.Activities[0] }
func newsletter(n *notice.Notice) *notice.Activity { return &n.Activities[1] }
func decide(n *notice.Notice) *notice.Purpose      { return &n.Activities[0].Purposes[0] }
func send(n *notice.Notice) *notice.Purpose        { return &n.Activities[1].Purposes[0] }

// code reads a code that is in a document.
func code[T any, P interface {
	*T
	UnmarshalText([]byte) error
}](text string) T {
	var out T
	if err := P(&out).UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return out
}

func schedule(text string) []privacy.ScheduleCondition {
	return []privacy.ScheduleCondition{code[privacy.ScheduleCondition](text)}
}

// rest makes the first purpose rest on some bases.
func rest(bases ...privacy.Basis) func(n *notice.Notice) {
	return func(n *notice.Notice) {
		decide(n).Basis = notice.RestsOn(bases...)
		decide(n).Basis.Interests = "Keeping the streets clear."
		if !slices.Contains(bases, privacy.BasisLegitimateInterests) {
			decide(n).Basis.Interests = ""
		}
	}
}

var oneOf = notice.Basis{Statement: notice.Says(""),
	OneOf: [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}}

// second adds a purpose to the first activity.
func second(kind notice.PurposeKind, regime notice.Regime) func(n *notice.Notice) {
	return func(n *notice.Notice) {
		p := *decide(n)
		p.ID, p.Title, p.Kind, p.Regime = "more", "Check that permits are used rightly", kind, regime
		permits(n).Purposes = append(permits(n).Purposes, p)
	}
}

func without(list []notice.PublishedRight, right privacy.Right) []notice.PublishedRight {
	return slices.DeleteFunc(slices.Clone(list), func(p notice.PublishedRight) bool { return p.Right == right })
}

// right is a right as the second activity publishes it.
func right(n *notice.Notice, of privacy.Right) *notice.PublishedRight {
	items := newsletter(n).Rights.Items
	for i := range items {
		if items[i].Right == of {
			return &items[i]
		}
	}
	newsletter(n).Rights.Items = append(items, notice.PublishedRight{Right: of})
	return &newsletter(n).Rights.Items[len(items)]
}

func point1(words notice.Text) []notice.Point { return []notice.Point{{Words: words}} }

// alone is decisions by computer alone, with nothing amiss: the logic and a way to contest them are there.
func alone(n *notice.Notice) *notice.Automated {
	permits(n).Automated = notice.Automated{Statement: notice.Says(""), Decisions: notice.DecisionsSolelyAutomated,
		Significant: privacy.Yes, Logic: "Your address is looked up.",
		Contest: []notice.Route{{Kind: notice.RouteEmail, Contact: "office"}}}
	return &permits(n).Automated
}

// part3 adds a purpose under Part 3 on a task, with sensitive data under Schedule 8.
func part3(n *notice.Notice) {
	permits(n).Purposes = append(permits(n).Purposes, notice.Purpose{ID: "crime", Title: "Take forgers to court",
		Kind: notice.PurposeCrimePrevention, Regime: notice.RegimePart3,
		Enforcement: notice.Enforcement{
			Statement: notice.Says(""),
			AllOf:     []notice.EnforcementGround{notice.EnforcementTask},
			Sensitive: notice.Sensitive{AllOf: []notice.SensitiveGround{notice.SensitiveSchedule8}},
		},
		Special: notice.SpecialData{Statement: notice.Says(""), Use: notice.UseUsed,
			Kinds: []notice.SpecialKind{notice.SpecialHealth}}})
}

func law(n *notice.Notice) *notice.Law { return &permits(n).Laws.Items[0] }

func message(n *notice.Notice) *notice.MessageKind { return &newsletter(n).Messages.Items[0] }

func noStop(n *notice.Notice) {
	send(n).Basis.Consent.Withdrawal, message(n).Stop = nil, nil
}

// fixtures are the faults, by the code of the check that finds each.
var fixtures = map[string]fixture{
	"BAS001": {fault: func(n *notice.Notice) { decide(n).Basis = notice.Basis{} }},
	"BAS002": {fault: func(n *notice.Notice) { decide(n).Basis = oneOf }},
	"BAS003": {fault: func(n *notice.Notice) {
		decide(n).Basis = notice.Basis{Statement: notice.Statement{Said: notice.Elsewhere,
			Where: notice.Link{Title: "The form"}}}
	}},
	"BAS004": {context: second(notice.PurposeRegulation, ""), fault: func(n *notice.Notice) {
		permits(n).Purposes[0].Basis, permits(n).Purposes[1].Basis = oneOf, oneOf
	}},
	"BAS005": {fault: func(n *notice.Notice) { decide(n).Basis.AsPublished = "Article 6 Part g" }},
	"BAS006": {fault: func(n *notice.Notice) { decide(n).Basis.AsPublished = "Article 6(1)(c)" }},
	"BAS007": {context: second(notice.PurposeCrimePrevention, notice.RegimeUKGDPR),
		fault: func(n *notice.Notice) { permits(n).Purposes[1].Regime = "" }},
	"BAS008": {context: func(n *notice.Notice) {
		n.Common.Bases = notice.GeneralBases{Statement: notice.Says(""), Items: []notice.GeneralBasis{
			{Basis: privacy.BasisConsent, Frequency: notice.FrequencySomeServices}}}
	}, fault: func(n *notice.Notice) { n.Common.Bases.Items[0].Frequency = notice.FrequencyGenerallyNot }},
	"BAS010": {fault: rest(privacy.BasisPublicTask, privacy.BasisLegitimateInterests)},
	"BAS011": {fault: rest(privacy.BasisLegitimateInterests)},
	"BAS012": {day: before, fault: rest(privacy.BasisRecognisedLegitimateInterests)},
	"BAS013": {fault: func(n *notice.Notice) { permits(n).Laws = notice.Laws{} }},
	"BAS014": {fault: func(n *notice.Notice) {
		permits(n).Laws = notice.Laws{Statement: notice.Statement{Said: notice.None}}
	}},
	"BAS015": {fault: func(n *notice.Notice) {
		rest(privacy.BasisLegitimateInterests)(n)
		decide(n).Basis.Interests = ""
	}},
	"BAS016": {fault: rest(privacy.BasisRecognisedLegitimateInterests)},
	"BAS020": {fault: func(n *notice.Notice) {
		send(n).Basis.AllOf = []privacy.Basis{privacy.BasisConsent, privacy.BasisPublicTask}
	}},
	"BAS021": {fault: func(n *notice.Notice) { newsletter(n).Data.Required = notice.RequiredForService }},
	"BAS022": {fault: func(n *notice.Notice) {
		noStop(n)
		newsletter(n).Rights.Items = without(newsletter(n).Rights.Items, privacy.RightWithdrawConsent)
	}},
	"BAS023": {fault: func(n *notice.Notice) { send(n).Basis.Consent.Terms = privacy.Yes }},
	"BAS024": {fault: func(n *notice.Notice) {
		message(n).Sent, message(n).Class = notice.SentOptOut, notice.MessageAlerts
	}},
	"BAS025": {fault: func(n *notice.Notice) { message(n).Sent = notice.SentAlways }},
	"BAS026": {fault: func(n *notice.Notice) {
		noStop(n)
		newsletter(n).Rights.Items = without(newsletter(n).Rights.Items, privacy.RightObject)
	}},
	"BAS028": {fault: noStop},
	"BAS027": {fault: func(n *notice.Notice) {
		message(n).Sent, message(n).Class = notice.SentByRegistering, notice.MessageService
	}},
	"SPC001": {
		fault: func(n *notice.Notice) { permits(n).Special.Conditions, permits(n).Special.Schedule1 = nil, nil },
	},
	"SPC002": {fault: func(n *notice.Notice) { permits(n).Special.Schedule1 = nil }},
	"SPC003": {fault: func(n *notice.Notice) { permits(n).Special.Schedule1 = schedule("sch1-p1") }},
	"SPC004": {fault: func(n *notice.Notice) { n.Common.PolicyDocument = notice.Points{} }},
	"SPC005": {fault: func(n *notice.Notice) {
		n.Common.PolicyDocument = notice.Points{Statement: notice.Statement{Said: notice.None}}
	}},
	"SPC006": {context: func(n *notice.Notice) {
		permits(n).Offence = notice.OffenceData{Statement: notice.Statement{Said: notice.None}}
	}, fault: func(n *notice.Notice) {
		permits(n).Special.Schedule1 = append(permits(n).Special.Schedule1, schedule("sch1-p29")...)
	}},
	"SPC007": {fault: func(n *notice.Notice) {
		newsletter(n).Offence = notice.OffenceData{Statement: notice.Says(""), Use: notice.UseUsed}
	}},
	"SPC008": {fault: func(n *notice.Notice) { permits(n).Special.AsPublished = "Article 9(2)(j) public health" }},
	"SPC009": {fault: func(n *notice.Notice) {
		permits(n).Data.Items[0] = notice.DataItem{Name: "Criminal convictions", Class: notice.DataSpecial}
	}},
	"SPC010": {fault: func(n *notice.Notice) {
		permits(n).Data.Items[0] = notice.DataItem{Name: "Your bank details", Class: notice.DataSpecial}
	}},
	"SPC011": {fault: func(n *notice.Notice) {
		n.Common.PolicyDocument.Items = point1("We meet the condition in Schedule 1, Part 4.")
	}},
	"SPC012": {context: part3, fault: func(n *notice.Notice) {
		permits(n).Purposes[1].Enforcement.Sensitive = notice.Sensitive{}
	}},
	"INF001": {fault: func(n *notice.Notice) { decide(n).Kind = notice.PurposeNotStated }},
	"INF002": {fault: func(n *notice.Notice) {
		permits(n).Data = notice.Data{}
		permits(n).Origins.Items = []notice.Origin{{From: notice.FromThirdParty, Name: "The licensing agency"}}
	}},
	"INF003": {fault: func(n *notice.Notice) { permits(n).Data.Required, permits(n).Data.Consequence = "", "" }},
	"INF004": {fault: func(n *notice.Notice) { permits(n).Recipients = notice.Recipients{} }},
	"TRA001": {fault: func(n *notice.Notice) { n.Common.Transfers = notice.Transfers{} }},
	"TRA002": {fault: func(n *notice.Notice) {
		n.Common.Transfers = notice.Transfers{Statement: notice.Says(""), Extent: notice.TransferEeaOnly}
	}},
	"TRA003": {fault: func(n *notice.Notice) {
		n.Common.Transfers = notice.Transfers{Statement: notice.Says(""), Extent: notice.TransferSome}
	}},
	"ADM001": {context: func(n *notice.Notice) { alone(n) }, fault: func(n *notice.Notice) { alone(n).Contest = nil }},
	"ADM002": {context: func(n *notice.Notice) { alone(n) }, fault: func(n *notice.Notice) { alone(n).Logic = "" }},
	"ADM003": {fault: func(n *notice.Notice) {
		n.Common.Automated = notice.Automated{Statement: notice.Says(""), Decisions: notice.DecisionsContradictory}
	}},
	"ADM004": {context: func(n *notice.Notice) { alone(n).UsesSpecial = privacy.Yes }, fault: func(n *notice.Notice) {
		permits(n).Special.Conditions = []privacy.SpecialCondition{privacy.SpecialC}
	}},
	"ADM005": {fault: func(n *notice.Notice) {
		rest(privacy.BasisRecognisedLegitimateInterests)(n)
		alone(n)
	}},
	"ADM006": {context: func(n *notice.Notice) { alone(n) }, fault: func(n *notice.Notice) {
		alone(n).Contest = nil
		alone(n).Significant, permits(n).Automated.Contest = privacy.Unknown, nil
	}},
	"ADM007": {day: before, context: func(n *notice.Notice) { alone(n) },
		fault: func(n *notice.Notice) { alone(n).Contest = nil }},
	"RGT001": {fault: func(n *notice.Notice) { permits(n).Rights = notice.PublishedRights{} }},
	"RGT002": {fault: func(n *notice.Notice) {
		permits(n).Rights.Items = without(permits(n).Rights.Items, privacy.RightRestriction)
	}},
	"RGT013": {fault: func(n *notice.Notice) {
		permits(n).Rights.Items = without(permits(n).Rights.Items, privacy.RightErasure)
	}},
	"RGT003": {fault: func(n *notice.Notice) {
		permits(n).Rights.Items = append(
			permits(n).Rights.Items,
			notice.PublishedRight{Right: privacy.RightPortability},
		)
	}},
	"RGT004": {fault: func(n *notice.Notice) {
		permits(n).Rights.Items = without(permits(n).Rights.Items, privacy.RightObject)
	}},
	"RGT005": {fault: func(n *notice.Notice) {
		p := right(n, privacy.RightPortability)
		p.Conditions, p.Each = append(point1("You consented."), point1("The use is automated.")...), privacy.Yes
	}},
	"RGT006": {fault: func(n *notice.Notice) {
		right(n, privacy.RightPortability).Words = "It is for what you are carrying out by automated means."
	}},
	"RGT007": {fault: func(n *notice.Notice) {
		right(n, privacy.RightObject).Words = "You can object only where we rely on legitimate interests."
	}},
	"RGT008": {fault: func(n *notice.Notice) {
		right(n, privacy.RightErasure).Limits = point1("We keep what we need for Council Tax.")
	}},
	"RGT009": {fault: func(n *notice.Notice) {
		right(n, privacy.RightAutomatedDecisions).Words = "Not to be subject to a decision by automation alone."
	}},
	"RGT010": {fault: func(n *notice.Notice) {
		right(n, privacy.RightErasure).Conditions = point1("A duty under EU or national law.")
	}},
	"RGT011": {fault: func(n *notice.Notice) { n.Common.Complaints.Controller = nil }},
	"RGT012": {fault: func(n *notice.Notice) { n.Common.Complaints.Regulator = nil }},
	"RGT020": {fault: func(n *notice.Notice) {
		n.Common.Exercise.Time.Amount, n.Common.Exercise.Time.Unit = 40, notice.UnitDays
	}},
	"RGT021": {fault: func(n *notice.Notice) {
		n.Common.Exercise.Time.Amount, n.Common.Exercise.Time.Unit = 30, notice.UnitDays
	}},
	"RGT022": {fault: func(n *notice.Notice) { n.Common.Exercise.Words = "Your request must be made in writing." }},
	"RGT023": {fault: func(n *notice.Notice) { n.Common.Exercise.Fee.Free = privacy.No }},
	"RGT024": {fault: func(n *notice.Notice) {
		n.Common.Exercise.Identity.Items = point1("You must give proof of who you are.")
	}},
	"RGT025": {fault: func(n *notice.Notice) { n.Common.Exercise.Withheld.Items[0].Exemptions = nil }},
	"RGT026": {fault: func(n *notice.Notice) { n.Common.Exercise.Withheld.Items[0].Words = "What is already public." }},
	"RGT027": {fault: func(n *notice.Notice) {
		n.Common.Exercise.Review.Items = point1("No law requires us to look again.")
	}},
	"RGT028": {fault: func(n *notice.Notice) {
		newsletter(n).Recording.Items[0].Stop = nil
		newsletter(n).Rights.Items = without(newsletter(n).Rights.Items, privacy.RightObject)
	}},
	"RGT029": {fault: func(n *notice.Notice) { newsletter(n).Recording.Items[0].Told = "" }},
	"RGT030": {fault: func(n *notice.Notice) {
		n.Common.Exercise.Withheld.Items[0].Exemptions = []privacy.Exemption{privacy.ExemptionSch2P4}
	}},
	"RET001": {fault: func(n *notice.Notice) { permits(n).Retention = notice.Retention{} }},
	"RET002": {fault: func(n *notice.Notice) { permits(n).Retention.Rules[0].Periods[0].From = "" }},
	"RET003": {fault: func(n *notice.Notice) {
		permits(n).Retention.Rules = []notice.RetentionRule{{Kind: notice.RetentionAsLongAsNeeded}}
	}},
	"RET004": {fault: func(n *notice.Notice) {
		permits(n).Retention.Rules = []notice.RetentionRule{{Kind: notice.RetentionSchedule}}
	}},
	"ORG001": {fault: func(n *notice.Notice) {
		n.Contacts, n.Controllers[0].Contacts = n.Contacts[1:], []notice.ID{"officer"}
		toOfficer(n)
	}},
	"ORG002": {fault: func(n *notice.Notice) {
		n.Contacts, n.Controllers[0].Contacts = n.Contacts[:1], []notice.ID{"office"}
	}},
	"ORG003": {fault: func(n *notice.Notice) {
		n.Contacts, n.Controllers[0].Contacts = n.Contacts[:1], []notice.ID{"office"}
		n.Contacts[0].Kind, n.Common.Exercise = notice.ContactService, notice.Exercise{}
	}},
	"ORG004": {fault: func(n *notice.Notice) { n.Controllers[0].Role = notice.RoleJoint }},
	"ORG005": {fault: func(n *notice.Notice) { n.Contacts[1].Email = "dpo@southtown.example" }},
	"ORG006": {fault: func(n *notice.Notice) { n.Controllers[0].Name = "Kettering Borough Council" }},
	"ORG007": {fault: func(n *notice.Notice) { permits(n).Recipients.Items[0].Name = "Public Health England" }},
	"ORG008": {fault: func(n *notice.Notice) { permits(n).Recipients.Items[0].AsPublished = "HRMC" }},
	"ORG009": {fault: func(n *notice.Notice) { decide(n).Title = "Find families for Troubled Families" }},
	"LAW001": {fault: func(n *notice.Notice) { law(n).Title, law(n).Years = "Data Protection Act", []int{1998} }},
	"LAW002": {fault: func(n *notice.Notice) { law(n).Years = nil }},
	"LAW003": {fault: func(n *notice.Notice) { law(n).AsPublished = "The Road Traffic Act 1984" }},
	"LAW004": {fault: func(n *notice.Notice) {
		law(n).Title, law(n).Kind, law(n).Years, law(n).Provision = "Customer Support Grant", notice.LawScheme, nil, ""
	}},
	"LAW005": {fault: func(n *notice.Notice) { law(n).Title, law(n).Years = "Licensing Act", []int{2006} }},
	"LAW006": {fault: func(n *notice.Notice) { law(n).Title = "Representation of the Peoples Act" }},
	"LAW007": {fault: func(n *notice.Notice) {
		twice := *law(n)
		permits(n).Laws.Items = append(permits(n).Laws.Items, twice)
		permits(n).Laws.Items[2].ID = "again"
	}},
	"LAW008": {fault: func(n *notice.Notice) {
		n.Common.Undertakings = notice.Points{Statement: notice.Says(""), Items: point1("We keep to the EU GDPR.")}
	}},
	"LAW009": {fault: func(n *notice.Notice) {
		n.Common.Complaints.Words = "Article 22 of the UK GDPR lets you complain."
	}},
	"VER001": {fault: func(n *notice.Notice) { n.Version.ReviewDue = privacy.NewDate(2026, 9, 1) }},
	"VER002": {fault: dated(2025, 6, 1)},
	"VER003": {fault: dated(2021, 6, 1)},
	"VER004": {fault: func(n *notice.Notice) { n.Version = notice.Version{Status: notice.StatusLive} }},
	"SRC001": {
		context: func(n *notice.Notice) { n.Version.Status = notice.StatusDraft },
		fault: func(n *notice.Notice) {
			decide(n).Sources = []notice.Provenance{{Source: "page", Reading: notice.ReadingAssumed}}
		},
	},
	"LNG001": {context: welshToo, fault: func(n *notice.Notice) { n.Editions[0].Differs = "It has fewer services." }},
	"LNG002": {context: func(n *notice.Notice) {
		n.Nation = privacy.NationWales
		welshToo(n)
	}, fault: func(n *notice.Notice) { n.Editions = nil }},
	"TXT001": {fault: func(n *notice.Notice) {
		n.Remarks = []notice.Remark{{About: "/activities/permits/recipients", Kind: notice.RemarkRepeated,
			Words: "It is in the list twice."}}
	}},
}

func welshToo(n *notice.Notice) {
	n.Editions = []notice.Edition{{Language: "cy", Form: notice.FormStandard, Link: notice.Link{Title: "Cymraeg"}}}
}

func dated(year, month, day int) func(n *notice.Notice) {
	return func(n *notice.Notice) {
		d := privacy.NewDate(year, month, day)
		n.Version = notice.Version{Status: notice.StatusLive, Updated: d, Reviewed: d}
	}
}

func toOfficer(n *notice.Notice) {
	n.Common.Exercise.Routes[0].Contact, n.Common.Complaints.Controller[0].Contact = "officer", "officer"
}
