package examples

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// commencements is the one file that may spell a day on which the law changed.
const commencements = "privacy/commencement.go"

// TestDaysOfCommencementStandOnce: whoever needs a day on which the law changed takes it from package privacy, so that
// a day that is put right is right everywhere. Tests may spell days out: they check them.
func TestDaysOfCommencementStandOnce(t *testing.T) {
	days := map[[3]int]privacy.Date{}
	for _, c := range privacy.Commencements() {
		days[[3]int{int(c.Day.Year), int(c.Day.Month), int(c.Day.Day)}] = c.Day
	}
	own := 0
	walkGo(t, func(path string, file *ast.File, fset *token.FileSet) {
		ast.Inspect(file, func(n ast.Node) bool {
			day, ok := days[spelled(n)]
			switch {
			case !ok:
			case path == commencements:
				own++
			default:
				t.Errorf("%s spells %v, a day on which the law changed: take it from %s", fset.Position(n.Pos()), day,
					commencements)
			}
			return true
		})
	})
	if own != len(days) {
		t.Errorf("%d days are found in %s, which has %d: this test no longer sees how a day is spelled", own,
			commencements, len(days))
	}
}

// spelled returns the year, month and day that a call or a literal is of, as in NewDate(2026, 2, 5), Date{2026, 2, 5}
// and ParseDate("2026-02-05"); zeros if it is none.
func spelled(n ast.Node) [3]int {
	var list []ast.Expr
	switch n := n.(type) {
	case *ast.CallExpr:
		list = n.Args
	case *ast.CompositeLit:
		list = n.Elts
	}
	if len(list) == 1 {
		if text, ok := list[0].(*ast.BasicLit); ok && text.Kind == token.STRING {
			d, _ := privacy.ParseDate(strings.Trim(text.Value, "\"`"))
			return [3]int{int(d.Year), int(d.Month), int(d.Day)}
		}
	}
	var out [3]int
	if len(list) != len(out) {
		return out
	}
	for i, e := range list {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
		}
		literal, ok := e.(*ast.BasicLit)
		if !ok || literal.Kind != token.INT {
			return [3]int{}
		}
		out[i], _ = strconv.Atoi(literal.Value)
	}
	return out
}

// walkGo calls do with every Go file of the module that is no test, by its path from the root.
func walkGo(t *testing.T, do func(path string, file *ast.File, fset *token.FileSet)) {
	t.Helper()
	fset, read := token.NewFileSet(), 0
	err := filepath.WalkDir("..", func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err == nil {
			read++
			do(filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator))), file, fset)
		}
		return err
	})
	if err != nil || read < 100 {
		t.Fatalf("%d files read, error %v", read, err)
	}
}
