package site

import (
	"crypto/sha512"
	"encoding/base64"
	"path"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/element"
)

// file is one file of a site, by its path within it.
type file struct {
	name           string
	data           []byte
	brotli, zipped []byte // nil: not smaller
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

// assets are the files that the pages load.
type assets struct {
	wasm, script, style *file
	notices             map[notice.ID]*file
}

func (o *Options) assets(p *program) (*assets, error) {
	a := &assets{wasm: asset("plainrights.wasm", p.wasm), style: asset("plainrights.css", element.Style), notices: map[notice.ID]*file{}}
	script, err := element.Script(p.runtime, path.Base(a.wasm.name), integrity(p.wasm))
	if err != nil {
		return nil, err
	}
	a.script = asset("plainrights.js", script)
	for _, d := range o.Notices {
		a.notices[d.notice.ID] = asset(string(d.notice.ID)+".json", d.data)
	}
	return a, nil
}

func (a *assets) files() []*file {
	out := []*file{a.wasm, a.script, a.style}
	for _, f := range a.notices {
		out = append(out, f)
	}
	return out
}
