package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// words is one text in both languages: in English and, after a bar, in Welsh.
type words string

// in returns the text in a language; in English where the language is not Welsh.
func (w words) in(voice say.Voice) string {
	english, welsh, _ := strings.Cut(string(w), "|")
	if voice.Language() == notice.Welsh {
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
	privacy.RightInformed: {"Be told how your information is used|Cael gwybod sut y defnyddir eich gwybodaeth",
		"",
		"The council must tell you how it uses your information.|Rhaid i’r cyngor ddweud wrthych sut mae’n defnyddio eich gwybodaeth.",
		"The council does not have to tell you about this use.|Nid oes rhaid i’r cyngor ddweud wrthych am y defnydd hwn.",
		"The council must tell you how it uses your information, unless an exception fits.|Rhaid i’r cyngor ddweud wrthych sut mae’n defnyddio eich gwybodaeth, oni bai bod eithriad yn gymwys.",
		"", ""},
	privacy.RightAccess: {"See your information|Gweld eich gwybodaeth",
		"",
		"You can see the information that the council holds about you. In most cases you get a copy.|Gallwch weld yr wybodaeth sydd gan y cyngor amdanoch. Yn y rhan fwyaf o achosion byddwch yn cael copi.",
		"There is no right to see this information.|Nid oes hawl i weld yr wybodaeth hon.",
		"You can see the information that the council holds about you, unless one of the points below stands in the way.|Gallwch weld yr wybodaeth sydd gan y cyngor amdanoch, oni bai bod un o’r pwyntiau isod yn rhwystr.",
		"", ""},
	privacy.RightRectification: {"Correct your information|Cywiro eich gwybodaeth",
		"",
		"You can have this information corrected or completed.|Gallwch fynnu bod y cyngor yn cywiro neu’n cwblhau’r wybodaeth hon.",
		"There is nothing to correct if the facts are right and complete.|Nid oes dim i’w gywiro os yw’r ffeithiau’n gywir ac yn gyflawn.",
		"You can have it corrected if a fact is wrong or something is missing.|Gallwch fynnu bod y cyngor yn cywiro’r wybodaeth os yw ffaith yn anghywir neu os oes rhywbeth ar goll.",
		"", ""},
	privacy.RightErasure: {"Delete your information|Dileu eich gwybodaeth",
		"",
		"You can have this information deleted, unless the council shows that it may keep it.|Gallwch fynnu bod y cyngor yn dileu’r wybodaeth hon, oni bai ei fod yn dangos bod ganddo hawl i’w chadw.",
		"On what is known, the council does not have to delete this information.|Ar sail yr hyn sy’n hysbys, nid oes rhaid i’r cyngor ddileu’r wybodaeth hon.",
		"You can have it deleted in some cases, such as those below.|Gallwch fynnu bod y cyngor yn dileu’r wybodaeth mewn rhai achosion, fel y rhai isod.",
		"It is not likely that the council has to delete this. Its legal reason may let it keep what it still needs.|Nid yw’n debygol bod rhaid i’r cyngor ddileu’r wybodaeth hon. Efallai fod ei reswm cyfreithiol yn caniatáu iddo gadw’r hyn sydd ei angen arno o hyd.",
		"It turns on the council’s legal reason, and the notice does not say which.|Mae’n dibynnu ar reswm cyfreithiol y cyngor, ac nid yw’r hysbysiad yn dweud pa un."},
	privacy.RightRestriction: {"Limit how it is used|Cyfyngu ar y defnydd o’ch gwybodaeth",
		"",
		"You can have the use of this information limited.|Gallwch fynnu bod y cyngor yn cyfyngu ar y defnydd o’r wybodaeth hon.",
		"On what is known, the council does not have to limit the use.|Ar sail yr hyn sy’n hysbys, nid oes rhaid i’r cyngor gyfyngu ar y defnydd.",
		"You can have the use limited in some cases, such as those below.|Gallwch fynnu bod y cyngor yn cyfyngu ar y defnydd mewn rhai achosion, fel y rhai isod.",
		"",
		"It turns on the council’s legal reason, and the notice does not say which.|Mae’n dibynnu ar reswm cyfreithiol y cyngor, ac nid yw’r hysbysiad yn dweud pa un."},
	privacy.RightNotification: {"Have others told of a change|Sicrhau bod eraill yn cael gwybod am newid",
		"",
		"If your information is corrected, deleted or limited, the council must tell those it was given to.|Rhaid i’r cyngor ddweud am newid wrth y rhai a gafodd eich gwybodaeth. Newid yw ei chywiro, ei dileu neu gyfyngu ar y defnydd ohoni.",
		"There is nobody whom the council must tell of a change.|Nid oes neb y mae’n rhaid i’r cyngor ddweud wrtho am newid.",
		"If it is corrected, deleted or limited, the council must tell anyone it was given to.|Os caiff yr wybodaeth ei chywiro neu ei dileu, neu os cyfyngir ar y defnydd ohoni, rhaid i’r cyngor ddweud wrth unrhyw un y cafodd ei rhoi iddo.",
		"",
		"The council must tell anyone it was given to of a change. The notice does not say whether there is anyone.|Rhaid i’r cyngor ddweud am newid wrth unrhyw un y cafodd yr wybodaeth ei rhoi iddo. Nid yw’r hysbysiad yn dweud a oes rhywun."},
	privacy.RightPortability: {"Move your information|Symud eich gwybodaeth",
		"",
		"You can have what you gave the council as a file, to keep or to move elsewhere.|Gallwch gael yr hyn a roesoch i’r cyngor ar ffurf ffeil, i’w gadw neu i’w symud i rywle arall.",
		"The right to take or move a file of your information does not fit this use.|Nid yw’r hawl i gymryd neu symud ffeil o’ch gwybodaeth yn gymwys i’r defnydd hwn.",
		"You can have a file of what you gave yourself, if it is held on computer.|Gallwch gael ffeil o’r hyn a roesoch eich hun, os yw’n cael ei gadw ar gyfrifiadur.",
		"",
		"It turns on the council’s legal reason, and the notice does not say which.|Mae’n dibynnu ar reswm cyfreithiol y cyngor, ac nid yw’r hysbysiad yn dweud pa un."},
	privacy.RightObject: {"Stop or object to its use|Atal neu wrthwynebu’r defnydd o’ch gwybodaeth",
		"You can stop this use at any time.|Gallwch atal y defnydd hwn unrhyw bryd.",
		"You can object to this use. The council must stop unless it shows strong reasons or needs it for a legal claim.|Gallwch wrthwynebu’r defnydd hwn. Rhaid i’r cyngor stopio oni bai ei fod yn dangos rhesymau cryf neu fod angen y defnydd arno ar gyfer hawliad cyfreithiol.",
		"You do not have a right to object to this use.|Nid oes gennych hawl i wrthwynebu’r defnydd hwn.",
		"You can object if the legal reason is one that allows it.|Gallwch wrthwynebu os yw’r rheswm cyfreithiol yn un sy’n caniatáu hynny.",
		"It is not likely that this must stop. The council may go on if it shows that a public task needs the research or statistics.|Nid yw’n debygol bod rhaid i hyn ddod i ben. Gall y cyngor barhau os yw’n dangos bod angen yr ymchwil neu’r ystadegau ar gyfer tasg er budd y cyhoedd.",
		"The notice does not say enough to tell if you can object.|Nid yw’r hysbysiad yn dweud digon i wybod a allwch wrthwynebu."},
	privacy.RightAutomatedDecisions: {"Have a person look again|Cael person i edrych eto",
		"",
		"A computer alone makes a decision that matters to you. You can have a person look again.|Mae cyfrifiadur ar ei ben ei hun yn gwneud penderfyniad sy’n bwysig i chi. Gallwch gael person i edrych eto.",
		"This use makes no decision by computer alone that matters to you.|Yn y defnydd hwn, nid oes cyfrifiadur ar ei ben ei hun yn gwneud penderfyniad sy’n bwysig i chi.",
		"You can have a person look again if a computer alone makes a decision that matters to you.|Gallwch gael person i edrych eto os yw cyfrifiadur ar ei ben ei hun yn gwneud penderfyniad sy’n bwysig i chi.",
		"",
		"The notice does not say enough about decisions made by computer alone.|Nid yw’r hysbysiad yn dweud digon am benderfyniadau sy’n cael eu gwneud gan gyfrifiadur ar ei ben ei hun."},
	privacy.RightWithdrawConsent: {"Take back consent|Tynnu cydsyniad yn ôl",
		"You can take back your consent at any time.|Gallwch dynnu eich cydsyniad yn ôl unrhyw bryd.",
		"",
		"The council does not rely on your consent for this use, so there is none to take back.|Nid yw’r cyngor yn dibynnu ar eich cydsyniad ar gyfer y defnydd hwn. Felly nid oes cydsyniad i’w dynnu’n ôl.",
		"You can take back consent if the council relies on it.|Gallwch dynnu cydsyniad yn ôl os yw’r cyngor yn dibynnu arno.",
		"",
		"It turns on the council’s legal reason, and the notice does not say which.|Mae’n dibynnu ar reswm cyfreithiol y cyngor, ac nid yw’r hysbysiad yn dweud pa un."},
	privacy.RightComplainController: {"Complain to the council|Cwyno wrth y cyngor",
		"You can complain to the council about how it uses your information.|Gallwch gwyno wrth y cyngor am y ffordd y mae’n defnyddio eich gwybodaeth.",
		"",
		"The law did not yet give this right on that day.|Nid oedd y gyfraith yn rhoi’r hawl hon eto ar y diwrnod hwnnw.",
		"", "", ""},
	privacy.RightComplainRegulator: {"Complain to the regulator|Cwyno wrth y rheoleiddiwr",
		"You can complain to the regulator.|Gallwch gwyno wrth y rheoleiddiwr.",
		"",
		"There is no right to complain about this.|Nid oes hawl i gwyno am hyn.",
		"", "", ""},
	privacy.RightJudicialRemedy: {"Go to court|Mynd i’r llys",
		"You can go to court if the use breaks your rights. Get advice first: it can cost money.|Gallwch fynd i’r llys os yw’r defnydd yn torri eich hawliau. Mynnwch gyngor yn gyntaf: gall mynd i’r llys gostio arian.",
		"",
		"There is no right to go to court about this.|Nid oes hawl i fynd i’r llys am hyn.",
		"", "", ""},
}

// stateInWords is the name of each state.
var stateInWords = [...]words{
	Applies:           "Applies|Yn gymwys",
	AppliesWithLimits: "Applies with limits|Yn gymwys o fewn terfynau",
	DoesNotApply:      "Does not apply here|Ddim yn gymwys yma",
	DependsOn:         "Depends|Mae’n dibynnu",
	Unlikely:          "Unlikely to apply|Yn annhebygol o fod yn gymwys",
	NotStated:         "The notice does not say|Nid yw’r hysbysiad yn dweud",
	DifferentRules:    "Different rules|Rheolau gwahanol",
	AskSomeoneElse:    "Ask someone else|Gofynnwch i rywun arall",
	NotRead:           "Not read yet|Heb ei ddarllen eto",
	InAnother:         "In another notice|Mewn hysbysiad arall",
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
	phraseNoNation
	phraseIfRight
	phraseIfShown
	phraseIfTask
	phraseCouncilSays
	phraseUnsettled
	phraseOnOther
	phraseOnOtherIf
	phraseOnThisIf
	phraseObjectBoth
	phraseNotDeleted
	phraseNotChanged
	phraseNoCondition
	phraseCondElsewhere
	phraseOneOf
	phraseNotStated
	phraseNotRead
	phraseReasonUnread
	phraseTurnsOnOther
	phraseMoveExplicit
	phraseMoveReason
	phraseOnlyReason
	phraseObjectThird
	phraseCondUnread
	phrasePart3Unsaid
	phrasePart3If
	phrasePart3Lacks
	phrasePart3Keeps
	phrasePart3Rests
	phraseElsewhere
	phraseSplitCouncils
	phraseSplitArea
	phraseSplitRecords
	phrasePoints
	phraseIfApplies
	phraseIfNoNeed
	phraseIfNot
	phraseIfDepends
	phraseOnlyCouncil
	phraseExempt
	phraseExemptPart
	phraseExemptAccess
	phraseDifferent
	phraseSomeoneElse
	phraseSendTo
	phraseSendToOr
	phraseSendToOf
	phraseTogether
	phraseTogetherOf
	phraseAskEither
	phraseAskAny
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
	phraseKeptBack
	phraseCheck
	phraseLimitPart3
	phraseContestPart3
	phraseUndecided
	phraseResearch
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
	phraseDiedHealth
	phraseDiedOther
	phraseAdoption
	phraseAdoptedSince
	phraseAdoptedBefore
	phraseAdoptedScotland
	phraseBirthScotland
	phraseAdoptedNI
	phraseAgency
	phraseAdopted
	phraseSomeDead
	phraseEffort
	phraseExamMarks
	phraseScots
	phraseAnswered
	phraseShowReasons
	phraseTold13
	phraseTold14
	phraseGuess
	phraseGuessUnread
	phraseGuessElsewhere
	phraseGuidance
	phraseAssisted
	phraseAssistedWhy
	phraseAssistedNext
)

var phrases = [...]words{
	phraseCanAsk:          "You can always ask, in writing or by speaking.|Gallwch ofyn bob amser, yn ysgrifenedig neu ar lafar.",
	phraseCanAskNo:        "You can always ask, even where the right may not apply.|Gallwch ofyn bob amser, hyd yn oed lle mae’n bosibl nad yw’r hawl yn gymwys.",
	phraseMonth:           "The council must answer within one month. It may take longer in some cases, and must then say so.|Rhaid i’r cyngor ateb o fewn un mis. Gall gymryd mwy o amser mewn rhai achosion, ac os felly rhaid iddo ddweud hynny.",
	phraseLonger:          "It may take longer in some cases, and must then say so.|Gall gymryd mwy o amser mewn rhai achosion, ac os felly rhaid iddo ddweud hynny.",
	phraseChallenge:       "Ask the council to show how this fits your case, and for all that it does not cover.|Gofynnwch i’r cyngor ddangos sut mae hyn yn gymwys i’ch achos chi. Gofynnwch hefyd am bopeth nad yw hyn yn ei gwmpasu.",
	phraseTribunal:        "If a Minister has signed a certificate for this, you can appeal against it to the Tribunal.|Os yw un o Weinidogion y Goron wedi llofnodi tystysgrif ar gyfer hyn, gallwch apelio yn ei herbyn i’r Tribiwnlys.",
	phraseDueBy:           "If you ask on {on}, the council must answer by {due}.|Os byddwch yn gofyn ar {on}, rhaid i’r cyngor ateb erbyn {due}.",
	phraseThirtyDays:      "The council must say within 30 days that it has your complaint.|Rhaid i’r cyngor ddweud o fewn 30 diwrnod ei fod wedi cael eich cwyn.",
	phraseComplaintBy:     "If you complain on {on}, the council must say by {due} that it has your complaint.|Os byddwch yn cwyno ar {on}, rhaid i’r cyngor ddweud erbyn {due} ei fod wedi cael eich cwyn.",
	phraseStale:           "What we say of the law is more than a year old, so we give no date. Check that the rule has not changed.|Mae’r hyn rydym yn ei ddweud am y gyfraith yn fwy na blwydd oed, felly nid ydym yn rhoi dyddiad. Gwnewch yn siŵr nad yw’r rheol wedi newid.",
	phraseNoNation:        "We do not know which nation this is in. So we do not know the bank holidays, and give no date.|Nid ydym yn gwybod ym mha wlad y mae hyn. Felly nid ydym yn gwybod beth yw’r gwyliau banc, ac nid ydym yn rhoi dyddiad.",
	phraseNoHolidays:      "We do not know the bank holidays for that time, so we give no date.|Nid ydym yn gwybod beth yw’r gwyliau banc ar gyfer y cyfnod hwnnw, felly nid ydym yn rhoi dyddiad.",
	phraseIfRight:         "Ask the council to show why it still needs it. You can challenge the answer.|Gofynnwch i’r cyngor ddangos pam mae ei hangen arno o hyd. Gallwch herio’r ateb.",
	phraseIfShown:         "The council’s legal reason may let it keep what it still needs. It must show that it does.|Efallai fod rheswm cyfreithiol y cyngor yn caniatáu iddo gadw’r hyn sydd ei angen arno o hyd. Rhaid iddo ddangos bod hynny’n wir.",
	phraseIfTask:          "It may go on with research or statistics that a public task needs. It must show that they are needed.|Gall barhau ag ymchwil neu ystadegau y mae eu hangen ar gyfer tasg er budd y cyhoedd. Rhaid iddo ddangos bod eu hangen.",
	phraseCouncilSays:     "The council says that its legal reason is: {bases}.|Mae’r cyngor yn dweud mai dyma ei reswm cyfreithiol: {bases}.",
	phraseUnsettled:       "The law is not settled here.|Nid yw’r gyfraith wedi’i setlo yma.",
	phraseOnOther:         "The answer would then be: {state}.|Yr ateb wedyn fyddai: {state}.",
	phraseOnThisIf:        "If what the council says is right, the answer is: {state}.|Os yw’r hyn y mae’r cyngor yn ei ddweud yn gywir, yr ateb yw: {state}.",
	phraseOnOtherIf:       "If what the council says is right, the answer would then be: {state}.|Os yw’r hyn y mae’r cyngor yn ei ddweud yn gywir, yr ateb wedyn fyddai: {state}.",
	phraseObjectBoth:      "You can object to this use, but not to what a law requires. The rest must stop unless the council shows strong reasons.|Gallwch wrthwynebu’r defnydd hwn, ond nid yr hyn y mae cyfraith yn ei fynnu. Rhaid i’r gweddill stopio oni bai bod y cyngor yn dangos rhesymau cryf.",
	phraseNotDeleted:      "It is not deleted. The council must limit its use instead.|Nid yw’n cael ei dileu. Rhaid i’r cyngor gyfyngu ar y defnydd ohoni yn lle hynny.",
	phraseNotChanged:      "It is not changed. The council must limit its use instead.|Nid yw’n cael ei newid. Rhaid i’r cyngor gyfyngu ar y defnydd ohoni yn lle hynny.",
	phraseNoCondition:     "It turns on the legal ground for sensitive information, and the notice does not give it.|Mae’n dibynnu ar y sail gyfreithiol ar gyfer gwybodaeth sensitif, ac nid yw’r hysbysiad yn ei rhoi.",
	phraseCondElsewhere:   "It turns on the legal ground for sensitive information. The notice says that another notice gives it.|Mae’n dibynnu ar y sail gyfreithiol ar gyfer gwybodaeth sensitif. Mae’r hysbysiad yn dweud bod hysbysiad arall yn ei rhoi.",
	phraseOneOf:           "The council gives more than one legal reason, and does not say which it relies on.|Mae’r cyngor yn rhoi mwy nag un rheswm cyfreithiol, heb ddweud ar ba un y mae’n dibynnu.",
	phraseNotStated:       "The notice does not say what the council’s legal reason is.|Nid yw’r hysbysiad yn dweud beth yw rheswm cyfreithiol y cyngor.",
	phraseSplitCouncils:   "Which council decides depends on where you live. Ask the one for your area.|Mae pa gyngor sy’n penderfynu yn dibynnu ar ble rydych yn byw. Gofynnwch i’r un ar gyfer eich ardal chi.",
	phraseSplitArea:       "Who decides depends on where you live. Ask those who decide for your area.|Mae pwy sy’n penderfynu yn dibynnu ar ble rydych yn byw. Gofynnwch i’r rhai sy’n penderfynu ar gyfer eich ardal chi.",
	phraseSplitRecords:    "Who decides depends on the kind of record. Ask those who decide over that kind.|Mae pwy sy’n penderfynu yn dibynnu ar y math o gofnod. Gofynnwch i’r rhai sy’n penderfynu ar y math hwnnw.",
	phraseElsewhere:       "The notice says that the legal reason is given in another notice.|Mae’r hysbysiad yn dweud bod y rheswm cyfreithiol i’w weld mewn hysbysiad arall.",
	phrasePoints:          "This does not turn on the council’s legal reason, but on the points below.|Nid yw hyn yn dibynnu ar reswm cyfreithiol y cyngor, ond ar y pwyntiau isod.",
	phraseIfApplies:       "If its reason is {bases}, this right applies.|Os mai {bases} yw rheswm y cyngor, mae’r hawl hon yn gymwys.",
	phraseIfNoNeed:        "If its reason is {bases}, this right applies unless the council shows that it still needs this.|Os mai {bases} yw rheswm y cyngor, mae’r hawl hon yn gymwys oni bai bod y cyngor yn dangos bod angen hyn arno o hyd.",
	phraseIfNot:           "If its reason is {bases}, this right does not apply.|Os mai {bases} yw rheswm y cyngor, nid yw’r hawl hon yn gymwys.",
	phraseIfDepends:       "If its reason is {bases}, it depends on the points below.|Os mai {bases} yw rheswm y cyngor, mae’n dibynnu ar y pwyntiau isod.",
	phraseOnlyCouncil:     "What is left to know is for the council to show. Ask it. You can challenge the answer.|Mater i’r cyngor yw dangos yr hyn sydd ar ôl i’w wybod. Gofynnwch iddo. Gallwch herio’r ateb.",
	phraseExempt:          "An exemption has been shown, so the council need not do this.|Mae esemptiad wedi’i ddangos, felly nid oes rhaid i’r cyngor wneud hyn.",
	phraseExemptPart:      "The council may not have to do this for some of the information. The right stays for the rest.|Efallai na fydd yn rhaid i’r cyngor wneud hyn ar gyfer rhan o’r wybodaeth. Mae’r hawl yn aros ar gyfer y gweddill.",
	phraseExemptAccess:    "Some of the information may be kept from you. You can have the rest.|Gellir cadw rhan o’r wybodaeth rhagoch. Gallwch gael y gweddill.",
	phraseDifferent:       "This use is for law enforcement, which has its own rules. They do not have this right.|Mae’r defnydd hwn ar gyfer gorfodi’r gyfraith, sydd â’i reolau ei hun. Nid yw’r hawl hon yn y rheolau hynny.",
	phraseSomeoneElse:     "Someone else decides over this use.|Rhywun arall sy’n penderfynu ar y defnydd hwn.",
	phraseSendTo:          "Send your request to {body}.|Dyma i bwy y dylech anfon eich cais: {body}.",
	phraseSendToOr:        "Send your request to {names}.|Dyma i bwy y gallwch anfon eich cais: {names}.",
	phraseSendToOf:        "Send your request to one of these:|Anfonwch eich cais at un o’r rhain:",
	phraseTogether:        "These decide together: {names}.|Mae’r rhain yn penderfynu ar y cyd: {names}.",
	phraseTogetherOf:      "These decide together:|Mae’r rhain yn penderfynu ar y cyd:",
	phraseAskEither:       "As they decide together, you can ask either of them.|Gan eu bod yn penderfynu ar y cyd, gallwch ofyn i’r naill neu’r llall.",
	phraseAskAny:          "As they decide together, you can ask any of them.|Gan eu bod yn penderfynu ar y cyd, gallwch ofyn i unrhyw un ohonynt.",
	phraseExemptions:      "If the council refuses, it must normally tell you why. You can ask it to show that its reason fits, and challenge that.|Os bydd y cyngor yn gwrthod, rhaid iddo ddweud wrthych pam fel arfer. Gallwch ofyn iddo ddangos bod ei reswm yn gymwys, a herio hynny.",
	phraseReasons:         "If the council refuses, it must tell you why, and how to complain.|Os bydd y cyngor yn gwrthod, rhaid iddo ddweud wrthych pam, a sut i gwyno.",
	phraseComplainHow:     "Say what went wrong and what you want done. The council must look into it and tell you the outcome.|Dywedwch beth aeth o’i le a beth rydych am ei weld yn cael ei wneud. Rhaid i’r cyngor ymchwilio i’r mater a dweud wrthych beth yw’r canlyniad.",
	phraseRegulatorHow:    "The regulator is the {regulator}. It will expect you to complain to the council first.|Dyma’r rheoleiddiwr: {regulator}. Bydd yn disgwyl i chi gwyno wrth y cyngor yn gyntaf.",
	phraseCourtHow:        "A law centre, an advice centre or a solicitor can tell you what it would mean.|Gall canolfan y gyfraith, canolfan gynghori neu gyfreithiwr ddweud wrthych beth fyddai hynny’n ei olygu.",
	phraseInformedHow:     "If the notice leaves out something that you need to know, ask the council for it.|Os yw’r hysbysiad yn gadael rhywbeth allan y mae angen i chi ei wybod, gofynnwch i’r cyngor amdano.",
	phraseNotifyHow:       "When you ask for a change, ask the council to tell the others, and who they are.|Pan fyddwch yn gofyn am newid, gofynnwch i’r cyngor ddweud wrth y lleill, a gofynnwch pwy ydynt.",
	phraseObjectHow:       "Tell the council that you object, and what it is about your own situation that makes this use a problem.|Dywedwch wrth y cyngor eich bod yn gwrthwynebu, a beth yn eich sefyllfa chi sy’n gwneud y defnydd hwn yn broblem.",
	phraseMarketingHow:    "Tell the council to stop using your information for marketing. It must stop.|Dywedwch wrth y cyngor am roi’r gorau i ddefnyddio eich gwybodaeth ar gyfer marchnata. Rhaid iddo stopio.",
	phraseWithdrawHow:     "Tell the council that you take back your consent. What it did before stays lawful.|Dywedwch wrth y cyngor eich bod yn tynnu eich cydsyniad yn ôl. Mae’r hyn a wnaeth cyn hynny yn parhau’n gyfreithlon.",
	phraseProhibited:      "On what is known, the council may not be allowed to decide this way. Say so when you ask.|Ar sail yr hyn sy’n hysbys, efallai nad oes hawl gan y cyngor i benderfynu fel hyn. Dywedwch hynny pan fyddwch yn gofyn.",
	phraseKeptBack:        "If the council keeps something back, it must tell you how to complain. In some cases it need not say that it does so, or why.|Os bydd y cyngor yn dal rhywbeth yn ôl, rhaid iddo ddweud wrthych sut i gwyno. Mewn rhai achosion nid oes rhaid iddo ddweud ei fod yn gwneud hynny, na pham.",
	phraseCheck:           "You can ask the regulator to check a refusal.|Gallwch ofyn i’r rheoleiddiwr wirio penderfyniad i wrthod.",
	phraseLimitPart3:      "The council must limit the use if nobody can find out what is right, or if it must keep it only as evidence.|Rhaid i’r cyngor gyfyngu ar y defnydd os na all neb ganfod beth sy’n gywir. Mae’r un peth yn wir os oes rhaid iddo gadw’r wybodaeth fel tystiolaeth yn unig.",
	phraseUndecided:       "If the council has not yet decided on your objection, you can have the use limited.|Os nad yw’r cyngor wedi penderfynu ar eich gwrthwynebiad eto, gallwch gael cyfyngu ar y defnydd.",
	phraseContestPart3:    "Tell the council that it is wrong. If nobody can find out what is right, it must limit the use.|Dywedwch wrth y cyngor fod yr wybodaeth yn anghywir. Os na all neb ganfod beth sy’n gywir, rhaid iddo gyfyngu ar y defnydd.",
	phraseResearch:        "You can object to this use. The council must stop unless a task in the public interest needs the research or statistics.|Gallwch wrthwynebu’r defnydd hwn. Rhaid i’r cyngor stopio oni bai bod angen yr ymchwil neu’r ystadegau ar gyfer tasg er budd y cyhoedd.",
	phraseReasonsPart3:    "If the council refuses, it must say so, and how to complain. It may keep its reasons back in some cases.|Os bydd y cyngor yn gwrthod, rhaid iddo ddweud hynny, a sut i gwyno. Gall ddal ei resymau yn ôl mewn rhai achosion.",
	phraseNotifyPart3:     "When you ask for a change, ask the council to tell the others.|Pan fyddwch yn gofyn am newid, gofynnwch i’r cyngor ddweud wrth y lleill.",
	phraseOnlyConsent:     "This helps only if the council relies on your consent.|Dim ond os yw’r cyngor yn dibynnu ar eich cydsyniad y mae hyn yn helpu.",
	phraseOnlyExplicit:    "This helps only if the council relies on your explicit consent.|Dim ond os yw’r cyngor yn dibynnu ar eich cydsyniad echblyg y mae hyn yn helpu.",
	phraseOnlyObject:      "This helps only if its legal reason is its public task, or legitimate interests of either kind.|Mae hyn yn helpu dim ond os tasg er budd y cyhoedd, neu fuddiannau dilys o’r naill fath neu’r llall, yw’r rheswm.",
	phraseWithdrawIf:      "Ask the council whether it relies on your consent. If it does, you can take it back.|Gofynnwch i’r cyngor a yw’n dibynnu ar eich cydsyniad. Os yw, gallwch ei dynnu’n ôl.",
	phraseObjectIf:        "You can tell the council that you object, and why. Ask it which legal reason it relies on.|Gallwch ddweud wrth y cyngor eich bod yn gwrthwynebu, a pham. Gofynnwch iddo ar ba reswm cyfreithiol y mae’n dibynnu.",
	phraseBefore:          "This answer does not cover that day. The Data Protection Act 1998 governed it, and it gave rights too.|Nid yw’r ateb hwn yn cynnwys y diwrnod hwnnw. Deddf Diogelu Data 1998 oedd yn gymwys bryd hynny, ac roedd honno’n rhoi hawliau hefyd.",
	phraseBeforeNext:      "Ask about a later day, or ask the council or the regulator about the older law.|Gofynnwch am ddiwrnod diweddarach, neu gofynnwch i’r cyngor neu’r rheoleiddiwr am y gyfraith hŷn.",
	phraseDied:            "These rights belong to living people, and the person has died.|Mae’r hawliau hyn yn perthyn i bobl fyw, ac mae’r person wedi marw.",
	phraseDiedNext:        "You can ask the council for what it holds, such as care records, under freedom of information law. It may keep back what was told in confidence.|Gallwch ofyn i’r cyngor am yr hyn sydd ganddo, fel cofnodion gofal, o dan y gyfraith rhyddid gwybodaeth. Gall ddal yn ôl yr hyn a ddywedwyd yn gyfrinachol.",
	phraseSomeDead:        "This does not reach what is only about someone who has died.|Nid yw hyn yn cynnwys yr hyn sydd am rywun sydd wedi marw yn unig.",
	phraseAdoption:        "The law keeps much of an adoption record closed. You can ask for the rest, and adopted people have a way of their own to ask.|Mae’r gyfraith yn cadw llawer o gofnod mabwysiadu ar gau. Gallwch ofyn am y gweddill, ac mae gan bobl a fabwysiadwyd eu ffordd eu hunain o ofyn.",
	phraseAdoptedSince:    "If you were adopted since 30 December 2005 and are 18 or over, ask the adoption agency. It must tell you how to get your birth record, unless a court says no. It decides what else to share.|Os cawsoch eich mabwysiadu ers 30 Rhagfyr 2005 a’ch bod yn 18 oed neu’n hŷn, gofynnwch i’r asiantaeth fabwysiadu. Rhaid iddi ddweud wrthych sut i gael eich cofnod geni, oni bai bod llys yn gwrthod hynny. Hi sy’n penderfynu beth arall i’w rannu.",
	phraseAdoptedBefore:   "If you were adopted before then, ask the General Register Office how to get your birth record. You can also ask the agency what it can share.|Os cawsoch eich mabwysiadu cyn hynny, gofynnwch i’r Swyddfa Gofrestru Gyffredinol sut i gael eich cofnod geni. Gallwch ofyn hefyd i’r asiantaeth beth y gall ei rannu.",
	phraseAdoptedScotland: "If you were adopted and are 16 or over, ask the adoption agency for support. It must then share what it has about your adoption.|Os cawsoch eich mabwysiadu a’ch bod yn 16 oed neu’n hŷn, gofynnwch i’r asiantaeth fabwysiadu am gymorth. Rhaid iddi wedyn rannu’r hyn sydd ganddi am eich mabwysiadu.",
	phraseBirthScotland:   "The Registrar General for Scotland can show you which birth record is yours.|Gall Cofrestrydd Cyffredinol yr Alban ddangos i chi pa gofnod geni yw eich un chi.",
	phraseAdoptedNI:       "If you were adopted and are 18 or over, ask the Registrar General for Northern Ireland how to get your birth record.|Os cawsoch eich mabwysiadu a’ch bod yn 18 oed neu’n hŷn, gofynnwch i Gofrestrydd Cyffredinol Gogledd Iwerddon sut i gael eich cofnod geni.",
	phraseAgency:          "You can also ask the adoption agency what it can share.|Gallwch ofyn hefyd i’r asiantaeth fabwysiadu beth y gall ei rannu.",
	phraseAdopted:         "If you were adopted, ask the adoption agency how to see the records of that.|Os cawsoch eich mabwysiadu, gofynnwch i’r asiantaeth fabwysiadu sut i weld y cofnodion am hynny.",
	phraseDiedOther:       "Ask the council what it can do.|Gofynnwch i’r cyngor beth y gall ei wneud.",
	phraseDiedHealth:      "For records that a doctor, a nurse or the like made, there is a law on health records. It is for whoever deals with the estate, or may have a claim because of the death.|Ar gyfer cofnodion a wnaed gan feddyg, nyrs neu debyg, mae cyfraith ar gofnodion iechyd. Mae ar gyfer pwy bynnag sy’n delio â’r ystad, neu a all fod â hawliad oherwydd y farwolaeth.",
	phraseEffort:          "The council need not tell the others of a change, but must tell you who they are if you ask.|Nid oes rhaid i’r cyngor ddweud wrth y lleill am newid, ond rhaid iddo ddweud wrthych pwy ydynt os gofynnwch.",
	phraseExamMarks:       "For marks that are not out when you ask, it has 5 months, or 40 days from the results if that is sooner.|Ar gyfer marciau nad ydynt wedi’u cyhoeddi pan fyddwch yn gofyn, mae ganddo 5 mis, neu 40 diwrnod o’r canlyniadau os yw hynny’n gynt.",
	phraseScots:           "In Scotland this is called confidentiality of communications.|Yn yr Alban, yr enw ar hyn yw cyfrinachedd cyfathrebiadau.",
	phraseAssisted:        "You can have a person look again if no person takes a real part in the decision.|Gallwch gael person i edrych eto os nad oes unrhyw berson yn cymryd rhan wirioneddol yn y penderfyniad.",
	phraseAssistedWhy:     "The notice says that a computer helps and a person decides. That person must do more than agree with it.|Mae’r hysbysiad yn dweud bod cyfrifiadur yn helpu a bod person yn penderfynu. Rhaid i’r person hwnnw wneud mwy na chytuno ag ef.",
	phraseAssistedNext:    "Ask the council what the person does, and how much the computer decides.|Gofynnwch i’r cyngor beth mae’r person yn ei wneud, a faint mae’r cyfrifiadur yn ei benderfynu.",
	phraseAnswered:        "You can object, but the council may go on. It has shown strong reasons, or that it needs this for a legal claim.|Gallwch wrthwynebu, ond gall y cyngor barhau. Mae wedi dangos rhesymau cryf, neu fod angen hyn arno ar gyfer hawliad cyfreithiol.",
	phraseShowReasons:     "Ask the council to show its reasons. You can challenge them.|Gofynnwch i’r cyngor ddangos ei resymau. Gallwch eu herio.",
	phraseTold13:          "It must tell you by the time that it gets the information from you.|Rhaid iddo ddweud wrthych erbyn iddo gael yr wybodaeth gennych.",
	phraseTold14:          "If it gets it from someone else, it must tell you within a month. It must do so sooner if it writes to you or passes it on before then.|Os bydd yn ei chael gan rywun arall, rhaid iddo ddweud wrthych o fewn mis. Rhaid gwneud hynny’n gynt os bydd yn ysgrifennu atoch neu’n ei rhannu cyn hynny.",
	phraseGuess:           "The notice does not say if there are records here of {kinds}. From what the information is used for, there may be.|Nid yw’r hysbysiad yn dweud a oes cofnodion o’r math hwn yma: {kinds}. O ystyried at ba ddibenion y defnyddir yr wybodaeth, gallai fod rhai.",
	phraseGuessUnread:     "We have not read whether there are records here of {kinds}. From what the information is used for, there may be.|Nid ydym wedi darllen a oes cofnodion o’r math hwn yma: {kinds}. O ystyried at ba ddibenion y defnyddir yr wybodaeth, gallai fod rhai.",
	phraseGuessElsewhere:  "Another notice tells which information this is. From what the information is used for, there may be records of {kinds}.|Hysbysiad arall sy’n dweud pa wybodaeth yw hon. O ystyried at ba ddibenion y defnyddir yr wybodaeth, gallai fod cofnodion o’r math hwn: {kinds}.",
	phraseGuidance:        "This is guidance on the law as at {date}, and not legal advice.|Canllaw yw hwn ar y gyfraith fel yr oedd ar {date}, ac nid cyngor cyfreithiol.",

	phraseTurnsOnOther: "It turns on the council’s legal reason, which is in another notice.|Mae’n dibynnu ar reswm cyfreithiol y cyngor, sydd mewn hysbysiad arall.",
	phraseMoveExplicit: "You can have a file of what you gave yourself only if the council relies on your explicit consent.|Dim ond os yw’r cyngor yn dibynnu ar eich cydsyniad echblyg y gallwch gael ffeil o’r hyn a roesoch eich hun.",
	phraseMoveReason:   "You can have a file of what you gave yourself only if the council relies on your consent or a contract with you.|Dim ond os yw’r cyngor yn dibynnu ar eich cydsyniad neu gontract â chi y gallwch gael ffeil o’r hyn a roesoch eich hun.",
	phraseOnlyReason:   "This helps only if its reason is {bases}.|Mae hyn yn helpu dim ond os mai hyn yw rheswm y cyngor: {bases}.",
	phraseObjectThird:  "You can object. The council must stop unless it shows strong reasons, a legal claim, or a public task that needs the research.|Gallwch wrthwynebu. Rhaid i’r cyngor stopio oni bai ei fod yn dangos rhesymau cryf neu hawliad cyfreithiol. Gall barhau hefyd os oes angen yr ymchwil ar gyfer tasg er budd y cyhoedd.",

	phraseNotRead:      "We have not read what the notice says about this. So we cannot say if this right applies.|Nid ydym wedi darllen yr hyn y mae’r hysbysiad yn ei ddweud am hyn. Felly ni allwn ddweud a yw’r hawl hon yn gymwys.",
	phraseReasonUnread: "We have not read what the council’s legal reason is.|Nid ydym wedi darllen beth yw rheswm cyfreithiol y cyngor.",
	phraseCondUnread:   "It turns on the legal ground for sensitive information, and we have not read what that is.|Mae’n dibynnu ar y sail gyfreithiol ar gyfer gwybodaeth sensitif, ac nid ydym wedi darllen beth yw honno.",
	phrasePart3If:      "If the council acts here to prosecute or prevent crime, other rules apply instead: Part 3 of the Data Protection Act 2018.|Os yw’r cyngor yn gweithredu yma i erlyn neu atal troseddau, rheolau eraill sy’n gymwys yn lle hynny: Rhan 3 o Ddeddf Diogelu Data 2018.",
	phrasePart3Lacks:   "Under those rules you cannot move your information, or object to its use.|O dan y rheolau hynny, ni allwch symud eich gwybodaeth na gwrthwynebu’r defnydd ohoni.",
	phrasePart3Keeps:   "You can still ask to see it. The council may then keep back what would harm its work against crime.|Gallwch ofyn am ei gweld o hyd. Yna caiff y cyngor ddal yn ôl yr hyn a fyddai’n niweidio ei waith yn erbyn troseddu.",
	phrasePart3Rests:   "The council then needs your consent, or a task that needs this, in place of any legal reason given here.|Yna mae angen eich cydsyniad ar y cyngor, neu dasg y mae angen hyn ar ei chyfer, yn lle unrhyw reswm cyfreithiol a roddir yma.",
	phrasePart3Unsaid:  "It turns on whether the council relies on your consent, and the notice does not say.|Mae’n dibynnu ar a yw’r cyngor yn dibynnu ar eich cydsyniad, ac nid yw’r hysbysiad yn dweud.",
}

func (p phrase) in(voice say.Voice) string { return phrases[p].in(voice) }

// basisInWords is each lawful basis as it stands in a sentence. In Welsh it follows a colon or "mai", after
// which no consonant changes.
var basisInWords = [...]words{
	privacy.BasisConsent:                       "your consent|eich cydsyniad",
	privacy.BasisContract:                      "a contract with you|contract â chi",
	privacy.BasisLegalObligation:               "a law that requires it|cyfraith sy’n mynnu’r defnydd hwn",
	privacy.BasisVitalInterests:                "protecting someone’s life|diogelu bywyd rhywun",
	privacy.BasisPublicTask:                    "its public task|ei dasg er budd y cyhoedd",
	privacy.BasisRecognisedLegitimateInterests: "a recognised legitimate interest|budd dilys cydnabyddedig",
	privacy.BasisLegitimateInterests:           "its legitimate interests|ei fuddiannau dilys",
}

// and joins bases that are relied on together. The Welsh is "and also", since a bare "a" or "ac" would change
// the word that comes after it.
const and words = " and | a hefyd "

// or parts the last thing of a list from those before it. The Welsh is a comma, since what comes after "neu" would change.
const or words = " or |, "

// recordsInWords is each kind of data of Schedules 3 and 4, as what records are of.
var recordsInWords = [...]words{
	privacy.DataHealth:                  "health|iechyd",
	privacy.DataSocialWork:              "social care|gofal cymdeithasol",
	privacy.DataEducation:               "schooling|addysg",
	privacy.DataChildAbuse:              "child abuse|cam-drin plant",
	privacy.DataAdoption:                "adoption|mabwysiadu",
	privacy.DataSpecialEducationalNeeds: "special needs at school|anghenion addysgol arbennig",
	privacy.DataFertility:               "fertility treatment|triniaeth ffrwythlondeb",
	privacy.DataParentalOrder:           "surrogacy|benthyg croth",
	privacy.DataHearingReport:           "children’s hearings|gwrandawiadau plant",
}

// who joins two of whom one may be asked, and plus two who decide together. Welsh names stand apart, since no word that
// changes the next may come before one.
const (
	who  words = " or |; "
	plus words = " and |; "
)

// months are the names of the months.
var months = [...]words{
	"January|Ionawr", "February|Chwefror", "March|Mawrth", "April|Ebrill", "May|Mai", "June|Mehefin",
	"July|Gorffennaf", "August|Awst", "September|Medi", "October|Hydref", "November|Tachwedd", "December|Rhagfyr",
}
