// Package cases makes random notices, each from its number alone, and everything that a resident or a program
// would get of them, as bytes. It is for tests that hold one build to another.
package cases

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// source is what a case is made of: its number decides all.
type source struct{ *rand.Rand }

func newSource(i uint64, part uint64) source { return source{rand.New(rand.NewPCG(i, part))} }

// one returns a member of a list.
func one[T any](s source, list []T) T { return list[s.IntN(len(list))] }

// some returns up to most different members of a list, in its order, at least one.
func some[T any](s source, list []T, most int) []T {
	keep := map[int]bool{}
	for range 1 + s.IntN(most) {
		keep[s.IntN(len(list))] = true
	}
	var out []T
	for i, x := range list {
		if keep[i] {
			out = append(out, x)
		}
	}
	return out
}

func (s source) often() bool { return s.IntN(3) > 0 }
func (s source) half() bool  { return s.IntN(2) == 0 }

// texts are words as notices have them, and as nobody should.
var texts = []notice.Text{
	"Council tax", "Gofal cymdeithasol: plant", "<b>bold</b> & \"quoted\"", "javascript:alert(1)", "עברית abc",
	"é ł 漢字 😀", "a\u2028b\u00a0c", "A longer text, with more than one sentence in it. It goes on.", "x",
	"wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
}

func (s source) text() notice.Text { return one(s, texts) }

func (s source) answer() privacy.Answer {
	return one(s, []privacy.Answer{privacy.Unknown, privacy.Yes, privacy.No})
}

// statement is a statement of any kind; made reports whether it carries anything.
func (s source) statement() (st notice.Statement, made bool) {
	switch s.IntN(7) {
	case 0:
		return notice.Statement{Said: notice.None}, false
	case 3:
		return notice.Statement{Said: notice.NotRead}, false
	case 4:
		return notice.Statement{Said: notice.Stated, Words: s.text(), Unread: privacy.Yes}, true
	case 1:
		return notice.Statement{Said: notice.NotApplicable, Words: s.text()}, false
	case 2:
		return notice.Statement{
			Said:  notice.Elsewhere,
			Where: notice.Link{Title: s.text(), URL: "https://council.example/more"},
		}, false
	}
	return notice.Statement{Said: notice.Stated, Words: s.text()}, true
}

// Activities is how many activities the notice of a case has.
const Activities = 10

// ID is the id of an activity of a case, by its place.
func ID(k int) notice.ID { return notice.ID(fmt.Sprint("use-", k)) }

// Notice returns the document of the notice of a case, of which any part may be silent. It is valid
// whatever the number.
func Notice(i uint64) []byte { return document(i, made(newSource(i, 1), Activities)) }

// Small returns the notice of a case with its first activity alone.
func Small(i uint64) *notice.Notice { return made(newSource(i, 1), 1) }

func made(s source, activities int) *notice.Notice {
	n := &notice.Notice{
		Schema: notice.SchemaID, ID: "random", Title: s.text(), Language: notice.English,
		Nation: one(s, privacy.Nations()), Layer: one(s, notice.Layers()),
		Sources: []notice.Source{
			{ID: "page", Title: s.text(), URL: "https://council.example/privacy", Language: notice.English},
		},
		Controllers: []notice.Controller{
			{
				ID:              "council",
				Name:            s.text(),
				Kind:            notice.ControllerCouncil,
				Role:            one(s, notice.Roles()),
				PublicAuthority: s.answer(),
			},
			{
				ID:              "other",
				Name:            s.text(),
				Kind:            notice.ControllerCompany,
				Role:            one(s, notice.Roles()),
				PublicAuthority: s.answer(),
			},
		},
		Contacts: []notice.Contact{
			{ID: "dpo", Kind: notice.ContactDataProtectionOfficer, Name: s.text(), Email: "dpo@council.example"},
		},
	}
	n.Body = n.Controllers[s.IntN(2)].ID
	if s.often() {
		n.Common = s.statements()
	}
	for k := range activities {
		n.Activities = append(n.Activities, s.activity(ID(k)))
	}
	someoneDecides(n)
	return n
}

// someoneDecides gives each use a body that decides over it, as a notice must.
func someoneDecides(n *notice.Notice) {
	for i := range n.Activities {
		a := &n.Activities[i]
		for j := range a.Purposes {
			switch p := &a.Purposes[j]; {
			case len(n.DecidersFor(a, p)) > 0:
			case len(p.Roles) > 0:
				p.Roles[0].Role = notice.RoleSeparate
			case len(a.Roles) > 0:
				a.Roles[0].Role = notice.RoleSeparate
			default:
				of := slices.IndexFunc(n.Controllers, func(c notice.Controller) bool {
					return len(a.Controllers) == 0 || slices.Contains(a.Controllers, c.ID)
				})
				n.Controllers[of].Role = notice.RoleSeparate
			}
		}
	}
}

