package schema_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
)

// TestValidate holds the faults to their pointers and to saying what may stand there.
func TestValidate(t *testing.T) {
	base, err := os.ReadFile("../../testdata/peterborough/notice.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(base); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ old, new, pointer, message string }{
		{`"language": "en"`, `"language": "fr"`, "/language", `value must be "en", or value must be "cy"`},
		{`"language": "en"`, `"language": "en", "a b/c": 1`, "", "'a b/c'"},
		{`"language": "en",`, ``, "", "'language'"},
		{`"nation": "england"`, `"nation": null`, "/nation", "string"},
	} {
		doc := bytes.Replace(base, []byte(test.old), []byte(test.new), 1)
		err := schema.Validate(doc)
		var faults schema.Faults
		if !errors.As(err, &faults) || bytes.Equal(doc, base) {
			t.Fatalf("%s: %v", test.new, err)
		}
		if f := faults[0]; f.Pointer != test.pointer || !strings.Contains(f.Message, test.message) || f.Keyword == "" {
			t.Errorf("%s: %v", test.new, f)
		}
		var one *privacy.Error
		if !errors.As(err, &one) || one.Code != privacy.ErrorNotFitting || one.At != test.pointer ||
			!strings.Contains(one.Error(), test.message) {
			t.Errorf("%s: %v", test.new, one)
		}
		if !errors.Is(err, faults[len(faults)-1]) {
			t.Errorf("%s: the last fault is not reached", test.new)
		}
	}
}

// TestNotJSON holds documents that are not JSON apart from those that are not notices.
func TestNotJSON(t *testing.T) {
	for _, doc := range []string{"", "{", "{} {}", "yes"} {
		var faults schema.Faults
		if err := schema.Validate([]byte(doc)); err == nil || errors.As(err, &faults) {
			t.Errorf("%q: %v", doc, err)
		} else if !errors.Is(err, &privacy.Error{Code: privacy.ErrorNotJSON}) {
			t.Errorf("%q: %v has no code", doc, err)
		}
	}
}

func ExampleValidate() {
	fmt.Println(schema.Validate([]byte(`{"$schema": "urn:plainrights:notice:2"}`)))
	// Output:
	// (document): missing properties: 'id', 'title', 'language', 'nation', 'layer', 'sources', 'controllers', 'activities' (and 1 more)
}
