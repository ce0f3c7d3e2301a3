package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// stateWords are the eight states as people read them, and the class that gives them a colour besides.
var stateWords = [...]struct {
	sentence
	class string
}{
	explain.Applies:           {sentence{En: "Applies"}, "yes"},
	explain.AppliesWithLimits: {sentence{En: "Applies with limits"}, "yes"},
	explain.DoesNotApply:      {sentence{En: "Does not apply here"}, "no"},
	explain.DependsOn:         {sentence{En: "Depends"}, "depends"},
	explain.Unlikely:          {sentence{En: "Unlikely to apply"}, "no"},
	explain.NotStated:         {sentence{En: "The notice does not say"}, "depends"},
	explain.DifferentRules:    {sentence{En: "Different rules"}, "other"},
	explain.AskSomeoneElse:    {sentence{En: "Ask someone else"}, "other"},
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
