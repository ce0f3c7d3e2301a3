package notice

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// RandomNotice returns a valid notice made from a seed: from one that says next to nothing to one
// with nearly every member of every type.
func RandomNotice(seed uint64) *Notice {
	r := rand.New(rand.NewPCG(seed, 1))
	m := maker{r, []float64{0.02, 0.1, 0.3, 0.9}[seed%4], map[reflect.Type][]any{}}
	for _, set := range codeSets() {
		m.sets[set.typ] = set.members
	}
	n := &Notice{}
	m.fill(noticePlan(), reflect.ValueOf(n).Elem(), "")
	for i, id := range ids("source") {
		n.Sources[i].ID = id
	}
	for i, id := range ids("controller") {
		n.Controllers[i].ID = id
	}
	someoneDecides(n)
	if n.BodyController() == nil {
		n.Body = n.Controllers[r.IntN(2)].ID
	}
	for i, id := range ids("contact") {
		n.Contacts[i].ID = id
	}
	said := []*Statements{&n.Common}
	for i := range n.Activities {
		said = append(said, &n.Activities[i].Statements)
	}
	for _, s := range said {
		for i := range s.Choices.Items {
			if c := &s.Choices.Items[i]; c.Kind == ChoiceNationalDataOptOut &&
				(n.Nation != privacy.NationEngland || len(c.Nations) > 0) {
				c.Kind = ChoiceOther
			}
		}
	}
	for i := range n.Activities {
		n.Activities[i].ID = ids("activity")[i]
		for j := range n.Activities[i].Purposes {
			n.Activities[i].Purposes[j].ID = ids("purpose")[j]
		}
		if a := &n.Activities[i].Automated; a.Said == Stated && r.IntN(2) == 0 {
			a.Purposes = []ID{n.Activities[i].Purposes[0].ID}
		}
	}
	m.given(n, &n.Common)
	for i := range n.Activities {
		m.given(n, &n.Activities[i].Statements)
	}
	return n
}

// someoneDecides gives each use a body that decides over it.
func someoneDecides(n *Notice) {
	if !n.decided(nil, nil) {
		n.Controllers[0].Role = RoleSeparate
	}
	for i := range n.Activities {
		a := &n.Activities[i]
		for j := range a.Purposes {
			switch p := &a.Purposes[j]; {
			case n.decided(a, p):
			case len(p.Roles) > 0:
				p.Roles[0].Role, p.Roles[0].For = RoleSeparate, nil
			case len(a.Roles) > 0:
				a.Roles[0].Role, a.Roles[0].For = RoleSeparate, nil
			default:
				n.Controllers[slices.IndexFunc(n.Controllers, func(c Controller) bool {
					return hasID(a.Controllers, c.ID)
				})].Role = RoleSeparate
			}
		}
	}
}

// given leaves recipients only data that are stated where they can point to them.
func (m maker) given(n *Notice, s *Statements) {
	stated := map[ID]bool{}
	for _, d := range slices.Concat(n.Common.Data.Items, s.Data.Items) {
		stated[d.ID] = true
	}
	for i := range s.Recipients.Items {
		r := &s.Recipients.Items[i]
		r.Data.Items = slices.DeleteFunc(r.Data.Items, func(id ID) bool { return !stated[id] })
		if len(r.Data.Items) == 0 {
			r.Data.Items = nil
		}
	}
}

// ids returns the two ids that random things of one kind have.
func ids(kind string) []ID {
	kind = strings.ReplaceAll(kind, " ", "-")
	return []ID{ID(kind + "-0"), ID(kind + "-1")}
}

// maker makes values; often is how likely an optional member is.
type maker struct {
	*rand.Rand
	often float64
	sets  map[reflect.Type][]any
}

func (m maker) fill(p *plan, v reflect.Value, name string) {
	switch p.kind {
	case reflect.Int:
		v.SetInt(int64(p.least + m.IntN(p.most-p.least+1)))
	case reflect.String:
		m.leaf(p, v)
	case reflect.Slice:
		m.list(p, v, name)
	case reflect.Struct:
		for _, f := range p.fields {
			if !f.optional || f.name == "contacts" && p.isNotice() || m.Float64() < m.often {
				m.fill(f.plan, v.FieldByIndex(f.index), f.name)
			}
		}
		m.mend(p, v)
	}
}

