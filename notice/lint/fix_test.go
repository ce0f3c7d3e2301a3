package lint

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestMachineMends mends what a machine may in every notice of testdata: the finding is gone, nothing is new, every
// other byte stays, and nothing that a use rests on is touched.
func TestMachineMends(t *testing.T) {
	names, files := everyNotice(t)
	mended := map[string]int{}
	for _, name := range names {
		data := read(t, files[name])
		before := documented(t, files[name])
		if !slices.ContainsFunc(before, func(f Finding) bool { return f.Mend == ByMachine }) {
			continue
		}
		m, err := MendAll(data, today)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(m.Mended) == 0 && !bytes.Equal(m.Data, data) {
			t.Errorf("%s: nothing was mended, and it is another", name)
		}
		if len(m.Left)+len(m.Mended) > len(before) {
			t.Errorf("%s: %d findings, %d mended and %d left", name, len(before), len(m.Mended), len(m.Left))
		}
		for i := range m.Mended {
			f := &m.Mended[i]
			mended[f.Code]++
			if f.Mend != ByMachine {
				t.Errorf("%s: %s is mended, which is %s", name, f.Code, f.Mend)
			}
		}
		if again, err := MendAll(m.Data, today); err != nil || !bytes.Equal(again.Data, m.Data) {
			t.Errorf("%s: mended twice it is another (%v)", name, err)
		}
		if !subsequence(m.Data, data) {
			t.Errorf("%s: more than was mended is another", name)
		}
	}
	if mended["LAW003"] < 5 || mended["LAW007"] < 1 {
		t.Errorf("mended: %v", mended)
	}
}

// subsequence reports whether a text is another with some of it taken out, which is all that the machine does so far.
func subsequence(short, long []byte) bool {
	for _, c := range short {
		i := bytes.IndexByte(long, c)
		if i < 0 {
			return false
		}
		long = long[i+1:]
	}
	return true
}

// TestNoMachineMendsABasis: whatever the machine mends is not what a use rests on, and only what is its own has edits.
func TestNoMachineMendsABasis(t *testing.T) {
	offered := map[string]bool{}
	for _, c := range ofNotices() {
		found, err := Document(read(t, "testdata/broken/"+c.Code+".json"), fixtures[c.Code].on())
		if err != nil {
			t.Fatal(err)
		}
		for i := range found {
			f := &found[i]
			if len(f.Fix.Edits)+len(f.Fix.Choices) > 0 {
				offered[f.Code] = true
			}
			for _, e := range f.Fix.Edits {
				if f.Mend != ByMachine || strings.Contains(e.Pointer, "/basis") ||
					strings.Contains(e.Pointer, "/enforcement") || strings.Contains(e.Pointer, "/special") {
					t.Errorf("%s (%s) has an edit at %s", f.Code, f.Mend, e.Pointer)
				}
			}
			if f.Mend == ByOfficer && len(f.Fix.Choices) > 0 || f.Mend == ByMachine && len(f.Fix.Edits) == 0 {
				t.Errorf("%s (%s): %v", f.Code, f.Mend, f.Fix)
			}
		}
	}
	for code := range offers {
		if !offered[code] {
			t.Errorf("%s offers nothing in its fixture", code)
		}
	}
}

// TestEveryChoiceMends makes each choice of each finding of every fixture: a notice comes of it, in which the finding
// is no more, or no more of that use.
func TestEveryChoiceMends(t *testing.T) {
	made := 0
	for _, c := range ofNotices() {
		data := read(t, "testdata/broken/"+c.Code+".json")
		found, err := Document(data, fixtures[c.Code].on())
		if err != nil {
			t.Fatal(err)
		}
		for i := range found {
			f := &found[i]
			for _, choice := range f.Fix.Choices {
				made++
				next, err := Apply(data, choice.Edits)
				if err != nil {
					t.Errorf("%s: %q: %v", f.Code, choice.Value, err)
					continue
				}
				left, err := Document(next, fixtures[c.Code].on())
				if err != nil {
					t.Fatal(err)
				}
				if slices.ContainsFunc(left, func(g Finding) bool {
					return g.Key() == f.Key() && (choice.Use == "" || slices.Contains(g.Uses, choice.Use))
				}) {
					t.Errorf("%s: %q leaves it", f.Code, choice.Value)
				}
			}
		}
	}
	if made < 40 {
		t.Errorf("%d choices", made)
	}
}

