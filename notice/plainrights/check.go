package main

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// checking is what a check was asked to do.
type checking struct {
	day       privacy.Date
	voice     say.Voice
	format    string
	level     string
	output    string
	pages     []string
	guess     bool     // what a page may have left over from another notice
	languages bool     // the notices are one in several languages
	fix       bool     // what a machine may mend is mended in the files
	choices   []string // what somebody says is so, of findings that have choices
	baseline  baselining
}

func newCheck(env *environment) *cobra.Command {
	var c checking
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Find what is wrong or unclear in a notice, and say what mends it",
		Long: `Check looks for what is wrong or unclear in notices: against the law of a day, against
themselves, and against lists of laws and bodies. Each finding says what is wrong, where,
by which provision, and what mends it. It exits 1 if it found anything.

Notices that are given together are also held to each other: those of one id in two
languages must say the same, and what they say of the same body must agree. With --page
the text of a published page is checked too, which shows what a typed notice cannot.

With --fix it mends in the files what changes nothing that a notice says, as a law that is
there twice, and tells what is left. A lawful basis is never mended so. With --choose it
writes what you say is so, of a finding that says what may be.

To begin with what is there and see only what is new, write a baseline: what it sets
aside has a reason, a person and a day from which it counts again.`,
		Example: `  plainrights check notice.json
  plainrights check --as-at 2026-06-18 --lang cy notice.json
  plainrights check --format sarif -o findings.sarif notice.json other.json
  plainrights check --page page.txt notice.json
  plainrights check --fix notice.json
  plainrights check --choose "RGT002 /common/rights/items=restriction" notice.json
  plainrights check --write-baseline old.json --reason "as published" --by "A. Officer" --until 2027-06-30 notice.json
  plainrights check --baseline baseline.json --level warning notice.json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(c.pages) > 0 {
				return nil
			}
			return files(1, -1, "the file of a notice")(cmd, args)
		},
		ValidArgsFunction: documents,
		RunE:              func(_ *cobra.Command, args []string) error { return c.run(env, args) },
	}
	asAt(env, cmd, &c.day)
	speaks(cmd, &c.voice)
	choice(cmd, &c.format, "format", "the form of the report", formats()...)
	choice(cmd, &c.level, "level", "the least that is told of", "note", "warning", "error")
	cmd.Flags().StringArrayVar(&c.pages, "page", nil, "a `file` with the text of a published page; may be given again")
	cmd.Flags().BoolVar(&c.guess, "guess", false,
		"guess what the pages may have left over from another notice: one notice is given with them")
	cmd.Flags().BoolVar(&c.languages, "languages", false,
		"the files are one notice in several languages: each is held to the first")
	cmd.Flags().BoolVar(&c.fix, "fix", false, "mend in the files what a machine may, and tell what is left")
	cmd.Flags().StringArrayVar(&c.choices, "choose", nil,
		"write in the file what is so: the `CODE PLACE=VALUE` of what may be; may be given again")
	c.baseline.flags(cmd)
	writes(cmd, &c.output)
	return cmd
}

// formats are the forms of a report.
func formats() []string {
	var out []string
	for _, f := range lint.Formats() {
		out = append(out, string(f))
	}
	return out
}

func (c *checking) run(env *environment, names []string) error {
	if err := c.baseline.check(c.day); err != nil {
		return err
	}
	s, err := c.read(env, names)
	if err != nil {
		return err
	}
	var mended []lint.Finding
	if c.fix || len(c.choices) > 0 {
		if mended, err = s.mend(env, names, c); err != nil {
			return err
		}
	}
	r := &lint.Report{File: s.only(), Day: c.day.String(), Voice: c.voice, Findings: s.findings(c), Mended: mended}
	if err := c.baseline.apply(env, r, s, c.day); err != nil {
		return err
	}
	c.leave(r)
	var out bytes.Buffer
	if err := r.Write(&out, lint.Format(c.format)); err != nil {
		return err
	}
	emit := env.emit
	if lint.Format(c.format) == lint.FormatText {
		emit = env.emitText
	}
	if err := emit(c.output, out.Bytes()); err != nil || len(r.Findings) == 0 {
		return err
	}
	return errFound
}

// leave leaves in a report what is of the level that was asked for, or graver.
func (c *checking) leave(r *lint.Report) {
	grave := map[lint.Level]int{lint.Note: 0, lint.Warning: 1, lint.Error: 2}
	least := grave[lint.Level(c.level)]
	var found []lint.Finding
	for _, f := range r.Findings {
		if grave[f.Level] >= least {
			found = append(found, f)
		}
	}
	var aside []lint.Aside
	for _, a := range r.Aside {
		if grave[a.Level] >= least {
			aside = append(aside, a)
		}
	}
	r.Findings, r.Aside = found, aside
}

// read reads what is to be checked.
func (c *checking) read(env *environment, names []string) (*set, error) {
	var s set
	var err error
	if s.notices, s.parents, s.from, err = env.wholes(names); err != nil {
		return nil, err
	}
	for _, name := range c.pages {
		page, err := env.page(name)
		if err != nil {
			return nil, err
		}
		s.pages = append(s.pages, page)
	}
	switch {
	case c.guess && (len(s.notices) != 1 || len(s.pages) == 0):
		return nil, fmt.Errorf("--guess: give one notice, and with --page the text of its page")
	case c.languages && len(s.notices) < 2:
		return nil, fmt.Errorf("--languages: give the notice in at least two languages")
	}
	return &s, nil
}
