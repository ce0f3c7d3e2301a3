package element

import (
	"bytes"
	"compress/gzip"
	_ "embed" // for the source
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
)

//go:embed one.js
var one string

// noneHeld is what the source holds until a script is made.
const noneHeld = "const held = {};"

// One is the module of Script with all in it that it would fetch from beside itself, by name: for hosts that take no
// file but scripts. It weighs as much as those files compressed by gzip and a third more, and a page fetches all of it,
// also for somebody who only reads. The notice is fetched as ever, and the policy must allow the same. files must hold
// the program and the words by their names. The error says what is missing, or is of Script.
func One(wasmExec []byte, files map[string][]byte, wasm File, words ...Words) ([]byte, error) {
	names := []string{wasm.Name}
	for _, w := range words {
		names = append(names, w.Name)
	}
	for _, name := range names {
		if len(files[name]) == 0 {
			return nil, fmt.Errorf("element: no %s", name)
		}
	}
	script, err := Script(wasmExec, wasm, words...)
	if err != nil {
		return nil, err
	}
	var held strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.ContainsAny(name, "'\\\n") {
			return nil, fmt.Errorf("element: %q: a name that no script can hold", name)
		}
		small, err := zipped(files[name])
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&held, "'./%s':'%s',", name, base64.StdEncoding.EncodeToString(small))
	}
	body := tight(remarks.ReplaceAllString(comments.ReplaceAllString(one, ""), ""))
	empty := tight(noneHeld)
	if strings.Count(body, empty) != 1 {
		return nil, fmt.Errorf("element: one.js must hold %q once", noneHeld)
	}
	return append([]byte(strings.Replace(body, empty, "const held={"+held.String()+"};", 1)), script...), nil
}

// zipped is data as small as gzip makes it. The same bytes give the same.
func zipped(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
