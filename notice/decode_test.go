package notice_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/schema"
)

const invalid = "../testdata/invalid"

// place is where a misfit is wanted and which.
type place struct {
	Pointer      string
	Line, Column int
	Code         notice.Code
}

// places returns the misfits that Decode finds.
func places(t *testing.T, doc []byte) []place {
	t.Helper()
	_, err := notice.Decode(bytes.NewReader(doc))
	var misfits notice.Misfits
	if err != nil && !errors.As(err, &misfits) {
		t.Fatal(err)
	}
	var out []place
	for _, m := range misfits {
		out = append(out, place{m.Pointer, m.Line, m.Column, m.Code})
	}
	return out
}

// wanted reads want.tsv.
func wanted(t *testing.T) map[string][]place {
	t.Helper()
	table, err := os.ReadFile(filepath.Join(invalid, "want.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]place{}
	for i, row := range strings.Split(strings.TrimSuffix(string(table), "\n"), "\n") {
		cells := strings.Split(row, "\t")
		if i == 0 {
			continue
		}
		line, err := strconv.Atoi(cells[2])
		column, err2 := strconv.Atoi(cells[3])
		if err != nil || err2 != nil || len(cells) != 5 {
			t.Fatalf("want.tsv, line %d: %q", i+1, row)
		}
		out[cells[0]] = append(out[cells[0]], place{cells[1], line, column, notice.Code(cells[4])})
	}
	return out
}

// TestInvalid holds Decode to refusing each document of testdata/invalid for its one fault, at its
// place, and the schema to refusing those that it can.
func TestInvalid(t *testing.T) {
	want := wanted(t)
	files, err := filepath.Glob(filepath.Join(invalid, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(want) || len(files) < 60 {
		t.Errorf("%d files, and %d in want.tsv", len(files), len(want))
	}
	covered := map[notice.Code]bool{}
	for _, file := range files {
		doc, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(file)
		got := places(t, doc)
		if diff := cmp.Diff(want[name], got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
		for _, p := range got {
			covered[p.Code] = true
		}
		if inSchema(got) && schema.Validate(doc) == nil {
			t.Errorf("%s: the schema accepts it", name)
		}
	}
	for _, term := range notice.Codes() {
		if binary := term.Code == notice.CodeBadUTF8 || term.Code == notice.CodeByteOrderMark ||
			term.Code == notice.CodeUTF16; !binary &&
			!covered[term.Code] &&
			term.Code != notice.CodeTooLarge &&
			term.Code != notice.CodeTooMany {
			t.Errorf("no document has the fault %s", term.Code)
		}
	}
}

// inSchema reports whether a schema must refuse a document with these misfits.
func inSchema(misfits []place) bool {
	for _, term := range notice.Codes() {
		for _, m := range misfits {
			if m.Code == term.Code && term.InSchema {
				return true
			}
		}
	}
	return false
}

// TestInvalidBytes is for the faults that a text file cannot show.
func TestInvalidBytes(t *testing.T) {
	base, err := notice.Encode(notice.RandomNotice(0))
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(old, new string) []byte {
		t.Helper()
		if strings.Count(string(base), old) != 1 {
			t.Fatalf("%q is not there once", old)
		}
		return bytes.Replace(base, []byte(old), []byte(new), 1)
	}
	lines := bytes.Count(base, []byte("\n"))
	for name, test := range map[string]struct {
		doc  []byte
		want []place
	}{
		"byte order mark": {spoil("{\n  \"$", "\ufeff{\n  \"$"),
			[]place{{"", 1, 1, notice.CodeByteOrderMark}}},
		"byte order mark, trailing": {append(bytes.Clone(base), "\ufeff"...),
			[]place{{"", lines + 1, 1, notice.CodeTrailing}}},
		"UTF-16":               {[]byte("\xff\xfe{\x00}\x00"), []place{{"", 1, 1, notice.CodeUTF16}}},
		"UTF-16, big":          {[]byte("\xfe\xff\x00{\x00}"), []place{{"", 1, 1, notice.CodeUTF16}}},
		"UTF-16, no mark":      {[]byte("{\x00\n\x00}\x00"), []place{{"", 1, 1, notice.CodeUTF16}}},
		"UTF-16, big, no mark": {[]byte("\x00{\x00}"), []place{{"", 1, 1, notice.CodeUTF16}}},
		"bytes that are no text": {spoil(`"id": "something-1"`, "\"id\": \"s\xc3\x28\""),
			[]place{{"/id", 3, 11, notice.CodeBadUTF8}}},
		"two such bytes": {spoil(`"id": "something-1"`, "\"id\": \"\xff\xfe\""),
			[]place{{"/id", 3, 10, notice.CodeBadUTF8}, {"/id", 3, 11, notice.CodeBadUTF8}}},
		"a surrogate in UTF-8": {spoil(`"id": "something-1"`, "\"id\": \"\xed\xa0\x80\""),
			[]place{{"/id", 3, 10, notice.CodeBadUTF8}, {"/id", 3, 11, notice.CodeBadUTF8},
				{"/id", 3, 12, notice.CodeBadUTF8}}},
		"an overlong form": {spoil(`"id": "something-1"`, "\"id\": \"\xc0\xaf\""),
			[]place{{"/id", 3, 10, notice.CodeBadUTF8}, {"/id", 3, 11, notice.CodeBadUTF8}}},
		"a character cut short": {spoil(`"id": "something-1"`, "\"id\": \"\xe2\x82\""),
			[]place{{"/id", 3, 10, notice.CodeBadUTF8}, {"/id", 3, 11, notice.CodeBadUTF8}}},
		"a nought": {spoil(`"id": "something-1"`, "\"id\": \"\x00\""),
			[]place{{"/id", 3, 10, notice.CodeBadJSON}}},
		"a tab": {spoil(`"id": "something-1"`, "\"id\": \"\t\""),
			[]place{{"/id", 3, 10, notice.CodeBadJSON}}},
		"a no-break space": {spoil(`"id": "something-1"`, "\"id\":\u00a0\"a\""),
			[]place{{"/id", 3, 8, notice.CodeBadJSON}}},
		"nothing": {nil, []place{{"", 1, 1, notice.CodeBadJSON}}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, places(t, test.doc)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestEveryMisfit holds Decode to finding every misfit at once, in the order of the document.
func TestEveryMisfit(t *testing.T) {
	doc := `{
  "$schema": "urn:plainrights:notice:1",
  "id": "North Town",
  "title": null,
  "langage": "en",
  "nation": "wales",
  "layer": "corporate",
  "sources": [{"id": "page", "title": "Privacy notice"}, {"id": "page", "titel": "Again"}],
  "controllers": [{"id": "council", "name": 7, "kind": "council", "role": "sole", "public_authority": "yes"}],
  "activities": [
    {"id": "bins", "title": "Bins", "sources": [{"source": "leaflet"}], "purposes": []}
  ]
} and more`
	want := []place{
		{"/id", 3, 9, notice.CodeBadValue},
		{"/title", 4, 12, notice.CodeNull},
		{"/langage", 5, 3, notice.CodeUnknownMember},
		{"/sources/1/id", 8, 65, notice.CodeRepeatedID},
		{"/sources/1/titel", 8, 73, notice.CodeUnknownMember},
		{"/controllers/0/name", 9, 45, notice.CodeWrongType},
		{"/activities/0/sources/0/source", 11, 60, notice.CodeBadReference},
		{"/activities/0/purposes", 11, 85, notice.CodeEmpty},
		{"", 13, 3, notice.CodeTrailing},
	}
	if diff := cmp.Diff(want, places(t, []byte(doc))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err := notice.Decode(strings.NewReader(doc))
	const first = `line 3, column 9, /id: bad-value: "North Town": wanted id (a letter, then letters a to z, digits and hyphens); correct it (and 8 more)`
	if err.Error() != first {
		t.Errorf("it says %q", err)
	}
}

// TestTooMany holds the list of misfits to a thousand and a count of the rest.
func TestTooMany(t *testing.T) {
	doc := `{"$schema": "urn:plainrights:notice:1", "activities": [` + strings.Repeat("0, ", 4999) + `0]}`
	_, err := notice.Decode(strings.NewReader(doc))
	var misfits notice.Misfits
	if !errors.As(err, &misfits) || len(misfits) != 1001 {
		t.Fatalf("%d misfits: %v", len(misfits), err)
	}
	// Seven members of the notice are missing: id, title, language, nation, layer, sources, controllers.
	if last := misfits[1000]; last.Code != notice.CodeTooMany || last.Value != "4007" {
		t.Errorf("the last is %v", last)
	}
	if !strings.HasSuffix(err.Error(), "(and 5006 more)") {
		t.Errorf("it says %q", err)
	}
}

// counter counts what is read of an endless document.
type counter struct {
	read int
	text string
}

func (c *counter) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = c.text[(c.read+i)%len(c.text)]
	}
	c.read += len(p)
	return len(p), nil
}

// TestTooLarge holds Decode to reading 4 MiB and a byte of a document that is larger, and to little memory.
func TestTooLarge(t *testing.T) {
	for _, text := range []string{" ", "[", `{"a":`, `"`} {
		var before, after runtime.MemStats
		endless := &counter{text: text}
		runtime.ReadMemStats(&before)
		_, err := notice.Decode(endless)
		runtime.ReadMemStats(&after)
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || len(misfits) != 1 || misfits[0].Code != notice.CodeTooLarge {
			t.Errorf("%q: %v", text, err)
		}
		if endless.read > 4<<20+1 {
			t.Errorf("%q: %d bytes were read", text, endless.read)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used >= 16<<20 {
			t.Errorf("%q: %d bytes were allocated", text, used)
		}
	}
}

// TestLargest reads a document of exactly 4 MiB, a byte at a time and as a whole, and no larger one.
func TestLargest(t *testing.T) {
	n := notice.RandomNotice(1)
	doc, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	doc = append(doc, bytes.Repeat([]byte(" "), 4<<20-len(doc))...)
	for _, r := range []io.Reader{bytes.NewReader(doc), iotest.DataErrReader(bytes.NewReader(doc)),
		iotest.HalfReader(bytes.NewReader(doc))} {
		got, err := notice.Decode(r)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(n, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	if got := places(t, append(doc, ' ')); len(got) != 1 || got[0].Code != notice.CodeTooLarge {
		t.Errorf("a byte more gives %v", got)
	}
}

// TestReadError holds Decode to passing on the error of its reader.
func TestReadError(t *testing.T) {
	if _, err := notice.Decode(iotest.ErrReader(io.ErrUnexpectedEOF)); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("it says %v", err)
	}
}

// TestHostile holds the cost of documents that are nothing but misfits.
func TestHostile(t *testing.T) {
	for _, item := range []string{`{}`, `0`, `{"id":"a","purposes":[{}]}`, `{"titel":0}`} {
		doc := `{"activities":[` + strings.Repeat(item+",", 1<<18/len(item)) + `0]}`
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := notice.Decode(strings.NewReader(doc))
		runtime.ReadMemStats(&after)
		if err == nil {
			t.Errorf("%s is accepted", item)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 256<<20 {
			t.Errorf("%s: %d bytes were allocated for %d", item, used, len(doc))
		}
	}
}
