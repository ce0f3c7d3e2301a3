package examples

import (
	"bufio"
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// elsewhere are the commands of the README that CI runs by themselves: the tests, which would start
// themselves here, and what takes a while.
var elsewhere = map[string]bool{
	"go test ./...":                       true,
	"go run -tags mutate ./rights/mutate": true,

	"go test -v -run TestSize ./wasm/size":      true,
	"go test -run '^$' -bench . ./wasm/element": true,
}

// servers are the commands that go on until they are stopped: each is run until it prints an address.
var servers = regexp.MustCompile(`^go run \./examples/(council|service)\b`)

// TestReadmeCommands runs every command that the README shows, and tests that every file and folder
// that it links to exists.
func TestReadmeCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("with -short the commands of README are not run, of which some build a site")
	}
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(readme), -1) {
		for _, line := range strings.Split(strings.TrimSpace(block[1]), "\n") {
			ran++
			switch {
			case elsewhere[line]:
			case servers.MatchString(line):
				serves(t, line)
			default:
				cmd := exec.Command("sh", "-c", line)
				cmd.Dir = ".."
				if out, err := cmd.CombinedOutput(); err != nil {
					t.Errorf("%s: %v\n%s", line, err, out)
				}
			}
		}
	}
	if ran < 8 {
		t.Errorf("only %d commands found", ran)
	}
	for _, link := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(string(readme), -1) {
		if _, err := os.Stat(filepath.Join("..", link[1])); err != nil {
			t.Error(err)
		}
	}
}

// serves starts a command on a free port and opens the address that it prints.
func serves(t *testing.T, line string) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	binary := filepath.Join(t.TempDir(), "server")
	fields := strings.Fields(line) // go run PACKAGE ARGUMENTS
	build := exec.CommandContext(ctx, "go", "build", "-o", binary, fields[2])
	build.Dir = ".."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
	cmd := exec.CommandContext(ctx, binary, append(fields[3:], "-addr", "127.0.0.1:0")...)
	cmd.Dir = ".."
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		cancel()
		_ = cmd.Wait()
	}()
	printed, address := "", ""
	for lines := bufio.NewScanner(out); address == "" && lines.Scan(); {
		printed += lines.Text() + "\n"
		address = regexp.MustCompile(`http://127\.0\.0\.1:[0-9]+/`).FindString(lines.Text())
	}
	if address == "" {
		t.Fatalf("%s printed %q and no address", line, printed)
	}
	answer, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if kind := answer.Header.Get("Content-Type"); answer.StatusCode != http.StatusOK ||
		!strings.HasPrefix(kind, "text/html") {
		t.Errorf("%s: %s answers with status %d, %s", line, address, answer.StatusCode, kind)
	}
}
