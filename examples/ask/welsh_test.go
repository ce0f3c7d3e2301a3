package main

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestWelsh holds the whole text to Welsh: no sentence of it is left in English but what the notice says.
func TestWelsh(t *testing.T) {
	exit, stdout, stderr := ask("-notice", leicester, "-activity", "cctv", "-as-at", "2027-01-04", "-lang", "cy")
	if exit != 0 || stderr != "" {
		t.Fatalf("exit %d, stderr %q", exit, stderr)
	}
	for _, want := range []string{"Atebion ar gyfer 4 Ionawr 2027.", "Sail gyfreithlon, un o’r rhain: ", "  Pam\n", "  Y gyfraith\n", "  Pryd y gellir gwrthod\n", "Nid cyngor cyfreithiol mohono.", "fel yr oedd ar 22 Tachwedd 2026"} {
		if !strings.Contains(strings.Join(strings.Fields(stdout), " ")+"\n"+stdout, want) {
			t.Errorf("no %q", want)
		}
	}
	for line := range strings.Lines(stdout) {
		for _, word := range strings.Fields(line) {
			switch strings.Trim(word, ".,:;()") {
			case "the", "The", "you", "your", "and", "of", "not", "What", "Why", "council":
				if !strings.HasPrefix(line, "Ar gyfer: ") && !strings.HasPrefix(line, "          ") {
					t.Errorf("English in %q", line)
				}
			}
		}
	}
}

// TestWelshOfEveryNotice: what the command says itself is in Welsh wherever it says it, the provisions too.
func TestWelshOfEveryNotice(t *testing.T) {
	unsettled := 0
	for _, name := range append(noticetest.Names(), noticetest.Authors()...) {
		_, stdout, _ := ask("-notice", noticetest.File(t, name), "-as-at", "2026-11-22", "-lang", "cy")
		for line := range strings.Lines(stdout) {
			for _, english := range []string{"  Where the law", "Read here", "other reading", "Art ", "Arts ", "Sch ", "para "} {
				if strings.Contains(line, english) && !strings.HasPrefix(line, "Ar gyfer: ") &&
					!strings.HasPrefix(line, "          ") {
					t.Fatalf("%s: %q", name, line)
				}
			}
			if strings.Contains(line, "Y darlleniad arall:") {
				unsettled++
			}
		}
	}
	if unsettled == 0 {
		t.Error("nothing is unsettled")
	}
}

// TestW7WelshTellsWhichBasesGoTogether: bases that are relied on together are one alternative, and not two.
func TestW7WelshTellsWhichBasesGoTogether(t *testing.T) {
	_, stdout, _ := ask("-notice", noticetest.File(t, "authors/youth-justice"), "-as-at", "2026-11-22", "-lang", "cy")
	const want = "un o’r rhain: rhwymedigaeth gyfreithiol; tasg gyhoeddus; rhwymedigaeth gyfreithiol a thasg gyhoeddus."
	if text := strings.Join(strings.Fields(stdout), " "); !strings.Contains(text, want) {
		t.Errorf("no %q in\n%s", want, stdout[:min(len(stdout), 3000)])
	}
}

// TestEveryWordIsSaid holds the table to what the command asks for.
func TestEveryWordIsSaid(t *testing.T) {
	for _, b := range privacy.Bases() {
		if line(say.Voice{}, "basis/"+b.String()) == "" || line(say.Must("cy"), "basis/"+b.String()) == "" {
			t.Errorf("the basis %v has no name", b)
		}
		if !strings.HasPrefix(line(say.Voice{}, "and-basis/"+b.String()), "and ") ||
			!strings.HasPrefix(line(say.Must("cy"), "and-basis/"+b.String()), "a ") {
			t.Errorf("the basis %v has no name after another", b)
		}
	}
	for _, key := range []string{"day", "stale", "advice", "for", "use-not-stated", "basis", "basis-one-of", "basis-elsewhere", "basis-not-stated", "basis-not-read", "part3-consent", "part3-task", "part3-either", "part3-not-stated", "part3-not-read", "of-these", "which", "which-not-read", "or",
		"why", "limits", "turns", "steps", "next", "law", "refusals", "unsettled", "read-here", "read-elsewhere", "shown"} {
		if line(say.Voice{}, key) == "" || line(say.Must("cy"), key) == "" ||
			line(say.Voice{}, key) == line(say.Must("cy"), key) && !strings.HasPrefix(key, "basis/") {
			t.Errorf("%s is not said in both languages", key)
		}
	}
}
