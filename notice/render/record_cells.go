package render

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// recording is one row of a record: a purpose of a service under one set of rules.
type recording struct {
	*renderer
	a    *notice.Activity
	p    *notice.Purpose
	g    *rights.AssessedGround
	said notice.Resolved // what is said for the purpose
	w    told.Writer
}

// recordColumn is a column of a record.
type recordColumn struct {
	code string
	wide int
	cell func(*recording) cell
}

// recordColumns are the columns of the regulator's template for controllers, in its order.
var recordColumns = []recordColumn{
	{"business-function", 24, func(r *recording) cell { return cell{words: string(r.a.Title)} }},
	{"purpose", 32, (*recording).purpose},
	{"joint-controller", 28, (*recording).joint},
	{"individuals", 20, (*recording).individuals},
	{"data", 36, (*recording).data},
	{"recipients", 36, (*recording).recipients},
	{"contract", 20, (*recording).contract},
	{"countries", 24, func(r *recording) cell { return r.statement(r.said.Transfers, r.said.Transfers.Statement) }},
	{"safeguards", 24, (*recording).safeguards},
	{"retention", 36, func(r *recording) cell { return r.statement(r.said.Retention, r.said.Retention.Statement) }},
	{"security", 36, func(r *recording) cell { return r.statement(r.said.Security, r.said.Security.Statement) }},
	{"basis", 32, (*recording).basis},
	{"special-condition", 32, (*recording).condition},
	{"interests", 28, (*recording).interests},
	{"interests-assessment", 20,
		func(r *recording) cell { return outside(r.relies(privacy.BasisLegitimateInterests)) }},
	{"rights", 36, (*recording).rights},
	{"automated", 28, func(r *recording) cell { return r.statement(r.said.Automated, r.said.Automated.Statement) }},
	{"source", 28, func(r *recording) cell { return r.statement(r.said.Origins, r.said.Origins.Statement) }},
	{"consent-record", 20, func(r *recording) cell { return outside(r.relies(privacy.BasisConsent)) }},
	{"location", 24, func(r *recording) cell { return r.statement(r.said.Storage, r.said.Storage.Statement) }},
	{"dpia-required", 16, always},
	{"dpia-progress", 16, always},
	{"dpia-link", 16, always},
	{"breach", 16, always},
	{"breach-record", 16, always},
	{"schedule-1", 32, (*recording).schedule1},
	{"sensitive-basis", 28, (*recording).sensitiveBasis},
	{"policy-link", 28, (*recording).policy},
	{"policy-kept", 16, func(r *recording) cell { return outside(r.sensitive() == privacy.Yes) }},
	{"policy-reasons", 16, func(r *recording) cell { return outside(r.sensitive() == privacy.Yes) }},
}

// always is the cell of what no notice says.
func always(*recording) cell { return cell{gap: gapOutside} }

// outside is the same where it arises.
func outside(arises bool) cell {
	if !arises {
		return cell{}
	}
	return cell{gap: gapOutside}
}

// silent is the gap of a statement that says nothing; "" of one that says something.
func silent(s notice.Statement) gap {
	switch s.Said {
	case notice.NotStated:
		return gapUnsaid
	case notice.NotRead:
		return gapUnread
	}
	return ""
}

// statement is a statement in words.
func (r *recording) statement(whole any, s notice.Statement) cell {
	if g := silent(s); g != "" {
		return cell{gap: g}
	}
	return cell{words: lines(r.w.Value(whole))}
}

// names is a list in words, each item a line; where it is empty, the statement that it is of.
func (r *recording) names(list []string, whole any, s notice.Statement) cell {
	if len(list) > 0 && s.Said == notice.Stated {
		return cell{words: strings.Join(list, "\n")}
	}
	return r.statement(whole, s)
}

func (r *recording) value(part any) string { return lines(r.w.Value(part)) }

func (r *recording) purpose() cell {
	if r.p.Kind == notice.PurposeNotStated {
		return cell{gap: gapUnsaid}
	}
	return cell{words: lines(r.w.Use(r.p))}
}

