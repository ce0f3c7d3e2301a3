package requester

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// everywhere are the cases that every nation answers alike.
var everywhere = []struct {
	name     string
	relation Relation
	known    known
	want     want
}{
	{"an adult", Self, nil, want{May, nil, nil, []Why{WhyOwnRight}}},
	{"an adult without capacity", Self, known{FactLacksCapacity: yes}, want{May, nil, nil, nil}},
	{"nobody said who", 0, nil, want{Depends, []Fact{FactRelation}, nil, []Why{WhyAskerNotSaid}}},

	{
		"an agent",
		Agent,
		nil,
		want{Depends, []Fact{FactAuthority, FactPowerCovers}, []Fact{FactLacksCapacity}, []Why{WhyAuthority}},
	},
	{
		"an agent with authority",
		Agent,
		known{FactAuthority: yes, FactPowerCovers: yes},
		want{May, nil, []Fact{FactLacksCapacity}, []Why{WhyOwnRight, WhyAuthority}},
	},
	{
		"an agent with authority from the able",
		Agent,
		known{FactAuthority: yes, FactPowerCovers: yes, FactLacksCapacity: no},
		want{May, nil, nil, nil},
	},
	{"an agent without authority", Agent, known{FactAuthority: no}, want{MayNot, nil, nil, []Why{WhyNoAuthority}}},
	{
		"an agent whom nobody could authorise",
		Agent,
		known{FactAuthority: yes, FactLacksCapacity: yes},
		want{MayNot, nil, nil, []Why{WhyNotAuthorised}},
	},
	{
		"an agent with authority for we know not what",
		Agent,
		known{FactAuthority: yes},
		want{Depends, []Fact{FactPowerCovers}, []Fact{FactLacksCapacity}, []Why{WhyOwnRight, WhyAuthority}},
	},
	{
		"an agent with authority for something else",
		Agent,
		known{FactAuthority: yes, FactPowerCovers: no},
		want{MayNot, nil, nil, []Why{WhyNotCovered}},
	},
	{
		"a body, for access",
		Representative,
		known{FactAuthority: yes, FactPowerCovers: yes, FactBodyQualifies: no},
		want{May, nil, []Fact{FactLacksCapacity}, []Why{WhyBodyAsAgent}},
	},

	{
		"an attorney",
		Attorney,
		nil,
		want{
			Depends,
			[]Fact{FactAuthority, FactPowerCovers, FactPowerInForce, FactLacksCapacity},
			nil,
			[]Why{WhyNoProvision, WhyPower},
		},
	},
	{
		"an attorney in full",
		Attorney,
		known{FactLacksCapacity: yes, FactPowerCovers: yes, FactPowerInForce: yes},
		want{May, nil, nil, []Why{WhyPower}},
	},
	{
		"an attorney for other matters",
		Attorney,
		known{FactPowerCovers: no},
		want{MayNot, nil, nil, []Why{WhyNotCovered}},
	},
	{
		"an attorney not registered",
		Attorney,
		known{FactLacksCapacity: yes, FactPowerInForce: no},
		want{MayNot, nil, nil, []Why{WhyNotInForce}},
	},
	{
		"an attorney, register unseen",
		Attorney,
		known{FactLacksCapacity: yes, FactPowerCovers: yes},
		want{Depends, []Fact{FactPowerInForce}, nil, nil},
	},
	{
		"an attorney of the able",
		Attorney,
		known{FactLacksCapacity: no, FactPowerCovers: yes, FactPowerInForce: yes},
		want{Depends, []Fact{FactAuthority}, nil, nil},
	},
	{
		"an attorney of the able, unauthorised",
		Attorney,
		known{FactLacksCapacity: no, FactAuthority: no, FactPowerCovers: yes, FactPowerInForce: yes},
		want{MayNot, nil, nil, []Why{WhyHasCapacity}},
	},
	{
		"an attorney whom the able authorised",
		Attorney,
		known{FactLacksCapacity: no, FactAuthority: yes, FactPowerCovers: yes},
		want{May, nil, nil, nil},
	},
	{
		"an attorney authorised either way",
		Attorney,
		known{FactAuthority: yes, FactPowerCovers: yes, FactPowerInForce: yes},
		want{May, nil, nil, nil},
	},

	{
		"the bereaved",
		Survivor,
		known{FactPersonalRepresentative: yes, FactHealthRecords: yes},
		want{MayNot, nil, nil, []Why{WhyLivingOnly}},
	},
	{"a business", Business, known{FactAuthority: yes}, want{MayNot, nil, nil, []Why{WhyPeopleOnly, WhyAskAsPerson}}},
}

