package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// resting is what a use under Part 3, or its use of sensitive data, may rest on: a bit for each alternative, whose number
// is 1 for consent, 2 for the other ground that there is, and 3 for both together. It is 0 where the notice states none.
type resting uint8

const (
	onConsentAlone resting = 1 << 1
	onOtherAlone   resting = 1 << 2
	onBoth         resting = 1 << 3
)

// restingOn reads what is relied on together, or one of several.
func restingOn[Ground notice.EnforcementGround | notice.SensitiveGround](all []Ground, oneOf [][]Ground) resting {
	out := resting(0)
	for _, list := range append([][]Ground{all}, oneOf...) {
		n := 0
		for _, g := range list {
			if g == Ground(notice.EnforcementConsent) {
				n |= 1
			} else {
				n |= 2
			}
		}
		if n > 0 {
			out |= 1 << n
		}
	}
	return out
}

// consent is whether what is rested on has consent in it; unknown where some alternatives have it, or none is stated.
func (r resting) consent() privacy.Answer {
	with := r&(onConsentAlone|onBoth) != 0
	if without := r&onOtherAlone != 0; with == without {
		return privacy.Unknown
	}
	return answer(with)
}

// onConsent is whether a use under Part 3 rests on consent, for ordinary or for sensitive data, be it beside a task: what
// s.40A lets a person withdraw. It is unknown where the notice leaves open which of several it is, or does not say.
func onConsent(e *notice.Enforcement) privacy.Answer {
	if e.Said != notice.Stated {
		return privacy.Unknown
	}
	use, sensitive := restingOn(e.AllOf, e.OneOf).consent(), restingOn(e.Sensitive.AllOf, e.Sensitive.OneOf)
	switch {
	case use == privacy.Yes && (e.Whole() || len(e.AllOf) > 0), sensitive.consent() == privacy.Yes && (e.Whole() || len(e.Sensitive.AllOf) > 0):
		return privacy.Yes // whatever else was not read but more alternatives
	case !e.Whole(), sensitive != 0 && sensitive.consent() == privacy.Unknown:
		return privacy.Unknown
	}
	return use // what is said of sensitive data alone says nothing of the rest
}

// sameEnforcement reports whether two uses rest on the same under Part 3, as far as is said.
func sameEnforcement(a, b *notice.Enforcement) bool {
	return a.Said == b.Said && restingOn(a.AllOf, a.OneOf) == restingOn(b.AllOf, b.OneOf) &&
		restingOn(a.Sensitive.AllOf, a.Sensitive.OneOf) == restingOn(b.Sensitive.AllOf, b.Sensitive.OneOf)
}