// joint is whoever decides jointly with the body whose notice it is, with how they are reached.
func (r *recording) joint() cell {
	var out []string
	for _, d := range r.n.DecidersFor(r.a, r.p) {
		if d.Role != notice.RoleJoint || d.ID == r.n.Body {
			continue
		}
		words := string(d.Name)
		for i := range r.n.Contacts {
			if c := &r.n.Contacts[i]; slices.Contains(d.Contacts, c.ID) {
				r.w.Begin(view.Div)
				r.w.Contact(c)
				words += "\n" + lines(r.w.Take())
			}
		}
		out = append(out, words)
	}
	return cell{words: strings.Join(out, "\n")}
}

func (r *recording) individuals() cell {
	if len(r.a.Audiences) == 0 {
		return cell{gap: gapUnsaid}
	}
	var out []string
	for _, audience := range r.a.Audiences {
		out = append(out, r.value(audience))
	}
	return cell{words: strings.Join(out, "\n")}
}

// data are the categories of data, those of special categories and about crime among them.
func (r *recording) data() cell {
	var out []string
	for i := range r.said.Data.Items {
		item := &r.said.Data.Items[i]
		words := string(item.Name)
		if len(item.Kinds) > 0 {
			words += " (" + strings.ReplaceAll(r.value(item.Kinds), "\n", ", ") + ")"
		}
		out = append(out, words)
	}
	for _, kind := range r.said.Special.Kinds {
		words := r.value(kind)
		if use := r.said.Special.Use; use != "" && use != notice.UseUsed {
			words += " (" + r.value(use) + ")"
		}
		if !slices.Contains(out, words) {
			out = append(out, words)
		}
	}
	if use := r.said.Offence.Use; r.said.Offence.Said == notice.Stated && use != "" {
		out = append(out, r.line(lineOffence)+" ("+r.value(use)+")")
	}
	if len(out) > 0 {
		return cell{words: strings.Join(out, "\n")}
	}
	return r.statement(r.said.Data, r.said.Data.Statement)
}

func (r *recording) recipients() cell {
	var out []string
	for i := range r.said.Recipients.Items {
		item := &r.said.Recipients.Items[i]
		words := string(item.Name)
		if item.Role != "" {
			words += " (" + r.value(item.Role) + ")"
		}
		out = append(out, words)
	}
	return r.names(out, r.said.Recipients, r.said.Recipients.Statement)
}

// contract is the link to a contract with a processor, which no notice gives. It does not arise where nobody is given
// the data.
func (r *recording) contract() cell { return outside(r.said.Recipients.Said != notice.None) }

// safeguards are what protects data that leave the United Kingdom; it does not arise where they stay.
func (r *recording) safeguards() cell {
	t := &r.said.Transfers
	var out []string
	for _, words := range t.Safeguards {
		out = append(out, string(words))
	}
	stays := t.Said == notice.None || t.Said == notice.NotApplicable || t.Extent == notice.TransferUKOnly
	switch {
	case len(out) > 0:
		return cell{words: strings.Join(out, "\n")}
	case stays:
		return cell{}
	case t.Said == notice.NotRead || t.Unread == privacy.Yes:
		return cell{gap: gapUnread}
	}
	return cell{gap: gapUnsaid}
}

// basis is what the use rests on: under Part 3 no basis of Article 6, but what stands there in its place.
func (r *recording) basis() cell {
	if r.p.Regime != notice.RegimePart3 {
		if g := silent(r.p.Basis.Statement); g != "" {
			return cell{gap: g}
		}
	}
	r.w.Begin(view.Div)
	r.w.RestsOn([]notice.Purpose{*r.p}, &r.p.Basis)
	words := lines(r.w.Take())
	if cites := r.cites(r.p.Basis); cites != "" {
		words += "\n" + cites
	}
	return cell{words: words}
}

