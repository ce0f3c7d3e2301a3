package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// badDocuments are documents that are no notice, by name: what each holds, and what is said of it after its place.
func badDocuments(t testing.TB) map[string][2]string {
	t.Helper()
	good := text(t, noticetest.File(t, "authors/parish"))
	cut := good[:strings.LastIndex(good, "\n")-20]
	return map[string][2]string{
		"empty.json":     {"", "(document): bad-json"},
		"prose.json":     {"We use your data.", "(document): bad-json"},
		"latin1.json":    {strings.Replace(good, "Parish", "P\xe9rish", 1), "/title: bad-utf8"},
		"utf16.json":     {"\xff\xfe{\x00", "(document): utf-16"},
		"mark.json":      {"\ufeff" + good, "(document): byte-order-mark"},
		"huge.json":      {strings.Repeat(" ", limit+1), ": too-large"},
		"truncated.json": {cut, ": bad-json"},
		"unknown.json":   {strings.Replace(good, `"title"`, `"titel"`, 1), `/titel: unknown-member: "titel"`},
		"list.json":      {"[]", "(document): wrong-type"},
		"null.json":      {strings.Replace(good, `"title": `, `"title": null, "x": `, 1), "/title: null"},
		"same-id.json":   {strings.Replace(good, `"id": "hall"`, `"id": "newsletter"`, 1), ": repeated-id"},
		"twice.json":     {strings.Replace(good, `"id"`, `"id": "x", "id"`, 1), "/id: repeated-member"},
	}
}

// reading are the arguments of every command that reads a notice, with NOTICE in the place of its file.
var reading = [][]string{
	{"check", "NOTICE"},
	{"fmt", "NOTICE"},
	{"fmt", "-l", "-d", "NOTICE"},
	{"rights", "NOTICE"},
	{"bundle", "--out", "site", "NOTICE"},
	{"serve", "NOTICE"},
	{"rights", "--list", "NOTICE"},
	{"render", "NOTICE"},
	{"render", "--as", "record", "NOTICE"},
	{"sign", "--sign-off", "none.json", "NOTICE"},
}

