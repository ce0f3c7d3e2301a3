package widget

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// sentences calls visit with every sentence of the package.
func sentences(visit func(name string, s sentence)) {
	for k := word(1); inEnglish(k) != ""; k++ {
		visit("widget/sentence "+strconv.Itoa(int(k)), sentence{inEnglish(k), inWelsh(k)})
	}
	for _, table := range []string{statementWords, fieldWords, codeWords, unitWords, untilWords, languageWords} {
		for line := range strings.Lines(table) {
			key, words, ok := strings.Cut(strings.TrimSpace(line), "=")
			english, welsh, _ := strings.Cut(words, "|")
			if ok && (table != fieldWords || words != "") {
				visit(key, sentence{english, welsh})
			}
		}
	}
	for i, s := range basisWords[1:] {
		visit("basis "+strconv.Itoa(i+1), s)
	}
}

// inEnglish and inWelsh are a sentence, as it speaks of a council.
func inEnglish(k word) string { return say.Voice{}.Text(&catalogue, k) }
func inWelsh(k word) string   { return inLang(notice.Welsh, k) }

func inLang(lang notice.Language, k word) string { return say.Must(lang).Text(&catalogue, k) }

// TestWordsAreThere: each sentence is said on some screen.
func TestWordsAreThere(t *testing.T) { saytest.Used(t) }

func TestSentencesAreShort(t *testing.T) {
	sentences(func(name string, s sentence) {
		if strings.TrimSpace(s.En) == "" {
			t.Errorf("%s has no English", name)
		}
		for _, one := range strings.FieldsFunc(s.En, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
			if n := len(strings.Fields(one)); n > 25 {
				t.Errorf("%s has a sentence of %d words: %s", name, n, one)
			}
		}
		if strings.ContainsFunc(s.En, func(r rune) bool { return r == '\'' || r == '"' || unicode.IsControl(r) }) {
			t.Errorf("%s has straight quotes: %s", name, s.En)
		}
	})
}

// Slots are the same in both languages, where there are both.
func TestEverySentenceIsInBothLanguages(t *testing.T) {
	same := map[string]bool{ // only what is filled in, in both
		inEnglish(wordResultFor): true, inEnglish(wordPeriod): true,
	}
	sentences(func(name string, s sentence) {
		if strings.TrimSpace(s.Cy) == "" && s.En != "-" || s.En == s.Cy && !same[s.En] {
			t.Errorf("%s: %q, in Welsh %q", name, s.En, s.Cy)
		}
		if strings.ContainsFunc(s.Cy, func(r rune) bool { return r == '\'' || r == '"' || unicode.IsControl(r) }) {
			t.Errorf("%s has straight quotes: %s", name, s.Cy)
		}
	})
}

// Every name that a notice can hold has a Welsh one, but exemptions, which are said by their provision.
func TestEveryTermIsInWelsh(t *testing.T) {
	m := &Model{voice: say.Must(notice.Welsh)}
	names := 0
	check := func(x named) {
		names++
		if got := m.term(x); got == "" || got == x.Term().Name || strings.Contains(got, "Art ") {
			t.Errorf("%s in Welsh is %q", x.String(), got)
		}
		if _, ok := m.find(termWords, reflect.TypeOf(x).Name()+" "+x.String()); !ok && reflect.TypeOf(x) != reflect.TypeFor[privacy.Exemption]() {
			t.Errorf("%s has no Welsh name", x.String())
		}
		got := new(Model).term(x)
		if plainer := strings.Contains(x.Term().Name, " etc") && reflect.TypeOf(x) != reflect.TypeFor[privacy.Exemption](); got == "" || (got != x.Term().Name) != plainer {
			t.Errorf("%s in English is %q, and in the Act %q", x.String(), got, x.Term().Name)
		}
	}
	all(privacy.Rights(), check)
	all(privacy.Nations(), check)
	all(privacy.Regimes(), check)
	all(privacy.SpecialConditions(), check)
	all(privacy.ScheduleConditions(), check)
	all(privacy.RecognisedInterests(), check)
	all(privacy.OffenceAuthorities(), check)
	all(privacy.DataKinds(), check)
	all(privacy.Exemptions(), check)
	if lines := strings.Count(termWords, "\n") - 1; lines != names-len(privacy.Exemptions()) {
		t.Errorf("%d lines for %d names", lines, names-len(privacy.Exemptions()))
	}
}

func all[T named](members []T, check func(named)) {
	for _, x := range members {
		check(x)
	}
}

func TestSlotsAreTheSameInBothLanguages(t *testing.T) {
	slots := func(s string) int { return strings.Count(s, "{") }
	sentences(func(name string, s sentence) {
		if s.Cy != "" && slots(s.Cy) != slots(s.En) {
			t.Errorf("%s: %q and %q", name, s.En, s.Cy)
		}
	})
}

// A table of text has a key on each line, and no key twice.
func TestTablesAreTables(t *testing.T) {
	for _, table := range []string{statementWords, fieldWords, codeWords, unitWords, untilWords, languageWords} {
		seen := map[string]bool{}
		for line := range strings.Lines(strings.TrimPrefix(table, "\n")) {
			key, _, ok := strings.Cut(line, "=")
			if !ok || key == "" || key != strings.TrimSpace(key) || seen[key] || !strings.HasSuffix(line, "\n") {
				t.Errorf("%q", line)
			}
			seen[key] = true
		}
	}
	m := new(Model)
	for _, want := range []struct {
		table, key, words string
		ok                bool
	}{
		{unitWords, "1 years", "year", true}, {unitWords, "year", "", false}, {fieldWords, "Name", "", true}, {fieldWords, "ID", unshown, true},
		{fieldWords, "RetentionRule.Basis", "Set by", true}, {codeWords, "Power duty", "it must", true}, {codeWords, "duty", "", false},
	} {
		if words, ok := m.find(want.table, want.key); words != want.words || ok != want.ok {
			t.Errorf("%s: %q, %v", want.key, words, ok)
		}
	}
}

