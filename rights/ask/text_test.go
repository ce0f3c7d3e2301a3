package ask

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

func TestAnswerInText(t *testing.T) {
	cite := func(p string) privacy.Citation {
		return privacy.Citation{Instrument: privacy.UKGDPR, Provision: p}
	}
	p := page{voice: say.Voice{}}
	p.answer(explain.Explanation{
		Title: "Have it deleted", State: explain.DependsOn, Headline: "It depends on what you do.",
		Why: []explain.Line{
			{
				Text: "The council must stop when you object, unless it has reasons that outweigh yours, which it " +
					"must show.",
				Cite: cite("Art 17(1)(c)"),
			},
		},
		Turns: []explain.Line{
			{Text: "Whether you object.", Cite: cite("Art 21(1)")},
			{Text: "Whether it is right.", Cite: cite("Art 17(1)(c)")},
		},
		Steps: []explain.Line{{Text: "If you first object, you can ask."}},
		Next:  []explain.Line{{Text: "Write to the council."}},
	}, notice.ControllerCouncil)
	const want = `
* Have it deleted: Depends
  It depends on what you do.
  Why
    - The council must stop when you object, unless it has reasons that outweigh
      yours, which it must show.
  What it turns on
    - Whether you object.
    - Whether it is right.
  What you can do to change this
    - If you first object, you can ask.
  What to do next
    - Write to the council.
  The law
    Art 17(1)(c); Art 21(1)
`
	if diff := cmp.Diff(want, p.out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestBasis(t *testing.T) {
	consent, task := privacy.BasisConsent, privacy.BasisPublicTask
	tests := []struct {
		basis notice.Basis
		want  string
	}{
		{notice.Basis{}, "The notice does not say which lawful basis this has."},
		{
			notice.Basis{Statement: notice.Statement{Said: notice.Elsewhere}},
			"The notice leaves the lawful basis to another document.",
		},
		{notice.Basis{AllOf: []privacy.Basis{consent, task}}, "Lawful basis: consent and public task."},
		{
			notice.Basis{OneOf: [][]privacy.Basis{{consent}, {task}}},
			"Lawful basis: consent, or public task. The notice does not say which.",
		},
	}
	for _, test := range tests {
		if got := basis(say.Voice{}, test.basis); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// TestEveryWordIsSaid holds the tables to what the command says.
func TestEveryWordIsSaid(t *testing.T) {
	saytest.Used(t)
	var bases []string
	for _, b := range privacy.Bases() {
		bases = append(bases, b.String())
	}
	saytest.Codes(t, "ask/basis", &basisFamily, bases)
	part3 := []string{restsBoth, restsEither, restsNotStated, restsNotRead}
	for _, g := range notice.EnforcementGrounds() {
		part3 = append(part3, string(g))
	}
	saytest.Codes(t, "ask/part3", &part3Family, part3)
	sensitive := []string{restsBoth, restsEither}
	for _, g := range notice.SensitiveGrounds() {
		sensitive = append(sensitive, string(g))
	}
	saytest.Codes(t, "ask/sensitive", &sensitiveFamily, sensitive)
}

// TestQuestionIsRefused: what cannot be answered is told, and a day that is not given is that of the law.
func TestQuestionIsRefused(t *testing.T) {
	n := noticetest.Council(t, "authors/parish")
	for want, q := range map[privacy.ErrorCode]Question{
		privacy.ErrorMissing: {}, privacy.ErrorUnknownID: {Notice: n, Activities: []notice.ID{"newsletter", "x"}},
	} {
		_, err1 := q.Text()
		_, err2 := q.JSON()
		if !errors.Is(err1, &privacy.Error{Code: want}) || !errors.Is(err2, &privacy.Error{Code: want}) {
			t.Errorf("%v, %v; want %s", err1, err2, want)
		}
	}
	q := Question{Notice: n}
	without, err := q.Text()
	if err != nil {
		t.Fatal(err)
	}
	q.AsAt = rights.LawAsAt()
	with, err := q.Text()
	if err != nil || with != without {
		t.Error("a day that is not given is not that of the law", err)
	}
}
