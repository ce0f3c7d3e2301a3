package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// words is one text in each language. Cy is empty where it has not been written yet.
type words struct{ En, Cy string }

// in returns the text in a language, or in English where it has none.
func (w words) in(lang notice.Language) string {
	if lang == notice.Welsh && w.Cy != "" {
		return w.Cy
	}
	return w.En
}

// rightWords is a right in words: its title, and its verdicts.
type rightWords struct {
	title                                           words
	applies, limits, not, depends, unlikely, unsaid words
}

func right(title, applies, limits, not, depends, unlikely, unsaid string) rightWords {
	return rightWords{words{En: title}, words{En: applies}, words{En: limits}, words{En: not}, words{En: depends}, words{En: unlikely}, words{En: unsaid}}
}

// rightsInWords is every right. A verdict that the rules cannot reach has no words: an absolute right
// applies without limits, and a qualified one with them.
var rightsInWords = [...]rightWords{
	privacy.RightInformed: right("Be told how your information is used", "",
		"The council must tell you how it uses your information.",
		"The council does not have to tell you about this use.",
		"The council must tell you how it uses your information, unless an exception fits.", "", ""),
	privacy.RightAccess: right("See your information", "",
		"You can see the information that the council holds about you. In most cases you get a copy.",
		"There is no right to see this information.", "", "", ""),
	privacy.RightRectification: right("Correct your information", "",
		"You can have this information corrected or completed.",
		"There is nothing to correct if the facts are right and complete.",
		"You can have it corrected if a fact is wrong or something is missing.", "", ""),
	privacy.RightErasure: right("Delete your information", "",
		"You can have this information deleted, unless the council shows that it may keep it.",
		"On what is known, the council does not have to delete this information.",
		"You can have it deleted in some cases, such as those below.",
		"It is not likely that the council has to delete this. Its legal reason may let it keep what it still needs.",
		"It turns on the council’s legal reason, and the notice does not say which."),
	privacy.RightRestriction: right("Limit how it is used", "",
		"You can have the use of this information limited.",
		"On what is known, the council does not have to limit the use.",
		"You can have the use limited in some cases, such as those below.", "The council is not likely to have to limit the use.",
		"It turns on the council’s legal reason, and the notice does not say which."),
	privacy.RightNotification: right("Have others told of a change", "",
		"If your information is corrected, deleted or limited, the council must tell those it was given to.",
		"There is nobody whom the council must tell of a change.",
		"If it is corrected, deleted or limited, the council must tell anyone it was given to.", "",
		"The council must tell anyone it was given to of a change. The notice does not say whether there is anyone."),
	privacy.RightPortability: right("Move your information", "",
		"You can have what you gave the council as a file, to keep or to move elsewhere.",
		"The right to take or move a file of your information does not fit this use.",
		"You can have a file of what you gave yourself, if it is held on computer.", "The right to move your information is not likely to fit this use.",
		"It turns on the council’s legal reason, and the notice does not say which."),
	privacy.RightObject: right("Stop or object to its use",
		"You can stop this use at any time.",
		"You can object to this use. The council must stop unless it shows strong reasons or needs it for a legal claim.",
		"You do not have a right to object to this use.",
		"You can object if the legal reason is one that allows it.", "You are not likely to have a right to object to this use.",
		"It turns on what the notice does not say."),
	privacy.RightAutomatedDecisions: right("Have a person look again", "",
		"A computer alone makes a decision that matters to you. You can have a person look again.",
		"This use makes no decision by computer alone that matters to you.",
		"You can have a person look again if a computer alone makes a decision that matters to you.", "",
		"The notice does not say enough about decisions made by computer alone."),
	privacy.RightWithdrawConsent: right("Take back consent",
		"You can take back your consent at any time.", "",
		"The council does not rely on your consent for this use, so there is none to take back.",
		"You can take back consent if the council relies on it.", "", "It turns on the council’s legal reason, and the notice does not say which."),
	privacy.RightComplainController: right("Complain to the council",
		"You can complain to the council about how it uses your information.", "",
		"The law did not yet give this right on that day.", "", "", ""),
	privacy.RightComplainRegulator: right("Complain to the regulator",
		"You can complain to the regulator.", "",
		"There is no right to complain about this.", "", "", ""),
	privacy.RightJudicialRemedy: right("Go to court",
		"You can go to court if the use breaks your rights. Get advice first: it can cost money.", "",
		"There is no right to go to court about this.", "", "", ""),
}

// stateInWords is the name of each state.
var stateInWords = [...]words{
	Applies:           {En: "Applies"},
	AppliesWithLimits: {En: "Applies, with limits"},
	DoesNotApply:      {En: "Does not apply here"},
	DependsOn:         {En: "Depends"},
	Unlikely:          {En: "Unlikely to apply"},
	NotStated:         {En: "The council does not say"},
	DifferentRules:    {En: "Different rules"},
	AskSomeoneElse:    {En: "Ask someone else"},
}

// phrase is a sentence that belongs to no rule, right or fact.
type phrase uint8

const (
	phraseCanAsk phrase = 1 + iota
	phraseCanAskNo
	phraseMonth
	phraseIfRight
	phraseIfShown
	phraseCouncilSays
	phraseOneOf
	phraseNotStated
	phraseElsewhere
	phrasePoints
	phraseIfApplies
	phraseIfNot
	phraseIfDepends
	phraseOnlyCouncil
	phraseStepMarketing
	phraseExempt
	phraseExemptPart
	phraseDifferent
	phraseSomeoneElse
	phraseExemptions
	phraseReasons
	phraseComplainHow
	phraseRegulatorHow
	phraseCourtHow
	phraseInformedHow
	phraseNotifyHow
	phraseObjectHow
	phraseMarketingHow
	phraseWithdrawHow
	phraseProhibited
	phraseReasonsPart3
	phraseNotifyPart3
	phraseOnlyConsent
	phraseOnlyExplicit
	phraseOnlyObject
	phraseWithdrawIf
	phraseObjectIf
	phraseBefore
	phraseBeforeNext
	phraseDied
	phraseDiedNext
	phraseEffort
	phraseGuidance
)

