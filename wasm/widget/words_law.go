package widget

import (
	"github.com/plainrights/plainrights/rights/explain"
)

// stateClasses are the classes that give the states a colour besides their words.
var stateClasses = [...]string{
	explain.Applies: "yes", explain.AppliesWithLimits: "yes", explain.DoesNotApply: "no", explain.DependsOn: "depends",
	explain.Unlikely: "no", explain.NotStated: "depends", explain.DifferentRules: "other",
	explain.AskSomeoneElse: "other",
	explain.NotRead:        "depends", explain.InAnother: "depends",
}

// replyWords are the answers to whether the council has said that it needs longer, whose verb they repeat in Welsh.
var replyWords = [...]word{SaidYes: wordReplyYes, SaidNo: wordReplyNo}
