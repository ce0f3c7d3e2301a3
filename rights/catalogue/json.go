package catalogue

import (
	"bytes"
	"encoding/json"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/informing"
)

// whole is the catalogue as JSON has it. The members and their order are a contract.
type whole struct {
	LawAsAt    privacy.Date `json:"law_as_at"`
	Rules      []rule       `json:"rules"`
	Exemptions []exemption  `json:"exemptions"`
	Sets       []listed     `json:"listed_sets"`
	Refusals   []refusal    `json:"refusals"`
	Deadlines  []limit      `json:"deadlines"`
	Told       []item       `json:"informing"`
	Conditions []condition  `json:"conditions"`
	Facts      []fact       `json:"facts"`
	Open       []point      `json:"open_points"`
	Regulators []regulator  `json:"regulators"`
	Disputes   []dispute    `json:"disputes"`
	Likelihood []likelihood `json:"likelihood"`
}

// regulator is who the regulator is on some days.
type regulator struct {
	Code     string `json:"code"`
	Name     string `json:"name"`
	Welsh    string `json:"welsh"`
	Unseen   bool   `json:"welsh_unseen,omitempty"` // no text of the regulator with that Welsh name was found
	Short    string `json:"short"`
	Complain string `json:"complain"`
	law
}

func regulatorOf(r privacy.Regulator) regulator {
	t := r.RegulatorTerm()
	return regulator{
		t.Code, t.Name, explain.RegulatorName(say.Must(notice.Welsh), r), r == privacy.RegulatorCommission, t.Short,
		explain.RegulatorPage(say.Voice{}, r), lawOf(t.Cite, t.Force),
	}
}

// law is a provision and when what is said of it is law.
type law struct {
	Provision string `json:"provision"`
	URL       string `json:"url"`
	From      string `json:"from,omitempty"`  // the first day; left out: since the law began
	Until     string `json:"until,omitempty"` // the first day on which it no longer is
}

func lawOf(c privacy.Citation, force privacy.Period) law {
	out := law{Provision: c.Short(), URL: c.URL()}
	if !force.From.IsZero() {
		out.From = force.From.String()
	}
	if !force.Until.IsZero() {
		out.Until = force.Until.String()
	}
	return out
}

type rule struct {
	ID       string   `json:"id"`
	Right    string   `json:"right,omitempty"`  // left out: every right
	Regime   string   `json:"regime,omitempty"` // left out: both
	Effect   string   `json:"effect"`
	Of       []string `json:"of,omitempty"` // the grants that fall away; left out: all
	Strength string   `json:"strength,omitempty"`
	Duty     string   `json:"duty,omitempty"`
	When     string   `json:"when"`
	Words    string   `json:"words"`
	law
}

type exemption struct {
	Code   string   `json:"code"`
	Title  string   `json:"title"`
	Regime string   `json:"regime"`
	Test   string   `json:"test"`
	Extent string   `json:"extent"`
	Set    string   `json:"listed_set"`
	Who    string   `json:"who"`
	Closed bool     `json:"closed_to_councils,omitempty"`
	When   string   `json:"when"`
	Unless []bar    `json:"unless,omitempty"`
	Duties []string `json:"duties,omitempty"`
	Sooner bool     `json:"duties_unless_ruled_out,omitempty"`
	Words  string   `json:"words"`
	law
}

type bar struct {
	When      string `json:"when"`
	Provision string `json:"provision"`
}

type listed struct {
	Code    string  `json:"code"`
	Cite    string  `json:"listed_in"`
	Entries []entry `json:"provisions"`
}

type entry struct {
	Right string `json:"right,omitempty"`
	Only  string `json:"only,omitempty"`
	law
}

type refusal struct {
	Owed   string   `json:"owed"`
	Regime string   `json:"regime"`
	Rights []string `json:"rights,omitempty"` // left out: every right that is asked for
	By     string   `json:"by,omitempty"`     // the exemption that is relied on; left out: any other
	law
}

type limit struct {
	ID     string `json:"id"`
	Regime string `json:"regime,omitempty"`
	Words  string `json:"words"`
	law
}

