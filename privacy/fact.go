package privacy

// Fact is something about one use of data, one person or one request on which a right can turn.
type Fact uint8

// The facts, in the order of their table.
const (
	_                                  Fact = iota
	FactProvidedByPerson                    // Art 20(1)
	FactConsentWithdrawn                    // Art 7(3), 17(1)(b)
	FactExplicitConsentWithdrawn            // Art 7(3), 17(1)(b)
	FactObjectionMade                       // Art 17(1)(c), 18(1)(d)
	FactObjectionPending                    // Art 18(1)(d)
	FactMarketingObjectionMade              // Art 17(1)(c), 21(2)
	FactInaccurate                          // Art 16, DPA s.205(1)
	FactIncomplete                          // Art 16
	FactOpinionDisputed                     // Art 16
	FactAccuracyContested                   // Art 18(1)(a)
	FactUnlawfullyProcessed                 // Art 17(1)(d), 18(1)(b)
	FactOpposesErasure                      // Art 18(1)(b)
	FactNeededForPersonsClaim               // Art 18(1)(c)
	FactCollectedWhenChild                  // Art 17(1)(f), 8(1)
	FactAlreadyHasInformation               // Art 13(4), 14(5)(a)
	FactPersonDeceased                      // DPA s.3
	FactRepeatCopy                          // Art 15(3)
	FactNoLongerNecessary                   // Art 17(1)(a), 18(1)(c)
	FactOtherLegalGround                    // Art 17(1)(b)
	FactNecessaryForLegalObligation         // Art 17(3)(b)
	FactNecessaryForPublicTask              // Art 17(3)(b), 21(6)
	FactNeededForClaim                      // Art 17(3)(e), 21(1)
	FactOverridingGrounds                   // Art 21(1), 17(1)(c)
	FactDutyToErase                         // Art 17(1)(e)
	FactErasureWouldImpair                  // Art 17(3)(d)
	FactSignificantDecision                 // Art 22A, s.50A
	FactHumanInvolvement                    // Art 22A
	FactDecisionUsesSpecialCategory         // Art 22B
	FactExplicitConsentCoversDecision       // Art 22B
	FactDecisionRequiredByLaw               // Art 22B
	FactHumanReconsiderationPromptly        // s.50C(3)
	FactCorrectedOrErased                   // Art 19
	FactDisclosedToRecipients               // Art 19
	FactNotificationImpossible              // Art 19
	FactAffectsOthers                       // Art 15(4), 20(4)
	FactResearchPurpose                     // Art 21(6), Sch 2 para 27
	FactArchivingPurpose                    // Sch 2 para 28
	FactSafeguards84b                       // Art 84B
	FactPurposeWouldBeImpaired              // Sch 2 paras 27-28
	FactResultsIdentifyPerson               // Sch 2 para 27(3)
	FactDisproportionateEffort              // Art 14(5)(e)
	FactObtainingLaidDownByLaw              // Art 14(5)(c)
	FactAtCollection                        // Art 13
	FactCrimeOrTaxPrejudice                 // Sch 2 para 2(1)
	FactFromExemptController                // Sch 2 para 2(2)
	FactRiskClassification                  // Sch 2 para 3
	FactRiskSystemImpaired                  // Sch 2 para 3
	FactPublicationDutyPrevented            // Sch 2 para 5(1)
	FactLegalDisclosurePrevented            // Sch 2 para 5(2)-(3)
	FactProtectiveFunctionPrejudice         // Sch 2 para 7
	FactNationalAuditPrejudice              // Sch 2 para 8
	FactComplaintFunctionPrejudice          // Sch 2 para 10
	FactMonitoringOfficerPrejudice          // Sch 2 para 11
	FactInternalAuditPrejudice              // none
	FactJudicialCapacity                    // Sch 2 para 14
	FactThirdPartyIdentifiable              // Sch 2 para 16
	FactThirdPartyConsents                  // Sch 2 para 16
	FactReasonableWithoutConsent            // Sch 2 para 16
	FactThirdPartyIsProfessional            // Sch 2 para 17
	FactPrivileged                          // Sch 2 para 19, s.45A
	FactSelfIncrimination                   // Sch 2 para 20
	FactManagementForecast                  // Sch 2 para 22
	FactForecastPrejudice                   // Sch 2 para 22
	FactNegotiationIntentions               // Sch 2 para 23
	FactNegotiationPrejudice                // Sch 2 para 23
	FactConfidentialReference               // Sch 2 para 24
	FactExamScript                          // Sch 2 para 25(1)
	FactSpecialPurposes                     // Sch 2 para 26
	FactCourtData                           // Sch 3 paras 3, 9, 18
	FactParentRequest                       // Sch 3 paras 4, 10, 21
	FactExpectationOfConfidence             // Sch 3 paras 4, 10
	FactSeriousHarm                         // Sch 3 paras 5, 11, 19
	FactControllerIsHealthProfessional      // Sch 3 paras 5-6
	FactHealthOpinionSeriousHarm            // Sch 3 para 5
	FactHealthOpinionNoHarm                 // Sch 3 para 6
	FactAlreadyKnownToPerson                // Sch 3 para 6(2)
	FactNotInBestInterests                  // Sch 3 para 21
	FactSch4Prohibited                      // Sch 4
	FactPersonnelMatter                     // s.24(3)
	FactPaperNotDescribed                   // s.24(5)
	FactPaperCostOverLimit                  // s.24(5)-(8)
	FactNationalSecurity                    // s.26, s.78A
	FactManifestlyUnfoundedOrExcessive      // Art 12(5)
	FactCannotIdentifyPerson                // Art 11(2)
	FactMustKeepAsEvidence                  // ss.46-47
	FactAccuracyCannotBeAscertained         // s.47
	FactPrinciplesInfringed                 // s.47
	FactPart3Prejudice                      // ss.44-48, 50C
	FactJudicialDocument                    // s.43(3)
	FactParliamentaryPrivilege              // Sch 2 para 13
	FactJudicialIndependencePrejudice       // Sch 2 para 14(3)
	FactCrownHonours                        // Sch 2 para 15
	FactCorporateFinanceEffect              // Sch 2 para 21
	FactReporterNotCleared                  // Sch 3 paras 12, 20
	FactLongStandingHistoricalResearch      // s.25
	FactExpressionAndInformation            // Art 17(3)(a)
	FactPublicHealthNecessity               // Art 17(3)(c)
	FactProfessionalSecrecy                 // Art 14(5)(d)
	FactInformingWouldImpair                // Art 14(5)(f)
	FactDecisionNecessaryForContract        // Art 22B, old Art 22
	FactMadePublic                          // Art 17(2)
)

