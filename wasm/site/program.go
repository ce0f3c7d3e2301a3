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

	"github.com/plainrights/plainrights/privacy"
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
	return compile(ctx, o.Source)
}

// Program builds the program for browsers in the module of the current folder, which is ours or requires
// ours, and returns it. Nothing of the machine gets into it. It is built for size: without inlining, which
// takes 7 per cent off what is sent; with the older of two garbage collectors where Go lets one choose,
// which takes another 1 per cent, for a page's heap is small; and with the pieces of its data joined, 9 per cent,
// without what its table of functions says that nobody asks for in a browser, 13, without what it can count up by
// itself there, 4, and without the bodies of functions that nobody calls there, 3.
func Program(ctx context.Context) ([]byte, error) { return programIn(ctx, "") }

func programIn(ctx context.Context, folder string) ([]byte, error) {
	wasm, version, err := built(ctx, folder)
	switch {
	case err != nil:
		return nil, err
	case knownTable(version):
		return slim(wasm)
	}
	return join(wasm, nil)
}

// slim is a program without what nobody asks for in a browser, and what it can fill in by itself.
func slim(wasm []byte) ([]byte, error) {
	quiet, err := still(wasm)
	if err != nil {
		return nil, err
	}
	bare, err := join(quiet, blank)
	if err != nil {
		return nil, err
	}
	return refill(bare)
}

// built is the program as Go's linker leaves it in the module of a folder, and the version of Go.
func built(ctx context.Context, folder string) (program []byte, version string, err error) {
	dir, err := os.MkdirTemp("", "plainrights-")
	if err != nil {
		return nil, "", err
	}
	defer os.RemoveAll(dir)
	version, err = goTool(ctx, folder, nil, "env", "GOVERSION")
	if err != nil {
		return nil, "", err
	}
	env := []string{"GOEXPERIMENT="}
	if version == "go1.26" || strings.HasPrefix(version, "go1.26.") { // Go 1.27 is to have only the newer one
		env = []string{"GOEXPERIMENT=nogreenteagc"}
	}
	name := filepath.Join(dir, "plainrights.wasm")
	if _, err := goTool(ctx, folder, env, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=",
		"-gcflags=all=-l", "-tags=resident", "-o", name, module+"/wasm"); err != nil {
		return nil, "", err
	}
	program, err = os.ReadFile(name)
	return program, version, err
}

// compile builds the program in the module of a folder and reads what goes with it.
func compile(ctx context.Context, folder string) (*program, error) {
	wasm, err := programIn(ctx, folder)
	if err != nil {
		return nil, err
	}
	p := &program{wasm: wasm}
	root, err := goTool(ctx, folder, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	if p.runtime, err = firstOf(root, "lib/wasm/wasm_exec.js", "misc/wasm/wasm_exec.js"); err != nil {
		return nil, err
	}
	p.licences, err = licences(ctx, folder, root)
	return p, err
}

// goTool runs the go command for the browser in a folder, or the current one if it is empty, and returns what it
// prints. The error holds what it complains of.
func goTool(ctx context.Context, folder string, env []string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = folder
	cmd.Env = append(append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM="), env...)
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	err := cmd.Run()
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if err != nil {
		return "", &privacy.Error{
			Code: privacy.ErrorNotCompiled,
			At:   "site: go " + args[0],
			Err:  fmt.Errorf("%w\n%s", err, strings.TrimSpace(complaint.String())),
		}
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
	return nil, &privacy.Error{
		Code:  privacy.ErrorNotCompiled,
		At:    "site: Go",
		Value: dir,
		Want:  names,
		Do:    "build with a whole copy of Go",
	}
}
