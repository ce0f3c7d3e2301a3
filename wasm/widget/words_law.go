package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// stateClasses are the classes that give the states a colour besides their words.
var stateClasses = [...]string{
	explain.Applies: "yes", explain.AppliesWithLimits: "yes", explain.DoesNotApply: "no", explain.DependsOn: "depends",
	explain.Unlikely: "no", explain.NotStated: "depends", explain.DifferentRules: "other", explain.AskSomeoneElse: "other",
	explain.NotRead: "depends", explain.InAnother: "depends",
}

// basisWords are the lawful bases in plain words.
var basisWords = [...]sentence{
	privacy.BasisConsent:                       {En: "consent, which means you agreed", Cy: "cydsyniad, sef eich bod wedi cytuno"},
	privacy.BasisContract:                      {En: "a contract with you", Cy: "contract gyda chi"},
	privacy.BasisLegalObligation:               {En: "a legal obligation, which means a law says it must", Cy: "rhwymedigaeth gyfreithiol, sef cyfraith sy’n mynnu hynny"},
	privacy.BasisVitalInterests:                {En: "vital interests, which means to protect someone’s life", Cy: "buddiannau hanfodol, sef diogelu bywyd rhywun"},
	privacy.BasisPublicTask:                    {En: "a public task, which means its work as a public body", Cy: "tasg er budd y cyhoedd, sef ei waith fel corff cyhoeddus"},
	privacy.BasisRecognisedLegitimateInterests: {En: "a recognised legitimate interest, which is one on a list in the law", Cy: "budd dilys cydnabyddedig, sef un ar restr yn y gyfraith"},
	privacy.BasisLegitimateInterests:           {En: "legitimate interests, which means a reason of its own that it weighs against yours", Cy: "buddiannau dilys, sef rheswm y mae’n ei bwyso yn erbyn eich rhai chi"},
}

// replyWords are the answers to whether the council has said that it needs longer, whose verb they repeat in Welsh.
var replyWords = [...]word{SaidYes: wordReplyYes, SaidNo: wordReplyNo}