// TestBadDocuments gives every kind of bad document to every command that reads one, as a file and as standard input:
// each is told with its place, and nothing is written.
func TestBadDocuments(t *testing.T) {
	all := badDocuments(t)
	dir := folder(t, "good.json", text(t, noticetest.File(t, "authors/parish")))
	lines := append([][]string{{"diff", "NOTICE", "good.json"}, {"diff", "good.json", "NOTICE"}}, reading...)
	for name, bad := range all {
		if err := os.WriteFile(name, []byte(bad[0]), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, line := range lines {
			refuses(t, dir, "", name+":", instead(line, name)...)
			refuses(t, dir, "", bad[1], instead(line, name)...)
			if line[0] != "serve" { // whose files change
				refuses(t, dir, bad[0], "standard input:", instead(line, "-")...)
			}
		}
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
}

// instead is a line with a file in the place of NOTICE.
func instead(line []string, name string) []string {
	out := append([]string{}, line...)
	for i := range out {
		out[i] = strings.ReplaceAll(out[i], "NOTICE", name)
	}
	return out
}

// TestBadFiles gives what cannot be read to every command that reads a notice.
func TestBadFiles(t *testing.T) {
	dir := folder(t)
	if err := os.Mkdir("sub", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, line := range reading {
		refuses(t, dir, "", "nowhere.json: no such file", instead(line, "nowhere.json")...)
		refuses(t, dir, "", "sub: is a folder; name the files in it, as sub/*.json", instead(line, "sub")...)
		refuses(t, dir, "", "", instead(line, "")...)
	}
}

// TestEveryBadFileIsTold tells of all files that are refused, and of each misfit, before it gives up.
func TestEveryBadFileIsTold(t *testing.T) {
	folder(t, "a.json", `{"$schema": "urn:plainrights:notice:1", "id": "A b"}`, "b.json", "{")
	_, said, code := run(t, "", "check", "a.json", "b.json", "c.json")
	for _, want := range []string{"a.json:1:47: /id: ", "a.json:1:1: /title: missing-member", "b.json:1:2: ",
		"c.json: no such file"} {
		if code != failed || !strings.Contains(said, want) {
			t.Errorf("exits %d and says\n%s\nwant %s", code, said, want)
		}
	}
}

// TestBadOptions gives each wrong option and argument that there is: each is told, with what may be meant.
func TestBadOptions(t *testing.T) {
	dir := folder(t, exampleFiles(t)...)
	for want, line := range map[string]string{
		`no command "chek"; did you mean check?`:            "chek notice.json",
		`no command "chekc"; did you mean check?`:           "help chekc",
		`plainrights has no command "frobnicate";`:          "frobnicate",
		"check has no option --as-att; did you mean as-at?": "check --as-att=2026-01-01 notice.json",
		"check has no option --z":                           "check -z notice.json",
		`--as-at: "2026-02-30": give a day, as 2026-06-18`:  "check --as-at 2026-02-30 notice.json",
		`--as-at: "tomorrow": give a day`:                   "check -as-at tomorrow notice.json",
		`--lang: "fr": give en or cy`:                       "check --lang fr notice.json",
		"flag needs an argument: --as-at":                   "check notice.json --as-at",
		"check: give the file of a notice, or - for stand":  "check",
		"-: standard input can stand for one file only":     "check - -",
		`nothing has the code "BAS999"`:                     "explain BAS999",
		`nothing has the code "BAS0012"; did you mean BAS`:  "explain BAS0012",
		`there is no right "acess"; did you mean access?`:   "catalogue acess",
		"give one right, and not":                           "catalogue access erasure",
		"--json and --reasons are of all rights":            "catalogue --json access",
		"give --json or --reasons":                          "catalogue --json --reasons",
		`schema takes no "x"`:                               "schema x",
		"explain: give one code, as BAS012":                 "explain",
	} {
		refuses(t, dir, text(t, "notice.json"), want, strings.Fields(line)...)
	}
}

// TestUnwritable gives an output that cannot be written: that is told, and nothing is lost.
func TestUnwritable(t *testing.T) {
	dir := folder(t, append(exampleFiles(t), "kept.txt", "what was there")...)
	if err := os.Mkdir("sub", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod("kept.txt", 0o444); err != nil {
		t.Fatal(err)
	}
	for _, line := range [][]string{{"check", "notice.json"}, {"rights", "notice.json"}, {"schema"}, {"catalogue"}} {
		for output, want := range map[string]string{
			"nowhere/out.txt":        "nowhere/out.txt: no such file",
			"sub":                    "sub: is no file that can be replaced",
			"kept.txt":               "kept.txt: may not be written",
			"kept.txt/out.txt":       "kept.txt/out.txt: not a directory",
			strings.Repeat("x", 300): "file name too long",
		} {
			refuses(t, dir, "", want, append(line, "-o", output)...)
		}
	}
}

// TestReplace writes into the file that is meant, keeps its mode, and leaves nothing beside it.
func TestReplace(t *testing.T) {
	folder(t, append(exampleFiles(t), "out.txt", "what was there")...)
	if err := os.Chmod("out.txt", 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("out.txt", "link.txt"); err != nil {
		t.Fatal(err)
	}
	want := must(t, found, "", "check", "notice.json")
	if out := must(t, found, "", "check", "notice.json", "-o", "link.txt"); out != "" || text(t, "out.txt") != want {
		t.Errorf("%q is printed, and the file has %q", out, text(t, "out.txt"))
	}
	info, err := os.Lstat("out.txt")
	if err != nil || info.Mode().Perm() != 0o640 {
		t.Error(info.Mode(), err)
	}
	if link, err := os.Lstat("link.txt"); err != nil || link.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is none any more", err)
	}
	must(t, found, "", "check", "notice.json", "-o", "new.txt")
	if info, err := os.Stat("new.txt"); err != nil || info.Mode().Perm() != 0o644 {
		t.Error("others cannot read what is new", info.Mode(), err)
	}
	if left, err := filepath.Glob(".*"); err != nil || len(left) > 0 {
		t.Error(left, err)
	}
}
