package element_test

import (
	"bytes"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/serve"
	"github.com/plainrights/plainrights/wasm/site"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// strict is the policy of a careful host, with the one keyword that WebAssembly needs.
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; form-action 'self'; " +
	"base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// noScript is the policy of a host that lets no script run.
const noScript = "default-src 'none'; style-src 'self'; img-src 'self'"

// program builds a program for the browser.
func program(t testing.TB, path string) []byte {
	t.Helper()
	name := filepath.Join(t.TempDir(), "program.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l", "-tags=resident", "-o", name,
		path)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func wasmExec(t testing.TB) []byte {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// linked is the program as a site has it, which takes the linker seconds: the first test that wants it makes it.
var linked = sync.OnceValues(func() ([]byte, error) { return site.Program(context.Background()) })

// host is a council's site: pages with the element in them, and the same conversation from a server.
type host struct {
	mux     *http.ServeMux
	notices []*notice.Notice
	wasm    []byte
	words   []byte // of Welsh
	script  []byte
	build   string // what the element says that the program is
}

// welshName is the file with the words of Welsh.
const welshName = "plainrights.cy.txt"

// integrity is the value that tells a browser which bytes to take.
func integrity(data []byte) string {
	sum := sha512.Sum384(data)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

func newHost(t testing.TB) *host {
	t.Helper()
	chromium(t) // before anything is made for a test that is skipped
	h := &host{mux: http.NewServeMux(), notices: noticetest.Councils(t)}
	wasm, err := linked()
	if err != nil {
		t.Fatal(err)
	}
	h.wasm = wasm
	words := site.Words(say.Must(notice.Welsh))
	h.words = words
	digest := integrity(h.wasm)
	h.build = digest[len("sha384-"):][:12]
	script, err := element.Script(wasmExec(t), element.File{Name: "plainrights.wasm", Integrity: digest,
		Size: len(wasm)},
		element.Words{Language: string(notice.Welsh), File: element.File{Name: welshName, Integrity: integrity(words)}})
	if err != nil {
		t.Fatal(err)
	}
	h.script = script
	h.file("/a/plainrights.js", "text/javascript", script)
	h.late(t, "/a/plainrights.wasm", h.wasm)
	h.file("/a/"+welshName, "text/plain; charset=utf-8", words)
	h.file("/a/plainrights.css", "text/css", element.Style)
	for _, n := range h.notices {
		data, err := os.ReadFile(filepath.Join("..", "..", "testdata", string(n.ID), "notice.json"))
		if err != nil {
			t.Fatal(err)
		}
		h.file("/a/"+string(n.ID)+".json", "application/json", data)
		for i := range n.Activities {
			path := string(n.ID) + "/" + string(n.Activities[i].ID)
			body := func() view.Nodes { return view.Nodes{h.embed(n, n.Activities[i].ID, 1)} }
			h.lazy("/page/"+path, strict, body)
			h.lazy("/off/"+path, noScript, body)
		}
	}
	served, err := serve.New(serve.Options{Notices: h.notices, Prefix: "/served"})
	if err != nil {
		t.Fatal(err)
	}
	h.mux.Handle("/served/", served)
	h.page("/empty", "")
	h.mux.HandleFunc("/favicon.ico",
		func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	return h
}

func (h *host) file(path, kind string, data []byte) {
	h.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Write(data)
	})
}

// late serves the program after as long as LATE in the environment says, such as 3s: whatever a test does meanwhile
// people do on slow phones. Without it the program comes at once, so that a press may find it there or not.
func (h *host) late(t testing.TB, path string, data []byte) {
	wait := time.Duration(0)
	if late := os.Getenv("LATE"); late != "" {
		var err error
		if wait, err = time.ParseDuration(late); err != nil {
			t.Fatal(err)
		}
	}
	h.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(wait):
		case <-r.Context().Done():
		}
		w.Header().Set("Content-Type", "application/wasm")
		w.Write(data)
	})
}

// embed is the element around the answer as it was published.
func (h *host) embed(n *notice.Notice, service notice.ID, level int) view.Node {
	return h.published(n, "/a/"+string(n.ID)+".json", service, level)
}

func (h *host) published(n *notice.Notice, at string, service notice.ID, level int) view.Node {
	m, _ := widget.Open(
		&widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Static, Level: level, ID: "pr-" + string(service)},
		n.ID,
		service,
	)
	return view.PlainRights.Of(view.Notice(at), view.Service(string(service)), view.Level(level), widget.View(m).Body,
		widget.First(m))
}

// page serves a page under a policy, with nodes of its own.
func (h *host) page(path, policy string, body ...view.Node) {
	h.lazy(path, policy, func() view.Nodes { return body })
}

// lazy serves a page that is made when it is first asked for: of those of all services a test asks for few.
func (h *host) lazy(path, policy string, body func() view.Nodes) {
	made := sync.OnceValue(func() []byte {
		page := view.AppendPage(nil, view.Page{
			Lang: "en", Title: "A page of the council", Class: "pr-page",
			Styles:  []view.Asset{{Path: "/a/plainrights.css"}},
			Scripts: []view.Asset{{Path: "/a/plainrights.js"}},
			Body:    view.Nodes{view.Main.Of(view.ID("main"), view.Class("pr-page-main"), body())},
		})
		// Without a day no day is said, as on the published answer that each conversation is compared with.
		return bytes.ReplaceAll(page, []byte("<plain-rights "), []byte(`<plain-rights welsh="" today="" `))
	})
	h.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(made())
	})
}
