package letter

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestWordsAreThere: each set has its words, and no words are of nothing.
func TestWordsAreThere(t *testing.T) {
	saytest.Used(t)
	var wishes, kinds, abouts, bodies []string
	for _, r := range privacy.Rights() {
		wishes = append(wishes, r.String())
	}
	for k := Request; k.String() != ""; k++ {
		kinds = append(kinds, k.String())
	}
	for a := AboutMe; a.String() != ""; a++ {
		abouts = append(abouts, a.String())
	}
	for _, o := range rights.Ombudsmen() {
		if !slices.Contains(bodies, o.Code) {
			bodies = append(bodies, o.Code)
		}
	}
	wishes = append(wishes, "recording", "unpublish", "stop-messages", "hide-address", "told") // beside those of rights
	saytest.Codes(t, "letter/wish", &wishFamily, wishes)
	saytest.Codes(t, "letter/subject", &subjectFamily, kinds)
	saytest.Codes(t, "letter/about", &aboutFamily, abouts)
	saytest.Codes(t, "letter/unnamed", &unnamedFamily, abouts[1:]) // whoever writes of themselves has a name
	saytest.Codes(t, "letter/ombudsman", &ombudsmanFamily, bodies)
}

// TestWordsArePlain: no sentence of a letter is longer than 25 words, and quotes are curly. notice/say/tables has them.
func TestWordsArePlain(t *testing.T) {
	texts := 0
	for _, l := range say.Languages() {
		k := Catalogue()
		k.All(say.Must(l.Code))(func(key, text string) bool {
			texts++
			for _, one := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
				if n := len(strings.Fields(one)); n > 25 && l.Code == say.Languages()[0].Code {
					t.Errorf("letter/%s has a sentence of %d words: %s", key, n, one)
				}
			}
			if strings.ContainsAny(text, "'\"") {
				t.Errorf("letter/%s has straight quotes in %s", key, l.Name)
			}
			return true
		})
	}
	if texts == 0 {
		t.Error("there are no words")
	}
}

// TestImportersWords: an importer who calls things otherwise has letters that do.
func TestImportersWords(t *testing.T) {
	voice, err := say.Voice{}.With(Catalogue(), map[string]string{
		"phrase/dear": "Dear officer,", "wish/access": "let me see what you hold {about}",
	})
	if err != nil {
		t.Fatal(err)
	}
	b := &Brief{Kind: Late, Right: privacy.RightAccess, Person: Person{Name: "Ann Example"}}
	text, ours := Write(voice, b).Text(), Write(say.Voice{}, b).Text()
	if !strings.Contains(text, "Dear officer,") || !strings.Contains(text, "let me see what you hold about me") ||
		strings.Contains(ours, "Dear officer,") {
		t.Errorf("%s\n%s", text, ours)
	}
}
