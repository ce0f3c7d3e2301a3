package requester

import "github.com/plainrights/plainrights/privacy"

// elsewhere are the routes that the law has for such an asker. Of a pupil's record it holds the rules of
// England and Scotland; those of Wales and Northern Ireland are left out, not denied.
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
	switch q.Nation {
	case privacy.NationEngland:
		return []Alternative{
			{
				Route:  RouteSchoolRecord,
				Source: outside(PupilInformation, "reg 5"),
				Within: Within{Number: 15, Unit: SchoolDays},
				Limits: []Limit{LimitMaintained, LimitWritten, LimitPupil, LimitCopyCost},
			},
		}
	case privacy.NationScotland:
		return []Alternative{
			{
				Route:  RouteSchoolRecord,
				Source: outside(PupilRecords, "reg 5"),
				Limits: []Limit{LimitPupil, LimitSensitive, LimitHarm},
			},
		}
	}
	return nil
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
		out = append(
			out,
			Alternative{
				Route:     RouteFreedomOfInformation,
				Open:      q.here(),
				DependsOn: q.nationFacts(),
				Source:    Source{Kind: Law, Cite: privacy.Citation{Instrument: of.Act, Provision: "s.1(1)"}},
				Limits:    limits,
				Within:    Within{Number: 20, Unit: WorkingDays},
			},
		)
	}
	return out
}

// coroner is disclosure by the coroner in England and Wales. Whether there is an inquest, and whether the
// asker is an interested person, is not asked here.
func (q *Request) coroner() []Alternative {
	if q.Nation == privacy.NationScotland || q.Nation == privacy.NationNorthernIreland {
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
