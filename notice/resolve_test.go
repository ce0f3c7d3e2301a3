package notice_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// read decodes a document that is a notice.
func read(t *testing.T, doc string) *notice.Notice {
	t.Helper()
	n, err := notice.Decode(strings.NewReader(doc))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

const corporate = `{
  "$schema": "urn:plainrights:notice:1",
  "id": "northtown", "title": "Northtown Council", "language": "en", "nation": "wales", "layer": "corporate",
  "sources": [{"id": "page", "title": "Privacy notice"}, {"id": "rights", "title": "Your rights"}],
  "controllers": [
    {"id": "council", "name": "Northtown Council", "kind": "council", "role": "sole", "public_authority": "yes"},
    {"id": "archive", "name": "Northtown Archive", "kind": "charity", "role": "processor",
      "public_authority": "no", "processor_for": ["council"], "contacts": ["office"], "sources": [{"source": "rights"}]}
  ],
  "contacts": [{"id": "office", "kind": "controller", "name": "Town Hall", "sources": [{"source": "page"}]}],
  "common": {
    "recipients": {"said": "none"},
    "retention": {"said": "stated", "words": "Six years.", "sources": [{"source": "rights"}]},
    "exercise": {"said": "stated", "routes": [{"kind": "post", "contact": "office", "controller": "archive"}]}
  },
  "activities": [{"id": "all", "title": "All", "sources": [{"source": "page"}],
    "purposes": [{"id": "p", "title": "P", "kind": "other", "basis": {"said": "stated", "all_of": ["public-task"]}}]}],
  "glossary": [{"term": "Record", "means": "What is written."}, {"term": "Bin", "means": "A box."}],
  "remarks": [
    {"about": "/common/retention/words", "kind": "unclear", "words": "From when?"},
    {"about": "/common/recipients", "kind": "fault", "words": "The Act needs more."},
    {"about": "/activities/all", "kind": "unclear", "words": "Too wide."}
  ]
}`

const bins = `{
  "$schema": "urn:plainrights:notice:1",
  "id": "bins", "title": "Bins", "language": "cy", "nation": "wales", "layer": "service",
  "extends": {"notice": "northtown"},
  "sources": [{"id": "page", "title": "Biniau"}],
  "controllers": [{"id": "town", "name": "Northtown Council", "kind": "council", "role": "sole", "public_authority": "yes"}],
  "contacts": [{"id": "office", "kind": "service", "name": "Depot"}],
  "common": {"recipients": {"said": "stated", "words": "Contractors."}},
  "activities": [
    {"id": "empty", "title": "Emptying", "sources": [{"source": "page", "place": "Top"}],
      "purposes": [
        {"id": "collect", "title": "Collecting", "kind": "service-delivery", "basis": {"said": "not-stated"}},
        {"id": "fine", "title": "Fining", "kind": "regulation", "basis": {"said": "not-stated"},
          "offence": {"said": "none"}, "sources": [{"source": "page", "place": "Fines"}]}
      ],
      "data": {"said": "stated", "words": "Addresses."},
      "offence": {"said": "stated", "use": "possible", "sources": [{"source": "page", "place": "Middle"}]}
    }
  ],
  "glossary": [{"term": "bin", "means": "A sack."}]
}`

// TestResolve holds what an activity says, what the notice says of everything, and silence apart.
func TestResolve(t *testing.T) {
	n := read(t, bins)
	a := &n.Activities[0]
	whole := n.Resolve(a)
	collect, fine := whole.For(&a.Purposes[0]), whole.For(&a.Purposes[1])
	page := func(place notice.Text) []notice.Provenance {
		return []notice.Provenance{{Source: "page", Place: place}}
	}
	for _, test := range []struct {
		of      notice.Resolved
		member  string
		level   notice.Level
		sources []notice.Provenance
	}{
		{whole, "data", notice.LevelActivity, page("Top")},
		{whole, "offence", notice.LevelActivity, page("Middle")},
		{whole, "recipients", notice.LevelNotice, page("")},
		{whole, "retention", notice.LevelNone, nil},
		{whole, "purposes", notice.LevelNone, nil},
		{collect, "offence", notice.LevelActivity, page("Middle")},
		{fine, "offence", notice.LevelPurpose, page("Fines")},
		{fine, "data", notice.LevelActivity, page("Top")},
	} {
		if got := test.of.Level(test.member); got != test.level {
			t.Errorf("%s: level %d, want %d", test.member, got, test.level)
		}
		if diff := cmp.Diff(test.sources, test.of.Sources(test.member)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.member, diff)
		}
	}
	if whole.Recipients.Words != "Contractors." || whole.Offence.Said != notice.Stated ||
		fine.Offence.Said != notice.None {
		t.Errorf("resolved to %+v", fine.Statements)
	}
	if diff := cmp.Diff(read(t, bins), n); diff != "" {
		t.Errorf("Resolve changed the notice\n%s", diff)
	}
}

