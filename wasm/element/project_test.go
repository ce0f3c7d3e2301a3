package element_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// viteProject returns the folder of a project with its locked dependencies and the package as packed.
func viteProject(t *testing.T) string {
	t.Helper()
	project := t.TempDir()
	if err := os.CopyFS(project, os.DirFS(filepath.Join("testdata", "vite"))); err != nil {
		t.Fatal(err)
	}
	notice, err := os.ReadFile(filepath.Join("..", "..", "testdata", "leeds", "notice.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(project, "public", "leeds.json"), notice, 0o644); err != nil {
		t.Fatal(err)
	}
	installLocked(t, project)
	run(t, ".", "npm", "pack", "--pack-destination", project, "--loglevel=error")
	run(t, project, "npm", "install", "--no-save", "--offline", "--loglevel=error", "./plainrights-0.0.0.tgz")
	return project
}

// installLocked installs the locked dependencies of a project. It skips the test, or in CI fails it, where
// npm is not installed, Node.js is too old for Vite, or the packages are neither kept here nor in reach.
func installLocked(t *testing.T, project string) {
	t.Helper()
	missing := t.Skipf
	if os.Getenv("CI") == "true" {
		missing = t.Fatalf
	}
	if _, err := exec.LookPath("npm"); err != nil {
		missing("npm is not installed, so the package is not tried with Vite")
	}
	cmd := exec.Command("npm", "ci", "--prefer-offline", "--loglevel=error")
	cmd.Dir = project
	out, err := cmd.CombinedOutput()
	if err == nil {
		return
	}
	if reason := regexp.MustCompile(`EBADENGINE|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT`).Find(out); reason != nil {
		missing("npm ci: %s, so the package is not tried with Vite", reason)
	}
	t.Fatalf("npm ci: %v\n%s", err, out)
}

// run runs a program in a folder and returns what it complained of, or fails with that.
func run(t *testing.T, dir, name string, args ...string) (complaint string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "NO_COLOR=1")
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, stdout.String(), stderr.String())
	}
	return stderr.String()
}

// development runs Vite's server for development until the test ends and returns its address.
func development(t *testing.T, project string) string {
	t.Helper()
	cmd := exec.Command("node", "dev.mjs")
	cmd.Dir = project
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		_ = cmd.Wait() // it ends by being told to
	})
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("Vite's server does not say where it listens: %v", err)
	}
	return strings.TrimSpace(address)
}
