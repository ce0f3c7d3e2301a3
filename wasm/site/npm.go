package site

import (
	"context"
	"os"
	"path/filepath"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/element"
)

// Package writes into the folder of the npm package what is built and not kept there: the program, the
// words of each language but English with a module that says where they are, the runtime as a module, and the licences.
func Package(ctx context.Context, dir string) error {
	p, err := compile(ctx, "")
	if err != nil {
		return err
	}
	a := &assets{
		wasm:   &file{name: "plainrights.wasm", data: p.wasm},
		script: &file{name: "runtime.js", data: element.Runtime(p.runtime)},
		style:  &file{name: "plainrights.css"},
	}
	files := []*file{a.wasm, a.script, licencesFile(p.licences, a)}
	var others []element.Words
	for _, l := range say.Languages() {
		if l.Code == notice.English {
			continue
		}
		f := &file{name: wordsName(l.Code), data: Words(say.Must(l.Code))}
		files = append(files, f)
		others = append(others, element.Words{Language: string(l.Code), File: element.File{Name: f.name}})
	}
	module, err := element.WordsModule(others...)
	if err != nil {
		return err
	}
	for _, f := range append(files, &file{name: "words.js", data: module}) {
		if err := os.WriteFile(filepath.Join(dir, f.name), f.data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
