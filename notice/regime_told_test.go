package notice_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestMessagesAboutWhatIsNotStated tests that whoever writes that a member is not stated is told to leave it out, and
// that a word of a code leads to the code.
func TestMessagesAboutWhatIsNotStated(t *testing.T) {
	doc, err := notice.Encode(notice.RandomNotice(0))
	if err != nil {
		t.Fatal(err)
	}
	for written, want := range map[string]string{
		`"regime": "not-stated", "kind": "other"`: "or no such member, where it is not stated",
		`"kind": "fraud"`:                         `perhaps "fraud-prevention"`,
		`"kind": "planing"`:                       `perhaps "planning"`,
	} {
		at := bytes.Index(doc, []byte(`"purposes"`))
		kind := at + bytes.Index(doc[at:], []byte(`"kind": "`))
		end := kind + len(`"kind": "`) + bytes.IndexByte(doc[kind+len(`"kind": "`):], '"') + 1
		changed := append(append(bytes.Clone(doc[:kind]), written...), doc[end:]...)
		_, err := notice.Parse(changed)
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || !strings.Contains(misfits[0].Error(), want) {
			t.Errorf("%s: %v; want %q", written, err, want)
		}
	}
}
