package privacy_test

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestR16RegulatorByDay: the Commissioner to 29 September 2026, the Commission from the 30th, and no day without one.
func TestR16RegulatorByDay(t *testing.T) {
	for _, c := range []struct {
		day                         privacy.Date
		name, welsh, cite, url, who string
	}{
		{privacy.NewDate(2018, 5, 25), "Information Commissioner", "Comisiynydd Gwybodaeth", "s.114",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114/2026-09-29", "information-commissioner"},
		{privacy.NewDate(2026, 9, 29), "Information Commissioner", "Comisiynydd Gwybodaeth", "s.114",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114/2026-09-29", "information-commissioner"},
		{privacy.NewDate(2026, 9, 30), "Information Commission", "Comisiwn Gwybodaeth", "s.114A",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114A", "information-commission"},
		{privacy.Date{}, "Information Commission", "Comisiwn Gwybodaeth", "s.114A",
			"https://www.legislation.gov.uk/ukpga/2018/12/section/114A", "information-commission"},
	} {
		r := privacy.RegulatorOn(c.day)
		term := r.RegulatorTerm()
		if r.String() != c.who || term.Name != c.name || term.Welsh != c.welsh || term.Short != "ICO" ||
			term.Cite.Short() != c.cite ||
			term.Cite.URL() != c.url {
			t.Errorf("on %v: %v, %+v", c.day, r, term)
		}
		if !c.day.IsZero() && !term.Force.Contains(c.day) || term.Cite.Force != term.Force || term.Term != r.Term() {
			t.Errorf("%v is not the regulator on %v: %+v", r, c.day, term)
		}
	}
	commission := privacy.RegulatorCommission.RegulatorTerm()
	if !commission.WelshUnseen || privacy.RegulatorCommissioner.RegulatorTerm().WelshUnseen {
		t.Error("it is the Welsh name of the Commission, and no other, that nobody has seen")
	}
	if got := commission.Began.Short() + ", " + commission.Worded.Short(); got != "SI 2026/1015 reg 2, SI 2026/386 "+
		"reg 2" {
		t.Errorf("the Commission began by %s", got)
	}
}

// TestR16RegulatorByNation: each nation's office has a line, one line is for Welsh, and nobody is left without a
// number.
func TestR16RegulatorByNation(t *testing.T) {
	want := map[privacy.Nation]string{
		0: "0303 123 1113", privacy.NationEngland: "0303 123 1113", privacy.NationWales: "0330 414 6421",
		privacy.NationScotland: "0303 123 1115", privacy.NationNorthernIreland: "0303 123 1114", 200: "0303 123 1113",
	}
	for _, r := range privacy.Regulators() {
		for n, number := range want {
			if got := r.Phone(n, "en"); got != number {
				t.Errorf("%v, %v: %q, want %q", r, n, got, number)
			}
			if got := r.Phone(n, "cy"); got != "0330 414 6421" {
				t.Errorf("%v, %v, in Welsh: %q", r, n, got)
			}
		}
		for language, page := range map[string]string{
			"": "https://ico.org.uk/make-a-complaint/", "en": "https://ico.org.uk/make-a-complaint/",
			"cy": "https://cy.ico.org.uk/make-a-complaint/", "pl": "https://ico.org.uk/make-a-complaint/",
		} {
			if got := r.Complain(language); got != page {
				t.Errorf("%v: complain at %q in %q, want %q", r, got, language, page)
			}
		}
	}
	if none := privacy.Regulator(0); none.RegulatorTerm() != (privacy.RegulatorTerm{}) ||
		none.Phone(privacy.NationWales, "cy")+none.Phone(privacy.NationWales, "")+none.Complain("") != "" {
		t.Errorf("no regulator has the term %+v", none.RegulatorTerm())
	}
}
