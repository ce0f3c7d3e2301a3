package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// help prints what a command is for, how to use it, and examples, which a test runs. It is a function and no template:
// with one, cobra would bring all that templates can do.
func help(cmd *cobra.Command, _ []string) {
	w := cmd.OutOrStdout()
	what := cmd.Long
	if what == "" {
		what = cmd.Short + "."
	}
	fmt.Fprintf(w, "%s\n\nUsage:\n  %s\n", strings.TrimSpace(what), used(cmd))
	if cmd.HasAvailableSubCommands() {
		fmt.Fprint(w, "\nCommands:\n")
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() {
				fmt.Fprintf(w, "  %-11s %s\n", c.Name(), c.Short)
			}
		}
	}
	if cmd.Example != "" {
		fmt.Fprintf(w, "\nExamples:\n%s\n", strings.TrimRight(cmd.Example, "\n"))
	}
	options(w, cmd.LocalFlags())
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\nMore about one: %s COMMAND --help\n", cmd.CommandPath())
	}
}

// used is the line of usage.
func used(cmd *cobra.Command) string {
	if cmd.HasAvailableSubCommands() {
		return cmd.CommandPath() + " COMMAND"
	}
	return strings.Replace(cmd.UseLine(), "[flags]", "[options]", 1)
}

// options prints what options there are, each with what it takes.
func options(w io.Writer, flags *pflag.FlagSet) {
	if flags.HasAvailableFlags() {
		fmt.Fprintf(w, "\nOptions:\n%s", flags.FlagUsagesWrapped(100))
	}
}
