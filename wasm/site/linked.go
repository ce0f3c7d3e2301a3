//go:build js && wasm

package site

// Build compiles the program, which a module that only requires this package would not know to need.
// This import, which go mod tidy sees and no build of ours runs, makes its go.sum hold what that takes.
import _ "github.com/plainrights/plainrights/wasm/dom"
