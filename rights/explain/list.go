package explain

import (
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Words yields every text of the catalogues in both languages, each with a key that is its own and stays
// the same while the text is reworded: "right/erasure/limits", "rule/erasure-17-1-a/yes", "fact/inaccurate/hint",
// "phrase/can-ask". It stops where yield returns false. A slot, as {date}, is the same in both.
func Words(yield func(key, english, welsh string) bool) {
	l := &lister{yield: yield}
	l.rights()
	for s := range stateInWords {
		l.word("state/"+stateKeys[s], stateInWords[s])
	}
	for p := range phrases {
		l.word("phrase/"+phraseKeys[p], phrases[p])
	}
	for i := range nouns {
		l.word("noun/"+string(nouns[i].kind), nouns[i].noun)
	}
	for b := range basisInWords {
		l.word("basis/"+privacy.Basis(b).String(), basisInWords[b])
	}
	l.word("and", and)
	l.word("or", or)
	l.word("who", who)
	l.word("plus", plus)
	for k := range recordsInWords {
		l.word("records/"+privacy.DataKind(k).String(), recordsInWords[k])
	}
	for _, r := range privacy.Regulators() {
		t := r.RegulatorTerm()
		l.word("regulator/"+t.Code, words(t.Name+"|"+t.Welsh))
	}
	for m := range months {
		l.word("month/"+strconv.Itoa(m+1), months[m])
	}
	l.reasons()
}

// lister yields texts until it is told to stop.
type lister struct {
	yield func(key, english, welsh string) bool
	done  bool
}

// word yields a text, if there is one.
func (l *lister) word(key string, w words) {
	if w != "" && !l.done {
		l.done = !l.yield(key, w.in(say.Voice{}), w.in(say.Must(notice.Welsh)))
	}
}

func (l *lister) rights() {
	for r := range rightsInWords {
		w, key := &rightsInWords[r], "right/"+privacy.Right(r).String()
		l.word(key+"/title", w.title)
		l.word(key+"/applies", w.applies)
		l.word(key+"/limits", w.limits)
		l.word(key+"/not", w.not)
		l.word(key+"/depends", w.depends)
		l.word(key+"/unlikely", w.unlikely)
		l.word(key+"/unsaid", w.unsaid)
	}
}

// reasons are the rules, the facts and the exemptions.
func (l *lister) reasons() {
	for i := range rulesInWords {
		w := &rulesInWords[i]
		key := "rule/" + string(w.rule)
		l.word(key+"/yes", w.yes)
		l.word(key+"/no", w.no)
		l.word(key+"/unknown", w.unknown)
	}
	for f := range factsInWords {
		w, key := &factsInWords[f], "fact/"+privacy.Fact(f).String()
		l.word(key+"/question", w.question)
		l.word(key+"/hint", w.hint)
		l.word(key+"/why", w.why)
		l.word(key+"/step", w.step)
		l.word(key+"/yes", w.yes)
		l.word(key+"/no", w.no)
	}
	for i, key := range [...]string{"yes", "no", "unsure"} {
		l.word("reply/"+key, replies[i])
	}
	for e := range exemptionsInWords {
		l.word("exemption/"+privacy.Exemption(e).String(), exemptionsInWords[e])
	}
	for i := range disputesInWords {
		w := &disputesInWords[i]
		key := "dispute/" + string(w.dispute)
		l.word(key+"/people", w.people)
		l.word(key+"/here", w.here)
		l.word(key+"/there", w.there)
	}
	for i := range stopWords {
		l.word("stop/"+string(stopWords[i].kind), stopWords[i].says)
	}
	for d := range dutiesInWords {
		l.word("duty/"+rights.Duty(d).String(), dutiesInWords[d])
	}
}

// stateKeys are the keys of the states.
var stateKeys = [...]string{
	Applies: "applies", AppliesWithLimits: "applies-with-limits", DoesNotApply: "does-not-apply", DependsOn: "depends",
	Unlikely: "unlikely", NotStated: "not-stated", DifferentRules: "different-rules", AskSomeoneElse: "ask-someone-else", NotRead: "not-read",
	InAnother: "in-another",
}

// phraseKeys are the keys of the phrases.
var phraseKeys = [...]string{
	phraseCanAsk:      "can-ask",
	phraseCanAskNo:    "can-ask-no",
	phraseMonth:       "month",
	phraseLonger:      "longer",
	phraseChallenge:   "challenge",
	phraseTribunal:    "tribunal",
	phraseDueBy:       "due-by",
	phraseThirtyDays:  "thirty-days",
	phraseComplaintBy: "complaint-by",
	phraseStale:       "stale",
	phraseNoHolidays:  "no-holidays",
	phraseNoNation:    "no-nation",
	phraseIfRight:     "if-right",
	phraseIfShown:     "if-shown",
	phraseIfTask:      "if-task",
	phraseCouncilSays: "council-says",
	phraseUnsettled:   "unsettled",
	phraseOnOther:     "on-other",
	phraseOnOtherIf:   "on-other-if",
	phraseOnThisIf:    "on-this-if",
	phraseObjectBoth:  "object-both",
	phraseNotDeleted:  "not-deleted", phraseNotChanged: "not-changed",
	phraseNoCondition:   "no-condition",
	phraseCondElsewhere: "condition-elsewhere",
	phraseOneOf:         "one-of",
	phraseNotStated:     "not-stated",
	phraseNotRead:       "not-read",
	phraseReasonUnread:  "reason-not-read",
	phraseTurnsOnOther:  "reason-in-another",
	phraseMoveExplicit:  "move-explicit",
	phraseMoveReason:    "move-reason",
	phraseOnlyReason:    "only-reason",
	phraseObjectThird:   "object-third",
	phraseCondUnread:    "condition-not-read",
	phrasePart3Unsaid:   "part3-unsaid",
	phraseElsewhere:     "elsewhere",
	phraseSplitCouncils: "split-councils",
	phraseSplitArea:     "split-area",
	phraseSplitRecords:  "split-records",
	phrasePoints:        "points",
	phraseIfApplies:     "if-applies",
	phraseIfNoNeed:      "if-no-need",
	phraseIfNot:         "if-not",
	phraseIfDepends:     "if-depends",
	phraseOnlyCouncil:   "only-council",
	phraseExempt:        "exempt",
	phraseExemptPart:    "exempt-part",
	phraseExemptAccess:  "exempt-access",
	phraseDifferent:     "different",
	phraseSomeoneElse:   "someone-else",
	phraseSendTo:        "send-to",
	phraseSendToOr:      "send-to-or",
	phraseSendToOf:      "send-to-of",
	phraseTogether:      "together",
	phraseTogetherOf:    "together-of",
	phraseAskEither:     "ask-either",
	phraseAskAny:        "ask-any",
	phraseExemptions:    "exemptions",
	phraseReasons:       "reasons",
	phraseComplainHow:   "complain-how",
	phraseRegulatorHow:  "regulator-how",
	phraseCourtHow:      "court-how",
	phraseInformedHow:   "informed-how",
	phraseNotifyHow:     "notify-how",
	phraseObjectHow:     "object-how",
	phraseMarketingHow:  "marketing-how",
	phraseWithdrawHow:   "withdraw-how",
	phraseProhibited:    "prohibited",
	phraseReasonsPart3:  "reasons-part3",
	phraseKeptBack:      "kept-back",
	phraseCheck:         "check",
	phraseLimitPart3:    "limit-part3",
	phraseContestPart3:  "contest-part3",
	phraseUndecided:     "objection-undecided",
	phraseResearch:      "object-research",
	phraseNotifyPart3:   "notify-part3",
	phraseOnlyConsent:   "only-consent",
	phraseOnlyExplicit:  "only-explicit",
	phraseOnlyObject:    "only-object",
	phraseWithdrawIf:    "withdraw-if",
	phraseObjectIf:      "object-if",
	phraseBefore:        "before",
	phraseBeforeNext:    "before-next",
	phraseDied:          "died",
	phraseDiedNext:      "died-next",
	phraseSomeDead:      "some-dead",
	phraseAdoption:      "adoption", phraseAdoptedSince: "adopted-since-2005", phraseAdoptedBefore: "adopted-before-2005", phraseAdoptedScotland: "adopted-scotland",
	phraseBirthScotland: "birth-record-scotland", phraseAdoptedNI: "adopted-northern-ireland", phraseAgency: "adoption-agency", phraseAdopted: "adopted",
	phraseDiedOther:   "died-other",
	phraseDiedHealth:  "died-health",
	phraseEffort:      "effort",
	phraseExamMarks:   "exam-marks",
	phraseScots:       "privilege-scotland",
	phraseAnswered:    "object-answered",
	phraseShowReasons: "show-reasons",
	phraseTold13:      "told-at-collection",
	phraseTold14:      "told-within-a-month",
	phraseGuess:       "guess", phraseGuessUnread: "guess-not-read", phraseGuessElsewhere: "guess-elsewhere",
	phrasePart3If:      "part3-if",
	phrasePart3Lacks:   "part3-lacks",
	phrasePart3Keeps:   "part3-keeps",
	phrasePart3Rests:   "part3-rests",
	phraseGuidance:     "guidance",
	phraseAssisted:     "assisted",
	phraseAssistedWhy:  "assisted-why",
	phraseAssistedNext: "assisted-next",
}
