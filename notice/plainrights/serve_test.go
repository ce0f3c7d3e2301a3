package main

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
)

// previewOf is a preview of a file.
func previewOf(t *testing.T, voice say.Voice, names ...string) *preview {
	t.Helper()
	p, err := newPreview(&environment{today: today}, names, voice, today)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// got is what the preview answers to a request.
func got(t *testing.T, h http.Handler, path string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w
}

// TestPreview shows a page with two frames, of which each has what it is to have, under a policy that lets in nothing
// from elsewhere and no script but ours.
func TestPreview(t *testing.T) {
	folder(t, exampleFiles(t)...)
	for _, v := range say.Voices() {
		p := previewOf(t, v, "notice.json")
		for path, want := range map[string][]string{
			"/":            {`<iframe src="/page/" `, `<iframe src="/findings" `, line(v, lineFindings)},
			"/page/":       {"Nether Sallow"},
			"/findings":    {"INF003", "notice.json", `<base target="_blank"/>`},
			"/preview.js":  {"/version"},
			"/preview.css": {"iframe"},
			"/version":     {"0"},
		} {
			w := got(t, p, path)
			for _, part := range want {
				if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), part) {
					t.Errorf("%s in %s: status %d, no %q", path, v.Name(), w.Code, part)
				}
			}
			policy := w.Header().Get("Content-Security-Policy")
			if !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") ||
				!strings.HasSuffix(policy, "frame-ancestors 'self'") {
				t.Errorf("%s: the policy is %q", path, policy)
			}
		}
	}
	p := previewOf(t, say.Voice{}, "notice.json", "other.json")
	if w := got(t, p, "/elsewhere"); w.Code != http.StatusNotFound {
		t.Errorf("status %d", w.Code)
	}
	w := httptest.NewRecorder()
	if p.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", nil)); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("status %d", w.Code)
	}
	findings := got(t, p, "/findings")
	if !strings.Contains(findings.Header().Get("Content-Security-Policy"), styleHash(findings.Body.String())) ||
		styleHash(findings.Body.String()) == "" {
		t.Error("the style of the findings is not allowed")
	}
}

// TestPreviewFollows shows a notice anew when its file changes, or that which it extends; while it cannot be read it
// says where and why, and shows it as it was.
func TestPreviewFollows(t *testing.T) {
	folder(t, exampleFiles(t)...)
	whole := text(t, "notice.json")
	p := previewOf(t, say.Voice{}, "notice.json")
	for i, c := range []struct{ document, page, findings string }{
		{strings.Replace(whole, "The parish newsletter", "The upper newsletter", 1), "The upper newsletter", "INF003"},
		{strings.Replace(whole, `"title"`, `"titel"`, 1) + "<b>", "The upper newsletter",
			"notice.json:4:3: /titel: unknown-member"},
		{"<script>", "The upper newsletter", "notice.json:1:1: (document): bad-json"},
		{whole, "The parish newsletter", "INF003"},
	} {
		later := time.Now().Add(time.Duration(i+1) * time.Minute)
		if err := os.WriteFile("notice.json", []byte(c.document), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes("notice.json", later, later); err != nil {
			t.Fatal(err)
		}
		if version := got(t, p, "/version").Body.String(); version != string(rune('1'+i)) {
			t.Errorf("after %d changes the version is %s", i+1, version)
		}
		for path, want := range map[string]string{"/page/": c.page, "/findings": c.findings} {
			if body := got(t, p, path).Body.String(); !strings.Contains(body, want) {
				t.Errorf("after %d changes %s has no %q: %.600s", i+1, path, want, body)
			} else if strings.Contains(body, "<b>") {
				t.Errorf("what a file holds is no markup: %s", body)
			}
		}
	}
}

// TestServe serves until it is stopped, says where, and answers nobody who asks for another host.
func TestServe(t *testing.T) {
	dir := folder(t, exampleFiles(t)...)
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	done := make(chan int)
	go func() {
		var said strings.Builder
		env := &environment{stdin: strings.NewReader(""), stdout: writer, stderr: &said, today: today}
		done <- execute(ctx, env, []string{"serve", "--addr", "127.0.0.1:0", "notice.json"})
	}()
	printed, err := bufio.NewReader(reader).ReadString('\n')
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+/`).FindString(printed)
	if err != nil || address == "" {
		t.Fatalf("%q, %v", printed, err)
	}
	for host, want := range map[string]int{"": http.StatusOK, "localhost": http.StatusOK, "[::1]:80": http.StatusOK,
		"evil.example": http.StatusForbidden, "127.0.0.1.evil.example:80": http.StatusForbidden} {
		r, err := http.NewRequest(http.MethodGet, address, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("asked for %q it answers %d", host, answer.StatusCode)
		}
	}
	stop()
	go func() { _, _ = io.Copy(io.Discard, reader) }()
	if code := <-done; code != clean {
		t.Errorf("stopped, it exits %d", code)
	}
	for want, args := range map[string]string{
		`--addr: "8080": give a host and a port`: "--addr 8080 notice.json",
		"--addr: listen tcp":                     "--addr 192.0.2.1:0 notice.json",
		"-: standard input cannot change":        "-",
	} {
		refuses(t, dir, "", want, append([]string{"serve"}, strings.Fields(args)...)...)
	}
}

// TestServeTakesAnotherPort takes a free one where that which is asked for is taken, and listens on this computer
// alone.
func TestServeTakesAnotherPort(t *testing.T) {
	folder(t, exampleFiles(t)...)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	ctx, stop := context.WithCancel(t.Context())
	stop() // at once
	var out strings.Builder
	env := &environment{stdout: &out, stderr: io.Discard, today: today}
	code := execute(ctx, env, []string{"serve", "--addr", taken.Addr().String(), "notice.json"})
	if code != clean || !strings.HasPrefix(out.String(), "Open http://127.0.0.1:") ||
		strings.Contains(out.String(), taken.Addr().String()+"/") {
		t.Errorf("exits %d, says %q", code, out.String())
	}
}

// TestPreviewOfSeveral shows the notice of a service with what it falls back on.
func TestPreviewOfSeveral(t *testing.T) {
	folder(t, "parish.json", text(t, noticetest.File(t, "authors/parish")), "cctv.json",
		text(t, noticetest.File(t, "authors/cctv")))
	body := got(t, previewOf(t, say.Voice{}, "parish.json", "cctv.json"), "/page/").Body.String()
	if !strings.Contains(body, "Nether Sallow") || !strings.Contains(body, "Tendring") {
		t.Errorf("%.800s", body)
	}
}
