package catalogue

import (
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// dispute is a point on which informed people read the law differently: both readings, what each rests on, and
// how the rules are on the other.
type dispute struct {
	ID      string    `json:"id"`
	Right   string    `json:"right"`
	Regime  string    `json:"regime"`
	Here    reading   `json:"here"`
	Other   reading   `json:"other"`
	Without []string  `json:"without,omitempty"` // the rules that the other reading does not have
	With    []changed `json:"with,omitempty"`    // the rules that it has besides
	Reaches []reach   `json:"reaches,omitempty"` // the exemptions that reach the right otherwise on it
}

// reading is one side in words, with its sources.
type reading struct {
	Words   string   `json:"words"`
	Sources []string `json:"sources"`
}

// changed is a rule of the other reading alone.
type changed struct {
	ID        string   `json:"id"`
	Effect    string   `json:"effect"`
	Of        []string `json:"of,omitempty"`
	When      string   `json:"when"`
	Provision string   `json:"provision"`
}

// reach is an exemption that the other reading lets reach the right, and so far as what.
type reach struct {
	Exemption string `json:"exemption"`
	Only      string `json:"only,omitempty"`
}

func disputeOf(d *rights.Dispute) dispute {
	here, there := explain.Readings(say.Voice{}, d.ID)
	out := dispute{ID: string(d.ID), Right: d.Right.String(), Regime: d.Regime.String(), Without: ids(d.Without),
		Here: reading{here, shorts(d.Here)}, Other: reading{there, shorts(d.There)}}
	for _, r := range d.With {
		out.With = append(out.With,
			changed{string(r.ID), r.Effect.String(), ids(r.Of), r.When.String(), r.Cite.Short()})
	}
	for _, r := range d.Reaches {
		out.Reaches = append(out.Reaches, reach{r.Exemption.String(), onlyWhere(r.Only)})
	}
	return out
}

func shorts(cites []privacy.Citation) []string {
	var out []string
	for _, c := range cites {
		out = append(out, c.Short())
	}
	return out
}

// onlyWhere is a condition as it can be read; nothing for one that always holds.
func onlyWhere(c rights.Cond) string {
	if c.Op() == rights.Always {
		return ""
	}
	return c.String()
}

// disputes is the disputes of a right, or of all where it is zero, as a table.
func (p *page) disputes(right privacy.Right) {
	none := true
	for _, d := range rights.Disputes() {
		if right != 0 && d.Right != right {
			continue
		}
		if none {
			p.line("")
			p.line("## Where informed people differ")
			p.line("")
			p.line("An answer that would be another one on the other reading says so.")
			p.table("Dispute", "Right", "Read here", "Rests on", "The other reading", "Rests on", "The rules are then")
		}
		none = false
		here, there := explain.Readings(say.Voice{}, d.ID)
		p.row(string(d.ID), d.Right.String(), here, links(d.Here), there, links(d.There), rulesThen(&d))
	}
}

func links(cites []privacy.Citation) string {
	var out []string
	for _, c := range cites {
		out = append(out, cite(c))
	}
	return strings.Join(out, "; ")
}

// rulesThen is how the rules are on the other reading.
func rulesThen(d *rights.Dispute) string {
	var out []string
	for _, id := range d.Without {
		out = append(out, "without "+string(id))
	}
	for _, r := range d.With {
		does := r.Effect.String()
		if len(r.Of) > 0 {
			does += " " + strings.Join(ids(r.Of), ", ")
		}
		out = append(out, "with "+string(r.ID)+": "+does+" when "+r.When.String())
	}
	for _, r := range d.Reaches {
		reaches := r.Exemption.String() + " reaches it"
		if only := onlyWhere(r.Only); only != "" {
			reaches += " so far as " + only
		}
		out = append(out, reaches)
	}
	return strings.Join(out, "; ")
}
