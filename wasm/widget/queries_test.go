package widget

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// near is the number of services among which the one that people mean must be.
const near = 3

// What people type finds the service that they mean, among the first: some two hundred searches, each with what it must
// find in the notice of one council.
func TestWhatPeopleSearchFor(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "searches.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	lists := map[string][]*listed{}
	for _, n := range offer(t).Notices {
		lists[string(n.ID)] = inOrder(n)
	}
	tried, served := 0, map[notice.ID]bool{}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		column := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		list := lists[column[0]]
		if len(column) != 3 || list == nil {
			t.Fatalf("%q has not a council, words and a service", line)
		}
		tried++
		var got []string
		for _, a := range search(list, column[1]) {
			got = append(got, string(a.ID))
		}
		found := strings.Join(got, " ")
		first := strings.Join(got[:min(near, len(got))], " ")
		if column[2] == "-" && found != "" || column[2] != "-" && !strings.Contains(" "+first+" ", " "+column[2]+" ") {
			t.Errorf("%s: %q finds %q, not %s among the first %d", column[0], column[1], found, column[2], near)
		}
		served[notice.ID(column[0]+"/"+column[2])] = true
	}
	if tried < 100 || len(served) < 40 {
		t.Errorf("%d searches for %d services", tried, len(served))
	}
}

// A search does not mind how a letter with an accent is made up, which apostrophe or hyphen was typed or whether one
// was, nor what fonts and copying put into words.
func TestSearchFolds(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "folds.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		quotedTitle, quotedFind, _ := strings.Cut(strings.TrimSpace(line), "\t")
		title, err := strconv.Unquote(quotedTitle)
		find, bad := strconv.Unquote(quotedFind)
		if err != nil || bad != nil {
			t.Fatalf("%q: %v, %v", line, err, bad)
		}
		tried++
		n := &notice.Notice{ID: "n", Activities: []notice.Activity{{ID: "other", Title: "Xylophones"}, {ID: "a",
			Title: notice.Text(title)}}}
		if got := search(inOrder(n), find); len(got) != 1 || got[0].ID != "a" {
			t.Errorf("%q does not find %q: %d", find, title, len(got))
		}
	}
	if tried < 45 {
		t.Errorf("only %d searches", tried)
	}
}

// Services whose title has the words stand before others; each part is in the order of the list.
func TestSearchOrder(t *testing.T) {
	n := &notice.Notice{ID: "n"}
	for _, a := range [][2]string{{"Zoo", "and tents"}, {"Tents for hire", ""}, {"Camping", "in tents"}, {"Éclairs",
		""}, {"A tent", ""}} {
		n.Activities = append(n.Activities, notice.Activity{ID: notice.ID(a[0]), Title: notice.Text(a[0]),
			Summary: notice.Text(a[1])})
	}
	order := func(find string) string {
		var out []string
		for _, a := range search(inOrder(n), find) {
			out = append(out, string(a.Title))
		}
		return strings.Join(out, ", ")
	}
	for find, want := range map[string]string{
		"": "A tent, Camping, Éclairs, Tents for hire, Zoo", "tent": "A tent, Tents for hire, Camping, Zoo",
		"tents zebra": "A tent, Tents for hire, Camping, Zoo",
	} {
		if got := order(find); got != want {
			t.Errorf("%q: %s, not %s", find, got, want)
		}
	}
}

// hundreds is a notice of that many services, in no order.
func hundreds(services int) *notice.Notice {
	n := &notice.Notice{ID: "n"}
	for i := range services {
		word := strconv.FormatInt(int64(i*7919%services), 36)
		n.Activities = append(n.Activities, notice.Activity{
			ID: notice.ID("s" + strconv.Itoa(i)), Title: notice.Text("Service " + word + " of Gŵyl"),
			Summary:  notice.Text(strings.Repeat("What the council does for those who live here. ", 4) + word),
			Purposes: []notice.Purpose{{Title: "Give people what they ask for", Kind: "service-delivery"}},
		})
		n.Activities[i].Laws.Items = []notice.Law{{Title: "An Act of " + notice.Text(word)}}
	}
	return n
}

// The work of a search grows with the number of services and not with its square, by what a whole screen allocates: to
// fold, to compare and to show a title each takes some. While the list was put in order by comparing each title with
// each other, four times the services took 15 times as much.
func TestWorkOfASearch(t *testing.T) {
	work := func(services int) float64 {
		m, _ := Open(&Offer{Notices: []*notice.Notice{hundreds(services)}}, "n", "")
		m.write(textFind, "gwyl")
		return testing.AllocsPerRun(1, func() { _ = view.AppendHTML(nil, View(m).Body) })
	}
	if few, many := work(150), work(600); many > few*4.4 {
		t.Errorf("four times the services take %.1f times the work", many/few)
	}
}

// Below 10 ms on one core of a desk machine, in a browser about as many times as long as Go is slower there: under 100.
func BenchmarkSearchAmongHundreds(b *testing.B) {
	m, _ := Open(&Offer{Notices: []*notice.Notice{hundreds(600)}}, "n", "")
	for _, find := range []string{"gwyl", "12", "zebra", "act of services"} {
		m.write(textFind, find)
		b.Run(find, func(b *testing.B) {
			for b.Loop() {
				View(m)
			}
		})
	}
}
