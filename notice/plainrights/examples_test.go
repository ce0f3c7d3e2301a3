package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/site"
)

// exampleFiles are the files that the examples of help speak of.
func exampleFiles(t testing.TB) []string {
	t.Helper()
	return []string{
		"notice.json", text(t, noticetest.File(t, "authors/parish")),
		"other.json", text(t, noticetest.File(t, "authors/cctv")),
		"page.txt", "Your request must be made in writing. We will respond to your request within 40 days.\n",
		"baseline.json", `{"set_aside": []}`,
	}
}

func text(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestExamplesOfHelp runs each line that help shows as an example, in a folder with the files that they speak of. None
// may fail, and each command has one.
func TestExamplesOfHelp(t *testing.T) {
	given := exampleFiles(t)
	for _, cmd := range newRoot(&environment{}).Commands() {
		lines := 0
		for line := range strings.Lines(cmd.Example) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			lines++
			t.Run(line, func(t *testing.T) {
				folder(t, given...)
				shell(t, line)
			})
		}
		if lines == 0 && !byCobra(cmd.Name()) {
			t.Errorf("%s has no example", cmd.Name())
		}
	}
}

// byCobra reports whether a command is one of cobra's own.
func byCobra(name string) bool { return name == "help" || name == "completion" }

// shell runs a line as a shell does: plainrights with its arguments, of which some are between quotes, and then perhaps
// the file that is standard input, or the one that standard output goes to.
func shell(t *testing.T, line string) {
	t.Helper()
	args, stdin, to := words(line), "", ""
	if n := len(args); n > 2 && args[n-2] == "<" {
		stdin, args = text(t, args[n-1]), args[:n-2]
	} else if n > 2 && args[n-2] == ">" {
		to, args = args[n-1], args[:n-2]
	}
	if args[0] != "plainrights" {
		t.Fatalf("%q is no line of the command", line)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	if args[1] == "serve" {
		stop() // it serves until then
	}
	out, complaints, code := runIn(ctx, t, notBuilt(new(site.Options)), stdin, args[1:]...)
	twoNotices := args[1] == "diff" && strings.Contains(complaints, "two notices") // which example files are
	if code == failed || complaints != "" && !twoNotices {
		t.Fatalf("exits %d\n%s\n%s", code, out, complaints)
	}
	if to != "" {
		if err := os.WriteFile(to, []byte(out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// words are the words of a line, those between double quotes as one.
func words(line string) []string {
	var out []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			out = append(out, part)
		} else {
			out = append(out, strings.Fields(part)...)
		}
	}
	return out
}

// TestHelp has help for each command say how to use it, and of each option what it is.
func TestHelp(t *testing.T) {
	whole := must(t, clean, "", "--help")
	if must(t, clean, "") != whole {
		t.Error("without arguments it is not help that is printed")
	}
	for _, cmd := range newRoot(&environment{}).Commands() {
		if !byCobra(cmd.Name()) && !strings.Contains(whole, cmd.Short) {
			t.Errorf("help does not tell of %s", cmd.Name())
		}
		said := must(t, clean, "", cmd.Name(), "-h")
		for _, part := range []string{"Usage:\n  plainrights " + cmd.Name(), "Options:\n"} {
			if !strings.Contains(said, part) && !byCobra(cmd.Name()) {
				t.Errorf("the help of %s lacks %q:\n%s", cmd.Name(), part, said)
			}
		}
		if must(t, clean, "", "help", cmd.Name()) != said {
			t.Errorf("help %s is not %[1]s --help", cmd.Name())
		}
		if strings.HasSuffix(cmd.Short, ".") || cmd.Short == "" {
			t.Errorf("%s: %q", cmd.Name(), cmd.Short)
		}
	}
}
