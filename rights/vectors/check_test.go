package vectors

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestVectors runs the project's own vectors.
func TestVectors(t *testing.T) {
	files, err := filepath.Glob("../../testdata/vectors/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no vectors", err)
	}
	total := 0
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := Decode(name, file)
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range f.Check() {
			total++
			if !r.Passed() {
				t.Errorf("%s: %v", name, r)
			}
		}
	}
	t.Logf("%d vectors", total)
}

// TestCheck pairs an expectation with what is reported of it, for one question: erasure by someone of
// whom nothing is known, where the basis is consent.
func TestCheck(t *testing.T) {
	tests := []struct{ expect, want string }{
		{``, "v passed"},
		{
			`"verdict": "depends", "presumed": "does-not-apply", "strength": "qualified", "duties": [], "exemptions": {}`,
			"v passed",
		},
		{`"verdict": "applies"`, "v want verdict applies got verdict depends"},
		{`"presumed": "exempt"`, "v want presumed exempt got presumed does-not-apply"},
		{`"strength": "absolute"`, "v want strength absolute got strength qualified"},
		{`"strength": ""`, "v want strength not stated got strength qualified"},
		{`"strength": null`, "v want strength not stated got strength qualified"},
		{
			`"verdict": "applies", "strength": "absolute"`,
			"v want verdict applies; strength absolute got verdict depends; strength qualified",
		},
		{`"duties": ["safeguards"]`, "v want duty safeguards got duties none"},
		{`"ask": []`, "v want ask none got ask consent-withdrawn, unlawfully-processed"},
		{
			`"ask": ["unlawfully-processed"]`,
			"v want ask unlawfully-processed got ask consent-withdrawn, unlawfully-processed",
		},
		{`"ask": ["unlawfully-processed", "consent-withdrawn"]`, "v passed"},
		{`"cites": ["Art 17(1)(b)", "Art 17(3)"]`, "v passed"},
		{`"cites": ["Art 16"]`, "v want cite Art 16 got cites "},
		{`"reasons": {"erasure-17-1-b-consent": "grants unknown", "access-15": "absent"}`, "v passed"},
		{
			`"reasons": {"erasure-17-1-b-consent": "absent"}`,
			"v want erasure-17-1-b-consent absent got erasure-17-1-b-consent grants unknown",
		},
		{`"exemptions": {"sch2-p2": "possible"}`, "v passed"},
		{`"likelihood": {"sch2-p2": "possible"}, "first": ["art12-5", "sch2-p2", "sch2-p5-1"]`, "v passed"},
		{
			`"likelihood": {"sch2-p2": "likely", "sch4-p2": "remote"}`,
			"v want likelihood of sch2-p2 likely; likelihood of sch4-p2 remote got likelihood of sch2-p2 possible; " +
				"likelihood of sch4-p2 none",
		},
		{`"first": ["sch2-p2", "art12-5"]`, "v want first sch2-p2, art12-5 got first art12-5, sch2-p2, sch2-p5-1"},
		{`"no_duties": ["safeguards"]`, "v passed"},
		{
			`"exemptions": {"sch2-p2": "met", "sch4-p2": "unavailable"}`,
			"v want exemption sch2-p2 met got exemption sch2-p2 possible",
		},
		{`"cites": ["Sch 3 para 21(5)", "Sch 2 para 2(1)"]`, "v passed"},
	}
	for _, test := range tests {
		file := `{"rights": [{"id": "v", "as_at": "2026-11-22", "processing": {"bases": ["consent"]}, "right": "erasure", "expect": {` + test.expect + `}}]}`
		f, err := Decode("f.json", strings.NewReader(file))
		if err != nil {
			t.Error(err)
			continue
		}
		got := f.Check()
		if len(got) != 1 ||
			got[0].String() != test.want &&
				!(strings.HasSuffix(test.want, " ") && strings.HasPrefix(got[0].String(), test.want)) {
			t.Errorf("{%s}: got %v, want %s", test.expect, got, test.want)
		}
	}
}

// TestNothingIsPassedOver holds that what the library cannot answer falls short.
func TestNothingIsPassedOver(t *testing.T) {
	const file = `{"rights": [
	 {"id": "r", "as_at": "2026-11-22", "processing": {"regime": null}, "right": "access", "expect": {}}],
	 "deadlines": []}`
	f, err := Decode("f.json", strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	results := f.Check()
	if len(results) != 1 {
		t.Fatalf("%d results", len(results))
	}
	for _, r := range results {
		if r.Passed() || !strings.HasSuffix(r.String(), "got not yet answered") {
			t.Errorf("%v", r)
		}
	}
}
