package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/ask"
)

// options is what was asked for.
type options struct {
	ask.Question
	notice     string
	list, json bool
}

// parse reads the command line. It has told of any error on stderr.
func parse(args []string, now time.Time, stderr io.Writer) (options, error) {
	o := options{Question: ask.Question{
		Facts: rights.Answers{},
		AsAt:  privacy.NewDate(now.Year(), int(now.Month()), now.Day()),
	}}
	flags := flag.NewFlagSet("ask", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(
			stderr,
			"usage: ask -notice FILE [-list] [-activity ID] [-wish WISH [-for you|child|someone]] "+
				"[-fact CODE=yes|no]... [-as-at DATE] [-lang "+languages("|")+"] [-json]",
		)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.notice, "notice", "", "the `file` of the notice")
	flags.BoolVar(&o.list, "list", false, "list the activities of the notice")
	flags.Func("activity", "the `id` of an activity; may be repeated; all if there is none", func(id string) error {
		o.Activities = append(o.Activities, notice.ID(id))
		return nil
	})
	flags.Func("wish", "what is wanted, to be answered alone, as `see`: "+wishes(), func(code string) error {
		return o.Wish.UnmarshalText([]byte(code))
	})
	flags.Func("for", "whose data a wish is about: `you`, child or someone; you if there is none",
		func(code string) error { return o.For.UnmarshalText([]byte(code)) })
	flags.Func(
		"fact",
		"an answer, as `code=yes` or code=no; may be repeated; the codes are in testdata/vectors/facts.tsv",
		func(text string) error { return ask.Fact(o.Facts, text) },
	)
	flags.Func("as-at", "the `day` to answer for, as 2026-06-18; today if there is none", func(day string) error {
		return o.AsAt.UnmarshalText([]byte(day))
	})
	flags.Func("lang", "the `language` of the words: "+languages(" or ")+"; the first if there is none",
		func(lang string) error {
			var err error
			o.Voice, err = say.In(notice.Language(lang))
			return err
		})
	flags.BoolVar(&o.json, "json", false, "print the assessment as JSON")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if o.notice == "" || flags.NArg() > 0 {
		flags.Usage()
		return o, errors.New("used wrongly")
	}
	return o, nil
}

// wishes are the codes of the wishes.
func wishes() string {
	var out []string
	for _, w := range notice.Wishes() {
		out = append(out, string(w))
	}
	return strings.Join(out, ", ")
}

// languages are the codes of the languages that there are words in.
func languages(parted string) string {
	var out []string
	for _, l := range say.Languages() {
		out = append(out, string(l.Code))
	}
	return strings.Join(out, parted)
}

// answer is what is asked for.
func (o *options) answer(n *notice.Notice) (string, error) {
	o.Notice = n
	switch {
	case o.list:
		return ask.List(n), nil
	case o.json:
		out, err := o.JSON()
		return string(out), listed(err)
	}
	out, err := o.Text()
	return out, listed(err)
}

// listed is an error that says how to see which activities there are.
func listed(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w\n-list prints the activities of the notice", err)
}
