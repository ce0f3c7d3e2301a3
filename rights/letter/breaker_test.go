package letter

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
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
