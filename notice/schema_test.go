package notice

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/invopop/jsonschema"

	"github.com/plainrights/plainrights/privacy"
)

var update = flag.Bool("update", false, "write the generated files")

// TestSchema generates the schema from the types and holds the committed one to it.
func TestSchema(t *testing.T) {
	const file = "schema/notice.schema.json"
	want := generateSchema(t)
	if *update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s is not what the types give: run go generate ./notice (-want +got)\n%s", file, diff)
	}
}

// generateSchema writes the schema in ASCII, so that no invisible character of a pattern is in the file.
func generateSchema(t *testing.T) []byte {
	t.Helper()
	g := generator{titles: titles(t), defs: jsonschema.Definitions{}}
	r := jsonschema.Reflector{Anonymous: true, Mapper: g.leaf, Namer: defName}
	if err := r.AddGoComments("github.com/plainrights/plainrights/notice", "."); err != nil {
		t.Fatal(err)
	}
	s := r.Reflect(&Notice{})
	for name, def := range g.defs {
		s.Definitions[name] = def
	}
	g.defs = s.Definitions
	g.object(noticePlan(), map[reflect.Type]bool{})
	s.ID, s.Title = SchemaID, "Privacy notice"
	raw, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, raw, "", "  "); err != nil {
		t.Fatal(err)
	}
	var ascii bytes.Buffer
	for _, c := range out.String() {
		if c < 0x7f {
			ascii.WriteRune(c)
		} else {
			fmt.Fprintf(&ascii, "\\u%04x", c)
		}
	}
	ascii.WriteByte('\n')
	return ascii.Bytes()
}

// generator adds to what is reflected all that the reader checks and a schema can express.
type generator struct {
	titles map[string]map[string]string // by type and code
	defs   jsonschema.Definitions
}

// The characters that no text may hold, and those that alone make it blank, for a character class.
const (
	controls = `\x00-\x1f\x7f-\x9f`
	blanks   = " \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
)

// days are the dates of a year that is a leap year or not; no pattern can say which year 0000 is, so
// another refuses it.
const days = `^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))` +
	`|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$`

// leaf returns the schema of a type that is written as a string, or nil.
func (g *generator) leaf(typ reflect.Type) *jsonschema.Schema {
	var s *jsonschema.Schema
	switch typ {
	case reflect.TypeFor[ID]():
		s = &jsonschema.Schema{
			Pattern:     `^[a-z][a-z0-9-]{0,79}$`,
			Description: "A name for a thing within one document.",
		}
	case reflect.TypeFor[Text]():
		s = &jsonschema.Schema{
			Pattern:     `^[^` + controls + `]*[^` + controls + blanks + `][^` + controls + `]*$`,
			MaxLength:   number(10000),
			Description: "Words for people, in the language of the notice. They are never markup.",
		}
	case reflect.TypeFor[Phrase]():
		const stops = `.,:;!?`
		s = &jsonschema.Schema{
			Pattern: `^([^` + controls + blanks + stops + `]|[^` + controls + blanks + `][^` + controls + `]*[^` +
				controls + blanks + stops + `])$`,
			MaxLength:   number(200),
			Not:         &jsonschema.Schema{Pattern: "^(" + strings.Join(begins(noPhrase[:]), "|") + ")( |$)"},
			Description: "Words to follow after, until or if inside a sentence, as: the tenancy ends.",
		}
	case reflect.TypeFor[URL]():
		s = &jsonschema.Schema{
			Pattern:     `^(https://|mailto:|tel:)[!#-.0-;=?-\[\]_a-z~][!#-;=?-\[\]_a-z~]*$`,
			MaxLength:   number(2000),
			Description: "An address to follow: https, mailto or tel.",
		}
	case reflect.TypeFor[LanguageTag]():
		s = &jsonschema.Schema{
			Pattern:     `^[a-z]{2,3}(-[a-z]{3})?(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$`,
			Description: "The tag of a language (BCP 47).",
		}
	case reflect.TypeFor[Pointer]():
		s = &jsonschema.Schema{
			Pattern:   `^/`,
			MaxLength: number(1000),
			Description: "What something is about, as /activities/bins/purposes/collect/basis: names of members, " +
				"and the ids of items of lists.",
		}
	case reflect.TypeFor[privacy.Date]():
		s = &jsonschema.Schema{
			Pattern:     days,
			Not:         &jsonschema.Schema{Pattern: "^0000"},
			Description: "A day, as YYYY-MM-DD.",
		}
	default:
		if s = g.closedSet(typ, nil); s == nil {
			return nil
		}
	}
	s.Type = "string"
	g.defs[defName(typ)] = s
	return &jsonschema.Schema{Ref: "#/$defs/" + defName(typ)}
}

// begins returns patterns of words that may have a capital.
func begins(words []string) []string {
	var out []string
	for _, word := range words {
		if capital := strings.ToUpper(word[:1]); capital != word[:1] {
			word = "[" + capital + word[:1] + "]" + word[1:]
		}
		out = append(out, word)
	}
	return out
}

