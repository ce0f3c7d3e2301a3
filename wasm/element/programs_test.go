package element_test

import (
	"crypto/sha512"
	"encoding/base64"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/element"
)

// HTML that somebody slips into a page runs no program of theirs, also where the script may run what it likes
// ('strict-dynamic'). A module of the page may name one, with its integrity value.
func TestProgramIsChosenByModulesAlone(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	const theirs = "/theirs/plainrights.wasm"
	h.file(theirs, "application/wasm", program(t, "./testdata/panics"))
	h.file("/other/plainrights.wasm", "application/wasm", h.wasm)
	h.file("/m/runtime.js", "text/javascript", element.Runtime(wasmExec(t)))
	others, err := element.WordsModule()
	if err != nil {
		t.Fatal(err)
	}
	h.file("/m/words.js", "text/javascript", others)
	for _, name := range sources {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		h.file("/m/"+name, "text/javascript", data)
	}
	sum := sha512.Sum384(h.wasm)
	right := "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
	uses := func(name, integrity string) {
		h.file("/m/"+name+".js", "text/javascript", []byte("import './define.js';\n"+
			"import { PlainRights } from './element.js';\n"+
			"try { PlainRights.use('/other/plainrights.wasm', '"+integrity+"'); }\n"+
			"catch (error) { document.title = error.name; }\n"))
		h.guest("/programs/"+name, strict, `<script type="module" src="/m/`+name+`.js"></script>`, h.tax())
	}
	uses("right", right)
	uses("wrong", "sha384-"+strings.Repeat("A", 64))
	uses("none", "")
	uses("unknown", "md5-AAAA")

	nonce := "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; " +
		"style-src 'self'; img-src 'self'; connect-src 'self'"
	for name, attributes := range map[string]string{
		"src": `src="` + theirs + `"`, "integrity": `integrity="sha384-AAAA"`,
		"both": `src="` + theirs + `" integrity=""`,
	} {
		h.guest("/programs/"+name, nonce, strings.Replace(module("/a"), "<script", `<script nonce="abc"`, 1),
			with(h.tax(), "<plain-rights", "<plain-rights "+attributes))
	}
	drives(t, h, "programs.mjs", job{})
}
