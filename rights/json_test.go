package rights

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// The contract of the JSON, as the doc of the package has it: every member, in its order.
type (
	inJSON struct {
		Notice     string         `json:"notice"`
		AsAt       string         `json:"as_at"`
		Activities []activityJSON `json:"activities"`
	}
	activityJSON struct {
		ID      string       `json:"id"`
		Title   string       `json:"title"`
		Grounds []groundJSON `json:"grounds"`
	}
	groundJSON struct {
		Purposes    []string   `json:"purposes"`
		Bases       []string   `json:"bases"`
		OneOf       [][]string `json:"one_of"`
		BasisSaid   string     `json:"basis_said"`
		Regime      string     `json:"regime"`
		MayBePart3  []string   `json:"may_be_part3"`
		Enforcement *struct {
			Said      string     `json:"said"`
			AllOf     []string   `json:"all_of"`
			OneOf     [][]string `json:"one_of"`
			Sensitive struct {
				AllOf []string   `json:"all_of"`
				OneOf [][]string `json:"one_of"`
			} `json:"sensitive"`
		} `json:"enforcement"`
		Controllers []controllerJSON `json:"controllers"`
		Decisions   []decisionJSON   `json:"decisions"`
	}
	controllerJSON struct {
		ID         string      `json:"id"`
		Name       string      `json:"name"`
		Kind       string      `json:"kind"`
		Role       string      `json:"role"`
		Area       *string     `json:"area"`
		Records    *string     `json:"records"`
		Own        bool        `json:"own"`
		Stops      []routeJSON `json:"stops"`
		Routes     []routeJSON `json:"routes"`
		Complaints []routeJSON `json:"complaints"`
	}
	routeJSON struct {
		Kind    string   `json:"kind"`
		Value   *string  `json:"value"`
		URL     *string  `json:"url"`
		Address []string `json:"address"`
		Where   *struct {
			Title string  `json:"title"`
			URL   *string `json:"url"`
		} `json:"where"`
		Contact   *string  `json:"contact"`
		Preferred bool     `json:"preferred"`
		Rights    []string `json:"rights"`
	}
	decisionJSON struct {
		Right      string          `json:"right"`
		Verdict    string          `json:"verdict"`
		Presumed   string          `json:"presumed"`
		Strength   *string         `json:"strength"`
		Because    []reasonJSON    `json:"because"`
		Exemptions json.RawMessage `json:"exemptions"` // whose order is that of the provisions
		Duties     []string        `json:"duties"`
		Ask        []string        `json:"ask"`
		Unsaid     []string        `json:"unsaid"`
		Likelihood json.RawMessage `json:"likelihood"` // whose order is the likeliest first
		Disputed   []disputedJSON  `json:"disputed"`
	}
	reasonJSON struct {
		Rule string `json:"rule"`
		Held string `json:"held"`
		Cite string `json:"cite"`
	}
	disputedJSON struct {
		Reading  string   `json:"reading"`
		Here     []string `json:"here"`
		Other    []string `json:"other"`
		Differs  []string `json:"differs"`
		Verdict  string   `json:"verdict"`
		Presumed string   `json:"presumed"`
		Strength *string  `json:"strength"`
	}
)

// spelt holds what a Go program marshals to the contract: into it and back gives the same bytes.
func spelt[T any](t *testing.T, what string, of any) T {
	t.Helper()
	data, err := json.Marshal(of)
	if err != nil {
		t.Fatal(what, err)
	}
	var got T
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&got); err != nil {
		t.Fatal(what, err)
	}
	if _, err := d.Token(); err != io.EOF {
		t.Fatal(what, "has something after it")
	}
	again, err := json.Marshal(got)
	if err != nil {
		t.Fatal(what, err)
	}
	if diff := cmp.Diff(string(again), string(data)); diff != "" {
		t.Fatalf("%s: not every member is there, or not in its order:\n%s", what, diff)
	}
	return got
}

// TestJSONOfAnImporter: whatever of an assessment a Go program marshals, by value or by pointer, alone or in a struct
// of its own, has the spelling of the contract.
func TestJSONOfAnImporter(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		all := Assess(n, LawAsAt(), nil)
		whole := spelt[inJSON](t, string(n.ID), all)
		same := func(what string, want any, parts ...any) {
			for _, part := range parts {
				spelling, _ := json.Marshal(want)
				if got, err := json.Marshal(part); err != nil || string(got) != string(spelling) {
					t.Fatalf("%s/%s alone is not as it is in the whole: %v\n%s", n.ID, what, err,
						cmp.Diff(string(spelling), string(got)))
				}
			}
		}
		same("all", whole, all, &all)
		for i := range all.Activities {
			a := &all.Activities[i]
			same(string(a.ID), whole.Activities[i], *a, a)
			for j := range a.Grounds {
				g := &a.Grounds[j]
				same(string(a.ID), whole.Activities[i].Grounds[j], *g, g)
				for k := range g.Decisions.of {
					same(string(a.ID), whole.Activities[i].Grounds[j].Decisions[k], g.Decisions.of[k],
						&g.Decisions.of[k])
				}
			}
		}
		spelt[struct {
			Answers []activityJSON `json:"answers"`
		}](t, "in a struct", struct {
			Answers []AssessedActivity `json:"answers"`
		}{all.Activities})
	}
	spelt[inJSON](t, "the zero Assessment", Assessment{Activities: []AssessedActivity{{Grounds: []AssessedGround{{}}}}})
}

