package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// reviewed is a case of the review of the words: a right over the first use of an activity of a council's notice, as
// answered, of which some things must be said in each language and others must not.
type reviewed struct {
	council  string
	activity notice.ID
	right    privacy.Right
	answers  rights.Answers
	change   func(*notice.Notice, *notice.Activity) // nil: the notice as it is
	say, not words                                  // several parted by "; "
}

// hold explains the right in both languages, and tests what is said of it.
func (c *reviewed) hold(t *testing.T) {
	t.Helper()
	n := noticetest.Council(t, c.council)
	if c.change != nil {
		for i := range n.Activities {
			if n.Activities[i].ID == c.activity {
				c.change(n, &n.Activities[i])
			}
		}
	}
	assessed := rights.Assess(n, privacy.Date{}, c.answers, noticetest.Activity(t, n, c.activity)).Activities
	if len(assessed) != 1 {
		t.Fatalf("%s has no activity %s", c.council, c.activity)
	}
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		text := whole(Explain(say.Must(lang), &assessed[0].Grounds[0], c.right, asking))
		for _, s := range parts(c.say, lang) {
			if !strings.Contains(text, s) {
				t.Errorf("%s, %s, %s does not say %q:\n%s", c.activity, c.right, lang, s, text)
			}
		}
		for _, s := range parts(c.not, lang) {
			if strings.Contains(text, s) {
				t.Errorf("%s, %s, %s says %q:\n%s", c.activity, c.right, lang, s, text)
			}
		}
	}
}

func parts(w words, lang notice.Language) []string {
	if w == "" {
		return nil
	}
	return strings.Split(w.in(say.Must(lang)), "; ")
}

// whole is all that an answer says, a line each.
func whole(a Explanation) string {
	out := a.Title + "\n" + a.Headline + "\n"
	for _, lines := range [][]Line{a.Why, a.Limits, a.Turns, a.Steps, a.Whom, a.Next, refusalLinesAll(a)} {
		for _, l := range lines {
			out += l.Text + "\n"
		}
	}
	for i := range a.Reasons {
		out += a.Reasons[i].Text + "\n"
	}
	return out
}

func refusalLinesAll(a Explanation) (out []Line) {
	for i := range a.Refusals {
		out = append(out, a.Refusals[i].Line)
	}
	return out
}

// W01: that the information is no longer needed is the council's to show, and the person's to challenge.
func TestReviewW01NoLongerNeeded(t *testing.T) {
	for _, c := range []reviewed{
		{council: "leicester", activity: "social-care"}, {council: "leeds", activity: "council-tax"},
		{council: "peterborough", activity: "recording"},
	} {
		c.right = privacy.RightErasure
		c.say = "Ask why it still needs it. You can challenge the answer.|Gofynnwch pam mae ei hangen arno o hyd. " +
			"Gallwch herio’r ateb."
		c.not = "nly the council can say|im ond y cyngor all ddweud"
		c.hold(t)
	}
}

// W04: of the laws on secrecy only those that Schedule 4 names keep anything from the person, for section 186 overrides
// all others.
func TestReviewW04OnlyLawsTheActNames(t *testing.T) {
	for _, kind := range []privacy.DataKind{
		privacy.DataAdoption, privacy.DataFertility, privacy.DataSpecialEducationalNeeds, privacy.DataParentalOrder,
		privacy.DataHearingReport,
	} {
		c := reviewed{council: "leicester", activity: "social-care", right: privacy.RightAccess,
			change: func(n *notice.Notice, a *notice.Activity) {
				a.Purposes[0].DataKinds = []privacy.DataKind{kind}
				if kind == privacy.DataHearingReport {
					n.Nation = privacy.NationScotland
				}
			},
			say: "a law that the Data Protection Act names; No other law on secrecy is enough|cyfraith a enwir yn y " +
				"Ddeddf Diogelu Data; Nid yw unrhyw gyfraith arall ar gyfrinachedd yn ddigon",
			not: "another law keeps|y mae cyfraith arall yn eu cadw"}
		c.hold(t)
		c.answers = rights.Answers{privacy.FactSch4Prohibited: privacy.Yes}
		c.hold(t)
	}
}

