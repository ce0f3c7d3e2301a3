package wish

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// why is a line that says why an answer is so, where a rule of the right decides it: where the rule holds or fails it
// must do so for each use, and where it may hold for one of them, since such a line says "if" or "may".
type why struct {
	wish notice.Wish
	rule rights.RuleID
	held privacy.Answer
	says string // its words
	// Where not empty, each use must rest on one of these, as the notice says.
	on []privacy.Basis
	// Where not empty, the provisions that the line rests on, of the law of the rule, in the place of the rule's own.
	place string
}

// whyRules has the lines in the order in which they are looked at for each wish. What is not settled comes first where
// it says what to do.
var whyRules = []why{
	{notice.WishSee, "access-15", privacy.Yes, "free", nil, freely},
	{notice.WishSee, "access-p3-45", privacy.Yes, "free", nil, freelyPart3},
	{notice.WishSee, "access-15-3", privacy.Yes, "again", nil, ""},
	{notice.WishRecording, "access-15", privacy.Yes, "free", nil, freely},
	{notice.WishRecording, "access-p3-45", privacy.Yes, "free", nil, freelyPart3},
	{notice.WishRecording, "access-15-4", privacy.Yes, "others-hidden", nil, ""},
	{notice.WishRecording, "access-15-4", privacy.Unknown, "others-hidden", nil, ""},
	{notice.WishTold, "access-15", privacy.Yes, "names", nil, freely},
	{notice.WishTold, "access-p3-45", privacy.Yes, "names", nil, freelyPart3},

	{notice.WishCorrect, "rectification-16-inaccurate", privacy.Yes, "wrong-said", nil, ""},
	{notice.WishCorrect, "rectification-p3-46-inaccurate", privacy.Yes, "wrong-said", nil, ""},
	{notice.WishCorrect, "rectification-p3-46-evidence", privacy.Yes, "evidence", nil, ""},
	{notice.WishCorrect, "rectification-p3-46-evidence", privacy.Unknown, "evidence", nil, ""},
	{notice.WishCorrect, "rectification-16-opinion", privacy.Unknown, "opinion", nil, ""},
	{notice.WishCorrect, "rectification-16-opinion", privacy.No, "opinion", nil, ""},
	{notice.WishCorrect, "rectification-p3-46-opinion", privacy.Unknown, "opinion", nil, ""},
	{notice.WishCorrect, "rectification-p3-46-opinion", privacy.No, "opinion", nil, ""},

	{notice.WishDelete, "erasure-17-1-d", privacy.Yes, "unlawful-said", nil, ""},
	{notice.WishDelete, "erasure-p3-47-1-a", privacy.Yes, "unlawful-said", nil, ""},
	{notice.WishDelete, "erasure-17-1-b-consent", privacy.Unknown, "consent-first", consent, ""},
	{notice.WishDelete, "erasure-17-1-c-situation", privacy.Unknown, "object-first", interests, ""},
	{notice.WishDelete, "erasure-17-1-a", privacy.Unknown, "no-need", nil, ""},
	{notice.WishDelete, "erasure-17-3-b-obligation", privacy.Yes, "keep-law", nil, ""},
	{notice.WishDelete, "erasure-17-3-b-task", privacy.Yes, "keep-task", nil, ""},
	{notice.WishDelete, "erasure-17-3-b-obligation", privacy.Unknown, "keep-law", obligation, ""},
	{notice.WishDelete, "erasure-17-3-b-task", privacy.Unknown, "keep-task", task, ""},
	{notice.WishDelete, "erasure-17-3-b-task", privacy.Unknown, "keep-either", nil, ""},
	{notice.WishDelete, "erasure-p3-47-1-a", privacy.Unknown, "broke-rules", nil, ""},
	{notice.WishDelete, "erasure-p3-47-2", privacy.Yes, "evidence", nil, ""},
	{notice.WishDelete, "erasure-p3-47-2", privacy.Unknown, "evidence", nil, ""},

	{notice.WishUnpublish, "object-21-1", privacy.Yes, "say-page", nil, ""},
	{notice.WishUnpublish, "object-21-1-obligation", privacy.Yes, "law-part", nil, ""},
	{notice.WishUnpublish, "withdraw-7-3", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishUnpublish, "object-21-1", privacy.Unknown, "object-if", nil, ""},
	{notice.WishUnpublish, "erasure-17-1-a", privacy.Unknown, "no-need", nil, ""},
	{notice.WishUnpublish, "erasure-17-3-b-obligation", privacy.Unknown, "keep-law", obligation, ""},
	{notice.WishUnpublish, "erasure-17-3-b-task", privacy.Unknown, "keep-either", nil, ""},
	{notice.WishUnpublish, "erasure-p3-47-1-a", privacy.Unknown, "broke-rules", nil, ""},

	{notice.WishStop, "object-21-2", privacy.Yes, "marketing", nil, ""},
	{notice.WishStop, "object-21-1", privacy.Yes, "say-situation", nil, ""},
	{notice.WishStop, "object-21-1-obligation", privacy.Yes, "law-part", nil, ""},
	{notice.WishStop, "object-21-6", privacy.Yes, "say-situation", nil, ""},
	{notice.WishStop, "withdraw-7-3", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishStop, "withdraw-p3-40A", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishStop, "object-21-1", privacy.Unknown, "object-if", nil, ""},
	{notice.WishStop, "object-21-6-task", privacy.Unknown, "research", nil, ""},
	{notice.WishStop, "object-21-1", privacy.No, "not-object", nil, ""},
	{notice.WishStopMessages, "object-21-2", privacy.Yes, "marketing", nil, ""},
	{notice.WishStopMessages, "withdraw-7-3", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishStopMessages, "object-21-1", privacy.Yes, "say-situation", nil, ""},

	{notice.WishLimit, "restriction-18-1-a", privacy.Yes, "contested", nil, ""},
	{notice.WishLimit, "restriction-18-1-a", privacy.Unknown, "contest", nil, ""},
	{notice.WishLimit, "restriction-18-1-c", privacy.Unknown, "claim-kept", nil, ""},
	{notice.WishLimit, "restriction-18-1-d", privacy.Unknown, "object-meanwhile", nil, ""},
	{notice.WishLimit, "restriction-p3-47-3", privacy.Unknown, "cannot-tell", nil, ""},
	{notice.WishMove, "portability-20-3", privacy.Yes, "task-no-file", nil, ""},
	{notice.WishMove, "portability-20-1", privacy.Yes, "gave", nil, ""},
	{notice.WishMove, "portability-20-1", privacy.Unknown, "gave", nil, ""},
	{notice.WishMove, "portability-20-1", privacy.No, "gave", nil, ""},
	{notice.WishPerson, "automated-22C", privacy.Unknown, "alone", nil, ""},
	{notice.WishPerson, "automated-22C", privacy.No, "alone", nil, ""},
	{notice.WishPerson, "automated-22-former", privacy.Unknown, "alone", nil, ""},
	{notice.WishPerson, "automated-22-former", privacy.No, "alone", nil, ""},
	{notice.WishPerson, "automated-p3-50C", privacy.Unknown, "alone", nil, ""},
	{notice.WishPerson, "automated-p3-50C", privacy.No, "alone", nil, ""},
	{notice.WishPerson, "automated-22C-safeguards", privacy.Yes, "heard", nil, ""},
	{notice.WishPerson, "automated-22-former", privacy.Yes, "heard", nil, ""},
	{notice.WishPerson, "automated-p3-50C-safeguards", privacy.Yes, "heard", nil, ""},
	{notice.WishConsent, "withdraw-7-3", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishConsent, "withdraw-p3-40A", privacy.Yes, "consent-relied", nil, ""},
	{notice.WishConsent, "withdraw-7-3", privacy.No, "consent-not", nil, ""},
}

