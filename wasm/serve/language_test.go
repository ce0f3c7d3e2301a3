package serve

import (
	"net/http"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/widget"
)

// Every language that a notice can name has words of its own in each package that speaks.
func TestEveryLanguageHasWords(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	speaks := map[string]func(notice.Language) string{
		"serve": func(l notice.Language) string {
			title,
				_ := told(say.Must(l), http.StatusNotFound)
			return title
		},
		"widget, in words_*.go": func(l notice.Language) string { return widget.AroundIn(say.Must(l)).Skip },
		"explain, in words*.go": func(l notice.Language) string {
			return explain.Title(say.Must(l),
				privacy.RightErasure)
		},
		"letter": func(l notice.Language) string {
			return letter.Write(say.Must(l),
				&letter.Brief{Kind: letter.Request, Right: privacy.RightAccess, Notice: n,
					Activity: &n.Activities[0]}).Subject
		},
	}
	for name, says := range speaks {
		seen := map[string]notice.Language{}
		for _, lang := range notice.Languages() {
			words := says(lang)
			if other, taken := seen[words]; taken || words == "" {
				t.Errorf("%s: %q is the same in %s and %s: give the new language words", name, words, other, lang)
			}
			seen[words] = lang
		}
	}
}
