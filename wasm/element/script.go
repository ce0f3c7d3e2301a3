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

// eager has a browser that knows it (Chromium does) compile the functions of a script while it loads, beside the page,
// and not one by one as a press first calls them, while somebody waits.
const eager = "//# allFunctionsCalledOnLoad\n"

// comments are the lines of a source that say something to people alone, remarks what says it at the end of a line or
// indents it, layout what does either in Go's part, imports the lines that import another source, exports what stands
// before what that one exports, and spaces signs with the spaces beside them, lines with nothing on them, and what is
// quoted.
var (
	comments = regexp.MustCompile(`(?m)^ *(//|/\*\*)( .*)?\n`)
	remarks  = regexp.MustCompile("(?m)^ +| +// [^'\"`\n]*$")
	ends     = regexp.MustCompile(`([{,;])\n`) // of lines, where the next may follow at once
	imports  = regexp.MustCompile(`(?m)^import \{ [A-Za-z, ]+ \} from '\./[a-z]+\.js';\n`)
	spaces   = regexp.MustCompile("'[^'\n]*'|\"[^\"\n]*\"|`[^`]*`| ?[][{}(),;:?=<>&|!+*-]+ ?|\n+")
	layout   = regexp.MustCompile(`(?m)^\s*(//.*)?\n|^\s+`)
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

// File is a file beside the script. Its zero is none.
type File struct {
	Name      string // its address, from the script's own
	Integrity string // its integrity value, as "sha384-..."; empty: none
	Size      int    // in bytes; 0: not known
}

// Words is the file with the words of a language, as say.File makes it: of English, where they are not ours.
type Words struct {
	Language string // its code, as "cy"
	File
}

// WordsModule returns the module words.js, which says where the words of languages are. The error says which of them no
// script can hold.
func WordsModule(words ...Words) ([]byte, error) {
	var out strings.Builder
	out.WriteString("export const words = {")
	for _, w := range words {
		if err := w.check(); err != nil || strings.ContainsAny(w.Language, "'\\\n") {
			return nil, fmt.Errorf("element: %q: a language that no script can hold: %w", w.Language, err)
		}
		fmt.Fprintf(&out, "'%s': [new URL('./%s', import.meta.url).href, '%s'],", w.Language, w.Name, w.Integrity)
	}
	out.WriteString("};\n")
	return []byte(out.String()), nil
}

func (f *File) check() error {
	if strings.ContainsAny(f.Name+f.Integrity, "'\\\n") {
		return fmt.Errorf("element: %q, %q: an address or integrity value that no script can hold", f.Name, f.Integrity)
	}
	return nil
}

// Script returns one module that holds the runtime and the class and registers the element, for a program with the
// words of some languages beside it: its elements have those and English. Of Go's part it leaves out what only people
// read. The error says what in the sources was not as it must be.
func Script(wasmExec []byte, wasm File, words ...Words) ([]byte, error) {
	if err := wasm.check(); err != nil {
		return nil, err
	}
	others, err := WordsModule(words...)
	if err != nil {
		return nil, err
	}
	body := string(others) + comments.ReplaceAllString(exit+places+program+first+class+define, "")
	body = remarks.ReplaceAllString(body, "")
	for _, change := range [...][2]string{
		{nameProgram, "'./" + wasm.Name + "'"},
		{noIntegrity, "const integrity = '" + wasm.Integrity + "';"},
		{noSize, fmt.Sprintf("const size = %d;", wasm.Size)},
	} {
		if strings.Count(body, change[0]) != 1 {
			return nil, fmt.Errorf("element: the sources must hold %q once", change[0])
		}
		body = strings.Replace(body, change[0], change[1], 1)
	}
	goes := Runtime(remarks.ReplaceAll(layout.ReplaceAll(wasmExec, nil), nil))
	runtime := exports.ReplaceAllString(string(goes), "$1 ")
	body = exports.ReplaceAllString(imports.ReplaceAllString(body, ""), "$1 ")
	return []byte(eager + ends.ReplaceAllString(runtime, "$1") + tight(ends.ReplaceAllString(body, "$1"))), nil
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
