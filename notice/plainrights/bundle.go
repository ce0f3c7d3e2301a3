package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/site"
)

// builder builds a site: site.Build, but where a test has another.
type builder func(context.Context, site.Options) (*site.Manifest, error)

func newBundle(env *environment) *cobra.Command {
	var o site.Options
	cmd := &cobra.Command{
		Use:   "bundle --out FOLDER FILE...",
		Short: "Build the pages that residents see, ready to upload",
		Long: `Bundle builds what a council uploads to its website: for each service of each notice a page
with the rights that people have, which answers without any script, and the program that
goes on from there in the browser. It needs Go, and takes a minute or more.

What is in the folder is replaced whole or not at all.`,
		Example: `  plainrights bundle --out your-rights notice.json
  plainrights bundle --out your-rights --welsh --name "Your data rights" notice.json other.json
  plainrights bundle --out your-rights --base https://www.example.gov.uk/your-rights/ notice.json`,
		Args:              files(1, -1, "the file of a notice"),
		ValidArgsFunction: documents,
		RunE:              func(cmd *cobra.Command, args []string) error { return bundle(cmd.Context(), env, o, args) },
	}
	of := flag.NewFlagSet("bundle", flag.ContinueOnError)
	o.Flags(of)
	cmd.Flags().AddGoFlagSet(of)
	cmd.Flags().StringVar(&o.Source, "source", "",
		"the `folder` with the source of plainrights; without it, that which this command was made from")
	return cmd
}

func bundle(ctx context.Context, env *environment, o site.Options, names []string) error {
	if o.Out == "" {
		return errors.New("--out: name the folder to write")
	}
	all, parents, from, err := env.wholes(names)
	if err != nil {
		return err
	}
	for i, d := range from {
		env.warnOfDraft(names[i], all[i], env.today)
		if parents[i] != nil { // what is published has all that it says in it
			if d.data, err = notice.Encode(all[i]); err != nil {
				return misfitting(d.name, err)
			}
		}
		doc, err := site.Read(d.data)
		if err != nil {
			return misfitting(d.name, err)
		}
		o.Notices = append(o.Notices, doc)
	}
	if o.Source, err = source(o.Source); err != nil {
		return err
	}
	steps := newSteps(env.stderr)
	defer steps.end()
	o.Progress = func(step string) {
		if !strings.HasPrefix(step, "upload all of ") { // which standard output says
			steps.told(step)
		}
	}
	built, err := env.build(ctx, o)
	if err != nil {
		return site.AsFlag(err, "--")
	}
	said := "upload all of %s: %d files\n"
	if built.Unchanged {
		said = "%s holds this site already: %d files\n"
	}
	fmt.Fprintf(&env.out, said, o.Out, len(built.Files))
	return nil
}

// source is the folder of the source of this module: that which is named, or that which this command was made from,
// where the module stays that go install fetched.
func source(named string) (string, error) {
	if named != "" {
		if _, err := os.Stat(filepath.Join(named, "go.mod")); err != nil {
			return "", fmt.Errorf("--source: %s holds no go.mod; name the folder of a copy of plainrights", named)
		}
		return named, nil
	}
	_, here, _, _ := runtime.Caller(0)
	folder := filepath.Dir(filepath.Dir(filepath.Dir(here)))
	if _, err := os.Stat(filepath.Join(folder, "go.mod")); err != nil || !filepath.IsAbs(folder) {
		return "", errors.New("--source: the source that this command was made from is not there any more; " +
			"name the folder of a copy of plainrights")
	}
	return folder, nil
}
