package widget

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
	wordMoreRestOne
	wordMoreRestMany
	wordMoreMeans
	wordNoUses
	wordUses
	wordUseNotStated
	wordUseEnforces
	wordUseOtherwise
	wordReliesOn
	wordReliesOnAlso
	wordReliesOnOne
	wordOr
	wordAnd
	wordBasisUnstated
	wordBasisNotRead
	wordEnforcement
	wordEnforcementUnstated
	wordEnforcementEither
	wordEnforcementConsent
	wordEnforcementTask
	wordEnforcementBoth
	wordSensitiveBoth
	wordSensitiveEither
	wordWhichUnsaid
	wordWhichNotRead
	wordSensitiveConsent
	wordSensitiveNeeded
	wordSensitiveFor
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
	wordUnsettled
	wordReadHere
	wordReadElse
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
	wordNotReadPart
	wordNotReadHere
	wordSaidElsewhere
	wordSaysNone
	wordNotApplicable
	wordElsewhere
	wordElsewhereIn
	wordDoesNotSay
	wordNotRead
	wordReadInPart
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
	wordPeriodFromThis
	wordPeriodPlus
	wordPeriodIf
	wordPeriodIfThis
	wordUntil
	wordUntilThis
	wordVariesFrom
	wordVariesFromThis
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
	wordChildSixteen
	wordChildKept
	wordChildKeptScotland
	wordChildUnderstands
	wordShowIdentity
	wordChildShow
	wordSomeoneOwn
	wordSomeoneShow
	wordDiedRights
	wordDiedHealth
	wordDiedHealthNI
	wordDiedAsk
	wordDiedFOI
	wordDiedFOIScotland
	wordSomeDead
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
	wordLetterCourt
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
	wordSendElsewhere
	wordSendForm
	wordSendPost
	wordSendOthers
	wordSendPrivate
	wordSayIt
	wordAfter
	wordAfterMeans
	wordAfterComplaint
	wordAfterAnswer
	wordAfterBody
	wordAfterOther
	wordDates
	wordDay
	wordMonth
	wordYear
	wordAskedOn
	wordAskedOnHint
	wordMissingAsked
	wordBadAsked
	wordComplainedOn
	wordMissingComplained
	wordBadComplained
	wordTheyAsked
	wordIdentityAsked
	wordProofAsked
	wordBadIdentityAsked
	wordIdentitySent
	wordBadIdentitySent
	wordQuestionAsked
	wordBadQuestionAsked
	wordQuestionAnswered
	wordBadQuestionAnswered
	wordExtended
	wordBadYear
	wordBadFuture
	wordBadOrder
	wordDue
	wordDueBy
	wordAcknowledgeBy
	wordAcknowledgeThen
	wordIsLate
	wordIfLate
	wordIsLateComplaint
	wordIfLateComplaint
	wordNotLate
	wordCalendar
	wordNoDayIdentity
	wordNoDayQuestion
	wordNoDayForce
	wordNoDayTable
	wordNoDayNation
	wordNoDayPeriod
	wordWorked
	wordStepBegins
	wordStepMonth
	wordStepPaused
	wordStepRolled
	wordStepThirty
	wordEarlier
	wordNoticeBy
	wordNoticeLate
	wordSite
	wordSkip
	wordAllCouncils
	wordMayBe
	wordByThese
	wordMoreOfRight
	wordBelow
	wordReasonsFirst
	wordReasonsMore
	wordReasonsRemote
	wordReasonsHere
	wordKnow
	wordKnowProof
	wordKnowFOI
	wordKnowFOIScotland
	wordKnowOthers
	wordKnowStaff
	wordKnowLong
	wordKnowBodies
	wordKnowAdoption
	wordKnowMarks
	wordKnowSupport
	wordKnowRisk
	wordKnowAnonymous
	wordKnowOpen
	wordKnowAppeal
	wordOpenEmailEmpty
	wordContactHintBusiness
	wordMissingContactBusiness
	wordAfterComplaintParish
	wordNoDayElse
	wordAskShare
	wordWantWhy
	wordSearchWords
	wordAskThem
	wordSplitCouncils
	wordInsteadMore
	wordSplitArea
	wordSplitRecords
	wordTheyUnnamed
	wordTheyNoAddress
	wordTheyAskFirst
	wordAfterRegulator
	wordOtherRecords
	wordOtherRecordsHint
	wordPublished
	wordAuthorityChild
	wordAuthorityChildHint
	wordAuthoritySomeone
	wordAuthoritySomeoneHint
	wordHowToAskNoContact
	wordSendNoAddress
	wordExitMeans
	wordMustStop

	wordLimitMeanwhile
	wordConsentEnds
	wordSendEither
	wordCount
)

