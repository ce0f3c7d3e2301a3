package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// call sends a request to a service for n; a body makes it a POST of JSON.
func call(t *testing.T, n *notice.Notice, path, body string) (int, http.Header, string) {
	t.Helper()
	r := httptest.NewRequest("GET", path, nil)
	if body != "" {
		r = httptest.NewRequest("POST", path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
	}
	return send(t, n, r)
}

func send(t *testing.T, n *notice.Notice, r *http.Request) (int, http.Header, string) {
	t.Helper()
	h, err := newHandler(n)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	out, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Code, w.Result().Header, string(out)
}

func TestAnswers(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	cctv := noticetest.Activity(t, n, "cctv")
	tests := []struct {
		path, body string
		want       rights.Assessment
	}{
		{"/rights?activity=cctv", "", rights.Assess(n, privacy.Date{}, nil, cctv)},
		{"/rights?activity=cctv&as-at=2026-02-04", "", rights.Assess(n, privacy.NewDate(2026, 2, 4), nil, cctv)},
		{"/rights", `{"activity": "cctv"}`, rights.Assess(n, privacy.Date{}, nil, cctv)},
		{
			"/rights", `{"activity": "cctv", "as_at": "2026-06-18", "facts": {"objection-made": "yes", "inaccurate": "no"}}`,
			rights.Assess(n, privacy.NewDate(2026, 6, 18),
				rights.Answers{privacy.FactObjectionMade: privacy.Yes, privacy.FactInaccurate: privacy.No}, cctv),
		},
	}
	for _, test := range tests {
		want, err := json.Marshal(test.want)
		if err != nil {
			t.Fatal(err)
		}
		status, header, got := call(t, n, test.path, test.body)
		if status != 200 || got != string(want)+"\n" {
			t.Errorf("%s %s: status %d, not the assessment: %.200s", test.path, test.body, status, got)
		}
		if header.Get("Cache-Control") != "no-store" || header.Get("Content-Type") != "application/json" ||
			header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: headers %v", test.path, header)
		}
	}
}

func TestRefusals(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	tests := []struct {
		path, body string
		status     int
		want       string
	}{
		{"/rights", "", 404, "unknown-id"},
		{"/rights?activity=nothing", "", 404, "unknown-id"},
		{"/rights?activity=cctv&as-at=today", "", 400, "today"},
		{"/rights?activity=cctv&activity=cctv", "", 400, "more than once"},
		{"/rights?activity=cctv&inaccurate=yes", "", 400, "POST the facts"},
		{"/rights", `{"activity": "nothing"}`, 404, "unknown-id"},
		{"/rights", `{"activity": "cctv", "fact": {}}`, 400, `unknown field`},
		{"/rights", `{"activity": "cctv", "facts": {"objected": "yes"}}`, 400, "objected"},
		{"/rights", `{"activity": "cctv", "facts": {"inaccurate": "maybe"}}`, 400, "maybe"},
		{"/rights", `{"activity": "cctv"} {}`, 400, "nothing after it"},
		{"/rights", `{"activity": "` + strings.Repeat("x", maxBody) + `"}`, 413, "too large"},
	}
	for _, test := range tests {
		status, header, got := call(t, n, test.path, test.body)
		var refusal struct{ Error string }
		if err := json.Unmarshal([]byte(got), &refusal); err != nil || status != test.status ||
			!strings.Contains(refusal.Error, test.want) {
			t.Errorf("%s %.80s: status %d, %s", test.path, test.body, status, got)
		}
		if header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: a refusal may be kept", test.path)
		}
	}
}

func TestOnlyJSONIsRead(t *testing.T) {
	r := httptest.NewRequest("POST", "/rights", strings.NewReader(`{"activity": "cctv"}`))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if status, _, _ := send(t, noticetest.Council(t, "leicester"), r); status != http.StatusUnsupportedMediaType {
		t.Errorf("status %d", status)
	}
}

func TestSensitiveActivityIsNotForAddresses(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	n.Activities[0].Sensitive = privacy.Yes
	if status, _, _ := call(t, n, "/rights?activity=cctv", ""); status != http.StatusForbidden {
		t.Errorf("GET: status %d", status)
	}
	if status, _, _ := call(t, n, "/rights", `{"activity": "cctv"}`); status != http.StatusOK {
		t.Errorf("POST: status %d", status)
	}
}

func TestActivities(t *testing.T) {
	status, _, got := call(t, noticetest.Council(t, "leicester"), "/activities", "")
	var list []struct{ ID, Title string }
	if err := json.Unmarshal([]byte(got), &list); err != nil || status != 200 || len(list) != 18 ||
		list[0].ID != "cctv" ||
		list[0].Title != "CCTV" {
		t.Errorf("status %d: %s", status, got)
	}
}

func TestPagesAreMounted(t *testing.T) {
	status, header, got := call(t, noticetest.Council(t, "leicester"), "/your-rights/", "")
	if status != 200 || !strings.HasPrefix(header.Get("Content-Type"), "text/html") || !strings.Contains(got, "CCTV") {
		t.Errorf("status %d, %v", status, header)
	}
	if status, header, _ := call(t, noticetest.Council(t, "leicester"), "/your-rights", ""); status/100 != 3 ||
		header.Get("Location") != "/your-rights/" {
		t.Errorf("without its last stroke: status %d, %v", status, header)
	}
}
