package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// Options are what to build. Notices and Out are needed.
type Options struct {
	// The notices, in the order in which their councils are listed; their ids differ.
	Notices []Document
	// The folder to write: one that is not there yet, that is empty, or that holds the last build.
	Out string
	// What stands at the top of each page; empty: "Your data rights", in the language of the page.
	Name string
	// Whether each page is there in Welsh too, in the folder cy, and leads to its twin, as every screen of the
	// conversation then does. No translator has reviewed the Welsh yet, and the pages say so. A server's
	// conversation must offer it too: see serve.Options.Welsh.
	Welsh bool
	// Where a server of the council has the same conversation for people whose browser runs no script, as
	// "/your-rights/"; empty: nowhere. See package serve.
	Conversation string
	// The address that the folder will have, as "https://www.example.gov.uk/your-rights/"; empty: not known,
	// and then what is made for other pages is only the texts that need no address.
	Base string
	// Where "Exit this page" leads, which stands on each page and screen about a sensitive service: an address of
	// https; empty: the weather forecast of the BBC.
	Exit string
	// The origins whose pages may show the answers in a frame, as "https://www.example.gov.uk"; empty: there are
	// no pages for frames. They need Base.
	Frames []string
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

// Load reads notices from files. Its error names the file.
func Load(names ...string) ([]Document, error) {
	var out []Document
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		d, err := Read(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, d)
	}
	return out, nil
}

func (o *Options) check() error {
	if len(o.Notices) == 0 {
		return errors.New("site: there are no notices: give at least one")
	}
	for i, d := range o.Notices {
		if d.notice == nil {
			return fmt.Errorf("site: Options.Notices[%d] is no notice: make it with Read or Load", i)
		}
	}
	if o.Out == "" {
		return errors.New("site: there is no folder to write into: give one")
	}
	if c := o.Conversation; c != "" && (!strings.HasPrefix(c, "/") || !strings.HasSuffix(c, "/") || view.Local(c).IsZero() || strings.ContainsAny(c, "#?%")) {
		return fmt.Errorf("site: conversation %q: give a path that begins and ends with a stroke, as /your-rights/", c)
	}
	if o.Exit != "" && !widget.MayExit(o.Exit) {
		return fmt.Errorf("site: exit %q: give an address that begins with https://", o.Exit)
	}
	if err := o.checkAddresses(); err != nil {
		return err
	}
	return o.checkNames()
}

// checkAddresses refuses what no browser would take for the address or the origin that is meant.
func (o *Options) checkAddresses() error {
	if b := o.Base; b != "" && (!strings.HasPrefix(b, "https://") || !strings.HasSuffix(b, "/") || !view.Outside(b) || view.Local(o.path()).IsZero() || strings.ContainsAny(b, "?#%")) {
		return fmt.Errorf("site: base %q: give the address of the folder, as https://www.example.gov.uk/your-rights/, with a stroke at its end", b)
	}
	if len(o.Frames) > 0 && o.Base == "" {
		return errors.New("site: pages for frames need the address that the folder will have: give a base")
	}
	for _, f := range o.Frames {
		host, https := strings.CutPrefix(f, "https://")
		if !https || !view.Outside(f) || strings.ContainsAny(host, "/?#") || f != strings.ToLower(f) || strings.HasSuffix(f, ":443") || strings.HasSuffix(f, ":") {
			return fmt.Errorf("site: frame %q: give an origin in small letters and with no path, as https://www.example.gov.uk", f)
		}
	}
	return nil
}

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
