package wish

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// by is by when they must answer a request, or say that they have a complaint, that they receive on the day of the
// query.
func (t *teller) by(out *Answer) By {
	if len(t.uses) == 0 {
		return By{}
	}
	if u := t.ends(out); u != nil {
		return By{
			deadline.Outcome{Reason: deadline.NoPeriod}, t.voice.Text(&catalogue, phraseStopWhenTold), u.granted(),
		}
	}
	on := t.q.On
	if !on.Valid() {
		on = rights.LawAsAt()
	}
	f := &t.served(out).g.Facts
	kind, day, days := deadline.RightsRequest, phraseAnswerBy, phraseAnswerMonth
	var cite privacy.Citation
	if out.Right == privacy.RightComplainController {
		kind, day, days = deadline.ComplaintAcknowledgement, phraseReceiptBy, phraseReceiptDays
		receipt, timed := deadline.ReceiptFor(out.Right, on)
		if !timed {
			return t.noPeriod()
		}
		cite = receipt.Cite
	} else {
		period, timed := deadline.PeriodFor(out.Right, f.Regime(), on)
		if !timed {
			return t.noPeriod()
		}
		cite = period.Month
	}
	by := By{Text: t.voice.Text(&catalogue, days), Cite: cite}
	if !t.q.On.Valid() {
		return by
	}
	by.Due = deadline.Due(deadline.Timeline{
		Kind: kind, Nation: f.Nation(), Regime: f.Regime(), Right: out.Right, Received: on,
	})
	if !by.Due.Due.IsZero() && !explain.Stale(on) {
		by.Text = put(t.voice.Text(&catalogue, day), "{date}", explain.Date(t.voice, by.Due.Due))
	}
	return by
}

// served is the use whose law sets the day: one that the right of the answer may hold for, where there is one. The
// month is the same under both laws that set one.
func (t *teller) served(out *Answer) *use {
	best := &t.uses[0]
	for i := range t.uses {
		u := &t.uses[i]
		if u.right == out.Right && (best.right != out.Right || rank(u.state) < rank(best.state)) {
			best = u
		}
	}
	return best
}

// ends is the use which what is sent ends, for which nobody has any time: marketing that is objected to, and what rests
// on a consent that is taken back. It is nil where the answer is another.
func (t *teller) ends(out *Answer) *use {
	if out.State != explain.Applies {
		return nil
	}
	for i := range t.uses {
		u := &t.uses[i]
		if u.right != out.Right {
			continue
		}
		if u.right == privacy.RightWithdrawConsent || u.turns(rights.TurnMarketing) {
			return u
		}
	}
	return nil
}

// granted is the provision that grants the right, or may.
func (u *use) granted() privacy.Citation {
	var out privacy.Citation
	for r := range u.d.Because() {
		if r.Effect == rights.Grants && (out.IsZero() || r.Held == privacy.Yes) {
			out = r.Cite
			if r.Held == privacy.Yes {
				break
			}
		}
	}
	return out
}

func (t *teller) noPeriod() By {
	text := phraseNoPeriod
	switch t.q.Wish {
	case notice.WishUnsure:
		return By{}
	case notice.WishLate:
		text = phraseNoNewDay
	}
	return By{Due: deadline.Outcome{Reason: deadline.NoPeriod}, Text: t.voice.Text(&catalogue, text)}
}
