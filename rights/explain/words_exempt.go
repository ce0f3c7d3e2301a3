package explain

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// exemptionsInWords is every exemption that has a status: what the council need not do, and when; or, of
// one that is closed to councils, who alone can claim it.
var exemptionsInWords = [...]words{
	privacy.ExemptionSch2P2:       "It need not do this so far as it would harm work against crime or the collecting of tax.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio gwaith yn erbyn troseddu neu’r gwaith o gasglu treth.",
	privacy.ExemptionSch2P2Sub2:   "It need not do this for what another body gave it that may keep it back to fight crime or collect tax.|Nid oes rhaid iddo wneud hyn ar gyfer rhai pethau a gafodd gan gorff arall. Dyma’r pethau y mae gan y corff hwnnw hawl i’w dal yn ôl, i ymladd yn erbyn troseddu neu i gasglu treth.",
	privacy.ExemptionSch2P3:       "It need not do this for a risk score in a system against tax or benefit fraud, if that would stop the system working.|Nid oes rhaid iddo wneud hyn ar gyfer sgôr risg mewn system yn erbyn twyll treth neu dwyll budd-daliadau, os byddai hynny’n atal y system rhag gweithio.",
	privacy.ExemptionSch2P4:       "Only the Home Secretary can use this one, to keep control of immigration.|Dim ond yr Ysgrifennydd Cartref sy’n gallu defnyddio’r un hwn, i gadw rheolaeth ar fewnfudo.",
	privacy.ExemptionSch2P5Sub1:   "It need not do this so far as it would stop the council from publishing what a law makes it publish.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n atal y cyngor rhag cyhoeddi’r hyn y mae’n rhaid iddo ei gyhoeddi o dan gyfraith.",
	privacy.ExemptionSch2P5Sub2:   "It need not do this so far as it would stop it from giving out what a law or a court makes it give out.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n ei atal rhag datgelu’r hyn y mae cyfraith neu lys yn mynnu ei fod yn ei ddatgelu.",
	privacy.ExemptionSch2P5Sub3:   "It need not do this so far as it would stop it from giving out what a legal case or legal advice needs.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n ei atal rhag datgelu’r hyn sydd ei angen ar gyfer achos cyfreithiol neu gyngor cyfreithiol.",
	privacy.ExemptionSch2P7:       "It need not do this so far as it would harm work that protects the public, such as safety at work.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio gwaith sy’n diogelu’r cyhoedd, fel diogelwch yn y gwaith.",
	privacy.ExemptionSch2P8:       "It need not do this so far as it would harm the work of a national auditor.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio gwaith archwilydd cenedlaethol.",
	privacy.ExemptionSch2P9:       "Only the Bank of England can use this one.|Dim ond Banc Lloegr sy’n gallu defnyddio’r un hwn.",
	privacy.ExemptionSch2P10:      "It need not do this so far as it would harm how a complaint about health or social services is handled.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio’r ffordd o drin cwyn am wasanaethau iechyd neu wasanaethau cymdeithasol.",
	privacy.ExemptionSch2P11:      "It need not do this so far as it would harm a watchdog’s work, such as an inquiry into how a councillor acted.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio gwaith corff gwarchod, fel ymchwiliad i ymddygiad cynghorydd.",
	privacy.ExemptionSch2P13:      "It need not do this so far as Parliament’s privilege needs that.|Nid oes rhaid iddo wneud hyn i’r graddau y mae angen hynny ar gyfer braint Senedd y DU.",
	privacy.ExemptionSch2P14Sub12: "It need not do this for work as a judge, or for choosing one.|Nid oes rhaid iddo wneud hyn ar gyfer gwaith fel barnwr, nac ar gyfer dewis barnwr.",
	privacy.ExemptionSch2P14Sub3:  "It need not do this so far as it would harm a court case, or the freedom of judges.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio achos llys, neu ryddid barnwyr.",
	privacy.ExemptionSch2P15:      "It need not do this for honours, or for choosing people for a few posts that the law lists.|Nid oes rhaid iddo wneud hyn ar gyfer anrhydeddau, nac ar gyfer dewis pobl ar gyfer rhai swyddi y mae’r gyfraith yn eu rhestru.",
	privacy.ExemptionSch2P16:      "It need not show you what is about someone else, unless they agree or it is fair to show it.|Nid oes rhaid iddo ddangos i chi yr hyn sydd am rywun arall, oni bai bod y person hwnnw’n cytuno neu ei bod yn deg ei ddangos.",
	privacy.ExemptionSch2P19:      "It need not do this for legal advice that it asked for or got.|Nid oes rhaid iddo wneud hyn ar gyfer cyngor cyfreithiol y gofynnodd amdano neu a gafodd.",
	privacy.ExemptionSch2P20:      "It need not do this so far as it would show that the council itself has broken the criminal law.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n dangos bod y cyngor ei hun wedi torri’r gyfraith droseddol.",
	privacy.ExemptionSch2P21:      "This one is for those who give corporate finance services.|Mae’r un hwn ar gyfer y rhai sy’n rhoi gwasanaethau cyllid corfforaethol.",
	privacy.ExemptionSch2P22:      "It need not do this so far as it would harm its plans, such as a change of staff that is not yet public.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n niweidio ei gynlluniau, fel newid staff nad yw’n gyhoeddus eto.",
	privacy.ExemptionSch2P23:      "It need not do this so far as it would show what it plans in talks with you, and harm those talks.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n dangos beth mae’n ei gynllunio mewn trafodaethau â chi, ac yn niweidio’r trafodaethau hynny.",
	privacy.ExemptionSch2P24:      "It need not do this for a reference that was given in confidence, such as for a job or a course.|Nid oes rhaid iddo wneud hyn ar gyfer geirda a roddwyd yn gyfrinachol, er enghraifft ar gyfer swydd neu gwrs.",
	privacy.ExemptionSch2P25Sub1:  "It need not do this for what you wrote in an exam.|Nid oes rhaid iddo wneud hyn ar gyfer yr hyn a ysgrifennoch mewn arholiad.",
	privacy.ExemptionSch2P26:      "It need not do this where it would get in the way of journalism, study or art that serves the public.|Nid oes rhaid iddo wneud hyn lle byddai hynny’n amharu ar newyddiaduraeth, astudio neu gelfyddyd sydd er budd y cyhoedd.",
	privacy.ExemptionSch2P27:      "It need not do this so far as it would spoil research or statistics that are done with safeguards.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n difetha ymchwil neu ystadegau sy’n cael eu gwneud gyda mesurau diogelu.",
	privacy.ExemptionSch2P28:      "It need not do this so far as it would spoil an archive that is kept for the public.|Nid oes rhaid iddo wneud hyn i’r graddau y byddai hynny’n difetha archif sy’n cael ei chadw er budd y cyhoedd.",

	privacy.ExemptionSch3P3:  "Only a court can use this one, for health records in a case.|Dim ond llys sy’n gallu defnyddio’r un hwn, ar gyfer cofnodion iechyd mewn achos.",
	privacy.ExemptionSch3P4:  "Whoever asks as a parent, or by order of a court, may be refused health records that were meant to be kept from them.|Gellir gwrthod rhoi cofnodion iechyd i bwy bynnag sy’n gofyn fel rhiant, neu drwy orchymyn llys, os mai’r bwriad oedd eu cadw rhag y person hwnnw.",
	privacy.ExemptionSch3P5:  "It need not show health records that would be likely to do serious harm. A health professional must have said so.|Nid oes rhaid iddo ddangos cofnodion iechyd a fyddai’n debygol o wneud niwed difrifol. Rhaid i weithiwr iechyd proffesiynol fod wedi dweud hynny.",
	privacy.ExemptionSch3P6:  "It may not show health records before a health professional has said that this would do no serious harm.|Ni chaiff ddangos cofnodion iechyd cyn i weithiwr iechyd proffesiynol ddweud na fyddai hynny’n gwneud niwed difrifol.",
	privacy.ExemptionSch3P9:  "Only a court can use this one, for social work records in a case.|Dim ond llys sy’n gallu defnyddio’r un hwn, ar gyfer cofnodion gwaith cymdeithasol mewn achos.",
	privacy.ExemptionSch3P10: "Whoever asks as a parent, or by order of a court, may be refused social work records that were meant to be kept from them.|Gellir gwrthod rhoi cofnodion gwaith cymdeithasol i bwy bynnag sy’n gofyn fel rhiant, neu drwy orchymyn llys, os mai’r bwriad oedd eu cadw rhag y person hwnnw.",
	privacy.ExemptionSch3P11: "It need not show social work records that would be likely to do serious harm.|Nid oes rhaid iddo ddangos cofnodion gwaith cymdeithasol a fyddai’n debygol o wneud niwed difrifol.",
	privacy.ExemptionSch3P12: "It may not show what the Children’s Reporter gave it before the Reporter has said that this would do no serious harm.|Ni chaiff ddangos yr hyn a gafodd gan yr Adroddydd Plant (Children’s Reporter) cyn i’r Adroddydd ddweud na fyddai hynny’n gwneud niwed difrifol.",
	privacy.ExemptionSch3P18: "Only a court can use this one, for school records in a case.|Dim ond llys sy’n gallu defnyddio’r un hwn, ar gyfer cofnodion ysgol mewn achos.",
	privacy.ExemptionSch3P19: "It need not show school records that would be likely to do serious harm.|Nid oes rhaid iddo ddangos cofnodion ysgol a fyddai’n debygol o wneud niwed difrifol.",
	privacy.ExemptionSch3P20: "It may not show school records from the Children’s Reporter before the Reporter has said that this would do no serious harm.|Ni chaiff ddangos cofnodion ysgol gan yr Adroddydd Plant (Children’s Reporter) cyn i’r Adroddydd ddweud na fyddai hynny’n gwneud niwed difrifol.",
	privacy.ExemptionSch3P21: "Whoever asks as a parent, or by order of a court, may be refused records of child abuse. It turns on what is best for the person they are about.|Gellir gwrthod rhoi cofnodion am gam-drin plant i bwy bynnag sy’n gofyn fel rhiant, neu drwy orchymyn llys. Mae’n dibynnu ar beth sydd orau i’r person y maent amdano.",

	privacy.ExemptionSch4P2: "It need not show records of fertility treatment that another law keeps closed.|Nid oes rhaid iddo ddangos cofnodion triniaeth ffrwythlondeb y mae cyfraith arall yn eu cadw ar gau.",
	privacy.ExemptionSch4P3: "It need not show adoption records that another law keeps closed.|Nid oes rhaid iddo ddangos cofnodion mabwysiadu y mae cyfraith arall yn eu cadw ar gau.",
	privacy.ExemptionSch4P4: "It need not show plans or statements of special needs at school that another law keeps closed.|Nid oes rhaid iddo ddangos cynlluniau neu ddatganiadau o anghenion arbennig yn yr ysgol y mae cyfraith arall yn eu cadw ar gau.",
	privacy.ExemptionSch4P5: "It need not show records of parental orders that another law keeps closed.|Nid oes rhaid iddo ddangos cofnodion gorchmynion rhiant y mae cyfraith arall yn eu cadw ar gau.",
	privacy.ExemptionSch4P6: "It need not show reports for a children’s hearing that another law keeps closed.|Nid oes rhaid iddo ddangos adroddiadau ar gyfer gwrandawiad plant y mae cyfraith arall yn eu cadw ar gau.",

	privacy.ExemptionS24Sub1: "Loose paper that is kept in no order is outside this right.|Mae papurau rhydd sy’n cael eu cadw heb unrhyw drefn y tu allan i’r hawl hon.",
	privacy.ExemptionS24Sub3: "Loose paper about staff matters is outside all of these rights.|Mae papurau rhydd am faterion staff y tu allan i’r holl hawliau hyn.",
	privacy.ExemptionS24Sub5: "For loose paper, say what you look for. The council may refuse if you do not, or if finding it costs too much.|Yn achos papurau rhydd, dywedwch am beth rydych yn chwilio. Gall y cyngor wrthod os na wnewch hynny, neu os yw dod o hyd iddo’n costio gormod.",
	privacy.ExemptionS25:     "It need not do this for loose paper that has been used for historical research since before 24 October 1998.|Nid oes rhaid iddo wneud hyn ar gyfer papurau rhydd sydd wedi’u defnyddio ar gyfer ymchwil hanesyddol ers cyn 24 Hydref 1998.",
	privacy.ExemptionS26:     "It need not do this so far as national security or defence needs that.|Nid oes rhaid iddo wneud hyn i’r graddau y mae angen hynny ar gyfer diogelwch gwladol neu amddiffyn y wlad.",

	privacy.ExemptionArt12Sub5: "If a request clearly has no basis or asks far too much, it may refuse it or charge a fee.|Os yw’n amlwg nad oes sail i gais, neu ei fod yn gofyn am lawer gormod, gall y cyngor wrthod y cais neu godi ffi.",
	privacy.ExemptionArt11Sub2: "It need not do this if it cannot tell which information is yours. Give it more to go by.|Nid oes rhaid iddo wneud hyn os na all ddweud pa wybodaeth sydd amdanoch chi. Rhowch ragor o fanylion iddo.",

	privacy.ExemptionS43Sub3:  "It need not do this for what a judge decided or a court wrote in a criminal case.|Nid oes rhaid iddo wneud hyn ar gyfer yr hyn a benderfynodd barnwr neu a ysgrifennodd llys mewn achos troseddol.",
	privacy.ExemptionS44Sub4:  "It need not tell you what must be kept back to protect an inquiry, work against crime, public safety or other people.|Nid oes rhaid iddo ddweud wrthych yr hyn y mae’n rhaid ei ddal yn ôl i ddiogelu ymchwiliad, gwaith yn erbyn troseddu, diogelwch y cyhoedd neu bobl eraill.",
	privacy.ExemptionS45Sub4:  "It need not show what must be kept back to protect an inquiry, work against crime, public safety or other people.|Nid oes rhaid iddo ddangos yr hyn y mae’n rhaid ei ddal yn ôl i ddiogelu ymchwiliad, gwaith yn erbyn troseddu, diogelwch y cyhoedd neu bobl eraill.",
	privacy.ExemptionS45A:     "It need not do this for legal advice that it asked for or got.|Nid oes rhaid iddo wneud hyn ar gyfer cyngor cyfreithiol y gofynnodd amdano neu a gafodd.",
	privacy.ExemptionS48Sub3:  "It may keep back its reasons for a refusal, to protect an inquiry, work against crime, public safety or other people.|Gall ddal yn ôl ei resymau dros wrthod, i ddiogelu ymchwiliad, gwaith yn erbyn troseddu, diogelwch y cyhoedd neu bobl eraill.",
	privacy.ExemptionS50CSub3: "It may leave these out to protect an inquiry, work against crime, public safety or other people. A person must then look again soon.|Gall hepgor y rhain i ddiogelu ymchwiliad, gwaith yn erbyn troseddu, diogelwch y cyhoedd neu bobl eraill. Rhaid i berson edrych eto’n fuan wedyn.",
	privacy.ExemptionS53:      "If a request clearly has no basis or asks far too much, it may refuse it or charge a fee.|Os yw’n amlwg nad oes sail i gais, neu ei fod yn gofyn am lawer gormod, gall y cyngor wrthod y cais neu godi ffi.",
	privacy.ExemptionS78A:     "It need not do this so far as national security needs that.|Nid oes rhaid iddo wneud hyn i’r graddau y mae angen hynny ar gyfer diogelwch gwladol.",
}

