package site

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// full is the writer of a disk that gets full half way through a file.
type full struct {
	sink
	fails string
}

func (f full) Write(data []byte) (int, error) {
	if f.fails != "write" {
		return f.sink.Write(data)
	}
	n, err := f.sink.Write(data[:len(data)/2])
	return n, errors.Join(err, syscall.ENOSPC)
}

func (f full) Sync() error {
	return errors.Join(f.sink.Sync(), f.unless("sync"))
}

func (f full) Close() error {
	return errors.Join(f.sink.Close(), f.unless("close"))
}

func (f full) unless(fails string) error {
	if f.fails == fails {
		return syscall.ENOSPC
	}
	return nil
}

// nth makes files, and calls at for the file of a number in the place of making it.
func nth(n int, at func(name string) (sink, error)) func(string) (sink, error) {
	made := 0
	return func(name string) (sink, error) {
		if made++; made == n {
			return at(name)
		}
		return create(name)
	}
}

// rebuilt is a build that is there, and options for another in its place.
func rebuilt(t *testing.T) (Options, map[string]string) {
	t.Helper()
	o := options(t)
	build(t, o)
	o.compile = other
	return o, tree(t, o.Out)
}

// every is how many steps to go on by: 7, after which the next is as often even as odd, or 1 where tests are to be
// thorough.
func every() int { return noticetest.Some(17, 7, 1) }

// A disk that is full, at whichever file and whichever step of it, leaves the last build, or nothing
// where there was none.
func TestFullDisk(t *testing.T) {
	o, last := rebuilt(t)
	for _, fails := range []string{"create", "write", "sync", "close"} {
		failed := 0
		for n := 1; ; n += every() {
			o.disk.makeFile = nth(n, func(name string) (sink, error) {
				if fails == "create" {
					return nil, syscall.ENOSPC
				}
				f, err := create(name)
				return full{f, fails}, err
			})
			into := o
			if n%2 == 0 {
				into.Out = filepath.Join(t.TempDir(), "site")
			}
			_, err := Build(t.Context(), into)
			if err == nil {
				break
			}
			failed++
			if !errors.Is(err, syscall.ENOSPC) || !errors.Is(err, &privacy.Error{Code: privacy.ErrorNotWritten}) {
				t.Fatal(err)
			}
			if n%2 == 0 && len(tree(t, filepath.Dir(into.Out))) != 1 {
				t.Fatalf("%s %d: something is written", fails, n)
			}
			is(t, fails, o.Out, last)
		}
		if failed*every() < 30 {
			t.Errorf("%s failed only %d times", fails, failed)
		}
		o.disk.makeFile, o.compile = nil, fake
		build(t, o)
		o.compile = other
		is(t, "afterwards", o.Out, last)
	}
}

// A build that is stopped, at whichever step, leaves the last one.
func TestStopped(t *testing.T) {
	o, last := rebuilt(t)
	steps := 0
	for at := 1; ; at += every() {
		ctx, cancel := context.WithCancel(t.Context())
		count := 0
		step := func() {
			if count++; count == at {
				cancel()
			}
		}
		o.Progress = func(string) { step() }
		o.disk.makeFile = func(name string) (sink, error) {
			step()
			return create(name)
		}
		_, err := Build(ctx, o)
		cancel()
		if err == nil {
			break
		}
		steps++
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		is(t, "stopped", o.Out, last)
	}
	if steps*every() < 40 {
		t.Errorf("only %d steps", steps)
	}
	if same(tree(t, o.Out), last) {
		t.Error("the build that nothing stopped is not there")
	}
}

// Where the new build cannot take the place of the last, the last is put back.
func TestNotReplaced(t *testing.T) {
	o, last := rebuilt(t)
	for n := 1; n <= 2; n++ {
		moved := 0
		o.disk.move = func(from, to string) error {
			if moved++; moved == n {
				return syscall.EBUSY
			}
			return os.Rename(from, to)
		}
		if _, err := Build(t.Context(), o); !errors.Is(err, syscall.EBUSY) {
			t.Fatal(err)
		}
		is(t, "not replaced", o.Out, last)
	}
	moved := 0
	o.disk.move = func(from, to string) error { // the last build cannot be removed
		if moved++; moved == 3 {
			return syscall.EBUSY
		}
		return os.Rename(from, to)
	}
	build(t, o)
	now := tree(t, o.Out)
	if same(now, last) {
		t.Error("the new build is not there")
	}
	o.disk.move = nil
	if m := build(t, o); !m.Unchanged {
		t.Error("the new build is not whole")
	}
	is(t, "removed later", o.Out, now)
}

