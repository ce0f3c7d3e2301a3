package notice

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// textNames are the names in the schema of the types that are texts. A closed set is called there as it is in messages,
// with hyphens for the spaces, and an object as the line //schema:name above its type says.
var textNames = map[reflect.Type]string{
	idType: "id", textType: "text", phraseType: "phrase", typeOf((*URL)(nil)): "url",
	typeOf((*LanguageTag)(nil)): "language-tag", typeOf((*Pointer)(nil)): "pointer", dateType: "date",
}

// objectNames are the names in the schema of the objects, by the name of the type in Go: what //schema:name says.
var objectNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	names, err := filepath.Glob("*.go")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			panic(err)
		}
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Doc == nil {
				continue
			}
			for _, line := range d.Doc.List {
				if name, ok := strings.CutPrefix(line.Text, "//schema:name "); ok {
					out[d.Specs[0].(*ast.TypeSpec).Name.Name] = name
				}
			}
		}
	}
	return out
})

// defName is the permanent name of a type in the schema, whatever it is called in Go; "" if it has none.
func defName(typ reflect.Type) string {
	if set := closedSetOf(typ); set != nil {
		return set.def()
	}
	if name := textNames[typ]; name != "" {
		return name
	}
	if typ.PkgPath() == reflect.TypeFor[Notice]().PkgPath() {
		return objectNames()[typ.Name()]
	}
	return ""
}

// TestSchemaNames: every type of a document has a name in the schema that is its own, and every such name is of one.
func TestSchemaNames(t *testing.T) {
	of := map[string]reflect.Type{"said-of-ground": nil, "said-something": nil, "known": nil}
	shape := regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	left := len(objectNames())
	for _, typ := range documentTypes() {
		name := defName(typ)
		switch {
		case typ == statementType, typ == reflect.TypeFor[string](), typ.Kind() == reflect.Int:
			continue // which are written in their place
		case name == "":
			t.Errorf("%v has no name in the schema: write //schema:name and a name for it above the type, "+
				"after an empty line of its comment", typ)
			continue
		case !shape.MatchString(name):
			t.Errorf("%v: %q is no name of words in small letters with hyphens between them", typ, name)
		}
		if other, taken := of[name]; taken {
			t.Errorf("%v is called %s, as %v is", typ, name, other)
		}
		of[name] = typ
		if objectNames()[typ.Name()] == name {
			left--
		}
	}
	if left != 0 {
		t.Errorf("//schema:name is written of %d types more than documents have: %v", left, objectNames())
	}
}

// TestSchemaIsOfNames: what stands in the schema is called by those names, and by nothing else.
func TestSchemaIsOfNames(t *testing.T) {
	var names []string
	for _, typ := range documentTypes() {
		if name := defName(typ); name != "" {
			names = append(names, name)
		}
	}
	schema := string(generateSchema(t))
	for _, ref := range regexp.MustCompile(`#/\$defs/[^"]*`).FindAllString(schema, -1) {
		name := strings.TrimPrefix(ref, "#/$defs/")
		if own := name == "said-of-ground" || name == "said-something" || name == "known"; !own &&
			!slices.Contains(names, name) {
			t.Errorf("%s is of no type", ref)
		}
	}
	for _, typ := range []reflect.Type{reflect.TypeFor[Notice](), reflect.TypeFor[privacy.Basis](), textType} {
		if !strings.Contains(schema, `"`+defName(typ)+`": {`) {
			t.Errorf("%v is not in the schema as %s", typ, defName(typ))
		}
	}
}
