package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// onTask is a use for a public task, as answered for on a day.
func onTask(day privacy.Date) *rights.AssessedGround {
	f := rights.NewFacts(day, rights.Processing{
		Nation:          privacy.NationEngland,
		PublicAuthority: privacy.Yes,
		Bases:           []privacy.Basis{privacy.BasisPublicTask},
	})
	return &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
}

// TestR16RegulatorInWords: the answer names the regulator of the day on which the person asks, or else of the answer.
func TestR16RegulatorInWords(t *testing.T) {
	before, since := privacy.NewDate(2026, 9, 29), privacy.NewDate(2026, 9, 30)
	for _, c := range []struct {
		lang      notice.Language
		asAt, on  privacy.Date
		want, not string
	}{
		{notice.English, before, before, "the Information Commissioner (ICO).", "Commission (ICO)"},
		{notice.English, since, since, "the Information Commission (ICO).", "Commissioner"},
		{notice.English, before, privacy.Date{}, "the Information Commissioner (ICO).", "Commission (ICO)"},
		{notice.English, since, privacy.Date{}, "the Information Commission (ICO).", "Commissioner"},
		{notice.English, before, since, "the Information Commission (ICO).", "Commissioner"},
		{notice.Welsh, before, before, ": y Comisiynydd Gwybodaeth (ICO).", "Comisiwn"},
		{notice.Welsh, since, since, ": y Comisiwn Gwybodaeth (ICO).", "Comisiynydd"},
	} {
		var said []string
		for _, l := range Explain(say.Must(c.lang), onTask(c.asAt), privacy.RightComplainRegulator, c.on).Next {
			said = append(said, l.Text)
		}
		if all := strings.Join(said, " "); !strings.Contains(all, c.want) || strings.Contains(all, c.not) {
			t.Errorf("%v, on %v: %q", c.asAt, c.on, all)
		}
	}
	if got := Regulator(say.Must(notice.Welsh), since); got != "Y Comisiwn Gwybodaeth (ICO)" {
		t.Errorf("in an address: %q", got)
	}
}

// TestR16RegulatorByNation: each nation's office has a line, one line is for Welsh, nobody is left without a number,
// and both bodies have a page in each language.
func TestR16RegulatorByNation(t *testing.T) {
	welsh := say.Must(notice.Welsh)
	for n, number := range map[privacy.Nation]string{
		0: "0303 123 1113", privacy.NationEngland: "0303 123 1113", privacy.NationWales: "0330 414 6421",
		privacy.NationScotland: "0303 123 1115", privacy.NationNorthernIreland: "0303 123 1114", 200: "0303 123 1113",
	} {
		if got := RegulatorPhone(say.Voice{}, n); got != number {
			t.Errorf("%v: %q, want %q", n, got, number)
		}
		if got := RegulatorPhone(welsh, n); got != "0330 414 6421" {
			t.Errorf("%v, in Welsh: %q", n, got)
		}
	}
	for r, name := range map[privacy.Regulator][2]string{
		privacy.RegulatorCommissioner: {"Information Commissioner", "Comisiynydd Gwybodaeth"},
		privacy.RegulatorCommission:   {"Information Commission", "Comisiwn Gwybodaeth"},
	} {
		if a, b := RegulatorName(say.Voice{}, r), RegulatorName(welsh, r); a != name[0] || a != r.Term().Name ||
			b != name[1] {
			t.Errorf("%v is called %q, %q", r, a, b)
		}
		if got := RegulatorPage(say.Voice{}, r); got != "https://ico.org.uk/make-a-complaint/" {
			t.Errorf("%v: complain at %q", r, got)
		}
		if got := RegulatorPage(welsh, r); got != "https://cy.ico.org.uk/make-a-complaint/" {
			t.Errorf("%v, in Welsh: complain at %q", r, got)
		}
	}
	if got := RegulatorName(welsh, 0); got != "" {
		t.Errorf("none is called %q", got)
	}
}

// TestW13RegulatorAndCourtForAll: who decides over a use changes neither the regulator nor the courts, and changes whom
// every other right that can apply is asked of.
func TestW13RegulatorAndCourtForAll(t *testing.T) {
	g := onTask(privacy.NewDate(2026, 11, 22))
	g.Elsewhere = true
	for _, right := range privacy.Rights() {
		a := Explain(say.Voice{}, g, right, privacy.Date{})
		sends := false
		for _, l := range a.Next {
			sends = sends || strings.HasPrefix(l.Text, "Someone else decides over this use.")
		}
		if right == privacy.RightComplainRegulator || right == privacy.RightJudicialRemedy {
			if a.State != Applies || sends {
				t.Errorf("%v: %v, sends to someone else: %v", right, a.State, sends)
			}
		} else if (a.State == AskSomeoneElse) != sends || a.State != AskSomeoneElse && a.State != DoesNotApply {
			t.Errorf("%v: %v, sends to someone else: %v", right, a.State, sends)
		}
	}
}