// W05: privilege is not advice alone (Sch 2 para 19, s.45A), and Scotland has its own name for it.
func TestReviewW05Privilege(t *testing.T) {
	scots := words("confidentiality of communications|cyfrinachedd cyfathrebiadau")
	part3 := func(n *notice.Notice, a *notice.Activity) {
		for i := range a.Purposes {
			a.Purposes[i].Regime, a.Purposes[i].Basis = notice.RegimePart3, notice.Basis{}
		}
	}
	for _, change := range []func(*notice.Notice, *notice.Activity){nil, part3} {
		c := reviewed{council: "leicester", activity: "cctv", right: privacy.RightAccess, change: change,
			say: "legal advice in confidence; made for a court case; a lawyer must keep secret for a client|cyngor " +
				"cyfreithiol cyfrinachol; a wnaed ar gyfer achos llys; ei gadw’n gyfrinachol i gleient",
			not: "advice that it asked for or got; confidentiality of communications|y gofynnodd amdano neu a " +
				"gafodd; cyfrinachedd cyfathrebiadau"}
		c.hold(t)
		c.answers = rights.Answers{privacy.FactPrivileged: privacy.Yes}
		c.hold(t)
		c.say, c.not = scots, ""
		c.change = func(n *notice.Notice, a *notice.Activity) {
			n.Nation = privacy.NationScotland
			if change != nil {
				change(n, a)
			}
		}
		c.hold(t)
	}
}

// W06: section 24(3) takes what section 24(2) leaves of the rights, and neither the complaints nor the court.
func TestReviewW06StaffPaper(t *testing.T) {
	c := reviewed{council: "leicester", activity: "human-resources",
		change: func(n *notice.Notice, a *notice.Activity) {
			a.Filing = notice.Filing{
				Statement: notice.Statement{Said: notice.Stated},
				Items:     []notice.FilingForm{notice.FilingUnstructuredPaper},
			}
		},
		answers: rights.Answers{privacy.FactPersonnelMatter: privacy.Yes}}
	for _, c.right = range []privacy.Right{privacy.RightAccess, privacy.RightErasure} {
		c.say = "most of these rights. You can still complain, and go to court|rhan fwyaf o’r hawliau hyn. Gallwch " +
			"gwyno o hyd, a mynd i’r llys"
		c.not = "all of these rights|holl hawliau hyn"
		c.hold(t)
	}
	for _, c.right = range []privacy.Right{privacy.RightComplainController, privacy.RightComplainRegulator,
		privacy.RightJudicialRemedy} {
		applies := func(lang notice.Language) string {
			return say.Must(lang).Of(&catalogue, &rightFamily, c.right.String(), rightApplies)
		}
		c.say, c.not = words(applies(notice.English)+"|"+applies(notice.Welsh)), "Loose paper|papurau rhydd"
		c.hold(t)
	}
}

// W07: nobody is excused from showing an offence under the Act itself, or a false statement (Sch 2 para 20(2)).
func TestReviewW07SelfIncrimination(t *testing.T) {
	for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightInformed} {
		for _, answers := range []rights.Answers{nil, {privacy.FactSelfIncrimination: privacy.Yes}} {
			c := reviewed{council: "leicester", activity: "human-resources", right: right, answers: answers,
				say: "broken the criminal law. This does not go for crimes under the Data Protection Act, or for " +
					"false statements" +
					"|torri’r gyfraith droseddol. Nid yw hyn yn gymwys i droseddau o dan y Ddeddf Diogelu Data, nac " +
					"i ddatganiadau ffug"}
			c.hold(t)
		}
	}
}

