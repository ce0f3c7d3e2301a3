package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// about is a brief of a request under a right, for uses of data as given, on a day.
func about(t *testing.T, right privacy.Right, on privacy.Date, facts rights.Answers, uses ...rights.Processing) *Brief {
	t.Helper()
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "council-tax"), Request, right)
	b.On, b.Grounds = on, nil
	for _, p := range uses {
		f := rights.NewFacts(on, p)
		for fact, a := range facts {
			f.Set(fact, a)
		}
		b.Grounds = append(b.Grounds, rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)})
	}
	return b
}

// says reports whether the letter of a brief says a phrase, up to its first slot, in each language.
func says(t *testing.T, b *Brief, p say.Word) bool {
	t.Helper()
	found := 0
	for _, lang := range both {
		l := Write(say.Must(lang), b)
		start, _, _ := strings.Cut(say.Must(lang).Text(&catalogue, p), "{")
		if strings.Contains(l.Text(), start) {
			found++
		}
		if strings.Contains(l.Text(), "{") {
			t.Errorf("a slot is left: %s", l.Text())
		}
	}
	if found == 1 {
		t.Errorf("%q is said in one language of two", say.Voice{}.Text(&catalogue, p))
	}
	return found == 2
}

var (
	now     = privacy.NewDate(2026, 11, 23)
	onATask = rights.Processing{
		Nation:          privacy.NationEngland,
		PublicAuthority: privacy.Yes,
		Bases:           []privacy.Basis{privacy.BasisPublicTask},
		SolelyAutomated: privacy.No,
		DirectMarketing: privacy.No,
	}
	byPart3 = rights.Processing{Regime: privacy.RegimePart3, Bases: []privacy.Basis{}}
	forAds  = rights.Processing{
		Nation:          privacy.NationEngland,
		PublicAuthority: privacy.Yes,
		Bases:           []privacy.Basis{privacy.BasisPublicTask},
		DirectMarketing: privacy.Yes,
	}
	research = rights.Answers{privacy.FactResearchPurpose: privacy.Yes}
)

// TestW10ProhibitedDecisions: a letter for human review says that the decision may be prohibited where a rule that says
// so holds or may, and says by which provision; and nowhere else.
func TestW10ProhibitedDecisions(t *testing.T) {
	decides := func(special ...privacy.SpecialCondition) rights.Processing {
		p := onATask
		p.SolelyAutomated, p.Special = privacy.Yes, special
		return p
	}
	matters := rights.Answers{privacy.FactSignificantDecision: privacy.Yes}
	recognised := rights.Processing{
		Bases:           []privacy.Basis{privacy.BasisRecognisedLegitimateInterests},
		SolelyAutomated: privacy.Yes,
	}
	part3 := byPart3
	part3.SolelyAutomated, part3.Special = privacy.Yes, []privacy.SpecialCondition{privacy.SpecialG}
	before := privacy.NewDate(2026, 2, 4)
	for name, c := range map[string]struct {
		on    privacy.Date
		use   rights.Processing
		facts rights.Answers
		cite  string
	}{
		"health data, no gateway":       {now, decides(privacy.SpecialH), matters, "Article 22B(1)"},
		"a recognised interest":         {now, recognised, matters, "Article 22B(4)"},
		"of no known weight":            {now, decides(privacy.SpecialH), nil, "Article 22B(1)"},
		"before the law changed":        {before, decides(), matters, "Article 22(2)"},
		"law enforcement":               {now, part3, matters, "section 50B"},
		"nothing known of special data": {now, decides(), matters, ""},
		"no special data": {now, decides(),
			rights.Answers{privacy.FactSignificantDecision: privacy.Yes,
				privacy.FactDecisionUsesSpecialCategory: privacy.No}, ""},
		"with consent": {now, decides(privacy.SpecialH),
			rights.Answers{privacy.FactSignificantDecision: privacy.Yes,
				privacy.FactExplicitConsentCoversDecision: privacy.Yes}, ""},
		"no decision by computer alone": {now, onATask, matters, ""},
		"of no weight to the person": {now, decides(privacy.SpecialH),
			rights.Answers{privacy.FactSignificantDecision: privacy.No}, ""},
		"before, with a law that says so": {before, decides(),
			rights.Answers{privacy.FactSignificantDecision: privacy.Yes, privacy.FactDecisionRequiredByLaw: privacy.Yes,
				privacy.FactDecisionUsesSpecialCategory: privacy.No}, ""},
	} {
		b := about(t, privacy.RightAutomatedDecisions, c.on, c.facts, c.use)
		if says(t, b, phraseProhibited) != (c.cite != "") ||
			!strings.Contains(Write(say.Voice{}, b).text(), c.cite) {
			t.Errorf("%s: %s", name, Write(say.Voice{}, b).text())
		}
	}
	if b := about(t, privacy.RightAccess, now, matters, decides(privacy.SpecialH)); says(t, b, phraseProhibited) {
		t.Error("it is said in a request to see information")
	}
}

