package main

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/site"
)

// TestNoNoticeIsWrittenOver: whatever is asked for, and by whatever name, a notice that is there stays as it is.
func TestNoNoticeIsWrittenOver(t *testing.T) {
	notice := text(t, "../lint/testdata/sound.json")
	child := strings.Replace(notice, `"id": "northtown"`, `"id": "bins", "extends": {"notice": "northtown"}`, 1)
	dir := folder(t, "northtown.json", notice, "other.json", notice, "bins.json", child, "page.txt", "Your data",
		"broken.json", strings.Replace(notice, `"title"`, `"tittle"`, 1))
	if err := os.Symlink("northtown.json", "link.json"); err != nil {
		t.Fatal(err)
	}
	if err := os.Link("northtown.json", "hard.txt"); err != nil {
		t.Fatal(err)
	}
	lost := "would be lost"
	for _, args := range [][]string{
		{"render", "northtown.json", "-o", "northtown.json"},
		{"render", "northtown.json", "-o", "link.json"},
		{"render", "northtown.json", "-o", "hard.txt"},
		{"render", "bins.json", "-o", "northtown.json"},
		{"render", "northtown.json", "--as", "record", "--format", "xlsx", "-o", "other.json"},
		{"render", "--as", "style", "-o", "northtown.json"},
		{"check", "northtown.json", "-o", "northtown.json"},
		{"check", "northtown.json", "--page", "page.txt", "-o", "page.txt"},
		{"check", "--write-baseline", "northtown.json", "--reason", "r", "--by", "b", "--until", "2027-06-30",
			"northtown.json"},
		{"rights", "northtown.json", "-o", "./northtown.json"},
		{"diff", "northtown.json", "other.json", "-o", "northtown.json"},
		{"schema", "-o", "northtown.json"},
		{"schema", "-o", "broken.json"},
		{"catalogue", "-o", "northtown.json"},
	} {
		refuses(t, dir, "", lost, args...)
	}
}

// TestBaselineIsKept: a baseline that is there is written over only where its reasons were read.
func TestBaselineIsKept(t *testing.T) {
	dir := folder(t, "notice.json", text(t, "../../testdata/leeds/notice.json"))
	args := []string{"check", "--write-baseline", "old.json", "--reason", "first", "--by", "b", "--until", "2027-06-30",
		"notice.json"}
	must(t, clean, "", args...)
	before := contents(t, dir)
	args[4] = "second"
	refuses(t, dir, "", "--baseline old.json", args...)
	must(t, clean, "", append(args, "--baseline", "old.json")...)
	if contents(t, dir) != before {
		t.Error("a baseline that is written again has other reasons for what was found before")
	}
}

// TestLawBeforeIsRefused: nothing is answered by the law of a day on which it did not apply.
func TestLawBeforeIsRefused(t *testing.T) {
	dir := folder(t, "a.json", text(t, "../lint/testdata/sound.json"))
	for _, command := range []string{"check", "rights", "render", "sign", "serve"} {
		refuses(t, dir, "", "25 May 2018", command, "--as-at", "2018-05-24", "a.json")
	}
	refuses(t, dir, "", "25 May 2018", "diff", "--as-at", "2018-05-24", "a.json", "a.json")
	if out, complaints, code := run(t, "", "rights", "--as-at", "2018-05-25", "a.json"); code != clean || out == "" {
		t.Errorf("rights on the first day exits %d: %s", code, complaints)
	}
}

// TestExtendedNoticeIsMissing: without the notice that it extends, nothing is said of a notice as if that said nothing.
func TestExtendedNoticeIsMissing(t *testing.T) {
	doc := text(t, "../lint/testdata/sound.json")
	child := strings.Replace(doc, `"title"`, `"extends": {"notice": "nowhere"}, "title"`, 1)
	dir := folder(t, "a.json", child, "whole.json", doc)
	for _, args := range []string{"check a.json", "render a.json -o a.html", "rights a.json", "sign a.json --by Me",
		"diff a.json whole.json", "bundle --out site a.json", "serve a.json"} {
		refuses(t, dir, "", `a.json:4:25: /extends: no notice with the id "nowhere"`, strings.Fields(args)...)
	}
	refuses(t, dir, child, `standard input:4:25: /extends`, "check", "-")
}

// TestDraftIsNoFact: a draft is told of as one, with how much of it nobody has confirmed, and is not approved.
func TestDraftIsNoFact(t *testing.T) {
	dir := folder(t, "a.json", text(t, "../lint/testdata/broken/SRC001.json"))
	const want = "a.json: is a draft; statements that are assumed or inferred, and confirmed by nobody: 1"
	refuses(t, dir, "", want, "sign", "--by", "Me", "a.json")
	for _, args := range []string{"rights a.json", "render a.json", "render --as decisions a.json"} {
		out, complaints, code := run(t, "", strings.Fields(args)...)
		if code != clean || out == "" || strings.TrimSpace(complaints) != want {
			t.Errorf("%s exits %d and says %q", args, code, complaints)
		}
	}
	never := func(context.Context, site.Options) (*site.Manifest, error) { return nil, errors.New("not built") }
	if _, complaints, _ := runBuilding(t, never, "", "bundle", "--out", "site", "a.json"); !strings.Contains(complaints,
		want) {
		t.Error("bundle says nothing of a draft:", complaints)
	}
}

// TestDiffOfTwoNotices says that two notices are no editions of one.
func TestDiffOfTwoNotices(t *testing.T) {
	doc := text(t, "../lint/testdata/sound.json")
	folder(t, "a.json", doc, "b.json", strings.Replace(doc, `"id": "northtown"`, `"id": "southtown"`, 1))
	if _, complaints, _ := run(t, "", "diff", "a.json", "b.json"); !strings.Contains(complaints, "no editions of one") {
		t.Errorf("diff says %q", complaints)
	}
	if _, complaints, _ := run(t, "", "diff", "a.json", "a.json"); complaints != "" {
		t.Errorf("diff of one notice says %q", complaints)
	}
}
