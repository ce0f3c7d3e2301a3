package site

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// Options are what to build. Notices and Out are needed.
type Options struct {
	// The notices, in the order in which their councils are listed; their ids differ.
	Notices []Document
	// Earlier editions of them, each with the id and the language of its notice, and with another day from which it
	// holds: see compare.InOrder. A notice that has some has a change log, as a page and as a feed. One that is the
	// notice itself once more is passed over, so that the whole of a folder of editions may be given.
	Editions []Document
	// The folder to write: one that is not there yet, that is empty, or that holds the last build.
	Out string
	// What stands at the top of each page; empty: "Your data rights", in the language of the page.
	Name string
	// Where that leads, an address of https, as the council's own site; empty: nowhere.
	Home string
	// The file of an image that stands before it: .svg, .png, .jpg or .webp; empty: none.
	Logo string
	// What the foot of each page leads to, by language, as an accessibility statement; nil: nothing.
	Footer map[notice.Language][]notice.Link
	// Whether pages are dark where a person has their device so.
	Dark bool
	// Who speaks on the pages and in the conversation, one voice a language, as say.Voices has them, or voices with
	// words of the council's own. Each page leads to its twins, as every screen of the conversation then does: those of
	// the first are in the folder itself, of each other in a folder of its language's code, as "cy"; empty: English. No
	// translator has reviewed the Welsh yet, and its pages say so. Elements of the site's script speak these and
	// English. A server's conversation must offer the same: see serve.Options.Voices.
	Voices []say.Voice
	// Where a server of the council has the same conversation for people whose browser runs no script, as
	// "/your-rights/"; empty: nowhere. See package serve.
	Conversation string
	// The address that the folder will have, as "https://www.example.gov.uk/your-rights/"; empty: not known,
	// and then what is made for other pages is only the texts that need no address.
	Base string
	// Where "Exit this page" leads, which stands on each page and screen about a sensitive service and on each list
	// that has one: an address of https; empty: the weather forecast of the BBC.
	Exit string
	// Whether it stands on every page and screen.
	ExitAlways bool
	// How the council is reached where its notice gives no way to ask: an e-mail address, or a page of https; empty:
	// letters say that there is none, and Progress is warned of each such notice. A server's conversation must have the
	// same: see serve.Options.Contact.
	Contact string
	// The origins whose pages may show the answers in a frame, as "https://www.example.gov.uk"; empty: there are
	// no pages for frames. They need Base.
	Frames []string
	// Whether the texts to copy with the element load one script that holds the program, for hosts that refuse .wasm.
	// It weighs a third more on its way, and a page fetches all of it, also for who only reads: see [element.One].
	OneFile bool
	// The folder whose module is this one or requires it, in which the go command is run; empty: the current folder.
	Source string
	// Is told of each step in words, never twice at once; nil: nobody is.
	Progress func(string)

	compile func(context.Context) (*program, error) // nil: with the go command
	quality int                                     // of Brotli; zero: the best
	disk    disk                                    // zero: the real one
}

// Document is a notice as it was written, with what it says: the two cannot disagree. Its author's own remarks are left
// out of both, since a site publishes all of it. The zero Document is none; Read and Load make them.
type Document struct {
	data   []byte
	notice *notice.Notice
}

// Read returns the notice that data is. The error is of [notice.Decode].
func Read(data []byte) (Document, error) {
	n, err := notice.Decode(bytes.NewReader(data))
	if err != nil {
		return Document{}, err
	}
	if p := n.Published(); len(p.Remarks) < len(n.Remarks) {
		if data, err = notice.Encode(p); err != nil {
			return Document{}, err
		}
		return Document{data, p}, nil
	}
	return Document{bytes.Clone(data), n}, nil
}

// Notice returns what the document says, which the caller must not change; nil for the zero Document.
func (d Document) Notice() *notice.Notice { return d.notice }

// Load reads notices from files. Its error is a [privacy.Error] that names the file and holds the disk's error, or
// [notice.Misfits].
func Load(names ...string) ([]Document, error) {
	var out []Document
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, notRead(name, err)
		}
		d, err := Read(data)
		if err != nil {
			return nil, notRead(name, err)
		}
		out = append(out, d)
	}
	return out, nil
}

func notRead(name string, err error) error {
	return &privacy.Error{Code: privacy.ErrorNotRead, At: "site: notice", Value: name, Err: err}
}

