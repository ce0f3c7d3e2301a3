//go:build mutate

package lawtest

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"testing"
)

// Killed is the variable that asks Main to break the tables. Its value is a file with the names of those mutants that
// have been noticed already and are not tried again, one to a line.
const Killed = "PLAINRIGHTS_LAW_KILLED"

// Main runs the tests of a package, for its TestMain. Where Killed is set, it runs those named TestLaw… for each mutant
// of the tables instead. Of each it prints "trying" and then "killed" or "alive", with its name after a tab: of one
// under which a test panics, the process ends after the first. It fails if the law as it is does.
func Main(m *testing.M, tables ...map[string]any) int {
	file := os.Getenv(Killed)
	if file == "" {
		return m.Run()
	}
	flag.Parse()
	if err := flag.Set("test.run", "^TestLaw"); err != nil {
		panic(err)
	}
	if quietly(m) != 0 {
		fmt.Println("the tests fail on the law as it is: mend that first")
		return 2
	}
	killed := names(file)
	for _, t := range tables {
		for _, b := range Break(t) {
			if killed[b.Name] {
				continue
			}
			fmt.Printf("trying\t%s\n", b.Name)
			how := "killed"
			b.Under(func() {
				if quietly(m) == 0 {
					how = "alive"
				}
			})
			fmt.Printf("%s\t%s\n", how, b.Name)
		}
	}
	return 0
}

// names are the lines of a file.
func names(file string) map[string]bool {
	f, err := os.Open(file)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	out := map[string]bool{}
	for s := bufio.NewScanner(f); s.Scan(); {
		out[s.Text()] = true
	}
	return out
}

// quietly runs the tests with what they print thrown away.
func quietly(m *testing.M) int {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		panic(err)
	}
	defer null.Close()
	stdout, stderr := os.Stdout, os.Stderr
	os.Stdout, os.Stderr = null, null
	defer func() { os.Stdout, os.Stderr = stdout, stderr }()
	return m.Run()
}
