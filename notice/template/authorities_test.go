package template_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/template"
	"github.com/plainrights/plainrights/privacy"
)

// TestAuthorities holds the list: how many there are of each nation, and that each that ended leads to one of today's.
func TestAuthorities(t *testing.T) {
	all := template.Authorities()
	now, ended := map[privacy.Nation]int{}, 0
	codes := map[string]bool{}
	for _, a := range all {
		if a.Name == "" || a.Nation == 0 || codes[a.Code] {
			t.Errorf("%+v", a)
		}
		codes[a.Code] = true
		if (a.Nation == privacy.NationWales) != (a.Welsh != "") {
			t.Errorf("%s: in Welsh %q", a.Name, a.Welsh)
		}
		if a.Ended.IsZero() {
			if a.Tier != template.TierCombined {
				now[a.Nation]++
				var site notice.URL
				if err := site.UnmarshalText([]byte(a.Site)); err != nil || a.GSS == "" {
					t.Errorf("%s: %q, %q", a.Name, a.Site, a.GSS)
				}
			}
			continue
		}
		ended++
		last := a
		for range 3 { // Taunton Deane became Somerset West and Taunton, which became Somerset
			next := template.Successors(last)
			if len(next) == 0 {
				t.Fatalf("%s leads to nobody", last.Name)
			}
			if last = next[0]; last.Ended.IsZero() {
				break
			}
		}
		if !last.Ended.IsZero() {
			t.Errorf("%s leads to %s, which ended too", a.Name, last.Name)
		}
	}
	for nation, want := range map[privacy.Nation]int{privacy.NationEngland: 317, privacy.NationWales: 22,
		privacy.NationScotland: 32, privacy.NationNorthernIreland: 11} {
		if now[nation] != want {
			t.Errorf("%v: %d councils, want %d", nation, now[nation], want)
		}
	}
	if len(all) != 470 || ended != 74 {
		t.Errorf("%d authorities, %d of them ended", len(all), ended)
	}
}

func TestFindAuthority(t *testing.T) {
	for text, want := range map[string]string{
		"Leeds City Council": "LDS", "leeds": "LDS", "LDS": "LDS", "E08000035": "LDS", "Cyngor Caerdydd": "CRF",
		"Kettering": "KET", "Borough of Broxbourne": "BRX", "Cumbria County Council": "CMA",
	} {
		a, err := template.FindAuthority(text)
		if err != nil || a.Code != want {
			t.Errorf("%q: %v %v, want %s", text, a.Code, err, want)
		}
	}
	for text, want := range map[string]string{
		"Leads": "Leeds City Council", "Nottingham": "", "zzz": "", "": "",
		"Wolverhamton": "City of Wolverhampton Council",
	} {
		_, err := template.FindAuthority(text)
		var of *privacy.Error
		if text == "Nottingham" && err == nil {
			continue // the county's name is another
		}
		if !errors.As(err, &of) || of.Code != privacy.ErrorUnknownID || want != "" && !slices.Contains(of.Want, want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestAbolishedCouncilLeadsOn is the day and the successors of one that was split between two.
func TestAbolishedCouncilLeadsOn(t *testing.T) {
	a, err := template.FindAuthority("Cumbria County Council")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, s := range template.Successors(a) {
		names = append(names, s.Name)
	}
	slices.Sort(names)
	if a.Ended != privacy.NewDate(2023, 4, 1) || len(names) != 2 || names[0] != "Cumberland Council" {
		t.Errorf("%v: %v", a.Ended, names)
	}
}