// text is the text of a letter that nobody needs the address of.
func (l Letter) text() string { return l.Text() }

// TestW11LimitMeanwhile: restriction is not automatic, so that a request to correct, and an objection that is weighed,
// ask for it where the sender wants that, and only then; marketing stops without it, research has no weighing, and Part
// 3 has no such right.
func TestW11LimitMeanwhile(t *testing.T) {
	for name, c := range map[string]struct {
		right privacy.Right
		facts rights.Answers
		uses  []rights.Processing
		says  say.Word
		cite  string
	}{
		"correcting": {privacy.RightRectification, nil, []rights.Processing{onATask},
			phraseMeanwhileWrong, "Article 18(1)(a)"},
		"objecting": {privacy.RightObject, nil, []rights.Processing{onATask},
			phraseMeanwhileObject, "Article 18(1)(d)"},
		"objecting to marketing and a task": {privacy.RightObject, nil, []rights.Processing{forAds, onATask},
			phraseMeanwhileObject, "Article 18(1)(d)"},
		"correcting, both regimes": {privacy.RightRectification, nil, []rights.Processing{byPart3, onATask},
			phraseMeanwhileWrong, "Article 18(1)(a)"},
		"objecting to marketing":  {privacy.RightObject, nil, []rights.Processing{forAds}, 0, ""},
		"correcting under Part 3": {privacy.RightRectification, nil, []rights.Processing{byPart3}, 0, ""},
		"objecting to what cannot be": {privacy.RightObject, nil,
			[]rights.Processing{{PublicAuthority: privacy.Yes, Bases: []privacy.Basis{privacy.BasisLegalObligation},
				DirectMarketing: privacy.No}}, 0, ""},
		"objecting to research by an Act": {privacy.RightObject, research,
			[]rights.Processing{{PublicAuthority: privacy.Yes, Bases: []privacy.Basis{privacy.BasisLegalObligation},
				DirectMarketing: privacy.No}}, 0, ""},
		"asking for what is limited already": {privacy.RightRestriction, nil, []rights.Processing{onATask}, 0, ""},
	} {
		b := about(t, c.right, now, c.facts, c.uses...)
		for _, b.Person.Limit = range []bool{false, true} {
			for _, p := range []say.Word{phraseMeanwhileWrong, phraseMeanwhileObject} {
				if says(t, b, p) != (p == c.says && b.Person.Limit) {
					t.Errorf("%s, wanted %v: %s", name, b.Person.Limit, Write(say.Voice{}, b).text())
				}
			}
		}
		if Limits(b) != (c.says != 0) {
			t.Errorf("%s: offered %v", name, Limits(b))
		}
		if c.cite != "" && !strings.Contains(Write(say.Voice{}, b).text(), c.cite) {
			t.Errorf("%s: %s", name, Write(say.Voice{}, b).text())
		}
	}
	b := about(t, privacy.RightObject, now, nil, forAds, onATask)
	b.Person.Limit = true
	if b.Person.Details = ""; says(t, b, phraseMeanwhileObject) {
		t.Error("nothing but marketing is objected to where no reason is given")
	}
}

