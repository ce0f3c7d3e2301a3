package element_test

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/same/cases"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// walk is a live conversation about one service: its page, the same page where no script may run, and
// what is pressed, with the tree of each screen that follows.
type walk struct {
	Page  string `json:"page"`
	Off   string `json:"off"`
	Steps []step `json:"steps"`

	wrong []string
}

type step struct {
	Do      string            `json:"do"`
	Pick    string            `json:"pick"`
	Typed   map[string]string `json:"typed,omitempty"` // by the name of the input
	Outline string            `json:"outline"`
	Result  bool              `json:"result"`
}

// walker goes through a conversation and notes what is pressed, with the tree of the screen that follows.
type walker struct {
	m     widget.Model
	steps []step
	wrong []string // what was pressed and no screen had
}

func (w *walker) press(do, pick string) { w.submit(do, pick, nil) }

func (w *walker) submit(do, pick string, typed map[string]string) {
	fields := []widget.Field{{Name: "do", Value: do}}
	if pick != "" {
		fields = append(fields, widget.Field{Name: "pick", Value: pick})
	}
	for name, value := range typed {
		fields = append(fields, widget.Field{Name: name, Value: value})
	}
	if html := string(view.AppendHTML(nil, widget.View(w.m).Body)); !strings.Contains(html, `value="`+do+`"`) {
		w.wrong = append(w.wrong, fmt.Sprintf("%s at %d: %v", do, w.m.At(), w.m.Fields()))
	}
	w.m, _ = widget.Submit(w.m, fields)
	var tree strings.Builder
	outline(&tree, widget.View(w.m).Body)
	w.steps = append(w.steps, step{do, pick, typed, tree.String(), w.m.At() == widget.PlaceResult})
}

// answer answers every question that is asked: those about who asks for somebody else so that they may.
func (w *walker) answer(picks []string) {
	for i := 0; w.m.At() == widget.PlaceAsker && i < 10; i++ {
		w.press("continue", allowing(w.m))
	}
	for i := 0; w.m.At() == widget.PlaceQuestion && i < 30; i++ {
		w.press("continue", picks[i%len(picks)])
	}
}

// whoTypes is what somebody writes who asks about another, or about themselves.
func whoTypes(who string) map[string]string {
	typed := map[string]string{
		"in-name":    "Ann Example",
		"in-contact": "ann@example.org",
		"in-details": "It went to\nthe wrong house.",
	}
	if who != "me" {
		typed["in-about"] = "Bob Example"
	}
	return typed
}

// walkOf reads the notice and goes back. Then it says whom it is about and what is wanted, and answers what
// is asked; a long walk goes on to everything that can be asked, a letter, a due date and the summary, each
// at first with nothing filled in, and to the other language on the way.
func walkOf(build string, n *notice.Notice, service notice.ID, who, want string, picks []string, long bool) walk {
	path := string(n.ID) + "/" + string(service)
	m, _ := widget.Open(
		&widget.Offer{
			Notices: []*notice.Notice{n},
			Medium:  widget.Live,
			Level:   1,
			ID:      "pr1",
			Build:   build,
			Voices:  say.Voices(),
		},
		n.ID,
		service,
	)
	w := walker{m: m}
	w.press("notice", "")
	w.press("back", "")
	w.press("who", "")
	w.press("continue", who)
	if w.m.At() == widget.PlaceWish {
		w.press("continue", want)
	}
	w.answer(picks)
	if long {
		w.further(who, letters[want], picks)
	}
	return walk{Page: "/page/" + path, Off: "/off/" + path, Steps: w.steps, wrong: w.wrong}
}

