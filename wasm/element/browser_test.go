package element_test

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/serve"
)

// job is what a driver in test/ reads from its standard input.
type job struct {
	Base     string            `json:"base"`
	Browser  string            `json:"browser,omitempty"` // as puppeteer names it
	Path     string            `json:"path,omitempty"`    // of its program
	Axe      bool              `json:"axe,omitempty"`
	Runs     int               `json:"runs,omitempty"`
	Shots    string            `json:"shots,omitempty"` // the folder for pictures
	Walks    []walk            `json:"walks,omitempty"`
	Chromium string            `json:"chromium"`
	Councils []council         `json:"councils,omitempty"`
	Screens  []hostileScreen   `json:"screens,omitempty"`
	Whos     []string          `json:"whos,omitempty"`    // whom it is about, in turn
	Wants    []string          `json:"wants,omitempty"`   // what is wanted, in turn
	Letters  map[string]string `json:"letters,omitempty"` // of what is wanted, the letter
	Names    []string          `json:"names,omitempty"`   // of the pages to visit
	Queries  []query           `json:"queries,omitempty"` // what to type into lists
	Answers  []asked           `json:"answers,omitempty"` // to be measured
	Bars     *bars             `json:"bars,omitempty"`    // that they keep to
	Sheets   int               `json:"sheets,omitempty"`  // of paper that an answer has at most
	Site     string            `json:"site,omitempty"`    // another that pages are on
	Only     string            `json:"only,omitempty"`    // the one check to run; "": all
}

// letters are what people can want, each with the letter that it ends in.
var letters = map[string]string{
	"see": "access", "correct": "rectification", "delete": "erasure", "stop": "object", "limit": "restriction",
	"move":   "portability",
	"person": "automated-decisions", "consent": "withdraw-consent", "unsure": "access", "told": "access",
}

var (
	wants = []string{"see", "correct", "delete", "stop", "limit", "move", "person", "consent", "told", "unsure"}
	whos  = []string{"me", "child", "me", "someone", "me", "died", "me", "business", "me"}
)

type council struct {
	ID       notice.ID   `json:"id"`
	Services []notice.ID `json:"services"`
}

func chromium(t testing.TB) string { return browser(t, "chromium") }

// kind is what puppeteer calls a browser.
func kind(name string) string {
	if name == "firefox" {
		return "firefox"
	}
	return "chrome"
}

// browser returns the path of a browser, chromium or firefox, and skips the test where something that
// it needs is not installed. In CI that is a failure. With -short it skips the test anyway.
func browser(t testing.TB, name string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("with -short no pages are tested in a browser, which takes minutes")
	}
	missing := needs(t, "puppeteer-core")
	programs := map[string][]string{
		"chromium": {os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"},
		"firefox":  {os.Getenv("FIREFOX"), "firefox-esr", "firefox"},
	}
	for _, program := range programs[name] {
		if path, err := exec.LookPath(program); err == nil {
			return path
		}
	}
	missing("%s is not installed, so pages are not tested in it", name)
	return ""
}

// needs skips the test where there is no Node.js, or not the package that it drives. In CI that is a failure. It
// returns what does so where something else is missing.
func needs(t testing.TB, pack string) func(format string, of ...any) {
	t.Helper()
	missing := t.Skipf
	if os.Getenv("CI") == "true" {
		missing = t.Fatalf
	}
	if _, err := exec.LookPath("node"); err != nil {
		missing("node is not installed")
	}
	if _, err := os.Stat(filepath.Join("node_modules", pack)); err != nil {
		missing("run npm ci in wasm/element, for %s", pack)
	}
	return missing
}

// drive runs a driver on a job and fails with what it printed. ONLY=name go test -run ... has it run one of its checks.
func drive(t testing.TB, driver string, j job) {
	t.Helper()
	j.Only = os.Getenv("ONLY")
	in, err := json.Marshal(j)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", filepath.Join("test", driver))
	cmd.Stdin = bytes.NewReader(in)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatalf("%s: %v", driver, err)
	}
}

// walks reports whether a browser goes through the conversation about a service of a council: every twelfth one, so
// that all of the package ends within the ten minutes that go test gives it, on a slow machine too. Each of all of them
// is tested without a browser, in package widget, and in browsers by
// WALKS=all go test -timeout 60m ./wasm/element
func walks(i int) bool { return i%12 == 0 || noticetest.Thorough() }

// Pages have the manners that people need who print, use a keyboard or choose their own colours.
func TestManners(t *testing.T) {
	t.Parallel()
	handler, err := serve.New(serve.Options{Notices: noticetest.Councils(t), Voices: say.Voices()})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	drive(t, "manners.mjs", job{Base: server.URL, Chromium: chromium(t)})
}

// Services of every council reach an answer in browsers that run no script.
func TestPagesWithoutScript(t *testing.T) {
	t.Parallel()
	notices := noticetest.Councils(t)
	handler, err := serve.New(serve.Options{Notices: notices, Voices: say.Voices()})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	for name, every := range map[string]int{"chromium": 1, "firefox": 3} { // which takes longer
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			j := job{Base: server.URL, Browser: kind(name), Path: path, Whos: whos, Wants: wants, Letters: letters}
			for _, n := range notices {
				c := council{ID: n.ID}
				for i := range n.Activities {
					if walks(i) && (i/12%every == 0 || noticetest.Thorough()) {
						c.Services = append(c.Services, n.Activities[i].ID)
					}
				}
				j.Councils = append(j.Councils, c)
			}
			drive(t, "pages.mjs", j)
		})
	}
}
