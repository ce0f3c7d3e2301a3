package catalogue

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/informing"
)

var update = flag.Bool("update", false, "write the pages")

// TestPages holds what is committed equal to the tables.
func TestPages(t *testing.T) {
	files := map[string][]byte{"README.md": Index(), "catalogue.json": JSON(), "reasons.md": Reasons()}
	for _, right := range privacy.Rights() {
		files[right.String()+".md"] = Page(right)
	}
	for name, want := range files {
		path := filepath.Join("pages", name)
		if *update {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s is not what the tables say (go generate ./rights/catalogue writes it):\n%s", name, diff)
		}
	}
	found, err := os.ReadDir("pages")
	if err != nil || len(found) != len(files) {
		t.Errorf("%d files in pages, %d wanted: %v", len(found), len(files), err)
	}
}

// TestReasonsAreTheLaws compares the table for access with the one that was written by hand from the law, row by row.
func TestReasonsAreTheLaws(t *testing.T) {
	_, table, _ := strings.Cut(string(Reasons()), "\n## Access (UK GDPR)\n")
	table, _, _ = strings.Cut(table, "\n## ")
	rows := strings.Split(strings.TrimSpace(table), "\n")[2:]
	data, err := os.ReadFile("../../testdata/likelihood/access.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	if len(lines) != len(rows) || len(rows) != len(notice.PurposeKinds()) {
		t.Fatalf("%d rows, %d written by hand, for %d kinds of purpose", len(rows), len(lines),
			len(notice.PurposeKinds()))
	}
	for i, line := range lines {
		want := strings.Split(line, "\t")[:4]
		if want[3] == "" {
			want = want[:3] // where no third is open
		}
		cells := strings.Split(rows[i], " | ")
		got := []string{strings.TrimPrefix(cells[0], "| ")}
		for _, reason := range strings.Split(cells[1], "; ") {
			code, _, _ := strings.Cut(strings.TrimPrefix(reason, "**"), " ")
			if code != "" && !strings.HasPrefix(code, "judicial") && code != "health" {
				got = append(got, code)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
	all := string(Reasons())
	for _, r := range rights.LikelihoodRules() {
		if !strings.Contains(all, "| "+r.Exemption.String()+" | "+r.Likelihood.String()+" | ") {
			t.Errorf("%v is on no page", r.Exemption)
		}
	}
}

// written is what is looked for in the catalogue as JSON.
type written struct {
	Rules, Exemptions, Deadlines []struct{ ID, Code, Words, Provision, URL string }
	Facts                        []struct{ Code string }
	Conditions                   []struct{ Code, Title, Provision, URL string }
	Likelihood                   []struct{ Provision string }
	Told                         []struct{ ID string }   `json:"informing"`
	Sets                         []struct{ Code string } `json:"listed_sets"`
	Open                         []struct{ ID string }   `json:"open_points"`
	Disputes                     []struct{ ID string }
}

// TestEverythingIsThere tests that each row of the tables is on some page and in the JSON, with its provision,
// and has words.
func TestEverythingIsThere(t *testing.T) {
	all := ""
	for _, right := range privacy.Rights() {
		all += string(Page(right))
	}
	var w written
	if err := json.Unmarshal(JSON(), &w); err != nil {
		t.Fatal(err)
	}
	if len(w.Rules) != len(rights.Rules()) || len(w.Exemptions) != len(rights.ExemptionRules()) ||
		len(w.Deadlines) != len(deadline.Rules()) ||
		len(w.Facts) != len(privacy.Facts()) {
		t.Errorf("%d rules, %d exemptions, %d deadlines, %d facts", len(w.Rules), len(w.Exemptions), len(w.Deadlines),
			len(w.Facts))
	}
	for _, list := range [][]struct{ ID, Code, Words, Provision, URL string }{w.Rules, w.Exemptions, w.Deadlines} {
		for _, r := range list {
			if r.Words == "" || r.Provision == "" || r.URL == "" || !strings.Contains(all, "| "+r.ID+r.Code+" | ") {
				t.Errorf("%s%s: no words, no provision, or on no page", r.ID, r.Code)
			}
		}
	}
	if len(limitWords) != len(deadline.Rules()) || len(w.Open) != len(points) || len(w.Sets) < 17 {
		t.Errorf("%d words for %d deadlines; %d open points; %d sets", len(limitWords), len(deadline.Rules()),
			len(w.Open), len(w.Sets))
	}
	othersAreThere(t, &w)
}

// othersAreThere is TestEverythingIsThere for what has no page of its own.
func othersAreThere(t *testing.T, w *written) {
	t.Helper()
	index := string(Index())
	if len(w.Likelihood) != len(rights.LikelihoodRules()) {
		t.Errorf("%d likelihoods of %d", len(w.Likelihood), len(rights.LikelihoodRules()))
	}
	if len(w.Disputes) != len(rights.Disputes()) {
		t.Errorf("%d disputes of %d", len(w.Disputes), len(rights.Disputes()))
	}
	for _, d := range rights.Disputes() {
		if row := "| " + string(d.ID) + " | "; !strings.Contains(index, row) ||
			!strings.Contains(string(Page(d.Right)), row) {
			t.Errorf("%s: not on the page of its right, or not on that of all", d.ID)
		}
	}
	if n := len(privacy.Bases()) + len(privacy.RecognisedInterests()) + len(privacy.SpecialConditions()) +
		len(privacy.ScheduleConditions()); len(w.Conditions) != n {
		t.Errorf("%d conditions of %d", len(w.Conditions), n)
	}
	for _, c := range w.Conditions {
		if c.Title == "" || c.Provision == "" || c.URL == "" || !strings.Contains(index, "| "+c.Code+" | "+c.Title) {
			t.Errorf("%s: no title or provision, or not on the page", c.Code)
		}
	}
	if len(w.Told) != len(informing.Items()) ||
		!strings.Contains(string(Page(privacy.RightInformed)), "| "+w.Told[len(w.Told)-1].ID+" | ") {
		t.Errorf("%d things to tell, or not on the page", len(w.Told))
	}
	if Page(0) != nil {
		t.Error("a page of no right")
	}
}
