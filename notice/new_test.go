package notice_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// northtown is a council as a program would write it.
func northtown() notice.Controller {
	return notice.Controller{
		ID:              "council",
		Name:            "Northtown Council",
		Kind:            notice.ControllerCouncil,
		PublicAuthority: privacy.Yes,
	}
}

// emptying is an activity as a program would write it.
func emptying() notice.Activity {
	return notice.Activity{ID: "empty", Title: "Emptying bins", Purposes: []notice.Purpose{{
		ID: "collect", Title: "Collecting rubbish", Kind: notice.PurposeServiceDelivery,
		Basis: notice.RestsOn(privacy.BasisPublicTask),
	}}}
}

// TestNew holds a notice that a program makes to the document that says the same.
func TestNew(t *testing.T) {
	n := notice.New("northtown", "Northtown Council", notice.English, privacy.NationEngland, northtown())
	n.Common.Recipients = notice.Recipients{Statement: notice.Says("Contractors.")}
	n.Add(emptying())
	want := read(t, `{"$schema": "urn:plainrights:notice:1",
  "id": "northtown", "title": "Northtown Council", "language": "en", "nation": "england", "layer": "corporate",
  "sources": [{"id": "notice", "title": "Northtown Council"}],
  "controllers": [{"id": "council", "name": "Northtown Council", "kind": "council", "role": "sole", "public_authority": "yes"}],
  "body": "council",
  "common": {"recipients": {"said": "stated", "words": "Contractors."}},
  "activities": [{"id": "empty", "title": "Emptying bins", "sources": [{"source": "notice"}], "purposes": [{"id": "collect",
    "title": "Collecting rubbish", "kind": "service-delivery", "basis": {"said": "stated", "all_of": ["public-task"]}}]}]}`)
	if diff := cmp.Diff(want, n); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, err := notice.Encode(n); err != nil {
		t.Error(err)
	}
}

// TestNewIsTheCallers tests that a notice shares nothing with what it was made of, and keeps a role that is given.
func TestNewIsTheCallers(t *testing.T) {
	body := northtown()
	body.Role, body.Contacts = notice.RoleJoint, []notice.ID{"office"}
	n := notice.New("northtown", "Northtown Council", notice.English, privacy.NationEngland, body)
	body.Contacts[0] = "other"
	if got := n.Controllers[0]; got.Contacts[0] != "office" || got.Role != notice.RoleJoint {
		t.Errorf("%+v", got)
	}
	bases := []privacy.Basis{privacy.BasisConsent}
	basis := notice.RestsOn(bases...)
	bases[0] = privacy.BasisContract
	if basis.AllOf[0] != privacy.BasisConsent {
		t.Errorf("%+v", basis)
	}
}

