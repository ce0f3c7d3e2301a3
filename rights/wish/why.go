package wish

import (
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
}

// whyRules has the lines in the order in which they are looked at for each wish. What is not settled comes first where
// it says what to do.
var whyRules = []why{
	{notice.WishSee, "access-15", privacy.Yes, "free"},
	{notice.WishSee, "access-p3-45", privacy.Yes, "free"},
	{notice.WishSee, "access-15-3", privacy.Yes, "again"},
	{notice.WishRecording, "access-15", privacy.Yes, "free"},
	{notice.WishRecording, "access-p3-45", privacy.Yes, "free"},
	{notice.WishRecording, "access-15-4", privacy.Yes, "others-hidden"},
	{notice.WishRecording, "access-15-4", privacy.Unknown, "others-hidden"},
	{notice.WishTold, "access-15", privacy.Yes, "names"},
	{notice.WishTold, "access-p3-45", privacy.Yes, "names"},

	{notice.WishCorrect, "rectification-16-inaccurate", privacy.Yes, "wrong-said"},
	{notice.WishCorrect, "rectification-p3-46-inaccurate", privacy.Yes, "wrong-said"},
	{notice.WishCorrect, "rectification-p3-46-evidence", privacy.Yes, "evidence"},
	{notice.WishCorrect, "rectification-p3-46-evidence", privacy.Unknown, "evidence"},
	{notice.WishCorrect, "rectification-16-opinion", privacy.Unknown, "opinion"},
	{notice.WishCorrect, "rectification-16-opinion", privacy.No, "opinion"},
	{notice.WishCorrect, "rectification-p3-46-opinion", privacy.Unknown, "opinion"},
	{notice.WishCorrect, "rectification-p3-46-opinion", privacy.No, "opinion"},

	{notice.WishDelete, "erasure-17-1-d", privacy.Yes, "unlawful-said"},
	{notice.WishDelete, "erasure-p3-47-1-a", privacy.Yes, "unlawful-said"},
	{notice.WishDelete, "erasure-17-1-b-consent", privacy.Unknown, "consent-first"},
	{notice.WishDelete, "erasure-17-1-c-situation", privacy.Unknown, "object-first"},
	{notice.WishDelete, "erasure-17-1-a", privacy.Unknown, "no-need"},
	{notice.WishDelete, "erasure-17-3-b-obligation", privacy.Yes, "keep-law"},
	{notice.WishDelete, "erasure-17-3-b-task", privacy.Yes, "keep-task"},
	{notice.WishDelete, "erasure-17-3-b-obligation", privacy.Unknown, "keep-law"},
	{notice.WishDelete, "erasure-17-3-b-task", privacy.Unknown, "keep-task"},
	{notice.WishDelete, "erasure-p3-47-1-a", privacy.Unknown, "broke-rules"},
	{notice.WishDelete, "erasure-p3-47-2", privacy.Yes, "evidence"},
	{notice.WishDelete, "erasure-p3-47-2", privacy.Unknown, "evidence"},

	{notice.WishUnpublish, "object-21-1", privacy.Yes, "say-page"},
	{notice.WishUnpublish, "object-21-1-obligation", privacy.Yes, "law-part"},
	{notice.WishUnpublish, "withdraw-7-3", privacy.Yes, "consent-relied"},
	{notice.WishUnpublish, "erasure-17-1-a", privacy.Unknown, "no-need"},
	{notice.WishUnpublish, "erasure-17-3-b-obligation", privacy.Unknown, "keep-law"},
	{notice.WishUnpublish, "erasure-17-3-b-task", privacy.Unknown, "keep-task"},
	{notice.WishUnpublish, "erasure-p3-47-1-a", privacy.Unknown, "broke-rules"},

	{notice.WishStop, "object-21-2", privacy.Yes, "marketing"},
	{notice.WishStop, "object-21-1", privacy.Yes, "say-situation"},
	{notice.WishStop, "object-21-1-obligation", privacy.Yes, "law-part"},
	{notice.WishStop, "object-21-6", privacy.Yes, "say-situation"},
	{notice.WishStop, "object-21-6-task", privacy.Unknown, "research"},
	{notice.WishStop, "withdraw-7-3", privacy.Yes, "consent-relied"},
	{notice.WishStop, "withdraw-p3-40A", privacy.Yes, "consent-relied"},
	{notice.WishStop, "object-21-1", privacy.Unknown, "object-if"},
	{notice.WishStop, "object-21-1", privacy.No, "not-object"},
	{notice.WishStopMessages, "object-21-2", privacy.Yes, "marketing"},
	{notice.WishStopMessages, "withdraw-7-3", privacy.Yes, "consent-relied"},
	{notice.WishStopMessages, "object-21-1", privacy.Yes, "say-situation"},

	{notice.WishLimit, "restriction-18-1-a", privacy.Yes, "contested"},
	{notice.WishLimit, "restriction-18-1-a", privacy.Unknown, "contest"},
	{notice.WishLimit, "restriction-18-1-c", privacy.Unknown, "claim-kept"},
	{notice.WishLimit, "restriction-18-1-d", privacy.Unknown, "object-meanwhile"},
	{notice.WishLimit, "restriction-p3-47-3", privacy.Unknown, "cannot-tell"},
	{notice.WishMove, "portability-20-3", privacy.Yes, "task-no-file"},
	{notice.WishMove, "portability-20-1", privacy.Yes, "gave"},
	{notice.WishMove, "portability-20-1", privacy.Unknown, "gave"},
	{notice.WishMove, "portability-20-1", privacy.No, "gave"},
	{notice.WishPerson, "automated-22C", privacy.Unknown, "alone"},
	{notice.WishPerson, "automated-22C", privacy.No, "alone"},
	{notice.WishPerson, "automated-22-former", privacy.Unknown, "alone"},
	{notice.WishPerson, "automated-22-former", privacy.No, "alone"},
	{notice.WishPerson, "automated-p3-50C", privacy.Unknown, "alone"},
	{notice.WishPerson, "automated-p3-50C", privacy.No, "alone"},
	{notice.WishPerson, "automated-22C-safeguards", privacy.Yes, "heard"},
	{notice.WishPerson, "automated-22-former", privacy.Yes, "heard"},
	{notice.WishPerson, "automated-p3-50C-safeguards", privacy.Yes, "heard"},
	{notice.WishConsent, "withdraw-7-3", privacy.Yes, "consent-relied"},
	{notice.WishConsent, "withdraw-p3-40A", privacy.Yes, "consent-relied"},
	{notice.WishConsent, "withdraw-7-3", privacy.No, "consent-not"},
}

