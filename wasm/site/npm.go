package site

import (
	"context"
	"os"
	"path/filepath"

	"github.com/plainrights/plainrights/wasm/element"
)

// Package writes into the folder of the npm package what is built and not kept there: the program, the
// runtime as a module, and the licences of both.
func Package(ctx context.Context, dir string) error {
	p, err := compile(ctx)
	if err != nil {
		return err
	}
	a := &assets{
		wasm:   &file{name: "plainrights.wasm", data: p.wasm},
		script: &file{name: "runtime.js", data: element.Runtime(p.runtime)},
		style:  &file{name: "plainrights.css"},
	}
	for _, f := range []*file{a.wasm, a.script, licencesFile(p.licences, a)} {
		if err := os.WriteFile(filepath.Join(dir, f.name), f.data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
