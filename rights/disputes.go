package rights

import "github.com/plainrights/plainrights/privacy"

// disputes is the points on which informed people read the law differently, by right in the order of
// privacy.Rights. A point on which the law leaves room and that changes no verdict is in rights/catalogue.
var disputes = []Dispute{
	// Article 14(5) opens by saying that paragraphs 1 to 4 do not apply where and so far as telling people takes
	// disproportionate effort. As 14(7), and 14(5)(b) before it, then wants them protected, by publication among
	// others, the rules hold the duty to be narrower and not gone.
	{ID: "informing-effort", Right: privacy.RightInformed, Regime: ukgdpr,
		With: []Rule{
			{
				ID:     "informed-14-5-effort-ends",
				Right:  privacy.RightInformed,
				Regime: ukgdpr,
				Effect: Removes,
				Of:     []RuleID{"informed-14"},
				Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)"},
				When:   Cond{fact(privacy.FactDisproportionateEffort)},
			},
		},
		Here: []privacy.Citation{
			{Instrument: gdpr, Provision: "Art 14(7)"},
			{Instrument: gdpr, Provision: "Recital 62"},
		},
		There: []privacy.Citation{{Instrument: gdpr, Provision: "Art 14(5)"}}},

	// Article 17(1)(b) gives no erasure where there is another legal ground, and Article 6(1) asks for at least one.
	// The European Data Protection Board holds a controller that asks for consent to it: it may not turn to another
	// basis when the consent is taken back.
	{
		ID:      "erasure-consent-among-bases",
		Right:   privacy.RightErasure,
		Regime:  ukgdpr,
		Without: []RuleID{"erasure-17-1-b-other-basis"},
		Here: []privacy.Citation{
			{Instrument: gdpr, Provision: "Art 17(1)(b)"},
			{Instrument: gdpr, Provision: "Art 6(1)"},
		},
		There: []privacy.Citation{
			{Instrument: privacy.EDPBConsent, Provision: "paras 121-123"},
			{Instrument: gdpr, Provision: "Art 5(1)(a)"},
		},
	},

	// Recital 68 says that the right should not apply on a basis other than consent or contract. Article 20(1)(a) names
	// explicit consent beside consent.
	{ID: "portability-explicit-consent", Right: privacy.RightPortability, Regime: ukgdpr,
		With: []Rule{
			{
				ID:     "portability-recital-68",
				Right:  privacy.RightPortability,
				Regime: ukgdpr,
				Effect: Removes,
				Cite:   cite{Instrument: gdpr, Provision: "Recital 68"},
				When:   Cond{not{either{basis(privacy.BasisConsent), basis(privacy.BasisContract)}}},
			},
		},
		Here:  []privacy.Citation{{Instrument: gdpr, Provision: "Art 20(1)(a)"}},
		There: []privacy.Citation{{Instrument: gdpr, Provision: "Recital 68"}}},

	// It says too that the right should not apply where a law requires the use. Article 20(3) takes it away for public
	// tasks alone.
	{ID: "portability-legal-obligation", Right: privacy.RightPortability, Regime: ukgdpr,
		With: []Rule{
			{
				ID:     "portability-recital-68-law",
				Right:  privacy.RightPortability,
				Regime: ukgdpr,
				Effect: Removes,
				Cite:   cite{Instrument: gdpr, Provision: "Recital 68"},
				When: Cond{
					all{
						basis(privacy.BasisLegalObligation),
						either{basis(privacy.BasisConsent), basis(privacy.BasisContract)},
					},
				},
			},
		},
		Here: []privacy.Citation{
			{Instrument: gdpr, Provision: "Art 20(1)(a)"},
			{Instrument: gdpr, Provision: "Art 20(3)"},
		},
		There: []privacy.Citation{{Instrument: gdpr, Provision: "Recital 68"}}},

	// Article 21(1) names public tasks without exception, and Schedule 2 paragraph 27(2)(d) would have nothing to lift
	// for research on one if 21(6) had done so already.
	{ID: "object-research-task", Right: privacy.RightObject, Regime: ukgdpr, Without: []RuleID{"object-21-1-research"},
		Here: []privacy.Citation{{Instrument: gdpr, Provision: "Art 21(6)"}, {Instrument: privacy.ICOResearch}},
		There: []privacy.Citation{
			{Instrument: gdpr, Provision: "Art 21(1)"},
			{Instrument: dpa, Provision: "Sch 2 para 27(2)(d)"},
		}},

	// Article 12(5) speaks of every request under Articles 15 to 22D. Article 21(3) says of marketing that has been
	// objected to that the data shall no longer be processed for it, and leaves nothing to refuse.
	{ID: "object-marketing-refused", Right: privacy.RightObject, Regime: ukgdpr,
		Reaches: []Reach{{Exemption: privacy.ExemptionArt12Sub5}},
		Here:    []privacy.Citation{{Instrument: gdpr, Provision: "Art 21(3)"}},
		There:   []privacy.Citation{{Instrument: gdpr, Provision: "Art 12(5)"}}},

	// Section 26(2)(f) lists Articles 79 and 82, and with them, on the other reading, what section 167 does for whoever
	// applies under Article 79. It does not list section 167 itself.
	{ID: "security-court-order", Right: privacy.RightJudicialRemedy, Regime: ukgdpr,
		Reaches: []Reach{
			{Exemption: privacy.ExemptionS26, Only: Cond{given{privacy.FactNationalSecurity, privacy.Yes}}},
		},
		Here:  []privacy.Citation{{Instrument: dpa, Provision: "s.167(4)(a)"}},
		There: []privacy.Citation{{Instrument: dpa, Provision: "s.26(2)(f)"}}},
}
