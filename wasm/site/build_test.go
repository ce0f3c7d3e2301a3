package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// options are those of a quick build into a new folder.
func options(t testing.TB) Options {
	return Options{
		Notices: []Document{small(t, "northtown", "parking", "rubbish")},
		Out:     filepath.Join(t.TempDir(), "site"),
		compile: fake,
		quality: 1,
	}
}

// What is on the disk is what the manifest says, and each small form is of the file beside it.
func TestManifest(t *testing.T) {
	o := options(t)
	o.Out, o.quality = filepath.Join(o.Out, "a", "b"), 0
	m := build(t, o)
	on := tree(t, o.Out)
	is(t, "new", o.Out, on)
	read := &Manifest{}
	if err := json.Unmarshal([]byte(on[manifestName]), read); err != nil || !cmp.Equal(read, m) || m.Unchanged {
		t.Errorf("%v: %s", err, cmp.Diff(read, m))
	}
	listed, copied := 0, 0
	for _, f := range m.Files {
		listed += len(f.names())
		data := on[f.Name]
		if len(data) != f.Bytes || integrity([]byte(data)) != f.Integrity || len(on[f.Name+".br"]) != f.Brotli ||
			len(on[f.Name+".gz"]) != f.Gzip {
			t.Errorf("%s is not as listed", f.Name)
		}
		zipped := io.Reader(strings.NewReader(data))
		if f.Gzip > 0 {
			r, err := gzip.NewReader(strings.NewReader(on[f.Name+".gz"]))
			if err != nil || !r.ModTime.IsZero() || r.Name != "" {
				t.Fatal(err)
			}
			zipped = r
		}
		if unpacked, err := io.ReadAll(zipped); err != nil || string(unpacked) != data {
			t.Errorf("%s.gz: %v", f.Name, err)
		}
		if strings.HasPrefix(f.Name, "embed/") && f.Brotli+f.Gzip == 0 { // only to be copied
			copied++
			continue
		}
		if unpacked, err := io.ReadAll(brotli.NewReader(strings.NewReader(on[f.Name+".br"]))); err != nil ||
			f.Brotli >= f.Bytes ||
			string(unpacked) != data {
			t.Errorf("%s.br: %v", f.Name, err)
		}
	}
	for name := range on {
		info, err := os.Stat(filepath.Join(o.Out, name))
		if err != nil {
			t.Fatal(err)
		}
		want := os.FileMode(0o644)
		if strings.HasSuffix(name, "/") {
			listed++ // a folder, which no manifest lists
			want = 0o755
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s: %v", name, info.Mode())
		}
	}
	if listed+1 != len(on) || len(m.Files) != 34 || copied != 3 {
		t.Errorf("%d of %d listed, %d files", listed, len(on), len(m.Files))
	}
}

// What compression does not make smaller has no small form.
func TestNotSmaller(t *testing.T) {
	f := &file{name: "a.txt", data: []byte("ab")}
	if err := f.pack(t.Context(), brotli.BestCompression, func(int) {}); err != nil || f.brotli != nil ||
		f.zipped != nil {
		t.Errorf("%v, %d and %d bytes", err, len(f.brotli), len(f.zipped))
	}
	f.data = bytes.Repeat(f.data, 1000)
	if err := f.pack(t.Context(), brotli.BestCompression, func(int) {}); err != nil || len(f.brotli) == 0 ||
		len(f.zipped) == 0 {
		t.Errorf("%v, %d and %d bytes", err, len(f.brotli), len(f.zipped))
	}
}

func TestTwoBuildsAreTheSame(t *testing.T) {
	a, b := options(t), options(t)
	a.quality, b.quality = 0, 0
	build(t, a)
	build(t, b)
	if diff := cmp.Diff(names(tree(t, a.Out)), names(tree(t, b.Out))); diff != "" ||
		!same(tree(t, a.Out), tree(t, b.Out)) {
		t.Errorf("two builds differ: %s", diff)
	}
	b.compile = other
	build(t, b)
	if same(tree(t, a.Out), tree(t, b.Out)) {
		t.Error("another program gives the same site")
	}
}

