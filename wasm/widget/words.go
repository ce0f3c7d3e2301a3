package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// word is a sentence of the catalogue. In a sentence {name} is filled in.
type word uint16

// The sentences.
const (
	wordTitleEnd word = iota
	wordErrorTitle
	wordProblem
	wordContinue
	wordBack
	wordStartAgain
	wordSent
	wordNotSent
	wordWhichCouncil
	wordWhichCouncilHint
	wordMissingCouncil
	wordWhichService
	wordWhichServiceHint
	wordMissingService
	wordDoNotKnow
	wordSeeNotice
	wordHelp
	wordHelpTry
	wordHelpLetter
	wordHelpTalk
	wordHelpAsk
	wordAlways
	wordAlwaysMeans
	wordChooseService
	wordMissingAnswer
	wordWhyAsked
	wordResult
	wordResultFor
	wordInShort
	wordForUse
	wordForNUses
	wordMoreOne
	wordMoreMany
	wordMoreMeans
	wordNoUses
	wordUses
	wordReliesOn
	wordReliesOnOne
	wordOr
	wordAnd
	wordBasisUnstated
	wordBasisNone
	wordGroupObject
	wordGroupObjectSome
	wordGroupAlways
	wordGroupCan
	wordGroupDepends
	wordGroupOther
	wordGroupNot
	wordGroupNotMeans
	wordWhy
	wordLimits
	wordTurns
	wordSteps
	wordNext
	wordFor
	wordForUses
	wordApart
	wordLaw
	wordLawHead
	wordRulesHead
	wordSaysHead
	wordSaysRightNot
	wordHowToAsk
	wordHowToAskRoutes
	wordHowToAskNone
	wordHowToAskContacts
	wordHowToAskNobody
	wordOnlyFor
	wordOtherChoices
	wordOtherChoicesMeans
	wordYourAnswers
	wordYourCouncil
	wordYourService
	wordChange
	wordReplyYes
	wordReplyNo
	wordReplyUnsure
	wordAboutAnswer
	wordAnsweredFor
	wordNoticeUpdated
	wordNoticePage
	wordNoticeReviewed
	wordNoticePublished
	wordNoticeFrom
	wordNoticeUndated
	wordNoticeRead
	wordAboutNotice
	wordAboutNoticeMeans
	wordAboutNoticeFor
	wordNotSaid
	wordNotSaidMeans
	wordNotSaidHere
	wordSaidElsewhere
	wordSaysNone
	wordNotApplicable
	wordElsewhere
	wordElsewhereIn
	wordDoesNotSay
	wordStatedOnly
	wordSources
	wordPlace
	wordQuote
	wordReadInferred
	wordReadAssumed
	wordReadConfirmed
	wordNoticed
	wordControllers
	wordContacts
	wordVersion
	wordEditions
	wordGlossary
	wordWhatFor
	wordPreferred
	wordYes
	wordNo
	wordPhone
	wordEmail
	wordPeriod
	wordPeriodFrom
	wordPeriodPlusYear
	wordPeriodAge
	wordBy
	wordHowLong
	wordCalled
	wordEverything
	wordRulesKnown
	wordRulesUnknown
	wordSeeHow
	wordSeeRefusals
	wordRefusals
	wordRefusalsAll
	wordCanLimit
	wordGoesFor
	wordGuidance
	wordSentAgain
	wordStarting
	wordFailed
	wordOnServer
	wordResultNone
	wordCount
)

// sentence is a sentence in both languages. Welsh that is empty is not yet written.
type sentence struct{ En, Cy string }

