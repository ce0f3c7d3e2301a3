// Package saytest is what the tests of the packages that speak share. Only tests import it.
package saytest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

const tables = "notice/say/tables/*.tsv"

// Codes holds the rows of a section, as "letter/wish", to the codes of a set, both ways: no code is without words, and
// no words are of a code that is none.
func Codes(t testing.TB, section string, f *say.Family, codes []string) {
	t.Helper()
	var has []string
	f.Each(func(code string) bool {
		has = append(has, code)
		return true
	})
	for _, code := range codes {
		if !slices.Contains(has, code) {
			t.Errorf("%s has no words for %s: add a row %s/%s to %s", section, code, section, code, tables)
		}
	}
	for _, code := range has {
		if !slices.Contains(codes, code) {
			t.Errorf("%s/%s is of nothing that there is: take the row from %s, or mend its key", section, code, tables)
		}
	}
}

// Translated holds the words of a package to be in each language others than in English, but for those of some keys and
// those that wait for a translation.
func Translated(t testing.TB, k say.Keyed, but ...string) {
	t.Helper()
	english := map[string]string{}
	for key, text := range k.All(say.Voice{}) {
		english[key] = text
	}
	for _, lang := range say.Languages()[1:] {
		for key, text := range k.All(say.Must(lang.Code)) {
			if text == english[key] && !slices.Contains(but, key) && !Waits(t, lang.Code, k.Name+"/"+key) {
				t.Errorf("%s: %s/%s is %q", lang.Code, k.Name, key, text)
			}
		}
	}
}

// Waits reports whether a text stands in the table of a language in English, and waits for a translation: what go
// generate adds for whoever wrote it in English alone.
func Waits(t testing.TB, lang notice.Language, key string) bool {
	t.Helper()
	dir := "."
	for range 5 {
		data, err := os.ReadFile(filepath.Join(dir, "notice", "say", "tables", string(lang)+".tsv"))
		if err != nil {
			dir = filepath.Join("..", dir)
			continue
		}
		_, row, _ := strings.Cut("\n"+string(data), "\n"+key+"\t")
		row, _, _ = strings.Cut(row, "\n")
		return strings.HasSuffix(strings.TrimSpace(row), "\tuntranslated")
	}
	t.Fatalf("there is no table of %s", lang)
	return false
}

// Used holds the words of the package that is tested to be said: each constant and family of words_gen.go is named in
// another file of it, tests and what is generated apart.
func Used(t testing.TB) {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, name := range names {
		if strings.HasSuffix(name, "_gen.go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		ast.Inspect(parsed(t, name), func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				said[id.Name] = true
			}
			return true
		})
	}
	words := 0
	for name := range parsed(t, "words_gen.go").Scope.Objects {
		if name == "catalogue" || name == "catalogueKeys" {
			continue
		}
		words++
		if !said[name] {
			t.Errorf("%s is said nowhere: take its row from %s, or say it", name, tables)
		}
	}
	if words == 0 {
		t.Error("words_gen.go has no words")
	}
}

func parsed(t testing.TB, name string) *ast.File {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return file
}
