package main

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
)

// TestExplain prints the page of each check, by its code in capitals or not and by its name: in English the page that
// package lint has but for capitals, in other languages the same with their words and the same examples.
func TestExplain(t *testing.T) {
	for _, c := range lint.Checks() {
		page, ok := lint.Explained(c.Code)
		if got := must(t, clean, "", "explain", c.Code); !ok || !strings.EqualFold(got, string(page)) {
			t.Errorf("%s is explained otherwise than on its page:\n%s", c.Code, got)
		}
		if must(t, clean, "", "explain", strings.ToLower(c.Code)) != must(t, clean, "", "explain", c.Name) {
			t.Errorf("%s is explained otherwise by its name", c.Code)
		}
		avoid, prefer := examplesOf(string(page))
		for _, v := range say.Voices()[1:] {
			got := must(t, clean, "", "explain", "--lang", string(v.Language()), c.Code)
			for _, part := range []string{avoid, prefer, lint.Wrong(v, c.Code), lint.Mend(v, c.Code)} {
				if part == "" || !strings.Contains(got, part) {
					t.Errorf("%s in %s lacks %q", c.Code, v.Name(), part)
				}
			}
		}
	}
}

// TestExplainKnows: every code that explain offers means something, and one of a set means the same in any language
// that pages of notices have.
func TestExplainKnows(t *testing.T) {
	all := known()
	if len(all) < 800 {
		t.Errorf("only %d codes are known", len(all))
	}
	for i, code := range all {
		if i%(len(all)/noticetest.Some(10, 40, len(all))) == 0 && meant(say.Voice{}, code) == "" {
			t.Errorf("%s means nothing", code)
		}
	}
	for code, want := range map[string]string{
		"public-task":   "public-task (lawful-basis): Public task\n",
		"lawful-basis":  "\nvital-interests (lawful-basis): Vital interests\n",
		"sch2-p2":       "It need not do this so far as it would harm work against crime",
		"object-21-1":   `"provision": "Art 21(1)"`,
		"repeated-id":   "repeated-id: a document that is no notice: give each its own id\n",
		"latest":        "",
		"marketing-now": "",
	} {
		if got := meant(say.Voice{}, code); !strings.Contains(got, want) || (want == "") != (got == "") {
			t.Errorf("%s means %q", code, got)
		}
	}
	welsh := must(t, clean, "", "explain", "--lang", "cy", "kind-of-controller")
	if strings.Contains(welsh, "council;") || !strings.Contains(welsh, "council (kind-of-controller): cyngor\n") {
		t.Error(welsh)
	}
}

// TestExplainList lists every check, in every language.
func TestExplainList(t *testing.T) {
	for _, v := range say.Voices() {
		list := must(t, clean, "", "explain", "--list", "--lang", string(v.Language()))
		if n := strings.Count(list, "\n"); n != len(lint.Checks()) {
			t.Errorf("%d lines", n)
		}
		for _, c := range lint.Checks() {
			if !strings.Contains(list, c.Code+"\t"+coded(v, &levelFamily, string(c.Level))+"\t"+lint.Wrong(v,
				c.Code)+"\n") {
				t.Errorf("%s is not listed in %s", c.Code, v.Name())
			}
		}
	}
}

// TestEveryWordIsSaid holds the tables to what the command says.
func TestEveryWordIsSaid(t *testing.T) {
	saytest.Used(t)
	saytest.Codes(t, "plainrights/mender", &menderFamily, []string{string(lint.ByMachine), string(lint.ByAuthor),
		string(lint.ByOfficer)})
	saytest.Codes(t, "plainrights/level", &levelFamily, []string{string(lint.Note), string(lint.Warning),
		string(lint.Error)})
}
