package letter

import (
	"net/url"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// linked is the subject and the body of a link to email, which holds nothing else.
func linked(t *testing.T, l *Letter) (subject, body string, whole bool) {
	t.Helper()
	link, whole := l.Mailto()
	u, err := url.Parse(link)
	if err != nil {
		t.Fatal(err)
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil || u.Opaque != l.Email || len(q) != 2 || len(link) > maxMailto || whole != (q.Get("body") != "") {
		t.Fatalf("%d bytes, %v, %v: %s", len(link), whole, err, link)
	}
	return q.Get("subject"), q.Get("body"), whole
}

// What a program of email is given is the letter, and no other header; only its quotes are straight.
func TestMailto(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "council-tax"), Request, privacy.RightAccess)
	b.Person.Details = "“You’re wrong”: 1 + 1 = 2; 50% & more? £5"
	quotes := strings.NewReplacer("’", "'", "“", "\"", "”", "\"", "\n", "\r\n")
	for _, lang := range both {
		l := Write(say.Must(lang), b)
		subject, body, whole := linked(t, &l)
		if want := quotes.Replace(strings.Join(l.Paragraphs, "\n\n")); !whole || subject != l.Subject || body != want {
			t.Errorf("%q\n%q\nnot %q", subject, body, want)
		}
		if !strings.Contains(l.Text(), "“You’re wrong”") {
			t.Error("the letter itself has other quotes")
		}
	}
	b.Person.Details = strings.Repeat("long ", 500)
	l := Write(say.Voice{}, b)
	if subject, _, whole := linked(t, &l); whole || subject != l.Subject {
		t.Errorf("%q, %v", subject, whole)
	}
}

// With 150 typed characters the letters that most people write are whole in the link, in both languages alike.
func TestMailtoHoldsOrdinaryLetters(t *testing.T) {
	for _, lang := range both {
		letters, whole := 0, 0
		for _, c := range []string{"leeds", "leicester", "peterborough"} {
			n := noticetest.Council(t, c)
			for i := range n.Activities {
				for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightRectification,
					privacy.RightErasure} {
					b := brief(n, &n.Activities[i], Request, right)
					b.Person.Details = strings.Repeat("It went to 1 Elm Street. ", 6) // 150 characters
					l := Write(say.Must(lang), b)
					if l.Email == "" {
						continue
					}
					letters++
					if _, _, ok := linked(t, &l); ok {
						whole++
					}
				}
			}
		}
		if letters < 40 || whole < letters {
			t.Errorf("%s: %d of %d letters are whole in the link", lang, whole, letters)
		}
	}
}

// The title of a service is left out of the subject where the link would be too long with it.
func TestMailtoOfALongTitle(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := *activity(t, n, "council-tax")
	a.Title = notice.Text(strings.Repeat("Long title ", 200))
	for _, lang := range both {
		l := Write(say.Must(lang), brief(n, &a, Request, privacy.RightAccess))
		if subject, _, whole := linked(t, &l); whole ||
			subject != say.Must(lang).Of(&catalogue, &subjectFamily, "request", 0) {
			t.Errorf("%q, %v", subject, whole)
		}
	}
	fits := Letter{
		Email:      "a@b.example",
		Subject:    "A request: " + strings.Repeat("t", 500),
		Paragraphs: []string{strings.Repeat("w", 1600)},
	}
	if subject, _, whole := linked(t, &fits); !whole || subject != "A request" {
		t.Errorf("the letter is left out for the title: %.20q, %v", subject, whole)
	}
	l := Letter{Email: "a@" + strings.Repeat("b", maxMailto) + ".example"}
	if link, whole := l.Mailto(); link != "" || whole {
		t.Errorf("%.80s", link)
	}
}