// duties are the lines of what is owed whatever the rules of a right come to, with the provision under the UK GDPR and
// under Part 3 of the Act of 2018; the zero Citation: whatever it is.
var duties = []struct {
	wish        notice.Wish
	says        string
	cite, part3 privacy.Citation
}{
	{notice.WishHideAddress, "safe", gdpr("Art 5(1)(f)"), dpa("s.40")},
	{notice.WishHideAddress, "safe-tell", privacy.Citation{}, privacy.Citation{}},
	{notice.WishComplain, "regulator", dpa("s.165"), dpa("s.165")},
	{notice.WishLate, "late-month", gdpr("Art 12A"), dpa("s.54")},
	{notice.WishRefused, "refused-say", gdpr("Art 12(4)"), dpa("s.48(1)")},
}

func gdpr(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.UKGDPR, Provision: provision}
}

func dpa(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.DPA2018, Provision: provision}
}

// lines is how many lines say why.
const lines = 2

// whys is why an answer of a state is so; zero for a wish that is no right.
func (t *teller) whys(s explain.State) []explain.Line {
	var out []explain.Line
	if t.q.For != You && len(t.uses) > 0 {
		out = append(out, explain.Line{Text: t.why("asks-" + t.q.For.String()), Cite: dpa("s.3(5)")})
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
			cite := d.cite
			if len(t.uses) > 0 && t.uses[0].part3() {
				cite = d.part3
			}
			out = append(out, explain.Line{Text: t.why(d.says), Cite: cite})
		}
	}
	if t.q.Wish != notice.WishHideAddress {
		out = t.byRules(out)
	}
	out = out[:min(len(out), lines)]
	if t.unsettled() {
		out = append(out[:min(len(out), lines-1)], explain.Line{Text: t.why("unsettled")})
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
				n++
			}
		}
	}
	return cite, n > 0 && (n == len(t.uses) || y.held == privacy.Unknown)
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

// unsettled reports whether informed people differ on a point of law on which an answer turns.
func (t *teller) unsettled() bool {
	for i := range t.uses {
		if len(t.uses[i].said.Unsettled) > 0 {
			return true
		}
	}
	return false
}
