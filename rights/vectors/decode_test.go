package vectors

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/requester"
)

// vector returns a file of one rights vector, line 2 of which has the members given beside those
// that must be there.
func vector(more string) string {
	return `{"rights": [` + "\n" + `{"id": "v", "as_at": "2026-11-22", "right": "access", "expect": {}` + more + `}]}`
}

// decodeRefusesCases are the cases of TestDecodeRefuses.
var decodeRefusesCases = []struct{ name, file, want string }{
	{"nothing", "", "line 1, column 1, (document): not JSON: unexpected end of JSON input"},
	{
		"not JSON",
		"{\n  x}",
		"line 2, column 3, (document): not JSON: invalid character 'x' looking for beginning of object key string",
	},
	{"cut short", `{"rights": [`, "line 1, column 13, (document): not JSON: unexpected end of JSON input"},
	{
		"two documents",
		"{}\n{}",
		"line 2, column 1, (document): not JSON: invalid character '{' after top-level value",
	},
	{"not UTF-8", "{\"rights\": [], \"é\xff\": 1}", "line 1, column 18, (document): not UTF-8"},
	{
		"too deep",
		strings.Repeat("[", 100) + strings.Repeat("]", 100),
		"line 1, column 66, (document): values nest more than 64 deep",
	},
	{"an array", "[]", "line 1, column 1, (document): wanted an object, got an array"},
	{"unknown key", `{"right": []}`, `line 1, column 2, /right: unknown key "right"`},
	{"key in capitals", `{"Rights": []}`, `line 1, column 2, /Rights: unknown key "Rights"`},
	{"key with a slash", `{"a/b~c": []}`, `line 1, column 2, /a~1b~0c: unknown key "a/b~c"`},
	{"repeated key", `{"rights": [], "rights": []}`, `line 1, column 16, /rights: repeated key "rights"`},
	{"rights not a list", `{"rights": {}}`, "line 1, column 12, /rights: wanted an array, got an object"},
	{"vector not an object", `{"rights": [7]}`, "line 1, column 13, /rights/0: wanted an object, got 7"},
	{
		"no id",
		`{"rights": [{"as_at": "2026-11-22", "right": "access", "expect": {}}]}`,
		`line 1, column 13, /rights/0/id: no key "id"`,
	},
	{
		"no expectation",
		`{"rights": [{"id": "v", "as_at": "2026-11-22", "right": "access"}]}`,
		`line 1, column 13, /rights/0/expect: no key "expect"`,
	},
	{
		"id not text",
		`{"rights": [{"id": 1, "as_at": "2026-11-22", "right": "access", "expect": {}}]}`,
		"line 1, column 20, /rights/0/id: wanted a string, got 1",
	},
	{
		"no such day",
		`{"rights": [{"id": "v", "as_at": "2026-02-30", "right": "access", "expect": {}}]}`,
		`line 1, column 34, /rights/0/as_at: … "2026-02-30"`,
	},
	{
		"no such right",
		`{"rights": [{"id": "v", "as_at": "2026-11-22", "right": "acess", "expect": {}}]}`,
		`line 1, column 57, /rights/0/right: … "acess"`,
	},
	{
		"processing unknown key",
		vector(`, "processing": {"base": []}`),
		`line 2, column 84, /rights/0/processing/base: unknown key "base"`,
	},
	{
		"no such basis",
		vector(`, "processing": {"bases": ["public_task"]}`),
		`line 2, column 94, /rights/0/processing/bases/0: … "public_task"`,
	},
	{
		"alternatives not nested",
		vector(`, "processing": {"one_of": ["public-task"]}`),
		`line 2, column 95, /rights/0/processing/one_of/0: wanted an array, got "public-task"`,
	},
	{
		"bases and alternatives",
		vector(`, "processing": {"bases": ["contract"], "one_of": [["consent"]]}`),
		"line 2, column 83, /rights/0/processing: bases and one_of: give one of them, for alternatives stand in " +
			"place of bases",
	},
	{
		"boolean as text",
		vector(`, "processing": {"direct_marketing": "no"}`),
		`line 2, column 104, /rights/0/processing/direct_marketing: wanted true, false or null, got "no"`,
	},
	{
		"no such source",
		vector(`, "processing": {"source": "council"}`),
		`line 2, column 94, /rights/0/processing/source: wanted one of person, third-party, got "council"`,
	},
	{
		"no such condition",
		vector(`, "processing": {"special_category": ["z"]}`),
		`line 2, column 105, /rights/0/processing/special_category/0: … "z"`,
	},
	{
		"no such kind of data",
		vector(`, "processing": {"data_kinds": ["dental"]}`),
		`line 2, column 99, /rights/0/processing/data_kinds/0: … "dental"`,
	},
	{
		"no such purpose",
		vector(`, "processing": {"purpose_kinds": ["gardening"]}`),
		`line 2, column 102, /rights/0/processing/purpose_kinds/0: … "gardening"`,
	},
	{
		"no such body",
		vector(`, "processing": {"body": "borough"}`),
		`line 2, column 92, /rights/0/processing/body: … "borough"`,
	},
	{
		"no such asker",
		vector(`, "processing": {"who_asks": "mother"}`),
		`line 2, column 96, /rights/0/processing/who_asks: … "mother"`,
	},
	{
		"no such fact",
		vector(`, "facts": {"objected": "yes"}`),
		`line 2, column 79, /rights/0/facts/objected: … "objected"`,
	},
	{
		"fact as a boolean",
		vector(`, "facts": {"inaccurate": true}`),
		"line 2, column 93, /rights/0/facts/inaccurate: wanted one of yes, no, got true",
	},
	{
		"fact unknown",
		vector(`, "facts": {"inaccurate": "unknown"}`),
		`line 2, column 93, /rights/0/facts/inaccurate: wanted one of yes, no, got "unknown"`,
	},
	{
		"facts not an object",
		vector(`, "facts": null`),
		"line 2, column 78, /rights/0/facts: wanted an object, got null",
	},
	{
		"note not text",
		vector(`, "note": ["a"]`),
		"line 2, column 77, /rights/0/note: wanted a string, got an array",
	},
	{
		"vector unknown key",
		vector(`, "comment": ""`),
		`line 2, column 69, /rights/0/comment: unknown key "comment"`,
	},
	{"no such verdict", expecting(`"verdict": "yes"`), `line 1, column 89, /rights/0/expect/verdict: … "yes"`},
	{
		"no such presumed",
		expecting(`"presumed": null`),
		"line 1, column 90, /rights/0/expect/presumed: wanted a string, got null",
	},
	{
		"no such strength",
		expecting(`"strength": "strong"`),
		`line 1, column 90, /rights/0/expect/strength: … "strong"`,
	},
	{
		"no such exemption",
		expecting(`"exemptions": {"sch2-p17": "met"}`),
		`line 1, column 93, /rights/0/expect/exemptions/sch2-p17: … "sch2-p17"`,
	},
	{
		"exemption that is none",
		expecting(`"exemptions": {"sch9-p1": "met"}`),
		`line 1, column 93, /rights/0/expect/exemptions/sch9-p1: … "sch9-p1"`,
	},
	{
		"no such status",
		expecting(`"exemptions": {"sch2-p2": "yes"}`),
		`line 1, column 104, /rights/0/expect/exemptions/sch2-p2: wanted one of met, possible, unavailable, got "yes"`,
	},
	{
		"likelihood of no exemption",
		expecting(`"likelihood": {"sch2-p25-2": "remote"}`),
		`line 1, column 93, /rights/0/expect/likelihood/sch2-p25-2: not an exemption with a status: "sch2-p25-2"`,
	},
	{
		"no such likelihood",
		expecting(`"likelihood": {"sch2-p2": "unlikely"}`),
		`line 1, column 104, /rights/0/expect/likelihood/sch2-p2: … "unlikely"`,
	},
	{
		"first of no exemption",
		expecting(`"first": ["sch9-p1"]`),
		`line 1, column 88, /rights/0/expect/first/0: … "sch9-p1"`,
	},
	{
		"no such duty",
		expecting(`"duties": ["restrict"]`),
		`line 1, column 89, /rights/0/expect/duties/0: … "restrict"`,
	},
	{
		"ask for what is not a fact",
		expecting(`"ask": ["age"]`),
		`line 1, column 86, /rights/0/expect/ask/0: … "age"`,
	},
	{
		"cite that is none",
		expecting(`"cites": ["the law"]`),
		`line 1, column 88, /rights/0/expect/cites/0: wanted a provision, as Art 17(1)(a), s.164A or Sch 2 para 2(1), got "the law"`,
	},
	{
		"cite not text",
		expecting(`"cites": [17]`),
		"line 1, column 88, /rights/0/expect/cites/0: wanted a string, got 17",
	},
	{
		"no such rule",
		expecting(`"reasons": {"access-0": "absent"}`),
		`line 1, column 90, /rights/0/expect/reasons/access-0: not a rule: "access-0"`,
	},
	{
		"no such reason",
		expecting(`"reasons": {"access-15": "grants"}`),
		`line 1, column 103, /rights/0/expect/reasons/access-15: wanted an effect and yes, no or unknown, as "grants yes", or "absent", got "grants"`,
	},
	{
		"expect unknown key",
		expecting(`"verdikt": "applies"`),
		`line 1, column 78, /rights/0/expect/verdikt: unknown key "verdikt"`,
	},
	{
		"deadline without a day",
		`{"deadlines": [{"id": "d", "kind": "rights-request", "expect": {}}]}`,
		`line 1, column 16, /deadlines/0/received: no key "received"`,
	},
	{
		"deadline of no kind",
		`{"deadlines": [{"id": "d", "kind": "request", "received": "2026-09-07", "expect": {}}]}`,
		`line 1, column 36, /deadlines/0/kind: wanted one of rights-request, complaint-acknowledgement, exam-marks-access, got "request"`,
	},
	{
		"deadline with no such reason",
		`{"deadlines": [{"id": "d", "kind": "rights-request", "received": "2026-09-07", "expect": {"no_due_reason": "late"}}]}`,
		`line 1, column 108, /deadlines/0/expect/no_due_reason: wanted one of relevant-time-not-reached, clock-stopped, duty-not-in-force, beyond-table, got "late"`,
	},
}

