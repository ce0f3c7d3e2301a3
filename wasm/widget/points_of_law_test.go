package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// shows tests what a screen says in each language and does not; several parted by "; ".
func shows(t *testing.T, m Model, say, not sentence) {
	t.Helper()
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		m := Update(m, Event{Kind: ChangeLanguage, Language: lang})
		screen, says, never := text(View(m).Body), say.En, not.En
		if lang == notice.Welsh {
			says, never = say.Cy, not.Cy
		}
		for _, s := range strings.Split(says, "; ") {
			if s != "" && !strings.Contains(screen, s) {
				t.Errorf("%s of %s, %s does not say %q:\n%s", places[m.at].name, m.service, lang, s, screen)
			}
		}
		for _, s := range strings.Split(never, "; ") {
			if s != "" && strings.Contains(screen, s) {
				t.Errorf("%s of %s, %s says %q:\n%s", places[m.at].name, m.service, lang, s, screen)
			}
		}
	}
}

// The letter that asks for what was wished stands before those that only could make way for it, as to take back
// consent.
func TestLetterForTheWishComesFirst(t *testing.T) {
	o := inBoth(t)
	m := ends(t, o, noticeOf(t, o, "leeds"), "council-tax", "me", "delete", "unsure")
	var letters []string
	visitAll(View(m).Body, func(n view.Node) {
		if do, _ := attr(n, "value"); n.Tag() == view.Button && strings.HasPrefix(do, doLetter) {
			letters = append(letters, strings.TrimPrefix(do, doLetter))
		}
	})
	if len(letters) < 3 || letters[0] != "erasure" || !slices.Contains(letters[1:], "withdraw-consent") {
		t.Errorf("letters in the order %v", letters)
	}
}

// What narrows the right that was asked about is not folded away where it is said of few uses, as where no limit is the
// same for all of them.
func TestUseByUseIsOpenForTheWish(t *testing.T) {
	o := everything(t)
	for _, c := range []struct{ council, service notice.ID }{{"norfolk-trading-standards", "crime"},
		{"cheshire-youth-justice", "youth-justice"}} {
		m := at(t, o, c.council, c.service)
		m.wish = notice.WishSee
		open, folded := 0, 0
		visitAll(View(m).Body, func(n view.Node) {
			if n.Tag() != view.Details || !strings.HasPrefix(text(n), inEnglish(wordApart)) {
				return
			}
			if _, is := attr(n, "open"); is {
				open++
			} else {
				folded++
			}
		})
		if open != 1 {
			t.Errorf("%s/%s: %d open and %d folded", c.council, c.service, open, folded)
		}
	}
}

// inBoth is the offer of the tests in both languages.
func inBoth(t *testing.T) *Offer {
	t.Helper()
	o := offer(t)
	o.Voices = say.Voices()
	return o
}

// noticeOf is one of the notices of an offer, which a test may change.
func noticeOf(t *testing.T, o *Offer, id notice.ID) *notice.Notice {
	t.Helper()
	for _, n := range o.Notices {
		if n.ID == id {
			return n
		}
	}
	t.Fatalf("no notice %s", id)
	return nil
}

// W03: nobody who objects to marketing alone is led to a day by which an answer is due, for marketing must stop
// (Article 21(3)).
func TestReviewW03MarketingMustStop(t *testing.T) {
	o := inBoth(t)
	o.AsAt = privacy.NewDate(2026, 11, 23)
	stop := sentence{
		"They must stop the marketing as soon as they have your objection",
		"Rhaid iddynt roi’r gorau i’r marchnata cyn gynted ag y cânt eich gwrthwynebiad",
	}
	day := sentence{
		"Work out when they must answer; They must answer by; within one month",
		"Cyfrifo pryd mae’n rhaid iddynt ateb; Rhaid iddynt ateb erbyn; o fewn un mis",
	}
	result := ends(t, o, noticeOf(t, o, "leeds"), "third-party-marketing", "me", "stop", "unsure")
	shows(t, result, sentence{"It must stop", "Rhaid iddo stopio"}, sentence{
		"Work out when they must answer; how long they have to answer: Stop",
		"Cyfrifo pryd mae’n rhaid iddynt ateb; sydd ganddynt i ateb: Atal",
	})
	m := press(t, result, doLetter+"object")
	m = press(t, m, doContinue, written...)
	shows(t, m, stop, day)
	dates := []Field{{"in-asked-day", "1"}, {"in-asked-month", "11"}, {"in-asked-year", "2026"}}
	late, ok := Submit(press(t, result, doDates+"object"), append([]Field{{fieldDo, doContinue}}, dates...))
	if !ok {
		t.Fatal("no days can be written")
	}
	shows(t, late, stop, day)
	if c := late.Calendar().Content; c != "" {
		t.Errorf("a day to be reminded of: %s", c)
	}
	other := ends(t, o, noticeOf(t, o, "leicester"), "social-care", "me", "stop", "unsure")
	shows(
		t,
		press(t, press(t, other, doLetter+"object"), doContinue, written...),
		sentence{
			"Work out when they must answer; within one month",
			"Cyfrifo pryd mae’n rhaid iddynt ateb; o fewn un mis",
		},
		stop,
	)
}

