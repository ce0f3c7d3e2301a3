package privacy_test

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestLawOfNations holds the laws of nations beside data protection to testdata/law/nations.tsv.
func TestLawOfNations(t *testing.T) {
	for _, c := range lawtest.Cases(t, "nations") {
		nation := c.Nation(t, "nation")
		law, ok := privacy.RecordsLawOf(nation)
		if !ok || law.Act.Term().Name != c["records"] || law.Lasting != (c["lasting"] == "yes") {
			t.Errorf("%v: %v", c, law)
		}
		for column, cite := range map[string]privacy.Citation{"ask": law.Ask, "own": law.Own, "anybody": law.Anybody,
			"time": law.Time, "form": law.Form} {
			if cite != (privacy.Citation{Instrument: law.Act, Provision: c[column]}) {
				t.Errorf("%v: %s by %v", c, column, cite)
			}
		}
		dead := privacy.HealthRecordsOfDead(nation)
		want := "s.3(1)(f)"
		if nation == privacy.NationNorthernIreland {
			want = "" // the whole Order
		}
		if dead.Instrument.Term().Name != c["dead"] || dead.Provision != want || dead.Force != (privacy.Period{}) {
			t.Errorf("%v: %v", c, dead)
		}
		n := 0
		for _, l := range privacy.RecordsLaws() {
			for _, of := range l.Nations {
				if of == nation {
					n++
				}
			}
		}
		if n != 1 {
			t.Errorf("%v: %d laws", c, n)
		}
	}
	if _, ok := privacy.RecordsLawOf(0); ok {
		t.Error("no nation has a law")
	}
	if cite := privacy.HealthRecordsOfDead(0); !cite.IsZero() {
		t.Errorf("where no nation is known, that of one is named: %v", cite)
	}
}
