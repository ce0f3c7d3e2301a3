package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// wanting is the letter of a wish about one use, with nothing filled in but some fields.
func wanting(t *testing.T, of notice.Wish, on privacy.Date, p Person, uses ...rights.Processing) string {
	t.Helper()
	b := about(t, 0, on, nil, uses...)
	b.Wish, b.Person = of, p
	return Write(say.Voice{}, b).text()
}

// restsOn is a wish over a use on a day, and what its letter says and does not; several parted by "; ".
type restsOn struct {
	wish     notice.Wish
	on       privacy.Date
	use      rights.Processing
	has, not string
}

const noRight = "the law may not give me a right to this"

// The uses of restOn, beside those of other tests.
var (
	consents = on(onATask, func(p *rights.Processing) { p.Bases = []privacy.Basis{privacy.BasisConsent} })
	computer = on(onATask, func(p *rights.Processing) { p.SolelyAutomated = privacy.Yes })
	crime    = on(byPart3, func(p *rights.Processing) { p.SolelyAutomated = privacy.Yes })
	contract = rights.Processing{Bases: []privacy.Basis{privacy.BasisContract}, AutomatedMeans: privacy.Yes}
	byLaw    = rights.Processing{
		PublicAuthority: privacy.Yes, Bases: []privacy.Basis{privacy.BasisLegalObligation}, DirectMarketing: privacy.No,
	}
	before = privacy.NewDate(2026, 2, 4)
)

func on(p rights.Processing, set func(*rights.Processing)) rights.Processing {
	set(&p)
	return p
}

var restOn = map[string]restsOn{
	"see":         {notice.WishSee, now, onATask, "under Article 15 of; (Article 15(1))", noRight},
	"see, Part 3": {notice.WishSee, now, byPart3, "under section 45 of; (section 45(2))", "Article; " + noRight},
	"recording": {notice.WishRecording, now, onATask,
		"copy of the recording; under Article 15 of; section 173", noRight},
	"recording, Part 3": {notice.WishRecording, now, byPart3, "under section 45 of; section 173", "Article"},
	"correct":           {notice.WishCorrect, now, onATask, "under Article 16 of; (Article 19)", "who they are"},
	"correct, Part 3":   {notice.WishCorrect, now, byPart3, "under section 46 of; (section 48(9) of", "Article"},
	"delete": {notice.WishDelete, now, onATask, "under Article 17 of; (Article 19)",
		"the information that you hold about me"},
	"delete, Part 3": {notice.WishDelete, now, byPart3, "under section 47 of; (section 48(9) of", "Article"},
	"unpublish": {notice.WishUnpublish, now, onATask,
		"under Article 17 of the UK General Data Protection Regulation, and Article 21.; I object", noRight},
	"unpublish, by law": {notice.WishUnpublish, now, byLaw, "which reason in law you rely on; under Article 17 of",
		"I object; Article 21"},
	"unpublish, Part 3": {notice.WishUnpublish, now, byPart3, "under section 47 of", "Article; I object"},
	"stop":              {notice.WishStop, now, onATask, "I object to your use; under Article 21 of", noRight},
	"stop, by law":      {notice.WishStop, now, byLaw, noRight, "I object; under Article"},
	"messages": {notice.WishStopMessages, now, forAds, "(Article 21(3) of; (regulations 21, 22 of",
		"I object; one month; exemption"},
	"messages, a task": {notice.WishStopMessages, now, onATask, "tell me which, and why; one month",
		"marketing; regulation"},
	"messages, consent": {notice.WishStopMessages, now, consents,
		"by consent, I take that consent back; under Article 7(3) of", "I object"},
	"hide": {notice.WishHideAddress, now, onATask,
		"(Article 5(1)(f) of; I object; under Article 21 of", noRight},
	"hide, by law": {notice.WishHideAddress, now, byLaw, "mark the record; (Article 5(1)(f) of",
		"I object; under Article 21"},
	"hide, Part 3": {notice.WishHideAddress, now, byPart3, "mark the record; (section 40 of",
		"Article; I object"},
	"limit":         {notice.WishLimit, now, onATask, "under Article 18 of; (Article 19)", noRight},
	"limit, Part 3": {notice.WishLimit, now, byPart3, "under section 47 of; (section 48(9) of", "Article"},
	"move":          {notice.WishMove, now, contract, "under Article 20 of; section 173", noRight},
	"move, a task":  {notice.WishMove, now, onATask, noRight, "under Article 20; section 173"},
	"person": {notice.WishPerson, now, computer, "under Article 22C of; that a computer alone made",
		"A computer alone made"},
	"person, before": {notice.WishPerson, before, computer, "under Article 22 of", "22C"},
	"person, Part 3": {notice.WishPerson, now, crime, "under section 50C of", "Article"},
	"consent":        {notice.WishConsent, now, consents, "I take that consent back from today", noRight},
	"consent, a task": {notice.WishConsent, now, onATask,
		"If you use the information about me for this by consent", "under Article 7"},
	"told":               {notice.WishTold, now, onATask, "by name; under Article 15(1)(c) of; (Article 19)", noRight},
	"told, Part 3":       {notice.WishTold, now, byPart3, "by name; under section 45(2)(c) of", "Article"},
	"complain":           {notice.WishComplain, now, onATask, "I am making a complaint; section 164A", noRight},
	"complain, long ago": {notice.WishComplain, before, onATask, "your own complaints process", "164A"},
}

