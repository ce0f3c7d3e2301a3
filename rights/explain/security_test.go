package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestSecurityTakesMoneyAway: with national security shown nobody is told that they can claim for harm, beside a court
// that may award no money (section 26(2)(f)).
func TestSecurityTakesMoneyAway(t *testing.T) {
	for _, shown := range []privacy.Answer{privacy.Unknown, privacy.No, privacy.Yes} {
		g := groundOf(func(*rights.Processing) {}, rights.Answers{privacy.FactNationalSecurity: shown})
		for lang, want := range map[notice.Language][2]string{
			notice.English: {"You can claim for harm", "so you cannot claim money for harm"},
			notice.Welsh:   {"Gallwch wneud hawliad am niwed", "ni allwch hawlio arian am niwed"},
		} {
			a := Explain(say.Must(lang), g, privacy.RightJudicialRemedy, asking)
			text := ""
			for _, lines := range [][]Line{a.Why, a.Limits} {
				for _, l := range lines {
					text += l.Text + "\n"
				}
			}
			if strings.Contains(text, want[0]) == (shown == privacy.Yes) ||
				strings.Contains(text, want[1]) != (shown == privacy.Yes) {
				t.Errorf("%v, %s: %s", shown, lang, text)
			}
		}
	}
}

// TestEvidenceIsNotDeleted: what Part 3 has kept as evidence is limited and not deleted or corrected (sections 46(4)
// and
// 47(2)), and the headline says so.
func TestEvidenceIsNotDeleted(t *testing.T) {
	for _, c := range []struct {
		right privacy.Right
		wrong privacy.Fact
		want  say.Word
	}{
		{privacy.RightErasure, privacy.FactPrinciplesInfringed, phraseNotDeleted},
		{privacy.RightRectification, privacy.FactInaccurate, phraseNotChanged},
	} {
		for _, evidence := range []privacy.Answer{privacy.No, privacy.Yes} {
			g := groundOf(func(p *rights.Processing) { p.Regime, p.Bases = privacy.RegimePart3, nil },
				rights.Answers{c.wrong: privacy.Yes, privacy.FactMustKeepAsEvidence: evidence})
			for _, lang := range notice.Languages() {
				a := Explain(say.Must(lang), g, c.right, asking)
				if (a.Headline == say.Must(lang).Text(&catalogue, c.want)) != (evidence == privacy.Yes) {
					t.Errorf("%s, evidence %v: %q", c.right, evidence, a.Headline)
				}
			}
		}
	}
}
