package main

import (
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestRender writes what package render makes, of each kind and in each form.
func TestRender(t *testing.T) {
	folder(t, exampleFiles(t)...)
	parish, err := notice.Parse([]byte(text(t, "notice.json")))
	if err != nil {
		t.Fatal(err)
	}
	o := render.Options{Day: privacy.NewDate(2026, 6, 18), Voice: say.Must("cy")}
	page, record, decisions := render.Notice(parish, o), render.Record(parish, o), render.Decisions(parish, o)
	book, err := record.XLSX()
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string][]byte{
		"notice.json":                                         page.HTML("notice.css"),
		"--style /s.css notice.json":                          page.HTML("/s.css"),
		"--fragment notice.json":                              page.Fragment(),
		"--as markdown notice.json":                           page.Markdown(),
		"--as text notice.json":                               []byte(page.Text()),
		"--as record notice.json":                             record.CSV(),
		"--as record --format xlsx notice.json":               book,
		"--as record --format html notice.json":               record.HTML("notice.css"),
		"--as decisions notice.json":                          decisions.CSV(),
		"--as decisions --format html --fragment notice.json": decisions.Fragment(),
		"--as style":                                          render.Style(),
	} {
		args := append([]string{"render", "--as-at", "2026-06-18", "--lang", "cy"}, strings.Fields(line)...)
		if out := must(t, clean, "", args...); out != string(want) {
			t.Errorf("%s: %.200s\nwant %.200s", line, out, want)
		}
	}
}

// TestRenderToFiles takes the form from the name of the file, and writes the style sheet beside a page but over none.
func TestRenderToFiles(t *testing.T) {
	folder(t, exampleFiles(t)...)
	for name, begins := range map[string]string{"r.xlsx": "PK", "r.csv": "\ufeff\"", "r.html": "<!DOCTYPE",
		"r": "\ufeff\""} {
		must(t, clean, "", "render", "--as", "record", "notice.json", "-o", name)
		if !strings.HasPrefix(text(t, name), begins) {
			t.Errorf("%s begins with %.20q", name, text(t, name))
		}
	}
	if text(t, styleName) != string(render.Style()) {
		t.Error("there is no style sheet beside the page")
	}
	if err := os.WriteFile(styleName, []byte("own"), 0o644); err != nil {
		t.Fatal(err)
	}
	must(t, clean, "", "render", "notice.json", "-o", "n.html")
	if text(t, styleName) != "own" {
		t.Error("the council's style sheet is written over")
	}
	if err := os.Remove(styleName); err != nil {
		t.Fatal(err)
	}
	must(t, clean, "", "render", "--style", "/own.css", "notice.json", "-o", "n.html")
	if _, err := os.Stat(styleName); err == nil {
		t.Error("a style sheet is written that nobody asked for")
	}
}

func TestRenderRefuses(t *testing.T) {
	dir := folder(t, exampleFiles(t)...)
	for want, args := range map[string]string{
		`--as: "pdf": give html, markdown`:         "--as pdf notice.json",
		`--format: "ods": give csv, xlsx`:          "--as record --format ods notice.json",
		"--level: give 1 to 4":                     "--level 5 notice.json",
		`"notice.json" is more than it takes`:      "--as style notice.json",
		"render: give the file of a notice":        "--as record",
		`"other.json" is more than it takes: give`: "notice.json other.json",
		"nowhere/n.html: no such file":             "notice.json -o nowhere/n.html",
	} {
		refuses(t, dir, "", want, append([]string{"render"}, strings.Fields(args)...)...)
	}
}

// TestSign approves a notice, finds it signed, and tells what has changed in it and in the law.
func TestSign(t *testing.T) {
	folder(t, exampleFiles(t)...)
	if out := must(t, found, "", "sign", "notice.json"); !strings.Contains(out, "Nobody has approved") {
		t.Error(out)
	}
	out := must(t, clean, "", "sign", "--by", "A. Officer", "--post", "Clerk", "--as-at", "2026-06-18", "notice.json")
	if !strings.Contains(out, "as A. Officer (Clerk) approved it on 30 November 2026, by the law as at 18 June 2026") {
		t.Error(out)
	}
	must(t, clean, "", "sign", "-as-at", "2026-06-18", "notice.json")
	must(t, clean, text(t, "notice.json"), "sign", "-as-at", "2026-06-18", "-s", "notice.sign-off.json", "-")
	out = must(t, found, "", "sign", "notice.json")
	if !strings.Contains(out, "Complain to the local council: it was “Does not apply here”, and is “Applies”") {
		t.Errorf("the law has changed: %s", out)
	}
	changed := strings.Replace(text(t, "notice.json"), "Send you the newsletter", "Send you a newsletter", 1)
	if err := os.WriteFile("notice.json", []byte(changed), 0o644); err != nil {
		t.Fatal(err)
	}
	out = must(t, found, "", "sign", "-as-at", "2026-06-18", "--lang", "cy", "notice.json")
	if !strings.Contains(out, "wedi newid: The parish newsletter") {
		t.Errorf("the notice has changed: %s", out)
	}
	must(t, clean, "", "sign", "--by", "B. Officer", "--on", "2026-12-01", "notice.json")
	signOff, err := render.ReadSignOff([]byte(text(t, "notice.sign-off.json")))
	if err != nil || len(signOff.Approvals) != 2 || signOff.Approvals[1].On != privacy.NewDate(2026, 12, 1) {
		t.Error(signOff, err)
	}
}

func TestSignRefuses(t *testing.T) {
	dir := folder(t, append(exampleFiles(t), "bad.json", "{\n  \"notise\": 1\n}", "of-other.json",
		string(render.SignOff{Notice: "other"}.Encode()))...)
	for want, args := range map[string]string{
		"bad.json:2:3: /notise: unknown-member": "--sign-off bad.json notice.json",
		"bad.json:1:1: /notice: missing-member": "--by A --sign-off bad.json notice.json",
		"--by: say who approves it":             "--by= notice.json",
		"go with --by":                          "--post Clerk notice.json",
		`--on: "soon": give a day`:              "--by A --on soon notice.json",
		"give the sign-off of this notice":      "--by A --sign-off of-other.json notice.json",
		"nowhere/s.json: no such file":          "--by A --sign-off nowhere/s.json notice.json",
	} {
		refuses(t, dir, "", want, append([]string{"sign"}, strings.Fields(args)...)...)
	}
	refuses(t, dir, text(t, "notice.json"), "name the file of the sign-off", "sign", "-")
	refuses(t, dir, text(t, "notice.json"), "standard input cannot be written", "sign", "--by", "A", "-s", "-",
		"notice.json")
}
