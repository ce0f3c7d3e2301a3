package catalogue

// limitWords is each rule on time, by its id.
var limitWords = map[string]string{
	"month-former": "One month from receipt; two months more where a request is complex or there are many. " +
		"Identity, a fee and clarification moved nothing.",
	"month": "One month from the relevant time.",
	"relevant-time": "The latest of receipt, of the information asked for to confirm identity, and of a fee " +
		"that was charged.",
	"extension": "Two further months for complex or numerous requests, read as three months from the " +
		"relevant time in one step.",
	"extension-notice": "The person must be told of an extension, and why, within the first month.",
	"clarification": "For access only: the days from asking what the request is about to the answer do not " +
		"count.",
	"month-part3":         "One month from the relevant time; since 5 February 2026 with the same extension.",
	"clarification-part3": "For access only, as under the UK GDPR.",
	"exam-marks": "Asked before results are out: five months from the request or forty days from the " +
		"results, whichever is earlier.",
	"acknowledgement":  "A complaint must be acknowledged within thirty days.",
	"day-of-the-event": "The day of the event does not count.",
	"same-date":        "A month ends on the day of the same number, or on the last of the month.",
	"working-day":      "What would end on a weekend or a bank holiday of the nation ends on the next working day.",
}

// point is a point on which the law leaves room, or is not settled by what could be read, and what the tables do.
type point struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Reading   string `json:"reading"`
	Provision string `json:"provision"`
	right     string // the right that it is about; empty: all
}

