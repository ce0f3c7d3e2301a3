package rights

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Ombudsman is one to whom people can complain about how a body has handled something. The zero Ombudsman is none.
type Ombudsman struct {
	Code   string                `json:"code"`            // permanent: the words of it go by it
	Nation privacy.Nation        `json:"nation,omitzero"` // of the bodies that it has to do with
	Body   notice.ControllerKind `json:"body,omitzero"`   // what kind of body that is
	Phone  string                `json:"phone,omitempty"` // the number for complaints; "": none was found
	Cite   privacy.Citation      `json:"cite,omitzero"`   // where the law says that it has to do with such bodies
}

// ombudsmen has a row for each kind of body that an ombudsman has to do with; of several for the same bodies the first
// is offered first. A parish council in England is in none: section 25 of the Act of 1974 does not name it, and section
// 34 leaves it out of what a local authority is. A community council in Wales is a local authority (section 78(1) of
// the Act of 2019). One in Scotland is none: Schedule 2 of the Act of 2002 names local authorities, which section 23(1)
// has be councils constituted under section 2 of the Local Government etc. (Scotland) Act 1994. In Northern Ireland
// Schedule 3 names district councils. An officer who decides in their own right, or another body, is outside these Acts
// or has an ombudsman of another kind.
var ombudsmen = []Ombudsman{
	{
		"local-government-social-care", privacy.NationEngland, notice.ControllerCouncil, "0300 061 0614",
		cite{Instrument: privacy.LGA1974, Provision: "s.25"},
	},
	{
		"public-services-wales", privacy.NationWales, notice.ControllerCouncil, "0300 790 0203",
		cite{Instrument: privacy.PSOWA2019, Provision: "Sch 3"},
	},
	{
		"public-services-wales", privacy.NationWales, notice.ControllerParishCouncil, "0300 790 0203",
		cite{Instrument: privacy.PSOWA2019, Provision: "Sch 3"},
	},
	{
		"public-services-scotland", privacy.NationScotland, notice.ControllerCouncil, "0800 377 7330",
		cite{Instrument: privacy.SPSOA2002, Provision: "Sch 2"},
	},
	{
		"public-services-northern-ireland", privacy.NationNorthernIreland, notice.ControllerCouncil, "",
		cite{Instrument: privacy.PSOANI2016, Provision: "Sch 3"},
	},
}

// Ombudsmen returns the table. The caller owns it.
func Ombudsmen() []Ombudsman { return append([]Ombudsman(nil), ombudsmen...) }

// OmbudsmenOf returns those for a body of a kind in a nation, in the order of the table; none where the law has none,
// as where the nation is not known.
func OmbudsmenOf(nation privacy.Nation, body notice.ControllerKind) []Ombudsman {
	var out []Ombudsman
	for i := range ombudsmen {
		if o := &ombudsmen[i]; o.Nation == nation && o.Body == body && nation.Valid() {
			out = append(out, *o)
		}
	}
	return out
}

// OmbudsmenFor returns those for whoever decides over an activity of a notice, or if it is nil over all, in the order
// of the table and each once. Where the notice names nobody they are those of councils. Nil for no notice.
func OmbudsmenFor(n *notice.Notice, a *notice.Activity) []Ombudsman {
	if n == nil {
		return nil
	}
	by := n.Deciders(a)
	if len(n.Controllers) == 0 {
		by = []notice.Decider{{Controller: &notice.Controller{Kind: notice.ControllerCouncil}}}
	}
	var out []Ombudsman
	for i := range ombudsmen {
		o := &ombudsmen[i]
		listed := slices.ContainsFunc(out, func(other Ombudsman) bool { return other.Code == o.Code })
		if o.Nation == n.Nation && n.Nation.Valid() && !listed && decides(by, o.Body) {
			out = append(out, *o)
		}
	}
	return out
}

func decides(by []notice.Decider, kind notice.ControllerKind) bool {
	return slices.ContainsFunc(by, func(d notice.Decider) bool { return d.Kind == kind })
}
