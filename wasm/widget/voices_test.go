package widget

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/told"
)

// marked is what an importer says who puts a mark before each text of some catalogues, and those of our texts that are
// part of no other of theirs, nor of the notice.
func marked(t *testing.T, voice say.Voice, n *notice.Notice, catalogues ...say.Keyed) (say.Voice, []string) {
	t.Helper()
	var all, whole []string
	for _, k := range catalogues {
		words := map[string]string{}
		k.All(voice)(func(key, text string) bool {
			words[key], all = "§"+text, append(all, text)
			return true
		})
		var err error
		if voice, err = voice.With(k, words); err != nil {
			t.Fatal(err)
		}
	}
	joined := strings.Join(all, "\n") + fmt.Sprintf("\n%v", *n)
	for _, text := range all {
		if len(text) > 24 && !strings.Contains(text, "{") && strings.Count(joined, text) == 1 {
			whole = append(whole, text)
		}
	}
	return voice, whole
}

// TestImportersWordsAreOnEveryScreen: what an importer says in place of our words is said on every screen, in every
// letter and file, through every change of language and every form, and our own words are on none.
func TestImportersWordsAreOnEveryScreen(t *testing.T) {
	o := offer(t)
	o.Notices = o.Notices[:1]
	speakers := []say.Keyed{Catalogue(), explain.Catalogue(), letter.Catalogue(), told.Catalogue(), wish.Catalogue(),
		asker.Catalogue()}
	english, ours := marked(t, say.Voice{}, o.Notices[0], speakers...)
	welsh, theirs := marked(t, say.Must(notice.Welsh), o.Notices[0], speakers...)
	o.Voices = []say.Voice{english, welsh}
	seen, said := map[Place]bool{}, map[notice.Language]int{}
	check := func(m Model) {
		read, _, err := Read(o, m.Fields())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range []Model{m, read, m.Revisit(Start(o))} {
			s := View(m)
			shown := s.Title + text(s.Body) + m.File().Content + m.Calendar().Content
			for _, one := range map[notice.Language][]string{notice.English: ours, notice.Welsh: theirs}[m.Language()] {
				switch n := strings.Count(shown, one); {
				case n != strings.Count(shown, "§"+one):
					t.Fatalf("%s says %q, which the importer has replaced: %s", places[m.at].name, one, shown)
				case n > 0:
					said[m.Language()]++
				}
			}
		}
		seen[m.at] = true
	}
	for _, lang := range notice.Languages() {
		o.Language = lang
		everyPlace(t, o, check)
	}
	if len(seen) < int(endOfPlaces)-2 || said[notice.English] < 1000 || said[notice.Welsh] < 1000 {
		t.Errorf("%d places, and %v replaced texts were seen", len(seen), said)
	}
}

// TestLanguageThatIsNotOffered: a conversation begins in the first voice where its Offer asks for another language than
// those of its voices, and goes on as it was where it is asked to change to one.
func TestLanguageThatIsNotOffered(t *testing.T) {
	for _, o := range []*Offer{{}, {Voices: alone(notice.Welsh)}, {Voices: say.Voices()}} {
		o.Notices, o.Language = offer(t).Notices, "fr"
		want := notice.English
		if len(o.Voices) == 1 {
			want = notice.Welsh
		}
		m := Start(o)
		for _, got := range []Model{m, m.In("fr"), Update(m, Event{Kind: ChangeLanguage, Language: "fr"})} {
			if got.Language() != want {
				t.Errorf("%d voices: begins in %s", len(o.Voices), got.Language())
			}
		}
		fields := m.Fields()
		for i := range fields {
			if fields[i].Name == fieldLanguage {
				fields[i].Value = "fr"
			}
		}
		if _, _, err := Read(o, fields); err == nil {
			t.Errorf("%d voices: a state in French is read", len(o.Voices))
		}
	}
}