// dutiesInWords is the duties that come with relying on an exemption; the others are said by their rules.
var dutiesInWords = [...]words{
	rights.OpinionFirst:   "If it holds health records, it must ask a health professional before it shows them.|Os oes ganddo gofnodion iechyd, rhaid iddo ofyn i weithiwr iechyd proffesiynol cyn eu dangos.",
	rights.RefuseOrCharge: "It must show that this is so, and can ask for a fair fee instead of refusing.|Rhaid iddo ddangos bod hyn yn wir, a gall ofyn am ffi deg yn lle gwrthod.",
	rights.TellReporter:   "It must tell the Reporter within 14 days that you asked.|Rhaid iddo ddweud wrth yr Adroddydd Plant (Children’s Reporter) o fewn 14 diwrnod eich bod wedi gofyn.",
	rights.TellRestricted: "It must tell you that it keeps something back, unless that would give away what it protects.|Rhaid iddo ddweud wrthych ei fod yn dal rhywbeth yn ôl, oni bai y byddai hynny’n datgelu’r hyn y mae’n ei ddiogelu.",
	rights.RecordReasons:  "It must write down why. The regulator can ask to see that.|Rhaid iddo gofnodi’r rhesymau. Gall y rheoleiddiwr ofyn am weld y cofnod.",
	rights.ConfirmHolding: "It must still tell you whether it holds anything, unless that alone costs too much.|Rhaid iddo ddweud wrthych o hyd a oes ganddo unrhyw beth, oni bai bod hynny ynddo’i hun yn costio gormod.",
}
