package notice

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/privacy"
)

// repeated finds an item that its list already has, where items are codes, ids, numbers or lists of bases.
func (d *reader) repeated(item reflect.Value, seen map[any]bool, offset int) {
	key := any(nil)
	switch {
	case item.Type() == textType || item.Kind() == reflect.Struct:
		return
	case item.Kind() != reflect.Slice:
		key = item.Interface()
	default:
		set := uint(0) // numbered as no code is, and a text as no list of codes is
		exact := ""
		codes := closedSetOf(item.Type().Elem()).codes()
		for i := range item.Len() {
			code := codeOf(item.Index(i))
			set |= 1 << slices.Index(codes, code)
			exact += code + " "
		}
		if seen[set] && !seen[exact] {
			d.misfit(Misfit{Code: CodeSameChoice, Value: exact}, offset)
		}
		seen[set] = true
		key = exact
	}
	if seen[key] {
		d.misfit(Misfit{Code: CodeRepeatedItem}, offset)
	}
	seen[key] = true
}

// check finds what the members of an object have to do with one another.
func (d *reader) check(p *plan, v reflect.Value, seen []finding, offset int) {
	switch p.typ {
	case typeOf((*Notice)(nil)):
		n := v.Interface().(Notice)
		d.checkBody(p, &n, seen, offset)
	case typeOf((*RetentionRule)(nil)):
		rule := v.Interface().(RetentionRule)
		d.checkRule(p, &rule, seen, offset)
	case typeOf((*RetentionPeriod)(nil)):
		period := v.Interface().(RetentionPeriod)
		d.checkPeriod(p, &period, seen, offset)
	case typeOf((*Span)(nil)):
		span := v.Interface().(Span)
		d.checkSpan(p, &span, seen)
	case typeOf((*DataItem)(nil)):
		d.checkItem(p, v, seen)
	case typeOf((*SpecialData)(nil)):
		special := v.Interface().(SpecialData)
		d.checkOnlyFor(p, &special, seen)
	case typeOf((*Activity)(nil)):
		d.checkActivity(p, v, seen)
	case typeOf((*Part)(nil)):
		d.checkPart(p, v, seen)
	case typeOf((*Choice)(nil)):
		choice := v.Interface().(Choice)
		d.checkChoice(p, &choice, seen)
	case typeOf((*Route)(nil)):
		route := v.Interface().(Route)
		d.checkRoute(p, &route, seen)
	case typeOf((*Automated)(nil)):
		d.checkAutomated(p, seen)
	case typeOf((*Purpose)(nil)):
		d.checkRegime(p, v, seen, offset)
	case typeOf((*Basis)(nil)):
		basis := v.Interface().(Basis)
		d.checkBasis(p, &basis, seen, offset)
	case typeOf((*Enforcement)(nil)):
		d.checkShape(p, seen, offset)
		enforcement := v.Interface().(Enforcement)
		d.checkSensitive(p, &enforcement, seen)
	case typeOf((*Sensitive)(nil)):
		d.checkShape(p, seen, offset)
	}
	if v.Field(0).Type() == statementType && seen[0].there && !seen[0].bad {
		d.checkSaid(p, saidOf(v), seen, offset)
	}
}

// checkItem finds a class of data that its kinds are not of.
func (d *reader) checkItem(p *plan, v reflect.Value, seen []finding) {
	if item := v.Interface().(DataItem); len(item.Kinds) > 0 && item.Class != "" && item.Class != DataSpecial {
		m := Misfit{
			Code:  CodeClassConflict,
			Value: string(item.Class),
			Want:  []string{strconv.Quote(string(DataSpecial)), "no kinds"},
		}
		d.misfit(m, seen[p.find("class")].at, "class")
	}
}

