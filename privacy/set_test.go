package privacy_test

import (
	"encoding"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// member is what every member of a closed set can do.
type member interface {
	String() string
	Valid() bool
	Term() privacy.Term
	MarshalText() ([]byte, error)
}

// sets holds, by the name of its type, the function that lists each closed set, and the set's size.
var sets = map[string]struct {
	list any
	size int
}{
	"Answerer":           {privacy.Answerers, 3},
	"Basis":              {privacy.Bases, 7},
	"DataKind":           {privacy.DataKinds, 9},
	"Exemption":          {privacy.Exemptions, 62},
	"ExemptionTest":      {privacy.ExemptionTests, 19},
	"Fact":               {privacy.Facts, 101},
	"FactKind":           {privacy.FactKinds, 3},
	"Instrument":         {privacy.Instruments, 38},
	"Nation":             {privacy.Nations, 4},
	"OffenceAuthority":   {privacy.OffenceAuthorities, 2},
	"RecognisedInterest": {privacy.RecognisedInterests, 5},
	"PolicyRule":         {privacy.PolicyRules, 4},
	"Regime":             {privacy.Regimes, 2},
	"Regulator":          {privacy.Regulators, 2},
	"Right":              {privacy.Rights, 13},
	"ScheduleCondition":  {privacy.ScheduleConditions, 36},
	"SpecialCondition":   {privacy.SpecialConditions, 10},
}

// notSets are the types that read text and are not closed sets of this form: each has tests of its own.
var notSets = map[string]bool{"Answer": true, "Citation": true, "Date": true}

// members calls the function that lists a set.
func members(list any) reflect.Value { return reflect.ValueOf(list).Call(nil)[0] }

// A new set that nobody adds to the table above fails here.
func TestEverySetIsInTheTable(t *testing.T) {
	found := typesWith(t, "UnmarshalText")
	for name := range found {
		if _, ok := sets[name]; !ok && !notSets[name] {
			t.Errorf("%s reads text and is not in the table of sets", name)
		}
	}
	for name := range sets {
		if !found[name] {
			t.Errorf("%s is in the table of sets and reads no text", name)
		}
		if got := members(sets[name].list).Type().Elem().Name(); got != name {
			t.Errorf("the table lists members of %s under %s", got, name)
		}
	}
}

// typesWith returns the names of the types of the package that have a method of that name.
func typesWith(t *testing.T, method string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), entry.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.Name == method {
				found[receiver(f.Recv.List[0].Type)] = true
			}
		}
	}
	return found
}

func receiver(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	return e.(*ast.Ident).Name
}

// The members are numbered from 1 without a hole, and nothing outside them is a member.
func TestSetsAreDense(t *testing.T) {
	for name, set := range sets {
		all := members(set.list)
		if all.Len() != set.size {
			t.Errorf("%s has %d members, want %d: write a new one into the table of this test too", name, all.Len(),
				set.size)
		}
		for i := range all.Len() {
			if got := all.Index(i).Uint(); got != uint64(i+1) {
				t.Errorf("%s: member %d has the number %d", name, i, got)
			}
			if m := all.Index(i).Interface().(member); !m.Valid() {
				t.Errorf("%s(%d) is listed and not valid", name, i+1)
			}
		}
		for _, n := range []int{0, all.Len() + 1, 255} {
			checkNoMember(t, name, all.Type().Elem(), n)
		}
	}
}

func checkNoMember(t *testing.T, name string, typ reflect.Type, n int) {
	t.Helper()
	v := reflect.New(typ).Elem()
	v.SetUint(uint64(n))
	m := v.Interface().(member)
	if m.Valid() || m.String() != "" || m.Term() != (privacy.Term{}) {
		t.Errorf("%s(%d) passes for a member: valid %v, %q, %+v", name, n, m.Valid(), m, m.Term())
	}
	text, err := m.MarshalText()
	if refusal := (*privacy.TextError)(nil); !errors.As(err, &refusal) || text != nil {
		t.Errorf("%s(%d) is written as %q, error %v; want a *TextError", name, n, text, err)
	}
}

// capitals are the codes that have a capital letter, because the section has one.
var capitals = map[string]bool{"s45A": true, "s50C-3": true, "s78A": true}

var codeForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestTermsAreWhole(t *testing.T) {
	for name, set := range sets {
		all, seen := members(set.list), map[string]bool{}
		for i := range all.Len() {
			m := all.Index(i).Interface().(member)
			term := m.Term()
			switch {
			case term.Code != m.String():
				t.Errorf("%s: %q has the term of %q", name, m, term.Code)
			case seen[term.Code]:
				t.Errorf("%s: %q twice", name, term.Code)
			case !codeForm.MatchString(term.Code) && !capitals[term.Code]:
				t.Errorf("%s: %q is not the form of a code", name, term.Code)
			case strings.TrimSpace(term.Name) != term.Name || term.Name == "":
				t.Errorf("%s: %q has the name %q", name, term.Code, term.Name)
			case strings.ContainsAny(term.Name, "’‘“”"):
				t.Errorf("%s: %q has a curly quotation mark in its name", name, term.Code)
			}
			seen[term.Code] = true
		}
	}
}

