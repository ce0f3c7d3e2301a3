package vectors

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Result is how a vector fared. Want and Got hold what fell short, item by item; both are empty where
// nothing did.
type Result struct {
	ID        string
	Want, Got []string
}

// Passed reports whether the answer is what the vector expects.
func (r Result) Passed() bool { return len(r.Want) == 0 }

// String returns "ID passed", or "ID want … got …".
func (r Result) String() string {
	if r.Passed() {
		return r.ID + " passed"
	}
	return fmt.Sprintf("%s want %s got %s", r.ID, strings.Join(r.Want, "; "), strings.Join(r.Got, "; "))
}

func (r *Result) short(want, got string) {
	r.Want, r.Got = append(r.Want, want), append(r.Got, got)
}

// equal compares one item that is stated.
func (r *Result) equal(what, want, got string) {
	if want != got {
		r.short(what+" "+want, what+" "+got)
	}
}

// notAnswered is what the library says to a question that it does not take yet. It is a shortfall:
// nothing is passed over.
const notAnswered = "not yet answered"

// Check runs every vector of the file, rights before deadlines.
func (f File) Check() []Result {
	var out []Result
	for i := range f.Rights {
		out = append(out, f.Rights[i].Check())
	}
	for i := range f.Deadlines {
		out = append(out, f.Deadlines[i].Check())
	}
	return out
}

// Check evaluates the vector and compares what it states.
func (v *RightsVector) Check() Result {
	decisions := rights.Evaluate(v.Facts)
	d, e := decisions.For(v.Right), &v.Expect
	out := Result{ID: v.ID}
	for _, name := range v.unknown {
		out.short("an answer where "+name+" is null", notAnswered)
	}
	if e.Verdict != 0 {
		out.equal("verdict", e.Verdict.String(), d.Verdict.String())
	}
	if e.Presumed != 0 {
		out.equal("presumed", e.Presumed.String(), d.Presumed.String())
	}
	if e.Strength != nil {
		out.equal("strength", strengthName(*e.Strength), strengthName(d.Strength))
	}
	out.exemptions(e.Exemptions, d)
	out.likelihood(e.Likelihood, d)
	if e.First != nil {
		out.equal("first", inOrder(e.First), inOrder(first(d)))
	}
	out.duties(e.Duties, d)
	for _, duty := range e.NoDuties {
		if d.Has(duty) {
			out.short("no duty "+duty.String(), "duties "+names(slices.Collect(d.Duties())))
		}
	}
	if e.Ask != nil {
		out.equal("ask", names(e.Ask), names(slices.Collect(d.Ask())))
	}
	if e.Unsaid != nil {
		out.equal("unsaid", list(e.Unsaid), names(slices.Collect(d.Unsaid())))
	}
	out.cites(e.Cites, d)
	out.reasons(e.Reasons, d)
	out.disputed(e, d)
	return out
}

// disputed compares the disputes that the answer turns on, and the answer on their other readings.
func (r *Result) disputed(e *Expect, d rights.Decision) {
	var got []rights.DisputeID
	on := map[rights.DisputeID]rights.Disputed{}
	for of := range d.Disputes() {
		got = append(got, of.ID)
		on[of.ID] = of
	}
	if e.Disputed != nil {
		r.equal("disputed", ids(e.Disputed), ids(got))
	}
	for _, id := range slices.Sorted(maps.Keys(e.Otherwise)) {
		want, of := e.Otherwise[id], on[id]
		if want.Verdict != 0 {
			r.equal(string(id)+" verdict", want.Verdict.String(), of.Verdict.String())
		}
		if want.Presumed != 0 {
			r.equal(string(id)+" presumed", want.Presumed.String(), of.Presumed.String())
		}
		if want.Strength != nil {
			r.equal(string(id)+" strength", strengthName(*want.Strength), strengthName(of.Strength))
		}
	}
}

func ids(of []rights.DisputeID) string {
	var out []string
	for _, id := range of {
		out = append(out, string(id))
	}
	return list(out)
}

func (r *Result) exemptions(want map[privacy.Exemption]rights.Status, d rights.Decision) {
	for _, e := range slices.Sorted(maps.Keys(want)) {
		r.equal("exemption "+e.String(), want[e].String(), d.Status(e).String())
	}
}

func (r *Result) likelihood(want map[privacy.Exemption]rights.Likelihood, d rights.Decision) {
	for _, e := range slices.Sorted(maps.Keys(want)) {
		got := d.Finding(e).Likelihood.String()
		if got == "" {
			got = "none"
		}
		r.equal("likelihood of "+e.String(), want[e].String(), got)
	}
}

// first returns the first exemptions in the order of likelihood that are not remote, three at most.
func first(d rights.Decision) []privacy.Exemption {
	var out []privacy.Exemption
	for f := range d.Likeliest() {
		if f.Likelihood != rights.Remote && len(out) < 3 {
			out = append(out, f.Exemption)
		}
	}
	return out
}

// inOrder returns codes in their order.
func inOrder(list []privacy.Exemption) string {
	var out []string
	for _, e := range list {
		out = append(out, e.String())
	}
	return strings.Join(out, ", ")
}

func (r *Result) duties(want []rights.Duty, d rights.Decision) {
	for _, duty := range want {
		if !d.Has(duty) {
			r.short("duty "+duty.String(), "duties "+names(slices.Collect(d.Duties())))
		}
	}
}

func (r *Result) cites(want []string, d rights.Decision) {
	if len(want) == 0 {
		return
	}
	var got []string
	for reason := range d.Because() {
		got = append(got, reason.Cite.Short())
	}
	for f := range d.Exemptions() {
		got = append(got, f.Cite.Short())
		for c := range f.Bars() {
			got = append(got, c.Short())
		}
	}
	for _, cite := range want {
		if !slices.ContainsFunc(got, func(g string) bool { return Cites(cite, g) }) {
			r.short("cite "+cite, "cites "+strings.Join(slices.Compact(got), ", "))
		}
	}
}

func (r *Result) reasons(want map[rights.RuleID]string, d rights.Decision) {
	for _, id := range slices.Sorted(maps.Keys(want)) {
		got := absent
		for reason := range d.Because() {
			if reason.Rule == id {
				got = reason.Effect.String() + " " + reason.Held.String()
			}
		}
		r.equal(string(id), want[id], got)
	}
}

func strengthName(s rights.Strength) string {
	if s == rights.NoStrength {
		return "not stated"
	}
	return s.String()
}

// names returns codes in an order that does not depend on theirs.
func names[T fmt.Stringer](members []T) string {
	var out []string
	for _, m := range members {
		out = append(out, m.String())
	}
	return list(out)
}

// list returns codes in an order that does not depend on theirs.
func list(codes []string) string {
	if len(codes) == 0 {
		return "none"
	}
	return strings.Join(slices.Compact(slices.Sorted(slices.Values(codes))), ", ")
}
