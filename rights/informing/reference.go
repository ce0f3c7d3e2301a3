package informing

import "github.com/plainrights/plainrights/privacy"

// Reference is the provision that an item's own provision refers to, and that a notice goes by when it tells
// the item: section 165 for the complaint to the regulator. Cite.Force is when it does so.
type Reference struct {
	Item   string           `json:"item"`            // its ID
	Regime privacy.Regime   `json:"regime,omitzero"` // under which it refers there
	Cite   privacy.Citation `json:"cite,omitzero"`   // the provision that is referred to
}

// references is dated: Article 77 gave way to section 165 on 19 June 2026 (DUAA s.103 and Sch 10) and Article
// 22 to Article 22C on 5 February 2026 (DUAA s.80). Section 44(1)(e) meant section 165 all along. Regulations
// under Article 45A came on 5 February 2026 into Articles 13(1)(f) and 14(1)(f) (DUAA Sch 9 paras 2-3), in
// place of others that no table of this library dates.
var references = [...]Reference{
	{
		"pn7",
		privacy.RegimeUKGDPR,
		cite{Instrument: gdpr, Provision: "Art 45A", Force: period{From: privacy.MainChange()}},
	},
	{
		"pn11",
		privacy.RegimeUKGDPR,
		cite{Instrument: dpa, Provision: "s.164A", Force: period{From: privacy.ComplaintDutyBegan()}},
	},
	{
		"pn11",
		privacy.RegimePart3,
		cite{Instrument: dpa, Provision: "s.164A", Force: period{From: privacy.ComplaintDutyBegan()}},
	},
	{
		"pn12",
		privacy.RegimeUKGDPR,
		cite{Instrument: gdpr, Provision: "Art 77", Force: period{Until: privacy.ComplaintDutyBegan()}},
	},
	{
		"pn12",
		privacy.RegimeUKGDPR,
		cite{Instrument: dpa, Provision: "s.165", Force: period{From: privacy.ComplaintDutyBegan()}},
	},
	{"pn12", privacy.RegimePart3, cite{Instrument: dpa, Provision: "s.165"}},
	{
		"pn15",
		privacy.RegimeUKGDPR,
		cite{Instrument: gdpr, Provision: "Art 22", Force: period{Until: privacy.MainChange()}},
	},
	{
		"pn15",
		privacy.RegimeUKGDPR,
		cite{Instrument: gdpr, Provision: "Art 22C", Force: period{From: privacy.MainChange()}},
	},
}

// References returns what the items refer to, in their order. The caller owns the slice.
func References() []Reference { return append([]Reference(nil), references[:]...) }

// refers returns what an item refers to on a day; the zero Citation if nothing.
func refers(id string, regime privacy.Regime, day privacy.Date) privacy.Citation {
	if regime != privacy.RegimePart3 {
		regime = privacy.RegimeUKGDPR // a purpose that names no regime is under it
	}
	for _, r := range references {
		if r.Item == id && r.Regime == regime && r.Cite.Force.Contains(day) {
			return r.Cite
		}
	}
	return privacy.Citation{}
}
