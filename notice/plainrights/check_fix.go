package main

import (
	"bytes"
	"errors"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// mend mends in the files of notices what a machine may, and puts what comes of it in the place of what was read. It
// returns what was mended, each with its file. A file of which nothing was mended stays as it is.
func (s *set) mend(env *environment, names []string, day privacy.Date) ([]lint.Finding, error) {
	var out []lint.Finding
	for i, name := range names {
		if name == "-" {
			return nil, errors.New("--fix: standard input cannot be mended in its place; name a file")
		}
		if err := s.from[i].written("--fix"); err != nil {
			return nil, err
		}
		m, err := lint.MendAll(s.from[i].data, day)
		if err != nil { // which no notice has that was read
			return nil, misfitting(name, err)
		}
		if len(m.Mended) == 0 {
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
		if err := env.stage(name, m.Data); err != nil {
			return nil, err
		}
	}
	return out, nil
}