func TestEverywhere(t *testing.T) {
	for _, c := range everywhere {
		for _, n := range append(nations, 0) {
			for _, regime := range append(privacy.Regimes(), 0) {
				q := ask(n, c.relation, c.known)
				q.Regime = regime
				c.want.of(t, c.name, q)
			}
		}
	}
}

// understanding is the law of capacity outside of Scotland, and of a Scottish child under 12.
var understanding = []struct {
	name     string
	relation Relation
	known    known
	want     want
}{
	{"a child", Child, nil, want{Depends, []Fact{FactUnderstands}, nil, nil}},
	{"a child who does not", Child, known{FactUnderstands: no}, want{MayNot, nil, nil, []Why{WhyDoesNotGrasp}}},
	{
		"a parent",
		Parent,
		nil,
		want{
			Depends,
			[]Fact{FactUnderstands, FactAgreed, FactInInterests},
			[]Fact{FactAgainstInterests},
			[]Why{WhyParentCases},
		},
	},
	{
		"a parent of one who does not",
		Parent,
		known{FactUnderstands: no},
		want{May, nil, []Fact{FactAgainstInterests}, []Why{WhyChildCannot, WhyWithheld}},
	},
	{
		"a parent of one who does not, against them",
		Parent,
		known{FactUnderstands: no, FactAgainstInterests: yes},
		want{MayNot, nil, nil, []Why{WhyAgainst}},
	},
	{
		"a parent of one who does",
		Parent,
		known{FactUnderstands: yes, FactAgreed: no, FactInInterests: no, FactAgainstInterests: no},
		want{MayNot, nil, nil, []Why{WhyChildsToUse}},
	},
	{
		"a parent of one who refuses, for their good",
		Parent,
		known{FactUnderstands: yes, FactAgreed: no, FactInInterests: yes, FactAgainstInterests: no},
		want{May, nil, nil, []Why{WhyInInterests}},
	},
	{
		"a parent of one who refuses",
		Parent,
		known{FactUnderstands: yes, FactAgreed: no, FactAgainstInterests: no},
		want{Depends, []Fact{FactInInterests}, nil, nil},
	},
	{
		"a parent of one who agreed",
		Parent,
		known{FactUnderstands: yes, FactAgreed: yes, FactAgainstInterests: no},
		want{May, nil, nil, []Why{WhyChildAgreed}},
	},
	{
		"a parent, for their good",
		Parent,
		known{FactInInterests: yes},
		want{May, nil, []Fact{FactAgainstInterests}, nil},
	},
	{
		"a parent, for and against",
		Parent,
		known{FactUnderstands: no, FactInInterests: yes, FactAgainstInterests: yes},
		want{MayNot, nil, nil, nil},
	},
}

func TestUnderstanding(t *testing.T) {
	for _, c := range understanding {
		for _, n := range nations {
			for age := range uint8(18) {
				if age < 12 || n == privacy.NationNorthernIreland || age < 16 && n != privacy.NationScotland {
					w := c.want
					if n != privacy.NationScotland && c.name == "a child" {
						w.unless = []Fact{
							FactAgainstInterests,
						} // guidance, which Scotland's statutory test leaves no room for
					}
					w.of(t, c.name, aged(ask(n, c.relation, c.known), age))
				}
			}
		}
	}
}

