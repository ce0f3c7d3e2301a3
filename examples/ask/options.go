package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// options is what was asked for.
type options struct {
	notice     string
	list, json bool
	activities []notice.ID // none: all
	facts      rights.Answers
	asAt       privacy.Date
	voice      say.Voice
	wish       notice.Wish // "": none in particular
	person     wish.Person // whose data it is about
}

// parse reads the command line. It has told of any error on stderr.
func parse(args []string, now time.Time, stderr io.Writer) (options, error) {
	o := options{
		facts: rights.Answers{},
		asAt:  privacy.NewDate(now.Year(), int(now.Month()), now.Day()),
	}
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
		o.activities = append(o.activities, notice.ID(id))
		return nil
	})
	flags.Func("wish", "what is wanted, to be answered alone, as `see`: "+wishes(), func(code string) error {
		return o.wish.UnmarshalText([]byte(code))
	})
	flags.Func("for", "whose data a wish is about: `you`, child or someone; you if there is none",
		func(code string) error { return o.person.UnmarshalText([]byte(code)) })
	flags.Func(
		"fact",
		"an answer, as `code=yes` or code=no; may be repeated; the codes are in testdata/vectors/facts.tsv",
		o.fact,
	)
	flags.Func("as-at", "the `day` to answer for, as 2026-06-18; today if there is none", func(day string) error {
		return o.asAt.UnmarshalText([]byte(day))
	})
	flags.Func("lang", "the `language` of the words: "+languages(" or ")+"; the first if there is none",
		func(lang string) error {
			var err error
			o.voice, err = say.In(notice.Language(lang))
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

// fact records CODE=yes or CODE=no.
func (o *options) fact(text string) error {
	code, said, _ := strings.Cut(text, "=")
	var fact privacy.Fact
	if err := fact.UnmarshalText([]byte(code)); err != nil {
		return fmt.Errorf("no fact %q%s", code, like(code, privacy.Facts()))
	}
	answer := map[string]privacy.Answer{"yes": privacy.Yes, "no": privacy.No}[said]
	if answer == privacy.Unknown {
		return fmt.Errorf("say %s=yes or %s=no; leave it out if it is not known", code, code)
	}
	if before, ok := o.facts[fact]; ok && before != answer {
		return fmt.Errorf("%s is said to be both yes and no", code)
	}
	o.facts[fact] = answer
	return nil
}

// about returns the activities asked for, in the order of the notice; none: all.
func (o *options) about(n *notice.Notice) ([]*notice.Activity, error) {
	for _, id := range o.activities {
		if _, err := n.Activity(id); err != nil {
			return nil, fmt.Errorf("%w\n-list prints the activities of the notice", err)
		}
	}
	var out []*notice.Activity
	for i := range n.Activities {
		if slices.Contains(o.activities, n.Activities[i].ID) {
			out = append(out, &n.Activities[i])
		}
	}
	return out, nil
}

// like returns a clause that names the members that text may be meant for: those with a word that
// begins as one of its words does.
func like[T any](text string, members []T) string {
	var near []string
	for _, m := range members {
		if code := fmt.Sprint(m); share(code, text) {
			near = append(near, code)
		}
	}
	if len(near) == 0 {
		return ""
	}
	return "; near it: " + strings.Join(near[:min(len(near), 5)], ", ")
}

func share(a, b string) bool {
	for _, x := range words(a) {
		for _, y := range words(b) {
			if n := min(4, len(x), len(y)); n > 2 && x[:n] == y[:n] {
				return true
			}
		}
	}
	return false
}

func words(code string) []string {
	return strings.FieldsFunc(strings.ToLower(code), func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
}
