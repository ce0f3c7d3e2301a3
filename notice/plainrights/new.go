package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/template"
	"github.com/plainrights/plainrights/privacy"
)

// making is what a first notice is made of.
type making struct {
	council  string
	services []string
	email    string
	officer  string
	phone    string
	folder   string
	voice    say.Voice
	list     bool
	ask      bool
}

func newNew(env *environment) *cobra.Command {
	var m making
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Write a council's first notice, and one for each service, from what is usual",
		Long: `New writes two kinds of file: the notice of the whole council, which says who it is, how
to ask and how to complain; and one for each service, which extends it and says what is
usual there: what data are used for, by which law, who gets them and how long they are
kept. What is usual is marked as assumed: check finds it until somebody has confirmed it.
A usual purpose that no law of the council's nation is entered for is left out, and named
on standard error.

On a screen it asks for what is not given. It never writes over a file: the council's own
notice stays as it is when a service is added.`,
		Example: `  plainrights new --list --council Leeds
  plainrights new --council Leeds --service parking --email rights@leeds.example
  plainrights new --council Cardiff --service "council tax" --service cctv --lang cy --folder .`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("new takes options only, and not %q; see plainrights new --help", args[0])
			}
			return nil
		},
		RunE: func(*cobra.Command, []string) error { return m.run(env) },
	}
	f := cmd.Flags()
	f.StringVar(&m.council, "council", "", "the `name` of the council, its code or its GSS code")
	f.StringArrayVar(&m.services, "service", nil,
		"a kind of service, by its id or a word that people look for it by; may be given again")
	f.StringVar(&m.email, "email", "", "the email `address` for requests about rights")
	f.StringVar(&m.officer, "officer", "", "the email `address` of the data protection officer")
	f.StringVar(&m.phone, "phone", "", "the telephone `number` for requests about rights")
	f.StringVar(&m.folder, "folder", ".", "the `folder` to write in")
	f.BoolVar(&m.list, "list", false, "list the kinds of service, or those that the council usually runs")
	f.BoolVar(&m.ask, "ask", env.asks(), "ask for what is not given, as it does on a screen")
	f.Lookup("ask").DefValue = "false"
	speaks(cmd, &m.voice)
	offers(cmd, "council", councilNames()...)
	offers(cmd, "service", serviceIDs()...)
	return cmd
}

// asks reports whether somebody sits at a screen and can be asked.
func (env *environment) asks() bool {
	file, ok := env.stdin.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	nobody, err := os.Stat(os.DevNull) // a device too, from which no answer comes
	return err != nil || !os.SameFile(info, nobody)
}

func councilNames() []string {
	var out []string
	for _, a := range template.Authorities() {
		if a.Ended.IsZero() {
			out = append(out, a.Name)
		}
	}
	return out
}

func serviceIDs() []string {
	var out []string
	for _, s := range template.Services() {
		out = append(out, string(s.ID()))
	}
	return out
}

func (m *making) run(env *environment) error {
	if m.ask {
		if err := m.asked(env); err != nil {
			return err
		}
	}
	if m.council == "" && !m.list {
		return errors.New("--council: give the name of the council; see plainrights new --help")
	}
	var c template.Council
	if m.council != "" {
		a, err := findCouncil(m.council)
		if err != nil {
			return err
		}
		c = template.Council{Authority: a, Email: m.email, Officer: m.officer, Phone: m.phone, Day: env.today}
	}
	if m.list {
		m.show(env, c.Authority)
		return nil
	}
	if len(m.services) == 0 {
		return errors.New("--service: give a kind of service; plainrights new --list has them all")
	}
	all, err := m.chosen(c.Nation)
	if err != nil {
		return err
	}
	return m.write(env, c, all)
}

// findCouncil is the council that a name means. One that has ended leads to those that took over.
func findCouncil(name string) (template.Authority, error) {
	a, err := template.FindAuthority(name)
	if err != nil {
		return a, unknown("--council", "no council has the name", name, err)
	}
	if !a.Ended.IsZero() {
		var now []string
		for _, s := range template.Successors(a) {
			now = append(now, s.Name)
		}
		return a, fmt.Errorf("--council: %s ended on %s; give %s", a.Name, a.Ended, strings.Join(now, " or "))
	}
	return a, nil
}

// unknown is an error about a name that is none, with those that may be meant.
func unknown(option, what, name string, err error) error {
	var of *privacy.Error
	if errors.As(err, &of) && len(of.Want) > 0 {
		return fmt.Errorf("%s: %s %q; did you mean %s?", option, what, name, strings.Join(of.Want, ", "))
	}
	return fmt.Errorf("%s: %s %q", option, what, name)
}

// chosen are the services that were asked for, each once.
func (m *making) chosen(nation privacy.Nation) ([]template.Service, error) {
	var out []template.Service
	seen := map[notice.ID]bool{}
	for _, name := range m.services {
		s, err := template.FindService(name, m.voice)
		if err != nil {
			return nil, unknown("--service", "there is no kind of service", name, err)
		}
		if !s.In(nation) {
			return nil, fmt.Errorf("--service: there is no first notice of %s for %s: its laws there are not entered",
				s.ID(), nation)
		}
		if !seen[s.ID()] {
			seen[s.ID()], out = true, append(out, s)
		}
	}
	return out, nil
}

