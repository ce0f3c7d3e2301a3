package catalogue

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// likelihood is a row of the table by which exemptions are put in order. Of the rows of an exemption the first that
// fits decides; a list that is left out fits all.
type likelihood struct {
	Exemption  string   `json:"exemption"`
	Likelihood string   `json:"likelihood"`
	Purposes   []string `json:"purposes,omitempty"`
	Kinds      []string `json:"data_kinds,omitempty"`
	Offence    bool     `json:"criminal_offence,omitempty"`
	Bodies     []string `json:"bodies,omitempty"`
	Askers     []string `json:"who_asks,omitempty"`
	Rights     []string `json:"rights,omitempty"`
	law
}

func likelihoodOf(r *rights.LikelihoodRule) likelihood {
	return likelihood{
		r.Exemption.String(),
		r.Likelihood.String(),
		texts(r.Purposes),
		names(r.Kinds),
		r.Offence,
		texts(r.Bodies),
		names(r.Askers),
		names(r.Rights),
		lawOf(r.Cite, privacy.Period{}),
	}
}

func texts[T ~string](list []T) []string {
	var out []string
	for _, v := range list {
		out = append(out, string(v))
	}
	return out
}

// Reasons returns the page of which exemptions come first for each kind of purpose, and of the rows that say so.
func Reasons() []byte {
	var p page
	p.head("Which reasons come first")
	p.line("")
	p.line("Most exemptions reach only data that are used for what they name, or that consist of what they name. An " +
		"exemption that is not " +
		"ruled out is **likely** where the use is for that, possible where it can be, and remote where it is " +
		"for something else. What has been " +
		"shown comes before all of them. A remote one can still be shown: nothing here rules one out.")
	p.line("")
	p.line("The tables are for a council in England, where the notice says no more of the use than its kind of " +
		"purpose, and nobody has said who asks. " +
		"At most three are given, the likely ones in bold. None of them is remote.")
	for _, right := range privacy.Rights() {
		p.first(right, privacy.RegimeUKGDPR)
	}
	p.first(privacy.RightAccess, privacy.RegimePart3)
	p.line("")
	p.line("## What makes an exemption likely")
	p.line("")
	p.line(
		"Of the rows of an exemption, in their order, the first that fits decides. A row fits if each of its cells " +
			"that is not empty does. " +
			"A remote row fits only where the data are used for nothing but what it names, and where every " +
			"controller is one of its bodies. The last row of an exemption is for everything else; where it " +
			"says remote and nobody has said what the data are used for, it counts as possible.",
	)
	p.table("Exemption", "Likelihood", "Used for", "Data known to be", "Held by", "Asked by", "To use the right",
		"Provision")
	for _, r := range rights.LikelihoodRules() {
		kinds := names(r.Kinds)
		if r.Offence {
			kinds = append(kinds, "about offences")
		}
		purposes := strings.Join(texts(r.Purposes), ", ")
		if r.Otherwise() {
			purposes = "*everything else*"
		}
		p.row(r.Exemption.String(), r.Likelihood.String(), purposes, strings.Join(kinds, ", "),
			strings.Join(texts(r.Bodies), ", "), strings.Join(names(r.Askers), ", "),
			strings.Join(names(r.Rights), ", "), cite(r.Cite))
	}
	p.sign()
	return []byte(p.String())
}

// first writes which exemptions come first against a right, the kinds of purpose that have the same together; for
// access each on its own. It writes nothing for a right that no exemption reaches.
func (p *page) first(right privacy.Right, regime privacy.Regime) {
	var rows []string
	kinds := map[string][]string{}
	for _, k := range notice.PurposeKinds() {
		row := firstOf(k, right, regime)
		if right == privacy.RightAccess && regime == privacy.RegimeUKGDPR {
			row += "|" + string(k) // so that it stands alone
		}
		if kinds[row] == nil {
			rows = append(rows, row)
		}
		kinds[row] = append(kinds[row], string(k))
	}
	if len(rows) == 1 && rows[0] == "" {
		return
	}
	p.line("")
	p.line("## %s (%s)", right.Term().Name, regime.Term().Name)
	p.table("Used for", "Comes first")
	for _, row := range rows {
		list, _, _ := strings.Cut(row, "|")
		if list == "" {
			list = "*none: those that are not ruled out are remote*"
		}
		p.row(strings.Join(kinds[row], ", "), list)
	}
}

// firstOf returns the first three that are not remote, with what they are called.
func firstOf(kind notice.PurposeKind, right privacy.Right, regime privacy.Regime) string {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland,
		Controllers: []notice.Controller{
			{ID: "c", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
		},
		Activities: []notice.Activity{
			{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: kind, Regime: notice.Regime(regime.String()),
				Basis: notice.Basis{
					Statement: notice.Statement{Said: notice.Stated},
					AllOf:     []privacy.Basis{privacy.BasisPublicTask},
				}}}},
		},
	}
	var out []string
	for f := range rights.Assess(n, rights.LawAsAt(), nil).Activities[0].Grounds[0].Decisions.For(right).Likeliest() {
		text := f.Exemption.String() + " " + f.Exemption.Term().Name
		switch f.Likelihood {
		case rights.Likely:
			out = append(out, "**"+text+"**")
		case rights.Perhaps:
			out = append(out, text)
		}
	}
	return strings.Join(out[:min(3, len(out))], "; ")
}
