package examples

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// used is an action in a workflow, and what follows its name.
var used = regexp.MustCompile(`(?m)^\s*(?:- )?uses:\s*(\S+?)@(\S+)(.*)$`)

// pinned is a commit with its version beside it. A tag can be moved to other code after somebody has read it.
var pinned = regexp.MustCompile(`^[0-9a-f]{40} # v\d+\.\d+\.\d+$`)

// A workflow runs what anybody can run, with actions that nobody can exchange, no secrets and no right to write.
func TestWorkflow(t *testing.T) {
	names, err := filepath.Glob("../.github/workflows/*")
	if err != nil || len(names) == 0 {
		t.Fatalf("no workflows: %v", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		for _, want := range []string{"- run: .ci/run\n", "permissions:\n  contents: read\n", "timeout-minutes: ",
			"persist-credentials: false\n"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q", name, want)
			}
		}
		for _, bad := range []string{"secrets.", "pull_request_target", ": write"} {
			if strings.Contains(text, bad) {
				t.Errorf("%s: %q", name, bad)
			}
		}
		for _, m := range used.FindAllStringSubmatch(text, -1) {
			if !pinned.MatchString(m[2] + m[3]) {
				t.Errorf("%s: %s@%s%s: name a commit, and after it the version, as # v1.2.3", name, m[1], m[2], m[3])
			}
		}
	}
}

// The linter of CI is one version of it, built from source: a later one may find what nobody has looked at.
func TestLinterIsPinned(t *testing.T) {
	run, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`lint\(\) \{ go run \S*/golangci-lint@v\d+\.\d+\.\d+ run \./\.\.\.; \}`).Match(run) {
		t.Error(".ci/run: lint runs no golangci-lint of one version")
	}
}

// What .ci/run does by name is there, and each step is a function of it.
func TestStepsAreThere(t *testing.T) {
	data, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`(?m)^steps=\((.*)\)$`).FindSubmatch(data)
	if list == nil {
		t.Fatal(".ci/run lists no steps")
	}
	for _, step := range strings.Fields(string(list[1])) {
		if !strings.Contains(string(data), "\n"+step+"() {") {
			t.Errorf(".ci/run: no step %s", step)
		}
	}
}
