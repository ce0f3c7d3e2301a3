package main

import (
	"errors"
	"flag"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

// flags are the options of a site on the command line.
func flags(o *site.Options) {
	flag.StringVar(&o.Out, "out", "", "the `folder` to write: a new one, an empty one, or that of the last build")
	flag.StringVar(&o.Name, "name", "", "what stands at the top of each page")
	flag.StringVar(&o.Home, "home", "", "the `address` that it leads to, as https://www.example.gov.uk/")
	flag.StringVar(&o.Logo, "logo", "", "the `file` of an image that stands before it: .svg, .png, .jpg or .webp")
	flag.Func("footer",
		"what the foot of each English page leads to, as `Accessibility=https://www.example.gov.uk/a`; "+
			"may be given again", inFooter(o, notice.English))
	flag.Func("footer-cy", "likewise of each Welsh page: `TITLE=ADDRESS`", inFooter(o, notice.Welsh))
	flag.BoolFunc("welsh", "write each page in Welsh too, which no translator has reviewed yet", inWelsh(o))
	flag.StringVar(&o.Conversation, "conversation", "", "the `path` of a server's conversation")
	flag.StringVar(&o.Base, "base", "", "the `address` that the folder will have, as "+
		"https://www.example.gov.uk/your-rights/")
	flag.BoolVar(&o.Dark, "dark", false, "have pages dark where a person has their device so")
	flag.StringVar(&o.Exit, "exit", "", "the `address` that “Exit this page” leads to from a sensitive service, as "+
		"https://www.example.org/; without it, a weather forecast")
	flag.StringVar(&o.Contact, "contact", "", "the e-mail `address` or page to ask where a notice gives no way to")
	flag.BoolVar(&o.ExitAlways, "exit-always", false, "have “Exit this page” stand on every page")
	flag.BoolVar(&o.OneFile, "one", false, "have the texts to copy load one script that holds the program, for hosts "+
		"that refuse .wasm")
	flag.Func("frame", "an `origin` whose pages may show the answers in a frame, as https://www.example.gov.uk; may "+
		"be given again", func(f string) error { o.Frames = append(o.Frames, f); return nil })
}

// inWelsh is a flag by which each page is there in Welsh too, or is not.
func inWelsh(o *site.Options) func(string) error {
	return func(said string) error {
		o.Voices = nil
		yes, err := strconv.ParseBool(said)
		if yes {
			o.Voices = say.Voices()
		}
		return err
	}
}

// inFooter is a flag by which the foot of each page in a language leads somewhere.
func inFooter(o *site.Options, lang notice.Language) func(string) error {
	return func(said string) error {
		title, address, ok := strings.Cut(said, "=")
		if !ok {
			return errors.New("give a title, an equals sign and an address")
		}
		if o.Footer == nil {
			o.Footer = map[notice.Language][]notice.Link{}
		}
		o.Footer[lang] = append(o.Footer[lang], notice.Link{Title: notice.Text(title), URL: notice.URL(address)})
		return nil
	}
}

// asFlag names an option of package site that an error is about as the command line does.
func asFlag(err error) error {
	e := new(privacy.Error)
	if !errors.As(err, &e) {
		return err
	}
	option, _ := strings.CutPrefix(e.At, "site: Options.")
	if strings.HasPrefix(option, "Footer") {
		option = "Footer"
	}
	if flag := map[string]string{"Out": "-out", "Conversation": "-conversation", "Base": "-base", "Exit": "-exit",
		"Contact": "-contact",
		"Home":    "-home", "Logo": "-logo", "Footer": "-footer",
		"Frames": "-frame", "Notices": "NOTICE.json"}[option]; flag != "" {
		of := *e
		of.At = flag
		return &of
	}
	return err
}
