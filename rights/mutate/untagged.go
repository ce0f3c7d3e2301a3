//go:build !mutate

// Command mutate needs the build tag mutate, so that no build of the library can change the law:
//
//	go run -tags mutate ./rights/mutate
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "run it as: go run -tags mutate ./rights/mutate")
	os.Exit(2)
}
