// Package rights is what follows from a use of personal data: which rights apply, which do not, what
// they turn on, and by which provision.
//
//	answer := rights.Assess(n, privacy.NewDate(2026, 11, 22), nil, newsletter)
//	for i := range answer.Activities[0].Grounds {
//		decisions := &answer.Activities[0].Grounds[i].Decisions
//		for _, right := range []privacy.Right{privacy.RightErasure, privacy.RightPortability, privacy.RightObject} {
//			d := decisions.For(right)
//			fmt.Println(right, d.Verdict)
//			for reason := range d.Because() {
//				if reason.Held == privacy.Yes {
//					fmt.Println("  because", reason.Rule, reason.Cite.Short())
//				}
//			}
//			for fact := range d.Ask() {
//				fmt.Println("  ask", fact)
//			}
//		}
//	}
//
// [Assess] answers for a whole notice, [Prepare] for many again and again, and [Evaluate] for one set of [Facts]. All
// are total and pure: no error, no clock, no randomness. The day of the request is a fact like any other, so that the
// law of any day since 25 May 2018 can be asked. A nil in the place of a notice, or of anything else that a function of
// this package or of those in its folder takes by a pointer, counts as one that says nothing.
//
// # Rules
//
// A [Rule] is a value: a permanent id, the right that it belongs to, its effect, a condition that can
// be read, one citation and the period in which it is law. Rules hold no sentences; package
// rights/explain has those. The tables are the files named after the rights, in the order of the
// provisions. A right arises if some rule that grants it holds and none that takes that grant away.
//
// # Three values
//
// A fact is yes, no or unknown. A verdict is settled when every way of filling in what the notice and
// the person have not said leads to it; otherwise it is [Depends], and Ask lists the facts whose
// answers could change it. Facts that only the controller knows are never asked: one that nobody has
// shown counts as not shown, and its rule is listed among the reasons as unknown. There are two exceptions: erasure
// waits for Article 17(1)(a) and (e), and restriction under Part 3 for what sections 46(4) and 47(2) and (3) turn on.
//
// # Which exemptions are likely
//
// Most exemptions reach only data that are used for what they name, or that consist of it. [LikelihoodRules] says for
// which kinds of purpose, kinds of data, bodies, askers and rights each is [Likely], possible or [Remote], and
// Decision.Likeliest yields those that are not unavailable in that order. It changes no status and no verdict.
//
// # Presumptions
//
// What a notice asserts is presumed until shown otherwise. Each decision carries two verdicts: on what
// is known, and, as Presumed, if the notice is right and nothing is contested.
//
// # As JSON
//
// An [Assessment], and each [AssessedActivity], [AssessedGround] and [Decision] of one, marshals to a contract: no
// member is ever renamed, moved before another, taken away or given another meaning; others may be added. Every member
// is there in every place: a text that is not known is null, a list with nothing in it is empty. Codes are those of
// package privacy and of package notice. Nothing in it depends on the order in which the document lists its
// controllers, activities or purposes, but that activities, grounds and purposes stand as the document has them.
//
// Whatever else this package and those below it return marshals with encoding/json too, each member by its name in
// small letters and each code as documents have it: a citation as [privacy.Citation] is written, a condition as it can
// be read. A list with nothing in it, and what is zero and has no code, is left out there. Only what this section names
// is a contract.
//
//	assessment  notice, as_at: whose answer it is, and on what day
//	            activities
//	activity    id, title: as the notice has them
//	            grounds: what is answered together
//	ground      purposes: the ids of those that share it
//	            bases: those relied on for the same data; empty where there are alternatives; null where none is known
//	            one_of: the alternatives, of which the notice does not say which
//	            basis_said: whether the notice states the basis: stated, not-stated, elsewhere, not-read, none; not-applicable
//	            under part3, which has none
//	            regime: the rules that the answer is under: uk-gdpr, part3
//	            may_be_part3: the ids of those purposes that part3 may govern instead, since the notice does not say
//	            enforcement: under part3, said as the same of what the use rests on there, all_of and one_of of consent and
//	            task, and sensitive: all_of and one_of of consent and schedule-8 for sensitive data; else null
//	            controllers: those who decide, whom a person asks, as [AssessedGround.Asked] has them
//	            decisions: one for each right, in the order of [privacy.Rights]
//	controller  id, name, kind, role: as the notice has them
//	            area, records: what it decides over, in words, where others decide over the rest; else null
//	            own: whether it is the body whose notice it is
//	            stops: how to have the use stop, before routes for the rights that do that; empty where the notice gives no way
//	            routes: how a request reaches it, the best first
//	            complaints: how a complaint does about what came of one
//	route       kind, value, url, address: what it is and where it leads, the address a line each
//	            where: the title and url of the document that has it, where the notice has no more; else null
//	            contact: the id of the contact that has it; null where the notice gives it as a route
//	            preferred: whether the notice calls it the best
//	            rights: those that it is for; empty for all that are asked of a controller
//	decision    right, verdict
//	            presumed: the verdict if what the notice asserts holds and nothing is contested
//	            strength: absolute or qualified; null where the right does not apply
//	            because: each rule looked at, whether it held, and its provision
//	            exemptions: each code and its status, in the order of the provisions
//	            duties: what the controller must do besides, or must not
//	            ask: the facts whose answers could change the verdict
//	            unsaid: what the notice leaves out that could
//	            likelihood: each exemption that is not unavailable and how likely it is, the likeliest first
//	            disputed: each reading on which the decision turns, what both sides rest on (here, other), in what the
//	            answer differs, and the verdict, presumed and strength on the other reading
//
// # Disputes
//
// Where informed people read the law differently, the rules hold one reading and a [Dispute] says how they are on
// the other. A decision lists, by Disputes, those on whose other reading it would be another one, with what each
// reading rests on and the verdict, which the same engine reaches. Points on which a reading was taken that changes
// no verdict are in rights/catalogue.
//
// Verdicts say what the law says of a stated use. They are not legal advice.
package rights
