package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

const leicester = "../../testdata/leicester/notice.json"

func printed(args ...string) (exit int, stdout, stderr string) {
	var out, err bytes.Buffer
	exit = run(args, &out, &err)
	return exit, out.String(), err.String()
}

func TestList(t *testing.T) {
	exit, stdout, stderr := printed("-notice", leicester, "-list")
	lines := strings.Split(stdout, "\n")
	if exit != 0 || stderr != "" || len(lines) != 18+1 || lines[0] != "cctv\tCCTV" {
		t.Errorf("exit %d, stderr %q, %d lines, the first %q", exit, stderr, len(lines)-1, lines[0])
	}
}

func TestWrongUse(t *testing.T) {
	tests := []struct {
		args []string
		want string
	}{
		{nil, "usage: ask -notice FILE"},
		{[]string{"-notice", leicester, "cctv"}, "usage: ask -notice FILE"},
		{[]string{"-notice", leicester, "-activty", "cctv"}, "flag provided but not defined: -activty"},
		{[]string{"-notice", "missing.json"}, "open missing.json: "},
		{
			[]string{"-notice", leicester, "-activity", "cctvv"},
			"notice: Activities of leicester: unknown-id: \"cctvv\": wanted cctv;",
		},
		{[]string{"-notice", leicester, "-activity", "x"}, "unknown-id: \"x\": wanted "},
		{
			[]string{"-notice", leicester, "-fact", "objecton=yes"},
			`no fact "objecton"; near it: objection-made, objection-pending, marketing-objection-made`,
		},
		{[]string{"-notice", leicester, "-fact", "objection-made"}, "say objection-made=yes or objection-made=no"},
		{
			[]string{"-notice", leicester, "-fact", "objection-made=unknown"},
			"say objection-made=yes or objection-made=no",
		},
		{
			[]string{"-notice", leicester, "-fact", "inaccurate=yes", "-fact", "inaccurate=no"},
			"inaccurate is said to be both yes and no",
		},
		{[]string{"-notice", leicester, "-as-at", "18 June 2026"}, `"18 June 2026"`},
		{[]string{"-notice", leicester, "-as-at", "2026-02-30"}, `"2026-02-30"`},
		{[]string{"-notice", leicester, "-lang", "fr"}, `"fr"`},
	}
	for _, test := range tests {
		exit, stdout, stderr := printed(test.args...)
		if exit != 2 || stdout != "" || !strings.Contains(stderr, test.want) {
			t.Errorf("%v: exit %d, stdout %q, stderr %q; want %q", test.args, exit, stdout, stderr, test.want)
		}
	}
}

func TestRefusedNotice(t *testing.T) {
	name := filepath.Join(t.TempDir(), "notice.json")
	if err := os.WriteFile(name, []byte("{\"$schema\": 1,\n \"idd\": \"x\"}"), 0o600); err != nil {
		t.Fatal(err)
	}
	exit, stdout, stderr := printed("-notice", name)
	lines := strings.Split(strings.TrimSuffix(stderr, "\n"), "\n")
	if exit != 1 || stdout != "" || len(lines) < 3 {
		t.Fatalf("exit %d, stdout %q, stderr %q", exit, stdout, stderr)
	}
	for _, line := range lines {
		if !strings.HasPrefix(line, name+": line ") || !strings.Contains(line, ", column ") ||
			!strings.Contains(line, ", /") ||
			!strings.Contains(line, "; ") {
			t.Errorf("no place or nothing to do: %q", line)
		}
	}
	if !strings.Contains(stderr, "line 2, column 2, /idd: unknown-member") {
		t.Errorf("stderr %q", stderr)
	}
}

// TestJSON holds that -fact, -activity and -as-at do what rights.Assess does, and the output to what a Go program
// marshals, which package rights holds to its contract.
func TestJSON(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	exit, stdout, stderr := printed("-notice", leicester, "-activity", "cctv", "-activity", string(n.Activities[1].ID),
		"-fact", "objection-made=yes", "-as-at", "2026-06-18", "-json")
	if exit != 0 || stderr != "" {
		t.Fatalf("exit %d, stderr %q", exit, stderr)
	}
	want, err := json.MarshalIndent(
		rights.Assess(n, privacy.NewDate(2026, 6, 18), rights.Answers{privacy.FactObjectionMade: privacy.Yes},
			noticetest.Activity(t, n, "cctv"), &n.Activities[1]),
		"",
		"  ",
	)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want)+"\n", stdout); diff != "" {
		t.Error(diff)
	}
}

func TestTextFitsItsLines(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*/notice.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no notices", err)
	}
	authors, err := filepath.Glob("../../testdata/authors/*/notice.json")
	if err != nil || len(authors) == 0 {
		t.Fatal("no notices", err)
	}
	for _, name := range append(files, authors...) {
		exit, stdout, stderr := printed("-notice", name, "-as-at", "2026-11-22")
		if exit != 0 || stderr != "" {
			t.Fatalf("%s: exit %d, stderr %q", name, exit, stderr)
		}
		for _, line := range strings.Split(stdout, "\n") {
			if utf8.RuneCountInString(line) > 80 && strings.Contains(strings.TrimSpace(line), " ") {
				t.Errorf("%s: too long: %q", name, line)
			}
			if strings.HasPrefix(line, "* ") && (strings.HasPrefix(line, "* :") || strings.HasSuffix(line, ":")) {
				t.Errorf("%s: a right or its state has no name: %q", name, line)
			}
		}
		if strings.Count(stdout, "\n* ") != 13*strings.Count(stdout, "\nFor: ") {
			t.Errorf("%s: a right is missing", name)
		}
		if strings.Contains(stdout, "may have changed") || !strings.Contains(stdout, "Answers for 22 November 2026.") {
			t.Errorf("%s: the day is not told as it is", name)
		}
	}
	_, stdout, _ := printed("-notice", files[0], "-as-at", "2026-11-23")
	if !strings.Contains(stdout, "The law here is as at 22 November 2026. It may have changed since.") {
		t.Error("nothing says that the law may have changed")
	}
}

// TestAuthorsOwnRemarks holds the text and the JSON of an answer to none of the remarks that are its author's own.
func TestAuthorsOwnRemarks(t *testing.T) {
	file := noticetest.ValidFile(t, "authors-own")
	if n := noticetest.Valid(t, "authors-own"); len(n.Published().Remarks) == len(n.Remarks) {
		t.Fatal("no remark is the author's own")
	}
	for _, more := range [][]string{nil, {"-json"}, {"-lang", "cy"}, {"-list"}} {
		exit, stdout, stderr := printed(append([]string{"-notice", file}, more...)...)
		if exit != 0 || stdout == "" || strings.Contains(stdout+stderr, "SECRET") {
			t.Errorf("%v: exit %d\n%s%s", more, exit, stdout, stderr)
		}
	}
}

// TestPurposeNotStated says that the notice does not say what a use is for, and not that it is for what stands there.
func TestPurposeNotStated(t *testing.T) {
	for lang, want := range map[string]string{"en": "“See below”: the notice does not say what this is for",
		"cy": "“See below”: nid yw’r " +
			"hysbysiad yn dweud ar gyfer beth y mae hyn"} {
		exit, stdout, stderr := printed("-notice", noticetest.ValidFile(t, "purpose-not-stated"), "-lang", lang)
		if exit != 0 || !strings.Contains(stdout, want) {
			t.Errorf("%s: exit %d, %s%s", lang, exit, stderr, stdout)
		}
	}
}
