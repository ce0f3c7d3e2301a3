package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// groundOf returns a ground of a council in which nothing but what edit says is out of the ordinary.
func groundOf(edit func(*rights.Processing), answers rights.Answers) *rights.AssessedGround {
	p := rights.Processing{
		PublicAuthority:      privacy.Yes,
		AutomatedMeans:       privacy.Yes,
		DirectMarketing:      privacy.No,
		SolelyAutomated:      privacy.No,
		ThirdPartySource:     privacy.No,
		OnlineServiceToChild: privacy.No,
		UnstructuredPaper:    privacy.No,
		Bases:                []privacy.Basis{privacy.BasisPublicTask},
	}
	edit(&p)
	f := rights.NewFacts(asking, p)
	for fact, a := range answers {
		f.Set(fact, a)
	}
	return &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
}

// TestR14Unsettled: everybody is told that the law is not settled, and who wants more, both readings with their
// sources and the answer on the other one; and nobody is where the readings do not part.
func TestR14Unsettled(t *testing.T) {
	answers := rights.Answers{privacy.FactResearchPurpose: privacy.Yes, privacy.FactNecessaryForPublicTask: privacy.Yes}
	g := groundOf(func(*rights.Processing) {}, answers)
	for lang, want := range map[notice.Language][2]string{
		notice.English: {"The law is not settled here. Some say", "The answer would then be: Applies with limits."},
		notice.Welsh: {"Nid yw’r gyfraith wedi’i setlo yma. Mae rhai’n dweud",
			"Yr ateb wedyn fyddai: Yn gymwys o fewn terfynau."},
	} {
		a := Explain(say.Must(lang), g, privacy.RightObject, asking)
		if last := a.Why[len(a.Why)-1]; !strings.HasPrefix(last.Text, want[0]) {
			t.Errorf("the last reason is %q", last.Text)
		}
		if len(a.Unsettled) != 1 || !strings.HasSuffix(a.Unsettled[0].There.Text, want[1]) ||
			len(a.Unsettled[0].Here.Cites) == 0 ||
			len(a.Unsettled[0].There.Cites) == 0 {
			t.Errorf("unsettled: %+v", a.Unsettled)
		}
	}
	answers[privacy.FactResearchPurpose] = privacy.No
	a := Explain(say.Voice{}, groundOf(func(*rights.Processing) {}, answers), privacy.RightObject, asking)
	for _, l := range a.Why {
		if strings.Contains(l.Text, "not settled") || len(a.Unsettled) > 0 {
			t.Errorf("said to be unsettled: %q, %v", l.Text, a.Unsettled)
		}
	}
}

// TestR14UnsettledIfTheCouncilIsRight: where the readings part only if what the notice says holds, that is what is
// said.
func TestR14UnsettledIfTheCouncilIsRight(t *testing.T) {
	g := groundOf(func(*rights.Processing) {}, rights.Answers{privacy.FactResearchPurpose: privacy.Yes})
	a := Explain(say.Voice{}, g, privacy.RightObject, asking)
	if len(a.Unsettled) != 1 || !strings.Contains(a.Unsettled[0].There.Text, "If what the council says is right") {
		t.Errorf("%+v", a.Unsettled)
	}
}

// TestR08WhatIsUnsaid: where the reason is given and the condition for special category data is not, the answer says
// so.
func TestR08WhatIsUnsaid(t *testing.T) {
	for _, c := range []struct {
		bases   []privacy.Basis
		special bool // the condition is not stated
		want    say.Word
	}{
		{[]privacy.Basis{privacy.BasisPublicTask}, true, phraseNoCondition},
		{nil, false, 0},
		{nil, true, 0},
	} {
		g := groundOf(func(p *rights.Processing) { p.Bases, p.SpecialNotStated = c.bases, c.special }, nil)
		a := Explain(say.Voice{}, g, privacy.RightWithdrawConsent, asking)
		want := say.Voice{}.Of(&catalogue, &rightFamily, privacy.RightWithdrawConsent.String(), rightUnsaid)
		if c.want != 0 {
			want = say.Voice{}.Text(&catalogue, c.want)
		}
		if a.Headline != want {
			t.Errorf("bases %v, condition unsaid %v: %q, want %q", c.bases, c.special, a.Headline, want)
		}
	}
}

