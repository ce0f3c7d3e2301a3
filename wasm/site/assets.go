package site

import (
	"crypto/sha512"
	"encoding/base64"
	"os"
	"path"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// file is one file of a site, by its path within it.
type file struct {
	name           string
	data           []byte
	brotli, zipped []byte // nil: not smaller
	source         bool   // whether it is for somebody to copy, and so never sent to residents
}

// integrity is the value that tells a browser which bytes to take.
func integrity(data []byte) string {
	sum := sha512.Sum384(data)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// asset is a file that is named by its content, so that a browser may keep it for ever.
func asset(name string, data []byte) *file {
	ext := path.Ext(name)
	return &file{name: assetsName + "/" + strings.TrimSuffix(name, ext) + "." + digest(data)[:16] + ext, data: data}
}

// at is how a page loads the file from where up leads out of.
func (f *file) at(up string) view.Asset {
	return view.Asset{Path: up + f.name, Integrity: integrity(f.data)}
}

// beside is the file as a script beside it loads it.
func (f *file) beside() element.File {
	return element.File{Name: path.Base(f.name), Integrity: integrity(f.data), Size: len(f.data)}
}

// wordsName is the name of the words of a language.
func wordsName(lang notice.Language) string {
	return "plainrights." + strings.ToLower(string(lang)) + ".txt"
}

// Words returns what the program says in a voice, for a file beside it: what we say in English it has itself.
func Words(v say.Voice) []byte {
	return say.File(v, widget.Spoken()...)
}

// assets are the files that the pages load.
type assets struct {
	wasm, script, style *file
	words               []*file // of each voice but our English
	page, find          *file   // what the page around the element does, and a list of services
	frame, parent       *file   // nil: there are no frames
	one                 *file   // the script with the program in it; nil: no text loads it
	logo                *file   // nil: there is none
	notices             map[notice.ID]*file
}

func (o *Options) assets(p *program) (*assets, error) {
	a := &assets{
		wasm:    asset("plainrights.wasm", p.wasm),
		style:   asset("plainrights.css", element.Style),
		notices: map[notice.ID]*file{},
	}
	if err := o.scripts(a, p); err != nil {
		return nil, err
	}
	a.page, a.find = asset("page.js", pageScript), asset("find.js", findScript)
	if o.Logo != "" {
		data, err := os.ReadFile(o.Logo)
		if err != nil {
			return nil, &privacy.Error{Code: privacy.ErrorNotRead, At: "site: Options.Logo", Value: o.Logo, Err: err}
		}
		a.logo = asset("logo"+strings.ToLower(path.Ext(o.Logo)), data)
	}
	if len(o.Frames) > 0 {
		a.frame, a.parent = asset("frame.js", frameScript), asset("parent.js", parentScript)
	}
	for _, d := range o.Notices {
		a.notices[d.notice.ID] = asset(string(d.notice.ID)+".json", d.data)
	}
	return a, nil
}

// scripts makes the script, or both, and the words of each voice but our English, which the program has.
func (o *Options) scripts(a *assets, p *program) error {
	const name = "plainrights.wasm"
	held := map[string][]byte{name: p.wasm}
	var apart, within []element.Words // as a script beside them names them, and the one that holds them
	for _, v := range o.voices() {
		if v == (say.Voice{}) {
			continue
		}
		lang, data := v.Language(), Words(v)
		f := asset(wordsName(lang), data)
		a.words = append(a.words, f)
		apart = append(apart, element.Words{Language: string(lang), File: f.beside()})
		held[wordsName(lang)] = data
		within = append(within, element.Words{Language: string(lang), File: element.File{Name: wordsName(lang)}})
	}
	script, err := element.Script(p.runtime, a.wasm.beside(), apart...)
	if err != nil {
		return err
	}
	a.script = asset("plainrights.js", script)
	if !o.OneFile {
		return nil
	}
	wasm := a.wasm.beside()
	wasm.Name = name
	one, err := element.One(p.runtime, held, wasm, within...)
	if err != nil {
		return err
	}
	a.one = asset("plainrights.one.js", one)
	return nil
}

func (a *assets) files() []*file {
	out := append([]*file{a.wasm, a.script, a.page, a.find, a.style}, a.words...)
	for _, f := range [...]*file{a.logo, a.one} {
		if f != nil {
			out = append(out, f)
		}
	}
	if a.frame != nil {
		out = append(out, a.frame, a.parent)
	}
	for _, f := range a.notices {
		out = append(out, f)
	}
	return out
}
