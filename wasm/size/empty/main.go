//go:build js && wasm

// Command empty reaches the browser and does nothing else. It is what the other program is weighed
// against.
package main

import "github.com/hack-pad/safejs"

func main() {
	if err := safejs.Global().Set("answer", ""); err != nil {
		panic(err)
	}
}
