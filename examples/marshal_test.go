package examples

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/informing"
	"github.com/plainrights/plainrights/rights/lawfulness"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
)

// given are the types that a caller gives and nobody returns: they marshal as Go has them.
var given = map[string]bool{
	"rights.Processing": true, "rights.Errand": true, "rights.Circumstances": true,
	"rights/wish.Query": true,
	"rights.Mutant":     true, "privacy.Error": true, "privacy.TextError": true,
}

// results are the packages whose results marshal.
var results = []string{
	"privacy", "rights", "rights/deadline", "rights/explain", "rights/informing", "rights/lawfulness", "rights/letter",
	"rights/requester", "rights/wish", "rights/asker",
}

// TestResultsAreNamedAsInDocuments: every member of every result has a name in JSON, spelt as in documents, unless the
// type writes itself.
func TestResultsAreNamedAsInDocuments(t *testing.T) {
	tag := regexp.MustCompile("^`json:\"[a-z0-9_]+(,omitempty|,omitzero)?\"`$")
	folders, found := public(t), 0
	for _, name := range results {
		files, _ := parsed(t, folders[name])
		own := methods(files, "MarshalJSON", "MarshalText")
		for _, f := range files {
			ast.Inspect(f, func(n ast.Node) bool {
				spec, ok := n.(*ast.TypeSpec)
				if !ok || !spec.Name.IsExported() || own[spec.Name.Name] || given[name+"."+spec.Name.Name] {
					return ok == false
				}
				of, ok := spec.Type.(*ast.StructType)
				if !ok {
					return true
				}
				for _, field := range of.Fields.List {
					if len(field.Names) == 0 || !field.Names[0].IsExported() {
						continue
					}
					found++
					if field.Tag == nil || !tag.MatchString(field.Tag.Value) || len(field.Names) > 1 {
						t.Errorf("%s.%s: %s has no name of its own in JSON", name, spec.Name.Name, field.Names[0].Name)
					}
				}
				return true
			})
		}
	}
	if found < 200 {
		t.Errorf("only %d members are found", found)
	}
}

// methods returns the types of files that have one of some methods.
func methods(files []*ast.File, names ...string) map[string]bool {
	out := map[string]bool{}
	for _, f := range files {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv == nil {
				continue
			}
			of := fn.Recv.List[0].Type
			if star, ok := of.(*ast.StarExpr); ok {
				of = star.X
			}
			for _, name := range names {
				if of, ok := of.(*ast.Ident); ok && fn.Name.Name == name {
					out[of.Name] = true
				}
			}
		}
	}
	return out
}

// plain is a name of a member, or the code or name that a member of a map has.
var plain = regexp.MustCompile(`^[a-z0-9][A-Za-z0-9_ ()-]*$`)

// numbers are the members that are numbers; every other thing that is one in Go has a code.
var counted = map[string]bool{
	"uses": true, "under": true, "age": true, "number": true, "sooner": true, "days": true, "part": true,
	"child_age": true,
	"from":      true, "until": true, "years": true, "months": true, "years_less_a_day": true, "weeks": true,
	"line":   true,
	"column": true,
}

// marshalled returns a value as JSON, and holds it to the spelling of documents.
func marshalled(t *testing.T, what string, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Errorf("%s: %v", what, err)
		return nil
	}
	var back any
	if err := json.Unmarshal(data, &back); err != nil {
		t.Errorf("%s: %v", what, err)
	}
	spelt(t, what, "", back)
	return data
}

func spelt(t *testing.T, what, name string, v any) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for name, value := range v {
			if !plain.MatchString(name) {
				t.Errorf("%s: a member has the name %q", what, name)
			}
			spelt(t, what, name, value)
		}
	case []any:
		for _, value := range v {
			spelt(t, what, name, value)
		}
	case float64:
		if !counted[name] {
			t.Errorf("%s: %s is the number %v", what, name, v)
		}
	}
}

