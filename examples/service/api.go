package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// maxBody is the longest body of a POST that is read: every fact answered takes less than half of it.
const maxBody = 16 << 10

// api answers about one notice, which does not change while it does.
type api struct{ notice *notice.Notice }

// question is what a caller asks. AsAt left out is the day that the law is stated as at.
type question struct {
	Activity notice.ID      `json:"activity"`
	AsAt     privacy.Date   `json:"as_at"`
	Facts    rights.Answers `json:"facts"`
}

func (a api) activities(w http.ResponseWriter, _ *http.Request) {
	type activity struct {
		ID    notice.ID   `json:"id"`
		Title notice.Text `json:"title"`
	}
	out := []activity{}
	for _, each := range a.notice.Activities {
		out = append(out, activity{each.ID, each.Title})
	}
	reply(w, http.StatusOK, out)
}

// get answers a question in which nothing is personal. Addresses are logged and shared: what a person
// says of themselves, and a service that is sensitive, belong in the body of a POST.
func (a api) get(w http.ResponseWriter, r *http.Request) {
	var q question
	for name, values := range r.URL.Query() {
		var err error
		switch {
		case len(values) > 1:
			err = fmt.Errorf("%s is there more than once", name)
		case name == "activity":
			q.Activity = notice.ID(values[0])
		case name == "as-at":
			q.AsAt, err = privacy.ParseDate(values[0])
		default:
			err = errors.New("only activity and as-at belong in an address: POST the facts")
		}
		if err != nil {
			refuse(w, http.StatusBadRequest, err)
			return
		}
	}
	if each, err := a.notice.Activity(q.Activity); err == nil && each.Sensitive == privacy.Yes {
		refuse(w, http.StatusForbidden,
			errors.New("this activity is sensitive and does not belong in an address: POST it"))
		return
	}
	a.answer(w, q)
}

func (a api) post(w http.ResponseWriter, r *http.Request) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		refuse(w, http.StatusUnsupportedMediaType, errors.New("send application/json"))
		return
	}
	var q question
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&q)
	if err == nil {
		if _, rest := decoder.Token(); rest != io.EOF {
			err = errors.New("send one JSON object and nothing after it")
		}
	}
	if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) {
		refuse(w, http.StatusRequestEntityTooLarge, err)
		return
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	a.answer(w, q)
}

func (a api) answer(w http.ResponseWriter, q question) {
	activity, err := a.notice.Activity(q.Activity)
	if err != nil {
		refuse(w, http.StatusNotFound, err)
		return
	}
	reply(w, http.StatusOK, rights.Assess(a.notice, q.AsAt, q.Facts, activity))
}

func refuse(w http.ResponseWriter, status int, err error) {
	reply(w, status, map[string]string{"error": err.Error()})
}

// reply writes JSON that no cache keeps.
func reply(w http.ResponseWriter, status int, body any) {
	out, err := json.Marshal(body)
	if err != nil {
		status, out = http.StatusInternalServerError, []byte(`{"error":"the answer could not be written"}`)
	}
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	w.Write(append(out, '\n'))
}
