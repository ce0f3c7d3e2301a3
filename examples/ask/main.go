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
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights"
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
	about, err := o.about(n)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return misused
	}
	if o.list {
		list(stdout, n)
		return answered
	}
	answer := rights.Assess(n, o.asAt, o.facts, about...)
	if o.json {
		var out bytes.Buffer
		whole, _ := answer.MarshalJSON() // never an error
		if o.wish != "" {
			whole = o.withWishes(whole, o.answers(n, &answer))
		}
		json.Indent(&out, append(whole, '\n'), "", "  ")
		out.WriteTo(stdout)
		return answered
	}
	if o.wish != "" {
		o.writeWishes(stdout, n, &answer)
		return answered
	}
	write(stdout, o.voice, n, answer)
	return answered
}
