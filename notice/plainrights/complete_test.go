package main

import (
	"strings"
	"testing"
)

// TestCompletion completes what a notice has, its services by id with their titles, and codes wherever one is taken.
func TestCompletion(t *testing.T) {
	folder(t, exampleFiles(t)...)
	for line, want := range map[string]string{
		"che":                             "check\t",
		"check --format sa":               "sarif\n",
		"check --lang ":                   "cy\n",
		"rights notice.json news":         "newsletter\tThe parish newsletter\n",
		"rights notice.json newsletter h": "hall\t",
		"rights --fact object":            "objection-made=yes\n",
		"rights --wish s":                 "see\n",
		"rights --for c":                  "child\n",
		"explain BAS0":                    "BAS012\n",
		"explain sch2-p2":                 "sch2-p2\n",
		"catalogue acc":                   "access\n",
		"check ":                          "json\nyaml\nyml\n:8\n",
		"rights ":                         "json\nyaml\nyml\n:8\n",
		"completion ":                     "bash\t",
	} {
		args := strings.Split(line, " ")
		out, _, code := run(t, "", append([]string{"__complete"}, args...)...)
		if code != clean || !strings.Contains(out, want) {
			t.Errorf("%q exits %d and offers no %q: %.300s", line, code, want, out)
		}
	}
	for _, shell := range []string{"bash", "zsh", "fish", "powershell"} {
		if script := must(t, clean, "", "completion", shell); !strings.Contains(script, "plainrights") {
			t.Errorf("%s: %.100s", shell, script)
		}
	}
	if out, _, code := run(t, "", "__complete", "rights", "nowhere.json", ""); code != clean || out != ":4\n" {
		t.Errorf("of a file that is not there it exits %d and offers %q", code, out)
	}
}
