package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/ask"
)

// asking is what rights was asked.
type asking struct {
	ask.Question
	list, json bool
	output     string
}

func newRights(env *environment) *cobra.Command {
	q := asking{Question: ask.Question{Facts: rights.Answers{}}}
	cmd := &cobra.Command{
		Use:   "rights FILE [SERVICE...]",
		Short: "Say which rights people have over what a service does with their data",
		Long: `Rights answers what a resident would ask: which rights there are over what a service does
with their data, what may be refused and why, by when there must be an answer, and by
which provision. Without the id of a service it answers for all of the notice.`,
		Example: `  plainrights rights --list notice.json
  plainrights rights notice.json newsletter
  plainrights rights --wish stop-messages notice.json newsletter
  plainrights rights --fact objection-made=yes --as-at 2026-06-18 --json notice.json newsletter`,
		Args:              files(1, -1, "the file of a notice"),
		ValidArgsFunction: services(env),
		RunE:              func(_ *cobra.Command, args []string) error { return q.run(env, args[0], args[1:]) },
	}
	f := cmd.Flags()
	f.BoolVarP(&q.list, "list", "l", false, "list the services of the notice: the id of each and its title")
	f.Var(textFlag{&q.Wish}, "wish", "what is wanted, to be answered alone, as `see`: "+strings.Join(wishes(), ", "))
	offers(cmd, "wish", wishes()...)
	f.Var(textFlag{&q.For}, "for", "whose data a wish is about: `you`, child or someone; you if there is none")
	offers(cmd, "for", "you", "child", "someone")
	f.Var(factFlag{q.Facts}, "fact", "something that is known, as `code=yes` or code=no; may be given again")
	offers(cmd, "fact", facts()...)
	asAt(env, cmd, &q.AsAt)
	speaks(cmd, &q.Voice)
	f.BoolVar(&q.json, "json", false, "print the whole assessment, for programs")
	writes(cmd, &q.output)
	return cmd
}

func (q *asking) run(env *environment, name string, of []string) error {
	n, _, _, err := env.whole(name)
	if err != nil {
		return err
	}
	q.Notice = n
	env.warnOfDraft(name, n, q.AsAt)
	for _, id := range of {
		if _, err := n.Activity(notice.ID(id)); err != nil {
			return fmt.Errorf("%s has no service with the id %q%s; --list has them all", name, id, near(id, ids(n)))
		}
		q.Activities = append(q.Activities, notice.ID(id))
	}
	switch {
	case q.list:
		return env.emitText(q.output, []byte(ask.List(n)))
	case q.json:
		out, err := q.JSON()
		if err != nil {
			return err
		}
		return env.emit(q.output, out)
	}
	out, err := q.Text()
	if err != nil {
		return err
	}
	return env.emitText(q.output, []byte(out))
}

// ids are the ids of the services of a notice.
func ids(n *notice.Notice) []string {
	var out []string
	for i := range n.Activities {
		out = append(out, string(n.Activities[i].ID))
	}
	return out
}

// services has a shell complete a file and then the ids of its services, each with its title.
func services(env *environment) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) == 0 {
			return documents(cmd, args, begun)
		}
		n, _, err := env.notice(args[0])
		if err != nil || args[0] == "-" {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var out []cobra.Completion
		for i := range n.Activities {
			out = append(out, cobra.CompletionWithDesc(string(n.Activities[i].ID), string(n.Activities[i].Title)))
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// wishes are the codes of what may be wanted.
func wishes() []string {
	var out []string
	for _, w := range notice.Wishes() {
		out = append(out, string(w))
	}
	return out
}

// facts are what may be known, each as yes and as no.
func facts() []string {
	var out []string
	for _, f := range privacy.Facts() {
		out = append(out, f.String()+"=yes", f.String()+"=no")
	}
	return out
}

// factFlag is an option that adds what is known to facts.
type factFlag struct{ to rights.Answers }

func (f factFlag) String() string { return "" }

func (f factFlag) Set(said string) error { return ask.Fact(f.to, said) }

func (f factFlag) Type() string { return "fact" }
