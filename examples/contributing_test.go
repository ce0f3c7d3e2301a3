package examples

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

var (
	placeInMap = regexp.MustCompile("`([a-z0-9_./-]+\\.(?:go|json|tsv|yml))`")
	testInMap  = regexp.MustCompile("`(Test[A-Za-z0-9]+)`")
)

// What the map for contributors names is there, and the test that it promises is one.
func TestContributorsMap(t *testing.T) {
	data, err := os.ReadFile("../.github/CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, found := strings.Cut(string(data), "\n## To change this, go there\n")
	text, _, end := strings.Cut(text, "\n## ")
	if !found || !end {
		t.Fatal("CONTRIBUTING.md has no map")
	}
	for _, of := range []string{"An exemption", "A likelihood", "A bank holiday", "A language", "An ombudsman",
		"A statement of a notice", "A screen", "A letter"} {
		if !strings.Contains(text, "**"+of) {
			t.Errorf("the map does not tell where %s is", of)
		}
	}
	for _, m := range placeInMap.FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat("../" + m[1]); err != nil {
			t.Errorf("the map leads to %s, which is not there", m[1])
		}
	}
	cmd := exec.Command(
		"go",
		"list",
		"-f",
		`{{$d := .Dir}}{{range .TestGoFiles}}{{$d}}/{{.}} {{end}}{{range .XTestGoFiles}}{{$d}}/{{.}} {{end}}`,
		"./...",
	)
	cmd.Dir = ".."
	files, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var tests strings.Builder
	for _, name := range strings.Fields(string(files)) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		tests.Write(data)
	}
	for _, m := range testInMap.FindAllStringSubmatch(text, -1) {
		if !strings.Contains(tests.String(), "\nfunc "+m[1]+"(t *testing.T)") {
			t.Errorf("the map promises %s, which no package has", m[1])
		}
	}
}
