package vectors

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Expect is what the answer must be. What is zero or nil is not stated, and so not compared.
type Expect struct {
	Verdict, Presumed rights.Verdict
	Strength          *rights.Strength // NoStrength: none must be stated
	Exemptions        map[privacy.Exemption]rights.Status
	Likelihood        map[privacy.Exemption]rights.Likelihood
	First             []privacy.Exemption      // exactly the first of those that are not remote, three at most
	Duties            []rights.Duty            // each must be among those of the answer
	NoDuties          []rights.Duty            // none of these may be among them
	Ask               []privacy.Fact           // exactly these; empty but not nil: none
	Cites             []string                 // each must be among the provisions of the reasons
	Reasons           map[rights.RuleID]string // as "limits unknown", or absent
	Unsaid            []string                 // exactly these; empty but not nil: nothing
	Disputed          []rights.DisputeID       // exactly these; empty but not nil: none
	Otherwise         map[rights.DisputeID]Otherwise
}

// Otherwise is what the answer must be on the other reading of a dispute. What is zero or nil is not stated.
type Otherwise struct {
	Verdict, Presumed rights.Verdict
	Strength          *rights.Strength
}

func (r *reader) expect(n node) Expect {
	var e Expect
	r.object(n, map[string]func(node){
		"verdict":    func(n node) { r.code(n, &e.Verdict) },
		"presumed":   func(n node) { r.code(n, &e.Presumed) },
		"strength":   func(n node) { e.Strength = r.strength(n) },
		"exemptions": func(n node) { e.Exemptions = r.exemptions(n) },
		"likelihood": func(n node) { e.Likelihood = r.likelihood(n) },
		"first":      func(n node) { codes(r, n, &e.First) },
		"duties":     func(n node) { codes(r, n, &e.Duties) },
		"no_duties":  func(n node) { codes(r, n, &e.NoDuties) },
		"ask":        func(n node) { codes(r, n, &e.Ask) },
		"cites":      func(n node) { r.list(n, func(n node) { e.Cites = append(e.Cites, r.cite(n)) }) },
		"reasons":    func(n node) { e.Reasons = r.reasons(n) },
		"unsaid":     func(n node) { e.Unsaid = r.unsaid(n) },
		"disputed":   func(n node) { e.Disputed = r.disputed(n) },
		"otherwise":  func(n node) { e.Otherwise = r.otherwise(n) },
	})
	return e
}

// strength reads a strength; null and the empty string say that none is stated.
func (r *reader) strength(n node) *rights.Strength {
	var s rights.Strength
	if n.value != nil && n.value != "" {
		r.code(n, &s)
	}
	return &s
}

func (r *reader) exemptions(n node) map[privacy.Exemption]rights.Status {
	out := map[privacy.Exemption]rights.Status{}
	r.each(n, func(m member) {
		if e := r.exemption(m); e != 0 {
			var s rights.Status
			if s.UnmarshalText([]byte(r.choice(m.node, "met", "possible", "unavailable"))) == nil {
				out[e] = s
			}
		}
	})
	return out
}

// exemption reads the name of a member as an exemption; zero for one that is refused. The format leaves out what the
// law reference lists and refuses nothing by itself.
func (r *reader) exemption(m member) privacy.Exemption {
	var e privacy.Exemption
	if !r.key(m, &e) {
		return 0
	}
	switch e.ExemptionTerm().Test {
	case privacy.TestOverride, privacy.TestTiming:
		r.refuse(m.offset, m.pointer, "not an exemption with a status: "+describe(m.name))
		return 0
	}
	return e
}

// likelihood reads how likely each exemption is. What is unavailable has none, which exemptions says.
func (r *reader) likelihood(n node) map[privacy.Exemption]rights.Likelihood {
	out := map[privacy.Exemption]rights.Likelihood{}
	r.each(n, func(m member) {
		var l rights.Likelihood
		if e := r.exemption(m); e != 0 {
			r.code(m.node, &l)
			out[e] = l
		}
	})
	return out
}

// cite reads a citation, and refuses one that no provision could satisfy.
func (r *reader) cite(n node) string {
	s := r.text(n)
	if _, ok := n.value.(string); ok && len(pinpoints(s)) == 0 {
		r.want(n, "a provision, as Art 17(1)(a), s.164A or Sch 2 para 2(1)")
	}
	return s
}

func (r *reader) reasons(n node) map[rights.RuleID]string {
	out := map[rights.RuleID]string{}
	known := map[rights.RuleID]bool{}
	for _, rule := range rights.Rules() {
		known[rule.ID] = true
	}
	r.each(n, func(m member) {
		id := rights.RuleID(m.name)
		if !known[id] {
			r.refuse(m.offset, m.pointer, "not a rule: "+describe(m.name))
		}
		out[id] = r.reason(m.node)
	})
	return out
}

// reason reads an effect and whether it holds, or absent.
func (r *reader) reason(n node) string {
	s := r.text(n)
	effect, held, _ := strings.Cut(s, " ")
	var a privacy.Answer
	for e := rights.Effect(1); e.String() != ""; e++ {
		if e.String() == effect && a.UnmarshalText([]byte(held)) == nil {
			return s
		}
	}
	if s != absent {
		r.want(n, `an effect and yes, no or unknown, as "grants yes", or "absent"`)
	}
	return s
}

const absent = "absent"

// unsaid reads what the notice leaves out: "basis", or an input by the name that it has in a condition.
func (r *reader) unsaid(n node) []string {
	out := []string{}
	r.list(n, func(n node) {
		if name := r.text(n); !rights.IsUnsaid(name) {
			r.want(n, "basis, or an input as 9(2)(a) or automated-means")
		} else {
			out = append(out, name)
		}
	})
	return out
}

// disputed reads the ids of disputes.
func (r *reader) disputed(n node) []rights.DisputeID {
	out := []rights.DisputeID{}
	r.list(n, func(n node) {
		id := rights.DisputeID(r.text(n))
		if !isDispute(id) {
			r.want(n, "the id of a dispute, as object-research-task")
		}
		out = append(out, id)
	})
	return out
}

func isDispute(id rights.DisputeID) bool {
	for _, d := range rights.Disputes() {
		if d.ID == id {
			return true
		}
	}
	return false
}

// otherwise reads what the answer is on the other reading of each dispute.
func (r *reader) otherwise(n node) map[rights.DisputeID]Otherwise {
	out := map[rights.DisputeID]Otherwise{}
	r.each(n, func(m member) {
		id := rights.DisputeID(m.name)
		if !isDispute(id) {
			r.refuse(m.offset, m.pointer, "not a dispute: "+describe(m.name))
		}
		var o Otherwise
		r.object(m.node, map[string]func(node){
			"verdict":  func(n node) { r.code(n, &o.Verdict) },
			"presumed": func(n node) { r.code(n, &o.Presumed) },
			"strength": func(n node) { o.Strength = r.strength(n) },
		})
		out[id] = o
	})
	return out
}