// checkActivity finds two ways of saying whose it is, and Article 9 where Part 3 is named.
func (d *reader) checkActivity(p *plan, v reflect.Value, seen []finding) {
	d.noteParts(p, seen, "roles", "controllers")
	if roles := seen[p.find("roles")]; roles.there && seen[p.find("controllers")].there {
		d.misfit(
			Misfit{
				Code: CodeRoleConflict,
				Want: []string{`"roles" alone, with each body that has a part in it`, `"controllers" alone`},
			},
			roles.at,
			"roles",
		)
	}
	if special := seen[p.find("special")]; special.there && !d.full() { // to copy every activity whole costs much
		a := v.Interface().(Activity)
		if a.enforces() {
			d.checkArticle9(&a.Special, special.at)
		}
	}
}

// checkPart finds for whom somebody acts who is no processor.
func (d *reader) checkPart(p *plan, v reflect.Value, seen []finding) {
	part := v.Interface().(Part)
	if whose := seen[p.find("for")]; whose.there && !seen[p.find("role")].bad && part.Role != "" &&
		part.Role != RoleProcessor {
		d.misfit(
			Misfit{Code: CodeRoleConflict, Value: string(part.Role), Want: []string{`"processor"`, "no for"}},
			whose.at,
			"for",
		)
	}
}

// checkAutomated finds purposes named where there are none to name.
func (d *reader) checkAutomated(p *plan, seen []finding) {
	if named := seen[p.find("purposes")]; named.there && (len(d.path) != 3 || d.path[0] != "activities") {
		d.misfit(
			Misfit{
				Code: CodeBadReference,
				Want: []string{"purposes only in what an activity says of its decisions"},
			},
			named.at,
			"purposes",
		)
	}
}

// checkOnlyFor holds the conditions for some people to those relied on, so that whoever reads those has them all.
func (d *reader) checkOnlyFor(p *plan, s *SpecialData, seen []finding) {
	some := seen[p.find("only_for")]
	if some.bad || seen[p.find("conditions")].bad || seen[p.find("conditions")].slip {
		return
	}
	for i := range s.OnlyFor {
		if c := s.OnlyFor[i].Condition; !slices.Contains(s.Conditions, c) {
			m := Misfit{
				Code:  CodeNotRelied,
				Value: c.String(),
				Want:  []string{strconv.Quote(c.String()) + " among the conditions"},
			}
			d.misfit(m, some.at, "only_for", strconv.Itoa(i), "condition")
		}
	}
}

// enforcementShape is an example of what a purpose under Part 3 rests on.
const enforcementShape = `{"said": "stated", "all_of": ["task"]}`

// checkRegime holds what a purpose rests on to the rules that govern it: a lawful basis of Article 6 under the UK GDPR,
// the ground of section 35 under Part 3.
func (d *reader) checkRegime(p *plan, v reflect.Value, seen []finding, offset int) {
	d.noteParts(p, seen, "roles")
	purpose := v.Interface().(Purpose)
	basis, enforcement := seen[p.find("basis")], seen[p.find("enforcement")]
	if seen[p.find("regime")].bad || seen[p.find("regime")].slip {
		return
	}
	switch {
	case !basis.meant() && !purpose.bare():
		d.misfit(Misfit{Code: CodeMissingMember, Value: "basis", Want: d.wants(p.fields[p.find("basis")].plan)}, offset,
			"basis")
	case basis.there && purpose.bare():
		m := Misfit{Code: CodeRegimeConflict, Value: string(purpose.Regime)}
		m.Want = []string{
			`"enforcement" in its place, as ` + enforcementShape + ": under Part 3 of the Act there is no basis of " +
				"Article 6",
		}
		d.misfit(m, basis.at, "basis")
	}
	if special := seen[p.find("special")]; purpose.bare() {
		d.checkArticle9(&purpose.Special, special.at)
	}
	switch {
	case !enforcement.meant() && purpose.enforces():
		d.misfit(
			Misfit{Code: CodeMissingMember, Value: "enforcement", Want: d.wants(p.fields[p.find("enforcement")].plan)},
			offset,
			"enforcement",
		)
	case enforcement.there && !purpose.enforces():
		m := Misfit{
			Code: CodeRegimeConflict,
			Want: []string{`"regime": "part3" or "both" beside it, or "basis" in its place`},
		}
		d.misfit(m, enforcement.at, "enforcement")
	}
}