// A build that would give what is there writes nothing, and one byte that is not as it was is put right.
func TestUnchanged(t *testing.T) {
	o := options(t)
	var said []string
	o.Progress = func(step string) { said = append(said, step) }
	build(t, o)
	want := tree(t, o.Out)
	idle := o
	idle.disk.makeFile = func(name string) (sink, error) {
		t.Errorf("%s is written", name)
		return create(name)
	}
	if m := build(t, idle); !m.Unchanged || !strings.Contains(said[len(said)-1], "already") {
		t.Errorf("%v, %q", m.Unchanged, said)
	}
	for name, change := range map[string]func(name string) error{
		"northtown/parking.html":    func(name string) error { return os.WriteFile(name, []byte("changed"), 0o644) },
		"northtown/parking.html.br": os.Remove,
		"index.html.gz":             func(name string) error { return os.Truncate(name, 10) },
		manifestName: func(name string) error {
			return os.WriteFile(name, []byte(strings.Replace(want[manifestName], "  ", " ", 1)), 0o644)
		},
	} {
		if err := change(filepath.Join(o.Out, name)); err != nil {
			t.Fatal(err)
		}
		if m := build(t, o); m.Unchanged {
			t.Errorf("%s was changed, and the build is taken for the same", name)
		}
		is(t, name, o.Out, want)
	}
}

// optionsRefusedCase is a case of TestOptionsRefused.
type optionsRefusedCase struct {
	change func(*Options)
	want   []string
}

// optionsRefusedCases are the cases of TestOptionsRefused.
func optionsRefusedCases(t *testing.T) map[string]optionsRefusedCase {

	return map[string]optionsRefusedCase{
		"no notices":  {func(o *Options) { o.Notices = nil }, []string{"Options.Notices: missing"}},
		"no document": {func(o *Options) { o.Notices = []Document{{}} }, []string{"Notices[0]"}},
		"no folder":   {func(o *Options) { o.Out = "" }, []string{"Options.Out: missing"}},
		"top folder":  {func(o *Options) { o.Out = "/" }, []string{`Options.Out: bad-value: "/"`}},
		"no path": {func(o *Options) { o.Conversation = "https://example.org/" },
			[]string{"https://example.org/"}},
		"path of a page": {func(o *Options) { o.Conversation = "/your-rights" }, []string{"/your-rights"}},
		"base alone":     {func(o *Options) { o.Base = "https://a.example" }, []string{"https://a.example\"", "slash"}},
		"base of http":   {func(o *Options) { o.Base = "http://a.example/" }, []string{"http://a.example/"}},
		"base quoted":    {func(o *Options) { o.Base = "https://a.example/'/" }, []string{"https://a.example/'/"}},
		"base asked":     {func(o *Options) { o.Base = "https://a.example/?/" }, []string{"https://a.example/?/"}},
		"no host":        {func(o *Options) { o.Base = "https://" }, []string{`Options.Base: bad-value: "https://"`}},
		"frame alone": {func(o *Options) { o.Frames = []string{"https://a.example"} },
			[]string{"Options.Base: missing"}},
		"frame of path": {func(o *Options) {
			o.Base, o.Frames = base,
				[]string{"https://a.example", "https://a.example/"}
		}, []string{`"https://a.example/"`}},
		"frame of http": {func(o *Options) { o.Base, o.Frames = base, []string{"http://a.example"} },
			[]string{`"http://a.example"`}},
		"frame of port": {func(o *Options) { o.Base, o.Frames = base, []string{"https://a.example:443"} },
			[]string{"443"}},
		"frame of any": {func(o *Options) { o.Base, o.Frames = base, []string{"*"} }, []string{`"*"`}},
		"two frames": {func(o *Options) {
			o.Base, o.Frames = base,
				[]string{"https://a.example https://b.example"}
		}, []string{"b.example"}},
		"large letters": {func(o *Options) { o.Base, o.Frames = base, []string{"https://A.example"} },
			[]string{"small letters"}},
		"exit of http": {func(o *Options) { o.Exit = "http://a.example/" },
			[]string{`Options.Exit: bad-value: "http://a.example/"`}},
		"a silent voice": {func(o *Options) {
			silent, _ := say.Silent(notice.Welsh)
			o.Voices = []say.Voice{{}, silent}
		}, []string{"Voices[1]: bad-value", "has learnt"}},
		"Welsh twice": {func(o *Options) { o.Voices = []say.Voice{say.Must("cy"), say.Must("cy")} },
			[]string{`Voices[1]: repeated: "cy"`}},
		"embed": {func(o *Options) { o.Notices = []Document{small(t, "embed", "a")} },
			[]string{`"embed"`, "other pages"}},
		"two of one id": {func(o *Options) { o.Notices = append(o.Notices, o.Notices...) },
			[]string{`the council "northtown" and the council "northtown"`}},
		"assets": {func(o *Options) { o.Notices = []Document{small(t, "assets", "a")} },
			[]string{`"assets"`, "the folder of the program"}},
		"index": {func(o *Options) { o.Notices = []Document{small(t, "a", "index")} },
			[]string{`the service "index"`, "the list of services"}},
		"help": {func(o *Options) { o.Notices = []Document{small(t, "a", "help")} },
			[]string{`the service "help"`, "the help page"}},
		"notice": {func(o *Options) { o.Notices = []Document{small(t, "a", "notice")} },
			[]string{`the service "notice"`, "the notice of"}},
		"notice of one": {func(o *Options) { o.Notices = []Document{small(t, "a", "b", "b-notice")} },
			[]string{`the service "b"`, `the service "b-notice"`}},
		"one of notice": {func(o *Options) { o.Notices = []Document{small(t, "a", "b-notice", "b")} },
			[]string{`the service "b"`, `the service "b-notice"`}},
	}
}

