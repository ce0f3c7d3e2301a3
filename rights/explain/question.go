package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Question is a question to the person about a state or a belief. An act is never one.
type Question struct {
	Fact    privacy.Fact
	Text    string
	Hint    string // how to answer; may be empty
	Why     string // why it is asked
	Yes, No string // the words of the answers
	Unsure  string
}

// QuestionFor returns the question about a fact; false if the fact is not one that a person is asked.
func QuestionFor(lang notice.Language, f privacy.Fact) (Question, bool) {
	if int(f) >= len(factsInWords) || factsInWords[f].question == "" {
		return Question{}, false
	}
	w := &factsInWords[f]
	return Question{
		Fact: f, Text: w.question.in(lang), Hint: w.hint.in(lang), Why: w.why.in(lang),
		Yes: replies[0].in(lang), No: replies[1].in(lang), Unsure: replies[2].in(lang),
	}, true
}

// Questions returns the questions whose answers could change a verdict of some ground on a right, or where
// that is zero on any, states first and beliefs last, each in the order of the fact table. Acts are steps,
// and what only the notice could say is not asked.
func Questions(lang notice.Language, grounds []rights.AssessedGround, right privacy.Right) []Question {
	var out []Question
	for _, beliefs := range [...]bool{false, true} {
		for f := privacy.Fact(1); f.Valid(); f++ {
			if !asked(grounds, right, f) || beliefs != (f.FactTerm().Kind == privacy.KindBelief) {
				continue
			}
			if q, ok := QuestionFor(lang, f); ok {
				out = append(out, q)
			}
		}
	}
	return out
}

func asked(grounds []rights.AssessedGround, right privacy.Right, f privacy.Fact) bool {
	for i := range grounds {
		for j := range grounds[i].Decisions {
			if d := &grounds[i].Decisions[j]; (right == 0 || d.Right == right) && d.Asks(f) {
				return true
			}
		}
	}
	return false
}

// Rule says a rule where it holds, fails or may hold, in a language; "" for an id that no rule has.
func Rule(lang notice.Language, id rights.RuleID, held privacy.Answer) string {
	return ruleText(lang, id, held)
}

// Exemption says an exemption in a language; "" for one that refuses nothing itself.
func Exemption(lang notice.Language, e privacy.Exemption) string {
	if int(e) >= len(exemptionsInWords) {
		return ""
	}
	return exemptionsInWords[e].in(lang)
}

// ruleText is a rule in words; where it holds, fails or may hold. A rule that always holds has only
// the first.
func ruleText(lang notice.Language, id rights.RuleID, held privacy.Answer) string {
	for i := range rulesInWords {
		w := &rulesInWords[i]
		if w.rule != id {
			continue
		}
		switch {
		case held == privacy.No:
			return w.no.in(lang)
		case held == privacy.Unknown && w.unknown != "":
			return w.unknown.in(lang)
		}
		return w.yes.in(lang)
	}
	return ""
}
