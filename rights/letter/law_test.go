package letter

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// A letter demands a right under its provision only where it applies, or where that is open and the council is
// asked to say why not; where it does not apply for any use, nothing is demanded but an answer in time.
func TestNothingIsDemandedThatTheLawDoesNotGrant(t *testing.T) {
	var seen [claims + 1]int
	everyBrief(t, func(name string, b *Brief) {
		if b.Kind != Request || b.About != AboutMe || b.Right == privacy.RightComplainController ||
			b.Right == privacy.RightComplainRegulator {
			return
		}
		best := enquires
		for i := range b.Grounds {
			best = max(best, toneOf(explain.StateOf(&b.Grounds[i], b.Grounds[i].Decisions.For(b.Right))))
		}
		seen[best]++
		w := newWriter(say.Voice{}, b)
		l := Write(say.Voice{}, b)
		text := l.Text()
		under := strings.Contains(text, "I ask this under")
		month := strings.Contains(text, "within one month")
		consider := strings.Contains(text, w.text(phraseConsider)) ||
			strings.Contains(text, w.text(phraseWithdrawThisIf))
		enquire := strings.Contains(text, "the law may not give me a right to this")
		withdraws := b.Right == privacy.RightWithdrawConsent
		switch best {
		case enquires:
			if under || !enquire && !withdraws {
				t.Errorf("%s demands what it has no right to: %s", name, text)
			}
		case considers:
			if !consider || enquire {
				t.Errorf("%s does not ask for the reason: %s", name, text)
			}
		case claims:
			if consider || enquire || under == (b.Right == privacy.RightJudicialRemedy) {
				t.Errorf("%s does not claim: %s", name, text)
			}
		}
		// Whether or not the right arises, a request for it must be answered in time, with reasons.
		if month != (w.period() != "") || month && !strings.Contains(text, w.text(phraseIfNo)) {
			t.Errorf("%s: the period, or the reasons: %s", name, text)
		}
		marketing := marketingIn(b)
		objects := b.Right == privacy.RightObject
		if strings.Contains(text, w.text(phraseMarketing)) != (objects && marketing == privacy.Yes) ||
			strings.Contains(text, w.text(phraseMarketingIf)) != (objects && marketing == privacy.Unknown) {
			t.Errorf("%s: marketing is objected to where there is or may be any, and by that right alone: %s", name,
				text)
		}
	})
	for tone, n := range seen {
		if n == 0 {
			t.Errorf("no letter of tone %d", tone)
		}
	}
}

// What is cited is law on the day of the letter.
func TestCitesTheLawOfTheDay(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for _, c := range []struct {
		right privacy.Right
		kind  Kind
		on    privacy.Date
		has   string
		not   string
	}{
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 4), "Article 12(3)", "Article 12A"},
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 5), "Article 12A", "Article 12(3)"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 18), "your own complaints process", "164A"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 19), "section 164A", "your own complaints process"},
	} {
		b := brief(n, a, c.kind, c.right)
		b.On, b.Asked = c.on, c.on
		l := Write(say.Voice{}, b)
		if text := l.Text(); !strings.Contains(text, c.has) || strings.Contains(text, c.not) {
			t.Errorf("%s on %s: %s", c.right, c.on, text)
		}
	}
	w := newWriter(say.Voice{}, brief(n, a, Request, privacy.RightAutomatedDecisions))
	if got := cited(w, false); !strings.HasPrefix(got, "Article 22C of") {
		t.Error(got)
	}
	w.b.On = privacy.NewDate(2026, 2, 4)
	if got := cited(w, false); !strings.HasPrefix(got, "Article 22 of") {
		t.Error(got)
	}
}

// What data protection does not cover is not complained of by its law.
func TestComplaintsByWhatCovers(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for about := AboutMe; about <= AboutBusiness; about++ {
		for kind := Late; kind <= ToOmbudsman; kind++ {
			b := brief(n, activity(t, n, "council-tax"), kind, privacy.RightAccess)
			b.About = about
			l := Write(say.Voice{}, b)
			text := l.Text()
			covered := strings.Contains(text, "164A") || strings.Contains(text, "data protection law") ||
				strings.Contains(text, "the regulator")
			if living := about < AboutDeceased; covered != (living && kind != Refused && kind != ToOmbudsman) {
				t.Errorf("about %d, kind %d: %s", about, kind, text)
			}
		}
	}
}

