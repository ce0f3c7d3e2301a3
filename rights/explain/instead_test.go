package explain_test

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// TestR05Instead: a use that fights crime, of which the notice does not say which rules govern, says in both languages
// when Part 3 does and what is different then, with its provisions; another use says nothing of it.
func TestR05Instead(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for _, a := range rights.Assess(n, privacy.Date{}, nil, noticetest.Activity(t, n, "cctv"),
		noticetest.Activity(t, n, "registration-services")).Activities {
		said := map[notice.Language]string{}
		for i := range a.Grounds {
			for _, lang := range notice.Languages() {
				for _, l := range explain.Instead(say.Must(lang), &a.Grounds[i].Ground) {
					said[lang] += l.Text + " " + l.Cite.Short() + " "
				}
			}
		}
		for lang, want := range map[notice.Language][]string{
			notice.English: {"If the council acts here to prosecute or prevent crime", "Part 3", "s.31",
				"cannot move your information, or object", "keep back", "s.45(4)", "s.35(2)"},
			notice.Welsh: {"Os yw’r cyngor yn gweithredu yma i erlyn neu atal troseddau", "Rhan 3", "s.31",
				"ni allwch symud", "ddal yn ôl", "s.45(4)", "s.35(2)"},
		} {
			for _, w := range want {
				if strings.Contains(said[lang], w) != (a.ID == "cctv") {
					t.Errorf("%s in %s: %q in %q", a.ID, lang, w, said[lang])
				}
			}
		}
	}
}
