package widget

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// What a conversation is builds no screen: no file talk_*.go has nodes or a writer. Every file says by its name on
// which side it is.
func TestConversationShowsNothing(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	talk := 0
	for _, name := range files {
		side, _, _ := strings.Cut(strings.TrimSuffix(name, ".go"), "_")
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		switch side {
		case "show", "words", "places", "doc":
			continue
		case "talk":
			talk++
		default:
			t.Errorf("%s is named for neither side: talk_*.go is what a conversation is, and show_*.go what it shows",
				name)
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && (id.Name == "view" || id.Name == "writer" || id.Name == "View") {
				t.Errorf("%s shows something, by %s: that belongs in show_*.go", name, id.Name)
			}
			return true
		})
	}
	if talk < 10 {
		t.Errorf("%d files of what a conversation is", talk)
	}
}