// TestC05WhomToAsk: the JSON says of every use whom a person asks: who decides, in which part, whether it is the body
// whose notice it is, and how it is reached.
func TestC05WhomToAsk(t *testing.T) {
	asked := func(name, activity string) string {
		var out []string
		n := noticetest.Council(t, name)
		answer := spelt[inJSON](t, name, Assess(n, LawAsAt(), nil, noticetest.Activity(t, n, notice.ID(activity))))
		for _, c := range answer.Activities[0].Grounds[0].Controllers {
			who := []string{c.ID, c.Kind, c.Role}
			for _, over := range []*string{c.Area, c.Records} {
				if over != nil {
					who = append(who, "over "+*over)
				}
			}
			if c.Own {
				who = append(who, "own")
			}
			for _, r := range append(c.Stops, c.Routes...) {
				where := strings.Join(r.Address, ", ")
				if r.Where != nil {
					where = "in " + r.Where.Title
				}
				for _, s := range []*string{r.Value, r.URL} {
					if s != nil {
						where += *s
					}
				}
				if len(r.Rights) > 0 {
					where += " (" + strings.Join(r.Rights, ", ") + ")"
				}
				who = append(who, r.Kind+" "+where)
			}
			out = append(out, strings.Join(who, "; "))
		}
		return strings.Join(out, "\n")
	}
	for _, c := range []struct{ notice, activity, want string }{
		{"authors/parish", "newsletter", "parish; parish-council; sole; own; unsubscribe-link  (withdraw-consent, " +
			"object); " +
			"email clerk@nether-sallow.example (withdraw-consent, object); telephone 01632 960000 " +
			"(withdraw-consent, object); " +
			"post The Reading Room, Church Lane, Nether Sallow (withdraw-consent, object); email " +
			"clerk@nether-sallow.example; telephone 01632 960000; post The Reading Room, Church Lane, Nether " +
			"Sallow; in-person After any meeting of the council"},
		{"authors/registrars", "births", "registrar-general; public-body; joint; over Births, deaths, marriages and " +
			"civil partnerships; post Trafalgar Road, Southport, PR8 2HH\n" +
			"superintendent-registrar; registrar; joint; over Births, deaths and marriages; email " +
			"register.office@lbbd.gov.uk"},
		{"authors/electoral-officer", "elections", "returning-officer; returning-officer; separate; over Elections, " +
			"polls and referendums"},
		{"authors/directory-record", "blue-badge",
			"council; council; sole; own; not-stated in Customer privacy notice"},
		{"leicester", "cctv", "council; council; sole; own"}, // the notice gives no way
	} {
		if diff := cmp.Diff(c.want, asked(c.notice, c.activity)); diff != "" {
			t.Errorf("%s/%s (-want +got):\n%s", c.notice, c.activity, diff)
		}
	}
}

// c05BasisAndRegimeCase is a case of TestC05BasisAndRegime.
type c05BasisAndRegimeCase struct {
	purpose notice.Purpose
	tells   string
}

// restsOn is a purpose by its bases.
func restsOn(said notice.Said, bases ...privacy.Basis) notice.Purpose {
	return notice.Purpose{Basis: notice.Basis{Statement: notice.Statement{Said: said}, AllOf: bases}}
}