func (w *walker) further(who, letter string, picks []string) {
	if i := slices.IndexFunc(w.m.Fields(), func(f widget.Field) bool { return f.Name == "given" }); i >= 0 {
		fact := strings.Split(w.m.Fields()[i].Value, "/")[2]
		w.press("change/"+fact, "")
		w.press("continue", "unsure")
		w.answer(picks) // what the change has opened
	}
	if who == "died" || who == "business" {
		letter = "access"
	}
	if w.m.At() == widget.PlaceResult { // the letter that the answer leads to
		html := string(view.AppendHTML(nil, widget.View(w.m).Body))
		const green = `class="pr-button" type="submit" form="pr1-travel" name="do" value="letter/`
		if _, after, ok := strings.Cut(html, green); ok {
			letter, _, _ = strings.Cut(after, `"`)
		}
	}
	w.press("lang/cy", "")
	w.press("letter/"+letter, "")
	w.press("continue", "")
	w.submit("continue", "", whoTypes(who))
	w.press("lang/en", "")
	w.press("back", "")
	w.press("back", "")
	if w.offers("dates/" + dated(letter)) { // marketing, which must stop at once, has none, nor has who has died
		w.press("dates/"+dated(letter), "")
		day := "in-asked"
		if dated(letter) == "complain-controller" {
			day = "in-complained"
		}
		w.submit("continue", "", map[string]string{day + "-day": "31", day + "-month": "2", day + "-year": "2026"})
		w.submit("continue", "", map[string]string{day + "-day": "7", day + "-month": "7", day + "-year": "2026"})
		w.press("back", "")
		w.press("back", "")
	}
	w.press("summary", "")
}

// offers reports whether the screen has a button.
func (w *walker) offers(do string) bool {
	return strings.Contains(string(view.AppendHTML(nil, widget.View(w.m).Body)), `value="`+do+`"`)
}

// dated is the letter whose answer has a due date: the one that was written, or to see the information.
func dated(letter string) string {
	if letter == "withdraw-consent" {
		return "access"
	}
	return letter
}

// sample is how many random notices are walked through besides, as wasm/same makes them.
const sample = 4

// caseWalk is the conversation about a random notice, as wasm/same compares it between builds.
func caseWalk(t *testing.T, h *host, i uint64) walk {
	data := cases.Notice(i)
	n, err := notice.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	path := fmt.Sprint("/case/", i)
	h.file(path+".json", "application/json", data)
	w := walk{Page: path, Off: path + "/off"}
	published := h.published(n, path+".json", cases.ID(0), 1)
	h.page(w.Page, strict, published)
	h.page(w.Off, noScript, published)
	m, _ := widget.Open(
		&widget.Offer{
			Notices: []*notice.Notice{n},
			Medium:  widget.Live,
			Level:   1,
			ID:      "pr1",
			Build:   h.build,
			Voices:  say.Voices(),
		},
		n.ID,
		cases.ID(0),
	)
	goes := walker{m: m}
	for _, p := range cases.Presses(i) {
		next, _ := widget.Press(goes.m, p[0], p[1])
		html := string(view.AppendHTML(nil, widget.View(goes.m).Body))
		if next.Same(goes.m) || p[0] == "continue" && p[1] == "" || !strings.Contains(html, `value="`+p[0]+`"`) {
			continue
		}
		goes.press(p[0], p[1])
	}
	w.Steps, w.wrong = goes.steps, goes.wrong
	return w
}

// Services of every council give the same words with script on as with script off, in each browser.
func TestLiveConversations(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	var random []walk
	for i := range uint64(sample) {
		random = append(random, caseWalk(t, h, i))
	}
	server := httptest.NewServer(h.mux)
	t.Cleanup(server.Close)
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j := job{Base: server.URL, Browser: kind(name), Path: browser(t, name), Axe: name == "chromium"}
			picks := [][]string{{"yes", "no", "unsure"}, {"no", "unsure", "yes"}, {"unsure", "yes", "no"}}
			k := -1
			for _, n := range h.notices {
				for i := range n.Activities {
					if !walks(i) {
						continue
					}
					// Every third walk is long. In Firefox, which takes much longer and shows the same screens, there
					// are half of them.
					if k++; name == "firefox" && k%2 > 0 && !noticetest.Thorough() {
						continue
					}
					j.Walks = append(j.Walks, walkOf(h.build, n, n.Activities[i].ID, whos[k%len(whos)],
						wants[k%len(wants)], picks[i%3], len(j.Walks)%3 == 0))
				}
			}
			j.Walks = append(j.Walks, random...)
			for _, w := range j.Walks {
				for _, wrong := range w.wrong {
					t.Errorf("%s: nothing to press for %s", w.Page, wrong)
				}
			}
			if t.Failed() {
				return
			}
			drive(t, "walks.mjs", j)
		})
	}
}

// allowing is the reply to what somebody who asks for another is asked by which they may, or "".
func allowing(m widget.Model) string {
	html := string(view.AppendHTML(nil, widget.View(m).Body))
	for _, code := range []string{"yes", "note", "0-12", "0-16", "0-18"} {
		if strings.Contains(html, `value="`+code+`"`) {
			return code
		}
	}
	return ""
}
