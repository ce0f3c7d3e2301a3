package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// whole reads a notice with what it falls back on: the notice that it extends, where that stands in the same folder.
// The second is that notice, as far as it was found; the document is that of the first.
func (env *environment) whole(name string) (n, parent *notice.Notice, d document, err error) {
	n, d, err = env.notice(name)
	if err != nil || n.Extends.Notice == "" {
		return n, nil, d, err
	}
	parent, err = env.extended(filepath.Dir(name), n.Extends.Notice, n.ID)
	if err == nil && parent == nil {
		err = d.alone(filepath.Dir(name), n.Extends.Notice)
	}
	if err != nil {
		return nil, nil, d, err
	}
	if n, err = notice.Extend(parent, n); err != nil {
		return nil, nil, d, placed(name, err)
	}
	return n, parent, d, nil
}

// alone is the error of a document that extends a notice that is not there: whatever is said of it without that would
// take for not said what the other may say.
func (d *document) alone(folder string, id notice.ID) error {
	at := []lint.Finding{{Pointer: "/extends/notice"}}
	lint.Locate(d.data, at)
	line, column := at[0].Line, at[0].Column
	if d.yaml != nil {
		line, column = d.yaml.Place(line)
	}
	return fmt.Errorf("%s:%d:%d: /extends: no notice with the id %q is in the folder %s; put its file there, "+
		"or give the right id", d.name, line, column, id, folder)
}

// wholes reads several notices with what they fall back on. Its error has every place in any of them.
func (env *environment) wholes(names []string) (all, parents []*notice.Notice, from []document, err error) {
	var refused []error
	for _, name := range names {
		n, parent, d, err := env.whole(name)
		if err != nil {
			refused = append(refused, err)
			continue
		}
		all, parents, from = append(all, n), append(parents, parent), append(from, d)
	}
	return all, parents, from, errors.Join(refused...)
}

// mostBeside is how many files of a folder are looked at for the notice that another extends.
const mostBeside = 500

// extended returns the notice with an id among the files of a folder, with what it falls back on in its turn; nil where
// none has it. It is looked for first in the file that has its name, as northtown.json; a file that is no notice is
// passed over. below are the ids of those that fall back on it.
func (env *environment) extended(folder string, id notice.ID, below ...notice.ID) (*notice.Notice, error) {
	if slices.Contains(below, id) {
		return nil, fmt.Errorf("%s: the notice extends itself, by way of %q; take \"extends\" out of one", folder,
			below)
	}
	var names []string
	for _, form := range []string{string(id) + ".json", string(id) + ".y*ml", "*.json", "*.y*ml"} {
		found, err := filepath.Glob(filepath.Join(folder, form))
		if err != nil {
			return nil, placed(folder, err)
		}
		names = append(names, found[:min(len(found), mostBeside)]...)
	}
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil || info.Size() > limit {
			continue
		}
		n, d, err := env.notice(name)
		if err != nil || n.ID != id {
			continue
		}
		if n.Extends.Notice == "" {
			return n, nil
		}
		parent, err := env.extended(folder, n.Extends.Notice, append(below, id)...)
		if err == nil && parent == nil {
			err = d.alone(folder, n.Extends.Notice)
		}
		if err != nil {
			return nil, err
		}
		return notice.Extend(parent, n)
	}
	return nil, nil
}

// own are the findings of a notice but those of what it falls back on, which are mended there and told of there.
func own(n, parent *notice.Notice, day privacy.Date) []lint.Finding {
	found := lint.Run(n, day)
	if parent == nil {
		return found
	}
	theirs := map[string]bool{}
	for _, f := range lint.Run(parent, day) {
		f.Notice = ""
		theirs[f.Key()] = true
	}
	return slices.DeleteFunc(found, func(f lint.Finding) bool { f.Notice = ""; return theirs[f.Key()] })
}
