package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Unsettled is a point of law on which informed people differ and on which an answer turns, in words for those who
// advise or decide. What everybody is told of it stands last among the reasons of the answer.
type Unsettled struct {
	ID rights.DisputeID `json:"id,omitzero"` // of the dispute
	// the reading that the answer takes, and the other one with what the answer would be on it
	Here  Side `json:"here,omitzero"`
	There Side `json:"there,omitzero"` // see Here
}

// Side is one reading in words, and what it rests on.
type Side struct {
	Text  string             `json:"text"`            // the reading, in a sentence or two
	Cites []privacy.Citation `json:"cites,omitempty"` // what it rests on
}

// Readings returns both readings of a dispute in words, the one that the rules hold first; nothing for no dispute.
func Readings(voice say.Voice, id rights.DisputeID) (here, there string) {
	return reading(voice, id, disputeHere), reading(voice, id, disputeThere)
}

// OtherView says in a sentence what some hold of the point of law of a dispute, after which a person can be told what
// to do; nothing for no dispute.
func OtherView(voice say.Voice, id rights.DisputeID) string { return reading(voice, id, disputePeople) }

func reading(voice say.Voice, id rights.DisputeID, form int) string {
	return voice.Of(&catalogue, &disputeFamily, string(id), form)
}

// dispute notes a dispute in words.
func (e *explainer) dispute(d rights.Disputed) bool {
	here, there := Readings(e.voice, d.ID)
	e.Unsettled = append(e.Unsettled, Unsettled{
		d.ID,
		Side{here + e.onThis(&d), d.Here},
		Side{there + e.onOther(&d), d.There},
	})
	add(&e.Why, &Line{Text: e.text(phraseUnsettled) + " " + reading(e.voice, d.ID, disputePeople)})
	return true
}

// onThis says what the answer is if what the council says is right, where the other reading is on nothing else: so that
// the two are not told in the same words.
func (e *explainer) onThis(d *rights.Disputed) string {
	if d.Differs&(rights.DifferentVerdict|rights.DifferentStrength) != 0 || d.Differs&rights.DifferentPresumed == 0 {
		return ""
	}
	return e.put(phraseOnThisIf, &rights.Decision{Right: e.Right, Verdict: e.d.Presumed, Strength: e.d.Strength})
}

// put says a phrase with the state of a decision.
func (e *explainer) put(p say.Word, on *rights.Decision) string {
	state := DependsOn
	if on.Verdict != rights.Depends { // on what an open verdict turns is not known of the other reading
		state = stateOf(e.g, on)
	}
	return " " + put(e.text(p), "{state}", state.Name(e.voice))
}

// onOther says what the answer is on the other reading, where it is another one: nothing where only what may be
// refused differs.
func (e *explainer) onOther(d *rights.Disputed) string {
	on, p := rights.Decision{Right: e.Right, Verdict: d.Verdict, Strength: d.Strength}, phraseOnOther
	if d.Differs&(rights.DifferentVerdict|rights.DifferentStrength) == 0 {
		if d.Differs&rights.DifferentPresumed == 0 {
			return ""
		}
		on.Verdict, p = d.Presumed, phraseOnOtherIf
	}
	return e.put(p, &on)
}
