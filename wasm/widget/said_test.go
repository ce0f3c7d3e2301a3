package widget

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestEveryTextIsShown holds the screens about a notice to having every text of it, as those of testdata/valid, each of
// which says one thing that a notice can say.
func TestEveryTextIsShown(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(filepath.Dir(noticetest.ValidFile(t, "as-published")), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		n, err := notice.Decode(file)
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		o := &Offer{Notices: []*notice.Notice{n}, Action: "/"}
		shown := text(View(Update(at(t, o, n.ID, ""), Event{Kind: ShowNotice})).Body)
		for i := range n.Activities {
			shown += text(View(Update(at(t, o, n.ID, n.Activities[i].ID), Event{Kind: ShowNotice})).Body)
		}
		said := 0
		everyText(reflect.ValueOf(n.Published()).Elem(), func(words string) {
			said++
			if !strings.Contains(shown, words) {
				t.Errorf("%s: %q is on no screen", filepath.Base(name), words)
			}
		})
		if said < 5 {
			t.Errorf("%s says %d things", filepath.Base(name), said)
		}
	}
}

// everyText calls visit with every text within a value.
func everyText(v reflect.Value, visit func(string)) {
	switch v.Kind() {
	case reflect.String:
		if said := v.Type() == reflect.TypeFor[notice.Text]() || v.Type() == reflect.TypeFor[notice.Phrase](); said && v.Len() > 0 {
			visit(v.String())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			everyText(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			everyText(v.Index(i), visit)
		}
	}
}
