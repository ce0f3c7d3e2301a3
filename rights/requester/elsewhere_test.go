package requester

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plainrights/plainrights/privacy"
)

// via is a route and its authority.
type via struct {
	Route Route
	Work  Work
	Open  privacy.Answer
}

func routes(q Request) []via {
	var out []via
	for _, a := range MayAsk(q).Elsewhere {
		out = append(out, via{a.Route, a.Source.Work, a.Open})
	}
	return out
}

func TestElsewhere(t *testing.T) {
	const open = privacy.Unknown
	full := known{FactHealthRecords: yes, FactClaim: yes}
	england, wales, scotland, ni := nations[0], nations[1], nations[2], nations[3]
	for _, c := range []struct {
		name   string
		nation privacy.Nation
		asker  Relation
		known  known
		want   []via
	}{
		{"a parent", england, Parent, nil, []via{{RouteSchoolRecord, PupilInformation, open}}},
		{"a parent", scotland, Parent, nil, []via{{RouteSchoolRecord, PupilRecords, open}}},
		{"a parent", wales, Parent, nil, nil},
		{"a parent", ni, Parent, nil, nil},
		{"the individual", england, Self, nil, nil},
		{"an agent", scotland, Agent, known{FactAuthority: no}, nil},
		{"a business", wales, Business, nil, []via{{RouteFreedomOfInformation, 0, yes}}},
		{"a claimant", england, Survivor, full, []via{{RouteHealthRecords, HealthRecordsAct, yes},
			{RouteCoroner, InquestsRules, open}, {RouteFreedomOfInformation, 0, yes}}},
		{"a claimant", scotland, Survivor, full, []via{{RouteHealthRecords, HealthRecordsAct, yes},
			{RouteFreedomOfInformation, 0, yes}}},
		{"a claimant", ni, Survivor, full, []via{{RouteHealthRecords, HealthRecordsOrder, yes},
			{RouteFreedomOfInformation, 0, yes}}},
		{"other records", scotland, Survivor, known{FactHealthRecords: no, FactClaim: yes},
			[]via{{RouteFreedomOfInformation, 0, yes}}},
		{"a friend", ni, Survivor, known{FactHealthRecords: yes, FactClaim: no, FactPersonalRepresentative: no},
			[]via{{RouteFreedomOfInformation, 0, yes}}},
		{"no nation", 0, Survivor, full, []via{{RouteHealthRecords, HealthRecordsAct, open},
			{RouteHealthRecords, HealthRecordsOrder, open}, {RouteCoroner, InquestsRules, open},
			{RouteFreedomOfInformation, 0, open}, {RouteFreedomOfInformation, 0, open}}},
	} {
		if diff := cmp.Diff(c.want, routes(ask(c.nation, c.asker, c.known)), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s, %v (-want +got):\n%s", c.name, c.nation, diff)
		}
	}
}

// The routes are to information, so that whoever wants it erased or corrected has none by them.
func TestElsewhereIsForAccess(t *testing.T) {
	for _, right := range privacy.Rights() {
		for _, r := range []Relation{Parent, Survivor, Business} {
			q := ask(privacy.NationEngland, r, nil)
			q.Right = right
			if got := routes(q); (len(got) > 0) != (right == privacy.RightAccess) {
				t.Errorf("%v, %v: %v", right, r, got)
			}
		}
	}
}

// Access to the records of the dead waits for what is not known, and for nothing else.
func TestHealthRecordsDependOn(t *testing.T) {
	for _, c := range []struct {
		known known
		want  []Fact
	}{
		{nil, []Fact{FactHealthRecords, FactPersonalRepresentative, FactClaim}},
		{known{FactHealthRecords: yes}, []Fact{FactPersonalRepresentative, FactClaim}},
		{known{FactHealthRecords: yes, FactClaim: no}, []Fact{FactPersonalRepresentative}},
		{known{FactPersonalRepresentative: no}, []Fact{FactHealthRecords, FactClaim}},
		{known{FactPersonalRepresentative: yes}, []Fact{FactHealthRecords}},
		{known{FactPersonalRepresentative: yes, FactHealthRecords: yes}, nil},
	} {
		a := MayAsk(ask(privacy.NationScotland, Survivor, c.known)).Elsewhere[0]
		if a.Route != RouteHealthRecords || !slices.Equal(a.DependsOn, c.want) ||
			(a.Open == yes) != (len(c.want) == 0) {
			t.Errorf("%v: %+v", c.known, a)
		}
	}
	if a := MayAsk(ask(0, Survivor, nil)).Elsewhere[0]; !slices.Equal(a.DependsOn,
		[]Fact{FactNation, FactHealthRecords, FactPersonalRepresentative, FactClaim}) {
		t.Errorf("no nation: %+v", a)
	}
}

// The limits differ by nation: in England and Wales the personal representative sees more than what is relevant
// to a claim, and the records reach back to another day in Northern Ireland.
func TestHealthRecordsLimits(t *testing.T) {
	for _, n := range nations {
		for _, asker := range []Fact{FactPersonalRepresentative, FactClaim} {
			a := MayAsk(ask(n, Survivor, known{FactHealthRecords: yes, asker: yes})).Elsewhere[0]
			ni := n == privacy.NationNorthernIreland
			unlimited := asker == FactPersonalRepresentative && (n == privacy.NationEngland || n == privacy.NationWales)
			has := func(l Limit) bool { return slices.Contains(a.Limits, l) }
			if has(LimitClaim) == unlimited || (a.Also.Work == ReAB) != unlimited || has(LimitMay1994) != ni ||
				has(LimitNovember1991) == ni ||
				!has(LimitNote) ||
				!has(LimitHarm) ||
				!has(LimitOthers) {
				t.Errorf("%v, %v: %+v", n, asker, a)
			}
			if a.Within != (Within{40, Days, 21}) || (a.Free == yes) == ni {
				t.Errorf("%v, %v: %+v", n, asker, a)
			}
		}
	}
}

// The record of a pupil in England is to be had within 15 school days, by other law than data protection law,
// and whatever the child understands.
func TestSchoolRecord(t *testing.T) {
	for _, a := range answers {
		e := MayAsk(
			ask(privacy.NationEngland, Parent, known{FactUnderstands: a, FactAgreed: no, FactInInterests: no}),
		).Elsewhere
		if len(e) != 1 || e[0].Within != (Within{Number: 15, Unit: SchoolDays}) || !e[0].Source.Cite.IsZero() ||
			!slices.Contains(e[0].Limits, LimitMaintained) {
			t.Errorf("%v: %+v", a, e)
		}
	}
}

// A council in Scotland is under the Scottish Act, which need not give out the health records of the dead.
func TestFreedomOfInformation(t *testing.T) {
	for _, n := range nations {
		for _, r := range []Relation{Survivor, Business} {
			e := MayAsk(ask(n, r, nil)).Elsewhere
			a := e[len(e)-1]
			scots := n == privacy.NationScotland
			if a.Route != RouteFreedomOfInformation || (a.Source.Cite.Instrument == privacy.FOISA2002) != scots ||
				a.Within.Unit != WorkingDays ||
				slices.Contains(a.Limits, LimitHealthOfDead) != (scots && r == Survivor) {
				t.Errorf("%v, %v: %+v", n, r, a)
			}
		}
	}
}
