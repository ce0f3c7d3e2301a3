// Package rights is what follows from a use of personal data: which rights apply, which do not, what
// they turn on, and by which provision.
//
// [Assess] answers for a whole notice. [Evaluate] answers for one set of [Facts]. Both are total and
// pure: no error, no clock, no randomness. The day of the request is a fact like any other, so that
// the law of any day since 25 May 2018 can be asked.
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
// shown counts as not shown, and its rule is listed among the reasons as unknown. There are two exceptions: erasure waits
// for Article 17(1)(a) and (e), and restriction under Part 3 for what sections 46(4) and 47(2) and (3) turn on.
//
// # Which exemptions are likely
//
// Most exemptions reach only data that are used for what they name, or that consist of it. [LikelihoodRules] says for which
// kinds of purpose, kinds of data, bodies, askers and rights each is [Likely], possible or [Remote], and Decision.Likeliest
// yields those that are not unavailable in that order. It changes no status and no verdict.
//
// # Presumptions
//
// What a notice asserts is presumed until shown otherwise. Each decision carries two verdicts: on what
// is known, and, as Presumed, if the notice is right and nothing is contested.
//
// Verdicts say what the law says of a stated use. They are not legal advice.
package rights
