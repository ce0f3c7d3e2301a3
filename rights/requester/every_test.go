package requester

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// answers are the three that a fact may have.
var answers = []privacy.Answer{privacy.Unknown, yes, no}

// turning are the facts that the brief of each relation names; those beyond it are held not to matter.
var turning = map[Relation][]Fact{
	Self: {
		FactUnderstands,
		FactAgainstInterests,
		FactLacksCapacity,
		FactCourtAllows,
	}, // of a child's age, a child
	Child: {FactUnderstands, FactAgainstInterests, FactCourtAllows},
	Parent: {
		FactUnderstands,
		FactAgreed,
		FactInInterests,
		FactAgainstInterests,
		FactLacksCapacity,
		FactCourtAllows,
	},
	Agent: {
		FactUnderstands,
		FactAgainstInterests,
		FactAuthority,
		FactPowerCovers,
		FactLacksCapacity,
		FactCourtAllows,
	},
	Representative: {
		FactUnderstands,
		FactAgainstInterests,
		FactAuthority,
		FactPowerCovers,
		FactLacksCapacity,
		FactBodyQualifies,
	},
	Attorney: {FactAuthority, FactPowerCovers, FactPowerInForce, FactLacksCapacity, FactCourtAllows},
	Survivor: {FactHealthRecords, FactPersonalRepresentative, FactClaim},
	Business: {FactAuthority},
}

// fill calls visit with the request under every combination of the answers to the facts.
func fill(q Request, facts []Fact, with []privacy.Answer, visit func(Request)) {
	if len(facts) == 0 {
		visit(q)
		return
	}
	for _, a := range with {
		q.Answers[facts[0]] = a
		fill(q, facts[1:], with, visit)
	}
}

// ages calls visit with the request at an unknown age and at each from 0 to 18.
func ages(q Request, visit func(Request)) {
	visit(q)
	for age := range uint8(19) {
		visit(aged(q, age))
	}
}

// every calls visit with every request for access: all relations, nations, ages and answers; and with those to
// a court, whose one fact more makes them three times as many, at an age of each band.
func every(visit func(Request)) {
	for r := Relation(1); r < relationCount; r++ {
		access := slices.DeleteFunc(slices.Clone(turning[r]),
			func(f Fact) bool { return f == FactCourtAllows || f == FactBodyQualifies })
		for _, n := range append(nations, 0) {
			q := ask(n, r, nil)
			ages(q, func(q Request) { fill(q, access, answers, visit) })
			q.Right = privacy.RightJudicialRemedy
			ages(q, func(q Request) {
				if !q.AgeKnown || slices.Contains(bands, q.Age) {
					fill(q, turning[r], answers, visit)
				}
			})
		}
	}
}

// bands are an age of each band that some law of capacity tells apart.
var bands = []uint8{5, 12, 16, 18}

// verdicts remembers what has been answered.
type verdicts map[Request]Permission

func (v verdicts) of(q Request) Permission {
	got, ok := v[q]
	if !ok {
		got = MayAsk(q).Verdict
		v[q] = got
	}
	return got
}

// others calls visit with the request for every value that one of its unknown facts may turn out to have.
func others(q Request, f Fact, visit func(Request)) {
	switch f {
	case FactNation:
		for _, q.Nation = range nations {
			visit(q)
		}
	case FactAge:
		for age := range uint8(18) {
			visit(aged(q, age))
		}
	default:
		fill(q, []Fact{f}, []privacy.Answer{yes, no}, visit)
	}
}

// unknown are the facts that may still turn out.
func unknown(q Request) []Fact {
	var out []Fact
	if q.Nation == 0 {
		out = append(out, FactNation)
	}
	if !q.AgeKnown && (q.Relation == Child || q.Relation == Parent) {
		out = append(out, FactAge)
	}
	for _, f := range turning[q.Relation] {
		if q.Answers[f] == privacy.Unknown {
			out = append(out, f)
		}
	}
	return out
}
