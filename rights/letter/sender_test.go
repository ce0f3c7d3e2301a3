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

// TestOtherRecordsOfWhomOneActsFor: who acts for somebody asks for other records that are not about that person, and
// has them within the time of freedom of information law.
func TestOtherRecordsOfWhomOneActsFor(t *testing.T) {
	b := about(t, privacy.RightAccess, now, nil, onATask)
	b.Person.Others = "The minutes of 1 May."
	said(
		t,
		b,
		"not about me:; What is about me in them; (section 40(1) of; within 20 working days (section 10(1)|amdanaf "+
			"i:; (adran 40(1); o fewn 20 diwrnod gwaith (adran 10(1)",
		"",
	)
	b.About, b.Person.About = AboutSomeone, "B Person"
	said(t, b,
		"not about B Person:; What is about B Person in them; (section 40 of|nad ydynt am B Person:; (adran 40 o",
		"about me; 40(1)|amdanaf i; 40(1)")
}

// TestObjectionToResearchOnATask: the objection names what Article 21(6) has of research, and no other objection does.
func TestObjectionToResearchOnATask(t *testing.T) {
	for _, research := range []privacy.Answer{privacy.No, privacy.Yes} {
		b := about(t, privacy.RightObject, now, rights.Answers{privacy.FactResearchPurpose: research}, onATask)
		if says(t, b, phraseResearchToo) != (research == privacy.Yes) {
			t.Errorf("research %v: %s", research, Write(say.Voice{}, b).text())
		}
	}
}

// TestObjectionSaysWhatItsSenderSaid: an objection to a use that the notice says is for something else speaks of no
// marketing, and asks nothing meanwhile that nobody chose.
func TestObjectionSaysWhatItsSenderSaid(t *testing.T) {
	b := about(t, privacy.RightObject, now, nil, onATask)
	said(t, b, "I object to your use|Rwy’n gwrthwynebu eich defnydd",
		"marketing; limit|marchnata; farchnata; cyfyngwch")
	if asks := inOwnWords(say.Voice{}, b); !asks.Needed {
		t.Errorf("an objection by Article 21(1) needs the person's situation: %+v", asks)
	}
}

// TestStoppingMessagesNeedsNoSituation: where all that can be objected to may be marketing, as e-mails that somebody
// signed up for, the person's situation is not insisted on (Article 21(2)); beside a use that is none it is (Article
// 21(1)).
func TestStoppingMessagesNeedsNoSituation(t *testing.T) {
	open := onATask
	open.DirectMarketing = privacy.Unknown
	unsaid := open
	unsaid.Bases = nil
	for _, c := range []struct {
		needed bool
		uses   []rights.Processing
	}{{false, []rights.Processing{open}}, {false, []rights.Processing{unsaid}},
		{true, []rights.Processing{open, onATask}}, {true, []rights.Processing{onATask}},
		{false, []rights.Processing{open, byPart3}}} {
		b := about(t, privacy.RightObject, now, nil, c.uses...)
		for i, lang := range both {
			asks := inOwnWords(say.Must(lang), b)
			hint := []string{"You need give no reason to stop marketing.", "Nid oes angen rheswm i atal marchnata."}[i]
			if asks.Needed != c.needed || strings.HasPrefix(asks.Hint, hint) == c.needed {
				t.Errorf("%v: %+v", c.uses, asks)
			}
		}
		b.Person.Details = ""
		if says(t, b, phraseMarketingIf) != (c.uses[0].DirectMarketing == privacy.Unknown) ||
			says(t, b, phraseMySituation) {
			t.Errorf("%v: %s", c.uses, Write(say.Voice{}, b).text())
		}
	}
	n := noticetest.Council(t, "peterborough")
	if asks := inOwnWords(say.Voice{}, brief(n, activity(t, n, "email-updates"), Request,
		privacy.RightObject)); asks.Needed {
		t.Errorf("e-mails that somebody signed up for: %+v", asks)
	}
}

// TestStoppingBesideMarketingSaysWhatItIsFor: where some of what somebody wants stopped is marketing and some is not,
// they are told that without reasons of their own the letter asks for the first alone, and so it does.
func TestStoppingBesideMarketingSaysWhatItIsFor(t *testing.T) {
	marketing := onATask
	marketing.DirectMarketing = privacy.Yes
	b := about(t, privacy.RightObject, now, nil, marketing, onATask)
	b.Wish = notice.WishStop
	for i, lang := range both {
		asks := inOwnWords(say.Must(lang), b)
		hint := []string{"No reason is needed to stop marketing.", "Nid oes angen rheswm i atal marchnata."}[i]
		if asks.Needed || !strings.HasPrefix(asks.Hint, hint) {
			t.Errorf("%+v", asks)
		}
	}
	b.Person.Details = ""
	said(t, b, "for marketing now|marchnata", "I object to|Rwy’n gwrthwynebu eich")
	b.Person.Details = "I had to move."
	said(t, b, "I had to move.|I had to move.", "")
}

