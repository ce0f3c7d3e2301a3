package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestOtherRecordsOfWhomOneActsFor: who acts for somebody asks for other records that are not about that person, and has
// them within the time of freedom of information law.
func TestOtherRecordsOfWhomOneActsFor(t *testing.T) {
	b := about(t, privacy.RightAccess, now, nil, onATask)
	b.Person.Others = "The minutes of 1 May."
	said(t, b, "not about me:; What is about me in them; (section 40(1) of; within 20 working days (section 10(1)|amdanaf i:; (adran 40(1); o fewn 20 diwrnod gwaith (adran 10(1)", "")
	b.About, b.Person.About = AboutSomeone, "B Person"
	said(t, b, "not about B Person:; What is about B Person in them; (section 40 of|nad ydynt am B Person:; (adran 40 o", "about me; 40(1)|amdanaf i; 40(1)")
}

// TestObjectionToResearchOnATask: the objection names what Article 21(6) has of research, and no other objection does.
func TestObjectionToResearchOnATask(t *testing.T) {
	for _, research := range []privacy.Answer{privacy.No, privacy.Yes} {
		b := about(t, privacy.RightObject, now, rights.Answers{privacy.FactResearchPurpose: research}, onATask)
		if says(t, b, phraseResearchToo) != (research == privacy.Yes) {
			t.Errorf("research %v: %s", research, Write(notice.English, b).text())
		}
	}
}

// TestObjectionSaysWhatItsSenderSaid: an objection to a use that the notice says is for something else speaks of no
// marketing, and asks nothing meanwhile that nobody chose.
func TestObjectionSaysWhatItsSenderSaid(t *testing.T) {
	b := about(t, privacy.RightObject, now, nil, onATask)
	said(t, b, "I object to your use|Rwy’n gwrthwynebu eich defnydd", "marketing; limit|marchnata; farchnata; cyfyngwch")
	if asks := Asks(notice.English, b); !asks.Needed {
		t.Errorf("an objection by Article 21(1) needs the person's situation: %+v", asks)
	}
}

// TestStoppingMessagesNeedsNoSituation: where all that can be objected to may be marketing, as e-mails that somebody signed
// up for, the person's situation is not insisted on (Article 21(2)); beside a use that is none it is (Article 21(1)).
func TestStoppingMessagesNeedsNoSituation(t *testing.T) {
	open := onATask
	open.DirectMarketing = privacy.Unknown
	unsaid := open
	unsaid.Bases = nil
	for _, c := range []struct {
		needed bool
		uses   []rights.Processing
	}{{false, []rights.Processing{open}}, {false, []rights.Processing{unsaid}}, {true, []rights.Processing{open, onATask}}, {true, []rights.Processing{onATask}}, {false, []rights.Processing{open, byPart3}}} {
		b := about(t, privacy.RightObject, now, nil, c.uses...)
		for i, lang := range both {
			asks := Asks(lang, b)
			hint := []string{"You need give no reason to stop marketing.", "Nid oes angen rheswm i atal marchnata."}[i]
			if asks.Needed != c.needed || strings.HasPrefix(asks.Hint, hint) == c.needed {
				t.Errorf("%v: %+v", c.uses, asks)
			}
		}
		b.Person.Details = ""
		if says(t, b, phraseMarketingIf) != (c.uses[0].DirectMarketing == privacy.Unknown) || says(t, b, phraseMySituation) {
			t.Errorf("%v: %s", c.uses, Write(notice.English, b).text())
		}
	}
	n := noticetest.Council(t, "peterborough")
	if asks := Asks(notice.English, brief(n, activity(t, n, "email-updates"), Request, privacy.RightObject)); asks.Needed {
		t.Errorf("e-mails that somebody signed up for: %+v", asks)
	}
}

// TestR05LetterNamesBoth: where the notice does not say which rules govern, a letter that claims a right asks under Part 3
// too, so far as that has a section for it.
func TestR05LetterNamesBoth(t *testing.T) {
	for _, regime := range []notice.Regime{"", notice.RegimeUKGDPR} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{
			ID: "p", Kind: notice.PurposeCrimePrevention, Regime: regime,
			Basis: notice.Basis{Statement: notice.Statement{Said: notice.Stated}, AllOf: []privacy.Basis{privacy.BasisPublicTask}}}}}}}
		for right, section := range map[privacy.Right]bool{privacy.RightAccess: true, privacy.RightErasure: false, privacy.RightObject: false} {
			b := brief(n, &n.Activities[0], Request, right)
			if says(t, b, phraseIfPart3) != (section && regime == "") {
				t.Errorf("%s, %q: %s", right, regime, Write(notice.English, b).text())
			}
		}
	}
}

// TestWelshGreetsNobodyAsAFriend: a letter to a council is not to a friend, nor to a man or a woman.
func TestWelshGreetsNobodyAsAFriend(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for kind := Request; kind <= ToOmbudsman; kind++ {
		l := Write(notice.Welsh, brief(n, activity(t, n, "council-tax"), kind, privacy.RightAccess))
		if l.Paragraphs[0] != "Annwyl Swyddog," {
			t.Errorf("kind %d: %s", kind, l.Paragraphs[0])
		}
	}
}

// TestNothingIsLookedForToTakeBackConsent: who takes back consent, or says that an answer is late, is not asked what they
// look for; who asks for a copy, for a file or by freedom of information law is, and each other right asks its own.
func TestNothingIsLookedForToTakeBackConsent(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for i, lang := range both {
		looks := []string{"Is there anything special that you are looking for? (optional)", "A oes rhywbeth penodol rydych yn chwilio amdano? (dewisol)"}[i]
		for _, right := range privacy.Rights() {
			asks := Asks(lang, brief(n, a, Request, right))
			if want := right == privacy.RightAccess || right == privacy.RightPortability; (asks.Question == looks) != want {
				t.Errorf("%s: %+v", right, asks)
			}
			if none := right == privacy.RightWithdrawConsent || right == privacy.RightInformed || right == privacy.RightNotification; (asks == Asked{}) != none {
				t.Errorf("%s: %+v", right, asks)
			}
			if asks := Asks(lang, brief(n, a, Late, right)); asks != (Asked{}) {
				t.Errorf("late, %s: %+v", right, asks)
			}
			b := brief(n, a, Request, right)
			if b.About = AboutDeceased; Asks(lang, b).Question != looks {
				t.Errorf("%s of someone who has died: %+v", right, Asks(lang, b))
			}
		}
	}
}
