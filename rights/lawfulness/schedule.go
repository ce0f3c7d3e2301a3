package lawfulness

import "github.com/plainrights/plainrights/privacy"

// substantial are the conditions of Part 2 with an express requirement of substantial public interest,
// which are those that paragraph 36 can extend.
var substantial = [...]bool{
	privacy.Sch1P6: true, privacy.Sch1P10: true, privacy.Sch1P11: true, privacy.Sch1P12: true, privacy.Sch1P13: true,
	privacy.Sch1P16: true, privacy.Sch1P17: true, privacy.Sch1P18: true, privacy.Sch1P19: true, privacy.Sch1P20: true,
	privacy.Sch1P28: true,
	privacy.Sch1P37: false,
}

// conditions checks each Schedule 1 condition that is named.
func (c *checker) conditions() {
	for _, s := range c.Conditions {
		c.add(Finding{Condition: s}, c.ofCondition(s)...)
		if s.ScheduleTerm().Part == 3 {
			// Section 10(2) and (3) send Article 9 to Parts 1 and 2 alone.
			c.add(Finding{Condition: s},
				part{ConditionPlace, wants(c.CriminalOffence, AskOffence), cites(dpa("s.10(2)-(3)"), dpa("s.10(5)"))})
		}
	}
}

// ofCondition is the checks of one condition, which is met only if all of them are.
func (c *checker) ofCondition(s privacy.ScheduleCondition) []part {
	out := []part{{PolicyDocument, c.policy(s), policyCites(s)}}
	switch s {
	case privacy.Sch1P8:
		out = append(out, c.stopNotice("Sch 1 para 8(5)"))
	case privacy.Sch1P22:
		out = append(out, c.stopNotice("Sch 1 para 22(3)"))
	case privacy.Sch1P29:
		out = append(out, c.freelyGiven())
	}
	return out
}

func (c *checker) stopNotice(provision string) part {
	return part{StopNotice, forbids(c.NoticeToStop, AskNoticeToStop), cites(dpa(provision))}
}

// policy is whether a condition has the document that it needs.
func (c *checker) policy(s privacy.ScheduleCondition) reading {
	document := wants(c.PolicyDocument, AskPolicyDocument)
	switch s.ScheduleTerm().Policy {
	case privacy.PolicyNotRequired:
		return sound
	case privacy.PolicyRequiredWithException:
		if s == privacy.Sch1P10 {
			return some(document, wants(c.ToCompetentAuthority, AskToAuthority))
		}
		return some(document, wants(c.ToAntiDopingBody, AskToAntiDoping))
	case privacy.PolicyFollows:
		if s == privacy.Sch1P36 {
			return c.extended(document)
		}
	}
	// Paragraph 37 is here too: it follows paragraph 20, which needs one.
	return document
}

// extended is paragraph 36, which drops a requirement of substantial public interest and no other, so that
// it needs a document as the condition that it extends does. Which one that is shows from what else is named.
func (c *checker) extended(document reading) reading {
	var out []reading
	for _, s := range c.Conditions {
		if substantial[s] {
			out = append(out, c.policy(s))
		}
	}
	if out == nil {
		return some(document, open(AskExtended))
	}
	return some(out...)
}

// policyCites is what says whether a condition needs a document: the paragraph itself where nothing asks for one.
func policyCites(s privacy.ScheduleCondition) []privacy.Citation {
	term := s.ScheduleTerm()
	says := term.PolicyCite
	if says.IsZero() {
		says = term.Cite
	}
	switch term.Policy {
	case privacy.PolicyNotRequired:
		return cites(says)
	case privacy.PolicyRequiredWithException, privacy.PolicyFollows:
		return cites(says, dpa("Sch 1 para 5"), dpa("Sch 1 para 39"))
	}
	return cites(says, dpa("Sch 1 para 39"))
}