var points = []point{
	{"malicious-allegation", "Article 17(1)(g)", "Printed in the revised text, and not in force: no commencement of " +
		"section 31 of the Victims and Prisoners Act 2024 was found. There is no rule for it.", "Art 17(1)(g)",
		"erasure"},
	{"regulator", "The day on which the Information Commission began", "30 September 2026, from texts that quote SI " +
		"2026/1015; the instrument itself was not stored. Before that day the regulator is the Information " +
		"Commissioner.", "DUAA ss.117-119", ""},
	{"regulator-in-welsh", "The Welsh name of the Information Commission", "Comisiwn Gwybodaeth, formed as the name " +
		"of the Commissioner is. No text of the regulator with its Welsh name was found: check it before release.",
		"s.114A", ""},
	{"council-tax", "Council tax and business rates", "Read as a tax or an imposition of a similar nature, so that " +
		"paragraph 2 can reach them; never as a class.", "Sch 2 para 2(1)(c)", ""},
	{"pause", "How many days a pause leaves out", "All days from the asking to the answer, both included. The " +
		"conservative date leaves out the gap between the two.", "Art 12A(5)(b)", "access"},
	{"extension", "Where an extension ends", "Three months in one step from the relevant time. The conservative " +
		"date adds two months to the first.", "Art 12A(3)", ""},
	{"part3-identity-before-2026", "Identity and fees under Part 3 before 5 February 2026", "Section 54(3) moved the " +
		"start for them then too, and no controller could extend the month: so it is counted. Under the UK GDPR " +
		"they moved nothing before that day.", "s.54(3)", ""},
	{"pause-on-a-rolled-day", "A question asked on a last day that had rolled on", "The days left out are added to " +
		"the day before it rolled on, so that the date can fall before the answer came.", "Art 12A(5)", "access"},
	{"paper-in-part", "A use that is only in part in loose paper", "Keeps its rights; the part in loose paper is " +
		"said to be outside those that section 24(2) lists.", "s.24", ""},
	{"holidays", "Whose bank holidays count", "Those of the nation where the council acts. Neither the Regulation " +
		"nor the regulator says so expressly.", "Reg 1182/71 Art 2(1)", ""},
	{"class-exemptions", "What a class exemption takes", "Only the data that consist of what it describes, or that " +
		"are required: the rest of the file is still owed. A whole request or file is outside only by Article " +
		"12(5), section 53, Article 11(2), section 24(1), (3), and (5) where the data are not described.",
		"Sch 2 paras 19, 24, 25(1); Sch 4; ss.26, 43(3), 45A, 78A", ""},
	{"security-and-complaints", "Complaints where national security is claimed", "Section 26(2) does not list " +
		"sections 164A and 165, so that both complaints survive. Whether a court may still help is disputed: see " +
		"there.", "s.26(2)(f)", "complain-regulator"},
	{"unfounded-requests", "What a request that may be refused leaves", "Article 12(5) reaches a request to be told " +
		"who the recipients are, and not the duty of Article 19 to tell them. Section 53 takes the answer to a " +
		"request under section 47, and not its duties, which need no request (s.47(4)).", "Art 12(5); s.53", ""},
	{"auditors", "Whose audits paragraph 8 protects", "Outside Wales it is read as closed to councils. In Northern " +
		"Ireland the Comptroller and Auditor General matches councils' data under the 2003 Order, so that there it " +
		"could be open; in England and Scotland those who audit councils are not listed.", "Sch 2 para 8", ""},
	{"corporate-finance", "Who may rely on paragraph 21", "Read as for those who give a corporate finance service. " +
		"Its words, in connection with such a service, could also cover a council that is given one.", "Sch 2 para 21",
		""},
	{"consent-part3", "Withdrawing consent under Part 3 and national security", "Section 40A stands in Chapter 2, " +
		"which section 78A(2)(a) lists, and is not among its exceptions.", "s.78A(2)", "withdraw-consent"},
	{"tables", "The Tables to paragraphs 7 and 11 of Schedule 2", "Their rows were not seen; one fact stands for a " +
		"function in each.", "Sch 2 paras 7, 11", ""},
	{"paper-cost", "The cost limit for loose paper", "That the figures of the fees regulations under the Freedom of " +
		"Information Act apply is from recall; the fact is the council's to show.", "s.24(8)", "access"},
	{"safeguards", "Safeguards for research and archiving", "An exemption for research or archiving is met only " +
		"where they are shown, and ruled out where they are known to be missing.", "Sch 2 paras 27(3), 28(3)", ""},
	{"no-harm-opinion", "An opinion that the serious harm test is not met", "Lifts the bar of paragraph 6. It does " +
		"not rule out that another appropriate opinion meets paragraph 5.", "Sch 3 paras 5-6", "access"},
	{"exempt-or-not", "A right that may not arise and is wholly exempt", "Said to be exempt: whatever is found out, " +
		"nothing is left of it. Where alternatives of the basis differ, it depends.", "", ""},
	{"limbs", "Which limb of the right to object an exemption reaches", "The right is decided by 21(2) where there " +
		"is marketing, else 21(1), else 21(6); an exemption that does not list that limb is unavailable.", "Art 21",
		"object"},
	{"necessity", "What a notice asserts", "That processing is still necessary is presumed only for the basis that " +
		"the notice relies on.", "Art 17(3)(b)", "erasure"},
	{"notification-effort", "Telling recipients at disproportionate effort", "Answers the duty to tell them; who " +
		"they are must still be said if asked.", "Art 19", "notification"},
	{"research", "What is research in Article 21(6)", "A notice's research is read as scientific or historical " +
		"research or statistics, of which Article 4 takes a wide view.", "Art 4(2)-(5)", "object"},
	{"special-decisions", "Whether a decision uses special category data", "Taken to where the notice relies on an " +
		"Article 9 condition, unless it is given that the decision does not.", "Art 22B", "automated-decisions"},
	{"assisted-decisions", "A notice that says that automation helps and a person decides", "Left open: it is no " +
		"decision by automated means alone only if the person's part is meaningful, with regard to how far " +
		"profiling reaches it. People who decide without automation are taken at the notice's word, unless it says " +
		"that it profiles.", "Art 22A(1)(a), (2); s.50A", "automated-decisions"},
	{"restriction-part3", "Restriction under Part 3 where the council has said nothing", "The verdict waits for " +
		"whether accuracy can be ascertained and whether the data must be kept as evidence, which only the council " +
		"knows, as erasure waits under Article 17(1)(a). A duty to erase that nobody has shown counts as not shown, " +
		"as for erasure itself.", "ss.46(4), 47(2)-(4)", "restriction"},
	{"kinds-of-data", "Which kinds of data a use holds", "What a notice states decides: health named once in an " +
		"activity is health for all its purposes, and to name one kind closes no other. Records of fertility " +
		"treatment leave health open. Where it is silent, the kind of the purpose leaves some open, as a guess that " +
		"is said to be one.", "Schs 3-4", "access"},
	{"breach", "Telling people of a breach", "Article 34, and section 68 under Part 3, is a duty when something has " +
		"happened, and no item of a notice: it stands beside the right to be informed. Schedule 2 paragraphs 2, 13 " +
		"and 26 may lift it.", "Art 34", "informed"},
	{"new-purpose", "Putting data to a new purpose", "That it must be compatible, and told first, is said. Whether " +
		"it is, is not decided: Article 8A(2) weighs, and what Annex 2 lists no notice tells. Compatible is not yet " +
		"lawful.", "Arts 5(3), 8A; Annex 2", "informed"},
	{"children-by-design", "Online services that children are likely to use", "A notice says no more than that a " +
		"service is offered to a child. For others, rights/lawfulness checks it where whoever asks says so.",
		"Art 25(1A)-(1B)", "informed"},
	{"court-inspects", "The first day of section 180A", "20 August 2025, by SI 2025/904 reg 2(j). The revised text " +
		"that was read does not print the section; the Act that inserts it does.", "s.180A", "judicial-remedy"},
	{"provided", "What a person has provided", "What was given and what was observed, and not what was inferred. " +
		"Origins that are all the person, or all others, settle it; both, or silence, leave it open.", "Art 20(1)",
		"portability"},
	{"published", "What was made public", "A list of what is published says so where it says that personal data are " +
		"in it. One for the whole notice is read of each activity that has none of its own, as one of recipients is.",
		"Art 17(2)", "erasure"},
	{"regime-not-stated", "A use that fights crime, or may, of which the notice does not say which rules govern it",
		"Answered for under the " +
			"UK GDPR, with its verdicts and not as one that depends: whether a competent authority acts for a law " +
			"enforcement purpose is known only of the single case. The answer says that Part 3 may govern " +
			"instead, and " +
			"what differs.", "ss.29-31", ""},
	{"consent-and-task", "Consent and a task together under Part 3", "Each is the ground of a part of the use, so " +
		"that consent can be withdrawn. Consent for sensitive data needs consent for the use itself: beside a task " +
		"alone a notice that states it is refused.", "ss.35(2), (4), 40A", "withdraw-consent"},
	{"wrong-data-from-others", "Who is told that it gave wrong data", "Section 48(7) is about competent " +
		"authorities; a notice says no more than that data come from others.", "s.48(7)", "rectification"},
	{"likelihood", "How likely an exemption is", "Puts in order what is not ruled out, and rules nothing out. It " +
		"goes by what the provision names: a purpose, a function, a kind of data, a body, who asks. Where nobody " +
		"has said what the data are used for, an exemption is remote only if the law limits it to another body, " +
		"asker or request.", "", ""},
	{"likely-publication", "What a law has published or disclosed, and access", "To show people their own data is " +
		"read as hardly able to stop it: against access paragraph 5 is possible for what is published and likely " +
		"only for legal proceedings.", "Sch 2 para 5", "access"},
	{"likely-parents", "Requests by parents that disclose nothing", "Paragraphs 4 and 10 are about a request for " +
		"data that to comply with would disclose. They are read as remote against correction, erasure, restriction " +
		"and objection, and against being informed.", "Sch 3 paras 4(1)-(2), 10(1)-(2)", ""},
	{"before-the-gdpr", "Days before 25 May 2018", "Not answered: the Data Protection Act 1998 governed them. The " +
		"commencement is cited from recall.", "SI 2018/625 reg 2", ""},
}
