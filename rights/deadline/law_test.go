package deadline

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestLawPeriods holds the table of periods, and what Due makes of it, to testdata/law/periods.tsv.
func TestLawPeriods(t *testing.T) {
	for _, c := range lawtest.Cases(t, "periods") {
		right, regime, received := c.Right(t, "right"), c.Regime(t, "regime"), c.Day(t, "received")
		p, runs := PeriodFor(right, regime, received)
		if runs != (c["set-by"] != "") || p.Cite.Provision != c["set-by"] {
			t.Errorf("%v: the period is set by %q", c, p.Cite.Provision)
		}
		if stops := c["question"] != ""; p.Stops(right) != stops {
			t.Errorf("%v: whether a question stops it", c)
		}
		of := privacy.UKGDPR
		if regime == privacy.RegimePart3 {
			of = privacy.DPA2018
		}
		for column, cite := range map[string]privacy.Citation{"set-by": p.Cite, "month": p.Month, "starts": p.Starts,
			"longer": p.Longer, "question": p.Question} {
			want := privacy.Citation{Instrument: of, Provision: c[column]}
			switch {
			case c[column] == "" && column == "question" && !p.Stops(right):
				continue // which it does to other requests
			case c[column] == "":
				want = privacy.Citation{}
			case column != "set-by" && (c[column] == "Art 12(3)" || c[column] == "s.50(3)"):
				want.Force.Until = privacy.NewDate(2026, 2, 5) // it says something else since
			}
			if cite != want {
				t.Errorf("%v: %s by %v", c, column, cite)
			}
		}
		counts(t, c, Timeline{
			Kind:     RightsRequest,
			Nation:   privacy.NationEngland,
			Regime:   regime,
			Right:    right,
			Received: received,
		})
	}
}

// TestLawPeriodsAreOne tests that no request has two periods, and that a period names whose questions stop it only
// where some provision says that they do.
func TestLawPeriodsAreOne(t *testing.T) {
	for _, c := range lawtest.Cases(t, "periods") {
		n := 0
		for i := range periods {
			if p := &periods[i]; p.Regime == c.Regime(t, "regime") && p.Force.Contains(c.Day(t, "received")) &&
				has(p.Rights, c.Right(t, "right")) {
				n++
			}
		}
		if n > 1 {
			t.Errorf("%v: %d periods", c, n)
		}
	}
	for i := range periods {
		if p := &periods[i]; p.Question.IsZero() != (len(p.Asked) == 0) {
			t.Errorf("row %d: %v is stopped by %q", i+1, p.Asked, p.Question.Provision)
		}
	}
}

// counts holds what Due makes of a request to a case.
func counts(t *testing.T, c lawtest.Case, request Timeline) {
	t.Helper()
	plain := Due(request)
	if none := plain.Reason == NoPeriod; none != (c["set-by"] == "") {
		t.Errorf("%v: %v", c, plain.Reason)
	}
	if plain.Reason != 0 {
		return // before the table of bank holidays, or no period
	}
	if got := plain.Steps[1].Cite.Provision; got != c["month"] {
		t.Errorf("%v: a month by %s", c, got)
	}
	waits := request
	waits.IdentityAsked = request.Received
	if got := Due(waits).Reason == NotReached; got != (c["starts"] != "") {
		t.Errorf("%v: whether it waits for proof", c)
	}
	if begins := plain.Steps[0].Cite.Provision; c["starts"] != "" && begins != c["starts"] {
		t.Errorf("%v: begins by %s", c, begins)
	}
	longer := request
	longer.Extended = true
	if a := Due(longer); a.Due.After(plain.Due) != (c["longer"] != "") ||
		c["longer"] != "" && a.Steps[1].Cite.Provision != c["longer"] {
		t.Errorf("%v: whether it can be longer, or by what", c)
	}
	asked := request
	asked.ClarificationAsked = request.Received
	if got := Due(asked).Reason == ClockStopped; got != (c["question"] != "") {
		t.Errorf("%v: whether a question stops it", c)
	}
	asked.ClarificationAnswered = asked.ClarificationAsked.Next().Next()
	if a := Due(asked); c["question"] != "" &&
		!slices.ContainsFunc(a.Steps,
			func(s Step) bool { return s.What == Paused && s.Cite.Provision == c["question"] }) {
		t.Errorf("%v: stopped by %v", c, a.Steps)
	}
}

// TestLawTimed holds what is asked of a right alone to the same cases.
func TestLawTimed(t *testing.T) {
	timed, questioned := map[privacy.Right]bool{}, map[privacy.Right]bool{}
	for _, c := range lawtest.Cases(t, "periods") {
		right := c.Right(t, "right")
		timed[right] = timed[right] || c["set-by"] != ""
		questioned[right] = questioned[right] || c["question"] != ""
	}
	for _, right := range privacy.Rights() {
		if Timed(right) != timed[right] || Questioned(right) != questioned[right] {
			t.Errorf("%v", right)
		}
	}
}

// TestLawReceipts holds the time for saying that something has come to testdata/law/receipts.tsv.
func TestLawReceipts(t *testing.T) {
	owed := map[privacy.Right]bool{}
	for _, c := range lawtest.Cases(t, "receipts") {
		right, received := c.Right(t, "right"), c.Day(t, "received")
		r, ok := ReceiptFor(right, received)
		if ok != (c["days"] != "") ||
			ok &&
				(r.Days != 30 || c["days"] != "30" || r.Cite.Provision != c["set-by"] ||
					r.Cite.Instrument != privacy.DPA2018 || r.Cite.Force.Ended()) {
			t.Errorf("%v: %v", c, r)
		}
		owed[right] = owed[right] || ok
	}
	for _, right := range privacy.Rights() {
		if Received(right) != owed[right] {
			t.Errorf("%v", right)
		}
	}
}