// TestR10SaysBoth: of a law and a public task for one use the answer says what can be objected to, and what cannot.
func TestR10SaysBoth(t *testing.T) {
	both := groundOf(func(p *rights.Processing) {
		p.Bases = []privacy.Basis{privacy.BasisLegalObligation, privacy.BasisPublicTask}
	}, nil)
	task := groundOf(func(*rights.Processing) {}, nil)
	for _, lang := range notice.Languages() {
		if a := Explain(say.Must(lang), both, privacy.RightObject,
			asking); a.Headline != say.Must(lang).Text(&catalogue, phraseObjectBoth) ||
			a.State != AppliesWithLimits {
			t.Errorf("%q, %s", a.Headline, a.State.Name(say.Must(lang)))
		}
		if a := Explain(say.Must(lang), task, privacy.RightObject,
			asking); a.Headline == say.Must(lang).Text(&catalogue, phraseObjectBoth) {
			t.Errorf("of a task alone: %q", a.Headline)
		}
	}
}

// TestR14ResearchOnATask: of research on a public task the answer is unlikely until the council shows that the task
// needs it, and says so; no word of it is erasure's, and the two readings are not told as one answer. Once it is known
// that no task needs it, it can be objected to as anything else.
func TestR14ResearchOnATask(t *testing.T) {
	research := rights.Answers{privacy.FactResearchPurpose: privacy.Yes}
	open := groundOf(func(*rights.Processing) {}, research)
	known := groundOf(func(*rights.Processing) {},
		rights.Answers{privacy.FactResearchPurpose: privacy.Yes, privacy.FactNecessaryForPublicTask: privacy.No})
	byLaw := groundOf(func(p *rights.Processing) { p.Bases = []privacy.Basis{privacy.BasisLegalObligation} }, research)
	for _, lang := range notice.Languages() {
		a := Explain(say.Must(lang), open, privacy.RightObject, asking)
		if a.State != Unlikely || a.Headline != say.Must(lang).Of(&catalogue, &rightFamily,
			privacy.RightObject.String(), rightUnlikely) {
			t.Errorf("%s: %q", a.State.Name(say.Must(lang)), a.Headline)
		}
		if !saysLine(a.Why, say.Must(lang).Text(&catalogue, phraseIfTask)) ||
			saysLine(a.Why, say.Must(lang).Text(&catalogue, phraseIfShown)) ||
			!saysLine(a.Next, say.Must(lang).Text(&catalogue, phraseShowReasons)) {
			t.Errorf("why %v, next %v", a.Why, a.Next)
		}
		if len(a.Unsettled) != 1 {
			t.Fatalf("%d points are unsettled", len(a.Unsettled))
		}
		here, there := a.Unsettled[0].Here.Text, a.Unsettled[0].There.Text
		if !strings.Contains(here, ": "+DoesNotApply.Name(say.Must(lang))) ||
			!strings.Contains(there, ": "+AppliesWithLimits.Name(say.Must(lang))) {
			t.Errorf("readings %q and %q", here, there)
		}
		for what, g := range map[string]*rights.AssessedGround{"not needed": known, "by law": byLaw} {
			if a := Explain(say.Must(lang), g, privacy.RightObject, asking); a.State != AppliesWithLimits ||
				saysLine(a.Why, say.Must(lang).Text(&catalogue, phraseIfTask)) {
				t.Errorf("%s: %s, %v", what, a.State.Name(say.Must(lang)), a.Why)
			}
		}
	}
}
