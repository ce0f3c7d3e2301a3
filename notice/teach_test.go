package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// advice finds in a message the value that it shows an author.
var advice = regexp.MustCompile(`(?:, as |perhaps |: )("[^"]*"|\{.*\}|\[.*\])`)

// TestAdviceIsTaken breaks each kind of place in documents in each way of a list, writes what each message advises in
// the place that it names, and holds Decode to refusing none of it: what is advised is never refused when it is
// written. Nothing is drawn, so that what a notice can say besides takes no case away. With -short it is a twelfth.
func TestAdviceIsTaken(t *testing.T) {
	taken, done, part := map[notice.Code]int{}, map[string]bool{}, 1
	if testing.Short() {
		part = 12
	}
	docs := documents(t)[len(noticetest.Names()):] // the councils' are large, and say nothing more
	slices.SortStableFunc(docs, func(a, b []byte) int { return len(a) - len(b) })
	for _, doc := range docs {
		for i, spot := range spots(nil, parsed(t, doc)) {
			for fault := i % part; fault < len(faults); fault += part {
				kind := lastNames(spot.kind) + " " + strconv.Itoa(fault)
				if done[kind] {
					continue
				}
				whole := parsed(t, doc)
				if !faults[fault](spots(nil, whole)[i]) {
					continue
				}
				done[kind] = true
				broken, err := json.Marshal(whole)
				if err != nil {
					t.Fatal(err)
				}
				takeAdvice(t, broken, taken)
			}
		}
	}
	t.Log(len(done), taken)
	for _, code := range append([]notice.Code{notice.CodeUnknownMember}, showing...) {
		if taken[code] == 0 && part == 1 {
			t.Errorf("no advice of %s was taken", code)
		}
	}
}

// lastNames are the last names that lead to a place: what may stand there hangs on no more.
func lastNames(path string) string {
	names := strings.Split(path, "/")
	return strings.Join(names[max(len(names)-2, 0):], "/")
}

// takeAdvice takes the advice of every message about a document, and counts it by code.
func takeAdvice(t *testing.T, doc []byte, taken map[notice.Code]int) {
	t.Helper()
	_, err := notice.Decode(bytes.NewReader(doc))
	var misfits notice.Misfits
	errors.As(err, &misfits)
	for _, m := range misfits {
		if value, ok := advised(m); ok {
			taken[m.Code]++
			holdsAdvice(t, doc, m, value)
		}
	}
}

// faults are ways to break a value in its place; each reports whether it did.
var faults = slices.Concat(
	each[any](func(s spot, v any) bool { s.set(v); return true }, nil, json.Number("7"), "x", "", "TBC", "none",
		"not-stated", "elsewhere", []any{}, map[string]any{}, []any{"x"}, map[string]any{"said": "x"}),
	each(func(s spot, edit func(string) string) bool {
		text, ok := s.get().(string)
		if ok {
			s.set(edit(text))
		}
		return ok
	}, func(x string) string { return x + "x" }, strings.ToUpper, func(x string) string { return x + "s" },
		func(x string) string { return strings.ReplaceAll(x, "-", "_") }),
	each[any](func(s spot, add any) bool {
		list, ok := s.get().([]any)
		if ok {
			s.set(append(slices.Clone(list), add))
		}
		return ok
	}, nil, "x", map[string]any{}),
	each(func(s spot, rename func(string) string) bool { // of the member itself
		name := ""
		if s.object != nil {
			name = rename(s.name)
		}
		_, taken := s.object[name]
		if s.object == nil || taken && name != "" {
			return false
		}
		if name != "" {
			s.object[name] = s.object[s.name]
		}
		delete(s.object, s.name)
		return true
	}, func(string) string { return "" }, strings.ToUpper, func(x string) string { return x + "s" },
		func(x string) string { return strings.TrimSuffix(x, "s") }, func(x string) string { return x[:len(x)-1] },
		func(x string) string { return strings.ReplaceAll(x, "_", "-") }),
	each(func(s spot, add string) bool { // a member more
		object, ok := s.get().(map[string]any)
		if ok && object[add] == nil {
			object[add] = "x"
			return true
		}
		return false
	}, "colour", "words", "where", "unread", "items", "said", "kind"),
)

// each makes a fault of each of some values.
func each[T any](does func(s spot, value T) bool, values ...T) []func(spot) bool {
	var out []func(spot) bool
	for _, value := range values {
		out = append(out, func(s spot) bool { return does(s, value) })
	}
	return out
}

// showing are the codes of misfits that show a value.
var showing = []notice.Code{
	notice.CodeBadValue, notice.CodeMissingMember, notice.CodeWrongType, notice.CodeNull, notice.CodeBadReference,
	notice.CodeBasisShape,
}

