package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// pending is a file that was written beside the one whose place it takes once all is done.
type pending struct {
	name    string // as the person who asked knows it
	written string // the new file
	place   string // where it goes
}

// emit gives what was asked for to a file or, where none is named, to standard output; once the command has done all of
// it, and not before.
func (env *environment) emit(output string, data []byte) error {
	if output == "" || output == "-" {
		env.out.Write(data)
		return nil
	}
	return env.stage(output, data)
}

// emitText is emit of text for people: on a screen without what could steer it, and with the lines that stand out in
// bold where it has colours.
func (env *environment) emitText(output string, data []byte) error {
	if env.screen && (output == "" || output == "-") {
		data = bytes.Map(seen, data)
		if env.colour {
			data = bold(data)
		}
	}
	return env.emit(output, data)
}

// seen leaves out of text for a screen what steers the screen: a notice may be anybody's.
func seen(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return unicode.ReplacementChar
	}
	return r
}

// bold has the lines that begin at the left stand out from those below them.
func bold(data []byte) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(string(data)) {
		words := strings.TrimSuffix(line, "\n")
		if words == "" || words[0] == ' ' {
			out.WriteString(line)
			continue
		}
		out.WriteString("\x1b[1m" + words + "\x1b[0m" + line[len(words):])
	}
	return out.Bytes()
}

// stage is replace of a file that is no notice and was not read.
func (env *environment) stage(name string, data []byte) error {
	if err := env.spared(name); err != nil {
		return err
	}
	return env.replace(name, data)
}

// replace writes a file beside the one whose place it is to take: whole, or not at all. One that is there keeps its
// mode, and one that a link leads to is written where it is.
func (env *environment) replace(name string, data []byte) error {
	p := pending{name: name, place: name}
	mode := fs.FileMode(0o644)
	if real, err := filepath.EvalSymlinks(name); err == nil {
		p.place = real
	}
	if info, err := os.Stat(p.place); err == nil {
		mode = info.Mode().Perm()
		switch {
		case !info.Mode().IsRegular():
			return fmt.Errorf("%s: is no file that can be replaced; name another", name)
		case mode&0o200 == 0:
			return fmt.Errorf("%s: may not be written; allow it, or name another", name)
		}
	}
	for _, other := range env.pending {
		if filepath.Clean(other.place) == filepath.Clean(p.place) {
			return fmt.Errorf("%s: two things would be written there; name another for one of them", name)
		}
	}
	f, err := os.CreateTemp(filepath.Dir(p.place), "."+filepath.Base(p.place)+".*")
	if err != nil {
		return placed(name, err)
	}
	p.written = f.Name()
	env.pending = append(env.pending, p)
	_, err = f.Write(data)
	if err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return placed(name, err)
	}
	return nil
}

// finish prints what was asked for and puts the files that were written into their places.
func (env *environment) finish() error {
	if _, err := env.stdout.Write(env.out.Bytes()); err != nil {
		return placed("standard output", err)
	}
	for len(env.pending) > 0 {
		p := env.pending[0]
		if err := os.Rename(p.written, p.place); err != nil {
			return placed(p.name, err)
		}
		env.pending = env.pending[1:]
	}
	return nil
}

// discard removes the files that were written and not put into their places.
func (env *environment) discard() {
	for _, p := range env.pending {
		os.Remove(p.written)
	}
	env.pending = nil
}
