package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Ground is one lawful basis, or one expression of several, for one set of data, with the purposes
// that share it. Purposes with different bases are different grounds and are never merged.
type Ground struct {
	Purposes []notice.Purpose `json:"purposes,omitempty"` // at least one, in the order of the notice
	// of one purpose; the others have the same bases. Zero under Part 3
	Basis notice.Basis `json:"basis,omitzero"`
	// MayBePart3 is the ids of those purposes that fight crime, or may, and of which the notice does not say which
	// rules govern. They are answered for under the UK GDPR; Part 3 governs in its place where a competent authority
	// acts for a law enforcement purpose (DPA ss.29 to 31).
	MayBePart3 []notice.ID `json:"may_be_part3,omitempty"`
	// Deciders are those who decide over these purposes, and so whom a person asks; empty where the notice names
	// nobody. Purposes that others decide over are another ground.
	Deciders []notice.Decider `json:"deciders,omitempty"`
	// Elsewhere reports that the body whose notice it is is not among them: requests go to somebody else.
	Elsewhere bool `json:"elsewhere"`
	// Spoken is what kind of body a sentence about these purposes speaks of, as [notice.Notice.Spoken] has it.
	Spoken notice.ControllerKind `json:"spoken,omitzero"`
	// SomeLoosePaper reports that some of the data, and not all, are or may be in loose paper: s.24 of the DPA
	// takes that part out of some rights, and leaves the rest.
	SomeLoosePaper bool `json:"some_loose_paper"`
	// SomeDead reports that some of the data may be about people who have died, for the activity is for their families
	// among others: nobody has these rights over that part (DPA s.3(2)-(3)).
	SomeDead bool `json:"some_dead"`
	// Stops are the ways that the notice gives of having messages for these purposes stop, or of taking back the
	// consent that they rest on, wherever it has them.
	Stops []notice.Route `json:"stops,omitempty"`
	// HowDecided is how the notice says that decisions are made for these purposes; "": it does not say plainly.
	HowDecided notice.DecisionMaking `json:"how_decided,omitzero"`
	facts      Facts                 // without a day
	guessed    kindSet
	unread     set // what the notice was not read on
	whole      *notice.Notice
	activity   *notice.Activity
}

// Grounds returns the grounds of an activity of n, in the order of their first purposes. A purpose under both regimes
// is in two, that under the UK GDPR first.
func Grounds(n *notice.Notice, a *notice.Activity) []Ground {
	if n == nil || a == nil {
		return nil
	}
	var out []Ground
	s := n.Resolve(a)
	for _, p := range under(a.Purposes) {
		automated := automatedOf(a, p, &s)
		by := n.DecidersFor(a, p)
		facts, guessed := factsOf(n, by, a, p, &s, &automated)
		unread := unreadOf(a, p, &s, &automated)
		facts.doubt(&unread, &s, &automated)
		decided := automated.Decisions
		g := ground(out, p, &facts, decided, unread, by)
		if g == nil {
			out = append(out, Ground{})
			g = &out[len(out)-1]
			g.Basis, g.Elsewhere, g.facts = p.Basis, elsewhere(n, by), facts
			g.Deciders, g.Spoken = by, n.Spoken(by, false)
			g.SomeLoosePaper, g.HowDecided, g.guessed = someLoosePaper(&s.Filing), decided, guessed
			g.SomeDead, g.unread = someDead(a), unread
			g.whole, g.activity = n, a
		} else {
			g.facts.use.join(&facts.use)
		}
		g.guessed &= guessed
		if before(&p.Basis, &g.Basis) { // whichever purpose comes first in the document
			g.Basis = p.Basis
		}
		g.Purposes = append(g.Purposes, *p)
		g.Stops = notice.Merged(g.Stops, s.Stops(p))
		if mayBePart3(p, by) {
			g.MayBePart3 = append(g.MayBePart3, p.ID)
		}
	}
	return out
}

func someDead(a *notice.Activity) bool {
	for _, of := range a.Audiences {
		if of == notice.AudienceFamilyOfDeceased {
			return true
		}
	}
	return false
}

// ground returns the ground that a purpose shares; nil if there is none.
func ground(
	of []Ground,
	p *notice.Purpose,
	facts *Facts,
	decided notice.DecisionMaking,
	unread set,
	by []notice.Decider,
) *Ground {
	for i := range of {
		same := of[i].facts
		same.use = facts.use // a kind of purpose parts no grounds: what is likely for one is likely for both
		if same == *facts && of[i].Basis.Said == p.Basis.Said && of[i].HowDecided == decided &&
			of[i].unread == unread &&
			sameDeciders(of[i].Deciders, by) &&
			sameEnforcement(&of[i].Purposes[0].Enforcement, &p.Enforcement) {
			return &of[i]
		}
	}
	return nil
}

