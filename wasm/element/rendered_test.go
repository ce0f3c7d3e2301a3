package element_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
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
