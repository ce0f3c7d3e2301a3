package wish

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Reason is one for which they may refuse or leave something out.
type Reason struct {
	Exemption  privacy.Exemption `json:"exemption,omitzero"`  // which one it is
	Status     rights.Status     `json:"status,omitzero"`     // Met: it has been shown; Possible: it may be
	Likelihood rights.Likelihood `json:"likelihood,omitzero"` // how likely it is of use here
	Text       string            `json:"text"`                // what it is, in a few words
	Show       string            `json:"show"`                // what they must show to use it, or that they have
	Whole      string            `json:"whole"`               // the same at length, with what limits it
	Cite       privacy.Citation  `json:"cite,omitzero"`       // where the law has it
}

// reasons parts what may be refused into the first three and the others.
func (t *teller) reasons(out *Answer, whole bool) {
	var all []explain.Explanation
	for i := range t.uses {
		if t.uses[i].right == out.Right {
			all = append(all, t.uses[i].said)
		}
	}
	first, more, remote := explain.PartRefusals(slices.DeleteFunc(explain.RefusalsOver(all), t.ofOthers))
	ordered := foremost(append(first, more...))
	first, more = ordered[:min(len(first), most)], ordered[min(len(first), most):]
	out.Reasons = t.reason(first)
	if whole {
		out.More = append(t.reason(more), t.reason(remote)...)
	}
}

// foremost puts first what is likely for every use; and then serious harm, and abuse of a child, where they are likely
// for several, as in social care: those who ask there must know of it, and it is likelier than what is only possible
// for all. The order is else as it was.
func foremost(all []explain.Refusal) []explain.Refusal {
	var out []explain.Refusal
	for rank := range 4 {
		for i := range all {
			if rankOf(&all[i]) == rank {
				out = append(out, all[i])
			}
		}
	}
	return out
}

func rankOf(r *explain.Refusal) int {
	test := r.Exemption.ExemptionTerm().Test
	switch {
	case r.Status == rights.Met, r.Likelihood == rights.Likely && r.Some == nil:
		return 0
	case r.Likelihood != rights.Likely || len(r.Some) < 2:
		return 3
	case test == privacy.TestHarm:
		return 1
	case test == privacy.TestBestInterests:
		return 2
	}
	return 3
}

// ofOthers reports whether a refusal is one of those who ask as a parent or by an order alone, and who asks does so of
// themselves (Schedule 3 to the Act of 2018, paragraphs 4, 10 and 21).
func (t *teller) ofOthers(r explain.Refusal) bool {
	test := r.Exemption.ExemptionTerm().Test
	return t.q.For == You && (test == privacy.TestExpectation || test == privacy.TestBestInterests)
}

// most is how many reasons, and how many facts, stand before the others.
const most = 3

func (t *teller) reason(all []explain.Refusal) []Reason {
	var out []Reason
	for i := range all {
		r := &all[i]
		text := t.voice.Of(&catalogue, &reasonFamily, r.Exemption.String(), 0)
		if text == "" {
			text = r.Text
		}
		show := t.voice.Of(&catalogue, &showFamily, r.Exemption.ExemptionTerm().Test.String(), 0)
		if r.Status == rights.Met {
			show = t.voice.Text(&catalogue, phraseShown)
		}
		out = append(out, Reason{r.Exemption, r.Status, r.Likelihood, text, show, r.Text, r.Cite})
	}
	return out
}
