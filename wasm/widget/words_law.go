package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// stateClasses are the classes that give the states a colour besides their words.
var stateClasses = [...]string{
	explain.Applies: "yes", explain.AppliesWithLimits: "yes", explain.DoesNotApply: "no", explain.DependsOn: "depends",
	explain.Unlikely: "no", explain.NotStated: "depends", explain.DifferentRules: "other", explain.AskSomeoneElse: "other",
}

// basisWords are the lawful bases in plain words.
var basisWords = [...]sentence{
	privacy.BasisConsent:                       {En: "consent, which means you agreed"},
	privacy.BasisContract:                      {En: "a contract with you"},
	privacy.BasisLegalObligation:               {En: "a legal obligation, which means a law says it must"},
	privacy.BasisVitalInterests:                {En: "vital interests, which means to protect someone’s life"},
	privacy.BasisPublicTask:                    {En: "a public task, which means its work as a public body"},
	privacy.BasisRecognisedLegitimateInterests: {En: "a recognised legitimate interest, which is one on a list in the law"},
	privacy.BasisLegitimateInterests:           {En: "legitimate interests, which means a reason of its own that it weighs against yours"},
}

// replyWords are the replies as they are listed.
var replyWords = [...]word{SaidYes: wordReplyYes, SaidNo: wordReplyNo, SaidUnsure: wordReplyUnsure}
