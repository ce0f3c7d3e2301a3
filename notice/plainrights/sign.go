package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/privacy"
)

// signing is what is to be done with a sign-off.
type signing struct {
	render.Options
	by, post, file string
	on             privacy.Date
}

func newSign(env *environment) *cobra.Command {
	var s signing
	cmd := &cobra.Command{
		Use:   "sign FILE",
		Short: "Approve a notice and the answers that follow from it, or tell what has changed since",
		Long: `Sign holds a notice to its sign-off: a small file beside it that says who approved which
state of the notice, by the law of which day. It tells whether the notice, or an answer that
follows from it, is another one now, and which. It exits 1 if something has changed or nobody
has approved the notice.

With --by it adds an approval of the notice as it is now.`,
		Example: `  plainrights sign --by "A. Officer" --post "Data protection officer" notice.json
  plainrights sign notice.json
  plainrights sign --as-at 2026-06-18 --sign-off signed.json notice.json`,
		Args:              files(1, 1, "the file of a notice"),
		ValidArgsFunction: documents,
		RunE:              func(_ *cobra.Command, args []string) error { return s.run(env, args[0]) },
	}
	f := cmd.Flags()
	f.StringVar(&s.by, "by", "", "the `name` of who approves it")
	f.StringVar(&s.post, "post", "", "the `post` that they hold")
	s.on = env.today
	f.Var(dayFlag{&s.on}, "on", "the `day` on which they do; today if there is none")
	f.Lookup("on").DefValue = ""
	f.StringVarP(&s.file, "sign-off", "s", "",
		"the `file` of the sign-off; beside notice.json it is notice.sign-off.json if there is none")
	asAt(env, cmd, &s.Day)
	speaks(cmd, &s.Voice)
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error {
		if cmd.Flags().Changed("by") && strings.TrimSpace(s.by) == "" {
			return errors.New("--by: say who approves it")
		}
		if s.by != "" && s.file == "-" {
			return errors.New("--sign-off: standard input cannot be written; name a file")
		}
		if s.by == "" && (s.post != "" || cmd.Flags().Changed("on")) {
			return errors.New("--post and --on go with --by: say who approves it")
		}
		return nil
	}
	return cmd
}

func (s *signing) run(env *environment, name string) error {
	n, _, _, err := env.whole(name)
	if err != nil {
		return err
	}
	file := s.file
	switch {
	case file == "" && name == "-":
		return errors.New("-: name the file of the sign-off with --sign-off: standard input has none beside it")
	case file == "":
		file = strings.TrimSuffix(name, filepath.Ext(name)) + ".sign-off.json"
	}
	signOff, err := env.signOff(file)
	if err != nil {
		return err
	}
	if said := draft(name, n, s.Day); s.by != "" && said != "" {
		return errors.New(said + "; see each with plainrights check, and make its version live once they are confirmed")
	}
	if s.by != "" {
		return s.approve(env, n, file, signOff)
	}
	checked, err := signOff.Check(n, s.Day)
	if err != nil {
		return err
	}
	page := checked.Page(n, s.Options)
	if err := env.emitText("", []byte(page.Text())); err != nil {
		return err
	}
	if checked.Standing != render.Signed {
		return errFound
	}
	return nil
}

// approve adds an approval to a sign-off, which it writes, and tells how the notice stands then.
func (s *signing) approve(env *environment, n *notice.Notice, file string, signOff render.SignOff) error {
	signed, err := signOff.Approve(n, s.by, s.post, s.on, s.Day)
	if err != nil {
		return err
	}
	checked, err := signed.Check(n, s.Day)
	if err != nil {
		return err
	}
	if err := env.stage(file, signed.Encode()); err != nil {
		return err
	}
	page := checked.Page(n, s.Options)
	return env.emitText("", []byte(page.Text()))
}

// signOff reads a sign-off; a file that is not there has no approval yet.
func (env *environment) signOff(file string) (render.SignOff, error) {
	if _, err := os.Lstat(file); file != "-" && errors.Is(err, os.ErrNotExist) {
		return render.SignOff{}, nil
	}
	d, err := env.read(file)
	if err != nil {
		return render.SignOff{}, err
	}
	out, err := render.ReadSignOff(d.data)
	if err != nil {
		return out, misfitting(d.name, err)
	}
	return out, nil
}
