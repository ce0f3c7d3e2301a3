package compare

import (
	"crypto/sha256"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// Log is what changed from each edition of a notice to the next, the newest first.
type Log []Report

// newest is the notice that a log ends with.
func (l Log) newest() *notice.Notice {
	if len(l) == 0 || l[0].after == nil {
		return &notice.Notice{}
	}
	return l[0].after
}

// Page is the log to read, in a voice: a part for each edition, with the day from which it holds.
func (l Log) Page(voice say.Voice) render.Page { return l.page(voice, "") }

// PageWithFeed is the same with a link to a feed of the log, by a path of the site that the page is on.
func (l Log) PageWithFeed(voice say.Voice, feed string) render.Page { return l.page(voice, feed) }

func (l Log) page(voice say.Voice, feed string) render.Page {
	n := l.newest()
	s := newSpeaker(voice, n)
	title := s.line(lineLog, "notice", string(n.Title))
	body := view.Nodes{view.H1.Of(view.Words(title))}
	if feed != "" {
		body = append(body, view.P.Of(view.A.Of(view.Local(feed), view.Words(s.line(lineFeed)))))
	}
	if len(l) == 0 {
		body = append(body, view.P.Of(view.Words(s.line(lineFirst))))
	}
	for i := range l {
		r := l[i].orEmpty()
		body = append(body, view.H2.Of(view.Words(s.edition(r))))
		body = append(body, r.body(s, 3)...)
	}
	return render.Page{Title: title, Lang: string(voice.Language()), Body: s.reviewed(body)}
}

// edition is what the edition after is called.
func (s *speaker) edition(r *Report) string { return s.line(lineEdition, "day", s.day(r.Day())) }

// Day is that of the edition after: from which it holds or, where it does not say, whose law was compared by.
func (r *Report) Day() privacy.Date {
	if d := Begins(r.after); d.Valid() {
		return d
	}
	return r.AsAt
}

// ID is a name for the two editions that stays, whatever the language and however their words are mended: it goes by
// the id of the notice, the days of both and their numbers.
func (r *Report) ID() string {
	r = r.orEmpty()
	b, a := r.before.Version, r.after.Version
	return uuid(fmt.Sprint(r.after.ID, "\n", Begins(r.before), "\n", b.Number, "\n", r.Day(), "\n", a.Number))
}

// uuid is a name made of a text (RFC 9562, version 8).
func uuid(of string) string {
	sum := sha256.Sum256([]byte(of))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// Atom is the log as a feed (RFC 4287), in a voice. Address is that of the page with the log, where the feed stands too
// under the name changes.atom; empty: it is not known, and nothing is linked to. The ids of entries stay.
func (l Log) Atom(voice say.Voice, address string) []byte {
	n := l.newest()
	s := newSpeaker(voice, n)
	var b strings.Builder
	put := func(name, text string) { fmt.Fprintf(&b, "<%s>%s</%[1]s>\n", name, escaped(text)) }
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
	fmt.Fprintf(&b, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=%q>\n", voice.Language())
	put("id", uuid(string(n.ID)+"\n"+string(voice.Language())))
	put("title", s.line(lineLog, "notice", string(n.Title)))
	newest := Begins(n)
	if len(l) > 0 {
		newest = l[0].Day()
	}
	put("updated", instant(newest))
	fmt.Fprintf(&b, "<author><name>%s</name></author>\n", escaped(string(letter.Council(n))))
	link := func(rel string) {
		if address != "" {
			fmt.Fprintf(&b, "<link rel=%q href=\"%s\"/>\n", rel, escaped(address))
		}
	}
	if link("alternate"); address != "" {
		fmt.Fprintf(&b, "<link rel=\"self\" href=\"%s\"/>\n", escaped(address[:strings.LastIndexByte(address, '/')+1]+
			"changes.atom"))
	}
	for i := range l {
		r := l[i].orEmpty()
		b.WriteString("<entry>\n")
		put("id", r.ID())
		put("title", s.edition(r))
		put("updated", instant(r.Day()))
		link("alternate")
		page := render.Page{Lang: string(voice.Language()), Body: s.reviewed(r.body(s, 2))}
		fmt.Fprintf(&b, "<content type=\"html\">%s</content>\n</entry>\n", escaped(string(page.Fragment())))
	}
	b.WriteString("</feed>\n")
	return []byte(b.String())
}

// instant is the beginning of a day as a feed has it; of no day, that of the law as it first was.
func instant(d privacy.Date) string {
	if !d.Valid() {
		d = privacy.LawBegan()
	}
	return d.String() + "T00:00:00Z"
}

// escaped is text for XML. What XML cannot hold at all becomes U+FFFD.
func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // writing into memory fails never
	return b.String()
}

// edition is what JSON says of a notice.
type editionJSON struct {
	ID     notice.ID    `json:"id"`
	Title  notice.Text  `json:"title"`
	Number notice.Text  `json:"number,omitempty"`
	Begins privacy.Date `json:"begins,omitzero"`
}

func editionOf(n *notice.Notice) editionJSON {
	return editionJSON{n.ID, n.Title, n.Version.Number, Begins(n)}
}

type saidChange struct {
	Change
	Says string `json:"says"`
}

type saidConsequence struct {
	Consequence
	Says string `json:"says"`
}

type saidTelling struct {
	Telling
	Says string `json:"says"`
}

// reportJSON is a report with its words.
type reportJSON struct {
	ID           string            `json:"id"`
	AsAt         privacy.Date      `json:"as_at"`
	Language     string            `json:"language"`
	Before       editionJSON       `json:"before"`
	After        editionJSON       `json:"after"`
	Same         bool              `json:"same"`
	Changes      []saidChange      `json:"changes"`
	Consequences []saidConsequence `json:"consequences"`
	Tell         []saidTelling     `json:"tell"`
	Pairings     []Pairing         `json:"pairings"`
	Since        privacy.Date      `json:"since,omitzero"`
	Law          []saidConsequence `json:"law,omitempty"`
}

// JSON is the report for programs, each thing with a sentence in a voice. The error is that of encoding/json, which no
// notice brings about that notice.Decode reads.
func (r *Report) JSON(voice say.Voice) ([]byte, error) { return indented(r.orEmpty().said(voice)) }

// JSON is the log for programs: a list of reports.
func (l Log) JSON(voice say.Voice) ([]byte, error) {
	out := []reportJSON{}
	for i := range l {
		out = append(out, l[i].orEmpty().said(voice))
	}
	return indented(out)
}

func (r *Report) said(voice say.Voice) reportJSON {
	s := newSpeaker(voice, r.after)
	out := reportJSON{ID: r.ID(), AsAt: r.AsAt, Language: string(voice.Language()), Before: editionOf(r.before),
		After: editionOf(r.after), Same: r.Same(), Changes: []saidChange{}, Tell: []saidTelling{},
		Pairings: slices.Concat([]Pairing{}, r.Pairings), Since: r.Since}
	for i := range r.Changes {
		out.Changes = append(out.Changes, saidChange{r.Changes[i], s.says(&r.Changes[i])})
	}
	each := func(all []Consequence) []saidConsequence {
		said := []saidConsequence{}
		for i := range all {
			said = append(said, saidConsequence{all[i], s.fromTo(&all[i])})
		}
		return said
	}
	out.Consequences, out.Law = each(r.Consequences), each(r.Law)
	for i := range r.Tell {
		t := &r.Tell[i]
		out.Tell = append(out.Tell, saidTelling{*t, strings.ReplaceAll(s.tells(t), "{purpose}", string(t.title))})
	}
	return out
}

func indented(v any) ([]byte, error) {
	out, err := json.MarshalIndent(v, "", "  ")
	return append(out, '\n'), err
}
