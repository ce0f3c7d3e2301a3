package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
)

// mend makes in the files of notices the choices that somebody made, mends in them what a machine may if that is
// wanted, and puts what comes of it in the place of what was read. It returns what was mended, each with its file. A
// file in which nothing changes stays as it is.
func (s *set) mend(env *environment, names []string, c *checking) ([]lint.Finding, error) {
	var out []lint.Finding
	done := map[string]bool{}
	for i, name := range names {
		if name == "-" {
			return nil, errors.New("--fix, --choose: standard input cannot be mended in its place; name a file")
		}
		if err := s.from[i].written("--fix, --choose"); err != nil {
			return nil, err
		}
		data, err := chosen(s.from[i].data, c.choices, c.day, done)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		m := lint.Mending{Data: data}
		if c.fix {
			if m, err = lint.MendAll(data, c.day); err != nil { // which no notice has that was read
				return nil, misfitting(name, err)
			}
		}
		if bytes.Equal(m.Data, s.from[i].data) {
			continue
		}
		for k := range m.Mended {
			m.Mended[k].File, m.Mended[k].Notice = s.named(name), s.notices[i].ID
		}
		out, s.from[i].data = append(out, m.Mended...), m.Data
		if s.notices[i], err = notice.Decode(bytes.NewReader(m.Data)); err != nil {
			return nil, misfitting(name, err)
		}
		if s.parents[i] != nil {
			if s.notices[i], err = notice.Extend(s.parents[i], s.notices[i]); err != nil {
				return nil, placed(name, err)
			}
		}
		if err := env.replace(name, m.Data); err != nil {
			return nil, err
		}
	}
	return out, unmade(c.choices, done)
}
