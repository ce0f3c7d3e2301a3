package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// tone is how much a letter may ask for. The greater is the better for the sender.
type tone uint8

const (
	enquires  tone = iota // the right does not apply, or the rules have none: what can the council do?
	considers             // whether it applies is open: do it, or say why not
	claims                // it applies: do it
)

// toneOf is the tone for a state. Where another body decides, the state itself is not known here: the
// council is asked to consider, and to pass it on.
func toneOf(s explain.State) tone {
	switch s {
	case explain.Applies, explain.AppliesWithLimits:
		return claims
	case explain.DependsOn,
		explain.Unlikely,
		explain.NotStated,
		explain.NotRead,
		explain.InAnother,
		explain.AskSomeoneElse:
		return considers
	}
	return enquires
}

// weigh finds the best tone over all uses, and whether they differ. Where nothing is known of the uses, the
// council is asked to consider, but for what applies whatever they are.
func (w *writer) weigh() {
	if len(w.b.Grounds) == 0 {
		w.tone = considers
		if _, anyway := rights.PointFor(rights.PointAnyway, &rights.Circumstances{Right: w.right}); anyway {
			w.tone = claims
		}
		return
	}
	for i := range w.b.Grounds {
		t := enquires
		for _, right := range w.serving() {
			t = max(t, toneFor(&w.b.Grounds[i], right))
		}
		w.mixed = w.mixed || i > 0 && t != w.tone
		w.tone = max(w.tone, t)
	}
}

// serving are the rights any of which is enough for what is wanted.
func (w *writer) serving() []privacy.Right {
	switch w.wish {
	case notice.WishUnpublish:
		return []privacy.Right{privacy.RightErasure, privacy.RightObject, privacy.RightWithdrawConsent}
	case notice.WishStopMessages:
		return []privacy.Right{privacy.RightObject, privacy.RightWithdrawConsent}
	}
	return []privacy.Right{w.right}
}

// best is the best tone for a right over all uses: where nothing is known of them, it is asked to be considered.
func (w *writer) best(right privacy.Right) tone {
	best := either(len(w.b.Grounds) == 0, considers, enquires)
	for i := range w.b.Grounds {
		best = max(best, toneFor(&w.b.Grounds[i], right))
	}
	return best
}

// toneFor is the tone for a right over a use. What the council has shown against an objection may be challenged, and so
// the objection is still made.
func toneFor(g *rights.AssessedGround, right privacy.Right) tone {
	d := g.Decisions.For(right)
	if explain.Answered(&d) {
		return considers
	}
	return toneOf(explain.StateOf(g, d))
}

// elsewhere reports whether a body that the letter is not to decides over some use, or may, as where that depends on
// where the sender lives.
func (w *writer) elsewhere() bool {
	if first, more := w.other(); first != nil {
		return more
	}
	for i := range w.b.Grounds {
		if g := &w.b.Grounds[i]; g.Elsewhere || notice.SplitOf(g.Deciders) != notice.NotSplit || forAnOfficer(g) {
			return true
		}
	}
	return false
}

// forAnOfficer reports whether some use is for elections, and the notice names no officer who decides over it: it is
// for a registration officer and a returning officer to keep the register and to hold the election, whoever's notice it
// is (Representation of the People Act 1983, sections 8 and 35, and 41 for Scotland).
func forAnOfficer(g *rights.AssessedGround) bool {
	for i := range g.Deciders {
		switch g.Deciders[i].Kind {
		case notice.ControllerElectoralRegistrationOfficer,
			notice.ControllerReturningOfficer,
			notice.ControllerOfficeHolder:
			return false
		}
	}
	for i := range g.Purposes {
		if g.Purposes[i].Kind == notice.PurposeElections {
			return true
		}
	}
	return false
}

// objects reports whether some use can be objected to as marketing, for which no reason is needed, and whether
// some other is, or may be, open to an objection that gives reasons.
func (w *writer) objects() (marketing, reasons bool) {
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		d := g.Decisions.For(privacy.RightObject)
		switch {
		case turnsOn(g, &d, rights.TurnMarketing):
			marketing = true
		case toneFor(g, privacy.RightObject) > enquires:
			reasons = true
		}
	}
	return marketing, reasons || len(w.b.Grounds) == 0
}

func turnsOn(g *rights.AssessedGround, d *rights.Decision, t rights.Turn) bool {
	_, so := rights.TurnsOn(t, &g.Facts, d)
	return so
}

// mayBeMarketing reports whether the notice leaves open if some use that can be objected to, or with all each of them,
// is marketing, as communications may be. Where nothing is known of the uses it is open.
func (w *writer) mayBeMarketing(all bool) bool {
	some := len(w.b.Grounds) == 0
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		open, opposed := false, false
		g.Decisions.For(privacy.RightObject).Because()(func(r rights.Reason) bool {
			open = open || r.Rule == "object-21-2" && r.Held == privacy.Unknown
			opposed = opposed || r.Held != privacy.No && (r.Rule == "object-21-1" || r.Rule == "object-21-6")
			return true
		})
		if all && opposed && !open {
			return false
		}
		some = some || open
	}
	return some
}

// Ends reports whether what the letter of a brief is about is an objection to marketing alone, which ends it: Article
// 21(3) lets nobody go on for a month, nor weigh it, nor ask for a reason.
func Ends(b *Brief) bool { return newWriter(say.Voice{}, b).ends() }

