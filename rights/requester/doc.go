// Package requester says who may make a data protection request, and what the asker must show, may be
// charged and may do instead.
//
//	standing := requester.MayAsk(requester.Request{
//		Nation: privacy.NationEngland, Right: privacy.RightAccess, Day: privacy.NewDate(2026, 11, 22),
//		Relation: requester.Parent, AgeKnown: true, Age: 14,
//	})
//	fmt.Println(standing.Verdict, standing.Holder)
//
// [MayAsk] is total and pure. A [Request] holds who asks, about whom, when and what is known; a [Standing]
// the verdict, the facts that it waits for, its reasons with their sources, and the rest. What nobody has
// said is never guessed: where it matters, the verdict is [Depends] and names the facts. Where the law
// itself presumes something, as that a Scottish child of 12 understands or that someone of 16 in England has capacity,
// the verdict follows the presumption, and the facts that would rebut it stand in Standing.UnlessShown.
//
// The right is always that of the individual whom the data are about (DPA 2018 s.3(5)). All the rest is
// about who may use it in that individual's name. Statute says little of that: for children s.208, and for
// Scotland alone; for bodies Art 80 and s.187. What remains is case law, the law of agency and of
// incapacity, and guidance, and each reason says which of them it is.
//
// Whether the right arises, and what may be withheld, is for package rights; by when the answer is due, for
// package deadline. It imports the vocabulary in package privacy and nothing else of this module.
package requester