func sameDeciders(a, b []notice.Decider) bool {
	for i := range a {
		if len(a) != len(b) || a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// before reports whether a lists the bases that b has too in an order that comes before its own.
func before(a, b *notice.Basis) bool { return listed(a) < listed(b) }

// listed is the bases that b lists as a text, which orders such lists.
func listed(b *notice.Basis) string {
	out := ""
	for _, bases := range append([][]privacy.Basis{b.AllOf}, b.OneOf...) {
		for _, one := range bases {
			out += one.String() + " "
		}
		out += "; "
	}
	return out
}

// Facts returns what the notice says of the ground, on a day. A zero day, and one that does not exist, is that of
// LawAsAt.
func (g Ground) Facts(asAt privacy.Date) Facts {
	f := g.facts
	f.asAt = dayOf(asAt)
	return f
}

// factsOf returns what a notice says of one purpose of an activity, and which kinds of data are open by a guess. What
// it does not say stays unknown, save where the silence is read as no: a purpose is not marketing, not an online
// service offered to a child, not research, its data are in no loose paper and of no kind that Schedules 3 and 4 treat
// apart but for those that setKindsOf leaves open, and no Article 9(2) condition is relied on, unless the notice says
// so or leaves it open. A later check by a person is no involvement in the taking of a decision (Article 22A(1)(a)), so
// that a notice's word on review settles nothing.
func factsOf(
	n *notice.Notice,
	by []notice.Decider,
	a *notice.Activity,
	p *notice.Purpose,
	s *notice.Resolved,
	automated *notice.Automated,
) (Facts, kindSet) {
	f := Facts{regime: p.Regime.Of()}
	f.setInputs(&inputs{
		InputPublicAuthority:   publicAuthority(by),
		InputCriminalOffence:   offence(a, p, &n.Common.Offence),
		InputAutomatedMeans:    onComputer(s.Filing.Items),
		InputUnstructuredPaper: loosePaper(&s.Filing),
		InputDirectMarketing:   marketing(p.Kind),
		InputSolelyAutomated:   solelyAutomated(automated),
		InputThirdPartySource:  thirdParty(s.Origins.Items),
		InputOnlineChild:       or(p.OnlineServiceToChild, privacy.No),
		InputPart3Consent:      onConsent(&p.Enforcement),
	})
	f.setNation(n.Nation)
	f.setSpecial(specialConditions(a, p, &s.Statements))
	f.inherit(a, p, &n.Common.Special)
	guessed := f.setKindsOf(n, by, a, p, s)
	if p.Basis.Said == notice.Stated && len(p.Basis.AllOf) > 0 {
		f.addBases(p.Basis.AllOf)
	} else {
		f.setBases(p.Basis.OneOf)
	}
	f.Set(privacy.FactDisclosedToRecipients, disclosed(s))
	f.Set(privacy.FactProvidedByPerson, provided(&s.Origins))
	f.Set(privacy.FactMadePublic, madePublic(s))
	f.Set(privacy.FactSignificantDecision, automated.Significant)
	f.Set(privacy.FactDecisionUsesSpecialCategory, automated.UsesSpecial)
	f.use.addPurpose(p.Kind)
	for _, d := range by {
		f.use.addBody(d.Kind)
	}
	switch p.Kind {
	case notice.PurposeStatistics, notice.PurposeResearch:
		// Research is read as research within Article 21(6), of which Article 4 takes a wide view.
		f.Set(privacy.FactResearchPurpose, privacy.Yes)
	case notice.PurposeArchiving:
		f.Set(privacy.FactArchivingPurpose, privacy.Yes)
	}
	return f, guessed
}

// or returns a, or b if a is unknown.
func or(a, b privacy.Answer) privacy.Answer {
	if a == privacy.Unknown {
		return b
	}
	return a
}

// publicAuthority is Yes or No where all who decide are the same, else Unknown.
func publicAuthority(all []notice.Decider) privacy.Answer {
	for i := range all {
		if all[i].PublicAuthority != all[0].PublicAuthority {
			return privacy.Unknown
		}
	}
	if len(all) == 0 {
		return privacy.Unknown
	}
	return all[0].PublicAuthority
}

func elsewhere(n *notice.Notice, by []notice.Decider) bool {
	body := n.BodyController()
	return body != nil && !notice.Has(by, body)
}

// marketing is left open for communications of which the notice does not say whether they are, and where it does not
// say what the data are for.
func marketing(k notice.PurposeKind) privacy.Answer {
	switch k {
	case notice.PurposeDirectMarketing:
		return privacy.Yes
	case notice.PurposeCommunications, notice.PurposeNotStated:
		return privacy.Unknown
	}
	return privacy.No
}

func onComputer(forms []notice.FilingForm) privacy.Answer {
	n := 0
	for _, form := range forms {
		if form == notice.FilingAutomated {
			n++
		}
	}
	return wholly(n, len(forms))
}

// wholly is Yes where all of so many are so, No where none is, and Unknown where they differ or there is none.
func wholly(n, of int) privacy.Answer {
	if of == 0 || n > 0 && n < of {
		return privacy.Unknown
	}
	return answer(n > 0)
}

// loosePaper is Yes where the notice names no other form: a use of which a part may be in loose paper is not
// taken out as a whole.
func loosePaper(f *notice.Filing) privacy.Answer {
	return answer(len(f.Items) == 1 && f.Items[0] == notice.FilingUnstructuredPaper)
}

// someLoosePaper reports whether loose paper is one form among others, or may be, as where the notice says
// in words alone how data are held.
func someLoosePaper(f *notice.Filing) bool {
	loose := f.Said == notice.Stated && len(f.Items) == 0
	for _, form := range f.Items {
		loose = loose || form == notice.FilingUnstructuredPaper && len(f.Items) > 1
	}
	return loose
}

// automatedOf is what is said of automated decisions for a purpose, or else for its activity. Decisions that an
// activity of several purposes makes with automation, and for which it names none, are known of none of them: how each
// is decided is left open.
func automatedOf(a *notice.Activity, p *notice.Purpose, s *notice.Resolved) notice.Automated {
	r := s.For(p)
	out := r.Automated
	spread := r.Level("automated") == notice.LevelActivity && len(out.Purposes) == 0 && len(a.Purposes) > 1
	if spread && (out.Decisions == notice.DecisionsSolelyAutomated || out.Decisions == notice.DecisionsAssisted) {
		return notice.Automated{Statement: out.Statement}
	}
	return out
}

// solelyAutomated is unknown where the notice is silent, contradicts itself or points elsewhere; and where automation
// helps and a person decides: that is no decision by automated means alone only if the person's part is meaningful, and
// that is judged with regard to how far profiling reaches the decision (Article 22A(1)(a) and (2), DPA s.50A). People
// who decide without automation are taken at the notice's word, unless it says that it profiles.
func solelyAutomated(a *notice.Automated) privacy.Answer {
	switch {
	case a.Said == notice.None || a.Said == notice.NotApplicable:
		return privacy.No
	case a.Decisions == notice.DecisionsSolelyAutomated:
		return privacy.Yes
	case a.Decisions == notice.DecisionsHuman && a.Profiling != privacy.Yes:
		return privacy.No
	}
	return privacy.Unknown
}

func thirdParty(origins []notice.Origin) privacy.Answer {
	n := 0
	for i := range origins {
		if origins[i].From == notice.FromThirdParty {
			n++
		}
	}
	return wholly(n, len(origins))
}

// provided reads a list of origins as one of where all the data come from: all from the person, whether given or
// observed, are provided by them (Article 20(1)), and all from others are not. A list that has both leaves it open.
func provided(o *notice.Origins) privacy.Answer {
	if o.Said != notice.Stated {
		return privacy.Unknown
	}
	switch thirdParty(o.Items) {
	case privacy.Yes:
		return privacy.No
	case privacy.No:
		return privacy.Yes
	}
	return privacy.Unknown
}

// madePublic reads a list of what is published: yes if some of it is said to hold personal data, no if none does. A
// list that stands for all that the notice covers is read of each activity that has none of its own, as one of
// recipients is.
func madePublic(r *notice.Resolved) privacy.Answer {
	p := &r.Publication
	switch {
	case p.Said == notice.None || p.Said == notice.NotApplicable:
		return privacy.No
	case p.Said != notice.Stated || len(p.Items) == 0:
		return privacy.Unknown
	}
	out := privacy.No
	for i := range p.Items {
		switch p.Items[i].Personal {
		case privacy.Yes:
			return privacy.Yes
		case privacy.Unknown:
			out = privacy.Unknown
		}
	}
	if !p.Whole() {
		return privacy.Unknown
	}
	return out
}

// disclosed reads a list of recipients as saying that the data are given to them: one that stands for all that the
// notice covers too, for Article 19 has whoever was given them told, and a person who reads the list must not be told
// that the notice does not say whether there is anyone. Another part of the same body is no recipient, to whom data are
// disclosed (Article 4(1)(9)): a list of nobody else leaves it open.
func disclosed(r *notice.Resolved) privacy.Answer {
	switch r.Recipients.Said {
	case notice.Stated:
		for i := range r.Recipients.Items {
			if r.Recipients.Items[i].Kind != notice.RecipientInternal {
				return privacy.Yes
			}
		}
		if len(r.Recipients.Items) > 0 {
			return privacy.Unknown
		}
		return privacy.Yes
	case notice.None, notice.NotApplicable:
		return privacy.No
	}
	return privacy.Unknown
}