// W08: tax is assessed as well as collected (Sch 2 para 2(1)(c), 3(2)(b)(i)), and a risk system need not be against
// fraud.
func TestReviewW08AssessingTax(t *testing.T) {
	for _, answers := range []rights.Answers{nil, {privacy.FactRiskClassification: privacy.Yes,
		privacy.FactRiskSystemImpaired: privacy.Yes}} {
		c := reviewed{council: "leeds", activity: "council-tax", right: privacy.RightAccess, answers: answers,
			say: "the work of setting and collecting tax; to set or collect tax; must be for setting or collecting " +
				"tax, or against fraud with public money" +
				"|gwaith o asesu a chasglu treth; i asesu neu gasglu treth; ar gyfer asesu neu gasglu treth, neu yn " +
				"erbyn twyll ag arian cyhoeddus",
			not: "against tax or benefit fraud|yn erbyn twyll treth"}
		c.hold(t)
	}
}

// W12: no opinion is needed for what the person has seen or knows already (Sch 3 para 6(2)).
func TestReviewW12SeenOrKnown(t *testing.T) {
	for _, answers := range []rights.Answers{nil, {privacy.FactHealthOpinionNoHarm: privacy.No}} {
		c := reviewed{council: "leicester", activity: "social-care", right: privacy.RightAccess, answers: answers,
			change: func(n *notice.Notice, a *notice.Activity) {
				a.Purposes[0].DataKinds = []privacy.DataKind{privacy.DataHealth}
			},
			say: "said that this would do no serious harm. That does not go for what you have seen or know already; " +
				"it must ask a health professional. That does not go for what you have seen or know already" +
				"|wneud niwed difrifol. Nid yw hynny’n gymwys i’r hyn rydych wedi’i weld neu’n ei wybod yn barod; " +
				"ofyn i weithiwr iechyd proffesiynol. Nid yw hynny’n gymwys"}
		c.hold(t)
	}
}

// Missing, exam marks: the time for what is asked before the results are out is its own (Sch 2 para 25(2)-(3)), and it
// is a time for access alone.
func TestReviewMissingExamMarks(t *testing.T) {
	marks := words("5 months, or 40 days from the results|5 mis, neu 40 diwrnod o’r canlyniadau")
	for _, answers := range []rights.Answers{nil, {privacy.FactExamScript: privacy.Yes}} {
		c := reviewed{
			council:  "leicester",
			activity: "education-and-learning",
			right:    privacy.RightAccess,
			answers:  answers,
			say:      marks,
		}
		c.hold(t)
		c.right, c.say, c.not = privacy.RightInformed, "in an exam|mewn arholiad", marks
		c.hold(t)
	}
}

// W02: an objection that the council has answered is one that could be made. Only the legal reason takes the right
// away.
func TestReviewW02ObjectionAnswered(t *testing.T) {
	none := words("You do not have a right to object|Nid oes gennych hawl i wrthwynebu")
	for _, fact := range []privacy.Fact{privacy.FactOverridingGrounds, privacy.FactNeededForClaim} {
		c := reviewed{
			council:  "leicester",
			activity: "social-care",
			right:    privacy.RightObject,
			answers:  rights.Answers{fact: privacy.Yes},
			say: "You can object, but the council may go on; Ask the council to show its reasons. You can challenge " +
				"them; in writing or by speaking" +
				"|Gallwch wrthwynebu, ond gall y cyngor barhau; Gofynnwch i’r cyngor ddangos ei resymau. Gallwch eu " +
				"herio; yn ysgrifenedig neu ar lafar",
			not: none,
		}
		c.hold(t)
		c.change = func(_ *notice.Notice, a *notice.Activity) {
			a.Purposes[0].Basis = notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisLegalObligation},
			}
		}
		c.say, c.not = none, ""
		c.hold(t)
	}
}

