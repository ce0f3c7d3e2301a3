package lawfulness

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// NoticeUse is a use of data as a notice states it, and where it does.
type NoticeUse struct {
	// The id of the activity.
	Activity notice.ID `json:"activity"`
	// The id of the purpose, within that activity.
	Purpose notice.ID `json:"purpose"`
	// The ids of those that decide over it and are of the kind of body that Use has; none where the notice names
	// nobody.
	Controllers []notice.ID `json:"controllers,omitempty"`
	// Whether it is one of several of which the notice does not say which it is: what a finding says holds if it is
	// this one.
	Alternative bool `json:"alternative,omitempty"`
	// What is stated of it, for Check.
	Use Use `json:"use"`
}

// UsesOf returns the uses that a notice states, in the order of its activities and purposes, for [Check]. A purpose
// gives one, but that there is one for each of its regimes, for each alternative of what it rests on, under Part 3 for
// each of several grounds relied on together, since a use rests there on one or the other (s.35(2)), and for each kind
// of body that decides over it, since the law bars some bases to some bodies.
//
// A member that the notice does not say is not stated in the use either, and the day is left to the caller. Two things
// are taken at its word: whoever relies on a public task says that a task is performed, and a use for which the notice
// names a law has a basis in law. What is said of everything that a notice covers is said of each use: but that special
// category or offence data may be used, and which laws there are, is said of none of them.
func UsesOf(n *notice.Notice) []NoticeUse {
	if n == nil {
		n = &notice.Notice{}
	}
	var out []NoticeUse
	for i := range n.Activities {
		a := &n.Activities[i]
		grounds := rights.Grounds(n, a)
		for j := range a.Purposes {
			for k := range grounds {
				out = append(out, usesOf(n, a, a.Purposes[j].ID, &grounds[k])...)
			}
		}
	}
	return out
}

// usesOf is the uses of the purpose of that id, if it is one of a ground.
func usesOf(n *notice.Notice, a *notice.Activity, purpose notice.ID, g *rights.Ground) []NoticeUse {
	var out []NoticeUse
	for i := range g.Purposes {
		p := &g.Purposes[i]
		if p.ID != purpose {
			continue
		}
		r := n.Resolve(a).For(p)
		all, alternative := restsOn(p)
		for _, use := range all {
			use.say(p, &r, g.Facts(privacy.Date{}))
			out = append(out,
				NoticeUse{Activity: a.ID, Purpose: p.ID, Alternative: alternative, Use: use}.byBody(g.Deciders)...)
		}
	}
	return out
}

// restsOn is what a purpose rests on, once for each alternative and for each ground of Part 3, and whether there are
// alternatives.
func restsOn(p *notice.Purpose) (out []Use, alternative bool) {
	if p.Regime == notice.RegimePart3 {
		return enforces(&p.Enforcement)
	}
	alternatives := p.Basis.OneOf
	if len(alternatives) == 0 {
		alternatives = [][]privacy.Basis{p.Basis.AllOf}
	}
	for _, bases := range alternatives {
		u := Use{Bases: slices.Clone(bases)}
		if p.Regime != "" {
			u.Regime = privacy.RegimeUKGDPR
		}
		if slices.Contains(bases, privacy.BasisRecognisedLegitimateInterests) {
			u.Interests = slices.Clone(p.Basis.Recognised)
		}
		out = append(out, u)
	}
	return out, len(out) > 1
}

// enforces is the same under Part 3. Sensitive data are used on consent only where the use itself rests on it
// (s.35(4)(a)), so that of grounds relied on together a task is none for what consent is for.
func enforces(e *notice.Enforcement) (out []Use, alternative bool) {
	grounds, sensitive := enforcementGrounds(e), sensitiveGrounds(e)
	for _, ground := range grounds {
		for _, on := range sensitive {
			if ground == ByTask && on == OnConsent && len(grounds) > 1 && len(e.AllOf) > 0 {
				continue
			}
			u := Use{Regime: privacy.RegimePart3, EnforcementOn: ground, SensitiveOn: on}
			if len(e.Sensitive.AllOf)+len(e.Sensitive.OneOf) > 0 {
				u.Sensitive = privacy.Yes
			}
			out = append(out, u)
		}
	}
	return out, len(e.OneOf)+len(e.Sensitive.OneOf) > 0 && len(out) > 1
}

// enforcementGrounds is what a use under Part 3 rests on, be it together or as alternatives: one that is not stated,
// where none is or not all was read.
func enforcementGrounds(e *notice.Enforcement) []EnforcementGround {
	var out []EnforcementGround
	for _, g := range slices.Concat(append(slices.Clone(e.OneOf), e.AllOf)...) {
		on := ByTask
		if g == notice.EnforcementConsent {
			on = ByConsent
		}
		if !slices.Contains(out, on) {
			out = append(out, on)
		}
	}
	if len(out) == 0 || !e.Whole() {
		return []EnforcementGround{0}
	}
	slices.Sort(out)
	return out
}

// sensitiveGrounds is the same of sensitive processing.
func sensitiveGrounds(e *notice.Enforcement) []SensitiveGround {
	var out []SensitiveGround
	for _, g := range slices.Concat(append(slices.Clone(e.Sensitive.OneOf), e.Sensitive.AllOf)...) {
		on := OnSchedule8
		if g == notice.SensitiveConsent {
			on = OnConsent
		}
		if !slices.Contains(out, on) {
			out = append(out, on)
		}
	}
	if len(out) == 0 || !e.Whole() {
		return []SensitiveGround{0}
	}
	slices.Sort(out)
	return out
}