type fact struct {
	Code      string `json:"code"`
	Meaning   string `json:"meaning"`
	By        string `json:"by"`
	IfNot     string `json:"if_not_given"`
	Presumed  string `json:"presumed"`
	Provision string `json:"provision,omitempty"`
}

// JSON returns the whole catalogue, indented, with a line end.
func JSON() []byte {
	w := whole{LawAsAt: rights.LawAsAt(), Open: points}
	for _, r := range rights.Rules() {
		w.Rules = append(w.Rules, ruleOf(r))
	}
	seen := map[string]bool{}
	for _, r := range rights.ExemptionRules() {
		w.Exemptions = append(w.Exemptions, exemptionOf(r))
		if !seen[r.Lists.Code] {
			seen[r.Lists.Code] = true
			w.Sets = append(w.Sets, listedOf(r.Lists))
		}
	}
	for _, r := range rights.RefusalRules() {
		w.Refusals = append(w.Refusals,
			refusal{r.Owed.String(), r.Regime.String(), names(r.Rights), r.By.String(), lawOf(r.Cite, r.Force)})
	}
	for _, r := range deadline.Rules() {
		w.Deadlines = append(w.Deadlines, limit{r.ID, r.Regime.String(), limitWords[r.ID], lawOf(r.Cite, r.Force)})
	}
	for _, i := range informing.Items() {
		w.Told = append(w.Told, itemOf(i))
	}
	w.Conditions = conditions()
	for _, d := range rights.Disputes() {
		w.Disputes = append(w.Disputes, disputeOf(&d))
	}
	for _, f := range privacy.Facts() {
		t := f.FactTerm()
		w.Facts = append(w.Facts,
			fact{t.Code, t.Name, t.By.String(), t.IfNotGiven.String(), t.Presumed.String(), t.Cite.Short()})
	}
	for _, r := range privacy.Regulators() {
		w.Regulators = append(w.Regulators, regulatorOf(r))
	}
	for _, r := range rights.LikelihoodRules() {
		w.Likelihood = append(w.Likelihood, likelihoodOf(&r))
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(w); err != nil {
		panic(err) // nothing in the tables cannot be encoded
	}
	return out.Bytes()
}

func ruleOf(r rights.Rule) rule {
	return rule{
		string(r.ID),
		r.Right.String(),
		r.Regime.String(),
		r.Effect.String(),
		ids(r.Of),
		r.Nature.String(),
		r.Duty.String(),
		r.When.String(),
		explain.Rule(say.Voice{}, r.ID, privacy.Yes),
		lawOf(r.Cite, r.Force),
	}
}

func exemptionOf(r rights.ExemptionRule) exemption {
	out := exemption{
		Code: r.Exemption.String(), Title: r.Exemption.Term().Name, Regime: r.Regime.String(),
		Test:   r.Exemption.ExemptionTerm().Test.String(),
		Extent: r.Extent.String(), Set: r.Lists.Code, Who: r.Who.String(), Closed: r.Who.ClosedToCouncils(),
		When: r.When.String(),
		Duties: names(
			r.Duties,
		), Sooner: r.Sooner, Words: explain.Exemption(say.Voice{}, r.Exemption), law: lawOf(r.Cite, r.Force),
	}
	for _, b := range r.Unless {
		out.Unless = append(out.Unless, bar{b.When.String(), b.Cite.Short()})
	}
	return out
}

func listedOf(s *rights.ListedSet) listed {
	out := listed{Code: s.Code, Cite: s.Cite.Short()}
	for _, e := range s.Entries {
		only := ""
		if e.Only.Op() != rights.Always {
			only = e.Only.String()
		}
		out.Entries = append(out.Entries, entry{e.Right.String(), only, lawOf(e.Cite, e.Cite.Force)})
	}
	return out
}

func names[T interface{ String() string }](list []T) []string {
	var out []string
	for _, v := range list {
		out = append(out, v.String())
	}
	return out
}

func ids(list []rights.RuleID) []string {
	var out []string
	for _, id := range list {
		out = append(out, string(id))
	}
	return out
}