// TestAddKeepsSources tests that an activity that says where it was read is left as it is.
func TestAddKeepsSources(t *testing.T) {
	n := notice.New("northtown", "Northtown Council", notice.English, privacy.NationEngland, northtown())
	n.Sources = append(n.Sources, notice.Source{ID: "bins", Title: "Bins"})
	own := emptying()
	own.ID, own.Sources = "own", []notice.Provenance{{Source: "bins", Place: "Top"}}
	n.Add(own, emptying())
	want := [][]notice.Provenance{{{Source: "bins", Place: "Top"}}, {{Source: "notice"}, {Source: "bins"}}}
	if diff := cmp.Diff(want, [][]notice.Provenance{n.Activities[0].Sources, n.Activities[1].Sources}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestEncodeOfATypedNotice tests that what is missing is told by its pointer, and by no line of a document that nobody
// wrote.
func TestEncodeOfATypedNotice(t *testing.T) {
	n := notice.New("northtown", "Northtown Council", notice.English, privacy.NationEngland, northtown())
	_, err := notice.Encode(n)
	var misfits notice.Misfits
	if !errors.As(err, &misfits) || len(misfits) != 1 || misfits[0].Pointer != "/activities" ||
		strings.Contains(err.Error(), "line") {
		t.Errorf("no activities: %v", err)
	}
	n.Add(emptying())
	n.Activities[0].Purposes[0].Basis = notice.RestsOn()
	if _, err = notice.Encode(n); err == nil ||
		!strings.HasPrefix(err.Error(), "/activities/0/purposes/0/basis: basis-shape") {
		t.Errorf("no basis: %v", err)
	}
}

// TestExtendCarriesTheHead tests that a service's notice that a program makes needs no more than its activities: head,
// controllers and what is remarked of them are its council's, in the same words as a document that has them all.
func TestExtendCarriesTheHead(t *testing.T) {
	parent := read(
		t,
		strings.Replace(
			corporate,
			`{"about": "/activities/all"`,
			`{"about": "/controllers/archive", "kind": "outdated", "words": "It has another name."},
    {"about": "/activities/all"`,
			1,
		),
	)
	parent.Body = "council"
	child := &notice.Notice{
		ID:         "bins",
		Title:      "Bins",
		Extends:    notice.Extends{Notice: "northtown"},
		Activities: []notice.Activity{emptying()},
	}
	got, err := notice.Extend(parent, child)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := notice.Encode(got); err != nil {
		t.Fatal(err)
	}
	whole := notice.New("bins", "Bins", notice.English, privacy.NationWales, parent.Controllers[0])
	whole.Extends, whole.Layer = child.Extends, notice.LayerService
	whole.Add(emptying())
	want, err := notice.Extend(parent, whole)
	if err != nil {
		t.Fatal(err)
	}
	// the second of them comes with what points to it, but for its part in every activity
	want.Controllers = parent.Controllers
	want.Activities[0].Controllers = nil
	want.Remarks = append(parent.Remarks[2:3:3], want.Remarks...)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(child.Sources)+len(child.Activities[0].Sources)+len(child.Controllers) != 0 {
		t.Error("Extend changed the child")
	}
}

// TestExtendKeepsTheChildsHead tests that what a child says of its own head stays.
// TestExtendSharesASource holds that a document which both notices were read in is there once, and another of the same
// id under another.
func TestExtendSharesASource(t *testing.T) {
	council := notice.Controller{ID: "council", Name: "Town"}
	parent := notice.New("town", "Town", notice.English, privacy.NationEngland, council)
	parent.Sources = []notice.Source{{ID: "page", Title: "Page"}, {ID: "other", Title: "Other"}}
	parent.Common.Exercise = notice.Exercise{Statement: notice.Statement{Said: notice.Stated, Words: "Write.",
		Sources: []notice.Provenance{{Source: "page"}, {Source: "other"}}}}
	child := &notice.Notice{ID: "service", Extends: notice.Extends{Notice: "town"},
		Sources: []notice.Source{{ID: "page", Title: "Page"}, {ID: "other", Title: "Another"}}}
	whole, err := notice.Extend(parent, child)
	if err != nil {
		t.Fatal(err)
	}
	want := []notice.Source{{ID: "page", Title: "Page"}, {ID: "other", Title: "Another"},
		{ID: "other-2", Title: "Other"}}
	if !slices.Equal(whole.Sources, want) ||
		!slices.Equal(whole.Common.Exercise.Sources, []notice.Provenance{{Source: "page"}, {Source: "other-2"}}) {
		t.Errorf("%v, %v", whole.Sources, whole.Common.Exercise.Sources)
	}
	child.Language = notice.Welsh
	if whole, err = notice.Extend(parent, child); err != nil || len(whole.Sources) != 4 {
		t.Errorf("in another language: %v, %v", whole.Sources, err)
	}
}

func TestExtendKeepsTheChildsHead(t *testing.T) {
	child := notice.New("bins", "Biniau", notice.Welsh, privacy.NationWales, northtown())
	child.Layer, child.Extends = notice.LayerWebsite, notice.Extends{Notice: "northtown"}
	child.Add(emptying())
	got, err := notice.Extend(read(t, corporate), child)
	if err != nil {
		t.Fatal(err)
	}
	if got.Language != notice.Welsh || got.Layer != notice.LayerWebsite || got.Body != "council" ||
		got.Common.Retention.Language != notice.English {
		t.Errorf("%+v", got)
	}
}
