package noticetest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"
)

// Members returns the names of the constants of a type in a Go file, in order: what a test holds a table of them to, so
// that a member which is added and has no row fails it.
func Members(t testing.TB, file, of string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, d := range parsed.Decls {
		block, ok := d.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST {
			continue
		}
		in := false // whether the constants here are of the type: those without one are of that of the last
		for _, spec := range block.Specs {
			c := spec.(*ast.ValueSpec)
			if name, ok := c.Type.(*ast.Ident); ok {
				in = name.Name == of
			}
			for _, name := range c.Names {
				if in && name.Name != "_" {
					out = append(out, name.Name)
				}
			}
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s has no constants of the type %s", file, of)
	}
	return out
}
