package asker

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// Line is a sentence with what it rests on.
type Line struct {
	Text   string           `json:"text"`            // the sentence
	Source requester.Source `json:"source,omitzero"` // its Cite may be zero, as of a route by other law
}

// Told is what follows from who asks, in words. Under May there is only what to send and what they may ask for.
type Told struct {
	Verdict requester.Permission `json:"verdict,omitzero"` // whether they may ask
	Heading string               `json:"heading"`          // under MayNot: that they may not, and who may
	Why     []Line               `json:"why,omitempty"`    // under MayNot: why
	// under Depends: what it depends on, each part of a sentence that stands in a list
	DependsOn []string `json:"depends_on,omitempty"`
	// under MayNot: what would have to be shown for it to be otherwise
	Unless  []string `json:"unless,omitempty"`
	Instead []string `json:"instead,omitempty"`  // under MayNot: who may ask, and how the asker may come to
	Enclose string   `json:"enclose"`            // what to send with a request; empty: nothing
	MayShow []Line   `json:"may_show,omitempty"` // what the council may ask for if it has doubts
	// that the time for an answer waits for what they ask for; empty: it does not
	Waits  string `json:"waits"`
	Routes []Line `json:"routes,omitempty"` // other ways to what they want, by a law of their own
	Law    []Line `json:"law,omitempty"`    // every ground of the verdict
}

// Tell says what package requester finds of a request.
func Tell(voice say.Voice, a *Asker, of requester.Request) Told {
	if a == nil {
		a = &Asker{}
	}
	q := a.Request(of)
	s := requester.MayAsk(q)
	out := Told{Verdict: s.Verdict}
	row := func(f *say.Family, code string) string { return voice.Of(&catalogue, f, code, 0) }
	for _, c := range s.Reasons {
		line := Line{row(&whyFamily, c.Why.String()), c.Source}
		out.Law = append(out.Law, line)
		if s.Verdict == requester.MayNot && decides(c.Why) {
			out.Why = append(out.Why, line)
		}
	}
	for i := range s.Elsewhere {
		if to := &s.Elsewhere[i]; to.Route == requester.RouteSchoolRecord {
			out.Routes = append(out.Routes, Line{row(&routeFamily, q.Nation.String()), to.Source})
		}
	}
	switch s.Verdict {
	case requester.MayNot:
		a.bar(voice, &s, &out)
	case requester.Depends:
		a.depend(voice, &s, &out)
	}
	if s.Verdict != requester.MayNot && a.Person != wish.You {
		out.Enclose = row(&encloseFamily, a.Encloses())
		for _, show := range s.Show {
			if show.Needed != privacy.Yes {
				of := requester.Source{Kind: show.Source.Kind, Cite: show.Source.Cite}
				out.MayShow = append(out.MayShow, Line{row(&showFamily, show.Item.String()), of})
			}
			if show.MayWait == privacy.Yes {
				out.Waits = voice.Text(&catalogue, phraseWaits)
			}
		}
	}
	return out
}

// bar says who may ask where the asker may not.
func (a *Asker) bar(voice say.Voice, s *requester.Standing, out *Told) {
	whose := a.whose(s)
	out.Heading = voice.Of(&catalogue, &barredFamily, whose, 0)
	if whose == "child" && because(s, requester.WhyParentAuthority) {
		whose = "person" // who may have lost the capacity to ask, as any adult
	}
	out.Instead = append(out.Instead, voice.Of(&catalogue, &insteadFamily, whose, 0))
	for _, f := range s.UnlessShown {
		if text := voice.Of(&catalogue, &unlessFamily, a.asks(f).String(), 0); text != "" {
			out.Unless = append(out.Unless, text)
		}
	}
}

// whose is the code of who may ask in the asker's place: the child, the other person, or where a child cannot and the
// asker has no parental responsibility, whoever has it.
func (a *Asker) whose(s *requester.Standing) string {
	switch {
	case a.Person != wish.Child:
		return "person"
	case because(s, requester.WhyNotAuthorised):
		return "responsible"
	}
	return "child"
}

func because(s *requester.Standing, why requester.Why) bool {
	for i := range s.Reasons {
		if s.Reasons[i].Why == why {
			return true
		}
	}
	return false
}

// depend says on what it depends, each once. What somebody agreed to and nobody signed is still to be shown.
func (a *Asker) depend(voice say.Voice, s *requester.Standing, out *Told) {
	var told [questionCount + 1]bool
	for _, f := range s.DependsOn {
		q := a.asks(f)
		code, at := q.String(), q
		if f == requester.FactAuthority && (a.Acts == ActsUnsigned || a.Answers[AskAgreed] == privacy.Yes) {
			code, at = "signed", questionCount
		}
		if f == requester.FactNation { // which a notice gives, or nobody
			code = f.String()
		}
		text := voice.Of(&catalogue, &dependsFamily, code, 0)
		if text != "" && !told[at] {
			told[at] = true
			out.DependsOn = append(out.DependsOn, text)
		}
	}
}

// Encloses returns the code of what the asker sends with a request to show that they may make it: what they said that
// they have, or have yet to get; "" for nothing.
func (a *Asker) Encloses() string {
	if a.Person == wish.Someone && a.Acts != ActsWithout && a.Acts != ActsNotKnown {
		return actsCodes[a.Acts]
	}
	if a.Person == wish.Child && a.Answers[AskResponsible] == privacy.No {
		return "child"
	}
	return ""
}

// Has reports whether the asker has what Encloses names, so that a letter may say that it comes with it.
func (a *Asker) Has() bool {
	switch a.Acts {
	case ActsByNote, ActsForClient, ActsByPower, ActsByOrder:
		return a.Person == wish.Someone
	}
	return false
}

// decides reports whether a ground is why somebody may not ask, and not only what is so of any request.
func decides(w requester.Why) bool {
	switch w {
	case requester.WhyFormerLaw, requester.WhyNotInPart3, requester.WhyNotYet, requester.WhyDoesNotGrasp,
		requester.WhyAgainst, requester.WhyChildsToUse, requester.WhyNoAuthority, requester.WhyNotAuthorised,
		requester.WhyNotCovered, requester.WhyNotInForce, requester.WhyHasCapacity, requester.WhyLivingOnly,
		requester.WhyPeopleOnly:
		return true
	}
	return false
}

// Catalogue is the words of this package, for whoever replaces some of them: see say.Voice.With.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "asker", Catalogue: &catalogue, Keys: catalogueKeys}
}
