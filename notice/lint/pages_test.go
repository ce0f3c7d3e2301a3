package lint

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// TestPages holds a page for each check to what its record, its words and its fixture make of it: what is wrong, what
// mends it, the law, and an example to avoid beside one to prefer, both of which TestEachCheckHasAFixture runs.
func TestPages(t *testing.T) {
	index := "# What `notice/lint` checks\n\nMade from the table of checks by `go test ./notice/lint -update`. " +
		"A code is permanent.\n\n| code | level | what it finds |\n|---|---|---|\n"
	kept := []string{"README.md"}
	for _, c := range Checks() {
		index += fmt.Sprintf("| [%s](%s.md) | %s | %s |\n", c.Code, c.Code, c.Level, Wrong(say.Voice{}, c.Code))
		kept = append(kept, c.Code+".md")
		same(t, c.Code+".md", aPage(t, &c))
	}
	same(t, "README.md", index)
	have, err := os.ReadDir("pages")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range have {
		if !slices.Contains(kept, f.Name()) {
			t.Errorf("%s is the page of no check", f.Name())
		}
	}
}

// same holds a page to its file, which -update writes.
func same(t *testing.T, name, text string) {
	t.Helper()
	file := filepath.Join("pages", name)
	if *update {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if string(read(t, file)) != text {
		t.Errorf("%s is not what its check makes: run the test with -update", file)
	}
}

func aPage(t *testing.T, c *Check) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "# %s %s\n\n%s **%s**\n\n", c.Code, c.Name, Wrong(say.Voice{}, c.Code), Mend(say.Voice{}, c.Code))
	who := map[Mender]string{ByMachine: "in one way", ByAuthor: "by the author",
		ByOfficer: "by the data protection officer"}
	fmt.Fprintf(&b, "| level | mended | holds |\n|---|---|---|\n| %s | %s | %s |\n\n", c.Level, who[c.Mend], holds(c))
	if ask := Ask(say.Voice{}, c.Code); ask != "" {
		fmt.Fprintf(&b, "> %s\n\n", ask)
	}
	avoid, prefer := examples(t, c)
	fmt.Fprintf(&b, "## Avoid\n\n```%s\n```\n\n## Prefer\n\n```%s\n```\n\n## Why\n\n", avoid, prefer)
	if c.Practice {
		b.WriteString("Good practice, which no provision asks for in words. See:\n\n")
	}
	for _, cite := range c.Cites {
		fmt.Fprintf(&b, "- [%s](%s)\n", cite.Long(), cite.URL())
	}
	return b.String()
}

func holds(c *Check) string {
	switch {
	case !c.Force.From.IsZero():
		return "since " + c.Force.From.String()
	case !c.Force.Until.IsZero():
		return "before " + c.Force.Until.String()
	}
	return "always"
}

// examples are what the fixture has and its mended twin has not, and the other way, as JSON or as text.
func examples(t *testing.T, c *Check) (avoid, prefer string) {
	t.Helper()
	if c.page != nil || c.residue != nil {
		return "text\n" + pages[c.Code][0], "text\n" + pages[c.Code][1]
	}
	var broken, mended *notice.Notice
	if c.run != nil {
		broken, mended = fixtures[c.Code].make(t)
	} else {
		_, mended = two(t, c.Code)
		_, broken = two(t, c.Code)
		sets[c.Code].fault(broken)
	}
	var a, b any
	for _, doc := range []struct {
		n    *notice.Notice
		into *any
	}{{broken, &a}, {mended, &b}} {
		data, err := notice.Encode(doc.n)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, doc.into); err != nil {
			t.Fatal(err)
		}
	}
	a, b = differing(a, b)
	for _, v := range []any{a, b} {
		delete(v.(map[string]any), "id") // that of the whole notice
	}
	return "json\n" + shown(t, a), "json\n" + shown(t, b)
}

// differing leaves of two values what differs, with the members on the way to it, and an id beside it.
func differing(a, b any) (any, any) {
	x, ok1 := a.(map[string]any)
	y, ok2 := b.(map[string]any)
	if ok1 && ok2 && flat(x) && flat(y) {
		return a, b // a small thing is shown whole
	}
	if ok1 && ok2 {
		left, right := map[string]any{}, map[string]any{}
		for name := range x {
			if _, there := y[name]; !there {
				left[name] = x[name]
			} else if !equal(x[name], y[name]) {
				left[name], right[name] = differing(x[name], y[name])
			}
		}
		for name := range y {
			if _, there := x[name]; !there {
				right[name] = y[name]
			}
		}
		for _, name := range []string{"id", "said"} {
			if id, there := x[name]; there && equal(id, y[name]) {
				left[name], right[name] = id, id
			}
		}
		return left, right
	}
	list1, ok1 := a.([]any)
	list2, ok2 := b.([]any)
	if ok1 && ok2 && len(list1) == len(list2) {
		var left, right []any
		for i := range list1 {
			if !equal(list1[i], list2[i]) {
				l, r := differing(list1[i], list2[i])
				left, right = append(left, l), append(right, r)
			}
		}
		return left, right
	}
	return a, b
}

// flat reports whether an object has no objects and no lists of them.
func flat(m map[string]any) bool {
	for _, v := range m {
		if list, ok := v.([]any); ok && len(list) > 0 {
			v = list[0]
		}
		if _, ok := v.(map[string]any); ok {
			return false
		}
	}
	return true
}

func equal(a, b any) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && bytes.Equal(x, y)
}

func shown(t *testing.T, v any) string {
	t.Helper()
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String())
}
