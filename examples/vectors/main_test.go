package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	write := func(name, expect string) string {
		path := filepath.Join(dir, name)
		text := `{"rights": [{"id": "ours", "as_at": "2026-11-22", "right": "access", "expect": ` + expect + `}]}`
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.json", `{"verdict": "applies"}`)
	bad := write("bad.json", `{"verdict": "exempt"}`)
	refused := write("refused.json", `{"verdikt": "applies"}`)
	missing := filepath.Join(dir, "missing.json")
	tests := []struct {
		args           []string
		exit           int
		stdout, stderr string
	}{
		{[]string{good}, 0, "1 passed, 0 failed\n", ""},
		{[]string{good, bad}, 1, "ours want verdict exempt got verdict applies\n1 passed, 1 failed\n", ""},
		{
			[]string{refused, good},
			1,
			"1 passed, 0 failed\n",
			refused + `: line 1, column 81, /rights/0/expect/verdikt: unknown key "verdikt"` + "\n",
		},
		{[]string{missing}, 2, "", "open " + missing + ": "},
		{nil, 2, "", "usage: vectors FILE...\n"},
		{[]string{"-v", good}, 2, "", "usage: vectors FILE...\n"},
	}
	for _, test := range tests {
		var stdout, stderr bytes.Buffer
		exit := run(test.args, &stdout, &stderr)
		if exit != test.exit || stdout.String() != test.stdout || !strings.HasPrefix(stderr.String(), test.stderr) ||
			(test.stderr == "") != (stderr.Len() == 0) {
			t.Errorf("%v: exit %d, stdout %q, stderr %q", test.args, exit, &stdout, &stderr)
		}
	}
}

func TestOurOwn(t *testing.T) {
	files, err := filepath.Glob("../../testdata/vectors/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no vectors", err)
	}
	var stdout, stderr bytes.Buffer
	if exit := run(files, &stdout, &stderr); exit != 0 || !strings.HasSuffix(stdout.String(), " passed, 0 failed\n") {
		t.Errorf("exit %d\n%s%s", exit, &stdout, &stderr)
	}
}
