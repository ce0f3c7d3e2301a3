package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// module is our own; the program is in its folder wasm.
const module = "github.com/plainrights/plainrights"

// program is the program for browsers, with what of Go it needs and the licences of both.
type program struct {
	wasm, runtime []byte
	licences      []licence
}

func (o *Options) program(ctx context.Context) (*program, error) {
	if o.compile != nil {
		return o.compile(ctx)
	}
	return compile(ctx)
}

// compile builds the program in the module of the current folder, which is ours or requires ours. Nothing
// of the machine gets into it.
func compile(ctx context.Context) (*program, error) {
	dir, err := os.MkdirTemp("", "plainrights-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "plainrights.wasm")
	if _, err := goTool(ctx, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-gcflags=all=-l", "-o", name, module+"/wasm"); err != nil {
		return nil, err
	}
	p := &program{}
	if p.wasm, err = os.ReadFile(name); err != nil {
		return nil, err
	}
	root, err := goTool(ctx, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	if p.runtime, err = firstOf(root, "lib/wasm/wasm_exec.js", "misc/wasm/wasm_exec.js"); err != nil {
		return nil, err
	}
	p.licences, err = licences(ctx, root)
	return p, err
}

// goTool runs the go command for the browser and returns what it prints. The error holds what it
// complains of.
func goTool(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=")
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	err := cmd.Run()
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if err != nil {
		return "", fmt.Errorf("site: go %s: %w\n%s", args[0], err, strings.TrimSpace(complaint.String()))
	}
	return strings.TrimSpace(out.String()), nil
}

// firstOf returns the first of some files of a folder that is there.
func firstOf(dir string, names ...string) ([]byte, error) {
	for _, name := range names {
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if !errors.Is(err, os.ErrNotExist) {
			return data, err
		}
	}
	return nil, fmt.Errorf("site: %s has no %s", dir, strings.Join(names, " or "))
}
