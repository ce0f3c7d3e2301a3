package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
)

// FuzzDecode holds Decode to its laws on any bytes: it does not panic; what it accepts is written and
// read back the same, and encoding/json reads it as the same notice; what is not JSON it refuses; and
// its misfits have codes of the table and places in the document, in their order.
func FuzzDecode(f *testing.F) {
	// The seeds are small: the fuzzer spends a minute on making each large find smaller.
	files, err := filepath.Glob("../testdata/invalid/*.json")
	if err != nil || len(files) == 0 {
		f.Fatal(err, files)
	}
	for _, file := range files {
		doc, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		if len(doc) < 4<<10 {
			f.Add(doc)
		}
	}
	f.Add([]byte(corporate))
	f.Add([]byte(bins))
	f.Fuzz(func(t *testing.T, doc []byte) {
		n, err := notice.Decode(bytes.NewReader(doc))
		if err != nil {
			checkMisfits(t, doc, err)
			return
		}
		if !json.Valid(doc) {
			t.Fatal("accepted, and not JSON")
		}
		var theirs notice.Notice
		if err := json.Unmarshal(doc, &theirs); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(n, &theirs); diff != "" {
			t.Fatalf("encoding/json reads another notice\n%s", diff)
		}
		out, err := notice.Encode(n)
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, out, n)
	})
}

func checkMisfits(t *testing.T, doc []byte, err error) {
	t.Helper()
	var misfits notice.Misfits
	if !errors.As(err, &misfits) || len(misfits) == 0 || len(misfits) > 1001 || err.Error() == "" {
		t.Fatalf("an odd error: %v", err)
	}
	lines := bytes.Count(doc, []byte("\n")) + 1
	line, column := 1, 1
	for i, m := range misfits {
		if !slices.ContainsFunc(notice.Codes(), func(c notice.CodeTerm) bool { return c.Code == m.Code }) {
			t.Fatalf("no such code: %v", m)
		}
		if m.Line < line || m.Line == line && m.Column < column || m.Line > lines ||
			m.Pointer != "" && m.Pointer[0] != '/' {
			t.Fatalf("misfit %d is out of place: %v", i, m)
		}
		line, column = m.Line, m.Column
	}
}
