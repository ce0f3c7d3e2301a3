//go:build js && wasm

// Command panics is a program that starts as it should and then falls over when it is called.
package main

import "github.com/hack-pad/safejs"

func main() {
	f, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any { return args[len(args)] })
	if err != nil {
		panic(err)
	}
	if err := safejs.Global().Set("plainrights", f); err != nil {
		panic(err)
	}
	select {}
}
