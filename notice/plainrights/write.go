package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// emit gives what was asked for to a file or, where none is named, to standard output.
func (env *environment) emit(output string, data []byte) error {
	if output == "" || output == "-" {
		env.out.Write(data)
		return nil
	}
	return replace(output, data)
}

// replace writes a file whole or not at all: into a new file beside it, which then takes its place. A file that is
// there keeps its mode, and one that a link leads to is written where it is.
func replace(name string, data []byte) (err error) {
	at, mode := name, fs.FileMode(0o644)
	if real, err := filepath.EvalSymlinks(name); err == nil {
		at = real
	}
	if info, err := os.Stat(at); err == nil {
		if !info.Mode().IsRegular() {
			return fmt.Errorf("%s: is no file that can be replaced; name another", name)
		}
		mode = info.Mode().Perm()
		if mode&0o200 == 0 {
			return fmt.Errorf("%s: may not be written; allow it, or name another", name)
		}
	}
	f, err := os.CreateTemp(filepath.Dir(at), "."+filepath.Base(at)+".*")
	if err != nil {
		return placed(name, err)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), at)
	}
	if err != nil {
		os.Remove(f.Name())
		return placed(name, err)
	}
	return nil
}
