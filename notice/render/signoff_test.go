package render

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// signed is a sign-off of a notice by an officer, by the law of a day.
func signed(t testing.TB, n *notice.Notice, day privacy.Date) SignOff {
	t.Helper()
	s, err := SignOff{}.Approve(n, " A. Officer ", "Data protection officer", privacy.NewDate(2026, 12, 1), day)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSignOffRoundTrip(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		s := signed(t, n, privacy.Date{})
		s, err := s.Approve(n, "B. “Monitoring” \\ Officer", "", privacy.NewDate(2026, 12, 2), privacy.Date{})
		if err != nil {
			t.Fatal(err)
		}
		back, err := ReadSignOff(s.Encode())
		if err != nil {
			t.Fatalf("%s: %v", n.ID, err)
		}
		if diff := cmp.Diff(s, back); diff != "" {
			t.Errorf("%s: %.1000s", n.ID, diff)
		}
		if string(back.Encode()) != string(s.Encode()) {
			t.Errorf("%s: the same sign-off gives other bytes", n.ID)
		}
		for i := range s.Approvals[0].Parts {
			if s.Approvals[0].Parts[i].Content == "" {
				t.Errorf("%s: the part %q has no hash", n.ID, s.Approvals[0].Parts[i].At)
			}
		}
		checked, err := back.Check(n, privacy.Date{})
		if err != nil || checked.Standing != Signed || len(checked.Changes) > 0 ||
			!strings.HasPrefix(checked.Last.By, "B.") {
			t.Errorf("%s: %v %v", n.ID, checked, err)
		}
	}
}

// changesOf are what a check tells, each in a line.
func changesOf(t *testing.T, s SignOff, n *notice.Notice, day privacy.Date) string {
	t.Helper()
	c, err := s.Check(n, day)
	if err != nil {
		t.Fatal(err)
	}
	out := string(c.Standing)
	for _, one := range c.Changes {
		out += fmt.Sprintf("\n%s %s", one.Kind, one.At)
		if one.Kind == ChangedAnswer {
			out += fmt.Sprintf(" %s %s %s", one.Right, one.Was, one.Is)
		}
	}
	return out
}

// TestChangesAreTold changes each kind of thing in a notice that was signed.
func TestChangesAreTold(t *testing.T) {
	for name, c := range map[string]struct {
		change func(n *notice.Notice)
		want   string
	}{
		"nothing": {func(*notice.Notice) {}, "signed"},
		"the author's own remark": {func(n *notice.Notice) {
			n.Remarks = append(n.Remarks, notice.Remark{About: "/activities/newsletter", Kind: notice.RemarkOwn,
				Words: "x"})
		}, "signed"},
		"the title": {func(n *notice.Notice) { n.Title = "Other" }, "changed\ncontent "},
		"what is said of everything": {func(n *notice.Notice) {
			n.Common.Security = notice.Security{Statement: notice.Says("Locked.")}
		}, "changed\ncontent /common"},
		"a remark on a service": {func(n *notice.Notice) {
			n.Remarks = []notice.Remark{{About: "/activities/newsletter", Kind: notice.RemarkUnclear, Words: "x"}}
		}, "changed\ncontent /activities/newsletter"},
		"words alone": {func(n *notice.Notice) { n.Activities[0].Summary = "News." },
			"changed\ncontent /activities/newsletter"},
		"a basis": {func(n *notice.Notice) {
			n.Activities[0].Purposes[0].Basis = notice.RestsOn(privacy.BasisContract)
		}, "changed\ncontent /activities/newsletter\nanswer /activities/newsletter/purposes/send" +
			" withdraw-consent applies does-not-apply"},
		"a new service": {func(n *notice.Notice) {
			a := n.Activities[0]
			a.ID = "other"
			n.Activities = append(n.Activities, a)
		}, "changed\nadded /activities/other"},
		"a service gone": {func(n *notice.Notice) { n.Activities = n.Activities[1:] },
			"changed\ngone /activities/newsletter"},
		"another order": {func(n *notice.Notice) {
			n.Activities = []notice.Activity{n.Activities[1], n.Activities[0]}
		}, "changed\norder "},
	} {
		s := signed(t, twoServices(), privacy.Date{})
		n := twoServices()
		c.change(n)
		if got := changesOf(t, s, n, privacy.Date{}); got != c.want {
			t.Errorf("%s: %s\nwant %s", name, got, c.want)
		}
	}
}

