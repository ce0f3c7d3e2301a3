package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	_ "embed" // the script and the style of the page
	"encoding/base64"
	"fmt"
	"html"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/serve"
)

//go:embed preview.js
var previewScript string

//go:embed preview.css
var previewStyle string

// preview is what residents will see of notices beside what check finds. It is made anew when a file changes.
type preview struct {
	env   *environment
	names []string
	voice say.Voice
	day   privacy.Date
	key   []byte // so that what somebody has answered outlives a change

	mu       sync.Mutex
	seen     string       // the state of the files
	version  int          // how often they were seen changed
	pages    http.Handler // of the last notices that could be read
	findings string       // a page: what check finds, or why the files cannot be read
}

// newPreview is a preview of files, which must be notices to begin with.
func newPreview(env *environment, names []string, voice say.Voice, day privacy.Date) (*preview, error) {
	p := &preview{env: env, names: names, voice: voice, day: day, key: make([]byte, 32)}
	for _, name := range names {
		if name == "-" {
			return nil, fmt.Errorf("-: standard input cannot change; name a file")
		}
	}
	if _, err := rand.Read(p.key); err != nil {
		return nil, err
	}
	p.seen = p.state()
	return p, p.make()
}

// state is what tells that a file has changed: the files of the folders that the notices are in, which may extend each
// other, with their sizes and times.
func (p *preview) state() string {
	var out strings.Builder
	looked := map[string]bool{}
	for _, name := range p.names {
		folder := filepath.Dir(name)
		if looked[folder] {
			continue
		}
		looked[folder] = true
		entries, err := os.ReadDir(folder)
		if err != nil {
			out.WriteString(err.Error())
		}
		for _, e := range entries {
			if info, err := e.Info(); err == nil && !e.IsDir() {
				fmt.Fprintln(&out, name, e.Name(), info.Size(), info.ModTime().UnixNano())
			}
		}
	}
	return out.String()
}

// fresh makes all anew if a file has changed, and returns what there is.
func (p *preview) fresh() (version int, pages http.Handler, findings string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if now := p.state(); now != p.seen {
		p.seen = now
		p.version++
		if err := p.make(); err != nil {
			p.findings = p.page(fmt.Sprintf("<h1>%s</h1>\n<p>%s</p>\n<pre>%s</pre>\n", p.say(lineBroken),
				p.say(lineAsBefore), html.EscapeString(err.Error())))
		}
	}
	return p.version, p.pages, p.findings
}

// make makes the pages of the notices and what is found in them.
func (p *preview) make() error {
	var s set
	var err error
	if s.notices, s.parents, s.from, err = p.env.wholes(p.names); err != nil {
		return err
	}
	pages, err := serve.New(serve.Options{Notices: s.notices, Prefix: "/page", Voices: p.voices(), Key: p.key,
		AsAt: func() privacy.Date { return p.day }, Policy: serve.Policy{ByHost: true}})
	if err != nil {
		return err
	}
	r := lint.Report{File: s.only(), Day: p.day.String(), Voice: p.voice, Findings: s.findings(&checking{day: p.day})}
	var out bytes.Buffer
	if err := r.Write(&out, lint.FormatHTML); err != nil {
		return err
	}
	p.pages = pages
	// What a finding leads to opens beside the preview, which frames nothing from elsewhere.
	p.findings = strings.Replace(out.String(), "<head>\n", "<head>\n<base target=\"_blank\"/>\n", 1)
	return nil
}

// voices are those of the pages, the one that was asked for first.
func (p *preview) voices() []say.Voice {
	out := []say.Voice{p.voice}
	for _, v := range say.Voices() {
		if v.Language() != p.voice.Language() {
			out = append(out, v)
		}
	}
	return out
}

func (p *preview) say(w say.Word) string { return html.EscapeString(line(p.voice, w)) }

// page is a page of the preview itself.
func (p *preview) page(body string) string {
	return fmt.Sprintf("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n"+
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>%s</title>\n"+
		"<link rel=\"stylesheet\" href=\"/preview.css\"/>\n<script type=\"module\" src=\"/preview.js\"></script>\n"+
		"</head>\n<body>\n<main>\n%s</main>\n</body>\n</html>\n",
		p.voice.Language(), p.say(linePreview), body)
}

// The policies: of the preview itself, of the pages in it, and of the findings, whose style is in them.
const (
	ownPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; " +
		"img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
	pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; " +
		"frame-ancestors 'self'"
	findingsPolicy = "default-src 'none'; style-src 'self' %s; script-src 'self'; base-uri 'self'; " +
		"form-action 'none'; frame-ancestors 'self'"
)

// ServeHTTP answers a request of the browser that shows the preview.
func (p *preview) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	version, pages, findings := p.fresh()
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", ownPolicy)
	send := func(kind, body string) {
		h.Set("Content-Type", kind+"; charset=utf-8")
		_, _ = w.Write([]byte(body)) // nobody is there to be told that it did not arrive
	}
	switch {
	case strings.HasPrefix(r.URL.Path, "/page/") || r.URL.Path == "/page":
		h.Set("Content-Security-Policy", pagePolicy)
		pages.ServeHTTP(w, r)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		h.Set("Allow", "GET, HEAD")
		w.WriteHeader(http.StatusMethodNotAllowed)
	case r.URL.Path == "/":
		send("text/html", p.page(fmt.Sprintf("<iframe src=\"/page/\" title=\"%s\"></iframe>\n"+
			"<iframe src=\"/findings\" title=\"%s\"></iframe>\n", p.say(linePreview), p.say(lineFindings))))
	case r.URL.Path == "/findings":
		h.Set("Content-Security-Policy", fmt.Sprintf(findingsPolicy, styleHash(findings)))
		send("text/html", findings)
	case r.URL.Path == "/version":
		send("text/plain", strconv.Itoa(version))
	case r.URL.Path == "/preview.js":
		send("text/javascript", previewScript)
	case r.URL.Path == "/preview.css":
		send("text/css", previewStyle)
	default:
		http.NotFound(w, r)
	}
}

// styleHash allows the style that a page holds, and no other.
func styleHash(page string) string {
	_, style, _ := strings.Cut(page, "<style>")
	style, _, ok := strings.Cut(style, "</style>")
	if !ok {
		return ""
	}
	sum := sha256.Sum256([]byte(style))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