// TestR05LetterNamesBoth: where the notice does not say which rules govern, a letter that asks by a right does so under
// Part 3 too, so far as that has a section for it.
func TestR05LetterNamesBoth(t *testing.T) {
	for _, regime := range []notice.Regime{"", notice.RegimeUKGDPR} {
		n := &notice.Notice{
			ID:     "n",
			Nation: privacy.NationEngland,
			Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{
				ID: "p", Kind: notice.PurposeCrimePrevention, Regime: regime,
				Basis: notice.Basis{
					Statement: notice.Statement{Said: notice.Stated},
					AllOf:     []privacy.Basis{privacy.BasisPublicTask},
				}}}}},
		}
		for right, section := range map[privacy.Right]bool{privacy.RightAccess: true, privacy.RightErasure: true,
			privacy.RightObject: false} {
			b := brief(n, &n.Activities[0], Request, right)
			if says(t, b, phraseIfPart3) != (section && regime == "") {
				t.Errorf("%s, %q: %s", right, regime, Write(say.Voice{}, b).text())
			}
			// An objection is then only an enquiry: Part 3 has no such right.
			if says(t, b, phraseNotIfPart3) != (right == privacy.RightObject && regime == "") {
				t.Errorf("%s, %q: %s", right, regime, Write(say.Voice{}, b).text())
			}
		}
	}
}

// TestL0LetterBeforeCourtConcedesNothing: nobody requests by section 167, which is for courts, but it holds under Part
// 3 as under the UK GDPR (sections 167(1) and (2) and 169), and so no letter gives it away.
func TestL0LetterBeforeCourtConcedesNothing(t *testing.T) {
	n := surveillance()
	for _, right := range privacy.Rights() {
		b := brief(n, &n.Activities[0], Request, right)
		_, has := rights.ClaimFor(right, privacy.RegimePart3, b.On)
		if says(t, b, phraseNotIfPart3) && (has || right == privacy.RightJudicialRemedy) {
			t.Errorf("%s: %s", right, Write(say.Voice{}, b).text())
		}
	}
	if b := brief(n, &n.Activities[0], Request, privacy.RightJudicialRemedy); newWriter(say.Voice{},
		b).tone != claims ||
		!newWriter(say.Voice{}, b).mayBePart3() {
		t.Error("not claimed where Part 3 may apply")
	}
}

// TestL3EveryRequestAsksByPart3: where Part 3 may apply, to correct, to delete and to limit is asked for by its
// sections beside the UK GDPR, and in its time, as to see information is: whether the UK GDPR gives it or leaves that
// open.
func TestL3EveryRequestAsksByPart3(t *testing.T) {
	n := noticeNamed(t, "tendring-cctv")
	a := activity(t, n, "cctv")
	for right, section := range map[privacy.Right]string{
		privacy.RightAccess: "45", privacy.RightRectification: "46", privacy.RightErasure: "47",
		privacy.RightRestriction: "47",
	} {
		b := brief(n, a, Request, right)
		said(
			t,
			b,
			inBoth(
				"if Part 3 of the Data Protection Act 2018 applies, under section "+section+
					".|Neu adran "+section+" o Ddeddf Diogelu Data 2018 os yw Rhan 3 yn gymwys.",
			),
			"",
		)
		said(t, b, "If Part 3 applies, see section 54.|Os yw Rhan 3 yn gymwys, gweler adran 54.", "")
	}
	said(t, brief(n, a, Request, privacy.RightPortability), "", "under section|section 54|adran 54")
}

// surveillance is a notice of a use by a public task that Part 3 may govern.
func surveillance() *notice.Notice {
	return &notice.Notice{
		ID:     "n",
		Nation: privacy.NationEngland,
		Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{
			ID: "p", Kind: notice.PurposeCrimePrevention,
			Basis: notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}}}}},
	}
}

// TestWelshGreetsNobodyAsAFriend: a letter to a council is not to a friend, nor to a man or a woman.
func TestWelshGreetsNobodyAsAFriend(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for kind := Request; kind <= ToOmbudsman; kind++ {
		l := Write(say.Must(notice.Welsh), brief(n, activity(t, n, "council-tax"), kind, privacy.RightAccess))
		if l.Paragraphs[0] != "Annwyl Swyddog," {
			t.Errorf("kind %d: %s", kind, l.Paragraphs[0])
		}
	}
}

