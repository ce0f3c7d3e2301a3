package notice

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// TestShapes reads back, for each thing that a notice can hold, the example that authors are shown of it.
func TestShapes(t *testing.T) {
	done := map[*plan]bool{}
	var visit func(p *plan)
	visit = func(p *plan) {
		if done[p] {
			return
		}
		done[p] = true
		for _, f := range p.fields {
			visit(f.plan)
		}
		if p.item != nil {
			visit(p.item)
		}
		if p.isNotice() || p.kind == reflect.String && p.set == nil && strings.HasPrefix(p.shape(), `"…"`) {
			return // of a whole notice none is shown; words may be any
		}
		d := newReader([]byte(p.shape()))
		if !d.value(p, reflect.New(p.typ).Elem()) || d.total > 0 {
			t.Errorf("%v: %s is refused: %v", p.typ, p.shape(), d.misfits())
		}
	}
	visit(noticePlan())
	if len(done) < 100 {
		t.Errorf("only %d plans", len(done))
	}
}

// TestListsAreNamed holds the names that messages give to long lists to what the schema calls them.
func TestListsAreNamed(t *testing.T) {
	schema := string(generateSchema(t))
	long := 0
	for _, s := range codeSets() {
		p := planner{}.of(s.typ, nil, "", true)
		_, name, found := strings.Cut(p.list(), "the list is $defs/")
		if !found || !slices.Contains(documentTypes(), s.typ) {
			continue
		}
		long++
		name = strings.TrimSuffix(name, " of the schema")
		if !strings.Contains(schema, `"`+name+`": {`) {
			t.Errorf("the schema has no list %s", name)
		}
	}
	if long == 0 {
		t.Error("no list is long")
	}
}

// TestForms is for the texts that must look like something, on both sides.
func TestForms(t *testing.T) {
	for _, c := range []struct {
		form form
		text string
		want Code
	}{
		{asEmail, "a@b.example", ""},
		{asEmail, "First.Last+x@sub.b.example", ""},
		{asEmail, "MAILTO:a@b.example", CodeBadEmail},
		{asEmail, "a@b.example; c@d.example", CodeBadEmail},
		{asEmail, "a@b", CodeBadEmail},
		{asEmail, "a@b.example.", CodeBadEmail},
		{asEmail, "@b.example", CodeBadEmail},
		{asEmail, "a b@c.example", CodeBadEmail},
		{asEmail, "a@b.example\u200b", CodeInvisible},
		{asName, "Council\u00adlors", CodeInvisible},
		{asName, "Cyngor Tŷ-coch", ""},
		{asName, "Benefits [housing]", ""},
		{asEmail, "a\u00a0@b.example", CodeBadEmail},
		{asName, "TBC", CodePlaceholder},
		{asName, "To be confirmed.", CodePlaceholder},
		{asName, "[Name]", CodePlaceholder},
		{asName, "{name}", CodePlaceholder},
		{asName, "Ask <name>", CodePlaceholder},
		{asName, "XXXX", CodePlaceholder},
		{asName, "X", ""},
		{asWords, "Ask <name>", ""},
		{asName, "<b>bold</b> & \"quoted\"", ""},
		{asName, "<name>", CodePlaceholder},
		{asWords, "Ask {{officer}}.", CodePlaceholder},
		{asWords, "Less than 5 < 6 > 2.", ""},
		{asName, "[TBC]", CodePlaceholder},
		{asWords, "See [link here].", CodePlaceholder},
		{asWords, "See [Insert link to landing page].", CodePlaceholder},
		{asWords, "Kept for (insert number) years.", CodePlaceholder},
		{asWords, "We may ask for [e.g. a passport].", CodePlaceholder},
		{asWords, "Gweler [mewnosod dolen].", CodePlaceholder},
		{asWords, "The Act [as amended] applies, [sic].", ""},
		{asWords, "An unclosed [insert", ""},
		{asWords, "soft\u00adhyphen in words", ""},
		{anyText, "[Insert link]\u200b", ""},
		{asNumber, "Z1234567", ""},
		{asNumber, "Z123456", ""},
		{asNumber, "ZB123456", ""},
		{asNumber, "Z573781X", ""},
		{asNumber, "Z12345", CodeRegistration},
		{asNumber, "Z12345678", CodeRegistration},
		{asNumber, "12345678", CodeRegistration},
		{asNumber, "z1234567", CodeRegistration},
	} {
		if got := c.form.badForm(c.text).Code; got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestBelongs tells where a member belongs that was written elsewhere.
func TestBelongs(t *testing.T) {
	for _, c := range []struct{ name, path, value, want string }{
		{"retention", "activities/0/purposes/0", `{"said": "not-stated"}`, "/activities/*/retention"},
		{"basis", "activities/3", `{"said": "not-read"}`, "/activities/*/purposes/*/basis"},
		{"all_of", "activities/0/purposes/2", `["consent"]`, "/activities/*/purposes/*/basis/all_of " +
			"/activities/*/purposes/*/enforcement/all_of"},
		{"email", "controllers/0", `"a@example.org"`, "/contacts/*/email"},
		{"nation", "controllers/0", `"wales"`, "/nation"},
		{"words", "activities/0", `"Some."`, ""}, // in too many places
		{"nonsense", "activities/0", `"wales"`, ""},
		{"nation", "controllers/0", `"france"`, ""}, // refused there
	} {
		d := newReader([]byte(c.value))
		if got := strings.Join(d.belongs(c.name, strings.Split(c.path, "/")), " "); got != c.want {
			t.Errorf("%s in %s belongs in %q, want %q", c.name, c.path, got, c.want)
		}
	}
}
