package site

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// edition is a document of a notice that holds from a day, with a title of its own.
func edition(t testing.TB, of Document, from privacy.Date, title notice.Text, basis privacy.Basis) Document {
	t.Helper()
	n, err := notice.Decode(bytes.NewReader(of.data))
	if err != nil {
		t.Fatal(err)
	}
	n.Version.EffectiveFrom, n.Title = from, title
	n.Activities[0].Purposes[0].Basis = notice.RestsOn(basis)
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// editions are two of one notice.
func editions(t testing.TB) (old, now Document) {
	t.Helper()
	one := small(t, "northtown", "parking", "rubbish")
	return edition(t, one, privacy.NewDate(2026, 1, 1), "As it was", privacy.BasisConsent),
		edition(t, one, privacy.NewDate(2026, 9, 1), "As it is", privacy.BasisPublicTask)
}

// TestChangeLog: a notice with earlier editions has a page and a feed of what changed, in each language, to which its
// page leads; one without has neither.
func TestChangeLog(t *testing.T) {
	old, now := editions(t)
	o := Options{Notices: []Document{now, small(t, "southtown", "parks")}, Editions: []Document{old, now},
		Voices: say.Voices(),
		Base:   "https://www.example.gov.uk/rights/"}
	files := newSite(t, o)
	for folder, words := range map[string]string{"": "Take back consent", "cy/": "Tynnu cydsyniad yn ôl"} {
		page, feed := files[folder+"northtown/changes.html"], files[folder+"northtown/changes.atom"]
		if page == nil || feed == nil {
			t.Fatalf("%q has no change log", folder)
		}
		if !strings.Contains(string(page.data), words) || !strings.Contains(string(page.data), "./changes.atom") {
			t.Errorf("%s", page.data)
		}
		if !strings.Contains(string(files[folder+"northtown/notice.html"].data), `"./changes.html"`) {
			t.Errorf("nothing in %q leads to the change log", folder)
		}
		var read struct {
			Entries []struct {
				ID   string `xml:"id"`
				Link struct {
					Href string `xml:"href,attr"`
				} `xml:"link"`
			} `xml:"entry"`
		}
		err := xml.Unmarshal(feed.data, &read)
		if err != nil || len(read.Entries) != 1 || !strings.HasPrefix(read.Entries[0].ID, "urn:uuid:") ||
			read.Entries[0].Link.Href != "https://www.example.gov.uk/rights/"+folder+"northtown/changes.html" {
			t.Errorf("%v: %s", err, feed.data)
		}
	}
	holdTogether(t, o)
	for name, f := range newSite(t, Options{Notices: []Document{now}}) {
		if strings.Contains(name, "changes.") || strings.Contains(string(f.data), `"./changes.html"`) {
			t.Errorf("%s is of a change log, and there is one edition", name)
		}
	}
}

// TestEditionsThatCannotBe refuses editions of no notice of the site, two from one day, and a service whose page would
// be the change log.
func TestEditionsThatCannotBe(t *testing.T) {
	old, now := editions(t)
	other := small(t, "southtown", "parking")
	same := edition(t, old, privacy.NewDate(2026, 9, 1), "Another", privacy.BasisConsent)
	named := edition(t, small(t, "northtown", "changes"), privacy.NewDate(2026, 9, 1), "x", privacy.BasisConsent)
	for name, o := range map[string]Options{
		"another notice":   {Notices: []Document{now}, Editions: []Document{other}},
		"none":             {Notices: []Document{now}, Editions: []Document{{}}},
		"the same day":     {Notices: []Document{now}, Editions: []Document{same}},
		"the same address": {Notices: []Document{named}, Editions: []Document{old}},
	} {
		o.Out = filepath.Join(t.TempDir(), "out")
		var e *privacy.Error
		if err := o.check(); !errors.As(err, &e) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEditionsFlag gives a folder.
func TestEditionsFlag(t *testing.T) {
	old, now := editions(t)
	dir := t.TempDir()
	for name, d := range map[string]Document{"1.json": old, "2.json": now} {
		if err := os.WriteFile(filepath.Join(dir, name), d.data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	parse := func(folder string) (Options, error) {
		var o Options
		f := flag.NewFlagSet("", flag.ContinueOnError)
		f.SetOutput(new(bytes.Buffer))
		o.Flags(f)
		err := f.Parse([]string{"-editions", folder})
		return o, err
	}
	o, err := parse(dir)
	if o.Notices = []Document{now}; err != nil || len(o.Editions) != 2 || !o.changed(now.notice) {
		t.Errorf("%v, %d editions", err, len(o.Editions))
	}
	for _, folder := range []string{t.TempDir(), filepath.Join(dir, "nowhere")} {
		if _, err := parse(folder); err == nil {
			t.Errorf("%s is taken", folder)
		}
	}
}
