package wish

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// The forms of a heading.
const (
	formApplies = iota
	formLimits
	formPart
	formNot
	formDepends
	formUnlikely
	formUnsaid
	formDifferent
	formSomeone
	formUnread
	formAnother
	formDiffers
	formAll
	formDied
	formBefore
	formExempt
	formAnswered
	formNothing
)

// formOf is the form for each state that says all of itself.
var formOf = [...]int{
	explain.Applies: formApplies, explain.AppliesWithLimits: formLimits, explain.DoesNotApply: formNot,
	explain.DependsOn: formDepends, explain.Unlikely: formUnlikely, explain.NotStated: formUnsaid,
	explain.DifferentRules: formDifferent, explain.AskSomeoneElse: formSomeone, explain.NotRead: formUnread,
	explain.InAnother: formAnother,
}

// The variants of a heading, where one wish has several answers of one state.
const (
	variantPart3   = "-part3"
	variantOpinion = "-opinion"
	variantAdded   = "-added"
	variantInstead = "-instead"
	variantConsent = "-consent"
	variantBeside  = "-consent-beside"
	variantBoth    = "-both"
	variantReason  = "-reason"
	// of uses that differ, of which one is marketing: that ends for no reason, whatever the others are (Art 21(2)-(3))
	variantMarketing = "-marketing"
)

// useOf is the answer for a ground by one right.
func useOf(w notice.Wish, g *rights.AssessedGround, right privacy.Right) use {
	u := use{g: g, d: g.Decisions.For(right), right: right}
	u.state = explain.StateOf(g, u.d)
	u.form = formOf[u.state]
	switch {
	case u.state == explain.AskSomeoneElse:
	case u.turns(rights.TurnDied):
		u.form = formDied
	case u.turns(rights.TurnBefore):
		u.form = formBefore
	case u.d.Verdict == rights.ExemptInPart:
		u.form = formPart
	case u.d.Verdict == rights.Exempt:
		u.form = formExempt
	case u.turns(rights.TurnAnswered):
		u.form = formAnswered
	default:
		u.variant = u.variantOf(w)
	}
	switch {
	case w == notice.WishHideAddress:
		u.duty()
	case u.state == explain.Applies && u.variant == variantBeside,
		w == notice.WishUnpublish && u.state == explain.Applies && right == privacy.RightObject:
		// What ends is that one legal reason, or marketing, and not for certain what is wished to end.
		u.state = explain.DependsOn
		if w == notice.WishUnpublish {
			u.form, u.variant = formDepends, ""
		}
	}
	return u
}

// duty has a wish that any body must heed say so: to keep what it holds safe is a duty and no right that may fail
// (Article 5(1)(f), DPA 2018 s.40).
func (u *use) duty() {
	switch u.form {
	case formDied, formBefore:
		return
	}
	if u.variant = ""; u.state != explain.AskSomeoneElse {
		u.state, u.form = explain.AppliesWithLimits, formLimits
	}
}

func (u *use) turns(t rights.Turn) bool {
	_, so := rights.TurnsOn(t, &u.g.Facts, &u.d)
	return so
}

func (u *use) part3() bool { return u.g.Facts.Regime() == privacy.RegimePart3 }

// variantOf is which of several answers of one state is the one.
func (u *use) variantOf(w notice.Wish) string {
	switch {
	case u.right == privacy.RightAccess && w != notice.WishTold && u.part3():
		return variantPart3
	case u.turns(rights.TurnNotDeleted), u.turns(rights.TurnNotChanged):
		return variantInstead
	case u.right == privacy.RightRectification && u.state == explain.AppliesWithLimits:
		return u.corrects()
	case u.turns(rights.TurnInPlace):
		return variantPart3
	case u.right == privacy.RightWithdrawConsent && w != notice.WishConsent:
		if b := &u.g.Basis; len(b.AllOf) != 1 || b.AllOf[0] != privacy.BasisConsent {
			return variantBeside
		}
		if w == notice.WishStop || w == notice.WishStopMessages {
			return variantConsent
		}
	case u.right == privacy.RightObject && u.turns(rights.TurnBoth):
		return variantBoth
	case u.right == privacy.RightPortability && u.state == explain.DependsOn && !u.movable():
		return variantReason
	}
	return ""
}

// corrects is what the person has said of what is to be corrected.
func (u *use) corrects() string {
	wrong, added, opinion := false, false, false
	for r := range u.d.Because() {
		if r.Held != privacy.Yes || r.Effect != rights.Grants {
			continue
		}
		wrong = wrong || strings.HasSuffix(string(r.Rule), "-inaccurate")
		added = added || strings.HasSuffix(string(r.Rule), "-incomplete")
		opinion = opinion || strings.HasSuffix(string(r.Rule), "-opinion")
	}
	switch {
	case wrong:
		return ""
	case added:
		return variantAdded
	case opinion:
		return variantOpinion
	}
	return ""
}

// movable reports whether every legal reason that the notice gives is one for which a file can be had.
func (u *use) movable() bool {
	for _, f := range u.g.Facts.Alternatives() {
		if bases, _ := f.Bases(); !rights.IsAbout("portability-20-1", bases) {
			return false
		}
	}
	return true
}

// messages reports whether a use sends people things, or may.
func messages(g *rights.AssessedGround) bool {
	for i := range g.Purposes {
		switch g.Purposes[i].Kind {
		case notice.PurposeCommunications, notice.PurposeDirectMarketing, notice.PurposeServiceMessages:
			return true
		}
	}
	return false
}

func anyMessages(grounds []rights.AssessedGround) bool {
	for i := range grounds {
		if messages(&grounds[i]) {
			return true
		}
	}
	return false
}

// heading is the sentence for a variant and form, of another person than the reader where that has one of its own.
func (t *teller) heading(variant string, form int) string {
	w := string(t.q.Wish)
	if w == string(notice.WishStopMessages) && form == formApplies && variant != "" {
		w = string(notice.WishStop)
	}
	for _, code := range [...]string{w + variant, w, "any"} {
		if t.q.For != You {
			if text := t.voice.Of(&catalogue, &headingFamily, code+"-other", form); text != "" {
				return text
			}
		}
		if text := t.voice.Of(&catalogue, &headingFamily, code, form); text != "" {
			return text
		}
	}
	return ""
}

// personSlots are the slots that whose data it is fills, in the order of the forms of a person.
var personSlots = [...]string{"{about}", "{of}", "{info}", "{address}", "{gave}", "{life}"}

// person finds what fills the slots.
func (t *teller) person() {
	for i := range t.slots {
		t.slots[i] = t.voice.Of(&catalogue, &personFamily, t.q.For.String(), i)
	}
}

// fill is a text with who decides and whose data it is in the places of its slots.
func (t *teller) fill(text string) string {
	for i, slot := range personSlots {
		text = put(text, slot, t.slots[i])
	}
	return put(text, "{body}", t.body)
}

// put is a text with a value in the place of a slot, if it has the slot.
func put(text, slot, value string) string {
	if before, after, ok := strings.Cut(text, slot); ok {
		return before + value + after
	}
	return text
}