// W03: marketing that is objected to ends (Article 21(3)). There is no month to take, nor a refusal to give reasons
// for.
func TestReviewW03MarketingMustStop(t *testing.T) {
	never := words(
		"must answer by; within one month; longer in some cases; refuses; a fee; \nThe council may go on if|ateb " +
			"erbyn; o fewn un mis; mwy o amser; yn gwrthod; ffi; \nGall y cyngor barhau os",
	)
	for _, activity := range []notice.ID{"newsletters", "third-party-marketing"} {
		c := reviewed{council: "leeds", activity: activity, right: privacy.RightObject,
			say: "You can stop this use at any time; for marketing. It must stop; in writing or by speaking|Gallwch " +
				"atal y defnydd hwn unrhyw bryd; ar gyfer marchnata. Rhaid iddo stopio; yn ysgrifenedig neu ar lafar",
			not: never}
		c.hold(t)
	}
	// What is not marketing may be weighed, and what may be marketing must stop if it is.
	c := reviewed{council: "peterborough", activity: "text-messages", right: privacy.RightObject,
		say: "must answer by; used for marketing, you can stop that at any time|ateb erbyn; ar gyfer marchnata, " +
			"gallwch atal hynny unrhyw bryd"}
	c.hold(t)
}

// Missing, Article 14(3): by when people must be told turns on where the information comes from.
func TestReviewMissingWhenPeopleAreTold(t *testing.T) {
	person := words("by the time that it gets the information from you|erbyn iddo gael yr wybodaeth gennych")
	others := words(
		"within a month. It must do so sooner if it writes to you or passes it on|o fewn mis. Rhaid gwneud hynny’n " +
			"gynt os bydd yn ysgrifennu atoch neu’n ei rhannu",
	)
	from := func(kinds ...notice.OriginKind) func(*notice.Notice, *notice.Activity) {
		return func(_ *notice.Notice, a *notice.Activity) {
			a.Origins = notice.Origins{Statement: notice.Statement{Said: notice.Stated}}
			for _, k := range kinds {
				a.Origins.Items = append(a.Origins.Items, notice.Origin{From: k})
			}
		}
	}
	c := reviewed{council: "leeds", activity: "council-tax", right: privacy.RightInformed}
	c.change, c.say, c.not = from(notice.FromPerson), person, others
	c.hold(t)
	c.change, c.say, c.not = from(notice.FromThirdParty), others, person
	c.hold(t)
	c.change, c.say, c.not = from(notice.FromPerson, notice.FromThirdParty), person, ""
	c.hold(t)
	c.say = others
	c.hold(t)
	c.right, c.say, c.not = privacy.RightAccess, "", others
	c.hold(t)
}

// W09: what a council holds of someone who has died, care records among it, is asked for under freedom of information
// law. The law on health records is for what health professionals made.
func TestReviewW09SomeoneWhoHasDied(t *testing.T) {
	for nation, act := range map[privacy.Nation]privacy.Instrument{
		privacy.NationEngland: privacy.FOIA2000, privacy.NationWales: privacy.FOIA2000,
		privacy.NationNorthernIreland: privacy.FOIA2000, privacy.NationScotland: privacy.FOISA2002,
	} {
		c := reviewed{
			council:  "leicester",
			activity: "social-care",
			right:    privacy.RightAccess,
			answers:  rights.Answers{privacy.FactPersonDeceased: privacy.Yes},
			change:   func(n *notice.Notice, _ *notice.Activity) { n.Nation = nation },
			say: "care records, under freedom of information law; For records that a doctor, a nurse or the like " +
				"made, there is a law on health records" +
				"|cofnodion gofal, o dan y gyfraith rhyddid gwybodaeth; Ar gyfer cofnodion a wnaed gan feddyg, nyrs " +
				"neu debyg, mae cyfraith ar gofnodion iechyd",
			not: "such as the law on health records|fel y gyfraith ar gofnodion iechyd",
		}
		c.hold(t)
		n := noticetest.Council(t, "leicester")
		n.Nation = nation
		g := &rights.Assess(n, privacy.Date{}, c.answers,
			noticetest.Activity(t, n, c.activity)).Activities[0].Grounds[0]
		if got := Explain(say.Voice{}, g, privacy.RightAccess, asking).Next[0].Cite.Instrument; got != act {
			t.Errorf("%v: asked under %v, want %v", nation, got, act)
		}
	}
}

