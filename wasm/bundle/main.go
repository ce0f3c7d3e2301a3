// Command bundle builds what a council uploads: go run ./wasm/bundle -out DIR NOTICE.json ...
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/site"
)

func main() {
	o := site.Options{Progress: func(step string) { fmt.Println(step) }}
	flag.StringVar(&o.Out, "out", "", "the `folder` to write: a new one, an empty one, or that of the last build")
	flag.StringVar(&o.Name, "name", "", "what stands at the top of each page")
	flag.StringVar(&o.Home, "home", "", "the `address` that it leads to, as https://www.example.gov.uk/")
	flag.StringVar(&o.Logo, "logo", "", "the `file` of an image that stands before it: .svg, .png, .jpg or .webp")
	flag.Func("footer",
		"what the foot of each English page leads to, as `Accessibility=https://www.example.gov.uk/a`; "+
			"may be given again", inFooter(&o, notice.English))
	flag.Func("footer-cy", "likewise of each Welsh page: `TITLE=ADDRESS`", inFooter(&o, notice.Welsh))
	flag.BoolFunc("welsh", "write each page in Welsh too, which no translator has reviewed yet", inWelsh(&o))
	flag.StringVar(&o.Conversation, "conversation", "", "the `path` of a server's conversation")
	flag.StringVar(&o.Base, "base", "", "the `address` that the folder will have, as "+
		"https://www.example.gov.uk/your-rights/")
	flag.StringVar(&o.Exit, "exit", "", "the `address` that “Exit this page” leads to from a sensitive service, as "+
		"https://www.example.org/; without it, a weather forecast")
	flag.BoolVar(&o.ExitAlways, "exit-always", false, "have “Exit this page” stand on every page")
	flag.Func("frame", "an `origin` whose pages may show the answers in a frame, as https://www.example.gov.uk; may "+
		"be given again", func(f string) error { o.Frames = append(o.Frames, f); return nil })
	flag.Parse()
	if err := run(o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", asFlag(err))
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
