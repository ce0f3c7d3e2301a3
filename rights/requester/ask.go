package requester

import "github.com/plainrights/plainrights/privacy"

// show is what the asker may have to show. Identity is for those requests that Art 12(6), or s.52(4), is
// about, and only where there are reasonable doubts: never as a matter of course.
func (q *Request) show() []Show {
	var out []Show
	doubts := q.Answers[FactDoubts]
	identity := q.either("Art 12(6)", "s.52(4)")
	waits := privacy.Yes
	switch {
	case q.part3():
	case q.Day.IsZero():
		waits = privacy.Unknown
	case q.Day.Before(privacy.MainChange()):
		waits = privacy.No // the information might be asked for, and the period ran all the same
	}
	if q.identified() {
		out = append(out, Show{ShowIdentity, doubts, waits, identity})
	} else {
		identity, waits = q.facilitate(), privacy.No
	}
	// That an agent, attorney or parent is one is for them to show. Who asks in a right of somebody else's is read as
	// part of who asks: so the time starts with the evidence that was asked for, as it does with proof of identity, and
	// as package deadline counts it. No provision says so in terms; the regulator starts the time with all that was
	// asked for to confirm who the requester is. Where no provision lets identity be asked for, nothing waits.
	switch q.Relation {
	case Parent:
		out = append(out, Show{ShowResponsibility, doubts, waits, identity.by(ICOChildren, "")})
	case Agent, Representative:
		out = append(out, Show{ShowAuthority, privacy.Yes, waits, identity.by(ICOAgents, "")})
	case Attorney:
		out = append(out, Show{ShowPower, privacy.Yes, waits, identity.by(OPGDisclosure, "")})
	}
	return out
}

// identified reports whether the request is one that the provision on identity is about. Art 12(6) reached
// as far as Art 21, until DUAA s.76 took in Arts 22A to 22D.
func (q *Request) identified() bool {
	if q.Right == privacy.RightAutomatedDecisions && !q.part3() {
		return q.Day.IsZero() || !q.Day.Before(privacy.MainChange())
	}
	return q.asked()
}

// form is how to ask and be answered. That a request may be spoken, to anyone, is how the guidance reads the
// silence of the law.
func (q *Request) form() []Form {
	switch {
	case q.asked():
		guided := q.facilitate().by(ICORequests, "")
		out := []Form{{SpeechIsEnough, guided}, {AnyChannel, guided}, {NoSetForm, guided}}
		if q.part3() {
			return append(out, Form{SameFormAnswer, dpa("s.52(3)")})
		}
		return append(out, Form{ElectronicAnswer, gdpr("Art 12(3)")}, Form{SpokenAnswer, gdpr("Art 12(1)")})
	case q.Right == privacy.RightWithdrawConsent:
		return []Form{{AsEasyAsGiving, q.either("Art 7(3)", "s.40A")}}
	case q.Right == privacy.RightComplainController:
		return []Form{{ComplaintMadeEasy, dpa("s.164A(2)")}}
	case q.Right == privacy.RightComplainRegulator:
		return []Form{{ComplaintMadeEasy, dpa("s.165(3)")}}
	}
	return nil
}

// fee is what the request costs: nothing, unless the controller shows that it is manifestly unfounded or
// excessive, or under the UK GDPR a further copy is wanted.
func (q *Request) fee() Fee {
	free := q.either("Art 12(5)", "s.52(5)")
	if q.Right == privacy.RightInformed || q.Right == privacy.RightNotification {
		return Fee{Charge: Free, MayRefuse: privacy.No, Source: free}
	}
	if !q.asked() {
		return Fee{}
	}
	unfounded, copies := q.Answers[FactUnfounded], privacy.No
	if q.access() && !q.part3() {
		copies = q.Answers[FactFurtherCopy]
	}
	switch {
	case unfounded == privacy.Yes:
		return Fee{Charge: ReasonableCharge, MayRefuse: privacy.Yes, Source: q.either("Art 12(5)", "s.53(1)")}
	case copies == privacy.Yes:
		return Fee{Charge: ReasonableCharge, MayRefuse: unfounded, Source: gdpr("Art 15(3)")}
	}
	f := Fee{Charge: Free, MayRefuse: unfounded, Source: free}
	if unfounded != privacy.No {
		f.UnlessShown = append(f.UnlessShown, FactUnfounded)
	}
	if copies != privacy.No {
		f.UnlessShown = append(f.UnlessShown, FactFurtherCopy)
	}
	return f
}