// W09: care records of someone who has died are asked for under freedom of information law, in every nation.
func TestReviewW09SomeoneWhoHasDied(t *testing.T) {
	for nation, say := range map[privacy.Nation]sentence{
		privacy.NationEngland: {"care records, ask under the Freedom of Information Act 2000; records that " +
			"a health professional made, there is the Access to Health Records Act 1990", "cofnodion gofal, " +
			"gofynnwch o dan Ddeddf Rhyddid Gwybodaeth 2000; gan weithiwr iechyd proffesiynol, mae Deddf " +
			"Mynediad at Gofnodion Iechyd 1990"},
		privacy.NationScotland: {"care records, ask under the Freedom of Information (Scotland) Act 2002; " +
			"Access to Health Records Act 1990", "cofnodion gofal, gofynnwch o dan Ddeddf Rhyddid Gwybodaeth (Yr " +
			"Alban) 2002; Gofnodion Iechyd 1990"},
		privacy.NationNorthernIreland: {"Freedom of Information Act 2000; a law of 1993", "Ddeddf Rhyddid " +
			"Gwybodaeth 2000; cyfraith o 1993"},
	} {
		o := inBoth(t)
		n := noticeOf(t, o, "leicester")
		n.Nation = nation
		shows(t, ends(t, o, n, "social-care", "died", "", ""), say,
			sentence{"can let you see health records", "adael i chi weld cofnodion iechyd"})
	}
}

// W14: a service for families of people who have died says what these rights do not reach, and no screen says that the
// information is about a living person.
func TestReviewW14PeopleWhoHaveDied(t *testing.T) {
	o := inBoth(t)
	dead := sentence{
		"may be about someone who has died. These rights do not reach that",
		"fod am rywun sydd wedi marw. Nid yw’r hawliau hyn yn cynnwys hynny",
	}
	living := sentence{"about a living person", "am berson byw"}
	n := noticeOf(t, o, "leicester")
	shows(t, ends(t, o, n, "registration-services", "me", "unsure", "unsure"), dead, living)
	shows(t, ends(t, o, n, "registration-services", "died", "", ""), sentence{}, dead)
	shows(t, ends(t, o, n, "social-care", "me", "unsure", "unsure"), sentence{},
		sentence{dead.En + "; " + living.En, dead.Cy + "; " + living.Cy})
}

// W16: who wants to see a care file is told that adoption records are closed in part, and how adopted people ask.
func TestReviewW16AdoptionRecords(t *testing.T) {
	for nation, say := range map[privacy.Nation]sentence{
		privacy.NationWales: {"keeps some adoption records closed; since 30 December 2005",
			"cadw rhai cofnodion mabwysiadu ar gau; ers 30 Rhagfyr 2005"},
		privacy.NationScotland: {"keeps some adoption records closed; Registrar General for Scotland",
			"cadw rhai cofnodion " +
				"mabwysiadu ar gau; Cofrestrydd Cyffredinol yr Alban"},
	} {
		o := inBoth(t)
		n := noticeOf(t, o, "leicester")
		n.Nation = nation
		for i := range n.Activities {
			if n.Activities[i].ID == "social-care" {
				n.Activities[i].Purposes[0].Kind = notice.PurposeSocialCare
			}
		}
		shows(t, ends(t, o, n, "social-care", "me", "see", "unsure"), say,
			sentence{"Ask the council which it goes by", "Gofynnwch i’r cyngor pa rai y mae’n eu dilyn"})
	}
}

