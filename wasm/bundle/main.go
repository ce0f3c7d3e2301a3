// Command bundle builds what a council uploads: go run ./wasm/bundle -out DIR NOTICE.json ...
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/plainrights/plainrights/wasm/site"
)

func main() {
	o := site.Options{Progress: func(step string) { fmt.Println(step) }}
	o.Flags(flag.CommandLine)
	flag.Parse()
	if err := run(o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", site.AsFlag(err, "-"))
		os.Exit(1)
	}
}

func run(o site.Options, notices []string) (err error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(notices) == 0 { // the examples of this module
		notices, _ = filepath.Glob(filepath.Join("testdata", "*", "notice.json"))
	}
	if o.Notices, err = site.Load(notices...); err == nil {
		_, err = site.Build(ctx, o)
	}
	return err
}