// show lists kinds of service: those that a council usually runs, or all where none was named.
func (m *making) show(env *environment, a template.Authority) {
	for _, s := range template.Services() {
		if a.Name == "" || s.RunBy(a) {
			fmt.Fprintf(&env.out, "%-22s %s\n", s.ID(), s.Title(m.voice))
		}
	}
}

// write writes the notice of the council, unless it is there, and those of the services, of which none may be there.
func (m *making) write(env *environment, c template.Council, all []template.Service) error {
	head := template.Head(c, m.voice)
	at := filepath.Join(m.folder, string(head.ID)+".json")
	names := []string{at}
	switch there, err := present(at); {
	case err != nil:
		return err
	case there:
		n, _, err := env.notice(at)
		if err != nil {
			return err
		}
		if n.ID != head.ID {
			return fmt.Errorf("%s: is the notice %q, and not %q; name another folder", at, n.ID, head.ID)
		}
		fmt.Fprintf(&env.out, "%s is there already and stays as it is.\n", at)
	default:
		if err := env.stageNotice(at, head); err != nil {
			return m.given(err)
		}
		fmt.Fprintf(&env.out, "%s: who you are, how to ask, how to complain\n", at)
	}
	for _, s := range all {
		n := template.Notice(c, m.voice, s)
		at := filepath.Join(m.folder, string(n.ID)+".json")
		if there, err := present(at); err != nil {
			return err
		} else if there {
			return fmt.Errorf("%s: is there already; move it, or name another folder", at)
		}
		if err := env.stageNotice(at, n); err != nil {
			return err
		}
		names = append(names, at)
		usual := ""
		if !s.RunBy(c.Authority) {
			usual = " (another kind of council usually runs it)"
		}
		fmt.Fprintf(&env.out, "%s: %s%s\n", at, s.Title(m.voice), usual)
	}
	for _, s := range all {
		if out := s.LeftOut(m.voice, c.Nation); len(out) > 0 {
			fmt.Fprintf(env.stderr, "%s: left out, as no law of %s is entered for it: %s\n", s.ID(), c.Nation,
				strings.Join(out, "; "))
		}
	}
	fmt.Fprintf(&env.out, "\nWhat is usual is assumed. See what waits for your word:\n  plainrights check %s\n",
		strings.Join(names, " "))
	return nil
}

// present reports whether something is in a place.
func present(name string) (bool, error) {
	_, err := os.Lstat(name)
	switch {
	case err == nil:
		return true, nil
	case errors.Is(err, os.ErrNotExist):
		return false, nil
	}
	return false, placed(name, err)
}

// given is an error of a notice by the options that gave what is wrong: the file is not there yet, nor any place in it.
func (m *making) given(err error) error {
	var refused []error
	for _, each := range []struct{ option, value string }{{"--email", m.email}, {"--officer", m.officer}} {
		if strings.Contains(err.Error(), fmt.Sprintf("bad-email: %q", each.value)) {
			refused = append(refused, fmt.Errorf("%s: %q is no address; give one, as rights@example.gov.uk",
				each.option, each.value))
		}
	}
	if len(refused) == 0 {
		return err
	}
	return errors.Join(refused...)
}

func (env *environment) stageNotice(name string, n *notice.Notice) error {
	data, err := notice.Encode(n)
	if err != nil { // as where an address is none
		return misfitting(name, err)
	}
	return env.stage(name, data)
}

// asked asks for what was not given, a line each. An empty line leaves it out.
func (m *making) asked(env *environment) error {
	lines := bufio.NewReader(io.LimitReader(env.stdin, limit))
	question := func(words string, into *string) error {
		if *into != "" {
			return nil
		}
		if _, err := fmt.Fprint(env.stdout, words+" "); err != nil {
			return placed("standard output", err)
		}
		line, err := lines.ReadString('\n')
		*into = strings.TrimSpace(line)
		if err != nil && line == "" {
			return errors.New("new: no more answers; give options instead, see plainrights new --help")
		}
		return nil
	}
	if err := question("Which council?", &m.council); err != nil {
		return err
	}
	a, err := findCouncil(m.council)
	if err != nil {
		return err
	}
	if len(m.services) == 0 && !m.list {
		for _, s := range template.Services() {
			if s.RunBy(a) {
				fmt.Fprintf(env.stdout, "  %-22s %s\n", s.ID(), s.Title(m.voice))
			}
		}
		said := ""
		if err := question("Which services? Ids or words, with commas between:", &said); err != nil {
			return err
		}
		for each := range strings.SplitSeq(said, ",") {
			if each = strings.TrimSpace(each); each != "" {
				m.services = append(m.services, each)
			}
		}
	}
	if m.list {
		return nil
	}
	for _, q := range []struct {
		words string
		into  *string
	}{
		{"Email address for requests about rights?", &m.email},
		{"Email address of the data protection officer?", &m.officer},
		{"Telephone number?", &m.phone},
	} {
		if err := question(q.words, q.into); err != nil {
			return err
		}
	}
	return nil
}
