package compare

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
)

var update = flag.Bool("update", false, "write the change logs that are expected anew")

// parish is the notice of a parish as it was and as it came to be: with another basis, a new purpose, a longer period,
// one recipient more, a promise that is gone, a statement that another document has now, and an id that changed.
func parish(t testing.TB) (before, after *notice.Notice) {
	t.Helper()
	before = noticetest.Council(t, "authors/parish")
	before.Version = notice.Version{Number: "1", EffectiveFrom: privacy.NewDate(2026, 1, 1)}
	newsletter := noticetest.Activity(t, before, "newsletter")
	newsletter.Retention = notice.Retention{Statement: notice.Says(""), Rules: []notice.RetentionRule{{
		Kind: notice.RetentionFixed, Periods: []notice.RetentionPeriod{{Amount: 1, Unit: notice.UnitYears,
			From: notice.TriggerLastContact}},
	}}}
	newsletter.Undertakings = notice.Points{Statement: notice.Says(""), Items: []notice.Point{
		{ID: "no-sale", Words: "We never sell addresses."}}}
	newsletter.Security = notice.Security{Statement: notice.Says("Locked away.")}
	after = clone(before)
	after.Version = notice.Version{Number: "2", EffectiveFrom: privacy.NewDate(2026, 7, 1)}
	now := noticetest.Activity(t, after, "newsletter")
	now.ID = "news"
	now.Purposes[0].Basis = notice.RestsOn(privacy.BasisPublicTask)
	now.Purposes = append(now.Purposes, notice.Purpose{ID: "survey", Title: "Ask you what you think of the parish",
		Kind: notice.PurposeConsultation, Basis: notice.RestsOn(privacy.BasisPublicTask)})
	now.Retention.Rules[0].Periods[0].Amount = 3
	now.Recipients.Statement = notice.Says("")
	now.Recipients.Items = append(now.Recipients.Items, notice.Recipient{Name: "Harrow & Lane, printers",
		Kind: notice.RecipientNamed, Role: notice.RecipientRoleProcessor})
	now.Undertakings.Items = nil
	now.Undertakings.Words = "We keep addresses to ourselves."
	now.Security = notice.Security{Statement: notice.Statement{Said: notice.Elsewhere,
		Where: notice.Link{Title: "Our security page"}}}
	return before, after
}

// TestChangeLogs holds the change log of two editions to what is expected, in every form and language.
func TestChangeLogs(t *testing.T) {
	before, after := parish(t)
	editions, err := InOrder(after, before)
	if err != nil {
		t.Fatal(err)
	}
	log := editions.Log()
	for _, l := range say.Languages() {
		if l.Code == saytest.Pseudo {
			continue
		}
		voice := say.Must(l.Code)
		page := log.PageWithFeed(voice, "./changes.atom")
		data, err := log.JSON(voice)
		if err != nil {
			t.Fatal(err)
		}
		for name, got := range map[string][]byte{
			"html": page.HTML("notice.css"), "md": page.Markdown(), "txt": []byte(page.Text()), "json": data,
			"atom": log.Atom(voice, "https://nether-sallow.example/rights/changes.html"),
		} {
			noticetest.Golden(t, filepath.Join("testdata", "parish-"+string(l.Code)+"."+name), string(got), *update)
		}
	}
}

// TestEveryWriterTellsEveryChange: each change, consequence and telling of a report is in every form.
func TestEveryWriterTellsEveryChange(t *testing.T) {
	before, after := parish(t)
	r := Notices(before, after, privacy.NewDate(2026, 7, 1))
	if len(r.Changes) < 8 || len(r.Consequences) == 0 || len(r.Tell) == 0 || len(r.Pairings) == 0 {
		t.Fatalf("%+v", r)
	}
	for _, l := range say.Languages() {
		voice := say.Must(l.Code)
		s := newSpeaker(voice, after)
		page := r.Page(voice)
		data, err := r.JSON(voice)
		if err != nil || !json.Valid(data) {
			t.Fatal(err)
		}
		feed := Log{r}.Atom(voice, "")
		for name, form := range map[string]string{"html": string(page.HTML("")), "markdown": string(page.Markdown()),
			"text": page.Text(), "json": string(data), "atom": string(feed)} {
			plain := form
			for range 2 { // words within an entry of a feed are escaped twice
				plain = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "\\", "", "&#34;", `"`, "&#39;", "'",
					"&quot;", `"`, "u0026", "&", "u003c", "<", "u003e", ">").Replace(plain)
			}
			for i := range r.Changes {
				words, _, _ := strings.Cut(s.sentence(&r.Changes[i]), "{")
				if !strings.Contains(plain, strings.TrimSpace(words)) {
					t.Errorf("%s, %s: %q is not told", l.Code, name, words)
				}
			}
			for i := range r.Consequences {
				if c := &r.Consequences[i]; !strings.Contains(plain, s.fromTo(c)) ||
					name == "html" && !strings.Contains(form, c.Cites[0].URL()) {
					t.Errorf("%s, %s: %q is not told", l.Code, name, s.fromTo(c))
				}
			}
			if !strings.Contains(plain, string(r.Tell[0].title)) {
				t.Errorf("%s, %s: %q is not told", l.Code, name, r.Tell[0].title)
			}
		}
	}
}

