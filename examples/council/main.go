// Command council serves the privacy notices of three councils on this computer: pick a council and a
// service, and see which data protection rights apply.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/serve"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "the address to listen on")
	flag.Parse()
	if err := run(*addr); err != nil {
		fmt.Fprintln(os.Stderr, "council:", err)
		os.Exit(1)
	}
}

func run(addr string) error {
	notices, err := load("leeds", "leicester", "peterborough")
	if err != nil {
		return err
	}
	handler, err := serve.New(serve.Options{Notices: notices})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil { // the port is taken: any free one of the same host will do
		host, _, _ := net.SplitHostPort(addr)
		if listener, err = net.Listen("tcp", net.JoinHostPort(host, "0")); err != nil {
			return err
		}
	}
	fmt.Printf("Open http://%s/ in a browser. Stop with Ctrl+C.\n", listener.Addr())
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Minute,
	}
	return server.Serve(listener)
}

// load reads the notices of councils from testdata, in this folder or one above it.
func load(councils ...string) ([]*notice.Notice, error) {
	var notices []*notice.Notice
	for _, council := range councils {
		name := filepath.Join("testdata", council, "notice.json")
		file, err := os.Open(name)
		for up := ".."; err != nil && len(up) < 6; up += "/.." {
			file, err = os.Open(filepath.Join(up, name))
		}
		if err != nil {
			return nil, fmt.Errorf("%s is not here: run this in the root of the module, as go run ./examples/council", name)
		}
		n, err := notice.Decode(file)
		file.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		notices = append(notices, n)
	}
	return notices, nil
}
