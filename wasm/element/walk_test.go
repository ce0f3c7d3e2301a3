package element_test

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/same/cases"
	"github.com/plainrights/plainrights/wasm/widget"
)

// walk is a live conversation about one service: its page, the same page where no script may run, and
// what is pressed, with the tree of each screen that follows.
type walk struct {
	Page  string `json:"page"`
	Off   string `json:"off"`
	Steps []step `json:"steps"`
}

type step struct {
	Do      string `json:"do"`
	Pick    string `json:"pick"`
	Outline string `json:"outline"`
	Result  bool   `json:"result"`
}

// walkOf reads the notice and goes back. A long walk then answers every question, one of them at first with
// nothing, and changes an answer.
func walkOf(n *notice.Notice, service notice.ID, picks []string, long bool) walk {
	path := string(n.ID) + "/" + string(service)
	w := walk{Page: "/page/" + path, Off: "/off/" + path}
	m, _ := widget.Open(&widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Live, Level: 1, ID: "pr1"}, n.ID, service)
	press := func(do, pick string) {
		m, _ = widget.Press(m, do, pick)
		var tree strings.Builder
		outline(&tree, widget.View(m).Body)
		w.Steps = append(w.Steps, step{do, pick, tree.String(), m.At() == widget.PlaceResult})
	}
	press("notice", "")
	press("back", "")
	if asked, _ := widget.Press(m, "ask", ""); long && !asked.Same(m) {
		press("ask", "")
		press("continue", "")
		for i := 0; m.At() == widget.PlaceQuestion && i < 30; i++ {
			press("continue", picks[i%len(picks)])
		}
	}
	if i := slices.IndexFunc(m.Fields(), func(f widget.Field) bool { return f.Name == "given" }); i >= 0 {
		fact := strings.Split(m.Fields()[i].Value, "/")[2]
		press("change/"+fact, "")
		press("continue", "unsure")
	}
	return w
}

// sample is how many random notices are walked through besides, as wasm/same makes them.
const sample = 8

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
	m, _ := widget.Open(&widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Live, Level: 1, ID: "pr1"}, n.ID, cases.ID(0))
	for _, p := range cases.Presses(i) {
		next, _ := widget.Press(m, p[0], p[1])
		if next.Same(m) || p[0] == "continue" && m.At() != widget.PlaceQuestion {
			continue
		}
		m = next
		var tree strings.Builder
		outline(&tree, widget.View(m).Body)
		w.Steps = append(w.Steps, step{p[0], p[1], tree.String(), m.At() == widget.PlaceResult})
	}
	return w
}

// Every service of every council gives the same words with script on as with script off, in each browser.
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
			for _, n := range h.notices {
				for i := range n.Activities {
					// Firefox takes much longer: there every fifth walk is long.
					j.Walks = append(j.Walks, walkOf(n, n.Activities[i].ID, picks[i%3], name == "chromium" || i%5 == 0))
				}
			}
			j.Walks = append(j.Walks, random...)
			drive(t, "walks.mjs", j)
		})
	}
}
