package notice

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// member is a member of an object of the schema, or an item of a list.
type member struct {
	Ref                      string   `json:"$ref"`
	Description, Type, Const string   `json:"-"`
	Minimum, Maximum         int      `json:"-"`
	Items                    *member  `json:"items"`
	Title                    string   `json:"title"`
	OneOf                    []member `json:"oneOf"`
}

// UnmarshalJSON reads the parts that a guide tells.
func (m *member) UnmarshalJSON(data []byte) error {
	type plain member
	var told struct {
		plain
		Description string `json:"description"`
		Type        string `json:"type"`
		Const       string `json:"const"`
		Minimum     int    `json:"minimum"`
		Maximum     int    `json:"maximum"`
	}
	if err := json.Unmarshal(data, &told); err != nil {
		return err
	}
	*m = member(told.plain)
	m.Description, m.Type, m.Const, m.Minimum, m.Maximum = told.Description, told.Type, told.Const, told.Minimum,
		told.Maximum
	return nil
}

// definition is an object or a set of codes.
type definition struct {
	Description string   `json:"description"`
	Required    []string `json:"required"`
	OneOf       []member `json:"oneOf"`
	// Properties has the members in the order of documents.
	Properties ordered `json:"properties"`
}

type ordered []struct {
	name string
	member
}

// UnmarshalJSON keeps the order of the members.
func (o *ordered) UnmarshalJSON(data []byte) error {
	var all map[string]member
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	d := json.NewDecoder(strings.NewReader(string(data)))
	_, _ = d.Token()
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		name := key.(string)
		*o = append(*o, struct {
			name string
			member
		}{name, all[name]})
		var skip json.RawMessage
		if err := d.Decode(&skip); err != nil {
			return err
		}
	}
	return nil
}

// effects say what the codes of a set do to what residents are answered, where they do something.
var effects = map[string]string{
	"lawful-basis": "It decides most: `public-task`, `legitimate-interests` and " +
		"`recognised-legitimate-interests` let people object (Article 21(1)); `consent` and `contract` let them " +
		"take their data with them (Article 20(1)); `consent` can be taken back (Article 7(3)). " +
		"`legal-obligation` and `public-task` stand against erasure while they need the data (Article 17(3)(b)).",
	"kind-of-purpose": "`direct-marketing` can always be stopped (Article 21(2)). Others say which exemptions " +
		"are likely, as `crime-prevention` (Schedule 2 paragraph 2), and whether Part 3 may govern. Nothing is " +
		"guessed of `not-stated`.",
	"regime": "Under `part3` there are other rights, with other limits (DPA ss.44 to 50D).",
	"way-of-deciding": "`solely-automated` decisions of weight give the right to a person (Article 22C). What " +
		"is not said leaves the answer open.",
	"kind-of-controller": "It is whom the person asks. A parish council is no public authority (DPA s.7(3)), " +
		"so that it may rely on legitimate interests.",
	"role": "A `processor` is asked by nobody: requests go to those who decide.",
	"said-something": "A member that is absent is a silence. `none` says that there is none, and `not-read` is " +
		"told as neither.",
	"reading": "`assumed` and `inferred` wait for the council's word: see the check SRC001.",
	"special-category-condition": "It says what allows the use. Health data bring the rules on access of " +
		"Schedule 3 to the DPA with them.",
	"kind-of-data": "Each has rules of its own on access (Schedules 3 and 4 to the DPA).",
	"form-of-filing": "Portability needs `automated` (Article 20(1)(b)); loose paper takes some rights away " +
		"(DPA s.24).",
	"kind-of-source": "Portability reaches what comes from the `person`; data from others make Article 14 the " +
		"rule for what people are told.",
	"kind-of-public-record": "Who is on a public register is told so before they ask to be taken off.",
	"requirement":           "Consent beside `by-law` is told as a fault.",
	"nation":                "Some law, all of the ages of children, and the bodies to go to differ.",
}

