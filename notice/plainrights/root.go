package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// commands are the commands: each is a file of this package, with its words in help and what it does.
func commands(env *environment) []*cobra.Command {
	return []*cobra.Command{
		newNew(env),
		newCheck(env),
		newExplain(env),
		newDiff(env),
		newFmt(env),
		newRights(env),
		newRender(env),
		newSign(env),
		newSchema(env),
		newCatalogue(env),
		newBundle(env),
		newServe(env),
	}
}

// The exit codes.
const (
	clean  = 0 // it was done, and nothing was found
	found  = 1 // it was done, and something was found
	failed = 2 // it could not be done: nothing was printed and no file was written
)

// errFound is the error of a command that did what it was asked and found something.
var errFound = errors.New("something was found")

// execute runs the command with its arguments and returns its exit code.
func execute(ctx context.Context, env *environment, args []string) int {
	root := newRoot(env)
	root.SetArgs(doubled(root, args))
	err := root.ExecuteContext(ctx)
	defer env.discard()
	if err == nil || errors.Is(err, errFound) {
		if failure := env.finish(); failure != nil {
			err = failure
		}
	}
	switch {
	case err == nil:
		return clean
	case errors.Is(err, errFound):
		return found
	}
	fmt.Fprintln(env.stderr, err)
	return failed
}

func newRoot(env *environment) *cobra.Command {
	root := &cobra.Command{
		Use:   "plainrights",
		Short: "Check, compare and publish a council's privacy notices",
		Long: `Plainrights helps a council to write privacy notices that are true and plain, and to
keep them so. A notice is a file of JSON, or of YAML by its name; every command reads
such files, or standard input where - stands for one.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return fmt.Errorf("plainrights has no command %q%s; see plainrights --help", args[0],
				near(args[0], names(cmd)))
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(env.stdin)
	root.SetOut(&env.out)
	root.SetErr(env.stderr)
	root.AddCommand(commands(env)...)
	root.SetHelpCommand(newHelp(root))
	root.InitDefaultCompletionCmd("completion") // which cobra else makes later, with words of its own
	if c, _, err := root.Find([]string{"completion"}); err == nil {
		c.Short = "Print what has your shell complete commands, options, services and codes"
	}
	root.SetHelpFunc(help)
	root.SetUsageFunc(func(cmd *cobra.Command) error { help(cmd, nil); return nil })
	root.SetFlagErrorFunc(misflagged)
	return root
}

// newHelp is the command that tells more about another.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Tell more about a command, as its option --help does",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return names(root), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("plainrights has no command %q%s; see plainrights --help", strings.Join(args, " "),
					near(strings.Join(args, " "), names(root)))
			}
			cmd.InitDefaultHelpFlag() // of which help tells
			return cmd.Help()
		},
	}
}

// names are the names of the commands under one.
func names(cmd *cobra.Command) []string {
	var out []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			out = append(out, c.Name())
		}
	}
	return out
}

// misflagged says what is wrong with an option, which one may be meant, and where they are told.
func misflagged(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var bad *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		said := unknown.GetSpecifiedName()
		if group := unknown.GetSpecifiedShortnames(); group != "" {
			said = group
		}
		var all []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { all = append(all, f.Name) })
		return fmt.Errorf("%s has no option --%s%s; see %[1]s --help", cmd.CommandPath(), said, near(said, all))
	case errors.As(err, &bad):
		return fmt.Errorf("--%s: %q: %w", bad.GetFlag().Name, bad.GetValue(), bad.Unwrap())
	}
	return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
}

// doubled gives the long names of options their second dash where somebody wrote one, as -as-at.
func doubled(root *cobra.Command, args []string) []string {
	long := map[string]bool{"help": true}
	for _, c := range root.Commands() {
		c.Flags().VisitAll(func(f *pflag.Flag) { long[f.Name] = true })
	}
	out := append([]string{}, args...)
	for i, arg := range out {
		if arg == "--" || i == 0 && strings.HasPrefix(arg, cobra.ShellCompRequestCmd) {
			break
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(arg, "-"), "=")
		if strings.HasPrefix(arg, "-") && len(name) > 1 && long[name] {
			out[i] = "-" + arg
		}
	}
	return out
}

// files is the test of arguments that are files: at least as many as are needed, and at most as many as make sense;
// most below nought: any number.
func files(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return fmt.Errorf("%s: give %s, or - for standard input; see %[1]s --help", cmd.CommandPath(), what)
		case most >= 0 && len(args) > most:
			return fmt.Errorf("%s: %q is more than it takes: give %s; see %[1]s --help", cmd.CommandPath(), args[most],
				what)
		}
		return nil
	}
}
