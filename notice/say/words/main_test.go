package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say/internal/table"
)

// tables is a module with two tables of words and nothing else.
func tables(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for name, data := range map[string]string{
		"en.tsv": "# language\ten\tEnglish\n# key\tEnglish\tnote\n\n## a screen\none/part/due\tBy {date}\tas a " +
			"day\none/part/more\tMore\n",
		"cy.tsv": "# language\tcy\tCymraeg\n# key\tEnglish\tnote\tCymraeg\treviewed\n\n## a screen\n" +
			"one/part/due\tBy {date}\tas a day\tErbyn {date}\none/part/more\tMore\t\tMwy\tyes\n",
	} {
		full := filepath.Join(root, filepath.FromSlash(table.Folder), name)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// words runs the command, and returns what it says and its error.
func words(root string, args ...string) string {
	var out bytes.Buffer
	if err := run(root, args, &out); err != nil {
		return out.String() + err.Error()
	}
	return out.String()
}

func edit(t *testing.T, name, old, by string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(data), old) {
		t.Fatalf("%s has no %q: %v\n%s", name, old, err, data)
	}
	if err := os.WriteFile(name, []byte(strings.ReplaceAll(string(data), old, by)), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestOutAndIn(t *testing.T) {
	for _, end := range []string{".xlf", ".tsv"} {
		root := tables(t)
		file := filepath.Join(root, "words"+end)
		if got := words(root, "out", "-lang", "cy", "-new", "-o", file); got != file+": 1 texts\n" {
			t.Error(got)
		}
		edit(t, file, "Erbyn", "Cyn")
		if end == ".xlf" {
			edit(t, file, `state="translated"`, `state="final"`)
		} else {
			edit(t, file, "Cyn {date}", "Cyn {date}\tyes")
		}
		if got := words(root, "in",
			file); got != "one/part/due\ncy.tsv: 1 texts changed, of 1 that came back; now run: go generate ./...\n" {
			t.Error(got)
		}
		data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(table.Folder), "cy.tsv"))
		if err != nil || !strings.Contains(string(data), "\tCyn {date}\tyes\n") ||
			!strings.Contains(string(data), "\tMwy\tyes\n") {
			t.Errorf("%v %s", err, data)
		}
		if got := words(root, "check"); got != "" {
			t.Error(got)
		}
	}
}

// What comes back with a fault changes nothing.
func TestInRefuses(t *testing.T) {
	root := tables(t)
	file := filepath.Join(root, "words.xlf")
	words(root, "out", "-lang", "cy", "-o", file)
	edit(t, file, "Mwy", "i cyngor")
	got := words(root, "in", file)
	data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(table.Folder), "cy.tsv"))
	if !strings.Contains(got, "nothing was taken over") ||
		!strings.Contains(got, "one/part/more: i cyngor (wanted g…)") ||
		err != nil || !strings.Contains(string(data), "\tMwy\tyes\n") {
		t.Errorf("%s %v %s", got, err, data)
	}
}

// TestANewLanguageIsAFile sends out what a language needs that is not there yet, and takes it back.
func TestANewLanguageIsAFile(t *testing.T) {
	root := tables(t)
	file := filepath.Join(root, "words.tsv")
	if got := words(root, "out", "-lang", "gd", "-o", file); !strings.Contains(got, "there is no gd.tsv; if the "+
		"language is new, say its own name") {
		t.Error(got)
	}
	if got := words(root, "out", "-lang", "gd", "-name", "Gàidhlig", "-o", file); got != file+": 2 texts\n" {
		t.Error(got)
	}
	if got := words(root, "in", "-name", "Gàidhlig", file); !strings.Contains(got,
		"one/part/due: has no words in Gàidhlig") {
		t.Error(got)
	}
	edit(t, file, "By {date}\tas a day", "By {date}\tas a day\tRo {date}")
	edit(t, file, "\tMore", "\tMore\t\tBarrachd")
	if got := words(root, "in", "-name", "Gàidhlig",
		file); got != "gd.tsv: 2 texts changed, of 2 that came back; now run: go generate ./...\n" {
		t.Error(got)
	}
	if got := words(root, "check"); got != "" {
		t.Error(got)
	}
}

func TestUsage(t *testing.T) {
	root := tables(t)
	for _, args := range [][]string{{}, {"sing"}, {"in"}, {"out"}, {"out", "-lang", "en", "-o", "x"},
		{"out", "-lang", "cy"}, {"out", "-what"}} {
		if got := words(root, args...); !strings.Contains(got, "usage: words") {
			t.Errorf("%q: %s", args, got)
		}
	}
	if got := words(root, "in", filepath.Join(root, "nothing.xlf")); !strings.Contains(got, "nothing.xlf") {
		t.Error(got)
	}
	if got := words(root, "pseudo"); !strings.Contains(got, "one/part/due\tBy {date}\tas a day\t[Bý {date}") &&
		!strings.Contains(got, "[ßý {date}") {
		t.Error(got)
	}
}

// TestWhatComesBackIsLookedAt: a text that begins with a quote stays one, a review is not lost, a translation whose
// English changed is not taken for a new one unless somebody touched it, a file of which nothing is understood is no
// success, and a code leads to no other folder.
func TestWhatComesBackIsLookedAt(t *testing.T) {
	root := tables(t)
	cy := filepath.Join(root, filepath.FromSlash(table.Folder), "cy.tsv")
	file := filepath.Join(root, "words.tsv")
	out := func() { words(root, "out", "-lang", "cy", "-o", file) }
	is := func(name, want string) {
		t.Helper()
		if data, err := os.ReadFile(name); err != nil || !strings.Contains(string(data), want) {
			t.Errorf("no %q in %s", want, data)
		}
	}
	out()
	edit(t, file, "Erbyn {date}", `"""Erbyn"" {date}"`)
	if got := words(root, "in", file) + words(root, "check"); !strings.Contains(got, "1 texts changed") {
		t.Error(got)
	}
	is(cy, `"""Erbyn"" {date}"`)
	out()
	edit(t, file, "Mwy\tyes", "Rhagor")
	if got := words(root, "in", file); !strings.Contains(got, "its words are reviewed, and came back as others") {
		t.Error(got)
	}
	edit(t, filepath.Join(filepath.Dir(cy), "en.tsv"), "More", "Further")
	out()
	if got := words(root, "in", file); !strings.Contains(got, "the English was \"More\" when this was translated") {
		t.Error(got)
	}
	edit(t, filepath.Join(filepath.Dir(cy), "en.tsv"), "Further", "More")
	for old, by := range map[string]string{"\tnote\t": "\t", "# language\tcy": "# language\t../../evil",
		"# language\tcy\t": "# language\tCY\t"} {
		out()
		edit(t, file, old, by)
		if got := words(root, "in", "-name", "X", file); strings.Contains(got, "changed,") {
			t.Errorf("%q: %s", by, got)
		}
	}
	if err := os.WriteFile(file, []byte("# language\tcy\tCymraeg\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := words(root, "in", file); !strings.Contains(got, "no text was found in it") {
		t.Error(got)
	}
	if got := words(root, "out", "-lang", "cy", "-o", cy); !strings.Contains(got, "the tables themselves stand there") {
		t.Error(got)
	}
}
