package examples

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// notImported are the packages that nobody imports for what they do, each with the reason.
var notImported = map[string]string{
	"examples":               "holds tests alone",
	"notice/noticetest":      "serves the tests of this module",
	"notice/say/saytest":     "serves the tests of this module",
	"notice/sheet/sheettest": "serves the tests of this module",
	"rights/lawtest":         "serves the tests that break the law",
	"rights/vectors":         "serves the commands and tests that run vectors",
	"wasm/dom":               "runs in a browser alone, which runs no examples",
	"wasm/size":              "holds tests alone",
	"wasm/same/cases":        "serves the program that compares machines",
}

// public returns the packages that others import, as folders from here, by their names in the module.
func public(t *testing.T) map[string]string {
	t.Helper()
	out, unused := map[string]string{}, len(notImported)
	for _, p := range builds[0].list(t, "./...") {
		name, _ := ours(p.ImportPath)
		folder := filepath.Join("..", filepath.FromSlash(name))
		switch {
		case notImported[name] != "":
			unused--
		case !isMain(t, folder) && !strings.Contains("/"+name, "/internal/"):
			out[name] = folder
		}
	}
	if unused != 0 {
		t.Errorf("%d packages of notImported are not there", unused)
	}
	return out
}

func isMain(t *testing.T, folder string) bool {
	t.Helper()
	files, _ := parsed(t, folder)
	return len(files) > 0 && files[0].Name.Name == "main"
}

// parsed returns the files of a package, those of its tests apart.
func parsed(t *testing.T, folder string) (files, tests []*ast.File) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(places, name, src, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			tests = append(tests, file)
		} else {
			files = append(files, file)
		}
	}
	return files, tests
}

// places says where things stand in the files that are parsed.
var places = token.NewFileSet()

// TestEverythingIsDocumented tests that each exported symbol of a public package, each field of an exported struct and
// each method of an exported interface says what it is.
func TestEverythingIsDocumented(t *testing.T) {
	found := 0
	for name, folder := range public(t) {
		files, _ := parsed(t, folder)
		described := false
		for _, file := range files {
			described = described || file.Doc != nil
			for _, d := range file.Decls {
				found++
				for _, missing := range undocumented(d) {
					t.Errorf("%v: %s.%s is exported and says nowhere what it is", places.Position(missing.Pos()), name,
						missing.Name)
				}
			}
		}
		if !described {
			t.Errorf("package %s says nowhere what it is", name)
		}
	}
	if found < 1000 {
		t.Errorf("only %d declarations were found", found)
	}
}

// undocumented returns the exported names of a declaration that have no comment.
func undocumented(d ast.Decl) []*ast.Ident {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc == nil && d.Name.IsExported() && (d.Recv == nil || exported(d.Recv.List[0].Type)) {
			return []*ast.Ident{d.Name}
		}
	case *ast.GenDecl:
		var out []*ast.Ident
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.ValueSpec:
				if d.Doc == nil && s.Doc == nil && s.Comment == nil {
					out = append(out, exportedOf(s.Names)...)
				}
			case *ast.TypeSpec:
				if !s.Name.IsExported() {
					continue
				}
				if s.Doc == nil && s.Comment == nil && (d.Doc == nil || len(d.Specs) > 1) {
					out = append(out, s.Name)
				}
				out = append(out, inType(s.Type)...)
			}
		}
		return out
	}
	return nil
}

// inType returns the exported fields of a struct, or methods of an interface, that have no comment. What is embedded is
// documented where it is declared, and the fields of a struct on one line are by the comment on its type.
func inType(typ ast.Expr) []*ast.Ident {
	var list *ast.FieldList
	switch typ := typ.(type) {
	case *ast.StructType:
		list = typ.Fields
	case *ast.InterfaceType:
		list = typ.Methods
	default:
		return nil
	}
	if places.Position(list.Opening).Line == places.Position(list.Closing).Line {
		return nil
	}
	var out []*ast.Ident
	for _, f := range list.List {
		if f.Doc == nil && f.Comment == nil {
			out = append(out, exportedOf(f.Names)...)
		}
		out = append(out, inType(f.Type)...)
	}
	return out
}

// exportedOf returns the exported ones of some names.
func exportedOf(names []*ast.Ident) []*ast.Ident {
	return slices.DeleteFunc(slices.Clone(names), func(n *ast.Ident) bool { return !n.IsExported() })
}

// exported reports whether the type of a receiver is exported.
func exported(typ ast.Expr) bool {
	switch typ := typ.(type) {
	case *ast.StarExpr:
		return exported(typ.X)
	case *ast.IndexExpr:
		return exported(typ.X)
	case *ast.Ident:
		return typ.IsExported()
	}
	return false
}

// TestEveryPackageHasAnExample tests that a public package shows how it is used, in a program that is compiled and
// whose output is checked: an example of the package, and not only of something in it.
func TestEveryPackageHasAnExample(t *testing.T) {
	for name, folder := range public(t) {
		_, tests := parsed(t, folder)
		whole := slices.ContainsFunc(doc.Examples(tests...),
			func(e *doc.Example) bool { return e.Name == "" && e.Output != "" })
		if !whole {
			t.Errorf("package %s has no func Example with an Output", name)
		}
	}
}

// TestDocsBeginWithAProgram tests that whoever reads the documentation of a public package sees first how it is used:
// its second paragraph is lines of its examples, which are compiled.
func TestDocsBeginWithAProgram(t *testing.T) {
	for name, folder := range public(t) {
		files, _ := parsed(t, folder)
		examples, err := os.ReadFile(filepath.Join(folder, "example_test.go"))
		if err != nil {
			t.Errorf("package %s has no example_test.go", name)
			continue
		}
		for _, file := range files {
			if file.Doc == nil {
				continue
			}
			_, rest, _ := strings.Cut(file.Doc.Text(), "\n\n")
			program, _, _ := strings.Cut(rest, "\n\n")
			if !strings.HasPrefix(program, "\t") ||
				!strings.Contains(string(examples), "\n"+strings.TrimSuffix(program, "\n")+"\n") {
				t.Errorf(
					"package %s: what stands after the first paragraph of its documentation is not in "+
						"example_test.go:\n%s",
					name,
					program,
				)
			}
		}
	}
}

// TestReadmeSaysWhatIsStable tests that the table of packages in the README has each public package, and says of it
// what somebody who imports it can rely on before v1.
func TestReadmeSaysWhatIsStable(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name := range public(t) {
		row := regexp.MustCompile(`(?m)^\|[^|]*\]\(` + name + `\)[^|]*\|[^|]*\| (stable|words|open) \|$`)
		if len(row.FindAll(readme, -1)) != 1 {
			t.Errorf("the README does not say once of package %s how stable it is", name)
		}
	}
}
