package told

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// TestOwn says of each service what Notice says of it, without what is said of everything.
func TestOwn(t *testing.T) {
	for _, n := range noticetest.Councils(t) {
		for i := range n.Activities {
			whole, own := New(say.Voice{}, n, &n.Activities[i]), New(say.Voice{}, n, &n.Activities[i])
			whole.Notice(view.Node{})
			own.Own()
			all, html := written(&whole), written(&own)
			if strings.Contains(html, `id="pr-general"`) || strings.Contains(html, `id="pr-version"`) {
				t.Errorf("%s has what is said of everything", n.Activities[i].ID)
			}
			for _, part := range strings.Split(html, "<section ")[1:] {
				part, _, _ = strings.Cut(part, "</section>")
				if !strings.Contains(all, part) && !strings.HasPrefix(part, `id="pr-controllers"`) {
					t.Errorf("%s has a part that is not in all of it: %.200s", n.Activities[i].ID, part)
				}
			}
		}
	}
}

// TestOwnNamesWhoElse names who is responsible for a service where that is not who it is for everything.
func TestOwnNamesWhoElse(t *testing.T) {
	n := noticetest.Valid(t, "c02-roles")
	said := 0
	for i := range n.Activities {
		w := New(say.Voice{}, n, &n.Activities[i])
		w.Own()
		if strings.Contains(written(&w), `id="pr-controllers"`) {
			said++
		}
	}
	if said == 0 {
		t.Error("no service names who is responsible for it")
	}
}

// TestBare leaves out what is said of the notice, and nothing that it says.
func TestBare(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	w := New(say.Voice{}, n, &n.Activities[0])
	w.Bare = true
	w.Notice(view.Node{})
	html := written(&w)
	for _, k := range []say.Word{phraseSources, phraseNoticed, phraseNotSaid} {
		if strings.Contains(html, w.phrase(k)) {
			t.Errorf("it has %q", w.phrase(k))
		}
	}
	if !strings.Contains(html, w.phrase(phraseEverything)) {
		t.Error("it has lost what is said of everything")
	}
}

func TestValue(t *testing.T) {
	n := &notice.Notice{}
	for _, lang := range say.Languages() {
		w := New(say.Must(lang.Code), n, nil)
		for _, part := range []any{
			notice.TriggerEndOfPermit, privacy.SpecialConditions()[0], []notice.Audience{notice.AudienceChild},
			privacy.NewDate(2026, 12, 1), notice.Security{Statement: notice.Statement{Said: notice.None}},
		} {
			if text := view.Text(w.Value(part)); text == "" || strings.Contains(text, "end-of-permit") {
				t.Errorf("%s: %v is %q", lang.Code, part, text)
			}
		}
	}
}

func written(w *Writer) string { return string(view.AppendHTML(nil, view.Div.Of(w.Drop()))) }