// Where some uses are to deal with crime and others are not, a request is made under both laws.
func TestBothRegimes(t *testing.T) {
	n := *noticetest.Council(t, "leeds")
	a := *activity(t, &n, "council-tax")
	crime := a.Purposes[0]
	crime.ID, crime.Regime = "prosecute", notice.RegimePart3
	a.Purposes = append(slices.Clone(a.Purposes), crime)
	n.Activities = []notice.Activity{a}
	for right, want := range map[privacy.Right][2]string{
		privacy.RightAccess: {"I ask this under Article 15 of", "to deal with crime, I ask it under section 45 of"},
		privacy.RightObject: {"I ask this under Article 21 of", ""},
		privacy.RightNotification: {"Please tell me who they are. I ask this under Article 19 of",
			"to deal with crime, " +
				"section 48(9) of the Data Protection Act 2018 says that you must tell them"},
	} {
		l := Write(say.Voice{}, brief(&n, &n.Activities[0], Request, right))
		text := l.Text()
		if !strings.Contains(text, want[0]) || !strings.Contains(text, want[1]) ||
			strings.Contains(text, "to deal with crime") != (want[1] != "") {
			t.Errorf("%s: %s", right, text)
		}
	}
}

// Only the council has teams: no other body is asked to pass a letter on to one, or called the council.
func TestOtherBodiesAreNotTheCouncil(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "council-tax"), Request, privacy.RightAccess)
	b.Activity, b.Grounds = nil, nil
	for kind, want := range map[Kind][2]bool{Request: {true, false}, ToCouncil: {true, false},
		ToRegulator: {false, true}, ToOmbudsman: {false, true}} {
		b.Kind = kind
		l := Write(say.Voice{}, b)
		text := l.Text()
		if teams, council := strings.Contains(text, "your teams"),
			strings.Contains(text, "to the council on"); teams != want[0] ||
			council != want[1] {
			t.Errorf("kind %d: %s", kind, text)
		}
	}
}

// Part 3 has its own provisions, and no portability or objection to ask for.
func TestLawEnforcement(t *testing.T) {
	n := *noticetest.Council(t, "leeds")
	a := *activity(t, &n, "fraud-and-crime")
	a.Purposes = slices.Clone(a.Purposes)
	for i := range a.Purposes {
		a.Purposes[i].Regime = notice.RegimePart3
	}
	n.Activities = []notice.Activity{a}
	for right, want := range map[privacy.Right]string{
		privacy.RightInformed: "section 44 of", privacy.RightAccess: "section 45 of",
		privacy.RightRectification: "section 46 of", privacy.RightErasure: "section 47 of",
		privacy.RightRestriction: "section 47 of", privacy.RightPortability: "", privacy.RightObject: "",
		privacy.RightAutomatedDecisions: "section 50C of",
		privacy.RightNotification:       "section 48(9) of",
	} {
		b := brief(&n, &n.Activities[0], Request, right)
		if len(b.Grounds) == 0 || !newWriter(say.Voice{}, b).part3() {
			t.Fatal("not under Part 3")
		}
		if got := cited(newWriter(say.Voice{}, b), true); want == "" && got != "" || !strings.HasPrefix(got, want) {
			t.Errorf("%s is asked for under %q", right, got)
		}
		l := Write(say.Voice{}, b)
		text := l.Text()
		if strings.Contains(text, "Article") ||
			want == "" && !strings.Contains(text, "the law may not give me a right") {
			t.Errorf("%s: %s", right, text)
		}
		if month := strings.Contains(text, "(section 54 of the Data Protection Act 2018)"); month &&
			(want == "" || right == privacy.RightAutomatedDecisions) {
			t.Errorf("%s: no period is set for that: %s", right, text)
		}
		if strings.Contains(text, "who they are") {
			t.Errorf("%s: Part 3 has nobody told who was given it: %s", right, text)
		}
	}
}

// Without a reason only marketing is objected to, which needs none; all else needs one.
// An objection to research that Article 21(1) does not reach claims and concedes what Article 21(6) says.
func TestObjectionToResearch(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for _, c := range []struct {
		basis       privacy.Basis
		has, hasNot string
	}{
		{privacy.BasisLegalObligation, "for research or statistics", "strong reasons"},
		{privacy.BasisPublicTask, "strong reasons", "for research or statistics"},
	} {
		f := rights.NewFacts(rights.LawAsAt(), rights.Processing{
			Nation:          privacy.NationEngland,
			Bases:           []privacy.Basis{c.basis},
			PublicAuthority: privacy.Yes,
			DirectMarketing: privacy.No,
		})
		f.Set(privacy.FactResearchPurpose, privacy.Yes)
		b := brief(n, a, Request, privacy.RightObject)
		b.Grounds = []rights.AssessedGround{{Facts: f, Decisions: rights.Evaluate(f)}}
		if l := Write(say.Voice{}, b); !strings.Contains(l.Text(), c.has) || strings.Contains(l.Text(), c.hasNot) {
			t.Errorf("%v: %s", c.basis, l.Text())
		}
	}
}

