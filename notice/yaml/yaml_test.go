package yaml_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	of "go.yaml.in/yaml/v4"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/yaml"
)

// block is a document of JSON as YAML of blocks, with as few quotes as there can be.
func block(t *testing.T, data []byte) []byte {
	t.Helper()
	var n of.Node
	if err := of.Unmarshal(data, &n); err != nil {
		t.Fatal(err)
	}
	var plain func(n *of.Node)
	plain = func(n *of.Node) {
		n.Style = 0
		for _, c := range n.Content {
			plain(c)
		}
	}
	plain(&n)
	out, err := of.Marshal(&n)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestTheSameNotice reads every notice of this module as YAML, as it stands and in blocks: it is the same.
func TestTheSameNotice(t *testing.T) {
	var names []string
	for _, of := range []string{"*/notice.json", "authors/*/notice.json", "valid/*.json"} {
		found, err := filepath.Glob("../../testdata/" + of)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, found...)
	}
	if len(names) < 13 {
		t.Fatal(names)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := notice.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		for _, doc := range [][]byte{data, block(t, data)} {
			got, err := yaml.Parse(doc)
			if err != nil {
				t.Errorf("%s: %v", name, err)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s:\n%s", name, diff)
			}
		}
	}
}

// TestAsStrict gives each document that is refused as JSON as YAML: the same is wrong with it in the same places of the
// model. What is no JSON at all may be YAML.
func TestAsStrict(t *testing.T) {
	names, err := filepath.Glob("../../testdata/invalid/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal(err)
	}
	same := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var want, got notice.Misfits
		_, err = notice.Parse(data)
		if !errors.As(err, &want) || strings.HasPrefix(string(want[0].Code), "bad-json") || want[0].Pointer == "" {
			continue
		}
		switch _, err := yaml.Parse(data); {
		case err == nil:
			t.Errorf("%s is accepted as YAML; as JSON: %v", name, want)
		case errors.As(err, &got):
			same++
			for i := range min(len(want), len(got)) {
				if want[i].Code != got[i].Code || want[i].Pointer != got[i].Pointer {
					t.Errorf("%s: %v, as JSON %v", name, got[i], want[i])
				}
			}
		}
	}
	if same < 150 {
		t.Errorf("%d documents were compared", same)
	}
}

func TestPlaces(t *testing.T) {
	data, err := os.ReadFile("testdata/northtown.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := yaml.Parse(data); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		old, new     string
		line, column int
		pointer      string
	}{
		{"nation: england", "nation: narnia", 6, 9, "/nation"},
		{"nation: england", "nation:", 6, 8, "/nation"},
		{"nation: england\n", "nation: england\nnation: wales\n", 7, 1, "/nation"},
		{`"524"`, "524", 21, 16, "/activities/0/identifiers/0/value"},
		{"public_authority: yes", "public_authority: true", 15, 23, "/controllers/0/public_authority"},
		{"title: >-", "title: |", 25, 16, "/activities/0/purposes/0/title"},
		{"unit: years", "unit: yearz", 36, 39, "/activities/0/retention/rules/0/periods/0/unit"},
		{"from: last-action", "form: last-action", 36, 46, "/activities/0/retention/rules/0/periods/0/form"},
	} {
		changed := bytes.Replace(data, []byte(test.old), []byte(test.new), 1)
		_, err := yaml.Parse(changed)
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || bytes.Equal(data, changed) {
			t.Errorf("%s: %v", test.new, err)
			continue
		}
		if m := misfits[0]; m.Line != test.line || m.Column != test.column || string(m.Pointer) != test.pointer {
			t.Errorf("%s: %d:%d %s, want %d:%d %s", test.new, m.Line, m.Column, m.Pointer, test.line, test.column,
				test.pointer)
		}
	}
}

func TestRefused(t *testing.T) {
	deep := strings.Repeat("[", 100) + strings.Repeat("]", 100)
	for doc, want := range map[string]string{
		"":                         yaml.CodeEmpty,
		"# nothing\n":              yaml.CodeEmpty,
		"a: [":                     yaml.CodeSyntax,
		"a: b: c":                  yaml.CodeSyntax,
		"a: 1\n---\nb: 2\n":        yaml.CodeSeveral,
		"a: &x 1\n":                yaml.CodeAnchor,
		"a: &x 1\nb: *x\n":         yaml.CodeAnchor,
		"a: {b: 1}\n<<: {c: 1}\n":  yaml.CodeKey,
		"a: !!str 1\n":             yaml.CodeTag,
		"a: !go x\n":               yaml.CodeTag,
		"? [a, b]\n: c\n":          yaml.CodeKey,
		"a: " + deep:               yaml.CodeDepth,
		strings.Repeat(" ", 5<<20): yaml.CodeLarge,
		"a: \"\xff\"\n":            yaml.CodeSyntax,
		"a: \x00\n":                yaml.CodeSyntax,
	} {
		_, err := yaml.Parse([]byte(doc))
		var e *yaml.Error
		if !errors.As(err, &e) || e.Code != want || e.Do == "" {
			t.Errorf("%.40q: %v, want %s", doc, err, want)
		}
	}
}

// FuzzJSON holds that whatever is read as YAML is JSON, and that nothing panics.
func FuzzJSON(f *testing.F) {
	f.Add([]byte("a: [1, {b: c}]"))
	f.Add([]byte("- &x 1\n- *x"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := yaml.JSON(data)
		if err != nil {
			return
		}
		if n := bytes.Count(d.JSON, []byte("\n")); n == 0 {
			t.Error("no line")
		}
		_, _ = notice.Parse(d.JSON)
	})
}
