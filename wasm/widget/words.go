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
	wordExit
	wordUnreviewed
	wordWhichServices
	wordWhichServicesHint
	wordMissingServices
	wordMoreThanOne
	wordSearch
	wordSearchHint
	wordSearchDo
	wordFoundOne
	wordFoundMany
	wordFoundNone
	wordWho
	wordMissingWho
	wordWhoWhy
	wordWhoMe
	wordWhoChild
	wordWhoSomeone
	wordWhoDied
	wordWhoBusiness
	wordWant
	wordMissingWant
	wordWantSee
	wordWantSeeHint
	wordWantCorrect
	wordWantDelete
	wordWantObject
	wordWantObjectHint
	wordWantLimit
	wordWantLimitHint
	wordWantMove
	wordWantPerson
	wordWantPersonHint
	wordWantConsent
	wordWantComplain
	wordWantAll
	wordGroupWanted
	wordOthers
	wordStartNow
	wordStartMeans
	wordSeeSummary
	wordSummary
	wordBuild
	wordAskingChild
	wordAskingSomeone
	wordAskingDied
	wordAskingBusiness
	wordChildOwn
	wordChildScotland
	wordChildUnderstands
	wordChildShow
	wordSomeoneOwn
	wordSomeoneShow
	wordDiedRights
	wordDiedHealth
	wordDiedHealthNI
	wordDiedAsk
	wordBusinessRights
	wordBusinessPerson
	wordBusinessFOI
	wordBusinessFOIScotland
	wordLetterAbout
	wordLetterLate
	wordLetterRefused
	wordLetterCouncil
	wordLetterRegulator
	wordLetterOmbudsman
	wordWrong
	wordWrongMeans
	wordWorkOut
	wordDetails
	wordDetailsMeans
	wordWriteLetter
	wordYourName
	wordMissingName
	wordAboutChild
	wordAboutSomeone
	wordAboutDied
	wordAboutBusiness
	wordMissingAbout
	wordContact
	wordContactHint
	wordMissingContact
	wordSafe
	wordSafeHint
	wordReference
	wordReferenceHint
	wordMissingDetails
	wordLetter
	wordLetterMeans
	wordCopy
	wordCopied
	wordUncopied
	wordSaved
	wordPrint
	wordSave
	wordOpenEmail
	wordOpenEmailMeans
	wordSend
	wordSendNoRoute
	wordSendForm
	wordSendPost
	wordSendPrivate
	wordSayIt
	wordAfter
	wordAfterMeans
	wordDates
	wordDay
	wordMonth
	wordYear
	wordAskedOn
	wordAskedOnHint
	wordMissingAsked
	wordBadAsked
	wordTheyAsked
	wordIdentityAsked
	wordBadIdentityAsked
	wordIdentitySent
	wordBadIdentitySent
	wordQuestionAsked
	wordBadQuestionAsked
	wordQuestionAnswered
	wordBadQuestionAnswered
	wordExtended
	wordBadFuture
	wordBadOrder
	wordDue
	wordDueBy
	wordIsLate
	wordIfLate
	wordNotLate
	wordCalendar
	wordNoDayIdentity
	wordNoDayQuestion
	wordNoDayForce
	wordNoDayTable
	wordNoDayPeriod
	wordWorked
	wordStepBegins
	wordStepMonth
	wordStepPaused
	wordStepRolled
	wordStepThirty
	wordEarlier
	wordNoticeBy
	wordSite
	wordSkip
	wordAllCouncils
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

	wordExit:                {En: "Exit this page", Cy: "Gadael y dudalen hon"},
	wordUnreviewed:          {En: "No translator has checked the Welsh on this page yet.", Cy: "Nid oes cyfieithydd wedi gwirio’r Gymraeg ar y dudalen hon eto."},
	wordWhichServices:       {En: "Which of these is it about?", Cy: "Pa rai o’r rhain sydd dan sylw?"},
	wordWhichServicesHint:   {En: "Choose all that fit. We show one at a time.", Cy: "Dewiswch bob un sy’n berthnasol. Byddwn yn dangos un ar y tro."},
	wordMissingServices:     {En: "Select at least one", Cy: "Dewiswch o leiaf un"},
	wordMoreThanOne:         {En: "More than one of these", Cy: "Mwy nag un o’r rhain"},
	wordSearch:              {En: "Search the list", Cy: "Chwilio’r rhestr"},
	wordSearchHint:          {En: "For example: tax, school or parking.", Cy: "Er enghraifft: treth, ysgol neu barcio."},
	wordSearchDo:            {En: "Search", Cy: "Chwilio"},
	wordFoundOne:            {En: "1 found.", Cy: "Wedi dod o hyd i 1."},
	wordFoundMany:           {En: "{count} found.", Cy: "Nifer y canlyniadau: {count}."},
	wordFoundNone:           {En: "Nothing found. Try another word, or leave the box empty to see them all.", Cy: "Dim canlyniadau. Rhowch gynnig ar air arall, neu gadewch y blwch yn wag i weld y cyfan."},
	wordWho:                 {En: "Who is the information about?", Cy: "Am bwy mae’r wybodaeth?"},
	wordMissingWho:          {En: "Select who the information is about", Cy: "Dewiswch am bwy mae’r wybodaeth"},
	wordWhoWhy:              {En: "It changes who can ask, and what you may have to show.", Cy: "Mae’n newid pwy sy’n cael gofyn, a beth y gall fod angen i chi ei ddangos."},
	wordWhoMe:               {En: "Me", Cy: "Fi"},
	wordWhoChild:            {En: "My child", Cy: "Fy mhlentyn"},
	wordWhoSomeone:          {En: "Someone I act for", Cy: "Rhywun rwy’n gweithredu ar ei ran"},
	wordWhoDied:             {En: "Someone who has died", Cy: "Rhywun sydd wedi marw"},
	wordWhoBusiness:         {En: "A business or other body", Cy: "Busnes neu gorff arall"},
	wordWant:                {En: "What do you want to do?", Cy: "Beth hoffech chi ei wneud?"},
	wordMissingWant:         {En: "Select what you want to do, or select that you are not sure", Cy: "Dewiswch beth hoffech chi ei wneud, neu dewiswch nad ydych yn siŵr"},
	wordWantSee:             {En: "See it, or get a copy", Cy: "Ei gweld, neu gael copi"},
	wordWantSeeHint:         {En: "The information the council holds.", Cy: "Y wybodaeth sydd gan y cyngor."},
	wordWantCorrect:         {En: "Correct it", Cy: "Ei chywiro"},
	wordWantDelete:          {En: "Have it deleted", Cy: "Cael ei dileu"},
	wordWantObject:          {En: "Stop it being used, or object", Cy: "Atal ei defnyddio, neu wrthwynebu"},
	wordWantObjectHint:      {En: "For example to stop emails or letters.", Cy: "Er enghraifft i atal e-byst neu lythyrau."},
	wordWantLimit:           {En: "Limit how it is used", Cy: "Cyfyngu ar sut y caiff ei defnyddio"},
	wordWantLimitHint:       {En: "For example while you sort something out.", Cy: "Er enghraifft tra byddwch yn datrys rhywbeth."},
	wordWantMove:            {En: "Take it or move it somewhere else", Cy: "Mynd â hi neu ei symud i rywle arall"},
	wordWantPerson:          {En: "Have a person look again at a decision", Cy: "Cael person i edrych eto ar benderfyniad"},
	wordWantPersonHint:      {En: "A decision that a computer made.", Cy: "Penderfyniad a wnaed gan gyfrifiadur."},
	wordWantConsent:         {En: "Take back consent", Cy: "Tynnu cydsyniad yn ôl"},
	wordWantComplain:        {En: "Complain", Cy: "Cwyno"},
	wordWantAll:             {En: "I am not sure. Show me everything", Cy: "Dydw i ddim yn siŵr. Dangoswch bopeth i mi"},
	wordGroupWanted:         {En: "What you asked about", Cy: "Yr hyn y gofynnoch amdano"},
	wordOthers:              {En: "The other things you chose", Cy: "Y pethau eraill a ddewisoch"},
	wordStartNow:            {En: "Start now", Cy: "Dechrau nawr"},
	wordStartMeans:          {En: "Find out what you can do, and get a letter to send. It takes 1 or 2 minutes.", Cy: "Cewch weld beth allwch chi ei wneud, a chael llythyr i’w anfon. Mae’n cymryd 1 neu 2 funud."},
	wordSeeSummary:          {En: "Print or save all of this", Cy: "Argraffu neu gadw hyn i gyd"},
	wordSummary:             {En: "All of this, to print or save", Cy: "Hyn i gyd, i’w argraffu neu ei gadw"},
	wordBuild:               {En: "Made with plainrights {build}.", Cy: "Gwnaed gyda plainrights {build}."},
	wordAskingChild:         {En: "You are asking for your child", Cy: "Rydych yn gofyn ar ran eich plentyn"},
	wordAskingSomeone:       {En: "You are asking for someone else", Cy: "Rydych yn gofyn ar ran rhywun arall"},
	wordAskingDied:          {En: "The person has died", Cy: "Mae’r person wedi marw"},
	wordAskingBusiness:      {En: "You are asking for a business", Cy: "Rydych yn gofyn ar ran busnes"},
	wordChildOwn:            {En: "These rights are your child’s own. You can use them for your child, if that is best for your child.", Cy: "Hawliau eich plentyn yw’r rhain. Gallwch eu defnyddio ar ran eich plentyn, os dyna sydd orau i’ch plentyn."},
	wordChildScotland:       {En: "In Scotland, a child of 12 or more is taken to be old enough to ask, unless shown not to be. Your child should then ask, or agree that you do.", Cy: "Yn yr Alban, cymerir bod plentyn 12 oed neu hŷn yn ddigon hen i ofyn, oni ddangosir fel arall. Dylai eich plentyn ofyn wedyn, neu gytuno eich bod chi’n gofyn."},
	wordChildUnderstands:    {En: "A child who understands what this means should ask, or agree that you do. There is no set age.", Cy: "Dylai plentyn sy’n deall beth mae hyn yn ei olygu ofyn, neu gytuno eich bod chi’n gofyn. Nid oes oedran penodol."},
	wordChildShow:           {En: "The council may ask you to show who you are, and that you are the parent or have that duty in law.", Cy: "Gall y cyngor ofyn i chi ddangos pwy ydych, ac mai chi yw’r rhiant neu fod gennych y ddyletswydd honno yn ôl y gyfraith."},
	wordSomeoneOwn:          {En: "These rights are that person’s own. You can use them if they have agreed to it. A court order or a power of attorney that covers it will also do.", Cy: "Hawliau’r person hwnnw yw’r rhain. Gallwch eu defnyddio os yw’r person wedi cytuno. Bydd gorchymyn llys neu atwrneiaeth sy’n cynnwys hyn yn gwneud y tro hefyd."},
	wordSomeoneShow:         {En: "The council may ask to see that, and to know who you are. Send a signed note from the person, or a copy of the order.", Cy: "Gall y cyngor ofyn am weld hynny, ac am wybod pwy ydych. Anfonwch nodyn wedi’i lofnodi gan y person, neu gopi o’r gorchymyn."},
	wordDiedRights:          {En: "Data protection rights belong to living people. They end when a person dies.", Cy: "Hawliau pobl fyw yw hawliau diogelu data. Maent yn dod i ben pan fydd person yn marw."},
	wordDiedHealth:          {En: "The Access to Health Records Act 1990 can let you see health records. It is for the person who deals with the estate, or who may have a claim because of the death.", Cy: "Gall Deddf Mynediad at Gofnodion Iechyd 1990 adael i chi weld cofnodion iechyd. Mae ar gyfer y person sy’n delio â’r ystad, neu a all fod â hawliad oherwydd y farwolaeth."},
	wordDiedHealthNI:        {En: "A law of 1993 on access to health records can let you see those. It is for the person who deals with the estate, or who may have a claim because of the death.", Cy: "Gall cyfraith o 1993 ar fynediad at gofnodion iechyd adael i chi weld y rheini. Mae ar gyfer y person sy’n delio â’r ystad, neu a all fod â hawliad oherwydd y farwolaeth."},
	wordDiedAsk:             {En: "For anything else, ask the council what it can share with you. Information about you is still yours to ask for.", Cy: "Am unrhyw beth arall, gofynnwch i’r cyngor beth y gall ei rannu â chi. Cewch ofyn o hyd am wybodaeth amdanoch chi."},
	wordBusinessRights:      {En: "These rights belong to people. A company, a charity or a council does not have them.", Cy: "Hawliau pobl yw’r rhain. Nid oes gan gwmni, elusen na chyngor yr hawliau hyn."},
	wordBusinessPerson:      {En: "If you trade in your own name, or it is about you at work, it is about you. Go back and choose “Me”.", Cy: "Os ydych yn masnachu yn eich enw eich hun, neu os yw amdanoch chi yn y gwaith, yna mae amdanoch chi. Ewch yn ôl a dewis “Fi”."},
	wordBusinessFOI:         {En: "Anyone, a business too, can ask a council for records under the Freedom of Information Act 2000.", Cy: "Gall unrhyw un, gan gynnwys busnes, ofyn i gyngor am gofnodion o dan Ddeddf Rhyddid Gwybodaeth 2000."},
	wordBusinessFOIScotland: {En: "Anyone, a business too, can ask a council for records under the Freedom of Information (Scotland) Act 2002.", Cy: "Gall unrhyw un, gan gynnwys busnes, ofyn i gyngor am gofnodion o dan Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002."},
	wordLetterAbout:         {En: "Write a letter: {letter}", Cy: "Ysgrifennu llythyr: {letter}"},
	wordLetterLate:          {En: "The answer is late", Cy: "Mae’r ateb yn hwyr"},
	wordLetterRefused:       {En: "They said no, or left things out", Cy: "Gwrthodwyd y cais, neu gadawyd pethau allan"},
	wordLetterCouncil:       {En: "Complain to the council", Cy: "Cwyno wrth y cyngor"},
	wordLetterRegulator:     {En: "Complain to the regulator", Cy: "Cwyno wrth y rheoleiddiwr"},
	wordLetterOmbudsman:     {En: "Complain to the ombudsman", Cy: "Cwyno wrth yr ombwdsmon"},
	wordWrong:               {En: "If it goes wrong", Cy: "Os aiff pethau o chwith"},
	wordWrongMeans:          {En: "Most people write to the council first, and then complain to it. The regulator comes after that.", Cy: "Bydd y rhan fwyaf yn ysgrifennu at y cyngor yn gyntaf, ac yna’n cwyno wrtho. Daw’r rheoleiddiwr ar ôl hynny."},
	wordWorkOut:             {En: "Work out when they must answer", Cy: "Cyfrifo pryd mae’n rhaid iddynt ateb"},
	wordDetails:             {En: "For your letter", Cy: "Ar gyfer eich llythyr"},
	wordDetailsMeans:        {En: "We put what you write here into the letter, and nowhere else.", Cy: "Byddwn yn rhoi’r hyn a ysgrifennwch yma yn y llythyr, ac yn unman arall."},
	wordWriteLetter:         {En: "Write the letter", Cy: "Ysgrifennu’r llythyr"},
	wordYourName:            {En: "Your name", Cy: "Eich enw"},
	wordMissingName:         {En: "Enter your name", Cy: "Rhowch eich enw"},
	wordAboutChild:          {En: "Your child’s name", Cy: "Enw eich plentyn"},
	wordAboutSomeone:        {En: "The name of the person you act for", Cy: "Enw’r person rydych yn gweithredu ar ei ran"},
	wordAboutDied:           {En: "The name of the person who has died", Cy: "Enw’r person sydd wedi marw"},
	wordAboutBusiness:       {En: "The name of the business", Cy: "Enw’r busnes"},
	wordMissingAbout:        {En: "Enter the name", Cy: "Rhowch yr enw"},
	wordContact:             {En: "How can they reach you?", Cy: "Sut gallant gysylltu â chi?"},
	wordContactHint:         {En: "An email address, a phone number or a postal address.", Cy: "Cyfeiriad e-bost, rhif ffôn neu gyfeiriad post."},
	wordMissingContact:      {En: "Enter an email address, a phone number or a postal address", Cy: "Rhowch gyfeiriad e-bost, rhif ffôn neu gyfeiriad post"},
	wordSafe:                {En: "Is there only one safe way to reach you? (optional)", Cy: "Ai dim ond un ffordd ddiogel sydd o gysylltu â chi? (dewisol)"},
	wordSafeHint:            {En: "For example: only by text, in the daytime. The letter will ask them to use no other.", Cy: "Er enghraifft: dim ond drwy neges destun, yn y dydd. Bydd y llythyr yn gofyn iddynt beidio â defnyddio unrhyw ffordd arall."},
	wordReference:           {En: "A number that helps them find you (optional)", Cy: "Rhif sy’n eu helpu i ddod o hyd i chi (dewisol)"},
	wordReferenceHint:       {En: "For example an account or case number, or your date of birth.", Cy: "Er enghraifft rhif cyfrif neu achos, neu eich dyddiad geni."},
	wordMissingDetails:      {En: "Fill this in: the letter needs it", Cy: "Llenwch hwn: mae ei angen ar y llythyr"},
	wordLetter:              {En: "Your letter", Cy: "Eich llythyr"},
	wordLetterMeans:         {En: "Read it first. Change anything you like once you have copied it.", Cy: "Darllenwch ef yn gyntaf. Gallwch newid unrhyw beth ar ôl ei gopïo."},
	wordCopy:                {En: "Copy", Cy: "Copïo"},
	wordCopied:              {En: "Copied.", Cy: "Wedi’i gopïo."},
	wordUncopied:            {En: "We could not copy it. Select the words and copy them yourself.", Cy: "Ni allem ei gopïo. Dewiswch y geiriau a’u copïo eich hun."},
	wordSaved:               {En: "Saved to your downloads.", Cy: "Wedi’i gadw gyda’ch lawrlwythiadau."},
	wordPrint:               {En: "Print", Cy: "Argraffu"},
	wordSave:                {En: "Save as a text file", Cy: "Cadw fel ffeil destun"},
	wordOpenEmail:           {En: "Open in your email", Cy: "Agor yn eich e-bost"},
	wordOpenEmailMeans:      {En: "This takes the letter out of this page, into your email program.", Cy: "Mae hyn yn mynd â’r llythyr o’r dudalen hon i’ch rhaglen e-bost."},
	wordSend:                {En: "Where to send it", Cy: "I ble i’w anfon"},
	wordSendNoRoute:         {En: "The notice gives no way to send this. You can hand it in or send it to any office of the council.", Cy: "Nid yw’r hysbysiad yn rhoi ffordd o anfon hwn. Gallwch ei gyflwyno neu ei anfon i unrhyw swyddfa gan y cyngor."},
	wordSendForm:            {En: "Online", Cy: "Ar-lein"},
	wordSendPost:            {En: "By post", Cy: "Drwy’r post"},
	wordSendPrivate:         {En: "Send it in private. Do not post it on a public website. Keep a copy, and note the day you sent it.", Cy: "Anfonwch ef yn breifat. Peidiwch â’i roi ar wefan gyhoeddus. Cadwch gopi, a nodwch y diwrnod yr anfonoch ef."},
	wordSayIt:               {En: "If you would rather say it", Cy: "Os byddai’n well gennych ei ddweud"},
	wordAfter:               {En: "What happens next", Cy: "Beth sy’n digwydd nesaf"},
	wordAfterMeans:          {En: "When you have sent it, you can come back here to work out when they must answer.", Cy: "Ar ôl ei anfon, gallwch ddod yn ôl yma i gyfrifo pryd mae’n rhaid iddynt ateb."},
	wordDates:               {En: "When must they answer?", Cy: "Pryd mae’n rhaid iddynt ateb?"},
	wordDay:                 {En: "Day", Cy: "Diwrnod"},
	wordMonth:               {En: "Month", Cy: "Mis"},
	wordYear:                {En: "Year", Cy: "Blwyddyn"},
	wordAskedOn:             {En: "When did they get your request?", Cy: "Pryd cawsant eich cais?"},
	wordAskedOnHint:         {En: "For an email or a call, that is the day you sent it or rang. For example 27 3 2026.", Cy: "Ar gyfer e-bost neu alwad, dyna’r diwrnod yr anfonoch neu y ffonioch. Er enghraifft 27 3 2026."},
	wordMissingAsked:        {En: "Enter the day they got your request", Cy: "Rhowch y diwrnod y cawsant eich cais"},
	wordBadAsked:            {En: "The day they got your request must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich cais fod yn ddiwrnod go iawn"},
	wordTheyAsked:           {En: "If they asked you for something, or want more time", Cy: "Os gofynnon nhw i chi am rywbeth, neu os oes angen mwy o amser arnynt"},
	wordIdentityAsked:       {En: "When did they ask who you are?", Cy: "Pryd gofynnon nhw pwy ydych chi?"},
	wordBadIdentityAsked:    {En: "The day they asked who you are must be a real day", Cy: "Rhaid i’r diwrnod y gofynnon nhw pwy ydych chi fod yn ddiwrnod go iawn"},
	wordIdentitySent:        {En: "When did they get your proof of who you are?", Cy: "Pryd cawsant eich prawf o bwy ydych chi?"},
	wordBadIdentitySent:     {En: "The day they got your proof must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich prawf fod yn ddiwrnod go iawn"},
	wordQuestionAsked:       {En: "When did they ask what you are looking for?", Cy: "Pryd gofynnon nhw am beth rydych yn chwilio?"},
	wordBadQuestionAsked:    {En: "The day they asked what you are looking for must be a real day", Cy: "Rhaid i’r diwrnod y gofynnon nhw am beth rydych yn chwilio fod yn ddiwrnod go iawn"},
	wordQuestionAnswered:    {En: "When did they get your reply to that?", Cy: "Pryd cawsant eich ateb i hynny?"},
	wordBadQuestionAnswered: {En: "The day they got your reply must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich ateb fod yn ddiwrnod go iawn"},
	wordExtended:            {En: "Have they told you that they need two more months?", Cy: "A ydynt wedi dweud wrthych fod angen dau fis arall arnynt?"},
	wordBadFuture:           {En: "The day must be today or earlier", Cy: "Rhaid i’r diwrnod fod heddiw neu’n gynharach"},
	wordBadOrder:            {En: "The day cannot be before the one it follows", Cy: "Ni all y diwrnod fod cyn yr un y mae’n ei ddilyn"},
	wordDue:                 {En: "When they must answer", Cy: "Pryd mae’n rhaid iddynt ateb"},
	wordDueBy:               {En: "They must answer by {date}.", Cy: "Rhaid iddynt ateb erbyn {date}."},
	wordIsLate:              {En: "That day has passed. If you have no answer, it is late.", Cy: "Mae’r diwrnod hwnnw wedi mynd heibio. Os nad oes ateb gennych, mae’n hwyr."},
	wordIfLate:              {En: "If you have no answer after that day, it is late.", Cy: "Os nad oes ateb gennych ar ôl y diwrnod hwnnw, mae’n hwyr."},
	wordNotLate:             {En: "That day has not passed. It is not late yet.", Cy: "Nid yw’r diwrnod hwnnw wedi mynd heibio. Nid yw’n hwyr eto."},
	wordCalendar:            {En: "Save a reminder for your calendar", Cy: "Cadw nodyn atgoffa i’ch calendr"},
	wordNoDayIdentity:       {En: "The time has not begun. It begins when they get what they asked for to be sure who you are.", Cy: "Nid yw’r cyfnod wedi dechrau. Bydd yn dechrau pan gânt yr hyn y gofynnwyd amdano i fod yn siŵr pwy ydych."},
	wordNoDayQuestion:       {En: "The time has stopped. It goes on when they get your answer to what they asked.", Cy: "Mae’r cyfnod wedi stopio. Bydd yn mynd ymlaen pan gânt eich ateb i’r hyn a ofynnwyd."},
	wordNoDayForce:          {En: "These rules were not yet law on that day.", Cy: "Nid oedd y rheolau hyn yn gyfraith eto ar y diwrnod hwnnw."},
	wordNoDayTable:          {En: "We do not know the bank holidays for that time, so we give no day.", Cy: "Nid ydym yn gwybod beth yw gwyliau banc y cyfnod hwnnw, felly nid ydym yn rhoi diwrnod."},
	wordNoDayPeriod:         {En: "The law sets no time for an answer to this.", Cy: "Nid yw’r gyfraith yn gosod cyfnod ar gyfer ateb hyn."},
	wordWorked:              {En: "How we worked it out", Cy: "Sut y cyfrifwyd hyn"},
	wordStepBegins:          {En: "The time begins on {date}. That day does not count.", Cy: "Mae’r cyfnod yn dechrau ar {date}. Nid yw’r diwrnod hwnnw’n cyfrif."},
	wordStepMonth:           {En: "The months they have end on {date}.", Cy: "Mae’r misoedd sydd ganddynt yn dod i ben ar {date}."},
	wordStepPaused:          {En: "The days while they waited for you do not count. That moves the end to {date}.", Cy: "Nid yw’r dyddiau y buont yn aros amdanoch yn cyfrif. Mae hynny’n symud y diwedd i {date}."},
	wordStepRolled:          {En: "That is at a weekend or on a bank holiday. The next working day is {date}.", Cy: "Mae hynny ar benwythnos neu ar ŵyl banc. Y diwrnod gwaith nesaf yw {date}."},
	wordStepThirty:          {En: "30 days end on {date}.", Cy: "Mae 30 diwrnod yn dod i ben ar {date}."},
	wordEarlier:             {En: "Another way to count gives {date}. We show you the later day.", Cy: "Mae ffordd arall o gyfrif yn rhoi {date}. Rydym yn dangos y diwrnod hwyraf i chi."},
	wordNoticeBy:            {En: "They had to tell you about the longer time by {date}.", Cy: "Roedd yn rhaid iddynt ddweud wrthych am y cyfnod hwy erbyn {date}."},
	wordSite:                {En: "Your data rights", Cy: "Eich hawliau data"},
	wordSkip:                {En: "Skip to main content", Cy: "Neidio i’r prif gynnwys"},
	wordAllCouncils:         {En: "All councils", Cy: "Pob cyngor"},
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
