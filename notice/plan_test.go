package notice

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestStatementCount holds Resolved to as many levels as there are statements.
func TestStatementCount(t *testing.T) {
	if n := reflect.TypeFor[Statements]().NumField(); n != statementCount {
		t.Errorf(
			"Statements has %d members, of which %d are set: add the line of a new one in statements_set.go", n,
			statementCount,
		)
	}
}

// TestMembers holds every type of a notice to what the reader and the writer take for granted: names
// in snake case that no two members of an object share, and kinds that they know.
func TestMembers(t *testing.T) {
	done := map[reflect.Type]bool{}
	var check func(p *plan)
	check = func(p *plan) {
		switch p.kind {
		case reflect.Slice:
			check(p.item)
		case reflect.Int, reflect.String:
		case reflect.Struct:
			if done[p.typ] {
				return
			}
			done[p.typ] = true
			names := map[string]bool{}
			for _, f := range p.fields {
				if plainName := strings.Trim(f.name, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""; !plainName &&
					f.name != "$schema" ||
					f.name == "" ||
					names[f.name] {
					t.Errorf("%v: member %q", p.typ, f.name)
				}
				names[f.name] = true
				check(f.plan)
			}
		default:
			t.Errorf("%v is of a kind that is not read", p.typ)
		}
	}
	check(noticePlan())
	if len(done) < 50 {
		t.Errorf("only %d types were found", len(done))
	}
}

// TestCodes holds the table of codes to the constants: each is in it once, in their order, with what to do.
func TestCodes(t *testing.T) {
	constants := titles(t)["Code"]
	seen := map[Code]bool{}
	for _, term := range Codes() {
		if seen[term.Code] || constants[string(term.Code)] == "" || term.Do == "" {
			t.Errorf("%s is no constant, or comes twice, or does not say what to do", term.Code)
		}
		seen[term.Code] = true
	}
	if len(seen) != len(constants) {
		t.Errorf("%d codes in the table and %d constants", len(seen), len(constants))
	}
}

// TestNearest holds suggestions to slips: nothing is suggested for another word.
func TestNearest(t *testing.T) {
	names := []string{"title", "language", "public_authority", "said", "kind", "link"}
	for given, want := range map[string]string{
		"titel": "title", "Title": "title", "langage": "language", "public-authority": "public_authority",
		"publicAuthority": "public_authority", "sayd": "said", "kin": "kind", "": "", "colour": "", "summary": "",
	} {
		if got := nearest(given, names); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}

// documentTypes are the types of all that a document has, each once.
func documentTypes() []reflect.Type {
	var out []reflect.Type
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		if typ.Kind() == reflect.Slice {
			walk(typ.Elem())
			return
		}
		if slices.Contains(out, typ) {
			return
		}
		out = append(out, typ)
		if typ.Kind() == reflect.Struct && strings.HasSuffix(typ.PkgPath(), "/notice") {
			for i := range typ.NumField() {
				walk(typ.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[Notice]())
	return out
}

// The tags of every type are about JSON alone, memberName reads them as reflect does, and the reader knows every type.
func TestTags(t *testing.T) {
	objects := 0
	for _, typ := range documentTypes() {
		if fault := unread(typ); fault != "" {
			t.Error(fault)
		}
		if typ.Kind() != reflect.Struct || !strings.HasSuffix(typ.PkgPath(), "/notice") {
			continue
		}
		objects++
		for i := range typ.NumField() {
			f := typ.Field(i)
			if want := f.Tag.Get("json"); jsonTag(f) != want || !f.Anonymous && string(f.Tag) != `json:"`+want+`"` {
				t.Errorf("%v.%s has the tag %s", typ, f.Name, f.Tag)
			}
			if f.Type.Kind() == reflect.Struct && strings.HasSuffix(jsonTag(f), ",omitempty") {
				t.Errorf("%v.%s: write omitzero, or json.Marshal of a part never leaves it out", typ, f.Name)
			}
		}
	}
	if objects < 50 {
		t.Errorf("only %d types", objects)
	}
}

// unread is what to do about a type of a member that the reader cannot read as what it is: a string that is neither of
// the texts that setText knows nor a closed set of codes, and a number that is no closed set either. "": it can.
func unread(typ reflect.Type) string {
	texts := []reflect.Type{
		textType, phraseType, idType, dateType, typeOf((*URL)(nil)), typeOf((*LanguageTag)(nil)),
		typeOf((*Pointer)(nil)), reflect.TypeFor[string](), // of $schema alone, which every other string is read as
	}
	switch typ.Kind() {
	case reflect.Struct, reflect.Slice, reflect.Int:
		return ""
	}
	if slices.Contains(texts, typ) || closedSetOf(typ) != nil {
		return ""
	}
	return fmt.Sprintf("%v is in a document, and the reader does not know what it may be: if it is a closed set of "+
		"codes, add its name and its members to closedSets in notice/sets.go and to codeSets in "+
		"notice/codeset_test.go, and its words to wasm/told/names.go; if it is a text, add it to setText in "+
		"notice/leaf.go and to unread here", typ)
}

// TestUnreadTypes: what TestTags says of a type is said of one that is in no table, and of nothing else.
func TestUnreadTypes(t *testing.T) {
	type colour string
	type level uint8
	for typ, want := range map[reflect.Type]bool{
		reflect.TypeFor[colour](): true, reflect.TypeFor[level](): true, reflect.TypeFor[bool](): true,
		reflect.TypeFor[*Link](): true, reflect.TypeFor[map[string]Text](): true,
		reflect.TypeFor[PurposeKind](): false, reflect.TypeFor[privacy.Basis](): false, reflect.TypeFor[Text](): false,
		reflect.TypeFor[privacy.Date](): false, reflect.TypeFor[Link](): false, reflect.TypeFor[[]colour](): false,
	} {
		if got := unread(typ); (got != "") != want || want && !strings.Contains(got, "closedSets in notice/sets.go") {
			t.Errorf("%v: %q", typ, got)
		}
	}
}

// itemsWithoutID are the things in lists that no remark points to alone: they are names of other things, or say nothing
// without the thing that they are part of.
var itemsWithoutID = map[string]bool{
	"Provenance": true, "Identifier": true, "RetentionPeriod": true, "Link": true, "Remark": true,
}

// TestItemsHaveIDs holds every object in a list to having an id, so that a remark can point to it wherever it moves.
func TestItemsHaveIDs(t *testing.T) {
	done, unused := map[reflect.Type]bool{}, len(itemsWithoutID)
	var check func(p *plan, item bool)
	check = func(p *plan, item bool) {
		switch {
		case p.kind == reflect.Slice:
			check(p.item, true)
		case p.kind != reflect.Struct || done[p.typ] && !item:
		default:
			if item && p.fields[0].name != "id" && !itemsWithoutID[p.typ.Name()] {
				t.Errorf("%v is in a list and has no id", p.typ)
			}
			if done[p.typ] {
				return
			}
			done[p.typ] = true
			if itemsWithoutID[p.typ.Name()] {
				unused--
			}
			for _, f := range p.fields {
				check(f.plan, false)
			}
		}
	}
	check(noticePlan(), false)
	if unused != 0 {
		t.Errorf("%d names of things without an id are of nothing", unused)
	}
}
