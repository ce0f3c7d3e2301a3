package rights

import "github.com/plainrights/plainrights/privacy"

// everyRight is the rules that bear on every right, under both regimes.
var everyRight = []Rule{
	// The GDPR applied, and the Act began, on 25 May 2018. Earlier requests were under the Data
	// Protection Act 1998, which these tables do not hold: the words say so, and not that nothing applied.
	{
		ID:     "every-before-gdpr",
		Effect: Removes,
		Cite:   cite{Instrument: privacy.SI2018No625, Provision: "reg 2"},
		Force:  period{Until: lawBegan},
	},
	// Personal data relate to a living individual, and a data subject is one (s.3(5), which governs
	// the complaints and remedies too); the UK GDPR has the same in recital 27. No right outlives the person.
	{
		ID:     "every-deceased",
		Effect: Removes,
		When:   Cond{fact(privacy.FactPersonDeceased)},
		Cite:   cite{Instrument: dpa, Provision: "s.3(2)-(3)"},
	},
}
