package main

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
)

// TestWelsh holds the whole text to Welsh: no sentence of it is left in English but what the notice says.
func TestWelsh(t *testing.T) {
	exit, stdout, stderr := printed("-notice", leicester, "-activity", "cctv", "-as-at", "2027-01-04", "-lang", "cy")
	if exit != 0 || stderr != "" {
		t.Fatalf("exit %d, stderr %q", exit, stderr)
	}
	for _, want := range []string{"Atebion ar gyfer 4 Ionawr 2027.", "Sail gyfreithlon, un o’r rhain: ", "  Pam\n",
		"  Y gyfraith\n", "  Pryd y gellir gwrthod\n", "Nid cyngor cyfreithiol mohono.",
		"fel yr oedd ar 22 Tachwedd 2026"} {
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
		_, stdout, _ := printed("-notice", noticetest.File(t, name), "-as-at", "2026-11-22", "-lang", "cy")
		for line := range strings.Lines(stdout) {
			for _, english := range []string{"  Where the law", "Read here", "other reading", "Art ", "Arts ", "Sch ",
				"para "} {
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
	_, stdout, _ := printed("-notice", noticetest.File(t, "authors/youth-justice"), "-as-at", "2026-11-22", "-lang",
		"cy")
	const want = "un o’r rhain: rhwymedigaeth gyfreithiol; tasg gyhoeddus; rhwymedigaeth gyfreithiol a thasg gyhoeddus."
	if text := strings.Join(strings.Fields(stdout), " "); !strings.Contains(text, want) {
		t.Errorf("no %q in\n%s", want, stdout[:min(len(stdout), 3000)])
	}
}

// adviceIn is how the text ends, by its language.
var adviceIn = map[notice.Language]string{
	notice.English: "It is not legal advice.", notice.Welsh: "Nid cyngor cyfreithiol mohono.",
}

// TestEveryLanguageIsTaken: whatever language there are words in is taken, and which there are is said of any other.
func TestEveryLanguageIsTaken(t *testing.T) {
	for _, l := range say.Languages() {
		exit, stdout, stderr := printed("-notice", leicester, "-activity", "cctv", "-lang", string(l.Code))
		if want := adviceIn[l.Code]; exit != 0 ||
			!strings.Contains(strings.Join(strings.Fields(stdout), " "), want) {
			t.Errorf("%s: exit %d, no %q\n%s", l.Code, exit, want, stderr)
		}
		if exit, _, stderr := printed("-notice", leicester, "-lang", "fr"); exit != misused ||
			!strings.Contains(stderr, string(l.Code)) {
			t.Errorf("exit %d, and %s is not said to be there: %s", exit, l.Code, stderr)
		}
	}
}
