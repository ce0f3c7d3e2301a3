package compare

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/informing"
)

// Telling is a purpose of which people must be told before data that were got for another are used for it: of the
// purpose, and of what else they are told then (Articles 13(3) and 14(4) of the UK GDPR). Part 3 of the DPA 2018 has no
// such duty. Whether an exception fits, as that people know already (Articles 13(4) and 14(5)(a)), is not looked at.
type Telling struct {
	// Activity is the id of the activity.
	Activity notice.ID `json:"activity"`
	// Purpose is the id of the purpose.
	Purpose notice.ID `json:"purpose"`
	// Needed is Yes of a new purpose of an activity that was there, and of one that is of another kind than it was. It
	// is Unknown of each purpose of a new activity, which need use no data that the council has already.
	Needed privacy.Answer `json:"needed"`
	// Cites are the provisions, by the routes by which the notice says that the data come.
	Cites []privacy.Citation `json:"cites"`
	// title is that of the purpose.
	title notice.Text
}

// tellings are those that the changes of a report call for.
func tellings(r *Report) []Telling {
	var out []Telling
	for _, c := range r.Changes {
		needed := privacy.Yes
		switch {
		case c.Code == codeOf("activity", added):
			needed = privacy.Unknown
		case c.Code == codeOf(kindPurpose, added):
		case c.Code == codeOf(kindPurpose, changed) && lastToken(c.Path) == "kind":
		default:
			continue
		}
		a, err := r.after.Activity(c.Activity)
		if err != nil {
			continue
		}
		for i := range a.Purposes {
			p := &a.Purposes[i]
			if c.Purpose != "" && p.ID != c.Purpose {
				continue
			}
			if cites := tellBy(r, a, p); len(cites) > 0 {
				out = append(out, Telling{a.ID, p.ID, needed, cites, p.Title})
			}
		}
	}
	return out
}

// tellBy is what has people told of a purpose first; empty: nothing, as under Part 3.
func tellBy(r *Report, a *notice.Activity, p *notice.Purpose) []privacy.Citation {
	var out []privacy.Citation
	for _, route := range informing.Routes(r.after, a) {
		for _, f := range informing.Check(r.after, a, p, route, r.AsAt) {
			if f.Need == informing.NeedNewPurpose && !slices.Contains(out, f.Cite) {
				out = append(out, f.Cite)
			}
		}
	}
	return out
}
