package notice_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
)

// TestAgreement holds Decode and the schema to one verdict on 5,000 documents and more with one fault
// each: what Decode accepts the schema accepts, and what Decode refuses for a fault that a schema can
// express the schema refuses. With -short it is a quarter of them.
func TestAgreement(t *testing.T) {
	part := 1
	if testing.Short() {
		part = 4
	}
	seen := map[notice.Code]int{}
	total, accepted := 0, 0
	r := rand.New(rand.NewPCG(1, 2))
	for _, doc := range documents(t) {
		for range max(20, min(120, 800_000/len(doc))) / part { // a large document is slow to check
			mutant := mutate(t, r, doc)
			total++
			misfits := places(t, mutant)
			refused := schema.Validate(mutant)
			switch {
			case len(misfits) == 0 && refused != nil:
				t.Fatalf("only the schema refuses, with %v:\n%s", refused, mutant)
			case inSchema(misfits) && refused == nil:
				t.Fatalf("only Decode refuses, with %v:\n%s", misfits, mutant)
			case len(misfits) == 0:
				accepted++
			}
			for _, m := range misfits {
				seen[m.Code]++
			}
		}
	}
	for _, term := range notice.Codes() {
		if term.InSchema && seen[term.Code] < 5 && part == 1 {
			t.Errorf("only %d mutants have the fault %s", seen[term.Code], term.Code)
		}
	}
	t.Logf("%d mutants, %d accepted by both; misfits %v", total, accepted, seen)
	if total < 5000/part || accepted < 500/part {
		t.Errorf("%d mutants, of which both accept %d", total, accepted)
	}
}

// documents returns the councils' notices, the small ones of testdata/valid, and random ones.
func documents(t *testing.T) [][]byte {
	t.Helper()
	files, err := filepath.Glob("../testdata/*/notice.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	small, err := filepath.Glob("../testdata/valid/*.json")
	if err != nil || len(small) == 0 {
		t.Fatal(err, small)
	}
	authors, err := filepath.Glob("../testdata/authors/*/notice.json")
	if err != nil || len(authors) == 0 {
		t.Fatal(err, authors)
	}
	var out [][]byte
	for _, file := range slices.Concat(files, authors, small) {
		doc, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, doc)
	}
	for seed := range uint64(60) {
		n := random(seed)
		doc, err := notice.Encode(n)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, doc)
	}
	return out
}

// random is a small notice that says what RandomNotice does not.
func random(seed uint64) *notice.Notice {
	n := notice.RandomNotice(seed/2*4 + seed%2) // small ones
	n.Common.Retention = notice.Retention{Statement: notice.Statement{Said: notice.Stated}}
	several := []notice.RetentionKind{
		notice.RetentionLongest, notice.RetentionShortest, notice.RetentionFirst, notice.RetentionLast,
		notice.RetentionConditional,
	}
	n.Common.Retention.Rules = []notice.RetentionRule{
		{
			Kind: notice.RetentionFixed,
			Periods: []notice.RetentionPeriod{
				{Amount: 25, Unit: notice.UnitAge, Plus: notice.Span{Amount: 6, Unit: notice.UnitYears}},
			},
		},
		{
			Kind: several[seed%5],
			Periods: []notice.RetentionPeriod{
				{Amount: 3, Unit: notice.UnitYears},
				{Amount: 15, Unit: notice.UnitYears, If: "the person died"},
			},
		},
		{Kind: notice.RetentionPermanent},
		{Kind: notice.RetentionUntilEvent, Event: "the tenancy ends"},
	}
	health := notice.DataItem{
		Name:  "Illness",
		Class: notice.DataSpecial,
		Kinds: []notice.SpecialKind{notice.SpecialHealth},
	}
	n.Common.Data = notice.Data{Statement: notice.Statement{Said: notice.Stated}, Items: []notice.DataItem{health}}
	n.Common.Laws = notice.Laws{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.Law{{Title: "Children Act", Kind: notice.LawAct, Years: []int{1989, 2004}}},
	}
	first := &n.Activities[0].Purposes[0]
	first.Regime, first.Enforcement = "", notice.Enforcement{}
	first.Basis = notice.Basis{
		Statement: notice.Statement{Said: notice.Stated},
		OneOf: [][]privacy.Basis{
			{privacy.BasisConsent},
			{privacy.BasisRecognisedLegitimateInterests, privacy.BasisContract},
		},
		Recognised: []privacy.RecognisedInterest{privacy.RecognisedP5},
	}
	n.Activities[0].Controllers, n.Activities[0].Roles = nil, []notice.Part{
		{
			Controller: "controller-0",
			Role:       notice.RoleProcessor,
			For:        []notice.ID{"controller-1"},
			Area:       "The north",
		}, {Controller: "controller-1", Role: notice.RoleSeparate},
	}
	return n
}

// A spot is a value in a document that is an item or a member, and so can be replaced.
type spot struct {
	list   []any
	object map[string]any
	index  int
	name   string
	kind   string // the names of the members that lead to it
}

func (s spot) get() any {
	if s.list != nil {
		return s.list[s.index]
	}
	return s.object[s.name]
}

func (s spot) set(v any) {
	if s.list != nil {
		s.list[s.index] = v
	} else {
		s.object[s.name] = v
	}
}

// spots appends every spot in v, in an order that is always the same.
func spots(to []spot, v any) []spot { return spotsIn(to, v, "") }