// Every member is written as its code and read back; every other text is refused and changes nothing.
func TestSetsReadOnlyTheirCodes(t *testing.T) {
	for name, set := range sets {
		all, codes := members(set.list), map[string]bool{}
		for i := range all.Len() {
			codes[all.Index(i).Interface().(member).String()] = true
		}
		for i := range all.Len() {
			m := all.Index(i).Interface().(member)
			text, err := m.MarshalText()
			if err != nil || string(text) != m.String() {
				t.Errorf("%s: %q is written as %q, error %v", name, m, text, err)
			}
			into := reflect.New(all.Type().Elem())
			if err := read(into, string(text)); err != nil || into.Elem().Interface() != all.Index(i).Interface() {
				t.Errorf("%s: %q is read as %v, error %v", name, text, into.Elem(), err)
			}
			for _, other := range near(m.String()) {
				if !codes[other] {
					checkRefused(t, name, all.Index(i), other)
				}
			}
		}
	}
}

func read(into reflect.Value, text string) error {
	return into.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(text))
}

// checkRefused reads a text that is no code into a value that holds a member already.
func checkRefused(t *testing.T, name string, held reflect.Value, text string) {
	t.Helper()
	into := reflect.New(held.Type())
	into.Elem().Set(held)
	err := read(into, text)
	refusal := (*privacy.TextError)(nil)
	if !errors.As(err, &refusal) {
		t.Errorf("%s: %q is read, error %v; want a *TextError", name, text, err)
		return
	}
	if refusal.Text != text || refusal.Set == "" {
		t.Errorf("%s: %q is refused as %+v", name, text, refusal)
	}
	if into.Elem().Interface() != held.Interface() {
		t.Errorf("%s: the refused %q changed the value to %v", name, text, into.Elem())
	}
}

// near returns texts that look like a code and are another text.
func near(code string) []string {
	var out []string
	for _, s := range []string{
		"", " ", "0", "1", "unknown", "null",
		strings.ToUpper(code), strings.ToLower(code), strings.ToUpper(code[:1]) + code[1:],
		" " + code, code + " ", "\t" + code, code + "\n", code + "\x00", "\ufeff" + code, `"` + code + `"`,
		code[:len(code)-1], code[1:], code + "s", code + "-", "-" + code, code + code,
		strings.ReplaceAll(code, "-", "_"), strings.ReplaceAll(code, "-", " "), strings.ReplaceAll(code, "-", ""),
		strings.ReplaceAll(code, "-", "\u2010"), strings.ReplaceAll(code, "a", "\u0430"),
	} {
		if s != code {
			out = append(out, s)
		}
	}
	return out
}

// A caller owns the list that it is given.
func TestListsAreFresh(t *testing.T) {
	for name, set := range sets {
		first := members(set.list)
		first.Index(0).SetUint(200)
		if members(set.list).Index(0).Uint() != 1 {
			t.Errorf("%s: changing the list changes the set", name)
		}
	}
}

func TestTextErrorSaysWhatWasWanted(t *testing.T) {
	for _, c := range []struct {
		err  privacy.TextError
		want string
	}{
		{privacy.TextError{Set: "right"}, "no right given"},
		{privacy.TextError{Set: "right", Text: "acces"}, `not a valid right: "acces"`},
		{privacy.TextError{Set: "right", Text: "a\n\"b\""}, `not a valid right: "a\n\"b\""`},
	} {
		if diff := cmp.Diff(c.want, c.err.Error()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}

func TestAnswer(t *testing.T) {
	for a, want := range map[privacy.Answer]string{privacy.Unknown: "unknown", privacy.Yes: "yes", privacy.No: "no"} {
		text, err := a.MarshalText()
		var back privacy.Answer = 7
		if err != nil || string(text) != want || a.String() != want || back.UnmarshalText(text) != nil || back != a {
			t.Errorf("%q is written as %q, error %v, and read back as %q", want, text, err, back)
		}
		for _, other := range []string{"", "YES", "Yes", " yes", "yes ", "y", "true", "1", "unknow", "no\n"} {
			got := a
			if refusal := (*privacy.TextError)(nil); !errors.As(got.UnmarshalText([]byte(other)), &refusal) ||
				got != a {
				t.Errorf("%q is read as %q", other, got)
			}
		}
	}
	if a := privacy.Answer(0); a != privacy.Unknown {
		t.Errorf("the zero answer is %q", a)
	}
	if text, err := privacy.Answer(3).MarshalText(); err == nil || privacy.Answer(3).String() != "" {
		t.Errorf("an answer that is none of the three is written as %q", text)
	}
}
