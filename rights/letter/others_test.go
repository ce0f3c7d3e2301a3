package letter_test

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// TestC02LettersNameWhoElseDecides tests that a letter about uses over which several bodies decide says how to reach
// those that it is not to: the registrars of births and deaths, beside the borough.
func TestC02LettersNameWhoElseDecides(t *testing.T) {
	var n *notice.Notice
	for _, one := range noticetest.Every(t) {
		if one.ID == "barking-and-dagenham-registrars" {
			n = one
		}
	}
	if n == nil {
		t.Fatal("there is no such notice")
	}
	several := 0
	for i := range n.Activities {
		a := &n.Activities[i]
		grounds := rights.Assess(n, privacy.Date{}, nil, a).Activities[0].Grounds
		l := letter.Write(say.Voice{},
			&letter.Brief{Right: privacy.RightAccess, Notice: n, Activity: a, Grounds: grounds})
		for _, o := range l.Others {
			several++
			if o.Name == l.To[0] || o.Email == "" && o.Link == "" && o.Phone == "" && len(o.Post) == 0 {
				t.Errorf("%s: %+v beside %v", a.ID, o, l.To)
			}
		}
	}
	if several < 2 {
		t.Errorf("only %d others", several)
	}
	leeds := noticetest.Council(t, "leeds")
	a := &leeds.Activities[0]
	l := letter.Write(say.Voice{}, &letter.Brief{
		Right:    privacy.RightAccess,
		Notice:   leeds,
		Activity: a,
		Grounds:  rights.Assess(leeds, privacy.Date{}, nil, a).Activities[0].Grounds,
	})
	if len(l.Others) != 0 {
		t.Errorf("one body decides, and there are others: %+v", l.Others)
	}
}

// TestLetterIsToAllWhoCanBeReached: the letter for a certificate is to each of the bodies that the answer says to ask,
// with the ways to them, and opens an e-mail to one that takes it though the borough gives no way.
func TestLetterIsToAllWhoCanBeReached(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		if n.ID != "barking-and-dagenham-registrars" {
			continue
		}
		for id, want := range map[notice.ID][]string{
			"applications": {"London Borough of Barking and Dagenham\n\nRegistrar General for England and " +
				"Wales\nTrafalgar Road\nSouthport\nPR8 2HH\n\nSuperintendent Registrar\n"},
			"births": {"Registrar General for England and Wales\nTrafalgar Road\nSouthport\nPR8 " +
				"2HH\n\nSuperintendent Registrar\n"},
		} {
			for i := range n.Activities {
				a := &n.Activities[i]
				if a.ID != id {
					continue
				}
				grounds := rights.Assess(n, privacy.Date{}, nil, a).Activities[0].Grounds
				l := letter.Write(say.Voice{},
					&letter.Brief{Right: privacy.RightAccess, Notice: n, Activity: a, Grounds: grounds})
				link, _ := l.Mailto()
				if !strings.HasPrefix(l.Text(), want[0]) ||
					!strings.HasPrefix(link, "mailto:register.office@lbbd.gov.uk?") ||
					l.Together != (id == "births") {
					t.Errorf("%s: %s\n%s", id, link, l.Text())
				}
			}
		}
		return
	}
	t.Fatal("there is no such notice")
}

// TestLetterToThoseWhoDecideTogether: each of joint controllers can be asked for all of it (Article 26(3)), which the
// letter says in place of asking to pass it on; not of those who decide apart, nor under Part 3.
func TestLetterToThoseWhoDecideTogether(t *testing.T) {
	for _, c := range []struct {
		role     notice.Role
		regime   notice.Regime
		together bool
	}{{notice.RoleJoint, "", true}, {notice.RoleSeparate, "", false}, {notice.RoleJoint, notice.RegimePart3, false}} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Body: "council", Controllers: []notice.Controller{
			{
				ID:              "council",
				Name:            "North Council",
				Kind:            notice.ControllerCouncil,
				Role:            c.role,
				PublicAuthority: privacy.Yes,
			},
			{
				ID:              "beta",
				Name:            "Beta Body",
				Kind:            notice.ControllerPublicBody,
				Role:            c.role,
				PublicAuthority: privacy.Yes,
			},
		}, Contacts: []notice.Contact{{ID: "b", Kind: notice.ContactController, Email: "b@example.org"}}}
		n.Controllers[1].Contacts = []notice.ID{"b"}
		n.Activities = []notice.Activity{
			{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeEnquiries, Regime: c.regime}}},
		}
		grounds := rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds
		for lang, says := range map[notice.Language]string{
			notice.English: "I can ask each of you for all of it (Article 26(3)).", notice.Welsh: "Caf ofyn i bob un " +
				"ohonoch am y cyfan (Erthygl 26(3)).",
		} {
			l := letter.Write(say.Must(lang),
				&letter.Brief{Right: privacy.RightAccess, Notice: n, Activity: &n.Activities[0], Grounds: grounds})
			if l.Together != c.together || strings.Contains(l.Text(), says) != c.together ||
				!strings.HasPrefix(l.Text(), "North Council\n\nBeta Body\n\n") {
				t.Errorf("%s, %s: %s", c.role, c.regime, l.Text())
			}
		}
	}
}

// l1ComplaintsNameAllWhoDecideCase is a case of TestL1ComplaintsNameAllWhoDecide.
type l1ComplaintsNameAllWhoDecideCase struct {
	kind           letter.Kind
	areas          bool
	english, welsh string
	last           string
}