// TestUnreadOfAll: where there is more that was not read, of an activity or of the whole notice, what is stated nowhere
// was not read, and what is stated stands; whoever extends such a notice has read no more of it.
func TestUnreadOfAll(t *testing.T) {
	n := read(t, bins)
	a := &n.Activities[0]
	saids := func() [5]notice.Said {
		r := n.Resolve(a).For(&a.Purposes[1])
		if r.Level("retention") != notice.LevelNone || r.Sources("retention") != nil {
			t.Errorf("retention is of level %d", r.Level("retention"))
		}
		return [5]notice.Said{r.Recipients.Said, r.Offence.Said, r.Retention.Said, r.Automated.Said, r.Filing.Said}
	}
	silent := [5]notice.Said{notice.Stated, notice.None, notice.NotStated, notice.NotStated, notice.NotStated}
	unread := [5]notice.Said{notice.Stated, notice.None, notice.NotRead, notice.NotRead, notice.NotStated}
	if got := saids(); got != silent || !n.Resolve(a).Whole() {
		t.Errorf("read whole: %v", got)
	}
	a.Unread = privacy.Yes
	a.Automated.Purposes = []notice.ID{"collect"}
	if got := saids(); got != unread || n.Resolve(a).Whole() {
		t.Errorf("more of the activity: %v", got)
	}
	a.Unread, n.Unread = privacy.No, privacy.Yes
	if got := saids(); got != unread {
		t.Errorf("more of the notice: %v", got)
	}
	n.Unread = privacy.Unknown
	parent := read(t, corporate)
	parent.Unread = privacy.Yes
	whole, err := notice.Extend(parent, n)
	if err != nil || whole.Unread != privacy.Yes {
		t.Errorf("extended: %v, %v", whole.Unread, err)
	}
}

// TestResolveEvery holds each statement of random notices to the level that it was made in.
func TestResolveEvery(t *testing.T) {
	typ := reflect.TypeFor[notice.Statements]()
	for seed := range uint64(40) {
		n := notice.RandomNotice(seed)
		for _, a := range n.Activities {
			r := n.Resolve(&a)
			got, own, common := reflect.ValueOf(r.Statements), reflect.ValueOf(a.Statements), reflect.ValueOf(n.Common)
			for i := range typ.NumField() {
				member, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
				want, level := reflect.Zero(typ.Field(i).Type), notice.LevelNone
				switch {
				case !own.Field(i).IsZero():
					want, level = own.Field(i), notice.LevelActivity
				case !common.Field(i).IsZero():
					want, level = common.Field(i), notice.LevelNotice
				case (a.Unread == privacy.Yes || n.Unread == privacy.Yes) && member != "filing":
					unread := reflect.New(typ.Field(i).Type).Elem()
					unread.Field(0).Set(reflect.ValueOf(notice.Statement{Said: notice.NotRead}))
					want = unread
				}
				if !cmp.Equal(want.Interface(), got.Field(i).Interface()) || r.Level(member) != level {
					t.Fatalf("seed %d: %s is of level %d, want %d: does set, in statements_set.go, set it?", seed,
						member, r.Level(member), level)
				}
				if (level != notice.LevelNone) != (len(r.Sources(member)) > 0) {
					t.Fatalf("seed %d: %s of level %d has sources %v", seed, member, level, r.Sources(member))
				}
			}
		}
	}
}

