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

// TestInSaysWhatIsWrong: what cannot be taken back is told by its cause, and what can be is.
func TestInSaysWhatIsWrong(t *testing.T) {
	root := tables(t)
	file := filepath.Join(root, "words.xlf")
	words(root, "out", "-lang", "cy", "-o", file)
	sent, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	utf16 := []byte{0xff, 0xfe}
	for _, unit := range strings.Replace(string(sent), "UTF-8", "UTF-16", 1) {
		utf16 = append(utf16, byte(unit), byte(unit>>8))
	}
	in := func(name string, data string) string {
		t.Helper()
		name = filepath.Join(root, name)
		if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		return words(root, "in", name)
	}
	with := func(old, by string) string {
		t.Helper()
		if !strings.Contains(string(sent), old) {
			t.Fatalf("no %q in %s", old, sent)
		}
		return strings.ReplaceAll(string(sent), old, by)
	}
	for _, c := range []struct{ name, data, want string }{
		{"utf16.xlf", string(utf16), "cy.tsv: 0 texts changed, of 2 that came back"},
		{"latin.xlf", with("UTF-8", "ISO-8859-1"), "it is written in ISO-8859-1: save it as UTF-8"},
		{"words.csv", "one/part/more,More,,Mwy", ".csv is no table here: save it with tabs"},
		{"words.txt", "Mwy", ".txt is no table here"},
		{"words.xlsx", "PK\x03\x04", "it is the file of a spreadsheet"},
		{"control.xlf", with("Mwy", "M\u0085wy"), "one/part/more: leave out the control characters"},
		{"huge.xlf", with("Mwy", strings.Repeat("Mwy ", 2000)), "one/part/more: has 8000 bytes, which is no sentence"},
		{"equiv.xlf", with(` equiv="{date}"`, "") + "", "cy.tsv: 0 texts changed"}, // disp says it too
		{"bare.xlf", strings.NewReplacer(` equiv="{date}"`, "", ` disp="{date}"`, "").Replace(string(sent)),
			"one/part/due: a placeholder (ph) came back without its equiv"},
		{"slot.tsv", "# language\tcy\tCymraeg\n# key\tEnglish\tnote\tCymraeg\treviewed\n" +
			"one/part/due\tBy {date}\tas a day\tErbyn hynny\n", "has other words in braces"},
		{"big.xlf", strings.Repeat(" ", mostBytes+1), "and words have at most"},
	} {
		if got := in(c.name, c.data); !strings.Contains(got, c.want) {
			t.Errorf("%s: %.300s", c.name, got)
		}
	}
	if got := words(root, "in", filepath.Join(root, "new.xlf")); !strings.Contains(got, "new.xlf") {
		t.Error(got)
	}
	if got := in("new.xlf", with(`trgLang="cy"`, `trgLang="gd"`)); !strings.Contains(got, "say its own name for itself: "+
		"-name NAME") {
		t.Error(got)
	}
	if got := words(root, "in", filepath.Join(root, "new.xlf"), "-name", "Gàidhlig"); !strings.Contains(got,
		"gd.tsv: 2 texts changed") {
		t.Error(got)
	}
}

// TestNotesOfTranslatorsAreKept: what a translator notes beside a text comes back with it, goes out again and is there
// when the note of the English has changed.
func TestNotesOfTranslatorsAreKept(t *testing.T) {
	root := tables(t)
	cy := filepath.Join(root, filepath.FromSlash(table.Folder), "cy.tsv")
	en := filepath.Join(filepath.Dir(cy), "en.tsv")
	for _, end := range []string{".tsv", ".xlf"} {
		file := filepath.Join(root, "words"+end)
		words(root, "out", "-lang", "cy", "-o", file)
		if end == ".tsv" {
			edit(t, file, "as a day", "as a day; or as a month?")
		} else {
			edit(t, file, "or as a month?", "or as a year?")
		}
		if got := words(root, "in", file); !strings.Contains(got, "cy.tsv: 1 texts changed") {
			t.Error(got)
		}
	}
	edit(t, en, "as a day", "as a date")
	file := filepath.Join(root, "words.tsv")
	words(root, "out", "-lang", "cy", "-o", file)
	words(root, "in", file)
	data, err := os.ReadFile(cy)
	if err != nil || !strings.Contains(string(data), "\tas a date | translator: or as a year?\t") {
		t.Errorf("%v\n%s", err, data)
	}
}
