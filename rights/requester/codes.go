package requester

// The codes of each set, as written in documents; they are permanent.

var relationCodes = [relationCount]string{
	Self: "self", Child: "child", Parent: "parent", Agent: "agent", Representative: "representative-body",
	Attorney: "attorney", Survivor: "survivor", Business: "business",
}

var factCodes = [factCount]string{
	FactRelation: "relation", FactNation: "nation", FactDay: "day", FactAge: "age",
	FactUnderstands: "understands", FactAgreed: "agreed", FactInInterests: "in-best-interests",
	FactAgainstInterests: "against-best-interests", FactAuthority: "authority", FactPowerCovers: "power-covers",
	FactPowerInForce: "power-in-force", FactLacksCapacity: "lacks-capacity", FactBodyQualifies: "body-qualifies",
	FactCourtAllows: "court-allows", FactDoubts: "reasonable-doubts", FactUnfounded: "unfounded-or-excessive",
	FactFurtherCopy: "further-copy", FactHealthRecords: "health-records",
	FactPersonalRepresentative: "personal-representative", FactClaim: "claim-from-death",
}

var verdictCodes = [verdictCount]string{
	May: "may", MayNot: "may-not", Depends: "depends",
}

var whyCodes = [whyCount]string{
	WhyOwnRight: "own-right", WhyAskerNotSaid: "asker-not-said", WhyDayMatters: "day-matters",
	WhyFormerLaw: "former-law", WhyNotInPart3: "not-in-part3", WhyNotYet: "not-yet", WhyUnasked: "unasked",
	WhyCourtRules: "court-rules", WhyUnderstanding: "understanding", WhyNoPresumption: "no-presumption",
	WhyAbleSixteen: "able-sixteen", WhyAbleRebutted: "able-rebutted", WhyNotYetSixteen: "not-yet-sixteen",
	WhyScotsGeneral: "scots-general", WhyScotsPresumed: "scots-presumed", WhyScotsRebutted: "scots-rebutted",
	WhyScotsSixteen: "scots-sixteen", WhyGrown: "grown", WhyOnlineAgeApart: "online-age-apart",
	WhyAgainstOwn: "against-own", WhyDoesNotGrasp: "does-not-grasp", WhyParentCases: "parent-cases",
	WhyChildAgreed: "child-agreed", WhyChildCannot: "child-cannot", WhyInInterests: "in-interests",
	WhyAgainst: "against", WhyChildsToUse: "childs-to-use", WhyWithheld: "withheld",
	WhyParentAuthority: "parent-authority", WhyAuthority: "authority", WhyNoAuthority: "no-authority",
	WhyNotAuthorised: "not-authorised", WhyBodyMandated: "body-mandated", WhyBodyMust: "body-must",
	WhyBodyNoDamages: "body-no-damages", WhyBodyAsAgent: "body-as-agent", WhyNoProvision: "no-provision",
	WhyPower: "power", WhyNotCovered: "not-covered", WhyNotInForce: "not-in-force",
	WhyHasCapacity: "has-capacity", WhyLivingOnly: "living-only", WhyPeopleOnly: "people-only",
	WhyAskAsPerson: "ask-as-person",
}

var kindCodes = [kindCount]string{
	Law: "law", CaseLaw: "case-law", Guidance: "guidance",
}

var holderCodes = [holderCount]string{
	HolderAsker: "asker", HolderChild: "child", HolderPerson: "person", HolderNobody: "nobody",
}

var itemCodes = [itemCount]string{
	ShowIdentity: "identity", ShowAuthority: "authority", ShowPower: "power",
	ShowResponsibility: "parental-responsibility",
}

var mannerCodes = [mannerCount]string{
	SpeechIsEnough: "speech-is-enough", AnyChannel: "any-channel", NoSetForm: "no-set-form",
	ElectronicAnswer: "electronic-answer", SameFormAnswer: "same-form-answer", SpokenAnswer: "spoken-answer",
	AsEasyAsGiving: "as-easy-as-giving", ComplaintMadeEasy: "complaint-made-easy",
}

var chargeCodes = [chargeCount]string{
	Free: "free", ReasonableCharge: "reasonable-fee",
}

var routeCodes = [routeCount]string{
	RouteHealthRecords: "health-records", RouteSchoolRecord: "school-record",
	RouteFreedomOfInformation: "freedom-of-information", RouteCoroner: "coroner", RouteFormerAct: "former-act",
}

var limitCodes = [limitCount]string{
	LimitWritten: "written", LimitProfessional: "health-professional", LimitNote: "note-against",
	LimitHarm: "serious-harm", LimitOthers: "other-people", LimitExpectation: "expectation",
	LimitClaim: "relevant-to-claim", LimitNovember1991: "since-november-1991", LimitMay1994: "since-may-1994",
	LimitMaintained: "maintained-schools", LimitPupil: "what-pupil-may-see", LimitSensitive: "not-sensitive",
	LimitCopyCost: "copy-at-cost", LimitInterested: "interested-persons", LimitConfidence: "confidence",
	LimitHealthOfDead: "health-of-dead",
}

var unitCodes = [unitCount]string{
	Days: "days", SchoolDays: "school-days", WorkingDays: "working-days",
}
