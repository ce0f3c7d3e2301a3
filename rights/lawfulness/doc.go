// Package lawfulness checks the lawful basis that a notice gives for a use of personal data: whether the
// law lets that body rely on it, on that day, and with the conditions that it names.
//
//	for _, u := range lawfulness.UsesOf(n) {
//		u.Use.Day = privacy.NewDate(2026, 11, 22)
//		for _, f := range lawfulness.Check(u.Use) {
//			if f.Status != lawfulness.Sound {
//				fmt.Println(u.Activity, u.Purpose, f.Code, f.Status, f.TurnsOn, f.Cites[0].Provision)
//			}
//		}
//	}
//
// [Check] is total and pure. It takes a [Use] and returns findings, each a [Breach], [Sound], or [Open]
// with what it turns on. It says nothing of any right: a use without a basis may still be one that a person
// can ask to see, and package rights answers for that.
//
// [UsesOf] reads the uses of a whole notice, each with its activity and purpose.
//
// What is checked is what a notice claims, and not whether the facts bear the claim out: that a condition
// of Schedule 1 is named, of the right Part, and with the policy document that it asks for, and never that
// the use is necessary for what the condition describes.
//
// # What is not stated
//
// The zero of every field is something that nobody has said. A finding is settled only if every answer to
// what is not stated leads to it; otherwise it is open. What nothing in the use speaks of gives no
// finding: a use that does not mention special category data is not asked about Article 9. Two fields are
// claims, that count only if made: [Use].Request and [Use].Agreement.
package lawfulness
