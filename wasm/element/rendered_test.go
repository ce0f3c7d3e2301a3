package element_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestRenderedNotices looks at what render writes: notices for people, plain and annotated, records and decisions, a
// whole council's in English and of each council one service in Welsh, and at what is told of a sign-off.
func TestRenderedNotices(t *testing.T) {
	t.Parallel()
	pages := map[string]string{"/notice.css": string(render.Style())}
	write := func(n *notice.Notice, o render.Options) {
		lang := string(o.Voice.Language())
		record, decisions, checked := render.Record(n, o), render.Decisions(n, o), render.Checked{
			Standing: render.Changed,
			Changes:  []render.Change{{Kind: render.ChangedContent, At: "/common"}, {Kind: render.ChangedLaw}},
		}
		all := map[string]render.Page{"record": record.Page, "decisions": decisions.Page, "notice": render.Notice(n, o),
			"sign-off": checked.Page(n, o)}
		o.Annotated = true
		all["annotated"] = render.Notice(n, o)
		for name, page := range all {
			pages["/"+string(n.ID)+"."+name+"."+lang+".html"] = string(page.HTML("notice.css"))
		}
	}
	for i, n := range noticetest.Councils(t) {
		few := *n
		few.Activities = n.Activities[:1]
		write(&few, render.Options{Voice: say.Must(notice.Welsh)})
		if i == 2 {
			write(n, render.Options{})
		}
	}
	audited(t, pages)
}

// TestChangeLogs looks at what diff writes of two editions of a council's notice: what changed between them, and the
// log of both.
func TestChangeLogs(t *testing.T) {
	t.Parallel()
	before := noticetest.Council(t, "peterborough")
	before.Version = notice.Version{Number: "1", EffectiveFrom: privacy.NewDate(2026, 1, 1)}
	after := noticetest.Council(t, "peterborough")
	after.Version = notice.Version{Number: "2", EffectiveFrom: privacy.NewDate(2026, 7, 1)}
	after.Activities = after.Activities[1:]
	after.Activities[0].Title = "Cookies & <others>"
	for i := range after.Activities[1].Purposes {
		after.Activities[1].Purposes[i].Basis = notice.RestsOn(privacy.BasisConsent)
	}
	editions, err := compare.InOrder(before, after)
	if err != nil {
		t.Fatal(err)
	}
	report := compare.Notices(before, after, privacy.NewDate(2026, 12, 1))
	report.SinceLaw(privacy.NewDate(2026, 6, 18))
	pages := map[string]string{"/notice.css": string(render.Style())}
	for _, v := range say.Voices() {
		log, changes := editions.Log().Page(v), report.Page(v)
		pages["/log."+string(v.Language())+".html"] = string(log.HTML("notice.css"))
		pages["/changes."+string(v.Language())+".html"] = string(changes.HTML("notice.css"))
	}
	audited(t, pages)
}