// relies reports whether the use rests on a basis, or may.
func (r *recording) relies(basis privacy.Basis) bool {
	return slices.Contains(r.p.Basis.AllOf, basis) ||
		slices.ContainsFunc(r.p.Basis.OneOf, func(all []privacy.Basis) bool { return slices.Contains(all, basis) })
}

// interests are the interests pursued, which arise where the use rests on some.
func (r *recording) interests() cell {
	recognised := r.relies(privacy.BasisRecognisedLegitimateInterests)
	var out []string
	if r.p.Basis.Interests != "" {
		out = append(out, string(r.p.Basis.Interests))
	}
	for _, one := range r.p.Basis.Recognised {
		out = append(out, r.value(one))
	}
	switch {
	case len(out) > 0:
		return cell{words: strings.Join(out, "\n")}
	case recognised || r.relies(privacy.BasisLegitimateInterests):
		return cell{gap: gapUnsaid}
	}
	return cell{}
}

// sensitive reports whether data of special categories or about crime are used, or may be: unknown where the notice
// does not say.
func (r *recording) sensitive() privacy.Answer {
	special, offence := &r.said.Special, &r.said.Offence
	switch {
	case special.Use != "" || len(special.Kinds) > 0 || len(special.Conditions) > 0 || offence.Use != "",
		r.said.NamesSpecial():
		return privacy.Yes
	case ruledOut(special.Said) && ruledOut(offence.Said):
		return privacy.No
	}
	return privacy.Unknown
}

func ruledOut(s notice.Said) bool { return s == notice.None || s == notice.NotApplicable }

// condition is the condition of Article 9(2), with its provision.
func (r *recording) condition() cell {
	var out []string
	for _, c := range r.said.Special.Conditions {
		term := c.Term()
		out = append(out, explain.CiteShort(r.voice, &term.Cite)+": "+r.value(c))
	}
	switch said := r.said.Special.Said; {
	case len(out) > 0:
		return cell{words: strings.Join(out, "\n")}
	case said == notice.Elsewhere || ruledOut(said):
		return r.statement(r.said.Special, r.said.Special.Statement)
	case said == notice.NotRead:
		return cell{gap: gapUnread}
	}
	return cell{gap: gapUnsaid}
}

// schedule1 is the conditions of Schedule 1, which arise where special or criminal data may be used.
func (r *recording) schedule1() cell {
	var out []string
	for _, c := range append(slices.Clip(r.said.Special.Schedule1), r.said.Offence.Schedule1...) {
		term := c.Term()
		if words := explain.CiteShort(r.voice, &term.Cite) + ": " + r.value(c); !slices.Contains(out, words) {
			out = append(out, words)
		}
	}
	switch {
	case len(out) > 0:
		return cell{words: strings.Join(out, "\n")}
	case r.sensitive() == privacy.No:
		return cell{}
	case r.said.Special.Said == notice.NotRead || r.said.Offence.Said == notice.NotRead:
		return cell{gap: gapUnread}
	}
	return cell{gap: gapUnsaid}
}

// sensitiveBasis is the basis again, which the template asks for beside the condition.
func (r *recording) sensitiveBasis() cell {
	switch r.sensitive() {
	case privacy.No:
		return cell{}
	case privacy.Unknown:
		return cell{gap: gapUnsaid}
	}
	return r.basis()
}

// policy is the policy document on retention and erasure (DPA 2018 Sch 1 para 39), where the notice points to it.
func (r *recording) policy() cell {
	if r.sensitive() == privacy.No {
		return cell{}
	}
	return r.statement(r.said.PolicyDocument, r.said.PolicyDocument.Statement)
}

// rights are those that people have, or may have, over the use.
func (r *recording) rights() cell {
	var out []string
	for d := range r.g.Decisions.All() {
		state := explain.StateOf(r.g, d)
		if state == explain.DoesNotApply || state == explain.DifferentRules {
			continue
		}
		out = append(out, explain.Called(r.voice, r.g.Spoken, explain.Title(r.voice, d.Right))+": "+state.Name(r.voice))
	}
	return cell{words: strings.Join(out, "\n")}
}
