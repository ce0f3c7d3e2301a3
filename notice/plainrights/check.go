package main

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// checking is what a check was asked to do.
type checking struct {
	day    privacy.Date
	voice  say.Voice
	output string
}

func newCheck(env *environment) *cobra.Command {
	var c checking
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Find what is wrong or unclear in a notice, and say what mends it",
		Long: `Check looks for what is wrong or unclear in notices: against the law of a day, against
themselves, and against lists of laws and bodies. Each finding says what is wrong, where,
by which provision, and what mends it. It exits 1 if it found anything.`,
		Example: `  plainrights check notice.json
  plainrights check --as-at 2026-06-18 --lang cy notice.json`,
		Args: files(1, -1, "the file of a notice"),
		RunE: func(_ *cobra.Command, args []string) error { return c.run(env, args) },
	}
	asAt(env, cmd, &c.day)
	speaks(cmd, &c.voice)
	writes(cmd, &c.output)
	return cmd
}

func (c *checking) run(env *environment, names []string) error {
	all, from, err := env.notices(names)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	any := false
	for i := range all {
		findings, err := lint.Document(from[i].data, c.day)
		if err != nil {
			return misfitting(from[i].name, err)
		}
		any = any || len(findings) > 0
		r := lint.Report{File: from[i].name, Day: c.day.String(), Voice: c.voice, Findings: findings}
		if err := r.Write(&out, lint.FormatText); err != nil {
			return err
		}
	}
	if err := env.emit(c.output, out.Bytes()); err != nil || !any {
		return err
	}
	return errFound
}