// TestEachWishRestsOnItsProvision: what is asked for is asked for under the provision of the wish, the regime and the
// day; where the law has none it is asked, and nothing is demanded.
func TestEachWishRestsOnItsProvision(t *testing.T) {
	for name, c := range restOn {
		text := wanting(t, c.wish, c.on, Person{Name: "A", Contact: "B"}, c.use)
		for _, s := range strings.Split(c.has, "; ") {
			if !strings.Contains(text, s) {
				t.Errorf("%s does not say %q:\n%s", name, s, text)
			}
		}
		for _, s := range strings.Split(c.not, "; ") {
			if s != "" && strings.Contains(text, s) {
				t.Errorf("%s says %q:\n%s", name, s, text)
			}
		}
	}
}

// TestConsentIsTakenBackAsWhatIsReliedOn: where the notice relies on consent, it is taken back under Article 7(3).
func TestConsentIsTakenBackAsWhatIsReliedOn(t *testing.T) {
	n := noticeOn(privacy.NationEngland, privacy.BasisConsent)
	b := brief(n, &n.Activities[0], Request, 0)
	b.Wish = notice.WishConsent
	for _, b.Person.Details = range []string{"", "Photos."} {
		text := Write(say.Voice{}, b).text()
		if !strings.Contains(text, "I take back consent to") || !strings.Contains(text, "under Article 7(3) of") {
			t.Error(text)
		}
	}
}

// TestNobodyAsksForMoreThanTheySaid: who wants one thing deleted, seen, or taken off a page does not ask it of all that
// is held, unless they say that they do.
func TestNobodyAsksForMoreThanTheySaid(t *testing.T) {
	for of, all := range map[notice.Wish]string{
		notice.WishSee:    "a copy of the information that you hold about me for this.",
		notice.WishDelete: "delete the information that you hold about me for this.",
	} {
		p := Person{Name: "A", Contact: "B", Details: "The call of 3 May."}
		if text := wanting(t, of, now, p, onATask); strings.Contains(text, all) ||
			!strings.Contains(text, "that, so far as it is information about me.") {
			t.Errorf("%s: %s", of, text)
		}
		p.All = true
		if text := wanting(t, of, now, p, onATask); !strings.Contains(text, all) {
			t.Errorf("%s, all of it: %s", of, text)
		}
	}
	p := Person{Name: "A", Contact: "B", Page: "https://council.example/1", Words: "my street"}
	text := wanting(t, notice.WishUnpublish, now, p, onATask)
	if !strings.Contains(text, "Please take that off the page") || strings.Contains(text, "that you hold") ||
		strings.Contains(text, "17(2)") {
		t.Error(text)
	}
	if p.Told = true; !strings.Contains(wanting(t, notice.WishUnpublish, now, p, onATask), "Article 17(2)") {
		t.Error("those who copied it are not told")
	}
}

