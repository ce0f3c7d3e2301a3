package explain

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// next is what to do now. It is never empty, and never says that the person cannot ask.
func (e *explainer) next() []Line {
	switch {
	case e.governed("every-before-gdpr"):
		return []Line{e.say(phraseBeforeNext)}
	case e.governed("every-deceased"):
		return []Line{e.say(phraseDiedNext)}
	}
	var out []Line
	if e.state == AskSomeoneElse {
		out = append(out, e.say(phraseSomeoneElse))
	}
	if stateOf(e.g, e.d) == DifferentRules {
		out = append(out, e.say(phraseDifferent))
	}
	applies := e.d.Verdict != rights.DoesNotApply || e.governed("notification-19-effort")
	if p := e.how(); p != 0 && applies {
		l := e.say(p)
		l.Text = strings.Replace(l.Text, "{regulator}", regulator.in(e.lang), 1)
		out = append(out, l)
	}
	if e.d.Has(rights.DecisionProhibited) {
		out = append(out, e.say(phraseProhibited))
	}
	if isRequest(e.d.Right) {
		ask := phraseCanAsk
		if !applies || e.state == Unlikely {
			ask = phraseCanAskNo
		}
		out = append(out, e.say(ask))
		part3 := e.g.Facts.Regime() == privacy.RegimePart3
		// No period is set for a request under s.50C that this package could cite.
		if e.state != DifferentRules && !(part3 && e.d.Right == privacy.RightAutomatedDecisions) {
			out = append(out, e.say(phraseMonth))
		}
		reasons := phraseReasons
		if part3 { // ss.45(5)-(6), 48(3)
			reasons = phraseReasonsPart3
		}
		out = append(out, e.say(reasons))
	}
	if len(out) == 0 {
		out = append(out, e.say(phraseCanAskNo))
	}
	return out
}

// isRequest reports whether the right is used by a request that the council must answer within one
// month: those under Articles 15 to 22 and their like under Part 3.
func isRequest(right privacy.Right) bool {
	switch right {
	case privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction,
		privacy.RightPortability, privacy.RightObject, privacy.RightAutomatedDecisions:
		return true
	}
	return false
}

// how is what to say or do to use the right.
func (e *explainer) how() phrase {
	switch e.d.Right {
	case privacy.RightInformed:
		return phraseInformedHow
	case privacy.RightNotification:
		if e.g.Facts.Regime() == privacy.RegimePart3 {
			return phraseNotifyPart3
		}
		return phraseNotifyHow
	case privacy.RightObject:
		if e.d.Strength == rights.Absolute {
			return phraseMarketingHow
		}
		if e.d.Verdict == rights.Depends {
			return phraseObjectIf
		}
		return phraseObjectHow
	case privacy.RightWithdrawConsent:
		if e.d.Verdict == rights.Depends {
			return phraseWithdrawIf
		}
		return phraseWithdrawHow
	case privacy.RightComplainController:
		return phraseComplainHow
	case privacy.RightComplainRegulator:
		return phraseRegulatorHow
	case privacy.RightJudicialRemedy:
		return phraseCourtHow
	}
	return 0
}
