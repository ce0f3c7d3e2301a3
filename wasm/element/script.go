package element

import (
	"bytes"
	_ "embed" // for the sources
	"fmt"
	"strings"
)

//go:embed places.js
var places string

//go:embed element.js
var class string

//go:embed define.js
var define string

// The lines of the sources that change when they become one module.
const (
	importRuntime = "import { runtime } from './runtime.js';\n"
	importPlaces  = "import { back, enter, leave, push } from './places.js';\n"
	importClass   = "import { PlainRights } from './element.js';\n"
	nameProgram   = "'./plainrights.wasm'"
	noIntegrity   = "const integrity = '';"
)

// Runtime returns the module runtime.js: Go's wasm_exec.js, word for word, in a function whose argument
// is what the program will see as the global object. The page's own global object stays as it was.
func Runtime(wasmExec []byte) []byte {
	var out bytes.Buffer
	out.WriteString(
		"/*! wasm_exec.js: Copyright 2018 The Go Authors, under the BSD licence of Go */\nexport const runtime = globalThis => {\n",
	)
	out.Write(bytes.TrimSpace(wasmExec))
	out.WriteString("\nreturn globalThis.Go;\n};\n")
	return out.Bytes()
}

// Script returns one module that holds the runtime and the class and registers the element. wasm is
// the address of the program, from the module's own; integrity is its value as "sha384-...", or "" for
// none. The error says what in the sources was not as it must be.
func Script(wasmExec []byte, wasm, integrity string) ([]byte, error) {
	if strings.ContainsAny(wasm+integrity, "'\\\n") {
		return nil, fmt.Errorf(
			"element: %q, %q: an address or integrity value that no script can hold",
			wasm,
			integrity,
		)
	}
	body := class
	for _, change := range [...][2]string{
		{importRuntime, ""},
		{importPlaces, ""},
		{"export class", "class"},
		{nameProgram, "'./" + wasm + "'"},
		{noIntegrity, "const integrity = '" + integrity + "';"},
	} {
		if strings.Count(body, change[0]) != 1 {
			return nil, fmt.Errorf("element: element.js must hold %q once", change[0])
		}
		body = strings.Replace(body, change[0], change[1], 1)
	}
	if strings.Count(define, importClass) != 1 {
		return nil, fmt.Errorf("element: define.js must hold %q once", importClass)
	}
	runtime := bytes.Replace(Runtime(wasmExec), []byte("export const"), []byte("const"), 1)
	own := strings.ReplaceAll(places, "export function", "function")
	return []byte(string(runtime) + own + body + strings.Replace(define, importClass, "", 1)), nil
}
