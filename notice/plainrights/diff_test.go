package main

import (
	"encoding/json"
	"encoding/xml"
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// editions are two of one notice, the second with another basis and from a later day.
func editions(t *testing.T) (before, after *notice.Notice) {
	t.Helper()
	before, after = noticetest.Council(t, "authors/parish"), noticetest.Council(t, "authors/parish")
	after.Version.EffectiveFrom, after.Version.Number = privacy.NewDate(2026, 10, 1), "4"
	after.Activities[0].Purposes[0].Basis = notice.RestsOn(privacy.BasisPublicTask)
	return before, after
}

// TestDiff writes what package compare makes, in each form.
func TestDiff(t *testing.T) {
	before, after := editions(t)
	folder(t, "before.json", documentOf(t, before), "after.json", documentOf(t, after))
	day, voice := privacy.NewDate(2026, 11, 1), say.Must("cy")
	r := compare.Notices(before, after, day)
	page := r.Page(voice)
	data, err := r.JSON(voice)
	if err != nil {
		t.Fatal(err)
	}
	for format, want := range map[string][]byte{
		"text": []byte(page.Text()), "markdown": page.Markdown(), "html": page.HTML(""), "json": data,
		"atom": compare.Log{r}.Atom(voice, ""),
	} {
		line := []string{"diff", "-as-at", "2026-11-01", "--lang", "cy", "--format", format, "before.json",
			"after.json"}
		if out := must(t, found, "", line...); out != string(want) {
			t.Errorf("%s: %.300s\nwant %.300s", format, out, want)
		}
		must(t, found, "", append(line, "-o", "out."+format)...)
		if text(t, "out."+format) != string(want) {
			t.Errorf("%s in a file is another", format)
		}
	}
	if out := must(t, found, text(t, "after.json"), "diff", "--format", "json", "before.json", "-"); !json.Valid(
		[]byte(out)) {
		t.Error(out)
	}
}

// TestDiffSame exits 0 where nothing is different, in every form.
func TestDiffSame(t *testing.T) {
	folder(t, exampleFiles(t)...)
	for _, format := range []string{"text", "json", "markdown", "html", "atom"} {
		if out := must(t, clean, "", "diff", "--format", format, "notice.json", "notice.json"); out == "" {
			t.Errorf("%s says nothing", format)
		}
	}
}

// TestDiffLaw tells what the law changed of one notice, and nothing between two days of one law.
func TestDiffLaw(t *testing.T) {
	folder(t, exampleFiles(t)...)
	out := must(t, found, "", "diff", "--since", "2026-06-18", "--as-at", "2026-06-19", "notice.json")
	if !strings.Contains(out, "What the law changed") || !strings.Contains(out, "s.164A") {
		t.Error(out)
	}
	must(t, clean, "", "diff", "--since", "2026-06-19", "--as-at", "2026-06-20", "notice.json")
}

// TestDiffFolder writes the change log of a folder up to a day, and takes a folder for the edition in force.
func TestDiffFolder(t *testing.T) {
	before, after := editions(t)
	dir := folder(t, "late.json", documentOf(t, after))
	if err := os.Mkdir("old", 0o755); err != nil {
		t.Fatal(err)
	}
	for name, n := range map[string]*notice.Notice{"old/1.json": before, "old/2.json": after} {
		if err := os.WriteFile(name, []byte(documentOf(t, n)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	log := must(t, found, "", "diff", "old")
	if !strings.Contains(log, "Edition of 1 October 2026") || !strings.Contains(log, "Take back consent") {
		t.Error(log)
	}
	if out := must(t, clean, "", "diff", "--as-at", "2026-09-30", "old"); !strings.Contains(out, "first edition") {
		t.Error(out)
	}
	must(t, clean, "", "diff", "old", "late.json")
	must(t, found, "", "diff", "--as-at", "2026-09-30", "old", "late.json")
	var feed struct {
		Entries []struct {
			ID string `xml:"id"`
		} `xml:"entry"`
	}
	out := must(t, found, "", "diff", "--format", "atom", "--address", "https://parish.example/changes.html", "old")
	if err := xml.Unmarshal([]byte(out), &feed); err != nil || len(feed.Entries) != 1 {
		t.Error(err, out)
	}
	refuses(t, dir, "", "old: no edition is in force on 2020-01-01", "diff", "--as-at", "2020-01-01", "old",
		"late.json")
	after.Version.EffectiveFrom = before.Version.EffectiveFrom
	if err := os.WriteFile("old/2.json", []byte(documentOf(t, after)), 0o644); err != nil {
		t.Fatal(err)
	}
	refuses(t, dir, "", "two editions hold from that day", "diff", "old")
	refuses(t, dir, "", "two editions hold from that day", "diff", "old", "late.json")
}

// TestDiffRename takes what is declared for one thing.
func TestDiffRename(t *testing.T) {
	before, after := editions(t)
	after.Activities[0].ID, after.Activities[0].Title = "other", "Something else that is called otherwise"
	after.Activities[0].Purposes[0].Title = "And so is this"
	dir := folder(t, "before.json", documentOf(t, before), "after.json", documentOf(t, after))
	id := string(before.Activities[0].ID)
	line := []string{"diff", "--format", "json", "before.json", "after.json"}
	out := must(t, found, "", append(line, "--rename", "/activities/"+id+"=/activities/other")...)
	if !strings.Contains(out, `"declared"`) {
		t.Error(out)
	}
	refuses(t, dir, "", `--rename: "bins": give two places`, append(line, "--rename", "bins")...)
	refuses(t, dir, "", "name a second file", "diff", "before.json")
	refuses(t, dir, "", `"after.json" is more than it takes`, "diff", "before.json", "before.json", "after.json")
}

// TestDiffBadDocuments gives every kind of bad document to diff on either side: it is told with its place, nothing is
// printed and nothing is written.
func TestDiffBadDocuments(t *testing.T) {
	all := badDocuments(t)
	dir := folder(t, exampleFiles(t)...)
	for name, bad := range all {
		if err := os.WriteFile(name, []byte(bad[0]), 0o644); err != nil {
			t.Fatal(err)
		}
		refuses(t, dir, "", bad[1], "diff", "notice.json", name)
		refuses(t, dir, "", bad[1], "diff", name, "notice.json", "-o", "out.txt")
		refuses(t, dir, bad[0], "standard input:", "diff", "notice.json", "-")
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	refuses(t, dir, "", "nowhere.json: no such file", "diff", "nowhere.json", "notice.json")
	refuses(t, dir, "", "", "diff", "nowhere", "nowhere")
}
