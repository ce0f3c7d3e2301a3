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
	var out []Alternative
	seen := Work(0) // of which nations that follow one another share one
	for i, laws := 0, q.laws(); i < len(laws); i++ {
		of := &laws[i].dead
		if of.work == seen {
			continue
		}
		seen = of.work
		to := Alternative{
			Route:     RouteHealthRecords,
			Open:      open,
			DependsOn: on,
			Source:    outside(of.work, of.provision),
			Also:      also,
			Limits:    append(append([]Limit(nil), limits...), of.limits...),
			Within:    Within{Number: of.days, Unit: Days, Sooner: 21},
		}
		if laws[i].free {
			to.Free = privacy.Yes
		}
		out = append(out, to)
	}
	return out
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

// unlimited reports whether the asker sees more than what is relevant to a claim (s.5(4); Art 7(4) of the Order). Where
// no decision says so the limit is listed.
func (q *Request) unlimited() bool {
	law := lawOf(q.Nation)
	return law != nil && law.unlimited && q.Answers[FactPersonalRepresentative] == privacy.Yes
}
