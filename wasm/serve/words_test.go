package serve

import (
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say/saytest"
)

// statuses are those that the package's code refuses requests with, by the names that net/http has for them.
var statuses = map[string]int{
	"StatusBadRequest": http.StatusBadRequest, "StatusGone": http.StatusGone, "StatusForbidden": http.StatusForbidden,
	"StatusNotFound":              http.StatusNotFound,
	"StatusMethodNotAllowed":      http.StatusMethodNotAllowed,
	"StatusRequestEntityTooLarge": http.StatusRequestEntityTooLarge,
	"StatusUnsupportedMediaType":  http.StatusUnsupportedMediaType,
	"StatusInternalServerError":   http.StatusInternalServerError,
}

// TestEveryProblemHasWords: each status that a request is refused with has its page, and no page is of another.
func TestEveryProblemHasWords(t *testing.T) {
	saytest.Used(t)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	named := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok || named[s.Sel.Name] || !strings.HasPrefix(s.Sel.Name, "Status") {
				return true
			}
			named[s.Sel.Name] = true
			switch s.Sel.Name {
			case "StatusOK", "StatusNoContent", "StatusSeeOther", "StatusPermanentRedirect", "StatusText":
				return true
			}
			if statuses[s.Sel.Name] == 0 {
				t.Errorf("%s refuses with http.%s: name it in statuses here", name, s.Sel.Name)
				return true
			}
			codes = append(codes, strconv.Itoa(statuses[s.Sel.Name]))
			return true
		})
	}
	saytest.Codes(t, "serve/problem", &problemFamily, codes)
}
