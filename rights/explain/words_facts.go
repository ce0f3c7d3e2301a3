package explain

import "github.com/plainrights/plainrights/privacy"

// factWords is a fact in words. A fact of the person that may be asked has a question, a hint and why it
// is asked, and where its Welsh needs them answers of its own; one that is an act has a step; one that only others know says who must show it.
type factWords struct{ question, hint, why, step, yes, no words }

// answers are the words of yes and no to a question. In Welsh they repeat the verb that it begins with: where a fact
// has none of its own that is "Ydych chi".
func (w *factWords) answers() (yes, no words) {
	if w.yes != "" {
		return w.yes, w.no
	}
	return replies[0], replies[1]
}

// factsInWords is every fact of the person.
var factsInWords = [...]factWords{
	privacy.FactProvidedByPerson: {
		question: "Did you give the council this information yourself?|Ai chi eich hun a roddodd yr wybodaeth hon i’r cyngor?",
		hint:     "For example on a form or by using its website. Not: what its staff wrote about you.|Er enghraifft ar ffurflen neu drwy ddefnyddio ei wefan. Nid yr hyn a ysgrifennodd ei staff amdanoch.",
		yes:      "Yes|Ie", no: "No|Nage",
		why: "Only what you gave yourself can be moved elsewhere.|Dim ond yr hyn a roesoch eich hun y gellir ei symud i rywle arall."},
	privacy.FactNeededForPersonsClaim: {
		question: "Do you need this information for a legal claim?|Oes angen yr wybodaeth hon arnoch ar gyfer hawliad cyfreithiol?",
		hint:     "For example to bring a case to court, or to defend one.|Er enghraifft i ddod ag achos i’r llys, neu i amddiffyn achos.",
		yes:      "Yes|Oes", no: "No|Nac oes",
		why: "It can then be kept for you, even if the council no longer needs it.|Gellir wedyn ei chadw ar eich cyfer, hyd yn oed os nad oes ei hangen ar y cyngor mwyach."},
	privacy.FactCollectedWhenChild: {
		question: "Were you a child when you gave this to an online service?|Oeddech chi’n blentyn pan roesoch yr wybodaeth hon i wasanaeth ar-lein?",
		hint:     "An online service is a website or an app.|Gwefan neu ap yw gwasanaeth ar-lein.",
		yes:      "Yes|Oeddwn", no: "No|Nac oeddwn",
		why: "Information from children can be deleted more easily.|Mae’n haws cael dileu gwybodaeth a gafwyd gan blant."},
	privacy.FactAlreadyHasInformation: {
		question: "Do you already know how the council uses this information?|Ydych chi eisoes yn gwybod sut mae’r cyngor yn defnyddio’r wybodaeth hon?",
		why:      "The council need not tell you what you already know.|Nid oes rhaid i’r cyngor ddweud wrthych yr hyn rydych yn ei wybod yn barod."},
	privacy.FactPersonDeceased: {
		question: "Has the person the information is about died?|Ydy’r person y mae’r wybodaeth amdano wedi marw?",
		yes:      "Yes|Ydy", no: "No|Nac ydy",
		why: "These rights belong to living people.|Mae’r hawliau hyn yn perthyn i bobl fyw."},
	privacy.FactRepeatCopy: {
		question: "Have you already had a copy of this information?|Ydych chi eisoes wedi cael copi o’r wybodaeth hon?",
		why:      "The council may charge for another copy.|Gall y cyngor godi tâl am gopi arall."},
	privacy.FactParentRequest: {
		question: "Are you a child’s parent, or did a court appoint you to manage someone’s affairs?|Ydych chi’n rhiant i blentyn, neu a wnaeth llys eich penodi i reoli materion rhywun?",
		hint:     "Here a child is someone under 18, or in Scotland under 16.|Yma, plentyn yw rhywun o dan 18 oed, neu o dan 16 oed yn yr Alban.",
		why:      "Other rules may protect what that person said in confidence.|Gall rheolau eraill ddiogelu’r hyn a ddywedodd y person hwnnw’n gyfrinachol."},
	privacy.FactInaccurate: {
		question: "Do you think a fact in the information is wrong or misleading?|Ydych chi’n meddwl bod ffaith yn yr wybodaeth yn anghywir neu’n gamarweiniol?",
		hint:     "A fact is something like a date, an address or what happened. An opinion is not.|Ffaith yw rhywbeth fel dyddiad, cyfeiriad neu’r hyn a ddigwyddodd. Nid yw barn yn ffaith.",
		why:      "Wrong facts must be corrected.|Rhaid cywiro ffeithiau anghywir."},
	privacy.FactIncomplete: {
		question: "Do you think something is missing from the information?|Ydych chi’n meddwl bod rhywbeth ar goll o’r wybodaeth?",
		hint:     "Something that matters for what it is used for.|Rhywbeth sy’n bwysig ar gyfer y defnydd ohoni.",
		why:      "Missing parts must be added.|Rhaid ychwanegu’r rhannau sydd ar goll."},
	privacy.FactOpinionDisputed: {
		question: "Do you think that what is there as somebody’s opinion is wrong?|Ydych chi’n meddwl bod yr hyn sydd yno fel barn rhywun yn anghywir?",
		hint:     "For example what a social worker or a teacher thought.|Er enghraifft yr hyn yr oedd gweithiwr cymdeithasol neu athro yn ei feddwl.",
		why:      "An opinion may stay, but you can ask to have your own view added.|Gall barn aros, ond gallwch ofyn am ychwanegu eich barn eich hun."},
	privacy.FactUnlawfullyProcessed: {
		question: "Do you think the council uses this information against the law?|Ydych chi’n meddwl bod y cyngor yn defnyddio’r wybodaeth hon yn groes i’r gyfraith?",
		hint:     "For example with no legal reason, or in a way it said it would not.|Er enghraifft heb reswm cyfreithiol, neu mewn ffordd y dywedodd y cyngor na fyddai’n ei defnyddio.",
		why:      "Information used against the law must be deleted.|Rhaid dileu gwybodaeth sy’n cael ei defnyddio’n groes i’r gyfraith."},
	privacy.FactPrinciplesInfringed: {
		question: "Do you think this use breaks the rules for law enforcement?|Ydych chi’n meddwl bod y defnydd hwn yn torri’r rheolau ar gyfer gorfodi’r gyfraith?",
		hint:     "For example if it is kept too long, or far more is kept than is needed.|Er enghraifft os yw’r wybodaeth yn cael ei chadw’n rhy hir, neu os oes llawer mwy yn cael ei gadw nag sydd ei angen.",
		why:      "It must then be deleted.|Os felly, rhaid dileu’r wybodaeth."},

	privacy.FactConsentWithdrawn:         {step: "Take back your consent. You can do that at any time. Then ask for it to be deleted.|Tynnwch eich cydsyniad yn ôl. Gallwch wneud hynny unrhyw bryd. Yna gofynnwch am ddileu’r wybodaeth."},
	privacy.FactExplicitConsentWithdrawn: {step: "Take back your explicit consent. You can do that at any time. Then ask for it to be deleted.|Tynnwch eich cydsyniad echblyg yn ôl. Gallwch wneud hynny unrhyw bryd. Yna gofynnwch am ddileu’r wybodaeth."},
	privacy.FactObjectionMade:            {step: "Object to the use first. You can then ask for it to be deleted.|Gwrthwynebwch y defnydd yn gyntaf. Wedyn gallwch ofyn am ddileu’r wybodaeth."},
	privacy.FactObjectionPending:         {step: "Object to the use. Until the council has decided, you can have the use limited.|Gwrthwynebwch y defnydd. Nes i’r cyngor benderfynu, gallwch gael cyfyngu arno."},
	privacy.FactMarketingObjectionMade:   {step: "Object to marketing first. You can then ask for it to be deleted.|Gwrthwynebwch farchnata yn gyntaf. Wedyn gallwch ofyn am ddileu’r wybodaeth."},
	privacy.FactAccuracyContested:        {step: "Tell the council that it is wrong. While they check, you can have the use limited.|Dywedwch wrth y cyngor fod yr wybodaeth yn anghywir. Tra bydd yn gwirio, gallwch gael cyfyngu ar y defnydd."},
	privacy.FactOpposesErasure:           {step: "If the use is against the law, you can say that you want it limited instead of deleted.|Os yw’r defnydd yn groes i’r gyfraith, gallwch ddweud eich bod am gael cyfyngu arno yn lle dileu’r wybodaeth."},
}

// replies are the words of the three answers.
var replies = [...]words{"Yes|Ydw", "No|Nac ydw", "I’m not sure|Dydw i ddim yn siŵr"}
