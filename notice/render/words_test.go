package render

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
)

// TestWordsAreSaid: each line and family is said somewhere.
func TestWordsAreSaid(t *testing.T) { saytest.Used(t) }

// TestWordsAreTranslated: no text is in Welsh what it is in English.
func TestWordsAreTranslated(t *testing.T) {
	k := Catalogue()
	english := map[string]string{}
	for key, text := range k.All(say.Voice{}) {
		english[key] = text
	}
	for _, lang := range say.Languages()[1:] {
		for key, text := range k.All(say.Must(lang.Code)) {
			if text == english[key] && !saytest.Waits(t, lang.Code, "render/"+key) {
				t.Errorf("%s: render/%s is %q", lang.Code, key, text)
			}
		}
	}
}

// TestEveryColumnAndGapHasWords holds the words to the columns and gaps, both ways.
func TestEveryColumnAndGapHasWords(t *testing.T) {
	var codes []string
	for _, c := range recordColumns {
		codes = append(codes, c.code)
	}
	saytest.Codes(t, "render/column", &columnFamily, codes)
	saytest.Codes(t, "render/gap", &gapFamily, []string{string(gapUnsaid), string(gapUnread), string(gapOutside)})
}

// TestUnreviewedIsSaid says of Welsh that nobody has checked it, and of English nothing.
func TestUnreviewedIsSaid(t *testing.T) {
	n := sampled(noticetest.Council(t, "peterborough"), 1)
	for _, lang := range say.Languages() {
		voice := say.Must(lang.Code)
		for name, p := range pages(n, voice) {
			if said := strings.Contains(p.Text(),
				speaker{voice: voice}.line(lineUnreviewed)); said == voice.Reviewed() {
				t.Errorf("%s %s: said is %v", lang.Code, name, said)
			}
		}
	}
}
