package notice_test

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
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

// M3: what authors call a kind of purpose or of controller, a slip for that, and a name with more words than the code
// lead to the code.
func TestM3LargeSetsNameWhatWasMeant(t *testing.T) {
	doc, err := notice.Encode(notice.RandomNotice(0))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ list, written, want string }{
		{"purposes", "benefits", "eligibility"},
		{"purposes", "cctv", "surveillance"},
		{"purposes", "CCTV", "surveillance"},
		{"purposes", "adoption", "social-care"},
		{"purposes", "law-enforcment", "crime-prevention"},
		{"purposes", "council-tax", "taxation"},
		{"purposes", "adult-social-care", "social-care"},
		{"controllers", "district-council", "council"},
		{"controllers", "limited-company", "company"},
	} {
		at := bytes.Index(doc, []byte(strconv.Quote(c.list)))
		kind := at + bytes.Index(doc[at:], []byte(`"kind": "`)) + len(`"kind": "`)
		end := kind + bytes.IndexByte(doc[kind:], '"')
		_, err := notice.Parse(slices.Concat(doc[:kind], []byte(c.written), doc[end:]))
		var misfits notice.Misfits
		if want := "perhaps " + strconv.Quote(c.want); !errors.As(err, &misfits) ||
			!strings.Contains(misfits[0].Error(), want) {
			t.Errorf("%s: %v; want %q", c.written, err, want)
		}
	}
}
