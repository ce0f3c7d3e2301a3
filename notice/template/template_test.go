package template_test

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/notice/template"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

var today = privacy.NewDate(2026, 12, 1)

// councils are one of each nation, with all that new asks for.
func councils(t testing.TB) []template.Council {
	t.Helper()
	var out []template.Council
	for _, name := range []string{"Leeds", "Cardiff", "Aberdeen City Council", "Belfast"} {
		a, err := template.FindAuthority(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, template.Council{Authority: a, Email: "rights@council.example",
			Officer: "officer@council.example", Phone: "01632 960000", Day: today})
	}
	return out
}

// each calls visit with every notice that there is, in each nation and language: that of the service, and the same
// with its council's.
func each(t *testing.T, visit func(s template.Service, c template.Council, v say.Voice, own, whole *notice.Notice)) {
	t.Helper()
	for _, c := range councils(t) {
		for _, v := range say.Voices() {
			head := template.Head(c, v)
			for _, s := range template.Services() {
				if !s.In(c.Nation) {
					continue
				}
				own := template.Notice(c, v, s)
				whole, err := notice.Extend(head, own)
				if err != nil {
					t.Fatal(err)
				}
				visit(s, c, v, own, whole)
			}
		}
	}
}

// accepted encodes a notice, decodes it and gives it to the schema.
func accepted(t *testing.T, n *notice.Notice) {
	t.Helper()
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatalf("%s: %v", n.ID, err)
	}
	if _, err := notice.Decode(bytes.NewReader(data)); err != nil {
		t.Fatalf("%s: %v", n.ID, err)
	}
	if err := schema.Validate(data); err != nil {
		t.Fatalf("%s: %v", n.ID, err)
	}
}

func TestAccepted(t *testing.T) {
	for _, c := range councils(t) {
		for _, v := range say.Voices() {
			accepted(t, template.Head(c, v))
		}
	}
	each(t, func(_ template.Service, _ template.Council, _ say.Voice, own, whole *notice.Notice) {
		accepted(t, own)
		accepted(t, whole)
	})
}

// expected are the findings that a first notice may have, each with why: all are notes, but for the draft.
var expected = map[string]string{
	"SRC001": "it is a draft: nobody has confirmed what is usual",
	"SPC004": "the council has its own policy document, and says where it is",
	"TRA001": "whether data leave the United Kingdom differs by council",
	"INF003": "whether people must give the data is left open where it differs",
	"BAS007": "which rules govern the prevention of crime by a youth justice service differs by what it does",
	"LNG002": "a council in Wales adds the other language",
}

// TestFindings holds what the checks say of each first notice: nothing is wrong in law.
func TestFindings(t *testing.T) {
	each(t, func(s template.Service, c template.Council, v say.Voice, _, whole *notice.Notice) {
		drafts := 0
		for _, f := range lint.Run(whole, today) {
			if expected[f.Code] == "" || f.Level != lint.Note && f.Code != "SRC001" ||
				f.Code == "BAS007" && s.ID() != "youth-justice" ||
				f.Code == "LNG002" && (c.Nation != privacy.NationWales || v.Language() == notice.Welsh) {
				t.Errorf("%s in %v: %s %s %s", s.ID(), c.Nation, f.Code, f.Path, f.Value)
			}
			if f.Code == "SRC001" {
				drafts++
			}
		}
		if drafts < 3 {
			t.Errorf("%s: %d statements wait for the council", s.ID(), drafts)
		}
	})
}

// TestFindingsWithoutContacts holds that what new was not told is found, and made up nowhere.
func TestFindingsWithoutContacts(t *testing.T) {
	c := councils(t)[0]
	c.Email, c.Officer, c.Phone, c.Day = "", "", "", privacy.Date{}
	s, err := template.FindService("parking", say.Voice{})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := notice.Extend(template.Head(c, say.Voice{}), template.Notice(c, say.Voice{}, s))
	if err != nil {
		t.Fatal(err)
	}
	accepted(t, whole)
	found := map[string]bool{}
	for _, f := range lint.Run(whole, today) {
		found[f.Code] = true
	}
	for _, code := range []string{"ORG001", "ORG002", "VER004"} {
		if !found[code] {
			t.Errorf("no %s among %v", code, found)
		}
	}
}

// verdicts are the rows of testdata/verdicts.tsv, by service and purpose: what is expected of three rights.
func verdicts(t *testing.T) map[string][3]string {
	t.Helper()
	data, err := os.ReadFile("testdata/verdicts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][3]string{}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if line[0] != '#' && len(f) == 6 {
			out[f[0]+"/"+f[1]] = [3]string{f[2], f[3], f[4]}
		}
	}
	return out
}

