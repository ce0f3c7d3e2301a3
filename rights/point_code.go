package rights

import "github.com/plainrights/plainrights/rights/internal/codeset"

var pointCodes = [...]string{
	PointProof: "proof", PointRecords: "records", PointRecordsScotland: "records-scotland", PointOthers: "others",
	PointStaff: "staff", PointLong: "long", PointBodies: "bodies", PointAdoption: "adoption", PointMarks: "marks",
	PointSupport: "support", PointRisk: "risk", PointAnonymous: "anonymous", PointOpen: "open", PointAppeal: "appeal",
	PointChildOwn: "child-own", PointChildScotland: "child-scotland", PointChildUnderstands: "child-understands",
	PointChildSixteen: "child-sixteen", PointChildKept: "child-kept", PointChildKeptScotland: "child-kept-scotland",
	PointIdentity: "identity", PointChildShow: "child-show", PointSomeoneOwn: "someone-own",
	PointSomeoneShow: "someone-show", PointDiedRights: "died-rights", PointDiedRecords: "died-records",
	PointDiedRecordsScotland: "died-records-scotland", PointDiedHealth: "died-health",
	PointDiedHealthNI: "died-health-ni", PointDiedAsk: "died-ask", PointBusinessRights: "business-rights",
	PointBusinessPerson: "business-person", PointBusinessRecords: "business-records",
	PointBusinessRecordsScotland: "business-records-scotland", PointAdoptedSince: "adopted-since",
	PointAdoptedBefore: "adopted-before", PointAdoptedScotland: "adopted-scotland",
	PointBirthScotland: "birth-scotland", PointAdoptedNI: "adopted-ni", PointAgency: "agency",
	PointAdopted: "adopted", PointKeptBack: "kept-back", PointKeptPrivileged: "kept-privileged",
	PointReasons: "reasons", PointCheck: "check", PointUsesBasis: "uses-basis", PointCouncilShows: "council-shows",
	PointNotTheirs: "not-theirs", PointContested: "contested", PointInvolvement: "involvement",
	PointSomeDead: "some-dead", PointExplicit: "explicit", PointEach: "each", PointMarketing: "marketing",
	PointTask: "task", PointOpinions: "opinions", PointMeanwhileWrong: "meanwhile-wrong",
	PointMeanwhileObject: "meanwhile-object", PointLinks: "links", PointKeep: "keep", PointOrder: "order",
	PointPart3: "part3", PointPart3Lacks: "part3-lacks", PointPart3Keeps: "part3-keeps",
	PointPart3Rests: "part3-rests", PointTold: "told", PointToldOther: "told-other",
	PointExam: "exam", PointScots: "scots", PointDeadToo: "dead-too", PointNobodyNamed: "nobody-named",
	PointAnyway: "anyway", PointBesides: "besides", PointRecipients: "recipients", PointPassedOn: "passed-on",
	PointWhy: "why", PointClaim: "claim", PointMessages: "messages", PointSafe: "safe",
}

// String returns the code, or "" if p is not a point.
func (p Point) String() string { return codeset.Code(pointCodes[:], p) }

// MarshalText returns the code; its error is a *privacy.TextError if p is not a point.
func (p Point) MarshalText() ([]byte, error) { return codeset.Marshal("point", p.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (p *Point) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("point", pointCodes[:], text, p)
}

var topicCodes = [...]string{TopicWanted: "wanted", TopicAsker: "asker", TopicAdoption: "adoption"}

// String returns the code; "" where there is none.
func (t Topic) String() string { return codeset.Code(topicCodes[:], t) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if t has no code.
func (t Topic) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("topic", t.String(), t == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (t *Topic) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("topic", topicCodes[:], text, t)
}