var phrases = [...]words{
	phraseCanAsk:        {En: "You can always ask, in writing or by speaking."},
	phraseCanAskNo:      {En: "You can always ask, even where the right may not apply."},
	phraseMonth:         {En: "The council must answer within one month. It may take longer in some cases, and must then say so."},
	phraseIfRight:       {En: "That is so if the council still needs it. You can ask it to show this."},
	phraseIfShown:       {En: "The council’s legal reason may let it keep what it still needs. It must show that it does."},
	phraseCouncilSays:   {En: "The council says that its legal reason is: {bases}."},
	phraseOneOf:         {En: "The council gives more than one legal reason, and does not say which it relies on."},
	phraseNotStated:     {En: "The notice does not say what the council’s legal reason is."},
	phraseElsewhere:     {En: "The notice says that the legal reason is given in another notice."},
	phrasePoints:        {En: "This does not turn on the council’s legal reason, but on the points below."},
	phraseIfApplies:     {En: "If its reason is {bases}, this right applies."},
	phraseIfNot:         {En: "If its reason is {bases}, this right does not apply."},
	phraseIfDepends:     {En: "If its reason is {bases}, it depends on the points below."},
	phraseOnlyCouncil:   {En: "What is left to know, only the council can say. Ask it."},
	phraseStepMarketing: {En: "Tell the council that you object to marketing. You need give no reason."},
	phraseExempt:        {En: "The right applies, but an exemption has been shown."},
	phraseExemptPart:    {En: "The right applies, but an exemption has been shown for part of the information."},
	phraseDifferent:     {En: "This use is for law enforcement, which has its own rules. They do not have this right."},
	phraseSomeoneElse:   {En: "Another body decides over this use. Send your request to it."},
	phraseExemptions:    {En: "The law has further exemptions, which this answer does not cover yet. A council that relies on one must say which."},
	phraseReasons:       {En: "If the council refuses, it must tell you why, and how to complain."},
	phraseComplainHow:   {En: "Say what went wrong and what you want done. The council must look into it and tell you the outcome."},
	phraseRegulatorHow:  {En: "The regulator is {regulator}. It will expect you to complain to the council first."},
	phraseCourtHow:      {En: "A law centre, Citizens Advice or a solicitor can tell you what it would mean."},
	phraseInformedHow:   {En: "If the notice leaves out something that you need to know, ask the council for it."},
	phraseNotifyHow:     {En: "When you ask for a change, ask the council to tell the others, and who they are."},
	phraseObjectHow:     {En: "Tell the council that you object, and what it is about your own situation that makes this use a problem."},
	phraseMarketingHow:  {En: "Tell the council to stop using your information for marketing. It must stop."},
	phraseWithdrawHow:   {En: "Tell the council that you take back your consent. What it did before stays lawful."},
	phraseProhibited:    {En: "On what is known, the council may not be allowed to decide this way. Say so when you ask."},
	phraseReasonsPart3:  {En: "If the council refuses, it must say so, and how to complain. It may keep its reasons back in some cases."},
	phraseNotifyPart3:   {En: "When you ask for a change, ask the council to tell the others."},
	phraseOnlyConsent:   {En: "This helps only if the council relies on your consent."},
	phraseOnlyExplicit:  {En: "This helps only if the council relies on your explicit consent."},
	phraseOnlyObject:    {En: "This helps only if its legal reason is its public task or legitimate interests."},
	phraseWithdrawIf:    {En: "Ask the council whether it relies on your consent. If it does, you can take it back."},
	phraseObjectIf:      {En: "You can tell the council that you object, and why. Ask it which legal reason it relies on."},
	phraseBefore:        {En: "This answer does not cover that day. The Data Protection Act 1998 governed it, and it gave rights too."},
	phraseBeforeNext:    {En: "Ask about a later day, or ask the council or the regulator about the older law."},
	phraseDied:          {En: "These rights belong to living people, and the person has died."},
	phraseDiedNext:      {En: "Other law may help, such as the law on health records. Ask the council what it can share."},
	phraseEffort:        {En: "The council need not tell the others of a change, but must tell you who they are if you ask."},
	phraseGuidance:      {En: "This is guidance on the law as at {date}, and not legal advice."},
}

func (p phrase) in(lang notice.Language) string { return phrases[p].in(lang) }

// basisInWords is each lawful basis as it stands in a sentence.
var basisInWords = [...]words{
	privacy.BasisConsent:                       {En: "your consent"},
	privacy.BasisContract:                      {En: "a contract with you"},
	privacy.BasisLegalObligation:               {En: "a law that requires it"},
	privacy.BasisVitalInterests:                {En: "protecting someone’s life"},
	privacy.BasisPublicTask:                    {En: "its public task"},
	privacy.BasisRecognisedLegitimateInterests: {En: "a recognised legitimate interest"},
	privacy.BasisLegitimateInterests:           {En: "its legitimate interests"},
}

// and joins bases that are relied on together.
var and = words{En: " and "}

// regulator is the one place that names the regulator. The Data (Use and Access) Act 2025 replaces the
// Information Commissioner by an Information Commission; that part was not in force at the day of the law.
var regulator = words{En: "the Information Commissioner’s Office (ICO)"}
