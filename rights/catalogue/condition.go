package catalogue

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// condition is a lawful basis, a condition for special category or criminal offence data, or a recognised
// legitimate interest: what a use has to rest on.
type condition struct {
	Code   string `json:"code"`
	Title  string `json:"title"`
	Kind   string `json:"kind"`
	For    string `json:"for,omitempty"`             // the Article 9(2) point that it completes, or Art 10
	Policy string `json:"policy_document,omitempty"` // whether it needs an appropriate policy document
	law

	cite  privacy.Citation
	force privacy.Period
}

func conditionOf(kind string, t privacy.Term) condition {
	return condition{Code: t.Code, Title: t.Name, Kind: kind, law: lawOf(t.Cite, t.Force), cite: t.Cite, force: t.Force}
}

// policy is a rule on a policy document in words that go on from others.
func policy(p privacy.PolicyRule) string {
	name := p.Term().Name
	return strings.ToLower(name[:1]) + name[1:]
}

// conditions returns all of them, bases first.
func conditions() []condition {
	var out []condition
	for _, b := range privacy.Bases() {
		out = append(out, conditionOf("basis", b.Term()))
	}
	for _, i := range privacy.RecognisedInterests() {
		out = append(out, conditionOf("recognised-interest", i.Term()))
	}
	for _, c := range privacy.SpecialConditions() {
		out = append(out, conditionOf("special-category", c.Term()))
	}
	for _, c := range privacy.ScheduleConditions() {
		t := c.ScheduleTerm()
		one := conditionOf("schedule-1", t.Term)
		one.For, one.Policy = "Art 10", policy(t.Policy)
		if t.For != 0 {
			one.For = "Art 9(2)(" + t.For.String() + ")"
		}
		out = append(out, one)
	}
	return out
}

// conditions is what a use has to rest on, as a table.
func (p *page) conditions() {
	p.line("")
	p.line("## What a use has to rest on")
	p.table("Code", "Title", "Kind", "For", "Policy document", "Provision", "Law")
	for _, c := range conditions() {
		p.row(c.Code, c.Title, c.Kind, c.For, c.Policy, cite(c.cite), force(c.force))
	}
}
