package ask

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/same/cases"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// TestC01OrderChangesNoAnswer: the order in which a document lists its controllers, its activities and the purposes of
// one says nothing. However they stand, each use has the same answer as data, in text, on its page and in its letters.
func TestC01OrderChangesNoAnswer(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	for _, n := range noticetest.Every(t) {
		sameInAnyOrder(t, r, n, noticetest.Some(2, 12, len(n.Activities)))
	}
	for i := range noticetest.Some(15, 100, 300) {
		n, err := notice.Parse(cases.Notice(uint64(i)))
		if err != nil {
			t.Fatal(err)
		}
		sameInAnyOrder(t, r, n, 2*(i%5/4)) // pages of every fifth
	}
}

// sameInAnyOrder holds all that is said of a notice to what is said of it in another order: as data and in text of
// every use, in letters and on pages of some.
func sameInAnyOrder(t *testing.T, r *rand.Rand, n *notice.Notice, pages int) {
	t.Helper()
	other := disordered(r, n)
	is, was := rights.Assess(other, privacy.Date{}, nil), rights.Assess(n, privacy.Date{}, nil)
	for i := range was.Activities {
		a := &was.Activities[i]
		j := slices.IndexFunc(is.Activities, func(b rights.AssessedActivity) bool { return b.ID == a.ID })
		name := fmt.Sprintf("%s/%s", n.ID, a.ID)
		differs(t, name+" as data", data(t, was, i), data(t, is, j))
		differs(t, name+" in text", inText(a), inText(&is.Activities[j]))
		if i < pages {
			differs(t, name+" in letters", letters(n, a), letters(other, &is.Activities[j]))
			differs(t, name+" on its page", onPage(t, n, a.ID), onPage(t, other, a.ID))
		}
	}
}

func differs(t *testing.T, what string, was, is []string) {
	t.Helper()
	if diff := cmp.Diff(was, is); diff != "" {
		t.Fatalf("%s is not the same in another order:\n%s", what, diff)
	}
}

// disordered is a notice with its controllers, activities and purposes in another order.
func disordered(r *rand.Rand, n *notice.Notice) *notice.Notice {
	n.Remarks = nil // which point to places in the document as it stood
	out := *n
	out.Controllers, out.Activities = slices.Clone(n.Controllers), slices.Clone(n.Activities)
	slices.Reverse(out.Controllers)
	r.Shuffle(len(out.Activities),
		func(i, j int) { out.Activities[i], out.Activities[j] = out.Activities[j], out.Activities[i] })
	for i := range out.Activities {
		a := &out.Activities[i]
		a.Purposes = slices.Clone(a.Purposes)
		slices.Reverse(a.Purposes)
	}
	return &out
}

// data is the answer for each purpose of an activity as -json has it, by its id.
func data(t *testing.T, all rights.Assessment, i int) []string {
	t.Helper()
	all.Activities = slices.Clone(all.Activities[i : i+1])
	var out []string
	for _, g := range all.Activities[0].Grounds {
		for _, p := range g.Purposes {
			one := g
			one.Purposes = []notice.Purpose{p}
			one.MayBePart3 = nil
			if slices.Contains(g.MayBePart3, p.ID) {
				one.MayBePart3 = []notice.ID{p.ID}
			}
			all.Activities[0].Grounds = []rights.AssessedGround{one}
			doc, err := all.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, string(doc))
		}
	}
	slices.Sort(out)
	return out
}

// inText is what is printed of each ground, whichever comes first, its purposes in the order of their ids.
func inText(a *rights.AssessedActivity) []string {
	var out []string
	for _, g := range a.Grounds {
		g.Purposes = slices.Clone(g.Purposes)
		slices.SortFunc(g.Purposes,
			func(a, b notice.Purpose) int { return strings.Compare(string(a.ID), string(b.ID)) })
		one := rights.AssessedActivity{ID: a.ID, Title: a.Title, Grounds: []rights.AssessedGround{g}}
		p := page{of: &notice.Notice{}}
		p.activity(&one, privacy.Date{})
		out = append(out, p.out.String())
	}
	slices.Sort(out)
	return out
}

// letters are those of every kind and right about an activity.
func letters(n *notice.Notice, a *rights.AssessedActivity) []string {
	at := slices.IndexFunc(n.Activities, func(b notice.Activity) bool { return b.ID == a.ID })
	var out []string
	for kind := letter.Request; kind <= letter.ToOmbudsman; kind++ {
		for _, right := range privacy.Rights() {
			b := letter.Brief{Kind: kind, Right: right, Notice: n, Activity: &n.Activities[at], Grounds: a.Grounds}
			out = append(out, fmt.Sprintf("%+v", letter.Write(say.Voice{}, &b)))
		}
	}
	return out
}

// onPage is the words of the page about an activity and of what the notice says of it, in the order of the alphabet: a
// page lists uses as the document does.
func onPage(t *testing.T, n *notice.Notice, id notice.ID) []string {
	t.Helper()
	m, ok := widget.Open(&widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Live}, n.ID, id)
	if !ok {
		t.Fatal(id)
	}
	said, ok := widget.Press(m, "notice", "")
	if !ok {
		t.Fatal("nothing leads to the notice")
	}
	html := view.AppendHTML(view.AppendHTML(nil, widget.View(m).Body), widget.View(said).Body)
	var out []string
	for _, part := range bytes.Split(html, []byte("<")) {
		if _, words, ok := bytes.Cut(part, []byte(">")); ok && len(words) > 0 {
			out = append(out, string(words))
		}
	}
	slices.Sort(out)
	return out
}