// What a build that was killed leaves is put right by the next, even by one that fails.
func TestRestored(t *testing.T) {
	o, last := rebuilt(t)
	parent := filepath.Dir(o.Out)
	stage, before := filepath.Join(parent, ".site.plainrights-new"), filepath.Join(parent, ".site.plainrights-last")
	failing := o
	failing.compile = func(context.Context) (*program, error) { return nil, errors.New("no compiler") }
	for _, left := range []struct {
		name string
		do   func() error
	}{
		{"while it was written", func() error { return os.Mkdir(stage, 0o700) }},
		{"between the renames", func() error { return errors.Join(os.Mkdir(stage, 0o755), os.Rename(o.Out, before)) }},
		{"before the last was removed", func() error { return os.MkdirAll(filepath.Join(before, "leeds"), 0o755) }},
	} {
		if err := left.do(); err != nil {
			t.Fatal(err)
		}
		if _, err := Build(t.Context(), failing); err == nil || err.Error() != "no compiler" {
			t.Fatal(err)
		}
		is(t, left.name, o.Out, last)
	}
}

// No file of anybody else is ever lost.
func TestNothingOfOthersIsLost(t *testing.T) {
	for name, c := range map[string]struct {
		into  string // in a folder that holds a build if built
		built bool
		want  string
	}{
		"a folder in use":       {"site/photo.jpg", false, "no build of ours"},
		"another manifest":      {"site/manifest.json", false, "no build of ours"},
		"a file beside ours":    {"site/robots.txt", true, "robots.txt"},
		"a file deep in ours":   {"site/northtown/mine.html", true, "mine.html"},
		"a file where it goes":  {"site", false, "not a directory"},
		"a file where it is in": {"..", false, ""},
	} {
		o := options(t)
		if c.built {
			build(t, o)
			o.compile = other
		}
		file := filepath.Join(filepath.Dir(o.Out), c.into)
		if c.into == ".." {
			file = filepath.Dir(filepath.Dir(o.Out)) + "/file"
			o.Out, c.want = file+"/site", "file"
		}
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755),
			os.WriteFile(file, []byte("{}"), 0o644)); err != nil {
			t.Fatal(err)
		}
		want := tree(t, filepath.Dir(file))
		_, err := Build(t.Context(), o)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if strings.HasPrefix(c.into, "site/") && !errors.Is(err, &privacy.Error{Code: privacy.ErrorNotOurs}) {
			t.Errorf("%s: %v says not that it is not ours", name, err)
		}
		if !same(tree(t, filepath.Dir(file)), want) {
			t.Errorf("%s: something is lost", name)
		}
	}
}

// A file that is put there during a build is not lost either.
func TestLateFileIsNotLost(t *testing.T) {
	o, _ := rebuilt(t)
	mine := filepath.Join(o.Out, "mine.txt")
	o.disk.makeFile = func(name string) (sink, error) {
		if err := os.WriteFile(mine, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		return create(name)
	}
	if _, err := Build(t.Context(), o); err == nil || !strings.Contains(err.Error(), "mine.txt") {
		t.Error(err)
	}
	if _, err := os.Stat(mine); err != nil {
		t.Error(err)
	}
}

// An empty folder is filled, and a link to a folder stays one.
func TestWhereABuildGoes(t *testing.T) {
	o := options(t)
	target := filepath.Join(t.TempDir(), "real")
	if err := errors.Join(os.Mkdir(target, 0o700), os.Symlink(target, o.Out)); err != nil && os.Getenv("CI") == "true" {
		t.Fatal(err)
	} else if err != nil {
		t.Skip(err) // a system without links
	}
	build(t, o)
	if info, err := os.Lstat(o.Out); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("%v %v", info, err)
	}
	is(t, "behind a link", target, tree(t, o.Out+"/"))
	if len(tree(t, target)) < 30 {
		t.Error("nothing is built")
	}
}

// Two builds of one folder at once: one after the other has it, and the last is whole.
func TestTwoAtOnce(t *testing.T) {
	o, first := rebuilt(t)
	var all sync.WaitGroup
	for i := range 6 {
		into := o
		if i%2 == 0 {
			into.compile = fake
		}
		all.Go(func() {
			if _, err := Build(t.Context(), into); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	got := tree(t, o.Out)
	o.Out = filepath.Join(t.TempDir(), "site")
	build(t, o)
	if second := tree(t, o.Out); !same(got, first) && !same(got, second) {
		t.Error("the folder is a part of each")
	}
}
