package vectors

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
)

// DeadlineVector is one question about the clock, and its answer. A zero date is null.
type DeadlineVector struct {
	ID     string
	Kind   string // rights-request, complaint-acknowledgement or exam-marks-access
	Nation privacy.Nation
	Regime privacy.Regime
	Right  privacy.Right // zero: none, as for a complaint

	Received                                  privacy.Date
	IDRequested, IDReceived                   privacy.Date
	FeeNotified, FeePaid                      privacy.Date
	ClarificationAsked, ClarificationAnswered privacy.Date
	Extension                                 bool
	ResultsAnnounced                          privacy.Date
	Due, DueConservative, ExtensionNoticeBy   *privacy.Date // nil: not stated
	NoDueReason                               *string       // nil: not stated
	Note                                      string
}

func (r *reader) deadlineVector(n node) DeadlineVector {
	v := DeadlineVector{Nation: privacy.NationEngland, Regime: privacy.RegimeUKGDPR}
	date := func(into *privacy.Date) func(node) {
		return func(n node) { *into = r.date(n) }
	}
	r.object(n, map[string]func(node){
		"id": func(n node) { v.ID = r.text(n) },
		"kind": func(n node) {
			v.Kind = r.choice(n, "rights-request", "complaint-acknowledgement", "exam-marks-access")
		},
		"nation":                 func(n node) { r.code(n, &v.Nation) },
		"regime":                 func(n node) { r.code(n, &v.Regime) },
		"right":                  func(n node) { r.codeOrNull(n, &v.Right) },
		"received":               func(n node) { r.code(n, &v.Received) },
		"id_requested":           date(&v.IDRequested),
		"id_received":            date(&v.IDReceived),
		"fee_notified":           date(&v.FeeNotified),
		"fee_paid":               date(&v.FeePaid),
		"clarification_asked":    date(&v.ClarificationAsked),
		"clarification_answered": date(&v.ClarificationAnswered),
		"extension":              func(n node) { v.Extension = r.answer(n) == privacy.Yes },
		"results_announced":      date(&v.ResultsAnnounced),
		"expect":                 func(n node) { r.deadlineExpect(n, &v) },
		"note":                   func(n node) { v.Note = r.text(n) },
	}, "id", "kind", "received", "expect")
	return v
}

func (r *reader) deadlineExpect(n node, v *DeadlineVector) {
	date := func(into **privacy.Date) func(node) {
		return func(n node) {
			d := r.date(n)
			*into = &d
		}
	}
	r.object(n, map[string]func(node){
		"due":                 date(&v.Due),
		"due_conservative":    date(&v.DueConservative),
		"extension_notice_by": date(&v.ExtensionNoticeBy),
		"no_due_reason":       func(n node) { v.NoDueReason = r.noDueReason(n) },
	})
}

func (r *reader) noDueReason(n node) *string {
	s := ""
	if n.value != nil {
		s = r.choice(n, "relevant-time-not-reached", "clock-stopped", "duty-not-in-force", "beyond-table")
	}
	return &s
}

// date reads a date; null is the zero Date.
func (r *reader) date(n node) privacy.Date {
	var d privacy.Date
	r.codeOrNull(n, &d)
	return d
}

var deadlineKinds = map[string]deadline.Clock{
	"rights-request": deadline.RightsRequest, "complaint-acknowledgement": deadline.ComplaintAcknowledgement,
	"exam-marks-access": deadline.ExamMarksAccess,
}

// Timeline returns the events of the vector.
func (v *DeadlineVector) Timeline() deadline.Timeline {
	return deadline.Timeline{
		Kind: deadlineKinds[v.Kind], Nation: v.Nation, Regime: v.Regime, Right: v.Right, Received: v.Received,
		IdentityAsked: v.IDRequested, IdentityReceived: v.IDReceived, FeeNotified: v.FeeNotified, FeePaid: v.FeePaid,
		ClarificationAsked: v.ClarificationAsked, ClarificationAnswered: v.ClarificationAnswered,
		Extended: v.Extension, ResultsAnnounced: v.ResultsAnnounced,
	}
}

// Check counts the days and compares what the vector states.
func (v *DeadlineVector) Check() Result {
	a, out := deadline.Due(v.Timeline()), Result{ID: v.ID}
	for _, day := range [...]struct {
		what string
		want *privacy.Date
		got  privacy.Date
	}{{"due", v.Due, a.Due}, {"due_conservative", v.DueConservative, a.Conservative},
		{"extension_notice_by", v.ExtensionNoticeBy, a.ExtensionNoticeBy}} {
		if day.want != nil {
			out.equal(day.what, dayName(*day.want), dayName(day.got))
		}
	}
	if v.NoDueReason != nil {
		out.equal("no_due_reason", *v.NoDueReason, a.Reason.String())
	}
	return out
}

func dayName(d privacy.Date) string {
	if d.IsZero() {
		return "none"
	}
	return d.String()
}
