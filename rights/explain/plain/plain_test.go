package plain

import (
	"strings"
	"testing"
)

// What words of ours are said with, counted by hand.
func TestSyllables(t *testing.T) {
	for n, words := range map[int]string{
		0: "2026 ICO 164A",
		1: "the law says when you may ask for it use used rules can stop change changed help lives asked court " +
			"right whole they move",
		2: "council answer letter about delete within limit notice people reason handled object needed likely going " +
			"being only data changes stronger useless statement",
		3: "exemption’s regulate consider important computer another decision deciding already example protection " +
			"complaining",
		4: "information regulator explanation automatic ability",
		5: "university",
		6: "processing-related individually",
	} {
		for word := range strings.FieldsSeq(words) {
			if got := Syllables(word); got != n {
				t.Errorf("%s: %d, want %d", word, got, n)
			}
		}
	}
}

func TestSentences(t *testing.T) {
	got := Sentences("One here. And “two.” Three?\nfour\n- \nFive: six; seven.")
	if want := []string{"One here.", "And “two.”", "Three?", "four", "Five: six; seven."}; strings.Join(got,
		"|") != strings.Join(want, "|") {
		t.Errorf("%q", got)
	}
	if n := len(Words("It’s a re-used one, on 4 May 2026 (or and/or).")); n != 11 {
		t.Errorf("%d words", n)
	}
}

func TestGrade(t *testing.T) {
	easy := Grade("The cat sat on the mat. It was fat.")
	hard := Grade(
		"Notwithstanding the foregoing, the controller’s obligations concerning proportionality are determined by " +
			"applicable legislation.",
	)
	if easy > 1 || hard < 15 {
		t.Errorf("easy %.1f, hard %.1f", easy, hard)
	}
	if Grade("") != 0 || Grade("2026") != 0 {
		t.Error("no words are no grade")
	}
}