// closedSet returns the schema of a closed set without some of its codes, or nil.
func (g *generator) closedSet(typ reflect.Type, but []string) *jsonschema.Schema {
	for _, set := range codeSets() {
		if set.typ != typ {
			continue
		}
		s := &jsonschema.Schema{Type: "string"}
		for i, code := range set.codes() {
			title := g.titles[typ.Name()][code]
			if m, ok := set.members[i].(interface{ Term() privacy.Term }); ok {
				title = m.Term().Name
			}
			if !slices.Contains(but, code) {
				s.OneOf = append(s.OneOf, &jsonschema.Schema{Const: code, Title: title})
			}
		}
		return s
	}
	return nil
}

// object adds to the schemas of p and of all that it holds.
func (g *generator) object(p *plan, done map[reflect.Type]bool) {
	if done[p.typ] {
		return
	}
	done[p.typ] = true
	def, least := g.defs[defName(p.typ)], number(1)
	def.Description = strings.ReplaceAll(def.Description, "\n", " ")
	for _, f := range p.fields {
		prop, _ := def.Properties.Get(f.name)
		prop.Description = strings.ReplaceAll(prop.Description, "\n", " ")
		g.member(p, f, prop)
		if !f.optional {
			least = nil
		}
		inner := f.plan
		for inner.kind == reflect.Slice {
			inner = inner.item
		}
		if inner.kind == reflect.Struct {
			g.object(inner, done)
		}
	}
	def.MinProperties = least
	switch p.typ {
	case reflect.TypeFor[Basis]():
		def.AllOf = basisConditions(p)
	case reflect.TypeFor[Enforcement]():
		def.AllOf = enforcementConditions(p)
	case reflect.TypeFor[Sensitive]():
		def.Not = &jsonschema.Schema{Required: []string{"all_of", "one_of"}}
	case reflect.TypeFor[Purpose]():
		def.Required = slices.DeleteFunc(def.Required, func(name string) bool { return name == "basis" })
		def.AllOf = regimeConditions()
	case reflect.TypeFor[RetentionRule]():
		def.AllOf = retentionConditions()
	case reflect.TypeFor[Notice]():
		def.AllOf = bodyConditions()
	case reflect.TypeFor[Activity]():
		def.AllOf = activityConditions()
	case reflect.TypeFor[Part]():
		processor := having("role", &jsonschema.Schema{Const: string(RoleProcessor)})
		def.AllOf = []*jsonschema.Schema{{If: &jsonschema.Schema{Required: []string{"for", "role"}}, Then: processor}}
	case reflect.TypeFor[RetentionPeriod]():
		def.AllOf = periodConditions()
	case reflect.TypeFor[Span]():
		def.AllOf = []*jsonschema.Schema{
			having("unit", &jsonschema.Schema{Not: &jsonschema.Schema{Const: string(UnitAge)}}),
		}
	case reflect.TypeFor[DataItem]():
		special := having("class", &jsonschema.Schema{Const: string(DataSpecial)})
		def.AllOf = []*jsonschema.Schema{{If: &jsonschema.Schema{Required: []string{"kinds"}}, Then: special}}
	default:
		if p.fields[0].name == "said" {
			def.AllOf = statementConditions(p)
		}
	}
}

// member adds to the schema of one member what depends on where it stands.
func (g *generator) member(p *plan, f field, s *jsonschema.Schema) {
	const ref = "#/$defs/"
	switch {
	case f.name == "$schema":
		s.Pattern, s.MaxLength = `^(`+SchemaID+`|([!#-;=?-\[\]_a-z~]*/)?notice\.schema\.json)$`, number(2000)
	case f.name == "said" && grounds(p.typ):
		g.defs["said-of-ground"] = g.closedSet(f.plan.typ, []string{None.String(), NotApplicable.String()})
		s.Ref = ref + "said-of-ground"
	case f.name == "said":
		g.defs["said-something"] = g.closedSet(f.plan.typ, []string{NotStated.String()})
		s.Ref = ref + "said-something"
	case f.optional && f.plan.typ == reflect.TypeFor[privacy.Answer]():
		g.defs["known"] = g.closedSet(f.plan.typ, []string{privacy.Unknown.String()})
		s.Ref = ref + "known"
	case f.plan.kind == reflect.Int:
		limit(s, f.plan)
	}
	whole := s
	for list := f.plan; list.kind == reflect.Slice; list, s = list.item, s.Items {
		s.MinItems = number(1)
		s.UniqueItems = list.item.kind != reflect.Struct && list.item.typ != textType
		if list.item.kind == reflect.Int {
			limit(s.Items, list.item)
		}
	}
	if f.name == "one_of" {
		whole.MinItems = number(2)
	}
}

func limit(s *jsonschema.Schema, p *plan) {
	s.Minimum, s.Maximum = json.Number(strconv.Itoa(p.least)), json.Number(strconv.Itoa(p.most))
}

func number(n uint64) *uint64 { return &n }