// A child who evidently acts against their own best interests is not competent, by guidance; in Scotland
// understanding is the whole of the test.
func TestAgainstOwnInterests(t *testing.T) {
	k := known{FactUnderstands: yes, FactAgainstInterests: yes, FactAgreed: yes}
	for _, n := range nations {
		w := want{MayNot, nil, nil, []Why{WhyAgainstOwn}}
		if n == privacy.NationScotland {
			w = want{May, nil, nil, nil}
		}
		w.of(t, "against", aged(ask(n, Child, k), 15))
		if n != privacy.NationScotland {
			w.why = []Why{WhyAgainst}
		}
		w.of(t, "a parent, agreed", aged(ask(n, Parent, k), 15))
	}
}

func TestScotland(t *testing.T) {
	for _, c := range []struct {
		name     string
		relation Relation
		ages     []uint8
		known    known
		want     want
	}{
		{"under 12, understands", Child, []uint8{0, 11}, known{FactUnderstands: yes},
			want{May, nil, nil, []Why{WhyScotsGeneral}}},
		{"12 to 15", Child, []uint8{12, 13, 15}, nil, want{May, nil, []Fact{FactUnderstands}, []Why{WhyScotsPresumed}}},
		{"12 to 15, shown not to", Child, []uint8{12, 15}, known{FactUnderstands: no},
			want{MayNot, nil, nil, []Why{WhyScotsRebutted}}},
		{"16 and 17", Child, []uint8{16, 17}, known{FactUnderstands: no}, want{May, nil, nil, []Why{WhyScotsSixteen}}},
		{"a parent, 12 to 15", Parent, []uint8{12, 15}, nil,
			want{Depends, []Fact{FactAgreed, FactInInterests}, []Fact{FactUnderstands, FactAgainstInterests}, nil}},
		{"a parent who has no leave, 12 to 15", Parent, []uint8{12}, known{FactAgreed: no, FactInInterests: no},
			want{MayNot, nil, []Fact{FactUnderstands}, nil}},
		{"a parent, 16 and 17", Parent, []uint8{16, 17}, nil,
			want{Depends, []Fact{FactAgreed}, []Fact{FactLacksCapacity}, []Why{WhyParentAuthority}}},
		{"a parent, 16, who understands nothing", Parent, []uint8{16},
			known{FactUnderstands: no, FactAgreed: no, FactInInterests: yes},
			want{MayNot, nil, nil, []Why{WhyNoAuthority}}},
		{"a parent, 16, without capacity", Parent, []uint8{16}, known{FactAgreed: yes, FactLacksCapacity: yes},
			want{MayNot, nil, nil, []Why{WhyNotAuthorised}}},
		{"a child's agent, 12", Agent, []uint8{12}, known{FactAuthority: yes, FactPowerCovers: yes},
			want{May, nil, []Fact{FactUnderstands}, []Why{WhyScotsPresumed}}},
		{"a child's agent, 11", Agent, []uint8{11}, known{FactAuthority: yes, FactPowerCovers: yes},
			want{Depends, []Fact{FactUnderstands}, nil, nil}},
	} {
		for _, age := range c.ages {
			c.want.of(t, c.name, aged(ask(privacy.NationScotland, c.relation, c.known), age))
		}
	}
	want{Depends, []Fact{FactAge, FactUnderstands}, nil, nil}.of(t, "no age", ask(privacy.NationScotland, Child, nil))
	want{
		May,
		nil,
		nil,
		nil,
	}.of(t, "no age, understands", ask(privacy.NationScotland, Child, known{FactUnderstands: yes}))
	want{
		Depends,
		[]Fact{FactAge},
		nil,
		nil,
	}.of(t, "no age, does not", ask(privacy.NationScotland, Child, known{FactUnderstands: no}))
	want{
		Depends,
		[]Fact{FactNation},
		[]Fact{FactUnderstands},
		nil,
	}.of(t, "no nation, 14, and against", aged(ask(0, Child, known{FactAgainstInterests: yes}), 14))
}

