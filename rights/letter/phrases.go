package letter

// phrase is a sentence of a letter, or some.
type phrase uint8

const (
	_ phrase = iota
	phraseDear
	phraseSafe
	phraseReference
	phraseReply
	phraseYours
	phraseService
	phraseNoService
	phraseForChild
	phraseForSomeone
	phraseConcerns
	phraseTellMe
	phraseSendCopy
	phraseCorrect
	phraseOpinion
	phraseDelete
	phraseLimit
	phraseTellOthers
	phraseSendFile
	phraseMarketing
	phraseObject
	phraseObjectToo
	phraseMarketingIf
	phraseLookAtDecision
	phraseWithdraw
	phraseWithdrawIf
	phrasePutRight
	phraseUnder
	phraseUnderCrime
	phraseSoFar
	phraseConsider
	phraseEnquire
	phrasePassOn
	phraseMonth
	phraseSoon
	phraseIdentity
	phraseIfNo
	phraseMoreDetails
	phraseWrongDetails
	phraseMySituation
	phraseBusiness
	phraseFOI
	phraseFOIScotland
	phraseDied
	phraseDiedLaw
	phraseWhichLaw
	phraseAsked
	phraseAskedOn
	phraseAskedCouncil
	phraseAskedYou
	phraseWasDue
	phraseNoAnswer
	phraseNoOutcome
	phraseLateLaw
	phraseLateLonger
	phraseLateProof
	phraseLateQuestion
	phraseLateWhich
	phraseLateComplaint
	phraseLateNext
	phraseLateRegulator
	phraseWasNo
	phraseWhy
	phraseLookAgain
	phraseComplain
	phraseThirty
	phraseOwnProcess
	phraseAgainst
	phraseToRegulator
	phraseToOmbudsman
	phraseWentWrong
	phraseOutcome
	phraseCanSend
	phraseReminder
	phraseReminderMeans
	phraseReminderHave
	phraseReminderHaveMeans
	phraseAskWhich
	phraseAskWhichHint
	phraseAskFix
	phraseAskFixHint
	phraseAskSituation
	phraseAskTheirs
	phraseAskSituationHint
	phraseAskWrong
	phraseAskWrongHint
	phraseAskNo
	phraseAskNoHint
	phraseOptional
	phrasePhoneEnough
	phrasePhoneAsk
	phrasePhoneBody
	phrasePhoneSafe
	phrasePhoneSay
	phrasePhoneDetails
	phrasePhoneReason
	phrasePhoneNote
	phraseSayWish
	phraseSayMarketing
	phraseSayWithdraw
	phraseSayLate
	phraseSayRefused
	phraseSayComplain
	phraseSayOutside
	phraseIsDue
	phraseIfLonger
	phraseNoAnswerYet
	phraseSayWaits
	phraseSubjectWaits
	phraseTellThem
	phraseMustTellThem
	phrasePhoneWriting
	phrasePhoneLasting
	phraseAskDelete
	phraseAskDeleteHint
	phraseDeleteDetails
	phraseObjectResearch
	phraseMustStop
	phraseMustHaveStopped
	phraseProhibited
	phraseMeanwhileWrong
	phraseMeanwhileObject
	phraseAuthority
	phraseCovers
	phraseProof
	phraseLateProofToo
	phraseKeep
	phraseLinks
	phraseOthers
	phraseOthersScotland
	phraseOwnData
	phraseTwentyDays
	phraseResearchToo
	phraseIfPart3
	phraseDiedHealth
	phraseDiedHealthNI
	phraseShowTest
	phraseAdoption

	phraseAskNoSituationHint
	phraseAskLimit
	phraseAskLimitHint
	phraseAskDecision
	phraseAskDecisionHint
	phraseTimeCrime
	phraseTimeIfPart3
	phraseNotIfPart3
	phraseEachOfYou
	phraseAgainstThese
	phraseToRegulatorThese
	phraseToOmbudsmanThese
	phraseUnlessRequired
	phraseCount
)