// TestMissingS173Letter (M-s173-letter): who asks to see or move information asks that it stay as it is, without a word
// of an offence; nobody else does.
func TestMissingS173Letter(t *testing.T) {
	contract := rights.Processing{Bases: []privacy.Basis{privacy.BasisContract}, AutomatedMeans: privacy.Yes}
	for _, right := range privacy.Rights() {
		want := right == privacy.RightAccess || right == privacy.RightPortability
		b := about(t, right, now, nil, contract)
		text := strings.ToLower(Write(say.Voice{}, b).text())
		if says(t, b, phraseKeep) != want || strings.Contains(text, "section 173") != want {
			t.Errorf("%v: %s", right, text)
		}
		for _, threat := range []string{"offence", "crime", "destroy", "conceal"} {
			if strings.Contains(text, threat) {
				t.Errorf("%v accuses: %s", right, text)
			}
		}
	}
	if b := about(t, privacy.RightPortability, now, nil, onATask); says(t, b, phraseKeep) {
		t.Error("where there is no right there is nothing to keep for it")
	}
	if b := about(t, privacy.RightAccess, now, nil, byPart3); !says(t, b, phraseKeep) {
		t.Error("section 173 covers access under section 45 too")
	}
}

// TestMissingArt17Letter (M-art17-2-letter): who says that the information was made public asks that those who show it
// are told; nobody else does.
func TestMissingArt17Letter(t *testing.T) {
	for _, c := range []struct {
		right     privacy.Right
		published bool
		use       rights.Processing
		want      bool
	}{
		{privacy.RightErasure, true, onATask, true}, {privacy.RightErasure, false, onATask, false},
		{privacy.RightErasure, true, byPart3, false}, {privacy.RightRectification, true, onATask, false},
	} {
		b := about(t, c.right, now, nil, c.use)
		b.Person.Published = c.published
		if says(t, b, phraseLinks) != c.want ||
			strings.Contains(Write(say.Voice{}, b).text(), "Article 17(2)") != c.want {
			t.Errorf("%+v: %s", c, Write(say.Voice{}, b).text())
		}
	}
}

// TestMissingFOIInOneRequest (M-foi-and-access): other records can be asked for in the letter that asks to see
// information, by the law of the nation; what is about the person stays a request under data protection law; and no
// officer is asked so.
func TestMissingFOIInOneRequest(t *testing.T) {
	b := about(t, privacy.RightAccess, now, nil, onATask)
	if says(t, b, phraseOthers) || says(t, b, phraseOwnData) {
		t.Error("records are asked for that nobody wants")
	}
	b.Person.Others = "What the repair of the road cost."
	text := Write(say.Voice{}, b).text()
	if !says(t, b, phraseOthers) || !says(t, b, phraseOwnData) ||
		!strings.Contains(text, "\nWhat the repair of the road cost.\n") ||
		!strings.Contains(text, "section 40(1)") {
		t.Error(text)
	}
	writes := say.Voice{}.Text(&catalogue, phrasePhoneWriting)
	if !strings.Contains(strings.Join(Phone(say.Voice{}, b), "\n"), writes) {
		t.Error("who rings is not told that the request for records must be written")
	}
	scots := *b.Notice
	scots.Nation = privacy.NationScotland
	b.Notice = &scots
	if text := Write(say.Voice{}, b).text(); !says(t, b, phraseOthersScotland) || !says(t, b, phraseOwnData) ||
		says(t, b, phraseOthers) ||
		!strings.Contains(text, "section 38(1)(a)") {
		t.Error(text)
	}
	for _, right := range privacy.Rights() {
		if b.Right = right; right != privacy.RightAccess && says(t, b, phraseOthersScotland) {
			t.Errorf("records are asked for with %v", right)
		}
	}
	n, a := officer(t)
	of := brief(n, a, Request, privacy.RightAccess)
	if of.Person.Others = b.Person.Others; says(t, of, phraseOthers) {
		t.Error("an officer is asked for records by a law that does not reach officers")
	}
}