func (o *Options) check() error {
	if len(o.Notices) == 0 {
		return missing("Notices", "give at least one")
	}
	for i, d := range o.Notices {
		if d.notice == nil {
			return missing(fmt.Sprintf("Notices[%d]", i), "make it with Read or Load")
		}
	}
	if o.Out == "" {
		return missing("Out", "give a folder to write into")
	}
	if err := o.checkVoices(); err != nil {
		return err
	}
	if c := o.Conversation; c != "" &&
		(!strings.HasPrefix(c, "/") || !strings.HasSuffix(c, "/") || view.Local(c).IsZero() ||
			strings.ContainsAny(c, "#?%")) {
		return unusable("Conversation", c, "give a path that begins and ends with a slash, as /your-rights/")
	}
	if o.Exit != "" && !widget.MayExit(o.Exit) {
		return unusable("Exit", o.Exit, "give an address that begins with https://")
	}
	if o.Contact != "" && !widget.MayReach(o.Contact) {
		return unusable("Contact", o.Contact, "give an e-mail address, or an address that begins with https://")
	}
	for _, check := range [...]func() error{o.checkAddresses, o.checkHost, o.checkEditions} {
		if err := check(); err != nil {
			return err
		}
	}
	return o.checkNames()
}

func missing(option, do string) error {
	return &privacy.Error{Code: privacy.ErrorMissing, At: "site: Options." + option, Do: do}
}

func unusable(option, value, do string) error {
	return &privacy.Error{Code: privacy.ErrorBadValue, At: "site: Options." + option, Value: value, Do: do}
}

// checkAddresses refuses what no browser would take for the address or the origin that is meant.
func (o *Options) checkAddresses() error {
	if b := o.Base; b != "" &&
		(!strings.HasPrefix(b, "https://") || !strings.HasSuffix(b, "/") || !view.Outside(b) ||
			view.Local(o.path()).IsZero() || strings.ContainsAny(b, "?#%")) {
		return unusable("Base", b,
			"give the address of the folder, as https://www.example.gov.uk/your-rights/, with a slash at its end")
	}
	if len(o.Frames) > 0 && o.Base == "" {
		return missing("Base", "pages for frames need the address that the folder will have")
	}
	for _, f := range o.Frames {
		host, https := strings.CutPrefix(f, "https://")
		if !https || !view.Outside(f) || strings.ContainsAny(host, "/?#") || f != strings.ToLower(f) ||
			strings.HasSuffix(f, ":443") ||
			strings.HasSuffix(f, ":") {
			return unusable("Frames", f,
				"give an origin in small letters and with no path, as https://www.example.gov.uk")
		}
	}
	return nil
}

// checkHost refuses what cannot stand around a screen.
func (o *Options) checkHost() error {
	host := widget.Host{Home: o.Home, Footer: o.Footer}
	if at, value := host.Misfit(); at != "" {
		return unusable(at, value, "give a title, and an address that begins with https://")
	}
	if o.Logo != "" && !slices.Contains(images, strings.ToLower(filepath.Ext(o.Logo))) {
		return unusable("Logo", o.Logo, "give a file whose name ends with one of "+strings.Join(images, ", "))
	}
	return nil
}

// images are the ends of the names of images that serve.Site sends, and every browser shows.
var images = []string{".svg", ".png", ".jpg", ".webp"}

// path is where the folder is on its host.
func (o *Options) path() string {
	rest := strings.TrimPrefix(o.Base, "https://")
	return rest[max(0, strings.Index(rest, "/")):]
}

func (o *Options) say(format string, args ...any) {
	if o.Progress != nil {
		o.Progress(fmt.Sprintf(format, args...))
	}
}

// checkVoices refuses a voice that says nothing, and a second one of a language.
func (o *Options) checkVoices() error {
	languages := o.languages()
	for i, v := range o.Voices {
		at := fmt.Sprintf("site: Options.Voices[%d]", i)
		if !v.Speaks() {
			return &privacy.Error{Code: privacy.ErrorBadValue, At: at, Value: string(v.Language()),
				Do: "give a voice that has learnt its words"}
		}
		if slices.Contains(languages[:i], languages[i]) {
			return &privacy.Error{Code: privacy.ErrorRepeated, At: at, Value: string(v.Language()),
				Do: "give each language once"}
		}
	}
	return nil
}
