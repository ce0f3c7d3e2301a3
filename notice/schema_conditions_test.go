package notice

import (
	"slices"

	"github.com/invopop/jsonschema"
)

// statementConditions says what goes with each said.
func statementConditions(p *plan) []*jsonschema.Schema {
	content := contentOf(p)
	something := &jsonschema.Schema{AnyOf: []*jsonschema.Schema{{Required: []string{"words"}}}}
	for _, name := range content {
		something.AnyOf = append(something.AnyOf, &jsonschema.Schema{Required: []string{name}})
	}
	out := []*jsonschema.Schema{
		{If: when("said", "stated"), Then: something},
		{If: when("said", "elsewhere"), Then: &jsonschema.Schema{Required: []string{"where"}}},
		{If: when("said", "not-read"), Then: without("words", "where", "language")},
	}
	out[0].Else = without(append(content, "unread")...)
	return out
}

// basisConditions says the same of a lawful basis, which may be not stated, and gives its shapes.
func basisConditions(p *plan) []*jsonschema.Schema {
	const recognised = "recognised-legitimate-interests"
	has := func(list string, contains *jsonschema.Schema) *jsonschema.Schema {
		s := having(list, contains)
		s.Required = []string{list}
		return s
	}
	in := &jsonschema.Schema{Contains: &jsonschema.Schema{Const: recognised}}
	content := contentOf(p)
	bases := slices.DeleteFunc(slices.Clone(content), citing)
	nothing := without("where")
	nothing.DependentRequired = map[string][]string{"language": {"words"}}
	return []*jsonschema.Schema{
		{
			If: when("said", "stated"),
			Then: &jsonschema.Schema{
				OneOf: []*jsonschema.Schema{{Required: []string{"all_of"}}, {Required: []string{"one_of"}}},
			},
			Else: without(bases...),
		},
		{If: when("said", "none", "not-applicable", "elsewhere"), Then: without(content...)},
		{If: when("said", "elsewhere"), Then: &jsonschema.Schema{Required: []string{"where"}}},
		{If: when("said", "not-stated"), Then: nothing},
		{If: when("said", "not-read"), Then: without(append(content, "words", "where", "language")...)},
		{Not: &jsonschema.Schema{Required: []string{"unread"}}},
		{
			If: &jsonschema.Schema{Required: []string{"recognised"}},
			Then: &jsonschema.Schema{
				AnyOf: []*jsonschema.Schema{has("all_of", in), has("one_of", &jsonschema.Schema{Contains: in})},
			},
		},
	}
}

// regimeConditions says which of a lawful basis and a ground of Part 3 a purpose has.
func regimeConditions() []*jsonschema.Schema {
	on := without("basis")
	on.Required = []string{"enforcement"}
	on.Properties.Set("special", without("conditions", "schedule_1")) // which are those of Article 9
	off := without("enforcement")
	off.Required = []string{"basis"}
	both := &jsonschema.Schema{
		If:   when("regime", "both"),
		Then: &jsonschema.Schema{Required: []string{"basis", "enforcement"}},
		Else: off,
	}
	return []*jsonschema.Schema{{If: when("regime", "part3"), Then: on, Else: both}}
}

// activityConditions says the same of an activity whose purposes are all under Part 3 alone, and that its bodies are
// named in one way.
func activityConditions() []*jsonschema.Schema {
	part3 := when("regime", "part3")
	all := having("purposes", &jsonschema.Schema{Items: part3})
	return []*jsonschema.Schema{
		{Not: &jsonschema.Schema{Required: []string{"controllers", "roles"}}},
		{If: all, Then: having("special", without("conditions", "schedule_1"))},
	}
}

// enforcementConditions says what goes with each said of a ground of Part 3, which may be not stated.
func enforcementConditions(p *plan) []*jsonschema.Schema {
	out := statementConditions(p)
	nothing := without("where")
	nothing.DependentRequired = map[string][]string{"language": {"words"}}
	cited := slices.DeleteFunc(contentOf(p), func(name string) bool { return name == "as_published" })
	out[0].Else = without(append(cited, "unread")...)
	return append(out,
		&jsonschema.Schema{Not: &jsonschema.Schema{Required: []string{"all_of", "one_of"}}},
		&jsonschema.Schema{If: when("said", "elsewhere", "not-read"), Then: without("as_published")},
		&jsonschema.Schema{If: when("said", "not-stated"), Then: nothing},
	)
}

// bodyConditions wants the notice's own body named where there are several controllers, and not one alone that decides.
func bodyConditions() []*jsonschema.Schema {
	one := &jsonschema.Schema{
		Contains:    when("role", "sole", "joint", "separate"),
		MinContains: number(1),
		MaxContains: number(1),
	}
	several := having("controllers", &jsonschema.Schema{MinItems: number(2), Not: one})
	several.Required = []string{"controllers"}
	return []*jsonschema.Schema{{If: several, Then: &jsonschema.Schema{Required: []string{"body"}}}}
}

// retentionConditions says which periods and events go with each kind of rule.
func retentionConditions() []*jsonschema.Schema {
	periods := func(least, most *uint64) *jsonschema.Schema {
		s := having("periods", &jsonschema.Schema{MinItems: least, MaxItems: most})
		s.Required = []string{"periods"}
		return s
	}
	conditional := periods(number(2), nil)
	conditions, _ := conditional.Properties.Get("periods")
	conditions.Contains = &jsonschema.Schema{Not: &jsonschema.Schema{Required: []string{"if"}}}
	conditions.MinContains, conditions.MaxContains = number(0), number(1)
	events := when("kind", "until-event", "variable")
	return []*jsonschema.Schema{
		{If: when("kind", "fixed"), Then: periods(nil, number(1))},
		{If: when("kind", "longest", "shortest", "first", "last"), Then: periods(number(2), nil)},
		{If: when("kind", "conditional"), Then: conditional},
		{
			If:   when("kind", "permanent", "as-long-as-needed", "as-long-as-law-requires", "until-event"),
			Then: without("periods"),
		},
		{If: &jsonschema.Schema{Not: events}, Then: without("trigger", "event")},
	}
}

// periodConditions says that a period of no time ends at an event.
func periodConditions() []*jsonschema.Schema {
	none := having("amount", &jsonschema.Schema{Const: 0})
	none.Required = []string{"amount"}
	event := &jsonschema.Schema{
		AnyOf: []*jsonschema.Schema{{Required: []string{"from"}}, {Required: []string{"event"}}},
	}
	return []*jsonschema.Schema{{If: none, Then: event}}
}

func contentOf(p *plan) []string {
	var out []string
	for _, f := range p.fields {
		if f.content {
			out = append(out, f.name)
		}
	}
	return out
}

// having returns the schema of an object with one member.
func having(name string, s *jsonschema.Schema) *jsonschema.Schema {
	out := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
	out.Properties.Set(name, s)
	return out
}

// when returns the schema of an object with one of some codes.
func when(name string, codes ...any) *jsonschema.Schema {
	out := having(name, &jsonschema.Schema{Enum: codes})
	out.Required = []string{name}
	return out
}

// without returns the schema of an object without some members.
func without(names ...string) *jsonschema.Schema {
	out := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
	for _, name := range names {
		out.Properties.Set(name, jsonschema.FalseSchema)
	}
	return out
}
