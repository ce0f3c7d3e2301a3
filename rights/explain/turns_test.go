package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestHeadlineOfAFileSaysWhatItTurnsOn: where no legal reason that there may be gives a file, only explicit consent
// does, and the headline says so; where some do and some do not, it names those that do.
func TestHeadlineOfAFileSaysWhatItTurnsOn(t *testing.T) {
	round := words("gave yourself, if it is held|os yw’n cael ei gadw ar gyfrifiadur")
	bases := func(of ...[]privacy.Basis) func(*notice.Notice, *notice.Activity) {
		return func(_ *notice.Notice, a *notice.Activity) {
			for i := range a.Purposes {
				a.Purposes[i].Basis = notice.Basis{Statement: notice.Statement{Said: notice.Stated}, OneOf: of}
				if len(of) == 1 {
					a.Purposes[i].Basis = notice.Basis{Statement: notice.Statement{Said: notice.Stated}, AllOf: of[0]}
				}
			}
		}
	}
	consent, task, law := []privacy.Basis{privacy.BasisConsent}, []privacy.Basis{
		privacy.BasisPublicTask,
	}, []privacy.Basis{privacy.BasisLegalObligation}
	for _, c := range []reviewed{
		{say: "only if the council relies on your explicit consent|os yw’r cyngor yn dibynnu ar eich cydsyniad echblyg",
			not: round},
		{say: "only if the council relies on your explicit consent|os yw’r cyngor yn dibynnu ar eich cydsyniad echblyg",
			not: round, change: bases(law, task)},
		{say: "only if the council relies on your consent or a contract|os yw’r cyngor yn dibynnu ar eich cydsyniad " +
			"neu gontract", not: round, change: bases(law, consent)},
		{say: round, change: bases(consent)},
	} {
		c.council, c.activity, c.right = "leeds", "national-data-matching", privacy.RightPortability
		c.hold(t)
	}
}

// TestReasonInAnotherNoticeIsNotSilence: a notice that says where its legal reason is has said it, in the headline and
// the state as in the reasons.
func TestReasonInAnotherNoticeIsNotSilence(t *testing.T) {
	for _, right := range []privacy.Right{privacy.RightPortability, privacy.RightObject, privacy.RightWithdrawConsent} {
		c := reviewed{council: "leeds", activity: "council-tax", right: right,
			say: "which is in another notice|sydd mewn hysbysiad arall",
			not: "the notice does not say which; does not say enough|ac nid yw’r hysbysiad yn dweud; dweud digon"}
		c.hold(t)
		for _, lang := range notice.Languages() {
			a := Explain(say.Must(lang), &groundsOf(t, "leeds", "council-tax")[0], right, asking)
			if a.State != InAnother ||
				!strings.Contains(words("In another notice|Mewn hysbysiad arall").in(say.Must(lang)),
					a.State.Name(say.Must(lang))) {
				t.Errorf("%v is shown as %q", right, a.State.Name(say.Must(lang)))
			}
		}
	}
}

// TestConditionInAnotherNoticeIsNotSilence is the same of the condition for special category data.
func TestConditionInAnotherNoticeIsNotSilence(t *testing.T) {
	g := groundsOf(t, "leeds", "council-tax")[0]
	d := g.Decisions.For(privacy.RightPortability)
	if onSpecial(&d) {
		t.Error("the legal reason is not what it turns on")
	}
	for _, n := range noticetest.Every(t) {
		for _, a := range rights.Assess(n, privacy.Date{}, nil).Activities {
			for i := range a.Grounds {
				g := &a.Grounds[i]
				for _, right := range privacy.Rights() {
					d := g.Decisions.For(right)
					if onSpecial(&d) && g.ConditionElsewhere() && stateOf(g, &d) == NotStated {
						t.Errorf("%s/%s, %v: the notice does not say", n.ID, a.ID, right)
					}
				}
			}
		}
	}
}

func groundsOf(t *testing.T, council string, activity notice.ID) []rights.AssessedGround {
	t.Helper()
	n := noticetest.Council(t, council)
	return rights.Assess(n, privacy.Date{}, nil, noticetest.Activity(t, n, activity)).Activities[0].Grounds
}

// TestTurnsOnNamesTheReasonsGiven: where the notice gives the reasons that there may be, what it turns on is said of
// each, once, and of no other.
func TestTurnsOnNamesTheReasonsGiven(t *testing.T) {
	never := words("legitimate interests of either kind|fuddiannau dilys o’r naill fath")
	for _, c := range []reviewed{
		{right: privacy.RightObject, say: "If its reason is its public task, this right applies|mai ei dasg er budd " +
			"y cyhoedd yw rheswm y cyngor, mae’r hawl hon yn gymwys"},
		{right: privacy.RightErasure, say: "This helps only if its reason is its public task.|os mai hyn yw rheswm " +
			"y cyngor: ei dasg er budd y cyhoedd."},
		{right: privacy.RightRestriction, say: "This helps only if its reason is its public task.|os mai hyn yw " +
			"rheswm y cyngor: ei dasg er budd y cyhoedd."},
	} {
		for _, lang := range notice.Languages() {
			a := Explain(say.Must(lang), &groundsOf(t, "leicester", "electoral-registration")[0], c.right, asking)
			a.Reasons = nil // where rules are said in full
			text := whole(a)
			if !strings.Contains(text, c.say.in(say.Must(lang))) || strings.Contains(text, never.in(say.Must(lang))) {
				t.Errorf("%v, %s:\n%s", c.right, lang, text)
			}
		}
	}
}