// TestEachWishAsksItsOwn: who asks for a copy, or by freedom of information law, is asked what they want to see, and
// who takes back consent to what; each other right asks its own, or nothing.
func TestEachWishAsksItsOwn(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for i, lang := range both {
		sees := []string{"What do you want to see? (optional)", "Beth rydych am ei weld? (dewisol)"}[i]
		for _, right := range privacy.Rights() {
			asks := inOwnWords(say.Must(lang), brief(n, a, Request, right))
			if want := right == privacy.RightAccess; (asks.Question == sees) != want {
				t.Errorf("%s: %+v", right, asks)
			}
			if none := right == privacy.RightInformed || right == privacy.RightNotification; (asks == Ask{}) != none {
				t.Errorf("%s: %+v", right, asks)
			}
			if asks := inOwnWords(say.Must(lang), brief(n, a, Late, right)); asks != (Ask{}) {
				t.Errorf("late, %s: %+v", right, asks)
			}
			b := brief(n, a, Request, right)
			if b.About = AboutDeceased; inOwnWords(say.Must(lang), b).Question != sees {
				t.Errorf("%s of someone who has died: %+v", right, inOwnWords(say.Must(lang), b))
			}
		}
	}
}

// TestR05TimeUnderBoth: the time is that of both laws where some uses are under Part 3, or may be and the right is
// claimed by it too; a late letter cites both in either case. Of what Part 3 sets no time for, it is that of the UK
// GDPR alone.
func TestR05TimeUnderBoth(t *testing.T) {
	norfolk := noticeNamed(t, "norfolk-trading-standards")
	crime := activity(t, norfolk, "crime")
	said(
		t,
		brief(norfolk, crime, Request, privacy.RightAccess),
		"(Article 12A); deal with crime, the time is set by section 54.|(Erthygl 12A); throsedd, y ddarpariaeth hon "+
			"sy’n gosod yr amser: adran 54.",
		"",
	)
	said(
		t,
		brief(norfolk, crime, Late, privacy.RightAccess),
		"(Article 12A of; deal with crime, the time is set by section 54 of the Data Protection Act 2018.|gosod yr "+
			"amser: adran 54, Deddf Diogelu Data 2018.",
		"",
	)
	said(t, brief(norfolk, crime, Request, privacy.RightObject), "(Article 12A)|(Erthygl 12A)", "section 54|adran 54")
	n := noticetest.Council(t, "leicester")
	a := activity(t, n, "cctv")
	a.Purposes = a.Purposes[:1]
	a.Purposes[0].Regime, a.Purposes[0].Kind = "", notice.PurposeCrimePrevention
	said(t, brief(n, a, Request, privacy.RightAccess),
		"(Article 12A); If Part 3 applies, see section 54.|(Erthygl 12A); Os yw Rhan 3 yn gymwys, gweler adran 54.", "")
	said(
		t,
		brief(n, a, Late, privacy.RightAccess),
		"If Part 3 applies, see section 54 of the Data Protection Act 2018.|yn gymwys, gweler adran 54, Deddf "+
			"Diogelu Data 2018.",
		"",
	)
	said(t, brief(n, a, Late, privacy.RightPortability), "", "section 54|adran 54")
	a.Purposes[0].Regime = notice.RegimeUKGDPR
	said(t, brief(n, a, Late, privacy.RightAccess), "", "section 54|adran 54")
}

// noticeNamed is the notice of testdata with an id.
func noticeNamed(t *testing.T, id notice.ID) *notice.Notice {
	t.Helper()
	for _, n := range noticetest.Every(t) {
		if n.ID == id {
			return n
		}
	}
	t.Fatalf("no notice %s", id)
	return nil
}

// TestElectionsArePassedOnToTheirOfficer: a letter to a council about elections asks it to pass it on, as the notice
// names no officer who decides; not where it names one, nor about anything else.
func TestElectionsArePassedOnToTheirOfficer(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for id, want := range map[notice.ID]bool{"electoral-registration": true, "cctv": false} {
		if says(t, brief(n, activity(t, n, id), Request, privacy.RightAccess), phrasePassOn) != want {
			t.Errorf("%s: passed on: %v", id, !want)
		}
	}
	n.Controllers[0].Kind = notice.ControllerElectoralRegistrationOfficer
	if says(t, brief(n, activity(t, n, "electoral-registration"), Request, privacy.RightAccess), phrasePassOn) {
		t.Error("an officer is asked to pass it on")
	}
}
