package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestSilentPages: what is right as it stands, and what looks like a fault and is none, is not told.
func TestSilentPages(t *testing.T) {
	for _, text := range []string{
		"We must reply to your request in writing.",
		"We must tell you in writing what we did about your request.",
		"The police must make a request in writing.",
		"We may extend the time to reply to your request by a further 60 days.",
		"If it is complex, we will respond to your request within 90 days.",
		"See [your rights](rights) and [Enter the site](site).",
		"Your request must be in writing or made by phone.",
		"Requests to speak at committee must be made in writing.",
		"You must pay and respond to us within 90 days of your request.",
		"[dates] and [yourself]",
		"We offer NHS digital health checks.",
		"The NHS Digital Weight Management Programme gets your name.",
		"We act under the Customs and Excise Management Act 1979.",
		"We help troubled families.",
		"Article 22 (now Articles 22A to 22D) of the UK GDPR is about this.",
		"The Disability Discrimination Act 1995 protects you.",
		"NHS England (formerly NHS Digital) gets your name.",
		"NHS Digital (now NHS England) gets your name.",
		"The board replaced the Clinical Commissioning Group.",
		"If a complaint must be made in writing, your request is not.",
		"Their authority must be in writing when your request comes from somebody else.",
	} {
		if found := Page(text, today); len(found) > 0 {
			t.Errorf("%q: %v %q", text, found[0].Code, found[0].Value)
		}
	}
	for text, want := range map[string]string{
		"NHS Digital (in Leeds) gets your name.":                "TXT007",
		"Public Health England now gets your name.":             "TXT007",
		"The clinical commissioning groups get your name.":      "TXT007",
		"We find families for the troubled families programme.": "TXT007",
		"We collected names under the Health Protection (Coronavirus, Collection of Contact Details etc. and " +
			"Related Requirements) Regulations 2020.": "TXT007",
		"You must make your data request in writing.":        "TXT006",
		"We will respond to your access request in 40 days.": "TXT004",
	} {
		if found := codes(Page(text, today)); !slices.Contains(found, want) {
			t.Errorf("%q: %v, want %s", text, found, want)
		}
	}
}

// TestPrintedPoints reads the points of Article 6 that a text cites, and no other words and articles for them.
func TestPrintedPoints(t *testing.T) {
	for text, want := range map[notice.Text][]string{
		"Article 6(1)(e)":                               {"e"},
		"Article 6.1(c) Legal Obligation":               {"c"},
		"Article 6 Part g":                              {"g"},
		"Art 6(1) f":                                    {"f"},
		"Article 6(1)(ea)":                              {"ea"},
		"Article 6(1)(c) and (e)":                       {"c", "e"},
		"Article 6(1)(c), (e) or (f)":                   {"c", "e", "f"},
		"Article 6(1)(e) and (g) of Article 9(2)":       {"e"},
		"Article 6 Lawfulness (Section 1, (e))":         {"e"},
		"Article 6 is a legal basis":                    nil,
		"Article 6(1) allows a public task":             nil,
		"Article 6(1) a public task":                    nil,
		"Article 6 of the UK GDPR (UK)":                 nil,
		"Article 6 and Article 9.2(g)":                  nil,
		"the Article 6 section of the policy":           nil,
		"Section 1, (g) of the Local Government Act":    nil,
		"Article 6, and section 1, (e) of the same one": {"e"},
	} {
		if have := printed(text); !slices.Equal(have, want) {
			t.Errorf("%q: %v, want %v", text, have, want)
		}
	}
}