// advised returns the value that a misfit shows, or the name that it gives an unknown member.
func advised(m notice.Misfit) (string, bool) {
	switch {
	case len(m.Want) == 0:
	case m.Code == notice.CodeUnknownMember && strings.HasPrefix(m.Want[0], `"`):
		return m.Want[0], true
	case m.Code == notice.CodeBasisShape && strings.HasPrefix(m.Want[0], `{`):
		return m.Want[0], true
	case slices.Contains(showing, m.Code):
		if found := advice.FindStringSubmatch(m.Want[0]); found != nil {
			return found[1], true
		}
	}
	return "", false
}

// holdsAdvice writes a value where a misfit is, and looks for a refusal of it there.
func holdsAdvice(t *testing.T, doc []byte, m notice.Misfit, value string) {
	t.Helper()
	var whole, put any
	if json.Unmarshal(doc, &whole) != nil || json.Unmarshal([]byte(value), &put) != nil {
		t.Fatalf("not JSON: %s", value)
	}
	at := m.Pointer
	if m.Code == notice.CodeUnknownMember {
		at = strings.TrimSuffix(at, m.Pointer[strings.LastIndex(m.Pointer, "/"):]) + "/" + put.(string)
		put = nil
	}
	set(whole, strings.Split(m.Pointer, "/")[1:], put, m.Code == notice.CodeUnknownMember,
		at[strings.LastIndex(at, "/")+1:])
	mended, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	_, err = notice.Decode(bytes.NewReader(mended))
	var misfits notice.Misfits
	errors.As(err, &misfits)
	statement, said := strings.CutSuffix(at, "/said") // what does not go with its said is told of the whole statement
	for _, other := range misfits {
		inside := other.Pointer == at || strings.HasPrefix(other.Pointer, at+"/") || said && other.Pointer == statement
		switch other.Code {
		case notice.CodeBadReference:
			if m.Code != other.Code {
				continue // an example of an id is none of the document's
			}
		case notice.CodeRepeatedItem,
			notice.CodeRepeatedID,
			notice.CodeBadPointer,
			notice.CodeNotRelied,
			notice.CodeRegimeConflict:
			// an example of a condition is none of the document's, and what one regime asks for is not for the other
			continue
		case notice.CodeClassConflict, notice.CodeRoleConflict, notice.CodeRetentionShape, notice.CodeSaidConflict:
			if strings.HasPrefix(value, `"`) && !said {
				continue // one of a few codes, of which this document can have another
			}
		case notice.CodeUnknownMember, notice.CodeRepeatedMember:
			inside = other.Pointer == at
		default:
			if m.Code == notice.CodeUnknownMember {
				continue // the value was another's
			}
		}
		if inside {
			t.Fatalf("%v\nadvises %s, which is refused: %v\n%s", m, value, other, mended)
		}
	}
}

// set puts a value at a place, or renames the member there.
func set(in any, path []string, value any, rename bool, name string) {
	token := strings.ReplaceAll(strings.ReplaceAll(path[0], "~1", "/"), "~0", "~")
	switch x := in.(type) {
	case []any:
		i, err := strconv.Atoi(token)
		switch {
		case err != nil || i >= len(x):
		case len(path) > 1:
			set(x[i], path[1:], value, rename, name)
		default:
			x[i] = value
		}
	case map[string]any:
		switch {
		case len(path) > 1:
			set(x[token], path[1:], value, rename, name)
		case rename:
			x[name] = x[token]
			delete(x, token)
		default:
			x[token] = value
		}
	}
}

// messagesCase is a case of TestMessages.
type messagesCase struct {
	name, old, broken string
	wants             []string
	never             string
	mended            string
}

