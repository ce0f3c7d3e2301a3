package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// inBoth is words in English and, after a bar, in Welsh.
type inBoth string

func (w inBoth) in(lang notice.Language) string {
	english, welsh, _ := strings.Cut(string(w), "|")
	return either(lang == notice.Welsh, welsh, english)
}

// said tests what a letter, and what is said on the phone instead, says in each language and does not; several parted
// by "; ", the Welsh after a bar.
func said(t *testing.T, b *Brief, says, not inBoth) {
	t.Helper()
	for _, lang := range both {
		l := Write(say.Must(lang), b)
		text := l.Text() + strings.Join(Phone(say.Must(lang), b), "\n")
		for _, s := range strings.Split(says.in(lang), "; ") {
			if s != "" && !strings.Contains(text, s) {
				t.Errorf("%s does not say %q:\n%s", lang, s, text)
			}
		}
		for _, s := range strings.Split(not.in(lang), "; ") {
			if s != "" && strings.Contains(text, s) {
				t.Errorf("%s says %q:\n%s", lang, s, text)
			}
		}
	}
}

// W02: an objection that the council has answered is made all the same, for what it has shown can be challenged.
func TestReviewW02ObjectionAnswered(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	b := brief(n, activity(t, n, "social-care"), Request, privacy.RightObject)
	b.Grounds = rights.Assess(n, b.On, rights.Answers{privacy.FactOverridingGrounds: privacy.Yes},
		b.Activity).Activities[0].Grounds[:1]
	said(
		t,
		b,
		"I object to your use; strong reasons that outweigh my objection; which reason in law you rely on|Rwy’n "+
			"gwrthwynebu eich defnydd; rhesymau cryf sy’n drech na’m gwrthwynebiad; ar ba reswm cyfreithiol rydych "+
			"yn dibynnu",
		"may not give me a right|na fydd y gyfraith yn rhoi hawl i mi",
	)
}

// W03: whoever objects to marketing asks that it stop, and offers nobody a month, a longer time, or a reason to refuse.
func TestReviewW03MarketingMustStop(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for _, id := range []notice.ID{"third-party-marketing", "newsletters"} {
		for kind := Request; kind <= Refused; kind++ {
			b := brief(n, activity(t, n, id), kind, privacy.RightObject)
			if id == "newsletters" { // some of which may be no marketing
				if kind > Request {
					continue
				}
				b.Person.Details = ""
			}
			if !Ends(b) {
				t.Fatalf("%s, kind %d: not an objection to marketing alone", id, kind)
			}
			say := inBoth(
				"Article 21(3); stop using the information about me for marketing|Erthygl 21(3); i ddefnyddio’r " +
					"wybodaeth amdanaf i ar gyfer marchnata",
			)
			said(
				t,
				b,
				say,
				"one month; longer; limit how you use; exemption; reason in law; within that month; was due; is "+
					"due; say no to|un mis; mwy o amser; cyfyngwch ar y defnydd; esemptiad; reswm yn ôl y gyfraith; "+
					"i fod i gyrraedd; yn gwrthod unrhyw ran",
			)
		}
	}
	b := brief(n, activity(t, n, "newsletters"), Request, privacy.RightObject) // with reasons against the rest
	said(t, b,
		"for marketing now; I also object; within one month|nawr i ddefnyddio; Rwy’n gwrthwynebu hefyd; o fewn un mis",
		"")
}

// W09: what is held of someone who has died is asked for under freedom of information law, in writing; health records
// law is for what health professionals made.
func TestReviewW09SomeoneWhoHasDied(t *testing.T) {
	for nation, say := range map[privacy.Nation]inBoth{
		privacy.NationEngland: "Freedom of Information Act 2000; must be in writing.; a health professional " +
			"made any of it; Access to Health Records Act 1990|Ddeddf Rhyddid Gwybodaeth 2000; fod yn " +
			"ysgrifenedig.; gan weithiwr iechyd proffesiynol; Gofnodion Iechyd 1990",
		privacy.NationScotland: "Freedom of Information (Scotland) Act 2002; another form that lasts; Access " +
			"to Health Records Act 1990|Rhyddid Gwybodaeth (Yr Alban) 2002; ffurf arall sy’n para; Gofnodion Iechyd " +
			"1990",
		privacy.NationNorthernIreland: "Freedom of Information Act 2000; Access to Health Records (Northern " +
			"Ireland) Order 1993|Ddeddf Rhyddid Gwybodaeth 2000; Gofnodion Iechyd (Gogledd Iwerddon) 1993",
	} {
		n := *noticetest.Council(t, "leicester")
		n.Nation = nation
		b := brief(&n, activity(t, &n, "social-care"), Request, privacy.RightAccess)
		b.About = AboutDeceased
		said(t, b, say, "such as the law on health records|megis y gyfraith ar gofnodion iechyd")
	}
}

// W16: who asks to see records of adoption asks what the law on adoption leaves open, and says of nobody that they were
// adopted.
func TestReviewW16AdoptionRecords(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	a := activity(t, n, "social-care")
	ask := inBoth("how an adopted person can ask for that|sut y gall person a fabwysiadwyd ofyn am honno")
	said(t, brief(n, a, Request, privacy.RightAccess), "", ask)
	a.Purposes[0].DataKinds = []privacy.DataKind{privacy.DataAdoption}
	said(t, brief(n, a, Request, privacy.RightAccess), ask, "")
	said(t, brief(n, a, Request, privacy.RightErasure), "", ask)
}

// TestNoRecordsOfACommunityCouncilInScotland: no letter asks a community council there for records by an Act that does
// not reach it (FOISA Sch 1 para 21); one in Wales is asked (FOIA Sch 1 para 7).
func TestNoRecordsOfACommunityCouncilInScotland(t *testing.T) {
	for nation, asked := range map[privacy.Nation]bool{privacy.NationScotland: false, privacy.NationWales: true} {
		n := *noticetest.Council(t, "leeds")
		n.Nation = nation
		n.Controllers = []notice.Controller{{Kind: notice.ControllerParishCouncil, Name: "A council"}}
		b := brief(&n, activity(t, &n, "council-tax"), Request, privacy.RightAccess)
		b.Person.Others = "What the repair of the road cost."
		if got := says(t, b, phraseOthers) || says(t, b, phraseOthersScotland); got != asked {
			t.Errorf("%v: asked for by freedom of information law: %v", nation, got)
		}
	}
}
