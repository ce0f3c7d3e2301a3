// Package examples holds, beside the examples, the tests of the shape of the whole module.
package examples

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/plainrights/plainrights"

// arrows are the permitted imports: of each package, the packages of ours and the packages of others
// that it may import outside its tests. The spine is
// privacy <- notice <- rights <- explain <- wish <- asker <- letter <- told <- widget <- {dom, serve} <- main; view
// and element are leaves.
var arrows = map[string][]string{
	"privacy":                   {},
	"rights/internal/codeset":   {"privacy"},
	"notice":                    {"privacy"},
	"notice/say":                {"privacy", "notice"},
	"notice/say/internal/table": {"notice", "notice/say"},
	"notice/say/saytest":        {"notice", "notice/say"},
	"notice/say/words":          {"notice", "notice/say/internal/table"},
	"notice/noticetest":         {"notice", "github.com/google/go-cmp/cmp"},
	"notice/lint": {"privacy", "notice", "notice/say", "notice/sheet", "rights", "rights/informing",
		"rights/lawfulness"},
	"notice/sheet":           {"privacy"},
	"notice/sheet/sheettest": {},
	"notice/render": {"privacy", "notice", "notice/say", "notice/sheet", "rights", "rights/explain", "wasm/view",
		"wasm/told"},
	"notice/plainrights": {
		"privacy",
		"notice",
		"notice/say",
		"notice/schema",
		"notice/lint",
		"notice/compare",
		"notice/render",
		"notice/template",
		"notice/yaml",
		"rights",
		"rights/ask",
		"rights/catalogue",
		"rights/explain",
		"wasm/told",
		"wasm/site",
		"wasm/serve",
		"github.com/spf13/cobra",
		"github.com/spf13/pflag",
	},
	"notice/template": {"privacy", "notice", "notice/say"},
	"notice/compare": {"privacy", "notice", "notice/say", "notice/render", "rights", "rights/explain",
		"rights/informing", "rights/letter", "wasm/told", "wasm/view"},
	"notice/yaml":   {"notice", "go.yaml.in/yaml/v4"},
	"notice/schema": {"privacy", "notice", "github.com/santhosh-tekuri/jsonschema/v5"},
	"rights":        {"privacy", "rights/internal/codeset", "notice", "rights/requester"},
	"rights/explain": {"privacy", "rights/internal/codeset", "notice", "notice/say", "rights",
		"rights/deadline"},
	"rights/deadline": {"privacy", "rights/internal/codeset"},
	"rights/catalogue": {"privacy", "notice", "notice/say", "rights", "rights/deadline", "rights/explain",
		"rights/informing"},
	"rights/wish": {"privacy", "rights/internal/codeset", "notice", "notice/say", "rights", "rights/deadline",
		"rights/explain", "rights/requester"},
	"rights/letter": {
		"privacy",
		"rights/internal/codeset",
		"notice",
		"notice/say",
		"rights",
		"rights/deadline",
		"rights/explain",
		"rights/wish",
		"rights/asker",
		"rights/requester",
	},
	"rights/explain/plain": {},
	"rights/informing":     {"privacy", "rights/internal/codeset", "notice", "rights"},
	"rights/lawfulness":    {"privacy", "rights/internal/codeset", "notice", "rights"},
	"rights/requester":     {"privacy", "rights/internal/codeset"},
	"rights/ask":           {"privacy", "notice", "notice/say", "rights", "rights/explain", "rights/wish"},
	"rights/asker":         {"privacy", "rights/internal/codeset", "notice/say", "rights/requester", "rights/wish"},
	"rights/vectors":       {"privacy", "notice", "rights", "rights/deadline"},
	"rights/lawtest":       {"privacy"},
	"rights/mutate":        {"rights", "rights/lawtest", "rights/vectors"},
	"wasm/view":            {},
	"wasm/element":         {},
	"wasm/element/pack":    {"wasm/site"},
	"wasm/widget": {
		"privacy",
		"notice",
		"notice/say",
		"rights",
		"rights/requester",
		"rights/deadline",
		"rights/explain",
		"rights/wish",
		"rights/asker",
		"rights/letter",
		"wasm/view",
		"wasm/told",
	},
	"wasm/told":  {"privacy", "notice", "notice/say", "rights/explain", "rights/wish", "rights/letter", "wasm/view"},
	"wasm/serve": {"privacy", "notice", "notice/say", "rights", "wasm/view", "wasm/widget", "wasm/element"},
	"wasm":       {"privacy", "notice", "notice/say", "wasm/dom", "wasm/widget", "github.com/hack-pad/safejs"},
	"wasm/dom":   {"wasm/view", "wasm/widget", "github.com/hack-pad/safejs"},
	"wasm/site": {
		"privacy",
		"notice", "notice/compare", "notice/say", "rights", "rights/catalogue", "rights/explain", "rights/letter",
		"wasm/view",
		"wasm/widget",
		"wasm/element",
		"wasm/dom",
		"github.com/andybalholm/brotli",
	},
	"wasm/bundle":      {"wasm/site"},
	"wasm/same":        {"rights", "rights/vectors", "wasm/same/cases"},
	"wasm/same/cases":  {"privacy", "notice", "notice/say", "rights", "rights/explain", "wasm/view", "wasm/widget"},
	"wasm/size":        {},
	"wasm/size/empty":  {"github.com/hack-pad/safejs"},
	"examples":         {},
	"examples/ask":     {"privacy", "notice", "notice/say", "rights", "rights/ask"},
	"examples/council": {"notice", "notice/say", "wasm/serve", "wasm/site"},
	"examples/service": {"privacy", "notice", "notice/say", "rights", "wasm/serve"},
	"examples/vectors": {"rights/vectors"},
}

