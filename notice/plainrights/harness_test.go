package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

// today is the day of every test.
var today = privacy.NewDate(2026, 11, 30)

// run runs the command as a shell does, with some standard input, and returns what it printed and its exit code.
// Nothing but the folder that the test is in is shared with other runs.
func run(t testing.TB, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	return runBuilding(t, site.Build, stdin, args...)
}

// runBuilding is run with a builder of sites.
func runBuilding(t testing.TB, build builder, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	return runIn(context.Background(), t, build, stdin, args...)
}

// runIn is run until a context ends, with a builder of sites.
func runIn(
	ctx context.Context,
	t testing.TB,
	build builder,
	stdin string,
	args ...string,
) (stdout, stderr string, code int) {
	t.Helper()
	var out, complaints bytes.Buffer
	env := &environment{stdin: strings.NewReader(stdin), stdout: &out, stderr: &complaints, today: today,
		build: build}
	code = execute(ctx, env, args)
	return out.String(), complaints.String(), code
}

// must runs the command, which is to exit with a code and to complain only if that is failed, and returns what it
// printed.
func must(t testing.TB, want int, stdin string, args ...string) string {
	t.Helper()
	out, complaints, code := run(t, stdin, args...)
	if code != want || (complaints != "") != (want == failed) || want == failed && out != "" {
		t.Fatalf("plainrights %q exits %d, want %d\nstdout: %s\nstderr: %s", args, code, want, out, complaints)
	}
	return out
}

// refuses runs the command, which is to refuse with some words on standard error, to print nothing else, and to leave
// the files of the folder as they were.
func refuses(t testing.TB, folder, stdin, want string, args ...string) {
	t.Helper()
	before := contents(t, folder)
	out, complaints, code := run(t, stdin, args...)
	if code != failed || out != "" || !strings.Contains(complaints, want) {
		t.Errorf("plainrights %q exits %d, want %d and %q\nstdout: %s\nstderr: %s", args, code, failed, want, out,
			complaints)
	}
	if after := contents(t, folder); after != before {
		t.Errorf("plainrights %q failed and changed the folder: %s", args, after)
	}
}

// contents is every file under a folder with what it holds.
func contents(t testing.TB, folder string) string {
	t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(folder, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		out.WriteString(name + "\n" + string(data) + "\n")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// folder is a new folder that the test is in, with some files: names and what they hold.
func folder(t testing.TB, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		if err := os.WriteFile(filepath.Join(dir, files[i]), []byte(files[i+1]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.(interface{ Chdir(string) }).Chdir(dir)
	return dir
}