// again holds what was marshalled to be read back as what it was, so far as JSON tells.
func again[T any](t *testing.T, what string, v T) {
	t.Helper()
	data := marshalled(t, what, v)
	var back T
	if err := json.Unmarshal(data, &back); err != nil {
		t.Errorf("%s is not read back: %v\n%s", what, err, data)
		return
	}
	if twice, err := json.Marshal(back); err != nil || !bytes.Equal(twice, data) {
		t.Errorf("%s is read back as something else, %v:\n%s\n%s", what, err, data, twice)
	}
}

// equal is again for what has no members that JSON does not tell.
func equal[T any](t *testing.T, what string, v T) {
	t.Helper()
	again(t, what, v)
	data, _ := json.Marshal(v)
	var back T
	if err := json.Unmarshal(data, &back); err == nil && !reflect.DeepEqual(back, v) {
		t.Errorf("%s is read back as %+v, want %+v", what, back, v)
	}
}

// TestResultsMarshal: what the packages return for real notices marshals, in the spelling of documents, and what holds
// no condition of a rule is read back as it was.
func TestResultsMarshal(t *testing.T) {
	for _, n := range noticetest.Councils(t) {
		for i := range n.Activities {
			a := &n.Activities[i]
			for _, g := range rights.Assess(n, privacy.Date{}, nil, a).Activities[0].Grounds {
				what := string(n.ID) + " " + string(a.ID)
				ground(t, what, n, a, &g)
				for j := range a.Purposes {
					for _, route := range informing.Routes(n, a) {
						equal(t, what+": informing", informing.Check(n, a, &a.Purposes[j], route, privacy.Date{}))
					}
				}
			}
		}
		equal(t, string(n.ID)+": uses", lawfulness.UsesOf(n))
		for _, use := range lawfulness.UsesOf(n) {
			equal(t, string(n.ID)+": lawfulness", lawfulness.Check(use.Use))
		}
	}
}

// ground marshals all that is said of one ground.
func ground(t *testing.T, what string, n *notice.Notice, a *notice.Activity, g *rights.AssessedGround) {
	t.Helper()
	marshalled(t, what+": facts", g.Facts)
	marshalled(t, what+": ground", g.Ground)
	marshalled(t, what+": asked", g.Asked())
	again(t, what+": ways", rights.WaysTo(n, nil, &rights.Errand{About: &n.Common}))
	again(t, what+": questions", explain.Questions(say.Voice{}, []rights.AssessedGround{*g}, 0))
	for d := range g.Decisions.All() {
		again(t, what+": explain", explain.Explain(say.Must(notice.Welsh), g, d.Right, privacy.MainChange()))
		for r := range d.Because() {
			equal(t, what+": reason", r)
		}
		for f := range d.Exemptions() {
			again(t, what+": exemption", f)
		}
		for of := range d.Disputes() {
			marshalled(t, what+": dispute", of)
		}
		b := &letter.Brief{
			Kind:     letter.Late,
			Right:    d.Right,
			Notice:   n,
			Activity: a,
			Grounds:  []rights.AssessedGround{*g},
			On:       privacy.MainChange(),
		}
		again(t, what+": letter", letter.Write(say.Voice{}, b))
		again(t, what+": asks", letter.Asks(say.Voice{}, b))
	}
}

// TestWhatIsGivenMarshals: the zero Brief marshals, and one that is not is read back as the same.
func TestWhatIsGivenMarshals(t *testing.T) {
	again(t, "the zero brief", letter.Brief{})
	again(t, "a brief", letter.Brief{
		Kind: letter.Late, About: letter.AboutMyChild, Right: privacy.RightAccess, Ombudsman: "nobody",
		On: privacy.MainChange(), Person: letter.Person{Name: "Ann"},
	})
	if data, err := json.Marshal(letter.Brief{}); err != nil || string(data) != "{}" {
		t.Errorf("%s, %v", data, err)
	}
}

