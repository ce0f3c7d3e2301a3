package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestWish prints the answer to one wish, and with -json as a member more of the assessment, which has all others as
// without it.
func TestWish(t *testing.T) {
	for _, c := range []struct {
		args []string
		want []string
	}{
		{[]string{"-wish", "see"}, []string{
			"You can get a copy of what Leicester City Council holds about you.",
			"They must answer by 30 December 2026. (Art 12A(1))", "It is about someone else too.",
			"What to know first:", "- Footage is soon erased.",
		}},
		{[]string{"-wish", "see", "-for", "child"}, []string{
			"You can ask for a copy of what Leicester City Council holds about your child.",
			"It is your child’s right. You ask in their name. (s.3(5))",
		}},
		{[]string{"-wish", "delete", "-lang", "cy"}, []string{"Gallwch ofyn, ond nid yw’n debygol bod yn rhaid"}},
	} {
		args := append([]string{"-notice", leicester, "-activity", "cctv", "-as-at", "2026-11-30"}, c.args...)
		exit, stdout, stderr := printed(args...)
		words := strings.Join(strings.Fields(stdout), " ")
		for _, want := range c.want {
			if exit != 0 || stderr != "" || !strings.Contains(words, want) {
				t.Errorf("%v: exit %d, stderr %q, no %q in\n%s", c.args, exit, stderr, want, stdout)
			}
		}
	}
	for _, args := range [][]string{{"-wish", "seee"}, {"-wish", "see", "-for", "me"}} {
		if exit, _, stderr := printed(append([]string{"-notice", leicester}, args...)...); exit != misused ||
			stderr == "" {
			t.Errorf("%v: exit %d, stderr %q", args, exit, stderr)
		}
	}
}

func TestWishAsJSON(t *testing.T) {
	args := []string{"-notice", leicester, "-activity", "cctv", "-as-at", "2026-11-30", "-json"}
	_, without, _ := printed(args...)
	exit, with, stderr := printed(append(args, "-wish", "see")...)
	before, _, found := strings.Cut(with, ",\n  \"wishes\": [")
	if exit != 0 || stderr != "" || !found || before+"\n}\n" != without {
		t.Fatalf("exit %d, stderr %q; the assessment is another", exit, stderr)
	}
	var got struct {
		Wishes []struct {
			Activity, Wish, Right, State, Heading, Letter string
			By                                            struct{ Due struct{ Due string } }
		}
	}
	if err := json.Unmarshal([]byte(with), &got); err != nil || len(got.Wishes) != 1 {
		t.Fatalf("%v: %v", err, got)
	}
	if w := got.Wishes[0]; w.Activity != "cctv" || w.Wish != "see" || w.Right != "access" || w.Letter != "request" ||
		w.State != "applies-with-limits" || w.By.Due.Due != "2026-12-30" {
		t.Errorf("%+v", w)
	}
}
