package examples

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	longestLine     = 120 // columns, a tab being four
	longestFunction = 60  // lines
)

// TestFunctionsAndLinesAreShort holds all code that people write to what they can hold in their heads and see without
// scrolling. Excused are examples, which the documentation repeats, addresses, texts between back quotes, which have
// lines of their own, what an example is to print, and
// lines of documentation that stand as they are.
func TestFunctionsAndLinesAreShort(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(name string, d os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git"):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_gen.go"):
			return nil
		}
		files++
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		all := token.NewFileSet()
		file, err := parser.ParseFile(all, name, src, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				if n := all.Position(f.End()).Line - all.Position(f.Pos()).Line + 1; n > longestFunction {
					t.Errorf("%s: %s has %d lines: give a part of it a name of its own", all.Position(f.Pos()),
						f.Name.Name, n)
				}
			}
		}
		excused := excused(all, file)
		for i, line := range strings.Split(string(src), "\n") {
			width := utf8.RuneCountInString(strings.ReplaceAll(line, "\t", "    "))
			if width > longestLine && !excused[i+1] && !strings.HasPrefix(strings.TrimSpace(line), "//\t") &&
				!strings.HasSuffix(name, "example_test.go") && strings.Count(strings.TrimSpace(line), " ") > 3 {
				t.Errorf("%s:%d: %d columns", name, i+1, width)
			}
		}
		return nil
	})
	if err != nil || files < 400 {
		t.Fatal(err, files)
	}
}

// excused are the lines of a file with texts between back quotes and with what its examples are to print.
func excused(all *token.FileSet, file *ast.File) map[int]bool {
	out := map[int]bool{}
	mark := func(n ast.Node) {
		for line := all.Position(n.Pos()).Line; line <= all.Position(n.End()).Line; line++ {
			out[line] = true
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && strings.HasPrefix(lit.Value, "`") {
			mark(lit)
		}
		return true
	})
	for _, c := range file.Comments {
		if text := c.Text(); strings.HasPrefix(text, "Output:") || strings.HasPrefix(text, "Unordered output:") {
			mark(c)
		}
	}
	return out
}
