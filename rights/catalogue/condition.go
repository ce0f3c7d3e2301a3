package catalogue

import "github.com/plainrights/plainrights/privacy"

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

// policies are the rules on a policy document in words.
var policies = map[privacy.PolicyRule]string{
	privacy.PolicyRequired: "needed", privacy.PolicyNotRequired: "not needed", privacy.PolicyRequiredWithException: "needed, save for disclosures that the paragraph names",
	privacy.PolicyFollows: "as for the condition that it extends",
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
		one.For, one.Policy = "Art 10", policies[t.Policy]
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
