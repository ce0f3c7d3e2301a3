// Package explain says decisions in plain words: every verdict, reason, limit, question and next act.
//
// Sentences live in this package's catalogues and nowhere else, keyed by rule, verdict and fact. Rules
// hold none. Citations stand beside the words, never in them, so that a page can show them one level
// down.
package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Line is a sentence or two, with the provision that it rests on.
type Line struct {
	Text string
	Cite privacy.Citation // zero where it rests on none
}

// Answer is a decision in words.
type Answer struct {
	Right    privacy.Right
	Title    string // what the person wants to do, as "See your information"
	State    State
	Headline string   // the verdict in one sentence
	Why      []Line   // the reasons that decide it
	Limits   []Line   // what narrows it, and what the council may show against it
	Turns    []Line   // what it turns on, and who knows
	Steps    []Line   // acts that would change it: "if you first object, …"
	Next     []Line   // what to do now
	Reasons  []Reason // every rule that was looked at
}

// Reason is one rule in words.
type Reason struct {
	Rule rights.RuleID
	Held privacy.Answer
	Line
}

// Question is a question to the person about a state or a belief. An act is never one.
type Question struct {
	Fact    privacy.Fact
	Text    string
	Hint    string // how to answer; may be empty
	Why     string // why it is asked
	Yes, No string // the words of the answers
	Unsure  string
}

// Explain says the decision on right for a ground, in a language.
func Explain(lang notice.Language, g *rights.AssessedGround, right privacy.Right) Answer {
	return Answer{Right: right}
}

// Questions returns the questions whose answers could change a verdict of some ground, states first
// and beliefs last, each in the order of the fact table. Acts are steps, and what only the notice
// could say is not asked.
func Questions(lang notice.Language, grounds []rights.AssessedGround) []Question { return nil }
