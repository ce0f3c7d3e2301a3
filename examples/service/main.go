// Command service is the library inside somebody's HTTP service: a small JSON interface, and beside it
// the pages for residents, mounted under a prefix.
//
//	go run ./examples/service -notice testdata/peterborough/notice.json
//
//	GET  /activities                    what can be asked about
//	GET  /rights?activity=ID&as-at=DATE the assessment, nothing being known of the person
//	POST /rights                        the same, with what the person says in the body:
//	                                    {"activity": "ID", "as_at": "DATE", "facts": {"CODE": "yes"}}
//	     /your-rights/                  the pages
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/serve"
)

func main() {
	name := flag.String("notice", "testdata/peterborough/notice.json", "the `file` of the notice")
	addr := flag.String("addr", "127.0.0.1:8081", "the `address` to listen on")
	flag.Parse()
	if err := run(*name, *addr); err != nil {
		fmt.Fprintln(os.Stderr, "service:", err)
		os.Exit(1)
	}
}

func run(name, addr string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	handler, err := newHandler(n)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Printf("Listening on http://%s/: the pages, and activities beside them. Stop with Ctrl+C.\n", listener.Addr())
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		MaxHeaderBytes:    16 << 10,
	}
	return server.Serve(listener)
}

// newHandler returns the service: nothing of a request is logged or kept.
func newHandler(n *notice.Notice) (http.Handler, error) {
	pages, err := serve.New(serve.Options{Notices: []*notice.Notice{n}, Prefix: "/your-rights",
		AsAt: serve.Today, Voices: say.Voices()})
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /activities", api{n}.activities)
	mux.HandleFunc("GET /rights", api{n}.get)
	mux.HandleFunc("POST /rights", api{n}.post)
	mux.Handle("/your-rights/", pages)
	mux.Handle("GET /{$}", http.RedirectHandler("/your-rights/", http.StatusSeeOther))
	return mux, nil
}