var catalogue = [wordCount]sentence{
	wordTitleEnd:          {En: " - Your data rights"},
	wordErrorTitle:        {En: "Error: "},
	wordProblem:           {En: "There is a problem"},
	wordContinue:          {En: "Continue"},
	wordBack:              {En: "Back"},
	wordStartAgain:        {En: "Start again"},
	wordSent:              {En: "What you choose goes to the server of this website, which makes the next page from it. It is not kept, and it is not in the address of the page."},
	wordNotSent:           {En: "What you choose stays on this device. Nothing is sent or kept."},
	wordWhichCouncil:      {En: "Which council is it?"},
	wordWhichCouncilHint:  {En: "Choose the council that has your information."},
	wordMissingCouncil:    {En: "Select a council"},
	wordWhichService:      {En: "What is it about?"},
	wordWhichServiceHint:  {En: "These are the ways {council} says it uses people’s information. Choose the nearest one."},
	wordMissingService:    {En: "Select what it is about, or select that you do not know"},
	wordDoNotKnow:         {En: "I do not know"},
	wordSeeNotice:         {En: "See everything the notice says"},
	wordHelp:              {En: "If you do not know what it is about"},
	wordHelpTry:           {En: "Here are some ways to find out:"},
	wordHelpLetter:        {En: "look at a letter, email or bill from the council for the name of the team"},
	wordHelpTalk:          {En: "think of why you last spoke to the council, such as a bill, a home or a school"},
	wordHelpAsk:           {En: "ask the council which of its teams have information about you"},
	wordAlways:            {En: "What you can do whichever it is"},
	wordAlwaysMeans:       {En: "These rights apply to every use in this notice. Some have limits."},
	wordChooseService:     {En: "Go back and choose"},
	wordMissingAnswer:     {En: "Select an answer, or select that you are not sure"},
	wordWhyAsked:          {En: "Why we ask this"},
	wordResult:            {En: "Information based on your answers"},
	wordResultNone:        {En: "Your rights, from what the notice says"},
	wordResultFor:         {En: "{service}, {council}"},
	wordInShort:           {En: "In short"},
	wordForUse:            {En: "for 1 use"},
	wordForNUses:          {En: "for {count} uses"},
	wordMoreOne:           {En: "Answer 1 question to make this more exact"},
	wordMoreMany:          {En: "Answer {count} questions to make this more exact"},
	wordMoreMeans:         {En: "You can answer “I’m not sure” to any of them."},
	wordNoUses:            {En: "The notice does not say what the council uses your information for here. So we cannot say which rights apply. You can always ask the council."},
	wordUses:              {En: "What the council says it uses your information for"},
	wordReliesOn:          {En: "The council says its reason in law is: {basis}."},
	wordReliesOnOne:       {En: "The council gives more than one reason in law, and does not say which it is: {basis}."},
	wordOr:                {En: "or"},
	wordAnd:               {En: "and"},
	wordBasisUnstated:     {En: "The notice does not give the reason in law for this."},
	wordBasisNone:         {En: "The notice says that no reason in law of this kind is needed for this."},
	wordGroupObject:       {En: "You can object"},
	wordGroupObjectSome:   {En: "You can object to some uses"},
	wordGroupAlways:       {En: "See what they hold, and complain"},
	wordGroupCan:          {En: "You can also ask for this"},
	wordGroupDepends:      {En: "This depends"},
	wordGroupOther:        {En: "Other rules, or someone else to ask"},
	wordGroupNot:          {En: "Unlikely, or does not apply here"},
	wordGroupNotMeans:     {En: "You can always ask, even so."},
	wordWhy:               {En: "Why"},
	wordLimits:            {En: "Limits"},
	wordTurns:             {En: "What it depends on"},
	wordSteps:             {En: "What you could do"},
	wordNext:              {En: "What to do now"},
	wordFor:               {En: "For this use: {uses}"},
	wordForUses:           {En: "For {count} of the uses"},
	wordApart:             {En: "Use by use"},
	wordLaw:               {En: "The law, and what the notice says"},
	wordLawHead:           {En: "The law behind this"},
	wordRulesHead:         {En: "Every rule we looked at"},
	wordSaysHead:          {En: "What the notice says about this right"},
	wordSaysRightNot:      {En: "For this, the notice does not mention this right."},
	wordHowToAsk:          {En: "How to ask"},
	wordHowToAskRoutes:    {En: "The notice says you can use:"},
	wordHowToAskNone:      {En: "The notice does not say how to send a request about this."},
	wordHowToAskContacts:  {En: "It gives these contacts, which you can use:"},
	wordHowToAskNobody:    {En: "It gives no contact. You can ask any part of the council, in writing or by speaking to someone."},
	wordOnlyFor:           {En: "Only for: {rights}"},
	wordOtherChoices:      {En: "Other choices you have"},
	wordOtherChoicesMeans: {En: "The notice also tells people about these. They are not data protection rights."},
	wordYourAnswers:       {En: "Your answers"},
	wordYourCouncil:       {En: "Council"},
	wordYourService:       {En: "What it is about"},
	wordChange:            {En: "Change"},
	wordReplyYes:          {En: "Yes"},
	wordReplyNo:           {En: "No"},
	wordReplyUnsure:       {En: "I’m not sure"},
	wordAboutAnswer:       {En: "About this answer"},
	wordAnsweredFor:       {En: "It is worked out for {date}."},
	wordNoticeUpdated:     {En: "The notice says it was last updated on {date}."},
	wordNoticePage:        {En: "A page of the notice says it was last updated on {date}."},
	wordNoticeReviewed:    {En: "The notice says it was last reviewed on {date}."},
	wordNoticePublished:   {En: "The notice says it was first published on {date}."},
	wordNoticeFrom:        {En: "The notice says it is in use from {date}."},
	wordNoticeUndated:     {En: "The notice does not give a date, so we cannot tell how old it is."},
	wordNoticeRead:        {En: "We read it on {date}."},
	wordAboutNotice:       {En: "What the notice says"},
	wordAboutNoticeMeans:  {En: "This is what the council’s privacy notice says, in our words. Where something seems wrong, old or unclear, we say so under “What we noticed”."},
	wordAboutNoticeFor:    {En: "About {service}"},
	wordNotSaid:           {En: "What the notice does not say"},
	wordNotSaidHere:       {En: "For this, the notice says nothing about:"},
	wordSaidElsewhere:     {En: "It says more about some uses than about others. Choose one to see what it says about that."},
	wordNotSaidMeans:      {En: "The notice says nothing about:"},
	wordSaysNone:          {En: "The notice says there is none."},
	wordNotApplicable:     {En: "The notice says this does not arise."},
	wordElsewhere:         {En: "The notice says that another document has this."},
	wordElsewhereIn:       {En: "The notice says to look in: {link}"},
	wordDoesNotSay:        {En: "The notice does not say."},
	wordStatedOnly:        {En: "The notice mentions this, and says no more."},
	wordSources:           {En: "Where it says this"},
	wordPlace:             {En: "{source}, under “{place}”"},
	wordQuote:             {En: "In its words: “{quote}”"},
	wordReadInferred:      {En: "We worked this out from what it says."},
	wordReadAssumed:       {En: "We have assumed this. It needs to be checked."},
	wordReadConfirmed:     {En: "The council has confirmed this."},
	wordNoticed:           {En: "What we noticed"},
	wordControllers:       {En: "Who is responsible"},
	wordContacts:          {En: "Who to contact"},
	wordVersion:           {En: "How up to date it is"},
	wordEditions:          {En: "Other versions"},
	wordGlossary:          {En: "Words it explains"},
	wordWhatFor:           {En: "What it uses your information for"},
	wordPreferred:         {En: "the council prefers this"},
	wordYes:               {En: "Yes"},
	wordNo:                {En: "No"},
	wordPhone:             {En: "Phone"},
	wordEmail:             {En: "Email"},
	wordPeriod:            {En: "{amount} {unit}"},
	wordPeriodFrom:        {En: "{period} after {event}"},
	wordPeriodPlusYear:    {En: "{period}, plus the current year"},
	wordBy:                {En: "by {channel}"},
	wordHowLong:           {En: "How long"},
	wordCalled:            {En: "the notice calls it “{name}”"},
	wordRulesKnown:        {En: "What we can tell:"},
	wordRulesUnknown:      {En: "What we do not know:"},
	wordSeeHow:            {En: "How to ask, and how long they have to answer"},
	wordSeeRefusals:       {En: "When the council may refuse a part of this"},
	wordRefusals:          {En: "When the council may refuse"},
	wordRefusalsAll:       {En: "All {count} reasons that the law has"},
	wordCanLimit:          {En: "These can limit: {rights}."},
	wordSentAgain:         {En: "Use the Back link on the page. If your browser asks to send a form again, you can say yes."},
	wordGuidance:          {En: "It is not a decision by the council."},
	wordGoesFor:           {En: "If you ask for any of these:"},
	wordEverything:        {En: "What it says about everything it covers"},
	wordPeriodAge:         {En: "until the person is {amount}"},
	wordStarting:          {En: "Getting ready. This can take a few seconds."},
	wordFailed:            {En: "This part could not start in your browser. What is on this page still holds."},
	wordOnServer:          {En: "What you choose there goes to the server of this website, which makes the next page from it. It is not kept."},
}