// inBrowser are the packages that are linked into the .wasm.
var inBrowser = []string{
	"privacy", "rights/internal/codeset", "notice", "notice/say", "rights", "rights/deadline", "rights/requester",
	"rights/explain", "rights/wish", "rights/asker", "rights/letter", "wasm", "wasm/dom", "wasm/view",
	"wasm/told", "wasm/widget",
}

// tooHeavy are what nothing in the .wasm may import, at whatever distance.
var tooHeavy = []string{"encoding/json", "text/template", "html/template", "net", "net/http", "net/url", "regexp"}

// notOurs are what our own packages in the .wasm may not import themselves: they use a civil date, and
// they have no files, environment or network. What fmt brings is its own affair.
var notOurs = []string{"time", "os", "syscall", "syscall/js", "embed"}

// requirements are the direct requirements of the module, each with its reason.
var requirements = map[string]string{
	"github.com/google/go-cmp":                 "differences in tests",
	"github.com/invopop/jsonschema":            "generates the schema, in a test",
	"github.com/santhosh-tekuri/jsonschema/v5": "validates foreign documents against the schema",
	"github.com/hack-pad/safejs":               "the browser, without panics",
	"go.yaml.in/yaml/v4":                       "reads notices that are written as YAML",
	"github.com/andybalholm/brotli":            "compresses what a council uploads",
	"github.com/spf13/cobra":                   "the councils' command: commands, help, completion",
	"github.com/spf13/pflag":                   "the options of cobra's commands",
}

// inTests are the modules that tests may import besides.
var inTests = []string{"github.com/google/go-cmp", "github.com/invopop/jsonschema", "github.com/andybalholm/brotli",
	"github.com/hack-pad/safejs", "go.yaml.in/yaml/v4"}

// pkg is what go list tells of a package.
type pkg struct {
	ImportPath                         string
	Standard                           bool
	Imports, TestImports, XTestImports []string
}

// build is one way of building the module.
type build struct {
	name string
	env  []string
	args []string
}

var builds = []build{
	{"host", nil, nil},
	{"browser", []string{"GOOS=js", "GOARCH=wasm"}, nil},
	{"mutants", nil, []string{"-tags", "mutate"}},
}

func (b build) list(t *testing.T, args ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go",
		slices.Concat([]string{"list", "-json=ImportPath,Standard,Imports,TestImports,XTestImports"}, b.args, args)...)
	cmd.Dir = ".."
	cmd.Env = append(os.Environ(), b.env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: go list: %v\n%s", b.name, err, stderr.String())
	}
	var pkgs []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

// ours returns the path of a package within the module, and whether it is in it.
func ours(path string) (string, bool) {
	if path == module {
		return "", true
	}
	return strings.CutPrefix(path, module+"/")
}