// TestExtend holds a service's notice to what it takes over from its council's, and to nothing else.
func TestExtend(t *testing.T) {
	parent, child := read(t, corporate), read(t, bins)
	got, err := notice.Extend(parent, child)
	if err != nil {
		t.Fatal(err)
	}
	want := read(t, bins)
	want.Extends = notice.Extends{}
	want.Sources = append(want.Sources,
		notice.Source{ID: "page-2", Title: "Privacy notice", Language: notice.English},
		notice.Source{ID: "rights", Title: "Your rights", Language: notice.English})
	want.Controllers = append(want.Controllers, notice.Controller{
		ID: "archive", Name: "Northtown Archive", Kind: notice.ControllerCharity, Role: notice.RoleProcessor,
		PublicAuthority: privacy.No, ProcessorFor: []notice.ID{"town"}, Contacts: []notice.ID{"office-2"},
		Sources: []notice.Provenance{{Source: "rights"}},
	})
	want.Contacts = append(
		want.Contacts,
		notice.Contact{ID: "office-2", Kind: notice.ContactController, Name: "Town Hall",
			Sources: []notice.Provenance{{Source: "page-2"}}},
	)
	want.Common.Recipients.Sources = []notice.Provenance{{Source: "page"}}
	want.Common.Retention = notice.Retention{Statement: notice.Statement{Said: notice.Stated, Words: "Six years.",
		Sources: []notice.Provenance{{Source: "rights"}}, Language: notice.English}}
	want.Common.Exercise = notice.Exercise{
		Statement: notice.Statement{Said: notice.Stated, Language: notice.English,
			Sources: []notice.Provenance{{Source: "page-2"}, {Source: "rights"}}},
		Routes: []notice.Route{{Kind: notice.RoutePost, Contact: "office-2", Controller: "archive"}},
	}
	want.Activities[0].Controllers = []notice.ID{"town"}
	want.Glossary = []notice.Definition{
		{Term: "bin", Means: "A sack.", Sources: []notice.Provenance{{Source: "page"}}},
		{
			Term:    "Record",
			Means:   "What is written.",
			Sources: []notice.Provenance{{Source: "page-2"}, {Source: "rights"}},
		},
	}
	want.Remarks = parent.Remarks[:1]
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, err := notice.Encode(got); err != nil {
		t.Error(err)
	}
	if !cmp.Equal(parent, read(t, corporate)) || !cmp.Equal(child, read(t, bins)) {
		t.Error("Extend changed what it was given")
	}
}

// TestExtendRandom holds Extend to giving notices: whatever is extended, every reference resolves.
func TestExtendRandom(t *testing.T) {
	for seed := range uint64(40) {
		parent, child := notice.RandomNotice(seed), notice.RandomNotice(seed+1)
		child.Extends = notice.Extends{Notice: parent.ID}
		parent.Nation, child.Nation = privacy.NationEngland, privacy.NationEngland // one council is in one nation
		got, err := notice.Extend(parent, child)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := notice.Encode(got); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if diff := cmp.Diff(len(child.Activities), len(got.Activities)); diff != "" {
			t.Errorf("seed %d: activities (-want +got)\n%s", seed, diff)
		}
		for i := range parent.Controllers { // whose part is then theirs in the child's uses too
			parent.Controllers[i].Role, parent.Body = notice.RoleSeparate, parent.Controllers[0].ID
		}
		child.Schema, child.Language, child.Nation, child.Layer, child.Controllers, child.Body = "", "", 0, "", nil, ""
		if got, err = notice.Extend(parent, child); err != nil {
			t.Fatal(err)
		}
		if _, err := notice.Encode(got); err != nil {
			t.Fatalf("seed %d, without a head: %v", seed, err)
		}
	}
}

// TestExtendRefuses holds Extend to the parent that the child names.
func TestExtendRefuses(t *testing.T) {
	child := read(t, bins)
	if _, err := notice.Extend(child, child); !errors.Is(err, notice.ErrNotExtended) {
		t.Errorf("it says %v", err)
	}
	child.Extends = notice.Extends{}
	if _, err := notice.Extend(&notice.Notice{}, child); !errors.Is(err, notice.ErrNotExtended) {
		t.Errorf("a notice that extends nothing: %v", err)
	}
}

// TestExtendNamesData holds recipients that are taken over without the data that they point to: they name them in
// words, and so does what is remarked of them. Where the data are taken over too, they still point to them.
func TestExtendNamesData(t *testing.T) {
	const data = `"data": {"said": "stated", "items": [{"id": "address", "name": "Address"}, {"id": "age", "name": "Age"}]},`
	parent := read(
		t,
		strings.NewReplacer(
			`"recipients": {"said": "none"},`,
			data+`"recipients": {"said": "stated", "items": [
		{"id": "police", "name": "Police", "kind": "named", "data": {"items": ["address", "age"], "words": "On request"}}]},`,
			`"about": "/common/recipients"`,
			`"about": "/common/recipients/items/police/data/items"`,
		).Replace(corporate),
	)
	for own, want := range map[string]notice.RecipientData{
		"": {Items: []notice.ID{"address", "age"}, Words: "On request"},
		`"data": {"said": "stated", "items": [{"id": "age", "name": "Years"}]}`: {Words: "On request; Address; Age"},
	} {
		common := ""
		if own != "" {
			common = `"common": {` + own + `},`
		}
		child := read(
			t,
			strings.Replace(bins, `"common": {"recipients": {"said": "stated", "words": "Contractors."}},`, common, 1),
		)
		got, err := notice.Extend(parent, child)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.Common.Recipients.Items[0].Data); diff != "" {
			t.Errorf("own %q (-want +got)\n%s", own, diff)
		}
		if _, err := notice.Encode(got); err != nil {
			t.Errorf("own %q: %v", own, err)
		}
	}
}
