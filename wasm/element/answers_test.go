package element_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// measuredOn is the day that answers are measured on, which tells the days in them.
var measuredOn = privacy.NewDate(2026, 11, 30)

// asked is an answer to be measured: which service and council, what is wanted, and whose information it is.
type asked struct {
	Name string `json:"name"`
	m    widget.Model
}

// bars are what an answer keeps to, up to what else can be asked, as the brief for the screens has them.
type bars struct {
	Words  int `json:"words"`
	Height int `json:"height"` // in px at 390 px
	Button int `json:"button"` // where the green button ends, likewise
}

// answersOf are the answers for every service of some councils, each wish, each person, in each language: every fifth
// of them, in which each service has each wish and each person, and with WALKS=all, which takes minutes, every one.
func answersOf(t *testing.T, notices []*notice.Notice) []asked {
	t.Helper()
	var out []asked
	next := 0
	for _, lang := range notice.Languages() {
		for _, n := range notices {
			o := &widget.Offer{
				Notices: []*notice.Notice{n}, Medium: widget.Live, Voices: say.Voices(), Language: lang, ID: "pr1",
				AsAt: measuredOn,
			}
			for i := range n.Activities {
				for _, who := range []string{"me", "child", "someone"} {
					for _, want := range notice.Wishes() {
						if next++; next%5 != 0 && !noticetest.Thorough() {
							continue
						}
						name := fmt.Sprintf("%s/%s %s %s %s", n.ID, n.Activities[i].ID, want, who, lang)
						out = append(out, asked{name, answered(t, o, n.ID, n.Activities[i].ID, who, string(want))})
					}
				}
			}
		}
	}
	return out
}

// answered is the answer that a person comes to who may ask and is sure of nothing else that they are asked, or that
// stands behind the letter or the days that their wish leads to at once.
func answered(t *testing.T, o *widget.Offer, council, service notice.ID, who, want string) widget.Model {
	t.Helper()
	m, _ := widget.Open(o, council, service)
	m = widget.Update(m, widget.Event{Kind: widget.ChangeWho})
	for i := 0; m.At() != widget.PlaceResult; i++ {
		pick := map[widget.Place]string{widget.PlaceWho: who, widget.PlaceWish: want, widget.PlaceQuestion: "unsure"}
		if m.At() == widget.PlaceAsker {
			pick[widget.PlaceAsker] = allowing(m)
		}
		reply := pick[m.At()]
		if m.At() == widget.PlaceAsker {
			reply = allowing(m)
		}
		if reply == "" {
			return behind(t, o, m)
		}
		next, ok := widget.Press(m, "continue", reply)
		if !ok || i > 30 {
			t.Fatalf("%s/%s %s %s ends at %d", council, service, who, want, m.At())
		}
		m = next
	}
	return m
}

// behind is the answer to the wish of m, wherever m is.
func behind(t *testing.T, o *widget.Offer, m widget.Model) widget.Model {
	t.Helper()
	var fields []widget.Field
	for _, f := range m.Fields() {
		switch f.Name {
		case "at":
			f.Value = "result"
		case "letter":
			continue
		}
		fields = append(fields, f)
	}
	m, _, err := widget.Read(o, fields)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestAnswersAreShort measures in a browser the answer for each service of three councils, each wish, each person, in
// each language, in the frame of a page as a site has it, and prints the worst. A few are come to by pressing, and are
// the same.
func TestAnswersAreShort(t *testing.T) {
	t.Parallel()
	path := browser(t, "chromium")
	notices := noticetest.Councils(t)
	all := answersOf(t, notices)
	drive(t, "answers.mjs", job{
		Base: served(t, all), Path: path, Answers: all, Bars: &bars{Words: 200, Height: 1688, Button: 844},
	})
}

// served serves answers by their numbers, and the frame of a page as a site has it, to put them in.
func served(t *testing.T, all []asked) string {
	t.Helper()
	style, err := os.ReadFile("plainrights.css")
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/style.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css")
		_, _ = w.Write(style)
	})
	mux.HandleFunc("/favicon.ico", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("/{$}", func(w http.ResponseWriter, _ *http.Request) {
		around := widget.AroundIn(say.Voice{})
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(view.AppendPage(nil, view.Page{
			Lang: "en", Title: "Answers", Styles: []view.Asset{{Path: "/style.css"}}, Class: "pr-page",
			Body: view.Nodes{
				view.Header.Of(view.Class("pr-page-top"), view.P.Of(view.Words(around.Name))),
				view.Main.Of(view.ID("main"), view.Class("pr-page-main"),
					view.P.Of(view.Class("pr"), view.A.Of(view.Local("/"), view.Words(around.Councils))),
					view.PlainRights.Of()),
			},
		}))
	})
	mux.HandleFunc("/answer/{i}", func(w http.ResponseWriter, r *http.Request) {
		i, err := strconv.Atoi(r.PathValue("i"))
		if err != nil || i < 0 || i >= len(all) {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(view.AppendHTML(nil, widget.View(all[i].m).Body))
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}
