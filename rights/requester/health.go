package requester

import "github.com/plainrights/plainrights/privacy"

// health is access to the health records of the dead. A council holds few: the records are with whoever gave
// the care.
func (q *Request) health() []Alternative {
	open, on := q.bereaved()
	if open == privacy.No {
		return nil
	}
	if !q.Nation.Valid() {
		open, on = privacy.Unknown, append([]Fact{FactNation}, on...)
	}
	limits := []Limit{LimitWritten, LimitProfessional, LimitNote, LimitHarm, LimitOthers, LimitExpectation}
	var also Source
	if q.unlimited() {
		also = outside(ReAB, "")
	} else {
		limits = append(limits, LimitClaim)
	}
	within := Within{Number: 40, Unit: Days, Sooner: 21}
	var out []Alternative
	if q.Nation != privacy.NationNorthernIreland {
		// Free since DPA 2018 Sch 19 para 38 took the fees out of s.3(4).
		out = append(
			out,
			Alternative{
				Route:     RouteHealthRecords,
				Open:      open,
				DependsOn: on,
				Source:    outside(HealthRecordsAct, "s.3(1)(f)"),
				Also:      also,
				Limits:    with(limits, LimitNovember1991),
				Within:    within,
				Free:      privacy.Yes,
			},
		)
	}
	if q.Nation == privacy.NationNorthernIreland || !q.Nation.Valid() {
		out = append(
			out,
			Alternative{
				Route:     RouteHealthRecords,
				Open:      open,
				DependsOn: on,
				Source:    outside(HealthRecordsOrder, "Art 5(1)"),
				Limits:    with(limits, LimitMay1994),
				Within:    within,
			},
		)
	}
	return out
}

// with is a copy of the limits with one more.
func with(limits []Limit, more Limit) []Limit {
	return append(append(make([]Limit, 0, len(limits)+1), limits...), more)
}

// bereaved says whether the asker is one of the two who have access, and on what it turns: the personal
// representative, and whoever may have a claim arising from the death.
func (q *Request) bereaved() (privacy.Answer, []Fact) {
	a := &q.Answers
	representative, claim, records := a[FactPersonalRepresentative], a[FactClaim], a[FactHealthRecords]
	if records == privacy.No || representative == privacy.No && claim == privacy.No {
		return privacy.No, nil
	}
	var on []Fact
	if records != privacy.Yes {
		on = append(on, FactHealthRecords)
	}
	if representative != privacy.Yes && claim != privacy.Yes {
		if representative != privacy.No {
			on = append(on, FactPersonalRepresentative)
		}
		if claim != privacy.No {
			on = append(on, FactClaim)
		}
	}
	if len(on) > 0 {
		return privacy.Unknown, on
	}
	return privacy.Yes, nil
}

// unlimited reports whether the asker sees more than what is relevant to a claim (s.5(4); Art 7(4) of the
// Order): in England and Wales the personal representative does, by Re AB [2020] EWHC 691 (Fam). Scotland and
// Northern Ireland have the same words, and no decision known to us, so that there the limit is listed.
func (q *Request) unlimited() bool {
	england := q.Nation == privacy.NationEngland || q.Nation == privacy.NationWales
	return england && q.Answers[FactPersonalRepresentative] == privacy.Yes
}
