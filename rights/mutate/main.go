//go:build mutate

// Command mutate breaks the rules one at a time, in every way it knows, and fails if the project's own
// vectors do not notice. It then breaks the tables of law that letters, explanations and screens ask, and fails if the
// tests of those packages that are named TestLaw… do not. Run it from the top of the repository:
//
//	go run -tags mutate ./rights/mutate
//
// With the argument tables it does the latter alone, in a fraction of the time.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/vectors"
)

// equivalent are the mutants that no vector can tell from the law, each with the reason.
var equivalent = map[string]string{
	"informed-13-4: takes every grant away": "the same fact takes the grant under Article 14 away by " +
		"14(5)(a)",
	"informed-14-5-a: takes every grant away": "the same fact takes the grant under Article 13 away by " +
		"13(4)",
	"P6-27: Art 21(1) only: not without research-purpose": "paragraph 27 asks for research itself",
	"judicial-79: other strength":                         "another absolute grant always holds beside it",
	"judicial-82: other strength":                         "another absolute grant always holds beside it",
	"judicial-167: other strength":                        "another absolute grant always holds beside it",
	"judicial-p3-169: other strength":                     "another absolute grant always holds beside it",
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "tables" {
		if !told() {
			os.Exit(1)
		}
		return
	}
	files, err := load("testdata/vectors/*.json")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if !passes(files) {
		fmt.Fprintln(os.Stderr, "the vectors fail on the law as it is: mend that first")
		os.Exit(2)
	}
	ordering := ordered(files)
	killed, survivors, excused := 0, 0, 0
	rights.Mutants(func(m rights.Mutant) {
		name := string(m.Rule) + ": " + m.What
		seen := false
		which := files
		if m.Orders() {
			which = ordering
		}
		m.Under(func() { seen = !passes(which) })
		reason, listed := equivalent[name]
		switch {
		case seen && !listed:
			killed++
		case !seen && listed:
			excused++
			fmt.Printf("equivalent  %s (%s)\n", name, reason)
		case listed:
			survivors++
			fmt.Printf("NOT EQUIVALENT  %s\n", name)
		default:
			survivors++
			fmt.Printf("SURVIVOR  %s\n", name)
		}
	})
	fmt.Printf("%d killed, %d equivalent, %d survived\n", killed, excused, survivors)
	if survivors > 0 || excused != len(equivalent) {
		os.Exit(1)
	}
	if !told() {
		os.Exit(1)
	}
}

func load(pattern string) ([]vectors.File, error) {
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("no vectors at %s: run this from the top of the repository", pattern)
	}
	var out []vectors.File
	for _, name := range names {
		data, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		file, err := vectors.Decode(name, data)
		data.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, file)
	}
	return out, nil
}

// ordered returns the vectors that say how likely exemptions are: no others can tell.
func ordered(files []vectors.File) []vectors.File {
	var out []vectors.File
	for i := range files {
		var f vectors.File
		for _, v := range files[i].Rights {
			if v.Expect.Likelihood != nil || v.Expect.First != nil {
				f.Rights = append(f.Rights, v)
			}
		}
		out = append(out, f)
	}
	return out
}

// passes reports whether every vector passes under the law in force.
func passes(files []vectors.File) bool {
	for i := range files {
		for j := range files[i].Rights {
			if !files[i].Rights[j].Check().Passed() {
				return false
			}
		}
	}
	return true
}