func (w *writer) ends() bool {
	marketing, reasons := w.objects()
	if w.right != privacy.RightObject || w.wish != notice.WishStop && w.wish != notice.WishStopMessages ||
		!w.living() ||
		!marketing {
		return false
	}
	// An objection beside that to marketing gives its reasons. What an earlier letter said is not known.
	return !reasons || w.kind() == Request && !w.typed(FromDetails)
}

// mustStop says that marketing must stop, and asks to be told that it has.
func (w *writer) mustStop(p say.Word) {
	c, _ := rights.PointFor(rights.PointMarketing, &rights.Circumstances{Right: w.right, On: w.day()})
	w.cites(p, false, c)
}

// researchOnly reports whether all that can be objected to is research or statistics that Article 21(1) does not reach:
// the objection then has the one limit of Article 21(6).
func (w *writer) researchOnly() bool {
	only := false
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		if toneFor(g, privacy.RightObject) == enquires {
			continue
		}
		d := g.Decisions.For(privacy.RightObject)
		if !turnsOn(g, &d, rights.TurnResearch) {
			return false
		}
		only = true
	}
	return only
}

// researches reports whether some of what can be objected to is known to be research or statistics, which may go on
// where a task in the public interest needs it (Article 21(6)).
func (w *writer) researches() bool {
	found := false
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		g.Decisions.For(privacy.RightObject).Because()(func(r rights.Reason) bool {
			found = found ||
				r.Rule == "object-21-6" && r.Held == privacy.Yes && toneFor(g, privacy.RightObject) > enquires
			return !found
		})
	}
	return found
}

// required reports whether some of what is objected to rests on a law that requires it beside a task: Article 21(1)
// reaches the task alone.
func (w *writer) required() bool {
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		if d := g.Decisions.For(privacy.RightObject); turnsOn(g, &d, rights.TurnBoth) {
			return true
		}
	}
	return false
}

// mayBePart3 reports whether the notice leaves open which rules govern some of it.
func (w *writer) mayBePart3() bool {
	for i := range w.b.Grounds {
		if len(w.b.Grounds[i].MayBePart3) > 0 {
			return true
		}
	}
	return false
}

// part3 reports whether all uses are under the rules for law enforcement.
func (w *writer) part3() bool {
	_, others := w.regimes()
	return !others
}

// regime is Part 3 where all uses are under it, and else the UK GDPR.
func (w *writer) regime() privacy.Regime {
	return either(w.part3(), privacy.RegimePart3, privacy.RegimeUKGDPR)
}

// regimes reports whether some uses are under the rules for law enforcement, and some under the UK GDPR, as
// uses of which nothing is known count.
func (w *writer) regimes() (crime, others bool) {
	for i := range w.b.Grounds {
		if w.b.Grounds[i].Facts.Regime() == privacy.RegimePart3 {
			crime = true
		} else {
			others = true
		}
	}
	return crime, others || len(w.b.Grounds) == 0
}

// day is the day whose law the letter goes by.
func (w *writer) day() privacy.Date {
	if w.b.On.IsZero() {
		return rights.LawAsAt()
	}
	return w.b.On
}

// claim is the provision that a right is asked for under, in the UK GDPR or in Part 3; zero if there is none.
func (w *writer) claim(right privacy.Right, part3 bool) privacy.Citation {
	c, _ := rights.ClaimFor(right, either(part3, privacy.RegimePart3, privacy.RegimeUKGDPR), w.day())
	return c
}

// claims are the provisions that what the sender wants is asked for under: none where there are none.
func (w *writer) claims(part3 bool) (out []privacy.Citation) {
	add := func(c privacy.Citation) {
		if !c.IsZero() {
			out = append(out, c)
		}
	}
	switch w.wish {
	case notice.WishTold:
		regime := either(part3, privacy.RegimePart3, privacy.RegimeUKGDPR)
		c, _ := rights.PointFor(rights.PointRecipients,
			&rights.Circumstances{Right: w.right, Regime: regime, On: w.day()})
		add(c)
	case notice.WishUnpublish:
		for _, right := range [...]privacy.Right{privacy.RightErasure, privacy.RightObject} {
			if w.best(right) > enquires {
				add(w.claim(right, part3))
			}
		}
	default:
		add(w.claim(w.right, part3))
	}
	return out
}

func either[T any](yes bool, a, b T) T {
	if yes {
		return a
	}
	return b
}

// timed is the time that the law sets for an answer; false where it sets none.
func (w *writer) timed() (deadline.Period, bool) {
	if !w.living() || w.ends() {
		return deadline.Period{}, false
	}
	return deadline.PeriodFor(w.right, w.regime(), w.askedOn())
}

// period is the provision that sets that time, in words; "" where none is set. Where some uses are under Part 3, or may
// be, and others are not, timeToo says the other.
func (w *writer) period() string {
	p, _ := w.timed()
	return w.cited(&p.Cite, false)
}

// timeToo says by what Part 3 sets the time, beside the UK GDPR: where some uses are to deal with crime, and where may
// says so if the notice leaves open that Part 3 applies. A bare provision stands without the name of its law.
func (w *writer) timeToo(bare, may bool) {
	crime, others := w.regimes()
	p, ok := deadline.PeriodFor(w.right, privacy.RegimePart3, w.askedOn())
	if !ok || !others || !crime && !(may && w.mayBePart3()) {
		return
	}
	w.joinCites(either(crime, phraseTimeCrime, phraseTimeIfPart3), bare, p.Cite)
}