// W14: nobody has said whom the information is about, and no answer says that it is a living person. What is kept for
// the families of people who have died is in part about those.
func TestReviewW14PeopleWhoHaveDied(t *testing.T) {
	living, dead := words("about a living person|am berson byw"), words(
		"only about someone who has died|am rywun sydd wedi marw yn unig",
	)
	for _, right := range privacy.Rights() {
		for _, answers := range []rights.Answers{nil, {privacy.FactPersonDeceased: privacy.No}} {
			c := reviewed{
				council:  "leicester",
				activity: "registration-services",
				right:    right,
				answers:  answers,
				not:      living,
			}
			c.hold(t)
			c.council, c.activity = "leeds", "council-tax"
			c.hold(t)
		}
	}
	c := reviewed{council: "leicester", activity: "registration-services", right: privacy.RightAccess, say: dead}
	c.hold(t)
	c = reviewed{council: "leeds", activity: "council-tax", right: privacy.RightAccess, not: dead}
	c.hold(t)
}

// W16: of adoption records the bar is said first, and then the way that the law on adoption of each nation leaves open.
func TestReviewW16AdoptionRecords(t *testing.T) {
	first := "The law keeps much of an adoption record closed"
	for nation, saying := range map[privacy.Nation]words{
		privacy.NationEngland: "since 30 December 2005 and are 18 or over, ask the adoption agency; before " +
			"then, ask the General Register Office|ers 30 Rhagfyr 2005 a’ch bod yn 18 oed; cyn hynny, gofynnwch i’r " +
			"Swyddfa Gofrestru Gyffredinol",
		privacy.NationWales: "since 30 December 2005 and are 18 or over, ask the adoption agency; before " +
			"then, ask the General Register Office|ers 30 Rhagfyr 2005 a’ch bod yn 18 oed; cyn hynny, gofynnwch i’r " +
			"Swyddfa Gofrestru Gyffredinol",
		privacy.NationScotland: "are 16 or over, ask the adoption agency for support; Registrar General for " +
			"Scotland|yn 16 oed neu’n hŷn; Cofrestrydd Cyffredinol yr Alban",
		privacy.NationNorthernIreland: "are 18 or over, ask the Registrar General for Northern Ireland; ask the " +
			"adoption agency|yn 18 oed neu’n hŷn; Gofrestrydd Cyffredinol Gogledd Iwerddon; i’r asiantaeth fabwysiadu",
	} {
		c := reviewed{council: "leicester", activity: "social-care", right: privacy.RightAccess, say: saying,
			not: "In most cases you get a copy|Yn y rhan fwyaf o achosion byddwch yn cael copi",
			change: func(n *notice.Notice, a *notice.Activity) {
				n.Nation = nation
				a.Purposes[0].DataKinds = []privacy.DataKind{privacy.DataAdoption}
			}}
		c.hold(t)
		n := noticetest.Council(t, "leicester")
		for i := range n.Activities {
			c.change(n, &n.Activities[i])
		}
		g := &rights.Assess(n, privacy.Date{}, nil, noticetest.Activity(t, n, c.activity)).Activities[0].Grounds[0]
		a := Explain(say.Voice{}, g, privacy.RightAccess, asking)
		if !strings.HasPrefix(a.Headline, first) || a.Limits[0].Cite.Provision != "Sch 4 para 3" {
			t.Errorf("%v: the bar is not first: %q, %+v", nation, a.Headline, a.Limits[0])
		}
		for _, l := range Adoption(say.Voice{}, nation) {
			if l.Cite.IsZero() && nation != privacy.NationNorthernIreland {
				t.Errorf("%v: no provision for %q", nation, l.Text)
			}
		}
		c.answers, c.not = rights.Answers{privacy.FactSch4Prohibited: privacy.Yes}, ""
		c.hold(t)
	}
	c := reviewed{
		council:  "leeds",
		activity: "council-tax",
		right:    privacy.RightAccess,
		say:      "In most cases you get a copy|byddwch yn cael copi",
		not:      "adopt|mabwysiad",
	}
	c.hold(t)
}
