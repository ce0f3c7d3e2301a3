package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
	lawbook "github.com/plainrights/plainrights/rights/catalogue"
)

func newSchema(env *environment) *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of notices, which editors complete from",
		Long: `Schema prints the JSON Schema (draft 2020-12) of notices. An editor that knows it completes
and explains what is typed. It refuses less than check does: what a schema cannot say, as
that an id is there twice, only check finds.`,
		Example: `  plainrights schema
  plainrights schema -o notice.schema.json`,
		Args: none,
		RunE: func(*cobra.Command, []string) error { return env.emit(output, schema.JSON()) },
	}
	writes(cmd, &output)
	return cmd
}

// none is the test of arguments where there are none.
func none(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s takes no %q; see %[1]s --help", cmd.CommandPath(), args[0])
	}
	return nil
}

func newCatalogue(env *environment) *cobra.Command {
	var output string
	var json, reasons bool
	cmd := &cobra.Command{
		Use:   "catalogue [RIGHT]",
		Short: "Print the law that the answers go by, rule by rule, to read and to sign",
		Long: `Catalogue prints the law of a right as it is held here: every rule, exemption and time with
its provision, in Markdown and English. Without a right it prints what is common to all,
with the points on which a reading was taken.`,
		Example: `  plainrights catalogue
  plainrights catalogue access
  plainrights catalogue --json -o law.json`,
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) > 1:
				return fmt.Errorf("%s: give one right, and not %q too", cmd.CommandPath(), args[1])
			case len(args) == 1 && (json || reasons):
				return fmt.Errorf("%s: --json and --reasons are of all rights; leave out %q", cmd.CommandPath(),
					args[0])
			case json && reasons:
				return fmt.Errorf("%s: give --json or --reasons, and not both", cmd.CommandPath())
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions(rightCodes(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case json:
				return env.emit(output, lawbook.JSON())
			case reasons:
				return env.emit(output, lawbook.Reasons())
			case len(args) == 0:
				return env.emit(output, lawbook.Index())
			}
			var right privacy.Right
			if err := right.UnmarshalText([]byte(strings.ToLower(args[0]))); err != nil {
				return fmt.Errorf("there is no right %q%s; there are %s", args[0], near(args[0], rightCodes()),
					strings.Join(rightCodes(), ", "))
			}
			return env.emit(output, lawbook.Page(right))
		},
	}
	cmd.Flags().BoolVar(&json, "json", false, "print all of it, for programs")
	cmd.Flags().BoolVar(&reasons, "reasons", false, "print which exemptions come first for each kind of purpose")
	writes(cmd, &output)
	return cmd
}

// rightCodes are the codes of the rights.
func rightCodes() []string {
	var out []string
	for _, r := range privacy.Rights() {
		out = append(out, r.String())
	}
	return out
}