// TestAssessmentsAreOneWay: what was written of an assessment is not half read back in silence.
func TestAssessmentsAreOneWay(t *testing.T) {
	n := noticetest.Council(t, "authors/parish")
	answer := rights.Assess(n, privacy.MainChange(), nil)
	ground := answer.Activities[0].Grounds[0]
	for _, c := range []struct{ from, into any }{
		{answer, &rights.Assessment{}}, {answer.Activities[0], &rights.AssessedActivity{}},
		{ground, &rights.AssessedGround{}}, {ground.Decisions, &rights.Decisions{}},
		{ground.Decisions.For(privacy.RightAccess), &rights.Decision{}},
	} {
		data, err := json.Marshal(c.from)
		if err != nil {
			t.Fatal(err)
		}
		var refused *privacy.Error
		if err := json.Unmarshal(data, c.into); !errors.As(err, &refused) || !strings.Contains(refused.Do, "Assess") {
			t.Errorf("%T: %v", c.into, err)
		}
	}
}

// TestRowsMarshal: the rows of the tables marshal, and so do answers about requesters and time.
func TestRowsMarshal(t *testing.T) {
	marshalled(t, "rules", rights.Rules())
	marshalled(t, "exemptions", rights.ExemptionRules())
	marshalled(t, "disputes", rights.Disputes())
	equal(t, "likelihoods", rights.LikelihoodRules())
	equal(t, "refusals", rights.RefusalRules())
	equal(t, "items", informing.Items())
	equal(t, "references", informing.References())
	equal(t, "exceptions", informing.Exceptions(informing.FromElsewhere, privacy.Date{}))
	equal(t, "rules of time", deadline.Rules())
	equal(t, "days", privacy.Commencements())
	for _, right := range privacy.Rights() {
		equal(t, "right", right.Term())
		for relation := requester.Self; relation.String() != ""; relation++ {
			q := requester.Request{
				Nation:   privacy.NationScotland,
				Right:    right,
				Relation: relation,
				Day:      privacy.NewDate(2026, 3, 3),
				AgeKnown: true,
				Age:      14,
			}
			equal(t, "request", q)
			again(t, "standing", requester.MayAsk(q))
		}
		tl := deadline.Timeline{
			Kind:     deadline.RightsRequest,
			Right:    right,
			Nation:   privacy.NationWales,
			Received: privacy.NewDate(2026, 11, 25),
			Extended: true,
		}
		equal(t, "timeline", tl)
		equal(t, "time", deadline.Due(tl))
		for _, regime := range privacy.Regimes() {
			if p, ok := deadline.PeriodFor(right, regime, tl.Received); ok {
				equal(t, "period", p)
			}
		}
	}
}

// TestResultsGolden: what two of them look like.
func TestResultsGolden(t *testing.T) {
	tl := deadline.Timeline{
		Kind:     deadline.RightsRequest,
		Right:    privacy.RightAccess,
		Nation:   privacy.NationScotland,
		Received: privacy.NewDate(2026, 10, 30),
	}
	for _, c := range []struct {
		v    any
		want string
	}{
		{deadline.Due(tl), `{"due":"2026-12-01","steps":[{"what":"begins","day":"2026-10-30","cite":"Art 12A(2)"},` +
			`{"what":"month-ends","day":"2026-11-30","cite":"Art 12A(1)"},{"what":"rolled-on","day":"2026-12-01","cite":"Reg 1182/71 Art 3(4)"}]}`},
		{deadline.Due(deadline.Timeline{Kind: deadline.RightsRequest, Right: privacy.RightAccess}),
			`{"no_due_reason":"receipt-not-given"}`},
		{rights.NewFacts(privacy.MainChange(), rights.Processing{Regime: privacy.RegimePart3,
			Bases: []privacy.Basis{}}),
			`{"as_at":"2026-02-05","regime":"part3","known":{},"bases":[[]]}`},
	} {
		data, err := json.Marshal(c.v)
		if err != nil {
			t.Error(err)
		}
		if got := string(data); got != c.want && !strings.Contains(c.want, `"known":{}`) {
			t.Errorf("%s\nwant\n%s", got, c.want)
		} else if before, after, _ := strings.Cut(c.want, `"known":{}`); !strings.HasPrefix(got, before) ||
			!strings.HasSuffix(got, after) {
			t.Errorf("%s\nwant\n%s", got, c.want)
		}
	}
}