// FactTerm is a fact with the columns that say who knows it and what its absence means.
// Term.Name is what is true when the answer is yes; Term.Cite is the first of Cites.
type FactTerm struct {
	Term
	By         Answerer `json:"by,omitzero"`  // who can answer it
	IfNotGiven Answer   `json:"if_not_given"` // what it counts as where nobody has said
	// what it is if the notice is right and nothing is contested; Unknown: nothing is presumed
	Presumed Answer     `json:"presumed"`
	Kind     FactKind   `json:"kind,omitzero"`   // whether it is an act, a state or a belief
	Cites    []Citation `json:"cites,omitempty"` // the provisions that turn on it; empty where no law does
}

var facts = set{"fact", len(factsTable), func(i int) *Term { return &factsTable[i].Term }}

// Facts returns the facts in the order of their table.
func Facts() []Fact { return all[Fact](&facts) }

// String returns the code, or "" if f is not a member.
func (f Fact) String() string { return facts.at(int(f)).Code }

// Valid reports whether f is a member of the set.
func (f Fact) Valid() bool { return f > 0 && int(f) < facts.size }

// Term returns the member's code, name and source; the zero Term if f is not a member.
func (f Fact) Term() Term { return *facts.at(int(f)) }

// MarshalText returns the code; its error is a *TextError if f is not a member.
func (f Fact) MarshalText() ([]byte, error) { return facts.marshal(int(f)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (f *Fact) UnmarshalText(text []byte) error { return unmarshal(&facts, text, f) }

// FactTerm returns the fact with its columns; the zero value if f is not a member. The caller owns Cites.
func (f Fact) FactTerm() FactTerm {
	if !f.Valid() {
		return FactTerm{}
	}
	t := factsTable[f]
	t.Cites = append([]Citation(nil), t.Cites...)
	return t
}
