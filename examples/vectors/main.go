// Command vectors runs test vectors against the library:
//
//	go run ./examples/vectors FILE...
//
// It prints a line for each vector that falls short, "ID want … got …", and then how many passed and
// failed. It exits 0 if all passed, 1 if some failed or a file was refused, and 2 if it is used wrongly
// or a file is not there.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/plainrights/plainrights/rights/vectors"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(files []string, stdout, stderr io.Writer) int {
	if len(files) == 0 || strings.HasPrefix(files[0], "-") {
		fmt.Fprintln(stderr, "usage: vectors FILE...")
		return 2
	}
	passed, failed, refused := 0, 0, false
	for _, name := range files {
		f, err := read(name)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintln(stderr, err)
			return 2
		}
		if err != nil {
			fmt.Fprintln(stderr, err)
			refused = true
		}
		for _, result := range f.Check() {
			if result.Passed() {
				passed++
				continue
			}
			failed++
			fmt.Fprintln(stdout, result)
		}
	}
	fmt.Fprintf(stdout, "%d passed, %d failed\n", passed, failed)
	if failed > 0 || refused {
		return 1
	}
	return 0
}

func read(name string) (vectors.File, error) {
	file, err := os.Open(name)
	if err != nil {
		return vectors.File{}, err
	}
	defer file.Close()
	return vectors.Decode(name, file)
}
