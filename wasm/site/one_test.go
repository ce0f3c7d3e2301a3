package site

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

// Where it is asked for, the texts to copy load one script that holds the program, which licences.txt names for what is
// in it; the pages load the two files as ever. Elsewhere there is none.
func TestOneFile(t *testing.T) {
	notices := []Document{small(t, "northtown", "parking")}
	name := regexp.MustCompile(`^assets/plainrights\.one\.[0-9a-f]{16}\.js$`)
	for _, yes := range []bool{true, false} {
		files := made(t, Options{Base: base, Notices: notices, OneFile: yes})
		one := ""
		for n := range files {
			if name.MatchString(n) {
				one = n
			}
		}
		if (one != "") != yes {
			t.Fatalf("%v: %q", yes, one)
		}
		text := string(files["embed/northtown/parking-script.txt"].data)
		page := string(files["northtown/parking.html"].data)
		if strings.Contains(text, "plainrights.one.") != yes || strings.Contains(page, "plainrights.one.") {
			t.Errorf("%v: what is loaded: %.600s", yes, text)
		}
		if !yes {
			continue
		}
		if !strings.Contains(text, `src="/rights/`+one+`" integrity="`+integrity(files[one].data)+`"`) {
			t.Errorf("%.600s", text)
		}
		if !bytes.Contains(files[one].data, []byte("'./plainrights.wasm':'")) {
			t.Errorf("%.100s", files[one].data)
		}
		if n := strings.Count(string(files["licences.txt"].data), "in "+one+"\n"); n != 1 {
			t.Errorf("licences.txt names it %d times", n)
		}
	}
}
