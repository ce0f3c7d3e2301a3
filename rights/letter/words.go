package letter

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// words is one text in each language: in English and, after a bar, in Welsh. A text without a bar is the same
// in both.
type words string

func (w words) in(voice say.Voice) string {
	english, welsh, two := strings.Cut(string(w), "|")
	if voice.Language() == notice.Welsh && two {
		return welsh
	}
	return english
}

// abouts is whom the information is about, after "the information that you hold".
var abouts = [...]words{
	AboutMe:       "about me|amdanaf i",
	AboutMyChild:  "about my child {name}|am fy mhlentyn {name}",
	AboutSomeone:  "about {name}|am {name}",
	AboutDeceased: "about {name}|am {name}",
	AboutBusiness: "about {name}|am {name}",
}

// unnamed is the same of those whose name is not known.
var unnamed = [...]words{
	AboutMe:       abouts[AboutMe],
	AboutMyChild:  "about my child|am fy mhlentyn",
	AboutSomeone:  "about the person I act for|am y person rwy’n gweithredu ar ei ran",
	AboutDeceased: "about a person|am berson",
	AboutBusiness: "about a business|am fusnes",
}

var subjects = [...]words{
	Request:     "A request about personal information|Cais ynghylch gwybodaeth bersonol",
	Late:        "A late answer about personal information|Ateb hwyr ynghylch gwybodaeth bersonol",
	Refused:     "An answer about personal information|Ateb ynghylch gwybodaeth bersonol",
	ToCouncil:   "A complaint about personal information|Cwyn am wybodaeth bersonol",
	ToRegulator: "A data protection complaint|Cwyn am ddiogelu data",
	ToOmbudsman: "A complaint about a council|Cwyn am gyngor lleol",
}

// wishes is what the council is asked to do with each right, after "I asked you to" and "I would like you to".
var wishes = [...]words{
	privacy.RightInformed:           "tell me how you use the information {about}|ddweud wrthyf sut rydych yn defnyddio’r wybodaeth {about}",
	privacy.RightAccess:             "send me a copy of the information that you hold {about}|anfon copi ataf o’r wybodaeth sydd gennych {about}",
	privacy.RightRectification:      "correct the information that you hold {about}|gywiro’r wybodaeth sydd gennych {about}",
	privacy.RightErasure:            "delete the information that you hold {about}|ddileu’r wybodaeth sydd gennych {about}",
	privacy.RightRestriction:        "limit how you use the information {about}|gyfyngu ar sut rydych yn defnyddio’r wybodaeth {about}",
	privacy.RightNotification:       "tell others of a change to the information {about}|ddweud wrth eraill am newid i’r wybodaeth {about}",
	privacy.RightPortability:        "send me a file of the information {about} that you were given|anfon ffeil ataf o’r wybodaeth {about} a roddwyd i chi",
	privacy.RightObject:             "stop using the information {about}|roi’r gorau i ddefnyddio’r wybodaeth {about}",
	privacy.RightAutomatedDecisions: "have a person look again at the decision {about}|gael person i edrych eto ar y penderfyniad {about}",
	privacy.RightWithdrawConsent:    "stop what you do by consent with the information {about}|roi’r gorau i’r hyn a wnewch â’r wybodaeth {about} drwy gydsyniad",
	privacy.RightComplainController: "look into my complaint|ymchwilio i’m cwyn",
	privacy.RightComplainRegulator:  "look into my complaint|ymchwilio i’m cwyn",
	privacy.RightJudicialRemedy:     "put right how you use the information {about}|unioni sut rydych yn defnyddio’r wybodaeth {about}",
}

// requests is what each right that has a sentence of its own is asked for by.
var requests = [...]phrase{
	privacy.RightInformed: phraseTellMe, privacy.RightAccess: phraseSendCopy, privacy.RightRectification: phraseCorrect, privacy.RightErasure: phraseDelete,
	privacy.RightRestriction: phraseLimit, privacy.RightPortability: phraseSendFile,
	privacy.RightAutomatedDecisions: phraseLookAtDecision, privacy.RightComplainController: phraseComplain, privacy.RightComplainRegulator: phraseComplain,
	privacy.RightJudicialRemedy: phrasePutRight,
}

// Words yields every text of the package in both languages, each with a key that stays.
func Words(yield func(key, english, welsh string) bool) {
	for i, w := range abouts[1:] {
		if !yield("about/"+number(i+1), w.in(say.Voice{}), w.in(say.Must(notice.Welsh))) {
			return
		}
	}
	for i, w := range unnamed[AboutMyChild:] {
		if !yield("unnamed/"+number(i+1), w.in(say.Voice{}), w.in(say.Must(notice.Welsh))) {
			return
		}
	}
	for i, w := range subjects[1:] {
		if !yield("subject/"+number(i+1), w.in(say.Voice{}), w.in(say.Must(notice.Welsh))) {
			return
		}
	}
	for i, w := range wishes[1:] {
		if !yield("wish/"+privacy.Right(i+1).String(), w.in(say.Voice{}), w.in(say.Must(notice.Welsh))) {
			return
		}
	}
	for i, w := range phrases[1:] {
		if !yield("phrase/"+number(i+1), w.in(say.Voice{}), w.in(say.Must(notice.Welsh))) {
			return
		}
	}
	for i := 1; i < len(ombudsmen); i++ {
		if !yield("ombudsman/"+number(i), ombudsmen[i].name.in(say.Voice{}), ombudsmen[i].name.in(say.Must(notice.Welsh))) {
			return
		}
	}
}

func number(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return number(n/10) + string(rune('0'+n%10))
}
