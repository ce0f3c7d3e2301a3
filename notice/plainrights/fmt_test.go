package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/same/cases"
)

// TestFmtTwice: any notice through fmt twice is the same bytes, and says the same.
func TestFmtTwice(t *testing.T) {
	var all []*notice.Notice
	for i := range uint64(noticetest.Some(50, 300, 3000)) {
		all = append(all, cases.Small(i))
	}
	all = append(all, noticetest.Every(t)...)
	for _, n := range all {
		data, err := notice.Encode(n)
		if err != nil {
			t.Fatal(err)
		}
		typed := squeezed(string(data)) // as nobody's editor has it
		once := must(t, clean, typed, "fmt", "-")
		if once != string(data) || must(t, clean, once, "fmt", "-") != once {
			t.Fatalf("%s has another form: %s", n.ID, cmp.Diff(string(data), once))
		}
		if typed != once {
			must(t, found, typed, "fmt", "-l", "-")
		}
		must(t, clean, once, "fmt", "-l", "-d", "-")
	}
}

// squeezed is a document without the spaces at the beginnings of its lines.
func squeezed(doc string) string {
	var out strings.Builder
	for line := range strings.Lines(doc) {
		out.WriteString(strings.TrimLeft(line, " "))
	}
	return out.String()
}

// FuzzFmt: whatever fmt takes it prints in a form that it takes again and leaves as it is, with nothing lost; what it
// does not take it refuses with a place.
func FuzzFmt(f *testing.F) {
	for _, name := range noticetest.Authors() {
		f.Add([]byte(text(f, noticetest.File(f, name))))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		out, complaints, code := run(t, string(data), "fmt", "-")
		if code == failed {
			if out != "" || !strings.HasPrefix(complaints, "standard input:") {
				t.Fatalf("%q is refused with %q", data, complaints)
			}
			return
		}
		again, _, second := run(t, out, "fmt", "-")
		if code != clean || second != clean || again != out {
			t.Fatalf("%q twice is another", data)
		}
		before, err := notice.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		after, err := notice.Parse([]byte(out))
		if err != nil || !cmp.Equal(before, after) {
			t.Fatalf("%v: %s", err, cmp.Diff(before, after))
		}
	})
}

// FuzzCheck: whatever check is given it reports on in a form that programs read, or refuses with a place and prints
// nothing.
func FuzzCheck(f *testing.F) {
	for _, name := range []string{"authors/parish", "authors/welsh"} {
		f.Add([]byte(text(f, noticetest.File(f, name))))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		out, complaints, code := run(t, string(data), "check", "--format", "json", "-")
		switch {
		case code == failed && (out != "" || !strings.HasPrefix(complaints, "standard input:")):
			t.Fatalf("%q is refused with %q and %q", data, complaints, out)
		case code != failed && (complaints != "" || !json.Valid([]byte(out))):
			t.Fatalf("%q: %q, %s", data, complaints, out)
		}
	})
}

// TestFmtFiles lists, shows and writes what is not in its form, and that alone.
func TestFmtFiles(t *testing.T) {
	good := text(t, noticetest.File(t, "authors/cctv"))
	form := must(t, clean, good, "fmt", "-")
	dir := folder(t, "good.json", form, "bad.json", squeezed(form), "no.json", "{}")
	if err := os.Chmod("bad.json", 0o640); err != nil {
		t.Fatal(err)
	}
	if got := must(t, found, "", "fmt", "-l", "good.json", "bad.json"); got != "bad.json\n" {
		t.Errorf("-l lists %q", got)
	}
	refuses(t, dir, "", "no.json:1:1: ", "fmt", "-w", "bad.json", "no.json")
	refuses(t, dir, form, "-w: standard input cannot be written", "fmt", "-w", "bad.json", "-")
	refuses(t, dir, "", "two things would be written there", "fmt", "-w", "bad.json", "./bad.json")
	if got := must(t, clean, "", "fmt", "-l", "-w", "good.json", "bad.json"); got != "bad.json\n" {
		t.Errorf("-l -w lists %q", got)
	}
	if text(t, "bad.json") != form || text(t, "good.json") != form {
		t.Error("the file is not in its form")
	}
	if info, err := os.Stat("bad.json"); err != nil || info.Mode().Perm() != 0o640 {
		t.Error(info.Mode(), err)
	}
	if got := must(t, clean, "", "fmt", "-d", "good.json", "bad.json"); got != "" {
		t.Errorf("-d shows %q", got)
	}
}

// TestDiffIsAPatch: what -d shows is a patch that makes one of the other, which is tried with patch where it is
// installed, and by hand for random texts.
func TestDiffIsAPatch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	random := func(letters string) string {
		var out strings.Builder
		for range r.IntN(40) {
			out.WriteByte(letters[r.IntN(len(letters))])
			out.WriteByte('\n')
		}
		if r.IntN(4) == 0 {
			out.WriteString("end")
		}
		return out.String()
	}
	for range noticetest.Some(2000, 10000, 100000) {
		letters := "abcdefghijklmnopqrstuvwxyz"[:1+r.IntN(25)]
		old, new := random(letters), random(letters)
		if got := patched(t, old, unified("x", old, new)); got != new {
			t.Fatalf("%q to %q: patched it is %q\n%s", old, new, got, unified("x", old, new))
		}
	}
	patch, err := exec.LookPath("patch")
	if err != nil {
		t.Log("patch is not installed")
		return
	}
	form := must(t, clean, text(t, noticetest.File(t, "authors/cctv")), "fmt", "-")
	other := strings.Replace(strings.Replace(form, "    ", "\t", 4), "\n  ", "\n", 2)
	file := filepath.Join(folder(t, "notice.json", other), "notice.json")
	cmd := exec.Command(patch, file)
	cmd.Stdin = strings.NewReader(must(t, found, "", "fmt", "-d", "notice.json"))
	if said, err := cmd.CombinedOutput(); err != nil || text(t, file) != form {
		t.Errorf("%v\n%s", err, said)
	}
}

// patched applies a patch by hand.
func patched(t *testing.T, old, patch string) string {
	t.Helper()
	const noEnd = "\n\\ No newline at end of file\n"
	lines, at := lined(old), 0
	var out bytes.Buffer
	for _, line := range strings.SplitAfter(strings.ReplaceAll(patch, noEnd, "\x00"), "\n") {
		for _, part := range strings.SplitAfter(line, "\x00") {
			part = strings.Replace(part, "\x00", noEnd, 1)
			switch {
			case part == "" || strings.HasPrefix(part, "---") || strings.HasPrefix(part, "+++"):
			case strings.HasPrefix(part, "@@"):
				_, first, _ := strings.Cut(part, "-")
				n, size := 0, 0
				for ; first[0] >= '0' && first[0] <= '9'; first = first[1:] {
					n = 10*n + int(first[0]-'0')
				}
				for first = first[1:]; first[0] >= '0' && first[0] <= '9'; first = first[1:] {
					size = 10*size + int(first[0]-'0')
				}
				if size > 0 {
					n--
				}
				for ; at < n; at++ {
					out.WriteString(lines[at])
				}
			case part[0] == '+':
				out.WriteString(part[1:])
			case at >= len(lines) || lines[at] != part[1:]:
				t.Fatalf("%q is no line %d of %q", part, at, old)
			default:
				if part[0] == ' ' {
					out.WriteString(lines[at])
				}
				at++
			}
		}
	}
	for ; at < len(lines); at++ {
		out.WriteString(lines[at])
	}
	return strings.ReplaceAll(out.String(), noEnd, "")
}