// checkArticle9 finds the conditions of Article 9(2), and those of Schedule 1 that go with them, where Part 3 alone
// governs: it has conditions of its own (s.35(3)).
func (d *reader) checkArticle9(s *SpecialData, at int) {
	m := Misfit{Code: CodeRegimeConflict, Value: string(RegimePart3), Want: []string{
		`"sensitive" in the purpose's "enforcement" in its place, as {"all_of": ["schedule-8"]}, and the conditions of Schedule 8 in its "schedule_8": ` +
			`Article 9 and Schedule 1 are not for Part 3 of the Act, and what the page prints of them goes in "as_published"`}}
	if len(s.Conditions) > 0 {
		d.misfit(m, at, "special", "conditions")
	}
	if len(s.Schedule1) > 0 {
		d.misfit(m, at, "special", "schedule_1")
	}
}

// checkRoute holds the address of a route by e-mail to what an address is.
func (d *reader) checkRoute(p *plan, r *Route, seen []finding) {
	value := seen[p.find("value")]
	if r.Kind != RouteEmail || !value.there || value.bad {
		return
	}
	if m := asEmail.badForm(string(r.Value)); m.Code != "" {
		d.misfit(m, value.at, "value")
	}
}

// checkSaid holds what a statement carries against its said.
func (d *reader) checkSaid(p *plan, said Said, seen []finding, offset int) {
	there := func(name string) bool { return seen[p.find(name)].there }
	content := ""
	meant := seen[p.find("words")].meant()
	basis := grounds(p.typ) // it must be there, so it may say that nothing is stated
	for i, f := range p.fields {
		if f.content && seen[i].there && !(basis && said == NotStated && citing(f.name)) {
			content = f.name
		}
		meant = meant || f.content && seen[i].meant()
	}
	m := Misfit{Code: CodeSaidConflict, Value: said.String()}
	switch {
	case basis && (said == None || said == NotApplicable):
		m.Want = []string{
			`"not-stated" where it gives none, for every use rests on something; under Part 3 of the Act no basis, but "enforcement", as ` + enforcementShape,
		}
	case said == Stated:
		if p.typ == typeOf((*Basis)(nil)) && there("unread") { // alternatives of which not all were read are no basis
			m.Want = []string{`"not-read" where the basis was not read whole`}
			break
		}
		if meant || p.typ == typeOf((*Basis)(nil)) {
			return
		}
		m.Want = []string{"words, or anything else that says what is stated, as " + p.shape()}
	case content != "":
		m.Want = []string{`"stated" beside ` + strconv.Quote(content)}
	case said == Elsewhere && !seen[p.find("where")].meant():
		m.Want = []string{`the document that has it, as {"said": "elsewhere", "where": {"title": "…"}}`}
	case said == NotRead && (there("words") || there("where") || there("language") || there("unread")):
		m.Want = []string{`sources only beside "not-read"`}
	case there("unread") && said != Stated:
		m.Want = []string{`"stated" beside "unread", or "not-read" where none of it was read`}
	case said == NotStated && basis && (there("where") || there("language") && !there("words")):
		m.Want = []string{`words, cited, as_published and sources only beside "not-stated"`}
	case said == NotStated && !basis && (there("words") || there("where") || there("language") || there("sources")):
		m.Want = []string{`"stated", or no such statement at all`}
	default:
		return
	}
	d.misfit(m, offset)
}

// citing reports whether a member of what a purpose rests on is about how the notice cites it, be it as none.
func citing(name string) bool { return name == "cited" || name == "as_published" }

