package site

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// councils are the notices of testdata.
func councils(t testing.TB) []Document {
	t.Helper()
	var names []string
	for _, council := range []string{"leeds", "leicester", "peterborough"} {
		names = append(names, filepath.Join("..", "..", "testdata", council, "notice.json"))
	}
	out, err := Load(names...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// small is a notice with some activities, as little of one as there can be.
func small(t testing.TB, council string, activities ...string) Document {
	t.Helper()
	var list []string
	for _, a := range activities {
		list = append(list, fmt.Sprintf(`{"id": %q, "title": "Service", "sources": [{"source": "page"}],
			"purposes": [{"id": "p", "title": "Purpose", "kind": "service-delivery", "sources": [{"source": "page"}], "basis": {"said": "stated", "all_of": ["public-task"], "sources": [{"source": "page"}]}}]}`, a))
	}
	d, err := Read(
		[]byte(
			fmt.Sprintf(
				`{"$schema": "urn:plainrights:notice:1", "id": %q, "title": "Notice", "language": "en", "nation": "england",
		"layer": "corporate", "sources": [{"id": "page", "title": "Privacy notice", "language": "en"}],
		"controllers": [{"id": "council", "name": "Council", "kind": "council", "role": "sole", "public_authority": "yes", "sources": [{"source": "page"}]}],
		"activities": [%s]}`,
				council,
				strings.Join(list, ","),
			),
		),
	)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// fake is a program that nothing can run, in the place of one that takes long to compress.
func fake(context.Context) (*program, error) {
	return &program{
		wasm: bytes.Repeat([]byte("\x00asm not a program "),
			4000), runtime: []byte("class Go {}\nglobalThis.Go = Go;\n"),
		licences: []licence{
			{"Go", []string{".js", ".wasm"}, []byte("words of the licence\n")},
			{module, []string{".css", ".html"}, []byte("more words\n")},
		},
	}, nil
}

// other is another such program, so that a build with it is a different one.
func other(ctx context.Context) (*program, error) {
	p, err := fake(ctx)
	p.wasm = append(p.wasm, "another"...)
	return p, err
}

// build builds and fails the test if that fails.
func build(t testing.TB, o Options) *Manifest {
	t.Helper()
	m, err := Build(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// tree is every file of a folder with its content, and every folder. A folder that is not there has none.
func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	if _, err := os.Lstat(dir); os.IsNotExist(err) {
		return out
	}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		if e.IsDir() {
			out[filepath.ToSlash(name)+"/"] = ""
			return nil
		}
		data, err := os.ReadFile(path)
		out[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// is fails unless a folder holds exactly a tree and nothing is left beside it.
func is(t testing.TB, what, dir string, want map[string]string) {
	t.Helper()
	if !same(tree(t, dir), want) {
		t.Errorf("%s: the folder is not as it should be: %s", what, cmp.Diff(names(want), names(tree(t, dir))))
	}
	entries, err := os.ReadDir(filepath.Dir(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(dir) {
			t.Errorf("%s: %s is left", what, e.Name())
		}
	}
}

func same(a, b map[string]string) bool { return cmp.Equal(a, b) }

func names(tree map[string]string) map[string]int {
	out := map[string]int{}
	for name, data := range tree {
		out[name] = len(data)
	}
	return out
}
