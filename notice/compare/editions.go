package compare

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Editions are the editions of one notice in one language, by the days from which they hold. The zero Editions has
// none. Drafts are no editions: they hold on no day.
type Editions struct{ all []*notice.Notice }

// InOrder returns the editions of a notice in their order. It leaves out drafts, nil, and what says the same from the
// same day as another. The error is a
// [privacy.Error]: bad-value for notices of different ids or languages, missing for one of several that does not say
// from when it holds (see Begins), and repeated for two that hold from the same day, of which neither can be told to be
// in force.
func InOrder(all ...*notice.Notice) (Editions, error) {
	var out Editions
	for _, n := range all {
		if n != nil && n.Version.Status != notice.StatusDraft && !out.has(n) {
			out.all = append(out.all, n)
		}
	}
	slices.SortStableFunc(out.all, func(a, b *notice.Notice) int {
		return strings.Compare(Begins(a).String(), Begins(b).String())
	})
	for i, n := range out.all {
		first := out.all[0]
		switch {
		case n.ID != first.ID || n.Language != first.Language:
			return Editions{}, misfit(privacy.ErrorBadValue, string(n.ID)+" ("+string(n.Language)+")",
				fmt.Sprintf("keep the editions of one notice in one language together: others are of %s (%s)",
					first.ID, first.Language))
		case len(out.all) > 1 && !Begins(n).Valid():
			return Editions{}, misfit(privacy.ErrorMissing, string(n.ID), "say in version/effective_from of each "+
				"edition from which day it holds")
		case i > 0 && Begins(n) == Begins(out.all[i-1]):
			return Editions{}, misfit(privacy.ErrorRepeated, Begins(n).String(), "two editions hold from that day: "+
				"correct version/effective_from of one, or make one a draft")
		}
	}
	return out, nil
}

// has reports whether an edition that says the same from the same day is among them.
func (e Editions) has(n *notice.Notice) bool {
	for _, o := range e.all {
		if Begins(o) == Begins(n) && content(reflect.ValueOf(*o)) == content(reflect.ValueOf(*n)) {
			return true
		}
	}
	return false
}

func misfit(code privacy.ErrorCode, value, do string) error {
	return &privacy.Error{Code: code, At: "compare: Editions", Value: value, Do: do}
}

// ReadFolder returns the editions in the files of a folder whose names end in .json, whatever these are called besides.
// The error is that of InOrder, of the disk, or of notice.Decode with the name of the file.
func ReadFolder(folder string) (Editions, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return Editions{}, err
	}
	var all []*notice.Notice
	for _, e := range entries {
		if e.IsDir() || strings.HasPrefix(e.Name(), ".") || !strings.EqualFold(filepath.Ext(e.Name()), ".json") {
			continue
		}
		name := filepath.Join(folder, e.Name())
		n, err := readFile(name)
		if err != nil {
			return Editions{}, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, n)
	}
	if len(all) == 0 {
		return Editions{}, misfit(privacy.ErrorMissing, folder, "put the editions of a notice there, each in a file "+
			"whose name ends in .json")
	}
	return InOrder(all...)
}

func readFile(name string) (*notice.Notice, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return notice.Decode(file)
}

// All returns the editions, the oldest first.
func (e Editions) All() []*notice.Notice { return slices.Clone(e.all) }

// At returns the edition that is in force on a day: the last that holds from that day or before. A zero day is the
// last of all, and so is any day where there is one edition that does not say from when it holds. It is nil where none
// held yet, and where the last that did was withdrawn.
func (e Editions) At(day privacy.Date) *notice.Notice {
	var out *notice.Notice
	for _, n := range e.all {
		if from := Begins(n); !day.Valid() || !from.Valid() || !from.After(day) {
			out = n
		}
	}
	if out != nil && out.Version.Status == notice.StatusWithdrawn {
		return nil
	}
	return out
}

// Log compares each edition with the one before it, by the law of the day from which it holds, and tells what the law
// changed meanwhile.
func (e Editions) Log() Log {
	var out Log
	for i := len(e.all) - 1; i > 0; i-- {
		before, after := e.all[i-1], e.all[i]
		r := Notices(before, after, Begins(after))
		r.SinceLaw(Begins(before))
		out = append(out, r)
	}
	return out
}
