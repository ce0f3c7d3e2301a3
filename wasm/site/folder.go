package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// folder is the place of a site on a disk. Only one build at a time has it.
type folder struct {
	disk
	out   string // what was asked for
	stage string // beside it: what is being written, or thrown away
	last  string // beside it: the last build, complete, while the new one takes its place
	free  func()
}

// claim takes a folder for a build, once no other has it, and puts right what a build that was killed
// left. wait is called if there is another.
func claim(ctx context.Context, d disk, out string, wait func()) (*folder, error) {
	out, err := filepath.Abs(out)
	if err != nil {
		return nil, err
	}
	if target, err := filepath.EvalSymlinks(out); err == nil {
		out = target // what a link leads to is replaced, not the link
	}
	parent, name := filepath.Split(out)
	if name == "" {
		return nil, &privacy.Error{
			Code:  privacy.ErrorBadValue,
			At:    "site: Options.Out",
			Value: out,
			Do:    "give a folder that is in another",
		}
	}
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return nil, err
	}
	f := &folder{
		disk:  d,
		out:   out,
		stage: filepath.Join(parent, "."+name+".plainrights-new"),
		last:  filepath.Join(parent, "."+name+".plainrights-last"),
	}
	if f.free, err = lock(ctx, parent, wait); err != nil {
		return nil, err
	}
	if err := f.restore(); err != nil {
		f.free()
		return nil, err
	}
	return f, nil
}

// restore puts back the last build if a build was killed between the two renames, and removes what it
// left. The last build is first renamed and then removed, so that what stands there is never a part.
func (f *folder) restore() error {
	if err := os.RemoveAll(f.stage); err != nil {
		return err
	}
	last, err := exists(f.last)
	if err != nil || !last {
		return err
	}
	there, err := exists(f.out)
	if err != nil {
		return err
	}
	if !there {
		return f.rename(f.last, f.out)
	}
	if err := f.rename(f.last, f.stage); err != nil {
		return err
	}
	return os.RemoveAll(f.stage)
}

func exists(name string) (bool, error) {
	_, err := os.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// current returns the manifest of the build that is there; nil if there is nothing. It refuses a folder
// that holds anything else, for that would be lost.
func (f *folder) current() (*Manifest, error) {
	entries, err := os.ReadDir(f.out)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m := &Manifest{}
	data, err := os.ReadFile(filepath.Join(f.out, manifestName))
	if err != nil || json.Unmarshal(data, m) != nil || !strings.HasPrefix(m.Format, "plainrights-site/") {
		return nil, &privacy.Error{
			Code:  privacy.ErrorNotOurs,
			At:    "site: Options.Out",
			Value: f.out,
			Do:    "it is not empty and holds no build of ours: empty it or choose another folder",
		}
	}
	known := map[string]bool{manifestName: true}
	for _, file := range m.Files {
		for _, name := range file.names() {
			known[name] = true
		}
	}
	return m, filepath.WalkDir(f.out, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(f.out, path)
		if err == nil && !known[filepath.ToSlash(name)] {
			err = &privacy.Error{
				Code:  privacy.ErrorNotOurs,
				At:    "site: Options.Out",
				Value: path,
				Do:    "it is not of the last build and would be lost: move it away",
			}
		}
		return err
	})
}

// holds reports whether the folder is, byte for byte, the build of a manifest with those inputs.
func (f *folder) holds(m *Manifest, inputs string) bool {
	if m == nil || m.Format != format || m.Inputs != inputs {
		return false
	}
	want, err := m.encode()
	if got, failed := os.ReadFile(filepath.Join(f.out, manifestName)); err != nil || failed != nil ||
		!bytes.Equal(got, want) {
		return false
	}
	h := sha256.New()
	for _, file := range m.Files {
		for _, name := range file.names() {
			data, err := os.ReadFile(filepath.Join(f.out, filepath.FromSlash(name)))
			if err != nil {
				return false
			}
			add(h, name, data)
		}
	}
	return hex.EncodeToString(h.Sum(nil)) == m.Outputs
}
