package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
)

// whom is who is to be asked, by their names: where the body whose notice it is does not decide,
// and where several decide together, to each of whom a person may go (Article 26(3)). Part 3 has no such choice. It
// comes after called, which would take words of a name for the council.
func (e *explainer) whom() {
	if e.governed != nil || fits(e.g, e.Right, rights.PointNotTheirs) {
		return
	}
	names, together := e.names()
	var out []Line
	if e.State == AskSomeoneElse {
		out = e.listed(out, names, phraseSendTo, phraseSendToOr, phraseSendToOf, jointWho)
	}
	if together && e.d.Verdict != rights.DoesNotApply {
		either := phraseAskEither
		if len(names) > 2 {
			either = phraseAskAny
		}
		if e.State != AskSomeoneElse {
			out = e.listed(out, names, 0, phraseTogether, phraseTogetherOf, jointPlus)
		}
		e.tell(&out, rights.PointEach, either)
	}
	e.Whom = out
}

// listed adds a sentence with the names that it is about: one, two, or each on a line of its own.
func (e *explainer) listed(to []Line, names []string, one, two, many, by say.Word) []Line {
	switch len(names) {
	case 0:
		return append(to, Line{Text: put(e.text(one), "{body}", NounOf(e.voice, spoken(&e.g.Ground)).The)})
	case 1:
		return append(to, Line{Text: put(e.text(one), "{body}", names[0])})
	case 2:
		return append(to, Line{Text: put(e.text(two), "{names}", names[0]+e.text(by)+names[1])})
	}
	to = append(to, Line{Text: e.text(many)})
	for _, name := range names {
		to = append(to, Line{Text: name})
	}
	return to
}

// names are those of the bodies that decide, each once and with what it decides over where it turns on that which of
// them does, and whether all of them decide together.
func (e *explainer) names() (names []string, together bool) {
	deciders := e.g.Deciders
	together = len(deciders) > 1 && !part3(e.g)
	for i := range deciders {
		d := &deciders[i]
		together = together && d.Role == notice.RoleJoint && d.Name != ""
		name := string(d.Name)
		if notice.SplitOf(deciders) != notice.NotSplit {
			for _, over := range [...]notice.Text{d.Area, d.Records} {
				if over != "" {
					name += " (" + string(over) + ")"
				}
			}
		}
		known := name == ""
		for _, n := range names {
			known = known || n == name
		}
		if !known {
			names = append(names, name)
		}
	}
	return names, together && len(names) > 1
}
