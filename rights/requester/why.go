package requester

// Why is what a reason says. Zero is not one.
type Why uint8

// The grounds.
const (
	_ Why = iota
	// Of any request.
	WhyOwnRight     // the right is that of the individual whom the data are about
	WhyAskerNotSaid // nobody has said who asks
	WhyDayMatters   // nobody has said when, and a request from before 25 May 2018 is under other law
	WhyFormerLaw    // the request was made before this law began
	WhyNotInPart3   // Part 3 has no such right
	WhyNotYet       // the right was not yet in force
	WhyUnasked      // the controller owes this without being asked
	WhyCourtRules   // going to court follows the rules of the court on parties

	// Of children.
	WhyUnderstanding   // no age: the child asks who understands
	WhyNoPresumption   // what is presumed of children in Scotland is not law elsewhere
	WhyAbleSixteen     // England and Wales: capacity is presumed from 16
	WhyAbleRebutted    // England and Wales: want of capacity from 16 is shown
	WhyNotYetSixteen   // Northern Ireland: the Act that presumes capacity from 16 does not reach this
	WhyScotsGeneral    // Scotland: general understanding is capacity
	WhyScotsPresumed   // Scotland: understanding is presumed from 12
	WhyScotsRebutted   // Scotland: the contrary of what is presumed is shown
	WhyScotsSixteen    // Scotland: full capacity from 16
	WhyGrown           // the individual is no longer a child
	WhyOnlineAgeApart  // the age of 13 for online services has no part in this
	WhyAgainstOwn      // a child who evidently acts against their own best interests is not competent
	WhyDoesNotGrasp    // the child is not competent to ask; the right stays theirs
	WhyParentCases     // the cases in which a parent may ask
	WhyChildAgreed     // the child agreed
	WhyChildCannot     // the child does not understand
	WhyInInterests     // it is evidently in the child's best interests
	WhyAgainst         // there is evidence that it is against the child's best interests
	WhyChildsToUse     // the child understands, and none of the cases is made out
	WhyWithheld        // what may be withheld from someone with parental responsibility, or a court's appointee
	WhyParentAuthority // parental responsibility has ended: only authority counts

	// Of those who act for others.
	WhyAuthority     // an agent needs authority
	WhyNoAuthority   // there is none
	WhyNotAuthorised // the individual was not able to give it
	WhyBodyMandated  // a body may be authorised to complain or sue
	WhyBodyMust      // the conditions that the body must meet
	WhyBodyNoDamages // under Part 3 a body may not claim compensation
	WhyBodyAsAgent   // for this right a body asks as any agent does
	WhyNoProvision   // data protection law says nothing of attorneys; their power does
	WhyPower         // the law under which attorneys, deputies, guardians and controllers act
	WhyNotCovered    // the authority or the power does not cover what is asked
	WhyNotInForce    // the power is not in force, or not registered
	WhyHasCapacity   // the individual has capacity, so that the power does not run, and has not authorised the asker

	// Of those who are not, or not now, individuals.
	WhyLivingOnly  // data protection is for the living
	WhyPeopleOnly  // and for individuals
	WhyAskAsPerson // an individual in business asks about themselves as an individual
	whyCount
)