// foreign reports whether a package is neither ours nor of the standard library.
func foreign(path string) bool {
	_, own := ours(path)
	first, _, _ := strings.Cut(path, "/")
	return !own && strings.Contains(first, ".")
}

func TestArrows(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range builds {
		for _, p := range b.list(t, "./...") {
			name, _ := ours(p.ImportPath)
			seen[name] = true
			permitted, listed := arrows[name]
			if !listed {
				t.Errorf("%s: package %s has no place in arrows", b.name, name)
			}
			for _, path := range p.Imports {
				to, own := ours(path)
				if (own || foreign(path)) && !slices.Contains(permitted, to) {
					t.Errorf("%s: %s must not import %s", b.name, name, to)
				}
			}
			for _, path := range slices.Concat(p.TestImports, p.XTestImports) {
				if foreign(path) && !slices.ContainsFunc(inTests, func(m string) bool { return within(path, m) }) {
					t.Errorf("%s: the tests of %s must not import %s", b.name, name, path)
				}
			}
		}
	}
	for name := range arrows {
		if !seen[name] {
			t.Errorf("there is no package %s", name)
		}
	}
}

// within reports whether a package is of a module.
func within(path, mod string) bool { return path == mod || strings.HasPrefix(path, mod+"/") }

func TestArrowsMakeNoCircle(t *testing.T) {
	state := map[string]int{} // 1: on the way down, 2: done
	var visit func(string)
	visit = func(name string) {
		if state[name] == 1 {
			t.Errorf("a circle through %s", name)
		}
		if state[name] == 0 {
			state[name] = 1
			for _, to := range arrows[name] {
				visit(to)
			}
			state[name] = 2
		}
	}
	for name := range arrows {
		visit(name)
	}
}

func TestNothingHeavyInTheBrowser(t *testing.T) {
	browser := builds[1]
	args := []string{"-deps"}
	for _, name := range inBrowser {
		args = append(args, "./"+name)
	}
	found := 0
	for _, p := range browser.list(t, args...) {
		name, own := ours(p.ImportPath)
		switch {
		case own && !slices.Contains(inBrowser, name):
			t.Errorf("%s is linked into the .wasm and not listed", name)
		case !own && !within(p.ImportPath, "github.com/hack-pad/safejs") &&
			(foreign(p.ImportPath) || slices.Contains(tooHeavy, p.ImportPath)):
			t.Errorf("%s is linked into the .wasm", p.ImportPath)
		}
		if !own {
			continue
		}
		found++
		for _, path := range p.Imports {
			if slices.Contains(notOurs, path) {
				t.Errorf("%s must not import %s", name, path)
			}
		}
	}
	if found != len(inBrowser) {
		t.Errorf("%d packages of ours, want %d", found, len(inBrowser))
	}
}

func TestRequirementsHaveReasons(t *testing.T) {
	cmd := exec.Command("go", "mod", "edit", "-json")
	cmd.Dir = ".."
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var mod struct {
		Require []struct {
			Path     string
			Indirect bool
		}
	}
	if err := json.Unmarshal(out, &mod); err != nil {
		t.Fatal(err)
	}
	direct := 0
	for _, r := range mod.Require {
		if r.Indirect {
			continue
		}
		direct++
		if requirements[r.Path] == "" {
			t.Errorf("no reason is given for %s", r.Path)
		}
	}
	if direct != len(requirements) {
		t.Errorf("%d direct requirements, and reasons for %d", direct, len(requirements))
	}
}

// TestTopLevel keeps the top of the repository to what a reader needs there.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	permitted := []string{
		"privacy", "notice", "rights", "wasm", "examples", "testdata", "go.mod", "go.sum", "README.md", "LICENSE",
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(permitted, e.Name()) {
			t.Errorf("%s does not belong at the top", e.Name())
		}
	}
}

// TestMainsAreShort keeps the commands thin: what is worth having is in the library.
func TestMainsAreShort(t *testing.T) {
	for name, limit := range map[string]int{"ask": 80, "council": 80, "service": 80, "vectors": 80,
		"../wasm/bundle": 45, "../notice/plainrights": 45} {
		data, err := os.ReadFile(name + "/main.go")
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(data), "\n"); n >= limit {
			t.Errorf("%s: %d lines", name, n)
		}
	}
}