func TestAmong(t *testing.T) {
	if !among("a bc d", "bc") || !among("a bc d", "d") || among("a bc d", "b") || among("a bc d", "") || among("a bc d", "a bc") {
		t.Error("not the names of the list")
	}
}

func TestEveryStateAndBasisHasWords(t *testing.T) {
	places := map[int]bool{0: true}
	for s := explain.Applies; s <= explain.NotRead; s++ {
		if s.Name(say.Voice{}) == "" || stateClasses[s] == "" || places[rank(s)] {
			t.Errorf("state %d has no words, colour or place of its own", s)
		}
		places[rank(s)] = true
	}
	for _, b := range privacy.Bases() {
		if basisWords[b].En == "" {
			t.Errorf("%s has no words", b)
		}
	}
}

func TestEveryPartOfANoticeHasWords(t *testing.T) {
	statements := reflect.TypeFor[notice.Statements]()
	for i := range statements.NumField() {
		member, _, _ := strings.Cut(statements.Field(i).Tag.Get("json"), ",")
		if words, _ := new(Model).find(statementWords, member); words == "" {
			t.Errorf("%s has no words: give it a line in statementWords, in words_fields.go", member)
		}
		fieldsHaveWords(t, statements.Field(i).Type, map[reflect.Type]bool{})
	}
	for _, typ := range []reflect.Type{reflect.TypeFor[notice.Purpose](), reflect.TypeFor[notice.Version](), reflect.TypeFor[notice.Controller](), reflect.TypeFor[notice.Edition](), reflect.TypeFor[notice.Definition]()} {
		fieldsHaveWords(t, typ, map[reflect.Type]bool{})
	}
}

func fieldsHaveWords(t *testing.T, typ reflect.Type, seen map[reflect.Type]bool) {
	for typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	switch typ { // these have words of their own, or none
	case reflect.TypeFor[privacy.Date](), reflect.TypeFor[notice.Provenance](), reflect.TypeFor[notice.Identifier](), reflect.TypeFor[notice.RetentionPeriod]():
		return
	}
	if typ.Kind() != reflect.Struct || seen[typ] {
		return
	}
	seen[typ] = true
	for i := range typ.NumField() {
		f := typ.Field(i)
		if _, ok := new(Model).fieldLabel(typ.Name(), f.Name); !ok {
			t.Errorf("%s.%s has no words", typ.Name(), f.Name)
		}
		fieldsHaveWords(t, f.Type, seen)
	}
}

// codesUnsaid are the closed sets that no screen shows.
var codesUnsaid = map[string]bool{
	"PurposeKind": true, "IdentifierScheme": true, "Layer": true, "Reading": true, "Language": true, "Code": true,
	"EnforcementGround": true, "SensitiveGround": true, // have sentences of their own
	"Unit": true, // has words of its own
	"Form": true, // its codes read as words
}

func TestEveryCodeHasWords(t *testing.T) {
	known := map[string]bool{}
	for line := range strings.Lines(codeWords) {
		if code, _, ok := strings.Cut(line, "="); ok {
			known[code] = true
		}
	}
	files, _ := filepath.Glob(filepath.Join("..", "..", "notice", "*.go"))
	found := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typ, isTyped := spec.Type.(*ast.Ident)
			value, isText := spec.Values[0].(*ast.BasicLit)
			if !isTyped || !isText || value.Kind != token.STRING || codesUnsaid[typ.Name] || spec.Names[0].Name == "RemarkOwn" { // which no screen shows
				return true
			}
			found++
			if !known[typ.Name+" "+strings.Trim(value.Value, `"`)] {
				t.Errorf("%s %s has no words", typ.Name, value.Value)
			}
			return true
		})
	}
	if found != len(known) {
		t.Errorf("%d codes in package notice, %d with words", found, len(known))
	}
}

// Packages that no .wasm of ours may hold, and time, which has no place in a pure conversation.
func TestImportsAreFewAndPure(t *testing.T) {
	allowed := map[string]bool{
		"reflect": true, "slices": true, "strings": true, "unicode/utf8": true, "strconv": true,
		"github.com/plainrights/plainrights/notice": true, "github.com/plainrights/plainrights/notice/say": true, "github.com/plainrights/plainrights/privacy": true,
		"github.com/plainrights/plainrights/rights": true, "github.com/plainrights/plainrights/rights/requester": true, "github.com/plainrights/plainrights/rights/letter": true, "github.com/plainrights/plainrights/rights/deadline": true, "github.com/plainrights/plainrights/rights/explain": true,
		"github.com/plainrights/plainrights/wasm/view": true,
	}
	for _, dir := range []string{".", "../view"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, e.Name()), nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range file.Imports {
				if path := strings.Trim(i.Path.Value, `"`); !allowed[path] {
					t.Errorf("%s imports %s", e.Name(), path)
				}
			}
		}
	}
}
