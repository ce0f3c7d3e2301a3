package site

import (
	"errors"
	"flag"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Flags adds the options of a site to those of a command line, each of which sets its own in o. Notices are the
// arguments that are left: see [Load].
func (o *Options) Flags(f *flag.FlagSet) {
	f.StringVar(&o.Out, "out", "", "the `folder` to write: a new one, an empty one, or that of the last build")
	f.Func("editions", "the `folder` of the editions of a notice, whose change log is then there too; may be given "+
		"again", inEditions(o))
	f.StringVar(&o.Name, "name", "", "what stands at the top of each page")
	f.StringVar(&o.Home, "home", "", "the `address` that it leads to, as https://www.example.gov.uk/")
	f.StringVar(&o.Logo, "logo", "", "the `file` of an image that stands before it: .svg, .png, .jpg or .webp")
	f.Func("footer",
		"what the foot of each English page leads to, as `Accessibility=https://www.example.gov.uk/a`; "+
			"may be given again", inFooter(o, notice.English))
	f.Func("footer-cy", "likewise of each Welsh page: `TITLE=ADDRESS`", inFooter(o, notice.Welsh))
	f.BoolFunc("welsh", "write each page in Welsh too, which no translator has reviewed yet", inWelsh(o))
	f.StringVar(&o.Conversation, "conversation", "", "the `path` of a server's conversation")
	f.StringVar(&o.Base, "base", "", "the `address` that the folder will have, as "+
		"https://www.example.gov.uk/your-rights/")
	f.BoolVar(&o.Dark, "dark", false, "have pages dark where a person has their device so")
	f.StringVar(&o.Exit, "exit", "", "the `address` that “Exit this page” leads to from a sensitive service, as "+
		"https://www.example.org/; without it, a weather forecast")
	f.StringVar(&o.Contact, "contact", "", "the e-mail `address` or page to ask where a notice gives no way to")
	f.BoolVar(&o.ExitAlways, "exit-always", false, "have “Exit this page” stand on every page")
	f.BoolVar(&o.OneFile, "one", false, "have the texts to copy load one script that holds the program, for hosts "+
		"that refuse .wasm")
	f.Func("frame", "an `origin` whose pages may show the answers in a frame, as https://www.example.gov.uk; may "+
		"be given again", func(of string) error { o.Frames = append(o.Frames, of); return nil })
}

// inWelsh is a flag by which each page is there in Welsh too, or is not.
func inWelsh(o *Options) func(string) error {
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
func inFooter(o *Options, lang notice.Language) func(string) error {
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

// AsFlag names an option that an error is about as the command line does, with dashes before it, which are "-" or "--".
// Any other error stays as it is.
func AsFlag(err error, dashes string) error {
	e := new(privacy.Error)
	if !errors.As(err, &e) {
		return err
	}
	option, _ := strings.CutPrefix(e.At, "site: Options.")
	if strings.HasPrefix(option, "Footer") {
		option = "Footer"
	}
	name := map[string]string{"Out": "out", "Conversation": "conversation", "Base": "base", "Exit": "exit",
		"Contact": "contact", "Home": "home", "Logo": "logo", "Footer": "footer", "Frames": "frame",
		"Editions": "editions"}[option]
	of := *e
	switch {
	case option == "Notices":
		of.At = "NOTICE.json"
	case name != "":
		of.At = dashes + name
	default:
		return err
	}
	return &of
}
