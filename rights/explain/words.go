package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// words is one text in each language: in English and, after a bar, in Welsh where it has been written.
type words string

// in returns the text in a language, or in English where it has none.
func (w words) in(lang notice.Language) string {
	english, welsh, _ := strings.Cut(string(w), "|")
	if lang == notice.Welsh && welsh != "" {
		return welsh
	}
	return english
}

// rightWords is a right in words: its title, and its verdicts.
type rightWords struct {
	title, applies, limits, not, depends, unlikely, unsaid words
}

// rightsInWords is every right. A verdict that the rules cannot reach has no words: an absolute right
// applies without limits, and a qualified one with them.
var rightsInWords = [...]rightWords{
	privacy.RightInformed: {"Be told how your information is used", "",
		"The council must tell you how it uses your information.",
		"The council does not have to tell you about this use.",
		"The council must tell you how it uses your information, unless an exception fits.", "", ""},
	privacy.RightAccess: {"See your information", "",
		"You can see the information that the council holds about you. In most cases you get a copy.",
		"There is no right to see this information.",
		"You can see the information that the council holds about you, unless one of the points below stands in the way.", "", ""},
	privacy.RightRectification: {"Correct your information", "",
		"You can have this information corrected or completed.",
		"There is nothing to correct if the facts are right and complete.",
		"You can have it corrected if a fact is wrong or something is missing.", "", ""},
	privacy.RightErasure: {"Delete your information", "",
		"You can have this information deleted, unless the council shows that it may keep it.",
		"On what is known, the council does not have to delete this information.",
		"You can have it deleted in some cases, such as those below.",
		"It is not likely that the council has to delete this. Its legal reason may let it keep what it still needs.",
		"It turns on the council’s legal reason, and the notice does not say which."},
	privacy.RightRestriction: {"Limit how it is used", "",
		"You can have the use of this information limited.",
		"On what is known, the council does not have to limit the use.",
		"You can have the use limited in some cases, such as those below.", "The council is not likely to have to limit the use.",
		"It turns on the council’s legal reason, and the notice does not say which."},
	privacy.RightNotification: {"Have others told of a change", "",
		"If your information is corrected, deleted or limited, the council must tell those it was given to.",
		"There is nobody whom the council must tell of a change.",
		"If it is corrected, deleted or limited, the council must tell anyone it was given to.", "",
		"The council must tell anyone it was given to of a change. The notice does not say whether there is anyone."},
	privacy.RightPortability: {"Move your information", "",
		"You can have what you gave the council as a file, to keep or to move elsewhere.",
		"The right to take or move a file of your information does not fit this use.",
		"You can have a file of what you gave yourself, if it is held on computer.", "The right to move your information is not likely to fit this use.",
		"It turns on the council’s legal reason, and the notice does not say which."},
	privacy.RightObject: {"Stop or object to its use",
		"You can stop this use at any time.",
		"You can object to this use. The council must stop unless it shows strong reasons or needs it for a legal claim.",
		"You do not have a right to object to this use.",
		"You can object if the legal reason is one that allows it.", "You are not likely to have a right to object to this use.",
		"It turns on what the notice does not say."},
	privacy.RightAutomatedDecisions: {"Have a person look again", "",
		"A computer alone makes a decision that matters to you. You can have a person look again.",
		"This use makes no decision by computer alone that matters to you.",
		"You can have a person look again if a computer alone makes a decision that matters to you.", "",
		"The notice does not say enough about decisions made by computer alone."},
	privacy.RightWithdrawConsent: {"Take back consent",
		"You can take back your consent at any time.", "",
		"The council does not rely on your consent for this use, so there is none to take back.",
		"You can take back consent if the council relies on it.", "", "It turns on the council’s legal reason, and the notice does not say which."},
	privacy.RightComplainController: {"Complain to the council",
		"You can complain to the council about how it uses your information.", "",
		"The law did not yet give this right on that day.", "", "", ""},
	privacy.RightComplainRegulator: {"Complain to the regulator",
		"You can complain to the regulator.", "",
		"There is no right to complain about this.", "", "", ""},
	privacy.RightJudicialRemedy: {"Go to court",
		"You can go to court if the use breaks your rights. Get advice first: it can cost money.", "",
		"There is no right to go to court about this.", "", "", ""},
}

// stateInWords is the name of each state.
var stateInWords = [...]words{
	Applies:           "Applies",
	AppliesWithLimits: "Applies with limits",
	DoesNotApply:      "Does not apply here",
	DependsOn:         "Depends",
	Unlikely:          "Unlikely to apply",
	NotStated:         "The notice does not say",
	DifferentRules:    "Different rules",
	AskSomeoneElse:    "Ask someone else",
}

// phrase is a sentence that belongs to no rule, right or fact.
type phrase uint8