// checkBasis holds a lawful basis to one of its two shapes.
func (d *reader) checkBasis(p *plan, b *Basis, seen []finding, offset int) {
	all, one := seen[p.find("all_of")], seen[p.find("one_of")]
	m := Misfit{Code: CodeBasisShape}
	if b.Said == Stated && all.meant() == one.meant() {
		m.Want = []string{p.shape(), `{"said": "stated", "one_of": [["legal-obligation"], ["public-task"]]}`}
		d.misfit(m, offset)
	}
	d.checkAlternatives(p, one)
	recognised := seen[p.find("recognised")]
	if recognised.there && !all.bad && !one.bad && !all.slip && !one.slip &&
		!b.has(privacy.BasisRecognisedLegitimateInterests) {
		m := Misfit{Code: CodeBasisShape}
		m.Want = []string{
			"the basis " + strconv.Quote(privacy.BasisRecognisedLegitimateInterests.String()) + " beside it",
		}
		d.misfit(m, recognised.at, "recognised")
	}
}

// checkAlternatives wants more than one alternative.
func (d *reader) checkAlternatives(p *plan, one finding) {
	if one.there && !one.bad && one.items < 2 {
		d.misfit(
			Misfit{
				Code: CodeBasisShape,
				Want: []string{"two alternatives at least, as " + p.fields[p.find("one_of")].plan.shape()},
			},
			one.at,
			"one_of",
		)
	}
}

// checkShape holds what a use under Part 3 rests on to one of two shapes, where it has either.
func (d *reader) checkShape(p *plan, seen []finding, offset int) {
	all, one := seen[p.find("all_of")], seen[p.find("one_of")]
	if all.meant() && one.meant() {
		m := Misfit{
			Code: CodeBasisShape,
			Want: []string{`"all_of" alone, of what is relied on together`, `"one_of" alone, of alternatives`},
		}
		d.misfit(m, offset)
	}
	d.checkAlternatives(p, one)
}

// checkSensitive wants consent for sensitive data only where the use itself rests on consent (s.35(4)(a) with (2)(a)):
// what is left open, or was not read whole, may be so.
func (d *reader) checkSensitive(p *plan, e *Enforcement, seen []finding) {
	sensitive := seen[p.find("sensitive")]
	use, on := e.Rests()
	stated := !seen[p.find("all_of")].bad && !seen[p.find("one_of")].bad && e.Whole() && use != 0
	if !stated || sensitive.bad || on == 0 || on&RestsOnOther != 0 || use != RestsOnOther {
		return
	}
	m := Misfit{Code: CodeNotRelied, Value: string(SensitiveConsent), Want: []string{
		`"consent" among what the use itself rests on, as "all_of": ["consent", "task"], for section 35(4)(a) asks for that consent`,
		`{"all_of": ["schedule-8"]} here; what the page prints goes in "as_published"`}}
	d.misfit(m, sensitive.at, "sensitive")
}

// has reports whether a basis is among those that b names, in any alternative.
func (b *Basis) has(basis privacy.Basis) bool {
	for _, list := range append([][]privacy.Basis{b.AllOf}, b.OneOf...) {
		for _, x := range list {
			if x == basis {
				return true
			}
		}
	}
	return false
}

// checkBody wants the notice's own body named where that does not follow from its controllers: the first in a list is
// nobody in particular.
func (d *reader) checkBody(p *plan, n *Notice, seen []finding, offset int) {
	d.noteParts(p, seen, "controllers")
	all := seen[p.find("controllers")]
	if seen[p.find("body")].meant() || !all.there || all.bad || n.BodyController() != nil {
		return
	}
	m := Misfit{Code: CodeMissingMember, Value: "body"}
	for i := range n.Controllers {
		m.Want = append(m.Want, strconv.Quote(string(n.Controllers[i].ID)))
	}
	d.misfit(m, offset, "body")
}