// byBody is a use once for each kind of body that decides over it, in the order of the first of each.
func (u NoticeUse) byBody(deciders []notice.Decider) []NoticeUse {
	if len(deciders) == 0 {
		return []NoticeUse{u}
	}
	var out []NoticeUse
	for i := range deciders {
		body, tasks := bodyOf(deciders[i].Controller, u.Use.Tasks)
		at := slices.IndexFunc(out, func(o NoticeUse) bool { return o.Use.Body == body && o.Use.Tasks == tasks })
		if at < 0 {
			at = len(out)
			out = append(out, u)
			out[at].Use.Body, out[at].Use.Tasks = body, tasks
		}
		if id := deciders[i].ID; !slices.Contains(out[at].Controllers, id) {
			out[at].Controllers = append(out[at].Controllers, id)
		}
	}
	return out
}

// bodyOf is what body a controller is for DPA s.7, and whether it performs a task. A notice says of it whether it is a
// public authority performing its tasks: a council of which it says no performs none here, if it does not say so by its
// basis. Of any other body the answer says what it is.
func bodyOf(c *notice.Controller, tasks privacy.Answer) (Body, privacy.Answer) {
	switch {
	case c.Kind == notice.ControllerParishCouncil:
		return LocalBody, tasks
	case c.Kind == notice.ControllerCouncillor:
		return Councillor, tasks
	case c.Kind == notice.ControllerCouncil:
		if tasks == privacy.Unknown && c.PublicAuthority == privacy.No {
			tasks = privacy.No
		}
		return PublicAuthority, tasks
	case c.PublicAuthority == privacy.Yes:
		return PublicAuthority, tasks
	case c.PublicAuthority == privacy.No:
		return OtherBody, tasks
	}
	return 0, tasks
}

// say adds what the notice says of a purpose besides what it rests on.
func (u *Use) say(p *notice.Purpose, r *notice.Resolved, f rights.Facts) {
	if slices.Contains(u.Bases, privacy.BasisPublicTask) {
		u.Tasks = privacy.Yes
	}
	u.DomesticLaw = inLaw(r, f.Nation())
	u.SolelyAutomated = both(f.Input(rights.InputSolelyAutomated), f.Answer(privacy.FactSignificantDecision))
	u.OnlineService = p.OnlineServiceToChild
	u.PolicyDocument = held(r.PolicyDocument.Said)
	u.sayOffence(r, f.Input(rights.InputCriminalOffence))
	u.saySpecial(r)
}

// inLaw is whether a notice names a law for the purpose, or for its activity, that is law in the nation of the notice.
func inLaw(r *notice.Resolved, nation privacy.Nation) privacy.Answer {
	if level := r.Level("laws"); level != notice.LevelPurpose && level != notice.LevelActivity {
		return privacy.Unknown
	}
	for i := range r.Laws.Items {
		law := &r.Laws.Items[i]
		if len(law.Nations) > 0 && !slices.Contains(law.Nations, nation) {
			continue
		}
		switch law.Kind {
		case notice.LawAct, notice.LawRegulations, notice.LawAssimilated, notice.LawCommonLaw:
			return privacy.Yes
		}
	}
	if r.Laws.Said == notice.None {
		return privacy.No
	}
	return privacy.Unknown
}

// held is whether there is what a statement is about.
func held(s notice.Said) privacy.Answer {
	switch s {
	case notice.Stated:
		return privacy.Yes
	case notice.None, notice.NotApplicable:
		return privacy.No
	}
	return privacy.Unknown
}

// both is whether two things are so.
func both(a, b privacy.Answer) privacy.Answer {
	switch {
	case a == privacy.No || b == privacy.No:
		return privacy.No
	case a == privacy.Yes && b == privacy.Yes:
		return privacy.Yes
	}
	return privacy.Unknown
}

// sayOffence adds what is said of criminal offence data.
func (u *Use) sayOffence(r *notice.Resolved, used privacy.Answer) {
	u.CriminalOffence = used
	if general(r, "offence", r.Offence.Use) || !r.Offence.Whole() {
		return
	}
	if r.Offence.Authority == privacy.OffenceOfficialAuthority {
		u.OfficialAuthority = privacy.Yes
	}
	u.addConditions(r.Offence.Schedule1)
}

// saySpecial adds what is said of special category data, which are those that processing is sensitive for under Part 3
// of the DPA (s.35(8)).
func (u *Use) saySpecial(r *notice.Resolved) {
	s := &r.Special
	vague := general(r, "special", s.Use)
	switch {
	case s.Said == notice.None || s.Said == notice.NotApplicable:
		u.SpecialData = privacy.No
	case s.Said == notice.Stated && (s.Use == notice.UseUsed || s.Use == ""), r.NamesSpecial():
		u.SpecialData = privacy.Yes
	}
	if !vague && s.Whole() {
		u.Special = slices.Clone(s.Conditions)
		u.addConditions(s.Schedule1)
	}
	if u.Regime == privacy.RegimePart3 && u.Sensitive == privacy.Unknown {
		u.Sensitive = u.SpecialData
	}
}

// general reports whether a statement says no more than that data may be used somewhere in all that the notice covers.
func general(r *notice.Resolved, member string, use notice.DataUse) bool {
	return r.Level(member) == notice.LevelNotice && use != notice.UseUsed && use != ""
}

// addConditions adds conditions of Schedule 1 that are named.
func (u *Use) addConditions(named []privacy.ScheduleCondition) {
	for _, c := range named {
		if !slices.Contains(u.Conditions, c) {
			u.Conditions = append(u.Conditions, c)
		}
	}
}
