package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestRights answers as package rights does, for the day and the facts that are given, and for the services alone that
// are named.
func TestRights(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	doc := text(t, noticetest.File(t, "leicester"))
	out := must(t, clean, doc, "rights", "--json", "--fact", "objection-made=yes", "-as-at", "2026-06-18", "-", "cctv")
	want, err := json.MarshalIndent(rights.Assess(n, privacy.NewDate(2026, 6, 18),
		rights.Answers{privacy.FactObjectionMade: privacy.Yes}, noticetest.Activity(t, n, "cctv")), "", "  ")
	if err != nil || out != string(want)+"\n" {
		t.Error("it answers otherwise", err)
	}
	if list := must(t, clean, doc, "rights", "-l", "-"); !strings.HasPrefix(list, "cctv\tCCTV\n") {
		t.Errorf("%.100s", list)
	}
	for want, args := range map[string]string{
		"Answers for 30 November 2026.": "- cctv", "Atebion ar gyfer 30 Tachwedd 2026.": "--lang cy - cctv",
		"You can get a copy of what Leicester": "--wish see - cctv",
	} {
		if got := must(t, clean, doc, append([]string{"rights"}, strings.Fields(args)...)...); !strings.Contains(got,
			want) {
			t.Errorf("%s does not say %q", args, want)
		}
	}
}

// TestRightsRefuses tells what cannot be asked.
func TestRightsRefuses(t *testing.T) {
	dir := folder(t, exampleFiles(t)...)
	for want, args := range map[string]string{
		`no service with the id "newsleter"; did you mean newsletter?`: "notice.json newsleter",
		`--fact: "objecton=yes": no fact "objecton"; near it`:          "--fact objecton=yes notice.json",
		`--fact: "inaccurate": say inaccurate=yes`:                     "--fact inaccurate notice.json",
		`--wish: "seee": `:      "--wish seee notice.json",
		`--for: "me": `:         "--for me notice.json",
		"give the file of a no": "--list",
	} {
		refuses(t, dir, "", want, append([]string{"rights"}, strings.Fields(args)...)...)
	}
}
