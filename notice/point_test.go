package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestRemarksStay holds remarks to what they are about when the lists of a document are turned round: no pointer has to
// be written anew.
func TestRemarksStay(t *testing.T) {
	for _, file := range []string{"leeds/notice.json", "leicester/notice.json", "peterborough/notice.json",
		"valid/remarks-by-id.json"} {
		doc, err := os.ReadFile(filepath.Join("..", "testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		var before, after any
		if err := json.Unmarshal(doc, &before); err != nil {
			t.Fatal(err)
		}
		after = turned(copied(t, before))
		turnedDoc, err := json.Marshal(after) // $schema comes first by its name
		if err != nil {
			t.Fatal(err)
		}
		n, err := notice.Decode(bytes.NewReader(turnedDoc))
		if err != nil {
			t.Fatalf("%s turned round: %v", file, err)
		}
		for _, r := range n.Remarks {
			was, is := pointedTo(t, before, r.About), pointedTo(t, after, r.About)
			if a, b := fmt.Sprint(turned(copied(t, was))), fmt.Sprint(copied(t, is)); a != b {
				t.Errorf("%s: %s leads to %.60s and then to %.60s", file, r.About, a, b)
			}
		}
		if len(n.Remarks) == 0 {
			t.Errorf("%s has no remarks", file)
		}
	}
}

// turned turns every list of objects in v round.
func turned(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = turned(v[i])
		}
		if _, objects := v[0].(map[string]any); objects {
			slices.Reverse(v)
		}
	case map[string]any:
		for name := range v {
			v[name] = turned(v[name])
		}
	}
	return v
}

// pointedTo follows a pointer by names and ids.
func pointedTo(t *testing.T, v any, to notice.Pointer) any {
	t.Helper()
	for _, token := range strings.Split(string(to), "/")[1:] {
		switch x := v.(type) {
		case map[string]any:
			v = x[token]
		case []any:
			i := slices.IndexFunc(x, func(item any) bool { return item.(map[string]any)["id"] == token })
			if i < 0 {
				t.Fatalf("%s leads nowhere", to)
			}
			v = x[i]
		}
	}
	return v
}

// TestPointerAdvice holds what a document is told of a pointer with numbers to a pointer that is then accepted, where
// it is told one.
func TestPointerAdvice(t *testing.T) {
	const valid = `"/activities/bins/purposes/collect/basis"`
	doc, err := os.ReadFile("../testdata/valid/remarks-by-id.json")
	if err != nil || bytes.Count(doc, []byte(valid)) != 1 {
		t.Fatal(err)
	}
	const byID, nothing = "an item by its id, or the list that it is in", ""
	for pointer, want := range map[string]string{
		"/activities/0/purposes/0/basis":      `"/activities/bins/purposes/collect/basis"`,
		"/activities/bins/purposes/0/basis":   `"/activities/bins/purposes/collect/basis"`,
		"/common/laws/items/0/years":          `"/common/laws/items/act/years"`,
		"/controllers/0":                      `"/controllers/council"`,
		"/sources/0/title":                    `"/sources/page/title"`,
		"/activities/0/purposes/0/basis/none": byID,
		"/activities/1":                       byID,
		"/common/retention/rules/0":           byID,
		"/common/laws/items/act/years/0":      byID,
		"/common/laws/items/acts":             nothing,
		"/activities/collect":                 nothing,
		"/":                                   nothing,
	} {
		spoilt := bytes.Replace(doc, []byte(valid), []byte(`"`+pointer+`"`), 1)
		_, err := notice.Decode(bytes.NewReader(spoilt))
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || len(misfits) != 1 || misfits[0].Code != notice.CodeBadPointer ||
			misfits[0].Pointer != "/remarks/0/about" {
			t.Errorf("%s: %v", pointer, err)
			continue
		}
		got := strings.Join(misfits[0].Want, " or ")
		if got != want {
			t.Errorf("%s: wanted %q, not %q", pointer, got, want)
		}
		if strings.HasPrefix(got, `"`) {
			if mended := bytes.Replace(doc, []byte(valid), []byte(got), 1); len(places(t, mended)) > 0 {
				t.Errorf("%s: it is told to write %s, which is refused", pointer, got)
			}
		}
	}
}

// TestPointerBesideFaults holds a pointer to what is in the document, whatever else is wrong there: a fault in what is
// pointed to is one fault.
func TestPointerBesideFaults(t *testing.T) {
	doc, err := os.ReadFile("../testdata/valid/remarks-by-id.json")
	if err != nil {
		t.Fatal(err)
	}
	spoilt := bytes.Replace(doc, []byte("[1972]"), []byte("[72]"), 1)
	if got := places(t, spoilt); len(got) != 1 || got[0].Code != notice.CodeBadNumber {
		t.Errorf("%v", got)
	}
}
