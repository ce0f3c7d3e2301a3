package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
)

func newExplain(env *environment) *cobra.Command {
	var voice say.Voice
	var list bool
	cmd := &cobra.Command{
		Use:   "explain CODE",
		Short: "Tell what a code means, with an example to avoid and one to prefer",
		Long: `Explain prints the page of a check by its code or its name: what it finds, what mends it,
an example to avoid beside one to prefer, and the law. Of any other code, as of a lawful
basis, an exemption or a fault of a document, it says what it means, and of the name of a
set which codes it has.`,
		Example: `  plainrights explain BAS012
  plainrights explain --lang cy basis-not-yet-law
  plainrights explain public-task
  plainrights explain lawful-basis
  plainrights explain --list`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 && !(list && len(args) == 0) {
				return fmt.Errorf("%s: give one code, as BAS012; see %[1]s --help", cmd.CommandPath())
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return known(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if list {
				return env.emitText("", []byte(listed(voice)))
			}
			text := meant(voice, args[0])
			if text == "" {
				return fmt.Errorf("nothing has the code %q%s; see plainrights explain --list", args[0],
					near(args[0], known()))
			}
			return env.emitText("", []byte(text))
		},
	}
	cmd.Flags().BoolVarP(&list, "list", "l", false, "list the checks: the code of each, its level, and what it finds")
	speaks(cmd, &voice)
	return cmd
}

// listed is the checks, a line each.
func listed(v say.Voice) string {
	var out strings.Builder
	for _, c := range lint.Checks() {
		fmt.Fprintf(&out, "%s\t%s\t%s\n", c.Code, coded(v, &levelFamily, string(c.Level)), lint.Wrong(v, c.Code))
	}
	return out.String()
}

// meant is what a code means, in whatever it is one: a check, a fault of a document, a set, and the law; "" if nothing
// has it.
func meant(v say.Voice, code string) string {
	for _, c := range lint.Checks() {
		if strings.EqualFold(c.Code, code) || strings.EqualFold(c.Name, code) {
			return explained(v, &c)
		}
	}
	code = strings.ToLower(code)
	return misfitMeant(code) + setMeant(v, code) + lawMeant(v, code)
}

// known are the codes that explain knows, those of checks first.
func known() []string {
	var out, names []string
	for _, c := range lint.Checks() {
		out, names = append(out, c.Code), append(names, c.Name)
	}
	rest := slices.Concat(names, misfitCodes(), setCodes(), lawCodes())
	slices.Sort(rest)
	return append(out, slices.Compact(rest)...)
}
