package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// answerFor is the answer for somebody, by the name of whom it is about, to a wish of a service of a council.
func answerFor(o *Offer, council, service notice.ID, who string, want notice.Wish) Model {
	return Model{offer: o, voice: o.first(), who: Who(slices.Index(whoNames[:], who)), step: step{
		at: PlaceResult, council: council, service: service, wish: want,
	}}
}

// TestAChoiceInTheNoticesWordsIsTheirs: a choice stands in the council's own words, which call whom the information is
// about "you". Where that is not who reads, it says so before them, and the heading gives the choice to nobody.
func TestAChoiceInTheNoticesWordsIsTheirs(t *testing.T) {
	o := inBoth(t)
	for _, c := range []struct {
		language       notice.Language
		who, says, not string
	}{
		{notice.English, "me", "Other choices you have", "there means"},
		{notice.English, "child", "“You” there means your child.", "choices you have"},
		{notice.English, "someone", "“You” there means the person you act for.", "choices you have"},
		{notice.Welsh, "me", "Dewisiadau eraill sydd gennych", "yn golygu"},
		{notice.Welsh, "child", "Mae “chi” yno yn golygu eich plentyn.", "sydd gennych"},
		{notice.Welsh, "someone", "Mae “chi” yno yn golygu y person rydych chi’n gweithredu", "sydd gennych"},
	} {
		m := answerFor(o, "leicester", "public-health", c.who, notice.WishStop)
		m.voice = say.Must(c.language)
		said := after(t, m, "choices")
		before, _, own := strings.Cut(said, "You may opt out of Public Health")
		if !own || !strings.Contains(before, c.says) || strings.Contains(before, c.not) {
			t.Errorf("%s, %s: %s", c.language, c.who, said)
		}
	}
}

// TestSeriousHarmIsAmongTheFirstReasons: whoever asks to see the records of social care is told in the answer itself
// that what could do serious harm may be kept back, and one who asks for a small child before all else but what is
// about others. Proof of who they are is told once.
func TestSeriousHarmIsAmongTheFirstReasons(t *testing.T) {
	o := inBoth(t)
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		for _, who := range []string{"me", "child", "someone"} {
			if lang == notice.Welsh && who == "someone" {
				continue // whose answer is so long that there is room for one reason
			}
			m := answerFor(o, "leicester", "social-care", who, notice.WishSee)
			m.voice = say.Must(lang)
			if who == "child" {
				m.write(askerText(asker.AskResponsible), "yes")
				m.write(askerText(asker.AskAge), "0-16")
				m.write(askerText(asker.AskUnderstands), "no")
			}
			said := wish.To(m.voice, m.query())
			m.fit(m.activity(), &said)
			if len(said.Reasons) < 2 || said.Reasons[1].Exemption != privacy.ExemptionSch3P11 {
				t.Errorf("%s, %s: %v", lang, who, said.Reasons)
			}
			of := m.words(wordKnowProof).Text()
			if n := strings.Count(text(View(m).Body), of); who == "me" && n != 1 || who != "me" && n != 0 {
				t.Errorf("%s, %s: %d times %q", lang, who, n, of)
			}
		}
	}
}

// TestAnotherLanguageKeepsWhatIsChosen: what was chosen on a screen and not sent yet is chosen still in another
// language, and is nothing that was said: Back and the next screen know nothing of it.
func TestAnotherLanguageKeepsWhatIsChosen(t *testing.T) {
	o := inBoth(t)
	chosen := func(m Model) string {
		var out []string
		visitAll(View(m).Body, func(n view.Node) {
			name, _ := attr(n, "name")
			if _, on := attr(n, "checked"); on && name == fieldPick {
				value, _ := attr(n, "value")
				out = append(out, value)
			}
		})
		return strings.Join(out, " ")
	}
	inWelsh := doLanguage + string(notice.Welsh)
	who := press(t, answerFor(o, "leeds", "council-tax", "me", notice.WishSee), doWho)
	for _, at := range []struct {
		m    Model
		pick string
	}{{who, "child"}, {press(t, press(t, who, doBack), doWish), "delete"}} {
		before := chosen(at.m)
		welsh := press(t, at.m, inWelsh, picked(at.pick))
		if got := chosen(welsh); got != at.pick || welsh.language() != notice.Welsh {
			t.Errorf("%s: %q is chosen", places[at.m.at].name, got)
		}
		if got := chosen(press(t, welsh, doLanguage+string(notice.English), picked(at.pick))); got != at.pick {
			t.Errorf("%s, back in English: %q is chosen", places[at.m.at].name, got)
		}
		if got := chosen(welsh.Return(at.m)); got != before {
			t.Errorf("%s, by the browser's Back: %q is chosen", places[at.m.at].name, got)
		}
		if back := press(t, welsh, doBack); back.who != at.m.who || back.wish != at.m.wish {
			t.Errorf("%s: it was said", places[at.m.at].name)
		}
		read, e, err := Read(o, append(at.m.Fields(), Field{fieldDo, inWelsh}, picked(at.pick)))
		if got := chosen(Update(read, e)); err != nil || got != at.pick {
			t.Errorf("%s, of a server: %q is chosen, %v", places[at.m.at].name, got, err)
		}
	}
}

// TestTheDayOfARequestIsOptionalInAComplaint: it says so there, and not where a day is worked out from it.
func TestTheDayOfARequestIsOptionalInAComplaint(t *testing.T) {
	m := answerFor(inBoth(t), "leeds", "council-tax", "me", notice.WishSee)
	asks := inEnglish(wordAskedOn)
	complaint := text(View(press(t, m, doLetter+nameCouncil)).Body)
	if !strings.Contains(complaint, asks+" (optional)") {
		t.Error(complaint)
	}
	if dates := text(View(press(t, m, doDates+"access")).Body); !strings.Contains(dates, asks) ||
		strings.Contains(dates, asks+" (optional)") {
		t.Error(dates)
	}
}

// TestMarketingMustStopWhateverElseDoes: where one use of several is marketing, it is said first that this must stop,
// and that the rest depends. Where no use is for certain, nothing is.
func TestMarketingMustStopWhateverElseDoes(t *testing.T) {
	o := inBoth(t)
	for _, c := range []struct {
		council, service notice.ID
		must             bool
	}{{"leeds", "newsletters", true}, {"leeds", "council-tax", false}, {"peterborough", "email-updates", false}} {
		for lang, want := range map[notice.Language]string{
			notice.English: "They must stop marketing.", notice.Welsh: "Rhaid iddynt roi’r gorau i farchnata.",
		} {
			m := answerFor(o, c.council, c.service, "me", notice.WishStop)
			m.voice = say.Must(lang)
			said := wish.To(m.voice, m.query())
			if strings.HasPrefix(said.Heading, want) != c.must {
				t.Errorf("%s, %s: %s", lang, c.service, said.Heading)
			}
		}
	}
}