var phrases = [phraseCount]words{
	phraseDear:       "Hello,|Annwyl Swyddog,",
	phraseSafe:       "Please reach me only in this way: {safe}. Please use no other. Any other way may not be safe for me.|Cysylltwch â mi yn y ffordd hon yn unig: {safe}. Peidiwch â defnyddio unrhyw ffordd arall. Efallai na fydd unrhyw ffordd arall yn ddiogel i mi.",
	phraseReference:  "This may help you to find it: {reference}|Gall hyn eich helpu i ddod o hyd iddi: {reference}",
	phraseReply:      "Please send your answer to: {contact}|Anfonwch eich ateb at: {contact}",
	phraseYours:      "Yours faithfully,|Yr eiddoch yn gywir,",
	phraseService:    "I am writing about this service: {service}.|Rwy’n ysgrifennu am y gwasanaeth hwn: {service}.",
	phraseNoService:  "I do not know which of your teams this is for. Please pass it to the right one.|Nid wyf yn gwybod i ba un o’ch timau y mae hwn. Anfonwch ef ymlaen at yr un cywir.",
	phraseForChild:   "I am asking {about}. I can show you that I may act for my child.|Rwy’n gofyn ynghylch gwybodaeth {about}. Gallaf ddangos i chi y caf weithredu ar ran fy mhlentyn.",
	phraseForSomeone: "I am asking {about}, for that person. I can show you what lets me ask.|Rwy’n gofyn ynghylch gwybodaeth {about}, ar ran y person hwnnw. Gallaf ddangos i chi beth sy’n caniatáu i mi ofyn.",
	phraseConcerns:   "It is about information {about}.|Mae’n ymwneud â gwybodaeth {about}.",

	phraseTellMe:         "Please tell me how you use the information {about}: what for, by which reason in law, who gets it, and how long you keep it.|Dywedwch wrthyf sut rydych yn defnyddio’r wybodaeth {about}: at ba ddiben, am ba reswm yn ôl y gyfraith, pwy sy’n ei chael, ac am ba hyd rydych yn ei chadw.",
	phraseSendCopy:       "Please send me a copy of the information that you hold {about} for this. Please also tell me what you use it for, who gets it, how long you keep it, and where it came from. I do not have to give a reason.|Anfonwch gopi ataf o’r wybodaeth sydd gennych {about} ar gyfer hyn. Dywedwch wrthyf hefyd at ba ddiben rydych yn ei defnyddio, pwy sy’n ei chael, am ba hyd y’i cedwir, ac o ble y daeth. Nid oes rhaid i mi roi rheswm.",
	phraseCorrect:        "Please correct what is wrong in the information that you hold {about}, and add what is missing.|Cywirwch yr hyn sy’n anghywir yn yr wybodaeth sydd gennych {about}, ac ychwanegwch yr hyn sydd ar goll.",
	phraseOpinion:        "If a part of it is an opinion and not a fact, please add a note of what I say.|Os barn yw rhan ohoni ac nid ffaith, ychwanegwch nodyn o’r hyn rwy’n ei ddweud.",
	phraseDelete:         "Please delete the information that you hold {about} for this.|Dilëwch yr wybodaeth sydd gennych {about} ar gyfer hyn.",
	phraseLimit:          "Please limit how you use the information {about}. Keep it, but use it in no other way unless the law lets you.|Cyfyngwch ar sut rydych yn defnyddio’r wybodaeth {about}. Cadwch hi, ond peidiwch â’i defnyddio mewn unrhyw ffordd arall oni bai bod y gyfraith yn caniatáu hynny.",
	phraseTellOthers:     "If you correct, delete or limit the information {about}, please tell those you gave it to. Please tell me who they are.|Os byddwch yn cywiro neu’n dileu’r wybodaeth {about}, neu’n cyfyngu ar y defnydd ohoni, dywedwch wrth y rhai a’i cafodd gennych. Dywedwch wrthyf pwy ydynt.",
	phraseSendFile:       "Please send me the information {about} that you were given by consent or for a contract. Please send it as a file that a computer can read.|Anfonwch ataf yr wybodaeth {about} a roddwyd i chi drwy gydsyniad neu ar gyfer contract. Anfonwch hi fel ffeil y gall cyfrifiadur ei darllen.",
	phraseMarketing:      "Please stop using the information {about} for marketing now. I do not have to give a reason for that.|Rhowch y gorau nawr i ddefnyddio’r wybodaeth {about} ar gyfer marchnata. Nid oes rhaid i mi roi rheswm dros hynny.",
	phraseObject:         "I object to your use of the information {about} for this. Please stop, unless you can show strong reasons that outweigh my objection, or need it for a legal claim.|Rwy’n gwrthwynebu eich defnydd o’r wybodaeth {about} ar gyfer hyn. Rhowch y gorau i hynny, oni bai y gallwch ddangos rhesymau cryf sy’n drech na’m gwrthwynebiad, neu fod ei hangen arnoch ar gyfer hawliad cyfreithiol.",
	phraseObjectToo:      "I also object to your other uses of the information {about} here. Please stop those, unless you can show strong reasons that outweigh my objection, or need it for a legal claim.|Rwy’n gwrthwynebu hefyd y defnydd arall a wnewch yma o’r wybodaeth {about}. Rhowch y gorau i hynny, oni bai y gallwch ddangos rhesymau cryf sy’n drech na’m gwrthwynebiad, neu fod ei hangen arnoch ar gyfer hawliad cyfreithiol.",
	phraseMarketingIf:    "If any of this is marketing, please stop that now. I do not have to give a reason for it.|Os oes unrhyw ran o hyn yn farchnata, rhowch y gorau i hynny nawr. Nid oes rhaid i mi roi rheswm dros hynny.",
	phraseLookAtDecision: "A computer alone made a decision {about}, or may have. Please have a person look at it again, tell me how it was made, and hear what I have to say.|Gwnaeth cyfrifiadur ar ei ben ei hun benderfyniad {about}, neu gall fod wedi gwneud hynny. Gofynnwch i berson edrych arno eto, dywedwch wrthyf sut y’i gwnaed, a gwrandewch ar yr hyn sydd gennyf i’w ddweud.",
	phraseWithdraw:       "I take back consent to your use of the information {about} for this, from today.|Rwy’n tynnu’n ôl y cydsyniad i chi ddefnyddio’r wybodaeth {about} ar gyfer hyn, o heddiw ymlaen.",
	phraseWithdrawIf:     "If you use the information {about} for this by consent, I take that consent back from today. If you have another reason in law, please tell me what it is.|Os ydych yn defnyddio’r wybodaeth {about} ar gyfer hyn drwy gydsyniad, rwy’n tynnu’r cydsyniad hwnnw yn ôl o heddiw ymlaen. Os oes gennych reswm arall yn ôl y gyfraith, dywedwch wrthyf beth ydyw.",
	phrasePutRight:       "I think that your use of the information {about} breaks the law. Please put it right. I may take advice. A court can order it (section 167 of the Data Protection Act 2018), but I would rather not go to one.|Rwy’n meddwl bod eich defnydd o’r wybodaeth {about} yn torri’r gyfraith. Gofynnaf i chi unioni hynny. Efallai y byddaf yn cael cyngor. Gall llys orchymyn hynny (adran 167 o Ddeddf Diogelu Data 2018), ond byddai’n well gennyf beidio â mynd i un.",
	phraseUnder:          "I ask this under {cite}.|Rwy’n gofyn am hyn o dan y ddarpariaeth hon: {cite}.",
	phraseUnderCrime:     "For what you do to deal with crime, I ask it under {cite}.|Ar gyfer yr hyn a wnewch i ymdrin â throsedd, rwy’n gofyn amdano o dan y ddarpariaeth hon: {cite}.",
	phraseSoFar:          "If that covers only some of what you use it for, please do it for those uses, and tell me which they are.|Os yw hynny’n gymwys i rai o’ch dibenion yn unig, gwnewch hyn ar gyfer y rheini, a dywedwch wrthyf pa rai ydynt.",
	phraseConsider:       "If you think that you need not do this, please tell me which reason in law you rely on, and how it fits.|Os ydych yn meddwl nad oes rhaid i chi wneud hyn, dywedwch ar ba reswm cyfreithiol rydych yn dibynnu, a sut y mae’n berthnasol.",
	phraseEnquire:        "I would like you to {wish}. I know that the law may not give me a right to this. Please tell me what you can do, and which law you go by.|Hoffwn i chi {wish}. Rwy’n gwybod efallai na fydd y gyfraith yn rhoi hawl i mi i hyn. Dywedwch wrthyf beth allwch chi ei wneud, a pha gyfraith rydych yn ei dilyn.",
	phrasePassOn:         "If another body decides about some of this, please pass my letter on to it, or tell me who it is.|Os corff arall sy’n penderfynu am rywfaint o hyn, anfonwch fy llythyr ymlaen ato, neu dywedwch wrthyf pwy ydyw.",
	phraseMonth:          "Please answer without undue delay, and within one month ({cite}). In some cases the law gives you longer. If so, please tell me within that month, and why.|Atebwch heb oedi gormodol, ac o fewn un mis ({cite}). Mewn rhai achosion mae’r gyfraith yn rhoi mwy o amser i chi. Os felly, dywedwch hynny wrthyf o fewn y mis hwnnw, a pham.",
	phraseSoon:           "Please answer as soon as you can.|Atebwch cyn gynted ag y gallwch.",
	phraseIdentity:       "If you have real doubt about who I am, please tell me soon what you need to see.|Os oes gennych amheuaeth wirioneddol ynghylch pwy ydw i, dywedwch wrthyf yn fuan beth y mae angen i chi ei weld.",
	phraseIfNo:           "If you say no to any of this, please tell me why, which exemption you rely on if any, and how I can complain.|Os byddwch yn gwrthod unrhyw ran o hyn, dywedwch wrthyf pam, ar ba esemptiad rydych yn dibynnu os oes un, a sut y gallaf gwyno.",
	phraseMoreDetails:    "What I am asking about, in my own words:|Yr hyn rwy’n gofyn amdano, yn fy ngeiriau fy hun:",
	phraseWrongDetails:   "What is wrong or missing, and what is right:|Yr hyn sy’n anghywir neu ar goll, a’r hyn sy’n gywir:",
	phraseMySituation:    "The situation that makes this a problem:|Y sefyllfa sy’n gwneud hyn yn broblem:",

	phraseBusiness:    "I am asking {about}, and not about a person. Please tell me what you hold that you can share.|Rwy’n gofyn ynghylch gwybodaeth {about}, ac nid am berson. Dywedwch wrthyf beth sydd gennych y gallwch ei rannu.",
	phraseFOI:         "Please deal with this as a request under the Freedom of Information Act 2000, so far as it fits.|Ymdriniwch â hyn fel cais o dan Ddeddf Rhyddid Gwybodaeth 2000, i’r graddau y mae’n briodol.",
	phraseFOIScotland: "Please deal with this as a request under the Freedom of Information (Scotland) Act 2002, so far as it fits.|Ymdriniwch â hyn fel cais o dan Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002, i’r graddau y mae’n briodol.",
	phraseDied:        "I am asking {about}, who has died. Please tell me what you hold that you can share with me.|Rwy’n gofyn ynghylch gwybodaeth {about}, sydd wedi marw. Dywedwch wrthyf beth sydd gennych y gallwch ei rannu â mi.",
	phraseDiedLaw:     "I know that data protection rights end at death.|Rwy’n gwybod bod hawliau diogelu data yn dod i ben ar farwolaeth.",
	phraseWhichLaw:    "If you cannot share something, please tell me why, and which law you go by.|Os na allwch rannu rhywbeth, dywedwch wrthyf pam, a pha gyfraith rydych yn ei dilyn.",

	phraseAsked:         "I asked you to {wish}.|Gofynnais i chi {wish}.",
	phraseAskedOn:       "On {date} I asked you to {wish}.|Ar {date} gofynnais i chi {wish}.",
	phraseAskedCouncil:  "I made a request to the council on {date}.|Gwnes gais i’r cyngor ar {date}.",
	phraseAskedYou:      "I made a request to you on {date}.|Gwnes gais i chi ar {date}.",
	phraseWasDue:        "An answer to that was due by {date}.|Roedd ateb i hynny i fod i gyrraedd erbyn {date}.",
	phraseNoAnswer:      "I have had no full answer. Please send it now, and tell me why it is late.|Nid wyf wedi cael ateb llawn. Anfonwch ef nawr, a dywedwch wrthyf pam ei fod yn hwyr.",
	phraseNoOutcome:     "Please tell me where my complaint stands, and when I will hear the outcome.|Dywedwch wrthyf ble mae fy nghwyn arni, a phryd y byddaf yn clywed y canlyniad.",
	phraseLateLaw:       "The law sets one month for this ({cite}).|Mae’r gyfraith yn gosod un mis ar gyfer hyn ({cite}).",
	phraseLateLonger:    "It can be longer if you told me so, and why, within that month.|Gall fod yn hwy os dywedoch hynny wrthyf, a pham, o fewn y mis hwnnw.",
	phraseLateProof:     "It can also wait for proof of who I am, if you really needed that.|Gall hefyd aros am brawf o bwy ydw i, os oedd gwir angen hynny arnoch.",
	phraseLateQuestion:  "And it can wait for my reply, if you had to ask me what I am looking for.|A gall aros am fy ateb, os bu’n rhaid i chi ofyn i mi am beth rwy’n chwilio.",
	phraseLateWhich:     "If you think that this is so here, please tell me which, and since when.|Os ydych yn meddwl bod hyn yn wir yma, dywedwch wrthyf pa un, ac ers pryd.",
	phraseLateComplaint: "You must tell me within 30 days that you have a complaint of mine. You must look into it, and tell me the outcome, without undue delay. Section 164A of the Data Protection Act 2018 says so.|Rhaid i chi roi gwybod i mi o fewn 30 diwrnod eich bod wedi cael cwyn gennyf. Rhaid i chi ymchwilio iddi, a dweud wrthyf beth yw’r canlyniad, heb oedi gormodol. Adran 164A o Ddeddf Diogelu Data 2018 sy’n dweud hynny.",
	phraseLateNext:      "If I hear nothing, I can make a complaint to you, and then to the regulator.|Os na chlywaf ddim, gallaf wneud cwyn i chi, ac yna i’r rheoleiddiwr.",
	phraseLateRegulator: "If I hear nothing, I can complain to the regulator.|Os na chlywaf ddim, gallaf gwyno wrth y rheoleiddiwr.",
	phraseWasNo:         "You have said no to some or all of it, or left things out.|Rydych wedi gwrthod rhywfaint ohono neu’r cyfan, neu wedi gadael pethau allan.",
	phraseWhy:           "For each part, please tell me why, which exemption or reason in law you rely on, and how it fits. Please also tell me how to complain. If the law lets you keep your reasons back, please say that.|Ar gyfer pob rhan, dywedwch wrthyf pam, ar ba esemptiad neu reswm yn ôl y gyfraith rydych yn dibynnu, a sut y mae’n berthnasol. Dywedwch wrthyf hefyd sut i gwyno. Os yw’r gyfraith yn gadael i chi gadw eich rhesymau yn ôl, dywedwch hynny.",
	phraseShowTest:      "If you rely on one of these, please show me that its test is met:|Os ydych yn dibynnu ar un o’r rhain, dangoswch i mi fod ei brawf wedi’i fodloni:",
	phraseLookAgain:     "Please look at it again. Where no reason in law stands in the way, please do what I asked.|Edrychwch arno eto. Lle nad oes rheswm yn ôl y gyfraith yn rhwystro hynny, gwnewch yr hyn y gofynnais amdano.",

	phraseComplain:    "I am making a complaint about how you use the information {about}.|Rwy’n gwneud cwyn am sut rydych yn defnyddio’r wybodaeth {about}.",
	phraseThirty:      "Please tell me within 30 days that you have it, as section 164A of the Data Protection Act 2018 says. Then please look into it without undue delay.|Rhowch wybod i mi o fewn 30 diwrnod eich bod wedi’i chael, fel y dywed adran 164A o Ddeddf Diogelu Data 2018. Yna ymchwiliwch iddi heb oedi gormodol.",
	phraseOwnProcess:  "Please deal with it by your own complaints process.|Ymdriniwch â hi drwy eich proses gwyno eich hun.",
	phraseAgainst:     "My complaint is about: {council}.|Mae fy nghwyn am: {council}.",
	phraseToRegulator: "I think that it has not kept to data protection law with the information {about}. Please look into it.|Rwy’n meddwl nad yw wedi cadw at y gyfraith diogelu data gyda’r wybodaeth {about}. Ymchwiliwch i hyn.",
	phraseToOmbudsman: "I think that it has handled this badly, and that I have lost out by it. Please tell me if you can look into it.|Rwy’n meddwl ei fod wedi ymdrin â hyn yn wael, a’m bod ar fy ngholled oherwydd hynny. Dywedwch wrthyf a allwch ymchwilio i hyn.",
	phraseWentWrong:   "What went wrong, and what I want done:|Yr hyn a aeth o’i le, a’r hyn rwyf am ei weld yn cael ei wneud:",
	phraseOutcome:     "Please tell me what you find, and what you will do.|Dywedwch wrthyf beth rydych yn ei ganfod, a beth fyddwch yn ei wneud.",
	phraseCanSend:     "I can send you what I wrote to the council, and what it answered.|Gallaf anfon atoch yr hyn a ysgrifennais at y cyngor, a’r hyn a atebodd.",

	phraseReminder:          "An answer was due by {date}|Roedd ateb i fod i gyrraedd erbyn {date}",
	phraseReminderMeans:     "If you have no answer, you can write again and say that it is late.|Os nad oes ateb gennych, gallwch ysgrifennu eto a dweud ei fod yn hwyr.",
	phraseReminderHave:      "They had to tell you by {date} that they have it|Roedd yn rhaid iddynt ddweud wrthych erbyn {date} eu bod wedi’i chael",
	phraseReminderHaveMeans: "If they have not, you can write again and say that this is late.|Os nad ydynt wedi gwneud hynny, gallwch ysgrifennu eto a dweud bod hyn yn hwyr.",

	phraseAskWhich:         "Is there anything special that you are looking for?|A oes rhywbeth penodol rydych yn chwilio amdano?",
	phraseAskWhichHint:     "For example: emails about my case from March to May 2025.|Er enghraifft: e-byst am fy achos rhwng Mawrth a Mai 2025.",
	phraseAskFix:           "What is wrong or missing, and what is right?|Beth sy’n anghywir neu ar goll, a beth sy’n gywir?",
	phraseAskFixHint:       "For example: my address is wrong. I moved on 3 May 2025.|Er enghraifft: mae fy nghyfeiriad yn anghywir. Symudais ar 3 Mai 2025.",
	phraseAskSituation:     "What is it about your own situation that makes this use a problem?|Beth yn eich sefyllfa chi sy’n gwneud y defnydd hwn yn broblem?",
	phraseAskTheirs:        "What is it about that person’s situation that makes this use a problem?|Beth yn sefyllfa’r person hwnnw sy’n gwneud y defnydd hwn yn broblem?",
	phraseAskSituationHint: "The council must weigh what you say against its own reasons.|Rhaid i’r cyngor bwyso’r hyn a ddywedwch yn erbyn ei resymau ei hun.",
	phraseAskWrong:         "What went wrong, and what do you want done?|Beth aeth o’i le, a beth rydych am ei weld yn cael ei wneud?",
	phraseAskWrongHint:     "Say when it was, and what harm or worry it has caused.|Dywedwch pryd oedd hynny, a pha niwed neu bryder a achosodd.",
	phraseAskNo:            "What did they say no to, or leave out?|Beth a wrthodwyd, neu beth a adawyd allan?",
	phraseAskNoHint:        "For example: half of the pages are blacked out.|Er enghraifft: mae hanner y tudalennau wedi’u duo.",
	phraseOptional:         "{question} (optional)|{question} (dewisol)",

	phrasePhoneEnough:  "You can ask by speaking. You do not have to write.|Gallwch ofyn drwy siarad. Nid oes rhaid i chi ysgrifennu.",
	phrasePhoneAsk:     "You can ask by phone what they can share.|Gallwch ofyn dros y ffôn beth y gallant ei rannu.",
	phrasePhoneBody:    "Ring first, and ask how they take complaints and what they need.|Ffoniwch yn gyntaf, a gofynnwch sut maent yn derbyn cwynion a beth sydd ei angen arnynt.",
	phrasePhoneSafe:    "Say first how they can safely reach you, and ask them to write that down.|Dywedwch yn gyntaf sut y gallant gysylltu â chi’n ddiogel, a gofynnwch iddynt nodi hynny.",
	phrasePhoneSay:     "Say: “{say}”|Dywedwch: “{say}”",
	phrasePhoneDetails: "Then tell them what you would have written in your own words.|Yna dywedwch wrthynt yr hyn y byddech wedi’i ysgrifennu yn eich geiriau eich hun.",
	phrasePhoneReason:  "If they say no, ask which reason in law they go by.|Os byddant yn gwrthod, gofynnwch ba reswm yn ôl y gyfraith y maent yn dibynnu arno.",
	phrasePhoneNote:    "Ask for the name of the person you speak to. Write it down with the day and the time.|Gofynnwch am enw’r person rydych yn siarad ag ef neu hi. Nodwch yr enw gyda’r diwrnod a’r amser.",
	phraseSayWish:      "I would like you to {wish}.|Hoffwn i chi {wish}.",
	phraseSayMarketing: "Please stop using the information {about} for marketing.|Rhowch y gorau i ddefnyddio’r wybodaeth {about} ar gyfer marchnata.",
	phraseSayWithdraw:  "I take back any consent that I gave. Please stop what you do by consent with the information {about}.|Rwy’n tynnu’n ôl unrhyw gydsyniad a roddais. Rhowch y gorau i’r hyn a wnewch â’r wybodaeth {about} drwy gydsyniad.",
	phraseSayLate:      "I asked you to {wish}. The answer is late. When will I get it?|Gofynnais i chi {wish}. Mae’r ateb yn hwyr. Pryd byddaf yn ei gael?",
	phraseSayRefused:   "I asked you to {wish}. You said no or left things out. Please tell me why.|Gofynnais i chi {wish}. Gwrthodoch hynny, neu gadawoch bethau allan. Dywedwch wrthyf pam.",
	phraseSayComplain:  "I want to make a complaint about how the information {about} was used.|Rwyf am wneud cwyn am sut y defnyddiwyd yr wybodaeth {about}.",
	phraseSayOutside:   "I would like to know what you hold {about} that you can share.|Hoffwn wybod beth sydd gennych {about} y gallwch ei rannu.",

	phraseTellThem:        "If you correct, delete or limit the information {about}, please tell those you gave it to.|Os byddwch yn cywiro neu’n dileu’r wybodaeth {about}, neu’n cyfyngu ar y defnydd ohoni, dywedwch wrth y rhai a’i cafodd gennych.",
	phraseMustTellThem:    "For what you do to deal with crime, {cite} says that you must tell them.|Ar gyfer yr hyn a wnewch i ymdrin â throsedd, y ddarpariaeth hon sy’n dweud bod rhaid i chi ddweud wrthynt: {cite}.",
	phrasePhoneWriting:    "A request under freedom of information law must be in writing.|Rhaid i gais o dan y gyfraith rhyddid gwybodaeth fod yn ysgrifenedig.",
	phrasePhoneLasting:    "A request under freedom of information law must be in writing, or in another form that lasts.|Rhaid i gais o dan y gyfraith rhyddid gwybodaeth fod yn ysgrifenedig, neu ar ffurf arall sy’n para.",
	phraseAskDelete:       "What should be deleted, and why?|Beth ddylid ei ddileu, a pham?",
	phraseAskDeleteHint:   "For example: you no longer need it, or I have taken back my consent.|Er enghraifft: nid oes ei hangen arnoch mwyach, neu rwyf wedi tynnu fy nghydsyniad yn ôl.",
	phraseDeleteDetails:   "What I want deleted, and why:|Yr hyn rwyf am ei weld yn cael ei ddileu, a pham:",
	phraseObjectResearch:  "I object to your use of the information {about} for research or statistics. Please stop, unless a task in the public interest needs it.|Rwy’n gwrthwynebu eich defnydd o’r wybodaeth {about} ar gyfer ymchwil neu ystadegau. Rhowch y gorau i hynny, oni bai bod ei angen ar gyfer tasg er budd y cyhoedd.",
	phraseIsDue:           "An answer to that is due by {date}.|Mae ateb i hynny i fod i gyrraedd erbyn {date}.",
	phraseIfLonger:        "Please tell me when I will get an answer. If you will need longer, please tell me that, and why.|Dywedwch wrthyf pryd y byddaf yn cael ateb. Os bydd angen mwy o amser arnoch, dywedwch hynny wrthyf, a pham.",
	phraseNoAnswerYet:     "I have had no full answer. Please send it, or tell me when I will get it.|Nid wyf wedi cael ateb llawn. Anfonwch ef, neu dywedwch wrthyf pryd y byddaf yn ei gael.",
	phraseSayWaits:        "I asked you to {wish}. I have had no full answer yet. When will I get it?|Gofynnais i chi {wish}. Nid wyf wedi cael ateb llawn eto. Pryd byddaf yn ei gael?",
	phraseSubjectWaits:    "Waiting for an answer about personal information|Aros am ateb am wybodaeth bersonol",
	phraseMustStop:        "You must stop that as soon as you have this ({cite}). Please tell me when you have stopped.|Rhaid i chi roi’r gorau i hynny cyn gynted ag y cewch hwn ({cite}). Dywedwch wrthyf pan fyddwch wedi gwneud hynny.",
	phraseMustHaveStopped: "That is marketing. You had to stop it as soon as I objected ({cite}). If you have not, please stop now, and tell me that you have.|Marchnata yw hynny. Roedd yn rhaid i chi roi’r gorau iddo cyn gynted ag y gwrthwynebais ({cite}). Os nad ydych wedi gwneud hynny, gwnewch hynny nawr, a dywedwch hynny wrthyf.",

	phraseProhibited:      "The law may not let a computer alone make such a decision ({cite}). If it does not, please have a person make it anew.|Efallai nad yw’r gyfraith yn caniatáu i gyfrifiadur ar ei ben ei hun wneud penderfyniad o’r fath ({cite}). Os nad yw, gofynnwch i berson wneud y penderfyniad o’r newydd.",
	phraseMeanwhileWrong:  "Until you have checked this, please limit how you use the information ({cite}).|Nes i chi wirio hyn, cyfyngwch ar y defnydd o’r wybodaeth ({cite}).",
	phraseMeanwhileObject: "Until you have weighed my reasons against yours, please limit how you use the information ({cite}).|Nes i chi bwyso fy rhesymau yn erbyn eich rhai chi, cyfyngwch ar y defnydd o’r wybodaeth ({cite}).",
	phraseAuthority:       "What lets me ask, in my own words:|Yr hyn sy’n caniatáu i mi ofyn, yn fy ngeiriau fy hun:",
	phraseCovers:          "If you think that this does not cover what I ask for, please tell me which part.|Os ydych yn meddwl nad yw hynny’n cynnwys yr hyn rwy’n gofyn amdano, dywedwch wrthyf pa ran.",
	phraseProof:           "If you have real doubt about who I am, or need proof that I may ask, please tell me soon what you need to see.|Efallai fod gennych amheuaeth wirioneddol ynghylch pwy ydw i, neu fod angen prawf arnoch y caf ofyn. Os felly, dywedwch wrthyf yn fuan beth y mae angen i chi ei weld.",
	phraseLateProofToo:    "It can also wait for proof of who I am, or that I may ask, if you asked for that and really needed it.|Gall hefyd aros am brawf o bwy ydw i, neu y caf ofyn, os gofynnoch am hynny a bod gwir ei angen arnoch.",
	phraseKeep:            "Please keep this information as it is until you have answered me ({cite}).|Cadwch yr wybodaeth hon fel y mae nes i chi fy ateb ({cite}).",
	phraseLinks:           "You have made this information public. Please tell those who show it that I ask them to take down every copy of it and link to it ({cite}).|Rydych wedi gwneud yr wybodaeth hon yn gyhoeddus. Dywedwch wrth y rhai sy’n ei dangos fy mod yn gofyn iddynt dynnu pob copi ohoni a phob dolen iddi oddi yno ({cite}).",
	phraseOthers:          "Under the Freedom of Information Act 2000 I also ask for these records, which are not {about}:|O dan Ddeddf Rhyddid Gwybodaeth 2000 rwy’n gofyn hefyd am y cofnodion hyn, nad ydynt {about}:",
	phraseOthersScotland:  "Under the Freedom of Information (Scotland) Act 2002 I also ask for these records, which are not {about}:|O dan Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002 rwy’n gofyn hefyd am y cofnodion hyn, nad ydynt {about}:",
	phraseOwnData:         "What is {about} in them is asked for under data protection law ({cite} of that Act).|O dan y gyfraith diogelu data y gofynnaf am yr hyn sydd {about} ynddynt ({cite} o’r Ddeddf honno).",
	phraseTwentyDays:      "Please send me those records promptly, and within 20 working days ({cite} of that Act).|Anfonwch y cofnodion hynny ataf yn brydlon, ac o fewn 20 diwrnod gwaith ({cite} o’r Ddeddf honno).",
	phraseResearchToo:     "So far as this is research or statistics, please stop unless a task in the public interest needs it ({cite}).|I’r graddau y mae hyn yn ymchwil neu’n ystadegau, stopiwch oni bai bod ei angen ar gyfer tasg er budd y cyhoedd ({cite}).",
	phraseIfPart3:         "Or, if Part 3 of the Data Protection Act 2018 applies, under {cite}.|Neu {cite} o Ddeddf Diogelu Data 2018 os yw Rhan 3 yn gymwys.",
	phraseDiedHealth:      "If a health professional made any of it, please tell me whom I can ask for that. I would ask under the Access to Health Records Act 1990.|Os gwnaed unrhyw ran ohoni gan weithiwr iechyd proffesiynol, dywedwch wrthyf i bwy y gallaf ofyn am honno. Byddwn yn gofyn o dan Ddeddf Mynediad at Gofnodion Iechyd 1990.",
	phraseDiedHealthNI:    "If a health professional made any of it, please tell me whom I can ask for that. I would ask under the Access to Health Records (Northern Ireland) Order 1993.|Os gwnaed unrhyw ran ohoni gan weithiwr iechyd proffesiynol, dywedwch wrthyf i bwy y gallaf ofyn am honno. Byddwn yn gofyn o dan Orchymyn Mynediad at Gofnodion Iechyd (Gogledd Iwerddon) 1993.",
	phraseAdoption:        "If the law on adoption keeps any of it closed, please tell me how an adopted person can ask for that.|Os yw’r gyfraith ar fabwysiadu yn cadw unrhyw ran ohoni ar gau, dywedwch wrthyf sut y gall person a fabwysiadwyd ofyn am honno.",

	phraseAskNoSituationHint: "You need give no reason to stop marketing. For any other use, the council must weigh what you say.|Nid oes angen rheswm i atal marchnata. Ar gyfer unrhyw ddefnydd arall, rhaid i’r cyngor bwyso’r hyn a ddywedwch.",
	phraseAskLimit:           "What should be limited, and why?|Beth ddylid cyfyngu arno, a pham?",
	phraseAskLimitHint:       "For example: my address is wrong. Please do not use it while you check.|Er enghraifft: mae fy nghyfeiriad yn anghywir. Peidiwch â’i ddefnyddio tra byddwch yn gwirio.",
	phraseAskDecision:        "Which decision is it, and what do you want to say about it?|Pa benderfyniad ydyw, a beth rydych am ei ddweud amdano?",
	phraseAskDecisionHint:    "For example: you stopped my discount on 3 May 2025. I still live alone.|Er enghraifft: daeth fy ngostyngiad i ben ar 3 Mai 2025. Rwy’n dal i fyw ar fy mhen fy hun.",

	phraseTimeCrime:   "For what you do to deal with crime, the time is set by {cite}.|Ar gyfer yr hyn a wnewch i ymdrin â throsedd, y ddarpariaeth hon sy’n gosod yr amser: {cite}.",
	phraseTimeIfPart3: "If Part 3 applies, see {cite}.|Os yw Rhan 3 yn gymwys, gweler {cite}.",
	phraseNotIfPart3:  "So far as Part 3 of the Data Protection Act 2018 applies, I know that it may not give me a right to this. For that, please tell me what you can do.|I’r graddau y mae Rhan 3 o Ddeddf Diogelu Data 2018 yn gymwys, rwy’n gwybod efallai na fydd yn rhoi hawl i mi i hyn. Ar gyfer hynny, dywedwch wrthyf beth allwch chi ei wneud.",
	phraseEachOfYou:   "The notice says that you decide over this with others. I can ask each of you for all of it ({cite}).|Dywed yr hysbysiad eich bod yn penderfynu ar hyn gydag eraill. Caf ofyn i bob un ohonoch am y cyfan ({cite}).",

	phraseAgainstThese:     "My complaint is about one or more of these bodies:|Mae fy nghwyn am un neu ragor o’r cyrff hyn:",
	phraseToRegulatorThese: "I think that one or more of them has not kept to data protection law with the information {about}. Please look into it.|Rwy’n meddwl nad yw un neu ragor ohonynt wedi cadw at y gyfraith diogelu data gyda’r wybodaeth {about}. Ymchwiliwch i hyn.",
	phraseToOmbudsmanThese: "I think that one or more of them has handled this badly, and that I have lost out by it. Please tell me if you can look into it.|Rwy’n meddwl bod un neu ragor ohonynt wedi ymdrin â hyn yn wael, a’m bod ar fy ngholled oherwydd hynny. Dywedwch wrthyf a allwch ymchwilio i hyn.",
	phraseUnlessRequired:   "I ask this only so far as no law requires the use.|Dim ond i’r graddau nad yw’r gyfraith yn mynnu’r defnydd y gofynnaf hyn.",
}
