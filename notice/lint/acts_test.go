package lint

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// notListed are years of Acts that the list of the National Archives lacks: it ends in 2016 and has gaps. An Act that
// has further words in brackets is here too, so that whoever leaves them out is not told that there is no such Act.
var notListed = map[string][]int{
	"Children and Social Work Act":     {2017},
	"Data Protection Act":              {2018},
	"Digital Economy Act":              {2017},
	"Domestic Abuse Act":               {2021},
	"Elections Act":                    {2022},
	"Environment Act":                  {2021},
	"Health and Care Act":              {2022},
	"Homelessness Reduction Act":       {2017},
	"Limitation Act":                   {1975, 1980},
	"Local Government Act":             {2010},
	"Police and Criminal Evidence Act": {1984},
	"Representation of the People Act": {1974, 1976, 1977, 1978, 1979, 1980},
	"Town and Country Planning Act":    {1972, 1977, 1985},
}

// TestActsAreListed holds the table of Acts to the list that the National Archives publish: no year that they list is
// missing, so that nobody is told that an Act is none, and each year that they do not list is known as such.
func TestActsAreListed(t *testing.T) {
	listed := map[string][]int{}
	for line := range strings.Lines(string(read(t, "testdata/acts.tsv"))) {
		if name, years, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t"); ok && line[0] != '#' {
			listed[name] = []int{}
			for _, y := range strings.Fields(years) {
				year, err := strconv.Atoi(y)
				if err != nil {
					t.Fatal(err)
				}
				listed[name] = append(listed[name], year)
			}
		}
	}
	for _, a := range acts {
		have, ok := listed[a.title]
		if !ok {
			t.Errorf("%s is not in testdata/acts.tsv", a.title)
		}
		all := slices.Concat(have, notListed[a.title])
		slices.Sort(all)
		if !slices.Equal(all, a.years) {
			t.Errorf("%s: the table has %v, the list and what it lacks are %v", a.title, a.years, all)
		}
		delete(listed, a.title)
	}
	for name := range listed {
		t.Errorf("%s is listed, and is no row of the table", name)
	}
	for _, never := range misnomers {
		for _, a := range acts {
			if strings.EqualFold(never, a.title) {
				t.Errorf("%s is the name of an Act", never)
			}
		}
	}
}
