package element_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/view"
)

// guest serves, under a folder, a page of a host with the script from that folder, for a test that has its own
// program or policy there.
func (h *host) guest(path, policy, head, body string) {
	h.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
			`<title>A page of the council</title><link rel="stylesheet" href="/a/plainrights.css">` + head +
			`</head><body><main>` + body + `</main></body></html>`))
	})
}

// tax is the element around the answer about the council tax of the first council.
func (h *host) tax() string {
	return string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2)))
}

// module is the tag of the script in a folder.
func module(folder string) string {
	return `<script type="module" src="` + folder + `/plainrights.js"></script>`
}

// module serves a script in a folder that checks the program beside it by an integrity value, "" for none.
func (h *host) module(t *testing.T, folder, kind, integrity string, wasm []byte) {
	t.Helper()
	script, err := element.Script(wasmExec(t), element.File{Name: "plainrights.wasm", Integrity: integrity})
	if err != nil {
		t.Fatal(err)
	}
	h.file(folder+"/plainrights.js", "text/javascript", script)
	if wasm != nil {
		h.file(folder+"/plainrights.wasm", kind, wasm)
	}
}

// drives runs a driver in each browser on a host of its own network.
func drives(t *testing.T, h *host, driver string, j job) {
	t.Helper()
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j := j
			j.Browser, j.Path = kind(name), browser(t, name)
			server := httptest.NewServer(h.mux)
			defer server.Close()
			j.Base = server.URL
			drive(t, driver, j)
		})
	}
}

// The program starts whatever type its server gives it: browsers compile while it arrives only where that is
// application/wasm and nothing more.
func TestProgramOfAnyType(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	types := map[string][]string{
		"exact": {"application/wasm"}, "capitals": {"Application/WASM"}, "charset": {"application/wasm; charset=utf-8"},
		"semicolon": {"application/wasm;"}, "twice": {"application/wasm", "application/wasm"},
		"octets": {"application/octet-stream"}, "words": {"text/plain"}, "none": nil,
	}
	j := job{}
	for name, values := range types {
		folder := "/types/" + name
		h.file(folder+"/plainrights.js", "text/javascript", h.script)
		h.mux.HandleFunc(folder+"/plainrights.wasm", func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["Content-Type"] = values
			_, _ = w.Write(h.wasm)
		})
		h.guest("/type/"+name, strict, module(folder), h.tax())
		j.Names = append(j.Names, name)
	}
	drives(t, h, "types.mjs", j)
}