// messagesCases are the cases of TestMessages.
func messagesCases(t *testing.T) []messagesCase {
	_, err := os.ReadFile("../testdata/valid/data-kinds.json")
	if err != nil {
		t.Fatal(err)
	}
	const (
		recipients = `"recipients": {"said": "none"}`
		contact    = `"contacts": [{`
		start      = `"controllers": [`
	)
	return []messagesCase{
		{"a member in the singular", recipients, `"recipient": {"said": "none"}`, []string{`"recipients"`}, "",
			recipients},
		{"the same beside it", recipients, recipients + `, "recipient": {"said": "none"}`,
			[]string{`no more than "recipients"`}, "", recipients},
		{"a slip", `"activities": [`, `"activites": [`, []string{`"activities"`}, "", `"activities": [`},
		{"items without said", recipients, `"recipients": {"items": [{"name": "The police", "kind": "named"}]}`,
			[]string{`a string: "stated"`}, "none",
			`"recipients": {"said": "stated", "items": [{"name": "The police", "kind": "named"}]}`},
		{"items with another said", recipients,
			`"recipients": {"said": "yes", "items": [{"name": "The police", "kind": "named"}]}`,
			[]string{`way of saying: "stated"`}, "none",
			`"recipients": {"said": "stated", "items": [{"name": "The police", "kind": "named"}]}`},
		{"a use without said", recipients, recipients + `, "special": {"use": "used"}`,
			[]string{`a string: "stated"`}, "none", recipients + `, "special": {"said": "stated", "use": "used"}`},
		{"nothing but a document", recipients, `"recipients": {"where": {"title": "The form"}}`,
			[]string{`"elsewhere"`}, "not-read", `"recipients": {"said": "elsewhere", "where": {"title": "The form"}}`},
		{"nothing", recipients, `"recipients": {}`, []string{`"not-read"`, `{"said": "stated", "items": [`},
			`"elsewhere"`, `"recipients": {"said": "not-read"}`},
		{"unread without more", recipients, `"recipients": {"unread": "yes"}`, []string{`"stated" and what is stated`},
			"none", `"recipients": {"said": "stated", "unread": "yes", "words": "The police."}`},
		{"a body that there is not", start, `"body": "nobody", ` + start, []string{`the id of a controller: "council"`},
			"", `"body": "council", ` + start},
		{"a name to be filled in", contact, contact + `"name": "<name>", `, []string{"what it stands for"}, "",
			contact + `"name": "Town Hall", `},
		{"a name to be filled in, in braces", contact, contact + `"name": "{{name}}", `, []string{"what it stands for"},
			"", contact + `"name": "Town Hall", `},
		{"a name that is to come", contact, contact + `"name": "TBC", `, []string{"what it stands for"}, "", contact +
			`"name": "Town Hall", `},
		{"no $schema", `"$schema": "urn:plainrights:notice:1",`, ``, []string{`"urn:plainrights:notice:1"`}, "",
			`"$schema": "urn:plainrights:notice:1",`},
	}
}

// TestMessages breaks a notice in ways that authors did, and holds what each is told to words that help; writing it
// mends the notice.
func TestMessages(t *testing.T) {
	doc, err := os.ReadFile("../testdata/valid/data-kinds.json")
	if err != nil {
		t.Fatal(err)
	}
	const (
		recipients = `"recipients": {"said": "none"}`
		contact    = `"contacts": [{`
		start      = `"controllers": [`
	)
	for _, c := range messagesCases(t) {
		broken := strings.Replace(string(doc), c.old, c.broken, 1)
		if broken == string(doc) {
			t.Fatalf("%s: the notice has no %s", c.name, c.old)
		}
		_, err := notice.Decode(strings.NewReader(broken))
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || len(misfits) != 1 {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, want := range c.wants {
			if !strings.Contains(misfits[0].Error(), want) {
				t.Errorf("%s: no %s in: %v", c.name, want, misfits[0])
			}
		}
		if c.never != "" && strings.Contains(misfits[0].Error(), c.never) {
			t.Errorf("%s: %s is advised in: %v", c.name, c.never, misfits[0])
		}
		if _, err := notice.Decode(strings.NewReader(strings.Replace(string(doc), c.old, c.mended, 1))); err != nil {
			t.Errorf("%s: mended: %v", c.name, err)
		}
	}
}

// TestM1AdviceOfAPlaceIsOfOneThatTakesTheValue: a member that is written where there is none of its name is advised to
// no place that would refuse what was written.
func TestM1AdviceOfAPlaceIsOfOneThatTakesTheValue(t *testing.T) {
	doc, err := os.ReadFile("../testdata/valid/data-kinds.json")
	if err != nil {
		t.Fatal(err)
	}
	const basis = `"basis": {"said": "stated", "all_of": ["public-task"]`
	for _, c := range []struct{ member, at, broken, want string }{
		{"basis", `"common": {`, basis + `}, `, "it at /activities/*/purposes/*/basis"},
		{"all_of", basis + `}`, `, "special": {"said": "stated", "words": "Special data.", "all_of": ["g"]}`, ""},
		{"items", basis, `, "items": ["public-task"]`, ""},
		{"consent", `"activities": [`, `{"consent": ["g"]}, `, ""},
	} {
		broken := strings.Replace(string(doc), c.at, c.at+c.broken, 1)
		_, err := notice.Decode(strings.NewReader(broken))
		var misfits notice.Misfits
		errors.As(err, &misfits)
		found := false
		for _, m := range misfits {
			if m.Code == notice.CodeUnknownMember && m.Value == c.member {
				found = true
				if got := strings.Join(m.Want, " or "); got != c.want {
					t.Errorf("%s: %v, want %q", c.broken, m, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%s: %v", c.broken, err)
		}
	}
}
