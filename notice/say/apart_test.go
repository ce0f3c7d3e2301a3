package say

import (
	"errors"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestSilentVoicesLearn: a voice without words has its name, says nothing, learns from the file of its language and
// then says what one says into which they are compiled.
func TestSilentVoicesLearn(t *testing.T) {
	more := Catalogue{Number: 2, Languages: []Texts{{All: "\nNo\n", Marks: []uint32{0}},
		{All: "\nNa\n", Marks: []uint32{0}}}}
	file := File(Must(notice.Welsh), &few, &more)
	v, err := Silent(notice.Welsh)
	if err != nil || v.Speaks() || v.Name() != "Cymraeg" || v.Language() != notice.Welsh {
		t.Fatalf("%v, %v, %s", err, v.Speaks(), v.Name())
	}
	if got := v.Text(&few, 1); got != "" {
		t.Errorf("a silent voice says %q", got)
	}
	if err := v.Learn(string(file)); err != nil {
		t.Fatal(err)
	}
	welsh := Must(notice.Welsh)
	for w := range Word(8) {
		if got, want := v.Text(&few, w), welsh.Text(&few, w); got != want {
			t.Errorf("text %d is %q, want %q", w, got, want)
		}
	}
	if got := v.Text(&more, 1); got != "Na" || !v.Speaks() || !welsh.Speaks() {
		t.Errorf("another catalogue: %q", got)
	}
	if got := v.Text(&Catalogue{Number: 1}, 1) + v.Text(&Catalogue{Number: 99}, 1); got != "" {
		t.Errorf("a catalogue that is not in the file says %q", got)
	}
	own, err := v.With(fewKeys, map[string]string{"part/more": "Rhagor"})
	if err != nil || own.Text(&few, 1) != "Rhagor" || own.Text(&few, 2) != welsh.Text(&few, 2) || own.Ours() != v {
		t.Errorf("in other words: %v, %q, %q", err, own.Text(&few, 1), own.Text(&few, 2))
	}
	if _, err := Silent("fr"); !errors.Is(err, &privacy.Error{Code: privacy.ErrorUnknownLanguage}) {
		t.Errorf("French: %v", err)
	}
	taught, _ := Silent(notice.Welsh)
	if err := taught.Learn(string(File(own, &few))); err != nil || taught.Text(&few, 1) != "Rhagor" ||
		taught.Text(&few, 2) != welsh.Text(&few, 2) {
		t.Errorf("what was put in place of our words: %v, %q, %q", err, taught.Text(&few, 1), taught.Text(&few, 2))
	}
}

// TestNothingIsLearntAmiss: what is not whole, of another edition or of another language is refused, and the voice says
// nothing.
func TestNothingIsLearntAmiss(t *testing.T) {
	whole := File(Must(notice.Welsh), &few)
	file := string(whole)
	for name, bad := range map[string]string{
		"nothing":          "",
		"cut":              file[:len(file)-3],
		"without its end":  file[:len(file)-1],
		"longer":           file + "more\n",
		"another edition":  "x" + file[1:], // no digit of one
		"another language": strings.Replace(file, " cy ", " gd ", 1),
		"fewer catalogues": strings.Replace(file, " 0\n", "\n", 1),
		"no number":        strings.Replace(file, " 0\n", " x\n", 1),
		"a page":           "<!DOCTYPE html>\n<title>Not found</title>\n",
	} {
		v, _ := Silent(notice.Welsh)
		if err := v.Learn(bad); !errors.Is(err, &privacy.Error{Code: privacy.ErrorBadValue}) || v.Speaks() {
			t.Errorf("%s: %v", name, err)
		}
	}
}
