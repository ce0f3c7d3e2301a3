package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

func newServe(env *environment) *cobra.Command {
	var addr string
	var day privacy.Date
	var voice say.Voice
	cmd := &cobra.Command{
		Use:   "serve FILE...",
		Short: "Show what residents will see, with the findings beside it, as you write",
		Long: `Serve shows in a browser on this computer what residents will see of notices, with what
check finds beside it. When a file changes the page shows it within a second; while it
cannot be read, the page says where and why. Nobody else can open it: it listens on this
computer alone, unless --addr says otherwise. Stop it with Ctrl+C.`,
		Example: `  plainrights serve notice.json
  plainrights serve --addr localhost:9000 --lang cy notice.json other.json`,
		Args:              files(1, -1, "the file of a notice"),
		ValidArgsFunction: documents,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := newPreview(env, args, voice, day)
			if err != nil {
				return err
			}
			return listen(cmd.Context(), env, addr, p)
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8080",
		"the `address` to listen on; any free one of the same host where it is taken")
	asAt(env, cmd, &day)
	speaks(cmd, &voice)
	return cmd
}

// listen serves until the command is stopped.
func listen(ctx context.Context, env *environment, addr string, handler http.Handler) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("--addr: %q: give a host and a port, as 127.0.0.1:8080", addr)
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		if listener, err = net.Listen("tcp", net.JoinHostPort(host, "0")); err != nil {
			return fmt.Errorf("--addr: %w", err)
		}
	}
	fmt.Fprintf(env.stdout, "Open http://%s/ in a browser. Stop with Ctrl+C.\n", listener.Addr())
	server := &http.Server{
		Handler:           local(listener.Addr(), handler),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      time.Minute,
		IdleTimeout:       time.Minute,
	}
	stopped := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stopped()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// local refuses, where only this computer is listened to, a request for another host: a page elsewhere that has its
// own name lead here could otherwise read what is being written.
func local(at net.Addr, handler http.Handler) http.Handler {
	tcp, ok := at.(*net.TCPAddr)
	if !ok || !tcp.IP.IsLoopback() {
		return handler
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if ip := net.ParseIP(strings.Trim(host, "[]")); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			http.Error(w, "Open the address that plainrights serve prints.", http.StatusForbidden)
			return
		}
		handler.ServeHTTP(w, r)
	})
}