// W17: rights that a notice states elsewhere are said to be so once, with where; a law that is stated for a purpose is
// stated.
func TestReviewW17SaidOnceAndWhere(t *testing.T) {
	o := inBoth(t)
	where := notice.Link{Title: "Rights page", URL: "https://example.org/rights"}
	n := noticeOf(t, o, "leicester")
	n.Common.Rights = notice.PublishedRights{Statement: notice.Statement{Said: notice.Elsewhere, Where: where}}
	unsaid := sentence{
		"the notice does not mention this right; Your rights, as it puts them: The notice does not say",
		"nid yw’r hysbysiad yn sôn am yr hawl hon; Eich hawliau, yn ei eiriau ef: Nid yw’r hysbysiad yn dweud",
	}
	once := sentence{"The notice says to look in: Rights page", "Dywed yr hysbysiad y dylid edrych yma: Rights page"}
	m := ends(t, o, n, "social-care", "me", "unsure", "unsure")
	shows(t, m, once, unsaid)
	if got := strings.Count(text(View(m).Body), once.En); got != 1 {
		t.Errorf("where the rights are is said %d times", got)
	}
	n.Common.Rights = notice.PublishedRights{}
	m = ends(t, o, n, "social-care", "me", "unsure", "unsure")
	if got := strings.Count(text(View(m).Body), "as it puts them: The notice does not say"); got != 1 ||
		strings.Contains(text(View(m).Body), "does not mention this right") {
		t.Errorf("that the notice says nothing of rights is said %d times", got)
	}

	laws := sentence{"says nothing about:", "yn dweud dim am:"}
	of := sentence{"Laws it points to", "Cyfreithiau y mae’n cyfeirio atynt"}
	n = noticeOf(t, o, "leeds")
	n.Common.Laws = notice.Laws{}
	shows(t, press(t, at(t, o, "leeds", "council-tax"), doNotice),
		sentence{laws.En + "; " + of.En, laws.Cy + "; " + of.Cy}, sentence{})
	shows(
		t,
		press(t, at(t, o, "leeds", "national-data-matching"), doNotice),
		sentence{
			laws.En + "; Local Audit and Accountability Act 2014",
			laws.Cy + "; Local Audit and Accountability Act 2014",
		},
		of,
	)
}

// Missing, exam marks: who asks to see what a school has, and when that is due, is told that marks have a time of their
// own.
func TestReviewMissingExamMarks(t *testing.T) {
	o := inBoth(t)
	o.AsAt = privacy.NewDate(2026, 11, 23)
	marks := sentence{
		"exam marks before the results are out, they have 5 months, or 40 days",
		"farciau arholiad cyn i’r canlyniadau gael eu cyhoeddi, mae ganddynt 5 mis, neu 40 diwrnod",
	}
	n := noticeOf(t, o, "leicester")
	for i := range n.Activities {
		if n.Activities[i].ID == "education-and-learning" {
			n.Activities[i].Purposes[0].Kind = notice.PurposeEducation
		}
	}
	days := []Field{{"in-asked-day", "20"}, {"in-asked-month", "11"}, {"in-asked-year", "2026"}}
	for service, say := range map[notice.ID]bool{"education-and-learning": true, "housing": false} {
		is, not := sentence{}, marks
		if say {
			is, not = marks, sentence{}
		}
		m := ends(t, o, n, service, "me", "see", "unsure")
		shows(t, m, is, not)
		shows(t, press(t, press(t, m, doDates+"access"), doContinue, days...), is, not)
	}
	m := ends(t, o, n, "education-and-learning", "me", "delete", "unsure")
	shows(t, m, sentence{}, marks)
}

// TestNoRecordsOfACommunityCouncilInScotland: nobody is sent to it with an Act that does not reach it (FOISA Sch 1 para
// 21).
func TestNoRecordsOfACommunityCouncilInScotland(t *testing.T) {
	act := sentence{
		"Freedom of Information (Scotland) Act 2002",
		"Ddeddf Rhyddid Gwybodaeth (Yr Alban) 2002",
	}
	for _, kind := range []notice.ControllerKind{notice.ControllerCouncil, notice.ControllerParishCouncil} {
		say, not := act, sentence{}
		if kind == notice.ControllerParishCouncil {
			say, not = sentence{}, act
		}
		o := inBoth(t)
		n := noticeOf(t, o, "leicester")
		n.Nation = privacy.NationScotland
		for i := range n.Controllers {
			n.Controllers[i].Kind = kind
		}
		shows(t, ends(t, o, n, "social-care", "died", "", ""), say, not)
	}
}
