package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

// notBuilt is a builder that only keeps what it is asked for.
func notBuilt(asked *site.Options) builder {
	return func(_ context.Context, o site.Options) (*site.Manifest, error) {
		*asked = o
		return &site.Manifest{Files: make([]site.File, 3)}, nil
	}
}

// TestBundle gives package site what was asked for.
func TestBundle(t *testing.T) {
	other := noticetest.Council(t, "authors/cctv").ID
	folder(t, exampleFiles(t)...)
	var asked site.Options
	var out, said bytes.Buffer
	env := &environment{stdin: strings.NewReader(text(t, "other.json")), stdout: &out, stderr: &said, today: today,
		build: notBuilt(&asked)}
	code := execute(t.Context(), env,
		strings.Fields("bundle -out a/b --welsh --name Rights --footer A=https://a.example/ "+
			"--frame https://b.example -frame https://c.example --base https://a.example/r/ notice.json -"))
	if code != clean || out.String() != "upload all of a/b: 3 files\n" || said.Len() > 0 {
		t.Fatalf("exits %d, says %q and %q", code, out.String(), said.String())
	}
	if len(asked.Notices) != 2 || asked.Notices[1].Notice().ID != other ||
		asked.Out != "a/b" || len(asked.Voices) != 2 || asked.Name != "Rights" || len(asked.Frames) != 2 ||
		asked.Footer[notice.English][0].Title != "A" || asked.Base != "https://a.example/r/" {
		t.Errorf("%+v", asked)
	}
	if _, err := os.Stat(filepath.Join(asked.Source, "wasm", "main.go")); err != nil {
		t.Error("the source is not that of this command", err)
	}
}

// TestBundleRefuses tells of what cannot be built, by the names that the options have here.
func TestBundleRefuses(t *testing.T) {
	dir := folder(t, exampleFiles(t)...)
	for want, args := range map[string]string{
		"--out: name the folder to write":                   "notice.json",
		"--source: nowhere holds no go.mod":                 "--out x --source nowhere notice.json",
		"--footer: \"A\": give a title, an equals sign and": "--out x --footer A notice.json",
		"--exit: bad-value":                                 "--out x --exit /away notice.json",
		"--base: missing":                                   "--out x --frame https://a.example notice.json",
		"--out: not-ours":                                   "--out . notice.json",
		"bundle has no option --outt; did you mean out?":    "--outt x notice.json",
		"NOTICE.json: repeated":                             "--out x notice.json notice.json",
	} {
		refuses(t, dir, "", want, append([]string{"bundle"}, strings.Fields(args)...)...)
	}
}

// TestBundleIsBuilt builds a real site in an empty folder, where there is no Go module.
func TestBundleIsBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the whole test run compresses the program, which takes long")
	}
	folder(t, exampleFiles(t)...)
	out, said, code := run(t, "", "bundle", "--out", "your-rights", "notice.json")
	if code != clean || !strings.HasPrefix(out, "upload all of your-rights: ") {
		t.Fatalf("exits %d\n%s\n%s", code, out, said)
	}
	if pages, err := filepath.Glob("your-rights/*/newsletter.html"); err != nil || len(pages) != 1 {
		t.Error(pages, err)
	}
}

// TestSteps tells nothing of what is soon done, but warnings; after a second what it is at, and each step from then on.
func TestSteps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var w bytes.Buffer
		quick := newSteps(&w)
		quick.told("one")
		quick.told("WARNING: two")
		quick.end()
		time.Sleep(2 * patience)
		synctest.Wait()
		if w.String() != "WARNING: two\n" {
			t.Errorf("%q", w.String())
		}
		w.Reset()
		slow := newSteps(&w)
		slow.told("one")
		slow.told("two")
		time.Sleep(2 * patience)
		synctest.Wait()
		slow.told("three")
		slow.end()
		if w.String() != "two\nthree\n" {
			t.Errorf("%q", w.String())
		}
	})
}

// TestBuildFails: what goes wrong in a build is told, and standard output has nothing.
func TestBuildFails(t *testing.T) {
	folder(t, exampleFiles(t)...)
	var out, said bytes.Buffer
	env := &environment{stdout: &out, stderr: &said, build: func(context.Context, site.Options) (*site.Manifest,
		error) {
		return nil, &privacy.Error{Code: privacy.ErrorNotCompiled, At: "site: go build", Err: errors.New("no go")}
	}}
	code := execute(t.Context(), env, []string{"bundle", "--out", "x", "notice.json"})
	if code != failed || out.Len() > 0 || said.String() != "site: go build: not-compiled: no go\n" {
		t.Errorf("exits %d, says %q and %q", code, out.String(), said.String())
	}
}