func (m maker) list(p *plan, v reflect.Value, name string) {
	n := 1 + m.IntN(2)
	if name == "sources" || name == "controllers" || name == "contacts" {
		n = 2
	}
	seen := map[any]bool{}
	for i := range n {
		item := reflect.New(p.item.typ).Elem()
		m.fill(p.item, item, "")
		if p.item.kind == reflect.Struct && p.item.fields[0].name == "id" && !item.Field(0).IsZero() {
			if to := p.item.fields[0].plan.ref.to; to == "item" || to == dataItem {
				item.Field(0).Set(reflect.ValueOf(ids(to)[i]))
			}
		}
		if p.item.kind == reflect.String && p.item.typ != textType || p.item.kind == reflect.Int {
			if seen[item.Interface()] {
				continue
			}
			seen[item.Interface()] = true
		}
		v.Set(reflect.Append(v, item))
	}
}

func (m maker) leaf(p *plan, v reflect.Value) {
	if members := m.sets[p.typ]; members != nil {
		v.Set(reflect.ValueOf(members[m.IntN(len(members))]))
		return
	}
	switch x := v.Addr().Interface().(type) {
	case *string:
		*x = SchemaID
	case *Text:
		switch p.form {
		case asEmail:
			*x = m.pick("rights@northtown.example", "Rights.Team+1@sub.northtown.example")
			return
		case asNumber:
			*x = m.pick("Z1234567", "ZA123456", "Z573781X")
			return
		case asName:
			*x = m.pick("Plain words.", "Dŵr a sbwriel", "a\"b\\c/d<e>&f'g", "😀 [a list]")
			return
		}
		*x = m.pick("Plain words.", "Dŵr a sbwriel", "a\"b\\c/d<e>&f'g", "\u2028 x \u00a0", "😀",
			Text(strings.Repeat("long words ", 20)))
	case *Phrase:
		*x = []Phrase{"the tenancy ends", "a\"b\\c/d<e>&f'g", "ddŵr y môr"}[m.IntN(3)]
	case *ID:
		if p.ref.to != "" {
			*x = ids(p.ref.to)[m.IntN(2)]
		} else {
			*x = "something-1"
		}
	case *URL:
		*x = []URL{"https://northtown.example/a?b=c&d#e", "mailto:a@b.example", "tel:+441130000000"}[m.IntN(3)]
	case *LanguageTag:
		*x = []LanguageTag{"en", "pl", "bfi", "zh-yue-Hant-HK", "sl-rozaj-1994", "es-419"}[m.IntN(6)]
	case *Pointer:
		*x = []Pointer{"/title", "/activities/activity-0", "/controllers/controller-1/public_authority"}[m.IntN(3)]
	case *privacy.Date:
		*x = privacy.NewDate(1900+m.IntN(200), 1+m.IntN(12), 1+m.IntN(28))
	}
}

func (m maker) pick(texts ...Text) Text { return texts[m.IntN(len(texts))] }

// mend makes the members of a struct go with one another.
func (m maker) mend(p *plan, v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *Basis:
		m.basis(x)
		return
	case *Enforcement:
		m.enforcement(x)
		return
	case *Purpose:
		if x.bare() {
			x.Basis = Basis{}
			x.Special.Conditions, x.Special.Schedule1, x.Special.OnlyFor = nil, nil, nil
		}
		if !x.enforces() {
			x.Enforcement = Enforcement{}
		} else if x.Enforcement.Said == NotStated && m.IntN(2) == 0 {
			x.Enforcement = Enforcement{Statement: Statement{Said: Stated}, AllOf: EnforcementGrounds()[m.IntN(2):]}
		}
		return
	}
	mendRest(m, v)
	s, ok := v.Field(0).Addr().Interface().(*Statement)
	if !ok {
		return
	}
	content := slices.ContainsFunc(p.fields,
		func(f field) bool { return f.content && !v.FieldByIndex(f.index).IsZero() })
	if (content || s.Words != "") && m.IntN(4) > 0 {
		s.Said = Stated
		return
	}
	for _, f := range p.fields {
		if f.content {
			v.FieldByIndex(f.index).SetZero()
		}
	}
	s.Said, s.Unread = []Said{None, NotApplicable, Elsewhere, NotRead}[m.IntN(4)], privacy.Unknown
	if s.Said == NotRead {
		s.Words, s.Where, s.Language = "", Link{}, ""
	}
	if s.Said == Elsewhere && s.Where == (Link{}) {
		s.Where.Title = "Another notice"
	}
}

