package schema_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/schema"
)

// TestSchemaByAddress holds what may stand at $schema: the name of the format, or an address of the schema, from which
// editors complete. The reader and the schema agree, and the writer keeps what stood there.
func TestSchemaByAddress(t *testing.T) {
	doc, err := os.ReadFile("../../testdata/peterborough/notice.json")
	if err != nil {
		t.Fatal(err)
	}
	for address, fits := range map[string]bool{
		notice.SchemaID: true, "notice.schema.json": true, "./notice.schema.json": true,
		"../schema/notice.schema.json": true, "https://www.example.gov.uk/data/notice.schema.json": true,
		"file:///home/me/notice.schema.json": true, "/notice.schema.json": true,
		"": false, "urn:plainrights:notice:2": false, "schema.json": false, "my-notice.schema.json": false,
		"a b/notice.schema.json": false, "é/notice.schema.json": false, "notice.schema.json/": false,
		"notice.schema.json?x": false, `\u0007/notice.schema.json`: false, "<x>/notice.schema.json": false,
		strings.Repeat("x", 2000) + "/notice.schema.json": false,
	} {
		changed := bytes.Replace(doc, []byte(notice.SchemaID), []byte(address), 1)
		n, err := notice.Decode(bytes.NewReader(changed))
		if (err == nil) != fits {
			t.Errorf("%.60q: %v", address, err)
		}
		if err := schema.Validate(changed); (err == nil) != fits {
			t.Errorf("%.60q: the schema: %v", address, err)
		}
		if fits {
			if again, err := notice.Encode(n); err != nil || !bytes.Contains(again, []byte(`"`+address+`"`)) {
				t.Errorf("%.60q is not kept: %v", address, err)
			}
		}
	}
}