const (
	phraseCanAsk phrase = 1 + iota
	phraseCanAskNo
	phraseMonth
	phraseLonger
	phraseChallenge
	phraseTribunal
	phraseDueBy
	phraseThirtyDays
	phraseComplaintBy
	phraseStale
	phraseNoHolidays
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
	phraseCanAsk:        "You can always ask, in writing or by speaking.",
	phraseCanAskNo:      "You can always ask, even where the right may not apply.",
	phraseMonth:         "The council must answer within one month. It may take longer in some cases, and must then say so.",
	phraseLonger:        "It may take longer in some cases, and must then say so.",
	phraseChallenge:     "Ask the council to show how this fits your case, and for all that it does not cover.",
	phraseTribunal:      "If a Minister has signed a certificate for this, you can appeal against it to the Tribunal.",
	phraseDueBy:         "If you ask on {on}, the council must answer by {due}.",
	phraseThirtyDays:    "The council must say within 30 days that it has your complaint.",
	phraseComplaintBy:   "If you complain on {on}, the council must say by {due} that it has your complaint.",
	phraseStale:         "What we say of the law is more than a year old, so we give no date. Check that the rule has not changed.",
	phraseNoHolidays:    "We do not know the bank holidays for that time, so we give no date.",
	phraseIfRight:       "That is so if the council still needs it. You can ask it to show this.",
	phraseIfShown:       "The council’s legal reason may let it keep what it still needs. It must show that it does.",
	phraseCouncilSays:   "The council says that its legal reason is: {bases}.",
	phraseOneOf:         "The council gives more than one legal reason, and does not say which it relies on.",
	phraseNotStated:     "The notice does not say what the council’s legal reason is.",
	phraseElsewhere:     "The notice says that the legal reason is given in another notice.",
	phrasePoints:        "This does not turn on the council’s legal reason, but on the points below.",
	phraseIfApplies:     "If its reason is {bases}, this right applies.",
	phraseIfNot:         "If its reason is {bases}, this right does not apply.",
	phraseIfDepends:     "If its reason is {bases}, it depends on the points below.",
	phraseOnlyCouncil:   "What is left to know, only the council can say. Ask it.",
	phraseStepMarketing: "Tell the council that you object to marketing. You need give no reason.",
	phraseExempt:        "An exemption has been shown, so the council need not do this.",
	phraseExemptPart:    "The right applies, but an exemption has been shown for part of the information.",
	phraseDifferent:     "This use is for law enforcement, which has its own rules. They do not have this right.",
	phraseSomeoneElse:   "Another body decides over this use. Send your request to it.",
	phraseExemptions:    "The council must say which of these it relies on, and show that it fits. You can challenge that.",
	phraseReasons:       "If the council refuses, it must tell you why, and how to complain.",
	phraseComplainHow:   "Say what went wrong and what you want done. The council must look into it and tell you the outcome.",
	phraseRegulatorHow:  "The regulator is {regulator}. It will expect you to complain to the council first.",
	phraseCourtHow:      "A law centre, Citizens Advice or a solicitor can tell you what it would mean.",
	phraseInformedHow:   "If the notice leaves out something that you need to know, ask the council for it.",
	phraseNotifyHow:     "When you ask for a change, ask the council to tell the others, and who they are.",
	phraseObjectHow:     "Tell the council that you object, and what it is about your own situation that makes this use a problem.",
	phraseMarketingHow:  "Tell the council to stop using your information for marketing. It must stop.",
	phraseWithdrawHow:   "Tell the council that you take back your consent. What it did before stays lawful.",
	phraseProhibited:    "On what is known, the council may not be allowed to decide this way. Say so when you ask.",
	phraseReasonsPart3:  "If the council refuses, it must say so, and how to complain. It may keep its reasons back in some cases.",
	phraseNotifyPart3:   "When you ask for a change, ask the council to tell the others.",
	phraseOnlyConsent:   "This helps only if the council relies on your consent.",
	phraseOnlyExplicit:  "This helps only if the council relies on your explicit consent.",
	phraseOnlyObject:    "This helps only if its legal reason is its public task or legitimate interests.",
	phraseWithdrawIf:    "Ask the council whether it relies on your consent. If it does, you can take it back.",
	phraseObjectIf:      "You can tell the council that you object, and why. Ask it which legal reason it relies on.",
	phraseBefore:        "This answer does not cover that day. The Data Protection Act 1998 governed it, and it gave rights too.",
	phraseBeforeNext:    "Ask about a later day, or ask the council or the regulator about the older law.",
	phraseDied:          "These rights belong to living people, and the person has died.",
	phraseDiedNext:      "Other law may help, such as the law on health records. Ask the council what it can share.",
	phraseEffort:        "The council need not tell the others of a change, but must tell you who they are if you ask.",
	phraseGuidance:      "This is guidance on the law as at {date}, and not legal advice.",
}

func (p phrase) in(lang notice.Language) string { return phrases[p].in(lang) }

// basisInWords is each lawful basis as it stands in a sentence.
var basisInWords = [...]words{
	privacy.BasisConsent:                       "your consent",
	privacy.BasisContract:                      "a contract with you",
	privacy.BasisLegalObligation:               "a law that requires it",
	privacy.BasisVitalInterests:                "protecting someone’s life",
	privacy.BasisPublicTask:                    "its public task",
	privacy.BasisRecognisedLegitimateInterests: "a recognised legitimate interest",
	privacy.BasisLegitimateInterests:           "its legitimate interests",
}

// and joins bases that are relied on together.
const and words = " and "

// regulator is the one place that names the regulator. The Data (Use and Access) Act 2025 replaces the
// Information Commissioner by an Information Commission; that part was not in force at the day of the law.
const regulator words = "the Information Commissioner’s Office (ICO)"

// months are the names of the months.
var months = [...]words{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}
