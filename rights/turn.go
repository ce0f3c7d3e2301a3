package rights

import "github.com/plainrights/plainrights/privacy"

// Turn is a point of law that what is said first of a right turns on, besides its verdict and its strength. Zero is not
// one.
type Turn uint8

// The turns.
const (
	_              Turn = iota
	TurnBefore          // the use was before the law began
	TurnDied            // the person has died
	TurnEffort          // nobody is told of a change, for that takes too much work
	TurnNoRight         // the regime has no such right
	TurnNotDeleted      // what must be kept as evidence is not deleted, and its use limited instead
	TurnNotChanged      // nor is it changed
	TurnMarketing       // an objection ends marketing: nothing is weighed, and there is no time to take over it
	// an objection fails if the council shows that what the notice says it does is needed for its task
	TurnNeeded
	TurnResearch // only research or statistics can be objected to, with their one limit
	// what a law requires and what a task needs stand together, and only the task can be objected to
	TurnBoth
	TurnAdoption   // what is to be seen is known to be records of adoption
	TurnGoesOn     // research goes on if the council shows that a public task needs it
	TurnAnswered   // the council has shown why it need not follow an objection, which can be challenged
	TurnInPlace    // the use is limited only in place of something else
	TurnRestsOnLaw // a use under Part 3 may rest on something else than consent
)

// Turned is how a decision turns on a point of law.
type Turned struct {
	Rule RuleID           `json:"rule,omitempty"` // the rule that says so; "": none alone
	Cite privacy.Citation `json:"cite"`           // the provision
}

// turning is when a decision turns on a point. What is zero matters not.
type turning struct {
	turn     Turn
	right    privacy.Right
	regime   privacy.Regime
	verdict  Verdict
	presumed Verdict           // the verdict if what the notice asserts holds
	strength Strength          // of a right that applies
	duty     Duty              // that the decision comes with
	rule     RuleID            // a rule that holds
	open     RuleID            // a rule that was looked at and is not known to fail
	fails    RuleID            // a rule that was looked at and fails
	data     privacy.DataKind  // what the data are known to be of
	bar      privacy.Exemption // one that is not unavailable, where the right may arise
	unless   privacy.Fact      // with which the right would not apply
	cite     cite
}

// turnings are in the order of the turns.
var turnings = []turning{
	{turn: TurnBefore, rule: "every-before-gdpr", cite: cite{Instrument: privacy.SI2018No625, Provision: "reg 2"}},
	{turn: TurnDied, rule: "every-deceased", cite: cite{Instrument: dpa, Provision: "s.3(2)-(3)"}},
	{turn: TurnEffort, rule: "notification-19-effort", cite: cite{Instrument: gdpr, Provision: "Art 19"}},
	{turn: TurnNoRight, rule: "portability-p3-none", cite: cite{Instrument: gdpr, Provision: "Art 2(2)(b)"}},
	{turn: TurnNoRight, rule: "object-p3-none", cite: cite{Instrument: gdpr, Provision: "Art 2(2)(b)"}},
	{turn: TurnNotDeleted, right: privacy.RightErasure, verdict: Applies, duty: RestrictInstead,
		cite: cite{Instrument: dpa, Provision: "s.47(2)"}},
	{turn: TurnNotChanged, right: privacy.RightRectification, verdict: Applies, duty: RestrictInstead,
		cite: cite{Instrument: dpa, Provision: "s.46(4)"}},
	{turn: TurnMarketing, right: privacy.RightObject, verdict: Applies, strength: Absolute,
		cite: cite{Instrument: gdpr, Provision: "Art 21(3)"}},
	{turn: TurnNeeded, right: privacy.RightObject, verdict: Applies, presumed: DoesNotApply,
		cite: cite{Instrument: gdpr, Provision: "Art 21(6)"}},
	{turn: TurnResearch, verdict: Applies, rule: "object-21-6", fails: "object-21-1",
		cite: cite{Instrument: gdpr, Provision: "Art 21(6)"}},
	{turn: TurnBoth, verdict: Applies, rule: "object-21-1-obligation",
		cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{turn: TurnAdoption, data: privacy.DataAdoption, bar: privacy.ExemptionSch4P3,
		cite: cite{Instrument: dpa, Provision: "Sch 4 para 3"}},
	{turn: TurnGoesOn, verdict: Applies, rule: "object-21-6", unless: privacy.FactNecessaryForPublicTask,
		cite: cite{Instrument: gdpr, Provision: "Art 21(6)"}},
	{turn: TurnAnswered, verdict: DoesNotApply, open: "object-21-1", rule: "object-21-1-overriding",
		cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{turn: TurnAnswered, verdict: DoesNotApply, open: "object-21-1", rule: "object-21-1-claim",
		cite: cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{turn: TurnInPlace, right: privacy.RightRestriction, regime: part3, verdict: Depends,
		cite: cite{Instrument: dpa, Provision: "ss.46(4), 47(2)-(3)"}},
	{turn: TurnRestsOnLaw, right: privacy.RightWithdrawConsent, regime: part3, verdict: Depends,
		cite: cite{Instrument: dpa, Provision: "s.35(2)"}},
}

// TurnsOn returns how a decision on some facts turns on a point of law; false if it does not. A decision that Evaluate
// did not make has looked at no rule.
func TurnsOn(t Turn, f *Facts, d *Decision) (Turned, bool) {
	if d == nil {
		return Turned{}, false
	}
	for i := range turnings {
		if k := &turnings[i]; k.turn == t && k.fits(f, d) {
			return Turned{k.rule, k.cite}, true
		}
	}
	return Turned{}, false
}

func (k *turning) fits(f *Facts, d *Decision) bool {
	return k.decided(d) && k.reasoned(d) && k.known(f, d)
}

func (k *turning) decided(d *Decision) bool {
	return (k.right == 0 || k.right == d.Right) && (k.regime == 0 || k.regime == d.regime) &&
		(k.verdict == 0 || k.verdict == d.Verdict) &&
		(k.presumed == 0 || k.presumed == d.Presumed) &&
		(k.strength == 0 || k.strength == d.Strength) &&
		(k.duty == 0 || d.Has(k.duty))
}

func (k *turning) reasoned(d *Decision) bool {
	holds := func(id RuleID, with func(privacy.Answer) bool) bool {
		held, looked := d.whether(id)
		return id == "" || looked && with(held)
	}
	return holds(k.rule, func(a privacy.Answer) bool { return a == privacy.Yes }) &&
		holds(k.open, func(a privacy.Answer) bool { return a != privacy.No }) &&
		holds(k.fails, func(a privacy.Answer) bool { return a == privacy.No })
}

func (k *turning) known(f *Facts, d *Decision) bool {
	if k.data != 0 && (f == nil || f.Holds(k.data) != privacy.Yes) {
		return false
	}
	if k.bar != 0 && (d.regime == 0 || d.Verdict == DoesNotApply || d.Status(k.bar) == Unavailable) {
		return false
	}
	if k.unless == 0 || f == nil {
		return k.unless == 0
	}
	with := *f
	with.Set(k.unless, privacy.Yes)
	return EvaluateOne(with, d.Right).Verdict != Applies
}

// whether returns whether a rule of the right holds; false if it is not among those that were looked at.
func (d *Decision) whether(id RuleID) (held privacy.Answer, looked bool) {
	if d.regime == 0 {
		return 0, false
	}
	d.Because()(func(r Reason) bool {
		if r.Rule == id {
			held, looked = r.Held, true
		}
		return !looked
	})
	return held, looked
}
