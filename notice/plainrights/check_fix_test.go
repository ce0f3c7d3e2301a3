package main

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestCheckFix mends in a file what a machine may and nothing else, and tells what it mended and what is left; a second
// time there is nothing to mend.
func TestCheckFix(t *testing.T) {
	before := text(t, noticetest.File(t, "leicester"))
	sound := text(t, "../lint/testdata/sound.json")
	folder(t, "leicester.json", before, "sound.json", sound)
	left := checked(t, found, "leicester.json")
	out := must(t, found, "", "check", "--fix", "leicester.json")
	after := text(t, "leicester.json")
	if after == before || strings.Contains(after, "The Licencing Act 2003") ||
		!strings.Contains(out, "mended: LAW003") {
		t.Errorf("nothing was mended, or it is not told: %s", out)
	}
	now := checked(t, found, "leicester.json")
	mended := strings.Count(out, "mended: ")
	if mended == 0 || len(now.Findings) != len(left.Findings)-mended {
		t.Errorf("%d were found, %d mended and %d left", len(left.Findings), mended, len(now.Findings))
	}
	if out := must(t, found, "", "check", "--fix", "leicester.json"); strings.Contains(out, "mended: ") ||
		text(t, "leicester.json") != after {
		t.Errorf("mended twice: %s", out)
	}
	must(t, clean, "", "check", "--fix", "sound.json")
	if text(t, "sound.json") != sound {
		t.Error("a notice with nothing to mend was written")
	}
}

// TestCheckChoose writes what somebody says is so, of a place and of one use of several, and leaves the rest.
func TestCheckChoose(t *testing.T) {
	parish := text(t, noticetest.File(t, "authors/parish"))
	officer := text(t, noticetest.File(t, "authors/electoral-officer"))
	folder(t, "parish.json", parish, "officer.json", officer)
	before := checked(t, found, "parish.json")
	must(t, found, "", "check", "--choose", "RGT002 /common/rights/items=restriction", "parish.json")
	if now := checked(t, found, "parish.json"); len(now.Findings) != len(before.Findings)-1 ||
		len(text(t, "parish.json")) > len(parish)+60 {
		t.Errorf("%d were found, and %d are", len(before.Findings), len(now.Findings))
	}
	must(t, found, "", "check", "--choose", "BAS002 registration/register=public-task", "officer.json")
	if now := text(t, "officer.json"); strings.Count(now, "one_of") != strings.Count(officer, "one_of")-1 ||
		!strings.Contains(now, `"all_of": ["public-task"]`) {
		t.Errorf("one use has no basis more than it had: %s", now)
	}
	for choice, want := range map[string]string{
		"RGT002 /common/rights/items=marriage": "portability",
		"RGT002 /common/rights=portability":    "nothing is found there",
		"RGT002":                               "the place and the value",
	} {
		before := text(t, "parish.json")
		_, said, code := run(t, "", "check", "--choose", choice, "parish.json")
		if code != failed || !strings.Contains(said, want) || text(t, "parish.json") != before {
			t.Errorf("%s: %s", choice, said)
		}
	}
}

// TestCheckFixCannot: standard input has no place to be mended in, and where one file is no notice none is mended.
func TestCheckFixCannot(t *testing.T) {
	before := text(t, noticetest.File(t, "leicester"))
	folder(t, "leicester.json", before, "bad.json", "{")
	must(t, failed, before, "check", "--fix", "-")
	must(t, failed, "", "check", "--fix", "leicester.json", "bad.json")
	if text(t, "leicester.json") != before {
		t.Error("it was mended beside a file that is none")
	}
}