func spotsIn(to []spot, v any, kind string) []spot {
	switch v := v.(type) {
	case []any:
		for i := range v {
			to = spotsIn(append(to, spot{list: v, index: i, kind: kind + "/*"}), v[i], kind+"/*")
		}
	case map[string]any:
		var names []string
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			to = spotsIn(append(to, spot{object: v, name: name, kind: kind + "/" + name}), v[name], kind+"/"+name)
		}
	}
	return to
}

// mutate returns the document with one value changed. Members come in the order of their names, so
// that $schema is the first.
func mutate(t *testing.T, r *rand.Rand, doc []byte) []byte {
	t.Helper()
	v := parsed(t, doc)
	all := spots(nil, v)
	s := all[r.IntN(len(all))]
	for range r.IntN(2) * len(all) { // half of the time, an object
		if _, ok := s.get().(map[string]any); ok {
			break
		}
		s = all[r.IntN(len(all))]
	}
	other := copied(t, all[r.IntN(len(all))].get())
	switch x := s.get().(type) {
	case string:
		s.set(spoilText(r, x, other))
	case json.Number:
		s.set(json.Number(pick(r, "0", "1", "1.5", "-1", "1000001", "999", "3000", "2026", "1e400", "10",
			"12345678901234567890")))
	case []any:
		s.set(spoilList(r, x, other))
	case map[string]any:
		spoilObject(r, s, x, other)
	}
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// copied returns a copy of a value, which may then be put inside that value.
func copied(t *testing.T, v any) any {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, text)
}

// parsed is a document as encoding/json has it.
func parsed(t *testing.T, doc []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(doc))
	d.UseNumber()
	var out any
	if err := d.Decode(&out); err != nil {
		t.Fatal(err)
	}
	return out
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// spoilt are values in the place of a text, whatever that is.
var spoilt = []any{
	nil, true, json.Number("7"), "", " ", "\u00a0\u2003\u3000", "\u200b", "\u0085", "a\u007fb", "a\tb",
	strings.Repeat("y", 81), strings.Repeat("ŷ", 10000), strings.Repeat("ŷ", 10001), "none", "stated", "not-stated",
	"elsewhere", "not-applicable", "not-read", "unknown", "yes", "fixed", "longest", "permanent", "consent", "age",
	"first", "conditional", "until-event", "After the end", "the end.", "the end", "ar ôl hynny", "The end", "an",
	"and", "Cafcass ends", strings.Repeat("ŷ", 200), strings.Repeat("ŷ", 201), "2024-02-29", "2023-02-29",
	"1900-02-29", "2000-02-29", "2024-04-31", "0000-01-01", "2024-13-01", "2024-1-1", "9999-12-31", "a\u200bb",
	"mailto:a@b.example", "a@b.example, c@d.example", "[Insert link]", "national-data-opt-out", "https://",
	"https:///x", "https://x", "mailto:x", "tel:1", "http://x", "javascript:x", "https://x/\u00e9", "https://x/^",
	"https://x/" + strings.Repeat("y", 2000), "pl", "PL", "pl-", "polish", "zh-Hant", "zh-hant", "zh-HK-Hant", "es-419",
	"sl-rozaj-1994", "en-GB-GB", "a", "abcd", "x-private", "/nothing", "/", "a-1", "-a", "1a", "a_b",
}

func spoilText(r *rand.Rand, s string, other any) any {
	made := []any{
		[]any{s}, map[string]any{"said": s}, other, s + "x", " " + s, strings.ToUpper(s),
		strings.ReplaceAll(s, "-", "_"),
	}
	return pick(r, append(made, spoilt...)...)
}

func spoilList(r *rand.Rand, list []any, other any) any {
	return pick[any](r, nil, []any{}, map[string]any{}, "list", json.Number("1"), list[:len(list)-1], other,
		append(slices.Clone(list), list[0]), append(slices.Clone(list), nil), append(slices.Clone(list), other),
		append(slices.Clone(list), []any{}), []any{list}, append(slices.Clone(list), map[string]any{}))
}

func spoilObject(r *rand.Rand, s spot, object map[string]any, other any) {
	var names []string
	for name := range object {
		names = append(names, name)
	}
	slices.Sort(names)
	name := pick(r, names...)
	if _, purpose := object["title"]; purpose && object["kind"] != nil && r.IntN(3) == 0 {
		object[pick(r, "regime", "regime", "enforcement")] = pick[any](r, "part3", "uk-gdpr",
			map[string]any{"said": "not-stated"})
		return
	}
	switch r.IntN(8) {
	case 0:
		s.set(pick[any](r, nil, map[string]any{}, []any{object}, "object", json.Number("0"), false))
	case 1, 2:
		delete(object, name)
	case 3:
		object[strings.ToUpper(name)] = object[name]
		delete(object, name)
	case 4:
		object[pick(r, "colour", name+"s", "controllers", "for", "where", "words", "items", "rules", "periods",
			"sources", "language", "unread")] = other
	case 5:
		object["words"] = "Some words."
	case 6:
		object["where"] = map[string]any{"title": "Another page"}
	case 7:
		if _, ok := object["said"]; ok {
			object["said"] = pick(r, "stated", "none", "not-applicable", "elsewhere", "not-stated", "not-read")
		} else if _, ok := object["role"]; ok {
			object["role"] = pick(r, "sole", "processor", "joint")
		} else if _, ok := object["kind"]; ok {
			object["kind"] = pick(r, "fixed", "longest", "permanent", "archive", "first", "conditional", "until-event")
		} else if _, ok := object["kinds"]; ok {
			object["class"] = pick(r, "ordinary", "special", "anonymous")
		}
	}
}