// twoServices is a notice of a newsletter and a hall.
func twoServices() *notice.Notice {
	n := notice.New("nether-sallow", "How we use your data", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Nether Sallow Parish Council", Kind: notice.ControllerParishCouncil,
		PublicAuthority: privacy.No,
	})
	for _, id := range []notice.ID{"newsletter", "hall"} {
		n.Add(notice.Activity{ID: id, Title: notice.Text(id), Purposes: []notice.Purpose{{
			ID: "send", Title: "Send it", Kind: notice.PurposeDirectMarketing,
			Basis: notice.RestsOn(privacy.BasisConsent),
		}}})
	}
	return n
}

// TestLawChangesAreTold checks a notice that has not changed by the law of a later day: since 19 June 2026 people can
// complain to the controller (DPA 2018 s.164A).
func TestLawChangesAreTold(t *testing.T) {
	n := twoServices()
	s := signed(t, n, privacy.NewDate(2026, 6, 18))
	if got := changesOf(t, s, n, privacy.NewDate(2026, 6, 18)); got != "signed" {
		t.Error(got)
	}
	got := changesOf(t, s, n, privacy.NewDate(2026, 6, 19))
	for _, id := range []string{"newsletter", "hall"} {
		if !strings.Contains(got,
			"answer /activities/"+id+"/purposes/send complain-controller does-not-apply applies") {
			t.Errorf("the new right is not told: %s", got)
		}
	}
	if strings.Contains(got, "content") {
		t.Errorf("the notice has not changed: %s", got)
	}
}

// TestRulesAlone tells of other rules that change no answer, and the notice stays signed.
func TestRulesAlone(t *testing.T) {
	n := twoServices()
	s := signed(t, n, privacy.Date{})
	s.Approvals[0].Law = hashed(nil)
	if got := changesOf(t, s, n, privacy.Date{}); got != "signed\nlaw " {
		t.Error(got)
	}
	s.Approvals[0].Answers = hashed(nil)
	s.Approvals[0].Parts[2].Answers[0].Answers = hashed(nil)
	if got := changesOf(t, s, n, privacy.Date{}); got != "changed\nreasons /activities/newsletter/purposes/send\nlaw " {
		t.Error(got)
	}
}

func TestUnsigned(t *testing.T) {
	n := twoServices()
	for _, s := range []*SignOff{nil, {}, {Notice: n.ID}} {
		if c, err := s.Check(n, privacy.Date{}); err != nil || c.Standing != Unsigned {
			t.Errorf("%v %v", c, err)
		}
	}
}