// c05BasisAndRegimeCases are the cases of TestC05BasisAndRegime.
func c05BasisAndRegimeCases() []c05BasisAndRegimeCase {
	stated := func(said notice.Said) notice.Statement { return notice.Statement{Said: said} }
	consent, task := notice.EnforcementConsent, notice.EnforcementTask
	enforces := func(said notice.Said, grounds ...notice.EnforcementGround) notice.Purpose {
		return notice.Purpose{
			Regime:      notice.RegimePart3,
			Enforcement: notice.Enforcement{Statement: stated(said), AllOf: grounds},
		}
	}
	either, needed := enforces(notice.Stated), enforces(notice.Stated, task)
	either.Enforcement.OneOf = [][]notice.EnforcementGround{{task}, {consent}}
	needed.Enforcement.Sensitive.AllOf = []notice.SensitiveGround{notice.SensitiveSchedule8}
	return []c05BasisAndRegimeCase{
		{
			restsOn(notice.Stated, privacy.BasisConsent),
			`"bases":["consent"],"one_of":[],"basis_said":"stated","regime":"uk-gdpr","may_be_part3":[],"enforcement":null,`,
		},
		{
			restsOn(notice.NotStated),
			`"bases":null,"one_of":[],"basis_said":"not-stated","regime":"uk-gdpr","may_be_part3":[],"enforcement":null,`,
		},
		{
			restsOn(notice.Elsewhere),
			`"bases":null,"one_of":[],"basis_said":"elsewhere","regime":"uk-gdpr","may_be_part3":[],"enforcement":null,`,
		},
		{
			restsOn(notice.NotRead),
			`"bases":null,"one_of":[],"basis_said":"not-read","regime":"uk-gdpr","may_be_part3":[],"enforcement":null,`,
		},
		{
			restsOn(notice.None),
			`"bases":null,"one_of":[],"basis_said":"none","regime":"uk-gdpr","may_be_part3":[],"enforcement":null,`,
		},
		{
			enforces(notice.Stated, task),
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"stated","all_of":["task"],"one_of":[],"sensitive":{"all_of":[],"one_of":[]}},`,
		},
		{
			enforces(notice.Stated, consent, task),
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"stated","all_of":["consent","task"],"one_of":[],"sensitive":{"all_of":[],"one_of":[]}},`,
		},
		{
			either,
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"stated","all_of":[],"one_of":[["consent"],["task"]],"sensitive":{"all_of":[],"one_of":[]}},`,
		},
		{
			needed,
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"stated","all_of":["task"],"one_of":[],"sensitive":{"all_of":["schedule-8"],"one_of":[]}},`,
		},
		{
			enforces(notice.NotStated),
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"not-stated","all_of":[],"one_of":[],"sensitive":{"all_of":[],"one_of":[]}},`,
		},
		{
			enforces(notice.NotRead),
			`"bases":[],"one_of":[],"basis_said":"not-applicable","regime":"part3","may_be_part3":[],"enforcement":{"said":"not-read","all_of":[],"one_of":[],"sensitive":{"all_of":[],"one_of":[]}},`,
		},
	}
}

// TestC05BasisAndRegime: bases that are null do not tell why none is known; basis_said does. Under Part 3 there is
// none, and enforcement says what the use rests on instead. Uses that rest on different things are different grounds.
func TestC05BasisAndRegime(t *testing.T) {
	stated := func(said notice.Said) notice.Statement { return notice.Statement{Said: said} }
	consent, task := notice.EnforcementConsent, notice.EnforcementTask
	enforces := func(said notice.Said, grounds ...notice.EnforcementGround) notice.Purpose {
		return notice.Purpose{
			Regime:      notice.RegimePart3,
			Enforcement: notice.Enforcement{Statement: stated(said), AllOf: grounds},
		}
	}

	either, needed := enforces(notice.Stated), enforces(notice.Stated, task)
	either.Enforcement.OneOf = [][]notice.EnforcementGround{{task}, {consent}}
	needed.Enforcement.Sensitive.AllOf = []notice.SensitiveGround{notice.SensitiveSchedule8}
	want := c05BasisAndRegimeCases()
	n := &notice.Notice{ID: "n", Activities: []notice.Activity{{ID: "a"}}}
	for i, c := range want {
		c.purpose.ID = notice.ID(fmt.Sprint("p", i))
		n.Activities[0].Purposes = append(n.Activities[0].Purposes, c.purpose)
	}
	all := Assess(n, LawAsAt(), nil)
	spelt[inJSON](t, "n", all)
	grounds := all.Activities[0].Grounds
	if len(grounds) != len(want) {
		t.Fatalf("%d grounds", len(grounds))
	}
	for i, c := range want {
		got, err := json.Marshal(grounds[i])
		if begins := fmt.Sprintf(`{"purposes":["p%d"],`, i) + c.tells; err != nil ||
			!strings.HasPrefix(string(got), begins) {
			t.Errorf("got  %.200s\nwant %s (%v)", got, begins, err)
		}
	}
}

// TestC05Likelihood: the JSON has the likelihood of every exemption that is not unavailable, in the order of Likeliest.
func TestC05Likelihood(t *testing.T) {
	all := Assess(noticetest.Council(t, "leicester"), LawAsAt(), nil)
	words := spelt[inJSON](t, "leicester", all)
	for i, a := range all.Activities {
		for j := range a.Grounds {
			for k, d := range a.Grounds[j].Decisions.of {
				var want []string
				for f := range d.Likeliest() {
					want = append(want, `"`+f.Exemption.String()+`":"`+f.Likelihood.String()+`"`)
				}
				if got := string(words.Activities[i].Grounds[j].Decisions[k].Likelihood); got != "{"+strings.Join(want,
					",")+"}" {
					t.Fatalf("%s %v: %s, want %v", a.ID, d.Right, got, want)
				}
			}
		}
	}
}