// catalogue is every sentence of the widget, in the order in which they were needed.
var catalogue = [wordCount]sentence{
	wordTitleEnd:            {En: " - Your data rights", Cy: " - Eich hawliau data"},
	wordErrorTitle:          {En: "Error: ", Cy: "Gwall: "},
	wordProblem:             {En: "There is a problem", Cy: "Mae problem"},
	wordContinue:            {En: "Continue", Cy: "Parhau"},
	wordBack:                {En: "Back", Cy: "Yn ôl"},
	wordStartAgain:          {En: "Start again", Cy: "Dechrau eto"},
	wordSent:                {En: "What you choose goes to the server of this website, which makes the next page from it. It is not kept, and it is not in the address of the page.", Cy: "Mae’r hyn a ddewiswch yn mynd i weinydd y wefan hon, sy’n gwneud y dudalen nesaf ohono. Ni chaiff ei gadw, ac nid yw yng nghyfeiriad y dudalen."},
	wordNotSent:             {En: "What you choose stays on this device. Nothing is sent or kept.", Cy: "Mae’r hyn a ddewiswch yn aros ar y ddyfais hon. Ni chaiff dim ei anfon na’i gadw."},
	wordWhichCouncil:        {En: "Which council is it?", Cy: "Pa gyngor sydd dan sylw?"},
	wordWhichCouncilHint:    {En: "Choose the council that has your information.", Cy: "Dewiswch y cyngor sydd â’ch gwybodaeth."},
	wordMissingCouncil:      {En: "Select a council", Cy: "Dewiswch gyngor"},
	wordWhichService:        {En: "What is it about?", Cy: "Am beth mae hyn?"},
	wordWhichServiceHint:    {En: "These are the ways {council} says it uses people’s information. Choose the nearest one.", Cy: "Dyma sut y dywed y cyngor hwn, {council}, ei fod yn defnyddio gwybodaeth pobl. Dewiswch yr un agosaf."},
	wordMissingService:      {En: "Select what it is about, or select that you do not know", Cy: "Dewiswch am beth mae hyn, neu dewiswch nad ydych yn gwybod"},
	wordDoNotKnow:           {En: "I do not know", Cy: "Dydw i ddim yn gwybod"},
	wordSeeNotice:           {En: "See everything the notice says", Cy: "Gweld popeth y mae’r hysbysiad yn ei ddweud"},
	wordHelp:                {En: "If you do not know what it is about", Cy: "Os nad ydych yn gwybod am beth mae hyn"},
	wordHelpTry:             {En: "Here are some ways to find out:", Cy: "Dyma rai ffyrdd o gael gwybod:"},
	wordHelpLetter:          {En: "look at a letter, email or bill from the council for the name of the team", Cy: "chwiliwch am enw’r tîm ar lythyr, e-bost neu fil gan y cyngor"},
	wordHelpTalk:            {En: "think of why you last spoke to the council, such as a bill, a home or a school", Cy: "meddyliwch pam y bu i chi siarad â’r cyngor ddiwethaf, megis bil, cartref neu ysgol"},
	wordHelpAsk:             {En: "ask the council which of its teams have this information", Cy: "gofynnwch i’r cyngor pa rai o’i dimau sydd â’r wybodaeth hon"},
	wordAlways:              {En: "What you can do whichever it is", Cy: "Yr hyn y gallwch ei wneud ym mhob achos"},
	wordAlwaysMeans:         {En: "These rights apply to every use in this notice. Some have limits.", Cy: "Mae’r hawliau hyn yn gymwys i bob defnydd yn yr hysbysiad hwn. Mae terfynau ar rai."},
	wordChooseService:       {En: "Go back and choose", Cy: "Mynd yn ôl a dewis"},
	wordMissingAnswer:       {En: "Select an answer, or select that you are not sure", Cy: "Dewiswch ateb, neu dewiswch nad ydych yn siŵr"},
	wordWhyAsked:            {En: "Why we ask this", Cy: "Pam rydym yn gofyn hyn"},
	wordResult:              {En: "Information based on your answers", Cy: "Gwybodaeth yn seiliedig ar eich atebion"},
	wordResultNone:          {En: "Your rights, from what the notice says", Cy: "Eich hawliau, o’r hyn y mae’r hysbysiad yn ei ddweud"},
	wordResultFor:           {En: "{service}, {council}", Cy: "{service}, {council}"},
	wordInShort:             {En: "In short", Cy: "Yn gryno"},
	wordForUse:              {En: "for 1 use", Cy: "ar gyfer 1 defnydd"},
	wordForNUses:            {En: "for {count} uses", Cy: "ar gyfer sawl defnydd: {count}"},
	wordMoreOne:             {En: "Answer 1 question to make this more exact", Cy: "Ateb 1 cwestiwn i wneud hyn yn fwy manwl"},
	wordMoreRestOne:         {En: "Answer 1 question about other things you can ask", Cy: "Ateb 1 cwestiwn am bethau eraill y gallwch ofyn amdanynt"},
	wordMoreRestMany:        {En: "Answer {count} questions about other things you can ask", Cy: "Ateb cwestiynau am bethau eraill y gallwch ofyn amdanynt ({count})"},
	wordMoreMany:            {En: "Answer {count} questions to make this more exact", Cy: "Ateb cwestiynau i wneud hyn yn fwy manwl ({count})"},
	wordMoreMeans:           {En: "You can answer “I’m not sure” to any of them.", Cy: "Gallwch ateb “Dydw i ddim yn siŵr” i unrhyw un ohonynt."},
	wordNoUses:              {En: "The notice does not say what the council uses your information for here. So we cannot say which rights apply. You can always ask the council.", Cy: "Nid yw’r hysbysiad yn dweud at ba ddiben y mae’r cyngor yn defnyddio eich gwybodaeth yma. Felly ni allwn ddweud pa hawliau sy’n gymwys. Gallwch ofyn i’r cyngor bob amser."},
	wordUseEnforces:         {En: "{use}: to enforce the criminal law", Cy: "{use}: er mwyn gorfodi’r gyfraith droseddol"},
	wordUseOtherwise:        {En: "{use}: for anything else", Cy: "{use}: at unrhyw ddiben arall"},
	wordUseNotStated:        {En: "“{words}”: the notice does not say what this is for", Cy: "“{words}”: nid yw’r hysbysiad yn dweud ar gyfer beth y mae hyn"},
	wordUses:                {En: "What the council says it uses your information for", Cy: "At ba ddibenion y dywed y cyngor ei fod yn defnyddio eich gwybodaeth"},
	wordReliesOn:            {En: "The council says its reason in law is: {basis}.", Cy: "Dywed y cyngor mai dyma ei reswm yn ôl y gyfraith: {basis}."},
	wordReliesOnAlso:        {En: "It gives this reason too: {basis}.", Cy: "Mae’n rhoi’r rheswm hwn hefyd: {basis}."},
	wordReliesOnOne:         {En: "The council gives more than one reason in law, and does not say which it is.", Cy: "Mae’r cyngor yn rhoi mwy nag un rheswm yn ôl y gyfraith, ac nid yw’n dweud pa un ydyw."},
	wordOr:                  {En: "or", Cy: "neu"},
	wordAnd:                 {En: "and", Cy: "a hefyd"},
	wordBasisNotRead:        {En: "We have not read what the notice says the reason in law for this is.", Cy: "Nid ydym wedi darllen beth mae’r hysbysiad yn ei ddweud yw’r rheswm cyfreithiol dros hyn."},
	wordBasisUnstated:       {En: "The notice does not give the reason in law for this.", Cy: "Nid yw’r hysbysiad yn rhoi’r rheswm cyfreithiol dros hyn."},
	wordEnforcement:         {En: "This is to enforce the criminal law. That has rules of its own.", Cy: "Mae hyn er mwyn gorfodi’r gyfraith droseddol. Mae gan hynny ei reolau ei hun."},
	wordEnforcementUnstated: {En: "The notice does not say if it rests on your consent or on a task of the council.", Cy: "Nid yw’r hysbysiad yn dweud a yw’n dibynnu ar eich cydsyniad neu ar dasg y cyngor."},
	wordEnforcementEither:   {En: "It rests on your consent or on a task of the council.", Cy: "Mae’n dibynnu ar eich cydsyniad neu ar dasg y cyngor."},
	wordEnforcementConsent:  {En: "It rests on your consent.", Cy: "Mae’n dibynnu ar eich cydsyniad."},
	wordEnforcementTask:     {En: "The council says that a task of its own needs this.", Cy: "Dywed y cyngor fod angen hyn ar gyfer un o’i dasgau."},
	wordSensitiveEither:     {En: "Sensitive information is used with your consent, or where that is strictly needed.", Cy: "Defnyddir gwybodaeth sensitif gyda’ch cydsyniad, neu lle bo gwir angen hynny."},
	wordWhichUnsaid:         {En: "The notice does not say which.", Cy: "Nid yw’r hysbysiad yn dweud pa un."},
	wordWhichNotRead:        {En: "We have not read which.", Cy: "Nid ydym wedi darllen pa un."},
	wordEnforcementBoth:     {En: "It rests on your consent, and on a task of the council.", Cy: "Mae’n dibynnu ar eich cydsyniad, ac ar dasg y cyngor."},
	wordSensitiveBoth:       {En: "Sensitive information is used with your consent, and where that is strictly needed.", Cy: "Defnyddir gwybodaeth sensitif gyda’ch cydsyniad, a lle bo gwir angen hynny."},
	wordSensitiveConsent:    {En: "Sensitive information is used with your consent.", Cy: "Defnyddir gwybodaeth sensitif gyda’ch cydsyniad."},
	wordSensitiveNeeded:     {En: "Sensitive information is used only where that is strictly needed.", Cy: "Dim ond lle bo gwir angen hynny y defnyddir gwybodaeth sensitif."},
	wordSensitiveFor:        {En: "What it is needed for", Cy: "Ar gyfer beth y mae ei hangen"},
	wordGroupObject:         {En: "You can object", Cy: "Gallwch wrthwynebu"},
	wordGroupObjectSome:     {En: "You can object to some uses", Cy: "Gallwch wrthwynebu rhai defnyddiau"},
	wordGroupAlways:         {En: "See what they hold, and complain", Cy: "Gweld yr hyn sydd ganddynt, a chwyno"},
	wordGroupCan:            {En: "You can also ask for this", Cy: "Gallwch ofyn am hyn hefyd"},
	wordGroupDepends:        {En: "This depends", Cy: "Mae hyn yn dibynnu"},
	wordGroupOther:          {En: "Other rules, or someone else to ask", Cy: "Rheolau eraill, neu rywun arall i ofyn iddo"},
	wordGroupNot:            {En: "Unlikely, or does not apply here", Cy: "Annhebygol, neu ddim yn gymwys yma"},
	wordGroupNotMeans:       {En: "You can always ask, even so.", Cy: "Gallwch ofyn bob amser, er hynny."},
	wordWhy:                 {En: "Why", Cy: "Pam"},
	wordLimits:              {En: "Limits", Cy: "Terfynau"},
	wordTurns:               {En: "What it depends on", Cy: "Ar beth mae’n dibynnu"},
	wordSteps:               {En: "What you could do", Cy: "Yr hyn y gallech ei wneud"},
	wordNext:                {En: "What to do now", Cy: "Beth i’w wneud nawr"},
	wordFor:                 {En: "For this use: {uses}", Cy: "Ar gyfer y defnydd hwn: {uses}"},
	wordForUses:             {En: "For {count} of the uses", Cy: "Nifer y defnyddiau dan sylw: {count}"},
	wordApart:               {En: "Use by use", Cy: "Fesul defnydd"},
	wordLaw:                 {En: "The law, and what the notice says", Cy: "Y gyfraith, a’r hyn y mae’r hysbysiad yn ei ddweud"},
	wordLawHead:             {En: "The law behind this", Cy: "Y gyfraith y tu ôl i hyn"},
	wordUnsettled:           {En: "Where the law is not settled", Cy: "Lle nad yw’r gyfraith wedi’i setlo"},
	wordReadHere:            {En: "Read here:", Cy: "Ein darlleniad ni:"},
	wordReadElse:            {En: "The other reading:", Cy: "Y darlleniad arall:"},
	wordRulesHead:           {En: "Every rule we looked at", Cy: "Pob rheol yr edrychwyd arni"},
	wordSaysHead:            {En: "What the notice says about this right", Cy: "Yr hyn y mae’r hysbysiad yn ei ddweud am yr hawl hon"},
	wordSaysRightNot:        {En: "For this, the notice does not mention this right.", Cy: "Ar gyfer hyn, nid yw’r hysbysiad yn sôn am yr hawl hon."},
	wordHowToAsk:            {En: "How to ask", Cy: "Sut i ofyn"},
	wordHowToAskRoutes:      {En: "The notice says you can use:", Cy: "Dywed yr hysbysiad y gallwch ddefnyddio:"},
	wordHowToAskNone:        {En: "The notice does not say how to send a request about this.", Cy: "Nid yw’r hysbysiad yn dweud sut i anfon cais am hyn."},
	wordHowToAskContacts:    {En: "It gives these contacts, which you can use:", Cy: "Mae’n rhoi’r manylion cyswllt hyn, y gallwch eu defnyddio:"},
	wordHowToAskNobody:      {En: "It gives no contact. You can ask any part of the council, in writing or by speaking to someone.", Cy: "Nid yw’n rhoi unrhyw fanylion cyswllt. Gallwch ofyn i unrhyw ran o’r cyngor, yn ysgrifenedig neu drwy siarad â rhywun."},
	wordOnlyFor:             {En: "Only for: {rights}", Cy: "Dim ond ar gyfer: {rights}"},
	wordOtherChoices:        {En: "Other choices you have", Cy: "Dewisiadau eraill sydd gennych"},
	wordOtherChoicesMeans:   {En: "The notice also tells people about these. They are not data protection rights.", Cy: "Mae’r hysbysiad yn dweud wrth bobl am y rhain hefyd. Nid hawliau diogelu data mohonynt."},
	wordYourAnswers:         {En: "Your answers", Cy: "Eich atebion"},
	wordYourCouncil:         {En: "Council", Cy: "Cyngor"},
	wordYourService:         {En: "What it is about", Cy: "Am beth mae hyn"},
	wordChange:              {En: "Change", Cy: "Newid"},
	wordReplyYes:            {En: "Yes", Cy: "Ydynt"},
	wordReplyNo:             {En: "No", Cy: "Nac ydynt"},
	wordAboutAnswer:         {En: "About this answer", Cy: "Am yr ateb hwn"},
	wordAnsweredFor:         {En: "It is worked out for {date}.", Cy: "Lluniwyd yr ateb hwn ar gyfer {date}."},
	wordNoticeUpdated:       {En: "The notice says it was last updated on {date}.", Cy: "Dywed yr hysbysiad iddo gael ei ddiweddaru ddiwethaf ar {date}."},
	wordNoticePage:          {En: "A page of the notice says it was last updated on {date}.", Cy: "Dywed un o dudalennau’r hysbysiad iddi gael ei diweddaru ddiwethaf ar {date}."},
	wordNoticeReviewed:      {En: "The notice says it was last reviewed on {date}.", Cy: "Dywed yr hysbysiad iddo gael ei adolygu ddiwethaf ar {date}."},
	wordNoticePublished:     {En: "The notice says it was first published on {date}.", Cy: "Dywed yr hysbysiad iddo gael ei gyhoeddi gyntaf ar {date}."},
	wordNoticeFrom:          {En: "The notice says it is in use from {date}.", Cy: "Dywed yr hysbysiad ei fod ar waith o {date} ymlaen."},
	wordNoticeUndated:       {En: "The notice does not give a date, so we cannot tell how old it is.", Cy: "Nid yw’r hysbysiad yn rhoi dyddiad, felly ni allwn ddweud pa mor hen ydyw."},
	wordNoticeRead:          {En: "We read it on {date}.", Cy: "Gwnaethom ei ddarllen ar {date}."},
	wordAboutNotice:         {En: "What the notice says", Cy: "Yr hyn y mae’r hysbysiad yn ei ddweud"},
	wordAboutNoticeMeans:    {En: "This is what the council’s privacy notice says, in our words. Where something seems wrong, old or unclear, we say so under “What we noticed”.", Cy: "Dyma’r hyn y mae hysbysiad preifatrwydd y cyngor yn ei ddweud, yn ein geiriau ni. Lle mae rhywbeth yn ymddangos yn anghywir, yn hen neu’n aneglur, rydym yn dweud hynny o dan “Yr hyn y sylwom arno”."},
	wordAboutNoticeFor:      {En: "About {service}", Cy: "Am y gwasanaeth hwn: {service}"},
	wordNotSaid:             {En: "What the notice does not say", Cy: "Yr hyn nad yw’r hysbysiad yn ei ddweud"},
	wordNotSaidHere:         {En: "For this, the notice says nothing about:", Cy: "Ar gyfer hyn, nid yw’r hysbysiad yn dweud dim am:"},
	wordSaidElsewhere:       {En: "It says more about some uses than about others. Choose one to see what it says about that.", Cy: "Mae’n dweud mwy am rai defnyddiau nag eraill. Dewiswch un i weld beth mae’n ei ddweud am hwnnw."},
	wordNotSaidMeans:        {En: "The notice says nothing about:", Cy: "Nid yw’r hysbysiad yn dweud dim am:"},
	wordSaysNone:            {En: "The notice says there is none.", Cy: "Dywed yr hysbysiad nad oes un."},
	wordNotApplicable:       {En: "The notice says this does not arise.", Cy: "Dywed yr hysbysiad nad yw hyn yn codi."},
	wordElsewhere:           {En: "The notice says that another document has this.", Cy: "Dywed yr hysbysiad fod hyn mewn dogfen arall."},
	wordElsewhereIn:         {En: "The notice says to look in: {link}", Cy: "Dywed yr hysbysiad y dylid edrych yma: {link}"},
	wordNotReadPart:         {En: "What we have not read", Cy: "Yr hyn nad ydym wedi’i ddarllen"},
	wordNotReadHere:         {En: "We have not read all of the notice. So we do not know what it says about:", Cy: "Nid ydym wedi darllen yr hysbysiad i gyd. Felly nid ydym yn gwybod beth y mae’n ei ddweud am:"},
	wordNotRead:             {En: "We have not read what the notice says about this.", Cy: "Nid ydym wedi darllen yr hyn y mae’r hysbysiad yn ei ddweud am hyn."},
	wordReadInPart:          {En: "The notice says more about this that we have not read.", Cy: "Mae’r hysbysiad yn dweud mwy am hyn nad ydym wedi’i ddarllen."},
	wordDoesNotSay:          {En: "The notice does not say.", Cy: "Nid yw’r hysbysiad yn dweud."},
	wordStatedOnly:          {En: "The notice mentions this, and says no more.", Cy: "Mae’r hysbysiad yn sôn am hyn, heb ddweud mwy."},
	wordSources:             {En: "Where it says this", Cy: "Ble mae’n dweud hyn"},
	wordPlace:               {En: "{source}, under “{place}”", Cy: "{source}, o dan “{place}”"},
	wordQuote:               {En: "In its words: “{quote}”", Cy: "Yn ei eiriau ef: “{quote}”"},
	wordReadInferred:        {En: "We worked this out from what it says.", Cy: "Daethom i’r casgliad hwn o’r hyn y mae’n ei ddweud."},
	wordReadAssumed:         {En: "We have assumed this. It needs to be checked.", Cy: "Rydym wedi tybio hyn. Mae angen ei wirio."},
	wordReadConfirmed:       {En: "The council has confirmed this.", Cy: "Mae’r cyngor wedi cadarnhau hyn."},
	wordNoticed:             {En: "What we noticed", Cy: "Yr hyn y sylwom arno"},
	wordControllers:         {En: "Who is responsible", Cy: "Pwy sy’n gyfrifol"},
	wordContacts:            {En: "Who to contact", Cy: "Â phwy i gysylltu"},
	wordVersion:             {En: "How up to date it is", Cy: "Pa mor gyfredol ydyw"},
	wordEditions:            {En: "Other versions", Cy: "Fersiynau eraill"},
	wordGlossary:            {En: "Words it explains", Cy: "Geiriau y mae’n eu hesbonio"},
	wordWhatFor:             {En: "What it uses your information for", Cy: "At ba ddibenion y mae’n defnyddio eich gwybodaeth"},
	wordPreferred:           {En: "the council prefers this", Cy: "mae’n well gan y cyngor hyn"},
	wordYes:                 {En: "Yes", Cy: "Ie"},
	wordNo:                  {En: "No", Cy: "Na"},
	wordPhone:               {En: "Phone", Cy: "Ffôn"},
	wordEmail:               {En: "Email", Cy: "E-bost"},
	wordPeriod:              {En: "{amount} {unit}", Cy: "{amount} {unit}"},
	wordPeriodFrom:          {En: "{period} after {event}", Cy: "{period} ar ôl {event}"},
	wordPeriodFromThis:      {En: "{period} after this: “{event}”", Cy: "{period} ar ôl hyn: “{event}”"},
	wordPeriodPlus:          {En: "{period}, and then for {plus}", Cy: "{period}, ac yna am {plus}"},
	wordPeriodIf:            {En: "{period}, if {if}", Cy: "{period}, os {if}"},
	wordPeriodIfThis:        {En: "{period}, on this condition: “{if}”", Cy: "{period}, ar yr amod hwn: “{if}”"},
	wordUntil:               {En: "until {event}", Cy: "tan {event}"},
	wordUntilThis:           {En: "until this: “{event}”", Cy: "tan hyn: “{event}”"},
	wordVariesFrom:          {En: "{period}: some time after {event}", Cy: "{period}: beth amser ar ôl {event}"},
	wordVariesFromThis:      {En: "{period}: some time after this: “{event}”", Cy: "{period}: beth amser ar ôl hyn: “{event}”"},
	wordPeriodPlusYear:      {En: "{period}, plus the current year", Cy: "{period}, ynghyd â’r flwyddyn gyfredol"},
	wordBy:                  {En: "by {channel}", Cy: "drwy’r dull hwn: {channel}"},
	wordHowLong:             {En: "How long", Cy: "Am ba hyd"},
	wordCalled:              {En: "the notice calls it “{name}”", Cy: "yr enw yn yr hysbysiad yw “{name}”"},
	wordRulesKnown:          {En: "What we can tell:", Cy: "Yr hyn y gallwn ei ddweud:"},
	wordRulesUnknown:        {En: "What we do not know:", Cy: "Yr hyn nad ydym yn ei wybod:"},
	wordSeeHow:              {En: "How to ask, and how long they have to answer", Cy: "Sut i ofyn, a faint o amser sydd ganddynt i ateb"},
	wordSeeRefusals:         {En: "When the council may refuse a part of this", Cy: "Pryd y gall y cyngor wrthod rhan o hyn"},
	wordRefusals:            {En: "When the council may refuse", Cy: "Pryd y gall y cyngor wrthod"},
	wordRefusalsAll:         {En: "More reasons ({count})", Cy: "Rhagor o resymau ({count})"},
	wordCanLimit:            {En: "These rights can be limited:", Cy: "Gellir cyfyngu ar yr hawliau hyn:"},
	wordSentAgain:           {En: "Use the Back link on the page. If your browser asks to send a form again, you can say yes.", Cy: "Defnyddiwch y ddolen Yn ôl ar y dudalen. Os bydd eich porwr yn gofyn am anfon ffurflen eto, gallwch ddweud ie."},
	wordGuidance:            {En: "It is not a decision by the council.", Cy: "Nid penderfyniad gan y cyngor mohono."},
	wordGoesFor:             {En: "If you ask for any of these:", Cy: "Os gofynnwch am unrhyw un o’r rhain:"},
	wordEverything:          {En: "What it says about everything it covers", Cy: "Yr hyn y mae’n ei ddweud am bopeth y mae’n ymdrin ag ef"},
	wordPeriodAge:           {En: "until the person is {amount}", Cy: "nes bod y person yn {amount} oed"},
	wordStarting:            {En: "Getting ready. This can take a few seconds.", Cy: "Wrthi’n paratoi. Gall hyn gymryd ychydig eiliadau."},
	wordFailed:              {En: "This part could not start in your browser. What is on this page still holds.", Cy: "Ni allai’r rhan hon gychwyn yn eich porwr. Mae’r hyn sydd ar y dudalen hon yn dal yn wir."},
	wordOnServer:            {En: "What you choose there goes to the server of this website, which makes the next page from it. It is not kept.", Cy: "Mae’r hyn a ddewiswch yno yn mynd i weinydd y wefan hon, sy’n gwneud y dudalen nesaf ohono. Ni chaiff ei gadw."},

	wordExit:                {En: "Exit this page", Cy: "Gadael y dudalen hon"},
	wordUnreviewed:          {En: "No translator has checked the Welsh on this page yet.", Cy: "Nid oes cyfieithydd wedi gwirio’r Gymraeg ar y dudalen hon eto."},
	wordWhichServices:       {En: "Which of these is it about?", Cy: "Pa rai o’r rhain sydd dan sylw?"},
	wordWhichServicesHint:   {En: "Choose all that fit. We show one at a time.", Cy: "Dewiswch bob un sy’n berthnasol. Byddwn yn dangos un ar y tro."},
	wordMissingServices:     {En: "Select at least one", Cy: "Dewiswch o leiaf un"},
	wordMoreThanOne:         {En: "More than one of these", Cy: "Mwy nag un o’r rhain"},
	wordSearch:              {En: "Search the list", Cy: "Chwilio’r rhestr"},
	wordSearchHint:          {En: "For example: ", Cy: "Er enghraifft: "},
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
	wordWantSeeHint:         {En: "The information the council holds.", Cy: "Yr wybodaeth sydd gan y cyngor."},
	wordWantCorrect:         {En: "Correct it", Cy: "Ei chywiro"},
	wordWantDelete:          {En: "Have it deleted", Cy: "Ei dileu"},
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
	wordStartMeans:          {En: "Find out what you can do, and get a letter to send.", Cy: "Cewch weld beth allwch chi ei wneud, a chael llythyr i’w anfon."},
	wordSeeSummary:          {En: "Print or save all of this", Cy: "Argraffu neu gadw hyn i gyd"},
	wordSummary:             {En: "All of this, to print or save", Cy: "Hyn i gyd, i’w argraffu neu ei gadw"},
	wordBuild:               {En: "Made with plainrights {build}.", Cy: "Gwnaed gyda plainrights {build}."},
	wordAskingChild:         {En: "You are asking for your child", Cy: "Rydych yn gofyn ar ran eich plentyn"},
	wordAskingSomeone:       {En: "You are asking for someone else", Cy: "Rydych yn gofyn ar ran rhywun arall"},
	wordAskingDied:          {En: "The person has died", Cy: "Mae’r person wedi marw"},
	wordAskingBusiness:      {En: "You are asking for a business", Cy: "Rydych yn gofyn ar ran busnes"},
	wordChildOwn:            {En: "These rights are your child’s own. You can use them for your child, if that is best for your child.", Cy: "Hawliau eich plentyn yw’r rhain. Gallwch eu defnyddio ar ran eich plentyn, os dyna sydd orau i’ch plentyn."},
	wordChildScotland:       {En: "In Scotland, a child of 12 or more is taken to be old enough to ask, unless shown not to be. Your child should then ask, or agree that you do. A younger child who understands what this means can ask too.", Cy: "Yn yr Alban, cymerir bod plentyn 12 oed neu hŷn yn ddigon hen i ofyn, oni ddangosir fel arall. Os felly, dylai eich plentyn ofyn, neu gytuno eich bod chi’n gofyn. Gall plentyn iau sy’n deall beth mae hyn yn ei olygu ofyn hefyd."},
	wordChildSixteen:        {En: "From 16, your child is taken to be able to ask, unless shown not to be.", Cy: "O 16 oed ymlaen, cymerir bod eich plentyn yn gallu gofyn, oni ddangosir fel arall."},
	wordChildKept:           {En: "While your child is under 18, the council may keep back from you what your child told it in confidence about health or care.", Cy: "Gall y cyngor ddal rhai pethau yn ôl rhagoch tra bydd eich plentyn o dan 18 oed. Dyma’r hyn a ddywedodd eich plentyn wrtho’n gyfrinachol am iechyd neu ofal."},
	wordChildKeptScotland:   {En: "While your child is under 16, the council may keep back from you what your child told it in confidence about health or care.", Cy: "Tra bydd eich plentyn o dan 16 oed, gall y cyngor ddal yn ôl rhagoch yr hyn a ddywedodd eich plentyn wrtho’n gyfrinachol am iechyd neu ofal."},
	wordChildUnderstands:    {En: "A child who understands what this means should ask, or agree that you do. There is no set age.", Cy: "Dylai plentyn sy’n deall beth mae hyn yn ei olygu ofyn, neu gytuno eich bod chi’n gofyn. Nid oes oedran penodol."},
	wordShowIdentity:        {En: "If the council has real doubt about who you are, it may ask you to show it.", Cy: "Os oes gan y cyngor amheuaeth wirioneddol ynghylch pwy ydych, gall ofyn i chi ddangos hynny."},
	wordChildShow:           {En: "It may also ask for proof that you may act for your child in law. The time for an answer then starts when it has what it asked for.", Cy: "Gall ofyn hefyd am brawf y cewch weithredu ar ran eich plentyn yn ôl y gyfraith. Bydd yr amser ar gyfer ateb wedyn yn dechrau pan gaiff yr hyn y gofynnodd amdano."},
	wordSomeoneOwn:          {En: "These rights are that person’s own. You can use them if they have agreed to it. A court order or a power of attorney that covers it will also do.", Cy: "Hawliau’r person hwnnw yw’r rhain. Gallwch eu defnyddio os yw’r person wedi cytuno. Bydd gorchymyn llys neu atwrneiaeth sy’n cynnwys hyn yn gwneud y tro hefyd."},
	wordSomeoneShow:         {En: "It may also ask for proof that you may act. Send a signed note from the person, or a copy of the order. The time for an answer then starts when it has what it asked for.", Cy: "Gall ofyn hefyd am brawf y cewch weithredu. Anfonwch nodyn wedi’i lofnodi gan y person, neu gopi o’r gorchymyn. Bydd yr amser ar gyfer ateb wedyn yn dechrau pan gaiff yr hyn y gofynnodd amdano."},
	wordDiedRights:          {En: "Data protection rights belong to living people. They end when a person dies.", Cy: "Hawliau pobl fyw yw hawliau diogelu data. Maent yn dod i ben pan fydd person yn marw."},
	wordDiedHealth:          {En: "For records that a health professional made, there is the Access to Health Records Act 1990. It is for the person who deals with the estate, or who may have a claim because of the death.", Cy: "Ar gyfer cofnodion a wnaed gan weithiwr iechyd proffesiynol, mae Deddf Mynediad at Gofnodion Iechyd 1990. Mae ar gyfer y person sy’n delio â’r ystad, neu a all fod â hawliad oherwydd y farwolaeth."},
	wordDiedHealthNI:        {En: "For records that a health professional made, there is a law of 1993 on access to health records. It is for the person who deals with the estate, or who may have a claim because of the death.", Cy: "Ar gyfer cofnodion a wnaed gan weithiwr iechyd proffesiynol, mae cyfraith o 1993 ar fynediad at gofnodion iechyd. Mae ar gyfer y person sy’n delio â’r ystad, neu a all fod â hawliad oherwydd y farwolaeth."},
	wordDiedAsk:             {En: "Information about you is still yours to ask for.", Cy: "Cewch ofyn o hyd am wybodaeth amdanoch chi."},
	wordDiedFOI:             {En: "For what the council holds, such as care records, ask under the Freedom of Information Act 2000. It may keep back what was told in confidence.", Cy: "Ar gyfer yr hyn sydd gan y cyngor, fel cofnodion gofal, gofynnwch o dan Ddeddf Rhyddid Gwybodaeth 2000. Gall ddal yn ôl yr hyn a ddywedwyd yn gyfrinachol."},
	wordSomeDead:            {En: "Some of this may be about someone who has died. These rights do not reach that. To ask about it, choose “Someone who has died”.", Cy: "Gall rhywfaint o hyn fod am rywun sydd wedi marw. Nid yw’r hawliau hyn yn cynnwys hynny. I ofyn amdano, dewiswch “Rhywun sydd wedi marw”."},
	wordDiedFOIScotland:     {En: "For what the council holds, such as care records, ask under the Freedom of Information (Scotland) Act 2002. It may keep back what was told in confidence.", Cy: "Ar gyfer yr hyn sydd gan y cyngor, fel cofnodion gofal, gofynnwch o dan Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002. Gall ddal yn ôl yr hyn a ddywedwyd yn gyfrinachol."},
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
	wordLetterCourt:         {En: "Ask the council to put it right", Cy: "Gofyn i’r cyngor unioni hyn"},
	wordWrong:               {En: "If it goes wrong", Cy: "Os aiff pethau o chwith"},
	wordWrongMeans:          {En: "Most people write to the council first, and then complain to it. The regulator comes after that.", Cy: "Bydd y rhan fwyaf yn ysgrifennu at y cyngor yn gyntaf, ac yna’n cwyno wrtho. Daw’r rheoleiddiwr ar ôl hynny."},
	wordWorkOut:             {En: "Work out when they must answer", Cy: "Cyfrifo pryd mae’n rhaid iddynt ateb"},
	wordDetails:             {En: "For your letter", Cy: "Ar gyfer eich llythyr"},
	wordDetailsMeans:        {En: "We put what you write here into the letter.", Cy: "Byddwn yn rhoi’r hyn a ysgrifennwch yma yn y llythyr."},
	wordWriteLetter:         {En: "Write the letter", Cy: "Ysgrifennu’r llythyr"},
	wordYourName:            {En: "Your name", Cy: "Eich enw"},
	wordMissingName:         {En: "Enter your name", Cy: "Rhowch eich enw"},
	wordAboutChild:          {En: "Your child’s name", Cy: "Enw eich plentyn"},
	wordAboutSomeone:        {En: "The name of the person you act for", Cy: "Enw’r person rydych yn gweithredu ar ei ran"},
	wordAboutDied:           {En: "The name of the person who has died", Cy: "Enw’r person sydd wedi marw"},
	wordAboutBusiness:       {En: "The name of the business", Cy: "Enw’r busnes"},
	wordMissingAbout:        {En: "Enter the name of the person or business", Cy: "Rhowch enw’r person neu’r busnes"},
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
	wordSendElsewhere:       {En: "The notice says where to find the address: {link}", Cy: "Dywed yr hysbysiad ble mae’r cyfeiriad: {link}"},
	wordSendNoRoute:         {En: "The notice gives no way to send this. You can hand it in or send it to any office of the council.", Cy: "Nid yw’r hysbysiad yn rhoi ffordd o anfon hwn. Gallwch ei gyflwyno neu ei anfon i unrhyw un o swyddfeydd y cyngor."},
	wordSendForm:            {En: "Online", Cy: "Ar-lein"},
	wordSendPost:            {En: "By post", Cy: "Drwy’r post"},
	wordSendOthers:          {En: "Others decide over some of this. Send it to whoever has what you ask about. You can send it to each of them:", Cy: "Mae eraill yn penderfynu ar ran o hyn. Anfonwch ef at bwy bynnag sydd â’r hyn rydych yn gofyn amdano. Gallwch ei anfon at bob un ohonynt:"},
	wordSendPrivate:         {En: "Send it in private. Do not post it on a public website. Keep a copy, and note the day you sent it.", Cy: "Anfonwch ef yn breifat. Peidiwch â’i roi ar wefan gyhoeddus. Cadwch gopi, a nodwch y diwrnod yr anfonoch ef."},
	wordSayIt:               {En: "If you would rather say it", Cy: "Os byddai’n well gennych ei ddweud"},
	wordAfter:               {En: "What happens next", Cy: "Beth sy’n digwydd nesaf"},
	wordAfterMeans:          {En: "When you have sent it, you can come back here to work out when they must answer.", Cy: "Ar ôl ei anfon, gallwch ddod yn ôl yma i gyfrifo pryd mae’n rhaid iddynt ateb."},
	wordAfterComplaint:      {En: "If you do not agree with what they find, you can go to the regulator. An ombudsman can look at how the council treated you, but often leaves data protection to the regulator.", Cy: "Os nad ydych yn cytuno â’r hyn y maent yn ei ganfod, gallwch fynd at y rheoleiddiwr. Gall ombwdsmon edrych ar sut y gwnaeth y cyngor eich trin, ond mae’n aml yn gadael diogelu data i’r rheoleiddiwr."},
	wordAfterAnswer:         {En: "If that does not help, you can complain.", Cy: "Os nad yw hynny’n helpu, gallwch gwyno."},
	wordAfterBody:           {En: "They will tell you if they can look into it. It can take many months.", Cy: "Byddant yn dweud wrthych a allant ymchwilio i hyn. Gall gymryd misoedd lawer."},
	wordAfterOther:          {En: "They can tell you what they can share, or why they cannot.", Cy: "Gallant ddweud wrthych beth y gallant ei rannu, neu pam na allant."},
	wordDates:               {En: "When must they answer?", Cy: "Pryd mae’n rhaid iddynt ateb?"},
	wordDay:                 {En: "Day", Cy: "Diwrnod"},
	wordMonth:               {En: "Month", Cy: "Mis"},
	wordYear:                {En: "Year", Cy: "Blwyddyn"},
	wordAskedOn:             {En: "When did they get your request?", Cy: "Pryd cawsant eich cais?"},
	wordAskedOnHint:         {En: "For an email or a call, that is the day you sent it or rang. For example 27 3 2026.", Cy: "Ar gyfer e-bost neu alwad, dyna’r diwrnod yr anfonoch ef neu y ffonioch. Er enghraifft 27 3 2026."},
	wordMissingAsked:        {En: "Enter the day they got your request", Cy: "Rhowch y diwrnod y cawsant eich cais"},
	wordBadAsked:            {En: "The day they got your request must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich cais fod yn ddiwrnod go iawn"},
	wordComplainedOn:        {En: "When did they get your complaint?", Cy: "Pryd cawsant eich cwyn?"},
	wordMissingComplained:   {En: "Enter the day they got your complaint", Cy: "Rhowch y diwrnod y cawsant eich cwyn"},
	wordBadComplained:       {En: "The day they got your complaint must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich cwyn fod yn ddiwrnod go iawn"},
	wordTheyAsked:           {En: "If they asked you for something, or want more time", Cy: "Os gofynnon nhw i chi am rywbeth, neu os oes angen mwy o amser arnynt"},
	wordIdentityAsked:       {En: "When did they ask who you are?", Cy: "Pryd gofynnon nhw pwy ydych chi?"},
	wordProofAsked:          {En: "When did they ask who you are, or for proof that you may ask?", Cy: "Pryd gofynnon nhw pwy ydych chi, neu am brawf y cewch ofyn?"},
	wordBadIdentityAsked:    {En: "The day they asked who you are must be a real day", Cy: "Rhaid i’r diwrnod y gofynnon nhw pwy ydych chi fod yn ddiwrnod go iawn"},
	wordIdentitySent:        {En: "When did they get your proof?", Cy: "Pryd cawsant eich prawf?"},
	wordBadIdentitySent:     {En: "The day they got your proof must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich prawf fod yn ddiwrnod go iawn"},
	wordQuestionAsked:       {En: "When did they ask what you are looking for?", Cy: "Pryd gofynnon nhw beth rydych yn chwilio amdano?"},
	wordBadQuestionAsked:    {En: "The day they asked what you are looking for must be a real day", Cy: "Rhaid i’r diwrnod y gofynnon nhw beth rydych yn chwilio amdano fod yn ddiwrnod go iawn"},
	wordQuestionAnswered:    {En: "When did they get your reply to that?", Cy: "Pryd cawsant eich ateb i hynny?"},
	wordBadQuestionAnswered: {En: "The day they got your reply must be a real day", Cy: "Rhaid i’r diwrnod y cawsant eich ateb fod yn ddiwrnod go iawn"},
	wordExtended:            {En: "Have they told you that they need two more months?", Cy: "A ydynt wedi dweud wrthych fod angen dau fis arall arnynt?"},
	wordBadYear:             {En: "The year must have 4 numbers, as in 2026", Cy: "Rhaid i’r flwyddyn gynnwys 4 rhif, fel yn 2026"},
	wordBadFuture:           {En: "The day must be today or earlier", Cy: "Rhaid i’r diwrnod fod heddiw neu’n gynharach"},
	wordBadOrder:            {En: "The day cannot be before the one it follows", Cy: "Ni all y diwrnod fod cyn yr un y mae’n ei ddilyn"},
	wordDue:                 {En: "When they must answer", Cy: "Pryd mae’n rhaid iddynt ateb"},
	wordDueBy:               {En: "They must answer by {date}.", Cy: "Rhaid iddynt ateb erbyn {date}."},
	wordAcknowledgeBy:       {En: "They must tell you by {date} that they have your complaint.", Cy: "Rhaid iddynt roi gwybod i chi erbyn {date} eu bod wedi cael eich cwyn."},
	wordAcknowledgeThen:     {En: "They must look into it without undue delay, and tell you what comes of it. The law sets no day for that.", Cy: "Rhaid iddynt ymchwilio iddi heb oedi gormodol, a dweud wrthych beth a ddaw ohoni. Nid yw’r gyfraith yn gosod diwrnod ar gyfer hynny."},
	wordIsLate:              {En: "That day has passed. If you have no answer, it is late.", Cy: "Mae’r diwrnod hwnnw wedi mynd heibio. Os nad oes ateb gennych, mae’n hwyr."},
	wordIfLate:              {En: "If you have no answer after that day, it is late.", Cy: "Os nad oes ateb gennych ar ôl y diwrnod hwnnw, mae’n hwyr."},
	wordIsLateComplaint:     {En: "That day has passed. If they have not told you that they have it, that is late.", Cy: "Mae’r diwrnod hwnnw wedi mynd heibio. Os nad ydynt wedi dweud wrthych eu bod wedi’i chael, mae hynny’n hwyr."},
	wordIfLateComplaint:     {En: "If they have not told you by then, that is late.", Cy: "Os nad ydynt wedi dweud wrthych erbyn hynny, mae hynny’n hwyr."},
	wordNotLate:             {En: "That day has not passed. It is not late yet.", Cy: "Nid yw’r diwrnod hwnnw wedi mynd heibio. Nid yw’n hwyr eto."},
	wordCalendar:            {En: "Save a reminder for your calendar", Cy: "Cadw nodyn atgoffa i’ch calendr"},
	wordNoDayIdentity:       {En: "If they had real doubt about who you are, the time has not begun. It begins when they get the proof that they asked for.", Cy: "Os oedd ganddynt amheuaeth wirioneddol ynghylch pwy ydych, nid yw’r amser wedi dechrau. Bydd yn dechrau pan gânt y prawf y gofynnwyd amdano."},
	wordNoDayQuestion:       {En: "If they had to ask, the time has stopped. It goes on when they get your answer.", Cy: "Os oedd rhaid iddynt ofyn, mae’r amser wedi stopio. Bydd yn mynd yn ei flaen pan gânt eich ateb."},
	wordNoDayForce:          {En: "These rules were not yet law on that day.", Cy: "Nid oedd y rheolau hyn yn gyfraith eto ar y diwrnod hwnnw."},
	wordNoDayTable:          {En: "We do not know the bank holidays for that time, so we give no day.", Cy: "Nid ydym yn gwybod beth yw gwyliau banc y cyfnod hwnnw, felly nid ydym yn rhoi diwrnod."},
	wordNoDayNation:         {En: "We do not know which nation the council is in. So we do not know the bank holidays, and give no day.", Cy: "Nid ydym yn gwybod ym mha wlad y mae’r cyngor. Felly nid ydym yn gwybod beth yw’r gwyliau banc, ac nid ydym yn rhoi diwrnod."},
	wordNoDayPeriod:         {En: "The law sets no time for an answer to this.", Cy: "Nid yw’r gyfraith yn gosod cyfnod ar gyfer ateb hyn."},
	wordWorked:              {En: "How we worked it out", Cy: "Sut y cyfrifwyd hyn"},
	wordStepBegins:          {En: "The time begins on {date}. That day does not count.", Cy: "Mae’r cyfnod yn dechrau ar {date}. Nid yw’r diwrnod hwnnw’n cyfrif."},
	wordStepMonth:           {En: "Counted in months, the time ends on {date}.", Cy: "O’i gyfrif mewn misoedd, mae’r cyfnod yn dod i ben ar {date}."},
	wordStepPaused:          {En: "The days while they waited for you do not count. That moves the end to {date}.", Cy: "Nid yw’r dyddiau y buont yn aros amdanoch yn cyfrif. Mae hynny’n symud y diwedd i {date}."},
	wordStepRolled:          {En: "That is at a weekend or on a bank holiday. The next working day is {date}.", Cy: "Mae hynny ar benwythnos neu ar ŵyl banc. Y diwrnod gwaith nesaf yw {date}."},
	wordStepThirty:          {En: "30 days end on {date}.", Cy: "Mae 30 diwrnod yn dod i ben ar {date}."},
	wordEarlier:             {En: "Another way to count gives {date}. We show you the later day.", Cy: "Mae ffordd arall o gyfrif yn rhoi {date}. Rydym yn dangos y diwrnod hwyraf i chi."},
	wordNoticeBy:            {En: "They had to tell you about the longer time by {date}.", Cy: "Roedd yn rhaid iddynt ddweud wrthych am y cyfnod hwy erbyn {date}."},
	wordNoticeLate:          {En: "If they told you later, or gave no reason, the longer time does not count.", Cy: "Os dywedon nhw wrthych yn ddiweddarach, neu heb roi rheswm, nid yw’r cyfnod hwy yn cyfrif."},
	wordSite:                {En: "Your data rights", Cy: "Eich hawliau data"},
	wordSkip:                {En: "Skip to main content", Cy: "Neidio i’r prif gynnwys"},
	wordAllCouncils:         {En: "All councils", Cy: "Pob cyngor"},
	wordMayBe:               {En: "It may be {basis}.", Cy: "Efallai mai dyma ydyw: {basis}."},
	wordByThese:             {En: "for these reasons:", Cy: "am y rhesymau hyn:"},
	wordMoreOfRight:         {En: "More about this, and a letter", Cy: "Mwy am hyn, a llythyr"},
	wordBelow:               {En: "Further down this page", Cy: "Yn is ar y dudalen hon"},
	wordReasonsFirst:        {En: "The likeliest reasons", Cy: "Y rhesymau mwyaf tebygol"},
	wordReasonsMore:         {En: "Other reasons that may fit here", Cy: "Rhesymau eraill a all fod yn gymwys yma"},
	wordReasonsRemote:       {En: "Reasons that are unlikely here", Cy: "Rhesymau sy’n annhebygol yma"},
	wordReasonsHere:         {En: "These are the likeliest reasons for saying no to a part. The council must show that they fit.", Cy: "Dyma’r rhesymau mwyaf tebygol dros wrthod rhan. Rhaid i’r cyngor ddangos eu bod yn gymwys."},
	wordKnow:                {En: "Good to know", Cy: "Da gwybod"},
	wordKnowProof:           {En: "They may ask you to show who you are, but only if they have real doubt. The time for an answer then starts when they have your proof.", Cy: "Cânt ofyn i chi ddangos pwy ydych, ond dim ond os oes ganddynt amheuaeth wirioneddol. Bydd yr amser ar gyfer ateb wedyn yn dechrau pan gânt eich prawf."},
	wordKnowFOI:             {En: "This is for information about you. You can ask for other records of the council in the same letter, under the Freedom of Information Act 2000. If you ask under that Act for what is about you, it counts as a request like this one.", Cy: "Mae hyn ar gyfer gwybodaeth amdanoch chi. Gallwch ofyn am gofnodion eraill y cyngor yn yr un llythyr, o dan Ddeddf Rhyddid Gwybodaeth 2000. Os gofynnwch o dan y Ddeddf honno am yr hyn sydd amdanoch chi, mae’n cyfrif fel cais fel hwn."},
	wordKnowFOIScotland:     {En: "This is for information about you. You can ask for other records of the council in the same letter, under the Freedom of Information (Scotland) Act 2002. If you ask under that Act for what is about you, it counts as a request like this one.", Cy: "Mae hyn ar gyfer gwybodaeth amdanoch chi. Gallwch ofyn am gofnodion eraill y cyngor yn yr un llythyr, o dan Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002. Os gofynnwch o dan y Ddeddf honno am yr hyn sydd amdanoch chi, mae’n cyfrif fel cais fel hwn."},
	wordKnowOthers:          {En: "In records of care, parts about other people may be left out. You can ask the council to show where, and why.", Cy: "Mewn cofnodion gofal, gellir gadael rhannau am bobl eraill allan. Gallwch ofyn i’r cyngor ddangos ym mhle, a pham."},
	wordKnowStaff:           {En: "The names of social workers who acted in their work are as a rule not left out.", Cy: "Fel rheol, ni chaiff enwau gweithwyr cymdeithasol a oedd wrth eu gwaith eu gadael allan."},
	wordKnowLong:            {En: "Such files can be long, and old ones take time to find. If the council needs longer, it must tell you within the month, and why.", Cy: "Gall ffeiliau o’r fath fod yn hir, ac mae’n cymryd amser i ddod o hyd i hen rai. Os oes angen mwy o amser ar y cyngor, rhaid iddo ddweud wrthych o fewn y mis, a pham."},
	wordKnowBodies:          {En: "Others may have records of you too, such as a court, an adoption agency, a school or the NHS. You can ask each of them.", Cy: "Gall fod gan eraill gofnodion amdanoch hefyd, megis llys, asiantaeth fabwysiadu, ysgol neu’r GIG. Gallwch ofyn i bob un ohonynt."},
	wordKnowMarks:           {En: "If you ask for exam marks before the results are out, they have 5 months, or 40 days from the results if that is sooner.", Cy: "Os gofynnwch am farciau arholiad cyn i’r canlyniadau gael eu cyhoeddi, mae ganddynt 5 mis, neu 40 diwrnod o’r canlyniadau os yw hynny’n gynt."},
	wordKnowAdoption:        {En: "The law keeps some adoption records closed. Adopted people have a way of their own to ask.", Cy: "Mae’r gyfraith yn cadw rhai cofnodion mabwysiadu ar gau. Mae gan bobl a fabwysiadwyd eu ffordd eu hunain o ofyn."},
	wordKnowSupport:         {En: "Reading about your past can be hard. You can ask the council if someone can be with you, before and after.", Cy: "Gall darllen am eich gorffennol fod yn anodd. Gallwch ofyn i’r cyngor a all rhywun fod gyda chi, cyn hynny ac wedyn."},
	wordKnowRisk:            {En: "If you would be at risk because something is published, say so. Ask for it not to be shown while they decide.", Cy: "Os byddech mewn perygl am fod rhywbeth yn cael ei gyhoeddi, dywedwch hynny. Gofynnwch iddynt beidio â’i ddangos tra byddant yn penderfynu."},
	wordKnowAnonymous:       {En: "If your name on the register would put you at risk, ask about registering to vote without it being shown.", Cy: "Os byddai eich enw ar y gofrestr yn eich rhoi mewn perygl, gofynnwch am gofrestru i bleidleisio heb iddo gael ei ddangos."},
	wordKnowOpen:            {En: "You can ask at any time to be left off the open register. That does not change your vote.", Cy: "Gallwch ofyn unrhyw bryd am gael eich gadael oddi ar y gofrestr agored. Nid yw hynny’n newid eich pleidlais."},
	wordKnowAppeal:          {En: "This does not stop the time for an appeal, such as about a benefit. Look at the letter with the decision for how long you have.", Cy: "Nid yw hyn yn atal yr amser ar gyfer apêl, megis am fudd-dal. Edrychwch ar y llythyr gyda’r penderfyniad i weld faint o amser sydd gennych."},

	wordOpenEmailEmpty:         {En: "The letter is too long to go with this link. Copy the letter first, then paste it into the email.", Cy: "Mae’r llythyr yn rhy hir i fynd gyda’r ddolen hon. Copïwch y llythyr yn gyntaf, yna gludwch ef yn yr e-bost."},
	wordContactHintBusiness:    {En: "An email address or a postal address.", Cy: "Cyfeiriad e-bost neu gyfeiriad post."},
	wordMissingContactBusiness: {En: "Enter an email address or a postal address", Cy: "Rhowch gyfeiriad e-bost neu gyfeiriad post"},
	wordAfterComplaintParish:   {En: "If you do not agree with what they find, you can go to the regulator.", Cy: "Os nad ydych yn cytuno â’r hyn y maent yn ei ganfod, gallwch fynd at y rheoleiddiwr."},
	wordNoDayElse:              {En: "If they had no need to ask, they must answer by {date}.", Cy: "Os nad oedd angen iddynt ofyn, rhaid iddynt ateb erbyn {date}."},
	wordAskShare:               {En: "Ask what they can share", Cy: "Gofyn beth y gallant ei rannu"},
	wordWantWhy:                {En: "It decides what we show first, and what we ask you.", Cy: "Mae’n penderfynu beth rydym yn ei ddangos gyntaf, a beth rydym yn ei ofyn i chi."},
	wordSearchWords:            {En: "tax school parking email website", Cy: "treth ysgol parcio e-bost gwefan"},

	wordInsteadMore:          {En: "For which uses, and what is different then", Cy: "Ar gyfer pa ddefnyddiau, a beth sy’n wahanol wedyn"},
	wordSplitCouncils:        {En: "Which council decides depends on where you live:", Cy: "Mae pa gyngor sy’n penderfynu yn dibynnu ar ble rydych yn byw:"},
	wordSplitArea:            {En: "Who decides depends on where you live:", Cy: "Mae pwy sy’n penderfynu yn dibynnu ar ble rydych yn byw:"},
	wordSplitRecords:         {En: "Who decides depends on the kind of record:", Cy: "Mae pwy sy’n penderfynu yn dibynnu ar y math o gofnod:"},
	wordAskThem:              {En: "Ask: {name}", Cy: "Gofynnwch i: {name}"},
	wordTheyUnnamed:          {En: "Another body decides over this, and the notice does not name it. Ask the council who it is.", Cy: "Corff arall sy’n penderfynu ar hyn, ac nid yw’r hysbysiad yn ei enwi. Gofynnwch i’r cyngor pwy ydyw."},
	wordTheyNoAddress:        {En: "The notice gives no address for it. Ask the council how to reach it.", Cy: "Nid yw’r hysbysiad yn rhoi cyfeiriad ar ei gyfer. Gofynnwch i’r cyngor sut i gysylltu ag ef."},
	wordAfterRegulator:       {En: "They will tell you if they can look into it. If you hear nothing of it for 3 months, you can ask a tribunal to order them to act.", Cy: "Byddant yn dweud wrthych a allant ymchwilio i hyn. Os na chlywch ddim amdano am 3 mis, gallwch ofyn i dribiwnlys orchymyn iddynt weithredu."},
	wordOtherRecords:         {En: "Do you also want records that are not about you? (optional)", Cy: "Ydych chi hefyd eisiau cofnodion nad ydynt amdanoch chi? (dewisol)"},
	wordOtherRecordsHint:     {En: "For example: what the council spent on my road. The letter asks for both, each by its own law.", Cy: "Er enghraifft: faint a wariodd y cyngor ar fy ffordd. Mae’r llythyr yn gofyn am y ddau, bob un o dan ei gyfraith ei hun."},
	wordPublished:            {En: "Has the council made this public, such as on a website?", Cy: "A yw’r cyngor wedi gwneud hyn yn gyhoeddus, er enghraifft ar wefan?"},
	wordAuthorityChild:       {En: "Does your child agree, or why do you ask without that? (optional)", Cy: "A yw eich plentyn yn cytuno, neu pam rydych yn gofyn heb hynny? (dewisol)"},
	wordAuthorityChildHint:   {En: "For example: my child is 5, and cannot understand this yet.", Cy: "Er enghraifft: mae fy mhlentyn yn 5 oed, ac nid yw’n gallu deall hyn eto."},
	wordAuthoritySomeone:     {En: "What lets you ask for that person, and does it cover this? (optional)", Cy: "Beth sy’n caniatáu i chi ofyn ar ran y person hwnnw, ac a yw’n cynnwys hyn? (dewisol)"},
	wordAuthoritySomeoneHint: {En: "For example: a signed note that says I can ask for the housing file.", Cy: "Er enghraifft: nodyn wedi’i lofnodi sy’n dweud y caf ofyn am y ffeil dai."},

	wordTheyAskFirst:      {En: "To ask that, you can use:", Cy: "I ofyn hynny, gallwch ddefnyddio:"},
	wordHowToAskNoContact: {En: "It gives no contact. You can ask for one by phone or on a website.", Cy: "Nid yw’n rhoi unrhyw fanylion cyswllt. Gallwch ofyn am rai dros y ffôn neu ar wefan."},
	wordSendNoAddress:     {En: "The notice gives no way to send this. You can ask for an address by phone or on a website.", Cy: "Nid yw’r hysbysiad yn rhoi ffordd o anfon hwn. Gallwch ofyn am gyfeiriad dros y ffôn neu ar wefan."},
	wordExitMeans:         {En: "It leaves at once. If it does not, close this window. It does not clear your history.", Cy: "Mae’n gadael ar unwaith. Os nad yw’n gwneud hynny, caewch y ffenestr hon. Nid yw’n clirio eich hanes pori."},
	wordMustStop:          {En: "They must stop the marketing as soon as they have your objection. The law gives them no month for that. If it goes on, complain.", Cy: "Rhaid iddynt roi’r gorau i’r marchnata cyn gynted ag y cânt eich gwrthwynebiad. Nid yw’r gyfraith yn rhoi mis iddynt. Os bydd yn parhau, cwynwch."},

	wordLimitMeanwhile: {En: "Do you want to ask them to limit how they use it until they answer?", Cy: "Ydych chi am ofyn iddynt gyfyngu ar sut maent yn ei defnyddio nes iddynt ateb?"},
	wordConsentEnds:    {En: "They must stop what they do by your consent. What they did before stays lawful. If they go on, complain.", Cy: "Rhaid iddynt roi’r gorau i’r hyn a wnânt drwy eich cydsyniad. Mae’r hyn a wnaethant cyn hynny yn dal yn gyfreithlon. Os byddant yn parhau, cwynwch."},
	wordSendEither:     {En: "They decide over this together. You can ask any of them for all of it. These can be reached too:", Cy: "Maent yn penderfynu ar hyn ar y cyd. Gallwch ofyn i unrhyw un ohonynt am y cyfan. Gellir cysylltu â’r rhain hefyd:"},
}