// TestApproveRefuses what says too little, another notice, and one that is none.
func TestApproveRefuses(t *testing.T) {
	n, day := twoServices(), privacy.NewDate(2026, 12, 1)
	s := signed(t, n, day)
	other, bad := twoServices(), twoServices()
	other.ID, bad.Activities[0].Purposes = "other", nil
	var wrong *privacy.Error
	for name, call := range map[string]func() error{
		"missing": func() error { _, err := s.Approve(n, " ", "", day, day); return err },
		"missing ": func() error {
			_, err := s.Approve(n, "A", "", privacy.Date{}, day)
			return err
		},
		"bad-value":  func() error { _, err := s.Approve(other, "A", "", day, day); return err },
		"bad-value ": func() error { _, err := s.Check(other, day); return err },
	} {
		if err := call(); !errors.As(err, &wrong) || string(wrong.Code) != strings.TrimSpace(name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	var misfits notice.Misfits
	if _, err := s.Approve(bad, "A", "", day, day); !errors.As(err, &misfits) {
		t.Errorf("%v", err)
	}
	if len(s.Approvals) != 1 {
		t.Error("what was refused is among the approvals")
	}
}

// TestBadSignOffs tells of each fault of a document its code and place.
func TestBadSignOffs(t *testing.T) {
	good := string(signed(t, twoServices(), privacy.Date{}).Encode())
	instead := func(old, new string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("no %q in %s", old, good)
		}
		return strings.Replace(good, old, new, 1)
	}
	for document, want := range map[string]string{
		"": "bad-json  1:1", "[]": "wrong-type  1:1", "{": "bad-json  1:2", "null": "null  1:1",
		good + "x":                                          "trailing  ",
		instead(`"by"`, `"bye"`):                            "unknown-member /approvals/0/bye 6:7",
		instead(`"by": "A. Officer",`, ""):                  "missing-member /approvals/0/by 5:5",
		instead(`"by"`, `"by": "x", "by"`):                  "repeated-member /approvals/0/by 6:18",
		instead(`"A. Officer"`, `" "`):                      "empty /approvals/0/by 6:13",
		instead(`"A. Officer"`, `3`):                        "wrong-type /approvals/0/by 6:13",
		instead(`"A. Officer"`, `null`):                     "null /approvals/0/by 6:13",
		instead(`"2026-12-01"`, `"2026-02-30"`):             "bad-value /approvals/0/on 8:13",
		instead(`"content": "sha256:`, `"content": "sha1:`): "bad-value /approvals/0/content 9:18",
		instead(`sign-off:1`, `sign-off:2`):                 "bad-value /$schema 2:14",
		instead(`"access": "`,
			`"axess": "`): "unknown-member /approvals/0/parts/2/answers/0/states/axess",
		instead(`"uk-gdpr"`, `"gdpr"`):                      "bad-value /approvals/0/parts/2/answers/0/regime",
		instead(`"access": "applies`, `"access": "xpplies`): "bad-value /approvals/0/parts/2/answers/0/states/access",
		instead(`"send"`, `"Send it"`):                      "bad-value /approvals/0/parts/2/answers/0/uses/0",
		instead(`"A. Officer"`, "\"A.\xff Officer\""):       "bad-utf8  6:16",
		strings.Repeat("[", 40):                             "too-deep /0/0",
		strings.Repeat(" ", longest+1):                      "too-large  1:1",
		instead("    }", "    "):                            "bad-json ",
	} {
		_, err := ReadSignOff([]byte(document))
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || len(misfits) == 0 {
			t.Errorf("%.60q is taken: %v", document, err)
			continue
		}
		m := misfits[0]
		if got := fmt.Sprintf("%s %s %d:%d", m.Code, m.Pointer, m.Line, m.Column); !strings.HasPrefix(got, want) {
			t.Errorf("%.60q: %s, want %s", document, got, want)
		}
	}
}

func FuzzReadSignOff(f *testing.F) {
	f.Add(signed(f, twoServices(), privacy.Date{}).Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ReadSignOff(data)
		if err != nil {
			return
		}
		back, err := ReadSignOff(s.Encode())
		if err != nil {
			t.Fatalf("%v in %s", err, s.Encode())
		}
		if string(back.Encode()) != string(s.Encode()) {
			t.Fatal("read back, it is another")
		}
	})
}

// TestCheckedPage says each kind of change in both languages, with what people call the part.
func TestCheckedPage(t *testing.T) {
	n := twoServices()
	c := Checked{Standing: Changed, Last: signed(t, n, privacy.Date{}).Approvals[0]}
	for _, kind := range ChangeKinds() {
		c.Changes = append(c.Changes, Change{Kind: kind, At: "/activities/hall/purposes/send",
			Right: privacy.RightAccess, Was: 1, Is: 2})
	}
	c.Changes = append(c.Changes, Change{Kind: ChangedContent}, Change{Kind: ChangedContent, At: "/common"},
		Change{Kind: PartGone, At: "/activities/gone"})
	for _, lang := range notice.Languages() {
		for _, standing := range Standings() {
			c.Standing = standing
			p := c.Page(n, Options{Voice: say.Must(lang)})
			text := p.Text()
			if strings.ContainsAny(text, "{}") || standing != Unsigned && !strings.Contains(text, "A. Officer") {
				t.Errorf("%s %s: %s", lang, standing, text)
			}
			if items := strings.Count(text, "\n- "); items != len(c.Changes) {
				t.Errorf("%s: %d lines of %d changes: %s", lang, items, len(c.Changes), text)
			}
		}
	}
}

// TestHashes are those of what is hashed, however a document is laid out, and of no sentence.
func TestHashes(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	one, err := ContentHash(n)
	if err != nil {
		t.Fatal(err)
	}
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	again, err := notice.Parse([]byte(strings.ReplaceAll(string(data), "\n", "\n\t")))
	if err != nil {
		t.Fatal(err)
	}
	if two, err := ContentHash(again); err != nil || one != two || len(one) != len("sha256:")+64 {
		t.Errorf("%s and %s, %v", one, two, err)
	}
	first, second := LawHash(), LawHash()
	if first != second || len(first) != len(one) {
		t.Error(first, second)
	}
}
