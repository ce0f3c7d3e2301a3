package examples

import (
	"encoding"
	"errors"
	"go/ast"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/informing"
	"github.com/plainrights/plainrights/rights/lawfulness"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// codes is every type of a closed set that is a number: what it is written as is its code, and a code is read back.
var codes = map[string]func(*testing.T){
	"privacy.Answer": code[privacy.Answer], "privacy.Answerer": code[privacy.Answerer],
	"privacy.FactKind": code[privacy.FactKind], "privacy.PolicyRule": code[privacy.PolicyRule],
	"privacy.OffenceAuthority": code[privacy.OffenceAuthority],
	"privacy.Basis":            code[privacy.Basis], "privacy.SpecialCondition": code[privacy.SpecialCondition],
	"privacy.ScheduleCondition":  code[privacy.ScheduleCondition],
	"privacy.RecognisedInterest": code[privacy.RecognisedInterest], "privacy.Exemption": code[privacy.Exemption],
	"privacy.ExemptionTest": code[privacy.ExemptionTest],
	"privacy.Fact":          code[privacy.Fact], "privacy.Instrument": code[privacy.Instrument],
	"privacy.Regime": code[privacy.Regime],
	"privacy.Nation": code[privacy.Nation], "privacy.DataKind": code[privacy.DataKind],
	"privacy.Regulator": code[privacy.Regulator], "privacy.Right": code[privacy.Right],

	"rights.Atom": code[rights.Atom], "rights.Challenge": code[rights.Challenge],
	"rights.Claimant": code[rights.Claimant], "rights.Closed": code[rights.Closed],
	"rights.Difference": code[rights.Difference], "rights.Duty": code[rights.Duty],
	"rights.Effect": code[rights.Effect], "rights.Extent": code[rights.Extent],
	"rights.Input": code[rights.Input], "rights.Point": code[rights.Point], "rights.Topic": code[rights.Topic],
	"rights.Turn": code[rights.Turn], "rights.Likelihood": code[rights.Likelihood], "rights.Op": code[rights.Op],
	"rights.Owed":   code[rights.Owed],
	"rights.Status": code[rights.Status], "rights.Strength": code[rights.Strength],
	"rights.Verdict": code[rights.Verdict],

	"rights/deadline.Clock": code[deadline.Clock], "rights/deadline.NoDue": code[deadline.NoDue],
	"rights/deadline.What":    code[deadline.What],
	"rights/explain.State":    code[explain.State],
	"rights/informing.Moment": code[informing.Moment], "rights/informing.Need": code[informing.Need],
	"rights/informing.Route": code[informing.Route],
	"rights/lawfulness.Body": code[lawfulness.Body], "rights/lawfulness.Code": code[lawfulness.Code],
	"rights/lawfulness.Question":          code[lawfulness.Question],
	"rights/lawfulness.EnforcementGround": code[lawfulness.EnforcementGround],
	"rights/lawfulness.SensitiveGround":   code[lawfulness.SensitiveGround],
	"rights/lawfulness.Status":            code[lawfulness.Status],
	"rights/asker.Acts":                   code[asker.Acts], "rights/asker.Question": code[asker.Question],
	"rights/letter.About": code[letter.About], "rights/letter.Kind": code[letter.Kind],
	"rights/requester.Charge": code[requester.Charge], "rights/requester.Fact": code[requester.Fact],
	"rights/requester.Holder": code[requester.Holder],
	"rights/requester.Item":   code[requester.Item], "rights/requester.SourceKind": code[requester.SourceKind],
	"rights/requester.Limit":  code[requester.Limit],
	"rights/requester.Manner": code[requester.Manner], "rights/requester.Relation": code[requester.Relation],
	"rights/requester.Route": code[requester.Route],
	"rights/requester.Unit":  code[requester.Unit], "rights/requester.Permission": code[requester.Permission],
	"rights/requester.Why":  code[requester.Why],
	"rights/requester.Work": code[requester.Work],
	"rights/wish.Person":    code[wish.Person], "rights/wish.Letter": code[wish.Letter],
}

// numbered is a type of codes.
type numbered interface {
	~uint8
	String() string
	encoding.TextMarshaler
}

// code holds a type to its codes: what has one is written as it and read back, what has none is written as nothing, if
// it says that there is none, or refused; and what is no code is refused.
func code[T numbered](t *testing.T) {
	members := 0
	for i := range 256 {
		v, back := T(i), T(0)
		text, err := v.MarshalText()
		if err != nil {
			var refused *privacy.TextError
			if !errors.As(err, &refused) || v.String() != "" {
				t.Errorf("%d is %q, and not written: %v", i, v.String(), err)
			}
			continue
		}
		if string(text) != v.String() {
			t.Errorf("%d is %q, and written as %q", i, v.String(), text)
		}
		if len(text) > 0 {
			members++
		}
		if err := any(&back).(encoding.TextUnmarshaler).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%d is written as %q and read as %d: %v", i, text, back, err)
		}
	}
	back := T(0)
	var refused *privacy.TextError
	if err := any(&back).(encoding.TextUnmarshaler).UnmarshalText([]byte("nothing of the kind")); !errors.As(err,
		&refused) {
		t.Errorf("what is no code is read: %v", err)
	}
	if members == 0 {
		t.Error("it has no codes")
	}
}

// TestCodes holds every type of codes to them, and finds a type that is not among them in the packages themselves.
func TestCodes(t *testing.T) {
	found := 0
	for name, folder := range public(t) {
		if name != "privacy" && name != "rights" && !strings.HasPrefix(name, "rights/") || name == "rights/catalogue" {
			continue
		}
		files, _ := parsed(t, folder)
		for _, of := range numbers(files) {
			check, ok := codes[name+"."+of]
			if !ok {
				t.Errorf("%s.%s is a number without codes", name, of)
				continue
			}
			found++
			t.Run(name+"."+of, check)
		}
	}
	if found != len(codes) {
		t.Errorf("%d types of codes are found, of %d", found, len(codes))
	}
}

// numbers returns the exported types of files that are a uint8.
func numbers(files []*ast.File) []string {
	var out []string
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || !spec.Name.IsExported() {
				return true
			}
			if of, ok := spec.Type.(*ast.Ident); ok && of.Name == "uint8" {
				out = append(out, spec.Name.Name)
			}
			return true
		})
	}
	slices.Sort(out)
	return out
}
