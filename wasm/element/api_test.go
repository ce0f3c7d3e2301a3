package element_test

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/wasm/element"
)

var update = flag.Bool("update", false, "write what is generated")

// What is generated from the tables is what is committed.
func TestGenerated(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	begin, end := []byte("<!-- generated: go generate ./wasm/element -->\n"), []byte("<!-- end -->")
	before, rest, found := bytes.Cut(readme, begin)
	_, after, closed := bytes.Cut(rest, end)
	if !found || !closed {
		t.Fatal("README.md has no place for the tables")
	}
	for name, want := range map[string][]byte{
		"plainrights.d.ts": element.Types(),
		"README.md":        bytes.Join([][]byte{before, begin, element.Tables(), end, after}, nil),
	} {
		if *update {
			if err := os.WriteFile(name, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, _ := os.ReadFile(name)
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// The tables have every attribute, event and public method of the script and every property of the style sheet, and no
// other.
func TestTablesAreWhatTheFilesHave(t *testing.T) {
	script, err := os.ReadFile("element.js")
	if err != nil {
		t.Fatal(err)
	}
	inTables, inFiles := map[string]bool{}, map[string]bool{"attribute notice": true}
	for _, a := range element.Attributes() {
		inTables["attribute "+a.Name] = true
	}
	for _, e := range element.Events() {
		inTables["event "+e.Name] = true
	}
	for _, m := range element.Methods() {
		inTables["method "+m.Name+": "+m.Doc] = true
	}
	for _, p := range element.Properties() {
		inTables["property "+p.Name] = true
		if p.Default == "" || p.Doc == "" {
			t.Errorf("--pr-%s has no default or no description", p.Name)
		}
	}
	for _, m := range regexp.MustCompile(`(?:get|has)Attribute\('([a-z-]+)'\)`).FindAllSubmatch(script, -1) {
		if name := string(m[1]); !strings.HasPrefix(name, "data-") {
			inFiles["attribute "+name] = true
		}
	}
	for _, m := range regexp.MustCompile(`#tell\('([a-z]+)'`).FindAllSubmatch(script, -1) {
		inFiles["event plainrights-"+string(m[1])] = true
	}
	for _, m := range regexp.MustCompile(`\n  /\*\* (.*) \*/\n  (?:async |static )?([a-z]+)\(`).FindAllSubmatch(script,
		-1) {
		inFiles["method "+string(m[2])+": "+string(m[1])] = true
	}
	for _, m := range regexp.MustCompile(`var\(--pr-([a-z-]+),`).FindAllSubmatch(element.Style, -1) {
		inFiles["property "+string(m[1])] = true
	}
	if diff := cmp.Diff(inFiles, inTables); diff != "" {
		t.Errorf("-files +tables:\n%s", diff)
	}
}

// What README says that a policy must allow is what the table has.
func TestPolicyOfREADME(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := "`" + needed() + "`"; !strings.Contains(string(readme), want) {
		t.Errorf("README.md does not hold %s", want)
	}
}

// needed is a policy that allows what the element needs and says nothing else.
func needed() string {
	var all []string
	for _, d := range element.Policy() {
		all = append(all, d.Name+" "+d.Values)
	}
	return strings.Join(all, "; ")
}
