package explain

import "github.com/plainrights/plainrights/privacy"

// factWords is a fact in words. A fact of the person that may be asked has a question, a hint and why it
// is asked; one that is an act has a step; one that only others know says who must show it.
type factWords struct{ question, hint, why, step words }

// factsInWords is every fact of the person.
var factsInWords = [...]factWords{
	privacy.FactProvidedByPerson: {question: "Did you give the council this information yourself?",
		hint: "For example on a form or by using its website. Not: what its staff wrote about you.",
		why:  "Only what you gave yourself can be moved elsewhere."},
	privacy.FactNeededForPersonsClaim: {question: "Do you need this information for a legal claim?",
		hint: "For example to bring a case to court, or to defend one.",
		why:  "It can then be kept for you, even if the council no longer needs it."},
	privacy.FactCollectedWhenChild: {question: "Were you a child when you gave this to an online service?",
		hint: "An online service is a website or an app.", why: "Information from children can be deleted more easily."},
	privacy.FactAlreadyHasInformation: {question: "Do you already know how the council uses this information?",
		why: "The council need not tell you what you already know."},
	privacy.FactPersonDeceased: {question: "Has the person the information is about died?", why: "These rights belong to living people."},
	privacy.FactRepeatCopy:     {question: "Have you already had a copy of this information?", why: "The council may charge for another copy."},
	privacy.FactParentRequest: {question: "Are you asking as a child’s parent, or for someone a court put in your care?",
		why: "Other rules may protect what a child said in confidence."},
	privacy.FactInaccurate: {question: "Do you think a fact in the information is wrong or misleading?",
		hint: "A fact is something like a date, an address or what happened. An opinion is not.", why: "Wrong facts must be corrected."},
	privacy.FactIncomplete: {question: "Do you think something is missing from the information?",
		hint: "Something that matters for what it is used for.", why: "Missing parts must be added."},
	privacy.FactOpinionDisputed: {question: "Do you think a professional’s opinion about you is wrong?",
		why: "An opinion may stay, but your own view can be added."},
	privacy.FactUnlawfullyProcessed: {question: "Do you think the council uses this information against the law?",
		hint: "For example with no legal reason, or in a way it said it would not.", why: "Information used against the law must be deleted."},
	privacy.FactPrinciplesInfringed: {question: "Do you think this use breaks the rules for law enforcement?",
		hint: "For example if it is kept too long, or far more is kept than is needed.", why: "It must then be deleted."},

	privacy.FactConsentWithdrawn:         {step: "Take back your consent. You can do that at any time. Then ask for it to be deleted."},
	privacy.FactExplicitConsentWithdrawn: {step: "Take back your explicit consent. You can do that at any time. Then ask for it to be deleted."},
	privacy.FactObjectionMade:            {step: "Object to the use first. You can then ask for it to be deleted."},
	privacy.FactObjectionPending:         {step: "Object to the use. Until the council has decided, you can have the use limited."},
	privacy.FactMarketingObjectionMade:   {step: "Object to marketing first. You can then ask for it to be deleted."},
	privacy.FactAccuracyContested:        {step: "Tell the council that it is wrong. While they check, you can have the use limited."},
	privacy.FactOpposesErasure:           {step: "If the use is against the law, you can say that you want it limited instead of deleted."},
}

// replies are the words of the three answers.
var replies = [...]words{"Yes", "No", "I’m not sure"}
