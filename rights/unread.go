package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// unreadOf is what could be known of a purpose if all that the notice says were read, and is not. A caller must not be
// told of any of it that the notice is silent.
func unreadOf(a *notice.Activity, p *notice.Purpose, s *notice.Resolved, automated *notice.Automated) set {
	var out set
	whole := func(st notice.Statement, from, to Atom, facts ...privacy.Fact) {
		if st.Whole() {
			return
		}
		for ; from < to; from++ {
			out.add(from)
		}
		for _, f := range facts {
			out.add(Atom(f))
		}
	}
	input := func(st notice.Statement, i Input, facts ...privacy.Fact) {
		whole(st, atomInput+Atom(i), atomInput+Atom(i)+1, facts...)
	}
	whole(p.Basis.Statement, atomBasis, atomSpecial)
	input(p.Basis.Statement, InputAnotherBasis)
	input(p.Enforcement.Statement, InputPart3Consent)
	if special := orElse(specialOf(a, p).Statement, s.Special.Statement); !special.Whole() ||
		special.Said == notice.NotStated && !s.Data.Whole() {
		unread := notice.Statement{Said: notice.NotRead}
		whole(unread, atomSpecial, atomNation) // the conditions, and the kinds of data
		input(unread, InputAnySpecial)
		input(unread, InputAnotherSpecial)
	}
	input(orElse(offenceOf(a, p).Statement, s.Offence.Statement), InputCriminalOffence)
	input(s.Filing.Statement, InputAutomatedMeans)
	input(s.Filing.Statement, InputUnstructuredPaper)
	input(automated.Statement, InputSolelyAutomated,
		privacy.FactHumanInvolvement, privacy.FactSignificantDecision, privacy.FactDecisionUsesSpecialCategory)
	input(s.Origins.Statement, InputThirdPartySource, privacy.FactProvidedByPerson, privacy.FactAtCollection)
	whole(s.Recipients.Statement, 0, 0, privacy.FactDisclosedToRecipients)
	return out
}

// orElse returns a statement, or the one that stands in its place where it was not made.
func orElse(s, general notice.Statement) notice.Statement {
	if s.Said == notice.NotStated {
		return general
	}
	return s
}

// doubt makes unknown what the notice was not read on, of what its silence would be read as saying no to. What it says
// in so many words stays.
func (f *Facts) doubt(unread *set, s *notice.Resolved, automated *notice.Automated) {
	if unread.has(atomInput + Atom(InputAnySpecial)) {
		for a := atomSpecial; a < atomNation; a++ {
			if f.answer(a) == privacy.No {
				f.put(a, privacy.Unknown)
			}
		}
		for _, k := range [...]privacy.DataKind{privacy.DataHealth, privacy.DataHearingReport} { // which bring duties
			f.use.open |= 1 << k
		}
		for _, i := range [...]Input{InputAnySpecial, InputAnotherSpecial} {
			if f.answer(atomInput+Atom(i)) == privacy.No {
				f.setInput(i, privacy.Unknown)
			}
		}
	}
	if !s.Filing.Whole() {
		f.setInput(InputAutomatedMeans, privacy.Unknown)
		f.setInput(InputUnstructuredPaper, privacy.Unknown)
	}
	if !s.Origins.Whole() {
		f.setInput(InputThirdPartySource, privacy.Unknown)
		f.Set(privacy.FactProvidedByPerson, privacy.Unknown)
	}
	if !automated.Whole() && f.answer(atomInput+Atom(InputSolelyAutomated)) == privacy.No {
		f.setInput(InputSolelyAutomated, privacy.Unknown)
	}
	if offence := atomInput + Atom(InputCriminalOffence); unread.has(offence) && f.answer(offence) == privacy.No {
		f.put(offence, privacy.Unknown)
	}
}

// DataSaid returns what becomes of what the notice says of the data of these purposes: not-read where some of it was
// not read, elsewhere where another document has it, and otherwise not-stated, so that a kind of data that is missing
// is one on which the notice is silent.
func (g Ground) DataSaid() notice.Said {
	said := notice.NotStated
	for i := range g.Purposes {
		s := g.whole.Resolve(g.activity).For(&g.Purposes[i])
		switch {
		case !s.Special.Whole() || !s.Data.Whole():
			return notice.NotRead
		case s.Special.Said == notice.Elsewhere || s.Data.Said == notice.Elsewhere:
			said = notice.Elsewhere
		}
	}
	return said
}

// ConditionElsewhere reports whether the notice says, of some of these purposes, that another document has what it says
// of special category data, and so the condition for them.
func (g Ground) ConditionElsewhere() bool {
	for i := range g.Purposes {
		if g.whole.Resolve(g.activity).For(&g.Purposes[i]).Special.Said == notice.Elsewhere {
			return true
		}
	}
	return false
}

// NotRead reports whether a decision on the ground is open for want of something that nobody has read of the notice.
func (g Ground) NotRead(d Decision) bool {
	if d.Verdict != Depends {
		return false
	}
	if g.Basis.Said == notice.NotRead {
		for a := range d.Unsaid() {
			if a.IsBasis() {
				return true
			}
		}
	}
	for i := range g.unread {
		if g.unread[i]&d.ask[i] != 0 {
			return true
		}
	}
	return false
}