func TestOptionsRefused(t *testing.T) {
	good := options(t)
	for name, c := range optionsRefusedCases(t) {
		o := good
		c.change(&o)
		_, err := Build(t.Context(), o)
		for _, want := range c.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v has no %q", name, err, want)
			}
		}
		if e := new(privacy.Error); !errors.As(err, &e) ||
			!slices.Contains(
				[]privacy.ErrorCode{
					privacy.ErrorMissing, privacy.ErrorBadValue, privacy.ErrorRepeated, privacy.ErrorUnknownLanguage,
				},
				e.Code,
			) {
			t.Errorf("%s: %v is of no code of an option", name, err)
		}
	}
	if left := tree(t, filepath.Dir(good.Out)); len(left) != 1 {
		t.Errorf("a build that is refused writes %v", names(left))
	}
}

func TestLoadNamesTheFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "notice.json")
	if err := os.WriteFile(name, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{name, name + "x"} {
		_, err := Load(name)
		var misfits notice.Misfits
		if e := new(privacy.Error); !errors.As(err, &e) || e.Code != privacy.ErrorNotRead || e.Value != name ||
			errors.Is(err, fs.ErrNotExist) == errors.As(err, &misfits) {
			t.Errorf("%v", err)
		}
	}
}

// TestProgram compiles the real program: nothing of this machine is in it, and all licences are found.
func TestProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the whole test run compiles for the browser")
	}
	p, err := compile(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	again, err := compile(t.Context(), "")
	if err != nil || !bytes.Equal(p.wasm, again.wasm) {
		t.Errorf("two programs differ: %v", err)
	}
	here, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	root, err := goTool(t.Context(), "", nil, "env", "GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(p.wasm, []byte("\x00asm")) || bytes.Contains(p.wasm, []byte(here)) ||
		bytes.Contains(p.wasm, []byte(root+"/src")) {
		t.Error("no program, or one that knows where it was made")
	}
	if !bytes.Contains(p.runtime, []byte("globalThis.Go")) {
		t.Error("no runtime")
	}
	want := map[string]string{
		"Go: ":                         "The Go Authors",
		module:                         "Apache License",
		"github.com/hack-pad/safejs v": "Apache License",
	}
	for _, l := range p.licences {
		for of, text := range want {
			if strings.HasPrefix(l.of, of) && bytes.Contains(l.text, []byte(text)) {
				delete(want, of)
			}
		}
	}
	if len(want) > 0 || len(p.licences) != 3 {
		t.Errorf("%d licences; missing: %v", len(p.licences), want)
	}
}

// What the compiler complains of is in the error.
func TestCompilerComplains(t *testing.T) {
	_, err := goTool(t.Context(), "", nil, "build", "./nowhere")
	if !errors.Is(err, &privacy.Error{Code: privacy.ErrorNotCompiled}) || !strings.Contains(err.Error(), "nowhere") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := goTool(ctx, "", nil, "version"); err != context.Canceled {
		t.Error(err)
	}
}
