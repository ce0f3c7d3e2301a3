package table

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
)

// Folder is where the tables are within the module.
const Folder = "notice/say/tables"

// Root returns the folder of the module that the caller stands in or under.
func Root() (string, error) {
	at, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
			return at, nil
		}
		up := filepath.Dir(at)
		if up == at {
			return "", errors.New("there is no go.mod here or above: run it within the module")
		}
		at = up
	}
}

// Write makes the Go of the tables of a module anew, and takes away what was made for a language that is gone. A text
// that a table lacks it adds there as Fill does. It writes nothing if the tables have faults.
func Write(root string) error {
	folder := filepath.Join(root, filepath.FromSlash(Folder))
	tables, err := Load(folder)
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	for i := 1; i < len(tables); i++ {
		if full := Fill(tables[0], tables[i]); len(Changed(tables[i], full)) > 0 {
			tables[i] = full
			files[path.Join(Folder, string(full.Code)+".tsv")] = []byte(full.String())
		}
	}
	if faults := Check(tables); len(faults) > 0 {
		return errors.Join(faults...)
	}
	code, err := Generate(tables)
	if err != nil {
		return err
	}
	maps.Copy(files, code)
	for i := range speakers {
		old, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(speakers[i].Dir), "words_*_gen.go"))
		if err != nil {
			return err
		}
		for _, name := range old {
			rel, err := filepath.Rel(root, name)
			if err != nil {
				return err
			}
			if files[filepath.ToSlash(rel)] == nil {
				if err := os.Remove(name); err != nil {
					return err
				}
			}
		}
	}
	for name, data := range files {
		full := filepath.Join(root, filepath.FromSlash(name))
		if before, err := os.ReadFile(full); err == nil && bytes.Equal(before, data) {
			continue
		}
		if err := os.WriteFile(full, data, 0o644); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}
