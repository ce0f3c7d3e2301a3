package say

import (
	"errors"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// few is a catalogue of three constants and a family of two codes, the second of which lacks a form.
var (
	few = Catalogue{Languages: []Texts{
		{All: "\nMore\nBy {date}\nYes a\nNo a\nYes b\n\n", Marks: []uint32{0}},
		{All: "\nMwy\nErbyn {date}\nIe a\nNa a\nIe b\n\n", Marks: []uint32{0}},
	}}
	fewKeys = Keyed{Name: "few", Catalogue: &few,
		Keys: "\npart/more\npart/by\nanswer/a/yes\nanswer/a/no\nanswer/b/yes\n\n"}
	fewFamily = Family{Codes: "a\nb\n", First: 3, Forms: 2}
)

func TestVoices(t *testing.T) {
	if (Voice{}).Language() != notice.English || Must(notice.English) != (Voice{}) {
		t.Error("the zero Voice speaks no English")
	}
	for _, l := range Languages() {
		v, err := In(l.Code)
		if err != nil || v.Language() != l.Code || v.Name() != l.Name || v.Reviewed() != l.Reviewed {
			t.Errorf("%v: %v, %v", l, v, err)
		}
	}
	_, err := In("fr")
	if !errors.Is(err, &privacy.Error{Code: privacy.ErrorUnknownLanguage}) {
		t.Errorf("French: %v", err)
	}
	defer func() {
		if recover() == nil {
			t.Error("Must has a voice for French")
		}
	}()
	Must("fr")
}

// TestManyTexts: a text is found by its mark, the first and the last after each included.
func TestManyTexts(t *testing.T) {
	var many Texts
	for i := range 200 {
		if i%64 == 0 {
			many.Marks = append(many.Marks, uint32(len(many.All)))
		}
		many.All += strings.Repeat("x", i) + "\n"
	}
	for i := range 200 {
		if got := many.at(Word(i)); len(got) != i {
			t.Errorf("text %d has %d letters", i, len(got))
		}
	}
	if many.at(200) != "" || many.at(256) != "" || many.at(60000) != "" {
		t.Error("there are texts after the last")
	}
}

func TestTexts(t *testing.T) {
	welsh := Must(notice.Welsh)
	for _, c := range []struct {
		got, want string
	}{
		{Voice{}.Text(&few, 1), "More"}, {welsh.Text(&few, 1), "Mwy"}, {welsh.Text(&few, 0), ""},
		{welsh.Text(&few, 900), ""}, {welsh.Text(&few, 63), ""}, {welsh.Text(&few, 5), "Ie b"},
		{Voice{}.Of(&few, &fewFamily, "b", 0), "Yes b"}, {welsh.Of(&few, &fewFamily, "a", 1), "Na a"},
		{welsh.Of(&few, &fewFamily, "b", 1), ""}, {welsh.Of(&few, &fewFamily, "c", 0), ""},
		{welsh.Of(&few, &fewFamily, "", 0), ""},
	} {
		if c.got != c.want {
			t.Errorf("%q, wanted %q", c.got, c.want)
		}
	}
	codes := ""
	fewFamily.Each(func(code string) bool { codes += code; return code != "a" })
	if codes != "a" {
		t.Errorf("Each went on to %q", codes)
	}
}

// TestOwnWords replaces some texts: the others stay, those of other languages too, and later words win.
func TestOwnWords(t *testing.T) {
	mine, err := Voice{}.With(fewKeys, map[string]string{"part/by": "Not later than {date}", "answer/b/yes": "Yes!"})
	if err != nil {
		t.Fatal(err)
	}
	again, err := mine.With(fewKeys, map[string]string{"answer/b/yes": "Yes?"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ got, want string }{
		{mine.Text(&few, 2), "Not later than {date}"}, {mine.Text(&few, 1), "More"},
		{mine.Of(&few, &fewFamily, "b", 0), "Yes!"},
		{again.Text(&few, 2), "Not later than {date}"}, {again.Of(&few, &fewFamily, "b", 0), "Yes?"},
		{Voice{}.Text(&few, 2), "By {date}"},
		{mine.Text(&Catalogue{Languages: few.Languages}, 2), "By {date}"}, // another catalogue
	} {
		if c.got != c.want {
			t.Errorf("%q, wanted %q", c.got, c.want)
		}
	}
	all := map[string]string{}
	for key, text := range fewKeys.All(again) {
		all[key] = text
	}
	if len(all) != 5 || all["answer/b/yes"] != "Yes?" || all["part/more"] != "More" {
		t.Errorf("%v", all)
	}
}

func TestOwnWordsThatDoNotFit(t *testing.T) {
	for _, c := range []struct {
		key, text string
		want      privacy.ErrorCode
	}{
		{"part/less", "Less", privacy.ErrorUnknownID}, {"", "Less", privacy.ErrorUnknownID},
		{"part/more", "", privacy.ErrorBadValue},
		{"part/by", "By then", privacy.ErrorBadValue}, {"part/by", "By {day}", privacy.ErrorBadValue},
		{"part/more", "{date}", privacy.ErrorBadValue},
		{"part/by", "{date} or {date}", privacy.ErrorBadValue},
		{"part/more", " \u00a0\u200b", privacy.ErrorBadValue}, {"part/more", "More\nagain", privacy.ErrorBadValue},
		{"part/more", "More}", privacy.ErrorBadValue}, {"part/more", "{More", privacy.ErrorBadValue},
		{"part/by", "By {date} }{", privacy.ErrorBadValue}, {"part/by", "By {{date}}", privacy.ErrorBadValue},
		{"part/more", "More\x00", privacy.ErrorBadValue}, {"part/more", "More\u0085", privacy.ErrorBadValue},
		{"part/more", "More\x1b[31m", privacy.ErrorBadValue}, {"part/more", "M\xffre", privacy.ErrorBadValue},
		{"part/more", "More\u2028", privacy.ErrorBadValue},
	} {
		v, err := Voice{}.With(fewKeys, map[string]string{c.key: c.text})
		if !errors.Is(err, &privacy.Error{Code: c.want}) || v != (Voice{}) {
			t.Errorf("%s, %q: %v", c.key, c.text, err)
		}
		if c.want == privacy.ErrorBadValue && !strings.Contains(err.Error(), "say: few/"+c.key+": ") {
			t.Errorf("%s is not named: %v", c.key, err)
		}
	}
}
