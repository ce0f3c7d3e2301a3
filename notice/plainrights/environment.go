package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/yaml"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

// environment is all that a command has of the world around it, so that a test can give it another.
type environment struct {
	stdin  io.Reader
	stdout io.Writer // for what must be seen before a command ends; all else is printed on out
	stderr io.Writer
	today  privacy.Date
	screen bool // whether standard output is a screen
	colour bool // whether it may show colours

	build builder // of sites

	out     bytes.Buffer  // what was asked for: written to stdout once the command has done all of it
	pending []pending     // likewise of files
	stdins  int           // how often standard input was asked for
	inputs  []os.FileInfo // the files of notices and pages that were read
}

// surroundings is the environment of a program that somebody started.
func surroundings() *environment {
	now := time.Now()
	info, err := os.Stdout.Stat()
	screen := err == nil && info.Mode()&os.ModeCharDevice != 0
	return &environment{
		stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
		today:  privacy.NewDate(now.Year(), int(now.Month()), now.Day()),
		screen: screen,
		build:  site.Build,
		colour: colourful(screen, os.Getenv("NO_COLOR"), os.Getenv("TERM")),
	}
}

// colourful reports whether to print colours: only on a screen that has them, and never where a person wants none
// (no-color.org).
func colourful(screen bool, noColor, term string) bool {
	return screen && noColor == "" && term != "" && term != "dumb"
}

// limit is the most bytes that are read of one file: as many as a notice may have.
const limit = 4 << 20

// document is a file that was read.
type document struct {
	name string // as the person who asked knows it
	data []byte
	yaml *yaml.Document // what the data was made of, where the file is of YAML
}

// read reads a file whole, or standard input if its name is "-". Its error names the file.
func (env *environment) read(name string) (document, error) {
	d := document{name: name}
	source := env.stdin
	if name == "-" {
		d.name = "standard input"
		if env.stdins++; env.stdins > 1 {
			return d, errors.New("-: standard input can stand for one file only; name the others")
		}
	} else {
		info, err := os.Stat(name)
		if err != nil {
			return d, placed(name, err)
		}
		if info.IsDir() {
			return d, fmt.Errorf("%s: is a folder; name the files in it, as %s", name,
				strings.TrimRight(name, "/")+"/*.json")
		}
		file, err := os.Open(name)
		if err != nil {
			return d, placed(name, err)
		}
		defer file.Close()
		source = file
	}
	var err error
	if d.data, err = io.ReadAll(io.LimitReader(source, limit+1)); err != nil {
		return d, placed(d.name, err)
	}
	if len(d.data) > limit {
		return d, fmt.Errorf("%s: too-large; split it, or shorten it to 4 MiB", d.name)
	}
	return d, nil
}

// notice reads a notice. Its error has every place where the document is none.
func (env *environment) notice(name string) (*notice.Notice, document, error) {
	d, err := env.read(name)
	if err != nil {
		return nil, d, err
	}
	if err := d.turn(); err != nil {
		return nil, d, err
	}
	n, err := notice.Parse(d.data)
	if err != nil && d.yaml != nil {
		err = d.yaml.Placed(err)
	}
	if err != nil {
		return nil, d, misfitting(d.name, err)
	}
	env.reads(name)
	return n, d, nil
}

// turn turns a file of YAML into JSON, which all commands read.
func (d *document) turn() error {
	if ext := filepath.Ext(d.name); ext != ".yaml" && ext != ".yml" {
		return nil
	}
	turned, err := yaml.JSON(d.data)
	var at *yaml.Error
	switch {
	case errors.As(err, &at) && at.Line > 0:
		return fmt.Errorf("%s:%w", d.name, err)
	case err != nil:
		return fmt.Errorf("%s: %w", d.name, err)
	}
	d.yaml, d.data = turned, turned.JSON
	return nil
}

// written is an error where a file is of YAML, which is read and not written.
func (d *document) written(option string) error {
	if d.yaml == nil {
		return nil
	}
	return fmt.Errorf("%s: %s: YAML is read and not written; make JSON of it with plainrights fmt, and write that",
		d.name, option)
}

// notices reads several notices. Its error has every place in any of them.
func (env *environment) notices(names []string) (all []*notice.Notice, from []document, err error) {
	var refused []error
	for _, name := range names {
		n, d, err := env.notice(name)
		if err != nil {
			refused = append(refused, err)
			continue
		}
		all, from = append(all, n), append(from, d)
	}
	return all, from, errors.Join(refused...)
}

// misfitting is the misfits of a document, each on a line as editors know places: file, line and column.
func misfitting(name string, err error) error {
	var misfits notice.Misfits
	if !errors.As(err, &misfits) {
		return placed(name, err)
	}
	var lines []error
	for _, m := range misfits {
		line, column := m.Line, m.Column
		m.Line, m.Column = 0, 0
		lines = append(lines, fmt.Errorf("%s:%d:%d: %w", name, line, column, m))
	}
	return errors.Join(lines...)
}

// placed is an error of the disk with the name of the file once, before it.
func placed(name string, err error) error {
	if cause := errors.Unwrap(err); cause != nil {
		err = cause // without the call that failed, which means nothing to who reads it
	}
	return fmt.Errorf("%s: %w", name, err)
}
