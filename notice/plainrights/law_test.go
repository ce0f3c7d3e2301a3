package main

import (
	"bytes"
	"testing"

	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
	lawbook "github.com/plainrights/plainrights/rights/catalogue"
)

// TestSchemaAndCatalogue prints what the packages hold, to standard output and to a file.
func TestSchemaAndCatalogue(t *testing.T) {
	folder(t)
	for _, c := range []struct {
		args []string
		want []byte
	}{
		{[]string{"schema"}, schema.JSON()}, {[]string{"catalogue"}, lawbook.Index()},
		{[]string{"catalogue", "--json"}, lawbook.JSON()}, {[]string{"catalogue", "--reasons"}, lawbook.Reasons()},
		{[]string{"catalogue", "Erasure"}, lawbook.Page(privacy.RightErasure)},
	} {
		if got := must(t, clean, "", c.args...); got != string(c.want) || len(c.want) == 0 {
			t.Errorf("%q prints something else", c.args)
		}
		must(t, clean, "", append(c.args, "-o", "out")...)
		if got := text(t, "out"); !bytes.Equal([]byte(got), c.want) {
			t.Errorf("%q writes something else", c.args)
		}
	}
}
