package notice

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// few is the most codes that a message lists; of a longer set it says where the list is.
const few = 12

// maxTried is about how many bytes of a document are read again to advise of places, so that one made to be slow is
// not.
const maxTried = 1 << 20

// shape returns an example of what p reads, as it is written. An author can copy it: a test reads each back.
func (p *plan) shape() string {
	if !teaches {
		return ""
	}
	if s := shapes(p.typ); s != "" {
		return s
	}
	switch {
	case p.kind == reflect.Slice && p.item.kind == reflect.Slice: // alternatives, of which there are two at least
		two := p.item.item.codes
		if p.item.item.typ == typeOf((*privacy.Basis)(nil)) {
			two = []string{"legal-obligation", "public-task"}
		}
		return `[["` + two[0] + `"], ["` + two[1] + `"]]`
	case p.kind == reflect.Int:
		return strconv.Itoa(max(p.least, 1))
	case p.kind == reflect.Slice:
		return "[" + p.item.shape() + "]"
	case p.kind == reflect.Struct:
		return p.object()
	case p.set != nil:
		return strconv.Quote(p.advised()[0])
	}
	return `"…"`
}

// shapes returns the example of a type whose members alone do not show what it reads.
func shapes(typ reflect.Type) string {
	if !teaches {
		return ""
	}
	switch typ {
	case typeOf((*Basis)(nil)):
		return `{"said": "stated", "all_of": ["public-task"]}`
	case typeOf((*RetentionRule)(nil)):
		return `{"kind": "fixed", "periods": [{"amount": 6, "unit": "years"}]}`
	case typeOf((*RetentionPeriod)(nil)), typeOf((*Span)(nil)):
		return `{"amount": 6, "unit": "years"}`
	case phraseType:
		return `"the tenancy ends"`
	case typeOf((*Enforcement)(nil)):
		return enforcementShape
	case typeOf((*Sensitive)(nil)):
		return `{"all_of": ["schedule-8"]}`
	case typeOf((*SensitiveGround)(nil)): // which goes with any ground of the use itself
		return `"schedule-8"`
	case typeOf((*Automated)(nil)):
		return `{"said": "stated", "decisions": "human"}`
	case idType:
		return `"an-id"`
	case typeOf((*URL)(nil)):
		return `"https://www.example.gov.uk/"`
	case typeOf((*LanguageTag)(nil)):
		return `"pl"`
	case typeOf((*Pointer)(nil)):
		return `"/title"`
	case dateType:
		return `"2026-02-05"`
	case typeOf((*string)(nil)):
		return strconv.Quote(SchemaID)
	}
	return ""
}

// object is the example of an object: the members that it must have and, of a statement, what may be stated.
func (p *plan) object() string {
	if !teaches {
		return ""
	}
	out, content := "", false
	for i, f := range p.fields {
		switch {
		case f.name == "said":
			out += `, "said": "stated"`
			continue
		case f.content && !content && f.plan.kind == reflect.Slice:
			content = true
		case f.optional && (i > 0 || !p.loose()):
			continue
		}
		out += ", " + strconv.Quote(f.name) + ": " + f.plan.shape()
	}
	if p.fields[0].name == "said" && !content {
		out += `, "words": "…"`
	}
	return "{" + strings.TrimPrefix(out, ", ") + "}"
}

// loose reports whether no member of an object must be there, so that its first stands for them.
func (p *plan) loose() bool {
	return !slices.ContainsFunc(p.fields, func(f field) bool { return !f.optional })
}

// advised returns the codes that may stand where p does: not those that say that nothing is said, which are
// refused where a member may be left out instead.
func (p *plan) advised() []string {
	if !teaches {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.codes), func(code string) bool { return slices.Contains(p.refused, code) })
}

// list names a few codes, or says where many are listed.
func (p *plan) list() string {
	codes := p.advised()
	if len(codes) > few {
		return "the list is $defs/" + p.set.def() + " of the schema"
	}
	return oneOf(codes)
}

// oneOf names codes of which one is wanted.
func oneOf(codes []string) string {
	if !teaches {
		return ""
	}
	out := ""
	for i, code := range codes {
		switch {
		case i > 0 && i == len(codes)-1:
			out += " or "
		case i > 0:
			out += ", "
		}
		out += strconv.Quote(code)
	}
	return out
}

// instead says what is wanted where s is none of the codes.
func (p *plan) instead(s string) string {
	if !teaches {
		return ""
	}
	codes := p.advised()
	if len(codes) > few {
		return p.set.wanted(codes, s) + ": " + p.list()
	}
	return p.set.wanted(codes, s)
}

// belongs returns where in a notice a member of that name may stand whose value is the one to be read, the nearest to a
// path first, as "/activities/*/purposes/*/basis": at most two, and none where more are as near. A place that would
// refuse the value is no advice.
func (d *reader) belongs(name string, path []string) []string {
	if !teaches {
		return nil
	}
	if d.homes == nil {
		d.homes = map[string][]home{}
		noticePlan().walk("", map[*plan]bool{}, d.homes)
	}
	var out []string
	best := 0
	for _, h := range d.homes[clip(name)] {
		far := apart(h.at, path)
		if len(out) > 0 && far > best || !d.fits(h.plan) {
			continue
		}
		if len(out) == 0 || far < best {
			out, best = nil, far
		}
		out = append(out, h.at+"/"+name)
	}
	if len(out) > 2 {
		return nil
	}
	return out
}

// fits reports whether a plan reads the value that is next, and finds nothing wrong with it. Any word is read as an id,
// so that ids alone fit nothing.
func (d *reader) fits(p *plan) bool {
	if p.typ == idType || p.item != nil && p.item.typ == idType || d.tried > maxTried {
		return false
	}
	trial := &reader{data: d.data, pos: d.pos, depth: d.depth, trial: true, ids: map[identity]bool{}}
	read := trial.value(p, reflect.New(p.typ).Elem())
	d.tried += trial.pos - d.pos
	return read && trial.total == 0
}

// home is an object that can have a member, and how the member is read there.
type home struct {
	at   string
	plan *plan
}

// walk adds to homes, for the name of each member, the way to each object that can have it.
func (p *plan) walk(at string, inside map[*plan]bool, homes map[string][]home) {
	if !teaches {
		return
	}
	switch p.kind {
	case reflect.Slice:
		p.item.walk(at+"/*", inside, homes)
	case reflect.Struct:
		if inside[p] {
			return
		}
		inside[p] = true
		for _, f := range p.fields {
			homes[f.name] = append(homes[f.name], home{at, f.plan})
			f.plan.walk(at+"/"+f.name, inside, homes)
		}
		inside[p] = false
	}
}

// apart is how many steps lie between two places.
func apart(at string, path []string) int {
	steps := strings.Split(strings.TrimPrefix(at, "/"), "/")
	if at == "" {
		steps = nil
	}
	same := 0
	for same < len(steps) && same < len(path) {
		if _, index := digits(path[same]); steps[same] != path[same] && (steps[same] != "*" || !index) {
			break
		}
		same++
	}
	return len(steps) + len(path) - 2*same
}