// mendRest is mend for what may have a statement of its own besides.
func mendRest(m maker, v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *SpecialData:
		for _, only := range x.OnlyFor {
			if !slices.Contains(x.Conditions, only.Condition) {
				x.Conditions = append(x.Conditions, only.Condition)
			}
		}
	case *RetentionRule:
		m.periods(x)
	case *Activity:
		if !slices.ContainsFunc(x.Purposes, func(q Purpose) bool { return !q.bare() }) {
			x.Special.Conditions, x.Special.Schedule1, x.Special.OnlyFor = nil, nil, nil
		}
		if len(x.Roles) > 0 {
			x.Controllers = nil
		}
	case *Part:
		if x.Role != "" && x.Role != RoleProcessor {
			x.For = nil
		}
	case *RetentionPeriod:
		if x.From == "" && x.Event == "" {
			x.Amount = max(x.Amount, 1)
		}
	case *Span:
		if x.Unit == UnitAge {
			x.Unit = UnitYears
		}
	case *DataItem:
		if len(x.Kinds) > 0 && x.Class != "" {
			x.Class = DataSpecial
		}
	case *Route:
		m.route(x)
	case *Automated:
		x.Purposes = nil // only an activity may name them: see RandomNotice
	}
}

func (m maker) route(r *Route) {
	if r.Kind == RouteEmail && r.Value != "" {
		r.Value = "rights@northtown.example"
	}
}

func (m maker) enforcement(e *Enforcement) {
	switch m.IntN(4) {
	case 0:
		*e = Enforcement{Statement: Statement{Said: NotRead}}
	case 1:
		*e = Enforcement{Statement: Statement{Said: Elsewhere, Where: Link{Title: "The form"}}}
	default:
		e.Said, e.Unread, e.Where = Stated, privacy.Unknown, Link{}
		e.AllOf, e.OneOf = EnforcementGrounds()[m.IntN(2):], nil
		if m.IntN(3) == 0 {
			e.AllOf, e.OneOf = nil, [][]EnforcementGround{{EnforcementConsent}, EnforcementGrounds()}
		}
		e.Sensitive = Sensitive{AllOf: SensitiveGrounds()[1:]}
		if m.IntN(3) == 0 {
			e.Sensitive = Sensitive{OneOf: [][]SensitiveGround{{SensitiveConsent}, {SensitiveSchedule8}}}
		}
	}
}

func (m maker) basis(b *Basis) {
	bases := privacy.Bases()
	m.Shuffle(len(bases), func(i, j int) { bases[i], bases[j] = bases[j], bases[i] })
	b.AllOf, b.OneOf, b.Unread = nil, nil, privacy.Unknown
	switch m.IntN(6) {
	case 0:
		*b = Basis{Statement: Statement{Words: b.Words, Sources: b.Sources}, Cited: b.Cited, AsPublished: b.AsPublished}
		return
	case 1:
		*b = Basis{Statement: Statement{Said: Elsewhere, Where: Link{Title: "The form"}}}
		return
	case 5:
		*b = Basis{Statement: Statement{Said: NotRead, Sources: b.Sources}}
		return
	case 2:
		b.OneOf = [][]privacy.Basis{bases[:1+m.IntN(2)], bases[3 : 4+m.IntN(3)]}
	default:
		b.AllOf = bases[:1+m.IntN(3)]
	}
	b.Said = Stated
	if !b.has(privacy.BasisRecognisedLegitimateInterests) {
		b.Recognised = nil
	}
}

func (m maker) periods(r *RetentionRule) {
	if r.Kind != RetentionUntilEvent && r.Kind != RetentionVariable {
		r.Trigger, r.Event = "", ""
	}
	period := func() RetentionPeriod {
		p := RetentionPeriod{Amount: m.IntN(100), Unit: UnitYears, From: TriggerPayment}
		if m.IntN(3) == 0 {
			p.Plus = Span{Amount: 1 + m.IntN(9), Unit: UnitMonths}
		}
		return p
	}
	switch r.Kind {
	case RetentionFixed:
		r.Periods = []RetentionPeriod{period()}
	case RetentionLongest, RetentionShortest, RetentionFirst, RetentionLast:
		r.Periods = []RetentionPeriod{period(), period()}
	case RetentionConditional:
		r.Periods = []RetentionPeriod{period(), period()}
		r.Periods[1].If = "the person died before 18"
	case RetentionPermanent, RetentionAsLongAsNeeded, RetentionAsLongAsLawRequires, RetentionUntilEvent:
		r.Periods = nil
	}
}
