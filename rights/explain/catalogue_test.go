package explain

import (
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// words is what a test looks for in both languages: in English and, after a bar, in Welsh.
type words string

func (w words) in(voice say.Voice) string {
	english, welsh, _ := strings.Cut(string(w), "|")
	if voice.Language() == notice.Welsh {
		return welsh
	}
	return english
}

// all is every text of the catalogue in a voice, by its key.
func all(voice say.Voice) map[string]string {
	out := map[string]string{}
	k := Catalogue()
	for key, text := range k.All(voice) {
		out[key] = text
	}
	return out
}

// each calls visit with every text of the catalogue in both languages, but for what citations and addresses are made of
// and what joins the parts of a sentence.
func each(visit func(key, english, welsh string)) {
	k, welsh := Catalogue(), all(say.Must(notice.Welsh))
	for key, text := range k.All(say.Voice{}) {
		switch section, _, _ := strings.Cut(key, "/"); section {
		case "provision", "instrument", "regulator", "regulator-phone", "joint":
		default:
			visit(key, text, welsh[key])
		}
	}
}

// codesOf is the codes of a set.
func codesOf[T interface{ String() string }](members []T, keep func(T) bool) []string {
	var out []string
	for _, m := range members {
		if keep == nil || keep(m) {
			out = append(out, m.String())
		}
	}
	return out
}

// TestEveryFamilyHasTheCodesOfItsSet: what has no words, and words of what is not there, are both faults.
func TestEveryFamilyHasTheCodesOfItsSet(t *testing.T) {
	var rules, disputes, duties, kinds, stops, months []string
	added := map[rights.Duty]bool{0: true} // by rules, which say them
	for _, r := range rights.Rules() {
		rules, added[r.Duty] = append(rules, string(r.ID)), true
	}
	for _, d := range rights.Disputes() {
		disputes = append(disputes, string(d.ID))
	}
	for _, r := range rights.ExemptionRules() {
		for _, d := range r.Duties {
			if added[d] {
				t.Errorf("%v: two rules have it", d)
			}
			duties = append(duties, d.String())
		}
	}
	for _, k := range notice.ControllerKinds() {
		kinds = append(kinds, string(k))
	}
	for _, k := range notice.RouteKinds() {
		if k != notice.RouteNotStated {
			stops = append(stops, string(k))
		}
	}
	for m := range 12 {
		months = append(months, strconv.Itoa(m+1))
	}
	for _, c := range []struct {
		section string
		family  *say.Family
		codes   []string
	}{
		{"right", &rightFamily, codesOf(privacy.Rights(), nil)},
		{"state", &stateFamily, stateKeys[1:]},
		{"rule", &ruleFamily, rules},
		{"fact", &factFamily, codesOf(privacy.Facts(), func(f privacy.Fact) bool {
			return f.FactTerm().By == privacy.ByPerson
		})},
		{"exemption", &exemptionFamily, codesOf(privacy.Exemptions(), func(e privacy.Exemption) bool {
			test := e.ExemptionTerm().Test
			return test != privacy.TestOverride && test != privacy.TestTiming // which refuse nothing
		})},
		{"duty", &dutyFamily, duties},
		{"dispute", &disputeFamily, disputes},
		{"stop", &stopFamily, stops},
		{"basis", &basisFamily, codesOf(privacy.Bases(), nil)},
		{"noun", &nounFamily, kinds},
		{"regulator", &regulatorFamily, codesOf(privacy.Regulators(), nil)},
		{"regulator-phone", &regulatorPhoneFamily, append(codesOf(privacy.Nations(), nil), "unknown")},
		{"month", &monthFamily, months},
	} {
		saytest.Codes(t, "explain/"+c.section, c.family, c.codes)
	}
	for code := range recordsFamily.Each {
		if k := privacy.DataKind(0); k.UnmarshalText([]byte(code)) != nil {
			t.Errorf("explain/records/%s in notice/say/tables: there is no such kind of data", code)
		}
	}
}

// TestForms holds each form to the end of its key.
func TestForms(t *testing.T) {
	keys := strings.Split(Catalogue().Keys, "\n")
	for _, c := range []struct {
		section string
		family  *say.Family
		forms   []string
	}{
		{"right", &rightFamily, []string{
			rightTitle: "title", rightApplies: "applies", rightLimits: "limits", rightNot: "not",
			rightDepends: "depends", rightUnlikely: "unlikely", rightUnsaid: "unsaid",
		}},
		{"rule", &ruleFamily, []string{ruleYes: "yes", ruleNo: "no", ruleUnknown: "unknown"}},
		{"fact", &factFamily, []string{
			factQuestion: "question", factHint: "hint", factWhy: "why", factStep: "step", factYes: "yes", factNo: "no",
		}},
		{"dispute", &disputeFamily, []string{disputePeople: "people", disputeHere: "here", disputeThere: "there"}},
		{"noun", &nounFamily, []string{nounThe: "the", nounLinked: "linked"}},
		{"regulator", &regulatorFamily, []string{
			regulatorName: "name", regulatorWithin: "within", regulatorPage: "page",
		}},
		{"provision", &provisionFamily, []string{citeShort: "short", citeLong: "long"}},
		{"instrument", &instrumentFamily, []string{citeShort: "short", citeLong: "long"}},
	} {
		if len(c.forms) != c.family.Forms {
			t.Errorf("explain/%s has %d forms, and %d names here", c.section, c.family.Forms, len(c.forms))
		}
		for code := range c.family.Each {
			for form, name := range c.forms {
				w, _ := c.family.Find(code, form)
				if want := c.section + "/" + code + "/" + name; keys[w] != want && keys[w] != "" {
					t.Errorf("%s stands where %s does", keys[w], want)
				}
			}
		}
	}
}

func TestEveryWordIsUsed(t *testing.T) { saytest.Used(t) }

// TestInstrumentsAreNamedAsInPrivacy: the English rows are what package privacy calls a provision and an instrument, so
// that what is known by them is known by what a citation has.
func TestInstrumentsAreNamedAsInPrivacy(t *testing.T) {
	named := 0
	for _, i := range privacy.Instruments() {
		long, short := instrument(say.Voice{}, i, citeLong), instrument(say.Voice{}, i, citeShort)
		if long != "" {
			named++
		}
		if long != "" && long != i.Long() || short != "" && short != i.Short()+" {provision}" {
			t.Errorf("explain/instrument/%s is %q and %q", i, short, long)
		}
	}
	codes := 0
	for range instrumentFamily.Each {
		codes++
	}
	if codes != named {
		t.Errorf("%d codes of explain/instrument, of %d instruments: take away what is none", codes, named)
	}
	cites := []privacy.Citation{{Instrument: privacy.SI2026No1015}, {}}
	for _, r := range rights.Rules() {
		cites = append(cites, r.Cite)
	}
	for _, e := range privacy.Exemptions() {
		cites = append(cites, e.Term().Cite)
	}
	for _, n := range privacy.Nations() {
		records, _ := privacy.RecordsLawOf(n)
		cites = append(cites, records.Ask, records.Time, records.Own, privacy.HealthRecordsOfDead(n))
	}
	for i := range cites {
		c := &cites[i]
		if got := CiteShort(say.Voice{}, c); got != c.Short() {
			t.Errorf("%q, want %q", got, c.Short())
		}
		if got := CiteLong(say.Voice{}, c); got != capital(c.Long()) {
			t.Errorf("%q, want %q", got, capital(c.Long()))
		}
	}
}

// TestImporterCallsTheCouncilOtherwise: who says "the authority" for the council says it throughout, and of a body of
// another kind as before.
func TestImporterCallsTheCouncilOtherwise(t *testing.T) {
	for lang, c := range map[notice.Language]struct{ the, linked, ours, joined, body string }{
		notice.English: {"the authority", "the authority", "the council", "the council", "the coroner’s office"},
		notice.Welsh:   {"yr awdurdod", "’r awdurdod", "y cyngor", "’r cyngor", "y crwner"},
	} {
		voice, err := say.Must(lang).With(Catalogue(),
			map[string]string{"noun/council/the": c.the, "noun/council/linked": c.linked})
		if err != nil {
			t.Fatal(err)
		}
		g := onTask(asking)
		for _, kind := range []notice.ControllerKind{notice.ControllerCouncil, notice.ControllerCoroner} {
			g.Spoken = kind
			said := strings.ToLower(whole(Explain(voice, g, privacy.RightAccess, asking)))
			of := c.the
			if kind == notice.ControllerCoroner {
				of = c.body
			}
			if !has(said, of) || has(said, c.ours) || has(said, c.joined) {
				t.Errorf("%s, of %s:\n%s", lang, kind, said)
			}
		}
	}
}
