package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/lint"
)

func newExplain(env *environment) *cobra.Command {
	return &cobra.Command{
		Use:   "explain CODE",
		Short: "Tell what a code means, with an example to avoid and one to prefer",
		Long: `Explain prints the page of a check by its code: what it finds, what mends it, an example to
avoid beside one to prefer, and the law.`,
		Example: `  plainrights explain BAS012`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("%s: give one code, as BAS012; see %[1]s --help", cmd.CommandPath())
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions(codes(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			page, ok := lint.Explained(strings.ToUpper(args[0]))
			if !ok {
				return fmt.Errorf("no check has the code %q%s; see plainrights explain --help", args[0],
					near(args[0], codes()))
			}
			return env.emit("", page)
		},
	}
}

// codes are the codes of the checks.
func codes() []string {
	var out []string
	for _, c := range lint.Checks() {
		out = append(out, c.Code)
	}
	return out
}
