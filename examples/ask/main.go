// Command ask answers, for the uses of data in a privacy notice, which data protection rights apply:
//
//	go run ./examples/ask -notice FILE [-list] [-activity ID] [-wish WISH [-for you|child|someone]]
//	    [-fact CODE=yes|no]... [-as-at DATE] [-lang LANGUAGE] [-json]
//
// It prints words for people, in any language that there are words in, or with -json the whole assessment; with -wish
// the answer to one wish, as see or delete, which with -json is one member more, "wishes"; with -list only the
// activities, each on a line as its id, a tab and its title. It exits 0 if it answered, 1 if the notice was refused,
// with each misfit on standard error, and 2 if it was used wrongly.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/plainrights/plainrights/notice"
)

// The exit codes.
const (
	answered = 0
	refused  = 1
	misused  = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	o, err := parse(args, time.Now(), stderr)
	if err != nil {
		return misused
	}
	file, err := os.Open(o.notice)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return misused
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		tell(stderr, o.notice, err)
		return refused
	}
	out, err := o.answer(n)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return misused
	}
	io.WriteString(stdout, out)
	return answered
}

// tell prints each misfit on a line: where it is, its code, and what to do about it.
func tell(stderr io.Writer, name string, err error) {
	var misfits notice.Misfits
	if !errors.As(err, &misfits) {
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
	}
	for _, m := range misfits {
		fmt.Fprintf(stderr, "%s: %v\n", name, m)
	}
}
