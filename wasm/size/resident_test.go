//go:build !js

package size

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// preload gives the program what a page would give it, and prints what it answers.
const preload = `
const fs = require("fs");
globalThis.notice = fs.readFileSync(process.env.NOTICE, "utf8");
globalThis.fields = process.env.FIELDS;
process.on("exit", () => fs.writeFileSync(process.env.ANSWER, String(globalThis.answer)));
`

// TestResidentAnswers runs the program in node and holds its screens to those that a server writes.
func TestResidentAnswers(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil && os.Getenv("CI") == "true" {
		t.Fatal("Node.js is missing")
	} else if err != nil {
		t.Skip("Node.js is missing: the program for residents is built and weighed, and not run")
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "resident.wasm"), compile(t, "./resident"))
	write(t, filepath.Join(dir, "preload.js"), []byte(preload))
	for _, council := range []string{"leeds", "leicester", "peterborough"} {
		file := filepath.Join("..", "..", "testdata", council, "notice.json")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n, err := notice.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		m, _ := widget.Open(&widget.Offer{Notices: []*notice.Notice{n}}, n.ID, n.Activities[0].ID)
		answer := filepath.Join(dir, council+".html")
		cmd := exec.Command(node, "--stack-size=8192", "-r", filepath.Join(dir, "preload.js"),
			filepath.Join(goroot(t), "lib", "wasm", "wasm_exec_node.js"), filepath.Join(dir, "resident.wasm"))
		cmd.Env = append(os.Environ(), "NOTICE="+file, "FIELDS="+lines(m.Fields()), "ANSWER="+answer)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", council, err, out)
		}
		got, err := os.ReadFile(answer)
		if err != nil {
			t.Fatal(err)
		}
		screen := widget.View(m)
		want := string(view.AppendHTML([]byte(screen.Title), screen.Body))
		if diff := cmp.Diff(want, string(got)); diff != "" || !strings.Contains(want, "<h1") {
			t.Errorf("%s: %s", council, diff)
		}
	}
}

func goroot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// lines writes fields as the program reads them.
func lines(fields []widget.Field) string {
	var out strings.Builder
	for _, f := range fields {
		out.WriteString(f.Name + "=" + f.Value + "\n")
	}
	return out.String()
}
