package requester

import "github.com/plainrights/plainrights/privacy"

// nationLaw is what the law of one nation has of its own.
type nationLaw struct {
	nation privacy.Nation
	// whose law of capacity it has, and the enactments by which somebody acts for an individual without capacity
	capacity place
	powers   []power
	// the age below which parents have the parental responsibility that Schedule 3 to the DPA is about, the limb of its
	// paragraphs 4(1) and 10(1) that speaks of it, and whether paragraph 21 is law (paragraph 21(5))
	responsible uint8
	limb        string
	abuse       bool
	// the record of a pupil, to which a parent has a right of their own; zero: left out, not denied
	pupils elsewhere
	// the health records of the dead, and whether a fee may be asked for them
	dead elsewhere
	free bool
	// whether the personal representative sees more of those than what is relevant to a claim
	unlimited bool
	// whether a coroner holds inquests, under rules on what they disclose
	inquests bool
}

// power is an enactment under which somebody acts for an individual without capacity.
type power struct {
	work      Work
	provision string
}

// elsewhere is a route by another law, with its time, zero where it states none, and its limits.
type elsewhere struct {
	work      Work
	provision string
	days      uint8 // of school for the record of a pupil
	limits    []Limit
}

// nationLaws is in the order of privacy.Nations. In Northern Ireland powers are for property and affairs alone: the
// lasting powers of the Mental Capacity Act (Northern Ireland) 2016, which would reach welfare, have not been
// commenced. Of a pupil's record it holds the rules of England and Scotland. Health records have been free since DPA
// 2018 Schedule 19 paragraph 38 took the fees out of section 3(4) of the Act; the Order keeps its own. Re AB [2020]
// EWHC 691 (Fam) is of England and Wales: Scotland and Northern Ireland have the same words (s.5(4); Art 7(4)), and no
// decision known to us.
var nationLaws = []nationLaw{
	{
		nation: privacy.NationEngland, capacity: englandWales, powers: []power{{MentalCapacityAct, "ss.9, 16"}},
		responsible: 18, limb: "(a)", abuse: true,
		pupils: elsewhere{
			PupilInformation, "reg 5", 15, []Limit{LimitMaintained, LimitWritten, LimitPupil, LimitCopyCost},
		},
		dead: elsewhere{HealthRecordsAct, "s.3(1)(f)", 40, []Limit{LimitNovember1991}}, free: true, unlimited: true,
		inquests: true,
	},
	{
		nation: privacy.NationWales, capacity: englandWales, powers: []power{{MentalCapacityAct, "ss.9, 16"}},
		responsible: 18, limb: "(a)", abuse: true,
		dead: elsewhere{HealthRecordsAct, "s.3(1)(f)", 40, []Limit{LimitNovember1991}}, free: true, unlimited: true,
		inquests: true,
	},
	{
		nation: privacy.NationScotland, capacity: scotland,
		powers:      []power{{AdultsIncapacityAct, "ss.15, 16, 19, 64"}},
		responsible: 16, limb: "(b)",
		pupils: elsewhere{PupilRecords, "reg 5", 0, []Limit{LimitPupil, LimitSensitive, LimitHarm}},
		dead:   elsewhere{HealthRecordsAct, "s.3(1)(f)", 40, []Limit{LimitNovember1991}}, free: true,
	},
	{
		nation: privacy.NationNorthernIreland, capacity: northernIreland,
		powers:      []power{{EnduringPowersOrder, "Art 3"}, {MentalHealthOrder, "Part VIII"}},
		responsible: 18, limb: "(a)", abuse: true,
		dead: elsewhere{HealthRecordsOrder, "Art 5(1)", 40, []Limit{LimitMay1994}},
	},
}

// lawOf is the law of a nation; nil for none.
func lawOf(n privacy.Nation) *nationLaw {
	for i := range nationLaws {
		if nationLaws[i].nation == n {
			return &nationLaws[i]
		}
	}
	return nil
}

// laws are those that it may be: that of the nation, or where that is not known those of all.
func (q *Request) laws() []nationLaw {
	for i := range nationLaws {
		if nationLaws[i].nation == q.Nation {
			return nationLaws[i : i+1]
		}
	}
	return nationLaws
}
