package main

import (
	"encoding"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// dayFlag is an option that is a day.
type dayFlag struct{ day *privacy.Date }

func (f dayFlag) String() string {
	if f.day == nil || f.day.IsZero() {
		return ""
	}
	return f.day.String()
}

func (f dayFlag) Set(said string) error {
	if err := f.day.UnmarshalText([]byte(said)); err != nil {
		return errors.New("give a day, as 2026-06-18")
	}
	return nil
}

func (f dayFlag) Type() string { return "day" }

// lawDayFlag is an option that is a day of the law that is known here.
type lawDayFlag struct{ dayFlag }

func (f lawDayFlag) Set(said string) error {
	var day privacy.Date
	if err := (dayFlag{&day}).Set(said); err != nil {
		return err
	}
	if day.Before(privacy.LawBegan()) {
		return errors.New("the law that is known here applies from 25 May 2018, and other law applied before; " +
			"give that day or a later one")
	}
	*f.day = day
	return nil
}

// asAt gives a command the option of another day than today.
func asAt(env *environment, cmd *cobra.Command, day *privacy.Date) {
	*day = env.today
	cmd.Flags().Var(lawDayFlag{dayFlag{day}}, "as-at",
		"the `day` of the law that counts, as 2026-06-18; today if there is none")
	cmd.Flags().Lookup("as-at").DefValue = ""
}

// voiceFlag is an option that is a language.
type voiceFlag struct{ voice *say.Voice }

func (f voiceFlag) String() string { return "" }

func (f voiceFlag) Set(said string) (err error) {
	voice, err := say.In(notice.Language(said))
	if err != nil {
		return fmt.Errorf("give %s", strings.Join(languages(), " or "))
	}
	*f.voice = voice
	return nil
}

func (f voiceFlag) Type() string { return "language" }

// languages are the codes of the languages that there are words in.
func languages() []string {
	var out []string
	for _, l := range say.Languages() {
		out = append(out, string(l.Code))
	}
	return out
}

// speaks gives a command the option of a language.
func speaks(cmd *cobra.Command, voice *say.Voice) {
	cmd.Flags().Var(voiceFlag{voice}, "lang",
		"the `language` of what is printed: "+strings.Join(languages(), " or ")+"; English if there is none")
	offers(cmd, "lang", languages()...)
}

// oneOf is an option that is one of some words, of which the first is the one if there is none.
type oneOf struct {
	said *string
	of   []string
}

func (f oneOf) String() string {
	if f.said == nil {
		return ""
	}
	return *f.said
}

func (f oneOf) Set(said string) error {
	for _, each := range f.of {
		if each == said {
			*f.said = said
			return nil
		}
	}
	return fmt.Errorf("give %s%s", strings.Join(f.of, ", "), near(said, f.of))
}

func (f oneOf) Type() string { return "word" }

// choice gives a command an option that is one of some words.
func choice(cmd *cobra.Command, said *string, name, what string, of ...string) {
	*said = of[0]
	cmd.Flags().Var(oneOf{said, of}, name, what+": "+strings.Join(of, ", "))
	offers(cmd, name, of...)
}

// offers has a shell complete an option with some words.
func offers(cmd *cobra.Command, name string, of ...string) {
	complete := cobra.FixedCompletions(of, cobra.ShellCompDirectiveNoFileComp)
	if err := cmd.RegisterFlagCompletionFunc(name, complete); err != nil {
		panic(err) // the command has no such option, which its test finds
	}
}

// writes gives a command the option of a file to write to.
func writes(cmd *cobra.Command, output *string) {
	cmd.Flags().StringVarP(output, "output", "o", "",
		"the `file` to write, whole or not at all; standard output if there is none")
}

// documents has a shell complete the names of files of JSON.
func documents(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return []string{"json", "yaml", "yml"}, cobra.ShellCompDirectiveFilterFileExt
}

// textFlag is an option of a type that reads itself from a code.
type textFlag struct{ into encoding.TextUnmarshaler }

func (f textFlag) String() string { return "" }

func (f textFlag) Set(said string) error { return f.into.UnmarshalText([]byte(said)) }

func (f textFlag) Type() string { return "code" }
