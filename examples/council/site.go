package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"net/http"
	"os"
	"path/filepath"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/serve"
	"github.com/plainrights/plainrights/wasm/site"
)

// withoutScript is where the conversation is for people whose browser runs no script.
const withoutScript = "/without-script"

// build builds what there is not yet and returns the site together with the conversation from a server.
func build(out string) (http.Handler, error) {
	documents, err := load("leeds", "leicester", "peterborough")
	if err != nil {
		return nil, err
	}
	if out == "" {
		caches, err := os.UserCacheDir()
		if err != nil {
			return nil, err
		}
		here, err := os.Getwd()
		if err != nil {
			return nil, err
		}
		// Another copy of the repository has a site of its own: one that is served must not change under somebody.
		out = filepath.Join(caches, "plainrights", fmt.Sprintf("council-%08x", crc32.ChecksumIEEE([]byte(here))))
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return nil, err
	}
	tell := func(step string) { fmt.Println(step) }
	if _, err := site.Build(context.Background(), site.Options{Notices: documents, Out: out,
		Conversation: withoutScript + "/", Voices: say.Voices(), Progress: tell}); err != nil {
		return nil, err
	}
	return together(documents, out)
}

func together(documents []site.Document, out string) (http.Handler, error) {
	var notices []*notice.Notice
	for _, d := range documents {
		notices = append(notices, d.Notice())
	}
	pages, err := serve.Site(os.DirFS(out), serve.SiteOptions{})
	if err != nil {
		return nil, err
	}
	conversation, err := serve.New(
		serve.Options{Notices: notices, Prefix: withoutScript, AsAt: serve.Today, Voices: say.Voices()},
	)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/", pages)
	mux.Handle(withoutScript+"/", conversation)
	return mux, nil
}

// load reads the notices of councils from testdata, in this folder or one above it.
func load(councils ...string) ([]site.Document, error) {
	root := "."
	for up := ".."; len(up) < 9; up += "/.." {
		if _, err := os.Stat(filepath.Join(root, "testdata", councils[0])); err == nil {
			break
		}
		root = up
	}
	var names []string
	for _, council := range councils {
		names = append(names, filepath.Join(root, "testdata", council, "notice.json"))
	}
	documents, err := site.Load(names...)
	if err != nil {
		return nil, fmt.Errorf("run this in the root of the module, as go run ./examples/council: %w", err)
	}
	return documents, nil
}
