package notice_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/schema"
)

// TestRoundTrip holds Decode and Encode to each other, to encoding/json and to the schema, on random notices.
func TestRoundTrip(t *testing.T) {
	for seed := range uint64(60) {
		n := notice.RandomNotice(seed)
		doc, err := notice.Encode(n)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		roundTrip(t, doc, n)
		if err := schema.Validate(doc); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

// roundTrip checks the laws of a document of Encode; n is what it says.
func roundTrip(t *testing.T, doc []byte, n *notice.Notice) {
	t.Helper()
	back, err := notice.Decode(bytes.NewReader(doc))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(n, back); diff != "" {
		t.Fatalf("read back (-want +got)\n%s", diff)
	}
	again, err := notice.Encode(back)
	if err != nil || !bytes.Equal(doc, again) {
		t.Fatalf("written again: %v\n%s", err, cmp.Diff(string(doc), string(again)))
	}
	type plain notice.Notice // without its methods
	var theirs plain
	d := json.NewDecoder(bytes.NewReader(doc))
	d.DisallowUnknownFields()
	if err := d.Decode(&theirs); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(n, (*notice.Notice)(&theirs)); diff != "" {
		t.Fatalf("encoding/json reads another notice (-want +got)\n%s", diff)
	}
}

// TestLayout holds Encode to its lines: an object or array is on one line if it fits in 100 columns.
func TestLayout(t *testing.T) {
	doc, err := notice.Encode(notice.RandomNotice(3))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(doc), "\n"), "\n")
	if lines[1] != `  "$schema": "urn:plainrights:notice:1",` {
		t.Errorf("the second line is %q", lines[1])
	}
	for i, line := range lines {
		if open := strings.LastIndexAny(line, "[{"); utf8.RuneCountInString(line) > 100 &&
			strings.Contains(line, `: [`) &&
			open > 0 {
			t.Errorf("line %d is over 100 columns and holds a list: %s", i+1, line)
		}
		if !strings.HasSuffix(line, "{") && !strings.HasSuffix(line, "[") {
			continue
		}
		// The comma that may follow is counted always.
		if one := strings.TrimSuffix(joined(lines[i:]), ","); utf8.RuneCountInString(one)+1 <= 100 {
			t.Errorf("line %d would fit on one line: %s", i+1, one)
		}
	}
}

// joined returns the object or array that begins at the end of the first line, on that line.
func joined(lines []string) string {
	indent := len(lines[0]) - len(strings.TrimLeft(lines[0], " "))
	out := lines[0]
	for i, line := range lines[1:] {
		text := strings.TrimLeft(line, " ")
		last := len(line)-len(text) == indent
		if i > 0 && !last {
			out += " "
		}
		out += text
		if last {
			return out
		}
	}
	return out
}

// TestEncodeRefuses holds Encode to refusing, with a place, what Decode would refuse.
func TestEncodeRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*notice.Notice){
		"/title":                         func(n *notice.Notice) { n.Title = "a\nb" },
		"/nation":                        func(n *notice.Notice) { n.Nation = 0 },
		"/layer":                         func(n *notice.Notice) { n.Layer = "Corporate" },
		"/activities/0/sources/0/source": func(n *notice.Notice) { n.Activities[0].Sources[0].Source = "nothing" },
		"/activities":                    func(n *notice.Notice) { n.Activities = nil },
		"/sources/0/title":               func(n *notice.Notice) { n.Sources[0].Title = "a\xff" },
		"/$schema":                       func(n *notice.Notice) { n.Schema = "" },
		"/common/fee":                    nil,
	} {
		n := notice.RandomNotice(0)
		if spoil == nil {
			name, n.Common.Retention = "/common/retention", notice.Retention{
				Statement: notice.Statement{Said: notice.None},
				Rules:     []notice.RetentionRule{{Kind: notice.RetentionPermanent}},
			}
		} else {
			spoil(n)
		}
		_, err := notice.Encode(n)
		var misfits notice.Misfits
		if !errors.As(err, &misfits) || misfits[0].Pointer != name || misfits[0].Line+misfits[0].Column != 0 ||
			strings.Contains(err.Error(), "line 0") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestValid reads every document of testdata/valid, each of which uses one thing that the model can say, and holds
// it to the schema and to what is written of it.
func TestValid(t *testing.T) {
	files, err := filepath.Glob("../testdata/valid/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			n, err := notice.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			doc, err := notice.Encode(n)
			if err != nil {
				t.Fatal(err)
			}
			roundTrip(t, doc, n)
			if err := schema.Validate(data); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestCouncils reads every council's notice, prints every misfit, and holds it to the schema.
func TestCouncils(t *testing.T) {
	for _, council := range append(noticetest.Names(), noticetest.Authors()...) {
		t.Run(council, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("..", "testdata", council, "notice.json"))
			if err != nil {
				t.Fatal(err)
			}
			n, err := notice.Decode(bytes.NewReader(data))
			var misfits notice.Misfits
			if errors.As(err, &misfits) {
				for _, m := range misfits {
					t.Error(m)
				}
			}
			if err != nil {
				t.Fatal(err)
			}
			doc, err := notice.Encode(n)
			if err != nil {
				t.Fatal(err)
			}
			roundTrip(t, doc, n)
			if err := schema.Validate(data); err != nil {
				t.Error(err)
			}
		})
	}
}
