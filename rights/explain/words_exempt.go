package explain

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// exemptionsInWords is every exemption that has a status: what the council need not do, and when; or, of
// one that is closed to councils, who alone can claim it.
var exemptionsInWords = [...]words{
	privacy.ExemptionSch2P2:       "It need not do this so far as it would harm work against crime or the collecting of tax.",
	privacy.ExemptionSch2P2Sub2:   "It need not do this for what another body gave it that may keep it back to fight crime or collect tax.",
	privacy.ExemptionSch2P3:       "It need not do this for a risk score in a system against tax or benefit fraud, if the system would stop working.",
	privacy.ExemptionSch2P4:       "Only the Home Secretary can use this one, to keep control of immigration.",
	privacy.ExemptionSch2P5Sub1:   "It need not do this so far as it would stop the council from publishing what a law makes it publish.",
	privacy.ExemptionSch2P5Sub2:   "It need not do this so far as it would stop it from giving out what a law or a court makes it give out.",
	privacy.ExemptionSch2P5Sub3:   "It need not do this so far as it would stop it from giving out what a legal case or legal advice needs.",
	privacy.ExemptionSch2P7:       "It need not do this so far as it would harm work that protects the public, such as safety at work.",
	privacy.ExemptionSch2P8:       "It need not do this so far as it would harm the work of a national auditor.",
	privacy.ExemptionSch2P9:       "Only the Bank of England can use this one.",
	privacy.ExemptionSch2P10:      "It need not do this so far as it would harm how a complaint about health or children’s services is handled.",
	privacy.ExemptionSch2P11:      "It need not do this so far as it would harm a watchdog’s work, such as an inquiry into how a councillor acted.",
	privacy.ExemptionSch2P13:      "It need not do this so far as Parliament’s privilege needs that.",
	privacy.ExemptionSch2P14Sub12: "It need not do this for work as a judge, or for choosing one.",
	privacy.ExemptionSch2P14Sub3:  "It need not do this so far as it would harm a court case, or the freedom of judges.",
	privacy.ExemptionSch2P15:      "It need not do this for honours and posts that the Crown gives.",
	privacy.ExemptionSch2P16:      "It need not show you what is about someone else, unless they agree or it is fair to show it.",
	privacy.ExemptionSch2P19:      "It need not do this for legal advice that it asked for or got.",
	privacy.ExemptionSch2P20:      "It need not do this so far as it would show that the council itself has broken the criminal law.",
	privacy.ExemptionSch2P21:      "Only a firm that gives corporate finance services can use this one.",
	privacy.ExemptionSch2P22:      "It need not do this so far as it would harm its plans, such as a change of staff that is not yet public.",
	privacy.ExemptionSch2P23:      "It need not do this so far as it would show what it plans in talks with you, and harm those talks.",
	privacy.ExemptionSch2P24:      "It need not do this for a reference that was given in confidence, such as for a job or a course.",
	privacy.ExemptionSch2P25Sub1:  "It need not do this for what you wrote in an exam.",
	privacy.ExemptionSch2P26:      "It need not do this where it would get in the way of journalism, study or art that serves the public.",
	privacy.ExemptionSch2P27:      "It need not do this so far as it would spoil research or statistics that are done with safeguards.",
	privacy.ExemptionSch2P28:      "It need not do this so far as it would spoil an archive that is kept for the public.",

	privacy.ExemptionSch3P3:  "Only a court can use this one, for health records in a case.",
	privacy.ExemptionSch3P4:  "Whoever asks as a parent, or by order of a court, may be refused health records that were meant to be kept from them.",
	privacy.ExemptionSch3P5:  "It need not show health records that would be likely to do serious harm. A health professional must have said so.",
	privacy.ExemptionSch3P6:  "It may not show health records before a health professional has said that this would do no serious harm.",
	privacy.ExemptionSch3P9:  "Only a court can use this one, for social work records in a case.",
	privacy.ExemptionSch3P10: "Whoever asks as a parent, or by order of a court, may be refused social work records that were meant to be kept from them.",
	privacy.ExemptionSch3P11: "It need not show social work records that would be likely to do serious harm.",
	privacy.ExemptionSch3P12: "It may not show what the Children’s Reporter gave it before the Reporter has said that this would do no serious harm.",
	privacy.ExemptionSch3P18: "Only a court can use this one, for school records in a case.",
	privacy.ExemptionSch3P19: "It need not show school records that would be likely to do serious harm.",
	privacy.ExemptionSch3P20: "It may not show school records from the Children’s Reporter before the Reporter has said that this would do no serious harm.",
	privacy.ExemptionSch3P21: "Whoever asks as a parent, or by order of a court, may be refused records of child abuse if that is best for the child.",

	privacy.ExemptionSch4P2: "It need not show records of fertility treatment that another law keeps closed.",
	privacy.ExemptionSch4P3: "It need not show adoption records that another law keeps closed.",
	privacy.ExemptionSch4P4: "It need not show statements of special needs at school that another law keeps closed.",
	privacy.ExemptionSch4P5: "It need not show records of parental orders that another law keeps closed.",
	privacy.ExemptionSch4P6: "It need not show reports for a children’s hearing that another law keeps closed.",

	privacy.ExemptionS24Sub1: "Loose paper that is kept in no order is outside this right.",
	privacy.ExemptionS24Sub3: "Loose paper about staff matters is outside all of these rights.",
	privacy.ExemptionS24Sub5: "For loose paper, say what you look for. The council may refuse if you do not, or if finding it costs too much.",
	privacy.ExemptionS25:     "It need not do this for loose paper that has been used for historical research since before 24 October 1998.",
	privacy.ExemptionS26:     "It need not do this so far as national security or defence needs that.",

	privacy.ExemptionArt12Sub5: "If a request clearly has no basis or asks far too much, it may refuse it or charge a fee.",
	privacy.ExemptionArt11Sub2: "It need not do this if it cannot tell which information is yours. Give it more to go by.",

	privacy.ExemptionS43Sub3:  "It need not do this for what a judge decided or a court wrote in a criminal case.",
	privacy.ExemptionS44Sub4:  "It need not tell you what must be kept back to protect an inquiry, work against crime, public safety or other people.",
	privacy.ExemptionS45Sub4:  "It need not show what must be kept back to protect an inquiry, work against crime, public safety or other people.",
	privacy.ExemptionS45A:     "It need not do this for legal advice that it asked for or got.",
	privacy.ExemptionS48Sub3:  "It may keep back its reasons for a refusal, to protect an inquiry, work against crime, public safety or other people.",
	privacy.ExemptionS50CSub3: "It may leave out these safeguards to protect work against crime, if a person looks at the decision again soon.",
	privacy.ExemptionS53:      "If a request clearly has no basis or asks far too much, it may refuse it or charge a fee.",
	privacy.ExemptionS78A:     "It need not do this so far as national security needs that.",
}

// dutiesInWords is the duties that come with relying on an exemption; the others are said by their rules.
var dutiesInWords = [...]words{
	rights.OpinionFirst:   "It must ask a health professional before it answers.",
	rights.RefuseOrCharge: "It must show that this is so, and can ask for a fair fee instead of refusing.",
	rights.TellReporter:   "It must ask the Reporter within 14 days.",
	rights.TellRestricted: "It must tell you that it keeps something back, unless that would give away what it protects.",
	rights.RecordReasons:  "It must write down why. The regulator can ask to see that.",
	rights.ConfirmHolding: "It must still tell you whether it holds anything, unless that alone costs too much.",
}
