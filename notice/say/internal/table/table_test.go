package table

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// load returns the tables of this module.
func load(t *testing.T) (root string, tables []*Table) {
	t.Helper()
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	if tables, err = Load(filepath.Join(root, filepath.FromSlash(Folder))); err != nil {
		t.Fatal(err)
	}
	return root, tables
}

func TestTablesHaveNoFault(t *testing.T) {
	_, tables := load(t)
	for _, fault := range Check(tables) {
		t.Error(fault)
	}
}

// TestGenerated holds the Go that is committed to the tables.
func TestGenerated(t *testing.T) {
	root, tables := load(t)
	files, err := Generate(tables)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s is not what the tables make; run: go generate ./notice/say", name)
		}
	}
}

// TestTablesAreWrittenAsRead holds the form of the tables, so that what comes back from a translator differs from what
// went out in words alone.
func TestTablesAreWrittenAsRead(t *testing.T) {
	root, tables := load(t)
	for _, table := range tables {
		data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(Folder), string(table.Code)+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(data), "\n"), strings.Split(table.String(), "\n")); diff != "" {
			t.Errorf("%s.tsv (-is +is written as):\n%s", table.Code, diff)
		}
	}
}
