package main

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/lint"
)

// TestExplain prints the page of each check, by its code in capitals or not.
func TestExplain(t *testing.T) {
	for _, c := range lint.Checks() {
		page := must(t, clean, "", "explain", c.Code)
		for _, part := range []string{"# " + c.Code + " " + c.Name + "\n", "\n## Avoid\n", "\n## Prefer\n",
			"\n## Why\n"} {
			if !strings.Contains(page, part) {
				t.Errorf("the page of %s lacks %q", c.Code, part)
			}
		}
		if must(t, clean, "", "explain", strings.ToLower(c.Code)) != page {
			t.Errorf("%s has another page in small letters", c.Code)
		}
	}
}
