package requester

import "github.com/plainrights/plainrights/privacy"

// elsewhere are the routes that the law has for such an asker.
func (q *Request) elsewhere() []Alternative {
	if !q.access() {
		return nil
	}
	switch q.Relation {
	case Parent:
		return q.school()
	case Survivor:
		return append(q.health(), append(q.coroner(), q.freedom()...)...)
	case Business:
		return q.freedom()
	}
	return nil
}

// school is the educational record. It is the parent's own right, and the child's understanding has no part
// in it.
func (q *Request) school() []Alternative {
	law := lawOf(q.Nation)
	if law == nil || law.pupils.work == 0 {
		return nil
	}
	out := Alternative{
		Route:  RouteSchoolRecord,
		Source: outside(law.pupils.work, law.pupils.provision),
		Limits: append([]Limit(nil), law.pupils.limits...),
	}
	if law.pupils.days > 0 {
		out.Within = Within{Number: law.pupils.days, Unit: SchoolDays}
	}
	return []Alternative{out}
}

// freedom is freedom of information, by the law of the nation, or of each where that is not known. A council is a
// public authority, so that it is open to anyone.
func (q *Request) freedom() []Alternative {
	var out []Alternative
	for _, of := range privacy.RecordsLaws() {
		if here, _ := privacy.RecordsLawOf(q.Nation); q.Nation.Valid() && here.Act != of.Act {
			continue
		}
		limits := []Limit{LimitWritten, LimitConfidence}
		if q.Relation == Survivor && of.Act == privacy.FOISA2002 {
			limits = append(limits, LimitHealthOfDead)
		}
		out = append(out, Alternative{
			Route:     RouteFreedomOfInformation,
			Open:      q.here(),
			DependsOn: q.nationFacts(),
			Source:    Source{Kind: Law, Cite: privacy.Citation{Instrument: of.Act, Provision: "s.1(1)"}},
			Limits:    limits,
			Within:    Within{Number: 20, Unit: WorkingDays},
		})
	}
	return out
}

// coroner is disclosure by the coroner in England and Wales. Whether there is an inquest, and whether the
// asker is an interested person, is not asked here.
func (q *Request) coroner() []Alternative {
	if law := lawOf(q.Nation); law != nil && !law.inquests {
		return nil
	}
	return []Alternative{
		{
			Route:     RouteCoroner,
			DependsOn: q.nationFacts(),
			Source:    outside(InquestsRules, "r.13"),
			Limits:    []Limit{LimitInterested},
		},
	}
}

// here is whether a route of the nation is open: not known while the nation is not.
func (q *Request) here() privacy.Answer {
	if q.Nation.Valid() {
		return privacy.Yes
	}
	return privacy.Unknown
}

func (q *Request) nationFacts() []Fact {
	if q.Nation.Valid() {
		return nil
	}
	return []Fact{FactNation}
}
