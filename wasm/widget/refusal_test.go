package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// On every result each exemption that is not ruled out for some use is said once, with its provision, under
// the rights that it can limit, and no other is said.
func TestRefusals(t *testing.T) {
	o := offer(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			html := string(view.AppendHTML(nil, View(m).Body))
			_, section, ok := strings.Cut(html, `id="pr-refusals"`)
			if !ok {
				t.Fatalf("%s/%s: no section", n.ID, n.Activities[i].ID)
			}
			section, _, _ = strings.Cut(section, "</section>")
			want := map[privacy.Exemption][]string{}
			for _, right := range privacy.Rights() {
				title, of := "", map[privacy.Exemption]bool{}
				for _, g := range m.grounds() {
					a := explain.Explain(say.Voice{}, &g, right, privacy.Date{})
					title = a.Title
					for _, r := range a.Refusals {
						of[r.Exemption] = true
					}
				}
				for e := range of {
					want[e] = append(want[e], title)
				}
			}
			for _, e := range privacy.Exemptions() {
				cite := rights.EvaluateOne(m.grounds()[0].Facts, privacy.RightAccess).Finding(e).Cite
				if cite.IsZero() {
					continue // it refuses nothing itself
				}
				item := string(view.AppendHTML(nil, view.Words(explain.Exemption(say.Voice{}, e))))
				item = "<li>" + item + ` (<a href="` + cite.URL() + `"`
				titles, may := want[e]
				before, after, found := strings.Cut(section, item)
				if found != may || strings.Contains(after, item) {
					t.Errorf("%s/%s: %v is said: %v, and may be relied on: %v", n.ID, n.Activities[i].ID, e, found, may)
					continue
				}
				heading := before[strings.LastIndex(before, "<p>"+inEnglish(wordCanLimit))+1:]
				if found && !strings.Contains(heading, "<ul><li>"+strings.Join(titles, "</li><li>")+"</li></ul>") {
					t.Errorf("%s/%s: %v is under %.200q and limits %v", n.ID, n.Activities[i].ID, e, heading, titles)
				}
			}
		}
	}
}

// On every answer no more than three reasons for saying no stand open; the others come one level down, each with its
// provision, and those that are unlikely last and are called so.
func TestReasonsAreFoldedAndParted(t *testing.T) {
	o := offer(t)
	parted := 0
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			m.wish = notice.WishSee
			html := string(view.AppendHTML(nil, View(m).Body))
			before, folded, ok := strings.Cut(html, `id="pr-refusals"`)
			_, here, said := strings.Cut(before, inEnglish(wordMayRefuse))
			if k := strings.Count(here, "<li><p>"); !said || k == 0 || k > 3 {
				t.Errorf("%s/%s: %d reasons stand open", n.ID, n.Activities[i].ID, k)
			}
			folded, _, _ = strings.Cut(folded, `id="pr-decided"`)
			if !ok || !strings.Contains(folded, "(<a ") {
				t.Errorf("%s/%s: no more reasons", n.ID, n.Activities[i].ID)
			}
			_, remote, _ := strings.Cut(folded, inEnglish(wordReasonsRemote))
			honours := string(
				view.AppendHTML(nil, view.Words(explain.Exemption(say.Voice{}, privacy.ExemptionSch2P15))),
			)
			unsaid := false // for what some of the data are
			for _, p := range n.Activities[i].Purposes {
				unsaid = unsaid || p.Kind == notice.PurposeOther || p.Kind == notice.PurposeNotStated
			}
			if remote == "" {
				continue
			}
			parted++
			if strings.Contains(remote, honours) == unsaid || strings.Contains(remote, inEnglish(wordReasonsMore)) {
				t.Errorf("%s/%s: honours are not among what is unlikely, or something comes after it", n.ID,
					n.Activities[i].ID)
			}
		}
	}
	if parted < 20 {
		t.Errorf("unlikely reasons on %d results", parted)
	}
}

// A reason that is one of some uses only says of which, in the answer and among the likeliest.
func TestReasonsNameTheirUses(t *testing.T) {
	o := inBoth(t)
	for _, c := range []struct {
		council, service, want string
		lang                   notice.Language
		say, not               string
	}{
		{"leeds", "newsletters", "stop", notice.English, "(Art 12(5))For this use: Send you other information " +
			"that you opted to get", ""},
		{"leeds", "newsletters", "stop", notice.Welsh, "(Erthygl 12(5))Ar gyfer y defnydd hwn: Send you other " +
			"information that you opted to get", ""},
		{"leicester", "electoral-registration", "see", notice.English, "(Sch 2 para 16)", "(Sch 2 para 22)"},
		{"leicester", "electoral-registration", "see", notice.Welsh, "(Atodlen 2 paragraff 16)",
			"(Atodlen 2 paragraff 22)"},
		{"leicester", "social-care", "see", notice.English, "(Sch 3 para 11)For 8 of the uses", ""},
	} {
		m := ends(t, o, noticeOf(t, o, notice.ID(c.council)), notice.ID(c.service), "me", c.want, "unsure")
		if c.lang == notice.Welsh {
			m = press(t, m, doLanguage+"cy")
		}
		answer, _, _ := strings.Cut(text(View(m).Body), m.say(wordHowDecided))
		_, here, ok := strings.Cut(after(t, m, "decided"), m.say(wordReasonsFirst))
		before, _, _ := strings.Cut(here, m.say(wordLaw))
		if !ok || !strings.Contains(before, c.say) || c.not != "" && strings.Contains(before, c.not) {
			t.Errorf("%s/%s: %s", c.council, c.service, before)
		}
		_, uses, some := strings.Cut(c.say, ")For")
		_, lead, open := strings.Cut(answer, inEnglish(wordMayRefuse)+"\nIt")
		if some && open && !strings.Contains(lead, " of the uses") {
			t.Errorf("%s/%s: of which uses (%s) is not in the answer: %s", c.council, c.service, uses, lead)
		}
	}
}
