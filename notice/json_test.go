package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// TestMarshal holds json.Marshal to documents that Decode takes without loss, and json.Unmarshal to Decode: of every
// notice of testdata, and of random ones.
func TestMarshal(t *testing.T) {
	valid, err := filepath.Glob("../testdata/valid/*.json")
	if err != nil || len(valid) == 0 {
		t.Fatal(err, valid)
	}
	notices := noticetest.Every(t)
	for _, file := range valid {
		notices = append(notices, noticetest.Valid(t, strings.TrimSuffix(filepath.Base(file), ".json")))
	}
	for seed := range uint64(60) {
		notices = append(notices, notice.RandomNotice(seed))
	}
	for _, n := range notices {
		marshalled(t, n)
	}
}

// marshalled holds a notice to what encoding/json makes of it: as a pointer, as a value inside something else, and of
// its types without the methods of Notice, so that a part on its own is spelt as in a document.
func marshalled(t *testing.T, n *notice.Notice) {
	t.Helper()
	type plain notice.Notice
	for name, v := range map[string]any{"pointer": n, "value": *n, "plain": plain(*n)} {
		doc, err := json.Marshal(v)
		if err != nil {
			t.Fatalf("%s: %s: %v", n.ID, name, err)
		}
		back, err := notice.Decode(bytes.NewReader(doc))
		if err != nil {
			t.Fatalf("%s: %s: %v", n.ID, name, err)
		}
		if diff := cmp.Diff(n, back); diff != "" {
			t.Fatalf("%s: %s (-want +got)\n%s", n.ID, name, diff)
		}
		var theirs struct{ Notice notice.Notice }
		if err := json.Unmarshal([]byte(`{"Notice":`+string(doc)+`}`), &theirs); err != nil {
			t.Fatalf("%s: %s: %v", n.ID, name, err)
		}
		if diff := cmp.Diff(n, &theirs.Notice); diff != "" {
			t.Fatalf("%s: %s read (-want +got)\n%s", n.ID, name, diff)
		}
	}
}

// TestUnmarshalIsStrict tests that a notice in another document is read as strictly as on its own.
func TestUnmarshalIsStrict(t *testing.T) {
	data, err := os.ReadFile("../testdata/valid/" + filepath.Base(firstValid(t)))
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range []string{strings.Replace(string(data), `"basis"`, `"Basis"`, 1), "null", "{}"} {
		var holder struct{ Notice notice.Notice }
		var misfits notice.Misfits
		if err := json.Unmarshal([]byte(`{"Notice":`+doc+`}`), &holder); !errors.As(err, &misfits) {
			t.Errorf("%.40s: %v", doc, err)
		}
		if !reflect.ValueOf(holder.Notice).IsZero() {
			t.Errorf("%.40s: something was read", doc)
		}
	}
}

func firstValid(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("../testdata/valid/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	return files[0]
}

// TestMarshalRefuses tests that json.Marshal of a notice is refused as Encode refuses it, and of a part where a code is
// none.
func TestMarshalRefuses(t *testing.T) {
	n := notice.RandomNotice(0)
	n.Title = ""
	var misfits notice.Misfits
	if _, err := json.Marshal(n); !errors.As(err, &misfits) || misfits[0].Pointer != "/title" || misfits[0].Line != 0 {
		t.Errorf("no title: %v", err)
	}
	p := n.Activities[0].Purposes[0]
	p.Regime, p.Basis = "", notice.Basis{Statement: notice.Statement{Said: notice.Stated}, AllOf: []privacy.Basis{99}}
	var text *privacy.TextError
	if _, err := json.Marshal(p); !errors.As(err, &text) {
		t.Errorf("no basis of that number: %v", err)
	}
}

// TestMarshalPurpose tests that a basis that is not stated is written where a document must have it, and only there.
func TestMarshalPurpose(t *testing.T) {
	for regime, want := range map[notice.Regime]string{
		"":                  `{"id":"p","title":"P","kind":"other","basis":{"said":"not-stated"}}`,
		notice.RegimeUKGDPR: `{"id":"p","title":"P","kind":"other","basis":{"said":"not-stated"},"regime":"uk-gdpr"}`,
		notice.RegimePart3:  `{"id":"p","title":"P","kind":"other","enforcement":{"said":"not-stated"},"regime":"part3"}`,
		notice.RegimeBoth:   `{"id":"p","title":"P","kind":"other","basis":{"said":"not-stated"},"enforcement":{"said":"not-stated"},"regime":"both"}`,
	} {
		got, err := json.Marshal(notice.Purpose{ID: "p", Title: "P", Kind: notice.PurposeOther, Regime: regime})
		if err != nil || string(got) != want {
			t.Errorf("%q: %s, %v; want %s", regime, got, err, want)
		}
	}
}
