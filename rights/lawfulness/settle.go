package lawfulness

import "github.com/plainrights/plainrights/privacy"

// settle is a reading by every way of answering what it turns on. That settles what no one check can see:
// (e) and (f) together stand whether or not a task is performed, though each turns on it, so that the
// answer does not matter and is not asked for.
func (c *checker) settle(read func(*checker) reading) reading { return c.grow(read).reading() }

// tree is a reading as its questions decide it: a question and what each answer leads to or, at a leaf, a
// reading that is settled or turns on what is missing from a list.
type tree struct {
	ask     Question
	yes, no *tree
	leaf    reading
}

// grow asks the first of the open questions each way, and keeps it only if it makes a difference. Answers
// raise no new questions, so that they are asked in one order throughout and equal trees say the same.
func (c *checker) grow(read func(*checker) reading) *tree {
	r := read(c)
	for _, q := range r.turns.list() {
		yes, no := *c, *c
		if !yes.set(q, true) {
			continue
		}
		no.set(q, false)
		t := &tree{ask: q, yes: yes.grow(read), no: no.grow(read)}
		if t.yes.equal(t.no) {
			return t.yes
		}
		return t
	}
	return &tree{leaf: r}
}

func (t *tree) equal(o *tree) bool {
	if t.ask == 0 || t.ask != o.ask {
		return t.ask == o.ask && t.leaf == o.leaf
	}
	return t.yes.equal(o.yes) && t.no.equal(o.no)
}

// reading is open on every question of the tree, unless it has none.
func (t *tree) reading() reading {
	if t.ask == 0 {
		return t.leaf
	}
	return reading{Open, 1<<t.ask | t.yes.reading().turns | t.no.reading().turns}
}

// set answers a question, yes or no; it reports false of one that wants a list and has no two answers.
func (u *Use) set(q Question, yes bool) bool {
	switch q {
	case AskBody:
		u.Body = PublicAuthority
		if yes {
			u.Body = OtherBody // every body that is no public authority counts alike
		}
		return true
	case AskChildAge:
		u.ChildAge = ageOfConsent - 1
		if yes {
			u.ChildAge = ageOfConsent
		}
		return true
	}
	a := u.answer(q)
	if a == nil {
		return false
	}
	*a = privacy.No
	if yes {
		*a = privacy.Yes
	}
	return true
}

// answer returns the answer that a question is about; nil if it is about no answer.
func (u *Use) answer(q Question) *privacy.Answer {
	answers := [questionCount]*privacy.Answer{
		AskTasks: &u.Tasks, AskAnothersTask: &u.AnothersTask, AskNecessary: &u.Necessary, AskOverridden: &u.Overridden,
		AskDomesticLaw: &u.DomesticLaw, AskSolelyAutomated: &u.SolelyAutomated,
		AskFreelyGiven: &u.FreelyGiven, AskOnlineService: &u.OnlineService, AskPreventive: &u.Preventive,
		AskParent:  &u.ParentConsents,
		AskSecrecy: &u.Secrecy, AskPolicyDocument: &u.PolicyDocument, AskToAuthority: &u.ToCompetentAuthority,
		AskToAntiDoping: &u.ToAntiDopingBody, AskNoticeToStop: &u.NoticeToStop, AskOffence: &u.CriminalOffence,
		AskOfficial: &u.OfficialAuthority, AskCompetent: &u.Competent, AskByDesign: &u.ChildrenByDesign,
	}
	return answers[q]
}
