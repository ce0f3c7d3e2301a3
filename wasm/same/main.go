// Command same writes a line for each of many cases: its name and a hash of everything that the library
// answers of it. Built for this machine and for a browser's WebAssembly, it must write the same lines.
package main

import (
	"bufio"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/vectors"
	"github.com/plainrights/plainrights/wasm/same/cases"
)

func main() {
	from := flag.Uint64("from", 0, "the `number` of the first random case")
	count := flag.Uint64("cases", 0, "how `many` random cases")
	show := flag.Bool("show", false, "write what is hashed, and no hash")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	err := run(out, *from, *count, *show, flag.Args())
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "same:", err)
		os.Exit(1)
	}
}

// run writes the random cases, and the vectors of files.
func run(out io.Writer, from, count uint64, show bool, files []string) error {
	write := func(name string, text []byte) {
		if show {
			fmt.Fprintf(out, "%s\n%s\n", name, text)
			return
		}
		fmt.Fprintf(out, "%s %x\n", name, sha256.Sum256(text))
	}
	for i := from; i < from+count; i++ {
		text, err := cases.Answer(i)
		if err != nil {
			return fmt.Errorf("case %d: %w", i, err)
		}
		write(fmt.Sprint(i), text)
	}
	for _, name := range files {
		if err := each(name, write); err != nil {
			return err
		}
	}
	return nil
}

// each writes what a file's vectors are answered with.
func each(name string, write func(string, []byte)) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	read, err := vectors.Decode(name, file)
	if err != nil {
		return err
	}
	for i := range read.Rights {
		v := &read.Rights[i]
		var text []byte
		for d := range rights.Evaluate(v.Facts).All() {
			one, err := d.MarshalJSON()
			if err != nil {
				return err
			}
			text = append(text, one...)
		}
		write(v.ID, append(text, v.Check().String()...))
	}
	return nil
}
