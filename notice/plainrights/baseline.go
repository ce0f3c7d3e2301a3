package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// baselining is which findings are set aside, and by what.
type baselining struct {
	use, write string // files
	reason, by string
	until      privacy.Date
}

func (b *baselining) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&b.use, "baseline", "", "a `file` of findings that are set aside")
	f.StringVar(&b.write, "write-baseline", "",
		"the `file` to write in which all that is found now is set aside; needs --reason, --by and --until")
	f.StringVar(&b.reason, "reason", "", "why it is set aside, in `words`")
	f.StringVar(&b.by, "by", "", "the `person` who says so")
	f.Var(dayFlag{&b.until}, "until", "the first `day` on which it counts again, as 2027-06-30")
}

// check refuses a baseline without reason, person or day, and those without a baseline.
func (b *baselining) check(day privacy.Date) error {
	told := b.reason != "" || b.by != "" || !b.until.IsZero()
	switch {
	case b.write == "" && told:
		return errors.New("--reason, --by and --until are of --write-baseline; name the file to write with it")
	case b.write == "":
		return nil
	case b.write == "-":
		return errors.New("--write-baseline: name a file: standard output has the report")
	case b.reason == "":
		return errors.New("--write-baseline: say with --reason why they are set aside")
	case b.by == "":
		return errors.New("--write-baseline: say with --by who sets them aside")
	case !day.Before(b.until):
		return fmt.Errorf("--write-baseline: say with --until from which day after %v they count again", day)
	}
	return nil
}

// apply sets findings of a report aside. Of what the baseline has of notices that are not checked here nothing is gone,
// and it stays in the one that is written.
func (b *baselining) apply(env *environment, r *lint.Report, s *set, day privacy.Date) error {
	var old, others lint.Baseline
	if b.use != "" {
		d, err := env.read(b.use)
		if err != nil {
			return err
		}
		whole, err := lint.ReadBaseline(d.data)
		if err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
		for _, each := range whole.SetAside {
			if s.has(each.Notice()) {
				old.SetAside = append(old.SetAside, each)
			} else {
				others.SetAside = append(others.SetAside, each)
			}
		}
	}
	c := old.Compare(r.Findings, day)
	r.Findings, r.Aside, r.Gone = c.New, c.Aside, c.Gone
	if b.write == "" {
		return nil
	}
	if err := b.kept(env); err != nil {
		return err
	}
	all := lint.Baseline{SetAside: []lint.SetAside{}}
	for _, a := range c.Aside {
		all.SetAside = append(all.SetAside, a.For)
	}
	all.SetAside = append(all.SetAside, lint.SetAll(c.New, b.reason, b.by, b.until).SetAside...)
	for _, f := range c.New {
		r.Aside = append(r.Aside, lint.Aside{Finding: f,
			For: lint.SetAside{Finding: f.Key(), Reason: b.reason, By: b.by, Until: b.until}})
	}
	r.Findings, r.Gone = nil, nil
	all.SetAside = append(all.SetAside, others.SetAside...)
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return env.stage(b.write, append(data, '\n'))
}

// kept is an error where a file would be written over that holds other reasons: a baseline that is not the one in use.
func (b *baselining) kept(env *environment) error {
	if err := env.spared(b.write); err != nil {
		return err
	}
	there, err := os.Stat(b.write)
	if err != nil || !there.Mode().IsRegular() {
		return nil // nothing is there, or stage says what is
	}
	if used, err := os.Stat(b.use); err == nil && os.SameFile(there, used) {
		return nil
	}
	return fmt.Errorf("%s: is there already; give --baseline %[1]s too, which keeps its reasons, or name another file",
		b.write)
}

// has reports whether findings of a notice are looked for here; of none, those of a page.
func (s *set) has(id notice.ID) bool {
	if id == "" {
		return len(s.pages) > 0
	}
	return slices.ContainsFunc(s.notices, func(n *notice.Notice) bool { return n.ID == id })
}
