package told

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
)

// otherwise are the types that are told by code of their own, and not member by member.
var otherwise = []reflect.Type{
	reflect.TypeFor[notice.Route](), reflect.TypeFor[notice.RecipientData](), reflect.TypeFor[notice.RetentionPeriod](),
	reflect.TypeFor[notice.Link](), reflect.TypeFor[notice.Law](), reflect.TypeFor[privacy.Date](),
}

// byName are the labels that such code asks for.
var byName = []string{"email", "phone", "extension", "basis.as_published"}

// membersTold calls visit with every member that is told as one, by its place in a document, and with its form.
func membersTold(visit func(path, form, member string)) {
	seen := map[reflect.Type]bool{}
	var walk func(path string, typ reflect.Type)
	walk = func(path string, typ reflect.Type) {
		for typ.Kind() == reflect.Slice {
			typ, path = typ.Elem(), path+"[]"
		}
		if typ.Kind() != reflect.Struct || seen[typ] || slices.Contains(otherwise, typ) {
			return
		}
		seen[typ] = true
		form := nameOf(forms[:], typ)
		for i := range typ.NumField() {
			member := memberName(typ.Field(i))
			if member == "" {
				continue
			}
			at := path + "." + member
			visit(at, form, member)
			if w := New(say.Voice{}, nil, nil); w.shows(form, member) {
				walk(at, typ.Field(i).Type)
			}
		}
	}
	all := reflect.TypeFor[notice.Statements]()
	for i := range all.NumField() {
		walk(memberName(all.Field(i)), all.Field(i).Type)
	}
	walk("basis", reflect.TypeFor[notice.Basis]())
	walk("purposes", reflect.TypeFor[[]notice.Purpose]())
	walk("version", reflect.TypeFor[notice.Version]())
	walk("controllers", reflect.TypeFor[[]notice.Controller]())
	walk("editions", reflect.TypeFor[[]notice.Edition]())
	walk("glossary", reflect.TypeFor[[]notice.Definition]())
}

func (w *Writer) shows(form, member string) bool {
	_, shown := w.label(form, member)
	return shown
}

// keyOf is the row or the word of a list that a member goes by, and what that makes of it.
func keyOf(form, member string) (key, as string) {
	for _, key := range []string{form + "." + member, member} {
		if _, ok := fieldFamily.Find(key, 0); ok {
			return key, "told/field/" + key
		}
		if among(unshown, key) {
			return key, "not shown"
		}
		if among(unlabelled, key) {
			return key, "without a label"
		}
	}
	return "", ""
}

// Every member of a notice that is told has a label, or is in a list of names.go, and no label and no name of a list is
// of none. What each goes by is held to a file, in the names of documents: a type or field of Go may be called
// something else, and neither the file nor any screen changes.
func TestEveryMemberHasItsLabel(t *testing.T) {
	used := map[string]bool{}
	for _, key := range byName {
		used[key] = true
	}
	var out strings.Builder
	membersTold(func(path, form, member string) {
		key, as := keyOf(form, member)
		if key == "" {
			t.Errorf("%s has no label: give told/field/%s a row in notice/say/tables, or put it in a list in names.go",
				path, member)
		}
		used[key] = true
		out.WriteString(path + "\t" + as + "\n")
	})
	rows := []string{}
	fieldFamily.Each(func(key string) bool { rows = append(rows, key); return true })
	for _, key := range slices.Concat(rows, strings.Fields(unshown), strings.Fields(unlabelled)) {
		if !used[key] {
			t.Errorf("%s is of no member that is told: take it out of notice/say/tables, or its list in names.go", key)
		}
	}
	for i := range forms {
		own := false
		for key := range used {
			own = own || strings.HasPrefix(key, forms[i].name+".")
		}
		if !own {
			t.Errorf("%s of forms has no member with words of its own: take it out", forms[i].name)
		}
	}
	noticetest.Golden(t, "testdata/members.tsv", out.String(), *update)
}

// unsaid are the closed sets of a notice whose codes have no words: no screen shows them, or they have sentences of
// their own, or read as words.
var unsaid = []reflect.Type{
	reflect.TypeFor[notice.PurposeKind](), reflect.TypeFor[notice.IdentifierScheme](), reflect.TypeFor[notice.Layer](),
	reflect.TypeFor[notice.Reading](), reflect.TypeFor[notice.Language](), reflect.TypeFor[notice.EnforcementGround](),
	reflect.TypeFor[notice.SensitiveGround](), reflect.TypeFor[notice.Unit](),
	reflect.TypeFor[notice.Code](), // of misfits
}

// codesOf are the codes of the closed sets of package notice that are strings, by the name of the type in Go.
func codesOf(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "notice", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typ, typed := spec.Type.(*ast.Ident)
			value, text := spec.Values[0].(*ast.BasicLit)
			if typed && text && value.Kind == token.STRING && ast.IsExported(typ.Name) {
				out[typ.Name] = append(out[typ.Name], strings.Trim(value.Value, `"`))
			}
			return true
		})
	}
	return out
}

