package explain

import (
	"strconv"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
)

// Date says a day as people write it, as 4 February 2026; "" for what is no day.
func Date(voice say.Voice, d privacy.Date) string {
	if !d.Valid() {
		return ""
	}
	out := put(voice.Text(&catalogue, jointDate), "{day}", strconv.Itoa(int(d.Day)))
	out = put(out, "{month}", voice.Of(&catalogue, &monthFamily, strconv.Itoa(int(d.Month)), 0))
	return put(out, "{year}", strconv.Itoa(int(d.Year)))
}

// dueKind is what is asked for: an answer to a request, or the acknowledgement of a complaint.
type dueKind struct {
	kind            deadline.Clock
	by, rule, often say.Word // with a date, without one, and what may still move it
}

var (
	requestDue   = dueKind{deadline.RightsRequest, phraseDueBy, phraseMonth, phraseLonger}
	complaintDue = dueKind{deadline.ComplaintAcknowledgement, phraseComplaintBy, phraseThirtyDays, 0}
)

// due says by when the council must answer if the person asks on the day that was given: the rule alone
// where none was, where the law that is told here is more than a year older, or where the day is beyond the
// table of bank holidays, or where it is not known whose count; of these all but the first are said.
func (e *explainer) due(k *dueKind) {
	out := &e.Next
	if e.on.IsZero() {
		e.say(out, k.rule)
		return
	}
	if Stale(e.on) {
		e.say(out, k.rule)
		e.say(out, phraseStale)
		return
	}
	f := &e.g.Facts
	a := deadline.Due(
		deadline.Timeline{Kind: k.kind, Nation: f.Nation(), Regime: f.Regime(), Right: e.Right, Received: e.on},
	)
	if a.Due.IsZero() {
		e.say(out, k.rule)
		switch a.Reason {
		case deadline.BeyondTable:
			e.say(out, phraseNoHolidays)
		case deadline.NoNation:
			e.say(out, phraseNoNation)
		}
		return
	}
	text := put(put(e.text(k.by), "{on}", Date(e.voice, e.on)), "{due}", Date(e.voice, a.Due))
	add(out, &Line{text, a.Steps[len(a.Steps)-1].Cite})
	if k.often != 0 {
		e.say(out, k.often)
	}
}

// Stale reports whether a day is more than a year after that on which the tables state the law.
func Stale(on privacy.Date) bool {
	law := rights.LawAsAt()
	return privacy.Date{Year: law.Year + 1, Month: law.Month, Day: law.Day}.Before(on)
}
