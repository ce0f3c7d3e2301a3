package template

import (
	_ "embed" // the list of authorities
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Tier is which services a council runs, as its kind has it.
type Tier string

// The tiers.
const (
	TierCounty       Tier = "county"       // a county council with districts under it
	TierDistrict     Tier = "district"     // a district of such a county, or of Northern Ireland
	TierUnitary      Tier = "unitary"      // one council for everything, all of Wales and Scotland included
	TierMetropolitan Tier = "metropolitan" // a metropolitan district
	TierLondon       Tier = "london"       // a London borough, or the City of London
	TierCombined     Tier = "combined"     // a combined authority, or the Greater London Authority
)

// Authority is a council.
type Authority struct {
	Code  string `json:"code"`            // its code in the list of mySociety, as "LDS"
	Name  string `json:"name"`            // in full
	Welsh string `json:"welsh,omitempty"` // its name in Welsh; empty outside Wales
	// Nation is the part of the UK that it is in.
	Nation privacy.Nation `json:"nation"`
	// Tier is which services it runs.
	Tier Tier       `json:"tier"`
	GSS  string     `json:"gss,omitempty"`  // its code of the Government Statistical Service
	Site notice.URL `json:"site,omitempty"` // empty where it is abolished or none is known
	// Ended is the first day on which it was no more; zero: it is one of today's.
	Ended privacy.Date `json:"ended,omitzero"`
	// Now are the codes of those that took over, where it has ended.
	Now []string `json:"now,omitempty"`
	// Also is what else it is called, or was.
	Also []string `json:"also,omitempty"`
}

// In is its name in a language.
func (a *Authority) In(lang notice.Language) notice.Text {
	if lang == notice.Welsh && a.Welsh != "" {
		return notice.Text(a.Welsh)
	}
	return notice.Text(a.Name)
}

//go:embed authorities.tsv
var authorities string

// Authorities returns the councils of the United Kingdom by name, and those that were abolished since 2015. The list is
// made from two that are published under the Open Government Licence: see AUTHORITIES-LICENCES.txt.
func Authorities() []Authority {
	var out []Authority
	for line := range strings.Lines(authorities) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(f) != 10 {
			continue
		}
		a := Authority{Code: f[0], Name: f[1], Welsh: f[2], Tier: Tier(f[4]), GSS: f[5], Site: notice.URL(f[6]),
			Now: strings.Fields(f[8])}
		_ = a.Nation.UnmarshalText([]byte(f[3])) // a test reads the table and finds any that is not one
		a.Ended, _ = privacy.ParseDate(f[7])
		if f[9] != "" {
			a.Also = strings.Split(f[9], "; ")
		}
		out = append(out, a)
	}
	return out
}

// FindAuthority returns the council that a text names: by its name in either language, with or without "Council" and
// the like, its code or its GSS code. The error is a [privacy.Error] that names councils which are like it.
func FindAuthority(text string) (Authority, error) {
	all := Authorities()
	for _, same := range []func(a *Authority) bool{
		func(a *Authority) bool {
			return strings.EqualFold(text, a.Code) || a.GSS != "" && strings.EqualFold(text, a.GSS)
		},
		func(a *Authority) bool { return strings.EqualFold(text, a.Name) || strings.EqualFold(text, a.Welsh) },
		func(a *Authority) bool {
			return slices.ContainsFunc(a.Also, func(o string) bool { return strings.EqualFold(o, text) })
		},
		func(a *Authority) bool { return a.Ended.IsZero() && short(text) != "" && short(text) == short(a.Name) },
		func(a *Authority) bool { return short(text) != "" && short(text) == short(a.Name) },
		func(a *Authority) bool { return short(text) != "" && short(text) == short(a.Welsh) },
	} {
		var found []*Authority
		for i := range all {
			if same(&all[i]) {
				found = append(found, &all[i])
			}
		}
		if len(found) == 1 {
			return *found[0], nil
		}
		if len(found) > 1 { // as Derby and Derbyshire are not, and a county and its city are
			return Authority{}, unknownAuthority(text, namesOf(found))
		}
	}
	return Authority{}, unknownAuthority(text, near(text, all))
}

// Successors returns those of today's councils that took over from one that has ended, or from one after it.
func Successors(a Authority) []Authority {
	return successors(a, Authorities())
}

func successors(a Authority, all []Authority) []Authority {
	var out []Authority
	for _, other := range all {
		if !slices.Contains(a.Now, other.Code) {
			continue
		}
		now := []Authority{other}
		if !other.Ended.IsZero() { // the list has no circle: a test follows each
			now = successors(other, all)
		}
		for _, n := range now {
			if !slices.ContainsFunc(out, func(o Authority) bool { return o.Code == n.Code }) {
				out = append(out, n)
			}
		}
	}
	return out
}

func unknownAuthority(text string, like []string) error {
	return &privacy.Error{Code: privacy.ErrorUnknownID, At: "template: Authorities", Value: text, Want: like,
		Do: "give the name of the council as it is in the list"}
}

func namesOf(all []*Authority) []string {
	var out []string
	for _, a := range all {
		out = append(out, a.Name)
	}
	return out
}

// near are up to five of today's councils that a text may be meant for.
func near(text string, all []Authority) []string {
	type candidate struct {
		name string
		far  int
	}
	var found []candidate
	want := short(text)
	for i := range all {
		if !all[i].Ended.IsZero() {
			continue
		}
		have := short(all[i].Name)
		d := distance(want, have)
		if len(want) > 3 && strings.Contains(have, want) {
			d = 0
		}
		if d <= max(1, len(want)/3) {
			found = append(found, candidate{all[i].Name, d})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return a.far - b.far })
	var out []string
	for _, c := range found[:min(len(found), 5)] {
		out = append(out, c.name)
	}
	return out
}

// short is the name of a council without the words that say which kind it is.
func short(name string) string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == ',' }) {
		switch w {
		case "council", "borough", "district", "city", "county", "metropolitan", "of", "royal", "london", "the",
			"and", "&", "cyngor", "sir", "dinas", "bwrdeistref", "sirol":
		default:
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// distance is how many letters must be changed, added or removed to make b of a.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			cost := diagonal
			if x[i] != y[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(y)]
}
