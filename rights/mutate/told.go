//go:build mutate

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/rights/lawtest"
)

// tellers are the packages whose tests hold the tables of law that are told, those that are quick first: a mutant that
// one notices is not tried on the next.
var tellers = []string{"privacy", "rights/deadline", "rights", "rights/requester", "rights/wish", "rights/letter",
	"rights/explain", "wasm/widget"}

// same are the mutants of those tables that no test can tell from the law, each with the reason.
var same = map[string]string{}

// told breaks the tables of law that are told, and reports whether every mutant is noticed. The test program of each
// package is built once, and breaks the tables in itself.
func told() bool {
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return false
	}
	defer os.RemoveAll(dir)
	killed := map[string]bool{}
	for _, pkg := range tellers {
		if err := tell(dir, pkg, killed); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", pkg, err)
			return false
		}
	}
	n, excused, survivors := 0, 0, 0
	for _, name := range slices.Sorted(maps.Keys(killed)) {
		reason, listed := same[name]
		switch {
		case killed[name] && !listed:
			n++
		case !killed[name] && listed:
			excused++
			fmt.Printf("equivalent  %s (%s)\n", name, reason)
		case listed:
			survivors++
			fmt.Printf("NOT EQUIVALENT  %s\n", name)
		default:
			survivors++
			fmt.Printf("SURVIVOR  %s\n", name)
		}
	}
	fmt.Printf("tables of law that are told: %d killed, %d equivalent, %d survived\n", n, excused, survivors)
	return n > 0 && survivors == 0 && excused == len(same)
}

// tell tries the mutants that have not been killed on the tests of a package. A process in which a test panics ends,
// and is begun again without that mutant.
func tell(dir, pkg string, killed map[string]bool) error {
	program := filepath.Join(dir, strings.ReplaceAll(pkg, "/", "-"))
	build := exec.Command("go", "test", "-c", "-tags", "mutate", "-o", program, "./"+pkg)
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return err
	}
	for {
		list := filepath.Join(dir, "killed")
		var done bytes.Buffer
		for name, dead := range killed {
			if dead {
				fmt.Fprintln(&done, name)
			}
		}
		if err := os.WriteFile(list, done.Bytes(), 0o600); err != nil {
			return err
		}
		run := exec.Command(program)
		run.Dir = filepath.FromSlash(pkg)
		run.Env = append(os.Environ(), lawtest.Killed+"="+list)
		out, err := run.Output()
		trying := ""
		for s := bufio.NewScanner(bytes.NewReader(out)); s.Scan(); {
			how, name, _ := strings.Cut(s.Text(), "\t")
			switch how {
			case "trying":
				trying = name
			case "killed", "alive":
				killed[name], trying = how == "killed", ""
			default:
				return fmt.Errorf("%s", s.Text())
			}
		}
		if trying == "" {
			return err
		}
		killed[trying] = true
	}
}
