package element

import (
	"bytes"
	_ "embed" // for the sources
	"fmt"
	"regexp"
	"strings"
)

//go:embed exit.js
var exit string

//go:embed places.js
var places string

//go:embed program.js
var program string

//go:embed first.js
var first string

//go:embed element.js
var class string

//go:embed define.js
var define string

// What of the sources changes when they become one module, besides their imports and exports.
const (
	nameProgram = "'./plainrights.wasm'"
	noIntegrity = "const integrity = '';"
	noSize      = "const size = 0;"
)

// comments are the lines of a source that say something to people alone, remarks what says it at the end of a line or
// indents it, imports the lines that import another source, exports what stands before what that one exports, and
// spaces signs with the spaces beside them, lines with nothing on them, and what is quoted.
var (
	comments = regexp.MustCompile(`(?m)^ *(//|/\*\*)( .*)?\n`)
	remarks  = regexp.MustCompile("(?m)^ +| +// [^'\"`\n]*$")
	ends     = regexp.MustCompile(`([{,;])\n`) // of lines, where the next may follow at once
	imports  = regexp.MustCompile(`(?m)^import \{ [A-Za-z, ]+ \} from '\./[a-z]+\.js';\n`)
	spaces   = regexp.MustCompile("'[^'\n]*'|\"[^\"\n]*\"|`[^`]*`| ?[][{}(),;:?=<>&|!+*-]+ ?|\n+")
	exports  = regexp.MustCompile(`(?m)^export ((?:async )?(?:class|const|function)) `)
)

// Runtime returns the module runtime.js: Go's wasm_exec.js, word for word, in a function whose argument
// is what the program will see as the global object. The page's own global object stays as it was.
func Runtime(wasmExec []byte) []byte {
	var out bytes.Buffer
	out.WriteString(
		"/*! wasm_exec.js: Copyright 2018 The Go Authors, under the BSD licence of Go */\nexport const runtime = " +
			"globalThis => {\n",
	)
	out.Write(bytes.TrimSpace(wasmExec))
	out.WriteString("\nreturn globalThis.Go;\n};\n")
	return out.Bytes()
}

// Script returns one module that holds the runtime and the class and registers the element. wasm is
// the address of the program, from the module's own; integrity is its value as "sha384-...", or "" for
// none; size is how many bytes it has, or 0 where that is not known. The error says what in the sources
// was not as it must be.
func Script(wasmExec []byte, wasm, integrity string, size int) ([]byte, error) {
	if strings.ContainsAny(wasm+integrity, "'\\\n") {
		return nil, fmt.Errorf("element: %q, %q: an address or integrity value that no script can hold", wasm,
			integrity)
	}
	body := comments.ReplaceAllString(exit+places+program+first+class+define, "")
	body = remarks.ReplaceAllString(body, "")
	for _, change := range [...][2]string{
		{nameProgram, "'./" + wasm + "'"},
		{noIntegrity, "const integrity = '" + integrity + "';"},
		{noSize, fmt.Sprintf("const size = %d;", size)},
	} {
		if strings.Count(body, change[0]) != 1 {
			return nil, fmt.Errorf("element: the sources must hold %q once", change[0])
		}
		body = strings.Replace(body, change[0], change[1], 1)
	}
	runtime := bytes.Replace(Runtime(wasmExec), []byte("export const"), []byte("const"), 1)
	body = exports.ReplaceAllString(imports.ReplaceAllString(body, ""), "$1 ")
	return append(runtime, tight(ends.ReplaceAllString(body, "$1"))...), nil
}

// tight takes the spaces beside signs, the lines with nothing on them and the semicolons that end a block out of a
// script, but for those in what is quoted.
func tight(script string) string {
	return spaces.ReplaceAllStringFunc(script, func(part string) string {
		switch part[0] {
		case '\'', '"', '`':
			return part
		case '\n':
			return "\n"
		}
		return strings.ReplaceAll(strings.Trim(part, " "), ";}", "}")
	})
}
