package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
)

// formatting is what fmt was asked to do with a notice that is not in its form.
type formatting struct{ list, write, diff bool }

func newFmt(env *environment) *cobra.Command {
	var f formatting
	cmd := &cobra.Command{
		Use:   "fmt FILE...",
		Short: "Put the file of a notice into its usual form, so that two editions can be compared",
		Long: `Fmt prints a notice in its usual form: members in their order, two spaces a level, short
lists on one line. Nothing is lost: what is no part of a notice is refused with its place.
The same notice gives the same bytes, however it was typed.

With -l or -d it exits 1 if a file is not in its form.`,
		Example: `  plainrights fmt notice.json
  plainrights fmt -w notice.json other.json
  plainrights fmt -l notice.json other.json
  plainrights fmt -d - < notice.json`,
		Args:              files(1, -1, "the file of a notice"),
		ValidArgsFunction: documents,
		RunE:              func(_ *cobra.Command, args []string) error { return f.run(env, args) },
	}
	cmd.Flags().BoolVarP(&f.list, "list", "l", false, "list the files that are not in their form")
	cmd.Flags().BoolVarP(&f.write, "write", "w", false, "write each file in its form")
	cmd.Flags().BoolVarP(&f.diff, "diff", "d", false, "show what would change")
	return cmd
}

func (f *formatting) run(env *environment, names []string) error {
	all, from, err := env.notices(names)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	differs := false
	for i, n := range all {
		form, err := notice.Encode(n)
		if err != nil { // which no notice has that was read
			return misfitting(from[i].name, err)
		}
		same := bytes.Equal(form, from[i].data)
		differs = differs || !same
		if err := from[i].written("-l, -d and -w"); err != nil && (f.write || f.list || f.diff) {
			return err
		}
		switch {
		case f.write && names[i] == "-":
			return errors.New("-w: standard input cannot be written; leave out -w")
		case f.write && !same:
			if err := env.replace(names[i], form); err != nil {
				return err
			}
		}
		switch {
		case f.list && !same:
			fmt.Fprintln(&out, from[i].name)
		case !f.list && !f.write && !f.diff:
			out.Write(form)
		}
		if f.diff {
			out.WriteString(unified(from[i].name, string(from[i].data), string(form)))
		}
	}
	if err := env.emitText("", out.Bytes()); err != nil {
		return err
	}
	if differs && !f.write && (f.list || f.diff) {
		return errFound
	}
	return nil
}
