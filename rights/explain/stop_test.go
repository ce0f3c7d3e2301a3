package explain_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// How to stop a newsletter is said once in a notice, with the messages, with the consent or among the choices, and
// reaches the answers on marketing and on consent in each case, in both languages.
func TestHowToStopIsSaidOnce(t *testing.T) {
	places := map[string]func(*notice.Notice, *notice.Activity){
		"messages": func(*notice.Notice, *notice.Activity) {},
		"consent": func(_ *notice.Notice, a *notice.Activity) {
			a.Purposes[0].Basis.Consent.Withdrawal, a.Messages = a.Messages.Items[0].Stop, notice.Messages{}
		},
		"choices": func(n *notice.Notice, a *notice.Activity) {
			n.Common.Choices.Said = notice.Stated
			n.Common.Choices.Items = []notice.Choice{
				{Kind: notice.ChoiceContactPreferences, Title: "News", Words: "News", Routes: a.Messages.Items[0].Stop},
			}
			a.Messages = notice.Messages{}
		},
	}
	want := map[notice.Language][]string{
		notice.English: {
			"a link in each message.",
			"by email: news@northtown.example",
			"web page: Your choices",
			"by phone: 0113 496 0000",
		},
		notice.Welsh: {
			"drwy ddolen ym mhob neges.",
			"drwy e-bost: news@northtown.example",
			"dudalen we: Your choices",
			"dros y ffôn: 0113 496 0000",
		},
	}
	for place, put := range places {
		n := noticetest.Valid(t, "newsletter")
		put(n, &n.Activities[0])
		for _, right := range []privacy.Right{privacy.RightObject, privacy.RightWithdrawConsent, privacy.RightAccess} {
			for lang, ends := range want {
				g := rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0]
				answer := explain.Explain(say.Must(lang), &g, right, privacy.Date{})
				for _, end := range ends {
					said := slices.ContainsFunc(answer.Next,
						func(l explain.Line) bool { return strings.HasSuffix(l.Text, end) })
					if said != (right != privacy.RightAccess) {
						t.Errorf("%s, %s, %s: %q said %v in %v", place, right, lang, end, said, answer.Next)
					}
				}
			}
		}
	}
}

// Of a use that is no message the way to take back consent is no way to object; nor is any said where the right does
// not apply.
func TestHowToStopIsOfMessages(t *testing.T) {
	n := noticetest.Valid(t, "newsletter")
	a := &n.Activities[0]
	a.Purposes[0].Basis.Consent.Withdrawal = a.Messages.Items[0].Stop
	a.Purposes[0].Kind = notice.PurposePayments
	a.Purposes[0].Basis.AllOf = []privacy.Basis{privacy.BasisConsent, privacy.BasisPublicTask}
	count := func(right privacy.Right) int {
		g := rights.Assess(n, privacy.Date{}, nil).Activities[0].Grounds[0]
		found := 0
		for _, l := range explain.Explain(say.Voice{}, &g, right, privacy.Date{}).Next {
			if strings.HasPrefix(l.Text, "The notice says that you can stop it") {
				found++
			}
		}
		return found
	}
	if objecting, withdrawing := count(privacy.RightObject), count(privacy.RightWithdrawConsent); objecting != 0 ||
		withdrawing != 4 {
		t.Errorf("%d ways to object and %d to take back consent", objecting, withdrawing)
	}
	a.Purposes[0].Basis.AllOf = []privacy.Basis{privacy.BasisPublicTask}
	if n := count(privacy.RightWithdrawConsent); n != 0 {
		t.Errorf("%d ways to take back a consent that is not relied on", n)
	}
}
