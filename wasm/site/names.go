package site

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/widget"
)

// The names of what is neither a page of a council nor named by its content.
const (
	assetsName   = "assets"
	embedName    = "embed"
	indexName    = "index.html"
	licencesName = "licences.txt"
	manifestName = "manifest.json"
)

// languages are those that there are pages in.
func (o *Options) languages() []notice.Language {
	var out []notice.Language
	for _, v := range o.voices() {
		out = append(out, v.Language())
	}
	return out
}

// voices are who speaks on the pages, one a language.
func (o *Options) voices() []say.Voice {
	if len(o.Voices) == 0 {
		return []say.Voice{{}}
	}
	return o.Voices
}

// voiceOf is who speaks in a language that there are pages in.
func (o *Options) voiceOf(lang notice.Language) say.Voice {
	voices := o.voices()
	for _, v := range voices {
		if v.Language() == lang {
			return v
		}
	}
	return voices[0]
}

// inFolder is where the pages in a language are.
func (o *Options) inFolder(lang notice.Language) string {
	if lang == o.languages()[0] {
		return ""
	}
	return string(lang) + "/"
}

// pageName is the name of the page with the screen of a place, in the folder of its language; "" if there is
// none, as of a question: only a program can ask.
func pageName(at widget.Place, n *notice.Notice, a *notice.Activity) string {
	if at == widget.PlaceCouncil || n == nil {
		return indexName
	}
	folder := string(n.ID) + "/"
	switch {
	case at == widget.PlaceService:
		return folder + indexName
	case at == widget.PlaceHelp:
		return folder + "help.html"
	case at == widget.PlaceNotice && a == nil:
		return folder + "notice.html"
	case at == widget.PlaceNotice:
		return folder + stem(n.ID, a) + "-notice.html"
	case at == widget.PlaceResult && a != nil:
		return folder + stem(n.ID, a) + ".html"
	}
	return ""
}

// stem is what the names of the pages of an activity begin with. Names are kept in logs and histories, so
// that of a sensitive one says nothing about it.
func stem(council notice.ID, a *notice.Activity) string {
	if a.Sensitive != privacy.Yes {
		return string(a.ID)
	}
	return digest([]byte(council + "/" + a.ID))[:10]
}

// digest is the SHA-256 of data in hexadecimal digits.
func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// owners are the names that are taken, each with what has it. The ids of notices have no capitals, so
// that names which differ are different files on every disk.
type owners map[string]string

func (o owners) take(name, owner string) error {
	if other, taken := o[name]; taken {
		return &privacy.Error{
			Code:  privacy.ErrorRepeated,
			At:    "site: Options.Notices",
			Value: name,
			Do:    fmt.Sprintf("%s and %s would both be that page: give one of them another id", other, owner),
		}
	}
	o[name] = owner
	return nil
}

// checkNames refuses notices two of whose pages would have one name.
func (o *Options) checkNames() error {
	taken := owners{assetsName: "the folder of the program", embedName: "the folder of what goes into other pages",
		lawName: "the folder of the law"}
	for _, lang := range notice.Languages() { // whether there are pages in it or not: there may be later
		taken[string(lang)] = "the folder of pages in another language"
	}
	for _, d := range o.Notices {
		n := d.notice
		council := fmt.Sprintf("the council %q", n.ID)
		if err := taken.take(string(n.ID), council); err != nil {
			return err
		}
		for _, p := range [...]struct {
			at    widget.Place
			owner string
		}{
			{widget.PlaceService, "the list of services of "}, {widget.PlaceHelp, "the help page of "},
			{widget.PlaceNotice, "the notice of "},
		} {
			if err := taken.take(pageName(p.at, n, nil), p.owner+council); err != nil {
				return err
			}
		}
		if o.changed(n) {
			if err := taken.take(string(n.ID)+"/"+changesName, "the change log of "+council); err != nil {
				return err
			}
		}
		for i := range n.Activities {
			a := &n.Activities[i]
			service := fmt.Sprintf("the service %q of %s", a.ID, council)
			if err := taken.take(pageName(widget.PlaceResult, n, a), service); err != nil {
				return err
			}
			if err := taken.take(pageName(widget.PlaceNotice, n, a),
				"what the notice says about "+service); err != nil {
				return err
			}
		}
	}
	return nil
}
