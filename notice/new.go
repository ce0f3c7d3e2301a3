package notice

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// New returns the notice of one body, with its head filled and no activities yet, for a program that makes a notice
// rather than reads one. The body decides alone, unless its Role says otherwise, and the notice is of the whole body:
// set Layer for one service. What the notice says was read in itself: its one source, the id of which is "notice", has
// its title. Whether the body is a public authority is for the caller to say.
//
// Whatever else it says is set on what is returned. [Encode] refuses it as long as it is not whole.
func New(id ID, title Text, language Language, nation privacy.Nation, body Controller) *Notice {
	if body.Role == "" {
		body.Role = RoleSole
	}
	return &Notice{
		Schema: SchemaID, ID: id, Title: title, Language: language, Nation: nation, Layer: LayerCorporate,
		Sources: ownSource(title), Controllers: []Controller{clone(body)}, Body: body.ID,
	}
}

// ownSource is the notice itself as the source of what it says.
func ownSource(title Text) []Source { return []Source{{ID: "notice", Title: title}} }

// Add adds activities to n, after those that it has. One without sources was read in all of the notice's.
func (n *Notice) Add(activities ...Activity) {
	n.Activities = append(n.Activities, activities...)
	n.sourceActivities()
}

// sourceActivities gives the activities without sources those of the notice.
func (n *Notice) sourceActivities() {
	for i := range n.Activities {
		if a := &n.Activities[i]; len(a.Sources) == 0 {
			a.Sources = n.wholeSources()
		}
	}
}

// Says is a statement that is made in words. The words may be "", where what goes with the statement says it all.
func Says(words Text) Statement { return Statement{Said: Stated, Words: words} }

// RestsOn is a lawful basis that is stated: all of some bases, relied on together for the same data.
func RestsOn(bases ...privacy.Basis) Basis {
	return Basis{Statement: Says(""), AllOf: slices.Clone(bases)}
}
