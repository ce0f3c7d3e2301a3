package lint

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// rightsChecks hold the rights that a notice publishes to those that follow from what it says.
var rightsChecks = []Check{
	{Code: "RGT001", Name: "rights-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(b)"), gdpr("Art 14(2)(c)")), run: rightsUntold},
	{Code: "RGT002", Name: "right-left-out", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(b)"), gdpr("Art 14(2)(c)")), run: rightLeftOut},
	{Code: "RGT013", Name: "erasure-left-out", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(2)(b)"), gdpr("Art 14(2)(c)"), gdpr("Art 17(1)(a)"), gdpr("Art 17(3)(b)")),
		run:   erasureLeftOut},
	{Code: "RGT003", Name: "right-that-is-not-there", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(2)(b)"), gdpr("Art 12(1)")), run: rightNotThere},
	{Code: "RGT004", Name: "objecting-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 21(4)")), run: objectingUntold},
	{Code: "RGT005", Name: "portability-each-alone", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 20(1)")), run: portabilityEach},
	{Code: "RGT006", Name: "portability-misread", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 20(1)(b)")), run: worded(privacy.RightPortability, portabilityMisread)},
	{Code: "RGT007", Name: "objecting-tied", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 21(1)")), run: worded(privacy.RightObject, objectingTied)},
	{Code: "RGT008", Name: "erasure-shut-out-as-a-class", Level: Note, Mend: ByOfficer,
		Cites: cites(gdpr("Art 17(3)(b)")), run: worded(privacy.RightErasure, shutOut)},
	{
		Code:  "RGT009",
		Name:  "decisions-as-before-2026",
		Level: Warning,
		Mend:  ByOfficer,
		Force: since(privacy.MainChange()),
		Cites: cites(from(privacy.MainChange(), gdpr("Art 22A")), from(privacy.MainChange(), gdpr("Art 22C"))),
		run:   worded(privacy.RightAutomatedDecisions, notSubject),
	},
	{Code: "RGT010", Name: "european-law", Level: Warning, Mend: ByOfficer,
		Force: since(transitionEnded), Cites: cites(gdpr("Art 17(1)(e)"), gdpr("Art 6(3)")), run: europeanLaw},
	{
		Code:  "RGT011",
		Name:  "complaint-not-told",
		Level: Error,
		Mend:  ByAuthor,
		Force: since(privacy.ComplaintDutyBegan()),
		Cites: cites(from(privacy.ComplaintDutyBegan(), dpa("s.164A"))),
		run:   complaintUntold("pn11"),
	},
	{Code: "RGT012", Name: "regulator-not-told", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(d)"), gdpr("Art 14(2)(e)")), run: complaintUntold("pn12")},
}

func rightsUntold(r *run) {
	var out []hit
	for _, h := range r.untold("pn9") {
		if h.s.Rights.Said != notice.Stated {
			out = append(out, h)
		}
	}
	r.missing("rights", out)
}

// listed reports whether a notice lists rights one by one, and all of its list was read.
func listed(s *notice.Resolved) bool {
	return s.Rights.Said == notice.Stated && len(s.Rights.Items) > 0 && s.Rights.Whole()
}

func published(s *notice.Resolved, right privacy.Right) bool {
	for i := range s.Rights.Items {
		if s.Rights.Items[i].Right == right {
			return true
		}
	}
	return false
}

// decisions yields what follows for a use: once for each ground that it is in.
func (r *run) decisions(u *use, right privacy.Right) []rights.Decision {
	var out []rights.Decision
	for i := range r.assessed {
		if r.n.Activities[i].ID != u.a.ID {
			continue
		}
		for j := range r.assessed[i].Grounds {
			g := &r.assessed[i].Grounds[j]
			for k := range g.Purposes {
				if g.Purposes[k].ID == u.p.ID {
					out = append(out, g.Decisions.For(right))
				}
			}
		}
	}
	return out
}

// rightLeftOut is of the rights that Articles 13(2)(b) and 14(2)(c) name, where one follows from what the notice says
// of a use whatever the person's answers are. That of objecting is RGT004, and erasure may be RGT013.
func rightLeftOut(r *run) {
	for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure,
		privacy.RightRestriction, privacy.RightPortability} {
		r.leftOut(right, func(u *use) bool { return right != privacy.RightErasure || !needed(u) })
	}
}

// erasureLeftOut is of uses that rest on a duty or a task alone, of which the regulator's own guide says that erasure
// does not apply. It does not while the data are needed for that (Article 17(3)(b)), and does when they no longer are
// (Article 17(1)(a)), so that the list ought to have it.
func erasureLeftOut(r *run) { r.leftOut(privacy.RightErasure, needed) }

func (r *run) leftOut(right privacy.Right, fits func(*use) bool) {
	for i := range r.uses {
		u := &r.uses[i]
		if !listed(&u.s) || published(&u.s, right) || u.p.Regime == notice.RegimePart3 || !r.arises(u, right) ||
			!fits(u) {
			continue
		}
		r.tell(u.at("rights").in("items"), right.String(), nil, u)
	}
}

// needed reports whether a use rests on nothing but a duty or a task, so far as its notice says.
func needed(u *use) bool {
	all := slices.Concat(append(slices.Clone(u.p.Basis.OneOf), u.p.Basis.AllOf)...)
	return !slices.ContainsFunc(all, func(b privacy.Basis) bool {
		return b != privacy.BasisLegalObligation && b != privacy.BasisPublicTask
	})
}

// arises reports whether a right follows, or may for some who ask: every use gives the first four to somebody, and
// portability where it is presumed to.
func (r *run) arises(u *use, right privacy.Right) bool {
	for _, d := range r.decisions(u, right) {
		if d.Verdict == rights.DoesNotApply && d.Presumed == rights.DoesNotApply {
			return false
		}
		if right == privacy.RightPortability && d.Presumed != rights.Applies && d.Verdict != rights.Applies {
			return false
		}
	}
	return true
}

// rightNotThere is of a right that a notice publishes without a word of when it arises, and that none of the uses which
// the list is for gives to anybody.
func rightNotThere(r *run) {
	r.statements("rights", func(of *use, at place) {
		s := &of.s
		if len(s.Rights.Caveats) > 0 {
			return
		}
		for i := range s.Rights.Items {
			p := &s.Rights.Items[i]
			if len(p.Conditions) > 0 || len(p.Limits) > 0 || !tested(p.Right) || hedged.MatchString(string(p.Words)) {
				continue
			}
			var on []*use
			for j := range r.uses {
				u := &r.uses[j]
				if u.at("rights") != at {
					continue
				}
				if !r.never(u, p.Right) {
					on = nil
					break
				}
				on = append(on, u)
			}
			if len(on) > 0 {
				r.tell(at.in("items").item(i, p.ID), p.Right.String(), nil, on...)
			}
		}
	})
}

// tested are the rights that arise for some uses only, by what they rest on.
func tested(right privacy.Right) bool {
	return right == privacy.RightPortability || right == privacy.RightObject || right == privacy.RightWithdrawConsent ||
		right == privacy.RightAutomatedDecisions
}

// never reports whether a use gives a right to nobody, whatever more is known.
func (r *run) never(u *use, right privacy.Right) bool {
	all := r.decisions(u, right)
	for _, d := range all {
		if d.Verdict != rights.DoesNotApply || d.Presumed != rights.DoesNotApply {
			return false
		}
	}
	return len(all) > 0
}

// objectingUntold is the right to object, which must stand apart and so must stand somewhere: it may be among the
// rights, of which a list that was not made is RGT001.
func objectingUntold(r *run) {
	for _, h := range r.untold("pn17") {
		if listed(&h.s) {
			r.tell(h.at("rights").in("items"), "", h.by, h.use)
		}
	}
}

func portabilityEach(r *run) {
	r.rights(func(p *notice.PublishedRight, at place) {
		if p.Right == privacy.RightPortability && p.Each == privacy.Yes && len(p.Conditions) > 1 {
			r.tell(at.in("each"), "", nil)
		}
	})
}

// rights visits each right that is published, once.
func (r *run) rights(visit func(p *notice.PublishedRight, at place)) {
	r.statements("rights", func(u *use, at place) {
		for i := range u.s.Rights.Items {
			p := &u.s.Rights.Items[i]
			visit(p, at.in("items").item(i, p.ID))
		}
	})
}

// worded is words of a right that the law does not bear out.
func worded(right privacy.Right, wrong func(string) bool) func(*run) {
	return func(r *run) {
		r.rights(func(p *notice.PublishedRight, at place) {
			if p.Right != right {
				return
			}
			if wrong(string(p.Words)) {
				r.tell(at.in("words"), string(p.Words), nil)
			}
			for _, list := range []struct {
				name  string
				items []notice.Point
			}{{"conditions", p.Conditions}, {"limits", p.Limits}} {
				for i, c := range list.items {
					if wrong(string(c.Words)) {
						r.tell(at.in(list.name).item(i, c.ID), string(c.Words), nil)
					}
				}
			}
		})
		if right == privacy.RightPortability {
			r.statements("rights", func(u *use, at place) {
				for i, c := range u.s.Rights.Policies {
					if wrong(string(c.Words)) {
						r.tell(at.in("policies").item(i, c.ID), string(c.Words), nil)
					}
				}
			})
		}
	}
}

func europeanLaw(r *run) {
	r.rights(func(p *notice.PublishedRight, at place) {
		for i, c := range p.Conditions {
			if unionLaw.MatchString(string(c.Words)) {
				r.tell(at.in("conditions").item(i, c.ID), string(c.Words), nil)
			}
		}
	})
	for i := range r.uses {
		u := &r.uses[i]
		if unionLaw.MatchString(string(u.p.Basis.Words)) {
			r.tell(u.purpose.in("basis").in("words"), string(u.p.Basis.Words), nil, u)
		}
	}
}

func complaintUntold(item string) func(*run) {
	return func(r *run) { r.missing("complaints", r.untold(item)) }
}

// transitionEnded is the first day after the transition period, from which the law of the European Union and of its
// states is no law here: the same from which children's ages stand elsewhere.
var transitionEnded = privacy.ChildAgeMoved()
