// Command bundle builds what a council uploads: go run ./wasm/bundle -out DIR NOTICE.json ...
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

func main() {
	o := site.Options{Progress: func(step string) { fmt.Println(step) }}
	flag.StringVar(&o.Out, "out", "", "the `folder` to write: a new one, an empty one, or that of the last build")
	flag.StringVar(&o.Name, "name", "", "what stands at the top of each page")
	welsh := flag.Bool("welsh", false, "write each page in Welsh too, which no translator has reviewed yet")
	flag.StringVar(&o.Conversation, "conversation", "", "the `path` of a server's conversation")
	flag.StringVar(&o.Base, "base", "", "the `address` that the folder will have, as https://www.example.gov.uk/your-rights/")
	flag.StringVar(&o.Exit, "exit", "", "the `address` that “Exit this page” leads to from a sensitive service, as https://www.example.org/; without it, a weather forecast")
	flag.Func("frame", "an `origin` whose pages may show the answers in a frame, as https://www.example.gov.uk; may be given again", func(f string) error { o.Frames = append(o.Frames, f); return nil })
	flag.Parse()
	if *welsh {
		o.Languages = []notice.Language{notice.English, notice.Welsh}
	}
	if err := run(o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", asFlag(err))
		os.Exit(1)
	}
}

// asFlag names an option of package site that an error is about as the command line does.
func asFlag(err error) error {
	e := new(privacy.Error)
	if !errors.As(err, &e) {
		return err
	}
	option, _ := strings.CutPrefix(e.At, "site: Options.")
	if flag := map[string]string{"Out": "-out", "Conversation": "-conversation", "Base": "-base", "Exit": "-exit", "Frames": "-frame", "Notices": "NOTICE.json"}[option]; flag != "" {
		of := *e
		of.At = flag
		return &of
	}
	return err
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