// guide writes what a notice holds, from the schema.
func guide(data []byte) (string, error) {
	var schema struct {
		Defs map[string]definition `json:"$defs"`
	}
	if err := json.Unmarshal(data, &schema); err != nil {
		return "", err
	}
	order, sets, told := []string{"notice"}, []string(nil), map[string]bool{"notice": true}
	var b strings.Builder
	b.WriteString(opening)
	for i := 0; i < len(order); i++ {
		d := schema.Defs[order[i]]
		fmt.Fprintf(&b, "\n### %s\n\n%s\n\n| member | must | what stands there | what it says |\n|---|---|---|---|\n",
			order[i], d.Description)
		for _, m := range d.Properties {
			must := ""
			if slices.Contains(d.Required, m.name) {
				must = "yes"
			}
			of := m.member
			if of.Items != nil {
				of = *of.Items
			}
			if name, ok := strings.CutPrefix(of.Ref, "#/$defs/"); ok && !told[name] {
				told[name] = true
				if len(schema.Defs[name].Properties) > 0 {
					order = append(order, name)
				} else {
					sets = append(sets, name)
				}
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", m.name, must, stands(&m.member), m.Description)
		}
	}
	b.WriteString("\n## Texts and codes\n")
	slices.Sort(sets)
	for _, name := range sets {
		d := schema.Defs[name]
		fmt.Fprintf(&b, "\n### %s\n\n", name)
		for _, line := range []string{d.Description, effects[name]} {
			if line != "" {
				b.WriteString(line + "\n\n")
			}
		}
		for _, code := range d.OneOf {
			fmt.Fprintf(&b, "- `%s`: %s\n", code.Const, code.Title)
		}
	}
	return strings.ReplaceAll(strings.TrimRight(b.String(), "\n"), "\n\n\n", "\n\n") + "\n", nil
}

// stands is what stands at a member.
func stands(m *member) string {
	switch {
	case m.Items != nil:
		return "a list of " + stands(m.Items)
	case m.Ref != "":
		name := strings.TrimPrefix(m.Ref, "#/$defs/")
		return "[" + name + "](#" + name + ")"
	case m.Const != "":
		return "`" + m.Const + "`"
	case m.Type == "integer":
		return fmt.Sprintf("a whole number from %d to %d", m.Minimum, m.Maximum)
	}
	return m.Type
}

const opening = "# What a notice holds\n" + `
A notice is a file of JSON. This guide is made from the types of this package by "go generate ./notice": it has every
member, and every code with its words. For a first notice see [the templates](template), for the command that checks
one [plainrights](plainrights), and for all of it in fifteen minutes the [tutorial](TUTORIAL.md). [A whole
notice](yaml/annotated.yaml) says of each part what it is for. What programs do with it is in the [documentation](doc.go) of the package.

- A member that is absent is a silence. Where the page says that there is none, write "said": "none".
- Words are in your own words, in the notice's language, and are never markup.
- An id is a name in small letters, digits and hyphens. It stays the same from edition to edition.
- What is said once for everything stands in "common"; an activity, and then a purpose, may say otherwise.
- Where something was read stands in "sources": of an activity for all that is in it, and of a statement only where
  that differs.
- Editors complete what is typed, and show what each member says, from the schema: write it beside the notice with
  "plainrights schema -o notice.schema.json", and put "notice.schema.json" at "$schema".

## Objects
`

// TestGuide holds the guide to the schema.
func TestGuide(t *testing.T) {
	data, err := os.ReadFile("schema/notice.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	want, err := guide(data)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("go generate ./notice:\n%s", diff)
	}
	for name := range effects {
		if !strings.Contains(want, "### "+name+"\n") {
			t.Errorf("the guide has no set %s", name)
		}
	}
}

// TestEveryMemberIsDescribed holds that editors have something to show of each member, and of each code but those that
// say themselves what they are.
func TestEveryMemberIsDescribed(t *testing.T) {
	data, err := os.ReadFile("schema/notice.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Defs map[string]definition `json:"$defs"`
	}
	if err := json.Unmarshal(data, &schema); err != nil {
		t.Fatal(err)
	}
	members, codes := 0, 0
	for name, d := range schema.Defs {
		for _, m := range d.Properties {
			members++
			if m.Description == "" {
				t.Errorf("%s/%s is not described", name, m.name)
			}
		}
		for _, code := range d.OneOf {
			codes++
			if code.Title == "" && code.Const != "yes" && code.Const != "no" && code.Const != "unknown" {
				t.Errorf("%s: %q has no words", name, code.Const)
			}
		}
	}
	t.Logf("%d members, %d codes", members, codes)
}
