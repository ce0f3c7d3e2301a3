// Package deadline says by when a controller must answer, from what happened and when.
//
//	answer := deadline.Due(deadline.Timeline{
//		Kind:     deadline.RightsRequest,
//		Nation:   privacy.NationScotland,
//		Right:    privacy.RightAccess,
//		Received: privacy.NewDate(2026, 11, 25),
//	})
//	fmt.Println(answer.Due)
//	for _, s := range answer.Steps {
//		fmt.Println(s.Day, s.Cite.Short())
//	}
//
// [Due] is total and pure: it has no clock of its own. A [Timeline] holds the days of the events, and the
// [Outcome] the last lawful day, the earliest day that another defensible reading gives, the day by which
// an extension must have been told, and each step with its provision. Where there is no such day yet, the
// answer says why. Days are counted by Regulation 1182/71, which Art 4A of the UK GDPR and s.205(2) of the
// Data Protection Act 2018 make the rule: the day of an event does not count, a month ends on the day of
// the same number or on the last of the month, and a period never ends on a weekend or bank holiday.
//
// The table of bank holidays is this package's own, for the four nations, 2018 to 2028. What falls outside
// of it is refused and never guessed.
//
// It imports the vocabulary in package privacy and nothing else of this module.
package deadline
