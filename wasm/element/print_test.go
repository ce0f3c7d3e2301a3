package element_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/widget"
)

// sheets is how many sheets of paper a screen has at most, unless somebody opened more of it or asked for all of it.
const sheets = 2

// TestPaperIsShort prints the answer for each service, wish and person in each language, few of them without
// WALKS=all, and each screen that is published, and counts the sheets. The pages for officers are made to be printed
// whole, and are none of these.
func TestPaperIsShort(t *testing.T) {
	t.Parallel()
	notices := noticetest.Councils(t)
	whole := publishedOf(notices)
	for i, a := range answersOf(t, notices) {
		// Each service has each wish among these, and what is longest is there for every one.
		if i%4 == 0 || strings.Contains(a.Name, " unsure ") || noticetest.Thorough() {
			whole = append(whole, a)
		}
	}
	var all []asked
	for i := 0; i < len(whole); i += noticetest.Some(13, 7, 1) {
		all = append(all, whole[i])
	}
	drive(t, "print.mjs", job{Base: served(t, all), Path: browser(t, "chromium"), Answers: all, Sheets: sheets})
}

// publishedOf are the screens that a site of some councils publishes, in each language.
func publishedOf(notices []*notice.Notice) []asked {
	offer := func(lang notice.Language, notices ...*notice.Notice) *widget.Offer {
		return &widget.Offer{
			Notices: notices, Medium: widget.Static, Voices: say.Voices(), Language: lang, Apart: true,
			Find: widget.Findable,
			Law:  func(privacy.Right, notice.ID) string { return "/law.html" },
			Page: func(at widget.Place, council, service notice.ID, _ notice.Language) string {
				return fmt.Sprintf("/%d/%s/%s.html", at, council, service)
			},
		}
	}
	var out []asked
	for _, lang := range notice.Languages() {
		out = append(out, asked{"the list of councils " + string(lang), widget.Start(offer(lang, notices...))})
		for _, n := range notices {
			o := offer(lang, n)
			add := func(m widget.Model, what string, doing ...widget.Event) {
				for _, e := range doing {
					m = widget.Update(m, e)
				}
				out = append(out, asked{fmt.Sprintf("%s %s %s", what, n.ID, lang), m})
			}
			services, _ := widget.Open(o, n.ID, "")
			add(services, "the services of")
			add(services, "help of", widget.Event{Kind: widget.DoNotKnow})
			add(services, "the notice of", widget.Event{Kind: widget.ShowNotice})
			for i := range n.Activities {
				service, _ := widget.Open(o, n.ID, n.Activities[i].ID)
				add(service, "the page of "+string(n.Activities[i].ID))
				add(service, "the notice on "+string(n.Activities[i].ID), widget.Event{Kind: widget.ShowNotice})
			}
		}
	}
	return out
}
