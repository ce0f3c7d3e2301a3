package site

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
)

// disk is what a build does to a disk that can fail half way. Its zero is the real one.
type disk struct {
	makeFile func(name string) (sink, error)
	move     func(from, to string) error
}

// sink is a file that is being written.
type sink interface {
	io.WriteCloser
	Sync() error
}

func (d disk) create(name string) (sink, error) {
	if d.makeFile != nil {
		return d.makeFile(name)
	}
	return create(name)
}

func (d disk) rename(from, to string) error {
	if d.move != nil {
		return d.move(from, to)
	}
	return os.Rename(from, to)
}

// create makes a file that a web server can read, whoever it runs as.
func create(name string) (sink, error) {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return nil, err
	}
	if err := f.Chmod(0o644); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// write writes a whole build into the stage, down to the disk.
func (f *folder) write(ctx context.Context, forms []form) error {
	made := map[string]bool{}
	for _, file := range forms {
		if err := ctx.Err(); err != nil {
			return err
		}
		name := filepath.Join(f.stage, filepath.FromSlash(file.name))
		if dir := filepath.Dir(name); !made[dir] {
			made[dir] = true
			if err := mkdir(dir); err != nil {
				return err
			}
		}
		if err := f.put(name, file.data); err != nil {
			return err
		}
	}
	for dir := range made {
		if err := syncFolder(dir); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// mkdir makes a folder of the stage, which is at most a folder in a folder, that a web server can read.
func mkdir(dir string) error {
	for _, d := range [...]string{filepath.Dir(filepath.Dir(dir)), filepath.Dir(dir), dir} {
		if err := os.Mkdir(d, 0o755); err == nil {
			err = os.Chmod(d, 0o755)
			if err != nil {
				return err
			}
		} else if !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return nil
}

func (f *folder) put(name string, data []byte) error {
	file, err := f.create(name)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

// syncFolder makes the names in a folder last. Windows has no such thing.
func syncFolder(name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// swap puts the stage in the place of what was there. If that fails, what was there is there again.
func (f *folder) swap() error {
	there, err := exists(f.out)
	if err != nil {
		return err
	}
	if there {
		if err := f.rename(f.out, f.last); err != nil {
			return err
		}
	}
	if err := f.rename(f.stage, f.out); err != nil {
		if there {
			err = errors.Join(err, f.rename(f.last, f.out))
		}
		return err
	}
	return syncFolder(filepath.Dir(f.out))
}

// close gives the folder back, without what was not finished.
func (f *folder) close() {
	_ = os.RemoveAll(f.stage) // if it cannot be removed now, the next build does
	f.free()
}