// R11: at 16 and 17 capacity is presumed in England and Wales until want of it is shown; in Northern Ireland it still
// turns on understanding, and in Scotland on nothing.
func TestR11SixteenAndSeventeen(t *testing.T) {
	for _, age := range []uint8{16, 17} {
		for _, n := range []privacy.Nation{privacy.NationEngland, privacy.NationWales} {
			presumed := []Fact{FactUnderstands, FactAgainstInterests}
			want{May, nil, presumed, []Why{WhyAbleSixteen}}.of(t, "asks", aged(ask(n, Child, nil), age))
			want{May, nil, presumed, []Why{WhyAbleSixteen}}.of(t, "asks as themselves", aged(ask(n, Self, nil), age))
			want{
				MayNot,
				nil,
				nil,
				[]Why{WhyAbleRebutted, WhyDoesNotGrasp},
			}.of(t, "shown not to", aged(ask(n, Child, known{FactUnderstands: no}), age))
			want{
				May,
				nil,
				presumed,
				[]Why{WhyAbleSixteen},
			}.of(t, "through an agent", aged(ask(n, Agent, known{FactAuthority: yes, FactPowerCovers: yes}), age))
			want{
				Depends,
				[]Fact{FactAgreed, FactInInterests},
				presumed,
				[]Why{WhyAbleSixteen},
			}.of(t, "a parent", aged(ask(n, Parent, nil), age))
			if s := MayAsk(aged(ask(n, Child, nil), age)); hasWhy(s, WhyUnderstanding) || hasWhy(s, WhyNotYetSixteen) {
				t.Errorf("%v, %d: %v", n, age, whys(s))
			}
			want{
				Depends,
				[]Fact{FactUnderstands},
				[]Fact{FactAgainstInterests},
				[]Why{WhyUnderstanding},
			}.of(t, "15", aged(ask(n, Child, nil), 15))
		}
		ni := privacy.NationNorthernIreland
		want{
			Depends,
			[]Fact{FactUnderstands},
			[]Fact{FactAgainstInterests},
			[]Why{WhyUnderstanding, WhyNotYetSixteen},
		}.of(t, "asks", aged(ask(ni, Child, nil), age))
		want{May, nil, nil, []Why{WhyScotsSixteen}}.of(t, "asks", aged(ask(privacy.NationScotland, Child, nil), age))
		want{
			Depends,
			[]Fact{FactNation, FactUnderstands},
			[]Fact{FactAgainstInterests},
			[]Why{WhyAbleSixteen, WhyNotYetSixteen, WhyScotsSixteen},
		}.of(t, "nobody said where", aged(ask(0, Child, nil), age))
	}
	want{
		Depends,
		[]Fact{FactAge, FactUnderstands},
		[]Fact{FactAgainstInterests},
		[]Why{WhyAbleSixteen, WhyUnderstanding},
	}.of(t, "no age", ask(privacy.NationEngland, Child, nil))
}

// From 18 a parent is an agent, in every nation, and the individual's age is no matter.
func TestGrown(t *testing.T) {
	for _, n := range append(nations, 0) {
		want{
			May,
			nil,
			nil,
			[]Why{WhyOwnRight, WhyGrown},
		}.of(t, "grown", aged(ask(n, Child, known{FactUnderstands: no}), 18))
		want{
			Depends,
			[]Fact{FactAgreed},
			[]Fact{FactLacksCapacity},
			[]Why{WhyParentAuthority},
		}.of(t, "a parent", aged(ask(n, Parent, nil), 18))
		want{May, nil, nil, nil}.of(t, "self", aged(ask(n, Self, known{FactUnderstands: no}), 18))
	}
}