// TestObjectionToResearchSaysAllThreeWaysToGoOn: the headline leaves none of the ways out that are among the limits.
func TestObjectionToResearchSaysAllThreeWaysToGoOn(t *testing.T) {
	said := 0
	for _, activity := range []notice.ID{"social-care", "digital-transformation"} {
		grounds := groundsOf(t, "leicester", activity)
		for i := range grounds {
			g := &grounds[i]
			if g.Purposes[0].Kind != notice.PurposeResearch {
				continue
			}
			for _, lang := range notice.Languages() {
				a := Explain(say.Must(lang), g, privacy.RightObject, asking)
				third := words("a public task that needs the research|angen yr ymchwil ar gyfer tasg er budd y cyhoedd")
				limit := words("research or statistics that a public task needs|ymchwil neu ystadegau")
				limits := ""
				for _, l := range a.Limits {
					limits += l.Text + "\n"
				}
				if len(a.Limits) > 2 && strings.Contains(limits, limit.in(say.Must(lang))) {
					said++
					if !strings.Contains(a.Headline, third.in(say.Must(lang))) {
						t.Errorf("%s, %s: %s\n%s", activity, lang, a.Headline, limits)
					}
				}
			}
		}
	}
	if said < 4 {
		t.Errorf("%d headlines", said)
	}
}

// TestNothingIsOpenThatCouldTakeNothingAway: whether a public task needs research is no question where there is none.
func TestNothingIsOpenThatCouldTakeNothingAway(t *testing.T) {
	c := reviewed{council: "leicester", activity: "cctv", right: privacy.RightObject,
		say: "This is not research or statistics|Nid yw hyn yn ymchwil",
		not: "may go on with research|barhau ag ymchwil"}
	c.hold(t)
}

// TestDutyOfWhatIsNotKnownToBeThereIsSaidLast: that a health professional must be asked first is not the first limit on
// seeing what a council holds for its Council Tax, of which nothing says that it has health records.
func TestDutyOfWhatIsNotKnownToBeThereIsSaidLast(t *testing.T) {
	a := Explain(say.Voice{}, &groundsOf(t, "leeds", "council-tax")[0], privacy.RightAccess, asking)
	for _, lines := range [][]Line{a.Limits, a.Next} {
		at := -1
		for i, l := range lines {
			if strings.Contains(l.Text, "health professional") {
				at = i
			}
		}
		if at < 1 {
			t.Errorf("a health professional is at %d of %d", at, len(lines))
		}
	}
}

// TestV2ReasonThatMayNotGiveTheRightIsNotSaidToGiveIt: of each legal reason left open, what is said of it alone has the
// measure of the engine. Where the right would go if what the council says holds, it is not said to apply without more.
func TestV2ReasonThatMayNotGiveTheRightIsNotSaidToGiveIt(t *testing.T) {
	said := map[privacy.Right]int{}
	for _, n := range noticetest.Every(t) {
		for _, a := range rights.Assess(n, privacy.Date{},
			rights.Answers{privacy.FactObjectionMade: privacy.Yes}).Activities {
			for i := range a.Grounds {
				g := &a.Grounds[i]
				for _, right := range privacy.Rights() {
					if !onBasis(g, right) || !g.Facts.BasesStated() {
						continue
					}
					for _, lang := range notice.Languages() {
						e := explainer{g: g, voice: say.Must(lang)}
						text := whole(Explain(say.Must(lang), g, right, asking))
						for _, f := range g.Facts.Alternatives() {
							d := rights.EvaluateOne(f, right)
							if d.Verdict != rights.Applies || g.Decisions.For(right).Verdict != rights.Depends {
								continue
							}
							bases, _ := f.Bases()
							plain := Called(say.Must(lang), spoken(&g.Ground),
								put(say.Must(lang).Text(&catalogue, phraseIfApplies), "{bases}", e.named(bases)))
							need := Called(say.Must(lang), spoken(&g.Ground),
								put(say.Must(lang).Text(&catalogue, phraseIfNoNeed), "{bases}", e.named(bases)))
							if goes := d.Presumed == rights.DoesNotApply; strings.Contains(text, need) != goes ||
								strings.Contains(text, plain) == goes {
								t.Errorf("%s/%s, %v, %s, presumed %v:\n%s", n.ID, a.ID, right, lang, d.Presumed, text)
							} else if goes {
								said[right]++
							}
						}
					}
				}
			}
		}
	}
	if said[privacy.RightErasure] == 0 || len(said) > 1 {
		t.Errorf("said of %v: the words are of what the council needs", said)
	}
}
