package lint

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/informing"
)

// toldChecks are what package informing finds that people are not told.
var toldChecks = []Check{
	{Code: "INF001", Name: "purpose-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(c)"), gdpr("Art 14(1)(c)")), run: purposeUntold},
	{Code: "INF002", Name: "categories-not-told", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 14(1)(d)")), run: untoldBy("pn4", "data", informing.FromElsewhere)},
	{Code: "INF003", Name: "must-give-not-told", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(e)")), run: untoldBy("pn13", "data", informing.FromPerson)},
	{Code: "INF004", Name: "recipients-not-told", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(e)"), gdpr("Art 14(1)(e)")), run: silent("recipients")},
	{Code: "TRA001", Name: "transfers-not-told", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(f)"), gdpr("Art 14(1)(f)")), run: silent("transfers")},
	{Code: "TRA002", Name: "europe-for-the-uk", Level: Warning, Mend: ByOfficer,
		Cites: append(changed(privacy.MainChange(), gdpr("Art 45"), gdpr("Art 45A")), gdpr("Art 44")), run: europe},
	{Code: "TRA003", Name: "no-safeguard", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(1)(f)"), gdpr("Art 46")), run: noSafeguard},
}

func purposeUntold(r *run) {
	for _, h := range r.untold("pn3") {
		r.tell(h.purpose, "", h.by, h.use)
	}
}

// untoldBy is an item that one route alone wants, where the notice says that the data come by that route: of what it
// says nothing, nothing follows.
func untoldBy(item, member string, route informing.Route) func(*run) {
	return func(r *run) {
		var out []hit
		for _, h := range r.untold(item) {
			if informs(h.use, route) && h.s.Origins.Whole() {
				out = append(out, h)
			}
		}
		r.missing(member, out)
	}
}

// silent is a statement that nothing calls for unless there is something to state: that there is none is worth saying.
func silent(member string) func(*run) {
	return func(r *run) {
		var out []hit
		for i := range r.uses {
			u := &r.uses[i]
			if u.s.Level(member) == notice.LevelNone && u.s.Whole() && u.p.Regime != notice.RegimePart3 {
				out = append(out, hit{use: u})
			}
		}
		r.missing(member, out)
	}
}

// europe is of notices that measure transfers by Europe, where the law measures them by the United Kingdom.
func europe(r *run) {
	r.statements("transfers", func(u *use, at place) {
		t := &u.s.Transfers
		if t.Extent == notice.TransferEeaOnly && len(t.Safeguards) == 0 {
			r.tell(at.in("extent"), string(t.Extent), nil)
		}
		for i, p := range t.Items {
			if european.MatchString(string(p.Words)) && !approved.MatchString(string(p.Words)) {
				r.tell(at.in("items").item(i, p.ID), string(p.Words), nil)
			}
		}
	})
}

func noSafeguard(r *run) {
	r.statements("transfers", func(u *use, at place) {
		t := &u.s.Transfers
		if t.Whole() && len(t.Safeguards) == 0 && (t.Extent == notice.TransferSome ||
			t.Extent == notice.TransferSomeSafeguarded) {
			r.tell(at.in("safeguards"), "", nil)
		}
	})
}

// decisionChecks are of automated decisions.
var decisionChecks = []Check{
	{Code: "ADM001", Name: "decision-without-safeguards", Level: Warning, Mend: ByOfficer,
		Cites: cites(from(privacy.MainChange(), gdpr("Art 22C"))), Force: since(privacy.MainChange()),
		run: noWayToContest(privacy.Yes)},
	{Code: "ADM002", Name: "logic-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(f)"), gdpr("Art 14(2)(g)")), run: logicUntold},
	{Code: "ADM003", Name: "contradictory-on-decisions", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(a)"), gdpr("Art 12(1)"), gdpr("Art 13(2)(f)")), run: contradictory},
	{Code: "ADM004", Name: "special-data-decide", Level: Error, Mend: ByOfficer, Force: since(privacy.MainChange()),
		Cites: cites(from(privacy.MainChange(), gdpr("Art 22B(1)"))), run: specialDecides},
	{Code: "ADM006", Name: "effect-of-decision-not-told", Level: Warning, Mend: ByAuthor,
		Force: since(privacy.MainChange()), Cites: cites(from(privacy.MainChange(), gdpr("Art 22A(1)"))),
		run: noWayToContest(privacy.Unknown)},
	{Code: "ADM007", Name: "decision-before-2026", Level: Warning, Mend: ByOfficer,
		Force: privacy.Period{Until: privacy.MainChange()}, Cites: cites(gdpr("Art 22(3)")),
		run: noWayToContest(privacy.Yes)},
}

// noWayToContest is of decisions by computer alone of which the notice says in no way how to contest them: those whose
// effect is said to be significant, or those of which it is not said.
func noWayToContest(significant privacy.Answer) func(*run) {
	return func(r *run) {
		for i := range r.uses {
			u := &r.uses[i]
			a := &u.s.Automated
			if a.Said == notice.Stated && a.Decisions == notice.DecisionsSolelyAutomated &&
				a.Significant == significant &&
				len(a.Contest) == 0 && a.HumanReview != privacy.Yes && a.Whole() &&
				u.p.Regime.Of() != privacy.RegimePart3 {
				r.tell(u.at("automated"), "", nil, u)
			}
		}
	}
}

func logicUntold(r *run) {
	for _, h := range r.untold("pn15") {
		r.tell(h.at("automated"), "", h.by, h.use)
	}
}

func contradictory(r *run) {
	r.statements("automated", func(u *use, at place) {
		if u.s.Automated.Decisions == notice.DecisionsContradictory {
			r.tell(at.in("decisions"), "", nil)
		}
	})
}

// specialDecides is Article 22B(1) to (3): special category data may decide with nobody only on explicit consent, or
// where a law or a contract calls for it and point (g) is met.
func specialDecides(r *run) {
	for i := range r.uses {
		u := &r.uses[i]
		a := &u.s.Automated
		if a.Decisions != notice.DecisionsSolelyAutomated || a.Significant != privacy.Yes ||
			a.UsesSpecial != privacy.Yes ||
			!u.s.Special.Whole() || len(u.s.Special.Conditions) == 0 ||
			u.p.Regime.Of() == privacy.RegimePart3 {
			continue
		}
		permitted := false
		for _, c := range u.s.Special.Conditions {
			permitted = permitted || c == privacy.SpecialA || c == privacy.SpecialG
		}
		if !permitted {
			r.tell(u.at("automated").in("uses_special"), "", nil, u)
		}
	}
}