// TestEdits makes changes of a document of every kind, and leaves the rest as it was.
func TestEdits(t *testing.T) {
	data := read(t, "testdata/sound.json")
	for name, e := range map[string]struct {
		edit      Edit
		was, then string
	}{
		"replace":      {Edit{"/common/exercise/time/amount", json.RawMessage("2")}, `"amount": 1`, `"amount": 2`},
		"take out":     {Edit{Pointer: "/common/exercise/time/extension_unit"}, `, "extension_unit": "months"`, ``},
		"first":        {Edit{Pointer: "/version/updated"}, `"updated": "2026-07-01", `, ``},
		"add":          {Edit{"/common/exercise/fee/words", json.RawMessage(`"It is free."`)}, `"free": "yes"}`, `"free": "yes", "words": "It is free."}`},
		"add in a row": {Edit{"/common/laws", json.RawMessage(`{"said":"none"}`)}, "\n  },\n  \"activities\"", ",\n    \"laws\": {\"said\": \"none\"}\n  },\n  \"activities\""},
		"append": {Edit{"/common/exercise/routes/-", json.RawMessage(`{"kind":"post"}`)},
			`"contact": "office"}],`, `"contact": "office"}, {"kind": "post"}],`},
	} {
		if strings.Count(string(data), e.was) == 0 {
			t.Fatalf("%s: the document has no %q", name, e.was)
		}
		next, err := Apply(data, []Edit{e.edit})
		if want := strings.Replace(string(data), e.was, e.then, 1); err != nil || string(next) != want {
			t.Errorf("%s: %v\n%s", name, err, next)
		}
	}
	for _, e := range []Edit{
		{Pointer: "/common/matching"}, {Pointer: "/activities/7/id"}, {Pointer: ""},
		{"/title/words", json.RawMessage(`"x"`)}, {"/activities/7", json.RawMessage(`{}`)},
	} {
		if _, err := Apply(data, []Edit{e}); !errors.Is(err, &privacy.Error{Code: privacy.ErrorBadValue}) {
			t.Errorf("%s: %v", e.Pointer, err)
		}
	}
	if _, err := Apply(data, []Edit{{Pointer: "/title"}}); err == nil {
		t.Error("a notice without a title has no error")
	}
	if _, err := Apply([]byte("{"), nil); err == nil {
		t.Error("what is no notice has no error")
	}
	if _, err := MendAll([]byte("{"), today); err == nil {
		t.Error("what is no notice is mended")
	}
}

// TestWhatIsPointedToStays: an item that a remark points to is not taken out.
func TestWhatIsPointedToStays(t *testing.T) {
	n := sound(t)
	fixtures["LAW007"].fault(n)
	n.Activities[0].Laws.Items[0].ID = "first"
	n.Remarks = []notice.Remark{{About: "/activities/permits/laws/items/again", Kind: notice.RemarkUnclear,
		Words: "Which is meant?"}}
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatal(err)
	}
	m, err := MendAll(data, today)
	if err != nil || len(m.Mended) > 0 || !bytes.Equal(m.Data, data) {
		t.Errorf("%v, mended %v", err, codes(m.Mended))
	}
	n.Remarks = nil
	if data, err = notice.Encode(n); err != nil {
		t.Fatal(err)
	}
	if m, err = MendAll(data, today); err != nil || len(m.Mended) != 1 || bytes.Contains(m.Data, []byte(`"id": "again"`)) {
		t.Errorf("%v, mended %v", err, codes(m.Mended))
	}
}

// TestNumberOfALawStays: how a page prints a law is not taken out where it alone has the number.
func TestNumberOfALawStays(t *testing.T) {
	for number, want := range map[notice.Text]int{"": 0, "SI 2006/90": 1} {
		n := sound(t)
		law(n).AsPublished, law(n).Number = "The Road Traffic Act (SI 2006/90)", number
		data, err := notice.Encode(n)
		if err != nil {
			t.Fatal(err)
		}
		if m, err := MendAll(data, today); err != nil || len(m.Mended) != want {
			t.Errorf("%q: %v, mended %v", number, err, codes(m.Mended))
		}
	}
}

func BenchmarkDocument(b *testing.B) {
	data := read(b, "../../testdata/leicester/notice.json")
	for b.Loop() {
		if _, err := Document(data, today); err != nil {
			b.Fatal(err)
		}
	}
}