// l1ComplaintsNameAllWhoDecideCases are the cases of TestL1ComplaintsNameAllWhoDecide.
func l1ComplaintsNameAllWhoDecideCases() []l1ComplaintsNameAllWhoDecideCase {

	return []l1ComplaintsNameAllWhoDecideCase{
		{letter.ToRegulator, true, "My complaint is about one or more of these bodies:",
			"Mae fy nghwyn am un neu ragor o’r cyrff hyn:", "\nThe Registrar (Registers)"},
		{letter.ToRegulator, false, "My complaint is about one or more of these bodies:",
			"Mae fy nghwyn am un neu ragor o’r cyrff hyn:", "\nThe Registrar"},
		{letter.ToOmbudsman, true, "My complaint is about one or more of these bodies:",
			"Mae fy nghwyn am un neu ragor o’r cyrff hyn:", ""},
	}
}

// complaintOfThree is a letter about a use over which three bodies decide, by their areas or together.
func complaintOfThree(lang notice.Language, kind letter.Kind, areas bool, rename string) letter.Letter {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Body: "north", Controllers: []notice.Controller{
		{
			ID:              "north",
			Name:            "North Council",
			Kind:            notice.ControllerCouncil,
			Role:            notice.RoleSeparate,
			PublicAuthority: privacy.Yes,
		},
		{
			ID:              "south",
			Name:            "South Council",
			Kind:            notice.ControllerCouncil,
			Role:            notice.RoleSeparate,
			PublicAuthority: privacy.Yes,
		},
		{
			ID:              notice.ID(rename),
			Name:            "The Registrar",
			Kind:            notice.ControllerOfficeHolder,
			Role:            notice.RoleSeparate,
			PublicAuthority: privacy.Yes,
		},
	}}
	a := notice.Activity{
		ID:       "a",
		Title:    "Help",
		Purposes: []notice.Purpose{{ID: "p", Kind: notice.PurposeEnquiries}},
	}
	if areas {
		a.Roles = []notice.Part{
			{Controller: "north", Area: "The north"},
			{Controller: "south", Area: "The south"},
			{Controller: notice.ID(rename), Records: "Registers"},
		}
	}
	n.Activities = []notice.Activity{a}
	grounds := rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds
	return letter.Write(say.Must(lang), &letter.Brief{
		Kind:     kind,
		Right:    privacy.RightAccess,
		Notice:   n,
		Activity: &n.Activities[0],
		Grounds:  grounds,
	})
}

// TestL1ComplaintsNameAllWhoDecide: a complaint to the regulator or the ombudsman accuses nobody that its sender did
// not: it names all who decide, with their areas and records, whatever their ids, and an ombudsman only those it has to
// do with.
func TestL1ComplaintsNameAllWhoDecide(t *testing.T) {
	for _, c := range l1ComplaintsNameAllWhoDecideCases() {
		councils := "\nNorth Council\nSouth Council"
		if c.areas {
			councils = "\nNorth Council (The north)\nSouth Council (The south)"
		}
		for _, id := range []string{"a-registrar", "z-registrar"} {
			for lang, says := range map[notice.Language]string{notice.English: c.english, notice.Welsh: c.welsh} {
				l := complaintOfThree(lang, c.kind, c.areas, id)
				if l.Paragraphs[1] != says+councils+c.last || strings.Contains(l.Text(), "I think that it") ||
					strings.Contains(l.Text(), "meddwl ei fod") {
					t.Errorf("kind %d, areas %v, %s: %s", c.kind, c.areas, id, l.Text())
				}
				if c.areas && !strings.Contains(strings.Join(l.Names, "; "), "South Council; The south") {
					t.Errorf("names: %v", l.Names)
				}
			}
		}
	}
	leeds := noticetest.Council(t, "leeds")
	a := &leeds.Activities[0]
	l := letter.Write(say.Voice{}, &letter.Brief{
		Kind:     letter.ToRegulator,
		Notice:   leeds,
		Activity: a,
		Grounds:  rights.Assess(leeds, privacy.Date{}, nil, a).Activities[0].Grounds,
	})
	if l.Paragraphs[1] != "My complaint is about: Leeds City Council." ||
		!strings.Contains(l.Text(), "I think that it has not kept") {
		t.Errorf("one decides: %s", l.Text())
	}
}

// A body that decides over other parts in each of two uses is accused once, with all of them, and with none where it
// decides over the whole of one use; in whatever order the notice has its uses.
func TestL1PartsAreGatheredFromAllUses(t *testing.T) {
	north := &notice.Controller{ID: "n", Name: "North Council", Kind: notice.ControllerCouncil}
	south := &notice.Controller{ID: "s", Name: "South Council", Kind: notice.ControllerCouncil}
	part := func(c *notice.Controller, area notice.Text) notice.Decider {
		return notice.Decider{Controller: c, Area: area}
	}
	for _, c := range []struct {
		first, second []notice.Decider
		want          string
	}{
		{[]notice.Decider{part(north, "Hill"), part(south, "Bay")}, []notice.Decider{part(north, "Fell")},
			"\nNorth Council (Fell) " +
				"(Hill)\nSouth Council (Bay)"},
		{[]notice.Decider{part(north, "Hill"), part(south, "Bay")}, []notice.Decider{part(north, "")},
			"\nNorth Council\nSouth " +
				"Council (Bay)"},
	} {
		for _, uses := range [][2][]notice.Decider{{c.first, c.second}, {c.second, c.first}} {
			l := letter.Write(say.Voice{}, &letter.Brief{Kind: letter.ToRegulator, Right: privacy.RightAccess,
				Notice: &notice.Notice{Nation: privacy.NationEngland}, Activity: &notice.Activity{Title: "Help"},
				Grounds: []rights.AssessedGround{
					{Ground: rights.Ground{Deciders: uses[0]}},
					{Ground: rights.Ground{Deciders: uses[1]}},
				}})
			if got := l.Paragraphs[1]; got != "My complaint is about one or more of these bodies:"+c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		}
	}
}