func document(i uint64, n *notice.Notice) []byte {
	data, err := notice.Encode(n)
	if err != nil {
		panic(fmt.Sprintf("case %d: %+v", i, err)) // a case that cannot be made is a fault of this package
	}
	return data
}

func (s source) activity(id notice.ID) notice.Activity {
	a := notice.Activity{
		ID:      id,
		Title:   s.text(),
		Summary: s.text(),
		Sources: []notice.Provenance{{Source: "page", Place: s.text()}},
	}
	if s.IntN(4) == 0 {
		a.Controllers = some(s, []notice.ID{"council", "other"}, 2)
	} else if s.IntN(4) == 0 {
		a.Roles = s.roles()
	}
	a.Statements = s.statements()
	ids := []notice.ID{"first", "second", "third"}
	for k := range 1 + s.IntN(3) {
		p := notice.Purpose{ID: ids[k], Title: s.text(), Kind: one(s, notice.PurposeKinds()), Basis: s.basis()}
		s.purpose(&p)
		a.Purposes = append(a.Purposes, p)
	}
	if !slices.ContainsFunc(a.Purposes, func(p notice.Purpose) bool { return p.Regime != notice.RegimePart3 }) {
		withoutArticle9(&a.Special)
	}
	return a
}

// withoutArticle9 takes away the conditions that Part 3 does not have.
func withoutArticle9(s *notice.SpecialData) {
	s.Conditions, s.OnlyFor, s.Schedule1 = nil, nil, nil
	if s.Said == notice.Stated && s.Words == "" && len(s.Kinds) == 0 {
		s.Use = notice.UseUsed
	}
}

// roles are parts of one of the two bodies or of both.
func (s source) roles() []notice.Part {
	var out []notice.Part
	for _, id := range some(s, []notice.ID{"council", "other"}, 2) {
		part := notice.Part{Controller: id, Role: one(s, append(notice.Roles(), ""))}
		if s.half() {
			part.Area = s.text()
		} else if s.half() {
			part.Records = s.text()
		}
		out = append(out, part)
	}
	return out
}

// enforcement is what a purpose under Part 3 rests on.
func (s source) enforcement() notice.Enforcement {
	switch s.IntN(4) {
	case 0:
		return notice.Enforcement{}
	case 1:
		return notice.Enforcement{Statement: notice.Statement{Said: notice.NotRead}}
	}
	e := notice.Enforcement{
		Statement: notice.Statement{Said: notice.Stated, Words: s.text()},
		AllOf:     some(s, notice.EnforcementGrounds(), 2),
	}
	if s.half() {
		e.AllOf, e.OneOf = nil, [][]notice.EnforcementGround{
			some(s, notice.EnforcementGrounds(), 1),
			notice.EnforcementGrounds(),
		}
	}
	switch s.IntN(3) {
	case 0:
		e.Sensitive.AllOf = []notice.SensitiveGround{notice.SensitiveSchedule8} // which goes with any ground
	case 1:
		e.Sensitive.OneOf = [][]notice.SensitiveGround{{notice.SensitiveConsent}, {notice.SensitiveSchedule8}}
	}
	return e
}

func (s source) purpose(p *notice.Purpose) {
	if s.IntN(6) == 0 {
		p.Roles = s.roles()
	}
	if s.IntN(5) == 0 {
		p.Regime = one(s, notice.Regimes())
		if p.Regime != notice.RegimeUKGDPR {
			p.Enforcement = s.enforcement()
		}
		if p.Regime == notice.RegimePart3 {
			p.Basis = notice.Basis{}
		}
	}
	if s.IntN(4) == 0 {
		p.DataKinds = some(s, privacy.DataKinds(), 2)
	}
	if s.IntN(4) == 0 {
		p.OnlineServiceToChild = s.answer()
	}
	if s.IntN(3) == 0 {
		if p.Special = s.special(); p.Regime == notice.RegimePart3 {
			withoutArticle9(&p.Special)
		}
	}
	if s.IntN(3) == 0 {
		p.Offence = s.offence()
	}
	if s.IntN(3) == 0 {
		p.Automated = s.automated()
	}
}

func (s source) basis() notice.Basis {
	bases := privacy.Bases()
	switch s.IntN(7) {
	case 0:
		return notice.Basis{Statement: notice.Statement{Words: s.text()}}
	case 1:
		return notice.Basis{Statement: notice.Statement{Said: notice.Elsewhere, Where: notice.Link{Title: s.text()}}}
	case 2:
		return notice.Basis{Statement: notice.Statement{Said: notice.NotRead}}
	case 3:
		first := s.IntN(len(bases) - 1)
		return notice.Basis{
			Statement: notice.Statement{Said: notice.Stated},
			OneOf:     [][]privacy.Basis{bases[first : first+1], bases[first+1:]},
		}
	}
	return notice.Basis{Statement: notice.Statement{Said: notice.Stated, Words: s.text()}, AllOf: some(s, bases, 2)}
}

