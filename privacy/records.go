package privacy

// RecordsLaw is the law by which anybody can ask a council, or another public authority of a nation, for records.
type RecordsLaw struct {
	Nations []Nation   `json:"nations,omitempty"` // where it is law
	Act     Instrument `json:"act,omitzero"`      // the Act itself
	Ask     Citation   `json:"ask,omitzero"`      // the right itself
	// that what is about whoever asks is asked for by data protection law instead
	Own Citation `json:"own,omitzero"`
	// that what is about anybody is given as far as data protection law lets it be
	Anybody Citation `json:"anybody,omitzero"`
	Time    Citation `json:"time,omitzero"` // within how many working days an answer is due: twenty
	Form    Citation `json:"form,omitzero"` // how it is asked for
	// whether that is in writing or in another form that lasts; else in writing alone
	Lasting bool `json:"lasting"`
}

// recordsLaws are in the order of their years.
var recordsLaws = []RecordsLaw{
	{
		Nations: []Nation{NationEngland, NationWales, NationNorthernIreland},
		Act:     FOIA2000,
		Ask:     Citation{Instrument: FOIA2000, Provision: "s.1"},
		Own: Citation{
			Instrument: FOIA2000,
			Provision:  "s.40(1)",
		},
		Anybody: Citation{Instrument: FOIA2000, Provision: "s.40"},
		Time: Citation{
			Instrument: FOIA2000,
			Provision:  "s.10(1)",
		},
		Form: Citation{Instrument: FOIA2000, Provision: "s.8"},
	},
	{Nations: []Nation{NationScotland}, Act: FOISA2002, Ask: Citation{Instrument: FOISA2002, Provision: "s.1"},
		Own: Citation{
			Instrument: FOISA2002,
			Provision:  "s.38(1)(a)",
		}, Anybody: Citation{Instrument: FOISA2002, Provision: "s.38"},
		Time: Citation{
			Instrument: FOISA2002,
			Provision:  "s.10(1)",
		}, Form: Citation{Instrument: FOISA2002, Provision: "s.8"}, Lasting: true},
}

// RecordsLaws returns the laws by which records are asked for. The caller owns all of it.
func RecordsLaws() []RecordsLaw {
	var out []RecordsLaw
	for i := range recordsLaws {
		out = append(out, recordsLaws[i].own())
	}
	return out
}

// own is a copy that shares nothing with the table.
func (l RecordsLaw) own() RecordsLaw {
	l.Nations = append([]Nation(nil), l.Nations...)
	return l
}

// RecordsLawOf returns the law by which records are asked for in a nation; false for what is none.
func RecordsLawOf(n Nation) (RecordsLaw, bool) {
	for i := range recordsLaws {
		for _, of := range recordsLaws[i].Nations {
			if of == n {
				return recordsLaws[i].own(), true
			}
		}
	}
	return RecordsLaw{}, false
}

// deadLaws are the laws by which some can see the health records of a person who has died, for each nation. They reach
// what a health professional made, and no more: records of care are none.
var deadLaws = []struct {
	nation Nation
	cite   Citation
}{
	{NationEngland, Citation{Instrument: AHRA1990, Provision: "s.3(1)(f)"}},
	{NationWales, Citation{Instrument: AHRA1990, Provision: "s.3(1)(f)"}},
	{NationScotland, Citation{Instrument: AHRA1990, Provision: "s.3(1)(f)"}},
	{NationNorthernIreland, Citation{Instrument: AHRNI1993}},
}

// HealthRecordsOfDead returns the law of a nation by which some can see the health records of a person who has died;
// the zero Citation where the nation is not known.
func HealthRecordsOfDead(n Nation) Citation {
	for i := range deadLaws {
		if deadLaws[i].nation == n {
			return deadLaws[i].cite
		}
	}
	return Citation{}
}
