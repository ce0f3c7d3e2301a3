package lint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/informing"
)

// basisChecks are of what purposes rest on, as the notice states it.
var basisChecks = []Check{
	{Code: "BAS001", Name: "basis-not-stated", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(1)(c)"), gdpr("Art 14(1)(c)")), run: basisNotStated},
	{Code: "BAS002", Name: "basis-one-of-several", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(c)"), gdpr("Art 14(1)(c)")), run: basisOneOf},
	{Code: "BAS003", Name: "basis-in-another-document", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)"), gdpr("Art 13(1)(c)")), run: basisElsewhere},
	{Code: "BAS004", Name: "bases-and-laws-in-one-list", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 13(1)(c)"), gdpr("Art 6(3)")), run: basesAndLaws},
	{Code: "BAS005", Name: "no-such-point", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(1)")), run: noSuchPoint},
	{Code: "BAS006", Name: "citation-and-basis-differ", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(1)")), run: citationDiffers},
	{Code: "BAS007", Name: "part-3-may-govern", Level: Note, Mend: ByOfficer,
		Cites: cites(dpa("s.31"), dpa("s.35(2)")), run: mayBePart3},
	{Code: "BAS008", Name: "basis-rare-and-used", Level: Note, Mend: ByOfficer,
		Cites: cites(gdpr("Art 5(1)(a)"), gdpr("Art 12(1)")), run: rareBasis},
}

// items are the findings of one item of package informing of each use, where it must be told and is not.
func (r *run) untold(item string) []hit {
	var out []hit
	for i := range r.told {
		t := &r.told[i]
		for _, f := range t.found {
			if f.ID == item && f.Missing() {
				out = append(out, hit{t.use, cites(f.Cite)})
			}
		}
	}
	return dedup(out)
}

func basisNotStated(r *run) {
	var out []hit
	for _, h := range r.untold("pn3-basis") {
		if len(h.p.Basis.OneOf) == 0 && len(h.p.Enforcement.OneOf) == 0 {
			out = append(out, h)
		}
	}
	r.missingBasis("basis", out)
}

func basisOneOf(r *run) {
	for _, h := range r.untold("pn3-basis") {
		if len(h.p.Basis.OneOf) > 0 {
			r.tell(h.activity.in("purposes"), alternatives(h.p.Basis.OneOf), h.by, h.use)
		}
	}
}

// alternatives are bases as "legal-obligation or public-task".
func alternatives(all [][]privacy.Basis) string {
	var out []string
	for _, together := range all {
		var codes []string
		for _, b := range together {
			codes = append(codes, b.String())
		}
		out = append(out, strings.Join(codes, " and "))
	}
	return strings.Join(out, " or ")
}

func basisElsewhere(r *run) {
	var out []hit
	for i := range r.uses {
		if u := &r.uses[i]; u.p.Basis.Said == notice.Elsewhere {
			out = append(out, hit{use: u})
		}
	}
	r.missingBasis("basis", out)
}

// basesAndLaws finds laws that an activity states for several purposes which rest on one of several bases: nothing then
// ties a purpose to its basis or its law.
func basesAndLaws(r *run) {
	for i := range r.n.Activities {
		var open []*use
		tied := false
		for j := range r.uses {
			u := &r.uses[j]
			if u.a != &r.n.Activities[i] {
				continue
			}
			tied = tied || u.s.Level("laws") == notice.LevelPurpose
			if len(u.p.Basis.OneOf) > 0 && u.s.Level("laws") == notice.LevelActivity && len(u.s.Laws.Items) > 1 {
				open = append(open, u)
			}
		}
		if len(open) > 1 && !tied {
			r.tell(open[0].activity.in("laws"), "", nil, open...)
		}
	}
}

// point finds the letter of a point of Article 6 as people print it: "6(1)(e)", "6.1 e", "Article 6 Part g", "(e)".
// A letter that stands alone counts only right after the number, and "a" and "I" only where nothing follows: else they
// are words.
var point = regexp.MustCompile(`(?i)(?:art(?:icle)?\.?\s*6\b|\bA6\b)(?:\s*\(?\.?\s*1\s*\)?)?(?:[^();,\d]{0,60}?` +
	`(?:\(\s*([a-z]|ea)\s*\)|\b(?:part|point|section|paragraph)\s*(?:1\s*,\s*)?\(?([a-z]|ea)\)?(?:[^a-z]|$))|` +
	`\s+([b-hj-z])(?:[\s.,;:]|$)|\s+([ai])(?:[.,;:]|$))`)

// section finds "(Section 1, (e))" and "Section 1, (e)".
var section = regexp.MustCompile(`(?i)section\s*1\s*,\s*\(([a-z]|ea)\)`)

// further finds the point after another, as in "6(1)(c) and (e)". A letter that is no point of Article 6 is of
// something else.
var further = regexp.MustCompile(`(?i)^\s*(?:,|and|or|&|/)\s*(?:and\s+|or\s+)?\(([a-f]|ea)\)`)

// printed are the points of Article 6(1) that a text cites, in small letters.
func printed(text notice.Text) []string {
	words := string(text)
	if !strings.Contains(words, "6") {
		return nil
	}
	var out []string
	add := func(letter string) {
		if letter = strings.ToLower(letter); letter != "" && !slices.Contains(out, letter) {
			out = append(out, letter)
		}
	}
	for _, m := range append(point.FindAllStringSubmatchIndex(words, -1),
		section.FindAllStringSubmatchIndex(words, -1)...) {
		for i := 2; i < len(m); i += 2 {
			if m[i] >= 0 {
				add(words[m[i]:m[i+1]])
			}
		}
		for rest := words[m[1]:]; ; {
			more := further.FindStringSubmatchIndex(rest)
			if more == nil {
				break
			}
			add(rest[more[2]:more[3]])
			rest = rest[more[1]:]
		}
	}
	return out
}

// points are the bases by their letters.
var points = map[string]privacy.Basis{
	"a": privacy.BasisConsent, "b": privacy.BasisContract, "c": privacy.BasisLegalObligation,
	"d": privacy.BasisVitalInterests, "e": privacy.BasisPublicTask,
	"ea": privacy.BasisRecognisedLegitimateInterests, "f": privacy.BasisLegitimateInterests,
}

func noSuchPoint(r *run) {
	each := func(text notice.Text, at place, of ...*use) {
		for _, letter := range printed(text) {
			if _, ok := points[letter]; !ok {
				r.tell(at.in("as_published"), string(text), nil, of...)
			}
		}
	}
	for i := range r.uses {
		u := &r.uses[i]
		each(u.p.Basis.AsPublished, u.purpose.in("basis"), u)
	}
	r.statements("bases", func(u *use, at place) {
		for i, b := range u.s.Bases.Items {
			each(b.AsPublished, at.in("items").item(i, b.ID))
		}
	})
}

func citationDiffers(r *run) {
	each := func(text notice.Text, stated []privacy.Basis, at place, of ...*use) {
		other := false
		for _, letter := range printed(text) {
			b, ok := points[letter]
			if ok && slices.Contains(stated, b) {
				return // with one of them it is right, and the others may be of other uses
			}
			other = other || ok
		}
		if other && len(stated) > 0 {
			r.tell(at.in("as_published"), string(text), nil, of...)
		}
	}
	for i := range r.uses {
		u := &r.uses[i]
		all := slices.Concat(append(slices.Clone(u.p.Basis.OneOf), u.p.Basis.AllOf)...)
		each(u.p.Basis.AsPublished, all, u.purpose.in("basis"), u)
	}
	r.statements("bases", func(u *use, at place) {
		for i, b := range u.s.Bases.Items {
			each(b.AsPublished, []privacy.Basis{b.Basis}, at.in("items").item(i, b.ID))
		}
	})
}

// mayBePart3 is of bodies that can be competent authorities alone: a council that prosecutes is one (DPA s.30(1)(b)).
func mayBePart3(r *run) {
	for i := range r.n.Activities {
		a := &r.n.Activities[i]
		for _, g := range rights.Grounds(r.n, a) {
			for _, id := range g.MayBePart3 {
				for j := range r.uses {
					u := &r.uses[j]
					if u.a == a && u.p.ID == id && u.p.Kind == notice.PurposeCrimePrevention && u.p.Regime == "" &&
						(len(u.p.Basis.AllOf) > 0 || len(u.p.Basis.OneOf) > 0) && council(g.Deciders) {
						r.tell(u.purpose, "", nil, u)
					}
				}
			}
		}
	}
}

func council(deciders []notice.Decider) bool {
	return slices.ContainsFunc(deciders, func(d notice.Decider) bool { return d.Kind == notice.ControllerCouncil })
}

// rareBasis asks of a basis that the notice says it relies on rarely, or generally not, and that purposes rest on,
// whether both hold. Those that the list itself names as examples are left to its author.
func rareBasis(r *run) {
	r.statements("bases", func(of *use, at place) {
		for i, b := range of.s.Bases.Items {
			if b.Frequency != notice.FrequencyGenerallyNot && b.Frequency != notice.FrequencyRarely {
				continue
			}
			var on []*use
			for j := range r.uses {
				if u := &r.uses[j]; u.at("bases") == at && slices.Contains(u.p.Basis.AllOf, b.Basis) {
					on = append(on, u)
				}
			}
			if len(on) > len(b.Examples) {
				r.tell(at.in("items").item(i, b.ID).in("frequency"), string(b.Frequency), nil, on...)
			}
		}
	})
}

// informs reports whether the notice says that the data of a use come by a route: what is watched or recorded of people
// is not asked of them.
func informs(u *use, route informing.Route) bool {
	for _, o := range u.s.Origins.Items {
		if o.From == notice.FromThirdParty && route == informing.FromElsewhere ||
			o.From == notice.FromPerson && route == informing.FromPerson {
			return true
		}
	}
	return false
}
