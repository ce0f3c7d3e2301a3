package lint

import "github.com/plainrights/plainrights/notice"

// retentionChecks are of how long data are kept.
var retentionChecks = []Check{
	{Code: "RET001", Name: "period-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(a)"), gdpr("Art 14(2)(a)")), run: periodUntold},
	{Code: "RET002", Name: "period-without-trigger", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(a)"), gdpr("Art 5(1)(e)")), run: noTrigger},
	{Code: "RET003", Name: "as-long-as-needed", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(a)"), gdpr("Art 5(1)(e)")), run: noFigure(false)},
	{Code: "RET004", Name: "period-in-another-document", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(a)"), gdpr("Art 12(1)")), run: noFigure(true)},
}

func periodUntold(r *run) { r.missing("retention", r.untold("pn8")) }

func noTrigger(r *run) {
	r.statements("retention", func(u *use, at place) {
		for i := range u.s.Retention.Rules {
			rule := &u.s.Retention.Rules[i]
			for j, p := range rule.Periods {
				if p.Unit != notice.UnitAge && p.From == "" && p.Event == "" {
					r.tell(at.in("rules").item(i, rule.ID).in("periods").item(j, ""), string(rule.Class), nil)
				}
			}
		}
	})
}

// noFigure is of retention that has no period, no event and no criterion but need: with a document that is said to have
// them, or without.
func noFigure(pointed bool) func(*run) {
	return func(r *run) {
		r.statements("retention", func(u *use, at place) {
			s := &u.s.Retention
			elsewhere := false
			for i := range s.Rules {
				switch s.Rules[i].Kind {
				case notice.RetentionAsLongAsNeeded, notice.RetentionAsLongAsLawRequires:
					elsewhere = elsewhere || s.Rules[i].Link != (notice.Link{})
				case notice.RetentionVariable:
					if s.Rules[i].Trigger != "" {
						return
					}
				case notice.RetentionSchedule:
					elsewhere = true
				default:
					return
				}
			}
			if len(s.Rules) > 0 && s.Whole() && elsewhere == pointed {
				r.tell(at.in("rules"), "", nil)
			}
		})
	}
}
