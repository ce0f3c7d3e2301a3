package lint

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawfulness"
)

// lawfulChecks are what package lawfulness finds of bases.
var lawfulChecks = []Check{
	{Code: "BAS010", Name: "interests-for-a-public-task", Level: Error, Mend: ByOfficer,
		Cites: cites(
			gdpr("Art 6(1)"),
			dpa("s.7"),
		), run: lawfulCheck(lawfulness.AuthorityBar, lawfulness.Breach, anyUse)},
	{Code: "BAS011", Name: "interests-of-an-authority", Level: Warning, Mend: ByOfficer,
		Cites: cites(
			gdpr("Art 6(1)"),
			dpa("s.7"),
		), run: lawfulCheck(lawfulness.AuthorityBar, lawfulness.Open, byAuthority)},
	{Code: "BAS012", Name: "basis-not-yet-law", Level: Error, Mend: ByOfficer,
		Force: privacy.Period{Until: privacy.MainChange()}, Cites: cites(gdpr("Art 6(1)")),
		run: lawfulCheck(lawfulness.BasisInForce, lawfulness.Breach, anyUse)},
	{Code: "BAS013", Name: "no-law-named", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(3)")), run: lawfulCheck(lawfulness.BasisInLaw, lawfulness.Open, noLaw)},
	{Code: "BAS014", Name: "no-law-there", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(3)")), run: lawfulCheck(lawfulness.BasisInLaw, lawfulness.Breach, anyUse)},
	{Code: "BAS015", Name: "interests-not-named", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(1)(d)"), gdpr("Art 14(2)(b)")), run: basisUntold("pn5")},
	{Code: "BAS016", Name: "recognised-interest-not-named", Level: Warning, Mend: ByOfficer,
		Force: since(privacy.MainChange()), Cites: cites(from(privacy.MainChange(), gdpr("Art 6(5)"))),
		run: basisUntold("pn5-ea")},
	{Code: "ADM005", Name: "decision-on-recognised-interest", Level: Error, Mend: ByOfficer,
		Force: since(privacy.MainChange()), Cites: cites(from(privacy.MainChange(), gdpr("Art 22B(4)"))),
		run: lawfulCheck(lawfulness.DecisionBar, lawfulness.Breach, anyUse)},
}

func anyUse(*lawful) bool { return true }

// byAuthority is that a public authority decides, of which it is open only whether this is a task of its own.
func byAuthority(l *lawful) bool { return l.of.Use.Body == lawfulness.PublicAuthority }

// noLaw is that no law at all is named, in whichever place, and that nothing more is to be read where it would be.
func noLaw(l *lawful) bool {
	laws := &l.s.Laws
	return l.of.Use.DomesticLaw == privacy.Unknown && laws.Said == notice.NotStated && l.p.Basis.Whole() &&
		l.s.Whole() &&
		l.p.Regime != notice.RegimePart3
}

// lawfulCheck tells of each use of which a check of package lawfulness came to a status, at its basis.
func lawfulCheck(code lawfulness.Code, status lawfulness.Status, fits func(*lawful) bool) func(*run) {
	return func(r *run) {
		for i := range r.lawful {
			l := &r.lawful[i]
			for _, f := range l.found {
				if f.Code == code && f.Status == status && fits(l) {
					r.tell(l.purpose.in("basis"), f.Basis.String(), f.Cites, l.use)
				}
			}
		}
	}
}

// basisUntold is an item of package informing that is told with the basis.
func basisUntold(item string) func(*run) {
	return func(r *run) {
		for _, h := range r.untold(item) {
			r.tell(h.purpose.in("basis"), "", h.by, h.use)
		}
	}
}

// specialChecks are of special category and criminal offence data.
var specialChecks = []Check{
	{Code: "SPC001", Name: "no-condition", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 9(1)"), gdpr("Art 9(2)")), run: noCondition},
	{Code: "SPC002", Name: "no-schedule-1-condition", Level: Warning, Mend: ByOfficer,
		Cites: cites(
			dpa("s.10(2)"),
			dpa("s.10(3)"),
		), run: special(lawfulness.ScheduleNeeded, lawfulness.Open, noSchedule)},
	{Code: "SPC003", Name: "schedule-1-condition-does-not-serve", Level: Error, Mend: ByOfficer,
		Cites: cites(
			dpa("s.10(2)"),
			dpa("s.10(3)"),
		), run: special(lawfulness.ScheduleNeeded, lawfulness.Breach, anyUse)},
	{Code: "SPC004", Name: "no-policy-document-told", Level: Note, Mend: ByAuthor,
		Cites: cites(dpa("Sch 1 para 39")), run: special(lawfulness.PolicyDocument, lawfulness.Open, noDocument)},
	{Code: "SPC005", Name: "no-policy-document", Level: Error, Mend: ByOfficer,
		Cites: cites(dpa("Sch 1 para 39")), run: special(lawfulness.PolicyDocument, lawfulness.Breach, anyUse)},
	{Code: "SPC006", Name: "condition-for-offences-alone", Level: Error, Mend: ByOfficer,
		Cites: cites(dpa("s.10(5)")), run: special(lawfulness.ConditionPlace, lawfulness.Breach, anyUse)},
	{Code: "SPC007", Name: "offence-data-on-nothing", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 10(1)"), dpa("s.10(5)")), run: offenceOnNothing},
	{Code: "SPC008", Name: "special-citation-and-condition-differ", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 9(2)")), run: specialCitation},
	{Code: "SPC009", Name: "offences-called-special", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 9(1)"), gdpr("Art 10(1)"), dpa("s.11(2)")), run: offencesCalledSpecial},
	{Code: "SPC010", Name: "ordinary-called-special", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 9(1)")), run: ordinaryCalledSpecial},
	{Code: "SPC011", Name: "part-4-is-no-condition", Level: Note, Mend: ByOfficer,
		Cites: cites(dpa("Sch 1 paras 38-41"), dpa("s.10(3)")), run: part4},
	{Code: "SPC012", Name: "sensitive-on-nothing", Level: Warning, Mend: ByOfficer,
		Cites: cites(dpa("s.35(3)")), run: special(lawfulness.SensitivePermitted, lawfulness.Open, groundWhole)},
}

// special is lawfulCheck at what is said of special category data.
func special(code lawfulness.Code, status lawfulness.Status, fits func(*lawful) bool) func(*run) {
	return func(r *run) {
		for i := range r.lawful {
			l := &r.lawful[i]
			for _, f := range l.found {
				if f.Code != code || f.Status != status || !fits(l) {
					continue
				}
				at, value := l.at("special"), f.Special.String()
				if f.Condition.Valid() {
					value = f.Condition.String()
				}
				if code == lawfulness.SensitivePermitted {
					at, value = l.purpose.in("enforcement"), ""
				}
				if len(l.s.Special.Schedule1) == 0 && len(l.s.Offence.Schedule1) > 0 {
					at = l.at("offence")
				}
				r.tell(at, value, f.Cites, l.use)
			}
		}
	}
}

// stated is whether what a use says of special category data was read whole, so that what is missing is not stated.
func stated(l *lawful) bool {
	s := &l.s.Special
	return s.Whole() && s.Said != notice.Elsewhere && (s.Said == notice.Stated || l.s.Whole())
}

func noSchedule(l *lawful) bool {
	return stated(l) && len(l.s.Special.Schedule1) == 0
}

func noDocument(l *lawful) bool {
	return l.of.Use.PolicyDocument == privacy.Unknown && l.s.PolicyDocument.Said == notice.NotStated && l.s.Whole()
}

// groundWhole is that all was read of what a use under Part 3 rests on.
func groundWhole(l *lawful) bool { return l.p.Enforcement.Whole() }

// noCondition is of data that are used: what the notice says of them in general is left to the services.
func noCondition(r *run) {
	for i := range r.lawful {
		l := &r.lawful[i]
		for _, f := range l.found {
			if f.Code == lawfulness.SpecialCategory && f.Status == lawfulness.Open && l.of.Use.Special == nil &&
				stated(l) &&
				l.of.Use.SpecialData == privacy.Yes &&
				len(l.s.Special.Conditions) == 0 {
				r.tell(l.at("special"), "", f.Cites, l.use)
			}
		}
	}
}

func offenceOnNothing(r *run) {
	for i := range r.lawful {
		l := &r.lawful[i]
		o := &l.s.Offence
		for _, f := range l.found {
			if f.Code == lawfulness.OffenceData && f.Status == lawfulness.Open && o.Whole() &&
				o.Said == notice.Stated &&
				o.Authority == 0 &&
				len(o.Schedule1) == 0 {
				r.tell(l.at("offence"), "", f.Cites, l.use)
			}
		}
	}
}

func specialCitation(r *run) {
	r.statements("special", func(u *use, at place) {
		s := &u.s.Special
		all := pointOf9.FindAllStringSubmatch(string(s.AsPublished), -1)
		if len(all) == 0 || len(s.Conditions) == 0 {
			return
		}
		for _, m := range all {
			if slices.ContainsFunc(s.Conditions, func(c privacy.SpecialCondition) bool {
				return c.String() == lower(m[1]+m[2])
			}) {
				return
			}
		}
		r.tell(at.in("as_published"), string(s.AsPublished), nil)
	})
}

func offencesCalledSpecial(r *run) {
	r.statements("data", func(u *use, at place) {
		for i, d := range u.s.Data.Items {
			if d.Class == notice.DataSpecial && len(d.Kinds) == 0 && offenceWords.MatchString(string(d.Name)) &&
				!specialWords.MatchString(string(d.Name)) {
				r.tell(at.in("items").item(i, d.ID), string(d.Name), nil)
			}
		}
	})
	r.statements("offence", func(u *use, at place) {
		if as := string(u.s.Offence.AsPublished); article9.MatchString(as) && !withOffences.MatchString(as) {
			r.tell(at.in("as_published"), string(u.s.Offence.AsPublished), nil)
		}
	})
}

func ordinaryCalledSpecial(r *run) {
	r.statements("data", func(u *use, at place) {
		for i, d := range u.s.Data.Items {
			name := string(d.Name)
			if d.Class == notice.DataSpecial && len(d.Kinds) == 0 && ordinaryWords.MatchString(name) &&
				!specialWords.MatchString(name) && !offenceWords.MatchString(name) {
				r.tell(at.in("items").item(i, d.ID), name, nil)
			}
		}
	})
}

func part4(r *run) {
	r.statements("special", func(u *use, at place) {
		if schedulePart4.MatchString(string(u.s.Special.AsPublished)) {
			r.tell(at.in("as_published"), string(u.s.Special.AsPublished), nil)
		}
	})
	r.statements("policy_document", func(u *use, at place) {
		for i, p := range u.s.PolicyDocument.Items {
			if schedulePart4.MatchString(string(p.Words)) {
				r.tell(at.in("items").item(i, p.ID), string(p.Words), nil)
			}
		}
	})
}