// The right to a copy, with what makes it free.
const (
	freely      = "Arts 12(5), 15(1)"
	freelyPart3 = "ss.45(1), 52(5)"
)

var (
	consent    = []privacy.Basis{privacy.BasisConsent}
	obligation = []privacy.Basis{privacy.BasisLegalObligation}
	task       = []privacy.Basis{privacy.BasisPublicTask}
	// To which a person can object for reasons of their own.
	interests = []privacy.Basis{
		privacy.BasisPublicTask, privacy.BasisLegitimateInterests, privacy.BasisRecognisedLegitimateInterests,
	}
)

// duties are the lines of what is owed whatever the rules of a right come to, with the provision of the UK GDPR or of
// the Act of 2018, and that which is in its place under Part 3 of the Act.
var duties = []struct {
	wish    notice.Wish
	says    string
	law     privacy.Instrument // zero: it rests on none
	place   string             // the provision of it
	before  string             // that of it until privacy.MainChange; empty: the same
	inPart3 string             // that of the Act of 2018 in its place
}{
	{notice.WishHideAddress, "safe", gdpr, "Art 5(1)(f)", "", "s.40"},
	{notice.WishHideAddress, "safe-tell", 0, "", "", ""},
	{notice.WishComplain, "regulator", dpa, "s.165", "", "s.165"},
	{notice.WishLate, "late-month", gdpr, "Art 12A", "Art 12(3)", "s.54"},
	{notice.WishRefused, "refused-say", gdpr, "Art 12(4)", "", "s.48(1)"},
}

