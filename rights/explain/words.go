package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Catalogue returns the words of this package with their keys, for whoever puts others in place of some with
// say.Voice.With, or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "explain", Catalogue: &catalogue, Keys: catalogueKeys}
}

// The forms of a right: its title, and its verdicts. A verdict that the rules cannot reach has no words: an absolute
// right applies without limits, and a qualified one with them.
const (
	rightTitle = iota
	rightApplies
	rightLimits
	rightNot
	rightDepends
	rightUnlikely
	rightUnsaid
)

// The forms of a rule: where it holds, where it does not, and where it may. A rule that always holds has only the
// first.
const (
	ruleYes = iota
	ruleNo
	ruleUnknown
)

// The forms of a fact of the person. One that may be asked has a question, why it is asked, and where they help a hint
// and answers of its own; one that is an act has a step.
const (
	factQuestion = iota
	factHint
	factWhy
	factStep
	factYes
	factNo
)

// The forms of a dispute: what everybody is told of the other reading, and each reading for those who want more.
const (
	disputePeople = iota
	disputeHere
	disputeThere
)

// The forms of the noun for a kind of body; see Noun.
const (
	nounThe = iota
	nounLinked
)

// The forms of a regulator: its name, the same as it stands in a sentence, and the address of its page for complaints.
const (
	regulatorName = iota
	regulatorWithin
	regulatorPage
)

// The forms of a citation's parts.
const (
	citeShort = iota
	citeLong
)

// text is a text in the language of the answer.
func (e *explainer) text(w say.Word) string { return e.voice.Text(&catalogue, w) }

// right is a form of the right that the answer is on.
func (e *explainer) right(form int) string {
	return e.voice.Of(&catalogue, &rightFamily, e.Right.String(), form)
}

func factText(voice say.Voice, f privacy.Fact, form int) string {
	return voice.Of(&catalogue, &factFamily, f.String(), form)
}
