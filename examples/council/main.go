// Command council serves the data rights site of three councils on this computer: pick a council and a
// service, and see which data protection rights apply. It builds the site the first time.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "the `address` to listen on")
	out := flag.String("out", "", "the `folder` to build the site in; without it, one among this computer's caches")
	flag.Parse()
	if err := run(*addr, *out); err != nil {
		fmt.Fprintln(os.Stderr, "council:", err)
		os.Exit(1)
	}
}

func run(addr, out string) error {
	handler, err := build(out)
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
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
	}
	return server.Serve(listener)
}