func TestEveryCodeHasWords(t *testing.T) {
	codes := codesOf(t)
	for _, typ := range unsaid {
		if codes[typ.Name()] == nil {
			t.Errorf("%s is no closed set of package notice", typ.Name())
		}
		delete(codes, typ.Name())
	}
	var want []string
	for i := range sets {
		typ := reflect.TypeOf(sets[i].of).Elem()
		for _, code := range codes[typ.Name()] {
			if code != string(notice.RemarkOwn) { // which no screen shows
				want = append(want, sets[i].name+"/"+code)
			}
		}
		delete(codes, typ.Name())
	}
	for typ := range codes {
		t.Errorf("notice.%s is not in sets: give it a permanent name there, and its codes words under told/code", typ)
	}
	saytest.Codes(t, "told/code", &codeFamily, want)
}

func TestEveryStatementEventAndBasisHasWords(t *testing.T) {
	var statements, bases []string
	all := reflect.TypeFor[notice.Statements]()
	for i := range all.NumField() {
		statements = append(statements, memberName(all.Field(i)))
	}
	for _, b := range privacy.Bases() {
		bases = append(bases, b.String())
	}
	saytest.Codes(t, "told/statement", &statementFamily, statements)
	saytest.Codes(t, "told/until", &untilFamily, texts(notice.Triggers()))
	saytest.Codes(t, "told/basis", &basisFamily, bases)
}

// Every unit has words, some of which are others after a number: of 1, as "1-days", or in Welsh of others.
func TestEveryUnitHasWords(t *testing.T) {
	var units []string
	for _, unit := range notice.Units() {
		if unit == notice.UnitAge { // which has a sentence of its own
			continue
		}
		units = append(units, string(unit))
		for n := range 10 {
			key := strconv.Itoa(n) + "-" + string(unit)
			if _, ok := unitFamily.Find(key, 0); ok {
				units = append(units, key)
			}
		}
	}
	saytest.Codes(t, "told/unit", &unitFamily, units)
}

func texts[T ~string](codes []T) []string {
	var out []string
	for _, code := range codes {
		out = append(out, string(code))
	}
	return out
}

// Every name that a notice can hold has words, which in English are those of package privacy, save where the Act has a
// title that ends with "etc"; exemptions are said by their provision.
func TestEveryTermHasWords(t *testing.T) {
	english, welsh := New(say.Voice{}, nil, nil), New(say.Must(notice.Welsh), nil, nil)
	var want []string
	check := func(x inLaw) {
		exempt := reflect.TypeOf(x) == reflect.TypeFor[privacy.Exemption]()
		if !exempt {
			want = append(want, nameOf(terms[:], reflect.TypeOf(x))+"/"+x.String())
		}
		if got := welsh.term(x); got == "" || got == x.Term().Name || strings.Contains(got, "Art ") {
			t.Errorf("%s in Welsh is %q", x.String(), got)
		}
		plainer := strings.Contains(x.Term().Name, " etc") && !exempt
		if got := english.term(x); got == "" || (got != x.Term().Name) != plainer {
			t.Errorf("%s in English is %q, and in the Act %q", x.String(), got, x.Term().Name)
		}
	}
	each(privacy.Rights(), check)
	each(privacy.Nations(), check)
	each(privacy.Regimes(), check)
	each(privacy.SpecialConditions(), check)
	each(privacy.ScheduleConditions(), check)
	each(privacy.RecognisedInterests(), check)
	each(privacy.OffenceAuthorities(), check)
	each(privacy.DataKinds(), check)
	each(privacy.Exemptions(), check)
	saytest.Codes(t, "told/term", &termFamily, want)
}

func each[T inLaw](members []T, check func(inLaw)) {
	for _, x := range members {
		check(x)
	}
}

// TestNothingGoesByGoNames: nothing told asks what a type or a field is called in Go.
func TestNothingGoesByGoNames(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			is := ""
			switch n := n.(type) {
			case *ast.CallExpr: // typ.Name()
				if s, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) == 0 {
					is = s.Sel.Name
				}
			case *ast.SelectorExpr: // typ.Field(i).Name
				if call, ok := n.X.(*ast.CallExpr); ok {
					if s, ok := call.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "Field" {
						is = n.Sel.Name
					}
				}
			}
			if is == "Name" || is == "PkgPath" {
				t.Errorf("%s asks for a name in Go", set.Position(n.Pos()))
			}
			return true
		})
	}
}

func TestAmong(t *testing.T) {
	if !among(" a bc d ", "bc") || !among(" a bc d ", "d") || among(" a bc d ", "b") || among(" a bc d ", "") {
		t.Error("not the names of the list")
	}
}
