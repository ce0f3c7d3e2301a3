package requester

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
)

// TestW15OneRuleForEvidence: what an asker may have to show waits here where, and only where, the clock starts with it:
// be it who they are, or that they may ask for somebody else.
func TestW15OneRuleForEvidence(t *testing.T) {
	asked, got := 10, 20
	for _, regime := range privacy.Regimes() {
		for _, right := range privacy.Rights() {
			for _, r := range []Relation{Self, Parent, Agent, Representative, Attorney} {
				for _, day := range []privacy.Date{privacy.NewDate(2026, 1, 5), privacy.NewDate(2026, 2, 5),
					privacy.NewDate(2026, 11, 5)} {
					q := ask(privacy.NationEngland, r, known{FactDoubts: yes})
					q.Regime, q.Right, q.Day = regime, right, day
					line := deadline.Timeline{
						Kind:             deadline.RightsRequest,
						Nation:           privacy.NationEngland,
						Regime:           regime,
						Right:            right,
						Received:         day,
						IdentityAsked:    privacy.NewDate(int(day.Year), int(day.Month), asked),
						IdentityReceived: privacy.NewDate(int(day.Year), int(day.Month), got),
					}
					later := deadline.Due(line)
					line.IdentityAsked, line.IdentityReceived = privacy.Date{}, privacy.Date{}
					if regime == privacy.RegimePart3 && right == privacy.RightAutomatedDecisions &&
						day.Before(privacy.MainChange()) {
						// Here two provisions differ: s.52(4)(b) let the controller wait, and s.50(3) counted its month
						// from receipt.
						if waits := MayAsk(q).Show[0].MayWait; waits != yes || later.Due != deadline.Due(line).Due {
							t.Errorf("%v: may wait: %v; due %v", r, waits, later.Due)
						}
						continue
					}
					if at := deadline.Due(line); !at.Due.IsZero() {
						for _, s := range MayAsk(q).Show {
							if (s.MayWait == yes) != (later.Due != at.Due) {
								t.Errorf("%v, %v, %v on %v: %v may wait: %v; due %v, and with proof %v", regime, right,
									r, day, s.Item, s.MayWait, at.Due, later.Due)
							}
						}
					}
				}
			}
		}
	}
	q := ask(privacy.NationEngland, Agent, nil)
	for _, s := range MayAsk(q).Show {
		if s.Item == ShowAuthority &&
			(s.MayWait != yes || s.Source.Cite.Provision != "Art 12(6)" || s.Source.Work != ICOAgents) {
			t.Errorf("authority: %+v", s)
		}
	}
	q.Right = privacy.RightComplainController
	for _, s := range MayAsk(q).Show {
		if s.MayWait != no || s.Source.Cite.Provision != "Art 12(2)" {
			t.Errorf("with a complaint: %+v", s)
		}
	}
}

// TestMissingAgentAuthorityCovers (M-agent-scope): authority is asked for what it covers, and lets nobody ask for more.
func TestMissingAgentAuthorityCovers(t *testing.T) {
	for _, r := range []Relation{Agent, Representative} {
		for covers, want := range map[privacy.Answer]Permission{privacy.Unknown: Depends, yes: May, no: MayNot} {
			s := MayAsk(ask(privacy.NationWales, r, known{FactAuthority: yes, FactPowerCovers: covers}))
			if s.Verdict != want || hasWhy(s, WhyNotCovered) != (want == MayNot) ||
				(want == Depends) != (len(s.DependsOn) == 1 && s.DependsOn[0] == FactPowerCovers) {
				t.Errorf("%v, covered %v: %+v", r, covers, s)
			}
		}
	}
}