// TestSilentLaws: a law that is still law where the notice is of, an Act that may be new, and initials are no faults.
func TestSilentLaws(t *testing.T) {
	for name, set := range map[string]func(n *notice.Notice){
		"northern ireland": func(n *notice.Notice) {
			n.Nation = privacy.NationNorthernIreland
			law(n).Title, law(n).Years = "Disability Discrimination Act", []int{1995}
		},
		"new": func(n *notice.Notice) {
			law(n).Title, law(n).Years = "Representation of the People Act", []int{lastYear + 1}
		},
		"initials": func(n *notice.Notice) {
			law(n).Title, law(n).Years = "Data Protection Act", []int{2018}
			law(n).AsPublished = "DPA 2018"
		},
	} {
		n := sound(t)
		set(n)
		for _, f := range Run(n, today) {
			if f.Code[:3] == "LAW" {
				t.Errorf("%s: %s %q", name, f.Code, f.Value)
			}
		}
	}
	n := sound(t)
	law(n).Title, law(n).Years = "Disability Discrimination Act", []int{1995}
	if found := codes(Run(n, today)); !slices.Contains(found, "LAW001") {
		t.Errorf("in England: %v", found)
	}
}

// TestSilentNotices: what an author says in another place, or an Act of another nation, is no certain fault.
func TestSilentNotices(t *testing.T) {
	for name, of := range map[string]struct {
		not string
		set func(n *notice.Notice)
	}{
		"a way to ask with its own address": {"ORG001", func(n *notice.Notice) {
			n.Contacts, n.Controllers[0].Contacts = nil, nil
			n.Common.Exercise.Routes = []notice.Route{{Kind: notice.RouteEmail, Value: "office@northtown.example"}}
			n.Common.Complaints.Controller = n.Common.Exercise.Routes
		}},
		"the words of the consent": {"BAS022", func(n *notice.Notice) {
			fixtures["BAS022"].fault(n)
			send(n).Basis.Consent.Words = "You can withdraw it at any time."
		}},
		"an Act of Northern Ireland": {"LAW005", func(n *notice.Notice) {
			law(n).Title, law(n).Years = "Local Government Act", []int{2014}
			law(n).Nations = []privacy.Nation{privacy.NationNorthernIreland}
		}},
		"one of the points that are printed": {"BAS006", func(n *notice.Notice) {
			decide(n).Basis.AsPublished = "Article 6(1)(a) for the survey, and Article 6(1)(e)"
		}},
		"a body until a day": {"ORG007", func(n *notice.Notice) {
			permits(n).Recipients.Items[0].Name = "Audit Commission (until 2015) and its successors"
		}},
		"a body that was something": {"ORG007", func(n *notice.Notice) {
			permits(n).Recipients.Items[0].Name = "Homes formerly run by the Primary Care Trust"
		}},
	} {
		n := sound(t)
		of.set(n)
		if found := codes(Run(n, today)); slices.Contains(found, of.not) {
			t.Errorf("%s: %v", name, found)
		}
	}
}

// TestConsentBesideAChoice: who offers a choice to opt out of a service's uses may mean that for its consent.
func TestConsentBesideAChoice(t *testing.T) {
	n := sound(t)
	fixtures["BAS022"].fault(n)
	newsletter(n).Choices.Items = []notice.Choice{
		{Kind: notice.ChoiceNationalDataOptOut, Title: "Opt out", Words: "You may."},
	}
	newsletter(n).Choices.Said = notice.Stated
	if found := codes(Run(n, today)); slices.Contains(found, "BAS022") {
		t.Errorf("%v", found)
	}
}

// TestConsentOfACondition: consent that is a condition of Article 9 and no basis is told of the sensitive data, once.
func TestConsentOfACondition(t *testing.T) {
	n := sound(t)
	fixtures["BAS022"].fault(n)
	a := newsletter(n)
	send(n).Basis = notice.RestsOn(privacy.BasisPublicTask)
	a.Special = notice.SpecialData{Statement: notice.Says(""), Use: notice.UseUsed,
		Kinds:      []notice.SpecialKind{notice.SpecialHealth},
		Conditions: []privacy.SpecialCondition{privacy.SpecialA}}
	var at []string
	for _, f := range Run(n, today) {
		if f.Code == "BAS022" {
			at = append(at, f.Pointer)
		}
	}
	if len(at) != 1 || !strings.HasSuffix(at[0], "/special") {
		t.Errorf("told at %v", at)
	}
}
