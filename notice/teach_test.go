package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// advice finds in a message the value that it shows an author.
var advice = regexp.MustCompile(`(?:, as |perhaps |: )("[^"]*"|\{.*\}|\[.*\])`)

// TestAdviceIsTaken breaks notices in thousands of ways, writes what each message advises in the place that it
// names, and holds Decode to refusing none of it: what is advised is never refused when it is written.
func TestAdviceIsTaken(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	taken := map[notice.Code]int{}
	for _, doc := range documents(t)[3:] { // random ones, which are small
		for range 40 {
			mutant := mutate(t, r, doc)
			_, err := notice.Decode(bytes.NewReader(mutant))
			var misfits notice.Misfits
			if !errors.As(err, &misfits) {
				continue
			}
			for _, m := range misfits {
				if value, ok := advised(m); ok {
					taken[m.Code]++
					holdsAdvice(t, mutant, m, value)
				}
			}
		}
	}
	t.Log(taken)
	for _, code := range []notice.Code{notice.CodeBadValue, notice.CodeMissingMember, notice.CodeWrongType, notice.CodeNull, notice.CodeUnknownMember} {
		if taken[code] < 20 {
			t.Errorf("advice of %s was taken %d times", code, taken[code])
		}
	}
}

// advised returns the value that a misfit shows, or the name that it gives an unknown member.
func advised(m notice.Misfit) (string, bool) {
	switch {
	case len(m.Want) == 0:
	case m.Code == notice.CodeUnknownMember && strings.HasPrefix(m.Want[0], `"`):
		return m.Want[0], true
	case m.Code == notice.CodeBadValue || m.Code == notice.CodeMissingMember || m.Code == notice.CodeWrongType || m.Code == notice.CodeNull:
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
	set(whole, strings.Split(m.Pointer, "/")[1:], put, m.Code == notice.CodeUnknownMember, at[strings.LastIndex(at, "/")+1:])
	mended, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	_, err = notice.Decode(bytes.NewReader(mended))
	var misfits notice.Misfits
	errors.As(err, &misfits)
	for _, other := range misfits {
		inside := other.Pointer == at || strings.HasPrefix(other.Pointer, at+"/")
		switch other.Code {
		case notice.CodeBadReference, notice.CodeRepeatedItem, notice.CodeRepeatedID, notice.CodeBadPointer, notice.CodeNotRelied, notice.CodeRegimeConflict:
			continue // an example of an id or of a condition is none of the document's, and what one regime asks for is not for the other
		case notice.CodeClassConflict, notice.CodeRoleConflict, notice.CodeRetentionShape, notice.CodeSaidConflict:
			if strings.HasPrefix(value, `"`) {
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
