package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// differing is what two editions are compared by.
type differing struct {
	day, since     privacy.Date
	voice          say.Voice
	format, output string
	style, address string
	renames        []string
}

func newDiff(env *environment) *cobra.Command {
	var d differing
	cmd := &cobra.Command{
		Use:   "diff BEFORE AFTER | diff FOLDER",
		Short: "Tell what changed between two editions of a notice, and what that means for people",
		Long: `Diff tells what a notice says otherwise than it did, what people lose or gain by that, and
which of their rights are in another state, each with the provision. It says which new
purposes people must be told of first. It exits 1 if anything is different.

Of a folder it writes the change log of the editions of one notice that are kept there,
each from the day that it names itself, up to the day of --as-at. Beside another file a
folder stands for the edition that is in force on that day.

With --since it tells besides what the law changed since a day, whatever the council did.
Of one file that is all it tells.`,
		Example: `  plainrights diff notice.json other.json
  plainrights diff --format html notice.json other.json -o changes.html
  plainrights diff --rename /activities/newsletter=/activities/cctv notice.json other.json
  plainrights diff --since 2026-06-18 --as-at 2026-06-19 --lang cy notice.json`,
		Args:              files(1, 2, "two files of a notice, or the folder of its editions"),
		ValidArgsFunction: documents,
		RunE:              func(_ *cobra.Command, args []string) error { return d.run(env, args) },
	}
	asAt(env, cmd, &d.day)
	speaks(cmd, &d.voice)
	choice(cmd, &d.format, "format", "the form of what is told", "text", "json", "markdown", "html", "atom")
	f := cmd.Flags()
	f.Var(dayFlag{&d.since}, "since", "the `day` from which what the law changed is told, as 2026-06-18")
	f.StringArrayVar(&d.renames, "rename", nil,
		"what is the same under another id, as `/activities/bins=/activities/waste`; may be given again")
	f.StringVar(&d.style, "style", "", "the `path` of the style sheet that a page asks for, as notice.css")
	f.StringVar(&d.address, "address", "", "the `address` that the page with the change log will have, for a feed")
	writes(cmd, &d.output)
	return cmd
}

func (d *differing) run(env *environment, args []string) error {
	log, err := d.log(env, args)
	if err != nil {
		return err
	}
	if err := d.write(env, log, len(args) == 1 && isFolder(args[0])); err != nil {
		return err
	}
	for i := range log {
		if !log[i].Same() || len(log[i].Law) > 0 {
			return errFound
		}
	}
	return nil
}

// log compares what was named.
func (d *differing) log(env *environment, args []string) (compare.Log, error) {
	renames, err := d.renamed()
	if err != nil {
		return nil, err
	}
	if len(args) == 1 && isFolder(args[0]) {
		return d.history(args[0])
	}
	if len(args) == 1 && d.since.IsZero() {
		return nil, errors.New("diff: name a second file, or with --since the day from which the law is compared")
	}
	var both []*notice.Notice
	var refused []error
	for _, name := range args {
		n, err := d.edition(env, name)
		both, refused = append(both, n), append(refused, err)
	}
	if err := errors.Join(refused...); err != nil {
		return nil, err
	}
	if first, last := both[0].ID, both[len(both)-1].ID; first != last {
		fmt.Fprintf(env.stderr, "%q and %q are two notices and no editions of one: what differs is not what changed\n",
			first, last)
	}
	r := compare.Notices(both[0], both[len(both)-1], d.day, renames...)
	r.SinceLaw(d.since)
	return compare.Log{r}, nil
}

// renamed are the renames that were declared.
func (d *differing) renamed() ([]compare.Rename, error) {
	var out []compare.Rename
	for _, said := range d.renames {
		from, to, ok := strings.Cut(said, "=")
		if !ok || !strings.HasPrefix(from, "/") || !strings.HasPrefix(to, "/") {
			return nil, fmt.Errorf("--rename: %q: give two places by their ids, as /activities/bins=/activities/waste",
				said)
		}
		out = append(out, compare.Rename{From: notice.Pointer(from), To: notice.Pointer(to)})
	}
	return out, nil
}

// history is the change log of a folder, up to the day.
func (d *differing) history(folder string) (compare.Log, error) {
	editions, err := compare.ReadFolder(folder)
	if err != nil {
		return nil, placed(folder, err)
	}
	var out compare.Log
	for _, r := range editions.Log() {
		if !r.Day().After(d.day) {
			out = append(out, r)
		}
	}
	return out, nil
}

// edition reads a notice with what it falls back on, or of a folder the edition that is in force.
func (d *differing) edition(env *environment, name string) (*notice.Notice, error) {
	if !isFolder(name) {
		n, _, _, err := env.whole(name)
		return n, err
	}
	editions, err := compare.ReadFolder(name)
	if err != nil {
		return nil, placed(name, err)
	}
	n := editions.At(d.day)
	if n == nil {
		return nil, fmt.Errorf("%s: no edition is in force on %v; name another day with --as-at", name, d.day)
	}
	return n, nil
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return name != "-" && err == nil && info.IsDir()
}

// write writes a log in the form that was asked for: of two files that alone what is between them.
func (d *differing) write(env *environment, log compare.Log, whole bool) error {
	page := func() render.Page {
		if whole {
			return log.Page(d.voice)
		}
		return log[0].Page(d.voice)
	}
	switch d.format {
	case "atom":
		return env.emit(d.output, log.Atom(d.voice, d.address))
	case "html":
		p := page()
		return env.emit(d.output, p.HTML(d.style))
	case "markdown":
		p := page()
		return env.emitText(d.output, p.Markdown())
	case "json":
		data, err := log.JSON(d.voice)
		if !whole {
			data, err = log[0].JSON(d.voice)
		}
		if err != nil {
			return err
		}
		return env.emit(d.output, data)
	}
	p := page()
	return env.emitText(d.output, []byte(p.Text()))
}
