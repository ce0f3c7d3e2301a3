package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// onConsent is whether a use under Part 3 rests on consent, for ordinary or for sensitive data, be it beside a task:
// what s.40A lets a person withdraw. It is unknown where the notice leaves open which of several it is, or does not
// say.
func onConsent(e *notice.Enforcement) privacy.Answer {
	if e.Said != notice.Stated {
		return privacy.Unknown
	}
	use, sensitive := e.Rests()
	onUse, onSensitive := use.Consent(), sensitive.Consent()
	switch {
	case onUse == privacy.Yes && (e.Whole() || len(e.AllOf) > 0),
		onSensitive == privacy.Yes && (e.Whole() || len(e.Sensitive.AllOf) > 0):
		return privacy.Yes // whatever else was not read but more alternatives
	case !e.Whole(), sensitive != 0 && onSensitive == privacy.Unknown:
		return privacy.Unknown
	}
	return onUse // what is said of sensitive data alone says nothing of the rest
}

// sameEnforcement reports whether two uses rest on the same under Part 3, as far as is said.
func sameEnforcement(a, b *notice.Enforcement) bool {
	use, sensitive := a.Rests()
	useB, sensitiveB := b.Rests()
	return a.Said == b.Said && use == useB && sensitive == sensitiveB
}