// TestWhoWasToldIsAsked: who they are that were told of a change is asked only by who wants to know, and not under Part
// 3, which has nobody told that (Article 19, section 48(9)).
func TestWhoWasToldIsAsked(t *testing.T) {
	for _, of := range []notice.Wish{notice.WishCorrect, notice.WishDelete, notice.WishLimit} {
		for told, use := range map[bool]rights.Processing{true: onATask, false: byPart3} {
			p := Person{Name: "A", Contact: "B", Told: true}
			if says := strings.Contains(wanting(t, of, now, p, use), "Please tell me who they are."); says != told {
				t.Errorf("%s, %v: %v", of, use, says)
			}
		}
		if text := wanting(t, of, now, Person{Name: "A", Contact: "B"}, onATask); strings.Contains(text,
			"who they are") {
			t.Errorf("%s: nobody asked: %s", of, text)
		}
	}
}

// TestARightGoesBeforeAWish: the letter is by the right that a brief gives, and of the wish if that is what the right
// serves.
func TestARightGoesBeforeAWish(t *testing.T) {
	for _, of := range notice.Wishes() {
		got, right := wanted(&Brief{Wish: of})
		if want := wish.RightOf(of); want != 0 && (got != of || right != want) || want == 0 &&
			right != privacy.RightAccess {
			t.Errorf("%s is %s by %s", of, got, right)
		}
		if got, right := wanted(&Brief{Wish: of, Right: privacy.RightInformed}); got != "" ||
			right != privacy.RightInformed {
			t.Errorf("%s, to be told how it is used: %s by %s", of, got, right)
		}
	}
	for of, right := range map[notice.Wish]privacy.Right{notice.WishStop: privacy.RightWithdrawConsent,
		notice.WishUnpublish: privacy.RightObject, notice.WishStopMessages: privacy.RightWithdrawConsent} {
		got, by := wanted(&Brief{Wish: of, Right: right})
		if of == notice.WishStop && got != notice.WishConsent || of != notice.WishStop && got != of ||
			of == notice.WishStopMessages && by != privacy.RightObject {
			t.Errorf("%s by %s is %s by %s", of, right, got, by)
		}
	}
}

// TestContactOfTheWholeCouncil: where a notice gives no way to write to the council, its letters go by the contact of
// the brief; those to another body, and where the notice gives a way, do not.
func TestContactOfTheWholeCouncil(t *testing.T) {
	contact := notice.Contact{Email: "office@anytown.example", Phone: "0113 222 4444",
		Address: []notice.Text{"1 High Street"}}
	n := somewhere(privacy.NationEngland)
	b := &Brief{Wish: notice.WishSee, Notice: n, Activity: &n.Activities[0], Contact: contact}
	if l := Write(say.Voice{}, b); l.NoRoute || l.Email != "office@anytown.example" || l.Phone != "0113 222 4444" ||
		len(l.To) != 2 {
		t.Errorf("%+v", l)
	}
	if b.Contact = (notice.Contact{}); !Write(say.Voice{}, b).NoRoute {
		t.Error("a way from nowhere")
	}
	leeds := noticetest.Council(t, "leeds")
	b = brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightAccess)
	if b.Contact = contact; Write(say.Voice{}, b).Email == "office@anytown.example" {
		t.Error("the notice's own way is not taken")
	}
	b.Kind = ToRegulator
	if l := Write(say.Voice{}, b); l.Email != "" {
		t.Errorf("a complaint to the regulator goes to %s", l.Email)
	}
}
