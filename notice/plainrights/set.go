package main

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// set is what is checked together.
type set struct {
	notices []*notice.Notice
	parents []*notice.Notice // what each of them falls back on; nil: nothing that was found
	from    []document       // of each of them
	pages   []document
}

// only is the name of the document if there is but one; else every finding has its own.
func (s *set) only() string {
	switch {
	case len(s.from) == 1 && len(s.pages) == 0:
		return s.from[0].name
	case len(s.from) == 0 && len(s.pages) == 1:
		return s.pages[0].name
	}
	return ""
}

// findings are those of each notice, of each page, and then of the notices together.
func (s *set) findings(c *checking) []lint.Finding {
	var out []lint.Finding
	for i, n := range s.notices {
		out = append(out, s.of(i, own(n, s.parents[i], c.day))...)
	}
	for _, p := range s.pages {
		text := string(p.data)
		found := lint.Page(text, c.day)
		if c.guess {
			found = append(found, lint.Residue(s.notices[0], text, c.day)...)
		}
		for i := range found {
			found[i].File, found[i].Notice = s.named(p.name), ""
		}
		out = append(out, found...)
	}
	return append(out, s.together(c.languages, c.day)...)
}

// named is the name of a document as its findings have it: none where the whole report is of it.
func (s *set) named(name string) string {
	if s.only() != "" {
		return ""
	}
	return name
}

// of has findings say which notice they are of, and where in its document they are.
func (s *set) of(i int, found []lint.Finding) []lint.Finding {
	lint.Locate(s.from[i].data, found)
	for k := range found {
		if turned := s.from[i].yaml; turned != nil {
			found[k].Line, found[k].Column = turned.Place(found[k].Line)
		}
		found[k].File, found[k].Notice = s.named(s.from[i].name), s.notices[i].ID
	}
	return found
}

// together are the findings of notices that are held to each other: of one notice in several languages, and of several
// that speak of the same bodies.
func (s *set) together(languages bool, day privacy.Date) []lint.Finding {
	var out []lint.Finding
	first, several := map[notice.ID]int{}, []*notice.Notice(nil)
	for i, n := range s.notices {
		id := n.ID
		if languages {
			id = s.notices[0].ID
		}
		at, twin := first[id]
		if !twin {
			first[id], several = i, append(several, n)
			continue
		}
		out = append(out, s.of(i, lint.Parity(s.notices[at], n, day))...)
	}
	found := lint.Together(several, day)
	for k := range found {
		out = append(out, s.of(first[found[k].Notice], found[k:k+1])...)
	}
	return out
}

// page reads the text of a page.
func (env *environment) page(name string) (document, error) {
	d, err := env.read(name)
	if err != nil {
		return d, err
	}
	d.data = bytes.TrimPrefix(d.data, []byte("\ufeff"))
	text := bytes.TrimSpace(d.data)
	switch {
	case !utf8.Valid(d.data):
		line, column := invalid(d.data)
		return d, fmt.Errorf("%s:%d:%d: bad-utf8; save the file as UTF-8", d.name, line, column)
	case len(text) == 0:
		return d, fmt.Errorf("%s: is empty; give the text of the page", d.name)
	case text[0] == '<':
		return d, fmt.Errorf("%s: is HTML; give the text that people read, as a browser copies it", d.name)
	}
	env.reads(name)
	return d, nil
}

// invalid is the line and column of the first byte that is not UTF-8.
func invalid(data []byte) (line, column int) {
	line, column = 1, 1
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			return line, column
		case r == '\n':
			line, column = line+1, 1
		default:
			column++
		}
		data = data[size:]
	}
	return line, column
}
