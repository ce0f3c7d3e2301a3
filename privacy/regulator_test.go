package privacy_test

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestR16RegulatorByDay: the Commissioner to 29 September 2026, the Commission from the 30th, and no day without one.
func TestR16RegulatorByDay(t *testing.T) {
	for _, c := range []struct {
		day                  privacy.Date
		name, cite, url, who string
	}{
		{privacy.NewDate(2018, 5, 25), "Information Commissioner", "s.114",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114/2026-09-29", "information-commissioner"},
		{privacy.NewDate(2026, 9, 29), "Information Commissioner", "s.114",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114/2026-09-29", "information-commissioner"},
		{privacy.NewDate(2026, 9, 30), "Information Commission", "s.114A",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114A", "information-commission"},
		{privacy.Date{}, "Information Commission", "s.114A",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114A", "information-commission"},
	} {
		r := privacy.RegulatorOn(c.day)
		term := r.RegulatorTerm()
		if r.String() != c.who || term.Name != c.name || term.Short != "ICO" ||
			term.Cite.Short() != c.cite ||
			term.Cite.URL() != c.url {
			t.Errorf("on %v: %v, %+v", c.day, r, term)
		}
		if !c.day.IsZero() && !term.Force.Contains(c.day) || term.Cite.Force != term.Force || term.Term != r.Term() {
			t.Errorf("%v is not the regulator on %v: %+v", r, c.day, term)
		}
	}
	commission := privacy.RegulatorCommission.RegulatorTerm()
	if got := commission.Began.Short() + ", " + commission.Worded.Short(); got != "SI 2026/1015 reg 2, SI 2026/386 "+
		"reg 2" {
		t.Errorf("the Commission began by %s", got)
	}
}

// TestNoRegulator: what is no member has no term.
func TestNoRegulator(t *testing.T) {
	if none := privacy.Regulator(0); none.RegulatorTerm() != (privacy.RegulatorTerm{}) {
		t.Errorf("no regulator has the term %+v", none.RegulatorTerm())
	}
}
