package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Question is a question to the person about a state or a belief. An act is never one.
type Question struct {
	Fact   privacy.Fact `json:"fact,omitzero"` // that the answer is of
	Text   string       `json:"text"`          // the question itself
	Hint   string       `json:"hint"`          // how to answer; may be empty
	Why    string       `json:"why"`           // why it is asked
	Yes    string       `json:"yes"`           // the words of the answers
	No     string       `json:"no"`            // see Yes
	Unsure string       `json:"unsure"`        // the words of the third answer, that one does not know
}

// QuestionFor returns the question about a fact; false if the fact is not one that a person is asked.
func QuestionFor(voice say.Voice, f privacy.Fact) (Question, bool) {
	text := factText(voice, f, factQuestion)
	if text == "" {
		return Question{}, false
	}
	yes, no := factText(voice, f, factYes), factText(voice, f, factNo)
	if yes == "" {
		yes, no = voice.Text(&catalogue, replyYes), voice.Text(&catalogue, replyNo)
	}
	return Question{
		Fact: f, Text: text, Hint: factText(voice, f, factHint), Why: factText(voice, f, factWhy),
		Yes: yes, No: no, Unsure: voice.Text(&catalogue, replyUnsure),
	}, true
}

// Of returns the question, which is written of a council, as it is asked of a body of another kind.
func (q Question) Of(voice say.Voice, kind notice.ControllerKind) Question {
	q.Text, q.Hint, q.Why = Called(voice, kind, q.Text), Called(voice, kind, q.Hint), Called(voice, kind, q.Why)
	return q
}

// Questions returns the questions whose answers could change a verdict of some ground on a right, or where
// that is zero on any, what counts as no until somebody says it included, states first and beliefs last, each in the
// order of the fact table. Acts are steps, and what only the notice could say is not asked.
func Questions(voice say.Voice, grounds []rights.AssessedGround, right privacy.Right) []Question {
	var out []Question
	kind := notice.ControllerCouncil
	if len(grounds) > 0 {
		kind = spoken(&grounds[0].Ground)
	}
	for _, beliefs := range [...]bool{false, true} {
		for f := privacy.Fact(1); f.Valid(); f++ {
			if !asked(grounds, right, f) || beliefs != (f.FactTerm().Kind == privacy.KindBelief) {
				continue
			}
			if q, ok := QuestionFor(voice, f); ok {
				out = append(out, q.Of(voice, kind))
			}
		}
	}
	return out
}

func asked(grounds []rights.AssessedGround, right privacy.Right, f privacy.Fact) bool {
	for i := range grounds {
		for d := range grounds[i].Decisions.All() {
			if (right == 0 || d.Right == right) &&
				(d.Asks(f) || assumed(&grounds[i].Facts, f) && turned(&grounds[i].Facts, &d, f)) {
				return true
			}
		}
	}
	return false
}

// assumed reports whether a fact is a belief of the person that counts as no while nobody has said it. It is never
// worth asking by the rules, which have an answer; but nobody who disputes an opinion may go unasked.
func assumed(f *rights.Facts, fact privacy.Fact) bool {
	t := fact.FactTerm()
	return t.By == privacy.ByPerson && t.Kind == privacy.KindBelief && t.IfNotGiven == privacy.No &&
		f.Answer(fact) == privacy.Unknown
}

// turned reports whether a verdict would be another if a fact were so.
func turned(f *rights.Facts, d *rights.Decision, fact privacy.Fact) bool {
	// The one right that such a belief is about.
	if _, about := rights.PointFor(rights.PointOpinions,
		&rights.Circumstances{Right: d.Right, Regime: f.Regime(), On: f.AsAt()}); !about {
		return false
	}
	with := *f
	with.Set(fact, privacy.Yes)
	return rights.EvaluateOne(with, d.Right).Verdict != d.Verdict
}

// Rule says a rule where it holds, fails or may hold, in a language; "" for an id that no rule has.
func Rule(voice say.Voice, id rights.RuleID, held privacy.Answer) string {
	return ruleText(voice, id, held)
}

// Exemption says an exemption in a language; "" for one that refuses nothing itself.
func Exemption(voice say.Voice, e privacy.Exemption) string {
	return voice.Of(&catalogue, &exemptionFamily, e.String(), 0)
}

// ruleText is a rule in words; where it holds, fails or may hold. A rule that always holds has only
// the first.
func ruleText(voice say.Voice, id rights.RuleID, held privacy.Answer) string {
	form := ruleYes
	switch held {
	case privacy.No:
		form = ruleNo
	case privacy.Unknown:
		form = ruleUnknown
	}
	text := voice.Of(&catalogue, &ruleFamily, string(id), form)
	if text == "" && held == privacy.Unknown {
		text = voice.Of(&catalogue, &ruleFamily, string(id), ruleYes)
	}
	return text
}