const (
	gdpr = privacy.UKGDPR
	dpa  = privacy.DPA2018
)

// lines is how many lines say why.
const lines = 2

// whys is why an answer of a state is so; zero for a wish that is no right.
func (t *teller) whys(s explain.State) []explain.Line {
	var out []explain.Line
	if t.q.For != You && len(t.uses) > 0 {
		own := privacy.Citation{Instrument: dpa, Provision: "s.3(5)"}
		out = append(out, explain.Line{Text: t.why("asks-" + t.q.For.String()), Cite: own})
	}
	if len(t.uses) > 0 && t.uses[0].form == formDied && t.uses[0].right == privacy.RightAccess {
		out = append(out, explain.Line{Text: t.why("died-freedom")})
	}
	switch s {
	case explain.AskSomeoneElse:
		out = append(out, t.whom()...)
	case explain.NotStated:
		out = append(out, explain.Line{Text: t.why("unsaid")})
	}
	for i := range duties {
		d := &duties[i]
		if d.wish == t.q.Wish && s != explain.DoesNotApply && s != explain.DifferentRules {
			cite := privacy.Citation{Instrument: d.law, Provision: d.place}
			if on := t.q.On; d.before != "" && on.Valid() && on.Before(privacy.MainChange()) {
				cite.Provision = d.before
			}
			if len(t.uses) > 0 && t.uses[0].part3() && d.law != 0 {
				cite = privacy.Citation{Instrument: dpa, Provision: d.inPart3}
			}
			out = append(out, explain.Line{Text: t.why(d.says), Cite: cite})
		}
	}
	if t.q.Wish != notice.WishHideAddress {
		out = t.byRules(out)
	}
	out = out[:min(len(out), lines)]
	if d := t.unsettled(); d != "" {
		text := put(t.why("unsettled"), "{view}", explain.OtherView(t.voice, d))
		out = append(out[:min(len(out), lines-1)], explain.Line{Text: text})
	}
	return out
}

// byRules adds the lines of the rules that decide.
func (t *teller) byRules(out []explain.Line) []explain.Line {
	for i := range whyRules {
		y := &whyRules[i]
		if y.wish != t.q.Wish || len(out) >= lines {
			continue
		}
		cite, fits := t.holds(y)
		line := explain.Line{Text: t.why(y.says), Cite: cite}
		for j := range out {
			fits = fits && out[j].Text != line.Text
		}
		if fits {
			out = append(out, line)
		}
	}
	return out
}

// holds reports whether the rule of a line stands as the line says, and by which provision. Where somebody has died or
// other law held, no rule of the right decides.
func (t *teller) holds(y *why) (privacy.Citation, bool) {
	var cite privacy.Citation
	n := 0
	for i := range t.uses {
		u := &t.uses[i]
		if u.form == formDied || u.form == formBefore || u.form == formExempt {
			return cite, false
		}
		for r := range u.d.Because() {
			if r.Rule == y.rule && r.Held == y.held {
				cite = r.Cite
				if n++; y.place != "" {
					cite.Provision = y.place
				}
			}
		}
	}
	return cite, n > 0 && (n == len(t.uses) || y.held == privacy.Unknown) && t.rest(y.on)
}

// rest reports whether each use rests on one of some bases, as the notice says; none: whatever they rest on.
func (t *teller) rest(on []privacy.Basis) bool {
	for i := range t.uses {
		b := &t.uses[i].g.Basis
		if len(on) > 0 && !slices.ContainsFunc(b.AllOf, func(b privacy.Basis) bool { return slices.Contains(on, b) }) {
			return false
		}
	}
	return true
}

func (t *teller) why(code string) string {
	return t.called(t.fill(t.voice.Of(&catalogue, &whyFamily, code, 0)))
}

// whom is whom to ask in place of the body whose notice it is: its name, where it is one.
func (t *teller) whom() []explain.Line {
	var out []explain.Line
	for i := range t.uses {
		if w := t.uses[i].said.Whom; len(w) > 0 && (len(out) == 0 || w[0].Text != out[0].Text) {
			out = append(out, w[0])
		}
	}
	return out
}

// unsettled is the first point of law on which an answer turns and informed people differ; empty if there is none.
func (t *teller) unsettled() rights.DisputeID {
	for i := range t.uses {
		if len(t.uses[i].said.Unsettled) > 0 && t.q.Wish != notice.WishHideAddress {
			return t.uses[i].said.Unsettled[0].ID
		}
	}
	return ""
}
