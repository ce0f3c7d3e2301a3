// Command plainrights is for those who keep a council's privacy notices. It checks a notice against the law and against
// itself, and says of each thing that it finds what is wrong, where, by which provision, and what mends it:
//
//	plainrights check notice.json
//	plainrights explain BAS012
//
// Each command reads files, or standard input where - stands for one, and prints nothing on standard output but what
// was asked for. It exits 0 if all is well, 1 if it found something, and 2 if it could not do it; then it has said why
// on standard error, with the place and what to do, and has printed and written nothing.
//
// Its help and its errors are in English. What it prints of the law, of notices and of what it found is in any language
// that there are words in.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := execute(ctx, surroundings(), os.Args[1:])
	stop()
	os.Exit(code)
}