// TestDecodeRefuses holds each fault to its refusal. An ellipsis stands for the words of package privacy.
func TestDecodeRefuses(t *testing.T) {
	tests := decodeRefusesCases
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode("f.json", strings.NewReader(test.file))
			var refusals Refusals
			if !errors.As(err, &refusals) || len(refusals) != 1 {
				t.Fatalf("got %v, want one refusal", err)
			}
			before, after, _ := strings.Cut("f.json: "+test.want, "…")
			if got := err.Error(); !strings.HasPrefix(got, before) || !strings.HasSuffix(got, after) {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// expecting returns a file of one vector on one line, of which only the expectation is given.
func expecting(e string) string {
	return `{"rights": [{"id": "v", "as_at": "2026-11-22", "right": "access", "expect": {` + e + `}}]}`
}

func TestDecodeReportsAllInOrder(t *testing.T) {
	file := `{"rights": [{"id": 1, "right": "acess", "expect": {"ask": 3}, "notes": ""}]}`
	_, err := Decode("f.json", strings.NewReader(file))
	var refusals Refusals
	if !errors.As(err, &refusals) {
		t.Fatal(err)
	}
	var got []string
	for _, r := range refusals {
		got = append(got, r.Pointer)
	}
	want := []string{"/rights/0/as_at", "/rights/0/id", "/rights/0/right", "/rights/0/expect/ask", "/rights/0/notes"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// usual is a processing that a vector leaves nearly all out of, with an edit.
func usual(edit func(*rights.Processing)) rights.Processing {
	p := rights.Processing{
		Bases: []privacy.Basis{}, PublicAuthority: privacy.Yes, AutomatedMeans: privacy.Yes,
		ThirdPartySource: privacy.No, CriminalOffence: privacy.No, UnstructuredPaper: privacy.No,
		DirectMarketing: privacy.No, SolelyAutomated: privacy.No, OnlineServiceToChild: privacy.No,
		Part3Consent: privacy.No,
	}
	edit(&p)
	return p
}

// processingCases are the cases of TestProcessing.
var processingCases = []struct {
	processing string
	want       rights.Processing
}{
	{`{}`, usual(func(p *rights.Processing) {})},
	{`{"bases": null}`, usual(func(p *rights.Processing) { p.Bases = nil })},
	{`{"one_of": null}`, usual(func(p *rights.Processing) { p.Bases = nil })},
	{`{"bases": []}`, usual(func(p *rights.Processing) {})},
	{`{"bases": ["consent", "public-task"], "one_of": []}`, usual(func(p *rights.Processing) {
		p.Bases = []privacy.Basis{privacy.BasisConsent, privacy.BasisPublicTask}
	})},
	{`{"bases": [], "one_of": [["legal-obligation"], ["public-task"]]}`, usual(func(p *rights.Processing) {
		p.Bases, p.OneOf = nil, [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}
	})},
	{`{"source": null, "public_authority": null, "automated_means": null}`, usual(func(p *rights.Processing) {
		p.ThirdPartySource, p.PublicAuthority, p.AutomatedMeans = privacy.Unknown, privacy.Unknown, privacy.Unknown
	})},
	{
		`{"source": "third-party", "public_authority": false, "automated_means": false}`,
		usual(func(p *rights.Processing) {
			p.ThirdPartySource, p.PublicAuthority, p.AutomatedMeans = privacy.Yes, privacy.No, privacy.No
		}),
	},
	{
		`{"purpose_kinds": ["housing", "other"], "body": "council", "who_asks": "parent"}`,
		usual(func(p *rights.Processing) {
			p.Purposes, p.Bodies = []notice.PurposeKind{
				notice.PurposeHousing, notice.PurposeOther,
			}, []notice.ControllerKind{notice.ControllerCouncil}
			p.Asker = requester.Parent
		}),
	},
	{`{"purpose_kinds": null, "body": ["council", "coroner"], "who_asks": null}`, usual(func(p *rights.Processing) {
		p.Bodies = []notice.ControllerKind{notice.ControllerCouncil, notice.ControllerCoroner}
	})},
	{
		`{"regime": "part3", "nation": "wales", "part3_consent": true, "criminal_offence": true}`,
		usual(func(p *rights.Processing) {
			p.Regime, p.Nation, p.Part3Consent, p.CriminalOffence = privacy.RegimePart3, privacy.NationWales,
				privacy.Yes, privacy.Yes
		}),
	},
	{
		`{"manual_unstructured": true, "direct_marketing": true, "solely_automated_decision": true, "online_service_to_child": true}`,
		usual(func(p *rights.Processing) {
			p.UnstructuredPaper, p.DirectMarketing, p.SolelyAutomated, p.OnlineServiceToChild = privacy.Yes,
				privacy.Yes, privacy.Yes, privacy.Yes
		}),
	},
	{`{"special_category": ["a", "g"], "data_kinds": ["health"]}`, usual(func(p *rights.Processing) {
		p.Special = []privacy.SpecialCondition{privacy.SpecialA, privacy.SpecialG}
		p.DataKinds = []privacy.DataKind{privacy.DataHealth}
	})},
	{`{"special_category": null}`, usual(func(p *rights.Processing) { p.SpecialNotStated = true })},
}

func TestProcessing(t *testing.T) {
	day := privacy.NewDate(2026, 11, 22)
	for _, test := range processingCases {
		f, err := Decode("f.json", strings.NewReader(vector(`, "processing": `+test.processing)))
		if err != nil {
			t.Error(err)
			continue
		}
		// What a vector leaves out is a council in England, under the UK GDPR.
		test.want.Regime, test.want.Nation = max(test.want.Regime, privacy.RegimeUKGDPR), max(test.want.Nation,
			privacy.NationEngland)
		if f.Rights[0].Facts != rights.NewFacts(day, test.want) {
			t.Errorf("%s: facts are not those of %+v", test.processing, test.want)
		}
	}
}

func TestDecodeFacts(t *testing.T) {
	f, err := Decode(
		"f.json",
		strings.NewReader(vector(`, "facts": {"inaccurate": "yes", "incomplete": "no"}, "note": "why"`)),
	)
	if err != nil {
		t.Fatal(err)
	}
	v := f.Rights[0]
	if v.Facts.Answer(privacy.FactInaccurate) != privacy.Yes || v.Facts.Answer(privacy.FactIncomplete) != privacy.No {
		t.Error("an answer is lost")
	}
	if v.Facts.Answer(privacy.FactObjectionMade) != privacy.Unknown ||
		v.Facts.AsAt() != privacy.NewDate(2026, 11, 22) ||
		v.Note != "why" {
		t.Errorf("got %+v", v)
	}
}

func TestDecodeDeadline(t *testing.T) {
	const file = `{"deadlines": [{"id": "D38", "kind": "rights-request", "nation": "wales", "regime": "part3", "right": "access",
	 "received": "2026-09-07", "id_requested": null, "id_received": null, "fee_notified": null, "fee_paid": null,
	 "clarification_asked": "2026-09-10", "clarification_answered": "2026-09-17", "extension": true, "results_announced": null,
	 "expect": {"due": null, "due_conservative": "2026-10-14", "no_due_reason": "clock-stopped"}, "note": "n"}]}`
	f, err := Decode("f.json", strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	due, conservative, reason := privacy.Date{}, privacy.NewDate(2026, 10, 14), "clock-stopped"
	want := DeadlineVector{
		ID: "D38", Kind: "rights-request", Nation: privacy.NationWales, Regime: privacy.RegimePart3,
		Right: privacy.RightAccess,
		Received: privacy.NewDate(2026, 9,
			7), ClarificationAsked: privacy.NewDate(2026, 9, 10), ClarificationAnswered: privacy.NewDate(2026, 9, 17),
		Extension: true, Due: &due, DueConservative: &conservative, NoDueReason: &reason, Note: "n",
	}
	if diff := cmp.Diff([]DeadlineVector{want}, f.Deadlines); diff != "" {
		t.Error(diff)
	}
}
