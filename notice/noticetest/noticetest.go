// Package noticetest is what the tests of several packages share: the councils' notices, and files that hold
// what is expected. Only tests import it.
package noticetest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
)

// Names are the councils of testdata, whose notices are large and are walked in browsers.
func Names() []string { return []string{"leeds", "leicester", "peterborough"} }

// Authors are the ten small notices of testdata/authors.
func Authors() []string {
	kinds := []string{
		"benefits", "cctv", "directory-record", "electoral-officer", "parish", "registrars", "retention-table",
		"trading-standards", "welsh", "youth-justice",
	}
	for i := range kinds {
		kinds[i] = "authors/" + kinds[i]
	}
	return kinds
}

// File is the path of a council's notice from the folder that a test runs in, however deep in the module.
func File(t testing.TB, council string) string {
	t.Helper()
	return find(t, filepath.Join("testdata", council, "notice.json"))
}

// ValidFile is the path of a document of testdata/valid, each of which uses one thing that a notice can say.
func ValidFile(t testing.TB, name string) string {
	t.Helper()
	return find(t, filepath.Join("testdata", "valid", name+".json"))
}

func find(t testing.TB, file string) string {
	t.Helper()
	name := file
	for range 5 {
		name = filepath.Join("..", name)
		if _, err := os.Stat(name); err == nil {
			return name
		}
	}
	t.Fatalf("no %s", file)
	return ""
}

// Council returns the notice of a council.
func Council(t testing.TB, council string) *notice.Notice {
	t.Helper()
	return read(t, File(t, council))
}

// Valid returns a notice of testdata/valid.
func Valid(t testing.TB, name string) *notice.Notice {
	t.Helper()
	return read(t, ValidFile(t, name))
}

func read(t testing.TB, name string) *notice.Notice {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Councils returns the notices of Names, in their order.
func Councils(t testing.TB) []*notice.Notice { return all(t, Names()) }

// Every returns every notice of testdata: those of Names, and then those of Authors.
func Every(t testing.TB) []*notice.Notice { return all(t, append(Names(), Authors()...)) }

func all(t testing.TB, names []string) (out []*notice.Notice) {
	t.Helper()
	for _, name := range names {
		out = append(out, Council(t, name))
	}
	return out
}

// Thorough reports whether tests try every case of what they otherwise try a part of, such as every service with
// everybody and every wish in every language: WALKS=all go test -timeout 90m ./...
func Thorough() bool { return os.Getenv("WALKS") == "all" }

// Some is the number of cases that a test makes: a few where tests are to be short, and all of them if it is to be
// thorough.
func Some(few, usual, all int) int {
	switch {
	case testing.Short():
		return few
	case Thorough():
		return all
	}
	return usual
}

// Activity returns the activity of a notice with an id. A notice without one fails the test.
func Activity(t testing.TB, n *notice.Notice, id notice.ID) *notice.Activity {
	t.Helper()
	a, err := n.Activity(id)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Golden holds what a test made to what a file has, which it first writes anew if it is to.
func Golden(t testing.TB, file, got string, write bool) {
	t.Helper()
	if write {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update writes it):\n%s", file, diff)
	}
}
