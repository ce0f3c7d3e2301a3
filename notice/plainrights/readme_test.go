package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestReadme runs every line that README shows, in their order, in one folder; each command has one, and what it shows
// of a report is printed.
func TestReadme(t *testing.T) {
	readme := text(t, "README.md")
	for _, link := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(readme, -1) {
		if _, err := os.Stat(link[1]); err != nil {
			t.Error(err)
		}
	}
	folder(t, append(exampleFiles(t), "before.json", text(t, noticetest.File(t, "authors/parish")))...)
	shown := must(t, found, "", "check", "notice.json")
	ran := map[string]bool{}
	for _, block := range regexp.MustCompile("(?s)```(sh|text)\n(.*?)```").FindAllStringSubmatch(readme, -1) {
		if block[1] == "text" && !strings.Contains(shown, block[2]) {
			t.Errorf("check does not print\n%s", block[2])
		}
		for line := range strings.Lines(block[2]) {
			if block[1] == "sh" {
				shell(t, strings.TrimSpace(line))
				ran[words(line)[1]] = true
			}
		}
	}
	for _, cmd := range newRoot(&environment{}).Commands() {
		if name := cmd.Name(); !ran[name] && name != "help" {
			t.Errorf("README shows no %s", name)
		}
	}
}