func (s source) statements() notice.Statements {
	var out notice.Statements
	if s.half() {
		out.Special = s.special()
	}
	if s.half() {
		out.Offence = s.offence()
	}
	if s.half() {
		out.Automated = s.automated()
	}
	made := false
	if s.half() {
		if out.Filing.Statement, made = s.statement(); made {
			out.Filing.Items = some(s, notice.FilingForms(), 2)
		}
	}
	if s.half() {
		if out.Origins.Statement, made = s.statement(); made {
			out.Origins.Items = []notice.Origin{{From: one(s, notice.OriginKinds()), Name: s.text()},
				{From: one(s, notice.OriginKinds()), Words: s.text()}}[:1+s.IntN(2)]
		}
	}
	if s.half() {
		if out.Recipients.Statement, made = s.statement(); made {
			out.Recipients.Items = []notice.Recipient{
				{Name: s.text(), Kind: one(s, notice.RecipientKinds()), For: s.text()},
			}
		}
	}
	if s.half() {
		if out.Retention.Statement, made = s.statement(); made {
			out.Retention.Rules = []notice.RetentionRule{
				{
					Kind:    notice.RetentionFixed,
					Class:   s.text(),
					Periods: []notice.RetentionPeriod{{Amount: 1 + s.IntN(20), Unit: one(s, notice.Units())}},
				},
			}
		}
	}
	if s.half() {
		if out.Rights.Statement, made = s.statement(); made {
			out.Rights.Items = []notice.PublishedRight{{Right: one(s, privacy.Rights()), Words: s.text()}}
		}
	}
	if s.half() {
		if out.Exercise.Statement, made = s.statement(); made {
			out.Exercise.Routes = []notice.Route{
				{Kind: notice.RouteEmail, Value: "rights@council.example", Words: s.text()},
			}
		}
	}
	s.once(&out)
	return out
}

// once makes statements that are said once and reach several answers.
func (s source) once(out *notice.Statements) {
	made := false
	if s.IntN(4) == 0 {
		if out.Data.Statement, made = s.statement(); made {
			out.Data.Items = []notice.DataItem{{Name: s.text(), Kinds: some(s, notice.SpecialKinds(), 2)}}
		}
	}
	if out.Recipients.Said == notice.Stated && s.IntN(4) == 0 {
		out.Recipients.Items[0].Data.Kinds = some(s, notice.SpecialKinds(), 2)
		out.Recipients.Items[0].Relevance = notice.Text([]string{"", "People who ask for help"}[s.IntN(2)])
	}
	if s.IntN(4) == 0 {
		if out.Messages.Statement, made = s.statement(); made {
			out.Messages.Items = []notice.MessageKind{
				{
					Title: s.text(),
					Class: one(s, notice.MessageClasses()),
					Sent:  one(s, notice.SendRules()),
					Stop: []notice.Route{
						{Kind: one(s, notice.RouteKinds())}, {Kind: notice.RouteEmail, Value: "news@council.example"}},
				},
			}
		}
	}
	if s.IntN(4) == 0 {
		if out.Retention.Statement, made = s.statement(); made {
			out.Retention.Rules = []notice.RetentionRule{
				{Kind: notice.RetentionUntilEvent, Event: "the case is closed"},
				{Kind: notice.RetentionFirst, Periods: []notice.RetentionPeriod{
					{
						Amount: 1 + s.IntN(20),
						Unit:   notice.UnitYears,
						From:   one(s, notice.Triggers()),
					}, {Unit: notice.UnitDays, From: one(s, notice.Triggers())}}},
			}
		} else {
			out.Retention.Rules = nil
		}
	}
}

func (s source) special() notice.SpecialData {
	var out notice.SpecialData
	made := false
	if out.Statement, made = s.statement(); made {
		out.Use = one(s, append(notice.DataUses(), ""))
		if s.often() {
			out.Conditions = some(s, privacy.SpecialConditions(), 2)
		}
	}
	return out
}

func (s source) offence() notice.OffenceData {
	var out notice.OffenceData
	made := false
	if out.Statement, made = s.statement(); made {
		out.Use = one(s, append(notice.DataUses(), ""))
	}
	return out
}

func (s source) automated() notice.Automated {
	var out notice.Automated
	made := false
	if out.Statement, made = s.statement(); made {
		out.Decisions = one(s, append(notice.DecisionMakings(), ""))
		out.Significant, out.UsesSpecial, out.HumanReview = s.answer(), s.answer(), s.answer()
	}
	return out
}