// TestPagesOfAnything writes the reports of random notices, whatever they hold, and leaves no slot open.
func TestPagesOfAnything(t *testing.T) {
	m := newMaker(t)
	for seed := range uint64(noticetest.Some(10, 30, 300)) {
		before, after := randomPair(m, seed)
		r := Notices(before, after, privacy.Date{})
		for _, voice := range say.Voices() {
			page := r.Page(voice)
			if text := page.Text(); strings.Contains(text, "{name}") || strings.Contains(text, "{purpose}") {
				t.Fatalf("seed %d: %s", seed, text)
			}
			sound(t, Log{r}.Atom(voice, ""))
		}
	}
}

// sound reads XML to its end.
func sound(t testing.TB, data []byte) {
	t.Helper()
	for d := xml.NewDecoder(bytes.NewReader(data)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, data)
		}
	}
}

// TestFeedIDsStay: the ids of a feed's entries do not go by language, words or a later edition.
func TestFeedIDsStay(t *testing.T) {
	before, after := parish(t)
	third := clone(after)
	third.Version.EffectiveFrom, third.Version.Number = privacy.NewDate(2026, 10, 1), "3"
	ids := func(all ...*notice.Notice) []string {
		editions, err := InOrder(all...)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, r := range editions.Log() {
			out = append(out, r.ID())
		}
		return out
	}
	one := ids(before, after)
	mended := clone(after)
	mended.Title = "Mended"
	if again := ids(before, mended); again[0] != one[0] {
		t.Error("it goes by the words")
	}
	if two := ids(before, after, third); len(two) != 2 || two[1] != one[0] || two[0] == one[0] {
		t.Errorf("%v after %v", two, one)
	}
}

// TestEditions asks a folder for the edition of a day.
func TestEditions(t *testing.T) {
	before, after := parish(t)
	draft := clone(after)
	draft.Version.Status, draft.Version.EffectiveFrom = notice.StatusDraft, privacy.NewDate(2027, 1, 1)
	dir := t.TempDir()
	for name, n := range map[string]*notice.Notice{"b.json": before, "a.json": after, "c.JSON": draft} {
		data, err := notice.Encode(n)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("no notice"), 0o644); err != nil {
		t.Fatal(err)
	}
	e, err := ReadFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[privacy.Date]notice.Text{
		privacy.NewDate(2025, 12, 31): "", privacy.NewDate(2026, 1, 1): "1", privacy.NewDate(2026, 6, 30): "1",
		privacy.NewDate(2026, 7, 1): "2", privacy.NewDate(2030, 1, 1): "2", {}: "2",
	} {
		got := notice.Text("")
		if n := e.At(day); n != nil {
			got = n.Version.Number
		}
		if got != want {
			t.Errorf("on %v edition %q is in force, want %q", day, got, want)
		}
	}
	after.Version.Status = notice.StatusWithdrawn
	if e, err = InOrder(before, after); err != nil || e.At(privacy.NewDate(2026, 8, 1)) != nil {
		t.Error("what was withdrawn is in force", err)
	}
}

// TestEditionsThatCannotBe tells of editions of which nobody can say which is in force.
func TestEditionsThatCannotBe(t *testing.T) {
	change := func(do func(n *notice.Notice)) *notice.Notice {
		_, after := parish(t)
		do(after)
		return after
	}
	before, after := parish(t)
	for code, other := range map[privacy.ErrorCode]*notice.Notice{
		privacy.ErrorRepeated: change(func(n *notice.Notice) { n.Version.EffectiveFrom = Begins(before) }),
		privacy.ErrorMissing:  change(func(n *notice.Notice) { n.Version = notice.Version{} }),
		privacy.ErrorBadValue: change(func(n *notice.Notice) { n.ID = "other" }),
	} {
		var err *privacy.Error
		if _, got := InOrder(before, other); !errors.As(got, &err) || err.Code != code {
			t.Errorf("%v, want %s", got, code)
		}
	}
	welsh := change(func(n *notice.Notice) { n.Language = notice.Welsh })
	if _, err := InOrder(after, welsh); err == nil {
		t.Error("two languages are one notice")
	}
	var err *privacy.Error
	if _, got := ReadFolder(t.TempDir()); !errors.As(got, &err) || err.Code != privacy.ErrorMissing {
		t.Error(got)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "bad.json"), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadFolder(dir); err == nil || !strings.Contains(err.Error(), "bad.json") {
		t.Error(err)
	}
	if _, err := ReadFolder(filepath.Join(dir, "nowhere")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// TestHostileWords: nothing in a notice becomes markup.
func TestHostileWords(t *testing.T) {
	before, after := parish(t)
	after.Title = "<script>alert(1)</script>"
	after.Activities[0].Title = "]]></content><b>"
	r := Notices(before, after, privacy.Date{})
	page := r.Page(say.Voice{})
	if html := string(page.HTML("")); strings.Contains(html, "<script>alert") || strings.Contains(html, "<b>") {
		t.Error(html)
	}
	sound(t, Log{r}.Atom(say.Voice{}, "https://a.example/?a=1&b=\"2\""))
	if !newSpeaker(say.Voice{}, after).value(after, nil).IsZero() {
		t.Error("nothing is said in words")
	}
}
