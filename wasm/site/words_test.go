package site

import (
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/widget"
)

// spoken are the catalogues of what speaks in the program, by package.
var spoken = map[string]say.Keyed{
	"rights/asker": asker.Catalogue(), "rights/explain": explain.Catalogue(), "rights/letter": letter.Catalogue(),
	"rights/wish": wish.Catalogue(), "wasm/told": told.Catalogue(), "wasm/widget": widget.Catalogue(),
}

// TestWordsAreWhole: the file of a language gives a voice that was silent every text that the program says in it.
func TestWordsAreWhole(t *testing.T) {
	for _, l := range say.Languages() {
		file := Words(say.Must(l.Code))
		learnt, err := say.Silent(l.Code)
		if err != nil {
			t.Fatal(err)
		}
		if err := learnt.Learn(string(file)); err != nil {
			t.Fatal(err)
		}
		texts := 0
		for name, k := range spoken {
			said := map[string]string{}
			for key, text := range k.All(say.Must(l.Code)) {
				said[key] = text
			}
			for key, text := range k.All(learnt) {
				if texts++; text != said[key] {
					t.Errorf("%s: %s/%s is %q, want %q", l.Code, name, key, text, said[key])
				}
			}
		}
		t.Logf("%s: %d texts, %d bytes", l.Code, texts, len(file))
	}
}

// TestWordsAreOfAllThatSpeaks: a package with words that is linked into the program is among those of the file.
func TestWordsAreOfAllThatSpeaks(t *testing.T) {
	list := exec.CommandContext(t.Context(), "go", "list", "-deps", "-tags=resident", "-f",
		`{{.ImportPath}} {{.GoFiles}}`, module+"/wasm")
	list.Env = append(list.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	speaks := 0
	for line := range strings.Lines(string(out)) {
		name, files, _ := strings.Cut(line, " ")
		if strings.Contains(files, "words_gen.go") {
			speaks++
			if _, ok := spoken[strings.TrimPrefix(name, module+"/")]; !ok {
				t.Errorf("%s speaks, and its words are in no file", name)
			}
		}
		if strings.Contains(files, "words_cy_gen.go") {
			t.Errorf("%s has words of Welsh in the program", name)
		}
	}
	if speaks != len(spoken) {
		t.Errorf("%d packages of the program speak, want %d", speaks, len(spoken))
	}
}

// TestWordsOfASite: a site has a file for each of its languages but English, which its script names with its integrity
// value, and none besides.
func TestWordsOfASite(t *testing.T) {
	for _, c := range []struct {
		voices []say.Voice
		want   int
	}{
		{nil, 0}, {[]say.Voice{{}}, 0}, {say.Voices(), 1}, {[]say.Voice{say.Must(notice.Welsh)}, 1},
	} {
		o := Options{Notices: []Document{small(t, "council", "a")}, Voices: c.voices, compile: fake}
		files, err := o.files(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		named := slices.DeleteFunc(slices.Clone(files),
			func(f *file) bool { return !strings.HasPrefix(f.name, assetsName+"/plainrights.cy.") })
		if len(named) != c.want {
			t.Errorf("%v: %d files of words, want %d", c.voices, len(named), c.want)
		}
		for _, f := range files {
			if !strings.HasPrefix(f.name, assetsName+"/plainrights.") || path.Ext(f.name) != ".js" {
				continue
			}
			for _, w := range named {
				if !strings.Contains(string(f.data), path.Base(w.name)) ||
					!strings.Contains(string(f.data), integrity(w.data)) {
					t.Errorf("the script does not name %s", w.name)
				}
			}
			if c.want == 0 && strings.Contains(string(f.data), ".txt") {
				t.Error("the script names words that there are not")
			}
		}
	}
}
