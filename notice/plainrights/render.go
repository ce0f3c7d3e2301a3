package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/render"
)

// styleName is the style sheet that a page asks for where no other is named.
const styleName = "notice.css"

// rendering is what a notice is to be rendered as.
type rendering struct {
	render.Options
	as, format, style, output string
	fragment, styled          bool
}

func newRender(env *environment) *cobra.Command {
	var r rendering
	cmd := &cobra.Command{
		Use:   "render FILE",
		Short: "Write a notice for people, its record of processing, or the table to sign",
		Long: `Render writes what follows from a notice, as one of these:

  html       the notice for people, in short first and then whole: a page of its own
  markdown   the same as Markdown
  text       the same as plain text
  record     the record of processing that Article 30 asks for, a row for each purpose;
             what a notice cannot know is left empty, and it is said that it is
  decisions  what the notice leads to, use by use and right by right, to print and sign
  style      the style sheet that the pages ask for, which needs no notice

A record and decisions are written as csv, xlsx or html: as the name of the file that they
are written to ends, or as --format says. Beside a page that is written to a file the style
sheet is written too, where it is not there yet and no --style is given.`,
		Example: `  plainrights render notice.json -o notice.html
  plainrights render --as markdown --lang cy notice.json
  plainrights render --as record notice.json -o record.xlsx
  plainrights render --as decisions --format html --as-at 2026-12-01 notice.json -o decisions.html`,
		ValidArgsFunction: documents,
		Args: func(cmd *cobra.Command, args []string) error {
			if r.as == "style" {
				return files(0, 0, "no file")(cmd, args)
			}
			return files(1, 1, "the file of a notice")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			r.styled = cmd.Flags().Changed("style")
			return r.run(env, args)
		},
	}
	f := cmd.Flags()
	choice(cmd, &r.as, "as", "what to write", "html", "markdown", "text", "record", "decisions", "style")
	choice(cmd, &r.format, "format", "the form of a record and of decisions", "csv", "xlsx", "html")
	f.StringVar(&r.style, "style", styleName, "the `path` of the style sheet that a page asks for")
	f.BoolVar(&r.fragment, "fragment", false, "write HTML to stand within another page")
	f.IntVar(&r.Level, "level", 1, "the `level` of the heading that is the title, 1 to 4")
	f.BoolVar(&r.Annotated, "annotated", false,
		"tell besides where each thing was read, what seems wrong there, and what is not said")
	asAt(env, cmd, &r.Day)
	speaks(cmd, &r.Voice)
	writes(cmd, &r.output)
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error {
		if !cmd.Flags().Changed("format") {
			r.format = formOf(r.output)
		}
		return r.refused()
	}
	return cmd
}

// formOf is the form of a table by the name of the file that it goes to.
func formOf(output string) string {
	switch strings.ToLower(filepath.Ext(output)) {
	case ".xlsx":
		return "xlsx"
	case ".html", ".htm":
		return "html"
	}
	return "csv"
}

// refused says what cannot be.
func (r *rendering) refused() error {
	if r.Level < 1 || r.Level > 4 {
		return errors.New("--level: give 1 to 4: there are headings below the title")
	}
	return nil
}

func (r *rendering) run(env *environment, args []string) error {
	if r.as == "style" {
		return env.emit(r.output, render.Style())
	}
	n, _, _, err := env.whole(args[0])
	if err != nil {
		return err
	}
	env.warnOfDraft(args[0], n, r.Day)
	switch r.as {
	case "record":
		return r.table(env, render.Record(n, r.Options))
	case "decisions":
		return r.table(env, render.Decisions(n, r.Options))
	}
	page := render.Notice(n, r.Options)
	switch r.as {
	case "markdown":
		return env.emitText(r.output, page.Markdown())
	case "text":
		return env.emitText(r.output, []byte(page.Text()))
	}
	return r.page(env, &page)
}

// table writes a record or decisions in a form.
func (r *rendering) table(env *environment, t render.Table) error {
	switch r.format {
	case "html":
		return r.page(env, &t.Page)
	case "csv":
		return env.emit(r.output, t.CSV())
	}
	if env.screen && (r.output == "" || r.output == "-") {
		return errors.New("--format xlsx: a workbook is no text for a screen; name a file with -o, as record.xlsx")
	}
	book, err := t.XLSX()
	if err != nil {
		return err
	}
	return env.emit(r.output, book)
}

// page writes a page, and beside its file the style sheet that it asks for.
func (r *rendering) page(env *environment, p *render.Page) error {
	if r.fragment {
		return env.emit(r.output, p.Fragment())
	}
	if err := env.emit(r.output, p.HTML(r.style)); err != nil || r.styled || r.output == "" || r.output == "-" {
		return err
	}
	beside := filepath.Join(filepath.Dir(r.output), styleName)
	if _, err := os.Lstat(beside); err == nil {
		return nil // a council may have changed it
	}
	return env.stage(beside, render.Style())
}