// A request under Part 3 before 5 February 2026 had the times of that day's sections 50 and 54.
func TestLateUnderPart3Before(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	f := rights.NewFacts(rights.LawAsAt(), rights.Processing{Regime: privacy.RegimePart3, Bases: []privacy.Basis{}})
	for _, c := range []struct {
		right    privacy.Right
		asked    privacy.Date
		has, not string
	}{
		{privacy.RightAccess, privacy.NewDate(2026, 1, 5), "wait for proof", "can be longer"},
		{privacy.RightAccess, privacy.NewDate(2026, 2, 5), "can be longer", "Article"},
		{privacy.RightAutomatedDecisions, privacy.NewDate(2026, 1, 5), "section 50(3)", "wait for proof"},
	} {
		b := brief(n, a, Late, c.right)
		b.Asked = c.asked
		b.Grounds = []rights.AssessedGround{{Facts: f, Decisions: rights.Evaluate(f)}}
		if l := Write(say.Voice{}, b); !strings.Contains(l.Text(), c.has) || strings.Contains(l.Text(), c.not) {
			t.Errorf("%v %v: %s", c.right, c.asked, l.Text())
		}
	}
}

func TestObjections(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "newsletters"), Request, privacy.RightObject)
	other := "your other uses"
	with := Write(say.Voice{}, b)
	b.Person.Details = " \n"
	without := Write(say.Voice{}, b)
	if a, z := with.Text(), without.Text(); !strings.Contains(a, other) || strings.Contains(z, other) ||
		!strings.Contains(z, "for marketing") ||
		strings.Contains(z, "strong reasons") {
		t.Errorf("%s\n%s", a, z)
	}
}

// TestL4ObjectsToNothingThatALawRequires: where a use rests on a law that requires it and on a task, an objection and
// the limit that comes with it ask for what Article 21(1) gives: nothing of what the law requires.
func TestL4ObjectsToNothingThatALawRequires(t *testing.T) {
	for _, bases := range [][]privacy.Basis{{privacy.BasisPublicTask},
		{privacy.BasisLegalObligation, privacy.BasisPublicTask}} {
		n := noticeOn(privacy.NationEngland, bases...)
		b := brief(n, &n.Activities[0], Request, privacy.RightObject)
		for asked, limit := range [2]bool{false, true} {
			b.Person.Limit = limit
			want := 0
			if len(bases) == 2 {
				want = asked + 1
			}
			for _, lang := range both {
				l := Write(say.Must(lang), b)
				if got := strings.Count(l.Text(), say.Must(lang).Text(&catalogue, phraseUnlessRequired)); got != want {
					t.Errorf("%v, limit %v: %d times: %s", bases, limit, got, l.Text())
				}
			}
		}
	}
}

// noticeOn is a notice of one use that rests on all of some bases.
func noticeOn(nation privacy.Nation, bases ...privacy.Basis) *notice.Notice {
	return &notice.Notice{ID: "n", Nation: nation, Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{
		ID: "p", Kind: notice.PurposeEnquiries, Basis: notice.Basis{Statement: notice.Statement{Said: notice.Stated},
			AllOf: bases}}}}}}
}

// marketingIn is whether some use of a brief is marketing, as far as the notice says.
func marketingIn(b *Brief) privacy.Answer {
	marketing := privacy.No
	for i := range b.Grounds {
		for _, p := range b.Grounds[i].Purposes {
			switch {
			case b.Grounds[i].Facts.Regime() == privacy.RegimePart3:
			case p.Kind == notice.PurposeDirectMarketing:
				marketing = privacy.Yes
			case (p.Kind == notice.PurposeCommunications || p.Kind == notice.PurposeNotStated) &&
				marketing == privacy.No:
				marketing = privacy.Unknown
			}
		}
	}
	return marketing
}

// cited is the provisions that a letter asks under, in words.
func cited(w *writer, part3 bool) string { return w.list(w.claims(part3), false) }