// say returns a sentence in the language of the conversation.
func (m *Model) say(k word) string { return m.pick(catalogue[k]) }

func (m *Model) pick(s sentence) string {
	if m.language() == "cy" && s.Cy != "" {
		return s.Cy
	}
	return s.En
}

// find returns the words after a key in a table of lines, key=English or key=English|Welsh, each on a
// line of its own, and whether it has the key. A table that is text weighs less than a map.
func (m *Model) find(table, key string) (string, bool) {
	_, rest, ok := strings.Cut(table, "\n"+key+"=")
	line, _, _ := strings.Cut(rest, "\n")
	english, welsh, _ := strings.Cut(line, "|")
	return m.pick(sentence{english, welsh}), ok
}

// words is a sentence that has nothing to fill in.
func (m *Model) words(k word) view.Node { return view.Words(m.say(k)) }

// slot is what stands for {name} in a sentence.
type slot struct {
	name string
	node view.Node
}

// fill is a sentence with its slots filled.
func (m *Model) fill(k word, slots ...slot) view.Nodes {
	var out view.Nodes
	rest := m.say(k)
	for {
		before, after, open := strings.Cut(rest, "{")
		name, end, closed := strings.Cut(after, "}")
		out = append(out, view.Words(before))
		if !open || !closed {
			return out
		}
		for _, s := range slots {
			if s.name == name {
				out = append(out, s.node)
			}
		}
		rest = end
	}
}

// date returns a day in words, as "22 November 2026"; "" for no day.
func (m *Model) date(d privacy.Date) string { return explain.Date(m.language(), d) }