// common are what holds of every use of every template: see testdata/verdicts.tsv.
var common = map[privacy.Right]rights.Verdict{
	privacy.RightInformed: rights.Applies, privacy.RightAccess: rights.Applies, privacy.RightErasure: rights.Depends,
	privacy.RightRectification: rights.Depends, privacy.RightRestriction: rights.Depends,
	privacy.RightNotification: rights.Applies, privacy.RightAutomatedDecisions: rights.Depends,
}

// TestVerdicts compares what the engine answers for each use of each template, in every nation and language, with what
// was written from the law.
func TestVerdicts(t *testing.T) {
	want, seen := verdicts(t), map[string]bool{}
	each(t, func(s template.Service, c template.Council, _ say.Voice, _, whole *notice.Notice) {
		activity, err := whole.Activity(s.ID())
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range rights.Assess(whole, today, nil, activity).Activities[0].Grounds {
			for _, p := range g.Purposes {
				at := string(s.ID()) + "/" + string(p.ID)
				row, ok := want[at]
				if !ok {
					t.Fatalf("%s: nothing was written of it", at)
				}
				seen[at] = true
				for i, right := range []privacy.Right{privacy.RightObject, privacy.RightPortability,
					privacy.RightWithdrawConsent} {
					if got := g.Decisions.For(right).Verdict; got.String() != row[i] {
						t.Errorf("%s in %v: %v %v, want %s", at, c.Nation, right, got, row[i])
					}
				}
				for right, verdict := range common {
					if got := g.Decisions.For(right).Verdict; got != verdict {
						t.Errorf("%s in %v: %v %v, want %v", at, c.Nation, right, got, verdict)
					}
				}
			}
		}
	})
	for at := range want {
		if !seen[at] {
			t.Errorf("%s: no template has it", at)
		}
	}
}

// TestSearch finds each service by its id, its title and every word that people look for it by, in both languages. A
// word of two services names both.
func TestSearch(t *testing.T) {
	for _, v := range say.Voices() {
		for _, s := range template.Services() {
			words := append(s.Search(v), string(s.ID()), s.Title(v))
			for _, w := range words {
				got, err := template.FindService(w, v)
				if err != nil {
					t.Errorf("%s: %q: %v", s.ID(), w, err)
				} else if got.ID() != s.ID() {
					t.Errorf("%s: %q finds %s", s.ID(), w, got.ID())
				}
			}
		}
		for text, want := range map[string]string{"librarys": "libraries", "parkin": "parking", "adopton": "adoption"} {
			_, err := template.FindService(text, v)
			var of *privacy.Error
			if v.Language() == notice.English && (!errors.As(err, &of) || !slices.Contains(of.Want, want)) {
				t.Errorf("%q: %v", text, err)
			}
		}
	}
}

// TestBeforeYouAsk holds that residents are told of each service what is known of its kind before they ask, in both
// languages: package wish knows a service by its purposes, its body, and words of its title.
func TestBeforeYouAsk(t *testing.T) {
	leeds := councils(t)[0]
	for _, row := range []struct {
		service string
		wish    notice.Wish
		fact    string
	}{
		{"council-tax", notice.WishSee, "tax-appeal"},
		{"benefits", notice.WishSee, "benefit-appeal"},
		{"homelessness", notice.WishSee, "housing-review"},
		{"parking", notice.WishSee, "fine-appeal"},
		{"planning", notice.WishSee, "planning-look"},
		{"registrars", notice.WishSee, "certificate"},
		{"cctv", notice.WishRecording, "cameras-today"},
		{"childrens-social-care", notice.WishSee, "care-staff"},
		{"adult-social-care", notice.WishSee, "care-staff"},
		{"recruitment", notice.WishSee, "staff-which"},
		{"special-needs", notice.WishSee, "school-parent"},
		{"school-admissions", notice.WishSee, "school-parent"},
		{"electoral-register", notice.WishStop, "open-register"},
		{"elections", notice.WishHideAddress, "vote-unnamed"},
		{"newsletter", notice.WishStopMessages, "unsubscribe"},
	} {
		for _, v := range say.Voices() {
			s, err := template.FindService(row.service, v)
			if err != nil {
				t.Fatal(err)
			}
			n := template.Notice(leeds, v, s)
			told := wish.Before(v, n, &n.Activities[0], row.wish, today)
			if !slices.ContainsFunc(told, func(f wish.Fact) bool { return f.ID == row.fact }) {
				t.Errorf("%s in %s: %s is not among %v", row.service, v.Name(), row.fact, told)
			}
		}
	}
}
