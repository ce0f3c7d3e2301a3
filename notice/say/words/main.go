// Command words makes from the tables of words, which people edit, the Go that the packages which speak compile.
//
//	go run ./notice/say/words generate
//
// It is run at the root of the module, or by go generate ./... . It writes nothing where a table has a fault.
package main

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice/say/internal/table"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "words:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 || args[0] != "generate" {
		return fmt.Errorf("wanted: generate")
	}
	root, err := table.Root()
	if err != nil {
		return err
	}
	return table.Write(root)
}
