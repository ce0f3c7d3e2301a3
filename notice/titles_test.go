package notice

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// titles returns what the comment beside or above each code of a closed set of this package says, by type and code.
func titles(t *testing.T) map[string]map[string]string {
	t.Helper()
	out := map[string]map[string]string{}
	add := func(typ, code, title string) {
		if out[typ] == nil {
			out[typ] = map[string]string{}
		}
		out[typ][code] = title
	}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			group, ok := decl.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST {
				continue
			}
			typ := ""
			for i, spec := range group.Specs {
				c := spec.(*ast.ValueSpec)
				if id, ok := c.Type.(*ast.Ident); ok {
					typ = id.Name
				}
				title := strings.TrimSpace(c.Comment.Text())
				if title == "" { // a long one stands above
					title = strings.Join(strings.Fields(c.Doc.Text()), " ")
				}
				if title == "" {
					title = c.Names[0].Name
				}
				if typ == "Said" {
					add(typ, saidCodes[i], title)
				} else if len(c.Values) == 1 {
					if lit, ok := c.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
						code, _ := strconv.Unquote(lit.Value)
						add(typ, code, title)
					}
				}
			}
		}
	}
	return out
}
