package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// TestW18Part3HasNoLawfulBasis holds what is said of a use under Part 3 to section 35: nothing speaks of a lawful basis
// that the notice leaves out, or of a reason in law that is not needed.
func TestW18Part3HasNoLawfulBasis(t *testing.T) {
	data, err := os.ReadFile("../../testdata/valid/enforcement.json")
	if err != nil {
		t.Fatal(err)
	}
	const stated = `"said": "stated",
            "all_of": ["task"],
            "sensitive": {"all_of": ["schedule-8"]},
            "schedule_8": ["Statutory purposes"]`
	if !strings.Contains(string(data), stated) {
		t.Fatal("the notice is another one")
	}
	for said, want := range map[string][2]string{
		stated: {"for a task of a competent authority. For sensitive data: only where strictly needed",
			"ar gyfer tasg awdurdod cymwys. Ar gyfer data sensitif: dim ond lle bo gwir angen"},
		`"said": "stated", "all_of": ["consent", "task"], "sensitive": {"all_of": ["consent"]}`: {
			"on consent, and for a task of a competent authority. For sensitive data: on consent.",
			"ar gydsyniad, ac ar " +
				"gyfer tasg awdurdod cymwys. Ar gyfer data sensitif: ar gydsyniad."},
		`"said": "stated", "one_of": [["consent"], ["task"]], "sensitive": {"one_of": [["consent"], ["schedule-8"]]}`: {
			"The notice does not say which. For sensitive data: on consent, or where",
			"yn dweud pa un. Ar gyfer data sensitif: ar gydsyniad, neu lle"},
		`"said": "stated", "all_of": ["consent"], "sensitive": {"all_of": ["consent", "schedule-8"]}`: {
			"For sensitive data: on consent, and where strictly needed",
			"Ar gyfer data sensitif: ar gydsyniad, a lle bo gwir angen"},
		`"said": "stated", "all_of": ["consent"]`: {"Part 3 of the Act): on consent.", "ar gydsyniad."},
		`"said": "not-stated"`: {"does not say what it rests on there.", "yn dweud ar beth y mae’n " +
			"dibynnu yno."},
		`"said": "not-read"`: {"Nobody has read yet", "Nid oes neb wedi darllen eto"},
	} {
		name := filepath.Join(t.TempDir(), "notice.json")
		if err := os.WriteFile(name, []byte(strings.Replace(string(data), stated, said, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		for i, lang := range []string{"en", "cy"} {
			exit, stdout, stderr := printed("-notice", name, "-lang", lang, "-as-at", "2026-11-22")
			if exit != 0 {
				t.Fatal(stderr)
			}
			text := strings.Join(strings.Fields(stdout), " ")
			if !strings.Contains(text, want[i]) {
				t.Errorf("%s, %s: no %q in\n%s", said, lang, want[i], stdout[:400])
			}
			for _, wrong := range []string{"awful basis", "legal reason, and the notice", "reason in law",
				"sail gyfreithlon", "rheswm cyfreithiol y " +
					"cyngor, ac nid"} {
				if strings.Contains(text, wrong) {
					t.Errorf("%s, %s: it says %q", said, lang, wrong)
				}
			}
		}
	}
}

// TestW2WhatIsNotReadIsNotTheNoticesSilence: of a statement that was not all read, no alternatives are said to be left
// open by the notice.
func TestW2WhatIsNotReadIsNotTheNoticesSilence(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"on a condition of Schedule 8. We have not read which.", "on a condition of Schedule 8. The notice " +
			"does not say which."},
		"cy": {"ar un o amodau Atodlen 8. Nid ydym wedi darllen pa un.", "ar un o amodau Atodlen 8. Nid yw’r " +
			"hysbysiad yn dweud pa un."},
	} {
		_, stdout, _ := printed("-notice", noticetest.File(t, "authors/trading-standards"), "-as-at", "2026-11-22",
			"-lang",
			lang)
		if text := strings.Join(strings.Fields(stdout), " "); !strings.Contains(text, want[0]) ||
			strings.Contains(text, want[1]) {
			t.Errorf("%s: %.2000s", lang, stdout)
		}
	}
}
