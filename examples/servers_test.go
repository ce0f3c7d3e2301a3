package examples

import (
	"bufio"
	"net/http"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestServersStart builds each server, starts it as its README command does, and opens the address that
// it prints.
func TestServersStart(t *testing.T) {
	tests := []struct {
		name string
		args []string
		path string
	}{
		{"council", nil, ""},
		{"service", []string{"-notice", "testdata/peterborough/notice.json"}, "your-rights/"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			program := filepath.Join(t.TempDir(), test.name)
			if out, err := exec.Command("go", "build", "-o", program, "./"+test.name).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			cmd := exec.CommandContext(t.Context(), program, append(test.args, "-addr", "127.0.0.1:0")...)
			cmd.Dir = ".."
			stdout, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			defer func() {
				_ = cmd.Process.Kill()
				_ = cmd.Wait()
			}()
			line, err := bufio.NewReader(stdout).ReadString('\n')
			address := regexp.MustCompile(`http://[^/ ]+/`).FindString(line)
			if err != nil || address == "" {
				t.Fatalf("it prints %q: %v", line, err)
			}
			answer, err := http.Get(address + test.path)
			if err != nil {
				t.Fatal(err)
			}
			answer.Body.Close()
			if kind := answer.Header.Get("Content-Type"); answer.StatusCode != 200 || !strings.HasPrefix(kind, "text/html") {
				t.Errorf("%s: status %d, %s", address, answer.StatusCode, kind)
			}
		})
	}
}
