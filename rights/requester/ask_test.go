package requester

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plainrights/plainrights/privacy"
)

func TestFee(t *testing.T) {
	gdprs, part3 := privacy.RegimeUKGDPR, privacy.RegimePart3
	for _, c := range []struct {
		regime privacy.Regime
		right  privacy.Right
		known  known
		want   Fee
	}{
		{gdprs, privacy.RightAccess, nil, Fee{Free, []Fact{FactUnfounded, FactFurtherCopy}, privacy.Unknown,
			gdpr("Art 12(5)")}},
		{gdprs, 0, nil, Fee{Free, []Fact{FactUnfounded, FactFurtherCopy}, privacy.Unknown, gdpr("Art 12(5)")}},
		{gdprs, privacy.RightAccess, known{FactUnfounded: no, FactFurtherCopy: no},
			Fee{Free, nil, no, gdpr("Art 12(5)")}},
		{gdprs, privacy.RightAccess, known{FactUnfounded: no},
			Fee{Free, []Fact{FactFurtherCopy}, no, gdpr("Art 12(5)")}},
		{gdprs, privacy.RightAccess, known{FactFurtherCopy: yes},
			Fee{ReasonableCharge, nil, privacy.Unknown, gdpr("Art 15(3)")}},
		{gdprs, privacy.RightAccess, known{FactFurtherCopy: yes, FactUnfounded: no},
			Fee{ReasonableCharge, nil, no, gdpr("Art 15(3)")}},
		{gdprs, privacy.RightAccess, known{FactFurtherCopy: yes, FactUnfounded: yes},
			Fee{ReasonableCharge, nil, yes, gdpr("Art 12(5)")}},
		{gdprs, privacy.RightErasure, known{FactFurtherCopy: yes},
			Fee{Free, []Fact{FactUnfounded}, privacy.Unknown, gdpr("Art 12(5)")}},
		{part3, privacy.RightAccess, known{FactFurtherCopy: yes},
			Fee{Free, []Fact{FactUnfounded}, privacy.Unknown, dpa("s.52(5)")}},
		{part3, privacy.RightErasure, known{FactUnfounded: yes}, Fee{ReasonableCharge, nil, yes, dpa("s.53(1)")}},
		{gdprs, privacy.RightWithdrawConsent, known{FactUnfounded: yes}, Fee{}},
		{gdprs, privacy.RightComplainRegulator, nil, Fee{}},
		{part3, privacy.RightJudicialRemedy, nil, Fee{}},
	} {
		q := ask(privacy.NationEngland, Self, c.known)
		q.Regime, q.Right = c.regime, c.right
		if diff := cmp.Diff(c.want, MayAsk(q).Fee); diff != "" {
			t.Errorf("%v, %v, %v (-want +got):\n%s", c.regime, c.right, c.known, diff)
		}
	}
}

// manner is a form without the work that it comes from.
type manner struct {
	Manner Manner
	Kind   SourceKind
	Cite   string
}

func TestForm(t *testing.T) {
	gdprs, part3 := privacy.RegimeUKGDPR, privacy.RegimePart3
	spoken := func(cite string) []manner {
		return []manner{{SpeechIsEnough, Guidance, cite}, {AnyChannel, Guidance, cite}, {NoSetForm, Guidance, cite}}
	}
	for _, c := range []struct {
		regime privacy.Regime
		right  privacy.Right
		want   []manner
	}{
		{gdprs, privacy.RightAccess, append(spoken("Art 12(2)"), manner{ElectronicAnswer, Law, "Art 12(3)"},
			manner{SpokenAnswer, Law, "Art 12(1)"})},
		{gdprs, privacy.RightObject, append(spoken("Art 12(2)"), manner{ElectronicAnswer, Law, "Art 12(3)"},
			manner{SpokenAnswer, Law, "Art 12(1)"})},
		{part3, privacy.RightAccess, append(spoken("s.52(6)"), manner{SameFormAnswer, Law, "s.52(3)"})},
		{gdprs, privacy.RightWithdrawConsent, []manner{{AsEasyAsGiving, Law, "Art 7(3)"}}},
		{part3, privacy.RightWithdrawConsent, []manner{{AsEasyAsGiving, Law, "s.40A"}}},
		{gdprs, privacy.RightComplainController, []manner{{ComplaintMadeEasy, Law, "s.164A(2)"}}},
		{part3, privacy.RightComplainRegulator, []manner{{ComplaintMadeEasy, Law, "s.165(3)"}}},
		{gdprs, privacy.RightJudicialRemedy, nil},
	} {
		q := ask(privacy.NationEngland, Self, nil)
		q.Regime, q.Right = c.regime, c.right
		var got []manner
		for _, f := range MayAsk(q).Form {
			got = append(got, manner{f.Manner, f.Source.Kind, f.Source.Cite.Provision})
		}
		if diff := cmp.Diff(c.want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%v, %v (-want +got):\n%s", c.regime, c.right, diff)
		}
	}
}

// Agents show their authority, attorneys their power and parents their responsibility; nobody else does, and
// nothing is shown by those who may not ask.
func TestShow(t *testing.T) {
	for r, item := range map[Relation]Item{Self: 0, Child: 0, Parent: ShowResponsibility, Agent: ShowAuthority,
		Representative: ShowAuthority, Attorney: ShowPower} {
		for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightComplainRegulator} {
			q := ask(privacy.NationWales, r, known{FactDoubts: no})
			q.Right = right
			var items []Item
			for _, s := range MayAsk(q).Show {
				items = append(items, s.Item)
				if s.Needed != no && (s.Item == ShowIdentity || s.Item == ShowResponsibility) ||
					s.Needed == no && (s.Item == ShowAuthority || s.Item == ShowPower) {
					t.Errorf("%v: %+v", r, s)
				}
			}
			if slices.Contains(items, ShowIdentity) != (right == privacy.RightAccess) ||
				item != 0 && !slices.Contains(items, item) ||
				item == 0 && len(items) > 1 ||
				len(items) > 2 {
				t.Errorf("%v, %v: %v", r, right, items)
			}
		}
	}
	every(func(q Request) {
		if s := MayAsk(q); s.Verdict == MayNot && (len(s.Show)+len(s.Form) != 0 || s.Fee.Charge != 0) {
			t.Fatalf("%+v: %+v", q, s)
		}
	})
}
