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
func TestWordsAreTranslated(t *testing.T) { saytest.Translated(t, Catalogue()) }

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
